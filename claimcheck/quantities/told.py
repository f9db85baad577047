"""Quantities told without a plain numeral: shares, fractions, halves, net zero, doubled, dozens of."""

from __future__ import annotations

import re

from claimcheck.lang.symbols import PERCENT
from claimcheck.quantities import measures, nouns, numerals
from claimcheck.quantities.grammar import Grammar, Unit
from claimcheck.quantities.hits import Hit
from claimcheck.quantities.numerals import Numeral
from claimcheck.records import QuantityKind
from claimcheck.view import View

# "one in five": a whole that people count in; "32 goals in 36 games" is no share
WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 50, 100, 1000})
LED = 40  # characters read before a fraction
_MEASURED = (QuantityKind.MEASURE, QuantityKind.MONEY, QuantityKind.DURATION)


def made(
    start: int, end: int, value: float | None, unit: str | None, kind: QuantityKind, change: str | None = None
) -> Hit:
    """Return a hit that is told without a numeral."""
    hit = Hit(start, end, (start, end), value, unit, kind, change=change, special=True, figures=False)
    hit.noun = kind is QuantityKind.COUNT
    return hit


def _count(g: Grammar, text: str) -> float | None:
    numeral = numerals.read(g, text, 2 if text.startswith("a ") else 0, len(text))
    return None if numeral is None else numeral.value


def share(g: Grammar, m: re.Match[str]) -> Hit | None:
    """Read one in five, 7 out of 10, 열 명 중 일곱 명."""
    n = g.numbers
    part, whole = _count(g, m["part"]), _count(g, m["whole"])
    if not part or not whole or part >= whole:
        return None
    if whole not in WHOLES and n.SHARE_ANY not in m.group():
        return None
    return made(m.start(), m.end(), 100 * part / whole, PERCENT, QuantityKind.PERCENT)


def fraction(g: Grammar, view: View, m: re.Match[str], end: int) -> Hit | None:
    """Read two-thirds, 3분의 1, a quarter of; half a mile where a measure follows."""
    n = g.numbers
    word, below = m["ftop"], m["fbottom"]
    top = 1.0 if word in ("a", "an") else _count(g, word)
    bottom = n.DENOMINATORS.get(below) or _count(g, below)
    if not top or not bottom:
        return None
    numeral = Numeral(m.start(), m.end(), top / bottom, figures=False, fraction=True)
    if n.FRACTION_NEEDS:
        unit = measures.find(g, view, numeral, end)
        if unit is not None and unit.kind not in (QuantityKind.MEASURE, QuantityKind.MONEY):
            unit = None
        if (unit := unit or of_one(g, view, numeral, end)) is not None:
            return made(m.start(), unit.end, top / bottom * unit.factor, unit.unit, unit.kind)
        sure = (top > 1 and below not in n.FRACTION_DOUBTFUL) or "-" in m.group()
        if not sure and not g.fraction_needs.match(view.low, m.end(), end):
            led = g.fraction_ends.match(view.low, m.end(), end) and g.fraction_led.search(
                view.low, max(0, m.start() - LED), m.start()
            )
            if not led:
                return None
    return made(m.start(), m.end(), 100 * top / bottom, PERCENT, QuantityKind.PERCENT)


def of_one(g: Grammar, view: View, numeral: Numeral, end: int) -> Unit | None:
    """Return the unit that a fraction is a part of: a quarter of a mile, 3/16 of a cup."""
    joint = g.part_joint.match(view.low, numeral.end, end)
    if joint is None:
        return None
    unit = measures.find(g, view, Numeral(numeral.start, joint.end() - 1, 1.0, figures=False), end)
    return unit if unit is not None and unit.kind in (*_MEASURED, QuantityKind.PERCENT, QuantityKind.POINT) else None


def part_of(g: Grammar, view: View, m: re.Match[str], end: int) -> Numeral | None:
    """Read half a million, a quarter of a billion, as one numeral."""
    scaled = numerals.read(g, view.low, m.end(), end)
    if scaled is None or scaled.value is None:
        return None
    top = m["ptop"]
    part = (_count(g, top) or 1.0 if top and top != "a" else 1.0) / g.numbers.DENOMINATORS[m["pbottom"]]
    numeral = Numeral(m.start(), scaled.end, part * scaled.value, figures=False)
    numeral.lead, numeral.scale = part, scaled.value
    return numeral


def half(g: Grammar, view: View, m: re.Match[str], end: int) -> Hit | None:
    """Read half an hour, half a litre, 반년."""
    stop = m.end() - 1 if view.low[m.end() - 1] in " \n-" else m.end()
    unit = measures.find(g, view, Numeral(m.start(), stop, 0.5, figures=False), end)
    if unit is None or unit.kind not in (*_MEASURED, QuantityKind.PERCENT, QuantityKind.POINT):
        return None
    return made(m.start(), unit.end, 0.5 * unit.factor, unit.unit, unit.kind)


def special(g: Grammar, view: View, m: re.Match[str], end: int) -> Hit:
    """Read what the language lists: net zero, doubled, 절반; an indefinite number takes its noun."""
    value, unit, kind, change = g.specials[m.lastgroup or ""]
    start, stop = m.span()
    if kind != "indefinite":
        return made(start, stop, value, unit, QuantityKind(kind), change)
    of = g.numbers.INDEFINITE_OF
    at = stop + len(of) - 1 if of and view.low.startswith(of, stop) else stop
    found = measures.find(g, view, Numeral(start, at, None, figures=False), end)
    if found is not None:
        return made(start, found.end, None, found.unit, found.kind)
    if g.particles is None and (noun := nouns.phrase(g, view, at, end, single=False)) is not None:
        return made(start, noun[0], None, noun[1], QuantityKind.COUNT)
    return made(start, stop, None, None, QuantityKind.NUMBER)
