"""The text as the stages read it: composed, folded, lower-cased, at the same positions as the original."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

from claimcheck.records import Span

# One character to one character, so that positions never move.
_FOLDED = {
    **{chr(0xFF01 + i): chr(0x21 + i) for i in range(94)},  # full-width forms
    **dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff", " "),
    **dict.fromkeys("‐‑−﹣", "-"),
    **dict.fromkeys("∼〜˜∽", "~"),
    **dict.fromkeys("‘’‚‛′＇", "'"),
    **dict.fromkeys("“”„‟″＂", '"'),
    **{chr(0x2080 + i): str(i) for i in range(10)},  # subscripts: CO₂
    "İ": "I",  # the one letter whose lower case is longer
    "㈜": "주",
}


@cache
def _table() -> dict[int, str]:
    return {ord(k): v for k, v in _FOLDED.items()}


@dataclass(frozen=True, slots=True)
class View:
    """Three readings of one text, position by position.

    ``text`` is composed (NFC), ``folded`` has spaces, quotes, hyphens, full-width forms and
    subscripts made plain, ``low`` is ``folded`` in lower case. All have the same length.
    """

    text: str
    folded: str
    low: str


def view(text: str) -> View:
    """Return the three readings of a composed text."""
    folded = text if text.isascii() else text.translate(_table())
    return View(text, folded, folded.lower())


class Composed:
    """A text in composed form (NFC) with the way back to the original's positions."""

    __slots__ = ("_from", "_to", "text")

    def __init__(self, original: str) -> None:
        self._from: list[int] | None = None
        if unicodedata.is_normalized("NFC", original):
            self.text = original
            return
        parts: list[str] = []
        self._from, self._to = [], []
        at, i, n = 0, 0, len(original)
        while i < n:
            j = i + 1
            # a cluster runs to the next character that cannot join what stands before it
            while j < n and _joins(original[j]):
                j += 1
            piece = unicodedata.normalize("NFC", original[i:j])
            parts.append(piece)
            self._from.append(at)
            self._to.append(i)
            at += len(piece)
            i = j
        self._from.append(at)
        self._to.append(n)
        self.text = "".join(parts)

    @property
    def changed(self) -> bool:
        return self._from is not None

    def span(self, start: int, end: int) -> Span:
        """Return where a span of the composed text lies in the original; never splits a cluster."""
        if self._from is None:
            return start, end
        i = bisect_left(self._from, start)
        if i == len(self._from) or self._from[i] != start:
            i -= 1
        return self._to[i], self._to[bisect_left(self._from, end)]

    def back(self, position: int) -> int:
        """Return where a position of the original lies in the composed text."""
        if self._from is None:
            return position
        i = bisect_left(self._to, position)
        if i == len(self._to) or self._to[i] != position:
            i -= 1
        return self._from[i]


def _joins(char: str) -> bool:
    return unicodedata.combining(char) != 0 or "\u1160" <= char <= "\u11ff" or unicodedata.category(char) == "Mc"
