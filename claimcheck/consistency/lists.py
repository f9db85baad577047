"""Parts told in one list, without a word that they are parts: they are where the list can be read no other way."""

from __future__ import annotations

from claimcheck.consistency.figures import Figure, Survey, inconsistency, is_part, over, summed
from claimcheck.consistency.rounding import total
from claimcheck.records import Inconsistency, QuantityKind, Span

KIND = "parts-do-not-add-up"
_LEAST = 3  # shares: two may tell of two things
_MOST = 12
_HEAD = 120  # characters before a list, where its whole is named
_GAP = 60  # characters between two parts of a list
_TAIL = 40
_NAMES = 40  # characters of a name before its bracket
_TOTALLED = 12  # characters beside a whole, where a word for it stands
_WHOLE = 100.0
_OFF = 0.5  # of the whole: what lies farther off was never meant to be added


def shares(survey: Survey, i: int) -> Inconsistency | None:
    """Return shares of one whole that exclude one another, and give more than all."""
    told = survey.figures[i]
    if not _LEAST <= len(told) <= _MOST or not all(
        each.quantity.kind is QuantityKind.PERCENT and is_part(each) for each in told
    ):
        return None
    sentence = survey.sentence(i)
    if survey.words(i).choosers.search(survey.context.view.low, sentence.start, sentence.end):
        return None  # who may do several things
    given = total([survey.value(each) for each in told])
    if not _WHOLE < given.low <= _WHOLE * (1 + _OFF) or not (_behind(survey, i, told) or _before(survey, i, told)):
        return None
    return inconsistency(KIND, survey, told[0], told[1:], over(told, given))


def _behind(survey: Survey, i: int, told: tuple[Figure, ...]) -> bool:
    """Say whether each share is followed by what it is the share of: "50% is recycled, 40% burned"."""
    sentence, words, low = survey.sentence(i), survey.words(i), survey.context.view.low
    start = told[0].end
    if not _heads(survey, i, told[0].start):
        whole = words.whole_behind.match(low, start, min(sentence.end, start + _GAP))
        if whole is None or words.when.fullmatch(low, sentence.start, told[0].start) is None:
            return False
        start = whole.end()
    ends = [each.start for each in told[1:]]
    last = words.apart_from.search(low, told[-1].end, sentence.end)
    ends.append(last.start() if last else sentence.end)
    starts = [start, *(each.end for each in told[1:])]
    return _exclusive(survey, i, list(zip(starts, ends, strict=True)))


def _before(survey: Survey, i: int, told: tuple[Figure, ...]) -> bool:
    """Say whether each share follows what it is the share of: "solar 50%, wind 40%"."""
    sentence, words, low = survey.sentence(i), survey.words(i), survey.context.view.low
    head = words.mix.match(low, max(sentence.start, told[0].start - _HEAD), told[0].start)
    if head is None:
        return False
    starts = [head.end(), *(each.end for each in told[:-1])]
    tail = low[told[-1].end : sentence.end]
    if len(tail) > _TAIL or words.some_of.search(tail) or survey.years(i, told[-1].end, sentence.end):
        return False
    return _exclusive(survey, i, list(zip(starts, [each.start for each in told], strict=True)))


def _heads(survey: Survey, i: int, end: int) -> bool:
    """Say whether one whole is named before a list."""
    words, low = survey.words(i), survey.context.view.low
    start = max(survey.sentence(i).start, end - _HEAD)
    return words.whole_before.match(low, start, end) is not None


def _exclusive(survey: Survey, i: int, gaps: list[Span]) -> bool:
    """Say whether each stretch names one thing of a class whose members exclude one another, and nothing else."""
    words, low = survey.words(i), survey.context.view.low
    named: list[str] = []
    for start, end in gaps:
        if end - start > _GAP or any(each.isdigit() for each in low[start:end]):
            return False
        stems = [words.endings.sub("", each) for each in words.word.findall(low, start, end)]
        names = [each for each in stems if each and each not in words.listed]
        if len(names) != 1:
            return False
        named += names
    return len(set(named)) == len(named) and any(kind.issuperset(named) for kind in words.complements)


def totalled(survey: Survey, i: int) -> Inconsistency | None:
    """Return a whole told behind a list of names with their parts in brackets, which do not give it."""
    sentence, words, low = survey.sentence(i), survey.words(i), survey.context.view.low
    *parts, whole = survey.figures[i]
    if not 1 < len(parts) <= _MOST or whole.relative or not whole.quantity.value:
        return None
    if not all(is_part(each) and each.like(whole) for each in (*parts, whole)):
        return None
    end = sentence.start
    for each in parts:
        name = low[end : each.start]
        if len(name) > _NAMES or name.count("(") != 1 or not name.rstrip().endswith("("):
            return None
        if low[each.end : each.end + 1] != ")" or words.some_of.search(name):
            return None
        end = each.end + 1
    between = low[end : whole.start]
    if (
        len(between) > _GAP
        or any(each in between for each in ",;:()")
        or words.some_of.search(low, end, min(sentence.end, whole.end + _TAIL))
    ):
        return None
    near = max(end, whole.start - _TOTALLED), min(sentence.end, whole.end + _TOTALLED)
    if words.in_total.search(low, *near) is None or survey.years(i, parts[0].start, sentence.end):
        return None
    given, told = total([survey.value(each) for each in parts]), survey.value(whole)
    added = sum(each.quantity.value or 0 for each in parts)
    if given.meets(told) or abs(added - whole.quantity.value) > _OFF * whole.quantity.value:
        return None
    return inconsistency(KIND, survey, whole, parts, summed(parts, given, whole, told))
