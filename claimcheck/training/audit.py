"""The annotations most likely wrong, texts that are too alike, and labels that contradict each other."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from claimcheck.classifier import YES
from claimcheck.training import fit
from claimcheck.training.annotations import Annotated
from claimcheck.training.claims import Data
from claimcheck.training.tables import alike

_SHINGLE = 5  # words
_WORD = re.compile(r"\w+")
ALIKE = 0.2
"""The share of shingles in common from which two texts are near-duplicates."""
_COMMON = 20  # texts that may hold one shingle: more is boilerplate


@dataclass(frozen=True, slots=True)
class Doubt:
    """An annotation that a model which did not see it finds unlikely."""

    document: str
    start: int
    text: str
    said: str  # what the annotation says
    rather: str  # what the model would say
    chance: float  # of what the annotation says


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts in different groups that share many words in a row."""

    first: str
    second: str
    share: float


def doubts(data: Data, *, folds: int, seed: int) -> list[Doubt]:
    """Return the scored quantities by how unlikely what was annotated is, least likely first."""
    settings = replace(fit.QUANTITIES, folds=folds, seed=seed)
    answers = [each.is_claim for each in data.samples]
    found: list[Doubt] = []
    claim = fit.left_out(
        fit.Features([each.of_candidate for each in data.samples]),
        answers,
        data.groups,
        list(fit.splits(answers, data.groups, folds, seed)),
        settings,
    )
    claimed = data.part([k for k, answer in enumerate(answers) if answer == YES])
    told = [each.label or "" for each in claimed.samples]
    label = fit.left_out(
        fit.Features([each.of_claim for each in claimed.samples]),
        told,
        claimed.groups,
        list(fit.splits(told, claimed.groups, folds, seed)),
        settings,
    )
    for part, right, out in ((data, answers, claim), (claimed, told, label)):
        for k, sample in enumerate(part.samples):
            odds = out.odds(k)
            rather = max(odds, key=lambda name: odds[name])
            if rather != right[k]:
                found.append(Doubt(sample.document, sample.start, sample.text, right[k], rather, odds[right[k]]))
    return sorted(found, key=lambda each: (each.chance, each.document, each.start))


def near_duplicates(documents: Sequence[Annotated], least: float = ALIKE) -> list[Pair]:
    """Return the pairs of texts in different groups that share many shingles (Broder 1997), most alike first."""
    shingles = {each.id: set(_shingles(each.text)) for each in documents}
    groups = {each.id: each.group for each in documents}
    holders: dict[bytes, list[str]] = {}
    for name, held in shingles.items():
        for shingle in held:
            holders.setdefault(shingle, []).append(name)
    candidates = {
        pair
        for names in holders.values()
        if 1 < len(names) <= _COMMON
        for pair in combinations(sorted(names), 2)
        if groups[pair[0]] != groups[pair[1]]
    }
    out = []
    for first, second in sorted(candidates):
        a, b = shingles[first], shingles[second]
        share = len(a & b) / len(a | b)
        if share >= least:
            out.append(Pair(first, second, share))
    return sorted(out, key=lambda pair: (-pair.share, pair.first, pair.second))


def _shingles(text: str) -> Iterator[bytes]:
    words = _WORD.findall(text.lower())
    for k in range(len(words) - _SHINGLE + 1):
        yield hashlib.blake2b(" ".join(words[k : k + _SHINGLE]).encode(), digest_size=8).digest()


def conflicts(documents: Sequence[Annotated]) -> list[tuple[str, tuple[str, ...]]]:
    """Return quantities annotated with different labels in sentences that are alike, with where each stands."""
    told: dict[tuple[str, str], dict[str, list[str]]] = {}
    for document in documents:
        for each in document.annotations:
            if each.doubtful:
                continue
            sentence = _line(document.text, each.start, each.end)
            if len(sentence.split()) >= _SHINGLE:
                key = alike(sentence), alike(each.text)
                told.setdefault(key, {}).setdefault(each.label, []).append(f"{document.id}:{each.start}")
    return [
        (sentence, tuple(f"{label}: {', '.join(places)}" for label, places in sorted(by.items())))
        for (sentence, _), by in sorted(told.items())
        if len(by) > 1
    ]


def _line(text: str, start: int, end: int) -> str:
    first = max(text.rfind("\n", 0, start), text.rfind(". ", 0, start)) + 1
    ends = [at for at in (text.find("\n", end), text.find(". ", end)) if at >= 0]
    return text[first : min(ends, default=len(text))]


@dataclass(frozen=True, slots=True)
class Diversity:
    """How varied the texts are."""

    texts: int
    words: int
    type_token_ratio: float  # mean over windows of 1,000 words: comparable between sizes (moving average, Covington)
    distinct_openings: float  # share of sentences whose first three words begin no other
    near_duplicates: int


def diversity(documents: Sequence[Annotated]) -> Diversity:
    """Return the figures of a corpus's data statement."""
    words = [word for each in documents for word in _WORD.findall(each.text.lower())]
    size = min(1000, len(words))
    ratios = [len(set(words[k : k + size])) / size for k in range(0, len(words) - size + 1, size)] if size else []
    openings: dict[tuple[str, ...], int] = {}
    for each in documents:
        for line in re.split(r"(?<=[.!?])\s+|\n+", each.text):
            first = tuple(_WORD.findall(line.lower())[:3])
            if len(first) == 3:
                openings[first] = openings.get(first, 0) + 1
    total = sum(openings.values())
    return Diversity(
        texts=len(documents),
        words=len(words),
        type_token_ratio=sum(ratios) / len(ratios) if ratios else 0.0,
        distinct_openings=sum(count == 1 for count in openings.values()) / total if total else 0.0,
        near_duplicates=len(near_duplicates(documents)),
    )
