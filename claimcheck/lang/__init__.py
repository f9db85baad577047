"""Language packs: the same files with the same names in each folder; only here does code name a language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import ModuleType

from claimcheck.errors import DataError
from claimcheck.lang.scan import Scanner

LANGUAGES = ("en", "ko")

# Files whose TABLE (kind -> phrases) goes into the one automaton of the language.
SCANNED = ("cues", "direction", "years", "topics", "speakers", "sources", "noise")


@dataclass(frozen=True, slots=True)
class Pack:
    """A language: its name, its modules of data, and the automaton of all its phrases."""

    name: str
    bounded: bool  # phrases are whole words, bounded by what is not a letter or digit
    head_final: bool  # the predicate follows what it governs
    scanner: Scanner

    def module(self, name: str) -> ModuleType:
        """Return one of the pack's modules of data, such as ``numbers``."""
        return import_module(f"claimcheck.lang.{self.name}.{name}")


@cache
def pack(name: str) -> Pack:
    """Return the pack of a language; it is built once."""
    if name not in LANGUAGES:
        raise DataError(f"no language pack {name!r}", do=f"one of {', '.join(LANGUAGES)}")
    language = import_module(f"claimcheck.lang.{name}")
    bounded: bool = language.BOUNDED
    head_final: bool = language.HEAD_FINAL
    tables = {file: import_module(f"claimcheck.lang.{name}.{file}").TABLE for file in SCANNED}
    return Pack(name, bounded, head_final, Scanner(tables, bounded=bounded))


@cache
def data(name: str, file: str) -> ModuleType:
    """Return a module of a language's data without building its automaton."""
    if name not in LANGUAGES:
        raise DataError(f"no language pack {name!r}", do=f"one of {', '.join(LANGUAGES)}")
    return import_module(f"claimcheck.lang.{name}.{file}")
