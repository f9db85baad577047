"""A linear model read from plain arrays: features to probabilities, with numpy and nothing else.

A model is a folder: ``model.json`` (what it is, its features, labels, calibration, data, scores) and
``weights.npz`` (arrays, read without pickles). Loading runs no code. ``claimcheck train`` writes it, and a test
holds its probabilities to those of scikit-learn.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from claimcheck import resources
from claimcheck.errors import DataError
from claimcheck.features import VERSION
from claimcheck.features.texts import FAMILIES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

Sample = Sequence[str] | Mapping[str, float]
"""What holds of one thing: names, or names with their counts."""

FORMAT = 1
CLAIM, LABEL, TEXT = "claim", "label", "text"
"""The tasks of a model: is a candidate a claim, what is its label, what is the label of a sentence."""

YES, NO = "claim", "no claim"
"""The labels of the first task."""

MODEL, WEIGHTS = "model.json", "weights.npz"
_RETRAIN = "train it again: claimcheck train"


class Odds(NamedTuple):
    """The probability of each label, and the least of ``verified`` from which a source counts; empty: no model."""

    odds: Mapping[str, float]
    least: Mapping[str, float]


_NO_ODDS = Odds({}, {})


@dataclass(frozen=True, slots=True)
class Layout:
    """Where each feature stands, and what it weighs before anything is learned.

    Of plain names (``normed`` false) each that is there counts its scale. Of counted names (tf-idf) each counts
    its scale times (1 + log of its count), and each family, told by what stands before the colon, is brought
    to its own length.
    """

    index: Mapping[str, int]  # a feature's row
    scale: Floats  # by row
    normed: bool = False

    def read(self, sample: Sample) -> tuple[list[int], list[float]]:
        """Return the rows of a sample's known features and their values; what is not known is passed over."""
        index, scale = self.index, self.scale
        if not self.normed:
            rows = [row for name in sample if (row := index.get(name)) is not None]
            return rows, [float(scale[row]) for row in rows]
        assert isinstance(sample, Mapping)
        found: dict[str, list[tuple[int, float]]] = {}
        for name, count in sample.items():
            row = index.get(name)
            if row is not None:
                value = float(scale[row]) * (1.0 + math.log(count))
                found.setdefault(name[: name.index(":")], []).append((row, value))
        rows, values = [], []
        for family, pairs in found.items():
            length = math.sqrt(sum(value * value for _, value in pairs))
            rows += [row for row, _ in pairs]
            values += [FAMILIES[family] * value / length for _, value in pairs]
        return rows, values


@dataclass(frozen=True, slots=True)
class Linear:
    """One task: ``weights`` (features x columns), ``bias`` (columns), one column where there are two labels."""

    labels: tuple[str, ...]
    layout: Layout
    weights: Floats
    bias: Floats
    temperature: float  # what the scores are divided by: calibration (Guo et al. 2017)
    shift: float = 0.0  # of two labels, added after it: with the temperature, Platt scaling
    threshold: float = 0.5  # of two labels, the probability of the second from which it is said

    def scores(self, samples: Sequence[Sample]) -> Floats:
        """Return the calibrated scores, samples x columns."""
        import numpy as np

        rows: list[int] = []
        values: list[float] = []
        counts: list[int] = []
        for sample in samples:
            more, told = self.layout.read(sample)
            rows += more
            values += told
            counts.append(len(more))
        out = np.zeros((len(samples), self.weights.shape[1]))
        if rows:
            taken = self.weights[rows] * np.array(values)[:, None]
            starts = np.cumsum([0, *counts[:-1]])
            some = np.array(counts) > 0
            out[some] = np.add.reduceat(taken, starts[some], axis=0)
        scaled: Floats = (out + self.bias) / self.temperature + self.shift
        return scaled

    def probabilities(self, samples: Sequence[Sample]) -> Floats:
        """Return the probability of each label, samples x labels."""
        return to_probabilities(self.scores(samples))

    def predict(self, samples: Sequence[Sample]) -> list[str]:
        """Return the label of each sample: the likeliest; of two, the second from its threshold on."""
        chances = self.probabilities(samples)
        if len(self.labels) == 2:
            return [self.labels[chance >= self.threshold] for chance in chances[:, 1].tolist()]
        return [self.labels[best] for best in chances.argmax(axis=1).tolist()]


def to_probabilities(scores: Floats) -> Floats:
    """Return probabilities of scores: the logistic function of one column, else the softmax of all."""
    import numpy as np

    if scores.shape[1] == 1:
        positive = 1.0 / (1.0 + np.exp(-np.clip(scores, -500, 500)))
        return np.hstack([1.0 - positive, positive])
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: Floats = raised / raised.sum(axis=1, keepdims=True)
    return shares


@dataclass(frozen=True, slots=True)
class Model:
    """The model of one language: its tasks, and what ``model.json`` tells of it."""

    lang: str
    version: str
    tasks: Mapping[str, Linear]
    least: Mapping[str, float]
    card: Mapping[str, object]


class Models(dict[str, Model]):
    """The models that are in force, by language; none: the rules alone."""

    @property
    def version(self) -> str | None:
        return ", ".join(self[lang].version for lang in sorted(self)) or None


NO_MODELS = Models()


def load(folder: Path) -> Model:
    """Return the model in a folder; raise DataError where it is missing, broken, or made for another version."""
    where = str(folder / MODEL)
    try:
        card = json.loads((folder / MODEL).read_text(encoding="utf-8"))
        stored = (folder / WEIGHTS).read_bytes()
    except OSError as error:
        raise DataError(f"no model: {error.strerror}", where=str(folder), do=_RETRAIN) from error
    except ValueError as error:
        raise DataError("not JSON", where=where, do=_RETRAIN) from error
    if not isinstance(card, dict) or card.get("format") != FORMAT:
        raise DataError(f"not a model of format {FORMAT}", where=where, do=_RETRAIN)
    if card.get("features") != VERSION:
        raise DataError(f"made for features {card.get('features')}, not {VERSION}", where=where, do=_RETRAIN)
    if hashlib.sha256(stored).hexdigest() != card.get("sha256"):
        raise DataError(f"{WEIGHTS} is not the file that {MODEL} tells of", where=where, do=_RETRAIN)
    try:
        tasks = {name: _task(name, told, folder) for name, told in card["tasks"].items()}
        return Model(card["lang"], f"{card['lang']}-{card['sha256'][:8]}", tasks, card["least"], card)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise DataError(f"a broken model: {error}", where=where, do=_RETRAIN) from error


def _task(name: str, told: Mapping[str, object], folder: Path) -> Linear:
    import numpy as np

    with np.load(folder / WEIGHTS, allow_pickle=False) as arrays:
        weights = np.asarray(arrays[f"{name}_weights"], dtype=np.float64)
        bias = np.asarray(arrays[f"{name}_bias"], dtype=np.float64)
        scale = np.asarray(arrays[f"{name}_scale"], dtype=np.float64)
    names, labels = told["names"], told["labels"]
    if not isinstance(names, list) or not isinstance(labels, list):
        raise ValueError(f"the names of task {name} are no list")
    columns = 1 if len(labels) == 2 else len(labels)
    if weights.shape != (len(names), columns) or bias.shape != (columns,) or scale.shape != (len(names),):
        raise ValueError(f"task {name} has weights of shape {weights.shape}, not {(len(names), columns)}")
    layout = Layout({str(feature): row for row, feature in enumerate(names)}, scale, told["normed"] is True)
    temperature, shift, threshold = (float(str(told[key])) for key in ("temperature", "shift", "threshold"))
    return Linear(tuple(map(str, labels)), layout, weights, bias, temperature, shift, threshold)


@cache
def shipped() -> Models:
    """Return the models that are shipped with the package: none where there are none."""
    return Models({folder.name: load(folder) for folder in resources.models()})


def claim_chances(models: Models, langs: Sequence[str], samples: Sequence[Sequence[str]]) -> list[float | None]:
    """Return for each sample its probability of being a claim; none without features or a model of its language."""
    out: list[float | None] = [None] * len(samples)
    for lang, model in models.items():
        rows = [k for k, names in enumerate(samples) if names and langs[k] == lang]
        if rows and CLAIM in model.tasks:
            task = model.tasks[CLAIM]
            found = task.probabilities([samples[k] for k in rows])[:, task.labels.index(YES)]
            for k, chance in zip(rows, found.tolist(), strict=True):
                out[k] = chance
    return out


def label_odds(models: Models, langs: Sequence[str], samples: Sequence[Sequence[str]]) -> list[Odds]:
    """Return for each sample the probability of each label; empty without features or a model of its language."""
    out = [_NO_ODDS] * len(samples)
    for lang, model in models.items():
        rows = [k for k, names in enumerate(samples) if names and langs[k] == lang]
        if rows and LABEL in model.tasks:
            task = model.tasks[LABEL]
            for k, found in zip(rows, task.probabilities([samples[k] for k in rows]).tolist(), strict=True):
                out[k] = Odds(dict(zip(task.labels, found, strict=True)), model.least)
    return out
