"""Reasons told apart by group in one regular expression."""

from __future__ import annotations

import re
from collections.abc import Sequence


class Reasons:
    """Patterns with a reason each, tried as one alternation; a group ``year`` gives a value.

    Those that lead up to a numeral have a ``gate``, a pattern that takes nothing and holds where each of them may
    begin: it spares the alternation at most places.
    """

    __slots__ = ("_names", "pattern")

    def __init__(self, table: Sequence[tuple[str, str]], *, gate: str | None = None) -> None:
        self._names: dict[str, str] = {}
        parts = []
        for i, (why, pattern) in enumerate(table):
            name = f"r{i}"
            self._names[name] = why
            parts.append(f"(?P<{name}>" + pattern.replace("(?P<year>", f"(?P<year{i}>") + ")")
        told = "(?:" + "|".join(parts) + ")"
        self.pattern = re.compile(told if gate is None else rf"{gate}{told}\Z")

    def read(self, match: re.Match[str]) -> tuple[str, float | None]:
        """Return the reason of a match and the year it tells."""
        name = match.lastgroup or ""  # the outermost group is closed last
        year = "year" + name[1:]
        return self._names[name], whole_year(match[year]) if year in match.re.groupindex else None


def whole_year(text: str | None) -> float | None:
    """Return a year told with two or four figures as four."""
    if not text:
        return None
    year = int(text)
    return float(year if year > 99 else 2000 + year)
