"""The two levels that a told change is the change of."""

from __future__ import annotations

from claimcheck.consistency import ties
from claimcheck.consistency.figures import Figure, Survey
from claimcheck.consistency.rounding import Interval
from claimcheck.frozen import record
from claimcheck.lang import data
from claimcheck.records import QuantityKind, Span

_BETWEEN = 90  # characters between two levels
_FARTHEST = 1000  # times: of levels farther apart one was read without its million
_TWO = 2  # levels of a change


@record
class Levels:
    """Two levels, the earlier first."""

    figures: tuple[Figure, ...]
    before: Interval
    after: Interval
    told_before: float
    told_after: float
    share: bool

    @property
    def up(self) -> bool:
        return self.told_after > self.told_before

    @property
    def span(self) -> Span:
        return min(each.start for each in self.figures), max(each.end for each in self.figures)


def of_change(survey: Survey, i: int, k: int) -> Levels | None:
    figures = survey.figures[i]
    figure = figures[k]
    found = _against(survey, i, k)
    if found is not None or ties.compared(survey, figure):
        return found
    for j in (k - 1, k + 1, k - 2):
        if 0 <= j < len(figures) and figures[j].pair and ties.is_levelled(figures[j]):
            if j == k - 2 and not (figures[k - 1].relative or figures[k - 1].like(figures[j])):
                continue
            if ties.joined(survey, figures[j], figure):
                return None if ties.backwards(survey, figures[j]) else of_pair(survey, figures[j])
    for j in (k - 1, k - 2):
        if j < 0 or not ties.is_level(figures[j]) or not ties.joined(survey, figures[j], figure):
            continue
        if j != k - 1 and not figures[k - 1].relative:
            continue
        first = _counterpart(survey, i, j)
        if first is not None:
            return first
    if k == 0 and i > 0 and not survey.is_cell(i - 1):
        return _before(survey, i, figure)
    return None


def _against(survey: Survey, i: int, k: int) -> Levels | None:
    """Return a level with the one that it is told against: "96, down 20% from 120", "down 20% to 96 from 120"."""
    figures = survey.figures[i]
    final = data(survey.sentence(i).lang).HEAD_FINAL

    def at(j: int) -> Figure | None:
        return figures[j] if 0 <= j < len(figures) and ties.is_level(figures[j]) else None

    for now, then in ((k - 2, k - 1), (k - 1, k + 1), (k + 1, k + 2), (k + 1, k - 1)):
        level, base = at(now), at(then)
        if level is None or base is None or not ties.comparable(base, level):
            continue
        figure, low = figures[k], (level, base) if now < then else (base, level)
        if now < k - 1:  # a level, its base, then the change
            between = (base.end, figure.start) if final else (level.end, base.start)
            told = ties.same_thing(survey, i, *low) or (not final and ties.opposed(survey, i, *between))
            fits = told and ties.joined(survey, base, figure)
        elif now < k:  # a level, the change, then its base
            between = figure.end, base.start
            fits = not final and ties.joined(survey, level, figure) and ties.stated(survey, i, *between)
        elif then > k:  # the change, to a level, from its base
            between = level.end, base.start
            fits = not final and ties.leads_to(survey, figure, level) and ties.opposed(survey, i, *between)
        else:  # a base, the change, then the level that is its outcome
            between = base.end, figure.start
            fits = final and ties.joined(survey, base, figure) and ties.glued(survey, i, figure.end, level.start)
        words = survey.words(i)
        if fits and words.base.intersection(survey.tokens(i, *between)):
            return of_two(survey, base, level)
        # the base in brackets: "down 20% to 96 (2023: 120)", "96 (2023: 120), down 20%"
        if level.end <= base.start and words.prior.fullmatch(survey.context.view.low, level.end, base.start):
            near = base if now < k - 1 else level
            if then != k + 1 and (ties.joined(survey, near, figure) or ties.leads_to(survey, figure, near)):
                return of_two(survey, base, level)
    return None


def _before(survey: Survey, i: int, figure: Figure) -> Levels | None:
    """Return the levels that the sentence before ends in, where this one begins with the change: "That is a cut"."""
    told = survey.figures[i - 1]
    earlier = [each for each in told if ties.is_levelled(each)]
    if not earlier or earlier[-1] is not told[-1] or survey.sentence(i - 1).block != survey.sentence(i).block:
        return None
    if not ties.glued(survey, i, survey.sentence(i).start, figure.start):
        return None
    if len(earlier) == 1:
        return of_pair(survey, earlier[0]) if earlier[0].pair else None
    if len(earlier) != _TWO or len(told) != _TWO or not ties.comparable(*earlier):
        return None
    level, base = earlier
    between = level.end, base.start
    if not data(survey.sentence(i).lang).HEAD_FINAL and ties.opposed(survey, i - 1, *between):
        based = survey.words(i - 1).base.intersection(survey.tokens(i - 1, *between))
        return of_two(survey, base, level) if based else None
    return _counterpart(survey, i - 1, 1)


def _counterpart(survey: Survey, i: int, j: int) -> Levels | None:
    """Return a level with the one told before it of another year, about the same thing."""
    second = survey.figures[i][j]
    sentence = survey.sentence(i)
    if j > 0:
        first = survey.figures[i][j - 1]
        if not ties.comparable(first, second) or second.start - first.end > _BETWEEN:
            return None
        start = sentence.start
        if not ties.same_thing(survey, i, first, second):
            return None
        ends = ties.clause_end(survey, i, second)
        years = survey.years(i, start, ends)
    else:
        if i == 0 or survey.is_cell(i - 1) or survey.sentence(i - 1).block != sentence.block:
            return None
        alike = [each for each in survey.figures[i - 1] if ties.comparable(each, second)]
        if len(alike) != 1 or len(survey.figures[i - 1]) != 1:
            return None
        first = alike[0]
        if not ties.repeats(survey, i, second):
            return None
        before = survey.sentence(i - 1)
        years = [
            *survey.years(i - 1, before.start, before.end),
            *survey.years(i, sentence.start, ties.clause_end(survey, i, second)),
        ]
    if len(years) != 2 or years[0] == years[1]:
        return None
    if years[0] > years[1]:
        first, second = second, first
    return of_two(survey, first, second)


def of_pair(survey: Survey, figure: Figure) -> Levels | None:
    before, after = survey.levels(figure)
    low, high = figure.quantity.value_from, figure.quantity.value
    if not low or not high or low < 0 or high < 0 or low == high or max(low, high) > _FARTHEST * min(low, high):
        return None
    return Levels((figure,), before, after, low, high, figure.quantity.kind is QuantityKind.PERCENT)


def of_two(survey: Survey, first: Figure, second: Figure) -> Levels | None:
    low, high = first.quantity.value, second.quantity.value
    if not low or not high or low < 0 or high < 0 or low == high:
        return None
    share = first.quantity.kind is QuantityKind.PERCENT
    return Levels((first, second), survey.value(first), survey.value(second), low, high, share)
