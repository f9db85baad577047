"""The law as data: ``sources.toml`` to provisions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from claimcheck.lang import LANGUAGES
from claimcheck.records import Provision
from claimcheck.rules.fields import Fields, parsed
from claimcheck.rules.rule import REGIMES

STANDINGS = ("in force", "guidance", "proposal", "voluntary", "reporting law")
READINGS = ("text", "secondary", "memory")

_MONTH = re.compile(r"\d{4}-\d{2}")
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def provisions(path: Path) -> Mapping[str, Provision]:
    """Return the provisions of a file by key; raise DataError for what is not of the form."""
    file = parsed(path)
    found = {key: _provision(key, file.table(key)) for key in file}
    file.done()
    return found


def _provision(key: str, fields: Fields) -> Provision:
    made = Provision(
        key=key,
        jurisdiction=fields.choice("jurisdiction", REGIMES),
        instrument=_told(fields, "instrument"),
        article=_told(fields, "article"),
        says=_told(fields, "says"),
        standing=fields.choice("standing", STANDINGS),
        read=fields.choice("read", READINGS),
        checked=_matching(fields, "checked", _MONTH, "a month: YYYY-MM"),
        in_force_from=_matching(fields, "in_force_from", _DATE, "a date: YYYY-MM-DD, YYYY-MM or YYYY")
        if "in_force_from" in fields
        else None,
        note=_told(fields, "note") if "note" in fields else None,
        url=fields.text("url") if "url" in fields else None,
        consumer=fields.switch("consumer", default=False),
    )
    fields.done()
    return made


def _matching(fields: Fields, key: str, form: re.Pattern[str], expected: str) -> str:
    value = fields.text(key)
    if not form.fullmatch(value):
        raise fields.wrong(key, value, expected)
    return value


def _told(fields: Fields, key: str) -> Mapping[str, str]:
    """Return a text by language; one text stands for all."""
    if isinstance(value := fields.peek(key), str):
        fields.text(key)
        return dict.fromkeys(LANGUAGES, value)
    table = fields.table(key)
    told = {lang: table.text(lang) for lang in LANGUAGES}
    table.done()
    return told
