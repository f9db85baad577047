"""One figure told with two values in one text: the same words of measure, one time, and no value that fits both."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from claimcheck.consistency.figures import Figure, Survey, between, inconsistency
from claimcheck.frozen import record
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
_FEWEST = 2  # words that tell what is measured
_KEPT = 6  # figures with one word in common that the next is compared with
_REACH = 90  # characters to each side of a figure
_FARTHEST = 3.0  # times: what lies farther off is something else, or a slip by powers of ten
_ENOUGH = {True: 12, False: 6}  # letters in the words that two tellings share, where words are bounded and where not
_MARKS = ',;:()[]"“”'
_QUOTES = '"'
_SLACK = 1e-9


@record
class _Telling:
    """A figure with its clause."""

    figure: Figure
    start: int
    end: int
    words: frozenset[str]  # stems of the clause that tell what is measured


def find(survey: Survey) -> Iterator[Inconsistency]:
    """Yield each figure that an earlier telling gives another value."""
    groups: dict[tuple[object, ...], list[Figure]] = {}
    for i, figures in enumerate(survey.figures):
        if not figures or survey.block(i).kind in (BlockKind.CELL, BlockKind.HEADING, BlockKind.CODE):
            continue
        lang = survey.sentence(i).lang
        for figure in figures:
            if _is_candidate(figure):
                quantity = figure.quantity
                groups.setdefault((lang, quantity.kind, quantity.unit), []).append(figure)
    for group in groups.values():
        if group[0].sentence != group[-1].sentence:
            yield from _group(survey, group)


def _group(survey: Survey, group: Sequence[Figure]) -> Iterator[Inconsistency]:
    by_word: dict[str, deque[_Telling]] = {}
    for figure in group:
        telling = _telling(survey, figure)
        if len(telling.words) < _FEWEST:
            continue
        earlier = _earlier(survey, by_word, telling)
        if earlier is not None:
            yield _off(survey, earlier.figure, figure)
        for word in telling.words:
            by_word.setdefault(word, deque(maxlen=_KEPT)).append(telling)


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


def _earlier(survey: Survey, by_word: dict[str, deque[_Telling]], telling: _Telling) -> _Telling | None:
    seen: set[int] = set()
    for word in sorted(telling.words):
        for earlier in by_word.get(word, ()):
            figure = earlier.figure
            if figure.start in seen or figure.sentence == telling.figure.sentence:
                continue
            seen.add(figure.start)
            if len({figure.direction, telling.figure.direction} - {None}) > 1:
                continue
            few, many = sorted((earlier, telling), key=lambda each: len(each.words))
            if few.words <= many.words and _differ(survey, figure, telling.figure) and _one_figure(survey, few, many):
                return earlier
    return None


def _telling(survey: Survey, figure: Figure) -> _Telling:
    """Return a figure with the words of its clause."""
    i, low = figure.sentence, survey.context.view.folded
    sentence = survey.sentence(i)
    start = max([sentence.start, figure.start - _REACH, *(e.end for e in survey.figures[i] if e.end <= figure.start)])
    end = min([sentence.end, figure.end + _REACH, *(e.start for e in survey.figures[i] if e.start >= figure.end)])
    start = max([start, *(low.rfind(mark, start, figure.start) + 1 for mark in _MARKS)])
    end = min([end, *(at for mark in _MARKS if (at := low.find(mark, figure.end, end)) >= 0)])
    words = survey.content(i, start, figure.start) + survey.content(i, figure.end, end)
    return _Telling(figure, start, end, frozenset(words))


def _one_figure(survey: Survey, few: _Telling, many: _Telling) -> bool:
    """Say whether two tellings, the words of one among the other's, are of one figure: nothing sets them apart."""
    i, j = few.figure.sentence, many.figure.sentence
    first, second = survey.sentence(i), survey.sentence(j)
    if sum(map(len, few.words)) < _ENOUGH[data(first.lang).BOUNDED]:
        return False
    if _apart(survey, few) != _apart(survey, many):
        return False
    if _narrowed(survey, few, many):
        return False
    told = set(survey.content(j, second.start, second.end))
    if not told.issuperset(_subject(survey, few)):
        return False
    items = survey.block(i).kind is BlockKind.LIST_ITEM and survey.block(j).kind is BlockKind.LIST_ITEM
    if items and told != set(survey.content(i, first.start, first.end)):
        return False
    words, low = survey.words(i), survey.context.view.low
    sites = [words.site.search(low, each.start, each.end) is not None for each in (few, many)]
    groups = [words.group.search(low, each.start, each.end) is not None for each in (first, second)]
    return not (sites[0] != sites[1] and any(groups)) and _one_time(survey, few.figure, many.figure)


def _narrowed(survey: Survey, few: _Telling, many: _Telling) -> bool:
    """Say whether a word right before a shared one makes another thing of it: "adjusted operating costs".

    A name or a subject does not: "the Falun mill recycled".
    """
    i = many.figure.sentence
    words, view, sentence = survey.words(i), survey.context.view, survey.sentence(i)
    name = (many.figure.finding.claim.claimant or "").lower() if many.figure.finding is not None else ""
    before: tuple[int, int] | None = None  # where the last word ends that only one telling has
    for found in words.word.finditer(view.low, many.start, many.end):
        token = found[0]
        stem = words.suffix.sub("", token)
        verb = words.verbal.search(token) is not None  # before a verb stands its subject
        if (
            before is not None
            and stem in few.words
            and not verb
            and not view.low[before[1] : found.start()].strip("- ")
        ):
            return True
        before = None
        own = found.start() < many.figure.end and many.figure.start < found.end()
        if own or stem in few.words or token in words.stop or stem in words.stop or token in name:
            continue
        proper = view.folded[found.start()].isupper() and found.start() > sentence.start
        subject = data(sentence.lang).HEAD_FINAL and stem != token
        if not proper and not subject and not words.site.fullmatch(token):
            before = found.span()
    return False


def _apart(survey: Survey, telling: _Telling) -> frozenset[str]:
    """Return the words of a clause that make another figure of it."""
    words = survey.words(telling.figure.sentence)
    tokens = survey.tokens(telling.figure.sentence, telling.start, telling.end)
    return words.apart.intersection({*tokens, *(words.suffix.sub("", token) for token in tokens)})


def _subject(survey: Survey, telling: _Telling) -> list[str]:
    """Return the stems before a figure, from where its sentence or quotation begins."""
    i, figure = telling.figure.sentence, telling.figure
    start = survey.sentence(i).start
    quoted = max(survey.context.view.folded.rfind(mark, start, figure.start) for mark in _QUOTES)
    return survey.content(i, max(start, quoted), figure.start)


def _one_time(survey: Survey, one: Figure, two: Figure) -> bool:
    """Say whether both are told of one time, and both as done or both as to come."""
    first, second = one.finding, two.finding
    if first is None or second is None:
        return False
    years = []
    for figure in (one, two):
        sentence = survey.sentence(figure.sentence)
        years.append(set(survey.years(figure.sentence, sentence.start, sentence.end)))
    if years[0] and years[1] and years[0] != years[1]:
        return False
    named = bool(years[0]) and years[0] == years[1]
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
