"""Context to Modality: does a figure lie in the past or present, or is it intended, expected or conditional?

In a language whose predicate stands first (English) the nearest finite verb before the figure in its clause
governs it; where the predicate stands last (Korean), the first one after it. A verb without a tense takes the
tense of what it is joined to. Where no firm verb decides, the place does (a heading, a table's header), then the
time that the clause tells against the date of the document, then what the sentences before announced.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.context import Context
from claimcheck.modality import first, last
from claimcheck.modality.course import Course, is_state
from claimcheck.modality.decision import FUTURE, WIDE, Decision, Words, words_of
from claimcheck.modality.fragments import of_place
from claimcheck.modality.times import FAR, Clock, Time, When, clock, governing
from claimcheck.modality.times import Words as TimeWords
from claimcheck.modality.times import words_of as time_words_of
from claimcheck.records import Future, Modality, Quantity, QuantityKind, Span, Step

__all__ = ["horizon", "read"]

_SAYS = {
    Future.TARGET: "a target: it tells what is aimed at, not what is reached",
    Future.PLAN: "a plan: it tells what is to be done",
    Future.FORECAST: "a forecast: it tells what is expected",
    Future.CONDITIONAL: "conditional: it tells what could be",
}
_LONG = 240  # characters from a deadline to the last figure that it dates
_CLOSE = 40  # characters from a figure to a year behind it that outweighs a verb of the past
_LEADS = 80  # characters from a year to a figure behind it
_FAR = 3  # years ahead from which a share that is told for a year is a goal rather than a plan
_WITHIN = 8  # months ahead; from then on a bare month may as well be one of last year
_PAST = ("cue:past", "cue:weak")
# What a goal is told in, where nothing says that the figure is a plan's.
_SHARES = (QuantityKind.PERCENT, QuantityKind.POINT, QuantityKind.NET_ZERO, QuantityKind.WHOLE)


def horizon(context: Context, as_of: str | None) -> int | None:
    """Return the year to judge by: as told, the document's own, the latest it tells of in the past, or none."""
    if as_of or context.published:
        return int((as_of or context.published or "")[:4])
    latest: int | None = None
    for sentence in context.sentences:
        kinds = {cue.kind for cue in context.cues.within(sentence.start, sentence.end, "cues")}
        if "past" not in kinds or kinds & FUTURE.keys():
            continue
        told = time_words_of(sentence.lang)
        dated = told.year_sign.search(context.view.low, sentence.start, sentence.end) is not None
        for found in told.year.finditer(context.view.low, sentence.start, sentence.end) if dated else ():
            year = int(found["y"] or 0)
            if year < FAR:
                latest = max(latest or 0, year) or None
    return latest


def read(context: Context, i: int, now: int | None) -> tuple[Modality, ...]:
    """Return how each quantity of sentence ``i`` is told; ``now`` is the year of the document, if known."""
    quantities = context.quantities[i]
    if not quantities:
        return ()
    sentence = context.sentences[i]
    words, at = words_of(sentence.lang), clock(context, now)
    hearsay = context.cues.first(sentence.start, sentence.end, "cues", "hearsay")
    heard = (
        Step("modality", "cue:hearsay", "told as somebody's claim, not as a finding", hearsay.start, hearsay.end)
        if hearsay
        else None
    )
    govern = last.govern if words.head_final else first.govern
    course = Course(context, i, at)
    out = []
    for quantity in quantities:
        # what governs a figure stands near it: a sentence without an end costs no more than its length
        near = max(sentence.start, quantity.start - WIDE), min(sentence.end, quantity.end + WIDE)
        cues = context.cues.within(*near, "cues")
        decision = govern(context, sentence, quantity, cues, words)
        decision = of_place(context, i, quantity, decision, words, at)
        decision = _dated(context, i, quantity, decision, words, course, near)
        out.append(_modality(context, near, decision, words, heard))
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


def _dated(
    context: Context, i: int, quantity: Quantity, decision: Decision, words: Words, course: Course, near: Span
) -> Decision:
    """Let a time still to come decide where no firm verb did: "carbon neutral by 2040", "the line opens in May"."""
    low, sentence, at = context.view.low, context.sentences[i], course.at
    if decision.future is None and decision.firm and quantity.kind is QuantityKind.NET_ZERO:
        # "Net Zero 2050", "to achieve net zero": the state is named, and the year or the purpose beside it
        close = words.bare_year.search(low, quantity.end, min(sentence.end, quantity.end + 8))
        close = close if close and (at.year is None or int(close[0]) > at.year) else None
        close = close if close and (at.year is None or int(close[0]) > at.year) else None
        close = close or words.purpose_before.search(low, max(sentence.start, quantity.start - 20), quantity.start)
        if close and decision.by != "cue:achieve":
            return Decision(Future.TARGET, close.span(), "deadline")
    if decision.future is None and decision.firm and decision.by not in _PAST:
        return decision
    told, moments = course.words, course.times(*near)
    time = governing(low, moments, quantity, context.quantities[i], near, told)
    if decision.future is None and decision.firm:
        return _against_past(context, quantity, decision, time, near, told, at) or decision
    if decision.future is not None:
        return _named(low, quantity, decision, time, moments, words, told)
    if time is not None:
        dated = _ahead(low, quantity, decision, time, near, told, at)
        if dated is not None:
            return dated
    if time is None or time.when is When.SOON:
        return course.carried(quantity, decision) or decision
    return decision


def _against_past(
    context: Context, quantity: Quantity, decision: Decision, time: Time | None, near: Span, told: TimeWords, at: Clock
) -> Decision | None:
    """Let a year still to come outweigh a verb of the past: what was resolved or said for it is not yet so."""
    if time is None or time.when is not When.COME or decision.cue is None:
        return None
    if time.year is not None and (at.year is None or time.year <= at.year + (not at.told)):
        return None
    low = context.view.low
    if time.start >= quantity.end:
        if time.year is None or time.start - quantity.end > _CLOSE:
            return None
    elif time.end > quantity.start or quantity.start - time.end > _LEADS:
        return None
    elif not told.head_final and time.start < decision.cue[1] and not told.speech.search(low, time.end, quantity.start):
        return None  # "by 2030 we will have ..., which was": the verb stands nearer than the time
    if context.cues.first(*near, "cues", "achieve") is not None:
        return None
    by = "deadline" if time.deadline else "time to come"
    return Decision(_kind(low, quantity, decision, time, near, told, at), (time.start, time.end), by)


def _ahead(
    low: str, quantity: Quantity, decision: Decision, time: Time, near: Span, told: TimeWords, at: Clock
) -> Decision | None:
    """Return what a time makes of a figure without a firm verb, or none where it does not put it ahead."""
    if time.when in (When.DONE, When.NOW):
        return None
    near_now = time.year is not None and at.year is not None and time.year <= at.year + 1
    if near_now and not at.told and not time.deadline:
        return None  # nothing dates the text, and the year may be its own
    sure = time.when is When.COME and (at.told or time.deadline or not time.in_figures)
    if not sure and not told.head_final and told.past_form.search(low, near[0], quantity.start):
        return None
    state = is_state(low, decision, told)
    span = time.start, time.end
    if time.when is When.SOON:
        budget = told.budget.search(low, max(near[0], quantity.start - 60), quantity.start)
        expects = told.expects.search(low, max(near[0], quantity.start - 90), quantity.start)
        if quantity.value_to is not None and (expects or decision.by == "none"):
            return Decision(Future.FORECAST, expects.span() if expects else span, "time to come")
        # a month ahead in a sentence whose verb no list holds and no past form tells: "in October it moves 40 vans"
        told_ahead = time.month is not None and at.month is not None and 0 < time.month - at.month <= _WITHIN
        bare = decision.by == "none" and (told.head_final or not told_ahead or low[near[1] - 1] not in ".!")
        if (state or bare) and not budget:
            return None
        return Decision(_kind(low, quantity, decision, time, near, told, at), span, "time to come")
    by = "deadline" if time.deadline else "time to come"
    return Decision(_kind(low, quantity, decision, time, near, told, at), span, by)


def _kind(
    low: str, quantity: Quantity, decision: Decision, time: Time, near: Span, told: TimeWords, at: Clock
) -> Future:
    if told.opines.search(low, max(near[0], quantity.start - 90), min(near[1], quantity.end + 60)):
        return Future.FORECAST
    far = time.year is not None and at.year is not None and time.year - at.year >= _FAR
    end, bare = _is_end(low, time, told), decision.by == "none"
    if (bare and end) or (_is_share(quantity) and (end or bare or far)):
        return Future.TARGET
    return Future.PLAN


def _named(
    low: str,
    quantity: Quantity,
    decision: Decision,
    time: Time | None,
    moments: Sequence[Time],
    words: Words,
    told: TimeWords,
) -> Decision:
    """Return a future whose figure another time takes out of it, or its kind made exact."""
    if time is not None and time.when in (When.DONE, When.NOW) and quantity.value_from is None:
        beside = -1 <= time.start - quantity.end <= 2 or 0 <= quantity.start - time.end <= 2
        placed = decision.by.startswith(("head", "opened"))
        if beside and (placed or time.start >= quantity.end):
            return Decision(None, (time.start, time.end), "time over")  # "up from 12% last year"
        if told.head_final and decision.cue is not None and time.end <= quantity.start:
            # "21% now, and 60% by 2030 is the goal": the goal is of a later time, told behind the figure
            between = (m for m in moments if quantity.end <= m.start < decision.cue[0])
            if any(m.when in (When.COME, When.SOON) for m in between):
                return Decision(None, (time.start, time.end), "time over")
    if decision.cue is None:
        return decision
    share, ahead = _is_share(quantity), time is not None and time.when is When.COME and time.year is not None
    if decision.future is Future.PLAN and share and ahead and not words.scheduled.search(low, *decision.cue):
        return replace(decision, future=Future.TARGET)  # "will be 40% lower by 2030"
    ends = time is not None and _is_end(low, time, told)
    if decision.future is Future.TARGET and not share and not ends and words.volition.match(low, *decision.cue):
        return replace(decision, future=Future.PLAN)  # what somebody will do, and not a measure to be reached
    return decision


def _is_end(low: str, time: Time, told: TimeWords) -> bool:
    """Tell whether a time is one by which, not one in which."""
    return time.deadline or low.startswith(told.by_when, time.end) or low[time.start : time.end].endswith(told.by_when)


def _is_share(quantity: Quantity) -> bool:
    return quantity.kind in _SHARES or (quantity.unit or "").startswith("tCO2e")
