"""Predicates on marks of notes: what the note of a mark limits, and marks that lead nowhere.

A text may be all marks, so no note is looked for by going through the rest of the text: where the notes of a
sign stand is found once for each sign, and there are few signs.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from operator import attrgetter

from claimcheck.frozen import record
from claimcheck.records import Block, BlockKind, Span
from claimcheck.rules.predicates.predicate import Here, Predicate
from claimcheck.rules.sight import Anchor, Sight

_MARKS = "*†‡§¹²³⁴⁵⁶⁷⁸⁹"
_OPEN, _SHUT = "([", ")]"  # about a figure that is a mark: (1), [1]
_LONGEST = 8  # of one mark in a row; more are a line drawn, and no note hangs on it
_BEHIND = 40  # characters from the words to the mark that hangs on them
_WITHIN = 3  # characters of a note before its mark


def _limiting(sight: Sight, anchor: Anchor) -> Span | None:
    """Return what limits the words in the note of the mark that hangs on them."""
    mark = _mark(sight, anchor)
    if mark is None:
        return None
    note = _note(sight, mark)
    if note is None or sight.first("fact:assured", note, ""):
        return None
    cue = sight.first("fact:limiting", note, "")
    return (cue.start, cue.end) if cue else None


def _lone(sight: Sight, anchor: Anchor) -> Span | None:
    """Return the mark that hangs on the words where the text has no note for it."""
    mark = _mark(sight, anchor)
    return mark if mark and _note(sight, mark) is None else None


def _mark(sight: Sight, anchor: Anchor) -> Span | None:
    """Return the mark that hangs on the words or on those right behind them; marks beside a blank are no notes'."""
    low, block = sight.low, sight.block(anchor)
    stop = min(block.end, anchor.end + _BEHIND)
    for at in range(anchor.end, stop):
        if low[at] in _OPEN and low[at + 1 : at + 2].isdigit() and low[at + 2 : at + 3] in _SHUT:
            return at, at + 3
        if low[at] in _MARKS and not low[at - 1].isspace():
            end = at + 1
            while end < block.end and low[end] == low[at]:
                end += 1
                if end - at > _LONGEST:
                    return None
            return at, end
        if low[at] == "\n" or (low[at] in ".!?" and at + 1 < stop and low[at + 1] == " "):
            return None
    return None


def _note(sight: Sight, mark: Span) -> Span | None:
    """Return the note of a mark: a footnote that begins with it, or a bracket in the line."""
    places = _places(sight)
    sign = _sign(sight, sight.low[slice(*mark)])
    found = [block for block in (_of_the_line(places, sign, mark), sign.first_note(places, mark)) if block]
    # a single item behind the words is no list: its bullet is the mark
    items = places.items
    if items and items[-1].start >= mark[1] and (len(items) == 1 or items[-2].start < mark[1]):
        start = max(mark[1], places.line(items[-1].start))
        found += [items[-1]] if sign.begins(items[-1], start) else []
    if found:
        block = min(found, key=attrgetter("start"))
        return block.start, block.end
    i = bisect_left(sign.brackets, (mark[1], 0))
    return sign.brackets[i] if i < len(sign.brackets) else None


@record
class _Places:
    """Where notes may stand in a text; the same for all signs."""

    footnotes: list[Block]
    items: list[Block]  # of lists, the last two
    breaks: list[int]  # ends of lines
    closings: list[int]

    def line(self, position: int) -> int:
        """Return where the line of a position begins."""
        i = bisect_left(self.breaks, position)
        return self.breaks[i - 1] + 1 if i else 0


@record
class _Sign:
    """Where the mark of a note stands in a text, by itself or within more of its kind, and the notes it leads to."""

    size: int
    runs: list[Span]
    ends: list[int]
    notes: list[Block]  # the footnotes the lines of which begin with it
    brackets: list[Span]

    def at(self, start: int) -> tuple[int, int] | None:
        """Return the first place from a position on where the sign stands, and the end of its run."""
        i = bisect_left(self.ends, start + self.size)
        return (max(start, self.runs[i][0]), self.ends[i]) if i < len(self.ends) else None

    def begins(self, block: Block, start: int) -> bool:
        """Tell whether a block begins with the sign, with no more and no less; ``start``: of its line."""
        found = self.at(start)
        if found is None:
            return False
        stop = found[0] + self.size
        return stop == found[1] and stop <= min(block.end, block.start + self.size + _WITHIN)

    def first_note(self, places: _Places, mark: Span) -> Block | None:
        """Return the first footnote of the sign that begins on a line behind that of the mark."""
        end = bisect_left(places.breaks, mark[1])
        if end == len(places.breaks):
            return None
        i = bisect_right(self.notes, places.breaks[end], key=attrgetter("start"))
        return self.notes[i] if i < len(self.notes) else None


def _of_the_line(places: _Places, sign: _Sign, mark: Span) -> Block | None:
    """Return the first footnote that begins with the sign on the line of the mark itself, behind it."""
    found = sign.at(mark[1])
    if found is None or found[0] + sign.size != found[1]:
        return None
    footnotes = places.footnotes
    i = bisect_left(footnotes, max(mark[1], found[0] - _WITHIN), key=attrgetter("start"))
    while i < len(footnotes) and places.line(footnotes[i].start) < mark[1]:
        if footnotes[i].end >= found[1]:
            return footnotes[i]
        i += 1
    return None


def _places(sight: Sight) -> _Places:
    if (made := sight.kept.get(_Places)) is None:
        blocks = sight.context.document.blocks
        made = sight.kept[_Places] = _Places(
            [each for each in blocks if each.kind is BlockKind.FOOTNOTE],
            [each for each in blocks if each.kind is BlockKind.LIST_ITEM][-2:],
            [found.start() for found in re.finditer("\n", sight.low)],
            [found.start() for found in re.finditer(r"\)", sight.low)],
        )
    found: _Places = made
    return found


def _sign(sight: Sight, sign: str) -> _Sign:
    if (made := sight.kept.get((_Sign, sign))) is None:
        made = sight.kept[_Sign, sign] = _found(sight.low, sign, _places(sight))
    found: _Sign = made
    return found


def _found(low: str, sign: str, places: _Places) -> _Sign:
    size = len(sign)
    bracketed = sign[0] in _OPEN
    run = re.escape(sign) if bracketed else f"{re.escape(sign[0])}{{{size},}}"
    runs = [found.span() for found in re.finditer(run, low)]
    made = _Sign(size, runs, [end for _, end in runs], [], [])
    made.notes.extend(each for each in places.footnotes if made.begins(each, places.line(each.start)))
    for i, (at, end) in enumerate(runs):
        opens = low[at - 1] if at else ""
        heads = bracketed and opens == "\n"
        if opens != "(" and not heads and not (opens.isspace() and low[at + size : at + size + 1].isalnum()):
            continue
        closings = places.closings if opens == "(" else places.breaks
        k = bisect_left(closings, at)
        stop = closings[k] if k < len(closings) else len(low)
        # a pair of marks stresses what stands between them
        if end - at < 2 * size and (i + 1 == len(runs) or runs[i + 1][0] + size > stop):
            made.brackets.append((at, stop))
    return made


NAMED: Mapping[str, Predicate] = {"limiting note": Here(_limiting), "lone mark": Here(_lone)}
