"""Two annotators of the same texts: do they mark the same claims, and do they label them alike?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sklearn.metrics import cohen_kappa_score

from claimcheck.errors import InputError
from claimcheck.training.annotations import Annotated
from claimcheck.training.pairs import pairs


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two annotations of the same texts agree."""

    texts: int
    claims: int  # marked by both
    detection: float  # F1 of the one against the other; what either left in doubt counts neither way
    kappa: float  # of the labels of claims marked by both (Cohen 1960)
    label: float  # share of those that are labelled alike
    apart: tuple[str, ...]  # where they are labelled differently


def agreement(first: Sequence[Annotated], second: Sequence[Annotated]) -> Agreement:
    """Return the agreement over the texts that both hold; raise InputError where a text differs, or none is shared."""
    others = {each.id: each for each in second}
    ours: list[str] = []
    theirs: list[str] = []
    apart: list[str] = []
    texts = hits = alone = 0
    for document in first:
        other = others.get(document.id)
        if other is None:
            continue
        if other.text != document.text:
            raise InputError("the two texts differ", where=document.id, do="annotate the same text twice")
        texts += 1
        mine = [(each.start, each.end) for each in document.annotations]
        yours = [(each.start, each.end) for each in other.annotations]
        paired = dict(pairs(mine, yours))
        for i, j in paired.items():
            a, b = document.annotations[i], other.annotations[j]
            if a.doubtful or b.doubtful:
                continue
            hits += 1
            ours.append(a.label)
            theirs.append(b.label)
            if a.label != b.label:
                apart.append(f"{document.id}:{a.start} {a.text!r}: {a.label} or {b.label}")
        alone += sum(not each.doubtful for i, each in enumerate(document.annotations) if i not in paired)
        taken = set(paired.values())
        alone += sum(not each.doubtful for j, each in enumerate(other.annotations) if j not in taken)
    if not hits:
        raise InputError("no text was annotated twice", do="give the same ids in both")
    return Agreement(
        texts=texts,
        claims=hits,
        detection=2 * hits / (2 * hits + alone),
        kappa=float(cohen_kappa_score(ours, theirs)),
        label=sum(a == b for a, b in zip(ours, theirs, strict=True)) / hits,
        apart=tuple(apart),
    )
