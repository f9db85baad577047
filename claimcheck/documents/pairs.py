"""Tables of pairs of documents: two columns of paths, relative to the table."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from claimcheck.documents.decoding import decoded
from claimcheck.documents.reading import unreadable
from claimcheck.errors import InputError
from claimcheck.records import Failure

COLUMNS = ("a", "b")
_DELIMITERS = {".csv": ",", ".tsv": "\t"}
SUFFIXES = (*_DELIMITERS, ".jsonl")


@dataclass(frozen=True, slots=True)
class PathPair:
    """Two documents to compare, and what the pair is called."""

    id: str
    where: str  # the row it stands in, or the paths themselves
    a: str
    b: str


def pairs(path: str) -> Iterator[PathPair | Failure]:
    """Yield each pair of a table, or why a row names none; raise InputError for what is no such table."""
    suffix = Path(path).suffix.lower()
    if suffix not in SUFFIXES:
        raise InputError("not a table of pairs", where=path, do=f"a file ending in {', '.join(SUFFIXES)}")
    try:
        text = decoded(Path(path).read_bytes(), path).removeprefix("\ufeff")
    except OSError as error:
        raise unreadable(path, error) from error
    except ValueError as error:
        raise InputError("not a path", where=path, do="check the spelling") from error
    home, any_row = os.path.dirname(path), False
    seen: dict[str, str] = {}
    for where, row in _objects(text, path) if suffix == ".jsonl" else _rows(text, path, _DELIMITERS[suffix]):
        any_row = True
        yield row if isinstance(row, Failure) else _pair(row, where, home, seen)
    if not any_row:
        raise InputError("no pairs in this table", where=path, do="one pair a row: columns a and b")


def _pair(row: Mapping[str, object], where: str, home: str, seen: dict[str, str]) -> PathPair | Failure:
    told = row.get("id")
    name = str(told) if isinstance(told, str | int) and not isinstance(told, bool) and told != "" else where
    if name in seen:
        what = f"the id {name!r} is taken: {seen[name]} has it too"
        return Failure(where, where, what, where, "give each an id of its own")
    seen[name] = where
    paths = []
    for column in COLUMNS:
        value = row.get(column)
        if not isinstance(value, str) or not value.strip():
            return Failure(name, where, f'no path in "{column}"', where, "write a path in both columns")
        paths.append(os.path.normpath(os.path.join(home, value.strip())))
    return PathPair(name, where, *paths)


def _rows(text: str, path: str, delimiter: str) -> Iterator[tuple[str, Mapping[str, object] | Failure]]:
    table = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, restkey="", restval="")
    try:
        names = [(name or "").strip().lower() for name in table.fieldnames or ()]
        _check(names, path)
        table.fieldnames = names
        for row in table:
            where = f"{path}:{table.line_num}"
            if "" in row:
                what = f"a row of more than the {len(names)} columns"
                yield where, Failure(where, where, what, where, "put paths with commas in quotation marks")
            else:
                yield where, row
    except csv.Error as error:
        raise InputError(f"not a readable table: {error}", where=path, do="check the file") from error


def _objects(text: str, path: str) -> Iterator[tuple[str, Mapping[str, object] | Failure]]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        where = f"{path}:{number}"
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            yield where, Failure(where, where, "not a line of JSON", where, "write one JSON object a line")
            continue
        if not isinstance(row, dict) or not all(column in row for column in COLUMNS):
            yield where, Failure(where, where, 'no "a" and "b"', where, 'write {"a": "…", "b": "…"}')
            continue
        yield where, row


def _check(names: list[str], path: str) -> None:
    missing = [column for column in COLUMNS if column not in names]
    if missing:
        known = ", ".join(repr(name) for name in names if name) or "nothing"
        what = f"no column {' and no column '.join(map(repr, missing))}"
        raise InputError(what, where=path, do=f"name the columns of paths a and b; its first row has {known}")
