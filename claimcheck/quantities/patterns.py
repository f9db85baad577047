"""Many phrases as one regular expression, and reasons told apart by group."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

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
    """Patterns with a reason each, tried as one alternation; a group ``year`` gives a value."""

    __slots__ = ("_names", "pattern")

    def __init__(self, table: Sequence[tuple[str, str]], *, ending: bool = False) -> None:
        self._names: dict[str, str] = {}
        parts = []
        for i, (why, pattern) in enumerate(table):
            name = f"r{i}"
            self._names[name] = why
            parts.append(f"(?P<{name}>" + pattern.replace("(?P<year>", f"(?P<year{i}>") + ")")
        self.pattern = re.compile("(?:" + "|".join(parts) + ")" + (r"\Z" if ending else ""))

    def read(self, match: re.Match[str]) -> tuple[str, float | None]:
        """Return the reason of a match and the year it tells."""
        for name, text in match.groupdict().items():
            if name[0] == "r" and text is not None:
                year = match.groupdict().get("year" + name[1:])
                return self._names[name], whole_year(year)
        return "name", None


def whole_year(text: str | None) -> float | None:
    """Return a year told with two or four figures as four."""
    if not text:
        return None
    year = int(text)
    return float(year if year > 99 else 2000 + year)
