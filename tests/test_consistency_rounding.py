"""What a told number may stand for; no rounding of true values ever makes two tellings disagree."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.consistency.rounding import Interval, change, difference, quotient, size, told, told_pair, total


def cut(value: float, digits: int, *, rounded: bool) -> tuple[str, float]:
    """Return a number as it is told, with these digits behind the point (negative: before it)."""
    factor = 10.0**digits
    scaled = value * factor
    whole = math.floor(scaled + 0.5) if rounded else math.floor(scaled + 1e-9)
    shown = whole / factor
    return f"{shown:,.{max(digits, 0)}f}", shown


@pytest.mark.parametrize(
    ("number", "value", "bound", "relative", "low", "high"),
    [
        ("25", 25.0, None, True, 24.5, 26.0),
        ("24.9", 24.9, None, True, 24.85, 25.0),
        ("1.2 million", 1_200_000.0, None, False, 1_150_000.0, 1_300_000.0),
        ("1,184,312", 1_184_312.0, None, False, 1_184_311.5, 1_184_313.0),
        ("41,000", 41_000.0, None, False, 40_500.0, 42_000.0),  # a zero at the end may be rounding
        ("120", 120.0, None, False, 119.5, 121.0),  # ... but not where it would leave a tenth open
        ("40", 40.0, None, True, 39.5, 41.0),  # ... nor in a share
        ("4만2000", 42_000.0, None, False, 41_500.0, 43_000.0),
        ("1조 2,345억", 1_234_500_000_000.0, None, False, 1_234_450_000_000.0, 1_234_600_000_000.0),
        ("half", 50.0, None, True, 45.0, 55.0),
        ("five", 5.0, None, False, 4.5, 5.5),
        ("25", 25.0, "about", True, 22.5, 27.5),
        ("25", 25.0, "at_least", True, 25.0, math.inf),
        ("25", 25.0, "at_most", True, 0.0, 26.0),
        ("0", 0.0, None, True, 0.0, 1.0),
    ],
)
def test_told(number: str, value: float, bound: str | None, relative: bool, low: float, high: float) -> None:
    interval = told(number, value, bound=bound, relative=relative)
    assert interval.low == pytest.approx(low)
    assert interval.high == pytest.approx(high)


@pytest.mark.parametrize(
    ("numbers", "before", "after", "first", "second"),
    [
        ("120 to 96", 120.0, 96.0, (119.5, 121.0), (95.5, 97.0)),
        ("96 GWh from 120", 120.0, 96.0, (119.5, 121.0), (95.5, 97.0)),
        ("1.215에서 1.200", 1.215, 1.2, (1.2145, 1.216), (1.1995, 1.201)),
        ("4만2345대에서 3만8123", 42_345.0, 38_123.0, (42_344.5, 42_346.0), (38_122.5, 38_124.0)),
        ("0.582 kg CO2e/L in 2022 to 0.482", 0.582, 0.482, (0.5815, 0.583), (0.4815, 0.483)),
    ],
)
def test_told_pair(
    numbers: str, before: float, after: float, first: tuple[float, float], second: tuple[float, float]
) -> None:
    earlier, later = told_pair(numbers, before, after)
    assert (*earlier, *later) == pytest.approx((*first, *second))


levels = st.floats(min_value=1.0, max_value=1e9)
places = st.integers(min_value=-2, max_value=4)
percents = st.integers(min_value=0, max_value=3)


@given(levels, levels, places, places, percents, st.booleans(), st.booleans(), st.booleans())
def test_a_true_change_always_follows(
    before: float, after: float, first: int, second: int, shown: int, r1: bool, r2: bool, r3: bool
) -> None:
    """Levels told to any digit, rounded or cut off, and the true change told so too, never disagree."""
    words_before, told_before = cut(before, first, rounded=r1)
    words_after, told_after = cut(after, second, rounded=r2)
    if told_before < 10 ** -min(first, 0) or told_after <= 0:
        return  # told as nothing
    share = abs(100 * (after - before) / before)
    words_change, told_change = cut(share, shown, rounded=r3)
    early, late = _told(words_before, told_before, first), _told(words_after, told_after, second)
    change_told = told(words_change, told_change, relative=True)
    assert change_told.meets(size(change(early, late)))


def _told(words: str, value: float, digits: int) -> Interval:
    """Return what a level may be; of one rounded before the point its zeros at the end are known to be rounding."""
    interval = told(words, value)
    if digits >= 0:
        return interval
    unit = 10.0**-digits
    return Interval(min(interval.low, value - unit / 2), max(interval.high, value + unit))


@given(levels, levels, st.integers(min_value=0, max_value=4), st.booleans(), st.booleans())
def test_pairs_hold_the_true_levels(before: float, after: float, digits: int, r1: bool, r2: bool) -> None:
    words_before, told_before = cut(before, digits, rounded=r1)
    words_after, told_after = cut(after, digits, rounded=r2)
    if told_before <= 0 or told_after <= 0:
        return
    early, late = told_pair(f"{words_before} to {words_after}", told_before, told_after)
    slack = 1 + 1e-9
    for interval, true in ((early, before), (late, after)):
        assert interval.low <= true * slack
        assert true <= interval.high * slack


@given(st.lists(st.floats(min_value=0.01, max_value=1e6), min_size=2, max_size=8), percents, st.booleans())
def test_true_parts_always_add_up(parts: list[float], digits: int, rounded: bool) -> None:
    whole = sum(parts)
    shares = [cut(100 * part / whole, digits, rounded=rounded) for part in parts]
    given_ = total([told(words, value, relative=True) for words, value in shares])
    assert given_.meets(Interval(100.0, 100.0))


@given(st.floats(min_value=1, max_value=99), st.floats(min_value=1, max_value=99), percents, percents)
def test_true_points_always_follow(before: float, after: float, digits: int, shown: int) -> None:
    early, late = (told(*cut(each, digits, rounded=True), relative=True) for each in (before, after))
    words, value = cut(abs(after - before), shown, rounded=True)
    assert told(words, value, relative=True).meets(size(difference(early, late)))


def test_arithmetic() -> None:
    assert change(Interval(100, 100), Interval(80, 80)) == pytest.approx((-20, -20))
    assert size(Interval(-20, -10)) == (10, 20)
    assert size(Interval(-5, 10)) == (0, 10)
    assert quotient(Interval(1, 2), Interval(0, 4)) == (0.25, math.inf)
    assert not Interval(24.5, 26).meets(Interval(19, 21))
    assert Interval(24.5, 26).meets(Interval(26, 27))
