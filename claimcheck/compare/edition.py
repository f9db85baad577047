"""What became of an earlier text's claims in a later one: figures are matched by what they measure, not by value."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from math import log, sqrt

from claimcheck.compare.intent import is_to_come
from claimcheck.compare.items import Item, Text, Twins
from claimcheck.compare.measures import COUNT, agreement, slip_of
from claimcheck.compare.places import difference, item_place
from claimcheck.compare.records import Difference, Kind, Level, Place
from claimcheck.lang import data
from claimcheck.records import QuantityKind

_WORD = re.compile(r"[^\W_]+")
_NEAR = 60.0  # characters at which a word weighs half as much
_REACH = 400  # characters of a sentence looked at on either side
_POINTED = 0.6  # what a word of the sentence before weighs where this one points back
_ENOUGH = 0.62
_MOST = 40  # figures of the later text that one of the earlier is weighed against
_FIRM, _SOFT, _WEAK = 2, 1, 0


@dataclass(frozen=True, slots=True)
class _Words:
    """What one language says of intent and of years that are not quite told."""

    soft: re.Pattern[str]
    weak: re.Pattern[str]
    around_before: re.Pattern[str]
    around_after: re.Pattern[str]
    pointing: re.Pattern[str]
    skipped: frozenset[str]
    stem: int  # letters of a word that tell it


@cache
def _words(lang: str) -> _Words:
    told = data(lang, "comparison")
    return _Words(
        re.compile(told.SOFT),
        re.compile(told.WEAK),
        re.compile(told.AROUND_BEFORE),
        re.compile(told.AROUND_AFTER),
        re.compile(told.POINTING),
        data(lang, "boundaries").FUNCTION_WORDS | told.COMMON,
        told.STEM,
    )


def differences(a: Text, b: Text) -> tuple[list[Difference], int]:
    """Return what differs from the earlier text and what is new, and how many figures were compared."""
    pairs = _match(a, b)
    found: list[Difference] = []
    for i, j in pairs:
        found += _pair(a, b, a.items[i], b.items[j])
    taken_a, taken_b = {i for i, _ in pairs}, {j for _, j in pairs}
    twins_a, twins_b = Twins(a, taken_a), Twins(b, taken_b)
    for i, item in enumerate(a.items):
        if item.is_claim and i not in taken_a and twins_a.of(i) is None:
            level = Level.MEDIUM if is_to_come(item) else Level.LOW
            found.append(difference(Kind.NOT_REPEATED, item_place(a, item), None, level=level))
    for j, item in enumerate(b.items):
        if item.is_claim and j not in taken_b and twins_b.of(j) is None:
            found.append(difference(Kind.NEW, None, item_place(b, item)))
    return found, len(pairs)


# -- which figures are one ---------------------------------------------------------------------------


def _match(a: Text, b: Text) -> list[tuple[int, int]]:
    bags_a, bags_b = _bags(a), _bags(b)
    weights = _weights([*bags_a, *bags_b])
    sizes_a = [_size(bag, weights) for bag in bags_a]
    sizes_b = [_size(bag, weights) for bag in bags_b]
    by_dimension: dict[str, list[int]] = {}
    for j, item in enumerate(b.items):
        if item.is_claim:
            by_dimension.setdefault(_dimension(item), []).append(j)
    scored = []
    for i, item in enumerate(a.items):
        if not item.is_claim:
            continue
        near = by_dimension.get(_dimension(item), [])
        if len(near) > _MOST:
            middle = bisect_left(near, item.at, key=lambda j: b.items[j].at)
            near = near[max(0, middle - _MOST // 2) : middle + _MOST // 2]
        for j in near:
            alike = _alike(bags_a[i], bags_b[j], weights) / (sizes_a[i] * sizes_b[j])
            score = alike + _context(item, b.items[j])
            if score >= _ENOUGH and alike > 0.1:
                scored.append((-score, i, j))
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    out = []
    for _, i, j in sorted(scored):
        if i not in taken_a and j not in taken_b:
            taken_a.add(i)
            taken_b.add(j)
            out.append((i, j))
    return sorted(out)


def _dimension(item: Item) -> str:
    told = item.measures[0]
    return f"{COUNT} {item.main.unit}" if told.dimension == COUNT else f"{told.dimension} {told.is_point}"


def _context(one: Item, other: Item) -> float:
    score = 0.2 if one.topic == other.topic else -0.1
    if one.direction and other.direction:
        score += 0.1 if one.direction == other.direction else -0.4
    score += 0.1 if (one.future is None) == (other.future is None) else -0.25
    score += 0.1 if one.is_heading == other.is_heading else -0.05
    score += 0.25 if one.main.value == other.main.value else 0.0
    if one.finding and other.finding:
        p, q = one.finding.claim.target_year, other.finding.claim.target_year
        score += 0.3 if p == q and p else -0.1 if p and q and abs(p - q) >= 10 else 0.0
    return score


def _bags(text: Text) -> list[dict[str, float]]:
    """Return for each figure the stems of its sentence, the near ones heavier; figures and years left out."""
    figures = [(item.start, item.end) for item in text.items] + [(year.start, year.end) for year in text.years]
    blanked = list(text.report.document.text)
    for start, end in figures:
        blanked[start:end] = " " * (end - start)
    low = "".join(blanked).lower()
    bags = []
    for item in text.items:
        start, end = text.sentences[item.sentence]
        start, end = max(start, item.start - _REACH), min(end, item.end + _REACH)
        bag: dict[str, float] = {}
        if item.lang and item.sentence and _words(item.lang).pointing.match(low, start):
            # "this share": what the sentence before speaks of
            first, last = text.sentences[item.sentence - 1]
            before = (_stem(found[0], item.lang) for found in _WORD.finditer(low, max(first, last - _REACH), last))
            bag = dict.fromkeys(filter(None, before), _POINTED)
        for found in _WORD.finditer(low, start, end):
            stem = _stem(found[0], item.lang)
            if stem:
                gap = max(0, item.start - found.end(), found.start() - item.end)
                bag[stem] = max(bag.get(stem, 0.0), 1 / (1 + gap / _NEAR))
        bags.append(bag)
    return bags


def _stem(word: str, lang: str) -> str:
    if not lang:
        return word
    words = _words(lang)
    if word in words.skipped or (len(word) < 2 and not word.isdigit()):
        return ""
    return word[: words.stem]


def _weights(bags: list[dict[str, float]]) -> Mapping[str, float]:
    """Return how much each stem tells: one that stands beside every figure tells them not apart."""
    seen = Counter(stem for bag in bags for stem in bag)
    return {stem: log(1 + len(bags) / count) for stem, count in seen.items()}


def _alike(one: Mapping[str, float], other: Mapping[str, float], weights: Mapping[str, float]) -> float:
    return sum(weight * other[stem] * weights[stem] ** 2 for stem, weight in one.items() if stem in other)


def _size(bag: Mapping[str, float], weights: Mapping[str, float]) -> float:
    return sqrt(sum((weight * weights[stem]) ** 2 for stem, weight in bag.items())) or 1.0


# -- what became of it -------------------------------------------------------------------------------


def _pair(a: Text, b: Text, one: Item, other: Item) -> Iterator[Difference]:
    if one.finding is None or other.finding is None:
        return
    places = item_place(a, one), item_place(b, other)
    p, q = one.finding.claim, other.finding.claim
    before, now = is_to_come(one), is_to_come(other)
    coming = before and now
    if (before or now) and p.target_year and q.target_year and p.target_year != q.target_year:
        yield difference(Kind.TARGET_YEAR, *places, told=(str(p.target_year), str(q.target_year)))
    if _rebased(a, b, one, other):
        yield difference(Kind.BASELINE, *places, told=(str(p.baseline_year), str(q.baseline_year)))
    restated = not one.future and not other.future and p.period is not None and p.period == q.period
    x, y = one.main, other.main
    if (coming or restated) and x.value is not None and y.value is not None and not _agree(one, other):
        yield difference(Kind.CHANGED, *places, slip=slip_of(x.value, x, y.value, y) if x.value and y.value else None)
    if now:
        yield from _weakened(a, b, one, other, places)


def _agree(one: Item, other: Item) -> bool:
    x, y = one.main, other.main
    if x.kind is QuantityKind.NET_ZERO:
        return True
    ends = ((x.value, y.value), (x.value_to, y.value_to))
    return all(p is None or q is None or agreement(p, x, q, y) is not None for p, q in ends) and (
        (x.value_to is None) == (y.value_to is None)
    )


def _rebased(a: Text, b: Text, one: Item, other: Item) -> bool:
    """Whether both tell a base year in figures, and not the same; the year before the one reported is none."""
    if one.finding is None or other.finding is None:
        return False
    p, q = one.finding.claim, other.finding.claim
    if p.baseline_year is None or q.baseline_year is None or p.baseline_year == q.baseline_year:
        return False
    told = [
        any(year.value == claim.baseline_year and year.sentence == item.sentence for year in text.years)
        for text, item, claim in ((a, one, p), (b, other, q))
    ]
    rolling = all(claim.period is not None and claim.period - (claim.baseline_year or 0) == 1 for claim in (p, q))
    return all(told) and not rolling


def _weakened(a: Text, b: Text, one: Item, other: Item, places: tuple[Place, Place]) -> Iterator[Difference]:
    """What was promised and is now aimed at, what was told flatly and now has a way out."""
    before, now = _strength(a, one), _strength(b, other)
    if now < before:
        yield difference(Kind.WEAKENED, *places, told=(_NAMES[before], _NAMES[now]))
    elif one.bound != other.bound and (other.bound == "at_most" or one.bound == "at_least"):
        yield difference(Kind.WEAKENED, *places, told=(one.bound, other.bound))
    elif _is_around(b, other) and not _is_around(a, one):
        yield difference(Kind.WEAKENED, *places, told=(None, "around"))


_NAMES = ("weak", "soft", "firm")


def _strength(text: Text, item: Item) -> int:
    """Return how firmly a figure is promised, by the weakest word of its sentence."""
    if not item.lang:
        return _FIRM
    words, low = _words(item.lang), text.words(item.sentence).lower()
    if words.weak.search(low):
        return _WEAK
    return _SOFT if words.soft.search(low) else _FIRM


def _is_around(text: Text, item: Item) -> bool:
    """Whether the year by which a figure is due is told with an "around"."""
    if item.finding is None or not item.lang:
        return False
    words, whole = _words(item.lang), text.report.document.text.lower()
    for year in text.years:
        if year.sentence == item.sentence and year.value == item.finding.claim.target_year:
            before, after = whole[max(0, year.start - 24) : year.start], whole[year.start : year.end + 8]
            return words.around_before.search(before) is not None or words.around_after.search(after) is not None
    return False
