"""The headers of a cell's column: those that were read, or in a table set with spaces the words that stand above it."""

from __future__ import annotations

import re
from unicodedata import east_asian_width

from claimcheck.context import Context
from claimcheck.records import Block, BlockKind, Span

_LINES = 4  # lines above a table that may hold its headers, rules left out
_LONGEST = 300  # characters of such a line
_TABLE = 600  # cells back to the first of a table
_TOKEN = re.compile(r"\S+(?: \S+)*")
_VALUE = re.compile(r"[^\w]*[\d.,]+[^\w]*")
_YEAR = re.compile(r"\D*(?:19|20)\d\d\D*")
_APART = 10  # columns between the middles of a cell and its header


def above(context: Context, i: int) -> tuple[Span, ...]:
    """Return the column headers of the cell that sentence ``i`` is."""
    block = context.block(i)
    if block.kind is not BlockKind.CELL or block.column_headers:
        return block.column_headers
    return _set_above(context, block)


def _set_above(context: Context, cell: Block) -> tuple[Span, ...]:
    """Return the words that stand above a cell in the lines right before its table."""
    text, blocks = context.view.text, context.document.blocks
    k = context.sentences[_first(context, cell)].block
    middle = _middle(text, cell.start, cell.end)
    end = text.rfind("\n", 0, blocks[k].start)
    out: list[Span] = []
    for _ in range(_LINES):
        if end <= 0:
            break
        start = text.rfind("\n", max(0, end - _LONGEST), end) + 1
        tokens = [(found.start(), found.end()) for found in _TOKEN.finditer(text, start, end)]
        worded = [span for span in tokens if any(map(str.isalnum, text[slice(*span)]))]
        if not tokens or any(_is_value(text[slice(*span)]) for span in worded):
            break
        if worded:
            near = min(worded, key=lambda span: abs(_middle(text, *span) - middle))
            if len(worded) > 1 and abs(_middle(text, *near) - middle) <= _APART:
                out.append(near)
        end = start - 1
    return tuple(reversed(out))


def _first(context: Context, cell: Block) -> int:
    """Return the first sentence of a cell's table, or one not far before the cell."""
    starts = context.document.blocks
    low, high = 0, len(context.sentences)
    while low < high:  # sentences are in text order
        mid = (low + high) // 2
        if context.sentences[mid].start < cell.start:
            low = mid + 1
        else:
            high = mid
    i = low
    while i > 0 and low - i < _TABLE and starts[context.sentences[i - 1].block].table == cell.table:
        i -= 1
    return i


def _is_value(token: str) -> bool:
    return _VALUE.fullmatch(token) is not None and _YEAR.fullmatch(token) is None


def _middle(text: str, start: int, end: int) -> float:
    """Return the column in which the middle of a stretch stands, wide letters counted as two."""
    line = text.rfind("\n", max(0, start - _LONGEST), start) + 1
    before = sum(1 + (east_asian_width(char) in "WF") for char in text[line:start])
    return before + sum(1 + (east_asian_width(char) in "WF") for char in text[start:end]) / 2
