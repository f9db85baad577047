"""The date a document states for itself in its first lines."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from claimcheck.lang import LANGUAGES, data
from claimcheck.records import Block, Stated

_LINES = 12  # lines in which a dateline may stand
_WIDTH = 200
_YEAR = re.compile(r"(?:19|20)\d\d")


def dateline(text: str, blocks: Sequence[Block]) -> Stated | None:
    """Return the date of the first dateline, or none."""
    seen = 0
    for block in blocks:
        if block.lang is None or block.is_header or block.table is not None:
            continue
        for line in text[block.start : min(block.end, block.start + 1_000)].splitlines():
            if not line.strip():
                continue
            if _YEAR.search(line, 0, _WIDTH) and (found := _told(line[:_WIDTH].lstrip("*_# "))):
                return Stated(found, "dateline")
            seen += 1
            if seen == _LINES:
                return None
    return None


def _told(line: str) -> str | None:
    """Return the date of a line in the layout of any language: figures alone are in none."""
    for lang in LANGUAGES:
        words = data(lang, "boundaries")
        for pattern in words.DATELINES:
            hit = pattern.match(line)
            found = hit and _iso(hit, words.MONTHS)
            if found:
                return found
    return None


def is_dateline(text: str, start: int, end: int) -> bool:
    """Whether a line begins as a dateline of any language."""
    if _YEAR.search(text, start, min(end, start + _WIDTH)) is None:
        return False
    line = text[start : min(end, start + _WIDTH)]
    return any(pattern.match(line) for lang in LANGUAGES for pattern in data(lang, "boundaries").DATELINES)


def _iso(hit: re.Match[str], months: Mapping[str, int]) -> str | None:
    month = hit["month"].lower().rstrip(".")
    number = int(month) if month.isdigit() else months.get(month, 0)
    try:
        return date(int(hit["year"]), number, int(hit["day"])).isoformat()
    except ValueError:
        return None
