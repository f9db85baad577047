"""Whether a quantity is a change, and which way, by the words that govern it in its clause."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from claimcheck.context import Context
from claimcheck.frozen import record
from claimcheck.lang import filled
from claimcheck.lang.scan import Cue
from claimcheck.records import Quantity, QuantityKind, Span, Step

_NEXT = 3  # quantities after one that may end its clause
STAGE = "direction"
TABLE = "direction"
INCREASE, DECREASE = "increase", "decrease"
_WAY = {
    "up": INCREASE,
    "upward": INCREASE,
    "more": INCREASE,
    "down": DECREASE,
    "downward": DECREASE,
    "less": DECREASE,
}
_CHANGE = {INCREASE: "up", DECREASE: "down"}
_BEFORE_ONLY = ("upward", "downward")
BEFORE = 170  # characters read before a quantity
BEHIND = 72  # and behind it
NEIGHBOURS = 3  # how many measures of one change are followed

# "to 60%" with a verb of change still tells the way; "to 6 billion" is a level
_RELATIVE = (QuantityKind.PERCENT, QuantityKind.POINT, QuantityKind.MULTIPLE)


@record
class Found:
    direction: str | None  # "increase", "decrease", or none: a level
    steps: tuple[Step, ...] = ()
    change: str | None = None  # "up", "down" where the clause itself asserts the change


@record
class _Told:
    """The way a cue tells; ``asserted`` where a predicate does, not a noun or a comparison: "fell 3%", "a 3% drop"."""

    way: str
    cue: Cue
    asserted: bool


@record
class _Grammar:
    behind: re.Pattern[str]
    behind_close: re.Pattern[str]
    than: re.Pattern[str]
    change_noun: re.Pattern[str]
    copula: re.Pattern[str]
    earned_before: re.Pattern[str]
    earned_after: re.Pattern[str]
    adverb: re.Pattern[str]
    by: re.Pattern[str]
    of: re.Pattern[str]
    level: re.Pattern[str]
    object_: re.Pattern[str]
    noun_of: re.Pattern[str]
    shared: re.Pattern[str]
    clause_end: re.Pattern[str]
    tail: re.Pattern[str]
    headed: re.Pattern[str]
    saved_before: re.Pattern[str]
    saved_after: re.Pattern[str]
    noun_only: re.Pattern[str]
    article: re.Pattern[str]
    finite: re.Pattern[str]
    moves: re.Pattern[str]
    bounded: re.Pattern[str]
    taken_before: re.Pattern[str]
    taken_after: re.Pattern[str]
    multiple: re.Pattern[str]
    head_final: bool


@cache
def _grammar(lang: str) -> _Grammar:
    return filled(_Grammar, lang, "direction")


def find(context: Context, i: int, q: Quantity) -> Found:
    """Return whether quantity ``q`` of sentence ``i`` is a change, and which way."""
    g = _grammar(context.sentences[i].lang)
    if q.value_from is not None and q.value is not None and q.value != q.value_from:
        way = INCREASE if q.value > q.value_from else DECREASE
        step = Step(STAGE, "from-to", f"from {q.value_from:g} to {q.value:g}", q.start, q.end)
        return Found(way, (step,), _CHANGE[way] if g.head_final or _moved(context, i, q, g) else None)
    if q.kind is QuantityKind.NET_ZERO:
        return Found(None)
    told = _told(context, i, q)
    if told is None:
        told = _shared(context, i, q)
    if told is not None:
        cue = told.cue
        step = Step(STAGE, f"cue:{cue.kind}", context.words(cue.start, cue.end), cue.start, cue.end)
        return Found(told.way, (step,), _asserted(context, q, g, told))
    saved = _saved(context, i, q)
    if saved is not None:
        return Found(DECREASE, (Step(STAGE, "saved", context.words(*saved), *saved),))
    taken = _taken(context, i, q)
    if taken is not None:
        return Found(DECREASE, (Step(STAGE, "taken", context.words(*taken), *taken),))
    if q.kind is QuantityKind.MULTIPLE and q.change is None and q.value is not None and q.value > 1:
        g, low = _grammar(context.sentences[i].lang), context.view.low
        if g.multiple.match(low, q.end, context.sentences[i].end):
            return Found(INCREASE, (Step(STAGE, "multiple", q.text, q.start, q.end),))
    if q.change is not None:
        way = INCREASE if q.change == "up" else DECREASE
        return Found(
            way, (Step(STAGE, "quantity", q.text, q.start, q.end),), q.change if q.bound != "at_least" else None
        )
    return Found(None)


def _moved(context: Context, i: int, q: Quantity, g: _Grammar) -> bool:
    """Say whether a verb of change governs a "from A to B": "fell from 5 to 4", not "ran from 5 to 4"."""
    low, sentence = context.view.low, context.sentences[i]
    begin = _clause(low, max(sentence.start, q.start - BEFORE), q.start, g)
    cues = [cue for cue in _cues(context, begin, q.start) if cue.kind in _CHANGE.values()]
    if not cues:
        return False
    told = _word_end(low, cues[-1].end)
    if _noun(low, cues[-1].start, told, g):
        return False
    return bool(g.adverb.fullmatch(low, told, q.start) or g.object_.fullmatch(low, told, q.start))


def _asserted(context: Context, q: Quantity, g: _Grammar, told: _Told) -> str | None:
    """Return the change that the clause asserts, none where the number's bound says more than it.

    A floor ("fell more than 3%") or two bounds ("between") are told first. So is "about" of an amount, unless a verb
    of movement tells it: "lost about 60 tonnes", but "rose about 60 points".
    """
    low = context.view.low
    if q.bound == "at_least" or g.bounded.match(low, q.start, q.end):
        return None
    if q.change is not None:
        return _CHANGE[told.way]
    amount = q.kind not in _RELATIVE
    if not told.asserted or (amount and q.bound == "about" and not g.moves.match(low, told.cue.start)):
        return None
    if amount and g.saved_before.search(low, max(0, q.start - BEFORE), q.start):
        return None
    return _CHANGE[told.way]


def _noun(low: str, start: int, end: int, g: _Grammar) -> bool:
    """Say whether a word of change is a noun here: "a reduction", "the cut"."""
    return (
        g.noun_only.fullmatch(low, start, end) is not None
        or g.article.search(low, max(0, start - 8), start) is not None
    )


def _clause(low: str, begin: int, stop: int, g: _Grammar) -> int:
    for m in g.clause_end.finditer(low, begin, stop):
        begin = m.end()
    return begin


def _saved(context: Context, i: int, q: Quantity) -> Span | None:
    """Return the words by which an amount, not a share, is told as saved: "saves 40 hours", "$2m in savings"."""
    if q.kind in _RELATIVE:
        return None
    g, low, sentence = _grammar(context.sentences[i].lang), context.view.low, context.sentences[i]
    found = g.saved_before.search(low, max(sentence.start, q.start - BEFORE), q.start)
    found = found or g.saved_after.match(low, q.end, sentence.end)
    return found.span() if found else None


def _taken(context: Context, i: int, q: Quantity) -> Span | None:
    """Return the words by which an amount is taken from another: "took 6% out of its energy use"."""
    g, low, sentence = _grammar(context.sentences[i].lang), context.view.low, context.sentences[i]
    after = g.taken_after.match(low, q.end, sentence.end)
    before = after and g.taken_before.search(low, max(sentence.start, q.start - BEFORE), q.start)
    return before.span() if before else None


def _told(context: Context, i: int, q: Quantity) -> _Told | None:
    g = _grammar(context.sentences[i].lang)
    return _behind_final(context, i, q, g) if g.head_final else _around(context, i, q, g)


def _cues(context: Context, start: int, end: int) -> Iterator[Cue]:
    for cue in context.cues.within(start, end, TABLE):
        if cue.kind != "pseudo":
            yield cue


def _around(context: Context, i: int, q: Quantity, g: _Grammar) -> _Told | None:
    """Read a language whose verbs stand before their measure."""
    low, sentence = context.view.low, context.sentences[i]
    # behind: "a 46% reduction", "30% less energy"
    if (than := g.than.match(low, q.end, sentence.end)) is not None:
        kind = than.lastgroup or ""
        return _Told(_WAY[kind], Cue(than.start(kind), than.end(kind), TABLE, kind), False)
    stop = min(sentence.end, q.end + BEHIND)
    for cue in _cues(context, q.end, stop):
        if cue.kind in _BEFORE_ONLY:
            break
        if cue.kind in ("up", "down") and g.behind.fullmatch(low, q.end, cue.start):
            if cue.start > q.end + 1 and g.finite.fullmatch(low, cue.start, _word_end(low, cue.end)):
                break  # the verb of another subject: "to $4, Acme rose"
            return _Told(_WAY[cue.kind], cue, False)
        if cue.kind in ("more", "less") and g.behind_close.fullmatch(low, q.end, cue.start):
            return _Told(_WAY[cue.kind], cue, False)
        break
    # before
    begin = _clause(low, max(sentence.start, q.start - BEFORE), q.start, g)
    cues = [cue for cue in _cues(context, begin, q.start) if cue.kind in ("up", "down", "level", *_BEFORE_ONLY)]
    if not cues:
        return None
    last = cues[-1]
    if last.kind == "level":
        return None
    way = _WAY[last.kind]
    if g.by.search(low, begin, q.start):
        return _Told(way, last, True)
    told = _word_end(low, last.end)
    verb = not _noun(low, last.start, told, g)
    if g.adverb.fullmatch(low, told, q.start):
        return _Told(way, last, verb)
    if g.change_noun.fullmatch(low, last.start, told) and g.copula.fullmatch(low, told, q.start):
        return _Told(way, last, True)
    if (of := g.of.search(low, begin, q.start)) is not None:
        return _Told(way, last, False) if g.noun_of.fullmatch(low, told, of.start()) else None
    if g.level.search(low, max(begin, q.start - 24), q.start):
        return None
    if q.kind in _RELATIVE and last.kind not in _BEFORE_ONLY and g.object_.fullmatch(low, told, q.start):
        return _Told(way, last, verb)
    return None


def _start(quantity: Quantity) -> int:
    return quantity.start


def _word_end(low: str, at: int) -> int:
    """Return where the word ends that a cue with an open end begins."""
    while at < len(low) and low[at].isalpha():
        at += 1
    return at


def _behind_final(context: Context, i: int, q: Quantity, g: _Grammar) -> _Told | None:
    """Read a language whose predicate stands behind its measure."""
    low, sentence = context.view.low, context.sentences[i]
    earned = q.kind is QuantityKind.MONEY and g.earned_after.match(low, q.end, sentence.end)
    if earned and g.earned_before.search(low, max(sentence.start, q.start - 24), q.start):
        return None
    stop = min(sentence.end, q.end + BEHIND)
    end = g.clause_end.search(low, q.end, stop)
    told = context.quantities[i]
    for other in told[(at := bisect_left(told, q.end, key=_start)) : at + _NEXT]:
        if other.start >= stop:
            break
        if other.kind is not QuantityKind.NET_ZERO:
            stop = other.start
            break
    for cue in _cues(context, q.end, stop):
        if end is not None and cue.start >= end.end():
            break
        if cue.kind == "level":
            break
        close = cue.kind in ("more", "less")
        m = (g.behind_close if close else g.tail).fullmatch(low, q.end, cue.start)
        if m is not None and (close or q.kind in _RELATIVE or m["to"] is None):
            return _Told(_WAY[cue.kind], cue, not close)
        break
    begin = max(sentence.start, q.start - 24)
    before = [cue for cue in _cues(context, begin, q.start) if cue.kind in ("up", "down")]
    if before and g.headed.fullmatch(low, before[-1].end, q.start):
        return _Told(_WAY[before[-1].kind], before[-1], True)
    return None


def _shared(context: Context, i: int, q: Quantity) -> _Told | None:
    """Take the direction of a neighbour that measures the same change: "190 points, or 0.6%"."""
    g, low = _grammar(context.sentences[i].lang), context.view.low
    quantities = context.quantities[i]
    at = bisect_left(quantities, q.start, key=_start)
    if at == len(quantities) or (quantities[at].start, quantities[at].end) != (q.start, q.end):
        return None
    for step in (1, -1):
        here = at
        for _ in range(NEIGHBOURS):
            there = here + step
            if not 0 <= there < len(quantities):
                break
            a, b = quantities[min(here, there)], quantities[max(here, there)]
            if step > 0 and a.kind is not b.kind and low[a.end : b.start].strip() == ",":
                break  # "31%, 4 points higher": the first is a level
            if b.start - a.end > 32 or not g.shared.fullmatch(low, a.end, b.start):
                break
            told = _told(context, i, quantities[there])
            if told is not None:
                return told
            here = there
    return None
