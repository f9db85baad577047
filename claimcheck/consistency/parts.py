"""Parts that the text tells as parts of a whole: do they give it?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.consistency import lists
from claimcheck.consistency.figures import Figure, Survey, inconsistency, is_part, over, summed
from claimcheck.consistency.rounding import total
from claimcheck.lang import data
from claimcheck.records import BlockKind, Inconsistency, QuantityKind, Span

KIND = lists.KIND
_NEAR = 40  # characters from "the rest" to its figure
_OPENS = 25  # characters at the start of a sentence, where "of this" speaks of the one before
_TOTALLED = 8  # characters before a whole, where a word for it stands
_ROWS = 11  # beyond, too many sums of some rows are possible
_OFF = 0.5  # of the whole: what lies farther off was never meant to be added
_WHOLE = 100.0
_NOTHING = ("", "-", "–", "—")


def find(survey: Survey) -> Iterator[Inconsistency]:
    """Yield each whole that its parts do not give."""
    chosen_freely = _chosen_freely(survey)
    for i, figures in enumerate(survey.figures):
        if not figures or survey.is_cell(i):
            continue
        found = _amounts(survey, i)
        if found is None and not chosen_freely and len(figures) > 1:
            found = _shares(survey, i) or lists.shares(survey, i)
        if found is None:
            found = lists.totalled(survey, i)
        if found is not None:
            yield found
    yield from _tables(survey)


def _chosen_freely(survey: Survey) -> bool:
    """Say whether answers of a survey may be chosen together, whose shares are no parts."""
    low = survey.context.view.low
    langs = {sentence.lang: i for i, sentence in enumerate(survey.context.sentences)}
    return any(survey.words(i).many.search(low) for i in langs.values())


# -- in a sentence -----------------------------------------------------------------------------------


def _amounts(survey: Survey, i: int) -> Inconsistency | None:
    """Return "310 GWh, of which 182 … and 152 …" where the parts give more, or all of them give less."""
    sentence, words, low = survey.sentence(i), survey.words(i), survey.context.view.low
    cue = words.parts.search(low, sentence.start, sentence.end)
    if cue is None:
        return None
    figures = survey.figures[i]
    if data(sentence.lang).HEAD_FINAL and words.all_parts.match(low, cue.start(), sentence.end):
        return _told_last(survey, i, cue.start())
    before = [each for each in figures if each.end <= cue.start()]
    after = [each for each in figures if each.start >= cue.end()]
    if not before and cue.start() - sentence.start < _OPENS and i > 0 and not survey.is_cell(i - 1):
        before = [each for each in survey.figures[i - 1] if not each.relative]
        if len(before) != 1:
            return None
    rest = words.rest.search(low, sentence.start, sentence.end)
    if rest is not None and data(sentence.lang).HEAD_FINAL and rest.start() == cue.start():
        # the rest stands last: the whole is told first, and as one that is parted
        if not figures or words.parted.match(low, figures[0].end, sentence.end) is None:
            return None
        before, after = list(figures[:1]), list(figures[1:])
    if not before or words.overlap.search(low, cue.end(), sentence.end):
        return None
    whole = before[-1]
    # a share in brackets repeats its part
    parts = [each for each in after if each.quantity.kind is not QuantityKind.PERCENT]
    if whole.relative or not parts or not all(is_part(each) and each.like(whole) for each in parts):
        return None
    if whole.pair or whole.quantity.value_to is not None or not whole.quantity.value:
        return None
    if survey.years(i, min(cue.start(), parts[0].start), sentence.end):
        return None
    given, told = total([survey.value(each) for each in parts]), survey.value(whole)
    exhaustive = len(parts) > 1 and (
        _rest_is(survey, i, parts[-1]) or bool(words.all_parts.search(low, sentence.start, sentence.end))
    )
    if given.low > told.high or (exhaustive and given.high < told.low):
        return inconsistency(KIND, survey, whole, parts, summed(parts, given, whole, told))
    return None


def _told_last(survey: Survey, i: int, end: int) -> Inconsistency | None:
    """Return a whole that is told behind its parts, and is less than they are."""
    sentence, words, low = survey.sentence(i), survey.words(i), survey.context.view.low
    figures = [each for each in survey.figures[i] if each.end <= end]
    if len(figures) < 3 or not all(is_part(each) and each.like(figures[-1]) for each in figures):
        return None
    *parts, whole = figures
    near = max(parts[-1].end, whole.start - _TOTALLED)
    if whole.relative or words.whole.search(low, near, whole.end) is None:
        return None
    if words.overlap.search(low, parts[0].start, whole.start) or survey.years(i, sentence.start, end):
        return None
    given, told = total([survey.value(each) for each in parts]), survey.value(whole)
    return (
        inconsistency(KIND, survey, whole, parts, summed(parts, given, whole, told)) if given.low > told.high else None
    )


def _shares(survey: Survey, i: int) -> Inconsistency | None:
    """Return shares that are told to be all there is, and give more than all."""
    sentence, words, low = survey.sentence(i), survey.words(i), survey.context.view.low
    everything = words.all_parts.search(low, sentence.start, sentence.end)
    shares = [each for each in survey.figures[i] if each.quantity.kind is QuantityKind.PERCENT]
    if len(shares) < 2 or not all(is_part(each) for each in shares):
        return None
    if any(each.quantity.kind is QuantityKind.POINT for each in survey.figures[i]):
        return None
    if words.overlap.search(low, shares[0].start, shares[-1].end):
        return None
    if everything is not None:
        head_final = data(sentence.lang).HEAD_FINAL
        if not all(each.end <= everything.start() if head_final else each.start >= everything.end() for each in shares):
            return None
    elif not _rest_is(survey, i, shares[-1]):
        return None
    given = total([survey.value(each) for each in shares])
    if given.low <= _WHOLE:
        return None
    return inconsistency(KIND, survey, shares[0], shares[1:], over(shares, given))


def _rest_is(survey: Survey, i: int, last: Figure) -> bool:
    """Say whether a figure is what remains."""
    sentence, words, low = survey.sentence(i), survey.words(i), survey.context.view.low
    rests = list(words.rest.finditer(low, sentence.start, last.start))
    return len(rests) == 1 and last.start - rests[0].end() < _NEAR


# -- in a table --------------------------------------------------------------------------------------


def _tables(survey: Survey) -> Iterator[Inconsistency]:
    rows: dict[int, dict[int, dict[int, int]]] = {}  # table, row, column: sentence
    for i in range(len(survey.figures)):
        block = survey.block(i)
        if block.kind is BlockKind.CELL and None not in (block.table, block.row, block.column):
            rows.setdefault(block.table or 0, {}).setdefault(block.row or 0, {}).setdefault(block.column or 0, i)
    for table in rows.values():
        yield from _table(survey, table)


def _table(survey: Survey, table: dict[int, dict[int, int]]) -> Iterator[Inconsistency]:
    body = {row: cells for row, cells in table.items() if any(survey.figures[i] for i in cells.values())}
    names = {row: _row_name(survey, cells) for row, cells in body.items()}
    totals = [row for row, name in names.items() if name is not None and _is_total(survey, name)]
    if len(totals) != 1 or totals[0] not in (min(body), max(body)) or None in names.values():
        return
    whole_row = totals[0]
    others = [row for row in sorted(body) if row != whole_row]
    if not 2 <= len(others) <= _ROWS or any(_unadded(survey, names[row]) for row in others):
        return
    if any(row not in body for row in table if min(body) < row < max(body)):
        return  # a row without figures begins a group
    for column, i in sorted(body[whole_row].items()):
        parts = _column(survey, [body[row].get(column) for row in others])
        if parts is None or len(survey.figures[i]) != 1 or any(_unadded(survey, head) for head in _heads(survey, i)):
            continue
        whole = survey.figures[i][0]
        share = whole.quantity.kind is QuantityKind.PERCENT
        if (share and whole.quantity.value != _WHOLE) or not all(each.like(whole) and is_part(each) for each in parts):
            continue
        if is_part(whole) and not _some_give(survey, parts, whole):
            given = total([survey.value(each) for each in parts])
            yield inconsistency(KIND, survey, whole, parts, summed(parts, given, whole, survey.value(whole)))


def _some_give(survey: Survey, parts: Sequence[Figure], whole: Figure) -> bool:
    """Say whether some of the rows give the whole: the others are parts of parts; or whether nothing comes near."""
    told = survey.value(whole)
    values = [survey.value(each) for each in parts]
    for size in range(len(values), 1, -1):
        if any(total(list(some)).meets(told) for some in combinations(values, size)):
            return True
    added = sum(each.quantity.value or 0 for each in parts)
    aim = whole.quantity.value or 0
    return abs(added - aim) > _OFF * aim


def _column(survey: Survey, cells: Sequence[int | None]) -> list[Figure] | None:
    """Return the figures of a column, one a row; a dash is nothing; none where a cell is something else."""
    out = []
    for i in cells:
        if i is None:
            continue
        sentence = survey.sentence(i)
        if len(survey.figures[i]) == 1:
            out.append(survey.figures[i][0])
        elif survey.low(sentence.start, sentence.end).strip() not in _NOTHING:
            return None
    return out if len(out) > 1 else None


def _row_name(survey: Survey, cells: dict[int, int]) -> tuple[int, Span] | None:
    """Return where a row is named, with a sentence of its language."""
    first = cells.get(0)
    for i in cells.values():
        if survey.block(i).row_header is not None:
            return i, survey.block(i).row_header or (0, 0)
    if first is not None and not survey.figures[first]:
        return first, (survey.sentence(first).start, survey.sentence(first).end)
    return None


def _heads(survey: Survey, i: int) -> list[tuple[int, Span]]:
    return [(i, span) for span in survey.block(i).column_headers]


def _is_total(survey: Survey, name: tuple[int, Span]) -> bool:
    i, (start, end) = name
    return survey.words(i).total.fullmatch(survey.low(start, end).strip(" *_")) is not None


def _unadded(survey: Survey, name: tuple[int, Span] | None) -> bool:
    """Say whether a row or column holds what is not added up: shares, means, parts of the row above."""
    if name is None:
        return True
    i, (start, end) = name
    text = survey.low(start, end)
    return bool(survey.words(i).unadded.search(text)) or text.lstrip()[:1] in "-–·ㄴ└"
