"""HTML to blocks: the main text as trafilatura finds it, its tables with their headers."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from html import unescape
from typing import TYPE_CHECKING, Protocol, cast

from claimcheck.documents import comments, plain
from claimcheck.documents.assemble import assemble
from claimcheck.documents.grids import Grid, fingerprint, grid
from claimcheck.documents.pipes import clipped
from claimcheck.errors import InputError
from claimcheck.records import Block, BlockKind, Comment, Document, Span, Stated

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_DECLARED = re.compile(r"\A\s*<\?xml[^>]{0,500}>")
_BLANKS = re.compile(r"[^\S\u00a0\u3000]+")
# A raised figure: a footnote's number or a power; as a plain digit it would change the number before it.
_RAISED = re.compile(
    r"<sup\b[^<>]{0,300}>\s{0,9}(?:<a\b[^<>]{0,500}>)?\s{0,9}(\d{1,3})\s{0,9}(?:</a>)?\s{0,9}</sup>", re.I
)
_RAISED_DIGITS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_HIDDEN = re.compile(r"<(script|style|noscript|template)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.I | re.S)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>")
_BREAK = "\v"  # a line that ends within a block
_DATE = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
_NO_TEXT = frozenset("script style noscript template nav aside footer form button select svg iframe".split())
_INLINE = frozenset(
    "a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u "
    "var hi ref".split()
)
_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "head"), BlockKind.HEADING),
    **dict.fromkeys(("li", "item", "dd", "dt"), BlockKind.LIST_ITEM),
    **dict.fromkeys(("blockquote", "quote"), BlockKind.QUOTATION),
    **dict.fromkeys(("figcaption", "caption"), BlockKind.CAPTION),
    **dict.fromkeys(("pre",), BlockKind.CODE),
}
_DEEPEST = 200  # levels of elements; deeper ones are read as running text


class _Main(Protocol):
    """What trafilatura returns."""

    body: Element
    date: str | None
    sitename: str | None
    title: str | None


def document(
    text: str,
    id: str,
    source: str,
    lang: str | None,
    published: Stated | None,
    organisation: Stated | None,
    meta: Mapping[str, object],
) -> Document:
    """Return the document of a page; raise InputError where it holds no text."""
    page = _UNFIT.sub("\ufffd", _DECLARED.sub("", text.lstrip("\ufeff")))
    page = _RAISED.sub(lambda match: match[1].translate(_RAISED_DIGITS), page)
    tree = _parsed(page)
    if tree is None:
        raise InputError("the document is empty", where=source, do="give a page with text")
    grids = _grids(tree)
    main = _extracted(page, grids)
    writer = _Writer(grids)
    if main is not None:
        writer.walk(main.body)
    if not writer.blocks:
        writer = _Writer(grids)
        writer.walk(tree)
    if not writer.blocks:
        writer.lines(_stripped(page))  # nested too deep for any parser
    title = (main.title if main is not None else None) or _title(tree)
    if published is None and main is not None and main.date and _DATE.fullmatch(main.date):
        published = Stated(main.date, "metadata")
    return assemble(
        writer.text,
        writer.blocks,
        id=id,
        source=source,
        lang=lang,
        published=published,
        organisation=organisation,
        extractor=_extractor(),
        meta={**({"title": title} if title else {}), **meta},
        holes=plain.addresses(writer.text),
        comments=_comments(page, tree, grids, writer),
    )


def _grids(tree: Element) -> dict[str, Grid]:
    """Return the tables of the page itself by how they begin: trafilatura forgets spans and captions."""
    out: dict[str, Grid] = {}
    for table in tree.iter("table"):
        found = grid(table)
        if found is not None:
            out.setdefault(fingerprint(found), found)
            out.setdefault(fingerprint(found, captioned=True), found)
    return out


def _comments(page: str, tree: Element, grids: Mapping[str, Grid], main: _Writer) -> tuple[Comment, ...]:
    """Return the comments that address claimcheck; trafilatura drops them, so the page is read once more."""
    if not comments.addressed(page):
        return ()
    seen = _Writer(grids)
    seen.walk(tree)
    covered = dict(seen.asking)
    nodes = (*tree.itersiblings(preceding=True), *tree.iter(), *tree.itersiblings())
    # one in the page's head, or in what is no text, covers nothing
    asking = [(asked, covered.get(node, range(0))) for node in nodes if (asked := _asked(node)) is not None]
    return comments.placed(asking, (seen.text, seen.blocks), (main.text, main.blocks))


def _asked(node: Element) -> str | None:
    """Return what a comment asks of claimcheck; none where it is no such comment."""
    tag: object = node.tag
    return None if isinstance(tag, str) else comments.asked(node.text or "")


@cache
def _extractor() -> str:
    from importlib.metadata import version

    return f"trafilatura/{version('trafilatura')}"


def _parsed(page: str) -> Element | None:
    from lxml import etree, html

    try:
        tree = html.document_fromstring(page, parser=html.HTMLParser(huge_tree=False))
    except (etree.LxmlError, ValueError, RecursionError):
        return None
    return tree


def _extracted(page: str, grids: Mapping[str, Grid]) -> _Main | None:
    """Return the main text; none where trafilatura finds none, or breaks."""
    main = _extraction(page)
    if main is None or not _poor(main, grids):
        return main
    wider = _extraction(page, favor_recall=True)
    return main if wider is None or _poor(wider, grids) else wider


def _poor(main: _Main, grids: Mapping[str, Grid]) -> bool:
    """Say whether tables were lost, or a short page was taken for one paragraph."""
    if main.body.find(".//table") is None and any(not found.layout for found in grids.values()):
        return True
    return len(main.body) == 1 and "\n" in (main.body[0].text or "")


def _extraction(page: str, *, favor_recall: bool = False) -> _Main | None:
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    try:
        main: object = trafilatura.bare_extraction(
            page,
            fast=True,  # its fallbacks take time that grows with the square of the length
            favor_recall=favor_recall,
            include_comments=False,
            include_tables=True,
            with_metadata=True,
            # what the page says of itself, never a guess from its text or the day of the run
            date_extraction_params={"extensive_search": False, "original_date": True, "max_date": "2100-01-01"},
        )
    except Exception:  # whatever a hostile page makes of a parser
        return None
    body = getattr(main, "body", None)
    if body is None or not _all_text(body).strip():
        return None
    return cast(_Main, main)


def _all_text(element: Element) -> str:
    return "".join(map(str, element.itertext()))


def _stripped(page: str) -> str:
    """Return the text between the tags."""
    return unescape(_TAG.sub(_BREAK, _HIDDEN.sub(_BREAK, page)))


def _title(tree: Element) -> str | None:
    title = tree.find(".//title")
    words = _BLANKS.sub(" ", _all_text(title)).strip() if title is not None else ""
    return words[:500] or None


@dataclass(slots=True)
class _Pending:
    """Text of a block that is still being gathered."""

    parts: list[str]
    kind: BlockKind
    level: int
    comments: list[Element]


class _Writer:
    """Writes the text of elements, one block to a line, and remembers where each block stands."""

    def __init__(self, grids: Mapping[str, Grid]) -> None:
        self.blocks: list[Block] = []
        self._grids = grids
        self._pieces: list[str] = []
        self._length = 0
        self._tables = 0
        self._pending = _Pending([], BlockKind.PARAGRAPH, 0, [])
        self.asking: list[tuple[Element, range]] = []  # comments, with the blocks that they stand in or before

    @property
    def text(self) -> str:
        return "".join(self._pieces)

    def walk(self, root: Element) -> None:
        """Write all that stands under an element."""
        # a stack of our own: pages can be nested deeper than calls can
        for event, element, kind, level in _events(root):
            tag = element.tag
            if event == "table":
                self._flush()
                first = len(self.blocks)
                self._table(element)
                self._asked(first)
            elif event == "break":
                self._flush(kind, level)
            elif event == "comment" and _asked(element) is not None:
                self._pending.comments.append(element)
            elif event == "line":
                self._pending.parts.append(_BREAK)
            elif event == "start":
                if tag not in _INLINE or kind is BlockKind.CODE:
                    self._flush(kind, level)
                self._pending.parts.append(element.text or "")
            elif event == "end":
                if tag not in _INLINE or self._pending.kind is BlockKind.CODE:
                    self._flush(kind, level)
            elif event == "tail":
                self._pending.parts.append(element.tail or "")
        self._flush()
        self.asking += [(node, range(0)) for node in self._pending.comments]

    def _flush(self, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0) -> None:
        """End the block that is being gathered, and begin one of a kind."""
        pending, first = self._pending, len(self.blocks)
        self._pending = _Pending([], kind, level, pending.comments)
        self._end(pending)
        self._asked(first)

    def _asked(self, first: int) -> None:
        """Let the comments that wait for a block stand for those from ``first`` on, if there are any."""
        if self._pending.comments and first < len(self.blocks):
            self.asking += [(node, range(first, len(self.blocks))) for node in self._pending.comments]
            self._pending.comments = []

    def _end(self, pending: _Pending) -> None:
        words = "".join(pending.parts)
        if pending.kind is BlockKind.CODE:
            words = words.replace(_BREAK, "\n").strip("\n")
        elif _BREAK in words:
            self.lines(words, pending.kind, pending.level)
            return
        else:
            words = _BLANKS.sub(" ", words).strip()
        if words.strip():
            start, end = self._write(words)
            self.blocks.append(Block(pending.kind, start, end, None, pending.level))

    def lines(self, words: str, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0) -> None:
        """Write text whose lines were broken by hand: some are wrapped, some are paragraphs or items."""
        told = "\n".join(_BLANKS.sub(" ", line).strip() for line in words.split(_BREAK))
        for block in plain.blocks(told):
            start, end = self._write(told[block.start : block.end])
            own = block.kind if kind is BlockKind.PARAGRAPH and block.table is None else kind
            if own is BlockKind.HEADING and block.level == 1 and self.blocks:
                own = BlockKind.PARAGRAPH  # the first of these lines is not the first of the page
            self.blocks.append(Block(own, start, end, None, level))

    def _write(self, words: str, after: str = "\n\n") -> Span:
        start = self._length
        self._pieces += (words, after)
        self._length += len(words) + len(after)
        return start, start + len(words)

    def _table(self, element: Element) -> None:
        found = grid(element)
        if found is None:
            return
        found = self._grids.get(fingerprint(found), found)
        caption: Span | None = None
        if found.caption:
            caption = self._write(found.caption)
            self.blocks.append(Block(BlockKind.CAPTION, *caption, None))
        elif self.blocks and self.blocks[-1].kind in (BlockKind.HEADING, BlockKind.CAPTION, BlockKind.PARAGRAPH):
            last = self.blocks[-1]
            short = last.end - last.start <= 120 and not self._pieces[-2].endswith(".")
            caption = (last.start, last.end) if short else None
        if found.layout:
            for cell in found.cells:
                start, end = self._write(cell.text)
                self.blocks.append(Block(BlockKind.PARAGRAPH, start, end, None))
            return
        spans: dict[tuple[int, int], Span] = {}
        for i, cell in enumerate(found.cells):
            last_of_row = i + 1 == len(found.cells) or found.cells[i + 1].row != cell.row
            spans[cell.row, cell.column] = self._write(cell.text, "\n" if last_of_row else "\t")
        for cell in found.cells:
            start, end = spans[cell.row, cell.column]
            self.blocks.append(
                Block(
                    BlockKind.CELL,
                    start,
                    end,
                    None,
                    table=self._tables,
                    row=cell.row,
                    column=cell.column,
                    is_header=cell.is_header,
                    row_header=clipped(spans[cell.row_header]) if cell.row_header else None,
                    column_headers=tuple(clipped(spans[place]) for place in cell.column_headers),
                    caption=clipped(caption) if caption else None,
                )
            )
        self._tables += 1
        self._write("", "\n")


def _events(root: Element) -> Iterator[tuple[str, Element, BlockKind, int]]:
    """Yield what happens on the way through a tree: starts, ends, tails, breaks, ends of lines, tables."""
    stack: list[tuple[str, Element, BlockKind, int]] = [("start", root, BlockKind.PARAGRAPH, 0)]
    lists = 0
    while stack:
        event, element, kind, level = stack.pop()
        if event != "start":
            lists -= event == "end" and element.tag in ("ul", "ol", "list")
            yield event, element, kind, level
            continue
        tag = element.tag
        if not isinstance(tag, str) or tag in _NO_TEXT or (tag == "head" and not element.get("rend")):
            # a comment parts nothing
            yield "break" if tag in _NO_TEXT or tag == "head" else "comment", element, kind, level
            continue
        if tag == "table":
            yield "table", element, kind, level
            continue
        if tag in ("br", "lb", "hr"):
            yield "break" if tag == "hr" else "line", element, kind, level
            continue
        lists += tag in ("ul", "ol", "list")
        own = _kind(element, kind)
        depth = _depth(element, lists) if own is not kind or own is BlockKind.LIST_ITEM else level
        yield "start", element, own, depth
        stack.append(("end", element, kind, level))
        for child in reversed(element):
            stack.append(("tail", child, own, depth))
            stack.append(("start", child, own, depth))


def _kind(element: Element, outer: BlockKind) -> BlockKind:
    tag = str(element.tag)
    if tag == "code" and element.getparent() is not None and "\n" in _all_text(element):
        return BlockKind.CODE
    return _KINDS.get(tag, outer)


def _depth(element: Element, lists: int) -> int:
    tag = str(element.tag)
    if tag in ("li", "item"):
        return max(0, lists - 1)
    rend = str(element.get("rend") or tag)
    return int(rend[1]) if len(rend) == 2 and rend[1].isdigit() else 0
