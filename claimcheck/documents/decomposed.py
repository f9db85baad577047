"""Documents whose letters are decomposed (NFD): read composed, told at the positions of the original."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.original import moved
from claimcheck.records import Document
from claimcheck.view import Composed


def back(document: Document, original: str, composed: Composed) -> Document:
    """Return a document read from ``composed.text`` with the original text and its positions."""

    span = composed.span
    blocks = tuple(moved(block, span) for block in document.blocks)
    holes = []
    for hole in document.holes:
        start, end = span(hole.start, hole.end)
        holes.append(replace(hole, start=start, end=end))
    skipped = []
    for part in document.skipped:
        start, end = span(part.start, part.end)
        skipped.append(replace(part, start=start, end=end))
    comments = []
    covered = {id(comment.covers): comment.covers for comment in document.comments}
    covers = {key: tuple(span(*pair) for pair in spans) for key, spans in covered.items()}
    for comment in document.comments:
        start, end = span(comment.start, comment.end)
        comments.append(replace(comment, start=start, end=end, covers=covers[id(comment.covers)]))
    return replace(
        document,
        text=original,
        blocks=blocks,
        holes=tuple(holes),
        skipped=tuple(skipped),
        comments=tuple(comments),
    )
