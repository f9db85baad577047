"""The figures of a document with their sentences, their claims, and what they may stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from claimcheck.consistency.rounding import Interval, runs, told, told_pair
from claimcheck.context import Context
from claimcheck.frozen import record
from claimcheck.lang import filled
from claimcheck.records import Block, BlockKind, Finding, Inconsistency, Quantity, QuantityKind, Sentence, Span

RELATIVE = (QuantityKind.PERCENT, QuantityKind.POINT, QuantityKind.MULTIPLE)
_MOST = 40  # figures of a sentence
_WORD_YEAR = "year"
_ROUND_MULTIPLE = 0.15  # of a multiple told whole: nobody says three times of 2.5


@record
class Words:
    """What a language says of figures that hang together."""

    word: re.Pattern[str]
    suffix: re.Pattern[str]
    stop: frozenset[str]
    glue: frozenset[str]
    states: frozenset[str]
    base: frozenset[str]
    apposed: re.Pattern[str]
    times: re.Pattern[str]
    carried: re.Pattern[str]
    annual: re.Pattern[str]
    cleaned: re.Pattern[str]
    compared: re.Pattern[str]
    level_before: re.Pattern[str]
    level_behind: re.Pattern[str]
    object_: re.Pattern[str]
    parts: re.Pattern[str]
    all_parts: re.Pattern[str]
    rest: re.Pattern[str]
    whole: re.Pattern[str]
    parted: re.Pattern[str]
    clause: re.Pattern[str]
    parting: re.Pattern[str]
    prior: re.Pattern[str]
    overlap: re.Pattern[str]
    many: re.Pattern[str]
    total: re.Pattern[str]
    unadded: re.Pattern[str]
    up_to: re.Pattern[str]
    upper: re.Pattern[str]
    done: re.Pattern[str]
    to_come: re.Pattern[str]
    site: re.Pattern[str]
    one_site: re.Pattern[str]
    others: re.Pattern[str]
    group: re.Pattern[str]
    apart: frozenset[str]
    verbal: re.Pattern[str]
    whole_before: re.Pattern[str]
    whole_behind: re.Pattern[str]
    when: re.Pattern[str]
    choosers: re.Pattern[str]
    mix: re.Pattern[str]
    apart_from: re.Pattern[str]
    in_total: re.Pattern[str]
    some_of: re.Pattern[str]
    listed: frozenset[str]
    endings: re.Pattern[str]
    complements: tuple[frozenset[str], ...]
    is_zero: re.Pattern[str]
    zero_reached: re.Pattern[str]
    not_zero: re.Pattern[str]
    zero: re.Pattern[str]


@cache
def words_of(lang: str) -> Words:
    return filled(Words, lang, "consistency")


@record
class Figure:
    """One told quantity."""

    sentence: int
    quantity: Quantity
    finding: Finding | None  # none: no claim

    @property
    def start(self) -> int:
        return self.quantity.start

    @property
    def end(self) -> int:
        return self.quantity.end

    @property
    def span(self) -> Span:
        return self.quantity.start, self.quantity.end

    @property
    def id(self) -> str | None:
        return self.finding.claim.id if self.finding else None

    @property
    def direction(self) -> str | None:
        if self.finding is not None and self.finding.claim.direction is not None:
            return self.finding.claim.direction
        way = self.quantity.change
        return None if way is None else {"up": "increase", "down": "decrease"}[way]

    @property
    def relative(self) -> bool:
        return self.quantity.kind in RELATIVE

    @property
    def pair(self) -> bool:
        """Say whether it tells two levels: "from A to B"."""
        return self.quantity.value_from is not None and self.quantity.value is not None

    def like(self, other: Figure) -> bool:
        return self.quantity.kind is other.quantity.kind and self.quantity.unit == other.quantity.unit


@record
class Survey:
    """A document as this stage reads it."""

    context: Context
    figures: tuple[tuple[Figure, ...], ...]  # per sentence, in order

    def low(self, start: int, end: int) -> str:
        return self.context.view.low[start:end]

    def sentence(self, i: int) -> Sentence:
        return self.context.sentences[i]

    def block(self, i: int) -> Block:
        return self.context.block(i)

    def is_cell(self, i: int) -> bool:
        return self.block(i).kind is BlockKind.CELL

    def words(self, i: int) -> Words:
        return words_of(self.sentence(i).lang)

    def tokens(self, i: int, start: int, end: int) -> list[str]:
        """Return the words of a stretch, as they stand."""
        return self.words(i).word.findall(self.context.view.low, start, end)

    def content(self, i: int, start: int, end: int) -> list[str]:
        """Return the stems of the words of a stretch that tell what is measured."""
        words = self.words(i)
        stems = []
        for token in self.tokens(i, start, end):
            if token in words.stop:
                continue
            stem = words.suffix.sub("", token)
            if stem and stem not in words.stop:
                stems.append(stem)
        return stems

    def years(self, i: int, start: int, end: int) -> list[int]:
        """Return the years told in a stretch of sentence ``i``, in order."""
        return [
            int(drop.value)
            for drop in self.context.dropped[i]
            if drop.why == _WORD_YEAR and drop.value is not None and start <= drop.start and drop.end <= end
        ]

    def value(self, figure: Figure) -> Interval:
        """Return what a figure's value may be."""
        quantity = figure.quantity
        value = quantity.value or 0.0
        number = self.context.words(*quantity.number)
        counted = quantity.kind is QuantityKind.COUNT
        interval = told(number, value, bound=quantity.bound, relative=figure.relative, counted=counted)
        if quantity.kind is QuantityKind.MULTIPLE and quantity.bound is None:
            return Interval(max(interval.low, value * (1 - _ROUND_MULTIPLE)), interval.high)
        return interval

    def numbers(self, figure: Figure) -> str:
        """Return the words of a pair that tell both its numbers."""
        number = self.context.words(*figure.quantity.number)
        return number if len(runs(number)) > 1 else figure.quantity.text

    def levels(self, figure: Figure) -> tuple[Interval, Interval]:
        """Return what the two levels of a pair may be."""
        quantity = figure.quantity
        return told_pair(
            self.numbers(figure),
            quantity.value_from or 0.0,
            quantity.value or 0.0,
            relative=figure.relative,
        )


def survey(context: Context, findings: Sequence[Finding]) -> Survey:
    """Return a document's figures, those that are no claims among them; a second telling counts once."""
    # of a sentence with more figures nothing is told by their neighbourhood, and each would be held against all others
    long = {i for i, told in enumerate(context.quantities) if len(told) > _MOST}
    by_start = {finding.claim.start: finding for finding in findings}
    return Survey(
        context,
        tuple(
            tuple(
                Figure(i, quantity, by_start.get(quantity.start))
                for quantity in told
                if i not in long and quantity.same_as is None and quantity.value is not None
            )
            for i, told in enumerate(context.quantities)
        ),
    )


def inconsistency(
    kind: str, survey: Survey, off: Figure, others: Sequence[Figure], calculation: str, span: Span | None = None
) -> Inconsistency:
    """Return what is told about figures that do not fit; ``off`` is the one that is shown."""
    start, end = span or off.span
    return Inconsistency(
        kind=kind,
        start=start,
        end=end,
        also=tuple(other.span for other in others),
        claims=tuple(figure.id for figure in (off, *others) if figure.id is not None),
        calculation=calculation,
        lang=survey.sentence(off.sentence).lang,
    )


def is_part(figure: Figure) -> bool:
    """Say whether a figure may be a part, or the whole of some: one amount, not a change."""
    quantity = figure.quantity
    return (
        not figure.pair
        and figure.direction is None
        and quantity.value_to is None
        and quantity.bound in (None, "about")
        and quantity.value is not None
        and quantity.value >= 0
    )


def added(parts: Sequence[Figure]) -> str:
    return " + ".join(amount(each.quantity.value or 0) for each in parts)


def summed(parts: Sequence[Figure], given: Interval, whole: Figure, told: Interval) -> str:
    """Return the calculation of parts that do not give their whole."""
    value = amount(round(sum(each.quantity.value or 0 for each in parts), 6))
    head = f"{added(parts)} = {value} ({between(given)})" if len(parts) > 1 else f"{value} ({between(given)})"
    return f"{head} ≠ {whole.quantity.text} ({between(told)})"


def over(shares: Sequence[Figure], given: Interval) -> str:
    """Return the calculation of shares that give more than all."""
    value = amount(round(sum(each.quantity.value or 0 for each in shares), 6))
    return f"{added(shares)} = {value}% ({between(given, '%')}) > 100%"


def amount(value: float) -> str:
    """Return a number as it is calculated with."""
    return f"{value:,.10g}"


def between(interval: Interval, unit: str = "") -> str:
    """Return an interval to four places: ``24.5–26%``."""
    low, high = (f"{end:,.4g}" if abs(end) < 1000 else f"{end:,.0f}" for end in interval)
    if interval.high == float("inf"):
        return f"≥ {low}{unit}"
    return f"{low}{unit}" if low == high else f"{low}–{high}{unit}"
