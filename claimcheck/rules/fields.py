"""TOML as read, key by key: what is missing, unknown or of the wrong kind is an error that names file and key."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path

import tomli

from claimcheck.errors import DataError


def parsed(path: Path, *, until: str | None = None) -> Fields:
    """Return the fields of a file; ``until``: of what stands before that line alone, which saves time."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"cannot be read: {error}", where=str(path), do="a rule file is TOML in UTF-8") from error
    if until is not None:
        text = text.partition(f"\n{until}")[0]
    try:
        return Fields(tomli.loads(text), str(path))
    except tomli.TOMLDecodeError as error:
        raise DataError(f"no TOML: {error}", where=str(path), do="mend the line named") from error


class Fields:
    """One table of a TOML file; what is taken from it is ticked off, so that ``done`` can name what is unknown."""

    __slots__ = ("_known", "_table", "_taken", "where")

    def __init__(self, table: Mapping[str, object], where: str, key: str = "") -> None:
        self._table = table
        self._taken: set[str] = set()
        self._known: set[str] = set()
        self.where = f"{where}: {key}" if key else where

    def __iter__(self) -> Iterator[str]:
        return iter(self._table)

    def __contains__(self, key: str) -> bool:
        self._known.add(key)
        return key in self._table

    def peek(self, key: str) -> object:
        """Return a value as it stands, and do not tick it off."""
        return self._table.get(key)

    def text(self, key: str, default: str | None = None) -> str:
        value = self._take(key, default)
        if not isinstance(value, str) or (not value.strip() and default is None):
            raise self.wrong(key, value, "a text")
        return value

    def choice(self, key: str, choices: Collection[str], default: str | None = None) -> str:
        value = self.text(key, default)
        if value not in choices:
            raise self.wrong(key, value, f"one of {', '.join(choices)}")
        return value

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        value = self._take(key, default)
        if isinstance(value, str):
            return (value,)
        if not isinstance(value, list | tuple) or not all(isinstance(each, str) for each in value):
            raise self.wrong(key, value, "a list of texts")
        return tuple(value)

    def whole(self, key: str, default: int | None = None) -> int:
        value = self._take(key, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.wrong(key, value, "a whole number")
        return value

    def switch(self, key: str, default: bool) -> bool:
        value = self._take(key, default)
        if not isinstance(value, bool):
            raise self.wrong(key, value, "a boolean of TOML")
        return value

    def table(self, key: str) -> Fields:
        value = self._take(key, None)
        if not isinstance(value, dict):
            raise self.wrong(key, value, "a table")
        return Fields(value, self.where, key)

    def tables(self, key: str) -> list[Fields]:
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            raise self.wrong(key, value, f"tables, each under [[{key}]]")
        return [Fields(each, self.where, f"{key} {i}") for i, each in enumerate(value, 1)]

    def done(self) -> None:
        """Raise DataError where a key was never asked for."""
        for key in self._table:
            if key not in self._taken:
                near = get_close_matches(key, self._known, 1)
                hint = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(sorted(self._known))}"
                raise DataError(f"unknown key {key!r}", where=self.where, do=hint)

    def wrong(self, key: str, value: object, expected: str) -> DataError:
        found = "nothing" if value is None else repr(value)[:60]
        return DataError(f"{key}: found {found}", where=self.where, do=f"expected {expected}")

    def _take(self, key: str, default: object) -> object:
        self._known.add(key)
        self._taken.add(key)
        return self._table.get(key, default)
