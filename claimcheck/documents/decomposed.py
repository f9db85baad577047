"""Documents whose letters are decomposed (NFD): read composed, told at the positions of the original."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.records import Document, Span
from claimcheck.view import Composed


def back(document: Document, original: str, composed: Composed) -> Document:
    """Return a document read from ``composed.text`` with the original text and its positions."""

    def span(pair: Span) -> Span:
        return composed.span(*pair)

    blocks = []
    for block in document.blocks:
        start, end = span((block.start, block.end))
        blocks.append(
            replace(
                block,
                start=start,
                end=end,
                row_header=span(block.row_header) if block.row_header else None,
                column_headers=tuple(map(span, block.column_headers)),
                caption=span(block.caption) if block.caption else None,
            )
        )
    holes = []
    for hole in document.holes:
        start, end = span((hole.start, hole.end))
        holes.append(replace(hole, start=start, end=end))
    skipped = []
    for part in document.skipped:
        start, end = span((part.start, part.end))
        skipped.append(replace(part, start=start, end=end))
    return replace(document, text=original, blocks=tuple(blocks), holes=tuple(holes), skipped=tuple(skipped))
