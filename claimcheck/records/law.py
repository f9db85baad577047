"""What a flag rests on and says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How far a regulator would go: banned or presumed misleading, misleading without what is missing, a gap."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Provision:
    """What a flag rests on: one article of a law, guide or standard, with its standing and how it was read."""

    key: str
    jurisdiction: str  # eu us uk kr ca au std
    instrument: Mapping[str, str]  # by language, as are all texts here
    article: Mapping[str, str]
    says: Mapping[str, str]
    standing: str
    read: str  # "text", "secondary" or "memory"
    checked: str  # when it was read
    in_force_from: str | None = None
    note: Mapping[str, str] | None = None
    url: str | None = None
    consumer: bool = False  # binds advertising to consumers alone


@dataclass(frozen=True, slots=True)
class Wording:
    """What a flag says in one language; ``{words}`` stands for the words flagged, ``{calculation}`` for theirs."""

    title: str
    message: str  # what the words claim and what is missing
    clears: str
    question: str  # to put to the claimant
    wording: str  # a form that would clear, with marked blanks
