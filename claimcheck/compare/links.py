"""Which sentences of two versions of a text tell the same: what their figures say, then what stands around."""

from __future__ import annotations

from collections.abc import Iterable

SAME, NEAR, FAR = 2, 1, 0
_GAP = 3  # sentences to either side in which one with a known counterpart is looked for


class Links:
    """The sentences of B that tell what a sentence of A tells, and the other way round."""

    __slots__ = ("_back", "_there")

    def __init__(self, votes: Iterable[tuple[int, int, float]] = (), sizes: tuple[int, int] = (0, 0)) -> None:
        """Take pairs of sentences, each with the weight of the figures they share, and how many sentences there are."""
        there: list[dict[int, float]] = [{} for _ in range(sizes[0])]
        back: list[dict[int, float]] = [{} for _ in range(sizes[1])]
        for a, b, weight in votes:
            there[a][b] = there[a].get(b, 0.0) + weight
            back[b][a] = back[b].get(a, 0.0) + weight
        around = _around(there, sizes[1]), _around(back, sizes[0])
        self._there = _relations(there, around[0], around[1])
        self._back = _relations(back, around[1], around[0])

    def relation(self, a: int, b: int) -> int:
        """Return how near two sentences are: the same, neighbours of the same, or neither."""
        return self._there[a].get(b, FAR) if a < len(self._there) else FAR

    def near(self, sentence: int, *, back: bool = False) -> dict[int, int]:
        """Return the sentences of B that are near one of A, with the relation; ``back``: those of A near one of B."""
        known = self._back if back else self._there
        return known[sentence] if sentence < len(known) else {}


def _around(votes: list[dict[int, float]], size: int) -> list[set[int]]:
    """Return for each sentence those around its counterpart, or around the counterparts of its neighbours."""
    known = [max(found, key=lambda other: (found[other], -other)) if found else None for found in votes]
    out = []
    for sentence, own in enumerate(known):
        near: set[int] = set()
        if own is not None:
            near = {own - 1, own, own + 1}
        else:
            for way in (-1, 1):
                for gap in range(1, _GAP + 1):
                    at = sentence + way * gap
                    beside = known[at] if 0 <= at < len(known) else None
                    if beside is not None:
                        near |= {beside - way * k for k in range(gap + 2)}
                        break
            if not near:  # nothing is known around: where it would stand if both told the same at one pace
                at = round(sentence * size / len(known))
                near = {at - 1, at, at + 1}
        out.append({other for other in near if 0 <= other < size})
    return out


def _relations(votes: list[dict[int, float]], near: list[set[int]], other: list[set[int]]) -> list[dict[int, int]]:
    out = [dict.fromkeys(sorted(found), NEAR) for found in near]
    for there, found in enumerate(other):
        for here in found:
            out[here].setdefault(there, NEAR)
    for here, voted in enumerate(votes):
        out[here].update(dict.fromkeys(voted, SAME))
    return out
