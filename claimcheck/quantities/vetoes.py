"""What makes a numeral no quantity: a date, a name, a rank, a year, an age, a list number."""

from __future__ import annotations

import re
from typing import NamedTuple

from claimcheck.lang.symbols import PERCENT, YEAR_OF_AGE
from claimcheck.quantities import nouns
from claimcheck.quantities.grammar import Grammar
from claimcheck.quantities.hits import Hit
from claimcheck.quantities.numerals import Numeral
from claimcheck.records import QuantityKind
from claimcheck.view import View

LEFT = 48  # characters read before a numeral
YEARS = range(1900, 2101)
_ESCAPE = re.compile(r"\x1b\[[\d;]{1,20}[a-z]?")  # a terminal's colour, never a figure
_FOOTNOTE = re.compile(r"\d{1,2}(?=\s|\Z|[\"')])")
_SENTENCE_END = re.compile(r"(?:[a-z]{4}|\d\))\.\Z")  # of a whole word, not of "No." or "vol."
TOKEN = 40  # characters of a name that a number is part of
NAME = 24  # characters of a name before a number
# what leads a number and turns it down even where a unit follows
_FIRM = ("url", "phone number", "identifier", "age", "version", "section", "page")


class Veto(NamedTuple):
    """A stretch that is no quantity, with the reason."""

    start: int
    end: int
    why: str
    value: float | None = None


def list_number(g: Grammar, view: View, start: int, end: int) -> Veto | None:
    """Return the number of a list item or heading that opens the sentence."""
    at, text = start, view.folded
    while at < end and text[at] in " -•*·▪▶◆□■○●‧∙\t\n":
        at += 1
    m = g.list_number.match(text, at, end)
    if m is None or m.end() >= end:
        return None
    if text[m.end() - 1].isspace():  # "1.2 GW of wind", "3.5 Million litres": no stop or bracket behind the number
        unit = g.symbol.match(text, m.end() - 1, end)
        scale = g.token.match(view.low, m.end(), end)
        if (unit is not None and len(unit["unit"]) > 1) or (scale is not None and scale["scale"]):
            return None
    return Veto(m.start(), m.end(), "list number")


def beginning(g: Grammar, view: View, at: int, start: int, end: int) -> Veto | None:
    """Return what begins with a figure and is a date, a time, a name, a mark."""
    low = view.low
    previous = view.folded[at - 1] if at > start else " "
    if previous in "/=_@." and (m := g.led_by.pattern.search(low, max(start, at - LEFT), at)) is not None:
        why, _ = g.led_by.read(m)
        if why == "url":
            return Veto(at, _token_end(view.folded, at + 1, end), why)
    m = g.from_here.pattern.match(low, at, end)
    if m is not None and m.end() > at and g.money_before.search(low, max(start, at - 6), at) is None:
        return Veto(at, m.end(), *g.from_here.read(m))
    if (m := _footnote(view.folded, at, start, end)) is not None:
        return Veto(at, m.end(), "footnote")
    if previous == "[" and (m := _ESCAPE.match(low, at - 2, end)) is not None:
        return Veto(at, m.end(), "identifier")
    if previous == "[" and (m := g.footnote.match(low, at - 1, end)) is not None:
        return Veto(at - 1, m.end(), "footnote")
    if previous == "(":
        m = g.age_bracket.search(low, max(start, at - 12), min(end, at + 4))
        if m is not None and m.start("age") == at:
            age = float(m["age"])
            return Veto(at, m.end("age"), "age" if 14 < age < 100 else "footnote", age)
    return None


def _footnote(text: str, at: int, start: int, end: int) -> re.Match[str] | None:
    """Return the mark of a footnote that was run on where its small type was lost: "52%1 of", "a year.2"."""
    if at - start < 2 or text[at - 1] not in "%.":
        return None
    if text[at - 1] == "." and _SENTENCE_END.search(text, max(start, at - 8), at) is None:
        return None
    return _FOOTNOTE.match(text, at, end)


def attached(g: Grammar, view: View, hit: Hit, numeral: Numeral, first: int, end: int) -> Veto | None:
    """Return the name that a figure is glued to: GPT-4, Qwen2.5, 72B."""
    text, low = view.folded, view.low
    start, stop = numeral.start, numeral.end
    previous = text[start - 1] if start > first else " "
    before = text[start - 2] if start - 2 >= first else " "
    if previous.isascii() and (previous.isalpha() or previous == "_"):
        return Veto(_token_start(text, start, first), _token_end(text, stop, end), "name")
    if previous == "-" and before.isalnum():
        word = low[_token_start(text, start, first) : start]
        if not (before.isdigit() or word.endswith(g.numbers.LEADS) or "가" <= before <= "힣"):
            return Veto(_token_start(text, start, first), _token_end(text, stop, end), "name")
    if previous == "." and before.isalpha() and before.isascii() and before.isupper():
        return Veto(_token_start(text, start, first), _token_end(text, stop, end), "name")  # ID.3
    following = text[stop : stop + 1]
    strong = hit.unit is not None and not hit.noun
    if not strong and following.isascii() and following.isalpha():
        return Veto(start, _token_end(text, stop, end), "name")
    return None


def led(g: Grammar, view: View, hit: Hit, numeral: Numeral, first: int, end: int) -> Veto | None:
    """Return what the words before or behind a figure make of it: a date, a page, a rank, a name."""
    low = view.low
    start, stop = numeral.start, numeral.end
    letter = hit.unit == "s" and hit.end == stop + 1  # "the Model 3s"
    strong = hit.unit is not None and not hit.noun and not (letter and numeral.plain)
    m = None
    if not strong or hit.kind in (QuantityKind.MEASURE, QuantityKind.DURATION):
        m = g.led_by.pattern.search(low, max(first, start - LEFT), start)
    if m is not None:
        why, _ = g.led_by.read(m)
        if why == "age" and hit.kind is QuantityKind.DURATION:
            hit.unit = YEAR_OF_AGE
            return None
        if why == "figure" and hit.noun and g.counters is not None:
            return None  # counted: "사진 4장"
        if not strong or (why in _FIRM and hit.unit != PERCENT):
            value = numeral.value if numeral.plain else None
            if value is not None and value in YEARS and why in ("quarter", "date"):
                return Veto(start, stop, "year", value)
            if why == "year":
                return Veto(start, stop, why, 2000 + (value or 0))
            return Veto(start, stop, why)
    m = g.followed_by.pattern.match(low, stop, end)
    if m is not None and hit.kind is not QuantityKind.MONEY:
        why, _ = g.followed_by.read(m)
        return None if strong and why == "address" else Veto(start, stop, why)  # "12 km of road"
    return None


def lettered(g: Grammar, view: View, numeral: Numeral, first: int) -> Veto | None:
    """Return the model that a figure with a scale letter is part of: Llama 70B."""
    m = g.name_before.search(view.folded, max(first, numeral.start - NAME), numeral.start)
    if m is None or m.start() == first or m.group().strip().lower() in g.numbers.NAME_EXCEPT:
        return None
    return Veto(numeral.start, numeral.end, "name")


def plain(g: Grammar, view: View, hit: Hit, numeral: Numeral, first: int, end: int) -> Veto | None:
    """Return the year, identifier, name or age that a whole number in figures is."""
    low, text = view.low, view.folded
    start, stop = numeral.start, numeral.end
    value = numeral.value or 0.0
    if stop - start == 4 and value in YEARS and not hit.noun and _is_year(g, view, start, stop, value, first, end):
        return Veto(start, stop, "year", value)
    if stop - start > 9 or (low[start] == "0" and stop - start > 1):
        return Veto(start, stop, "identifier")
    m = g.name_before.search(text, max(first, start - NAME), start)
    if m is not None and stop - start < 5:
        word = m.group().strip().lower().strip(".'")
        opens = m.start() == first or text[m.start() - 1] in "\"'("
        if word not in g.numbers.NAME_EXCEPT and not (opens and nouns.phrase(g, view, stop, end, single=False)):
            return Veto(m.start(), stop, "name")
    aged = 10 <= value < 100 and g.age_comma.search(text, max(first, start - NAME), start) is not None
    if aged and g.age_comma_end.match(low, stop, end):
        return Veto(start, stop, "age", value)
    return None


def address(g: Grammar, view: View, hit: Hit, numeral: Numeral) -> Veto | None:
    """Return the house or the town that a number stands before: Two Riverside, 5000 Odense."""
    if hit.unit is None or not hit.noun or (numeral.figures and not numeral.plain):
        return None
    words = view.folded[numeral.end : hit.end].split()
    if not words or nouns.plural(g, words[-1].lower()) or words[-1].lower() != hit.unit:
        return None
    if not all(word[0].isupper() and word[1:].islower() for word in words):
        return None
    if numeral.figures:
        town = len(words) == 1 and 4 <= numeral.end - numeral.start <= 5
        return Veto(numeral.start, hit.end, "address") if town else None
    return Veto(numeral.start, hit.end, "name") if view.folded[numeral.start].isupper() else None


def _is_year(g: Grammar, view: View, start: int, stop: int, value: float, first: int, end: int) -> bool:
    """Say whether a number of four figures is a year and not a count."""
    low = view.low
    if g.year_denied.search(low, max(first, start - 16), start):
        return False
    if g.particles is not None:
        return True
    found = nouns.phrase(g, view, stop, end, single=False)
    if found is None or not nouns.plural(g, low[found[0] - 1 - len(found[1]) : found[0]].strip()):
        return True
    return value % 100 != 0 or g.year_led.search(low, max(first, start - 20), start) is not None


def _token_start(text: str, at: int, first: int) -> int:
    first = max(first, at - TOKEN)
    while at > first and (text[at - 1].isalnum() or text[at - 1] in "-_./&"):
        at -= 1
    return at


def _token_end(text: str, at: int, end: int) -> int:
    end = min(end, at + TOKEN)
    while at < end and (
        (text[at].isalnum() and text[at].isascii()) or (text[at] in "-_./" and text[at + 1 : at + 2].isalnum())
    ):
        at += 1
    return at
