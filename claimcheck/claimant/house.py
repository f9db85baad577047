"""Whose document it is, by its title, its letterhead, its last lines and its addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.claimant.words import Words, words_of
from claimcheck.context import Context
from claimcheck.records import BlockKind, Span

_FIRST, _LAST = 3, 4  # sentences in which a text names whose it is
_TITLE = 120  # characters of a title
_LINE = 120  # and of a line that names it
_DOMAIN = 4  # letters from which an address tells a name
_MARKS = ("@", ".com", ".example", ".co.", ".org", ".net")
_ADDRESSES = 8  # addresses read of a document, so that a list of them costs no more than a line of text
_FRONT = re.compile(r"---[ \t]*\n(?:[^\n]{0,200}\n){0,12}?title:\s?['\"]?")  # metadata before the text
TITLE, LINE, DOMAIN = 5.0, 3.5, 5.0


class Introduced(NamedTuple):
    """A name by which a document says whose it is, and how much that tells."""

    span: Span
    lang: str
    weight: float
    sure: bool  # a slogan or a label does not look like this


def introduced(context: Context) -> Iterator[Introduced]:
    """Yield the names in the title and in the last lines of a document."""
    folded, count = context.view.folded, len(context.sentences)
    head = _FRONT.match(folded) if count else None
    if head is not None:
        lang = context.sentences[0].lang
        for pattern in words_of(lang).titles[: words_of(lang).sure]:
            found = pattern.match(folded, head.end(), head.end() + _TITLE)
            if found is not None:
                yield Introduced(found.span("name"), lang, TITLE, True)
                break
    if count:
        lang = context.sentences[0].lang
        found = words_of(lang).reported.search(folded)
        if found is not None:
            yield Introduced(found.span("name"), lang, LINE, True)
    for i in range(min(_FIRST, count)):
        sentence = context.sentences[i]
        if context.block(i).kind is BlockKind.CELL:
            break
        words = words_of(sentence.lang)
        sure = False
        for n, pattern in enumerate(words.titles):
            found = pattern.match(folded, sentence.start, min(sentence.end, sentence.start + _TITLE))
            if found is not None:
                sure = n < words.sure
                yield Introduced(found.span("name"), sentence.lang, TITLE - 0.5 * i, sure)
                break
        if sure:
            break
    for i in (*range(min(_FIRST, count)), *range(max(_FIRST, count - _LAST), count)):
        sentence = context.sentences[i]
        for pattern in words_of(sentence.lang).lines:
            found = pattern.search(folded, sentence.start, min(sentence.end, sentence.start + _LINE))
            if found is not None:
                yield Introduced(found.span("name"), sentence.lang, LINE, True)
                break


def domains(context: Context, words: Words) -> dict[str, Span]:
    """Return the names in a document's addresses, "press@brightwater.example", and where each stands first."""
    found: dict[str, Span] = {}
    low = context.view.low
    if not any(mark in low for mark in _MARKS):
        return found
    for hit in words.domain.finditer(low):
        if len(found) >= _ADDRESSES:
            break
        at = hit.start("domain")
        for name in hit["domain"].split("-"):
            if len(name) >= _DOMAIN:
                found.setdefault(name, (at, at + len(name)))
            at += len(name) + 1
    return found
