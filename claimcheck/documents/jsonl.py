"""Tables of documents: one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from claimcheck.documents import formats
from claimcheck.errors import InputError
from claimcheck.lang import LANGUAGES
from claimcheck.records import Document, Failure

_OWN = ("id", "text", "lang", "published", "organisation")


def rows(
    file: BinaryIO, path: str, lang: str | None, max_bytes: int, seen: dict[str, str]
) -> Iterator[Document | Failure]:
    """Yield the document of each line, or why it cannot be read; blank lines are passed over.

    ``seen`` holds where each id of the run was met, and grows.
    """
    any_line = False
    number = 0
    while line := file.readline(max_bytes + 1):
        number += 1
        where = f"{path}:{number}"
        if len(line) > max_bytes:
            any_line = True
            while line and not line.endswith(b"\n"):
                line = file.readline(max_bytes + 1)
            what = f"over the size limit of {max_bytes / 1_000_000:g} MB"
            yield Failure(where, where, what, where, "raise the limit with --max-size")
            continue
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if not line.strip():
            continue
        any_line = True
        name = where
        try:
            row = _row(line, where)
            told = _id(row, where)
            if told in seen:
                raise InputError(
                    f"the id {told!r} is taken: {seen[told]} has it too", where=where, do="give each an id of its own"
                )
            name = told
            seen[name] = where
            yield _document(row, name, where, lang)
        except InputError as error:
            yield Failure(name, where, error.what, where, error.do)
    if not any_line:
        raise InputError("no documents in this table", where=path, do='write one JSON object a line: {"text": "…"}')


def _row(line: bytes, where: str) -> dict[str, object]:
    try:
        row = json.loads(line.decode("utf-8"), parse_constant=_constant)
    except UnicodeDecodeError as error:
        raise InputError(f"not UTF-8: byte {error.start + 1}", where=where, do="save it as UTF-8") from error
    except json.JSONDecodeError as error:
        raise InputError(
            f"not JSON: column {error.colno}: {error.msg}", where=where, do="write one JSON object a line"
        ) from error
    except (RecursionError, ValueError) as error:
        raise InputError(f"not JSON: {error}", where=where, do="write one JSON object a line") from error
    if not isinstance(row, dict):
        raise InputError("not a JSON object", where=where, do='write {"text": "…"}')
    return row


def _constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON value")


def _id(row: Mapping[str, object], where: str) -> str:
    name = row.get("id")
    if name is None:
        return where
    if isinstance(name, bool) or not isinstance(name, (str, int)) or name == "":
        raise InputError("the id is no string", where=where, do='write "id": "…" or leave it out')
    return str(name)


def _document(row: Mapping[str, object], name: str, where: str, lang: str | None) -> Document:
    text = row.get("text")
    if text is None:
        raise InputError('no "text"', where=where, do='write {"text": "…"}')
    if not isinstance(text, str):
        raise InputError('"text" is no string', where=where, do='write {"text": "…"}')
    own = _string(row, "lang", where)
    if own is not None and own not in LANGUAGES:
        raise InputError(f"unknown language {own!r}", where=where, do=f"one of {', '.join(LANGUAGES)}")
    meta = {key: value for key, value in row.items() if key not in _OWN}
    return formats.from_text(
        text,
        id=name,
        source=where,
        lang=own or lang,
        published=_string(row, "published", where),
        organisation=_string(row, "organisation", where),
        meta=meta,
    )


def _string(row: Mapping[str, object], key: str, where: str) -> str | None:
    value = row.get(key)
    if value is None or value == "":
        return None
    if isinstance(value, int) and not isinstance(value, bool) and key == "published":
        return str(value)
    if not isinstance(value, str):
        raise InputError(f'"{key}" is no string', where=where, do="write it in quotes or leave it out")
    return value
