"""Paths to documents: files, folders, tables of documents, standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from claimcheck.documents import formats
from claimcheck.documents.decoding import decoded
from claimcheck.documents.jsonl import rows
from claimcheck.errors import InputError
from claimcheck.records import Document, Failure


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read: a given language is never overruled; a document over ``max_bytes`` is not read."""

    lang: str | None = None
    max_bytes: int = 20_000_000


_DEFAULT = ReadOptions()


def read(paths: Iterable[str | os.PathLike[str]], *, options: ReadOptions = _DEFAULT) -> Iterator[Document | Failure]:
    """Yield each document of the paths, in order, or why it cannot be read."""
    for given in paths:
        path = os.fspath(given)
        try:
            if path == "-":
                yield _standard_input(options)
            elif os.path.isdir(path):
                yield from _folder(path, options)
            else:
                yield from _file(path, options, named=True)
        except InputError as error:
            yield failure(path, path, error)


def failure(id: str, source: str, error: InputError) -> Failure:
    return Failure(id, source, error.what, error.where or source, error.do)


def _standard_input(options: ReadOptions) -> Document:
    data = sys.stdin.buffer.read(options.max_bytes + 1)
    _limited(len(data), "-", options)
    return formats.from_text(decoded(data, "-"), id="-", source="-", lang=options.lang)


def _folder(path: str, options: ReadOptions) -> Iterator[Document | Failure]:
    known = formats.DOCUMENTS | formats.TABLES
    found = False
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in known:
                found = True
                one = os.path.join(folder, name)
                try:
                    yield from _file(one, options, named=False)
                except InputError as error:
                    yield failure(one, one, error)
    if not found:
        raise InputError(
            "no documents in this folder", where=path, do=f"it needs files ending in {' '.join(sorted(known))}"
        )


def _file(path: str, options: ReadOptions, *, named: bool) -> Iterator[Document | Failure]:
    suffix = Path(path).suffix.lower()
    if suffix in formats.TABLES:
        yield from rows(path, options.lang, options.max_bytes)
        return
    try:
        size = os.stat(path).st_size
        _limited(size, path, options)
        with open(path, "rb") as file:
            data = file.read(options.max_bytes + 1)
    except OSError as error:
        raise unreadable(path, error) from error
    except ValueError as error:  # a null character in the path
        raise InputError("not a path", where=path, do="check the spelling") from error
    _limited(len(data), path, options)
    is_html = suffix in formats.HTML
    text = decoded(data, path, html=is_html)
    yield formats.from_text(text, id=path, source=path, lang=options.lang, suffix=suffix)


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
