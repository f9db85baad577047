"""Sources as records, and the words of a language that tell of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from claimcheck.frozen import record
from claimcheck.lang import filled
from claimcheck.records import Span


class Standing(StrEnum):
    """What a source is to the figure it is named for."""

    INDEPENDENT = "independent"
    NAMED = "named"  # a name of no known kind: enough where it attests, not where it is merely cited
    ASSOCIATION = "association"
    INTERESTED = "interested"
    UNNAMED = "unnamed"
    NGO = "ngo"
    PRESS = "press"


class Mode(StrEnum):
    """How the source is tied to the figure."""

    ATTRIBUTION = "attribution"  # "according to X", "X found"
    ATTEST = "attest"  # "verified by X"
    CERTIFIED = "certified"  # a certificate, which covers only what it names


@record
class Source:
    """A body named in a sentence, with the words that tie it to what is told there."""

    sentence: int
    span: Span
    by: str
    standing: Standing
    mode: Mode
    category: str
    standard: str | None = None
    assurance: str | None = None
    topics: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()  # the words that tell its topics: what a statement names
    anaphor: bool = False
    opens_list: bool = False
    assures: bool = False  # by a verb of assurance, not of a test
    disputed: bool = False  # the sentence turns its word against a figure
    tested: bool = False  # by a test, whose results go on
    table: bool = False  # points to a table beside
    scopes: frozenset[str] = frozenset()  # of greenhouse gas emissions: "1", "2", "3"
    covers: frozenset[str] | None = None  # topics of "all data", "all environmental data"
    years: frozenset[str] = frozenset()  # that its sentence names
    generic: str = ""  # "the agency", "the paper": what kind of source named before it may point to
    origin: int | None = None  # the sentence that names what "the agency" points to
    aside: bool = False  # added to a figure in passing ("measured by X"): its word does not go on
    partial: bool = False  # a statement that leaves something out


@record
class Words:
    """The patterns of one language's sources."""

    standard: re.Pattern[str]
    name: re.Pattern[str]
    certificate_count: re.Pattern[str]
    market: re.Pattern[str]
    commissioned: re.Pattern[str]
    uncommissioned: re.Pattern[str]
    ordered: re.Pattern[str]
    we: re.Pattern[str]
    ourselves: re.Pattern[str]
    back: re.Pattern[str]
    table_near: re.Pattern[str]
    denied_before: re.Pattern[str]
    denied_after: re.Pattern[str]
    assures: re.Pattern[str]
    tests: re.Pattern[str]
    new_subject: re.Pattern[str]
    disputes: re.Pattern[str]
    owned: re.Pattern[str]
    filed_before: re.Pattern[str]
    filed_after: re.Pattern[str]
    nested: re.Pattern[str]
    after_body: re.Pattern[str]
    giver: re.Pattern[str]
    acts: re.Pattern[str]
    bare: re.Pattern[str]
    own_work: re.Pattern[str]
    named_acts: re.Pattern[str]
    norms: re.Pattern[str]
    opener: re.Pattern[str]
    subject_mark: re.Pattern[str]
    preposition: re.Pattern[str]
    studies: re.Pattern[str]
    caption: re.Pattern[str]
    to_come: re.Pattern[str]
    places: re.Pattern[str]
    passive: re.Pattern[str]
    excepts: re.Pattern[str]
    figures: re.Pattern[str]
    printed_in: re.Pattern[str]
    publication: re.Pattern[str]
    with_mark: re.Pattern[str]
    without_mark: re.Pattern[str]
    mark_words: Mapping[str, str]
    note: re.Pattern[str]
    titled: frozenset[str]
    topic_marks: frozenset[str]
    certifies: tuple[str, ...]
    verifies: tuple[str, ...]
    assurance: str
    joined: re.Pattern[str]
    parting: frozenset[str]
    particle: re.Pattern[str]
    that: re.Pattern[str]
    bears: re.Pattern[str]
    share_of: re.Pattern[str]
    small: frozenset[str]
    scores: frozenset[str]
    synonyms: Mapping[str, str]
    head_final: bool

    def term(self, words: str) -> str:
        """Return the one word for all that mean the same: emissions, greenhouse gases, carbon."""
        return self.synonyms.get(words, words)


@cache
def words_of(lang: str) -> Words:
    """Return the patterns of a language; they are gathered once."""
    return filled(Words, lang, "sources", "noise")


# "Scope 1, 2 and 3", "Scope 1·2": the GHG Protocol's scopes, written alike in every language
_SCOPES = re.compile(r"scopes?\W{0,2}[123](?:\W{0,3}\w{0,4}\W{0,2}(?:scope\W{0,2})?[123](?![\d.,%]))*")


def scopes_in(low: str, span: Span) -> frozenset[str]:
    """Return the scopes of emissions that a stretch of text names."""
    return frozenset(digit for found in _SCOPES.finditer(low, *span) for digit in found[0] if digit in "123")


# a year by itself or in "FY2024", "FY24"; not the number of a standard
_YEARS = re.compile(r"(?<![\w.:/-])(?:(?:fy\s?)?((?:19|20)\d\d)(?!\d|-\d)|fy\s?'?(\d\d)(?!\d))")


def years_in(low: str, span: Span) -> frozenset[str]:
    """Return the years that a stretch of text names, as four digits."""
    return frozenset(found[1] or f"20{found[2]}" for found in _YEARS.finditer(low, *span))
