"""Tables of labelled sentences: CSV, TSV, JSONL or Parquet, one sentence a row."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.documents.decoding import decoded
from claimcheck.errors import InputError

if TYPE_CHECKING:
    import pandas as pd

_NUMBER = re.compile(r"\d[\d.,]*")
SUFFIXES = (".csv", ".tsv", ".jsonl", ".parquet")


@dataclass(frozen=True, slots=True)
class Sentences:
    """Labelled sentences; ``groups`` are what must not be parted between training and test."""

    texts: tuple[str, ...]
    labels: tuple[str, ...]
    groups: tuple[str, ...]
    skipped: tuple[str, ...] = ()  # rows without text or label, by place


def read(
    paths: Sequence[str | Path], text_column: str, label_column: str, group_column: str | None = None
) -> Sentences:
    """Return the rows of all tables, in order.

    Rows with an empty text or label are passed over and told. Without a group column, sentences that are alike
    but for numbers, capitals and spaces form a group. Raises InputError for a file that cannot be read, and for a
    column that is not there.
    """
    texts: list[str] = []
    labels: list[str] = []
    groups: list[str] = []
    skipped: list[str] = []
    for path in map(Path, paths):
        table = _table(path)
        for column in filter(None, (text_column, label_column, group_column)):
            if column not in table.columns:
                known = ", ".join(map(repr, table.columns))
                raise InputError(f"no column {column!r}", where=str(path), do=f"one of {known}")
        for number, row in enumerate(table.itertuples(index=False), 2 if path.suffix in (".csv", ".tsv") else 1):
            told = dict(zip(table.columns, row, strict=True))
            text, label = _word(told[text_column]), _word(told[label_column])
            if not text or not label:
                skipped.append(f"{path}:{number}")
                continue
            texts.append(text)
            labels.append(label)
            groups.append(_word(told[group_column]) if group_column else alike(text))
    if not texts:
        raise InputError("no labelled sentence", where=", ".join(map(str, paths)), do="check the columns")
    return Sentences(tuple(texts), tuple(labels), tuple(groups), tuple(skipped))


def fingerprint(sentences: Sentences) -> str:
    """Return the SHA-256 of all sentences and labels, in any order."""
    rows = sorted(f"{label}\x1f{text}" for text, label in zip(sentences.texts, sentences.labels, strict=True))
    return hashlib.sha256("\x1e".join(rows).encode("utf-8", "surrogatepass")).hexdigest()


def alike(text: str) -> str:
    """Return what is the same of sentences that differ in numbers, capitals and spaces alone."""
    return " ".join(_NUMBER.sub("0", text.lower()).split())


def _table(path: Path) -> pd.DataFrame:
    import pandas as pd

    readers = {
        ".csv": lambda: pd.DataFrame(_rows(path, ",")),
        ".tsv": lambda: pd.DataFrame(_rows(path, "\t")),
        ".jsonl": lambda: pd.DataFrame(_objects(path)),
        ".parquet": lambda: pd.read_parquet(path),
    }
    suffix = path.suffix.lower()
    if suffix not in readers:
        raise InputError(
            f"not a table: {path.suffix or 'no suffix'}", where=str(path), do=f"one of {', '.join(SUFFIXES)}"
        )
    try:
        table = readers[suffix]()
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}", where=str(path), do="check the path") from error
    except ValueError as error:  # pandas' and pyarrow's parser errors, and broken encodings, are such
        raise InputError(
            f"not a readable {path.suffix[1:]} table: {error}", where=str(path), do="check the file"
        ) from error
    table.columns = [str(column) for column in table.columns]
    return table


def _text(path: Path) -> str:
    """Return the text of a file in any encoding that documents are read in."""
    return decoded(path.read_bytes(), str(path)).removeprefix("\ufeff")


def _rows(path: Path, delimiter: str) -> list[dict[str, str]]:
    """Return the rows of a CSV or TSV file; one longer than its header is refused, with its line."""
    out = []
    table = csv.DictReader(io.StringIO(_text(path), newline=""), delimiter=delimiter, restkey="", restval="")
    for row in table:
        if "" in row:
            what = f"a row of more than the {len(table.fieldnames or ())} columns"
            raise InputError(what, where=f"{path}:{table.line_num}", do="put texts with commas in quotation marks")
        out.append(row)
    return out or [dict.fromkeys(table.fieldnames or (), "")]


def _objects(path: Path) -> list[dict[str, object]]:
    """Return the objects of a JSONL file as they stand: a number stays the number that was written."""
    out = []
    for number, line in enumerate(_text(path).split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise InputError("not a line of JSON", where=f"{path}:{number}", do="one JSON object a line") from error
        if not isinstance(row, dict):
            raise InputError("no JSON object", where=f"{path}:{number}", do="one JSON object a line")
        out.append(row)
    return out


def _word(value: object) -> str:
    """Return a cell as text: nothing for what is missing, "1" for 1.0 alike."""
    if value is None or str(value) in ("nan", "<NA>", "NaT"):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()
