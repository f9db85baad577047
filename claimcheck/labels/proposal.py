"""Who may stand behind a figure: the source whose words are nearest, how they reach it, and whether they attest it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.context import Context
from claimcheck.labels.coverage import around, marked, stated
from claimcheck.labels.source import Mode, Source, Standing, Words, words_of
from claimcheck.labels.sources import Sources
from claimcheck.records import (
    Basis,
    BasisKind,
    Claim,
    Proposal,
    QuantityKind,
    Substantiation,
)

_QUOTATION = 2000  # characters that a quotation may run before and after a figure
_OFFERED = 6  # sentences before and behind a figure in which a source may still speak of it
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
_NAMED = (Standing.INDEPENDENT, Standing.NAMED)


def propose(context: Context, i: int, claim: Claim, sources: Sources) -> Proposal:
    """Return who may stand behind a claim of sentence ``i``, and whether the rules take it for an attestation."""
    support = _substantiation(context, claim)
    signs = tuple(_signs(context, i, claim, sources))
    source, reach = _nearest(context, i, claim, sources)
    if source is None:
        source = _offered(context, i, claim, sources)
        says = "no independent source is named for this figure"
        if source is None:
            return Proposal(Basis(), "no source", says, support=support, signs=signs)
        return _proposal(context, i, source, "no source", says, "offer", support, signs, open_=True)
    if _quoted(context, claim, source):
        says = "the source reports somebody else's words here, it does not attest them"
        return _proposal(context, i, source, "quoted", says, reach, support, signs)
    by = f"source:{source.standing}"
    why = _refused(context, claim, source, reach, sources)
    if why is not None:
        open_ = source.standing in _NAMED and not source.disputed and why != _WHY_NOT[Standing.INTERESTED]
        return _proposal(context, i, source, by, why, reach, support, signs, open_=open_)
    says = f"attested by {_plain(source.by)}, named and independent"
    return _proposal(context, i, source, f"source:{reach}", says, reach, support, signs, attests=True)


def _proposal(
    context: Context,
    i: int,
    source: Source,
    by: str,
    says: str,
    reach: str,
    support: tuple[Substantiation, ...],
    signs: tuple[str, ...],
    *,
    attests: bool = False,
    open_: bool = False,
) -> Proposal:
    start, end = source.span
    return Proposal(
        basis=Basis(
            BasisKind.STATED,
            context.words(start, end),
            start,
            end,
            _plain(source.by),
            source.standard,
            source.assurance,
        ),
        by=by,
        says=says,
        attests=attests,
        open=open_,
        own=source.mode is not Mode.ATTRIBUTION,
        standing=source.standing.value,
        mode=source.mode.value,
        category=source.category,
        reach=reach,
        distance=i - source.sentence,
        support=support,
        signs=signs,
    )


def _plain(name: str) -> str:
    """Return a name without the ends of lines within it."""
    return " ".join(name.split())


def _offered(context: Context, i: int, claim: Claim, sources: Sources) -> Source | None:
    """Return the nearest named source about the sentence that the rules do not tie to the figure."""
    found: tuple[tuple[int, int], Source] | None = None
    for k in range(max(0, i - _OFFERED), min(len(context.sentences), i + _OFFERED + 1)):
        for source in sources.near(k, claim.start):
            if source.standing not in _NAMED or source.disputed or _mine(context, claim, source):
                continue
            far = (abs(k - i), abs(source.span[0] - claim.start))
            if found is None or far < found[0]:
                found = far, source
    if found is None:
        return sources.nominal
    return found[1]


def _signs(context: Context, i: int, claim: Claim, sources: Sources) -> Iterator[str]:
    """Yield what the text tells of sources about a claim, for the classifier."""
    first, last = max(0, i - 2), i
    for k in range(first, last + 1):
        for source in sources.by_sentence[k][:4]:
            yield f"{min(1, i - k)} {source.standing} {source.mode}"
    if sources.statements:
        yield "statement"
    if sources.reaching[i] is not None:
        yield "reached"
    head = context.heads[i]
    if head is not None and sources.by_sentence[head]:
        yield "head"
    if context.sentences[i].block in sources.stated:
        yield "statement here"


def _substantiation(context: Context, claim: Claim) -> tuple[Substantiation, ...]:
    cues = context.cues.within(*around(claim), "sources", *_SUBSTANTIATES)
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


def _nearest(context: Context, i: int, claim: Claim, sources: Sources) -> tuple[Source | None, str]:
    """Return the source that speaks for this figure and how it reaches it."""
    here = [source for source in sources.near(i, claim.start) if _in_reach(context, source, claim)]
    if i in sources.marks.sentences:  # a note below the lines of a table is of the marks alone
        here = [source for source in here if "\n" not in context.view.text[claim.end : source.span[0]]]
    named = [source for source in here if source.standing is Standing.INDEPENDENT]
    if named:  # "a study by the University of X found": the study is X's
        here = [s for s in here if s.standing is not Standing.UNNAMED or not any(_beside(s, one) for one in named)]
    if here:
        # a certificate outranks the words around it: it covers only what it names
        certified = [
            source for source in here if source.mode is Mode.CERTIFIED and source.standing is Standing.INDEPENDENT
        ]
        return min(certified or here, key=lambda s: _distance(context, s, claim)), "sentence"
    noted, note = marked(context, i, claim, sources)
    if noted:
        return (note, "note") if note is not None else (None, "none")
    statement = stated(context, i, claim, sources)
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
        acts = acts and words.opener.fullmatch(low, claim.sentence[0], start) is None
        if source.mode is Mode.ATTRIBUTION and start - claim.sentence[0] < 12 and not acts:
            return ";" not in between
        if ";" in between and not _one_voice(context, source, claim, between):
            return False
        if {"–", "—"} & set(between) or _parted(context, words, end, claim.start):
            return False
        told = context.view.folded
        return words.that.match(told, end) is not None or not words.after_body.search(told, end, claim.start)
    if start >= claim.end:
        relative = _last_boundary(context, claim.end, start)
        between = _ASIDE.sub("", low[claim.end : start])
        if source.anaphor and source.mode is Mode.ATTEST and (";" in between or words.head_final):
            return True  # "...; X assured both figures", "14%를 공급했으며, X가 이 수치를 검증했다"
        if ";" in between or words.joined.search(between):
            return False
        return source.mode is Mode.ATTRIBUTION or relative is None or start - relative <= _RELATIVE
    return True


def _beside(unnamed: Source, named: Source) -> bool:
    return abs(named.span[0] - unnamed.span[0]) <= _PHRASE


def _one_voice(context: Context, source: Source, claim: Claim, between: str) -> bool:
    """Tell whether what follows a semicolon is still of the source before it: nobody else speaks there."""
    if source.mode is not Mode.ATTRIBUTION or source.category in ("assurer", "certifier"):
        return False
    start = source.span[1] + between.rfind(";")
    kinds = {cue.kind for cue in context.cues.within(start, claim.sentence[1], "sources")}
    return kinds.isdisjoint(
        ("speaks", "own voice", "interested", "finds", "attribution", "attest", "certified", "unnamed")
    )


_PHRASE = 60  # characters in which "a study by X" is told
_ASIDE = re.compile(r"\([^()]{0,120}\)")
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


def _refused(context: Context, claim: Claim, source: Source, reach: str, sources: Sources) -> str | None:
    """Return why this source does not verify this figure, or none."""
    words = words_of(claim.lang)
    low = context.view.low
    if source.disputed:
        return "the body disputes the figure, or does not confirm it"
    if _mine(context, claim, source):
        return _WHY_NOT[Standing.INTERESTED]
    if source.standing is Standing.ASSOCIATION:
        told = context.sentences[source.sentence]
        named = context.sentences[source.origin] if source.origin is not None else told
        if words.market.search(low, *around(claim)) or any(
            words.market.search(low, each.start, min(each.end, each.start + _QUOTATION)) for each in (told, named)
        ):
            return None
        return _WHY_NOT[Standing.ASSOCIATION]
    if source.standing is Standing.NAMED:
        bears = source.mode is Mode.CERTIFIED and _certified_figure(context, claim, source, words)
        once = source.mode is Mode.ATTRIBUTION and source.by.split(" ", 1)[0] in sources.once
        once = once and not (claim.claimant and _same(claim.claimant, source.by))
        return None if bears or once or source.mode is Mode.ATTEST else _WHY_NOT[Standing.NAMED]
    if source.standing is not Standing.INDEPENDENT:
        return _WHY_NOT[source.standing]
    if source.mode is Mode.CERTIFIED and reach != "note" and not _certified_figure(context, claim, source, words):
        counted = claim.quantity.kind is QuantityKind.COUNT or claim.quantity.unit in words.scores
        if not counted or not words.certificate_count.search(low, *around(claim)):
            return "a certificate covers only what it names, and it does not name this figure"
    return None


def _mine(context: Context, claim: Claim, source: Source) -> bool:
    """Tell whether a source is the claimant itself, or the organisation that the document is of."""
    span = claim.claimant_span
    apart = span is None or span[1] <= source.span[0] or source.span[1] <= span[0]
    if claim.claimant and apart and _same(claim.claimant, source.by) and source.mode is not Mode.ATTRIBUTION:
        return True
    organisation = context.document.organisation
    return organisation is not None and _same(organisation.value, source.by)


def _certified_figure(context: Context, claim: Claim, source: Source, words: Words) -> bool:
    """Tell whether a certificate bears this figure: "certified its efficiency at 18%", "72% ..., certified by"."""
    low = context.view.low
    start, end = source.span
    if end <= claim.start:
        return words.bears.search(low[end : claim.start]) is not None
    return low[claim.end : start].rstrip().endswith(",") and not words.share_of.match(low, claim.end)


def _same(a: str, b: str) -> bool:
    x, y = a.lower().strip(), b.lower().strip()
    return len(x) > 2 and len(y) > 2 and (x in y or y in x)
