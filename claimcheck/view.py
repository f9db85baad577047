"""The text as the stages read it: composed, folded, lower-cased, at the same positions as the original."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from operator import itemgetter

from claimcheck.frozen import record
from claimcheck.records import Hole, Span

# One character to one character, so that positions never move.
_FOLDED = {
    **{chr(0xFF01 + i): chr(0x21 + i) for i in range(94)},  # full-width forms
    **dict.fromkeys(
        "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff", " "
    ),
    **dict.fromkeys("‐‑−﹣", "-"),
    **dict.fromkeys("∼〜˜∽", "~"),
    **dict.fromkeys("‘’‚‛′＇", "'"),
    **dict.fromkeys("“”„‟″＂", '"'),
    **{chr(0x2080 + i): str(i) for i in range(10)},  # subscripts: CO₂
    "İ": "I",  # the one letter whose lower case is longer
    "㈜": unicodedata.normalize("NFKC", "㈜")[1],  # the letter within the brackets
}


_UNFOLDED = re.compile(f"[{re.escape(''.join(_FOLDED))}]")  # few characters of a text: found faster than all are mapped


@record
class View:
    """Three readings of one text, position by position.

    ``text`` is composed (NFC), ``folded`` has spaces, quotes, hyphens, full-width forms and
    subscripts made plain, ``low`` is ``folded`` in lower case. All have the same length.
    """

    text: str
    folded: str
    low: str


def _plain(found: re.Match[str]) -> str:
    return _FOLDED[found[0]]


def view(text: str) -> View:
    """Return the three readings of a composed text."""
    folded = text if text.isascii() else _UNFOLDED.sub(_plain, text)
    return View(text, folded, folded.lower())


class Composed:
    """A text as it is read, composed (NFC) and without its holes, with the way back to the original's positions."""

    __slots__ = ("_here", "_ours", "_theirs", "text")

    def __init__(self, original: str, holes: Sequence[Hole] = ()) -> None:
        # Segments: where each begins here and in the original. One to one where both are of one length,
        # else a whole that is never split.
        self._here: list[int] = [0]
        self._theirs: list[Span] = []
        self._ours: list[Span] = []
        if not holes and unicodedata.is_normalized("NFC", original):
            self.text = original
            self._here = []
            return
        parts: list[str] = []
        at = 0
        for start, end, reads in _pieces(original, holes):
            self._theirs.append((start, end))
            self._ours.append((at, at + len(reads)))
            parts.append(reads)
            at += len(reads)
        self._here = [pair[0] for pair in self._ours]
        self.text = "".join(parts)

    @property
    def changed(self) -> bool:
        return bool(self._here)

    def span(self, start: int, end: int) -> Span:
        """Return where a span of the composed text lies in the original; never splits a cluster."""
        if not self._here:
            return start, end
        if start >= end:
            place = self._there(start, last=False)
            return place, place
        return self._there(start, last=False), self._there(end - 1, last=True)

    def back(self, position: int) -> int:
        """Return where a position of the original lies in the composed text; one within markup: behind it."""
        if not self._here:
            return position
        i = bisect_right(self._theirs, position, key=itemgetter(0)) - 1
        (start, end), (ours, ours_end) = self._theirs[i], self._ours[i]
        if position >= end:
            return ours_end
        if position == start or end - start == ours_end - ours:
            return ours + position - start
        return ours_end if ours_end == ours else ours

    def _there(self, position: int, *, last: bool) -> int:
        """Return the original's position of a character's start, or of its end where it is the last of a span."""
        i = bisect_right(self._here, position) - 1
        start, end = self._theirs[i]
        ours, ours_end = self._ours[i]
        if position >= ours_end:  # behind the text
            return end
        if end - start == ours_end - ours:
            return start + position - ours + last
        return end if last else start


def _pieces(original: str, holes: Sequence[Hole]) -> Iterator[tuple[int, int, str]]:
    """Yield runs of the original with what each is read as: runs that stay, clusters that are composed, holes."""
    done = 0
    for hole in holes:
        if hole.start > done:
            yield from _composed(original, done, hole.start)
        yield hole.start, hole.end, hole.reads
        done = hole.end
    if done < len(original) or not original:
        yield from _composed(original, done, len(original))


def _composed(original: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    run = original[start:end]
    if unicodedata.is_normalized("NFC", run):
        yield start, end, run
        return
    done = start
    for match in _clusters().finditer(original, start, end):
        piece = match[0]
        joined = unicodedata.normalize("NFC", piece)
        if joined == piece:
            continue
        if match.start() > done:
            yield done, match.start(), original[done : match.start()]
        yield match.start(), match.end(), joined
        done = match.end()
    if done < end:
        yield done, end, original[done:end]


@cache
def _clusters() -> re.Pattern[str]:
    """Return what finds a character with all that joins it; it is built with the first text that needs it."""
    joins, alone = [], []
    for code in range(0x80, 0x10000):
        char = chr(code)
        if unicodedata.combining(char) or 0x1160 <= code <= 0x11FF or unicodedata.category(char) == "Mc":
            joins.append(char)
        elif not unicodedata.is_normalized("NFC", char):
            alone.append(char)
    # bounded, since the time to order marks grows with the square of their number
    return re.compile(f"(?s:.)[{_ranges(joins)}]{{1,30}}|[{_ranges(alone)}]")


def _ranges(chars: Sequence[str]) -> str:
    """Return sorted characters as the inside of a character class."""
    runs: list[list[str]] = []
    for char in chars:
        if runs and ord(char) == ord(runs[-1][1]) + 1:
            runs[-1][1] = char
        else:
            runs.append([char, char])
    return "".join(f"{first}-{last}" for first, last in runs)
