"""Annotated documents to samples: what the classifier sees of each quantity, and what a person said of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck import checker, features, original
from claimcheck.classifier import NO, YES
from claimcheck.features import Seen
from claimcheck.parallel import ordered
from claimcheck.records import Candidate, Claim, Future, Label, Proposal, Told
from claimcheck.training.annotations import Annotated, Annotation
from claimcheck.training.corpus import document
from claimcheck.training.pairs import pairs
from claimcheck.view import Composed


@dataclass(frozen=True, slots=True)
class Sample:
    """A candidate of an annotated document; ``annotation`` is the claim that a person marked there, or none."""

    document: str
    start: int
    end: int
    text: str
    candidate: Candidate
    claim: Claim
    proposal: Proposal
    annotation: Annotation | None
    of_candidate: Seen
    of_claim: Seen  # that of the candidate, and what more holds of the claim

    @property
    def doubtful(self) -> bool:
        return self.annotation is not None and self.annotation.doubtful

    @property
    def is_claim(self) -> str:
        return NO if self.annotation is None else YES

    @property
    def label(self) -> str | None:
        """Return the future of what is aspirational, else the label; none: no claim.

        Where no annotator said which future it is, the rules do.
        """
        if self.annotation is None:
            return None
        if self.annotation.label != Label.ASPIRATIONAL:
            return self.annotation.label
        return self.annotation.future or (self.candidate.modality.future or Future.TARGET).value


def samples(documents: Sequence[Annotated], *, jobs: int = 1) -> Iterator[tuple[Annotated, tuple[Sample, ...]]]:
    """Yield each document with its samples, in order; candidates on which the rules stand firm are left out."""
    yield from zip(documents, ordered(of_document, documents, jobs, weigh=lambda each: len(each.text)), strict=True)


def of_document(annotated: Annotated) -> tuple[Sample, ...]:
    """Return the samples of one document, in text order."""
    plain = document(annotated)
    composed = Composed(plain.text, plain.holes)
    context = checker.context_of(original.composed(plain, composed))
    reading = checker.Reading(context, None)
    found = [each for each in checker.candidates(context, reading.now) if each.told_by is not Told.PLACE]
    spans = [composed.span(each.quantity.start, each.quantity.end) for each in found]
    marked = [(each.start, each.end) for each in annotated.annotations]
    annotations = {j: annotated.annotations[i] for i, j in pairs(marked, spans)}
    out = []
    for k, (candidate, (start, end)) in enumerate(zip(found, spans, strict=True)):
        seen = reading.features(candidate)
        claim, proposal = reading.claim(candidate)
        out.append(
            Sample(
                document=annotated.id,
                start=start,
                end=end,
                text=plain.text[start:end],
                candidate=candidate,
                claim=claim,
                proposal=proposal,
                annotation=annotations.get(k),
                of_candidate=seen,
                of_claim=[*seen, *features.of_claim(claim, proposal)],
            )
        )
    return tuple(out)
