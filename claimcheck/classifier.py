"""A linear model read from plain arrays: features to probabilities, with numpy and nothing else.

A model is a folder: ``model.json`` (what it is, its features, labels, calibration, data, scores) and
``weights.npz`` (arrays, read without pickles). Loading runs no code. ``claimcheck train`` writes it, and a test
holds its probabilities to those of scikit-learn.
"""

from __future__ import annotations

import hashlib
import json
import math
import zipfile
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from claimcheck import resources
from claimcheck.errors import DataError
from claimcheck.features import VERSION, Seen
from claimcheck.features.texts import FAMILIES
from claimcheck.frozen import record

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

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


@record
class Layout:
    """Where each feature stands, and what it weighs before anything is learned.

    Of plain values (``normed`` false) each that is there counts its scale. Of counted values (tf-idf) each counts
    its scale times (1 + log of its count), and each family is brought to a length of its own.
    """

    index: Mapping[str, Mapping[str, int]]  # a feature's row, by family and value
    scale: Floats  # by row
    normed: bool = False

    def rows(self, sample: Seen) -> list[int]:
        """Return the rows of a sample's known features, each once; what is not known is passed over."""
        found: set[int | None] = set()
        for family, values in sample:
            known = self.index.get(family)
            if known is not None:
                found.update(map(known.get, values))
        return [row for row in found if row is not None]  # small integers: a set of them has one order everywhere

    def read(self, sample: Seen) -> tuple[list[int], list[float]]:
        """Return the rows of a sample's known features and what each is worth."""
        if not self.normed:
            found = self.rows(sample)
            return found, [float(self.scale[row]) for row in found]
        rows: list[int] = []
        worth: list[float] = []
        for family, counts in sample:
            known = self.index.get(family)
            if known is None or not isinstance(counts, Mapping):
                continue
            pairs = [
                (row, float(self.scale[row]) * (1.0 + math.log(count)))
                for value, count in counts.items()
                if (row := known.get(value)) is not None
            ]
            length = math.sqrt(sum(value * value for _, value in pairs))
            rows += [row for row, _ in pairs]
            worth += [FAMILIES[family] * value / length for _, value in pairs]
        return rows, worth

    def names(self) -> list[str]:
        """Return each feature as ``family:value``, by row."""
        told = {row: f"{family}:{value}" for family, known in self.index.items() for value, row in known.items()}
        return [told[row] for row in range(len(told))]


def layout(names: Sequence[str], scale: Floats, *, normed: bool) -> Layout:
    """Return the layout of features named ``family:value``, in the order of their rows."""
    index: dict[str, dict[str, int]] = {}
    for row, name in enumerate(names):
        family, _, value = name.partition(":")
        index.setdefault(family, {})[value] = row
    return Layout(index, scale, normed)


@record
class Head:
    """What one task makes of the sums of weights: its columns of them, and its calibration."""

    labels: tuple[str, ...]
    columns: slice  # one column where there are two labels
    bias: Floats
    temperature: float  # what the scores are divided by: calibration (Guo et al. 2017)
    shift: float = 0.0  # of two labels, added after it: with the temperature, Platt scaling
    threshold: float = 0.5  # of two labels, the probability of the second from which it is said

    def probabilities(self, sums: Floats) -> Floats:
        """Return the probability of each label, samples x labels, of sums of weights."""
        return to_probabilities((sums[:, self.columns] + self.bias) / self.temperature + self.shift)


@record
class Model:
    """The model of one language: one layout, the weights of all tasks side by side, and what ``model.json`` tells."""

    lang: str
    version: str
    layout: Layout
    weights: Floats  # features x columns of all tasks, scaled where the layout is plain; the last row weighs nothing
    heads: Mapping[str, Head]
    least: Mapping[str, float]
    card: Mapping[str, object]

    def sums(self, samples: Sequence[Seen]) -> Floats:
        """Return for each sample the sums of its features' weights, samples x columns."""
        import numpy as np

        rows: list[int] = []
        values: list[float] = []
        starts: list[int] = []
        for sample in samples:
            starts.append(len(rows))
            if self.layout.normed:
                found, worth = self.layout.read(sample)
                values += worth
            else:
                found = self.layout.rows(sample)
            # a row without weight at the end of each: no sample is empty, as reduceat wants it
            rows += found
            rows.append(-1)
            values.append(0.0)
        taken = self.weights[rows]
        if self.layout.normed:
            taken *= np.array(values)[:, None]
        sums: Floats = np.add.reduceat(taken, starts, axis=0)
        return sums

    def probabilities(self, task: str, samples: Sequence[Seen]) -> Floats:
        """Return the probability of each label of a task, samples x labels."""
        return self.heads[task].probabilities(self.sums(samples))

    def predict(self, task: str, samples: Sequence[Seen]) -> list[str]:
        """Return the label of each sample: the likeliest; of two, the second from its threshold on."""
        head, chances = self.heads[task], self.probabilities(task, samples)
        if len(head.labels) == 2:
            return [head.labels[chance >= head.threshold] for chance in chances[:, 1].tolist()]
        return [head.labels[best] for best in chances.argmax(axis=1).tolist()]


def to_probabilities(scores: Floats) -> Floats:
    """Return probabilities of scores: the logistic function of one column, else the softmax of all."""
    import numpy as np

    if scores.shape[1] == 1:
        positive = 1.0 / (1.0 + np.exp(-np.clip(scores, -500, 500)))
        return np.hstack([1.0 - positive, positive])
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: Floats = raised / raised.sum(axis=1, keepdims=True)
    return shares


class Models(dict[str, Model]):
    """The models that are in force, by language; none: the rules alone."""

    def version(self, langs: Collection[str]) -> str | None:
        """Return the versions of the models of some languages, or none."""
        return ", ".join(self[lang].version for lang in sorted(self) if lang in langs) or None


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
        return built(card, stored)
    except (KeyError, TypeError, AttributeError, ValueError, EOFError, zipfile.BadZipFile) as error:
        raise DataError(f"a broken model: {error}", where=where, do=_RETRAIN) from error


def built(card: Mapping[str, Any], stored: bytes) -> Model:
    """Return the model that a card and its arrays tell of; raise ValueError where they do not fit together."""
    import io

    import numpy as np

    with np.load(io.BytesIO(stored), allow_pickle=False) as arrays:
        weights, bias, scale = (np.asarray(arrays[name], dtype=np.float64) for name in ("weights", "bias", "scale"))
    heads: dict[str, Head] = {}
    at = 0
    for task, told in card["tasks"].items():
        width = 1 if len(told["labels"]) == 2 else len(told["labels"])
        columns = slice(at, at + width)
        calibration = (float(told[key]) for key in ("temperature", "shift", "threshold"))
        heads[task] = Head(tuple(map(str, told["labels"])), columns, bias[columns], *calibration)
        at += width
    names = card["names"]
    if weights.shape != (len(names), at) or bias.shape != (at,) or scale.shape != (len(names),):
        raise ValueError(f"weights of shape {weights.shape}, not {(len(names), at)}")
    if not all(np.isfinite(array).all() for array in (weights, bias, scale)):
        raise ValueError("numbers that are none")
    if not all(head.temperature > 0 for head in heads.values()):
        raise ValueError("a temperature that is not above zero")
    if CLAIM in heads and LABEL in heads and not {"attested", "open"} <= set(card["least"]):
        raise ValueError("no thresholds")
    if CLAIM in heads and YES not in heads[CLAIM].labels:
        raise ValueError(f"labels {heads[CLAIM].labels}, not {(YES, NO)}")
    where = layout(names, scale, normed=card["normed"] is True)
    if not where.normed:
        weights = weights * scale[:, None]
    weights = np.vstack([weights, np.zeros((1, at))])
    version = f"{card['lang']}-{card['sha256'][:8]}"
    return Model(card["lang"], version, where, weights, heads, card["least"], card)


@cache
def shipped() -> Models:
    """Return the models that are shipped with the package: none where there are none."""
    return Models({folder.name: load(folder) for folder in resources.models()})


@record
class Weighed:
    """Samples of candidates weighed: the sums of each, for what follows, and the probability of a claim."""

    sums: Sequence[Floats | None]
    chances: Sequence[float | None]


def weigh(models: Models, langs: Sequence[str], samples: Sequence[Seen]) -> Weighed:
    """Return each sample weighed by the model of its language; none without features or a model."""
    sums: list[Floats | None] = [None] * len(samples)
    chances: list[float | None] = [None] * len(samples)
    for lang, model in models.items():
        rows = [k for k, sample in enumerate(samples) if sample and langs[k] == lang]
        if rows and CLAIM in model.heads:
            found = model.sums([samples[k] for k in rows])
            head = model.heads[CLAIM]
            told = head.probabilities(found)[:, head.labels.index(YES)]
            for k, row, chance in zip(rows, found, told.tolist(), strict=True):
                sums[k], chances[k] = row, chance
    return Weighed(sums, chances)


def label_odds(
    models: Models, langs: Sequence[str], sums: Sequence[Floats | None], samples: Sequence[Seen]
) -> list[Odds]:
    """Return the probability of each label of claims: of their candidates' sums, and what more holds of them."""
    import numpy as np

    out = [_NO_ODDS] * len(samples)
    for lang, model in models.items():
        rows = [k for k, before in enumerate(sums) if before is not None and langs[k] == lang]
        if rows and LABEL in model.heads:
            head = model.heads[LABEL]
            found = model.sums([samples[k] for k in rows]) + np.array([sums[k] for k in rows])
            for k, told in zip(rows, head.probabilities(found).tolist(), strict=True):
                out[k] = Odds(dict(zip(head.labels, told, strict=True)), model.least)
    return out
