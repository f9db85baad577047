"""A date as metadata write it."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from claimcheck.lang import LANGUAGES, data

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")


def iso(value: str) -> str | None:
    """Return a date as YYYY-MM-DD, YYYY-MM or YYYY, or none where the text is not plainly one."""
    value = value.strip()[:60]
    found = _figures().match(value)
    if found is not None:
        month, day = found["month"] or found["packed_month"], found["day"] or found["packed_day"]
        return _valid(int(found["year"]), int(month) if month else None, int(day) if day else None)
    return _in_words(value)


@cache
def _figures() -> re.Pattern[str]:
    """Return the pattern of a date in figures; the day may be missing, and the month too."""
    years, months = (
        "".join(getattr(data(lang, "boundaries"), name) for lang in LANGUAGES) for name in ("YEAR_MARK", "MONTH_MARK")
    )
    return re.compile(
        rf"(?P<year>(?:19|20)\d\d)(?:\s?[-./{years}]\s?(?P<month>\d{{1,2}})(?!\d)"
        rf"(?:\s?[-./{months}]\s?(?P<day>\d{{1,2}})(?!\d))?"
        r"|(?P<packed_month>\d\d)(?P<packed_day>\d\d)(?!\d))?(?!\d)"
    )


def _in_words(value: str) -> str | None:
    """Read a date whose month is a word: "2 October 2024", "Oct. 2, 2024", "October 2024"."""
    months = [month for word in _WORD.findall(value.lower()) if (month := _month(word)) is not None]
    numbers = [int(number) for number in _NUMBER.findall(value)[:3]]
    years = [number for number in numbers if 1900 <= number < 2100]
    days = [number for number in numbers[:2] if 1 <= number <= 31]
    if len(months) != 1 or len(years) != 1:
        return None
    return _valid(years[0], months[0], days[0] if days else None)


def _month(word: str) -> int | None:
    for lang in LANGUAGES:
        months: dict[str, int] = data(lang, "boundaries").MONTHS
        if word in months:
            return months[word]
    return None


def _valid(year: int, month: int | None, day: int | None) -> str | None:
    try:
        told = date(year, month or 1, day or 1).isoformat()
    except ValueError:
        return None
    return told[: 10 if day else 7 if month else 4]
