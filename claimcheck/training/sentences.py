"""Train a classifier of sentences: any labels, English or Korean, from a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from claimcheck.classifier import TEXT
from claimcheck.errors import InputError
from claimcheck.features.texts import of_text
from claimcheck.training import Tell, fit
from claimcheck.training.metrics import (
    Interval,
    accuracy,
    bootstrap,
    counts,
    f1_counts,
    f1_of,
    hits,
    share,
    weighted_f1,
)
from claimcheck.training.tables import Sentences

FEWEST = 2  # sentences of a label, below which it cannot be both learned and tested


@dataclass(frozen=True, slots=True)
class Trained:
    """A model of sentences, and how it does on sentences that it did not see."""

    tasks: dict[str, fit.Fitted]
    scores: dict[str, object]


def train(sentences: Sentences, lang: str, *, folds: int, repeats: int, seed: int, tell: Tell) -> Trained:
    """Learn from labelled sentences; scores are of ``repeats`` times ``folds`` grouped folds.

    ``tell`` is called with what is done, how much of it, of how much. Raises InputError for fewer than two
    labels, and for a label with too few sentences.
    """
    labels, groups = sentences.labels, sentences.groups
    sizes = {label: labels.count(label) for label in sorted(set(labels))}
    if len(sizes) < 2:
        raise InputError(f"one label only: {next(iter(sizes))!r}", do="give sentences of at least two labels")
    if len(set(groups)) < 2:
        raise InputError("all sentences are of one group, or alike but for their numbers", do="add other sentences")
    rare = [label for label, size in sizes.items() if size < FEWEST]
    if rare:
        raise InputError(f"labels with one sentence: {', '.join(rare)}", do="add sentences, or leave the label out")
    features = fit.Features([of_text(text, lang) for text in sentences.texts])
    settings = fit.TEXTS
    rounds: list[dict[str, float]] = []
    last: list[str] = []
    done = 0
    for repeat in range(repeats):
        said = [""] * len(features)
        for part in fit.splits(labels, groups, folds, seed + repeat):
            tell("cross-validation", done, repeats * folds)
            told = fit.left_out(features, labels, groups, [part], settings).said
            for k in part[1].tolist():
                said[k] = told[k]
            done += 1
        rounds.append(_figures(labels, said))
        last = last or said
    tell("cross-validation", repeats * folds, repeats * folds)
    means = {name: round(float(np.mean([each[name] for each in rounds])), 4) for name in rounds[0]}
    spread = {name: round(float(np.std([each[name] for each in rounds])), 4) for name in rounds[0]}
    fitted = fit.fit(features, labels, groups, settings)
    scores: dict[str, object] = {
        "folds": folds,
        "repeats": repeats,
        "sentences": len(features),
        "labels": sizes,
        "mean": means,
        "spread": spread,
        "interval": {name: told.record() for name, told in intervals(labels, last, seed=seed).items()},
    }
    return Trained({TEXT: fitted}, scores)


def _figures(labels: Sequence[str], said: Sequence[str]) -> dict[str, float]:
    figures = {"accuracy": accuracy(labels, said), "weighted F1": weighted_f1(labels, said)}
    return figures | {f"F1 of {label}": f1_of(labels, said, label) for label in sorted(set(labels))}


def intervals(labels: Sequence[str], said: Sequence[str], *, seed: int = 0) -> dict[str, Interval]:
    """Return accuracy and the F1 of each label with their intervals."""
    out = {"accuracy": bootstrap(share, hits(labels, said), seed=seed)}
    for label in sorted(set(labels)):
        out[f"F1 of {label}"] = bootstrap(f1_counts, counts(labels, said, label), seed=seed)
    return out
