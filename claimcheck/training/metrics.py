"""Figures over labelled samples, with bootstrap intervals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.float64]
ROUNDS = 1000
_LOW, _HIGH = 2.5, 97.5


class Interval(NamedTuple):
    """A figure with its 95 % bootstrap interval."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.3f} [{self.low:.3f}, {self.high:.3f}]"

    def record(self) -> dict[str, float]:
        return {"value": round(self.value, 4), "low": round(self.low, 4), "high": round(self.high, 4)}


def f1_of(labels: Sequence[str], said: Sequence[str], label: str) -> float:
    """Return the F1 of one label."""
    hits = sum(a == b == label for a, b in zip(labels, said, strict=True))
    total = sum(a == label for a in labels) + sum(b == label for b in said)
    return 2 * hits / total if total else 0.0


def weighted_f1(labels: Sequence[str], said: Sequence[str]) -> float:
    """Return the F1 of all labels, each weighed by how often it is the right one."""
    return sum(f1_of(labels, said, label) * labels.count(label) for label in sorted(set(labels))) / len(labels)


def accuracy(labels: Sequence[str], said: Sequence[str]) -> float:
    return sum(a == b for a, b in zip(labels, said, strict=True)) / len(labels) if labels else 0.0


def expected_calibration_error(chances: NDArray[np.float64], right: NDArray[np.bool_], bins: int = 10) -> float:
    """Return the mean gap of confidence and accuracy over bins of equal width (Naeini et al. 2015)."""
    gaps = 0.0
    for _, confidence, share, count in reliability(chances, right, bins):
        gaps += count * abs(confidence - share)
    return gaps / len(chances) if len(chances) else 0.0


def reliability(
    chances: NDArray[np.float64], right: NDArray[np.bool_], bins: int = 10
) -> list[tuple[float, float, float, int]]:
    """Return the bins that hold a sample: lower edge, mean confidence, share that is right, count."""
    at = np.minimum((chances * bins).astype(int), bins - 1)
    return [
        (k / bins, float(chances[at == k].mean()), float(right[at == k].mean()), int((at == k).sum()))
        for k in range(bins)
        if (at == k).any()
    ]


def bootstrap(
    figure: Callable[[Counts], float], parts: Sequence[Sequence[float]], *, seed: int = 0, rounds: int = ROUNDS
) -> Interval:
    """Return a figure of summed counts with its interval: whole parts (documents, sentences) are drawn again."""
    counts = np.asarray(parts, dtype=np.float64)
    drawn = _draws(len(counts), seed, rounds) @ counts
    values = [figure(row) for row in drawn]
    return Interval(figure(counts.sum(axis=0)), *map(float, np.percentile(values, [_LOW, _HIGH])))


def paired(
    figure: Callable[[Counts], float],
    ours: Sequence[Sequence[float]],
    theirs: Sequence[Sequence[float]],
    *,
    seed: int = 0,
    rounds: int = ROUNDS,
) -> Interval:
    """Return how much better a figure is of ours than of theirs, the same parts drawn for both."""
    mine, other = np.asarray(ours, dtype=np.float64), np.asarray(theirs, dtype=np.float64)
    draws = _draws(len(mine), seed, rounds)
    gaps = [figure(a) - figure(b) for a, b in zip(draws @ mine, draws @ other, strict=True)]
    whole = figure(mine.sum(axis=0)) - figure(other.sum(axis=0))
    return Interval(whole, *map(float, np.percentile(gaps, [_LOW, _HIGH])))


def _draws(size: int, seed: int, rounds: int) -> NDArray[np.float64]:
    """Return how often each part is drawn in each round, rounds x parts."""
    source = np.random.default_rng(seed)
    return source.multinomial(size, np.full(size, 1 / size), size=rounds).astype(np.float64)


def hits(right: Sequence[str], said: Sequence[str]) -> list[tuple[float, ...]]:
    """Return (hits, all) of each sample."""
    return [(float(a == b), 1.0) for a, b in zip(right, said, strict=True)]


def counts(right: Sequence[str], said: Sequence[str], label: str) -> list[tuple[float, ...]]:
    """Return (hits, wrong, missed) of one label in each sample."""
    return [
        (float(a == b == label), float(b == label != a), float(a == label != b))
        for a, b in zip(right, said, strict=True)
    ]


def gaps(right: Sequence[str], ours: Sequence[str], theirs: Sequence[str], *, seed: int = 0) -> dict[str, Interval]:
    """Return by how much accuracy and the F1 of each label are better of ours than of theirs."""
    out = {"accuracy": paired(share, hits(right, ours), hits(right, theirs), seed=seed)}
    for label in sorted(set(right)):
        out[f"F1 of {label}"] = paired(f1_counts, counts(right, ours, label), counts(right, theirs, label), seed=seed)
    return out


def f1_counts(row: Counts) -> float:
    """Return F1 of (hits, wrong, missed)."""
    total = 2 * row[0] + row[1] + row[2]
    return float(2 * row[0] / total) if total else 0.0


def precision(row: Counts) -> float:
    """Return the precision of (hits, wrong, missed)."""
    return float(row[0] / (row[0] + row[1])) if row[0] + row[1] else 0.0


def recall(row: Counts) -> float:
    """Return the recall of (hits, wrong, missed)."""
    return float(row[0] / (row[0] + row[2])) if row[0] + row[2] else 0.0


def share(row: Counts) -> float:
    """Return the share of (hits, all)."""
    return float(row[0] / row[1]) if row[1] else 0.0
