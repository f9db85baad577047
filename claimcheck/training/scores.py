"""Score what the checker finds in annotated documents: detection, each field, the label, and all of it together.

A found claim is paired with the annotated one it overlaps most, one to one; a doubtful one counts neither way.
Everything but detection is counted over the pairs whose annotation states the field.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from claimcheck.lang import LANGUAGES, data
from claimcheck.records import Finding, Label
from claimcheck.training.annotations import Annotated, Annotation
from claimcheck.training.pairs import pairs

LABELS = tuple(label.value for label in Label)


@dataclass(slots=True)
class Scores:
    """Counts over many documents; ``rates`` makes figures of them."""

    right: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)  # (annotated, found) labels
    errors: list[str] = field(default_factory=list)

    def count(self, what: str, ok: bool, error: str = "") -> None:
        self.seen[what] += 1
        self.right[what] += ok
        if not ok and error:
            self.errors.append(f"{what}: {error}")

    def rates(self) -> dict[str, float]:
        """Return each figure between 0 and 1, keyed by name.

        ``found_verified`` is detection alone; ``recall_verified`` and ``precision_verified`` are of the label on
        the claims found.
        """
        rates = {key: self.right[key] / seen for key, seen in sorted(self.seen.items())}
        for name, prefix in (("f1", ""), ("end_to_end_f1", "whole_")):
            rates[name] = _f1(rates.get(f"{prefix}precision", 0.0), rates.get(f"{prefix}recall", 0.0))
        for label in LABELS:
            rates[f"f1_{label}"] = _f1(rates.get(f"precision_{label}", 0.0), rates.get(f"recall_{label}", 0.0))
        return rates


def score(document: Annotated, findings: Sequence[Finding], scores: Scores) -> None:
    """Add one document's hits and misses to ``scores``."""
    marked = [(each.start, each.end) for each in document.annotations]
    found = [(finding.claim.start, finding.claim.end) for finding in findings]
    paired = dict(pairs(marked, found))
    for i, annotation in enumerate(document.annotations):
        if annotation.doubtful:
            continue
        place = f"{document.id}: {annotation.text!r} in {_near(document, annotation.start, annotation.end)!r}"
        scores.count("recall", i in paired, f"missed {annotation.label}: {place}")
        scores.count(f"found_{annotation.label}", i in paired)
        if i in paired:
            scores.count("precision", True)
            _fields(annotation, findings[paired[i]], scores, place)
        else:
            scores.count("whole_recall", False)
    taken = set(paired.values())
    for j, finding in enumerate(findings):
        if j not in taken:
            start, end = found[j]
            told = f"{document.id}: {document.text[start:end]!r} in {_near(document, start, end)!r}"
            scores.count("precision", False, f"spurious {finding.verdict.label}: {told}")
            scores.count("whole_precision", False)


def _near(document: Annotated, start: int, end: int) -> str:
    return document.text[max(0, start - 60) : end + 50].replace("\n", " ")


def _fields(annotation: Annotation, finding: Finding, scores: Scores, place: str) -> None:
    found, verdict, quantity = finding.claim, finding.verdict, finding.claim.quantity
    same_label = annotation.label == verdict.label
    scores.confusion[annotation.label, verdict.label.value] += 1
    scores.count("label", same_label, f"{annotation.label} taken for {verdict.label}: {place}")
    scores.count(f"recall_{annotation.label}", same_label)
    scores.count(f"precision_{verdict.label}", same_label)
    span = (annotation.start, annotation.end) == (found.start, found.end)
    scores.count("span", span, f"found {quantity.text!r}: {place}")
    wanted = (annotation.value, annotation.value_from, annotation.value_to)
    given = (quantity.value, quantity.value_from, quantity.value_to)
    if annotation.value is not None:
        scores.count("value", all(map(_same_number, wanted, given)), f"{wanted} read as {given}: {place}")
    if annotation.unit_scored:
        same = fold(annotation.unit) == fold(quantity.unit)
        scores.count("unit", same, f"{annotation.unit} read as {quantity.unit}: {place}")
    if annotation.direction != "-":
        same = annotation.direction == found.direction
        scores.count("direction", same, f"{annotation.direction}, not {found.direction}: {place}")
    years = {"target_year": found.target_year, "baseline_year": found.baseline_year, "period": found.period}
    for key, year in annotation.years:
        scores.count(key, year == years[key], f"{year}, not {years[key]}: {place}")
    if annotation.topic is not None:
        scores.count("topic", annotation.topic == found.topic, f"{annotation.topic}, not {found.topic}: {place}")
    if annotation.claimant:
        same = share_word(annotation.claimant, found.claimant)
        scores.count("claimant", same, f"{annotation.claimant!r}, not {found.claimant!r}: {place}")
    if same_label and annotation.future:
        same = annotation.future == verdict.future
        scores.count("future", same, f"{annotation.future}, not {verdict.future}: {place}")
        if annotation.own is not None:
            scores.count("own", annotation.own == verdict.own, f"{annotation.own}, not {verdict.own}: {place}")
    whole = same_label
    if same_label and annotation.label == Label.VERIFIED and annotation.basis:
        told = f"{verdict.basis.by or ''} {verdict.basis.text or ''}"
        whole = share_word(annotation.basis, told)
        scores.count("basis", whole, f"{annotation.basis!r}, not {told!r}: {place}")
    scores.count("whole_recall", whole)
    scores.count("whole_precision", whole)


def _same_number(wanted: float | None, given: float | None) -> bool:
    if wanted is None or given is None:
        return wanted is given
    return abs(wanted - given) <= 1e-6 * max(1.0, abs(wanted))


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


@cache
def _spellings() -> dict[str, str]:
    """Return the spellings of one unit in all languages, each with the one they are compared as."""
    return {word: unit for lang in LANGUAGES for word, unit in data(lang, "units").SPELLINGS.items()}


def fold(unit: str | None) -> str:
    """Make one of the case, plural and usual spellings of a unit, also inside a rate."""
    parts: list[str] = []
    for part in (unit or "").lower().replace(" per ", "/").split("/"):
        word = part.strip()
        if len(word) > 3 and word.endswith("s"):
            word = word[:-3] + "y" if word.endswith("ies") else word[:-1]
        parts.append(_spellings().get(word, word))
    return "/".join(parts)


WORD = re.compile(r"[a-z0-9]{2,}|[가-힣]{2,}")


def share_word(one: str | None, other: str | None) -> bool:
    """Say whether both texts hold a telling word; a Korean word may carry a particle."""
    left, right = _words(one), _words(other)
    return any(p in q or q in p for p in left for q in right if len(p) > 2 and len(q) > 2) or bool(left & right)


def _words(text: str | None) -> set[str]:
    return set(WORD.findall((text or "").lower())) - _idle()


@cache
def _idle() -> frozenset[str]:
    """Return the words of all languages that two names may share without being one."""
    return frozenset[str]().union(*(data(lang, "speakers").IDLE for lang in LANGUAGES))
