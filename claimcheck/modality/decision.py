"""What the ways of reading a clause share: the words of a language, and a decision."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.frozen import record
from claimcheck.lang import filled
from claimcheck.records import Future

FUTURE = {
    "target": Future.TARGET,
    "goal": Future.TARGET,
    "plan": Future.PLAN,
    "forecast": Future.FORECAST,
    "conditional": Future.CONDITIONAL,
}
FINITE = ("past", "present")
WIDE = 400  # characters to each side in which a word can govern a figure


@record
class Words:
    """The patterns and word sets of one language."""

    head_future: re.Pattern[str]
    head_past: re.Pattern[str]
    head_plan: re.Pattern[str]
    head_forecast: re.Pattern[str]
    head_year: re.Pattern[str]
    outsiders: re.Pattern[str]
    setting: re.Pattern[str]
    speech: re.Pattern[str]
    resumes: re.Pattern[str]
    relative: re.Pattern[str]
    subject_start: re.Pattern[str]
    would: frozenset[str]
    volition: re.Pattern[str]
    scheduled: re.Pattern[str]
    fragment_end: re.Pattern[str]
    sequel: re.Pattern[str]
    bare_year: re.Pattern[str]
    purpose_before: re.Pattern[str]
    opinion: re.Pattern[str]
    group: re.Pattern[str]
    answers: re.Pattern[str]
    infinitive: re.Pattern[str]
    subject_past: re.Pattern[str]
    imperative: re.Pattern[str]
    determiners: frozenset[str]
    subjects: frozenset[str]
    auxiliaries: frozenset[str]
    goal_heads: tuple[str, ...]
    joiners: tuple[str, ...]
    head_final: bool


@cache
def words_of(lang: str) -> Words:
    """Return the patterns of a language; they are gathered once."""
    return filled(Words, lang, "cues", "moments")


@record
class Decision:
    """What governs a figure: a future or none, the words that say so, and whether they are beyond doubt."""

    future: Future | None
    cue: tuple[int, int] | None
    by: str
    firm: bool = True  # a finite past verb, a goal: nothing weaker turns it over
