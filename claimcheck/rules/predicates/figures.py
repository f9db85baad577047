"""Predicates on figures: two values told side by side, figures in a unit or in times."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.records import Finding, Quantity, QuantityKind, Span
from claimcheck.rules.predicates.claims import ENVIRONMENT
from claimcheck.rules.predicates.predicate import Predicate, of_window, whole
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
    seen: dict[str, Quantity] = {}
    moves = {each.claim.quantity.start for each in sight.claims(window) if _moves(each)}
    for each in sight.quantities(window):
        if each.start in moves:
            continue
        if each.kind not in _LEVELS or each.change is not None or (each.start < anchor.end and anchor.start < each.end):
            continue
        if each.value_from is not None:
            return each.start, each.end
        first = seen.setdefault(_unit(each), each)
        if first is not each and first.value != each.value:
            return each.start, each.end
    return None


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


def _in_unit(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Hold where the claim is in a unit of measure."""
    found = anchor.finding
    return whole(anchor, found is not None and found.claim.quantity.kind is QuantityKind.MEASURE)


def _in_per_cent(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Hold where the claim is a share told in per cent or words; 6/2025 is a number of something."""
    found = anchor.finding
    quantity = found.claim.quantity if found else None
    return whole(anchor, quantity is not None and quantity.kind is QuantityKind.PERCENT and "/" not in quantity.text)


def _signed(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Hold where the claim is a signed number, as columns of figures hold them."""
    return whole(anchor, anchor.finding is not None and sight.low[anchor.start] in _SIGNS)


def _multiple(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Hold where the claim is told in times."""
    found = anchor.finding
    return whole(anchor, found is not None and found.claim.quantity.kind is QuantityKind.MULTIPLE)


def _spread(sight: Sight, window: Span) -> Span | None:
    """Return a figure told as a range, from the lowest to the highest."""
    return next(((each.start, each.end) for each in sight.quantities(window) if each.value_to is not None), None)


def _ceiling(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return the claim nearest to the words where it is told as a ceiling."""
    found = sight.claims(window)
    if not found:
        return None
    claim = min(found, key=lambda each: max(each.claim.start - anchor.end, anchor.start - each.claim.end)).claim
    return (claim.start, claim.end) if claim.quantity.bound == "at_most" else None


def _by_ai(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
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
    "pair": _pair,
    "bracketed code": _coded,
    "spread": of_window(_spread),
    "nearest ceiling": _ceiling,
    "by ai": _by_ai,
    "fallen": of_window(_falling),
    "in a unit": _in_unit,
    "in per cent": _in_per_cent,
    "signed": _signed,
    "multiple": _multiple,
}
