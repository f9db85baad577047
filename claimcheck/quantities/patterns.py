"""Many phrases as one regular expression, and reasons told apart by group."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_GATE = r"(?![\s\d,.;)])(?<![a-z])"
Node = dict[str, "Node"]


def trie(phrases: Iterable[str]) -> str:
    """Return one pattern that matches the longest of the phrases, factored by common beginnings."""
    root: Node = {}
    for phrase in phrases:
        node = root
        for char in phrase:
            node = node.setdefault(char, {})
        node[""] = {}
    return _written(root)


def _written(node: Node) -> str:
    branches = []
    for char in sorted(key for key in node if key):
        written = r"\s" if char == " " else re.escape(char)
        branches.append(written + _written(node[char]))
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"
    if "" not in node:
        return body
    return f"(?:{body})?"


class Reasons:
    """Patterns with a reason each, tried as one alternation; a group ``year`` gives a value.

    Those that lead up to a numeral (``ending``) begin at no space and within no Latin word: a gate before the
    alternation spares it at most places.
    """

    __slots__ = ("_names", "pattern")

    def __init__(self, table: Sequence[tuple[str, str]], *, ending: bool = False) -> None:
        self._names: dict[str, str] = {}
        parts = []
        for i, (why, pattern) in enumerate(table):
            name = f"r{i}"
            self._names[name] = why
            parts.append(f"(?P<{name}>" + pattern.replace("(?P<year>", f"(?P<year{i}>") + ")")
        self.pattern = re.compile((_GATE if ending else "") + "(?:" + "|".join(parts) + ")" + (r"\Z" if ending else ""))

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
