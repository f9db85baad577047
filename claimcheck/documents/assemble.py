"""From text and bare blocks to a Document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.documents import language
from claimcheck.documents.dateline import dateline
from claimcheck.errors import InputError
from claimcheck.lang import LANGUAGES
from claimcheck.records import NO_META, Block, BlockKind, Comment, Document, Hole, Skipped, Stated


def assemble(
    text: str,
    blocks: Sequence[Block],
    *,
    id: str,
    source: str,
    lang: str | None = None,
    published: Stated | None = None,
    organisation: Stated | None = None,
    extractor: str | None = None,
    meta: Mapping[str, object] = NO_META,
    holes: Sequence[Hole] = (),
    skipped: Sequence[Skipped] = (),
    comments: Sequence[Comment] = (),
) -> Document:
    """Return the document; raise InputError where it holds nothing to read."""
    if lang is not None and lang not in LANGUAGES:
        raise InputError(f"unknown language {lang!r}", where=source, do=f"one of {', '.join(LANGUAGES)}")
    if not blocks or not any(not char.isspace() and char != "\ufeff" for char in text):
        raise InputError("the document is empty", where=source, do="give a document with text")
    named, foreign = language.assign(text, blocks, lang)
    if not any(block.lang and block.kind is not BlockKind.CODE for block in named):
        why = "no text outside code" if all(block.kind is BlockKind.CODE for block in named) else None
        raise InputError(
            why or f"in neither language ({', '.join(LANGUAGES)})",
            where=source,
            do="state the language if it is one of them",
        )
    if published is None:
        published = dateline(text, named)
    return Document(
        id=id,
        text=text,
        source=source,
        blocks=named,
        lang=lang,
        published=published,
        organisation=organisation,
        extractor=extractor,
        meta=dict(meta),
        skipped=tuple(sorted((*skipped, *foreign, *_code(named)), key=lambda part: part.start)),
        holes=tuple(holes),
        comments=tuple(comments),
    )


def _code(blocks: Sequence[Block]) -> list[Skipped]:
    return [Skipped(block.start, block.end, "code") for block in blocks if block.kind is BlockKind.CODE]
