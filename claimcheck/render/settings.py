"""The configuration in force, for eyes and for programs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from claimcheck.config import Config, Ignore, PathRule, Setting
from claimcheck.render.record import dumps

SCHEMA = "claimcheck-config/1"


def settings_json(config: Config) -> str:
    """Return all that is in force as one JSON object, each value with where it came from."""
    told = {key: {"value": setting.value, "from": setting.origin} for key, setting in settings(config)}
    record = {
        "schema": SCHEMA,
        "file": config.file,
        "settings": told,
        "ignore": [_ignore(entry) for entry in config.ignore],
        "path": [_rule(rule) for rule in config.path],
    }
    return dumps(record) + "\n"


def settings_table(config: Config, width: int) -> str:
    from rich.box import SIMPLE_HEAD
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    from claimcheck.render.console import Look, print_lines
    from claimcheck.render.places import printable

    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for name in ("key", "value", "from"):
        table.add_column(name, overflow="fold")
    rows = [(key, _shown(setting.value), setting.origin) for key, setting in settings(config)]
    rows += [("ignore", _entry(_ignore(each)), each.origin) for each in config.ignore]
    rows += [("path", _entry(_rule(each)), each.origin) for each in config.path]
    for row in rows:
        table.add_row(*(Text(printable(cell)) for cell in row))
    title = printable(config.file) if config.file else "no configuration file: the defaults are in force"
    return print_lines(Group(Text(title), table), Look(width))


def settings(config: Config) -> Iterator[tuple[str, Setting[object]]]:
    """Yield each key with its setting, in the order of the records."""
    for field in fields(config):
        value = getattr(config, field.name)
        if isinstance(value, Setting):
            yield field.name.replace("_", "-"), value


def _ignore(entry: Ignore) -> dict[str, object]:
    return {
        "flag": entry.flag,
        "words": entry.words,
        "path": entry.path.pattern if entry.path else None,
        "document": entry.document,
        "reason": entry.reason,
        "expires": entry.expires,
        "from": entry.origin,
    }


def _rule(rule: PathRule) -> dict[str, object]:
    return {
        "match": rule.match.pattern,
        "regime": rule.regime,
        "preset": rule.preset,
        "lang": rule.lang,
        "from": rule.origin,
    }


def _entry(record: dict[str, object]) -> str:
    return " · ".join(f"{key}: {_shown(value)}" for key, value in record.items() if value and key != "from")


def _shown(value: object) -> str:
    if value is None or value == ():
        return "-"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)
