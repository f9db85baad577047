"""What speaks for a fragment without a verb: its heading, the headers of its table, the line that opens its list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.context import Context
from claimcheck.modality.decision import FUTURE, Decision, Words
from claimcheck.modality.times import FAR, Clock
from claimcheck.records import BlockKind, Future, Quantity, Span

_FRAGMENTS = (BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.CELL, BlockKind.CAPTION)
_LINES = 30  # lines above a row in which the header of its columns is looked for
_WIDTH = 240  # characters of a line that is read as a row
_LABEL = 44  # characters that the header of a column, or a cell, may have at most
_SIBLINGS = 24  # cells to each side in which a row's other headers stand
_SHORT = 24  # characters of a heading that speaks for the prose under it
_ITEMS = 40  # list items that one line can open
_PARTS = re.compile(r"\s{2,}|\t")
_COLUMN = re.compile(r"\S+(?: \S+)*")


def of_place(context: Context, i: int, quantity: Quantity, decision: Decision, words: Words, at: Clock) -> Decision:
    """Let the place of a figure speak where its own words do not."""
    if decision.firm or decision.future is not None:
        return decision
    block = context.block(i)
    if not block.column_headers:
        told = _laid_out(context, quantity, words, at)
        if told is not None:
            return told
    prose = block.kind is BlockKind.PARAGRAPH
    if block.kind not in _FRAGMENTS and not prose:
        return decision
    low = context.view.low
    spans: list[Span] = []
    if block.kind is BlockKind.CELL:
        spans += [*reversed(block.column_headers)]
        spans += [span for span in (block.row_header, block.caption) if span]
    head = context.heads[i]
    if head is not None:
        spans.append((context.sentences[head].start, context.sentences[head].end))
    for k, (start, end) in enumerate(spans):
        if k == len(block.column_headers) and k and _other_column(context, i, words, at):
            return Decision(None, spans[0], "head:column")  # another column is what the heading means
        past, future = words.head_past.search(low, start, end), words.head_future.search(low, start, end)
        if past and not prose and decision.by != "imperative":
            return Decision(None, past.span(), "head:past")
        if prose and (end - start > _SHORT or not future or not words.head_forecast.match(low, *future.span())):
            continue
        if future:
            return Decision(_kind(low, future.span(), words), future.span(), "head:future")
        year = _year(low, start, end, words)
        if block.kind is BlockKind.CELL and year is not None and at.year is not None:
            if _is_ahead(year[0], at):
                return Decision(Future.TARGET, year[1], "head:year")
            if k < len(block.column_headers):
                return Decision(None, year[1], "head:past")
    if block.kind is BlockKind.LIST_ITEM:
        return _opened(context, i, words) or decision
    return decision


def _kind(low: str, span: Span, words: Words) -> Future:
    told = low[span[0] : span[1]]
    if words.head_plan.match(told):
        return Future.PLAN
    return Future.FORECAST if words.head_forecast.match(told) else Future.TARGET


def _year(low: str, start: int, end: int, words: Words) -> tuple[int, Span] | None:
    found = words.head_year.search(low, start, end)
    if found is None:
        return None
    told = next(group for group in found.groups() if group)
    return (int(told) if len(told) == 4 else 2000 + int(told)), found.span()


def _is_ahead(year: int, at: Clock) -> bool:
    """Tell whether a column's year is still to come; a text that nothing dates may well be of a later year itself."""
    return at.year is not None and year > at.year and (at.told or year >= FAR)


def _tells_future(low: str, start: int, end: int, words: Words, at: Clock) -> bool:
    year = _year(low, start, end, words)
    ahead = year is not None and _is_ahead(year[0], at)
    return ahead or words.head_future.search(low, start, end) is not None


def _other_column(context: Context, i: int, words: Words, at: Clock) -> bool:
    """Tell whether another cell of this row stands under a header that tells of the future."""
    block, index = context.block(i), context.sentences[i].block
    blocks = context.document.blocks[max(0, index - _SIBLINGS) : index + _SIBLINGS]
    headers = {
        span
        for other in blocks
        if other.table == block.table and other.row == block.row and other.column != block.column
        for span in other.column_headers
    }
    return any(_tells_future(context.view.low, *span, words, at) for span in headers)


def _laid_out(context: Context, quantity: Quantity, words: Words, at: Clock) -> Decision | None:
    """Read the column of a figure in a table that is laid out by spaces, by the header line above it."""
    low = context.view.low
    line = low.rfind("\n", max(0, quantity.start - _WIDTH), quantity.start) + 1
    if not line or low[max(line, quantity.start - 2) : quantity.start].strip(" \t"):
        return None
    stop = low.find("\n", quantity.end, quantity.end + _WIDTH)
    rest = low[quantity.end : stop if stop >= 0 else quantity.end + _WIDTH]
    behind = sum(1 for part in _PARTS.split(rest)[1:] if part.strip())
    row, parts = line, len(_COLUMN.findall(low[line : stop if stop >= 0 else quantity.end + _WIDTH]))
    for _ in range(_LINES):
        end = line - 1
        line = low.rfind("\n", max(0, end - _WIDTH), end) + 1
        if end <= 0 or (line == 0 and end > _WIDTH):
            return None
        columns = [(line + part.start(), line + part.end()) for part in _COLUMN.finditer(low[line:end])]
        if any(last - first > _LABEL and any(map(str.isalnum, low[first:last])) for first, last in columns):
            return None  # prose, or another table's notes
        if len(columns) < 2 or not any(_tells_future(low, *span, words, at) for span in columns):
            continue
        if sum(char.isdigit() for char in low[line:end]) > 5 * len(columns) or len(columns) <= behind:
            continue
        mine = columns[-1 - behind]
        if not len(columns) <= parts <= len(columns) + 1:
            mine = _above(columns, quantity.start - row + line, quantity.end - row + line) or mine
        told = [
            span for span in columns if words.head_future.search(low, *span) and not words.head_past.search(low, *span)
        ]
        if told and mine not in told:
            return Decision(None, mine, "head:past")
        if not told and not _tells_future(low, *mine, words, at):
            return Decision(None, mine, "head:past")
        future = words.head_future.search(low, *mine)
        return Decision(_kind(low, future.span(), words) if future else Future.TARGET, mine, "head:column")
    return None


def _above(columns: Sequence[Span], start: int, end: int) -> Span | None:
    """Return the one column that stands above a stretch of the row, or none where none or several do."""
    over = [span for span in columns if span[0] < end and start < span[1]]
    return over[0] if len(over) == 1 else None


def _opened(context: Context, i: int, words: Words) -> Decision | None:
    """Let the line that opens a list speak for its items: "By 2030 we will:"."""
    for k in range(i - 1, max(-1, i - _ITEMS), -1):
        if context.block(k).kind is BlockKind.LIST_ITEM:
            continue
        sentence = context.sentences[k]
        if not context.view.low[sentence.start : sentence.end].rstrip().endswith(":"):
            return None
        cues = context.cues.within(max(sentence.start, sentence.end - _WIDTH), sentence.end, "cues")
        last = None
        for cue in cues:
            if cue.kind in FUTURE or cue.kind == "past":
                last = cue
        if last is None or last.kind == "past":
            return None
        return Decision(FUTURE[last.kind], (last.start, last.end), "opened")
    return None
