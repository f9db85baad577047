"""Document to sentences: a linear boundary scanner inside blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from claimcheck.lang import filled
from claimcheck.records import Block, BlockKind, Document, Sentence
from claimcheck.view import View

# Closing marks and footnote marks belong to the sentence before them.
_CLOSERS = "\"')\\]»」』》〉】"
_NOTES = (
    r"(?:[¹²³⁰⁴-⁹†‡]{1,6}|\*{1,3}(?![\w*])|\[\^?\d{1,3}\]|(?<=[a-z]{3}\.)\d{1,2}(?=\s+[\"'(]?[A-Z])"
    r"|(?<=[^\W\d_]\.)\d{1,2}\)(?=\s)){0,2}"
)
# One class of characters comes first: the search skips all others at once. A point between figures is no stop.
_STOP = re.compile(
    r"(?P<stop>[.…。!?\n](?:(?<=\n)[^\S\n]{0,200}\n|(?<!\n)[.…。!?]*))(?!(?<=\d\.)\d)"
    rf"(?P<close>[{_CLOSERS}]{{0,4}})(?P<note>{_NOTES})"
)
_BROKEN = 40  # characters from which a sentence without an end can go on below an empty line
_WORD = re.compile(r"[^\W_](?:[\w.&'-]*[^\W_])?\Z")
_BLANK = re.compile(r"\s*")
_FIRST = re.compile(r"[^\W\d_][\w'-]{0,20}")
_LEAD = re.compile(r"[\"'(\[«「『《〈【*_#>\s-]{0,6}")
_LIST_NUMBER = re.compile(r"[\"'(*_]{0,3}(?:\d{1,3}|[A-Za-z가-힣]|[ivxIVX]{1,5})\Z")


@dataclass(frozen=True, slots=True)
class _Rules:
    """The boundary data of one language."""

    open: frozenset[str]
    open_before_figure: frozenset[str]
    closed_before_starter: frozenset[str]
    starters: frozenset[str]
    figure_ends: bool
    glued: re.Pattern[str]
    carries_on: re.Pattern[str]


@cache
def _rules(lang: str) -> _Rules:
    return filled(_Rules, lang, "boundaries")


def split(document: Document, view: View) -> tuple[Sentence, ...]:
    """Return the sentences of every block that is read: ordered, disjoint, without blanks at their ends."""
    out: list[Sentence] = []
    for index, block in enumerate(document.blocks):
        if block.lang is None or block.kind is BlockKind.CODE:
            continue
        _split_block(out, index, block, block.lang, view)
    return tuple(out)


def _split_block(out: list[Sentence], index: int, block: Block, lang: str, view: View) -> None:
    rules = _rules(lang)
    folded, end = view.folded, block.end
    start = _after_blanks(folded, block.start, end)
    for hit in _STOP.finditer(folded, start, end):
        stop = hit.end()
        if stop <= start:
            continue
        if hit["stop"][0] == "\n":  # an empty line ends what stands before it, unless a page broke there
            stop = hit.start()
            following = _after_blanks(folded, stop, end)
            if stop - start > _BROKEN and following < end and folded[following].islower():
                continue
            while stop > start and folded[stop - 1].isspace():
                stop -= 1
            if stop > start:
                out.append(Sentence(start, stop, index, lang))
            start = max(start, _after_blanks(folded, hit.start(), end))
            continue
        following = _after_blanks(folded, stop, end)
        if following >= end:
            break
        if following == stop:
            cut = _glued(rules, view, hit, end)
            if cut is None:
                continue
            stop = following = cut
        elif not _ends(rules, folded, start, hit, following, end):
            continue
        out.append(Sentence(start, stop, index, lang))
        start = following
    while end > start and folded[end - 1].isspace():
        end -= 1
    if start >= end:
        return
    if out and out[-1].block == index and not any(char.isalnum() for char in folded[start : min(end, start + 40)]):
        out[-1] = Sentence(out[-1].start, end, index, lang)  # marks alone belong to what they stand behind
    else:
        out.append(Sentence(start, end, index, lang))


def _after_blanks(folded: str, at: int, end: int) -> int:
    hit = _BLANK.match(folded, at, end)
    return hit.end() if hit else at


def _glued(rules: _Rules, view: View, hit: re.Match[str], end: int) -> int | None:
    """Return where a sentence ends whose stop has no blank after it, if it ends there."""
    folded, close = view.folded, hit["close"]
    at = hit.start("stop")
    if not rules.glued.match(folded, at, end):
        return None
    if not close:
        return hit.end()
    if close[0] in "\"'":
        # an opening mark belongs to what follows: “ tells itself, a straight one by what follows it
        mark = view.text[hit.start("close")]
        after = folded[hit.end("close") : hit.end("close") + 12]
        if mark in "“‘" or (mark in "\"'" and len(close) == 1 and _opens(folded, hit.start("close"), after, rules)):
            return hit.start("close")
        return None
    return hit.end()


def _opens(folded: str, at: int, after: str, rules: _Rules) -> bool:
    """Whether a straight quotation mark opens: an even number of its like stands shortly before it."""
    if rules.carries_on.match(after):
        return False
    return folded.count(folded[at], max(0, folded.rfind("\n", 0, at), at - 400), at) % 2 == 0


def _ends(rules: _Rules, folded: str, start: int, hit: re.Match[str], following: int, end: int) -> bool:
    """Whether a stop with a blank after it ends a sentence."""
    stop, close = hit["stop"], hit["close"]
    lead = _LEAD.match(folded, following, end)
    at = lead.end() if lead else following
    first = folded[at] if at < end else ""
    if close and rules.carries_on.match(folded, following, end) and ('"' in close or "'" in close):
        return False
    if first.islower() and folded[at + 1 : at + 3].islower() and folded[hit.start() - 1].isascii():
        return False  # unless it is a name such as iPhone, or the scripts change
    if stop[0] == "…" or (len(stop) > 1 and stop[0] == "."):
        return bool(close) or first.isupper()
    if stop != ".":
        return True
    back = max(start, hit.start() - 24)
    found = _WORD.search(folded, back, hit.start())
    if found is None:
        return True
    word = found[0].lower()
    if found.start() <= start + 3 and _LIST_NUMBER.match(folded, start, hit.start()):
        return False
    if word.replace(".", "").isdigit():
        return rules.figure_ends
    if word in rules.open and not (first.isupper() and _after_figure(folded, found.start(), start)):
        return False
    if first.isdigit() and word in rules.open_before_figure:
        return False
    initial = found[0][0].isupper() and all(len(part) == 1 for part in word.split(".")) and not _degrees(folded, found)
    if initial or word in rules.closed_before_starter:
        if close and '"' in close:
            return True
        starter = _FIRST.match(folded, at, end)
        if starter is None:
            return not initial and not first.isdigit() and first != ""
        if not first.isupper() and not first.islower():
            return not initial and rules.figure_ends  # another script
        return starter[0].lower() in rules.starters
    return True


def _degrees(folded: str, found: re.Match[str]) -> bool:
    return found.start() > 0 and folded[found.start() - 1] == "°"


def _after_figure(folded: str, at: int, start: int) -> bool:
    """Tell whether a short word stands behind a figure: "310 ms." is a unit, not a form of address."""
    return at - 2 >= start and folded[at - 1] == " " and folded[at - 2].isdigit()
