"""What differs between two versions of one text in two languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.compare.align import CONVERTED, DIFFERS, REPEATED, VALUE, Pair, align
from claimcheck.compare.intent import is_done, is_intended
from claimcheck.compare.items import Item, Text
from claimcheck.compare.measures import PERCENT, TIMES, Measure, agreement, slip_of
from claimcheck.compare.missing import missing
from claimcheck.compare.money import rates
from claimcheck.compare.places import difference, item_place
from claimcheck.compare.records import Difference, Kind, Place
from claimcheck.compare.years import moved
from claimcheck.lang import data
from claimcheck.records import QuantityKind

_BEFORE, _AFTER = 40, 30  # characters around a figure in which its bound may stand
_ABOUT = "about"
_SOME = {_ABOUT, "at_least"}  # "some 20" and "more than 20": a count and a bit


def differences(a: Text, b: Text) -> tuple[list[Difference], int]:
    """Return what differs and what was converted or rounded, and how many figures were compared."""
    matching = align(a, b)
    found: list[Difference] = []
    for pair in matching.pairs:
        if not _concerns(a, b, pair):
            if pair.how == VALUE and a.items[pair.a].main.kind is QuantityKind.DURATION:
                found += _bound(a, b, a.items[pair.a], b.items[pair.b], told_only=True)
            continue
        if pair.how != REPEATED:
            found += _pair(a, b, pair)
        elif pair.agreed == "same":
            found += _points(a, b, pair)
    found += rates(a, b, [pair for pair in matching.pairs if pair.how != REPEATED])
    found += moved(a, b, matching.links)
    found += missing(a, b, matching)
    compared = sum(1 for pair in matching.pairs if pair.how != REPEATED and _concerns(a, b, pair))
    return found, compared


def _concerns(a: Text, b: Text, pair: Pair) -> bool:
    return a.items[pair.a].is_claim or b.items[pair.b].is_claim


# -- two figures -------------------------------------------------------------------------------------


def _pair(a: Text, b: Text, pair: Pair) -> Iterator[Difference]:
    one, other = a.items[pair.a], b.items[pair.b]
    x, y = one.tellings[pair.telling_a], other.tellings[pair.telling_b]
    p, q = one.measures[pair.telling_a], other.measures[pair.telling_b]
    places = item_place(a, one), item_place(b, other)
    if pair.how == DIFFERS and p.currency == q.currency:
        if x.value == y.value and p != q and not (p.dimension == q.dimension == PERCENT):
            if {p.dimension.partition("/")[0]} == {q.dimension.partition("/")[0]} and p.dimension != q.dimension:
                return  # "7.4 kg of carbon per square metre": what it is told for stands apart
            yield difference(Kind.UNIT, *places, told=(x.unit, y.unit))
        else:
            slip = slip_of(x.value, x, y.value, y) if p.dimension == q.dimension and x.value and y.value else None
            yield difference(Kind.VALUE, *places, slip=slip)
    elif pair.how not in (DIFFERS, CONVERTED):
        if p.is_point != q.is_point:
            yield difference(Kind.POINTS, *places, told=(x.unit, y.unit))
        elif _other_time(p, q):
            yield difference(Kind.UNIT, *places, told=(x.unit, y.unit))
        elif p.factor != q.factor and p.dimension == q.dimension:
            yield difference(Kind.CONVERTED, *places, told=(x.unit, y.unit))
        elif pair.agreed == "rounded":
            yield difference(Kind.ROUNDED, *places)
        yield from _other_end(one, other, pair, places)
    yield from _bound(a, b, one, other)
    yield from _modality(a, b, one, other)


def _points(a: Text, b: Text, pair: Pair) -> Iterator[Difference]:
    """Percentage points that one version takes for the start of a change: "fell 0.8% to 1.9%"."""
    one, other = a.items[pair.a], b.items[pair.b]
    p, q = one.measures[pair.telling_a], other.measures[pair.telling_b]
    if p.is_point != q.is_point:
        told = one.tellings[pair.telling_a].unit, other.tellings[pair.telling_b].unit
        yield difference(Kind.POINTS, item_place(a, one), item_place(b, other), told=told)


def _other_time(p: Measure, q: Measure) -> bool:
    """Whether both are told for a time, but not the same: a day here, a year there."""
    return p.per in TIMES and q.per in TIMES and p.per != q.per


def _other_end(one: Item, other: Item, pair: Pair, places: tuple[Place, Place]) -> Iterator[Difference]:
    """Compare what a figure came from, or what it goes to, where both versions tell it."""
    x, y = one.tellings[pair.telling_a], other.tellings[pair.telling_b]
    for p, q in ((x.value_from, y.value_from), (x.value_to, y.value_to), (x.value, y.value)):
        both_ends = x.value_from is not None and y.value_from is not None
        both_ends = both_ends or (x.value_to is not None and y.value_to is not None)
        if both_ends and p is not None and q is not None and agreement(p, x, q, y) is None:
            yield difference(Kind.VALUE, *places, slip=slip_of(p, x, q, y))
            return


def _bound(a: Text, b: Text, one: Item, other: Item, *, told_only: bool = False) -> Iterator[Difference]:
    """A bound that only one version tells, or two that contradict; ``told_only``: nothing for information."""
    p, q = one.bound, other.bound
    if p == q or one.main.kind in (QuantityKind.WHOLE, QuantityKind.NET_ZERO):
        return
    if QuantityKind.DURATION in (one.main.kind, other.main.kind) and _is_during(*((a, one) if p else (b, other))):
        return
    places = item_place(a, one), item_place(b, other)
    hard = [bound for bound, item in ((p, one), (q, other)) if bound not in (None, _ABOUT) and not _compares(item)]
    if not hard or {p, q} == _SOME:
        if not told_only:
            yield difference(Kind.ABOUT, *places, told=(p, q))
        return
    if len(hard) == 1:
        lost, text, item = (hard[0], b, other) if p == hard[0] else (hard[0], a, one)
        if lost in _bounds_near(text, item):
            return
        if one.is_heading != other.is_heading and _bound_elsewhere(text, item, str(lost)):
            return
    yield difference(Kind.BOUND, *places, told=(p, q))


def _compares(item: Item) -> bool:
    """Whether a bound may be a comparison: "as much as 40,000 households use"."""
    return bool(item.lang) and re.match(data(item.lang, "comparison").COMPARING, item.main.text.lower()) is not None


def _is_during(text: Text, item: Item) -> bool:
    """Whether a time is told as one in which, or before which, something happens: over three years, two years ago."""
    if not item.lang:
        return False
    words = data(item.lang, "comparison")
    if re.match(words.DURING, item.main.text.lower()) is not None:
        return True
    behind = text.report.document.text[item.end : item.end + _AFTER].lower()
    return re.match(words.AGO, behind) is not None


def _bounds_near(text: Text, item: Item) -> set[str]:
    """Return the bounds that words around a figure tell, though not as part of it ("crosses the mark of ...")."""
    start, end = text.sentences[item.sentence]
    around = text.report.document.text[max(start, item.start - _BEFORE) : min(end, item.end + _AFTER)].lower()
    return {bound for bound, words in _bound_words(item.lang).items() if words.search(around)}


@cache
def _bound_words(lang: str) -> dict[str, re.Pattern[str]]:
    if not lang:
        return {}
    return {bound: re.compile(words) for bound, words in data(lang, "comparison").BOUNDS.items()}


def _bound_elsewhere(text: Text, item: Item, bound: str) -> bool:
    """Whether another place of the same text tells the figure with this bound."""
    return (item.main.value, item.measures[0], bound) in text.bounds


def _modality(a: Text, b: Text, one: Item, other: Item) -> Iterator[Difference]:
    """What is aimed at or planned here, and told as a fact there."""
    for coming, done, turned in (((a, one), (b, other), False), ((b, other), (a, one), True)):
        if is_intended(*coming) and is_done(*done):
            told = coming[1].future, None
            yield difference(
                Kind.MODALITY, item_place(a, one), item_place(b, other), told=told[::-1] if turned else told
            )
