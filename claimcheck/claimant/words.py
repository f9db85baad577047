"""The words and forms by which a language tells names, speakers and sources."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from claimcheck.lang import filled


class Words(NamedTuple):
    mention: re.Pattern[str]
    after: re.Pattern[str]
    before: re.Pattern[str] | None
    speakers: Sequence[re.Pattern[str]]
    sources: Sequence[re.Pattern[str]]
    company: re.Pattern[str]
    titles: Sequence[re.Pattern[str]]
    sure: int  # how many of the titles' patterns no slogan has
    lines: Sequence[re.Pattern[str]]
    reported: re.Pattern[str]
    domain: re.Pattern[str]
    initials: re.Pattern[str]
    person: re.Pattern[str]
    respective: re.Pattern[str]
    organisation: re.Pattern[str]
    never: re.Pattern[str]
    unlike: re.Pattern[str]
    trusted: re.Pattern[str]
    ordinary: re.Pattern[str]
    report: re.Pattern[str]
    prefix: re.Pattern[str]
    plain: re.Pattern[str]
    small: frozenset[str]
    open: frozenset[str]
    closed_before_starter: frozenset[str]
    stop: frozenset[str]
    stems: frozenset[str]
    common: tuple[str, ...]
    cased: bool


@cache
def words_of(lang: str) -> Words:
    """Return the patterns of a language; they are gathered once."""
    return filled(Words, lang, "speakers", "boundaries")
