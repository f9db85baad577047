"""A quantity in the making."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.records import QuantityKind, Span


@dataclass(slots=True)
class Hit:
    """A number with its unit before ranges are joined; ``core`` is the span without approximators."""

    start: int
    end: int
    number: Span
    value: float | None
    unit: str | None
    kind: QuantityKind
    value_from: float | None = None
    value_to: float | None = None
    bound: str | None = None
    change: str | None = None
    same_as: int | None = None
    lead: float = 0.0  # the number before its scale
    scale: float = 1.0
    core: Span = (0, 0)
    figures: bool = True
    plain: bool = False
    noun: bool = False  # the unit is a count noun
    special: bool = False  # told without a numeral
    signed: bool = False
    joined: bool = False
    last: str | None = None  # the unit of the last part of a sum
