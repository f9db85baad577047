"""Quantity to Claim or Rejected: does a figure assert performance, impact, practice, result or target?

An ordered list of questions, each of which may settle the matter; the first that does is told as a step.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace

from claimcheck.claims.furniture import Furniture, furniture
from claimcheck.claims.rules import RULES, SILENT, case_of, step_of
from claimcheck.context import Context
from claimcheck.records import Candidate, Claim, Modality, Quantity, Rejected, Span, Step, Told

__all__ = ["Furniture", "Ids", "claim", "furniture", "judge", "rejected", "weigh"]

# The probability of a claim from which one is taken: a rule that saw telling words is turned over only by far.
_LEAST_KEPT = 0.1
_LEAST = {Told.WORDS: 0.95, Told.SILENCE: 0.6}
_SAYS = {
    "model:claim": "by the whole of its sentence it asserts something ({:.0%})",
    "model:no claim": "by the whole of its sentence it asserts nothing ({:.0%})",
}


def judge(
    context: Context, i: int, quantity: Quantity, modality: Modality, direction: str | None, aside: Furniture
) -> tuple[bool, str, Told, Step]:
    """Return whether a quantity of sentence ``i`` is a claim, the key of the reason, its ground, and the step."""
    if quantity.same_as is not None:
        return False, "told twice", Told.PLACE, step_of("told twice", None)
    if i in aside.why:
        return False, aside.why[i], Told.PLACE, step_of(aside.why[i], None)
    case = case_of(context, i, quantity, modality, direction)
    for rule in RULES:
        answer = rule(case)
        if answer is not None:
            yes, why, cue = answer
            return yes, why, Told.SILENCE if why in SILENT else Told.WORDS, step_of(why, cue)
    return False, "no claim", Told.SILENCE, step_of("no claim", None)


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


def weigh(candidate: Candidate, chance: float | None) -> Candidate:
    """Return the candidate as rules and classifier decide: ``chance`` is its probability of a claim, or none."""
    if chance is None or candidate.told_by is Told.PLACE:
        return candidate
    least = _LEAST_KEPT if candidate.is_claim else _LEAST[candidate.told_by]
    yes = chance >= least
    if yes is candidate.is_claim:
        return candidate
    why = "model:claim" if yes else "model:no claim"
    step = Step("classifier", why, _SAYS[why].format(chance if yes else 1 - chance))
    return replace(candidate, is_claim=yes, why=why, steps=(step, *candidate.steps))


def claim(
    context: Context,
    candidate: Candidate,
    ids: Ids,
    topic: str,
    claimant: str | None,
    claimant_span: Span | None,
    steps: tuple[Step, ...],
) -> Claim:
    """Return the record of a candidate that is a claim; its years are still open."""
    sentence, quantity = context.sentences[candidate.sentence], candidate.quantity
    return Claim(
        id=ids.next(context, (sentence.start, sentence.end), quantity),
        quantity=quantity,
        start=quantity.start,
        end=quantity.end,
        sentence=(sentence.start, sentence.end),
        lang=sentence.lang,
        direction=candidate.direction,
        topic=topic,
        claimant=claimant,
        claimant_span=claimant_span,
        steps=steps,
    )


def rejected(context: Context, candidate: Candidate) -> Rejected:
    """Return the record of a candidate that is no claim."""
    sentence = context.sentences[candidate.sentence]
    return Rejected(
        candidate.told,
        (sentence.start, sentence.end),
        sentence.lang,
        candidate.why,
        candidate.direction,
        candidate.steps[:1],
    )
