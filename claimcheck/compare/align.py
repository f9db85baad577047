"""Which figure of one version is which of the other: by value first, then by what stands around it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import itemgetter

from claimcheck.compare.items import Item, Text, Twins
from claimcheck.compare.links import FAR, SAME, Links
from claimcheck.compare.measures import (
    COUNT,
    PERCENT,
    agreement,
    band,
    digits,
    measure,
    numbers,
    one_digit,
    slip_of,
)
from claimcheck.records import Quantity, QuantityKind

VALUE, CONVERTED, DIFFERS, REPEATED = "value", "converted", "differs", "repeated"

_SPREAD = 0.08  # relative distance within which a value is looked for: more than any rounding
_WIDE = 1.0  # ... and within which one told as a bound may cover it
_NEAREST = 24  # figures of one value that are weighed, by their place in the text
_ENOUGH = 1.6
_SLIP_ENOUGH = 1.7
_ALIKE = 20.0  # a ratio past which two values are hardly one figure


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures taken for one; ``agreed``: the tellings that agree, by index, and how well."""

    a: int
    b: int
    how: str
    telling_a: int = 0
    telling_b: int = 0
    agreed: str | None = None  # "same" or "rounded"


@dataclass(frozen=True, slots=True)
class Matching:
    pairs: tuple[Pair, ...]
    links: Links
    loose_a: tuple[int, ...]  # what has no counterpart
    loose_b: tuple[int, ...]


def align(a: Text, b: Text) -> Matching:
    """Return which figures go together; figures that only one version repeats go with the same figure."""
    found = list(_by_value(a, b))
    links = Links()
    pairs: list[Pair] = []
    for _ in range(3):  # what was found tells which sentences go together, and those tell like figures apart
        pairs = _greedy(((_value_score(a, b, each, links, pairs), each) for each in found), _ENOUGH)
        links = _links(a, b, pairs)
    pairs += _rest(a, b, pairs, links, _exchanged, CONVERTED)
    links = _links(a, b, pairs)
    pairs += _rest(a, b, pairs, links, _changed, DIFFERS)
    pairs += _repeats(a, b, found, pairs, links)
    links = _links(a, b, [pair for pair in pairs if pair.how != REPEATED])
    taken_a, taken_b = {pair.a for pair in pairs}, {pair.b for pair in pairs}
    return Matching(
        tuple(sorted(pairs, key=lambda pair: (a.items[pair.a].start, b.items[pair.b].start))),
        links,
        tuple(i for i in range(len(a.items)) if i not in taken_a),
        tuple(j for j in range(len(b.items)) if j not in taken_b),
    )


def _links(a: Text, b: Text, pairs: Iterable[Pair]) -> Links:
    votes = [(a.items[p.a].sentence, b.items[p.b].sentence, _weight(a.items[p.a])) for p in pairs]
    there = Counter(year.value for year in b.years)
    here = Counter(year.value for year in a.years)
    once = {year.value: year.sentence for year in b.years if there[year.value] == 1}
    votes += [(y.sentence, once[y.value], 1.0) for y in a.years if here[y.value] == 1 and y.value in once]
    return Links(votes, (len(a.sentences), len(b.sentences)))


def _weight(item: Item) -> float:
    return 1.0 + 0.5 * min(3, len(digits(item.main.value or 0.0)))


# -- the same value ----------------------------------------------------------------------------------


def _by_value(a: Text, b: Text) -> Iterator[Pair]:
    """Yield each pair of figures of which two tellings agree."""
    values = _Values(b)
    for i, item in enumerate(a.items):
        seen: dict[int, tuple[float, Pair]] = {}
        for k, telling in enumerate(item.tellings):
            for value in numbers(telling):
                for j, m, there in values.near(item, k, value):
                    other = b.items[j]
                    if item.is_aside and other.is_aside:
                        continue
                    how = agreement(value, telling, there, other.tellings[m])
                    if how is None:
                        continue
                    rank = (how == "same") + 0.5 * (value == telling.value and there == other.tellings[m].value)
                    rank += 0.1 * (item.measures[k] == other.measures[m])
                    if j not in seen or seen[j][0] < rank:
                        seen[j] = (rank, Pair(i, j, VALUE, k, m, how))
        yield from (pair for _, pair in seen.values())


class _Values:
    """The values of one text, to be found by size and place."""

    __slots__ = ("_places", "_sizes")

    def __init__(self, text: Text) -> None:
        self._places: dict[tuple[str, float], list[tuple[float, int, int, float]]] = {}
        for j, item in enumerate(text.items):
            for k, telling in enumerate(item.tellings):
                for value in numbers(telling):
                    key = item.measures[k].dimension, value * item.measures[k].factor
                    self._places.setdefault(key, []).append((item.at, j, k, value))
        self._sizes: dict[str, list[float]] = {}
        for dimension, size in sorted(self._places):
            self._sizes.setdefault(dimension, []).append(size)

    def near(self, item: Item, telling: int, value: float) -> Iterator[tuple[int, int, float]]:
        """Yield the figure, telling and value of what may agree with a value: the nearest in size, then in place."""
        measured = item.measures[telling]
        size = value * measured.factor
        slack = abs(size) * (_WIDE if item.tellings[telling].bound else _SPREAD) + 1e-9
        sizes = self._sizes.get(measured.dimension, [])
        middle = bisect_left(sizes, size)
        low = max(bisect_left(sizes, size - slack), middle - _NEAREST)
        high = min(bisect_right(sizes, size + slack), middle + _NEAREST)
        for each in sizes[low:high]:
            places = self._places[measured.dimension, each]
            at = bisect_left(places, (item.at,))
            for _, j, k, there in places[max(0, at - _NEAREST // 2) : at + _NEAREST // 2]:
                yield j, k, there


def _value_score(a: Text, b: Text, pair: Pair, links: Links, others: list[Pair]) -> float:
    one, other = a.items[pair.a], b.items[pair.b]
    telling, there = one.tellings[pair.telling_a], other.tellings[pair.telling_b]
    score = 1.2 + 0.45 * min(3, len(digits(telling.value or 0.0)))
    score += 0.4 if pair.agreed == "same" else 0.0
    score += 0.2 if telling.bound == there.bound else 0.0
    if one.measures[pair.telling_a].is_point != other.measures[pair.telling_b].is_point:
        score -= 0.5
    if one.measures[pair.telling_a].dimension == COUNT and telling.unit == there.unit:
        score += 0.1
    score -= 0.3 if (telling.kind is QuantityKind.MULTIPLE) != (there.kind is QuantityKind.MULTIPLE) else 0.0
    score -= 0.5 if (one.is_aside or other.is_aside) else 0.0
    relation = links.relation(one.sentence, other.sentence) if others else FAR
    # a pair must not be its own witness: one figure a sentence tells nothing new
    score += {SAME: 0.9, FAR: 0.0}.get(relation, 0.45)
    return score + _context(one, other) - 1.3 * abs(one.at - other.at)


def _context(one: Item, other: Item) -> float:
    """Return what topic, direction, years, future and place say for two figures being one."""
    score = 0.3 if one.is_heading == other.is_heading else -0.1
    score += 0.2 if one.is_claim and other.is_claim else 0.0
    if one.topic and other.topic:
        score += 0.4 if one.topic == other.topic else 0.0
    if one.direction and other.direction:
        score += 0.3 if one.direction == other.direction else -0.6
    if one.finding and other.finding:
        score += 0.2 if (one.future is None) == (other.future is None) else -0.1
        years = one.finding.claim, other.finding.claim
        if years[0].target_year and years[1].target_year:
            score += 0.4 if years[0].target_year == years[1].target_year else -0.2
        if years[0].baseline_year and years[1].baseline_year:
            score += 0.2 if years[0].baseline_year == years[1].baseline_year else -0.1
    return score


def _greedy(scored: Iterable[tuple[float, Pair]], enough: float) -> list[Pair]:
    """Return the best pairs of which each figure stands in one alone."""
    ranked = sorted(
        ((-score, pair.a, pair.b, pair) for score, pair in scored if score >= enough), key=itemgetter(0, 1, 2)
    )
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    out = []
    for _, i, j, pair in ranked:
        if i not in taken_a and j not in taken_b:
            taken_a.add(i)
            taken_b.add(j)
            out.append(pair)
    return out


# -- another value -----------------------------------------------------------------------------------


def _rest(a: Text, b: Text, pairs: list[Pair], links: Links, weigh: _Weigh, how: str) -> list[Pair]:
    """Return pairs of what is left, weighed in sentences that go together."""
    taken_a, taken_b = {pair.a for pair in pairs}, {pair.b for pair in pairs}
    by_sentence: dict[int, list[int]] = {}
    for j, item in enumerate(b.items):
        if j not in taken_b and not item.is_aside:
            by_sentence.setdefault(item.sentence, []).append(j)
    scored = []
    for i, item in enumerate(a.items):
        if i in taken_a or item.is_aside:
            continue
        for sentence, relation in links.near(item.sentence).items():
            for j in by_sentence.get(sentence, ()):
                other = b.items[j]
                if not (item.is_claim or other.is_claim):
                    continue
                if (found := weigh(item, other, 1.5 if relation == SAME else 0.8)) is not None:
                    score, k, m = found
                    scored.append((score, Pair(i, j, how, k, m)))
    return _greedy(scored, _SLIP_ENOUGH)


class _Weigh:
    """Weighs two figures that do not agree: their score and the tellings concerned, or none."""

    def __call__(self, one: Item, other: Item, score: float) -> tuple[float, int, int] | None:
        raise NotImplementedError


class _Exchanged(_Weigh):
    """Money told in another currency, at a rate of these years."""

    def __call__(self, one: Item, other: Item, score: float) -> tuple[float, int, int] | None:
        for k, m, rate, usual in _rates(one, other):
            if usual is None:
                return score + 0.2 + _context(one, other), k, m
            if usual[0] * 0.9 <= rate <= usual[1] * 1.1:
                return score + 0.6 + _context(one, other), k, m
        return None


class _Changed(_Weigh):
    """One figure told with another value or unit."""

    def __call__(self, one: Item, other: Item, score: float) -> tuple[float, int, int] | None:
        best: tuple[float, int, int] | None = None
        for k, x in enumerate(one.tellings):
            for m, y in enumerate(other.tellings):
                likeness = _likeness(x, y)
                if likeness is not None and (best is None or likeness > best[0]):
                    best = likeness, k, m
        for k, m, rate, usual in _rates(one, other):
            if usual is None:
                continue
            middle = (usual[0] * usual[1]) ** 0.5
            if any(
                usual[0] * 0.9 <= rate * shift <= usual[1] * 1.1 for shift in (0.001, 0.01, 0.1, 10.0, 100.0, 1000.0)
            ):
                best = max(best or (-9.0, k, m), (0.9, k, m))
            elif 0.3 < rate / middle < 3:
                best = max(best or (-9.0, k, m), (0.4, k, m))
        if best is None:
            return None
        return score + best[0] + _context(one, other), best[1], best[2]


_exchanged, _changed = _Exchanged(), _Changed()


def _likeness(x: Quantity, y: Quantity) -> float | None:
    one, other = measure(x), measure(y)
    if x.value is None or y.value is None:
        return None
    raw = abs(x.value - y.value) <= 1e-9 * abs(x.value) and len(digits(x.value)) >= 1
    if one.dimension != other.dimension:
        # a unit taken for another: the same number, in a sentence that tells the same
        return (
            0.3 + 0.2 * min(3, len(digits(x.value))) if raw and COUNT not in (one.dimension, other.dimension) else None
        )
    p, q = x.value * one.factor, y.value * other.factor
    if raw and one.factor != other.factor:
        return 1.0
    slip = slip_of(x.value, x, y.value, y)
    if slip is not None:
        return 0.3 if one.dimension == PERCENT and slip.kind != "digits" else 1.1
    if one.is_point != other.is_point or (x.kind != y.kind and QuantityKind.MULTIPLE in (x.kind, y.kind)):
        return -0.6
    if one_digit(x.value, y.value):
        return 0.6
    if p * q <= 0:
        return -0.5
    ratio = max(abs(p / q), abs(q / p))
    if one.dimension == COUNT:
        ratio *= 4  # what is counted here may be another thing there
    return -0.9 if ratio > _ALIKE else 0.2 if ratio < 2 else -0.2


def _rates(one: Item, other: Item) -> Iterator[tuple[int, int, float, tuple[float, float] | None]]:
    """Yield the rate that each two tellings in different currencies imply, and what is usual."""
    for k, x in enumerate(one.tellings):
        for m, y in enumerate(other.tellings):
            p, q = one.measures[k].currency, other.measures[m].currency
            if p is None or q is None or p == q or not x.value or not y.value:
                continue
            yield k, m, x.value / y.value, band(p, q)


# -- figures that one version repeats ----------------------------------------------------------------


def _repeats(a: Text, b: Text, found: list[Pair], pairs: list[Pair], links: Links) -> list[Pair]:
    """Return for what is left the figure of the other version that it repeats, if there is one."""
    taken = {pair.a: pair for pair in pairs}, {pair.b: pair for pair in pairs}
    best: dict[tuple[int, int], tuple[float, Pair]] = {}
    for pair in found:
        for side, (index, text, other, text_b) in enumerate(((pair.a, a, pair.b, b), (pair.b, b, pair.a, a))):
            if index in taken[side]:
                continue
            one, there = text.items[index], text_b.items[other]
            relation = links.relation(
                *((one.sentence, there.sentence) if side == 0 else (there.sentence, one.sentence))
            )
            score = _repeat_score(one, there, pair, relation)
            key = (side, index)
            if score >= 1.0 and (key not in best or score > best[key][0]):
                best[key] = score, Pair(pair.a, pair.b, REPEATED, pair.telling_a, pair.telling_b, pair.agreed)
    out = [pair for _, pair in best.values()]
    # a figure with another value there, told again here
    for side, text in enumerate((a, b)):
        others = {pair.b if side else pair.a for pair in out}
        twins = Twins(text, taken[side])
        for index in range(len(text.items)):
            if index in taken[side] or index in others:
                continue
            twin = twins.of(index)
            if twin is not None:
                pair = taken[side][twin]
                out.append(Pair(index, pair.b, REPEATED) if side == 0 else Pair(pair.a, index, REPEATED))
    return out


def _repeat_score(one: Item, there: Item, pair: Pair, relation: int) -> float:
    score = 0.45 * min(3, len(digits(one.main.value or 0.0)))
    score += 0.5 if one.is_heading or there.is_heading else 0.0
    score += {SAME: 0.8, FAR: 0.0}.get(relation, 0.4)
    if one.topic and there.topic:
        score += 0.4 if one.topic == there.topic else 0.0
    if one.direction and there.direction:
        score += 0.2 if one.direction == there.direction else -0.5
    return score
