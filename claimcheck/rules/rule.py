"""A rule as a record: what its file says, checked and made ready."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from claimcheck.records import Severity, Wording

FACT = "fact:"
"""What the tables of facts are called by; the table of a rule's own phrases has its code."""

CLAIM = "claim"
"""What a trigger is said to fire on where it reads claims, not phrases."""

FIGURES = "figures"
"""What a trigger is said to fire on where it reads figures that do not fit together: those of the rule's own id."""

ELSEWHERE = "elsewhere"
"""The key of severity and provisions for what is not of the environment."""

REGIMES = ("eu", "us", "uk", "kr", "ca", "au", "std")


class Scope(StrEnum):
    """How far from the words that fired a condition may look."""

    WORDS = "words"  # the words themselves
    TOUCHING = "touching"  # a particle or a preposition at either end, within the sentence
    BESIDE = "beside"  # a word or two to each side, within the sentence
    NEAR = "near"  # some words to each side, within the sentence
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"  # a heading with what stands under it, a table's row
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Test:
    """One name of a condition: a predicate, a fact of the vocabulary or a kind of the rule's own phrases."""

    name: str
    table: str = ""  # of the phrases that answer; none: a predicate does
    scope: Scope | None = None  # none: where the condition is asked
    denied: bool = False  # holds where it is not found
    kind: str = ""  # of phrases of the rule's own; those of a fact are of one kind, without a name


Condition = tuple[Test, ...]
"""Holds where one of its tests does."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """One way in which a rule fires: on phrases of some kinds, or on claims, where all conditions hold."""

    on: tuple[str, ...]
    when: tuple[Condition, ...] = ()
    # Of a trigger on claims: those of its conditions that ask for the claim alone, taken out of ``when`` so that
    # most claims are passed over before a word of the text is looked at.
    needs: frozenset[str] = frozenset()
    bars: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Clearance:
    """What clears a flag: all of ``when`` and at least ``at_least`` of ``of``, near enough."""

    when: tuple[Condition, ...] = ()
    of: tuple[Condition, ...] = ()
    at_least: int = 0
    within: Scope = Scope.PARAGRAPH  # farther off in the document it takes one level from the severity
    only: frozenset[str] = frozenset(REGIMES)  # the regimes in which it clears


@dataclass(frozen=True, slots=True)
class Raise:
    """What makes a flag high in some regimes: all of ``when``, or another flag in the same sentence."""

    when: tuple[Condition, ...] = ()
    beside: str | None = None  # the id of the other flag
    only: frozenset[str] = frozenset(REGIMES)


@dataclass(frozen=True, slots=True)
class Example:
    """A text with the exact words that are flagged in it; none: a near miss."""

    lang: str
    text: str
    flags: tuple[str, ...]
    why: str = ""
    regimes: tuple[str, ...] = ()
    preset: str | None = None
    severity: str | None = None  # of the flag, where it is not the usual one


@dataclass(frozen=True, slots=True)
class Rule:
    id: str
    code: str
    since: str
    source: str  # the file
    texts: Mapping[str, Wording]
    phrases: Mapping[str, Mapping[str, tuple[str, ...]]]  # language -> kind -> phrases
    severity: Mapping[str, Severity]  # "default", a regime, a preset, "elsewhere"
    provisions: Mapping[str, tuple[str, ...]]  # regime or "elsewhere" -> keys
    triggers: tuple[Trigger, ...]
    clearances: tuple[Clearance, ...]
    raises: tuple[Raise, ...] = ()
    swallows: frozenset[str] = frozenset()
    once: bool = False  # one flag a document
    denial: bool = True  # silent where the words are denied
    law: bool = True  # silent where a law speaks
    examples: tuple[Example, ...] = ()
