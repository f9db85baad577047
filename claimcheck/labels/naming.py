"""Cues to names: whether a cue is a whole name, how far the name runs, and what kind of source it is."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Sequence

from claimcheck.labels.source import Standing, Words
from claimcheck.lang.scan import Cue
from claimcheck.records import Sentence, Span

DEFINITE = "definite "  # "the agency", "the paper": it points to a source that was named before
OVER = 40  # characters that a cue may run over a window's end
_OTHERS = ("association", "ngo", "press", "interested", "unnamed")
_WORD = re.compile(r"\s([\w&'.-]{1,30})")
_INITIALS = 4  # letters up to which a name is written in capitals throughout
_GOES_ON = re.compile(r"\s(?:of|for|at|on)\s(?:the\s)?[A-Z]|\s[A-Z]")
_TYPED = ("public", "lab", "research", "assurer")


def standing_of(cues: Sequence[Cue], *, nearest: bool = False) -> tuple[Standing, str, Cue] | None:
    """Return the standing of the telling cue: a body by name outranks a word for its kind.

    ``nearest``: of several the last one tells, where names stand before the words that tie them.
    """
    interested = next((cue for cue in cues if cue.kind == "interested"), None)
    bodies = [cue for cue in cues if cue.kind.startswith("body:")]
    last = bodies[-1].start if nearest and bodies else None
    body = next((cue for cue in bodies if last is None or cue.start == last), None)
    if interested and (body is None or (not nearest and interested.start <= body.start)):
        return Standing.INTERESTED, "interested", interested
    if body:
        return Standing.INDEPENDENT, body.kind.removeprefix("body:"), body
    for kind, standing in (("ngo", Standing.NGO), ("press", Standing.PRESS), ("association", Standing.ASSOCIATION)):
        cue = next((cue for cue in cues if cue.kind == kind), None)
        if cue:
            return standing, kind, cue
    typed = next((cue for cue in cues if cue.kind.startswith("type:")), None)
    unnamed = next((cue for cue in cues if cue.kind == "unnamed" or cue.kind.startswith(DEFINITE)), None)
    if typed:
        return Standing.INDEPENDENT, typed.kind.removeprefix("type:"), typed
    if unnamed:
        return Standing.UNNAMED, "unnamed", unnamed
    return None


def read(text: str, cue: Cue) -> Cue:
    """Return "the University" as a word for a kind where a name goes on from it: "the University of Leeds"."""
    if not cue.kind.startswith(DEFINITE) or _GOES_ON.match(text, cue.end) is None:
        return cue
    kind = cue.kind.removeprefix(DEFINITE)
    article = text.find(" ", cue.start, cue.end) + 1
    if kind in _TYPED:
        return cue._replace(start=max(cue.start, article), kind=f"type:{kind}")
    return cue._replace(kind="association" if kind == "association" else "unnamed")


def whole(text: str, cue: Cue, words: Words) -> bool:
    """Tell whether a cue is all of a name: capitalised where a language has capitals, no part of a longer word."""
    if not cue.kind.startswith("body:"):
        return True
    name = text[cue.start : cue.end]
    if cue.end < len(text) and _latin(name[-1]) and _latin(text[cue.end]):
        return False
    if cue.start and _latin(name[0]) and _latin(text[cue.start - 1]):
        return False
    if words.head_final:
        return True
    if cue.kind == "body:journal" and words.printed_in.search(text, max(0, cue.start - OVER), cue.start) is None:
        return False  # "Nature", "Science", "Joule": a journal where something is printed in it
    if name.isalpha() and len(name) <= _INITIALS and name.lower() not in words.titled:
        return sum(map(str.isupper, name)) > 1 or (len(name) == 1 and name.isupper())
    return is_name(name)


def _latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


def is_name(words: str) -> bool:
    return any(char.isupper() for char in words)


def is_taken(taken: Sequence[Span], at: int) -> bool:
    """Tell whether a position lies in one of the spans, which are in order."""
    i = bisect_right(taken, (at, sys.maxsize))
    return any(start <= at < end for start, end in taken[max(0, i - 2) : i])


def clause_break(text: str, start: int, end: int) -> bool:
    between = text[start:end]
    return ";" in between or ":" in between


def widened(words: Words, text: str, start: int, end: int, sentence: Sentence) -> Span:
    """Widen a span over the capitalised words around it."""
    while start > sentence.start:
        head = text[max(sentence.start, start - 30) : start].rstrip()
        word = head.split()[-1] if head.strip() else ""
        if (
            not word
            or not (word[0].isupper() or word in words.small)
            or text[start - 1] not in " \n"
            or word[-1] in ";:,."
        ):
            break
        start -= len(word) + 1
    while (following := _WORD.match(text, end, sentence.end)) and following[1][0].isupper():
        end = following.end()
    return max(start, sentence.start), end


def is_body(cue: Cue) -> bool:
    return cue.kind.startswith(("body:", "type:", DEFINITE)) or cue.kind in _OTHERS


def eojeol(text: str, start: int, end: int, sentence: Sentence) -> Span:
    while start > sentence.start and not text[start - 1].isspace() and text[start - 1] not in ",'\"·":
        if text[start - 1] == "(" and not text[start - 2].isalnum():
            break  # "X(KTR)" is one name, "(KTR" is not
        start -= 1
    while end < sentence.end and (text[end].isalnum() or text[end] in "&()"):
        end += 1
    return start, end
