"""From samples to a model of one task: features to a matrix, the estimator, cross-validation."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.model_selection import StratifiedGroupKFold

from claimcheck.classifier import Layout, layout
from claimcheck.features import Seen
from claimcheck.features.texts import FAMILIES
from claimcheck.training.estimator import ClaimClassifier

Floats = NDArray[np.float64]
Rows = NDArray[np.int64]

HELPERS = frozenset(("w-", "w+", "-1", "-2", "+1", "+2", "+e", "+g", "e", "u"))
"""Families of words and their ends: they learn the source of a text sooner than the tense of a figure."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How a task is learned."""

    C: float = 0.3
    helper: float = 0.8  # what a word counts beside a cue
    least: int = 3  # samples that must hold a feature
    class_weight: str | None = None
    normed: bool = False  # counted names, weighed by how rare they are
    folds: int = 5
    seed: int = 0

    def estimator(self) -> ClaimClassifier:
        return ClaimClassifier(
            C=self.C,
            class_weight=self.class_weight,
            calibrate=True,
            folds=self.folds,
            random_state=self.seed,
        )


QUANTITIES = Settings()
TEXTS = Settings(C=3.0, least=2, class_weight="balanced", normed=True)


class Features:
    """What all samples hold: samples x names, each name's worth before it is scaled. Made once, cut for each fold."""

    __slots__ = ("_families", "names", "raw")

    def __init__(self, samples: Sequence[Seen]) -> None:
        told = [list(_named(sample).items()) for sample in samples]
        self.names = sorted({name for pairs in told for name, _ in pairs})
        index = {name: column for column, name in enumerate(self.names)}
        columns = [index[name] for pairs in told for name, _ in pairs]
        values = [value for pairs in told for _, value in pairs]
        ends = [0, *accumulate(map(len, told))]
        self.raw = csr_matrix((values, columns, ends), shape=(len(samples), len(self.names)))
        self._families = [name.partition(":")[0] for name in self.names]

    def __len__(self) -> int:
        return int(self.raw.shape[0])

    def layout(self, rows: Rows, settings: Settings) -> Layout:
        """Return the features that enough of the samples hold, in the order of their names, and their scale."""
        counts = np.diff(self.raw[rows].tocsc().indptr)
        kept = np.flatnonzero(counts >= settings.least)
        names = [self.names[column] for column in kept.tolist()]
        families = [self._families[column] for column in kept.tolist()]
        if settings.normed:
            rare = (1 + len(rows)) / (1 + counts[kept])
            scale = [math.log(value) + 1.0 for value in rare.tolist()]
        else:
            scale = [settings.helper if family in HELPERS else 1.0 for family in families]
        rounded: Floats = np.array([round(value, 7) for value in scale], dtype=np.float64)
        return layout(names, rounded, normed=settings.normed)

    def matrix(self, rows: Rows, where: Layout) -> csr_matrix:
        """Return samples x features: what ``Layout.read`` returns of each sample, all at once."""
        known = set(where.names())
        kept = [column for column, name in enumerate(self.names) if name in known]
        cut = self.raw[rows][:, kept].tocsr()
        cut.data = cut.data * where.scale[cut.indices]
        if where.normed:
            families = np.array([self._families[column] for column in kept])
            at = np.repeat(np.arange(cut.shape[0]), np.diff(cut.indptr))
            for family, length in FAMILIES.items():
                ours = (families == family)[cut.indices]
                sizes = np.sqrt(np.bincount(at[ours], cut.data[ours] ** 2, minlength=cut.shape[0]))
                cut.data[ours] *= length / sizes[at[ours]]
        return cut


def _named(sample: Seen) -> dict[str, float]:
    """Return each feature of a sample as ``family:value``, with what it is worth before it is scaled."""
    out: dict[str, float] = {}
    for family, values in sample:
        if isinstance(values, Mapping):
            out.update((f"{family}:{value}", 1.0 + math.log(count)) for value, count in values.items())
        else:
            out.update((f"{family}:{value}", 1.0) for value in values)
    return out


@dataclass(frozen=True, slots=True)
class Fitted:
    """A task that was learned, and the layout of its features."""

    estimator: ClaimClassifier
    layout: Layout


def fit(
    features: Features, labels: Sequence[str], groups: Sequence[str], settings: Settings, rows: Rows | None = None
) -> Fitted:
    """Learn one task of all samples, or of some; those of one group are left out together for calibration."""
    rows = np.arange(len(features)) if rows is None else rows
    where = features.layout(rows, settings)
    estimator = settings.estimator().fit(features.matrix(rows, where), np.array(labels)[rows], _numbered(groups)[rows])
    return Fitted(estimator, where)


def splits(labels: Sequence[str], groups: Sequence[str], folds: int, seed: int) -> Iterator[tuple[Rows, Rows]]:
    """Yield train and test indices: groups are kept together, labels in proportion."""
    most = max(Counter(labels).values())
    split = StratifiedGroupKFold(max(2, min(folds, len(set(groups)), most)), shuffle=True, random_state=seed)
    yield from split.split(np.zeros(len(labels)), np.array(labels), _numbered(groups))


def leave_out(values: Sequence[str]) -> Iterator[tuple[Rows, Rows]]:
    """Yield train and test indices, each value (a genre, say) left out once."""
    told = np.array(values)
    for value in sorted(set(values)):
        yield np.flatnonzero(told != value), np.flatnonzero(told == value)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What models that did not see them say of samples: the probability of each class, and the label."""

    classes: tuple[str, ...]
    chances: Floats
    said: list[str]

    def odds(self, row: int) -> dict[str, float]:
        return dict(zip(self.classes, self.chances[row].tolist(), strict=True))


def left_out(
    features: Features,
    labels: Sequence[str],
    groups: Sequence[str],
    parts: Iterable[tuple[Rows, Rows]],
    settings: Settings,
) -> LeftOut:
    """Return what is said of the test samples of each part by a model of its training samples."""
    classes = tuple(sorted(set(labels)))
    chances = np.zeros((len(features), len(classes)))
    said = [""] * len(features)
    for train, test in parts:
        known = {labels[row] for row in train.tolist()}
        if len(known) == 1:  # whoever saw one label says it of everything
            (label,) = known
            chances[test, classes.index(label)] = 1.0
            for row in test.tolist():
                said[row] = label
            continue
        fitted = fit(features, labels, groups, settings, train)
        cut = features.matrix(test, fitted.layout)
        columns = np.array([classes.index(name) for name in fitted.estimator.classes_])
        chances[np.ix_(test, columns)] = fitted.estimator.predict_proba(cut)
        for row, label in zip(test.tolist(), fitted.estimator.predict(cut).tolist(), strict=True):
            said[row] = label
    return LeftOut(classes, chances, said)


def _numbered(groups: Sequence[str]) -> Rows:
    order = {group: number for number, group in enumerate(sorted(set(groups)))}
    return np.array([order[group] for group in groups], dtype=np.int64)
