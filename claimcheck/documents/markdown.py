"""Blocks of Markdown, line by line, at their positions in the source."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from claimcheck.documents import comments, frontmatter, inline
from claimcheck.documents.assemble import assemble
from claimcheck.documents.pipes import is_rule, table_blocks
from claimcheck.records import Block, BlockKind, Document, Hole, Stated

_LINE = re.compile(r"[^\n\r]*(?:\r\n|\n|\r|\Z)")
_QUOTE = re.compile(r"(?:[ ]{0,3}>[ \t]?){1,20}")
_BLANKS = re.compile(r"[ \t\u00a0\u3000\ufeff]*")
_FENCE = re.compile(r"`{3,}(?=[^`\n\r]*$)|~{3,}")
_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_HASHES = re.compile(r"[ \t]#{1,40}$")
_RULE = re.compile(r"(?:[*][ \t]*){3,80}$|(?:-[ \t]*){3,200}$|(?:_[ \t]*){3,80}$")
_UNDERLINE = re.compile(r"(?:=+|-{2,})$")
_ITEM = re.compile(
    r"(?:[-*+–—•‧·∙●○◦▪▫■□◆◇▲△▶✓✔]|\(?\d{1,9}[.)]|[①-⑳❶-❿])(?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?|[•‧●○◦▪■□◆◇▲△▶①-⑳❶-❿]"
)
_NUMBER = re.compile(r"\(?(?!0*1[.)])\d{1,9}[.)]")  # of an item other than the first
_NOTE = re.compile(r"\[\^[^\[\]\s]{1,60}\]:[ \t]*")
_DEFINITION = re.compile(r"\[([^\[\]^][^\[\]]{0,200})\]:[ \t]*\S")
_RAW = re.compile(r"<(pre|script|style|textarea)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Line:
    start: int  # behind quotation marks and blanks
    end: int  # before blanks
    indent: int
    quotes: int
    at: int  # where the line itself begins
    stop: int  # behind its line end

    @property
    def blank(self) -> bool:
        return self.start >= self.end


def document(
    text: str,
    id: str,
    source: str,
    lang: str | None,
    published: Stated | None,
    organisation: Stated | None,
    meta: Mapping[str, object],
) -> Document:
    """Return the document of a Markdown text; front matter gives what was not given."""
    front = frontmatter.read(text)
    blocks, holes = read(text, front.end)
    return assemble(
        text,
        blocks,
        id=id,
        source=source,
        lang=lang or front.lang,
        published=published or front.published,
        organisation=organisation or front.organisation,
        meta=meta,
        holes=holes,
        comments=comments.within(text, front.end, blocks, holes),
    )


def read(text: str, start: int = 0) -> tuple[list[Block], tuple[Hole, ...]]:
    """Return the blocks of a Markdown text from ``start`` on, and the markup within them."""
    lines = _lines(text, start)
    reader = _Reader(text, lines)
    reader.run()
    holes: list[Hole] = []
    blocks: list[Block] = []
    for block, marks in zip(reader.blocks, reader.marks, strict=True):
        if block.kind is not BlockKind.CODE:
            found = _merged(list(inline.holes(text, block.start, block.end, reader.references)), marks)
            if not _seen(text, block, found):
                continue
            holes += found
        blocks.append(block)
    return blocks, tuple(holes)


def _lines(text: str, start: int) -> list[_Line]:
    lines: list[_Line] = []
    for match in _LINE.finditer(text, start):
        at, stop = match.span()
        if at == stop:
            continue
        quote = _QUOTE.match(text, at, stop)
        begin = quote.end() if quote else at
        blanks = _BLANKS.match(text, begin, stop)
        first = blanks.end() if blanks else begin
        end = stop
        while end > first and text[end - 1].isspace():
            end -= 1
        indent = len(text[begin:first].expandtabs(4))
        lines.append(_Line(first, max(first, end), indent, quote[0].count(">") if quote else 0, at, stop))
    return lines


def _merged(inner: list[Hole], marks: list[Hole]) -> list[Hole]:
    """Return the holes of both lists in order, those that overlap an earlier one left out."""
    if not marks:
        return inner
    out: list[Hole] = []
    for hole in sorted((*marks, *inner), key=lambda hole: (hole.start, -hole.end)):
        if not out or hole.start >= out[-1].end:
            out.append(hole)
    return out


def _seen(text: str, block: Block, holes: list[Hole]) -> bool:
    """Say whether anything of a block is left for a reader."""
    at = block.start
    for hole in holes:
        if text[at : hole.start].strip() or hole.reads.strip():
            return True
        at = hole.end
    return bool(text[at : block.end].strip())


class _Reader:
    """The state of one pass over the lines."""

    def __init__(self, text: str, lines: list[_Line]) -> None:
        self.text = text
        self.lines = lines
        self.blocks: list[Block] = []
        self.marks: list[list[Hole]] = []  # per block: the marks of a quotation before its further lines
        self.references: set[str] = set()
        self.tables = 0
        self.list: int | None = None  # depth of quotation of the list under way
        self.i = 0

    def run(self) -> None:
        while self.i < len(self.lines):
            line = self.lines[self.i]
            if line.blank:
                self.i += 1
            elif not (self._code(line) or self._mark(line) or self._table(line)):
                self._paragraph(line, line.start)

    def _add(self, kind: BlockKind, start: int, end: int, level: int = 0, marks: list[Hole] | None = None) -> None:
        if start < end:
            self.blocks.append(Block(kind, start, end, None, level))
            self.marks.append(marks or [])

    def _code(self, line: _Line) -> bool:
        """Take fenced and indented code, raw HTML and comments."""
        text = self.text
        fence = _FENCE.match(text, line.start, line.end) if line.indent < 4 or self.list == line.quotes else None
        if fence is not None:
            closing = re.compile(rf"{re.escape(fence[0][0])}{{{len(fence[0])},}}[ \t]*$")
            self._until(line, lambda other: closing.match(text, other.start, other.end) is not None, BlockKind.CODE)
            return True
        raw = _RAW.match(text, line.start, line.end)
        if raw is not None:
            closing = re.compile(rf"</{raw[1]}>", re.IGNORECASE)
            self._until(
                line, lambda other: closing.search(text, other.start, other.end) is not None, BlockKind.CODE, own=True
            )
            return True
        if text.startswith("<!--", line.start, line.end):
            self._until(line, lambda other: text.find("-->", other.start, other.end) >= 0, None, own=True)
            end = self.lines[self.i - 1]
            behind = text.find("-->", max(end.start, line.start + 4), end.end) + 3
            if behind > 2 and text[behind : end.end].strip():  # the text goes on behind the comment
                blanks = _BLANKS.match(text, behind, end.end)
                self.i -= 1
                self.lines[self.i] = replace(end, start=blanks.end() if blanks else behind, at=behind, indent=0)
            return True
        first = self.i == 0 or self.lines[self.i - 1].blank
        if line.indent < 4 or self.list == line.quotes or not first:
            return False
        j = last = self.i
        while j < len(self.lines) and (self.lines[j].blank or self.lines[j].indent >= 4):
            last = last if self.lines[j].blank else j
            j += 1
        self._add(BlockKind.CODE, line.start, self.lines[last].end)
        self.i = last + 1
        return True

    def _until(
        self, line: _Line, closes: Callable[[_Line], bool], kind: BlockKind | None, *, own: bool = False
    ) -> None:
        """Take all lines to the one that closes; ``own``: the first line may."""
        j = self.i if own else self.i + 1
        while j < len(self.lines) and not closes(self.lines[j]):
            j += 1
        j = min(j, len(self.lines) - 1)
        if kind is not None:
            self._add(kind, line.start, self.lines[j].end)
        self.i = j + 1

    def _mark(self, line: _Line) -> bool:
        """Take what a mark at the beginning of a line tells: headings, rules, items, notes, definitions."""
        text = self.text
        if line.indent == 0 and line.quotes == 0 and (self.i == 0 or self.lines[self.i - 1].blank):
            self.list = None
        if (heading := _HEADING.match(text, line.start, line.end)) is not None:
            hashes = _HASHES.search(text, max(heading.end() - 1, line.end - 42), line.end)
            end = hashes.start() if hashes else line.end
            while end > heading.end() and text[end - 1].isspace():
                end -= 1
            self._add(BlockKind.HEADING, heading.end(), end, len(heading[1]))
            self.list = None
            self.i += 1
            return True
        if _RULE.match(text, line.start, line.end):
            self.i += 1
            return True
        if (definition := _DEFINITION.match(text, line.start, line.end)) is not None:
            self.references.add(" ".join(definition[1].lower().split()))
            self.i += 1
            return True
        if (note := _NOTE.match(text, line.start, line.end)) is not None:
            self._paragraph(line, note.end(), BlockKind.FOOTNOTE)
            return True
        if (item := _ITEM.match(text, line.start, line.end)) is not None:
            self.list = line.quotes
            self._paragraph(line, item.end(), BlockKind.LIST_ITEM, min(9, line.indent // 2))
            return True
        return False

    def _table(self, line: _Line) -> bool:
        text, lines = self.text, self.lines
        if self.i + 1 >= len(lines) or text.find("|", line.start, line.end) < 0:
            return False
        rule = lines[self.i + 1]
        if text.find("|", rule.start, rule.end) < 0 or not is_rule(text, rule.start, rule.end):
            return False
        j = self.i + 2
        while j < len(lines) and not lines[j].blank and text.find("|", lines[j].start, lines[j].end) >= 0:
            j += 1
        spans = [(row.start, row.end) for row in lines[self.i : j]]
        cells = table_blocks(text, spans, self.tables, self.blocks[-1] if self.blocks else None)
        if not cells:
            return False
        self.blocks += cells
        self.marks += [[] for _ in cells]
        self.tables += 1
        self.i = j
        return True

    def _paragraph(self, line: _Line, start: int, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0) -> None:
        """Take a line and those that go on with it; a hard break within begins a new block."""
        text, lines = self.text, self.lines
        if kind is BlockKind.PARAGRAPH and line.quotes:
            kind = BlockKind.QUOTATION
        marks: list[Hole] = []
        end = line.end
        j = self.i + 1
        while j < len(lines):
            other, last = lines[j], lines[j - 1]
            if other.blank or (other.quotes != line.quotes and other.quotes) or self._interrupts(other, j, kind):
                break
            if _UNDERLINE.match(text, other.start, other.end) and kind in (BlockKind.PARAGRAPH, BlockKind.QUOTATION):
                kind, level = BlockKind.HEADING, 1 if text[other.start] == "=" else 2
                j += 1
                break
            if self._breaks(last, other):
                if text[end - 1] == "\\":
                    end -= 1
                self._add(kind, start, end, level, marks)
                marks, start = [], other.start
            elif other.start > other.at:
                marks.append(Hole(other.at, other.start))
            end = other.end
            j += 1
        self._add(kind, start, end, level, marks)
        self.i = j

    def _interrupts(self, line: _Line, j: int, kind: BlockKind) -> bool:
        """Say whether a line begins a block of its own right behind a paragraph."""
        text = self.text
        if _RULE.match(text, line.start, line.end):
            return not _UNDERLINE.match(text, line.start, line.end) or kind is BlockKind.LIST_ITEM
        if any(mark.match(text, line.start, line.end) for mark in (_HEADING, _NOTE, _DEFINITION)):
            return True
        if _FENCE.match(text, line.start, line.end) or text.startswith("<!--", line.start):
            return True
        if _ITEM.match(text, line.start, line.end):
            # "2. 7." at a wrapped line's beginning is no item, unless a list is under way
            return self.list == line.quotes or not _NUMBER.match(text, line.start, line.end)
        rule = self.lines[j + 1] if j + 1 < len(self.lines) else None
        return (
            rule is not None
            and text.find("|", line.start, line.end) >= 0
            and text.find("|", rule.start, rule.end) >= 0
            and is_rule(text, rule.start, rule.end)
        )

    def _breaks(self, last: _Line, line: _Line) -> bool:
        """Say whether a hard break parts two lines; a small letter goes on with its sentence all the same."""
        text = self.text
        hard = text.startswith("  ", last.end) or text[last.end - 1] == "\\"
        return hard and not text[line.start].islower()
