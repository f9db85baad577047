"""Language packs: the same files with the same names in each folder; only here does code name a language."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from inspect import signature
from types import ModuleType
from typing import TypeVar

from claimcheck.errors import DataError
from claimcheck.lang.scan import Scanner

LANGUAGES = ("en", "ko")

_Record = TypeVar("_Record")

# Files whose TABLE (kind -> phrases) goes into the one automaton of the language.
SCANNED = ("cues", "direction", "years", "topics", "speakers", "sources", "noise")


@cache
def data(lang: str, file: str = "") -> ModuleType:
    """Return one of a language's files of data, such as ``numbers``, or its traits; raise DataError for no language."""
    if lang not in LANGUAGES:
        raise DataError(f"no language pack {lang!r}", do=f"one of {', '.join(LANGUAGES)}")
    return import_module(f"claimcheck.lang.{lang}.{file}" if file else f"claimcheck.lang.{lang}")


@cache
def scanner(lang: str) -> Scanner:
    """Return the automaton of all phrases of a language; it is built once."""
    return Scanner({file: data(lang, file).TABLE for file in SCANNED}, bounded=data(lang).BOUNDED)


def filled(record: Callable[..., _Record], lang: str, *files: str) -> _Record:
    """Return a record whose every field holds what these files, or the traits, of a language call so in capitals."""
    sources = [vars(module) for module in (*(data(lang, file) for file in files), data(lang))]
    names = ((field, field.rstrip("_").upper()) for field in signature(record).parameters)
    return record(**{field: next(source[name] for source in sources if name in source) for field, name in names})
