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

__all__ = ["Facts", "Furniture", "Ids", "claim", "furniture", "judge", "rejected"]


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


class Ids:
    """The ids of one document's claims: of the sentence and the quantity, counted where they occur again."""

    __slots__ = ("_given", "_hash", "_sentence")

    def __init__(self) -> None:
        self._given: dict[str, int] = {}
        self._sentence: Span | None = None
        self._hash = hashlib.sha256()

    def next(self, context: Context, sentence: Span, quantity: Quantity) -> str:
        """Return the id of the next claim; a sentence is read once, however many claims it holds."""
        if sentence != self._sentence:
            self._sentence = sentence
            self._hash = hashlib.sha256(context.words(*sentence).encode("utf-8", "surrogatepass"))
        own = self._hash.copy()
        own.update(f"\x1f{quantity.text}".encode("utf-8", "surrogatepass"))
        digest = own.hexdigest()[:12]
        count = self._given[digest] = self._given.get(digest, 0) + 1
        return digest if count == 1 else f"{digest}-{count}"


def claim(context: Context, i: int, quantity: Quantity, facts: Facts, ids: Ids, repeats: str | None) -> Claim:
    """Return the claim record; ``repeats`` is the id of the claim that told it before, if one did."""
    sentence = context.sentences[i]
    return Claim(
        id=ids.next(context, (sentence.start, sentence.end), quantity),
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
        repeat_of=repeats,
        steps=facts.steps,
    )


def rejected(context: Context, i: int, quantity: Quantity, why: str, direction: str | None, step: Step) -> Rejected:
    """Return the record of a quantity that is no claim."""
    sentence = context.sentences[i]
    return Rejected(quantity, (sentence.start, sentence.end), sentence.lang, why, direction, (step,))
