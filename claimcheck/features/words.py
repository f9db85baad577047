"""The words about a figure, masked: years to one mark, other numbers to another; their ends beside them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

_REACH = 90  # characters to each side whose words are counted
_CLOSING = 24  # characters at the end of a sentence, in which a predicate that stands last ends
_MARKS = ".,;:()[]\"'“”‘’?! "


def masked(token: str) -> str:
    """Return a token, or for one that begins with a digit a mask: ``<y>`` for a year, ``<n>`` for another number."""
    if not token[0].isdigit():
        return token
    return "<y>" if token[:2] in ("19", "20") and token[:4].isdigit() and not token[4:5].isdigit() else "<n>"


def around(low: str, start: int, end: int, first: int, last: int) -> list[tuple[str, Sequence[str]]]:
    """Return the words near ``low[start:end]`` within ``low[first:last]``: the nearest with their place, and ends."""
    before = _words(low[max(first, start - _REACH) : start])
    behind = _words(low[end : min(last, end + _REACH)])
    out: list[tuple[str, Sequence[str]]] = []
    if before:
        out += ("-1", before[-1:]), ("-2", before[-2:-1]), ("w-", before)
    if behind:
        out += ("+1", behind[:1]), ("+2", behind[1:2]), ("+e", (behind[0][-2:],)), ("w+", behind)
        if low[end : end + 1].isalpha():
            out.append(("+g", behind[:1]))  # a particle
    closing = low[max(end, last - _CLOSING) : last].rstrip(_MARKS)
    if closing[-1:].isalpha():
        out.append(("e", (closing[-2:], closing[-3:])))
    return out


def _words(text: str) -> list[str]:
    """Return the words of a text between blanks, bare of the marks about them, numbers masked; a lone mark stays."""
    return list(map(_bare, text.split()))


@lru_cache(maxsize=1 << 14)  # a word stands in the windows of all figures about it
def _bare(word: str) -> str:
    return masked(word.strip(_MARKS) or word)
