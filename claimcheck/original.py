"""Between a document as it came and as the stages read it: composed, and without its markup."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from claimcheck.records import (
    Basis,
    Block,
    Claim,
    Document,
    Dropped,
    Finding,
    Flag,
    Quantity,
    Rejected,
    Report,
    Span,
    Step,
    Substantiation,
    Verdict,
)
from claimcheck.view import Composed


def composed(document: Document, text: Composed) -> Document:
    """Return the document with the composed text and its blocks at the positions there."""
    if not text.changed:
        return document
    at = text.back

    def span(start: int, end: int) -> Span:
        return at(start), at(end)

    blocks = tuple(moved(block, span) for block in document.blocks)
    return replace(document, text=text.text, blocks=blocks, holes=())


def moved(block: Block, span: Callable[[int, int], Span]) -> Block:
    """Return a block with its span, and those of its headers and caption, as ``span`` gives them."""
    start, end = span(block.start, block.end)
    return replace(
        block,
        start=start,
        end=end,
        row_header=span(*block.row_header) if block.row_header else None,
        column_headers=tuple(span(*pair) for pair in block.column_headers),
        caption=span(*block.caption) if block.caption else None,
    )


def told(report: Report, document: Document, text: Composed) -> Report:
    """Return the report with every span and quotation as it stands in the original document."""
    back = _Back(document.text, text)
    return replace(
        report,
        document=document,
        findings=tuple(Finding(back.claim(one.claim), back.verdict(one.verdict)) for one in report.findings),
        rejected=tuple(map(back.rejected, report.rejected)),
        dropped=tuple(map(back.dropped, report.dropped)),
        quantities=tuple(map(back.quantity, report.quantities)),
        flags=tuple(map(back.flag, report.flags)),
    )


class _Back:
    """The way back of one document's records; each span and quantity is looked up once."""

    __slots__ = ("_composed", "_quantities", "_spans", "_text")

    def __init__(self, text: str, composed: Composed) -> None:
        self._text = text
        self._composed = composed
        self._spans: dict[Span, Span] = {}
        self._quantities: dict[int, tuple[Quantity, Quantity]] = {}

    def span(self, pair: Span) -> Span:
        there = self._spans.get(pair)
        if there is None:
            there = self._spans[pair] = self._composed.span(*pair)
        return there

    def step(self, one: Step) -> Step:
        if one.start is None or one.end is None:
            return one
        start, end = self.span((one.start, one.end))
        return Step(one.stage, one.by, one.says, start, end)

    def steps(self, steps: tuple[Step, ...]) -> tuple[Step, ...]:
        return tuple(map(self.step, steps))

    def quantity(self, one: Quantity) -> Quantity:
        known = self._quantities.get(id(one))
        if known is not None and known[0] is one:
            return known[1]
        start, end = self.span((one.start, one.end))
        there = replace(one, start=start, end=end, text=self._text[start:end], number=self.span(one.number))
        self._quantities[id(one)] = one, there
        return there

    def dropped(self, one: Dropped) -> Dropped:
        start, end = self.span((one.start, one.end))
        return Dropped(start, end, self._text[start:end], one.why, one.value)

    def claim(self, one: Claim) -> Claim:
        start, end = self.span((one.start, one.end))
        claimant = self.span(one.claimant_span) if one.claimant_span else None
        return replace(
            one,
            quantity=self.quantity(one.quantity),
            start=start,
            end=end,
            sentence=self.span(one.sentence),
            claimant=self._text[slice(*claimant)] if claimant else one.claimant,
            claimant_span=claimant,
            steps=self.steps(one.steps),
        )

    def rejected(self, one: Rejected) -> Rejected:
        return Rejected(
            self.quantity(one.quantity),
            self.span(one.sentence),
            one.lang,
            one.why,
            one.direction,
            self.steps(one.steps),
        )

    def flag(self, one: Flag) -> Flag:
        start, end = self.span((one.start, one.end))
        return replace(
            one,
            start=start,
            end=end,
            sentence=self.span(one.sentence),
            also=tuple(map(self.span, one.also)),
            elsewhere=self.span(one.elsewhere) if one.elsewhere else None,
            steps=self.steps(one.steps),
        )

    def verdict(self, one: Verdict) -> Verdict:
        support = tuple(map(self._support, one.substantiation))
        return replace(one, basis=self._basis(one.basis), substantiation=support, steps=self.steps(one.steps))

    def _basis(self, one: Basis) -> Basis:
        if one.start is None or one.end is None:
            return one
        start, end = self.span((one.start, one.end))
        return replace(one, start=start, end=end, text=self._text[start:end])

    def _support(self, one: Substantiation) -> Substantiation:
        start, end = self.span((one.start, one.end))
        return Substantiation(one.kind, self._text[start:end], start, end)
