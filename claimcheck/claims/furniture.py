"""Context to furniture: the standing paragraphs and the page around the document's own text."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.claims.words import words_of
from claimcheck.context import Context
from claimcheck.frozen import record
from claimcheck.records import BlockKind

_LINE = 100  # characters: furniture and the heads of standing paragraphs are short lines
_FULL = 160  # characters that make a paragraph of the text, not a headline beside it
_LATE = 0.6  # of the sentences: before it, nothing is taken for a standing paragraph by its words alone


@record
class Furniture:
    """Which sentences belong to standing paragraphs or to the page around the document, and why."""

    why: Mapping[int, str]


def furniture(context: Context) -> Furniture:
    """Return the sentences outside the document's own text: "About" paragraphs, related articles, comments."""
    why: dict[int, str] = {}
    region: str | None = None  # "list", "section", "end" of the page, or "about"
    low = context.view.low
    last = len(context.sentences)
    for i, sentence in enumerate(context.sentences):
        block = context.block(i)
        if block.kind is not BlockKind.CELL and (i == 0 or context.sentences[i - 1].block != sentence.block):
            region = _region(context, i, region)
        if region is not None:
            why[i] = "about" if region == "about" else "furniture"
        elif i > last * _LATE and block.kind is BlockKind.PARAGRAPH:
            standing = words_of(sentence.lang).standing
            if len(standing.findall(low, sentence.start, sentence.end)) > 1:
                why[i] = "about"
    return Furniture(why)


def _region(context: Context, i: int, region: str | None) -> str | None:
    """Return what begins, goes on or ends with the block whose first sentence is ``i``."""
    sentence, block = context.sentences[i], context.block(i)
    words, low = words_of(sentence.lang), context.view.low
    line = low[sentence.start : min(sentence.end, sentence.start + _LINE)]
    short = block.end - block.start <= _LINE
    if region == "end":
        return region
    if i > 0 and short:
        if words.furniture_end.match(line):
            return "end"
        if words.furniture_list.match(line):
            return "list"
        if words.furniture_section.match(line):
            return "section"
    if (short and words.about_head.match(line)) or words.about_start.match(line):
        return "about"
    if region == "list" and block.kind is BlockKind.PARAGRAPH and block.end - block.start > _FULL:
        return None
    return None if region in ("section", "about") and block.kind is BlockKind.HEADING else region
