"""From the bytes of a file to what is in force."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

from claimcheck.config import values
from claimcheck.config.globs import Glob
from claimcheck.config.places import KeyPath, line_of, places
from claimcheck.config.records import Config, Ignore, Known, PathRule, Setting
from claimcheck.errors import ConfigError

T = TypeVar("T")

NAME = "claimcheck.toml"
PROJECT = "pyproject.toml"
KEYS = tuple(field.name.replace("_", "-") for field in fields(Config) if field.name != "file")
_IGNORE = ("flag", "words", "path", "document", "reason", "expires")
_PATH = ("match", "regime", "preset", "lang")
_LARGEST = 1_000_000  # bytes
_AT = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)\Z")
_WITHOUT = "mend it, or leave it out with --no-config"


def default() -> Config:
    """Return what is in force without any file."""
    return Config()


def found(folder: str, known: Known) -> Config:
    """Return what the nearest configuration says, from a folder upward; the defaults where there is none.

    In one folder ``claimcheck.toml`` goes before ``pyproject.toml``, of which only ``[tool.claimcheck]`` counts.
    """
    here = os.path.abspath(folder)
    while True:
        for name in (NAME, PROJECT):
            path = os.path.join(here, name)
            if os.path.isfile(path):
                shown = _shown(path, folder)
                data = _bytes(path, shown)
                # Another project's file that cannot be read is not ours to complain of.
                if name == NAME or b"claimcheck" in data:
                    config = parsed(data, shown, here, known, project=name == PROJECT)
                    if config is not None:
                        return config
        above = os.path.dirname(here)
        if above == here:
            return default()
        here = above


def load(path: str, known: Known) -> Config:
    """Return what a file says; one named pyproject.toml must have a table ``[tool.claimcheck]``."""
    folder, name = os.path.split(os.path.abspath(path))
    config = parsed(_bytes(path, path), path, folder, known, project=name == PROJECT)
    if config is None:
        raise ConfigError("it has no table [tool.claimcheck]", where=path, do="add one, or name another file")
    return config


def parsed(data: bytes, file: str, folder: str, known: Known, *, project: bool = False) -> Config | None:
    """Return what the bytes of a file in a folder say; none for a project file without a table of ours."""
    text, told = _toml(data, file)
    table = _Table(told, places(text), file, ())
    if project:
        tool = told.get("tool")
        ours = tool.get("claimcheck") if isinstance(tool, dict) else None
        if ours is None:
            return None
        path = ("tool", "claimcheck")
        if not isinstance(ours, dict):
            raise ConfigError("tool.claimcheck is no table", where=table.where(path), do="write [tool.claimcheck]")
        table = replace(table, told=ours, path=path)
    return _config(table, folder, known)


def starter() -> str:
    """Return a file with every key, commented out."""
    return Path(__file__).with_name("starter.toml").read_text(encoding="utf-8")


def _shown(path: str, folder: str) -> str:
    try:
        return os.path.relpath(path, folder)
    except ValueError:
        return path


def _bytes(path: str, shown: str) -> bytes:
    try:
        with open(path, "rb") as file:
            data = file.read(_LARGEST + 1)
    except FileNotFoundError as error:
        raise ConfigError("no such file", where=shown, do="check the spelling") from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "not a path"
        raise ConfigError(f"cannot be read: {why}", where=shown, do=_WITHOUT) from error
    if len(data) > _LARGEST:
        raise ConfigError(f"over {_LARGEST // 1_000_000} MB, which no configuration is", where=shown, do=_WITHOUT)
    return data


def _toml(data: bytes, file: str) -> tuple[str, dict[str, object]]:
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        text = data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ConfigError("not UTF-8", where=f"{file}:{line}", do="save it as UTF-8") from error
    try:
        return text, tomllib.loads(text)
    except RecursionError as error:
        raise ConfigError("not TOML: nested too deep", where=file, do=_WITHOUT) from error
    except ValueError as error:  # a TOMLDecodeError, or a number or date that Python refuses
        why = str(error)
        at = _AT.search(why)
        last = text.rstrip().count("\n") + 1
        where = f"{file}:{at[1] or last}" if at else file
        raise ConfigError(f"not TOML: {_AT.sub('', why)}", where=where, do=_WITHOUT) from error


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of the file, and where its keys stand."""

    told: Mapping[str, object]
    places: Mapping[KeyPath, int]
    file: str
    path: KeyPath
    shown: str = ""  # before the name of a key in a message

    def where(self, path: KeyPath) -> str:
        line = line_of(self.places, (*self.path, *path))
        return self.file if line is None else f"{self.file}:{line}"

    @property
    def origin(self) -> str:
        """Where an entry stands; one within a list on one line by its number there."""
        own = self.path in self.places
        return self.where(()) if own else f"{self.where(())}, {self.shown[:-1]}"

    def known(self, keys: Sequence[str]) -> None:
        """Refuse a key that is not one of these."""
        for key in self.told:
            if key not in keys:
                near = get_close_matches(key.lower().replace("_", "-"), keys, 1)
                advice = f"did you mean {near[0]}?" if near else f"known: {', '.join(keys)}"
                raise ConfigError(
                    f"unknown key {self.shown}{values.shown(key)[1:-1]}", where=self.where((key,)), do=advice
                )

    def value(self, key: str, read: Callable[[object], T]) -> T | None:
        """Return the value of a key; none where it is not told."""
        if key not in self.told:
            return None
        value = self.told[key]
        try:
            return read(value)
        except values.UnfitError as unfit:
            raise self.unfit(key, value, unfit) from unfit

    def unfit(self, key: str, value: object, unfit: values.UnfitError) -> ConfigError:
        what = f"{self.shown}{key} is {values.shown(value)}"
        return ConfigError(what, where=self.where((key,)), do=f"expected {unfit}")

    def needed(self, key: str, read: Callable[[object], T]) -> T:
        value = self.value(key, read)
        if value is None:
            raise ConfigError(f"no {self.shown}{key}", where=self.where(()), do="every entry needs it")
        return value

    def setting(self, key: str, read: Callable[[object], T], default: Setting[T]) -> Setting[T]:
        value = self.value(key, read)
        return default if value is None else Setting(value, self.where((key,)))

    def entries(self, key: str) -> list[_Table]:
        """Return the tables of an array of tables."""
        told = self.told.get(key, [])
        if not isinstance(told, list) or not all(isinstance(entry, dict) for entry in told):
            raise self.unfit(key, told, values.UnfitError(f"tables, each under [[{key}]]"))
        return [
            _Table(entry, self.places, self.file, (*self.path, key, number), f"{key}[{number + 1}].")
            for number, entry in enumerate(told)
        ]


def _config(table: _Table, folder: str, known: Known) -> Config:
    table.known(KEYS)
    plain = default()

    def path(value: object) -> str:
        return _path(values.text(value), folder)

    def paths(value: object) -> tuple[str, ...]:
        return tuple(_path(each, folder) for each in values.texts(value))

    def models(value: object) -> tuple[str, ...]:
        return tuple(each if each == values.NO_MODEL else _path(each, folder) for each in values.texts(value))

    def optional(read: Callable[[object], T]) -> Callable[[object], T | None]:
        return read

    return Config(
        regime=table.setting("regime", values.some_of(known.regimes), plain.regime),
        preset=table.setting("preset", optional(values.one_of(known.presets)), plain.preset),
        ui=table.setting("ui", optional(values.one_of(known.languages)), plain.ui),
        jobs=table.setting("jobs", values.count, plain.jobs),
        fail_on=table.setting("fail-on", values.one_of(values.FAIL_ON), plain.fail_on),
        rules=table.setting("rules", paths, plain.rules),
        model=table.setting("model", models, plain.model),
        baseline=table.setting("baseline", optional(path), plain.baseline),
        max_size=table.setting("max-size", optional(values.size), plain.max_size),
        as_of=table.setting("as-of", optional(values.as_of), plain.as_of),
        trust_inline=table.setting("trust-inline", values.boolean, plain.trust_inline),
        ignore=tuple(_ignore(entry, folder) for entry in table.entries("ignore")),
        path=tuple(_rule(entry, folder, known) for entry in table.entries("path")),
        file=table.file,
    )


def _path(told: str, folder: str) -> str:
    """Return a path that is told from the folder of the file as it is from where we stand."""
    path = os.path.join(folder, told)
    try:
        return os.path.relpath(path)
    except ValueError:
        return path


def _ignore(table: _Table, folder: str) -> Ignore:
    table.known(_IGNORE)
    pattern = table.value("path", values.pattern)
    flag = table.value("flag", values.text)
    if flag is None and pattern is None:
        what = f"no {table.shown}flag"
        raise ConfigError(what, where=table.where(()), do="name a flag (id or code), a path, or both")
    return Ignore(
        flag=flag,
        words=table.value("words", values.text),
        path=Glob(pattern, folder) if pattern is not None else None,
        document=table.value("document", values.text),
        reason=table.needed("reason", values.text).strip(),
        expires=table.needed("expires", values.day),
        origin=table.origin,
    )


def _rule(table: _Table, folder: str, known: Known) -> PathRule:
    table.known(_PATH)
    rule = PathRule(
        match=Glob(table.needed("match", values.pattern), folder),
        regime=table.value("regime", values.some_of(known.regimes)),
        preset=table.value("preset", values.one_of(known.presets)),
        lang=table.value("lang", values.one_of(known.languages)),
        origin=table.origin,
    )
    if rule.regime is None and rule.preset is None and rule.lang is None:
        raise ConfigError(f"{table.shown[:-1]} changes nothing", where=rule.origin, do="give it regime, preset or lang")
    return rule
