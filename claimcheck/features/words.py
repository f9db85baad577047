"""The words about a figure, masked: years to one mark, other numbers to another; their ends beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

_REACH = 90  # characters to each side whose words are counted
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d[\d.,]*|[%;:()\"?!]")
_NEXT = 3  # words to each side that keep their place
_ENDS = (1, 2, 3)  # letters at the end of a word: tense and mood in a language of endings


def masked(token: str) -> str:
    """Return a token with its digits masked: ``<y>`` for a year, ``<n>`` for another number."""
    if not token[0].isdigit():
        return token
    return "<y>" if len(token) == 4 and token[:2] in ("19", "20") else "<n>"


def around(low: str, start: int, end: int, first: int, last: int) -> Iterator[str]:
    """Yield the words near ``low[start:end]`` within ``low[first:last]``: the nearest with their place and ends."""
    before = [masked(token) for token in _TOKEN.findall(low, max(first, start - _REACH), start)]
    behind = [masked(token) for token in _TOKEN.findall(low, end, min(last, end + _REACH))]
    glued = end < last and low[end].isalpha()  # a particle, or a hyphenless unit
    for place, token in enumerate(reversed(before[-_NEXT:]), 1):
        yield f"-{place}:{token}"
    for place, token in enumerate(behind[:_NEXT], 1):
        yield f"+{place}:{token}"
        yield f"+e{place}:{token[-2:]}"
    if glued and behind:
        yield f"+g:{behind[0]}"
    for token in before:
        yield f"w-:{token}"
    for token in behind:
        yield f"w+:{token}"
    closing = _TOKEN.findall(low, max(end, last - 24), last)
    closing = [token for token in closing if token[0].isalpha()]
    if closing:
        for size in _ENDS:
            yield f"e{size}:{closing[-1][-size:]}"
