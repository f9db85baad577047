"""A told change beside the levels that it is the change of: does it follow, and are points told as points?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.consistency.figures import Figure, Survey, amount, between, inconsistency
from claimcheck.consistency.rounding import Interval, change, difference, quotient, size, told_forward
from claimcheck.lang import data
from claimcheck.records import Inconsistency, QuantityKind, Span

FOLLOWS = "change-does-not-follow"
POINTS = "points-told-as-percent"
_GAP = 70  # characters between a change and its levels
_TAIL = 30  # behind a change, where words may make it another
_AHEAD = 4  # words between a change and its verb
_YEAR = 16  # characters behind a word of comparison, where its year may stand
_BETWEEN = 90  # characters between two levels
_FARTHEST = 1000  # times: of levels farther apart one was read without its million


@dataclass(frozen=True, slots=True)
class _Levels:
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


def find(survey: Survey) -> Iterator[Inconsistency]:
    """Yield each change that its levels do not give."""
    for i, figures in enumerate(survey.figures):
        if not figures or survey.is_cell(i):
            continue
        for k, figure in enumerate(figures):
            if not _is_change(survey, figure):
                continue
            levels = _levels(survey, i, k)
            if levels is None:
                off = _beside(survey, i, k)
            elif _other_object(survey, figure, levels):
                off = None
            else:
                off = _judged(survey, figure, levels)
            if off is not None:
                yield off


# -- which levels ------------------------------------------------------------------------------------


def _is_change(survey: Survey, figure: Figure) -> bool:
    if not figure.relative or figure.pair or figure.finding is None or not figure.quantity.value:
        return False
    multiple = figure.quantity.kind is QuantityKind.MULTIPLE
    if figure.direction is None and not multiple:
        return False
    sentence, words, low = survey.sentence(figure.sentence), survey.words(figure.sentence), survey.context.view.low
    if not multiple and not _in_words(survey, figure):
        if words.level_before.search(low, max(sentence.start, figure.start - 30), figure.start):
            return False
        if words.level_behind.match(low, figure.end, sentence.end):
            return False
    return not words.annual.search(low, figure.start, min(sentence.end, figure.end + _TAIL))


def _levels(survey: Survey, i: int, k: int) -> _Levels | None:
    figures = survey.figures[i]
    figure = figures[k]
    found = _against(survey, i, k)
    if found is not None or _compared(survey, figure):
        return found
    for j in (k - 1, k + 1, k - 2):
        if 0 <= j < len(figures) and figures[j].pair and _levelled(figures[j]):
            if j == k - 2 and not (figures[k - 1].relative or figures[k - 1].like(figures[j])):
                continue
            if _joined(survey, figures[j], figure):
                return None if _backwards(survey, figures[j]) else _pair(survey, figures[j])
    for j in (k - 1, k - 2):
        if j < 0 or not _level(figures[j]) or not _joined(survey, figures[j], figure):
            continue
        if j != k - 1 and not figures[k - 1].relative:
            continue
        first = _counterpart(survey, i, j)
        if first is not None:
            return first
    if k == 0 and i > 0 and not survey.is_cell(i - 1):
        return _before(survey, i, figure)
    return None


def _compared(survey: Survey, figure: Figure) -> bool:
    """Say whether a change is compared with what may not be among the levels told."""
    i = figure.sentence
    sentence, words, low = survey.sentence(i), survey.words(i), survey.context.view.low
    end = min(sentence.end, figure.end + _TAIL)
    found = words.compared.match(low, figure.end, end)
    if found is None:
        return False
    years = survey.years(i, figure.end, min(sentence.end, found.end() + _YEAR))
    return not years or not set(years) <= set(survey.years(i, sentence.start, figure.start))


def _against(survey: Survey, i: int, k: int) -> _Levels | None:
    """Return a level with the one that it is told against: "96, down 20% from 120", "down 20% to 96 from 120"."""
    figures = survey.figures[i]
    final = data(survey.sentence(i).lang).HEAD_FINAL

    def at(j: int) -> Figure | None:
        return figures[j] if 0 <= j < len(figures) and _level(figures[j]) else None

    for now, then in ((k - 2, k - 1), (k - 1, k + 1), (k + 1, k + 2), (k + 1, k - 1)):
        level, base = at(now), at(then)
        if level is None or base is None or not _comparable(base, level):
            continue
        figure, low = figures[k], (level, base) if now < then else (base, level)
        if now < k - 1:  # a level, its base, then the change
            between = (base.end, figure.start) if final else (level.end, base.start)
            fits = _joined(survey, base, figure) and _same_thing(survey, i, *low)
        elif now < k:  # a level, the change, then its base
            between = figure.end, base.start
            fits = not final and _joined(survey, level, figure) and _stated(survey, i, *between)
        elif then > k:  # the change, to a level, from its base
            between = level.end, base.start
            fits = not final and _to(survey, figure, level) and _stated(survey, i, *between)
        else:  # a base, the change, then the level that is its outcome
            between = base.end, figure.start
            fits = final and _joined(survey, base, figure) and _glued(survey, i, figure.end, level.start)
        if fits and survey.words(i).base.intersection(survey.tokens(i, *between)):
            return _two(survey, base, level)
    return None


def _stated(survey: Survey, i: int, start: int, end: int) -> bool:
    """Say whether a stretch tells no more than a time and that a level is compared."""
    states = survey.words(i).states
    return end - start <= _BETWEEN and all(token in states for token in survey.tokens(i, start, end))


def _to(survey: Survey, figure: Figure, level: Figure) -> bool:
    """Say whether a change is told with the level that it leads to."""
    words, low = survey.words(level.sentence), survey.context.view.low
    return level.start - figure.end <= _GAP and words.level_before.fullmatch(low, figure.end + 1, level.start) is not None


def _before(survey: Survey, i: int, figure: Figure) -> _Levels | None:
    """Return the one pair of the sentence before, where this one begins with the change: "That is a cut of 20%"."""
    earlier = [each for each in survey.figures[i - 1] if _levelled(each)]
    if len(earlier) != 1 or not earlier[0].pair or survey.sentence(i - 1).block != survey.sentence(i).block:
        return None
    if survey.figures[i - 1][-1] is not earlier[0]:
        return None
    if _glued(survey, i, survey.sentence(i).start, figure.start):
        return _pair(survey, earlier[0])
    return None


def _levelled(figure: Figure) -> bool:
    return figure.quantity.kind not in (QuantityKind.POINT, QuantityKind.MULTIPLE, QuantityKind.NET_ZERO)


def _level(figure: Figure) -> bool:
    if figure.pair or not _levelled(figure) or figure.quantity.value_to is not None or not figure.quantity.value:
        return False
    return figure.quantity.bound in (None, "about")


def _backwards(survey: Survey, figure: Figure) -> bool:
    """Say whether a pair may be a change with its base, "up 6% from 24%": told backwards, and no level is reached."""
    words, low = survey.words(figure.sentence), survey.context.view.low
    forward = told_forward(survey.numbers(figure), figure.quantity.value_from or 0.0)
    start = max(survey.sentence(figure.sentence).start, figure.start - 12)
    return not forward and not words.level_before.search(low, start, figure.quantity.number[0])


def _pair(survey: Survey, figure: Figure) -> _Levels | None:
    before, after = survey.levels(figure)
    low, high = figure.quantity.value_from, figure.quantity.value
    if not low or not high or low < 0 or high < 0 or low == high or max(low, high) > _FARTHEST * min(low, high):
        return None
    return _Levels((figure,), before, after, low, high, figure.quantity.kind is QuantityKind.PERCENT)


def _counterpart(survey: Survey, i: int, j: int) -> _Levels | None:
    """Return a level with the one told before it of another year, about the same thing."""
    second = survey.figures[i][j]
    sentence = survey.sentence(i)
    if j > 0:
        first = survey.figures[i][j - 1]
        if not _comparable(first, second) or second.start - first.end > _BETWEEN:
            return None
        start = sentence.start
        if not _same_thing(survey, i, first, second):
            return None
        ends = _clause_end(survey, i, second)
        years = survey.years(i, start, ends)
    else:
        if i == 0 or survey.is_cell(i - 1) or survey.sentence(i - 1).block != sentence.block:
            return None
        alike = [each for each in survey.figures[i - 1] if _comparable(each, second)]
        if len(alike) != 1 or len(survey.figures[i - 1]) != 1:
            return None
        first = alike[0]
        if not _repeats(survey, i, second):
            return None
        before = survey.sentence(i - 1)
        years = [
            *survey.years(i - 1, before.start, before.end),
            *survey.years(i, sentence.start, _clause_end(survey, i, second)),
        ]
    if len(years) != 2 or years[0] == years[1]:
        return None
    if years[0] > years[1]:
        first, second = second, first
    return _two(survey, first, second)


def _two(survey: Survey, first: Figure, second: Figure) -> _Levels | None:
    low, high = first.quantity.value, second.quantity.value
    if not low or not high or low < 0 or high < 0 or low == high:
        return None
    share = first.quantity.kind is QuantityKind.PERCENT
    return _Levels((first, second), survey.value(first), survey.value(second), low, high, share)


def _comparable(first: Figure, second: Figure) -> bool:
    """Say whether two figures may be levels of one thing; what is told again may leave out what it is of ("CO2e")."""
    if not _level(first) or not _level(second) or first.quantity.kind is not second.quantity.kind:
        return False
    short, long = sorted((first.quantity.unit or "", second.quantity.unit or ""), key=len)
    return short == long or (bool(short) and long.startswith(short))


def _clause_end(survey: Survey, i: int, figure: Figure) -> int:
    """Return where the words that still belong to a level end: before the next figure."""
    later = [each.start for each in survey.figures[i] if each.start >= figure.end]
    return min([survey.sentence(i).end, *later])


def _same_thing(survey: Survey, i: int, first: Figure, second: Figure) -> bool:
    words, low = survey.words(i), survey.context.view.low
    if words.carried.fullmatch(low, first.end, _without_year(survey, i, first.end, second.start)):
        return True
    known = set(survey.tokens(i, survey.sentence(i).start, first.start))
    return all(token in words.states or token in known for token in survey.tokens(i, first.end, second.start))


def _without_year(survey: Survey, i: int, start: int, end: int) -> int:
    """Return where a stretch ends without a year at its end."""
    years = [drop.start for drop in survey.context.dropped[i] if start < drop.start < end and drop.value is not None]
    return min(years) if years else end


def _repeats(survey: Survey, i: int, second: Figure) -> bool:
    """Say whether the words before a level were all in the sentence before."""
    words, sentence, before = survey.words(i), survey.sentence(i), survey.sentence(i - 1)
    known = set(survey.content(i - 1, before.start, before.end))
    told = [token for token in survey.tokens(i, sentence.start, second.start) if token not in words.states]
    return all(words.suffix.sub("", token) in known for token in told if token not in words.stop)


def _joined(survey: Survey, one: Figure, other: Figure) -> bool:
    """Say whether nothing but words of change stand between two figures."""
    start, end = (one.end, other.start) if one.start < other.start else (other.end, one.start)
    if end - start > _GAP:
        return False
    if _glued(survey, one.sentence, start, end):
        return True
    # a change in apposition speaks of the levels before, whatever stands between: "to 96 GWh on new ovens, a cut of 20%"
    words, low = survey.words(one.sentence), survey.context.view.low
    apposed = words.apposed.search(low, start, end) if other.start > one.start and one.pair else None
    if apposed is None or any(start <= each.start and each.end <= end for each in survey.figures[one.sentence]):
        return False
    return _glued(survey, one.sentence, apposed.start(), end)


def _glued(survey: Survey, i: int, start: int, end: int) -> bool:
    words, low = survey.words(i), survey.context.view.low
    figures = [each.span for each in survey.figures[i] if start <= each.start and each.end <= end]
    cues = [cue for cue in survey.context.cues.within(start, end + 1, "direction") if cue.kind != "level"]
    if words.annual.search(low, start, end):
        return False
    figures += [found.span() for found in words.times.finditer(low, start, end)]
    for found in words.word.finditer(low, start, end):
        if found[0] in words.glue or any(first <= found.start() < last for first, last in figures):
            continue
        if not any(found.start() <= cue.start < found.end() for cue in cues):
            return False
    return True


def _other_object(survey: Survey, figure: Figure, levels: _Levels) -> bool:
    """Say whether words behind a change tell that something else changed by it: "a 20% cut in costs"."""
    i = figure.sentence
    sentence, words, low = survey.sentence(i), survey.words(i), survey.context.view.low
    known = set(survey.content(i, sentence.start, max(sentence.start, levels.span[0], figure.start)))
    for each in levels.figures:
        if each.sentence != i:
            known |= set(survey.content(each.sentence, survey.sentence(each.sentence).start, each.start))
    first = levels.figures[0]
    known |= set(survey.content(first.sentence, first.end, min(survey.sentence(first.sentence).end, first.end + 40)))
    stop = min([sentence.end, *(each.start for each in survey.figures[i] if each.start > figure.start)])
    cues = [cue.start for cue in survey.context.cues.within(figure.end, stop, "direction") if cue.kind != "level"]
    for n, found in enumerate(words.word.finditer(low, figure.end, stop)):
        if any(found.start() <= cue < found.end() for cue in cues):
            break
        if n >= _AHEAD or "," in low[figure.end : found.start()]:
            break
        if found[0] in words.stop or found[0] in words.glue:
            continue
        if not data(sentence.lang).HEAD_FINAL and not cues:
            break
        if words.suffix.sub("", found[0]) not in known:
            return True
    named = words.object_.match(low, figure.end, stop)
    if named is None or data(sentence.lang).HEAD_FINAL:
        return False
    told = survey.content(i, *named.span("object"))
    return bool(told) and not known.intersection(told)


# -- does it follow ----------------------------------------------------------------------------------


def _judged(survey: Survey, figure: Figure, levels: _Levels) -> Inconsistency | None:
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


def _multiple(survey: Survey, figure: Figure, levels: _Levels, told: Interval) -> Inconsistency | None:
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


def _told(
    survey: Survey, figure: Figure, levels: _Levels, told: Interval, kind: str, given: Interval
) -> Inconsistency:
    before, after = levels.told_before, levels.told_after
    high, low = max(before, after), min(before, after)
    sum_ = f"({amount(high)} − {amount(low)}) / {amount(before)} = {100 * (high - low) / before:.4g}%"  # noqa: RUF001
    if levels.share:
        sum_ = f"{amount(high)} − {amount(low)} = {amount(round(high - low, 6))}%p; {sum_}"  # noqa: RUF001
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
        if len(ways) > 1 or not _joined(survey, figure, other):
            continue
        told, percent = survey.value(figure), survey.value(other)
        if not multiple:
            given = told
        elif ways == {"increase"}:
            given = Interval(100 * (told.low - 1), 100 * told.high)  # "three times more" is told of both
        else:
            given = Interval(100 * (1 - 1 / max(told.low, 1)), 100 * (1 - 1 / max(told.high, 1)))
        if not given.meets(percent):
            sign = "+" if ways == {"increase"} else "−"  # noqa: RUF001
            calculation = f"{figure.quantity.text} = {sign}{between(given, '%')} ≠ {other.quantity.text}"
            return inconsistency(FOLLOWS, survey, figure, (other,), calculation)
    return None
