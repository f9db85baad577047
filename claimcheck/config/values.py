"""What a value of the configuration may be; each function returns it in the form used, or raises UnfitError."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime

NO_MODEL = "rules"
"""What stands in place of a model's folder for none at all."""
NEVER = "never"
FAIL_ON = ("high", "medium", "low", NEVER)

LARGEST = 100_000  # megabytes
_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
_SHOWN = 60  # characters of a value in a message


class UnfitError(Exception):
    """A value that does not fit; its text says what was expected."""


def is_date(value: str) -> bool:
    """Say whether a text is YYYY, YYYY-MM or YYYY-MM-DD and a day of the calendar: not the 31st of February."""
    if not value.isascii() or not _DATE.fullmatch(value):
        return False
    try:
        date.fromisoformat(f"{value}-01-01"[:10])
    except ValueError:
        return False
    return True


def shown(value: object) -> str:
    """Return a value of TOML as a message shows it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "an empty list" if not value else "a list"
    told = str(value)
    told = told if len(told) <= _SHOWN else f"{told[:_SHOWN]}…"
    return f'"{told}"' if isinstance(value, str) else told


def text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise UnfitError("a text that is not empty")
    return value


def boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise UnfitError("a boolean of TOML")
    return value


def count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise UnfitError("a whole number, 0 or more")
    return value


def size(value: object) -> float:
    # a comparison with "not a number" is false, too
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value <= LARGEST:
        raise UnfitError(f"megabytes, more than 0 and at most {LARGEST}")
    return float(value)


def as_of(value: object) -> str:
    told = value.isoformat() if isinstance(value, date) and not isinstance(value, datetime) else value
    if not isinstance(told, str) or not is_date(told):
        raise UnfitError("a date: YYYY-MM-DD, YYYY-MM or YYYY")
    return told


def day(value: object) -> str:
    told = value.isoformat() if isinstance(value, date) and not isinstance(value, datetime) else value
    if not isinstance(told, str) or len(told) != 10 or not is_date(told):
        raise UnfitError("a day: YYYY-MM-DD")
    return told


def one_of(names: Sequence[str]) -> Callable[[object], str]:
    def read(value: object) -> str:
        if not isinstance(value, str) or value not in names:
            raise UnfitError(f"one of {', '.join(names)}")
        return value

    return read


def some_of(names: Sequence[str]) -> Callable[[object], tuple[str, ...]]:
    """Take a list, or one text with commas."""

    def read(value: object) -> tuple[str, ...]:
        parts = [part.strip() for part in value.split(",")] if isinstance(value, str) else value
        known = isinstance(parts, list) and parts and all(isinstance(part, str) and part in names for part in parts)
        if not isinstance(parts, list) or not known:
            raise UnfitError(f"one or more of {', '.join(names)}")
        return tuple(name for name in names if name in parts)

    return read


def texts(value: object) -> tuple[str, ...]:
    """Take a text or a list of them."""
    parts = value if isinstance(value, list) else [value]
    if not all(isinstance(part, str) and part.strip() for part in parts):
        raise UnfitError("a text or a list of texts, none of them empty")
    return tuple(dict.fromkeys(parts))


def pattern(value: object) -> str:
    told = text(value)
    if told.startswith("/") or "\0" in told:
        raise UnfitError("a pattern of paths, relative to the configuration file: press/*.md, drafts/**")
    return told
