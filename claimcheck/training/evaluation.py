"""The checker over annotated documents: figures with intervals, per language and genre, and two models compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

import numpy as np

from claimcheck import checker
from claimcheck.classifier import Models
from claimcheck.parallel import ordered
from claimcheck.records import Finding, Label
from claimcheck.training import Tell
from claimcheck.training.annotations import Annotated
from claimcheck.training.corpus import document
from claimcheck.training.metrics import (
    Counts,
    Interval,
    bootstrap,
    expected_calibration_error,
    f1_counts,
    paired,
    precision,
    recall,
    reliability,
    share,
)
from claimcheck.training.pairs import pairs
from claimcheck.training.scores import Scores, score

FIELDS = ("span", "value", "unit", "direction", "target_year", "baseline_year", "period", "topic", "claimant")
GATED = ("detection F1", "label accuracy", *(f"F1 of {label}" for label in Label), "precision of verified")
"""The figures that a new model must not lose: see ``training.gate``."""


# A figure: how it is reckoned from summed counts, and which counts of a document it takes.
_Kind = tuple[Callable[[Counts], float], Callable[[Scores], tuple[float, ...]]]


def _right(name: str) -> _Kind:
    return share, lambda scores: (float(scores.right[name]), float(scores.seen[name]))


def _found(prefix: str = "") -> Callable[[Scores], tuple[float, ...]]:
    recall, precision = f"{prefix}recall", f"{prefix}precision"

    def counts(scores: Scores) -> tuple[float, ...]:
        hits = scores.right[recall]
        return float(hits), float(scores.seen[precision] - hits), float(scores.seen[recall] - hits)

    return counts


def _label(name: str) -> Callable[[Scores], tuple[float, ...]]:
    def counts(scores: Scores) -> tuple[float, ...]:
        hits = scores.confusion[name, name]
        said = sum(count for (_, found), count in scores.confusion.items() if found == name)
        marked = sum(count for (annotated, _), count in scores.confusion.items() if annotated == name)
        return float(hits), float(said - hits), float(marked - hits)

    return counts


FIGURES: dict[str, _Kind] = {
    "detection F1": (f1_counts, _found()),
    "detection precision": (precision, _found()),
    "detection recall": (recall, _found()),
    "label accuracy": _right("label"),
    **{f"F1 of {label}": (f1_counts, _label(label.value)) for label in Label},
    "precision of verified": (precision, _label(Label.VERIFIED.value)),
    "end-to-end F1": (f1_counts, _found("whole_")),
    **{name.replace("_", " "): _right(name) for name in FIELDS},
    "basis": _right("basis"),
}
_BY_GENRE = ("detection F1", "label accuracy", "end-to-end F1")


@dataclass(slots=True)
class Evaluated:
    """One document: its scores, and of each claim found how sure the label was and whether it is right."""

    document: Annotated
    scores: Scores
    sure: list[tuple[float, bool]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a model does on the documents of one language."""

    lang: str
    parts: tuple[Evaluated, ...]

    @property
    def claims(self) -> int:
        return sum(part.scores.seen["recall"] for part in self.parts)

    def figures(self, *, seed: int = 0, genre: str | None = None) -> dict[str, Interval]:
        """Return each figure with its interval over documents; those that nothing bears on are left out."""
        parts = [part for part in self.parts if genre in (None, part.document.genre)]
        names = FIGURES if genre is None else _BY_GENRE
        out: dict[str, Interval] = {}
        for name in names:
            reckon, count = FIGURES[name]
            counts = [count(part.scores) for part in parts]
            if any(map(any, counts)):
                out[name] = bootstrap(reckon, counts, seed=seed)
        return out

    def genres(self) -> tuple[str, ...]:
        return tuple(sorted({part.document.genre for part in self.parts if part.document.genre}))

    def confusion(self) -> Counter[tuple[str, str]]:
        """Return how often each annotated label was found as each; "missed" and "spurious" for the others."""
        out: Counter[tuple[str, str]] = Counter()
        for part in self.parts:
            out += part.scores.confusion
            for label in Label:
                missed = part.scores.seen[f"found_{label}"] - part.scores.right[f"found_{label}"]
                out[label.value, "missed"] += missed
            for error in part.scores.errors:
                if error.startswith("precision: spurious "):
                    out["no claim", error.removeprefix("precision: spurious ").partition(":")[0]] += 1
        return out

    def reliability(self) -> list[tuple[float, float, float, int]]:
        """Return the bins of confidence: lower edge, mean confidence, share of right labels, claims."""
        sure = [each for part in self.parts for each in part.sure]
        if not sure:
            return []
        chances, right = (np.array(side) for side in zip(*sure, strict=True))
        return reliability(chances, right.astype(bool))

    def calibration_error(self) -> float | None:
        sure = [each for part in self.parts for each in part.sure]
        if not sure:
            return None
        chances, right = (np.array(side) for side in zip(*sure, strict=True))
        return expected_calibration_error(chances, right.astype(bool))

    def errors(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.scores.errors


def evaluate(
    documents: Sequence[Annotated], models: Models | None, *, jobs: int = 1, tell: Tell | None = None
) -> tuple[Evaluation, ...]:
    """Return an evaluation for each language of the documents; ``models`` as ``checker.check`` takes them."""
    done: list[Evaluated] = []
    work = partial(_evaluated, models=models)
    for number, part in enumerate(ordered(work, documents, jobs, weigh=lambda each: len(each.text))):
        if tell:
            tell("checking", number, len(documents))
        done.append(part)
    if tell:
        tell("checking", len(documents), len(documents))
    langs = sorted({each.lang for each in documents})
    return tuple(Evaluation(lang, tuple(part for part in done if part.document.lang == lang)) for lang in langs)


def compared(ours: Evaluation, theirs: Evaluation, *, seed: int = 0) -> dict[str, Interval]:
    """Return by how much each figure of ours is better, with the paired interval over documents."""
    out: dict[str, Interval] = {}
    for name, (reckon, count) in FIGURES.items():
        mine = [count(part.scores) for part in ours.parts]
        other = [count(part.scores) for part in theirs.parts]
        if any(map(any, mine)) or any(map(any, other)):
            out[name] = paired(reckon, mine, other, seed=seed)
    return out


def _evaluated(annotated: Annotated, models: Models | None) -> Evaluated:
    findings = checker.check(document(annotated), models=models).findings
    part = Evaluated(annotated, Scores())
    score(annotated, findings, part.scores)
    part.sure = list(_sure(annotated, findings))
    return part


def _sure(annotated: Annotated, findings: Sequence[Finding]) -> Iterator[tuple[float, bool]]:
    marked = [(each.start, each.end) for each in annotated.annotations]
    found = [(each.claim.start, each.claim.end) for each in findings]
    for i, j in pairs(marked, found):
        verdict = findings[j].verdict
        if verdict.confidence is not None and not annotated.annotations[i].doubtful:
            yield verdict.confidence, annotated.annotations[i].label == verdict.label
