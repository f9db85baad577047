"""The figures of one document made ready to be compared, with the sentences and years around them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter, itemgetter

from claimcheck.compare.measures import Measure, measure
from claimcheck.records import Block, BlockKind, Finding, Quantity, Rejected, Report, Span

_ASIDE = frozenset(("about", "furniture"))  # why a figure is no part of what the text tells
_DATE_GAP = 4  # characters between a day and the year behind it


@dataclass(frozen=True, slots=True)
class Item:
    """A figure: a claim, or a quantity that may be the counterpart of one."""

    tellings: tuple[Quantity, ...]  # of a figure told twice, both
    measures: tuple[Measure, ...]
    finding: Finding | None
    start: int
    end: int
    sentence: int  # index into Text.sentences
    is_heading: bool
    is_aside: bool  # boilerplate
    at: float  # where in the text, from 0 to 1
    lang: str
    topic: str | None
    direction: str | None
    bound: str | None
    first: int | None  # index of the item whose figure it repeats

    @property
    def is_claim(self) -> bool:
        return self.finding is not None

    @property
    def main(self) -> Quantity:
        return self.tellings[0]

    @property
    def future(self) -> str | None:
        future = self.finding.verdict.future if self.finding else None
        return future.value if future else None


@dataclass(frozen=True, slots=True)
class Year:
    """A year told in figures, not as part of a date."""

    start: int
    end: int
    value: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Text:
    report: Report
    items: tuple[Item, ...]
    sentences: tuple[Span, ...]
    years: tuple[Year, ...]
    told: Mapping[int, Sequence[Item]]  # the claims of each sentence
    bounds: frozenset[tuple[float | None, Measure, str]]  # values that are told with a bound somewhere

    def sentence_at(self, position: int) -> int | None:
        """Return the sentence that a position lies in."""
        i = bisect_right(self.sentences, position, key=itemgetter(0)) - 1
        return i if i >= 0 and position < self.sentences[i][1] else None

    def words(self, sentence: int) -> str:
        start, end = self.sentences[sentence]
        return self.report.document.text[start:end]


def text_of(report: Report) -> Text:
    blocks = sorted((block for block in report.document.blocks), key=attrgetter("start"))
    sentences = _sentences(report, blocks)
    starts = [start for start, _ in sentences]
    items = _items(report, blocks, starts)
    aside = {_block(blocks, item.start) for item in items if item.is_aside}
    bounds = {(item.main.value, item.measures[0], item.bound) for item in items if item.bound}
    told: dict[int, list[Item]] = {}
    for item in items:
        if item.is_claim:
            told.setdefault(item.sentence, []).append(item)
    years = [year for year in _years(report, starts) if _block(blocks, year.start) not in aside]
    return Text(report, tuple(items), tuple(sentences), tuple(years), told, frozenset(bounds))


def _sentences(report: Report, blocks: Sequence[Block]) -> list[Span]:
    """Return the sentences with a figure, and what lies between two of them in a block."""
    known = {finding.claim.sentence for finding in report.findings}
    known |= {rejected.sentence for rejected in report.rejected}
    spans = sorted(known)
    starts = [start for start, _ in spans]
    loose: set[Span] = set()
    text = report.document.text
    for block in blocks:
        at = block.start
        inside = spans[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
        for start, end in (*inside, (block.end, block.end)):
            gap = text[at:start]
            if gap.strip():
                loose.add((at + len(gap) - len(gap.lstrip()), start - len(gap) + len(gap.rstrip())))
            at = max(at, end)
    return sorted(known | loose)


def _items(report: Report, blocks: Sequence[Block], starts: Sequence[int]) -> list[Item]:
    findings = sorted(report.findings, key=lambda finding: finding.claim.start)
    claim_starts = [finding.claim.start for finding in findings]
    rejected = {each.quantity.start: each for each in report.rejected}
    size = max(1, len(report.document.text))
    groups: dict[int, list[int]] = {}
    for i in range(len(report.quantities)):
        first = i
        while (earlier := report.quantities[first].same_as) is not None and earlier < first:
            first = earlier
        groups.setdefault(first, []).append(i)
    items: list[Item] = []
    by_claim: dict[str, int] = {}
    for first, members in groups.items():
        tellings = tuple(report.quantities[i] for i in members)
        start = report.quantities[first].start
        k = bisect_right(claim_starts, start) - 1
        turned = rejected.get(start)
        found = findings[k] if k >= 0 and start < findings[k].claim.end and turned is None else None
        items.append(_item(tellings, found, turned, blocks, starts, size, by_claim))
        if found is not None:
            by_claim[found.claim.id] = len(items) - 1
    return items


def _item(
    tellings: tuple[Quantity, ...],
    found: Finding | None,
    turned: Rejected | None,
    blocks: Sequence[Block],
    starts: Sequence[int],
    size: int,
    by_claim: dict[str, int],
) -> Item:
    start, end = tellings[0].start, tellings[-1].end
    claim = found.claim if found else None
    bound = claim.quantity.bound if claim else None
    known = claim or turned
    change = {"up": "increase", "down": "decrease"}.get(tellings[0].change or "")
    return Item(
        tellings=tellings,
        measures=tuple(measure(telling) for telling in tellings),
        finding=found,
        start=claim.start if claim else start,
        end=claim.end if claim else end,
        sentence=max(0, bisect_right(starts, start) - 1),
        is_heading=_is_heading(blocks, start),
        is_aside=turned is not None and turned.why in _ASIDE,
        at=start / size,
        lang=known.lang if known else "",
        topic=claim.topic if claim else None,
        direction=(known.direction if known else None) or change,
        bound=bound or next((telling.bound for telling in tellings if telling.bound), None),
        first=by_claim.get(claim.repeat_of or "") if claim else None,
    )


def _years(report: Report, starts: Sequence[int]) -> list[Year]:
    dates = sorted(drop.end for drop in report.dropped if drop.why == "date")
    years = []
    for drop in report.dropped:
        if drop.why != "year" or drop.value is None:
            continue
        before = bisect_right(dates, drop.start) - 1
        if before >= 0 and drop.start - dates[before] < _DATE_GAP:
            continue  # "12 March 2025"
        years.append(Year(drop.start, drop.end, int(drop.value), max(0, bisect_right(starts, drop.start) - 1)))
    return sorted(years, key=attrgetter("start"))


def _block(blocks: Sequence[Block], position: int) -> int | None:
    i = bisect_right(blocks, position, key=attrgetter("start")) - 1
    return i if i >= 0 and position < blocks[i].end else None


def _is_heading(blocks: Sequence[Block], position: int) -> bool:
    i = _block(blocks, position)
    return i is not None and blocks[i].kind is BlockKind.HEADING


class Twins:
    """The figures of one text that are matched, to be found by those that repeat them."""

    __slots__ = ("_by_value", "_items", "_repeated", "_taken")

    def __init__(self, text: Text, taken: Iterable[int]) -> None:
        self._items = text.items
        self._taken = set(taken)
        self._repeated: dict[int, int] = {}
        self._by_value: dict[tuple[Measure, float | None], list[int]] = {}
        for i in sorted(self._taken):
            item = text.items[i]
            if item.first is not None:
                self._repeated.setdefault(item.first, i)
            self._by_value.setdefault((item.measures[0], item.main.value), []).append(i)

    def of(self, index: int) -> int | None:
        """Return the matched figure that another one of the text repeats: the same claim, or its headline."""
        item = self._items[index]
        if item.first is not None and item.first in self._taken:
            return item.first
        if index in self._repeated:
            return self._repeated[index]
        if item.main.value is None:
            return None
        same = self._by_value.get((item.measures[0], item.main.value), [])
        return next((i for i in same if item.is_heading or self._items[i].is_heading), None)
