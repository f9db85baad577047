"""Paths to documents: files, folders, tables of documents, standard input."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from claimcheck.documents import formats
from claimcheck.documents.decoding import decoded
from claimcheck.documents.jsonl import rows
from claimcheck.errors import InputError
from claimcheck.records import Document, Failure

_HEAD = 64  # bytes that tell a table of documents on standard input


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read: a given language is never overruled; a document over ``max_bytes`` is not read.

    ``stdin`` is the suffix of the format on standard input (".md", ".jsonl"); without it text and HTML are told apart.
    """

    lang: str | None = None
    max_bytes: int = 20_000_000
    stdin: str | None = None
    lang_of: Callable[[str], str | None] | None = None  # of the documents of a path, where ``lang`` says nothing

    def lang_for(self, path: str) -> str | None:
        return self.lang if self.lang is not None or self.lang_of is None else self.lang_of(path)


_DEFAULT = ReadOptions()


def read(paths: Iterable[str | os.PathLike[str]], *, options: ReadOptions = _DEFAULT) -> Iterator[Document | Failure]:
    """Yield each document of the paths, in order, or why it cannot be read.

    A file's id is its path, a table's row names its own or is called "path:line". No id comes twice in a run.
    """
    seen: dict[str, str] = {}
    for given in paths:
        path = os.fspath(given)
        if path != "-" and os.path.isdir(path):
            yield from _folder(path, options, seen)
        else:
            yield from _one(path, options, seen)


def _one(path: str, options: ReadOptions, seen: dict[str, str]) -> Iterator[Document | Failure]:
    try:
        if path == "-":
            yield from _standard_input(options, seen)
        else:
            yield from _file(path, options, seen)
    except InputError as error:
        yield Failure(path, path, error.what, error.where or path, error.do)
    except Exception as error:  # a defect of ours in one document must not end the reading of the others
        do = "this is a defect of claimcheck: please report it with this document"
        yield Failure(path, path, f"internal error: {type(error).__name__}", path, do)


def _standard_input(options: ReadOptions, seen: dict[str, str]) -> Iterator[Document | Failure]:
    suffix = options.stdin
    stream = sys.stdin.buffer
    if not hasattr(stream, "peek"):  # a stand-in for standard input
        stream = io.BufferedReader(stream)
    if suffix is None and stream.peek(_HEAD)[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b'{"'):
        suffix = ".jsonl"
    if suffix in formats.TABLES:
        yield from rows(stream, "-", options.lang_for("-"), options.max_bytes, seen)
        return
    data = stream.read(options.max_bytes + 1)
    _limited(len(data), "-", options)
    text = decoded(data, "-", html=suffix in formats.HTML)
    _claim("-", seen)
    yield formats.from_text(text, id="-", source="-", lang=options.lang_for("-"), suffix=suffix or formats.told(text))


def _folder(path: str, options: ReadOptions, seen: dict[str, str]) -> Iterator[Document | Failure]:
    known = formats.DOCUMENTS | formats.TABLES
    found = False
    closed: list[OSError] = []
    for folder, folders, files in os.walk(path, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in known:
                found = True
                yield from _one(os.path.join(folder, name), options, seen)
    for error in closed:
        place = str(error.filename)
        refused = unreadable(place, error)
        yield Failure(place, place, refused.what, place, refused.do)
    if not found and not closed:
        needs = f"it needs files ending in {' '.join(sorted(known))}"
        yield Failure(path, path, "no documents in this folder", path, needs)


def _file(path: str, options: ReadOptions, seen: dict[str, str]) -> Iterator[Document | Failure]:
    suffix = Path(path).suffix.lower()
    try:
        file = open(path, "rb")  # noqa: SIM115 - closed below, so that opening alone is guarded
    except OSError as error:
        raise unreadable(path, error) from error
    except ValueError as error:  # a null character in the path
        raise InputError("not a path", where=path, do="check the spelling") from error
    with file:
        if suffix in formats.TABLES:
            yield from rows(file, path, options.lang_for(path), options.max_bytes, seen)
            return
        try:
            _limited(os.fstat(file.fileno()).st_size, path, options)
            data = file.read(options.max_bytes + 1)
        except OSError as error:
            raise unreadable(path, error) from error
    _limited(len(data), path, options)
    text = decoded(data, path, html=suffix in formats.HTML)
    _claim(path, seen)
    known = suffix in formats.DOCUMENTS
    yield formats.from_text(
        text, id=path, source=path, lang=options.lang_for(path), suffix=suffix if known else formats.told(text)
    )


def _claim(id: str, seen: dict[str, str]) -> None:
    """Take an id for a document; raise InputError where another has it."""
    if id in seen:
        raise InputError("the document was given twice", where=id, do="give each document once")
    seen[id] = id


def unreadable(path: str, error: OSError) -> InputError:
    if isinstance(error, FileNotFoundError):
        return InputError("no such file or folder", where=path, do="check the spelling")
    return InputError(f"cannot be read: {error.strerror or error}", where=path, do="check that it may be read")


def _limited(size: int, path: str, options: ReadOptions) -> None:
    if size > options.max_bytes:
        raise InputError(
            f"over the size limit of {options.max_bytes / 1_000_000:g} MB",
            where=path,
            do="raise the limit with --max-size",
        )
