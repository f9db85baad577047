"""The words and forms by which a language tells names, speakers and sources."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from claimcheck.lang import pack


class Words(NamedTuple):
    mention: re.Pattern[str]
    after: re.Pattern[str]
    before: re.Pattern[str] | None
    speakers: Sequence[re.Pattern[str]]
    sources: Sequence[re.Pattern[str]]
    company: re.Pattern[str]
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
    shortened: frozenset[str]  # words whose stop is their own
    stop: frozenset[str]
    common: tuple[str, ...]
    cased: bool


@cache
def words(lang: str) -> Words:
    data, boundaries = pack(lang).module("speakers"), pack(lang).module("boundaries")
    return Words(
        data.MENTION,
        data.AFTER,
        data.BEFORE,
        data.SPEAKERS,
        data.SOURCES,
        data.COMPANY,
        data.RESPECTIVE,
        data.ORGANISATION,
        data.NEVER,
        data.UNLIKE,
        data.TRUSTED,
        data.ORDINARY,
        data.REPORT,
        data.PREFIX,
        data.PLAIN,
        data.SMALL,
        boundaries.OPEN | boundaries.CLOSED_BEFORE_STARTER,
        data.STOP,
        data.COMMON,
        data.CASED,
    )
