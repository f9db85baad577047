"""Predicates on figures: two values told side by side, figures in a unit or in times."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.records import Quantity, QuantityKind, Span
from claimcheck.rules.predicates.predicate import Predicate, whole
from claimcheck.rules.sight import Anchor, Sight

_LEVELS = frozenset(
    {QuantityKind.PERCENT, QuantityKind.MEASURE, QuantityKind.NUMBER, QuantityKind.MONEY, QuantityKind.COUNT}
)
_SIGNS = frozenset("-−–+")
_GAS = ("CO2e", "CO2eq", "CO2")  # told with one of two masses of the same gas


def _unit(quantity: Quantity) -> str:
    unit = (quantity.unit or "").split(" ", 1)[0]
    for gas in _GAS:
        unit = unit.removesuffix(gas).strip()
    return unit


def _pair(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return the second of two levels in one unit, other than the figure read: what was and what is."""
    seen: dict[str, Quantity] = {}
    for each in sight.quantities(window):
        if each.kind not in _LEVELS or each.change is not None or (each.start < anchor.end and anchor.start < each.end):
            continue
        if each.value_from is not None:
            return each.start, each.end
        first = seen.setdefault(_unit(each), each)
        if first is not each and first.value != each.value:
            return each.start, each.end
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


NAMED: Mapping[str, Predicate] = {
    "pair": _pair,
    "in a unit": _in_unit,
    "in per cent": _in_per_cent,
    "signed": _signed,
    "multiple": _multiple,
}
