"""Numbers that belong together: ranges, changes from one to another, sums, tellings twice; and their bounds."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.quantities import measures
from claimcheck.quantities.grammar import Grammar, Unit
from claimcheck.quantities.hits import Hit
from claimcheck.records import QuantityKind
from claimcheck.view import View

_MONEYLIKE = (QuantityKind.MONEY, QuantityKind.NUMBER)
FAR = 90  # characters between a number and the one compared with it
GAP = 44  # characters between two numbers of one quantity
_FALLS = 5.0  # times: so far a number without a scale may lie above the one whose scale it shares
LEVEL = 3.0  # "up 1 percent to 90 percent": a second number so much larger is a level, not the end of a range


def join(g: Grammar, view: View, hits: list[Hit], start: int, end: int) -> list[Hit]:
    """Return the hits with ranges made one, bounds taken in and second tellings marked."""
    joined: list[Hit] = []
    for hit in hits:
        if joined and hit.start - joined[-1].end <= GAP and _one(g, view, joined[-1], hit, start, end):
            continue
        joined.append(hit)
    _shared(g, view, joined, end)
    floor = start
    kept: list[Hit] = []
    for i, hit in enumerate(joined):
        ceiling = joined[i + 1].start if i + 1 < len(joined) else end
        _bounded(g, view, hit, floor, ceiling)
        floor = hit.end
        kept.append(hit)
    _tellings(g, view, kept)
    return kept


def _shared(g: Grammar, view: View, hits: list[Hit], end: int) -> None:
    """Give a bare number the unit it shares: of the number listed behind it, or of the one it is compared with."""
    low = view.low
    closed = False  # an "and" or "or" has closed the list
    for a, b in zip(reversed(hits[:-1]), reversed(hits[1:]), strict=True):
        gap = (a.end, b.start)
        comma = low[a.end : a.end + 1] == ","
        alike = b.figures == a.figures and (closed or not comma) and (not b.noun or g.either.fullmatch(low, *gap))
        closed = (alike and g.listed.fullmatch(low, *gap) is not None) or g.suspended.fullmatch(low, *gap) is not None
        closed = closed and _bare(a) and b.unit is not None and b.lead != 0
        if closed and b.value is not None and a.value is not None:
            a.value *= b.value / (b.lead * b.scale)
            a.unit, a.kind, a.noun = b.unit, b.kind, b.noun
    for a, b in pairwise(hits):
        if a.unit is None or a.value is None or not _bare(b) or not b.figures or b.start - a.end > FAR:
            continue
        if g.compared_with.fullmatch(low, a.end, b.start):
            unit = measures.rated(g, view, Unit(b.end, a.unit.partition("/")[0], a.kind), end)
            b.unit, b.kind, b.noun, b.end = unit.unit, unit.kind, a.noun, unit.end


def _bare(hit: Hit) -> bool:
    return hit.unit is None and hit.kind is QuantityKind.NUMBER and not hit.special and not hit.joined


def _compatible(a: Hit, b: Hit) -> bool:
    if a.unit is None or b.unit is None or a.unit == b.unit:
        return True
    if b.unit.startswith(a.unit + "/") or a.unit.startswith(b.unit + "/"):
        return True  # "between $48 and $90 a year"
    return a.noun and b.noun and a.unit.split()[-1:] == b.unit.split()[-1:]


def _one(g: Grammar, view: View, a: Hit, b: Hit, first: int, end: int) -> bool:
    """Join b to a where the two are one quantity; say whether they are."""
    low = view.low
    if a.value is None or b.value is None or a.joined or a.same_as is not None:
        return False
    if QuantityKind.NET_ZERO in (a.kind, b.kind):
        return False
    if not _compatible(a, b) and not _converted(g, view, a, b, first):
        return _sum(g, view, a, b, end)
    if a.special and b.special and a.kind is not QuantityKind.PERCENT:
        return False
    from_ = g.from_.search(low, max(first, a.start - 24), a.start)
    between = g.between.search(low, max(first, a.start - 36), a.start)
    gap = (a.end, b.start)
    if between is not None and g.conjunction.fullmatch(low, *gap):
        return _merge(a, b, between.start(), change=False)
    if _sum(g, view, a, b, end):
        return True
    if g.tolerance.fullmatch(low, *gap) and (a.unit is None or a.unit == b.unit):
        _merge(a, b, a.start, change=False)
        a.value_to = None
        return True
    if g.dash.fullmatch(low, *gap):
        return _dashed(g, view, a, b, end)
    if g.back_to.fullmatch(low, *gap) and a.unit is not None and (b.unit == a.unit or (b.unit is None and b.plain)):
        stop = b.end
        if (noun := g.baseline.match(low, stop, end)) is not None:
            stop = noun.end()
        elif a.kind is not QuantityKind.PERCENT and not (a.noun and b.noun):
            return False
        elif g.changed.search(low, max(first, a.start - 26), a.start):
            return (
                False  # a change, then its base or the levels it is of: "up 6% from 24%", "cut by 25% from 120 to 96"
            )
        a.value_from, a.end, a.joined = b.value, stop, True
        a.core = (a.core[0], stop)
        return True
    if from_ is not None and g.to_later.fullmatch(low, *gap):
        ranging = g.ranging.search(low, max(first, from_.start() - 14), from_.start())
        return _merge(a, b, from_.start(), change=ranging is None)
    if g.to.fullmatch(low, *gap) or (
        a.unit is not None and g.particles is not None and g.to_later.fullmatch(low, *gap)
    ):
        if g.particles is not None:
            later = g.to.fullmatch(low, *gap) is None
            return _merge(a, b, a.start, change=later or g.until.match(low, b.end, end) is None)
        far = not a.value or not 1 <= b.value / a.value <= LEVEL or g.level_of.match(low, b.end, end) is not None
        if far and a.value and g.changed.search(low, max(first, a.start - 26), a.start):
            return False
        if b.unit is None and a.unit is not None and (b.value > LEVEL * a.value or a.noun):
            return False
        if a.unit is None and not a.figures and a.noun:
            return False
        return _merge(a, b, a.start, change=False)
    return False


def _converted(g: Grammar, view: View, a: Hit, b: Hit, first: int) -> bool:
    """Tell a in the unit of b where something goes from one to the other: from two hours to 20 minutes."""
    larger, smaller = _PARTS.get(a.unit or ""), _PARTS.get(b.unit or "")
    if larger is None or smaller is None or larger[0] != smaller[0] or a.value is None:
        return False
    if g.to_later.fullmatch(view.low, a.end, b.start) is None:
        return False
    if g.particles is None and g.from_.search(view.low, max(first, a.start - 24), a.start) is None:
        return False
    a.value *= larger[1] / smaller[1]
    a.unit = b.unit
    return True


def _dashed(g: Grammar, view: View, a: Hit, b: Hit, end: int) -> bool:
    """Join two numbers with a dash or an arrow between them."""
    between = view.low[a.end : b.start].strip()
    n = g.numbers
    if between == "-" and a.unit is None and b.unit is None and a.plain and b.plain:
        return False  # a score, a code
    change = between in n.DASH_OF_CHANGE
    if between == n.DASH_TO and g.until.match(view.low, b.end, end):
        change = False
    if b.signed and b.value is not None and between in ("", "~"):
        b.value = abs(b.value)
    return _merge(a, b, a.start, change=change)


def _merge(a: Hit, b: Hit, start: int, *, change: bool) -> bool:
    """Make one quantity of two: the unit shared, the scale too where only the second has one."""
    assert a.value is not None
    assert b.value is not None
    value = a.value
    lead = b.lead * _FALLS if change else b.lead  # a range rises, a change may fall: "from 1.2 to 1.0 million"
    if (a.unit is None and a.scale == 1.0 and b.scale > 1.0 and a.value < 10000 and a.value <= lead) or (
        a.kind is QuantityKind.MONEY and b.kind in _MONEYLIKE and a.scale == 1.0 < b.scale and a.value <= lead
    ):
        value = a.value * b.scale
    if a.unit is None and b.unit is not None:
        factor = b.value / (b.lead * b.scale) if b.lead and b.scale else 1.0
        if factor and abs(factor - 1) > 1e-9 and abs(factor) < 1e10:
            value *= factor
        a.unit, a.kind, a.noun = b.unit, b.kind, b.noun
    elif a.unit is not None and b.unit is not None and b.unit.startswith(a.unit + "/"):
        a.unit = b.unit
    if change:
        a.value_from, a.value = value, b.value
    else:
        a.value, a.value_to = value, b.value
    a.start, a.end = min(start, a.start), b.end
    if not change and start < a.core[0]:
        a.start = start
    a.number = (a.number[0], b.number[1])
    a.core = (a.start, a.end)
    a.bound = a.bound or b.bound
    a.joined, a.scale, a.lead = True, b.scale, b.lead
    return True


def _sum(g: Grammar, view: View, a: Hit, b: Hit, end: int) -> bool:
    """Add what is told in two units: 3 dollars 50 cents, 5 ft 2 in, 1 hour 30 minutes."""
    if a.value is None or b.value is None or a.unit is None:
        return False
    between = view.low[a.end : b.start]
    if not g.sum_joint.fullmatch(between) or b.bound or len(between) > 5:
        return False
    part: float | None = None
    if a.kind is QuantityKind.MONEY and b.unit in g.units.COINS:
        part = g.units.COINS[b.unit]
    elif a.kind is QuantityKind.MONEY and b.unit is None and b.value < 100 and b.value == int(b.value):
        last = b.end >= end or view.low[b.end] in ".,;!?)" or view.low.startswith(" and ", b.end)
        if last and (
            (b.plain and b.number[1] - b.number[0] == 2 and a.number[1] != a.end) or (not b.figures and not b.special)
        ):
            part = 0.01
    elif (before := _PARTS.get(a.last or a.unit)) is not None and (small := _PARTS.get(b.unit or "")) is not None:
        fills = a.kind is QuantityKind.DURATION and b.value * small[1] >= before[1]  # "365 days 24 hours"
        part = small[1] / _PARTS[a.unit][1] if before[0] == small[0] and small[1] < before[1] and not fills else None
    if part is None or a.joined:
        return False
    a.value += b.value * part
    a.last, a.end, a.core = b.unit, b.end, (a.core[0], b.end)
    return True


# units that are told one behind the other, by family, with their sizes
_FAMILIES: tuple[dict[str, float], ...] = (
    {"week": 604800, "day": 86400, "h": 3600, "min": 60, "s": 1},
    {"year": 12, "month": 1},
    {"mi": 63360, "yd": 36, "ft": 12, "in": 1},
    {"km": 1e6, "m": 1000, "cm": 10, "mm": 1},
    {"t": 1e9, "kg": 1e6, "g": 1000, "mg": 1},
    {"lb": 16, "oz": 1},
)
_PARTS = {unit: (i, size) for i, family in enumerate(_FAMILIES) for unit, size in family.items()}


def _bounded(g: Grammar, view: View, hit: Hit, floor: int, ceiling: int) -> None:
    """Take the approximators and bounds beside a hit into its span."""
    low, n = view.low, g.numbers
    for _ in range(3):
        m = g.before.search(low, max(floor, hit.start - 28), hit.start)
        if m is None:
            break
        word = " ".join(m["bound"].split())
        if word in n.LEFT_OUT:
            if hit.bound is None and n.BEFORE[word]:
                hit.bound = n.BEFORE[word]
            break
        if n.BEFORE[word]:
            hit.bound = n.BEFORE[word]
        hit.start = m.start()
        if word == n.TOP:
            break
    if g.score is not None and hit.unit is None and hit.kind is QuantityKind.NUMBER:
        m = g.score.search(low, max(floor, hit.start - 14), hit.start)
        if m is not None:
            hit.start, hit.unit, hit.kind = m.start(), "score", QuantityKind.MEASURE
    if hit.unit is not None and hit.figures and (gloss := g.gloss.match(low, hit.end, ceiling)) is not None:
        told = gloss["gloss"].strip()  # the unit again, in other letters: "23GWh(기가와트시)"
        if told in g.names or (told.isalpha() and not told.isascii() and g.words.match(told)):
            hit.end = gloss.end()
    for _ in range(2):
        m = g.after.match(low, hit.end, ceiling)
        if m is None:
            break
        word = " ".join(m["bound"].split())
        told = n.AFTER.get(word)
        if hit.bound is None or hit.bound == "about":
            hit.bound = told or hit.bound
        if word in n.AFTER_OUT:
            break
        hit.end = m.end("bound")


def _alike(a: Hit, b: Hit) -> bool:
    """Say whether a number in brackets can tell the number before them again."""
    if a.unit is not None and a.unit == b.unit and a.value == b.value:
        return a.kind is not QuantityKind.COUNT
    if a.kind is b.kind:
        if a.kind is QuantityKind.MONEY:
            return a.unit != b.unit
        if a.kind in (QuantityKind.MEASURE, QuantityKind.DURATION):
            return a.unit != b.unit and "/" not in (b.unit or "")
        return a.kind is QuantityKind.PERCENT and a.special
    return b.kind is QuantityKind.PERCENT and (a.special or a.kind is QuantityKind.MULTIPLE)


def _tellings(g: Grammar, view: View, hits: list[Hit]) -> None:
    low = view.low
    for i in range(1, len(hits)):
        a, b = hits[i - 1], hits[i]
        between = low[a.end : b.start]
        if not g.telling.fullmatch(between) or a.same_as is not None:
            continue
        if low[b.end : b.end + 1] in (")", "]") and _alike(a, b):
            b.same_as = i - 1
            b.bound = b.bound or a.bound
