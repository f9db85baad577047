"""The words about a figure, masked: years to one mark, other numbers to another; their ends beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_REACH = 90  # characters to each side whose words are counted
_CLOSING = 24  # characters at the end of a sentence, in which a predicate that stands last ends
_TOKEN = re.compile(r"[^\W\d_]+|\d[\d.,]*|[%;:()\"?!]")


def masked(token: str) -> str:
    """Return a token with its digits masked: ``<y>`` for a year, ``<n>`` for another number."""
    if not token[0].isdigit():
        return token
    return "<y>" if len(token) == 4 and token[:2] in ("19", "20") else "<n>"


def around(low: str, start: int, end: int, first: int, last: int) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield the words near ``low[start:end]`` within ``low[first:last]``: the nearest with their place, and ends."""
    before = list(map(masked, _TOKEN.findall(low, max(first, start - _REACH), start)))
    behind = list(map(masked, _TOKEN.findall(low, end, min(last, end + _REACH))))
    if before:
        yield "-1", before[-1:]
        yield "-2", before[-2:-1]
        yield "w-", before
    if behind:
        yield "+1", behind[:1]
        yield "+2", behind[1:2]
        yield "+e", (behind[0][-2:],)
        yield "w+", behind
        if low[end : end + 1].isalpha():
            yield "+g", behind[:1]  # a particle
    closing = [token for token in _TOKEN.findall(low, max(end, last - _CLOSING), last) if token[0].isalpha()]
    if closing:
        yield "e", (closing[-1][-2:], closing[-1][-3:])
