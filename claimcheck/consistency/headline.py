"""A heading beside the text under it: does it tell more of a figure than the text does?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.consistency.figures import Figure, Survey, between, inconsistency
from claimcheck.records import BlockKind, Inconsistency, Label, QuantityKind, Sentence, Span

KIND = "headline-says-more"
_TITLE = 140  # characters of a first line that reads as a title
_MORE = 1.5  # times: what is farther off is another figure
_SHARED = 0.6  # of a heading's words: with fewer in a sentence, that speaks of something else
_NEAR = 6  # characters behind a figure, where its bound may stand
_SAME = 1e-9


def find(survey: Survey) -> Iterator[Inconsistency]:
    """Yield each figure of a heading that says more than the text under it."""
    for i, figures in enumerate(survey.figures):
        if not figures or not _is_heading(survey, i):
            continue
        body = _body(survey, i)
        told = [figure for j in body for figure in survey.figures[j]]
        if not told:
            continue
        for figure in figures:
            if figure.quantity.kind is QuantityKind.NET_ZERO:
                off = _state(survey, i, figure, body, told)
                if off is not None:
                    yield off
                continue
            if figure.finding is None or figure.pair:
                continue
            off = _compared(survey, i, figure, body, told)
            if off is not None:
                yield off


def _is_heading(survey: Survey, i: int) -> bool:
    if survey.block(i).kind is BlockKind.HEADING:
        return True
    sentence = survey.sentence(i)
    first = i == 0 and survey.block(i).kind is BlockKind.PARAGRAPH and len(survey.figures) > 1
    if not first or survey.sentence(1).block == sentence.block:
        return False
    return sentence.end - sentence.start <= _TITLE and survey.low(sentence.start, sentence.end).rstrip()[-1:] != "."


def _body(survey: Survey, i: int) -> list[int]:
    """Return the sentences under a heading: of a title all, of another those up to the next."""
    heads, rest = survey.context.heads, range(i + 1, len(survey.figures))
    if i == 0 or survey.block(i).level == 1:
        return [j for j in rest if survey.block(j).kind is not BlockKind.HEADING]
    return [j for j in rest if heads[j] == i]


def _compared(
    survey: Survey, i: int, figure: Figure, body: Sequence[int], told: Sequence[Figure]
) -> Inconsistency | None:
    same = [each for each in told if _same(figure, each)]
    if not same:
        return _number(survey, i, figure, body, told)
    if not all(each.finding is not None and not survey.is_cell(each.sentence) for each in same):
        return None
    if all(figure.direction in (each.direction, None) or each.direction is None for each in same):
        for check in (_bound, _tense, _scope):
            off = check(survey, i, figure, same, body)
            if off is not None:
                return off
    return None


def _same(figure: Figure, other: Figure) -> bool:
    one, two = figure.quantity, other.quantity
    if not figure.like(other) or one.value is None or two.value is None or one.value_to != two.value_to:
        return False
    return abs(one.value - two.value) <= _SAME * max(1.0, abs(one.value))


def _bound(survey: Survey, i: int, figure: Figure, same: Sequence[Figure], body: Sequence[int]) -> Inconsistency | None:
    """Return a best case that the heading tells as the case: "up to 30%" as "30%"."""
    if figure.quantity.bound is not None or _hedged(survey, figure) or not all(_upper(survey, each) for each in same):
        return None
    return _shown(survey, figure, same, f"“{same[0].quantity.text}” → “{figure.quantity.text}”")


def _upper(survey: Survey, figure: Figure) -> bool:
    """Say whether a figure is told as the best case."""
    quantity = figure.quantity
    return quantity.bound == "at_most" and survey.words(figure.sentence).up_to.search(quantity.text.lower()) is not None


def _hedged(survey: Survey, figure: Figure) -> bool:
    """Say whether the words about a figure may tell that it is the best case."""
    sentence, words = survey.sentence(figure.sentence), survey.words(figure.sentence)
    return (
        words.upper.search(survey.context.view.low, sentence.start, min(sentence.end, figure.end + _NEAR)) is not None
    )


def _tense(survey: Survey, i: int, figure: Figure, same: Sequence[Figure], body: Sequence[int]) -> Inconsistency | None:
    """Return what is still to come and is told as done."""
    sentence, words, low = survey.sentence(i), survey.words(i), survey.context.view.low
    if words.to_come.search(low, sentence.start, sentence.end) or survey.years(i, sentence.start, sentence.end):
        return None
    if not any(_of_clause(survey, figure, found.span()) for found in words.done.finditer(low, *_span(sentence))):
        return None
    for each in same:
        place = survey.sentence(each.sentence)
        if not words.to_come.search(low, place.start, place.end):
            return None
    verdicts = [each.finding.verdict for each in same if each.finding is not None]
    if not all(verdict.label is Label.ASPIRATIONAL for verdict in verdicts):
        return None
    future = verdicts[0].future
    told = f"{same[0].quantity.text} [{future.value if future else Label.ASPIRATIONAL.value}]"
    return _shown(survey, figure, same, f"{told} → {figure.quantity.text}")


def _state(survey: Survey, i: int, figure: Figure, body: Sequence[int], told: Sequence[Figure]) -> Inconsistency | None:
    """Return a state to come, net zero, that is told as one that is: the only figure that a noun may be."""
    sentence, words, low = survey.sentence(i), survey.words(i), survey.context.view.low
    span = _span(sentence)
    if words.to_come.search(low, *span) or words.not_zero.search(low, *span) or survey.years(i, *span):
        return None
    before = words.is_zero.search(low, sentence.start, figure.start)
    done = before or words.zero_reached.match(low, figure.end, sentence.end)
    if done is None:
        return None
    same = [each for each in told if each.quantity.kind is QuantityKind.NET_ZERO]
    # what a text tells besides of neutrality, without a word for what is to come, may be what the heading tells
    if not same or any(survey.is_cell(each.sentence) or not _to_come(survey, each) for each in same):
        return None
    about = _about(survey, i, figure, done.span())
    if not about and i > 0:  # a section may be called so for its topic, a text would not be
        return None
    for each in same:
        if _zero(survey, each) != _zero(survey, figure):
            continue
        j = each.sentence
        shared = set(survey.content(j, *_span(survey.sentence(j))))
        if j - 1 in body:  # which may have told what "it" is
            shared |= set(survey.content(j - 1, *_span(survey.sentence(j - 1))))
        if about <= shared:
            future = each.finding.verdict.future if each.finding else None
            calculation = f"{each.quantity.text} [{(future or Label.ASPIRATIONAL).value}] → {figure.quantity.text}"
            return _shown(survey, figure, [each], calculation)
    return None


def _to_come(survey: Survey, figure: Figure) -> bool:
    place = survey.sentence(figure.sentence)
    return (
        figure.finding is not None
        and figure.finding.verdict.label is Label.ASPIRATIONAL
        and survey.words(figure.sentence).to_come.search(survey.context.view.low, *_span(place)) is not None
    )


def _zero(survey: Survey, figure: Figure) -> str | None:
    """Return which of the states is told: who is carbon neutral need not be net zero."""
    found = survey.words(figure.sentence).zero.search(figure.quantity.text.lower())
    return found.lastgroup if found else None


def _about(survey: Survey, i: int, figure: Figure, verb: Span) -> set[str]:
    """Return the words of a heading that tell who or what reached a state."""
    low, (start, end) = survey.context.view.low, _span(survey.sentence(i))
    stems: set[str] = set()
    for found in survey.words(i).word.finditer(low, start, end):
        if not any(a < found.end() and found.start() < b for a, b in (figure.span, verb)):
            stems |= set(survey.content(i, *found.span()))
    return stems


def _of_clause(survey: Survey, figure: Figure, verb: Span) -> bool:
    """Say whether a verb stands in the clause of a figure."""
    gap = (verb[1], figure.start) if verb[1] <= figure.start else (figure.end, verb[0])
    return survey.words(figure.sentence).clause.search(survey.context.view.low, *gap) is None


def _span(sentence: Sentence) -> Span:
    return sentence.start, sentence.end


def _scope(survey: Survey, i: int, figure: Figure, same: Sequence[Figure], body: Sequence[int]) -> Inconsistency | None:
    """Return what one site did and the heading tells of the company."""
    if figure.quantity.kind not in (QuantityKind.PERCENT, QuantityKind.MULTIPLE):
        return None
    sentence, words, view = survey.sentence(i), survey.words(i), survey.context.view
    head = view.low[sentence.start : sentence.end]
    names = [each.finding.claim.claimant for each in (*same, figure) if each.finding is not None]
    if words.site.search(head) or not any(name and name.lower() in head for name in names):
        return None
    places = []
    for each in same:
        told = survey.sentence(each.sentence)
        place = words.one_site.search(view.folded, told.start, told.end)
        if place is None or place[0].lower() in head:
            return None
        places.append(place[0].strip())
    if not any(words.others.search(view.low, survey.sentence(j).start, survey.sentence(j).end) for j in body):
        return None
    return _shown(survey, figure, same, f"{same[0].quantity.text} [{places[0]}] → {figure.quantity.text}")


def _number(
    survey: Survey, i: int, figure: Figure, body: Sequence[int], told: Sequence[Figure]
) -> Inconsistency | None:
    """Return a figure that is more than that of the text, beyond its rounding."""
    value = survey.value(figure)
    alike = [each for each in told if each.quantity.kind is figure.quantity.kind]
    if (
        figure.quantity.value_to is not None
        or not figure.quantity.value
        or any(_near(survey, figure, each) for each in alike)
    ):
        return None
    known = _topic(survey, i, figure)
    # the sentence before may have told what "it" is
    before = {j: set(survey.content(j - 1, *_span(survey.sentence(j - 1)))) for j in {each.sentence for each in alike}}
    counted = int(figure.quantity.kind is QuantityKind.COUNT)  # what is counted is a word of both
    dated = set(survey.years(i, survey.sentence(i).start, survey.sentence(i).end))
    best: tuple[float, Figure] | None = None
    for each in alike:
        if not each.like(figure) or each.pair or survey.is_cell(each.sentence) or not _one_way(figure, each):
            continue
        other, amount = survey.value(each), each.quantity.value or 0.0
        if each.finding is None or other.high >= value.low or not 0 < figure.quantity.value <= _MORE * amount:
            continue
        sentence = survey.sentence(each.sentence)
        years = set(survey.years(each.sentence, sentence.start, sentence.end))
        if years and dated and not years & dated:
            continue
        here = known & set(survey.content(each.sentence, sentence.start, sentence.end))
        shared = here | (known & before[each.sentence]) if here else here
        part = (len(shared) + counted) / max(1, len(known) + counted)
        if (
            shared
            and part >= _SHARED
            and (len(shared) + counted > 1 or _both_changes(figure, each))
            and (best is None or part > best[0])
        ):
            best = part, each
    if best is None:
        return None
    given = best[1]
    unit = "%" if figure.quantity.kind is QuantityKind.PERCENT else ""
    less = f"{given.quantity.text} ({between(survey.value(given), unit)})"
    return _shown(survey, figure, [given], f"{less} < {figure.quantity.text} ({between(value, unit)})")


def _near(survey: Survey, figure: Figure, other: Figure) -> bool:
    """Say whether a figure of the text may be the heading's, at either end of it."""
    value = survey.value(figure)
    if survey.value(other).meets(value):
        return True
    ends = (other.quantity.value_from, other.quantity.value_to)
    return any(end is not None and value.low <= end <= value.high for end in ends)


def _one_way(figure: Figure, other: Figure) -> bool:
    """Say whether two figures change one way; it is not always told."""
    return None in (figure.direction, other.direction) or figure.direction == other.direction


def _both_changes(figure: Figure, other: Figure) -> bool:
    return figure.direction is not None and figure.direction == other.direction


def _topic(survey: Survey, i: int, figure: Figure) -> set[str]:
    """Return the words of a heading that tell what is measured: no name, no word of change or success."""
    sentence, words, low = survey.sentence(i), survey.words(i), survey.context.view.low
    gone = [each.span for each in survey.figures[i]]
    if figure.relative:  # "cut by 30%" tells no more than the figure does, "recycled 900 tubes" tells what was done
        gone += [(cue.start, cue.end) for cue in survey.context.cues.within(*_span(sentence), "direction")]
        gone += [found.span() for found in words.done.finditer(low, *_span(sentence))]
    name = (figure.finding.claim.claimant or "").lower() if figure.finding is not None else ""
    at = low.find(name, sentence.start, sentence.end) if name else -1
    if at >= 0:
        gone.append((at, at + len(name)))
    stems = set()
    for found in words.word.finditer(low, sentence.start, sentence.end):
        if not any(start < found.end() and found.start() < end for start, end in gone):
            stems |= set(survey.content(i, *found.span()))
    return stems


def _shown(survey: Survey, figure: Figure, told: Sequence[Figure], calculation: str) -> Inconsistency:
    return inconsistency(KIND, survey, figure, told, calculation)
