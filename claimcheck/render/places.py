"""Positions as a person counts them, and text made safe for a terminal."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

_LINE_END = re.compile(r"\r\n|\r|\n")
_SPACE = re.compile(r"\s+")
# Printable ASCII, Latin, Hangul, CJK and the usual punctuation pass at once; the rest is looked at.
_DOUBTFUL = re.compile(r"[^\x20-\x7e\xa1-\xac\xae-\u036f\u3001-\u3029\u3130-\u318e\u4e00-\u9fff\uac00-\ud7a3]")
_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")


class Lines:
    """Line and column of positions in one text, both from 1; CR, LF and CRLF end a line."""

    __slots__ = ("_starts",)

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def at(self, position: int) -> tuple[int, int]:
        """Return the line and the column, in code points, of a position."""
        line = bisect_right(self._starts, position)
        return line, position - self._starts[line - 1] + 1


def printable(text: str) -> str:
    """Return a text as one line without anything a terminal would obey: such characters are written out."""
    return _DOUBTFUL.sub(_written, _SPACE.sub(" ", text))


def _written(match: re.Match[str]) -> str:
    char = match[0]
    if char in _UNSEEN:
        return ""
    if unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
        return char
    code = ord(char)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
