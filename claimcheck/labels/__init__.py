"""Claim to Verdict: the ordered decision of what backs a claim, each turn of it told as a step.

1. What lies in the future, or is intended, expected or conditional, is aspirational.
2. What is told as hearsay is unverifiable.
3. What an independent, named body attests is verified as stated.
4. Everything else is unverifiable, whatever precision it shows.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence, Set
from dataclasses import replace

from claimcheck.context import Context
from claimcheck.labels.source import Mode, Source, Standing, Words, scopes_in, words_of
from claimcheck.labels.sources import Sources, survey
from claimcheck.records import (
    Basis,
    BasisKind,
    BlockKind,
    Claim,
    Finding,
    Label,
    Modality,
    QuantityKind,
    Span,
    Status,
    Step,
    Substantiation,
    Verdict,
)

__all__ = ["Sources", "decide", "headlined", "survey"]

_LEAD = 4  # sentences in which a text may tell a figure before it says whose it is
_NEAR = 400  # characters to each side in which a word of support speaks of a figure
_BACK = 2  # sentences back to which "these figures" can point
_CLEARLY = 12  # characters by which another word must be nearer to be what the figure is of
_QUOTATION = 2000  # characters that a quotation may run before and after a figure
_STATEMENTS = 8  # statements to each side that may cover a figure
_LIST = 60  # sentences of a list that one statement opens
_FIRM = ("cue:past", "cue:achieve", "cue:present")  # a headline with a verb of its own says when
_SUBSTANTIATES = ("credits", "membership", "validation", "report")
_WHY_NOT = {
    Standing.INTERESTED: "the source is the claimant's own or paid by it: a self-interested source verifies nothing",
    Standing.UNNAMED: "the source has no name that could be asked",
    Standing.NGO: "a campaigning body's figure attests nothing",
    Standing.PRESS: "a newspaper's own tally attests nothing",
    Standing.ASSOCIATION: "an association speaks for its members",
    Standing.NAMED: "the body named is cited, but nothing says that it is independent and attests this figure",
    Standing.INDEPENDENT: "the body is named, but not as one that attests this figure",
}


def decide(context: Context, i: int, claim: Claim, modality: Modality, sources: Sources) -> Verdict:
    """Return the verdict on a claim of sentence ``i``; every turn that was taken is among its steps."""
    support = _substantiation(context, claim)
    if modality.future is not None:
        return Verdict(
            Label.ASPIRATIONAL,
            Status.ASPIRATIONAL,
            modality.future,
            modality.own,
            Basis(),
            support,
            None,
            modality.steps,
        )
    steps = list(modality.steps)
    own = modality.own and modality.hearsay is None
    if modality.hearsay is not None:
        steps.append(modality.hearsay)
        return _unverifiable(own, support, steps)
    source, reach = _nearest(context, i, claim, sources)
    if source is not None and _quoted(context, claim, source):
        steps.append(Step("labels", "quoted", "the source reports somebody else's words here, it does not attest them"))
        return _unverifiable(own, support, steps)
    if source is None:
        steps.append(Step("labels", "no source", "no independent source is named for this figure"))
        return _unverifiable(own, support, steps)
    why = _refused(context, claim, source)
    if why is not None:
        steps.append(Step("labels", f"source:{source.standing}", why, *source.span))
        return _unverifiable(own, support, steps)
    steps.append(Step("labels", f"source:{reach}", f"attested by {source.by}, named and independent", *source.span))
    start, end = source.span
    basis = Basis(BasisKind.STATED, context.words(start, end), start, end, source.by, source.standard, source.assurance)
    return Verdict(
        Label.VERIFIED,
        Status.VERIFIED_STATED,
        None,
        own and source.mode is not Mode.ATTRIBUTION,
        basis,
        support,
        None,
        tuple(steps),
    )


def headlined(context: Context, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Let a headline or lead that tells a figure of the text in advance have the verdict of that figure."""
    sourced = {
        _told(finding.claim): finding.verdict
        for finding in reversed(findings)
        if finding.verdict.label is not Label.UNVERIFIABLE
    }
    if not sourced:
        return tuple(findings)
    top = context.sentences[:_LEAD][-1].end
    out = []
    for finding in findings:
        verdict = sourced.get(_told(finding.claim))
        if (
            verdict is not None
            and finding.claim.end <= top
            and finding.verdict.label is Label.UNVERIFIABLE
            and finding.verdict.steps[-1].by == "no source"
        ):
            if verdict.label is Label.VERIFIED:
                step = Step("labels", "repeats", f"repeats a figure that {verdict.basis.by} attests in the text")
                finding = Finding(finding.claim, replace(verdict, steps=(*finding.verdict.steps[:-1], step)))
            elif not any(step.by in _FIRM for step in finding.verdict.steps):
                step = Step("labels", "repeats", "repeats a figure that the text tells as still to come")
                finding = Finding(finding.claim, replace(verdict, steps=(*verdict.steps, step)))
        out.append(finding)
    return tuple(out)


def _told(claim: Claim) -> tuple[float | None, str | None]:
    return claim.quantity.value, claim.quantity.unit


def _unverifiable(own: bool, support: tuple[Substantiation, ...], steps: list[Step]) -> Verdict:
    return Verdict(Label.UNVERIFIABLE, Status.UNVERIFIABLE, None, own, Basis(), support, None, tuple(steps))


def _substantiation(context: Context, claim: Claim) -> tuple[Substantiation, ...]:
    cues = context.cues.within(*_around(claim), "sources", *_SUBSTANTIATES)
    return tuple(Substantiation(cue.kind, context.words(cue.start, cue.end), cue.start, cue.end) for cue in cues)


def _same_subject(context: Context, i: int, claim: Claim, source: Source) -> bool:
    """Tell whether a figure further on is still on the subject of the source: in its block, or on its topic."""
    if source.category in ("journal", "lab") or source.tested:
        return True
    if any(quantity.unit == claim.quantity.unit != "%" for quantity in context.quantities[source.sentence]):
        return True
    if context.sentences[i].block == context.sentences[source.sentence].block:
        return True
    return not source.topics or claim.topic in source.topics


def _quoted(context: Context, claim: Claim, source: Source) -> bool:
    """Tell whether the figure stands inside quotation marks that leave its source outside."""
    low = context.view.low
    first, last = max(claim.sentence[0], claim.start - _QUOTATION), min(claim.sentence[1], claim.end + _QUOTATION)
    if low.count('"', first, claim.start) % 2 == 0:
        return False
    opening = low.rfind('"', first, claim.start)
    closing = low.find('"', claim.end, last)
    return not (opening <= source.span[0] and (closing < 0 or source.span[1] <= closing))


def _around(claim: Claim) -> Span:
    """Return the stretch of a claim's sentence that can speak of it."""
    return max(claim.sentence[0], claim.start - _NEAR), min(claim.sentence[1], claim.end + _NEAR)


def _nearest(context: Context, i: int, claim: Claim, sources: Sources) -> tuple[Source | None, str]:
    """Return the source that speaks for this figure and how it reaches it."""
    here = [source for source in sources.near(i, claim.start) if _in_reach(context, source, claim)]
    if here:
        # a certificate outranks the words around it: it covers only what it names
        certified = [
            source for source in here if source.mode is Mode.CERTIFIED and source.standing is Standing.INDEPENDENT
        ]
        return min(certified or here, key=lambda s: _distance(context, s, claim)), "sentence"
    statement = _stated(context, i, claim, sources)
    if statement is not None:
        return statement, "statement"
    reaching = sources.reaching[i]
    if reaching is not None and _same_subject(context, i, claim, reaching):
        return reaching, "reach"
    return None, "none"


def _in_reach(context: Context, source: Source, claim: Claim) -> bool:
    """Tell whether a source speaks for a figure of its own sentence: not across into another clause."""
    start, end = source.span
    low = context.view.low
    words = words_of(claim.lang)
    if end <= claim.start:
        between = low[end : claim.start]
        acts = low.startswith(source.by.lower(), start)  # "X found", not "according to X"
        if source.mode is Mode.ATTRIBUTION and start - claim.sentence[0] < 12 and not acts:
            return ";" not in between
        if {";", "–", "—"} & set(between) or _parted(context, words, end, claim.start):
            return False
        told = context.view.folded
        return words.that.match(told, end) is not None or not words.after_body.search(told, end, claim.start)
    if start >= claim.end:
        relative = _last_boundary(context, claim.end, start)
        between = low[claim.end : start]
        if ";" in between or words.joined.search(between):
            return False
        return source.mode is Mode.ATTRIBUTION or relative is None or start - relative <= _RELATIVE
    return True


_RELATIVE = 12  # "which was verified by": a relative clause that speaks of the figure itself


def _parted(context: Context, words: Words, start: int, end: int) -> bool:
    """Tell whether a clause with a subject of its own begins between two places."""
    low = context.view.low
    return any(
        " " in low[cue.start : cue.end] or low[cue.start : cue.end] in words.parting
        for cue in context.cues.within(start, end, "cues", "boundary")
    )


def _last_boundary(context: Context, start: int, end: int) -> int | None:
    return max((cue.end for cue in context.cues.within(start, end, "cues", "boundary")), default=None)


def _distance(context: Context, source: Source, claim: Claim) -> tuple[bool, int]:
    start, end = source.span
    gap = max(start - claim.end, claim.start - end, 0)
    between = context.view.low[min(end, claim.end) : max(start, claim.start)]
    return ";" in between, gap


def _stated(context: Context, i: int, claim: Claim, sources: Sources) -> Source | None:
    """Return the attestation elsewhere in the document that covers this claim, if there is one."""
    block = context.sentences[i].block
    nearest = bisect_left(sources.statements, i, key=_sentence_of)
    for source in sources.statements[max(0, nearest - _STATEMENTS) : nearest + _STATEMENTS]:
        at = source.sentence
        beside = context.sentences[at].block == block or at - i == 1
        if source.opens_list and at < i <= at + _LIST and all(context.quantities[at + 1 : i]):
            return source
        if source.anaphor and 0 < at - i <= _BACK and beside and _names(context, i, claim, source, bare=True):
            return source
        if source.table and _cell_of(context, i, at) and _names(context, i, claim, source, bare=True):
            return source
        if source.category not in ("assurer", "public", "named"):
            continue
        if source.covers is not None and claim.topic in source.covers:
            return source
        if _assures(source) and _names(context, i, claim, source, bare=False):
            return source
    return None


def _cell_of(context: Context, i: int, at: int) -> bool:
    """Tell whether sentence ``i`` is a cell of the table that stands right above or below sentence ``at``."""
    block = context.block(i)
    if block.kind is not BlockKind.CELL:
        return False
    blocks, here = context.document.blocks, context.sentences[at].block
    beside = [blocks[k].table for k in (here - 1, here + 1) if 0 <= k < len(blocks)]
    return block.table in beside


def _sentence_of(source: Source) -> int:
    return source.sentence


def _names(context: Context, i: int, claim: Claim, source: Source, *, bare: bool) -> bool:
    """Tell whether a statement names what the claim is of: it covers what it names, and nothing else.

    ``bare``: a statement that names nothing but points to the figure ("these figures") will do.
    """
    if not source.terms:
        return bare
    block = context.block(i)
    spans = [_around(claim), *block.column_headers, *(s for s in (block.row_header, block.caption) if s)]
    low = context.view.low
    if not any(_about(context, claim, span, source.terms) for span in spans):
        return False
    if not source.scopes:
        return True
    named = frozenset[str]().union(*(scopes_in(low, span) for span in spans))
    return bool(named) and named <= source.scopes


def _about(context: Context, claim: Claim, span: Span, terms: Set[str]) -> bool:
    """Tell whether one of the terms is what a figure is of: no other word of a topic stands clearly nearer."""
    low, words = context.view.low, words_of(claim.lang)
    best: dict[bool, int] = {}
    for cue in context.cues.within(*span, "topics"):
        ours = words.term(low[cue.start : cue.end]) in terms
        gap = max(cue.start - claim.end, claim.start - cue.end, 0)
        best[ours] = min(best.get(ours, gap), gap)
    return True in best and best[True] <= best.get(False, best[True]) + _CLEARLY


def _assures(source: Source) -> bool:
    """Tell whether the words speak of assurance or verification of data, not of a product's test."""
    return source.assures or source.standard is not None or source.assurance is not None


def _refused(context: Context, claim: Claim, source: Source) -> str | None:
    """Return why this source does not verify this figure, or none."""
    words = words_of(claim.lang)
    low = context.view.low
    span = claim.claimant_span
    apart = span is None or span[1] <= source.span[0] or source.span[1] <= span[0]
    if source.disputed:
        return "the body disputes the figure, or does not confirm it"
    if claim.claimant and apart and _same(claim.claimant, source.by) and source.mode is not Mode.ATTRIBUTION:
        return _WHY_NOT[Standing.INTERESTED]
    organisation = context.document.organisation
    if organisation is not None and _same(organisation.value, source.by):
        return _WHY_NOT[Standing.INTERESTED]
    if source.standing is Standing.ASSOCIATION:
        told = context.sentences[source.sentence]
        if words.market.search(low, *_around(claim)) or words.market.search(
            low, told.start, min(told.end, told.start + _QUOTATION)
        ):
            return None
        return _WHY_NOT[Standing.ASSOCIATION]
    if source.standing is Standing.NAMED:
        return None if source.mode is Mode.ATTEST else _WHY_NOT[Standing.NAMED]
    if source.standing is not Standing.INDEPENDENT:
        return _WHY_NOT[source.standing]
    if source.mode is Mode.CERTIFIED and not _certified_figure(context, claim, source, words):
        counted = claim.quantity.kind is QuantityKind.COUNT or claim.quantity.unit in words.scores
        if not counted or not words.certificate_count.search(low, *_around(claim)):
            return "a certificate covers only what it names, and it does not name this figure"
    return None


def _certified_figure(context: Context, claim: Claim, source: Source, words: Words) -> bool:
    """Tell whether a certificate bears this figure: "certified its efficiency at 18%", "72% ..., certified by"."""
    low = context.view.low
    start, end = source.span
    if end <= claim.start:
        return words.bears.search(low, end, claim.start) is not None
    return low[claim.end : start].rstrip().endswith(",") and not words.share_of.match(low, claim.end)


def _same(a: str, b: str) -> bool:
    x, y = a.lower().strip(), b.lower().strip()
    return len(x) > 2 and len(y) > 2 and (x in y or y in x)
