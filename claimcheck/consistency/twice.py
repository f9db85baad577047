"""One figure told with two values in one text: the same words of measure, the same time, and no value that fits both."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.consistency.figures import Figure, Survey, between, inconsistency
from claimcheck.lang import data
from claimcheck.records import BlockKind, Inconsistency, Label, QuantityKind

KIND = "figure-told-two-ways"
_KINDS = (
    QuantityKind.PERCENT,
    QuantityKind.MEASURE,
    QuantityKind.MONEY,
    QuantityKind.COUNT,
    QuantityKind.NUMBER,
    QuantityKind.DURATION,
)
_KEPT = 6  # figures with one word in common that the next is compared with
_REACH = 90  # characters to each side of a figure
_FARTHEST = 3.0  # times: what lies farther off is something else, or a slip by powers of ten
_ENOUGH = {True: 14, False: 6}  # letters in the words that two tellings share, where words are bounded and where not
_MARKS = ",;:()[]\"“”"
_QUOTES = "\"“‘'"
_SLACK = 1e-9


@dataclass(frozen=True, slots=True)
class _Telling:
    figure: Figure
    words: frozenset[str]  # stems that tell what is measured
    apart: frozenset[str]  # words that make another figure of it
    years: frozenset[int]
    subject: frozenset[str]  # stems before the figure, from where its sentence or quotation begins
    sentence: frozenset[str]  # stems of the sentence
    item: bool
    site: bool
    group: bool


def find(survey: Survey) -> Iterator[Inconsistency]:
    """Yield each figure that an earlier telling gives another value."""
    by_word: dict[tuple[object, ...], deque[_Telling]] = {}
    for i, figures in enumerate(survey.figures):
        if not figures or survey.block(i).kind in (BlockKind.CELL, BlockKind.HEADING, BlockKind.CODE):
            continue
        told = [_telling(survey, figure) for figure in figures if _is_candidate(figure)]
        for telling in told:
            earlier = _earlier(survey, by_word, telling)
            if earlier is not None:
                yield _off(survey, earlier.figure, telling.figure)
        for telling in told:
            for key in _keys(survey, telling):
                by_word.setdefault(key, deque(maxlen=_KEPT)).append(telling)


def _is_candidate(figure: Figure) -> bool:
    quantity = figure.quantity
    return (
        quantity.kind in _KINDS
        and figure.finding is not None
        and not figure.pair
        and quantity.value_to is None
        and bool(quantity.value)
        and quantity.bound in (None, "about")
        and any(char.isdigit() for char in quantity.text)
    )


def _keys(survey: Survey, telling: _Telling) -> Iterator[tuple[object, ...]]:
    quantity = telling.figure.quantity
    lang = survey.sentence(telling.figure.sentence).lang
    for word in telling.words:
        yield lang, quantity.kind, quantity.unit, telling.figure.direction, word


def _earlier(
    survey: Survey, by_word: dict[tuple[object, ...], deque[_Telling]], telling: _Telling
) -> _Telling | None:
    for key in sorted(_keys(survey, telling), key=str):
        for earlier in by_word.get(key, ()):
            if _one_figure(survey, earlier, telling) and _differ(survey, earlier.figure, telling.figure):
                return earlier
    return None


def _telling(survey: Survey, figure: Figure) -> _Telling:
    """Return a figure with the words of its clause."""
    i, low = figure.sentence, survey.context.view.folded
    sentence, words = survey.sentence(i), survey.words(i)
    start = max([sentence.start, figure.start - _REACH, *(e.end for e in survey.figures[i] if e.end <= figure.start)])
    end = min([sentence.end, figure.end + _REACH, *(e.start for e in survey.figures[i] if e.start >= figure.end)])
    start = max([start, *(low.rfind(mark, start, figure.start) + 1 for mark in _MARKS)])
    end = min([end, *(at for mark in _MARKS if (at := low.find(mark, figure.end, end)) >= 0)])
    around = (start, figure.start), (figure.end, end)
    tokens = survey.tokens(i, start, end)
    stems = {words.suffix.sub("", token) for token in tokens}
    quoted = max(low.rfind(mark, sentence.start, figure.start) for mark in _QUOTES)
    opening = max(sentence.start, quoted)
    dates = survey.years(i, sentence.start, sentence.end)
    return _Telling(
        figure=figure,
        words=frozenset(stem for part in around for stem in survey.content(i, *part)),
        apart=frozenset(words.apart.intersection({*tokens, *stems})),
        years=frozenset(dates),
        subject=frozenset(survey.content(i, opening, figure.start)),
        sentence=frozenset(survey.content(i, sentence.start, sentence.end)),
        item=survey.block(i).kind is BlockKind.LIST_ITEM,
        site=any(words.site.search(survey.context.view.low, *part) for part in around),
        group=words.group.search(survey.context.view.low, sentence.start, sentence.end) is not None,
    )


def _one_figure(survey: Survey, one: _Telling, two: _Telling) -> bool:
    """Say whether two tellings are of one figure: the words of one are all in the other, and nothing sets them apart."""
    few, many = sorted((one, two), key=lambda telling: len(telling.words))
    if len(few.words) < 2 or not few.words <= many.words or one.apart != two.apart:
        return False
    if sum(map(len, few.words)) < _ENOUGH[data(survey.sentence(one.figure.sentence).lang).BOUNDED]:
        return False
    if not few.subject <= many.sentence or (one.item and two.item and one.sentence != two.sentence):
        return False
    if one.site != two.site and (one.group or two.group):
        return False
    first, second = one.figure.finding, two.figure.finding
    if first is None or second is None:
        return False
    if one.years and two.years and one.years != two.years:
        return False
    named = bool(one.years) and one.years == two.years
    times = {(each.claim.target_year, None if named else each.claim.period) for each in (first, second)}
    futures = {each.verdict.label is Label.ASPIRATIONAL for each in (first, second)}
    return len(times) == 1 and len(futures) == 1


def _differ(survey: Survey, one: Figure, two: Figure) -> bool:
    first, second = survey.value(one), survey.value(two)
    if first.meets(second):
        return False
    low, high = sorted((one.quantity.value or 0.0, two.quantity.value or 0.0))
    if low <= 0:
        return False
    ratio = high / low
    return ratio <= _FARTHEST or any(abs(ratio / slip - 1) < _SLACK for slip in (10, 100, 1000, 10_000))


def _off(survey: Survey, earlier: Figure, later: Figure) -> Inconsistency:
    unit = "%" if later.quantity.kind is QuantityKind.PERCENT else ""
    first, second = (f"{each.quantity.text} ({between(survey.value(each), unit)})" for each in (earlier, later))
    return inconsistency(KIND, survey, later, [earlier], f"{first} ≠ {second}")
