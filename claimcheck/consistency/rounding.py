"""How exact a told number is, and what follows from numbers that are no more exact than that.

A told number stands for all that is rounded, or cut off, to it: "25%" for 24.5 up to 26, since both are usual.
An "about" widens that, a bound opens it to one side. Two tellings disagree only where no true value fits both.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

_RUN = re.compile(r"\d[\d,]*(?:\.\d+)?")
_LOOSE = 0.0125  # trailing zeros may be rounding as far as they leave the number right to this part of it
_WORDS = 0.1  # "half", "a third": a word stands for what lies so near
_ABOUT = 0.1
_MYRIAD = 10_000  # where a number is told in several parts, the last stays below this part of the one before
_EPSILON = 1e-9


class Interval(NamedTuple):
    """All true values that a telling may stand for, both ends counted."""

    low: float
    high: float

    def meets(self, other: Interval) -> bool:
        """Say whether some value lies in both."""
        slack = _EPSILON * max(1.0, abs(self.low), abs(other.low))
        return self.low <= other.high + slack and other.low <= self.high + slack

    def times(self, factor: float) -> Interval:
        ends = self.low * factor, self.high * factor
        return Interval(min(ends), max(ends))


def total(parts: list[Interval]) -> Interval:
    """Return what the sum may be."""
    return Interval(math.fsum(part.low for part in parts), math.fsum(part.high for part in parts))


def change(before: Interval, after: Interval) -> Interval:
    """Return the change from one level to another, in per cent of the first; a decrease is negative."""
    ratio = quotient(after, before)
    return Interval(100 * (ratio.low - 1), 100 * (ratio.high - 1))


def difference(before: Interval, after: Interval) -> Interval:
    """Return by how much the second level lies above the first."""
    return Interval(after.low - before.high, after.high - before.low)


def quotient(over: Interval, under: Interval) -> Interval:
    """Return the first by the second; both are of one sign, the second is not zero at its nearer end or has no end."""
    low = over.low / under.high if under.high > 0 else -math.inf
    return Interval(low, over.high / under.low if under.low > 0 else math.inf)


def size(interval: Interval) -> Interval:
    """Return the interval without its sign."""
    if interval.low >= 0:
        return interval
    if interval.high <= 0:
        return Interval(-interval.high, -interval.low)
    return Interval(0.0, max(-interval.low, interval.high))


def told(
    number: str, value: float, *, bound: str | None = None, relative: bool = False, counted: bool = False
) -> Interval:
    """Return what a number may stand for, told in these words with this value.

    ``relative``: a share, a change or a multiple, whose zeros at the end are always meant.
    ``counted``: of things that come whole, told to the last one.
    """
    found = runs(number)
    if counted and bound is None and last_place(found, value) == 1 and value % 10:
        return Interval(value, value)
    return _spread(value, last_place(found, value), bound, relative or _pointed(found))


def told_pair(numbers: str, before: float, after: float, *, relative: bool = False) -> tuple[Interval, Interval]:
    """Return what the two levels of a "from A to B" may stand for."""
    found = runs(numbers)
    earlier, later = (found[:-1], found[-1:]) if told_forward(numbers, before) else (found[-1:], found[:-1])
    first, second = (
        _spread(value, _place(told, value), None, relative or _pointed(told[-1:]))
        for told, value in ((earlier, before), (later, after))
    )
    return first, second


def told_forward(numbers: str, before: float) -> bool:
    """Say whether the first of two numbers is the one before the change: "from 40 to 50", not "to 50 from 40"."""
    found = runs(numbers)
    return len(found) < 2 or _place(found[:-1], before) is not None


def _place(found: list[str], value: float) -> float | None:
    """Return the last place of a number by the last run of digits that can end it."""
    ends = (last_place(found[:end], value) for end in range(len(found), 0, -1))
    return next((place for place in ends if place is not None), None)


def runs(words: str) -> list[str]:
    """Return the numbers in digits within some words."""
    return _RUN.findall(words)


def last_place(found: list[str], value: float) -> float | None:
    """Return what one is worth in the last place of a number, told in runs of digits; none for one told in words."""
    if not found:
        return None
    digits = found[-1].replace(",", "")
    shown, value = float(digits), abs(value)
    decimals = len(digits.partition(".")[2])
    if shown == 0 or value == 0:
        return 10.0**-decimals if value == shown else None
    exponent = math.log10(value / shown)
    if abs(exponent - round(exponent)) < _EPSILON:
        return 10.0 ** (round(exponent) - decimals)
    # in parts: "4 myriads 2000"; the last part is worth the power of ten that leaves whole myriads of itself
    for exponent in range(17, -1, -1):
        rest = value - shown * 10.0**exponent
        whole = rest / (_MYRIAD * 10.0**exponent)
        if rest > 0 and abs(whole - round(whole)) < _EPSILON * max(1.0, whole):
            return 10.0 ** (exponent - decimals)
    return None


def _pointed(found: list[str]) -> bool:
    """Say whether digits behind the point are told, whose zeros at the end are meant."""
    return bool(found) and "." in found[-1]


def _spread(value: float, place: float | None, bound: str | None, meant: bool) -> Interval:
    size = abs(value)
    if place is None:
        whole = not meant and size == round(size) and size < 100
        below = above = 0.5 if whole else _WORDS * size
    else:
        if not meant:
            while 5 * place <= _LOOSE * size and _divides(10 * place, size):
                place *= 10
        below, above = place / 2, place
    if bound == "at_least":
        return Interval(size, math.inf)
    if bound == "at_most":
        return Interval(0.0, size + above)
    if bound == "about":
        below, above = max(2 * below, _ABOUT * size), max(2 * above, _ABOUT * size)
    return Interval(max(0.0, size - below), size + above)


def _divides(place: float, value: float) -> bool:
    quotient = value / place
    return abs(quotient - round(quotient)) < _EPSILON * max(1.0, quotient)
