"""The findings of an earlier run, in a file: only what does not stand there is new."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claimcheck import __version__
from claimcheck.errors import DataError
from claimcheck.records import By, Document, Report
from claimcheck.suppression.places import Places

SCHEMA = "claimcheck-baseline/1"
_DO = "write it anew with --write-baseline"

Key = tuple[str, str]
"""A flag's id and a fingerprint."""


@dataclass(frozen=True, slots=True, order=True)
class Row:
    """One place of a flag."""

    document: str
    flag: str
    fingerprint: str
    words: str


@dataclass(frozen=True, slots=True)
class Baseline:
    """How often each finding of each document is known."""

    file: str
    known: Mapping[str, Mapping[Key, int]]

    def of(self, document: Document) -> Mapping[Key, int]:
        return self.known.get(name(document, self.file), {})


def name(document: Document, file: str) -> str:
    """Return what a document is called in a baseline: its id, or its path from the folder of the baseline."""
    if document.id != document.source or document.id == "-":
        return document.id
    try:
        path = os.path.relpath(os.path.abspath(document.source), os.path.dirname(os.path.abspath(file)))
    except ValueError:  # on another drive, or no path at all
        return document.id
    return path.replace(os.sep, "/")


def rows(report: Report, file: str) -> tuple[Row, ...]:
    """Return what a baseline in a file keeps of a report: all that counts but for an older baseline."""
    document = report.document
    places = Places(document)
    return tuple(
        Row(name(document, file), flag.id, places.fingerprint(flag.id, *place), places.words(*place))
        for flag in report.flags
        if flag.applies and (flag.suppressed is None or flag.suppressed.by is By.BASELINE)
        for place in flag.places
    )


def to_json(rows: Iterable[Row], versions: Mapping[str, str]) -> str:
    """Return a baseline as JSON, one finding a line, in an order of its own."""
    counted = sorted(Counter(rows).items())
    head = {"schema": SCHEMA, "versions": {"claimcheck": __version__, **versions}}
    lines = [_line(row, count) for row, count in counted]
    return f'{json.dumps(head)[:-1]}, "flags": [\n' + ",\n".join(lines) + ("\n]}\n" if lines else "]}\n")


def _line(row: Row, count: int) -> str:
    told = {
        "document": row.document,
        "flag": row.flag,
        "fingerprint": row.fingerprint,
        "count": count,
        "words": row.words,
    }
    # escaped, so that a lone surrogate of a text is no trouble
    return json.dumps(told)


def load(file: str) -> Baseline:
    """Return the baseline of a file; raise DataError for what is none."""
    try:
        with open(file, encoding="utf-8") as opened:
            told = json.load(opened)
    except FileNotFoundError as error:
        raise DataError("no such baseline", where=file, do=f"check the spelling, or {_DO}") from error
    except OSError as error:
        raise DataError(
            f"cannot be read: {error.strerror or error}", where=file, do="check that it may be read"
        ) from error
    except (ValueError, RecursionError) as error:
        raise DataError(f"not JSON: {error}", where=file, do=_DO) from error
    if not isinstance(told, dict) or told.get("schema") != SCHEMA:
        raise DataError(f"no baseline: its schema is not {SCHEMA}", where=file, do=_DO)
    listed = told.get("flags")
    if not isinstance(listed, list):
        raise DataError("flags: no list", where=file, do=_DO)
    known: dict[str, Counter[Key]] = {}
    for number, entry in enumerate(listed, 1):
        document, key, count = _entry(entry, f"{file}: flags {number}")
        known.setdefault(document, Counter())[key] += count
    return Baseline(file, known)


def _entry(entry: object, where: str) -> tuple[str, Key, int]:
    if not isinstance(entry, dict):
        raise DataError("no table", where=where, do=_DO)
    texts = [entry.get(key) for key in ("document", "flag", "fingerprint")]
    count = entry.get("count")
    if not isinstance(count, int) or isinstance(count, bool) or count < 1:
        raise DataError("count: expected a whole number, 1 or more", where=where, do=_DO)
    document, flag, fingerprint = texts
    if not isinstance(document, str) or not isinstance(flag, str) or not isinstance(fingerprint, str):
        raise DataError("document, flag and fingerprint: expected three texts", where=where, do=_DO)
    return document, (flag, fingerprint), count
