"""What a comparison of two documents says: frozen, slotted, each difference with its places in both."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from claimcheck.records import Quantity, Report, Span


class Mode(StrEnum):
    TRANSLATION = "translation"  # two languages of one text
    EDITION = "edition"  # an earlier text and a later one


class Kind(StrEnum):
    """What may be said of a figure of two documents."""

    MISSING = "missing"
    VALUE = "value-differs"
    UNIT = "unit-differs"
    POINTS = "points-as-percent"
    BOUND = "bound-lost"
    YEAR = "year-differs"
    MODALITY = "modality-differs"
    RATE = "rate-differs"
    TARGET_YEAR = "target-year-moved"
    BASELINE = "baseline-changed"
    WEAKENED = "weakened"
    CHANGED = "value-changed"
    NOT_REPEATED = "claim-not-repeated"
    CONVERTED = "converted"
    ROUNDED = "rounded"
    ABOUT = "approximation"
    NEW = "new-claim"


class Level(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    INFORMATION = "information"  # no difference


LEVELS = MappingProxyType(
    {
        Kind.MISSING: Level.MEDIUM,
        Kind.VALUE: Level.HIGH,
        Kind.UNIT: Level.HIGH,
        Kind.POINTS: Level.HIGH,
        Kind.BOUND: Level.MEDIUM,
        Kind.YEAR: Level.HIGH,
        Kind.MODALITY: Level.HIGH,
        Kind.RATE: Level.HIGH,
        Kind.TARGET_YEAR: Level.HIGH,
        Kind.BASELINE: Level.HIGH,
        Kind.WEAKENED: Level.MEDIUM,
        Kind.CHANGED: Level.HIGH,
        Kind.NOT_REPEATED: Level.MEDIUM,
        Kind.CONVERTED: Level.INFORMATION,
        Kind.ROUNDED: Level.INFORMATION,
        Kind.ABOUT: Level.INFORMATION,
        Kind.NEW: Level.INFORMATION,
    }
)
ORDER = tuple(Level)
"""The levels, the gravest first."""


@dataclass(frozen=True, slots=True)
class Place:
    """Words of one of the two documents, and the figure that they tell."""

    start: int
    end: int
    sentence: Span
    quantity: Quantity | None = None  # none: a year, or the sentence in which a figure would stand
    claim: str | None = None  # its id in the report; none: not a claim there


@dataclass(frozen=True, slots=True)
class Slip:
    """A likely slip behind two values: a factor of ten or more, or digits that changed places."""

    kind: str  # "factor", "scale" (a factor, and both tell a word of scale), "digits"
    factor: float | None = None  # the larger through the smaller
    words: tuple[str, str] | None = None  # the words of scale in A and B


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs, or one piece of information; a side is none where it has no such figure."""

    kind: Kind
    level: Level
    a: Place | None
    b: Place | None
    told_a: str | None = None  # the key or value that differs: a bound, a year, a future
    told_b: str | None = None
    slip: Slip | None = None
    rate: float | None = None
    currencies: tuple[str, str] | None = None  # units of the first for one of the second
    also: tuple[tuple[Span | None, Span | None], ...] = ()  # other places of the same figure

    @property
    def differs(self) -> bool:
        return self.level is not Level.INFORMATION


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two documents and what differs between their figures, in the order of A."""

    id: str
    mode: Mode
    a: Report
    b: Report
    differences: tuple[Difference, ...]  # those for information among them
    compared: int  # pairs of figures
    claims_a: int
    claims_b: int
