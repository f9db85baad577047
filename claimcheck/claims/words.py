"""What one language says of claims and of what is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from claimcheck.lang import filled


@dataclass(frozen=True, slots=True)
class Words:
    """The patterns and word sets of one language."""

    about_head: re.Pattern[str]
    about_start: re.Pattern[str]
    standing: re.Pattern[str]
    furniture_list: re.Pattern[str]
    furniture_section: re.Pattern[str]
    furniture_end: re.Pattern[str]
    idiom: re.Pattern[str]
    event_before: re.Pattern[str]
    price_before: re.Pattern[str]
    state_before: re.Pattern[str]
    state_after: re.Pattern[str]
    time_word: re.Pattern[str]
    size: frozenset[str]
    bare_size: frozenset[str]
    long_spans: frozenset[str]
    scores: frozenset[str]
    indices: frozenset[str]
    group_after: re.Pattern[str]
    best_after: re.Pattern[str]
    part_of: re.Pattern[str]
    margin_before: re.Pattern[str]
    head_final: bool
    after_streak: re.Pattern[str]


@cache
def words_of(lang: str) -> Words:
    """Return the patterns of a language; they are gathered once."""
    return filled(Words, lang, "noise")
