"""Train the classifier of quantities: claim or not, and the label, together with the rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from claimcheck import labels
from claimcheck.claims import weigh
from claimcheck.classifier import CLAIM, LABEL, NO, YES
from claimcheck.errors import InputError
from claimcheck.features import Seen
from claimcheck.records import Label
from claimcheck.training import Tell, fit
from claimcheck.training.annotations import Annotated
from claimcheck.training.metrics import (
    bootstrap,
    expected_calibration_error,
    f1_counts,
    precision,
    reliability,
    share,
)
from claimcheck.training.samples import Sample, samples
from claimcheck.training.scores import LABELS

RULES = frozenset(("r", "m", "way", "p", "z"))
"""Families of features in which the rules answer: without them the classifier stands alone."""

NEVER = 2.0  # a probability that none reaches
PRECISION = 0.9  # of what is newly called verified on texts left out
FEWEST = 15  # such claims, below which their precision says nothing
_STEPS = tuple(step / 100 for step in range(30, 100, 5))
_KEPT = 0.2  # the share below which a source that the rules take for an attestation is not taken


@dataclass(frozen=True, slots=True)
class Trained:
    """A model of quantities: its tasks, its thresholds, and how it does on texts that it did not see."""

    tasks: dict[str, fit.Fitted]
    least: dict[str, float]
    scores: dict[str, object]


@dataclass(frozen=True, slots=True)
class Data:
    """All samples of a corpus that are scored, with what is asked of each."""

    samples: tuple[Sample, ...]
    genres: tuple[str, ...]
    sectors: tuple[str, ...]
    groups: tuple[str, ...]
    documents: tuple[str, ...]
    missed: Mapping[str, int]  # by document: annotated claims in which no quantity was found

    def part(self, rows: Sequence[int]) -> Data:
        def cut(values: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(values[k] for k in rows)

        return Data(
            tuple(self.samples[k] for k in rows),
            cut(self.genres),
            cut(self.sectors),
            cut(self.groups),
            cut(self.documents),
            self.missed,
        )


def gather(documents: Sequence[Annotated], *, jobs: int, tell: Tell) -> Data:
    """Return the samples of all documents; doubtful ones are left out."""
    rows: list[tuple[Annotated, Sample]] = []
    missed: dict[str, int] = {}
    for number, (document, found) in enumerate(samples(documents, jobs=jobs)):
        tell("reading the corpus", number, len(documents))
        scored = [each for each in found if not each.doubtful]
        rows += [(document, each) for each in scored]
        marked = sum(not each.doubtful for each in document.annotations)
        missed[document.id] = marked - sum(each.is_claim == YES for each in scored)
    tell("reading the corpus", len(documents), len(documents))
    return Data(
        tuple(each for _, each in rows),
        tuple(document.genre for document, _ in rows),
        tuple(document.sector for document, _ in rows),
        tuple(document.group for document, _ in rows),
        tuple(document.id for document, _ in rows),
        missed,
    )


def train(data: Data, *, folds: int, seed: int, tell: Tell) -> Trained:
    """Learn both tasks; raise InputError where a corpus has too little of something to learn it."""
    answers = [each.is_claim for each in data.samples]
    claimed = data.part([k for k, answer in enumerate(answers) if answer == YES])
    told = [each.label or "" for each in claimed.samples]
    _enough(answers, told, data.groups)
    settings = replace(fit.QUANTITIES, folds=folds, seed=seed)
    candidates = fit.Features([each.of_candidate for each in data.samples])
    claims = fit.Features([each.of_claim for each in claimed.samples])
    tell("cross-validation", 0, 4)
    parts = list(fit.splits(answers, data.groups, folds, seed))
    claim = fit.left_out(candidates, answers, data.groups, parts, settings)
    tell("cross-validation", 1, 4)
    inner = list(fit.splits(told, claimed.groups, folds, seed))
    label = fit.left_out(claims, told, claimed.groups, inner, settings)
    least = thresholds(claimed.samples, label)
    tell("cross-validation", 2, 4)
    scores = {
        "claims": len(claimed.samples),
        "not claims": len(data.samples) - len(claimed.samples),
        "labels": dict(sorted(Counter(told).items())),
        "folds": folds,
        "detection": _detection(data, answers, claim, seed),
        "label": _labels(claimed, label, least, seed),
        "genres": _by(claimed.genres, claimed.samples, label, least),
        "reliability": _reliability(answers, claim, claimed.samples, label, least),
        "ablation": _ablation(data, answers, claimed, told, settings, (claim, label), (parts, inner), least),
        "leave one out": _leave_one_out(claimed, told, claims, settings, least),
    }
    tell("cross-validation", 3, 4)
    tasks = {
        CLAIM: fit.fit(candidates, answers, data.groups, settings),
        LABEL: fit.fit(claims, told, claimed.groups, settings),
    }
    tell("cross-validation", 4, 4)
    return Trained(tasks, least, scores)


def decided(sample: Sample, odds: Mapping[str, float], least: Mapping[str, float]) -> str:
    """Return the label that the combination of rules and classifier gives; without odds the rules alone."""
    return labels.decide(sample.candidate.modality, sample.proposal, odds, least).label.value


def thresholds(found: Sequence[Sample], told: fit.LeftOut) -> dict[str, float]:
    """Return the least share of ``verified`` from which a source counts that the rules take, or leave open.

    The latter is the lowest at which nine in ten such claims are right on texts left out: a wrong ``verified`` is
    the costliest error. Where too few can tell, none counts.
    """
    column = told.classes.index(Label.VERIFIED) if Label.VERIFIED in told.classes else None
    opened = NEVER
    if column is not None:
        rows = []
        for k, each in enumerate(found):
            odds = told.odds(k)
            known = odds[Label.VERIFIED] + odds.get(Label.UNVERIFIABLE, 0.0)
            if each.proposal.open and known >= 0.5 and each.candidate.modality.hearsay is None:
                rows.append((odds[Label.VERIFIED] / known, each.label == Label.VERIFIED))
        for step in reversed(_STEPS):
            taken = [right for chance, right in rows if chance >= step]
            if len(taken) >= FEWEST and sum(taken) < PRECISION * len(taken):
                break
            if len(taken) >= FEWEST:
                opened = step
    return {"attested": _KEPT, "open": opened}


def _enough(answers: Sequence[str], told: Sequence[str], groups: Sequence[str]) -> None:
    if len(set(groups)) < 2:
        raise InputError("one document or group only", do="give a corpus of several texts")
    if len(set(answers)) < 2:
        raise InputError(
            "a corpus of claims alone" if YES in answers else "a corpus without claims",
            do=f"annotate texts that hold both: {YES} and {NO}",
        )
    if len(set(told)) < 2:
        raise InputError(f"one label only: {next(iter(set(told)), None)}", do="annotate claims of at least two labels")


def _detection(data: Data, answers: Sequence[str], claim: fit.LeftOut, seed: int) -> dict[str, object]:
    both = _taken(data, claim)
    rules = [each.candidate.is_claim for each in data.samples]
    return {
        name: bootstrap(f1_counts, _detected(data, answers, said), seed=seed).record()
        for name, said in (("rules", rules), ("both", both))
    }


def _taken(data: Data, claim: fit.LeftOut) -> list[bool]:
    """Return what rules and classifier together take for claims."""
    chances = claim.chances[:, claim.classes.index(YES)].tolist()
    return [weigh(each.candidate, chance).is_claim for each, chance in zip(data.samples, chances, strict=True)]


def _detected(data: Data, answers: Sequence[str], said: Sequence[bool]) -> list[tuple[float, float, float]]:
    """Return hits, wrong and missed by document."""
    rows = {document: [0.0, 0.0, float(missed)] for document, missed in data.missed.items()}
    for document, answer, yes in zip(data.documents, answers, said, strict=True):
        row = rows[document]
        right = answer == YES
        row[0] += right and yes
        row[1] += yes and not right
        row[2] += right and not yes
    return [(a, b, c) for a, b, c in rows.values()]


def _labels(claimed: Data, label: fit.LeftOut, least: Mapping[str, float], seed: int) -> dict[str, object]:
    right = [_three(each) for each in claimed.samples]
    rules = [decided(each, {}, {}) for each in claimed.samples]
    both = [decided(each, label.odds(k), least) for k, each in enumerate(claimed.samples)]
    return {
        name: label_figures(claimed.documents, right, said, seed=seed)
        for name, said in (("rules", rules), ("both", both))
    }


def label_figures(
    documents: Sequence[str], right: Sequence[str], said: Sequence[str], *, seed: int = 0
) -> dict[str, object]:
    """Return accuracy, F1 of each label and the precision of ``verified``, with intervals over documents."""
    by: dict[str, list[int]] = {}
    for k, document in enumerate(documents):
        by.setdefault(document, []).append(k)

    def over(count: Callable[[int], tuple[float, ...]]) -> list[tuple[float, ...]]:
        return [tuple(map(sum, zip(*(count(k) for k in rows), strict=True))) for rows in by.values()]

    out: dict[str, object] = {
        "accuracy": bootstrap(share, over(lambda k: (float(right[k] == said[k]), 1.0)), seed=seed).record()
    }
    for name in LABELS:
        counts = over(
            lambda k, name=name: (  # type: ignore[misc]
                float(right[k] == said[k] == name),
                float(said[k] == name != right[k]),
                float(right[k] == name != said[k]),
            )
        )
        out[f"F1 of {name}"] = bootstrap(f1_counts, counts, seed=seed).record()
        if name == Label.VERIFIED:
            out[f"precision of {name}"] = bootstrap(precision, counts, seed=seed).record()
    return out


def _three(sample: Sample) -> str:
    assert sample.annotation is not None
    return sample.annotation.label


def _accuracy(found: Sequence[Sample], label: fit.LeftOut, least: Mapping[str, float]) -> float:
    hits = [decided(each, label.odds(k), least) == _three(each) for k, each in enumerate(found)]
    return round(sum(hits) / len(hits), 4) if hits else 0.0


def _by(
    values: Sequence[str], found: Sequence[Sample], label: fit.LeftOut, least: Mapping[str, float]
) -> dict[str, object]:
    out: dict[str, object] = {}
    for value in sorted(set(values)):
        rows = [k for k, each in enumerate(values) if each == value]
        hits = [decided(found[k], label.odds(k), least) == _three(found[k]) for k in rows]
        out[value or "-"] = {"claims": len(rows), "accuracy": round(sum(hits) / len(hits), 4)}
    return out


def _reliability(
    answers: Sequence[str], claim: fit.LeftOut, found: Sequence[Sample], label: fit.LeftOut, least: Mapping[str, float]
) -> dict[str, object]:
    yes = claim.chances[:, claim.classes.index(YES)]
    sure, right = [], []
    for k, each in enumerate(found):
        verdict = labels.decide(each.candidate.modality, each.proposal, label.odds(k), least)
        sure.append(verdict.confidence or 0.0)
        right.append(verdict.label == _three(each))
    return {
        "claim": _curve(yes, np.array([answer == YES for answer in answers])),
        "label": _curve(np.array(sure), np.array(right)),
    }


def _curve(chances: NDArray[np.float64], right: NDArray[np.bool_]) -> dict[str, object]:
    bins = [[round(part, 4) for part in row] for row in reliability(chances, right)]
    return {"error": round(expected_calibration_error(chances, right), 4), "bins": bins}


def _ablation(
    data: Data,
    answers: Sequence[str],
    claimed: Data,
    told: Sequence[str],
    settings: fit.Settings,
    both: tuple[fit.LeftOut, fit.LeftOut],
    parts: tuple[Sequence[tuple[fit.Rows, fit.Rows]], Sequence[tuple[fit.Rows, fit.Rows]]],
    least: Mapping[str, float],
) -> dict[str, object]:
    """Return detection F1 and label accuracy of the rules, of the classifier without their answers, and of both."""

    def blind(sample: Seen) -> Seen:
        return [pair for pair in sample if pair[0] not in RULES]

    candidates = fit.Features([blind(each.of_candidate) for each in data.samples])
    claims = fit.Features([blind(each.of_claim) for each in claimed.samples])
    alone = fit.left_out(candidates, answers, data.groups, parts[0], settings)
    named = fit.left_out(claims, told, claimed.groups, parts[1], settings)
    right = [_three(each) for each in claimed.samples]

    def detection(said: Sequence[bool]) -> float:
        return round(f1_counts(np.array(_detected(data, answers, said)).sum(axis=0)), 4)

    def accuracy(said: Sequence[str]) -> float:
        return round(sum(a == b for a, b in zip(right, said, strict=True)) / len(right), 4)

    return {
        "rules": {
            "detection": detection([each.candidate.is_claim for each in data.samples]),
            "label": accuracy([decided(each, {}, {}) for each in claimed.samples]),
        },
        "classifier": {
            "detection": detection([said == YES for said in alone.said]),
            "label": accuracy([said if said in LABELS else Label.ASPIRATIONAL.value for said in named.said]),
        },
        "both": {
            "detection": detection(_taken(data, both[0])),
            "label": _accuracy(claimed.samples, both[1], least),
        },
    }


def _leave_one_out(
    claimed: Data, told: Sequence[str], claims: fit.Features, settings: fit.Settings, least: Mapping[str, float]
) -> dict[str, object]:
    out: dict[str, object] = {}
    for name, values in (("genre", claimed.genres), ("sector", claimed.sectors)):
        if len(set(values)) > 1:
            apart = fit.left_out(claims, told, claimed.groups, fit.leave_out(values), settings)
            out[name] = _accuracy(claimed.samples, apart, least)
    return out
