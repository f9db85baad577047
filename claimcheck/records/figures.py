"""Figures of one document that do not fit together."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """Figures that cannot all be so, as they are told."""

    kind: str  # the id of a flag
    start: int  # the words that are off
    end: int
    also: tuple[tuple[int, int], ...]  # the other figures concerned
    claims: tuple[str, ...]  # ids of the claims concerned
    calculation: str  # in numbers and signs: "(120 − 96) / 120 = 20% (19.2–20.7%) ≠ 25% (24.5–26%)"
    lang: str
