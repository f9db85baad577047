"""An evaluation as a record, and as a page with pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from claimcheck import __version__
from claimcheck.classifier import TEXT, Model
from claimcheck.features.texts import of_text
from claimcheck.records import Label
from claimcheck.render.templates import rendered
from claimcheck.training.evaluation import Evaluation
from claimcheck.training.metrics import Interval, expected_calibration_error, gaps, reliability
from claimcheck.training.sentences import intervals
from claimcheck.training.tables import Sentences

_LABELS = tuple(label.value for label in Label)


def evaluation_record(one: Evaluation, better: Mapping[str, Interval], *, seed: int = 0) -> dict[str, Any]:
    """Return an evaluation as plain data."""
    confusion = one.confusion()
    return {
        "lang": one.lang,
        "kind": "claims",
        "documents": len(one.parts),
        "claims": one.claims,
        "figures": {name: told.record() for name, told in one.figures(seed=seed).items()},
        "gaps": {name: told.record() for name, told in better.items()},
        "genres": {
            genre: {name: told.record() for name, told in one.figures(seed=seed, genre=genre).items()}
            for genre in one.genres()
        },
        "rows": [*_LABELS, "no claim"],
        "columns": [*_LABELS, "missed"],
        "confusion": [[confusion[row, column] for column in (*_LABELS, "missed")] for row in (*_LABELS, "no claim")],
        "calibration_error": one.calibration_error(),
        "reliability": [list(row) for row in one.reliability()],
    }


def sentences_record(
    data: Sentences, model: Model, seed: int, other: Model | None = None
) -> tuple[dict[str, Any], list[tuple[str, str, str]]]:
    """Return how a model of sentences does, as plain data, and what it gets wrong: text, label, what it says."""
    samples = [of_text(text, model.lang) for text in data.texts]
    said, chances = model.predict(TEXT, samples), model.probabilities(TEXT, samples).max(axis=1)
    right = np.array([a == b for a, b in zip(data.labels, said, strict=True)])
    labels = sorted({*data.labels, *model.heads[TEXT].labels})
    confusion = Counter(zip(data.labels, said, strict=True))
    better: dict[str, Interval] = {}
    if other is not None:
        theirs = other.predict(TEXT, [of_text(text, other.lang) for text in data.texts])
        better = gaps(data.labels, said, theirs, seed=seed)
    record = {
        "lang": model.lang,
        "kind": "sentences",
        "documents": len(data.texts),
        "claims": len(data.texts),
        "figures": {name: told.record() for name, told in intervals(data.labels, said, seed=seed).items()},
        "gaps": {name: told.record() for name, told in better.items()},
        "genres": {},
        "rows": labels,
        "columns": labels,
        "confusion": [[confusion[row, column] for column in labels] for row in labels],
        "calibration_error": expected_calibration_error(chances, right),
        "reliability": [list(row) for row in reliability(chances, right)],
    }
    wrong = [(text, a, b) for text, a, b in zip(data.texts, data.labels, said, strict=True) if a != b]
    return record, wrong


def page(records: Sequence[Mapping[str, Any]]) -> str:
    """Return evaluations as one HTML page with its pictures in it."""
    return rendered("evaluation.html", records=records, version=__version__)
