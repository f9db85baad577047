"""Spans found and spans marked, one to one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.records import Span


def pairs(marked: Sequence[Span], found: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Yield pairs of indices (marked, found) of spans that overlap, the largest overlap first, each index once."""
    order = sorted(range(len(found)), key=lambda j: found[j])
    overlaps: list[tuple[int, int, int]] = []
    for i, (start, end) in enumerate(marked):
        for j in order:
            if found[j][0] >= end:
                break
            shared = min(end, found[j][1]) - max(start, found[j][0])
            if shared > 0:
                overlaps.append((-shared, i, j))
    left: set[int] = set()
    right: set[int] = set()
    for _, i, j in sorted(overlaps):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            yield i, j
