"""Comments in markup that address claimcheck: kept with what they cover; nothing here heeds them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from operator import attrgetter

from claimcheck.records import Block, BlockKind, Comment, Hole, Span

_OURS = re.compile(r"\s{0,200}claimcheck\s{0,20}:", re.IGNORECASE)
_LONGEST = 2000  # characters of a comment


def asked(words: str) -> str | None:
    """Return what a comment asks of claimcheck; none where it addresses nobody or somebody else."""
    words = words[:_LONGEST]
    opening = _OURS.match(words)
    return " ".join(words[opening.end() :].split()) if opening else None


def addressed(text: str) -> bool:
    """Say whether any comment of a text may address claimcheck."""
    return "<!--" in text and re.search(r"claimcheck\s{0,20}:", text, re.IGNORECASE) is not None


def within(text: str, start: int, blocks: Sequence[Block], holes: Sequence[Hole]) -> tuple[Comment, ...]:
    """Return the comments of a text whose markup is read in place, from ``start`` on.

    One in a block covers it; one between blocks covers the next, a table as a whole. In code there are none.
    """
    if not addressed(text):
        return ()
    marked = {hole.start for hole in holes}
    starts = [block.start for block in blocks]
    found: list[Comment] = []
    tables = _tables(blocks)
    stop = 0
    while (begin := text.find("<!--", start)) >= 0:
        if stop < begin + 4:  # what closes one that is passed over may close the next as well
            stop = text.find("-->", begin + 4)
        if stop < 0:
            break
        start = stop + 3
        words = asked(text[begin + 4 : min(stop, begin + _LONGEST)])
        if words is None:
            continue
        i = bisect_right(starts, begin) - 1
        inside = i >= 0 and begin < blocks[i].end
        if inside and (blocks[i].kind is BlockKind.CODE or begin not in marked):
            start = blocks[i].end if blocks[i].kind is BlockKind.CODE else begin + 4
            continue
        covers = _following(blocks, bisect_left(starts, start), tables)
        if inside:
            covers = ((blocks[i].start, blocks[i].end),)
        found.append(Comment(words, begin, stop + 3, covers))
    return tuple(found)


def _tables(blocks: Sequence[Block]) -> Mapping[int, tuple[Span, ...]]:
    """Return the cells of each table: one tuple for all comments that cover it."""
    tables: dict[int, list[Span]] = {}
    for block in blocks:
        if block.table is not None:
            tables.setdefault(block.table, []).append((block.start, block.end))
    return {number: tuple(cells) for number, cells in tables.items()}


def _following(blocks: Sequence[Block], i: int, tables: Mapping[int, tuple[Span, ...]]) -> tuple[Span, ...]:
    """Return the block of an index, or the cells of its table from there on; nothing behind the last."""
    if i >= len(blocks):
        return ()
    here = blocks[i].start, blocks[i].end
    table = blocks[i].table
    cells = (here,) if table is None else tables[table]
    return cells if cells[0] == here else cells[bisect_left(cells, here) :]


def placed(
    asking: Sequence[tuple[str, range]],
    page: tuple[str, Sequence[Block]],
    main: tuple[str, Sequence[Block]],
) -> tuple[Comment, ...]:
    """Return comments of a page at the blocks of its main text, each read as a text with its blocks.

    ``asking``: what each asks, with the numbers of the page's blocks that it covers. A block of the page is found
    again in the main text by its words; of several alike by its number among them.
    """
    text, blocks = main
    places = {key: (block.start, block.end) for key, block in zip(_keys(text, blocks), blocks, strict=True)}
    keys = _keys(*page)
    found = []
    known: dict[range, tuple[Span, ...]] = {}  # any number of comments may stand before one table
    for words, numbers in asking:
        covers = known.get(numbers)
        if covers is None:
            covers = known[numbers] = tuple(sorted(places[keys[i]] for i in numbers if keys[i] in places))
        at = covers[0][0] if covers else 0
        found.append(Comment(words, at, at, covers))
    return tuple(sorted(found, key=attrgetter("start")))


def _keys(text: str, blocks: Sequence[Block]) -> list[tuple[str, int]]:
    """Return the words of each block, with its number among those of the same words."""
    counts: Counter[str] = Counter()
    keys = []
    for block in blocks:
        words = " ".join(text[block.start : block.end].split())
        keys.append((words, counts[words]))
        counts[words] += 1
    return keys
