"""What is in force."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from claimcheck.config.globs import Glob

T = TypeVar("T")

DEFAULT = "default"
COMMAND_LINE = "command line"


@dataclass(frozen=True, slots=True)
class Known:
    """The names that a file may use; what they stand for is known above."""

    languages: tuple[str, ...]
    regimes: tuple[str, ...]
    presets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """A value and where it came from: ``default``, ``claimcheck.toml:3`` or ``command line``."""

    value: T
    origin: str = DEFAULT


@dataclass(frozen=True, slots=True)
class Ignore:
    """Findings that were looked at and let be; all that is told must fit."""

    flag: str | None  # id or code; none: every flag of the path
    words: str | None  # that the flag's words hold, whatever the case and the spaces
    path: Glob | None
    document: str | None  # its id
    reason: str
    expires: str  # the last day it is in force
    origin: str


@dataclass(frozen=True, slots=True)
class PathRule:
    """What holds for the documents of a path in place of what holds for all."""

    match: Glob
    regime: tuple[str, ...] | None
    preset: str | None
    lang: str | None
    origin: str


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that is in force; the fields are the keys of the file, ``_`` for ``-``."""

    regime: Setting[tuple[str, ...]] = Setting(())
    preset: Setting[str | None] = Setting(None)
    ui: Setting[str | None] = Setting(None)
    jobs: Setting[int] = Setting(1)
    fail_on: Setting[str] = Setting("never")
    rules: Setting[tuple[str, ...]] = Setting(())
    model: Setting[tuple[str, ...]] = Setting(())
    baseline: Setting[str | None] = Setting(None)
    max_size: Setting[float | None] = Setting(None)
    as_of: Setting[str | None] = Setting(None)
    trust_inline: Setting[bool] = Setting(False)
    ignore: tuple[Ignore, ...] = ()
    path: tuple[PathRule, ...] = ()
    file: str | None = None

    def law_for(self, source: str | None) -> tuple[tuple[str, ...], str | None]:
        """Return the regimes and the preset that hold for a document, or where no document is named.

        The two are one answer: that of the command line, else of the document's path, else of all documents.
        """
        if COMMAND_LINE in (self.regime.origin, self.preset.origin):
            regime, preset = (each.origin == COMMAND_LINE for each in (self.regime, self.preset))
            return self.regime.value if regime else (), self.preset.value if preset else None
        rule = self.rule_for(source) if source is not None else None
        if rule is not None and (rule.regime is not None or rule.preset is not None):
            return rule.regime or (), rule.preset
        return self.regime.value, self.preset.value

    def rule_for(self, source: str) -> PathRule | None:
        """Return the first entry of ``path`` that covers a document."""
        return next((rule for rule in self.path if rule.match.matches(source)), None)
