"""Comments in markup that address claimcheck: kept with what they cover; nothing here heeds them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from operator import attrgetter

from claimcheck.records import Block, BlockKind, Comment, Hole

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
        covers = [blocks[i]] if inside else whole(blocks, bisect_left(starts, start))
        found.append(Comment(words, begin, stop + 3, tuple((block.start, block.end) for block in covers)))
    return tuple(found)


def whole(blocks: Sequence[Block], i: int) -> Sequence[Block]:
    """Return the block of an index, or the table that begins with it; nothing behind the last."""
    if i >= len(blocks):
        return ()
    table = blocks[i].table
    return [block for block in blocks[i:] if block.table == table] if table is not None else [blocks[i]]


def placed(
    asking: Sequence[tuple[str, Sequence[int]]],
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
    for words, numbers in asking:
        covers = sorted(places[keys[i]] for i in numbers if keys[i] in places)
        at = covers[0][0] if covers else 0
        found.append(Comment(words, at, at, tuple(covers)))
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
