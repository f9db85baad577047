"""What every stage after the sentences reads: one document with its view, sentences, cues and quantities."""

from __future__ import annotations

from claimcheck.frozen import record
from claimcheck.lang.scan import Cues
from claimcheck.records import Block, BlockKind, Document, Dropped, Quantity, Sentence
from claimcheck.view import View


@record
class Context:
    """A document made ready: all positions are those of ``view.text``.

    ``quantities[i]`` and ``dropped[i]`` belong to ``sentences[i]``; a table cell, a heading and a list item
    are sentences of their own.
    """

    document: Document
    view: View
    sentences: tuple[Sentence, ...]
    cues: Cues
    quantities: tuple[tuple[Quantity, ...], ...]
    dropped: tuple[tuple[Dropped, ...], ...]
    heads: tuple[int | None, ...]  # per sentence: the index of the heading sentence it stands under
    published: str | None  # ISO date of the document, or none

    def block(self, index: int) -> Block:
        """Return the block that sentence ``index`` stands in."""
        return self.document.blocks[self.sentences[index].block]

    def words(self, start: int, end: int) -> str:
        return self.view.text[start:end]

    def runs(self) -> list[tuple[str, int, int]]:
        """Return the runs of blocks of one language."""
        return runs(self.document)


def runs(document: Document) -> list[tuple[str, int, int]]:
    """Return the runs of blocks of one language as (language, start, end), so that each is scanned once."""
    found: list[tuple[str, int, int]] = []
    for block in document.blocks:
        if block.lang is None or block.kind is BlockKind.CODE:
            continue
        if found and found[-1][0] == block.lang and block.start >= found[-1][2] and block.start - found[-1][2] < 8:
            found[-1] = (block.lang, found[-1][1], block.end)
        else:
            found.append((block.lang, block.start, block.end))
    return found
