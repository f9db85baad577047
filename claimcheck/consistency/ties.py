"""Which words tie figures of one sentence: a change to its levels, one level to another."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.consistency.figures import Figure, Survey
from claimcheck.consistency.rounding import told_forward
from claimcheck.lang import data
from claimcheck.records import QuantityKind

_GAP = 70  # characters between a change and its levels
_TAIL = 30  # behind a change, where words may make it another
_FOLLOWS = 40  # characters behind a level, where what it is of may be told
_AHEAD = 4  # words between a change and its verb
_YEAR = 16  # characters behind a word of comparison, where its year may stand
_BETWEEN = 90  # characters between two levels


def is_levelled(figure: Figure) -> bool:
    return figure.quantity.kind not in (QuantityKind.POINT, QuantityKind.MULTIPLE, QuantityKind.NET_ZERO)


def is_level(figure: Figure) -> bool:
    if figure.pair or not is_levelled(figure) or figure.quantity.value_to is not None or not figure.quantity.value:
        return False
    return figure.quantity.bound in (None, "about")


def comparable(first: Figure, second: Figure) -> bool:
    """Say whether two figures may be levels of one thing; what is told again may leave out what it is of ("CO2e")."""
    if not is_level(first) or not is_level(second) or first.quantity.kind is not second.quantity.kind:
        return False
    short, long = sorted((first.quantity.unit or "", second.quantity.unit or ""), key=len)
    return short == long or (bool(short) and long.startswith(short))


def joined(survey: Survey, one: Figure, other: Figure) -> bool:
    """Say whether nothing but words of change stand between two figures."""
    start, end = (one.end, other.start) if one.start < other.start else (other.end, one.start)
    if end - start > _GAP:
        return False
    if glued(survey, one.sentence, start, end):
        return True
    # a change in apposition speaks of the levels before, whatever stands between: "to 96 GWh on new ovens, a 20% cut"
    words, low = survey.words(one.sentence), survey.context.view.low
    apposed = words.apposed.search(low, start, end) if other.start > one.start and one.pair else None
    if apposed is None or any(start <= each.start and each.end <= end for each in survey.figures[one.sentence]):
        return False
    return glued(survey, one.sentence, apposed.start(), end)


def glued(survey: Survey, i: int, start: int, end: int) -> bool:
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


def stated(survey: Survey, i: int, start: int, end: int) -> bool:
    """Say whether a stretch tells no more than a time and that a level is compared."""
    states = survey.words(i).states
    return end - start <= _BETWEEN and all(token in states for token in survey.tokens(i, start, end))


def opposed(survey: Survey, i: int, start: int, end: int) -> bool:
    """Say whether a stretch ends in what a level is compared with; before, it may tell what it is a level of."""
    words, low = survey.words(i), survey.context.view.low
    if stated(survey, i, start, end):
        return True
    bases = [found.start() for found in words.word.finditer(low, start, end) if found[0] in words.base]
    if end - start > _BETWEEN or not bases or not stated(survey, i, bases[-1], end):
        return False
    return words.parting.search(low, start, bases[-1]) is None


def leads_to(survey: Survey, figure: Figure, level: Figure) -> bool:
    """Say whether a change is told with the level that it leads to."""
    words, low = survey.words(level.sentence), survey.context.view.low
    return (
        level.start - figure.end <= _GAP and words.level_before.fullmatch(low, figure.end + 1, level.start) is not None
    )


def same_thing(survey: Survey, i: int, first: Figure, second: Figure) -> bool:
    words, low = survey.words(i), survey.context.view.low
    if words.carried.fullmatch(low, first.end, _without_year(survey, i, first.end, second.start)):
        return True
    known = set(survey.content(i, survey.sentence(i).start, first.start))
    final = data(survey.sentence(i).lang).HEAD_FINAL
    for token in survey.tokens(i, first.end, second.start):
        stem = words.suffix.sub("", token)
        # of a compound the last part is the thing: "base emissions" are emissions
        compound = final and any(stem.endswith(each) for each in known if len(each) > 1)
        if token not in words.states and stem not in known and not compound and token not in words.glue:
            return False
    return True


def _without_year(survey: Survey, i: int, start: int, end: int) -> int:
    """Return where a stretch ends without a year at its end."""
    years = [drop.start for drop in survey.context.dropped[i] if start < drop.start < end and drop.value is not None]
    return min(years) if years else end


def repeats(survey: Survey, i: int, second: Figure) -> bool:
    """Say whether the words before a level were all in the sentence before."""
    words, sentence, before = survey.words(i), survey.sentence(i), survey.sentence(i - 1)
    known = set(survey.content(i - 1, before.start, before.end))
    told = [token for token in survey.tokens(i, sentence.start, second.start) if token not in words.states]
    return all(words.suffix.sub("", token) in known for token in told if token not in words.stop)


def other_object(survey: Survey, figure: Figure, levels: Sequence[Figure]) -> bool:
    """Say whether words behind a change tell that something else changed by it: "a 20% cut in costs"."""
    i = figure.sentence
    sentence, words, low = survey.sentence(i), survey.words(i), survey.context.view.low
    first = levels[0]
    known = set(
        survey.content(i, sentence.start, max([figure.start, *(each.start for each in levels if each.sentence == i)]))
    )
    for each in levels:
        if each.sentence != i:
            known |= set(survey.content(each.sentence, survey.sentence(each.sentence).start, each.start))
    end = min(survey.sentence(first.sentence).end, first.end + _FOLLOWS)
    if first.end <= figure.start:
        end = min(end, figure.start)
    known |= set(survey.content(first.sentence, first.end, end))
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


def compared(survey: Survey, figure: Figure) -> bool:
    """Say whether a change is compared with what may not be among the levels told."""
    i = figure.sentence
    sentence, words, low = survey.sentence(i), survey.words(i), survey.context.view.low
    end = min(sentence.end, figure.end + _TAIL)
    found = words.compared.match(low, figure.end, end)
    if found is None:
        return False
    years = survey.years(i, figure.end, min(sentence.end, found.end() + _YEAR))
    return not years or not set(years) <= set(survey.years(i, sentence.start, figure.start))


def clause_end(survey: Survey, i: int, figure: Figure) -> int:
    """Return where the words that still belong to a level end: before the next figure."""
    later = [each.start for each in survey.figures[i] if each.start >= figure.end]
    return min([survey.sentence(i).end, *later])


def backwards(survey: Survey, figure: Figure) -> bool:
    """Say whether a pair may be a change with its base, "up 6% from 24%": told backwards, and no level is reached."""
    words, low = survey.words(figure.sentence), survey.context.view.low
    forward = told_forward(survey.numbers(figure), figure.quantity.value_from or 0.0)
    start = max(survey.sentence(figure.sentence).start, figure.start - 12)
    return not forward and not words.level_before.search(low, start, figure.quantity.number[0])
