"""What the user sets once: one optional TOML, defaults first, every value with where it came from."""

from claimcheck.config.globs import Glob
from claimcheck.config.reading import KEYS, NAME, default, found, load, starter
from claimcheck.config.records import COMMAND_LINE, DEFAULT, Config, Ignore, Known, PathRule, Setting
from claimcheck.config.values import FAIL_ON, NEVER, NO_MODEL, is_date

__all__ = [
    "COMMAND_LINE",
    "DEFAULT",
    "FAIL_ON",
    "KEYS",
    "NAME",
    "NEVER",
    "NO_MODEL",
    "Config",
    "Glob",
    "Ignore",
    "Known",
    "PathRule",
    "Setting",
    "default",
    "found",
    "is_date",
    "load",
    "starter",
]
