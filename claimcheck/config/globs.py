"""Patterns of paths, relative to a folder: ``*`` stays within one folder, ``**`` goes through any number of them."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from fnmatch import fnmatchcase

_ROW = re.compile(r":\d+\Z")  # the line of a document in a table


@dataclass(frozen=True, slots=True)
class Glob:
    """A pattern and the folder it is told for.

    A pattern without a slash is a name in any folder; one that ends in a slash, or names a folder, covers all below.
    """

    pattern: str
    folder: str

    def matches(self, source: str) -> bool:
        """Say whether a document comes from a path of this pattern; ``source`` may name a table's line."""
        if source == "-":
            return self.pattern == "-"
        pattern = [part for part in self.pattern.split("/") if part not in ("", ".")]
        if "/" not in self.pattern:
            pattern.insert(0, "**")
        return any(_below(pattern, self._parts(name)) for name in {source, _ROW.sub("", source)})

    def _parts(self, path: str) -> list[str]:
        try:
            told = os.path.relpath(os.path.abspath(path), self.folder)
        except ValueError:  # on another drive, or no path at all
            told = path
        return told.replace(os.sep, "/").split("/")


def _below(pattern: list[str], parts: list[str]) -> bool:
    """Say whether the pattern fits a path or a folder that the path lies in; time grows with the product of both."""
    reached = {0}
    for part in parts:
        reached = _through(pattern, reached)
        step: set[int] = set()
        for at in reached:
            if at < len(pattern) and pattern[at] == "**":
                step.add(at)
            elif at < len(pattern) and fnmatchcase(part, pattern[at]):
                step.add(at + 1)
        reached = _through(pattern, step)
        if len(pattern) in reached:
            return True
    return False


def _through(pattern: list[str], reached: set[int]) -> set[int]:
    """Add what is reached where ``**`` stands for no folder at all."""
    out = set(reached)
    for at in sorted(reached):
        while at < len(pattern) and pattern[at] == "**":
            at += 1
            out.add(at)
    return out
