"""One pass over a text that finds every phrase of a language pack (Aho-Corasick, linear time).

A table maps a kind to its phrases. In a language whose words are bounded by spaces and particles do not
glue on (English), a phrase matches whole words, and a trailing ``*`` leaves its right end open (``reduc*``).
In the other (Korean) a phrase matches anywhere; a leading or trailing ``_`` asks for the start or the end of
a word there, a leading ``-`` for a letter before it. Within one table a hit that lies inside a longer hit is
dropped, so a longer phrase of the kind ``pseudo`` hides a false friend.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
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
    length: int
    left: bool  # a word must start here
    glued: bool  # a letter must stand before it
    right: bool  # a word must end here
    table: str
    kind: str


class Scanner:
    """The automaton of one language's tables."""

    __slots__ = ("_automaton",)

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
                    entry = _Entry(len(word), left, glued, right, table, kind)
                    found = entries.setdefault(word, [])
                    if entry not in found:
                        found.append(entry)
        self._automaton = ahocorasick.Automaton()
        for word, found in entries.items():
            self._automaton.add_word(word, tuple(reversed(found)))
        self._automaton.make_automaton()

    def scan(self, low: str, start: int = 0, end: int | None = None) -> list[Cue]:
        """Return every cue in ``low[start:end]``, by start, then the longest first."""
        end = len(low) if end is None else end
        part = low[start:end].replace("\n", " ")  # a phrase may run over the end of a line, not over an empty one
        hits: list[Cue] = []
        size = len(low)
        for last, entries in self._automaton.iter(part):
            stop = start + last + 1
            after = stop < size and low[stop].isalnum()
            for length, left, glued, right, table, kind in entries:
                if right and after:
                    continue
                begin = stop - length
                if left and begin > 0 and low[begin - 1].isalnum():
                    continue
                if glued and not (begin > 0 and low[begin - 1].isalpha()):
                    continue
                hits.append(Cue(begin, stop, table, kind))
        if len(hits) < 2:
            return hits
        # found by their ends: turned round, a stable sort by the start puts the longest first
        hits.reverse()
        hits.sort(key=itemgetter(0))
        reach: dict[str, tuple[int, int]] = {}
        kept: list[Cue] = []
        for cue in hits:
            begin, stop, table, _ = cue
            longest = reach.get(table)
            if longest is not None and stop <= longest[1] and longest != (begin, stop):
                continue
            reach[table] = (begin, stop)
            kept.append(cue)
        return kept


_NONE: tuple[list[Cue], list[int]] = ([], [])


class Cues:
    """The cues of a text, looked up by position, table and kind."""

    __slots__ = ("_tables",)

    def __init__(self, cues: Sequence[Cue]) -> None:
        tables: dict[str | None, list[Cue]] = {None: list(cues)}
        for cue in cues:
            tables.setdefault(cue.table, []).append(cue)
        self._tables = {table: (found, [cue.start for cue in found]) for table, found in tables.items()}

    def within(self, start: int, end: int, table: str | None = None, *kinds: str) -> Iterator[Cue]:
        """Return the cues that begin and end inside ``[start, end)``, in order."""
        cues, starts = self._tables.get(table, _NONE)
        first = bisect_left(starts, start)
        if first == len(starts) or starts[first] >= end:
            return iter(())
        here = cues[first : bisect_left(starts, end, first)]
        if kinds:
            return iter([cue for cue in here if cue.kind in kinds and cue.end <= end])
        return iter([cue for cue in here if cue.end <= end])


def merged(parts: Sequence[Sequence[Cue]]) -> Cues:
    """Return the cues of several scans as one, in text order."""
    return Cues(sorted((cue for part in parts for cue in part), key=attrgetter("start")))
