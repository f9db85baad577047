"""Money told in two currencies: what rate the two figures imply, and whether all rates of a pair agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from claimcheck.compare.align import Pair
from claimcheck.compare.items import Item, Text
from claimcheck.compare.measures import band, scales, step
from claimcheck.compare.places import difference, item_place
from claimcheck.compare.records import Difference, Kind, Slip
from claimcheck.records import Quantity

_APART = 0.03  # what rates of different days may differ by, beside rounding
_BASE = ("USD", "EUR", "GBP", "JPY")  # told as: units of the other for one of these


@dataclass(frozen=True, slots=True)
class _Exchange:
    pair: Pair
    currencies: tuple[str, str]
    rate: float
    slack: float  # relative: what rounding may do
    x: Quantity
    y: Quantity


def rates(a: Text, b: Text, pairs: Iterable[Pair]) -> Iterator[Difference]:
    """Yield each conversion with its rate, as information, and those whose rate is none of the others'."""
    found: dict[tuple[str, str], list[_Exchange]] = {}
    for pair in pairs:
        one, other = a.items[pair.a], b.items[pair.b]
        exchange = _exchange(pair, one, other)
        if exchange is not None and (one.is_claim or other.is_claim):
            found.setdefault(exchange.currencies, []).append(exchange)
    for currencies, exchanges in found.items():
        usual = _usual(currencies, exchanges)
        for each in exchanges:
            one, other = a.items[each.pair.a], b.items[each.pair.b]
            slack = each.slack + _APART
            fits = usual is None or usual[0] * (1 - slack) <= each.rate <= usual[1] * (1 + slack)
            slip = None if fits or usual is None else _slip(each, usual)
            kind = Kind.CONVERTED if fits else Kind.RATE if slip is None else Kind.VALUE
            told = each.x.unit, each.y.unit
            places = item_place(a, one), item_place(b, other)
            yield difference(kind, *places, told=told, slip=slip, rate=each.rate, currencies=currencies)


def _exchange(pair: Pair, one: Item, other: Item) -> _Exchange | None:
    tellings = [(one.tellings[i], one.measures[i].currency) for i in range(len(one.tellings))]
    others = [(other.tellings[i], other.measures[i].currency) for i in range(len(other.tellings))]
    own = {currency for _, currency in tellings}
    fresh = [(y, currency) for y, currency in others if currency not in own] or [
        (y, currency) for y, currency in tellings if currency not in {each for _, each in others}
    ]
    against = tellings if fresh and fresh[0] in others else others
    for y, q in fresh:
        for x, p in against:
            if p is None or q is None or p == q or not x.value or not y.value or y.value_to or x.value_to:
                continue
            slack = step(x.value, x, 2) / 2 / abs(x.value) + step(y.value, y, 2) / 2 / abs(y.value)
            if p in _BASE and (q not in _BASE or _BASE.index(p) < _BASE.index(q)):
                return _Exchange(pair, (q, p), y.value / x.value, slack, x, y)
            return _Exchange(pair, (p, q), x.value / y.value, slack, x, y)
    return None


def _usual(currencies: tuple[str, str], exchanges: Sequence[_Exchange]) -> tuple[float, float] | None:
    """Return the rate of most conversions, or what is usual for the two currencies where there is but one."""
    known = band(*currencies)
    plausible = [each for each in exchanges if known is None or known[0] * 0.9 <= each.rate <= known[1] * 1.1]
    if len(plausible) < 2:
        return known and (known[0] * 0.9, known[1] * 1.1)
    # the rate that most agree with; of two, that of the figure told with more digits
    best = max(
        sorted(plausible, key=lambda each: each.slack),
        key=lambda each: sum(
            abs(each.rate / other.rate - 1) <= each.slack + other.slack + _APART for other in plausible
        ),
    )
    near = [e.rate for e in plausible if abs(best.rate / e.rate - 1) <= best.slack + e.slack + _APART]
    middle = median(near)
    return middle, middle


def _slip(each: _Exchange, usual: tuple[float, float]) -> Slip | None:
    """Return the factor by which a rate is off, where it is a power of ten."""
    middle = (usual[0] * usual[1]) ** 0.5
    for shift in (10.0, 100.0, 1000.0):
        for factor in (shift, 1 / shift):
            if usual[0] * 0.85 <= each.rate * factor <= usual[1] * 1.15 or abs(each.rate * factor / middle - 1) < 0.05:
                words = scales(each.x.text), scales(each.y.text)
                return Slip("scale" if all(words) else "factor", shift, words if all(words) else None)
    return None
