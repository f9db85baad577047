"""Which sentences of two versions of a text tell the same: what their figures say, then what stands around."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

SAME, NEAR, FAR = 2, 1, 0
_BEHIND = 2  # sentences that may lie between two of which the counterparts are known


class Links:
    """The sentences of B that tell what a sentence of A tells, and the other way round."""

    __slots__ = ("_back", "_there")

    def __init__(self, votes: Iterable[tuple[int, int, float]]) -> None:
        """Take pairs of sentences, each with the weight of the figures they share."""
        there: dict[int, Counter[int]] = {}
        back: dict[int, Counter[int]] = {}
        for a, b, weight in votes:
            there.setdefault(a, Counter())[b] += weight
            back.setdefault(b, Counter())[a] += weight
        self._there, self._back = _Way(there), _Way(back)

    def relation(self, a: int, b: int) -> int:
        """Return how near two sentences are: the same, neighbours of the same, or neither."""
        if self._there.holds(a, b) or self._back.holds(b, a):
            return SAME
        return NEAR if b in self._there.around(a) or a in self._back.around(b) else FAR


class _Way:
    __slots__ = ("_around", "_known", "_order", "_votes")

    def __init__(self, votes: dict[int, Counter[int]]) -> None:
        self._votes = votes
        self._order = sorted(votes)
        self._known = {each: found.most_common(1)[0][0] for each, found in votes.items()}
        self._around: dict[int, frozenset[int]] = {}

    def holds(self, sentence: int, other: int) -> bool:
        return other in self._votes.get(sentence, ())

    def around(self, sentence: int) -> frozenset[int]:
        found = self._around.get(sentence)
        if found is None:
            found = self._around[sentence] = frozenset(self._find(sentence))
        return found

    def _find(self, sentence: int) -> set[int]:
        known = self._known.get(sentence)
        if known is not None:
            return {known - 1, known, known + 1}
        out: set[int] = set()
        for way in (-1, 1):
            for gap in range(1, _BEHIND + 2):
                beside = self._known.get(sentence + way * gap)
                if beside is not None:
                    out |= {beside - way * k for k in range(gap + 2)}
                    break
        if not self._order:
            out.add(sentence)
        return out
