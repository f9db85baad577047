"""Predicates on figures: two values told side by side, figures in a unit or in times."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from operator import attrgetter

from claimcheck.records import Finding, Quantity, QuantityKind, Span
from claimcheck.rules.predicates.claims import ENVIRONMENT
from claimcheck.rules.predicates.predicate import Here, Near, Predicate, of_window, once, whole
from claimcheck.rules.sight import Anchor, Sight

_LEVELS = frozenset(
    {QuantityKind.PERCENT, QuantityKind.MEASURE, QuantityKind.NUMBER, QuantityKind.MONEY, QuantityKind.COUNT}
)
_AI = "fact:ai"
_BEHIND = 40  # characters behind a figure within which a word may still be what it is put down to
_PARTED = frozenset(",;:.")
_SIGNS = frozenset("-−–+")
_GAS = ("CO2e", "CO2eq", "CO2")  # told with one of two masses of the same gas


def _unit(quantity: Quantity) -> str:
    unit = (quantity.unit or "").split(" ", 1)[0]
    for gas in _GAS:
        unit = unit.removesuffix(gas).strip()
    return unit


def _moves(found: Finding) -> bool:
    """Tell whether a claim is by how much a thing has changed, no level of it."""
    quantity = found.claim.quantity
    relative = quantity.kind is QuantityKind.PERCENT and quantity.value_from is None
    return relative and found.claim.direction is not None


def _pair(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return the second of two levels in one unit, other than the figure read: what was and what is."""
    found = _levels(sight, window).second(anchor.start, anchor.end)
    return (found.start, found.end) if found else None


class _Levels:
    """The levels that a window tells, in order, each with its neighbours in the same unit.

    The first that differs from another before it in its unit differs from the last one before it: those are found
    once, and what words leave out, the figure that they are, changes but its own neighbours.
    """

    __slots__ = ("_after", "_before", "_seconds", "_told")

    def __init__(self, told: Sequence[Quantity]) -> None:
        self._told = told
        self._before: list[int] = []  # of the same unit, or -1
        self._after = [len(told)] * len(told)
        self._seconds: list[int] = []
        last: dict[str, int] = {}
        for i, each in enumerate(told):
            unit = _unit(each)
            before = last.get(unit, -1)
            self._before.append(before)
            if before >= 0:
                self._after[before] = i
            last[unit] = i
            if each.value_from is not None or self._differ(before, i):
                self._seconds.append(i)

    def second(self, start: int, end: int) -> Quantity | None:
        """Return the first that differs from one before it, or is told with what it was; what overlaps is left out."""
        told, seconds = self._told, self._seconds
        if not seconds:
            return None
        first = bisect_right(told, start, key=attrgetter("end"))  # left out: from here
        stop = bisect_left(told, end, first, key=attrgetter("start"))  # to here
        if seconds[0] < first:
            return told[seconds[0]]
        found = len(told)
        for k in range(bisect_left(seconds, stop), len(seconds)):
            i = seconds[k]
            if told[i].value_from is not None or self._before[i] < first or self._before[i] >= stop:
                found = i
                break
        for i in range(first, stop):
            after, before = self._after[i], i
            if stop <= after < found:
                while before >= first:
                    before = self._before[before]
                if self._differ(before, after):
                    found = after
        return told[found] if found < len(told) else None

    def _differ(self, before: int, i: int) -> bool:
        return before >= 0 and self._told[before].value != self._told[i].value


@once
def _levels(sight: Sight, window: Span) -> _Levels:
    moves = {each.claim.quantity.start for each in sight.claims(window) if _moves(each)}
    return _Levels(
        [
            each
            for each in sight.quantities(window)
            if each.start not in moves and each.kind in _LEVELS and each.change is None
        ]
    )


def _coded(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return the number of a model, letters with digits in a bracket beside the words."""
    low = sight.low
    start, end = max(window[0], anchor.start - _BEHIND), min(window[1], anchor.end + _BEHIND)
    opens = low.find("(", start, end)
    while opens >= 0:
        closes = low.find(")", opens, end)
        told = low[opens + 1 : closes] if closes > 0 else ""
        latin = any(char.isascii() and char.isalpha() for char in told)
        if latin and told[0].isalpha() and " " not in told and any(char.isdigit() for char in told):
            return opens, closes + 1
        opens = low.find("(", opens + 1, end)
    return None


def _in_unit(sight: Sight, anchor: Anchor) -> Span | None:
    """Hold where the claim is in a unit of measure."""
    found = anchor.finding
    return whole(anchor, found is not None and found.claim.quantity.kind is QuantityKind.MEASURE)


def _in_per_cent(sight: Sight, anchor: Anchor) -> Span | None:
    """Hold where the claim is a share told in per cent or words; 6/2025 is a number of something."""
    found = anchor.finding
    quantity = found.claim.quantity if found else None
    return whole(anchor, quantity is not None and quantity.kind is QuantityKind.PERCENT and "/" not in quantity.text)


def _signed(sight: Sight, anchor: Anchor) -> Span | None:
    """Hold where the claim is a signed number, as columns of figures hold them."""
    return whole(anchor, anchor.finding is not None and sight.low[anchor.start] in _SIGNS)


def _multiple(sight: Sight, anchor: Anchor) -> Span | None:
    """Hold where the claim is told in times."""
    found = anchor.finding
    return whole(anchor, found is not None and found.claim.quantity.kind is QuantityKind.MULTIPLE)


def _spread(sight: Sight, window: Span) -> Span | None:
    """Return a figure told as a range, from the lowest to the highest."""
    return next(((each.start, each.end) for each in sight.quantities(window) if each.value_to is not None), None)


def _ceiling(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return the claim nearest to the words where it is told as a ceiling."""
    found = sight.nearest(anchor, window)
    return (found.claim.start, found.claim.end) if found and found.claim.quantity.bound == "at_most" else None


def _by_ai(sight: Sight, anchor: Anchor) -> Span | None:
    """Return the word of artificial intelligence that the figure is put down to: before it, or right behind it."""
    start = sight.context.sentences[anchor.sentence].start
    cue = sight.first(_AI, (start, anchor.end), "")
    if cue is None:
        end = min(sight.context.sentences[anchor.sentence].end, anchor.end + _BEHIND)
        cue = sight.first(_AI, (anchor.end, end), "")
        if cue is None or _PARTED & set(sight.low[anchor.end : cue.start]):
            return None
    return cue.start, cue.end


def _falling(sight: Sight, window: Span) -> Span | None:
    """Return a claim, no target, that tells by how much a burden on the environment is less."""
    for each in sight.claims(window):
        claim = each.claim
        if claim.quantity.kind is QuantityKind.NUMBER:
            continue  # a ratio such as PUE tells of no amount
        if claim.topic in ENVIRONMENT and claim.direction == "decrease" and each.verdict.future is None:
            return claim.start, claim.end
    return None


NAMED: Mapping[str, Predicate] = {
    "pair": Near(_pair),
    "bracketed code": Near(_coded),
    "spread": of_window(_spread),
    "nearest ceiling": Near(_ceiling),
    "by ai": Here(_by_ai),
    "fallen": of_window(_falling),
    "in a unit": Here(_in_unit),
    "in per cent": Here(_in_per_cent),
    "signed": Here(_signed),
    "multiple": Here(_multiple),
}
