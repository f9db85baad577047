"""One pass over a text that finds every phrase of a language pack (Aho-Corasick, linear time).

A table maps a kind to its phrases. In a language whose words are bounded by spaces and particles do not
glue on (English), a phrase matches whole words, and a trailing ``*`` leaves its right end open (``reduc*``).
In the other (Korean) a phrase matches anywhere; a leading or trailing ``_`` asks for the start or the end of
a word there, a leading ``-`` for a letter before it. Within one table a hit that lies inside a longer hit is
dropped, so a longer phrase of the kind ``pseudo`` hides a false friend.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from operator import attrgetter, itemgetter
from typing import NamedTuple

Table = Mapping[str, Sequence[str]]


class Cue(NamedTuple):
    """A phrase that was found: where, in which table, of which kind."""

    start: int
    end: int
    table: str
    kind: str


class _Entry(NamedTuple):
    left: bool  # a word must start here
    glued: bool  # a letter must stand before it
    right: bool  # a word must end here
    table: str
    kind: str


_BRANCHES = 100  # first characters from which on two narrow steps are faster than one among so many
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def _halved(text: str) -> str:
    """Return a text with two characters, one of each byte, for every character."""
    return _ASTRAL.sub("\ufffd", text).encode("utf-16-be", "surrogatepass").decode("latin-1")


class Scanner:
    """The automaton of one language's tables.

    It looks through the branches of a node one by one. Where phrases begin with hundreds of syllables, phrases
    and text are read byte by byte instead, two to a character.
    """

    __slots__ = ("_automaton", "_width")

    def __init__(self, tables: Mapping[str, Table], *, bounded: bool) -> None:
        import ahocorasick  # a C extension: loaded with the first text, not with the package

        entries: dict[str, list[_Entry]] = {}
        for table, kinds in tables.items():
            for kind, phrases in kinds.items():
                for phrase in phrases:
                    left = bounded or phrase.startswith("_")
                    right = (bounded and not phrase.endswith("*")) or phrase.endswith("_")
                    glued = phrase.startswith("-")
                    word = phrase.removeprefix("-").strip("_*")
                    entry = _Entry(left, glued, right, table, kind)
                    found = entries.setdefault(word, [])
                    if entry not in found:
                        found.append(entry)
        self._automaton = ahocorasick.Automaton()
        self._width = 2 if len({word[0] for word in entries}) > _BRANCHES else 1
        for word, found in entries.items():
            told = len(word), all(entry.left for entry in found), tuple(reversed(found))
            self._automaton.add_word(_halved(word) if self._width == 2 else word, told)
        self._automaton.make_automaton()

    def scan(self, low: str, start: int = 0, end: int | None = None) -> list[Cue]:
        """Return every cue in ``low[start:end]``, by start, then the longest first."""
        end = len(low) if end is None else end
        part = low[start:end].replace("\n", " ")  # a phrase may run over the end of a line, not over an empty one
        width = self._width
        hits: list[tuple[int, int, str, str]] = []
        size = len(low)
        for last, (length, bounded, entries) in self._automaton.iter(_halved(part) if width == 2 else part):
            if width == 2:
                if not last & 1:
                    continue  # astride two characters
                last >>= 1
            stop = start + last + 1
            begin = stop - length
            if bounded and begin > 0 and low[begin - 1].isalnum():
                continue  # within a word: most hits of a language of bounded words end here
            for left, glued, right, table, kind in entries:
                if right and stop < size and low[stop].isalnum():
                    continue
                if left and not bounded and begin > 0 and low[begin - 1].isalnum():
                    continue
                if glued and not (begin > 0 and low[begin - 1].isalpha()):
                    continue
                hits.append((begin, stop, table, kind))
        # found by their ends: turned round, a stable sort by the start puts the longest first
        hits.reverse()
        hits.sort(key=itemgetter(0))
        reach: dict[str, tuple[int, int]] = {}
        kept: list[Cue] = []
        make = tuple.__new__
        for hit in hits:
            begin, stop, table, _ = hit
            longest = reach.get(table)
            if longest is not None and stop <= longest[1] and longest != (begin, stop):
                continue
            reach[table] = (begin, stop)
            kept.append(make(Cue, hit))
        return kept


_Run = tuple[list[Cue], list[int], list[int]]
_START, _END = itemgetter(0), itemgetter(1)
_NONE: _Run = ([], [], [])  # of a table without a cue: the most, of rules


class Cues:
    """The cues of a text, looked up by position, table and kind."""

    __slots__ = ("_runs", "_tables")

    def __init__(self, cues: Sequence[Cue]) -> None:
        self._tables: defaultdict[str, list[Cue]] = defaultdict(list)
        for cue in cues:
            self._tables[cue[2]].append(cue)
        self._runs: dict[tuple[str, tuple[str, ...]], _Run] = {}

    def within(self, start: int, end: int, table: str, *kinds: str) -> list[Cue]:
        """Return the cues of a table, or of some of its kinds, that begin and end inside ``[start, end)``, in order."""
        run = self._runs.get((table, kinds))
        cues, starts, ends = run if run is not None else self._run(table, kinds)
        first = bisect_left(starts, start)
        return cues[first : bisect_right(ends, end, first)]

    def first(self, start: int, end: int, table: str, *kinds: str) -> Cue | None:
        """Return the first of the cues that ``within`` returns, or none."""
        run = self._runs.get((table, kinds))
        cues, starts, ends = run if run is not None else self._run(table, kinds)
        first = bisect_left(starts, start)
        return cues[first] if first < len(ends) and ends[first] <= end else None

    def _run(self, table: str, kinds: tuple[str, ...]) -> _Run:
        """Return the cues of a table and kinds by starts and ends; as no hit lies inside another, both are in order."""
        found = self._tables.get(table)
        if found is None:
            run = _NONE
        else:
            if kinds:
                found = [cue for cue in found if cue[3] in kinds]
            run = found, list(map(_START, found)), list(map(_END, found))  # some hundred a document: kept lean
        self._runs[table, kinds] = run
        return run


def merged(parts: Sequence[Sequence[Cue]]) -> Cues:
    """Return the cues of several scans as one, in text order."""
    if len(parts) == 1:
        return Cues(parts[0])
    return Cues(sorted((cue for part in parts for cue in part), key=attrgetter("start")))
