"""Tables drawn with pipes, in Markdown and in plain text, with tabs, or with blanks between their columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from claimcheck.lang import LANGUAGES, data
from claimcheck.records import Block, BlockKind, Span

_RULE = re.compile(r"\|?(?:\s{0,9}:?-{1,200}:?\s{0,9}\|){0,200}\s{0,9}:?-{1,200}:?\s{0,9}\|?\Z")
_TAB = re.compile("\t")
_GAP = re.compile(r"(?<=\S)[ \u00a0\u3000]{2,200}(?=\S)")
_YEAR = re.compile(r"\D{0,4}(?:19|20)\d\d\D{0,6}")
_BAR = re.compile(r"(?<!\\)\|")
_NARROW = 24  # characters of a cell in columns parted by blanks
_LABEL = 60  # and of the first in its row
_HEADER = 300  # characters of a header or caption that speak for a cell


def tells_units(header: str) -> bool:
    """Whether a column's header says that the column holds the units of the others."""
    words = header.strip(" \t*_()[]").lower()
    return any(words in data(lang, "boundaries").UNIT_COLUMNS for lang in LANGUAGES)


def is_row(text: str, start: int, end: int) -> bool:
    """Whether a line reads as a row of a table: it has bars, and begins or ends with one."""
    if text.find("|", start, end) < 0:
        return False
    return (text[start] == "|" and end - start > 2) or (text[end - 1] == "|" and text.count("|", start, end) > 1)


def row_mark(text: str, start: int, end: int) -> str:
    """Return what parts the cells of a line of plain text, once for each time; nothing in running text."""
    if text.find("|", start, end) >= 0:
        return "|" if is_row(text, start, end) else ""
    if tabs := text.count("\t", start, end):
        return "\t" * tabs
    if text.find("  ", start, end) < 0:
        return ""
    first, *rest = _cells(text, start, end)
    narrow = len(rest) > 1 and first[1] - first[0] <= _LABEL and all(stop - begin <= _NARROW for begin, stop in rest)
    return " " * len(rest) if narrow else ""


def header_above(text: str, lines: Sequence[Span], mark: str) -> int:
    """Return how many of the last lines are the header of the columns, parted by blanks, that follow them.

    The header may have nothing above the first column, and a rule under it.
    """
    if not mark.startswith(" "):
        return 0
    above = 1 + (len(lines) > 1 and is_rule(text, *lines[-1]))
    if len(lines) < above:
        return 0
    heads = _cells(text, *lines[-above])
    enough = len(heads) in (len(mark), len(mark) + 1) and len(heads) > 1
    narrow = all(end - start <= _NARROW and not _value(text[start:end]) for start, end in heads[1:])
    return above if enough and narrow and not _value(text[slice(*heads[0])]) else 0


def is_rule(text: str, start: int, end: int) -> bool:
    """Whether a line is the rule under a table's header."""
    return text.find("-", start, end) >= 0 and _RULE.match(text, start, end) is not None


def table_blocks(text: str, lines: Sequence[Span], table: int, before: Block | None) -> list[Block]:
    """Return the cells of a table; none where the lines are not one."""
    rows = [[] if is_rule(text, *line) else _cells(text, *line) for line in lines]
    rule = next((i for i, row in enumerate(rows) if not row), None)
    body = [row for row in rows if row]
    if len(body) > 1 and len(body[0]) == len(body[1]) - 1 and not any(sign in text[slice(*lines[0])] for sign in "|\t"):
        body[0] = [(body[0][0][0], body[0][0][0]), *body[0]]  # nothing stands above the first column
    if len(body) < 2 or max(map(len, body)) < 2:
        return []
    if not any(sign in text[slice(*lines[0])] for sign in "|\t"):
        told = [_value(text[slice(*span)]) for row in body[1:] for span in row[1:]]
        if len(body) < 3 or sum(told) * 3 < len(told) * 2:
            return []
    if rule is not None and rule > 0:
        heads = rule
    else:
        heads = 0 if any(_value(text[slice(*span)]) for span in body[0][1:]) else 1
    caption = _caption(text, before)
    return cells(body, heads, table, caption, text)


def cells(rows: Sequence[Sequence[Span]], heads: int, table: int, caption: Span | None, text: str) -> list[Block]:
    """Return the blocks of a table's cells; the first ``heads`` rows and the first column are headers.

    Where a column tells the units of each row, its cell is the innermost header of the others in the row.
    """
    out: list[Block] = []
    caption = clipped(caption) if caption else None
    headers = rows[:heads]
    units = next((c for head in headers for c, span in enumerate(head) if tells_units(text[slice(*span)])), None)
    corner = headers[0][0] if headers and headers[0] and "(" in text[slice(*headers[0][0])] else None  # "Energy (GWh)"
    for r, row in enumerate(rows):
        label = row[0] if row and row[0][0] < row[0][1] else None
        for c, (start, end) in enumerate(row):
            if start >= end:
                continue
            above = tuple(
                head[c] for head in headers[: min(r, heads)] if r >= heads and c < len(head) and head[c][0] < head[c][1]
            )
            if corner is not None and r >= heads and c > 0:
                above = (corner, *above)
            if units is not None and r >= heads and c not in (0, units) and units < len(row):
                above += (row[units],) if row[units][0] < row[units][1] else ()
            is_header = r < heads or (c == 0 and not _figure(text, start, end))
            out.append(
                Block(
                    BlockKind.CELL,
                    start,
                    end,
                    None,
                    table=table,
                    row=r,
                    column=c,
                    is_header=is_header,
                    row_header=clipped(label) if label and c > 0 and r >= heads else None,
                    column_headers=tuple(map(clipped, above)),
                    caption=caption,
                )
            )
    return out


def clipped(span: Span) -> Span:
    """Return the beginning of a header or caption: every cell reads it, and a long one is no header."""
    return span[0], min(span[1], span[0] + _HEADER)


def _value(text: str) -> bool:
    """Whether a cell holds a figure that is no year."""
    digits = sum(1 for char in text if char.isdigit())
    return digits > sum(1 for char in text if char.isalpha()) and not _YEAR.fullmatch(text)


def _figure(text: str, start: int, end: int) -> bool:
    return not any(char.isalpha() for char in text[start:end])


def _cells(text: str, start: int, end: int) -> list[Span]:
    mark = _BAR if text.find("|", start, end) >= 0 else _TAB if text.find("\t", start, end) >= 0 else _GAP
    bars = [hit.start() for hit in mark.finditer(text, start, end)]
    edges = [start - 1, *bars, end]
    if bars and bars[0] == start:
        edges = edges[1:]
    if bars and bars[-1] == end - 1:
        edges = edges[:-1]
    out: list[Span] = []
    for left, right in pairwise(edges):
        begin, stop = left + 1, right
        while begin < stop and text[begin].isspace():
            begin += 1
        while stop > begin and text[stop - 1].isspace():
            stop -= 1
        out.append((begin, stop))
    return out


def _caption(text: str, before: Block | None) -> Span | None:
    """Return the heading or short line that stands right before a table."""
    if before is None or before.kind not in (BlockKind.HEADING, BlockKind.CAPTION, BlockKind.PARAGRAPH):
        return None
    short = before.end - before.start <= 120 and text[before.end - 1] != "."
    return (before.start, before.end) if short else None
