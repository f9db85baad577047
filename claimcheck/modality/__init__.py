"""Context to Modality: does a figure lie in the past or present, or is it intended, expected or conditional?

In a language whose predicate stands first (English) the nearest finite verb before the figure in its clause
governs it; where the predicate stands last (Korean), the first one after it. A verb without a tense takes the
tense of what it is joined to. Headings and table headers lend theirs to fragments under them.
"""

from __future__ import annotations

from claimcheck.context import Context
from claimcheck.modality import first, last
from claimcheck.modality.decision import FUTURE, WIDE, Decision, Words, words_of
from claimcheck.records import BlockKind, Future, Modality, Quantity, QuantityKind, Sentence, Span, Step

__all__ = ["horizon", "read"]

_SAYS = {
    Future.TARGET: "a target: it tells what is aimed at, not what is reached",
    Future.PLAN: "a plan: it tells what is to be done",
    Future.FORECAST: "a forecast: it tells what is expected",
    Future.CONDITIONAL: "conditional: it tells what could be",
}
_FRAGMENTS = (BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.CELL, BlockKind.CAPTION)
_LONG = 240  # characters from a deadline to the last figure that it dates
_SOON = 60  # characters before a figure in which "next year" still dates it
_FAR = 2030  # where nothing dates a text, a bare year from here on is one still to come


def horizon(context: Context, as_of: str | None) -> int | None:
    """Return the year to judge by: as told, the document's own, the latest it tells of in the past, or none."""
    if as_of or context.published:
        return int((as_of or context.published or "")[:4])
    latest: int | None = None
    for sentence in context.sentences:
        kinds = {cue.kind for cue in context.cues.within(sentence.start, sentence.end, "cues")}
        if "past" not in kinds or kinds & FUTURE.keys():
            continue
        for found in words_of(sentence.lang).at_year.finditer(context.view.low, sentence.start, sentence.end):
            if int(found[1]) < _FAR:
                latest = max(latest or 0, int(found[1]))
    return latest


def read(context: Context, i: int, now: int | None) -> tuple[Modality, ...]:
    """Return how each quantity of sentence ``i`` is told; ``now`` is the year of the document, if known."""
    quantities = context.quantities[i]
    if not quantities:
        return ()
    sentence = context.sentences[i]
    words = words_of(sentence.lang)
    hearsay = next(context.cues.within(sentence.start, sentence.end, "cues", "hearsay"), None)
    heard = (
        Step("modality", "cue:hearsay", "told as somebody's claim, not as a finding", hearsay.start, hearsay.end)
        if hearsay
        else None
    )
    govern = last.govern if words.head_final else first.govern
    out = []
    for quantity in quantities:
        # what governs a figure stands near it: a sentence without an end costs no more than its length
        start, end = max(sentence.start, quantity.start - WIDE), min(sentence.end, quantity.end + WIDE)
        cues = list(context.cues.within(start, end, "cues"))
        decision = govern(context, sentence, quantity, cues, words)
        decision = _fragment(context, i, decision, words, now)
        decision = _dated(context, sentence, quantity, decision, words, now)
        out.append(_modality(context, (start, end), decision, words, heard))
    return tuple(out)


def _modality(context: Context, near: Span, decision: Decision, words: Words, heard: Step | None) -> Modality:
    steps: tuple[Step, ...] = ()
    start, end = decision.cue or (None, None)
    if decision.future is not None:
        steps = (Step("modality", decision.by, _SAYS[decision.future], start, end),)
    elif decision.cue is not None:
        steps = (Step("modality", decision.by, "told as done or as it is now", start, end),)
    own = decision.future is None or not _outsider(context, near, decision.future, words)
    return Modality(decision.future, own, heard, steps)


def _outsider(context: Context, near: Span, future: Future, words: Words) -> bool:
    """Tell whether the future is somebody else's expectation: an analyst's, an agency's, a research house's."""
    if future is Future.FORECAST and words.outsiders.search(context.view.low, *near):
        return True
    return future is not Future.TARGET and any(
        cue.kind.startswith("body:") for cue in context.cues.within(*near, "sources")
    )


def _fragment(context: Context, i: int, decision: Decision, words: Words, now: int | None) -> Decision:
    """Let a heading or a table header speak for a fragment that has no finite verb of its own."""
    block = context.block(i)
    if block.kind not in _FRAGMENTS or decision.future is not None or decision.firm:
        return decision
    low = context.view.low
    spans: list[tuple[int, int]] = []
    if block.kind is BlockKind.CELL:
        spans += [*reversed(block.column_headers)]
        spans += [span for span in (block.row_header, block.caption) if span]
    head = context.heads[i]
    if head is not None:
        spans.append((context.sentences[head].start, context.sentences[head].end))
    for start, end in spans:
        past, future = words.head_past.search(low, start, end), words.head_future.search(low, start, end)
        if past and decision.by != "imperative":
            return Decision(None, past.span(), "head:past")
        if future:
            return Decision(Future.TARGET, future.span(), "head:future")
        year = words.at_year.search(low, start, end)
        if block.kind is BlockKind.CELL and year and now is not None and int(year[1]) > now:
            return Decision(Future.TARGET, year.span(1), "head:year")
    return decision


def _dated(
    context: Context, sentence: Sentence, quantity: Quantity, decision: Decision, words: Words, now: int | None
) -> Decision:
    """Let a deadline decide where no firm verb did: "carbon neutral by 2040", "2030년까지 40% 감축"."""
    low = context.view.low
    if decision.future is None and decision.firm and quantity.kind is QuantityKind.NET_ZERO:
        # "Net Zero 2050", "to achieve net zero": the state is named, and the year or the purpose beside it
        close = words.bare_year.search(low, quantity.end, min(sentence.end, quantity.end + 8))
        close = close or words.purpose_before.search(low, max(sentence.start, quantity.start - 20), quantity.start)
        if close and decision.by != "cue:achieve":
            return Decision(Future.TARGET, close.span(), "deadline")
    if decision.future is not None or decision.firm:
        return decision
    start, end = max(sentence.start, quantity.start - WIDE), min(sentence.end, quantity.end + WIDE)
    for found in words.deadline.finditer(low, start, end):
        between = low[min(found.end(), quantity.end) : max(found.start(), quantity.start)]
        if ";" in between or ". " in between or words.part.search(between) or len(between) > _LONG:
            continue
        if now is None or int(found[1]) > now:
            return Decision(Future.TARGET, found.span(1), "deadline")
    soon = words.to_come.search(low, max(sentence.start, quantity.start - _SOON), quantity.start)
    if soon is not None and ";" not in low[soon.end() : quantity.start]:
        return Decision(Future.PLAN, soon.span(), "time to come")
    state = quantity.kind is QuantityKind.NET_ZERO
    if state or decision.by in ("none", "cue:reached", "cue:present"):
        for found in words.at_year.finditer(
            low, max(sentence.start, quantity.start - 24), min(sentence.end, quantity.end + 12)
        ):
            year = int(found[1])
            if year > now if now is not None else year >= _FAR:
                return Decision(Future.TARGET, found.span(1), "deadline")
    return decision
