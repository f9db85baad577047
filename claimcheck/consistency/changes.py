"""A told change beside the levels that it is the change of: does it follow, and are points told as points?"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.consistency import ties
from claimcheck.consistency.figures import Figure, Survey, amount, between, inconsistency
from claimcheck.consistency.levels import Levels, of_change, of_pair, of_two
from claimcheck.consistency.rounding import Interval, change, difference, quotient, size
from claimcheck.lang import data
from claimcheck.records import Inconsistency, QuantityKind

FOLLOWS = "change-does-not-follow"
POINTS = "points-told-as-percent"
_TAIL = 30  # behind a change, where words may make it another
_LEAD = 30  # characters before a figure, whose words may make it a level
_NEXT = 12  # characters behind an amount, where its verb begins


def find(survey: Survey) -> Iterator[Inconsistency]:
    """Yield each change that its levels do not give."""
    for i, figures in enumerate(survey.figures):
        if figures and not survey.is_cell(i):
            for k in range(len(figures)):
                off = _checked(survey, i, k)
                if off is not None:
                    yield off


def _checked(survey: Survey, i: int, k: int) -> Inconsistency | None:
    figure = survey.figures[i][k]
    if figure.pair:
        return _backward(survey, i, k)
    if not figure.relative:
        return _amount(survey, i, k)
    if not _is_change(survey, figure):
        return None
    levels = of_change(survey, i, k)
    if levels is None:
        return _beside(survey, i, k)
    return None if ties.other_object(survey, figure, levels.figures) else _judged(survey, figure, levels)


def _backward(survey: Survey, i: int, k: int) -> Inconsistency | None:
    """Check "30%, up 6% from 24%", whose change and base read as one pair."""
    figures = survey.figures[i]
    figure = figures[k]
    if k == 0 or figure.quantity.kind is not QuantityKind.PERCENT or not ties.is_level(figures[k - 1]):
        return None
    level = figures[k - 1]
    if not level.like(figure) or not ties.backwards(survey, figure) or not ties.joined(survey, level, figure):
        return None
    base, told = survey.levels(figure)
    before, after = figure.quantity.value_from or 0.0, level.quantity.value or 0.0
    if before <= 0 or before == after:
        return None
    levels = Levels((level,), base, survey.value(level), before, after, True)
    relative, points = size(change(levels.before, levels.after)), size(difference(levels.before, levels.after))
    if told.meets(relative):
        return None
    return _told(survey, figure, levels, told, POINTS if told.meets(points) else FOLLOWS, relative)


def _amount(survey: Survey, i: int, k: int) -> Inconsistency | None:
    """Check a change told as an amount: "from 120 to 96 GWh, a saving of 30 GWh"."""
    figures = survey.figures[i]
    figure = figures[k]
    if k == 0 or figure.direction is None or figure.finding is None or not ties.is_level(figure):
        return None
    sentence, words, low = survey.sentence(i), survey.words(i), survey.context.view.low
    final = data(sentence.lang).HEAD_FINAL
    first = figures[k - 2 if k > 1 and figures[k - 1].relative and not figures[k - 1].pair else k - 1]
    start = max(sentence.start, figure.start - _LEAD)
    if words.level_before.search(low, start, figure.start) or words.level_behind.match(low, figure.end, sentence.end):
        return None
    levels = _of_amount(survey, i, first, figure)
    if levels is None or not ties.joined(survey, first, figure):
        return None
    verb = (figure.end, min(sentence.end, figure.end + _NEXT)) if final else (first.end, figure.start)
    if not [cue for cue in survey.context.cues.within(*verb, "direction") if cue.kind not in ("level", "pseudo")]:
        return None
    if words.annual.search(low, figure.start, min(sentence.end, figure.end + _TAIL)):
        return None
    if ties.compared(survey, figure) or ties.other_object(survey, figure, levels.figures):
        return None
    given, value = size(difference(levels.before, levels.after)), survey.value(figure)
    if value.meets(given):
        return None
    high, low_ = max(levels.told_before, levels.told_after), min(levels.told_before, levels.told_after)
    sum_ = f"{amount(high)} − {amount(low_)} = {amount(round(high - low_, 9))} ({between(given)})"
    calculation = f"{sum_} ≠ {figure.quantity.text} ({between(value)})"
    return inconsistency(FOLLOWS, survey, figure, levels.figures, calculation)


def _of_amount(survey: Survey, i: int, first: Figure, figure: Figure) -> Levels | None:
    """Return the levels before an amount: a pair, or a level and the base that it is told against."""
    alike = first.quantity.kind is figure.quantity.kind and first.quantity.unit == figure.quantity.unit
    if first.pair:
        return of_pair(survey, first) if alike else None
    figures = survey.figures[i]
    j = figures.index(first)
    if j == 0 or not data(survey.sentence(i).lang).HEAD_FINAL or not ties.comparable(first, figure):
        return None
    level = figures[j - 1]
    if not ties.comparable(level, first) or not ties.same_thing(survey, i, level, first):
        return None
    based = survey.words(i).base.intersection(survey.tokens(i, first.end, figure.start))
    return of_two(survey, first, level) if based else None


def _is_change(survey: Survey, figure: Figure) -> bool:
    if not figure.relative or figure.pair or figure.finding is None or not figure.quantity.value:
        return False
    multiple = figure.quantity.kind is QuantityKind.MULTIPLE
    if figure.direction is None and not multiple:
        return False
    sentence, words, low = survey.sentence(figure.sentence), survey.words(figure.sentence), survey.context.view.low
    if not multiple and not _in_words(survey, figure):
        if words.level_before.search(low, max(sentence.start, figure.start - _LEAD), figure.start):
            return False
        if words.level_behind.match(low, figure.end, sentence.end):
            return False
    if words.cleaned.search(low, sentence.start, sentence.end):
        return False
    later = [each.start for each in survey.figures[figure.sentence] if each.start >= figure.end]
    return not words.annual.search(low, figure.start, min([sentence.end, figure.end + _TAIL, *later]))


# -- does it follow ----------------------------------------------------------------------------------


def _judged(survey: Survey, figure: Figure, levels: Levels) -> Inconsistency | None:
    told = survey.value(figure)
    kind = figure.quantity.kind
    opposed = figure.direction is not None and (figure.direction == "increase") != levels.up
    if kind is QuantityKind.MULTIPLE:
        return _multiple(survey, figure, levels, told)
    relative = size(change(levels.before, levels.after))
    # what got better by becoming less may be told by the smaller level: from 30 to 20 minutes is 50% faster
    fits = told.meets(relative) or (opposed and told.meets(size(change(levels.after, levels.before))))
    points = size(difference(levels.before, levels.after)) if levels.share else None
    if kind is QuantityKind.POINT:
        if points is None or told.meets(points):
            return None
        return _told(survey, figure, levels, told, POINTS if fits else FOLLOWS, points)
    if fits:
        return None
    if points is not None and told.meets(points):
        return _told(survey, figure, levels, told, POINTS, relative)
    return _told(survey, figure, levels, told, FOLLOWS, relative)


def _multiple(survey: Survey, figure: Figure, levels: Levels, told: Interval) -> Inconsistency | None:
    high, low = (levels.after, levels.before) if levels.up else (levels.before, levels.after)
    times = quotient(high, low)
    # "three times more" is told of three times as much and of four
    more = Interval(times.low - 1, times.high - 1)
    if told.meets(times) or (not _in_words(survey, figure) and told.meets(more)):
        return None
    top, bottom = max(levels.told_after, levels.told_before), min(levels.told_after, levels.told_before)
    sum_ = f"{amount(top)} / {amount(bottom)} = {top / bottom:.4g} ({between(times)})"
    calculation = f"{sum_} ≠ {figure.quantity.text} ({between(told)})"
    return inconsistency(FOLLOWS, survey, figure, levels.figures, calculation)


def _told(survey: Survey, figure: Figure, levels: Levels, told: Interval, kind: str, given: Interval) -> Inconsistency:
    before, after = levels.told_before, levels.told_after
    high, low = max(before, after), min(before, after)
    sum_ = f"({amount(high)} − {amount(low)}) / {amount(before)} = {100 * (high - low) / before:.4g}%"
    if levels.share:
        sum_ = f"{amount(high)} − {amount(low)} = {amount(round(high - low, 6))}%p; {sum_}"
    unit = "%p" if figure.quantity.kind is QuantityKind.POINT else "%"
    calculation = f"{sum_} ({between(given, unit)}) ≠ {figure.quantity.text} ({between(told, unit)})"
    return inconsistency(kind, survey, figure, levels.figures, calculation)


def _in_words(survey: Survey, figure: Figure) -> bool:
    return not any(char.isdigit() for char in survey.context.words(*figure.quantity.number))


def _beside(survey: Survey, i: int, k: int) -> Inconsistency | None:
    """Return a doubling or halving beside a change in per cent that is none: "doubled, up 60%"."""
    figures = survey.figures[i]
    figure = figures[k]
    multiple = figure.quantity.kind is QuantityKind.MULTIPLE
    if not multiple and not _in_words(survey, figure):
        return None
    for j in (k - 1, k + 1):
        if not 0 <= j < len(figures):
            continue
        other = figures[j]
        if other.quantity.kind is not QuantityKind.PERCENT or _in_words(survey, other) or not _is_change(survey, other):
            continue
        ways = {figure.direction or other.direction, other.direction}
        if len(ways) > 1 or not ties.joined(survey, figure, other):
            continue
        told, percent = survey.value(figure), survey.value(other)
        if not multiple:
            given = told
        elif ways == {"increase"}:
            given = Interval(100 * (told.low - 1), 100 * told.high)  # "three times more" is told of both
        else:
            given = Interval(100 * (1 - 1 / max(told.low, 1)), 100 * (1 - 1 / max(told.high, 1)))
        if not given.meets(percent):
            sign = "+" if ways == {"increase"} else "−"
            calculation = f"{figure.quantity.text} = {sign}{between(given, '%')} ≠ {other.quantity.text}"
            return inconsistency(FOLLOWS, survey, figure, (other,), calculation)
    return None
