"""Where the keys of a TOML text stand, for messages: the standard library's reader does not tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

KeyPath = tuple[str | int, ...]

_TOKEN = re.compile(
    r"""
    (?P<string>\"{3}(?:[^"\\]|\\.|"(?!""))*+\"{3,5} | '{3}(?:[^']|'(?!''))*+'{3,5} | "(?:[^"\\\n]|\\.)*+" | '[^'\n]*+')
  | (?P<comment>\#[^\n]*+)
  | (?P<word>[^\s"'\#\[\]{}=.,]++)
  | (?P<other>[\n\[\]{}=.,])
    """,
    re.VERBOSE | re.DOTALL,
)


def places(text: str) -> Mapping[KeyPath, int]:
    """Return the line of each table and key of a text that is known to be TOML.

    The tables of an array are counted from 0; what stands inside a value has no place of its own.
    """
    found: dict[KeyPath, int] = {}
    counts: dict[KeyPath, int] = {}
    table: KeyPath = ()
    for line, tokens in _statements(text):
        header = tokens[0] == "["
        array = header and tokens[1] == "["
        names = tuple(_name(token) for token in tokens if token not in "[].") if header else _key(tokens)
        if header:
            table = _indexed(names, counts)
        if array:
            number = counts[names] = counts.get(names, -1) + 1
            table = (*_indexed(names[:-1], counts), names[-1], number)
        path = table if header else (*table, *names)
        for size in range(1, len(path) + 1):
            found.setdefault(path[:size], line)
    return found


def line_of(found: Mapping[KeyPath, int], path: KeyPath) -> int | None:
    """Return the line of a key, or of what it stands in."""
    while path:
        if path in found:
            return found[path]
        path = path[:-1]
    return None


def _statements(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each header and each pair with its line, without comments."""
    line, depth = 1, 0
    tokens: list[str] = []
    first = line
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token == "\n":
            line += 1
            if tokens and not depth:
                yield first, tokens
                tokens = []
            continue
        if match["comment"] is not None:
            continue
        first = first if tokens else line
        tokens.append(token)
        depth += (token in ("[", "{")) - (token in ("]", "}"))
        line += token.count("\n")
    if tokens:
        yield first, tokens


def _key(tokens: list[str]) -> KeyPath:
    names: list[str] = []
    for token in tokens:
        if token == "=":
            break
        if token != ".":
            names.append(_name(token))
    return tuple(names)


def _name(token: str) -> str:
    return token[1:-1] if token[0] in "\"'" else token


def _indexed(names: KeyPath, counts: Mapping[KeyPath, int]) -> KeyPath:
    """Return a path in which each array of tables is followed by the number of its last table."""
    out: list[str | int] = []
    for size in range(1, len(names) + 1):
        out.append(names[size - 1])
        if names[:size] in counts:
            out.append(counts[names[:size]])
    return tuple(out)
