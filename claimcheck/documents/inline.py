"""Inline markup of Markdown: what a reader does not see becomes holes in the text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Set

from claimcheck.records import Hole

_TARGET = r"\((?:[^()\n]|\([^()\n]{0,300}\)){0,1000}\)"
# Every alternative is bounded, so that the time stays linear for hostile text.
_TOKEN = re.compile(
    rf"""
    (?=[\\`!\[\]<&{{*_~]|https?://|www\.)
    (?:
    (?P<escape>\\[!-/:-@\[-`{{-~])
  | (?P<ticks>`+)
  | (?P<image>!\[[^\[\]\n]{{0,500}}\](?:{_TARGET}|\[[^\[\]\n]{{0,200}}\])?)
  | (?P<note>\[\^[^\[\]\s]{{1,60}}\])
  | (?P<close>\](?:{_TARGET}|\[(?P<ref>[^\[\]\n]{{0,200}})\])?)
  | (?P<open>\[)
  | (?P<raw><(?P<rawname>script|style)\b[^<>]{{0,1000}}>)
  | (?P<comment><!--)
  | (?P<auto><(?:[a-zA-Z][a-zA-Z0-9+.-]{{1,31}}:[^\s<>]{{0,2000}}|[^\s<>@]{{1,100}}@[^\s<>@]{{1,200}})>)
  | (?P<tag></?(?P<name>[a-zA-Z][a-zA-Z0-9-]{{0,40}})(?:\s[^<>]{{0,2000}})?/?>)
  | (?P<url>(?:https?://|www\.)[^\s<>()\[\]"'“”‘’가-힣]{{1,2000}})
  | (?P<entity>&(?:\#\d{{1,7}}|\#[xX][0-9a-fA-F]{{1,6}}|[a-zA-Z][a-zA-Z0-9]{{1,31}});)
  | (?P<anchor>\{{[:\#.][^{{}}\n]{{0,200}}\}})
  | (?P<run>\*{{1,3}}|_{{1,3}}|~~)
    )""",
    re.VERBOSE,
)
_BREAKS = frozenset("br p div li ul ol tr table h1 h2 h3 h4 h5 h6 hr dt dd section article blockquote".split())
_GAPS = frozenset({"td", "th"})


def holes(text: str, start: int, end: int, references: Set[str]) -> Iterator[Hole]:
    """Yield the holes of a block in order; ``references`` are the names of the links that the document defines."""
    found: list[Hole] = []
    brackets: list[int] = []  # open ones
    marks: dict[str, list[tuple[int, int]]] = {"*": [], "_": [], "~": []}
    widest: dict[str, int] = {}  # lengths of runs of backticks to where the last one stands
    at = start
    while (token := _TOKEN.search(text, at, end)) is not None:
        at = token.end()
        kind = token.lastgroup
        begin = token.start()
        if token["ticks"]:
            stop = _ticks(text, token["ticks"], at, end, widest)
            if stop:
                found.append(Hole(begin, stop))
                at = stop
        elif token["escape"]:
            found.append(Hole(begin, begin + 1))
        elif token["open"]:
            brackets.append(begin)
        elif token["close"]:
            at = _link(text, token, brackets, references, found)
        elif token["raw"] or token["comment"]:
            at = _until(text, token, end)
            found.append(Hole(begin, at))
        elif token["tag"]:
            name = token["name"].lower()
            found.append(Hole(begin, at, "\n" if name in _BREAKS else " " if name in _GAPS else ""))
        elif token["url"]:
            at = begin + len(token["url"].rstrip(".,;:!?*_~"))
            found.append(Hole(begin, at))
        elif token["entity"]:
            reads = html.unescape(token["entity"])
            if len(reads) == 1:
                found.append(Hole(begin, at, reads))
        elif token["run"]:
            _emphasis(text, begin, at, start, end, marks, found)
        elif kind is not None:
            found.append(Hole(begin, at))
    found.sort(key=lambda hole: hole.start)
    done = start
    for hole in found:
        if hole.start >= done:
            yield hole
            done = hole.end


def _ticks(text: str, ticks: str, at: int, end: int, missing: dict[str, int]) -> int | None:
    """Return where the code that a run of backticks opens is closed."""
    if ticks in missing:
        return None
    while (stop := text.find(ticks, at, end)) >= 0:
        after = stop + len(ticks)
        if text[after : after + 1] != "`" and text[stop - 1] != "`":
            return after
        while after < end and text[after] == "`":
            after += 1
        at = after
    missing[ticks] = end
    return None


def _until(text: str, token: re.Match[str], end: int) -> int:
    """Return the end of a comment, script or style sheet."""
    closing = "-->" if token["comment"] else f"</{token['rawname']}>"
    stop = text.find(closing, token.end(), end)
    return stop + len(closing) if stop >= 0 else end


def _link(text: str, token: re.Match[str], brackets: list[int], references: Set[str], found: list[Hole]) -> int:
    """Take the brackets and the target of a link out of the text; return where to go on."""
    bare = token.start() + 1
    if not brackets:
        return bare
    begin = brackets.pop()
    told = token["close"]
    if len(told) == 1 or told[1] == "[":
        name = token["ref"] or text[begin + 1 : min(token.start(), begin + 200)]
        if " ".join(name.lower().split()) not in references:
            return bare
    found += [Hole(begin, begin + 1), Hole(token.start(), token.end())]
    return token.end()


def _emphasis(
    text: str, begin: int, at: int, start: int, end: int, marks: dict[str, list[tuple[int, int]]], found: list[Hole]
) -> None:
    """Pair a run of emphasis marks with an open one, or open one."""
    sign, size = text[begin], at - begin
    before = text[begin - 1] if begin > start else " "
    after = text[at] if at < end else " "
    if size == 1 and before.isdigit() and after.isdigit():
        return  # a product of numbers
    closes, opens = not before.isspace(), not after.isspace()
    if sign == "_":  # within a word it is a letter like any other
        closes, opens = closes and not _latin(after), opens and not _latin(before)
    stack = marks[sign]
    while closes and size and stack and stack[-1][1] - stack[-1][0] <= size:
        left = stack.pop()
        width = left[1] - left[0]
        found += [Hole(*left), Hole(begin, begin + width)]
        begin, size = begin + width, size - width
    if closes and size and stack:  # it closes a part of a longer run
        opened, right = stack.pop()
        found += [Hole(right - size, right), Hole(begin, begin + size)]
        stack.append((opened, right - size))
    elif opens and size:
        stack.append((begin, begin + size))


def _latin(char: str) -> bool:
    return char.isalnum() and char.isascii()
