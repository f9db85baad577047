"""Values made comparable: dimensions, conversions, rounding and the slips that translators make."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from claimcheck.compare.records import Slip
from claimcheck.lang import LANGUAGES, data
from claimcheck.lang.symbols import ISO_CODES
from claimcheck.records import Quantity, QuantityKind

COUNT = "count"
PERCENT = "percent"
MONEY = "money"

# dimension -> unit -> how many of the dimension's first unit it is
_DIMENSIONS: Mapping[str, Mapping[str, float]] = {
    "energy": {
        "Wh": 1.0, "kWh": 1e3, "MWh": 1e6, "GWh": 1e9, "TWh": 1e12, "toe": 11.63e6,
"J": 1 / 3600, "kJ": 1 / 3.6, "MJ": 1e3 / 3.6, "GJ": 1e6 / 3.6, "TJ": 1e9 / 3.6, "PJ": 1e12 / 3.6,
        "BTU": 0.293071, "MMBtu": 293071.0, "cal": 1.163e-3, "kcal": 1.163,
    },
    "power": {"W": 1.0, "kW": 1e3, "MW": 1e6, "GW": 1e9, "TW": 1e12, "hp": 745.7},
    "length": {
        "nm": 1e-9, "um": 1e-6, "mm": 1e-3, "cm": 0.01, "m": 1.0, "km": 1e3,
        "in": 0.0254, "ft": 0.3048, "yd": 0.9144, "mi": 1609.344,
    },
    "mass": {
        "ug": 1e-6, "mg": 1e-3, "g": 1.0, "kg": 1e3, "t": 1e6, "kt": 1e9, "megaton": 1e12, "gigaton": 1e15,
        "lb": 453.592, "oz": 28.3495, "gCO2e": 1.0, "kgCO2e": 1e3, "tCO2e": 1e6,
    },
    "area": {
        "cm2": 1e-4, "m2": 1.0, "ha": 1e4, "km2": 1e6,
        "sqft": 0.09290304, "acre": 4046.856, "sqmi": 2.589988e6,
    },
    "volume": {
        "mL": 1e-3, "cm3": 1e-3, "cL": 0.01, "dL": 0.1, "L": 1.0, "hL": 100.0, "kL": 1e3, "m3": 1e3, "ML": 1e6,
        "gal": 3.785412, "gallon": 3.785412, "bbl": 158.987, "barrel": 158.987, "km3": 1e12,
    },
    "temperature": {"degC": 1.0, "deg": 1.0},
    "duration": {
        "ms": 1e-3, "s": 1.0, "min": 60.0, "h": 3600.0, "day": 86400.0, "week": 604800.0,
        "month": 2629746.0, "quarter": 7889238.0, "year": 31556952.0, "decade": 315569520.0,
    },
}  # fmt: skip
_FACTORS = {unit: (name, factor) for name, units in _DIMENSIONS.items() for unit, factor in units.items()}

# Units of a currency for one US dollar, at their lowest and highest of many years.
_PER_DOLLAR: Mapping[str, tuple[float, float]] = {
    "USD": (1.0, 1.0),
    "KRW": (1000.0, 1600.0),
    "EUR": (0.78, 1.04),
    "GBP": (0.62, 0.93),
    "JPY": (95.0, 165.0),
    "CNY": (6.0, 7.5),
    "CAD": (1.18, 1.48),
    "AUD": (1.2, 1.75),
    "CHF": (0.78, 1.05),
    "SGD": (1.25, 1.46),
    "HKD": (7.7, 7.9),
    "INR": (60.0, 92.0),
    "VND": (21000.0, 27000.0),
    "TWD": (27.0, 34.0),
}
TIMES = frozenset(("s", "min", "h", "day", "week", "month", "year"))
CONVERSION = 0.01  # of a value: what rounding a factor of conversion may do
_SLIPS = (1, 2, 3, 4, 6, 8)  # powers of ten
_DECIMALS = re.compile(r"\d[\d,]*\.(\d+)")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Measure:
    """What a quantity measures: figures of one dimension are comparable after multiplying with their factors."""

    dimension: str
    factor: float = 1.0
    currency: str | None = None
    is_point: bool = False
    per: str | None = None  # "a day", "a bottle": what may be left unsaid


@cache
def _spellings() -> Mapping[str, str]:
    return {word: unit for lang in LANGUAGES for word, unit in data(lang, "units").SPELLINGS.items()}


@cache
def _local() -> Mapping[str, tuple[str, float]]:
    """Return units that only one language has a word for."""
    return {unit: told for lang in LANGUAGES for unit, told in data(lang, "comparison").UNITS.items()}


@cache
def _small_money() -> Mapping[str, str]:
    """Return the words of money that are read as counts of something in small sums: "80 won"."""
    found: dict[str, str] = {}
    for lang in LANGUAGES:
        units = data(lang, "units")
        for code, words in units.MONEY.items():
            found |= {word: code for word in words.split("|") if word in units.LARGE_MONEY}
    return found


def measure(quantity: Quantity) -> Measure:
    return _measure(quantity.unit, quantity.kind)


@lru_cache(1024)
def _measure(unit: str | None, kind: QuantityKind) -> Measure:
    if kind in (QuantityKind.PERCENT, QuantityKind.POINT, QuantityKind.WHOLE):
        return Measure(PERCENT, is_point=kind is QuantityKind.POINT)
    if kind is QuantityKind.NET_ZERO:
        return Measure("net zero" if unit != "%" else PERCENT)
    if unit is None:
        return Measure(COUNT)
    unit = _small_money().get(unit, unit)
    if unit in ISO_CODES:
        return Measure(f"{MONEY} {unit}", currency=unit)
    what, *pers = unit.split("/")
    # what is counted is told in words of each language, and "used 40 times" is a multiple in one of them
    dimension, factor = _factor(what) or (COUNT, 1.0)
    silent = None
    for word in pers:
        per = _factor(word)
        if per is None or word in TIMES:
            silent = _spellings().get(word, word)
            continue
        dimension, factor = f"{dimension}/{per[0]}", factor / per[1]
    return Measure(dimension, factor, per=silent)


def _factor(unit: str) -> tuple[str, float] | None:
    word = unit.removesuffix(" net")
    if word in _FACTORS:
        return _FACTORS[word]
    return _local().get(word) or _FACTORS.get(_spellings().get(word, word))


def numbers(quantity: Quantity) -> list[float]:
    """Return the values of a quantity as its text tells them, the main one first."""
    told = (quantity.value, quantity.value_from, quantity.value_to)
    return [value for value in told if value is not None and math.isfinite(value)]


@lru_cache(8192)
def digits(value: float) -> str:
    """Return the digits of a value without zeros at its ends."""
    return f"{abs(value):.10e}".partition("e")[0].replace(".", "").strip("0")


def step(value: float, quantity: Quantity, fewest: int) -> float:
    """Return what one more in the last digit told would be; of at least ``fewest`` digits, as zeros may be told."""
    return _step(value, quantity.text, fewest)


@lru_cache(8192)
def _step(value: float, text: str, fewest: int) -> float:
    if not value:
        return 0.5
    top = math.floor(math.log10(abs(value)) + 1e-9)
    found = _DECIMALS.search(text)
    if found is not None:
        scale = abs(value) / float(found[0].replace(",", "")) if float(found[0].replace(",", "")) else 1.0
        told = 10.0 ** -len(found[1]) * scale
        if _is_power(scale):
            return min(told, 10.0 ** (top - fewest + 1))
    return float(10.0 ** (top - max(len(digits(value)), fewest) + 1))


def _is_power(scale: float) -> bool:
    return abs(math.log10(scale) - round(math.log10(scale))) < 1e-6


def agreement(x: float, a: Quantity, y: float, b: Quantity) -> str | None:
    """Return "same", "rounded" where one is the other told with fewer digits, or none; both are in their own units."""
    one, other = measure(a), measure(b)
    p, q = x * one.factor, y * other.factor
    if math.isclose(p, q, rel_tol=1e-6, abs_tol=1e-9):
        return "same"
    if p * q <= 0:
        return None
    slack = max(_slack(x, a) * one.factor, _slack(y, b) * other.factor) * 1.001
    if not math.isclose(one.factor, other.factor):
        slack += CONVERSION * abs(p)
    if abs(p - q) <= slack:
        return "rounded"
    return "rounded" if _open(p, x, a, q) or _open(q, y, b, p) else None


def _slack(value: float, quantity: Quantity) -> float:
    return step(value, quantity, 1 if quantity.bound == "about" else 2) / 2


def _open(value: float, told: float, quantity: Quantity, other: float) -> bool:
    """Whether a figure told as a bound ("more than 8 million") covers another one ("8.4 million")."""
    more = {"at_least": other - value, "at_most": value - other}.get(quantity.bound or "")
    return more is not None and 0 <= more < step(told, quantity, 1) * measure(quantity).factor * 0.999


def band(a: str, b: str) -> tuple[float, float] | None:
    """Return the lowest and highest rate of ``a`` for one ``b`` of many years, or none for a currency unknown here."""
    if a not in _PER_DOLLAR or b not in _PER_DOLLAR:
        return None
    return _PER_DOLLAR[a][0] / _PER_DOLLAR[b][1], _PER_DOLLAR[a][1] / _PER_DOLLAR[b][0]


def slip_of(x: float, a: Quantity, y: float, b: Quantity) -> Slip | None:
    """Return the slip that would turn one value into the other, in their own units, or none."""
    one, other = measure(a), measure(b)
    p, q = abs(x * one.factor), abs(y * other.factor)
    if not p or not q:
        return None
    for power in _SLIPS:
        shift = 10.0**power
        larger, smaller = max(p, q), min(p, q)
        if math.isclose(larger / smaller, shift, rel_tol=0.004):
            words = scales(a.text), scales(b.text)
            both = words[0] and words[1] and words[0] != words[1]
            return Slip("scale" if both else "factor", shift, words if both else None)
    if one.factor == other.factor and _swapped(x, y):
        return Slip("digits")
    return None


def _swapped(x: float, y: float) -> bool:
    """Whether two values differ by two neighbouring digits that changed places."""
    one, other = digits(x), digits(y)
    if len(one) != len(other) or math.floor(math.log10(abs(x))) != math.floor(math.log10(abs(y))):
        return False
    at = [i for i in range(len(one)) if one[i] != other[i]]
    return len(at) == 2 and at[1] == at[0] + 1 and one[at[0]] == other[at[1]] and one[at[1]] == other[at[0]]


def one_digit(x: float, y: float) -> bool:
    """Whether two values of at least three digits differ in one of them alone."""
    one, other = digits(x), digits(y)
    if len(one) != len(other) or len(one) < 3:
        return False
    return sum(p != q for p, q in zip(one, other, strict=True)) == 1


def scales(text: str) -> str:
    """Return the largest word of scale in the words of a quantity, or nothing."""
    low = text.lower()
    found = [(value, word) for word, value in _scale_words().items() if word in low]
    return max(found)[1] if found else ""


@cache
def _scale_words() -> Mapping[str, float]:
    return {word: value for lang in LANGUAGES for word, value in data(lang, "comparison").SCALES.items()}


def has_digits(quantity: Quantity) -> bool:
    return _DIGIT.search(quantity.text) is not None
