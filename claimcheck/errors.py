"""Errors a user can act on: each names the input and place, what was found, and what to do next."""

from __future__ import annotations


class ClaimcheckError(Exception):
    """Base of every error that claimcheck raises on purpose; the command line catches only this."""

    def __init__(self, what: str, *, where: str | None = None, do: str | None = None) -> None:
        self.what = what
        self.where = where
        self.do = do
        place = f"{where}: " if where else ""
        advice = f" ({do})" if do else ""
        super().__init__(f"{place}{what}{advice}")


class InputError(ClaimcheckError):
    """An input that cannot be read: missing, binary, too large, not JSON, in neither language."""


class DataError(ClaimcheckError):
    """Data of our own that is missing or broken: a language pack, a rule file, a schema."""


class ConfigError(ClaimcheckError):
    """A configuration that cannot be in force: not TOML, an unknown key, a value that does not fit."""
