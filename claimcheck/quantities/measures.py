"""The unit of a number: what stands behind it, what money stands before it, and its rate."""

from __future__ import annotations

import re

from claimcheck.lang import symbols
from claimcheck.quantities import nouns
from claimcheck.quantities.grammar import Grammar, Unit, UnitName
from claimcheck.quantities.numerals import Numeral
from claimcheck.records import QuantityKind
from claimcheck.view import View

_GLUED = ("min", "s", "day", "h", "year", "x")
_SPACED = ("m", "g", "t", "ms", "h", "L", "W", "V", "Hz", "K", "ha", "Ma", "Ga")
_DIVISORS = ("t", "g", "h", "L", "l", "s", "m", "ha")  # letters that are a unit behind "per"
_CROSSES = ("x", "X", "×")
_CAPITALS = ("A", "in", "J", "C", "F", "N", "V", "B")
MODELS = 1000  # "3900X" is a model, "10X" a multiple
OFTEN = 1000  # "40 million times" counts occasions, unless compared: "2,000 times faster"
_FEET = re.compile(r"'(?!['\w])|'(?=\s?\d{1,2}(?:\"|''))")
_QUOTED = re.compile(r"(?<!\w)'[\w $€£][^']*\Z")
_INCHES = re.compile(r"''|\s?\"(?![\w])")


def find(g: Grammar, view: View, numeral: Numeral, end: int) -> Unit | None:
    """Return the unit behind a numeral, with its rate."""
    unit = _measure(g, view, numeral, end)
    if unit is None:
        return None
    return rated(g, view, unit, end)


def _measure(g: Grammar, view: View, numeral: Numeral, end: int) -> Unit | None:
    low, at = view.low, numeral.end
    if at >= end:
        return None
    if (m := g.gas_symbol.match(view.folded, at, end)) is not None:
        family, factor = symbols.MASS[m["mass"]]
        unit = "tCO2e" if family == "t" else family + "CO2e"
        return Unit(m.end(), unit, QuantityKind.MEASURE, factor)
    word = g.words.match(low, at, end)
    sign = g.symbol.match(view.folded, at, end)
    if sign is not None and (word is None or word.end() <= sign.end()):
        known = g.symbol_names[sign["unit"]]
        if _symbol_holds(g, view, numeral, sign.start("unit"), sign.end("unit"), sign["gap"], end):
            if sign["unit"] == "kt" and g.speed_before.search(low, max(0, numeral.start - 50), numeral.start):
                return Unit(sign.end(), "kn", QuantityKind.MEASURE)
            return Unit(sign.end(), known.unit, known.kind, known.factor, attached=sign["gap"] != " ")
    if word is not None and not word["unit"][0].isalnum() and "-" in low[at : word.start("unit")]:
        word = None  # "$10-$20"
    if word is not None and prefixed(low, word):
        word = None
    if word is not None and word["unit"] in g.units.LARGE_MONEY and (numeral.value or 0) < 100:
        word = None
    name = None if word is None else _word_holds(g, view, word.start("unit"), word.end("unit"), end)
    if word is not None and name is not None:
        glued = word.start("unit") == at or low[at] == "-"
        if name.unit == symbols.TIMES and _occasions(g, low, numeral, word.end()):
            return Unit(word.end("unit"), nouns.singular(g, word["unit"]), QuantityKind.COUNT, attached=glued)
        if word["unit"] in g.units.MONEY_IN_MILLIONS and (numeral.value or 0) >= 1e6:
            name = UnitName(g.units.MONEY_IN_MILLIONS[word["unit"]], 1.0, QuantityKind.MONEY)
        told = Unit(word.end("unit"), name.unit, name.kind, name.factor, attached=glued)
        return _emissions(g, view, told, end)
    if numeral.figures and (quote := _INCHES.match(low, at, end)) is not None:
        opened = low.count('"', max(0, numeral.start - 400), numeral.start) % 2
        if not opened or quote.group().strip() != '"':
            return Unit(quote.end(), "in", QuantityKind.MEASURE)
    if numeral.figures and (mark := _FEET.match(low, at, end)) is not None:
        quoted = _QUOTED.search(low, max(0, numeral.start - 240), numeral.start)
        if not quoted and (numeral.value or 0) < MODELS:  # not the year that ends a quotation
            return Unit(mark.end(), "ft", QuantityKind.MEASURE)
    if (letter := symbols.TEMPERATURE_LETTERS.get(view.folded[at + 1 : at + 2])) and low[at] == " ":
        following = view.folded[at + 2 : at + 3]
        if not following.isalnum() and numeral.figures and following != "." and following != "-":
            return Unit(at + 2, letter, QuantityKind.MEASURE)
    if g.counters is not None:
        return nouns.counter(g, view, numeral, end)
    return None


def prefixed(low: str, m: re.Match[str]) -> bool:
    """Say whether a sign of money behind a number belongs to the next one: "$15 $18"."""
    sign, at = m["unit"], m.end("unit")
    if sign[-1].isalnum() or m.start("unit") == m.start():
        return False
    return low[at : at + 2].strip()[:1].isdigit()


def _occasions(g: Grammar, low: str, numeral: Numeral, at: int) -> bool:
    """Say whether "times" counts occasions: 40 million times, four times a week."""
    if (numeral.value or 0) >= OFTEN and not g.times_compared.match(low, at):
        return True
    return g.particles is None and g.per.match(low, at) is not None


def _word_holds(g: Grammar, view: View, start: int, stop: int, end: int) -> UnitName | None:
    """Return the unit in words, or none where the word goes on as another."""
    word = view.low[start:stop]
    name = g.name(word)
    if name is None or g.particles is None:
        return name
    # Hangul glued behind: a particle or a bound goes on; another syllable may make it another word
    if len(word) > 1 or word in g.units.SURE_SYLLABLES or stop >= end or not "가" <= view.low[stop] <= "힣":
        return name
    if g.particles.match(view.low, stop, end) is not None or g.after.match(view.low, stop, end) is not None:
        return name
    glued = g.units.GLUED_TIMES if name.unit == symbols.TIMES else g.units.GLUED_DURATIONS
    return name if name.unit in _GLUED and view.low[stop] in glued else None


def _symbol_holds(g: Grammar, view: View, numeral: Numeral, start: int, stop: int, gap: str, end: int) -> bool:
    """Say whether a symbol is a unit here, and not a letter or a word that looks like one."""
    text = view.folded[start:stop]
    if "-" in gap and text != symbols.PERCENT and (len(text) < 2 or text in symbols.SHY):
        return False
    if text not in symbols.SHY:
        return numeral.figures or not text.isalpha()
    if not numeral.figures:
        return False
    following = view.low[stop : stop + 1]
    if text == "in" and view.low[max(0, numeral.start - 5) : numeral.start].strip().endswith(g.units.FEET):
        return True
    if text == "in" and g.after_size.match(view.low, stop, end) is not None:
        return True  # "3 3/4 in wide"
    if text == "X" and numeral.plain and (numeral.value or 0) >= MODELS:
        return False
    if text in _CROSSES:  # "10x", but not "3 x 4"
        return gap == "" and not following.isalnum() and not view.low[stop : stop + 2].strip()[:1].isdigit()
    if gap == "":
        if text == "s":  # 1990s, 60s
            return not numeral.plain or (numeral.end - numeral.start < 4 and view.low[stop - 2] != "0")
        return text not in _CAPITALS or following != "." or numeral.end - numeral.start > 2
    if stop >= end or following == "" or following in ",.;:)/":
        return True
    if following == "\n" or "가" <= following <= "힣":
        return text not in _CAPITALS
    # a letter behind a space, with words behind it
    return text in _SPACED and following == " " and view.low[stop : stop + 2] != " /"


def _emissions(g: Grammar, view: View, unit: Unit, end: int) -> Unit:
    """Read carbon dioxide behind a mass in words."""
    if unit.unit not in ("t", "kg", "g", "lb", "gigaton") or unit.kind is not QuantityKind.MEASURE:
        return unit
    m = g.gas_after.match(view.low, unit.end, end)
    if m is None:
        return unit
    factor = {"gigaton": 1e9}.get(unit.unit, unit.factor)
    unit.unit = "tCO2e" if unit.unit in ("t", "gigaton") else unit.unit + "CO2e"
    unit.factor = factor
    told = m.group().lstrip(" -")
    if not told.startswith("of") and told[:1] == "c":
        unit.end = m.end()
    return unit


def in_emissions(g: Grammar, view: View, start: int, stop: int, first: int, end: int) -> bool:
    """Say whether a bare tonne is one of emissions, by the words around it."""
    if g.gas_near.match(view.low, stop, end) is not None:
        return True
    return g.gas_before.search(view.low, max(first, start - 90), start) is not None


def rated(g: Grammar, view: View, unit: Unit, end: int) -> Unit:
    """Take in what the unit is told per: a day, a share, a million tokens."""
    if unit.kind in (QuantityKind.PERCENT, QuantityKind.POINT) or unit.unit in ("year of age", "month of age"):
        return unit
    joint = g.per.match(view.low, unit.end, end)
    if joint is None:
        return unit
    at = joint.end()
    sign = g.symbol.match(view.folded, at, end)
    spelt = sign is not None and (sign["unit"] not in symbols.SHY or sign["unit"] in _DIVISORS)
    if sign is not None and sign["gap"] == "" and ("/" in joint.group() or spelt):
        divisor, stop = g.symbol_names[sign["unit"]].unit, sign.end()
    elif (m := g.words.match(view.low, at, end)) is not None and m.start("unit") == at and (name := g.name(m["unit"])):
        divisor, stop = name.unit, m.end()
        divisor = m["unit"] if divisor in symbols.ISO_CODES or divisor == symbols.TIMES else divisor
    else:
        m = g.per_two.match(view.low, at, end) or g.per_noun.match(view.low, at, end)
        if m is None:
            return unit
        divisor, stop = m.group(), m.end()
        if g.particles is None:
            divisor = nouns.singular(g, divisor)
        if not any(char.isalpha() for char in divisor):
            return unit
    if " / " in joint.group() and not view.low[at:stop].isascii():
        return unit
    divisor = g.units.PER_EVERY.get(divisor, divisor)
    if divisor not in g.units.PER_SILENT:
        unit.unit = f"{unit.unit}/{divisor}"
    unit.end = stop
    if unit.kind is QuantityKind.DURATION:
        unit.kind = QuantityKind.MEASURE
    return unit
