"""What a sentence takes over from the ones before it: a thing announced as still to come is told on in the present."""

from __future__ import annotations

import re

from claimcheck.context import Context
from claimcheck.lang.scan import Cue
from claimcheck.modality.decision import FUTURE, Decision
from claimcheck.modality.times import Clock, Time, When, Words, times
from claimcheck.modality.times import words_of as time_words_of
from claimcheck.records import BlockKind, Future, Quantity, QuantityKind, Span

# Where a sentence leads, as what, and the words that say so.
_Lean = tuple[When | None, Future | None, Span | None]
_OVER: _Lean = (When.DONE, None, None)
_SENTENCES = 4  # sentences back to which a paragraph's thing to come is looked for
_FAR = 12  # sentences back to which "the new plant" can point
_READ = 420  # characters of a sentence that are read
_WHOLE = 1600  # characters of a sentence whose times are read at once
_STEM = 4  # characters of a stem before the ending that was found
_OPENING = 70  # characters in which a sentence names what it is about


def _matches(pattern: re.Pattern[str], low: str, decision: Decision, back: int) -> bool:
    """Tell whether the words that decided, with a little of what stands before them, are of a kind."""
    return decision.cue is not None and pattern.search(low, max(0, decision.cue[0] - back), decision.cue[1]) is not None


def is_state(low: str, decision: Decision, told: Words) -> bool:
    """Tell whether a verb of the present tells a state: beside a month it says no more than it does alone."""
    return _matches(told.state, low, decision, _STEM)


class Course:
    """A sentence among those before it; what it asks of them is read once for all its figures."""

    __slots__ = ("_context", "_i", "_leans", "_whole", "at", "words")

    def __init__(self, context: Context, i: int, at: Clock) -> None:
        self._context = context
        self._i = i
        self._leans: dict[int, _Lean] = {}
        self._whole: tuple[Time, ...] | None = None
        self.at = at
        self.words = time_words_of(context.sentences[i].lang)

    def times(self, start: int, end: int) -> tuple[Time, ...]:
        """Return the times told in a stretch of the sentence."""
        context, sentence = self._context, self._context.sentences[self._i]
        taken = context.quantities[self._i]
        if sentence.end - sentence.start > _WHOLE:
            return times(context.view.low, start, end, self.words, self.at, taken)
        if self._whole is None:
            self._whole = times(context.view.low, sentence.start, sentence.end, self.words, self.at, taken)
        return tuple(time for time in self._whole if start <= time.start and time.end <= end)

    def carried(self, quantity: Quantity, decision: Decision) -> Decision | None:
        """Return the future that the sentences before hand on to a figure in the present, or without a verb."""
        context, i, told = self._context, self._i, self.words
        low, sentence = context.view.low, context.sentences[i]
        if context.block(i).kind in (BlockKind.CELL, BlockKind.HEADING, BlockKind.CAPTION):
            return None
        start, end = max(sentence.start, quantity.start - _READ), min(sentence.end, quantity.end + _READ)
        if told.head_final:
            if low.startswith(told.modifies, quantity.end):
                return None
            if context.cues.first(start, end, "cues", "past", "hearsay") is not None:
                return None
        elif told.past_form.search(low, start, quantity.start):
            return None
        over = (When.DONE, When.NOW)
        if quantity.value_from is None and any(time.when in over for time in self.times(start, end)):
            return None
        opening = min(sentence.end, sentence.start + _OPENING)
        names_new = told.new_thing.search(low, sentence.start, opening) is not None
        goes_on = told.goes_on.match(low, sentence.start, opening) is not None
        state = is_state(low, decision, told)
        bare = decision.by == "none"
        if (state or (bare and quantity.kind is QuantityKind.NUMBER)) and not goes_on and not names_new:
            return None
        event = _matches(told.event, low, decision, 2 * _STEM)
        for k in range(i - 1, max(-1, i - (_FAR if names_new else _SENTENCES) - 1), -1):
            other = context.sentences[k]
            if other.lang != sentence.lang or context.block(k).kind is BlockKind.CELL:
                return None
            if other.block != sentence.block and not names_new and not event:
                return None
            if low[other.end - 1] == '"' and '"' not in low[start:end]:
                return None  # the speaker changes
            lean, future, words = self._lean(k)
            if lean is When.COME:
                close = bare and k == i - 1 and not told.head_final
                expected = future is Future.FORECAST and (close or told.expects.search(low, other.start, other.end))
                if expected or (future is Future.PLAN and (k == i - 1 or goes_on or names_new or event)):
                    return Decision(future, words, "carried")
                return None
            if lean is When.DONE and not names_new:
                return None
        return None

    def _lean(self, k: int) -> _Lean:
        """Return whether a sentence tells, in the end, of what is to come or of what is over, and as what."""
        if k not in self._leans:
            self._leans[k] = _lean(self._context, k, self.at)
        return self._leans[k]


def _lean(context: Context, k: int, at: Clock) -> _Lean:
    sentence, low = context.sentences[k], context.view.low
    start = max(sentence.start, sentence.end - _READ)
    told = time_words_of(sentence.lang)
    last: Cue | None = None
    for cue in context.cues.within(start, sentence.end, "cues"):
        if cue.kind not in FUTURE and cue.kind not in ("past", "achieve"):
            continue
        if last is None or last.kind not in FUTURE or cue.kind != "past" or told.head_final:
            last = cue
    if last is not None:
        if last.kind in FUTURE:
            return When.COME, FUTURE[last.kind], (last.start, last.end)
        return _OVER
    moments = times(low, start, sentence.end, told, at, context.quantities[k])
    ahead = next((time for time in moments if time.when is When.COME), None)
    if ahead is None:
        if any(time.when in (When.DONE, When.NOW) for time in moments):
            return _OVER
        if not told.head_final and told.past_form.search(low, start, sentence.end):
            return _OVER
        ahead = next((time for time in moments if time.when is When.SOON), None)
    return (When.COME, Future.PLAN, (ahead.start, ahead.end)) if ahead else (None, None, None)
