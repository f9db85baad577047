"""Word lists as text, phrases between bars over as many lines as they need, and as one regular expression."""

from __future__ import annotations

import re
from collections.abc import Iterable

Node = dict[str, "Node"]


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases of a list such as ``"aims to | aim to | targeting"``."""
    return tuple(phrase for phrase in (" ".join(part.split()) for part in text.split("|")) if phrase)


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


def opening(text: str) -> str:
    """Return a pattern that takes nothing: there one of the words begins, or a number of one or two figures.

    Before a long alternation it spares the search all other places.
    """
    return rf"\b(?=(?:{trie(phrases(text))}|\d{{1,2}})\b)"


def skipping(*patterns: str) -> str:
    """Return an alternation of patterns that begin with a letter of theirs, at the start of a word.

    It opens on a class of letters, so that the engine skips from one to the next, as it cannot where ``\\b`` opens.
    """
    by_first: dict[str, list[str]] = {}
    for pattern in patterns:
        by_first.setdefault(pattern[0], []).append(pattern[1:])
    told = "|".join(f"(?<={first})(?:{'|'.join(rests)})" for first, rests in by_first.items())
    return rf"[{''.join(by_first)}](?<!\w.)(?:{told})"
