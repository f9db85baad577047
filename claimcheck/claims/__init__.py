"""Quantity to Claim or Rejected: does a figure assert performance, impact, practice, result or target?

An ordered list of questions, each of which may settle the matter; the first that does is told as a step.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from claimcheck.claims.furniture import Furniture, furniture
from claimcheck.claims.rules import RULES, case_of, step_of
from claimcheck.context import Context
from claimcheck.records import Claim, Modality, Quantity, Rejected, Span, Step

__all__ = ["Facts", "Furniture", "claim", "furniture", "judge", "rejected"]


@dataclass(frozen=True, slots=True)
class Facts:
    """What the other stages found for a claim."""

    direction: str | None
    target_year: int | None
    baseline_year: int | None
    period: int | None
    topic: str
    claimant: str | None
    claimant_span: Span | None
    steps: tuple[Step, ...]


def judge(
    context: Context, i: int, quantity: Quantity, modality: Modality, direction: str | None, aside: Furniture
) -> tuple[bool, str, Step]:
    """Return whether a quantity of sentence ``i`` is a claim, the reason's key, and the step that tells it."""
    if i in aside.why:
        return False, aside.why[i], step_of(aside.why[i], None)
    case = case_of(context, i, quantity, modality, direction)
    for rule in RULES:
        answer = rule(case)
        if answer is not None:
            yes, why, cue = answer
            return yes, why, step_of(why, cue)
    return False, "no claim", step_of("no claim", None)


def claim(context: Context, i: int, quantity: Quantity, facts: Facts, seen: dict[str, int]) -> Claim:
    """Return the claim record; ``seen`` counts the ids already given in this document."""
    sentence = context.sentences[i]
    words = context.words(sentence.start, sentence.end)
    digest = hashlib.sha256(f"{words}\x1f{quantity.text}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
    seen[digest] = seen.get(digest, 0) + 1
    key = digest if seen[digest] == 1 else f"{digest}-{seen[digest]}"
    return Claim(
        id=key,
        quantity=quantity,
        start=quantity.start,
        end=quantity.end,
        sentence=(sentence.start, sentence.end),
        lang=sentence.lang,
        direction=facts.direction,
        target_year=facts.target_year,
        baseline_year=facts.baseline_year,
        period=facts.period,
        topic=facts.topic,
        claimant=facts.claimant,
        claimant_span=facts.claimant_span,
        steps=facts.steps,
    )


def rejected(context: Context, i: int, quantity: Quantity, why: str, direction: str | None, step: Step) -> Rejected:
    """Return the record of a quantity that is no claim."""
    sentence = context.sentences[i]
    return Rejected(quantity, (sentence.start, sentence.end), sentence.lang, why, direction, (step,))
