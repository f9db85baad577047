"""The pipeline: the one place that knows the order of the stages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from claimcheck import claimant, claims, direction, labels, modality, original, quantities, sentences, topic, years
from claimcheck.context import Context
from claimcheck.errors import ClaimcheckError
from claimcheck.lang import scanner
from claimcheck.lang.scan import Cue, merged
from claimcheck.parallel import ordered
from claimcheck.records import (
    Block,
    BlockKind,
    Document,
    Failure,
    Finding,
    Quantity,
    QuantityKind,
    Rejected,
    Report,
    Sentence,
    Step,
)
from claimcheck.view import Composed, view


def check(document: Document, *, as_of: str | None = None) -> Report:
    """Return all that is found in a document; every span in it is a span of ``document.text``."""
    composed = Composed(document.text, document.holes)
    read = original.composed(document, composed)
    context = _context(read)
    report = _report(context, as_of)
    return original.told(report, document, composed) if composed.changed else report


def examine(item: Document | Failure, *, as_of: str | None = None) -> Report | Failure:
    """Return the report of a document; a failure goes through, and a defect of ours becomes one."""
    if isinstance(item, Failure):
        return item
    try:
        return check(item, as_of=as_of)
    except ClaimcheckError as error:
        return Failure(item.id, item.source, error.what, error.where, error.do)
    except Exception as error:  # one document's defect must not end a run
        return Failure(
            item.id,
            item.source,
            f"internal error: {type(error).__name__}",
            item.source,
            "this is a defect of claimcheck: please report it with this document",
        )


def pipe(
    documents: Iterable[Document | Failure], *, jobs: int = 1, as_of: str | None = None
) -> Iterator[Report | Failure]:
    """Yield the report of each document, in input order; one that cannot be checked yields its failure."""
    yield from ordered(
        partial(examine, as_of=as_of),
        documents,
        jobs,
        weigh=lambda item: len(item.text) if isinstance(item, Document) else 0,
    )


# -- what the stages read ----------------------------------------------------------------------------


def _context(document: Document) -> Context:
    seen = view(document.text)
    split = sentences.split(document, seen)
    cues = merged(_scanned(document, seen.low))
    found = [quantities.extract(seen, sentence, document.blocks[sentence.block]) for sentence in split]
    return Context(
        document=document,
        view=seen,
        sentences=split,
        cues=cues,
        quantities=tuple(pair[0] for pair in found),
        dropped=tuple(pair[1] for pair in found),
        heads=_heads(document.blocks, split),
        published=document.published.value if document.published else None,
    )


def _scanned(document: Document, low: str) -> list[Sequence[Cue]]:
    """Scan each run of blocks of one language once."""
    runs: list[tuple[str, int, int]] = []
    for block in document.blocks:
        if block.lang is None or block.kind is BlockKind.CODE:
            continue
        if runs and runs[-1][0] == block.lang and block.start >= runs[-1][2] and block.start - runs[-1][2] < 8:
            runs[-1] = (block.lang, runs[-1][1], block.end)
        else:
            runs.append((block.lang, block.start, block.end))
    return [scanner(lang).scan(low, start, end) for lang, start, end in runs]


def _heads(blocks: Sequence[Block], split: Sequence[Sentence]) -> tuple[int | None, ...]:
    """Return for each sentence the index of the heading sentence that it stands under."""
    out: list[int | None] = []
    head: int | None = None
    for i, sentence in enumerate(split):
        is_head = blocks[sentence.block].kind is BlockKind.HEADING
        out.append(None if is_head else head)
        if is_head:
            head = i
    return tuple(out)


# -- from quantities to findings ---------------------------------------------------------------------


def _report(context: Context, as_of: str | None) -> Report:
    now = modality.horizon(context, as_of)
    aside = claims.furniture(context)
    speakers = claimant.survey(context)
    calendar = years.survey(context)
    sources = labels.survey(context)
    ids = claims.Ids()
    findings: list[Finding] = []
    turned_down: list[Rejected] = []
    firsts: dict[tuple[object, ...], str] = {}
    listed: list[list[Quantity]] = []
    for i, told in enumerate(context.quantities):
        if not told:
            continue
        listed.append([])
        modalities = modality.read(context, i, now)
        whole = _told_twice(context, told, context.sentences[i].lang)
        for k, quantity in enumerate(told):
            way = direction.find(context, i, quantity)
            listed[-1].append(quantity if quantity.change == way.change else replace(quantity, change=way.change))
            if quantity.same_as is not None:
                step = Step("claims", "told twice", "it tells the quantity before it once more")
                turned_down.append(claims.rejected(context, i, quantity, "told twice", way.direction, step))
                continue
            yes, why, step = claims.judge(context, i, quantity, modalities[k], way.direction, aside)
            if not yes:
                turned_down.append(claims.rejected(context, i, quantity, why, way.direction, step))
                continue
            dates = years.assign(context, calendar, i, quantity, modalities[k].future)
            subject = topic.find(context, i, quantity)
            speaker = claimant.find(context, speakers, i, quantity)
            facts = claims.Facts(
                direction=way.direction,
                target_year=dates.target_year,
                baseline_year=dates.baseline_year,
                period=dates.period,
                topic=subject.name,
                claimant=speaker.name,
                claimant_span=speaker.span,
                steps=(step, *way.steps, *dates.steps, *subject.steps, *speaker.steps),
            )
            key = (
                quantity.value,
                quantity.value_from,
                quantity.value_to,
                quantity.unit,
                dates.target_year,
                subject.name,
            )
            first = firsts.get(key) if quantity.value is not None else None
            claim = claims.claim(context, i, whole.get(k, quantity), facts, ids, first)
            firsts.setdefault(key, claim.id)
            findings.append(Finding(claim, labels.decide(context, i, claim, modalities[k], sources)))
    return Report(
        document=context.document,
        findings=labels.headlined(context, findings),
        rejected=tuple(turned_down),
        dropped=tuple(drop for part in context.dropped for drop in part),
        quantities=_listed(listed),
        sentences=len(context.sentences),
        with_quantities=sum(1 for part in context.quantities if part),
        as_of=as_of or context.published,
    )


def _listed(told: Sequence[Sequence[Quantity]]) -> tuple[Quantity, ...]:
    """Return the quantities of all sentences as one list, in which ``same_as`` counts."""
    out: list[Quantity] = []
    for part in told:
        before = len(out)
        out += [q if q.same_as is None else replace(q, same_as=q.same_as + before) for q in part]
    return tuple(out)


def _told_twice(context: Context, told: Sequence[Quantity], lang: str) -> dict[int, Quantity]:
    """Return, by the index of the first telling, the quantity merged with its second telling."""
    out: dict[int, Quantity] = {}
    for again in told:
        if again.same_as is None:
            continue
        first = out.get(again.same_as, told[again.same_as])
        end = again.end
        folded = context.view.folded
        bracket = folded.find("(", first.start, again.start) >= 0
        bound = None
        if bracket and folded[end : end + 1] == ")":
            end, bound = quantities.bounded(context.view, lang, end + 1)
        exact = again if _exactness(again) > _exactness(first) else first
        out[again.same_as] = replace(
            exact,
            start=first.start,
            end=end,
            text=context.words(first.start, end),
            bound=exact.bound or first.bound or bound,
            same_as=None,
        )
    return out


def _exactness(quantity: Quantity) -> tuple[bool, int]:
    """Order two tellings of one quantity: a figure before a word or a fraction, then the one without an "about"."""
    told = any(char.isdigit() for char in quantity.text) and quantity.unit is not None
    if quantity.kind is QuantityKind.PERCENT and quantity.value is not None:
        told = f"{abs(quantity.value):g}" in quantity.text  # "66.4%", not "3분의 2"
    return told, quantity.bound != "about"
