"""Which reader reads which format."""

from __future__ import annotations

import re
from collections.abc import Mapping

from claimcheck.documents import plain
from claimcheck.documents.assemble import assemble
from claimcheck.documents.decomposed import back
from claimcheck.errors import InputError
from claimcheck.records import NO_META, Document, Stated
from claimcheck.view import Composed

MARKDOWN = frozenset({".md", ".markdown", ".mdown"})
HTML = frozenset({".html", ".htm", ".xhtml"})
PLAIN = frozenset({".txt", ".text"})
TABLES = frozenset({".jsonl", ".ndjson"})
DOCUMENTS = MARKDOWN | HTML | PLAIN
_DATE = re.compile(r"(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")


_PAGE = re.compile(
    r"\ufeff?\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,2000}-->\s{0,200})?<(?:!doctype\s+html|html)\b",
    re.I,
)


def told(text: str) -> str:
    """Return the suffix of the format that a text without a telling name is in."""
    return ".html" if _PAGE.match(text) else ".txt"


def from_text(
    text: str,
    *,
    id: str = "text",
    source: str = "-",
    lang: str | None = None,
    published: str | None = None,
    organisation: str | None = None,
    suffix: str = ".txt",
    meta: Mapping[str, object] = NO_META,
) -> Document:
    """Return the document of a text in the format that a suffix names; raise InputError where there is none in it."""
    given = Stated(checked_date(published, source), "given") if published is not None else None
    who = Stated(organisation, "given") if organisation is not None else None
    if suffix.lower() in HTML:
        from claimcheck.documents import html

        return html.document(text, id, source, lang, given, who, meta)
    composed = Composed(text)
    if suffix.lower() in MARKDOWN:
        from claimcheck.documents import markdown

        document = markdown.document(composed.text, id, source, lang, given, who, meta)
    else:
        document = assemble(
            composed.text,
            plain.blocks(composed.text),
            id=id,
            source=source,
            lang=lang,
            published=given,
            organisation=who,
            meta=meta,
            holes=plain.addresses(composed.text),
        )
    return back(document, text, composed) if composed.changed else document


def checked_date(value: str, where: str) -> str:
    """Return a date as it was given: YYYY-MM-DD (a time after it is dropped), YYYY-MM or YYYY."""
    hit = _DATE.fullmatch(value.strip()[:10])
    if hit is None:
        raise InputError(f"not a date: published {value!r}", where=where, do="write YYYY-MM-DD, YYYY-MM or YYYY")
    return hit[0]
