"""Blocks of plain text: which lines belong together, and what each block is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from claimcheck.documents.dateline import is_dateline
from claimcheck.documents.pipes import header_above, row_mark, table_blocks
from claimcheck.frozen import record
from claimcheck.lang import LANGUAGES, filled
from claimcheck.records import Block, BlockKind, Hole

_LINE = re.compile(r"[^\n\r\f\v\x85\u2028\u2029]*(?:\r\n|[\n\r\f\v\x85\u2028\u2029]|\Z)")
_BROAD = re.compile("[\u1100-\u11ff\u3000-\ufaff]+")  # letters two columns wide
_EDGES = re.compile(r"[\s\ufeff]*")
# Marks that always begin an item, and marks that may also be a footnote.
_BULLET = re.compile(
    r"[•‧·∙●○◦◯▪▫■□◆◇▲△▶▷►▸✓✔✅☑➤➔→❍❖★☆◎ㅇ㉠-㉭①-⑳❶-❿]\s{0,8}(?=\S)|[-–—−]\s{1,8}(?=\S)|-(?=[^\W\da-zA-Z_])"
)
_STAR = re.compile(r"\*\s{1,8}(?=\S)")
_NUMBERED = re.compile(r"\(?\d{1,3}[.)]\s{1,8}(?=\D)|\(\d{1,2}\)\s{0,8}(?=\D)|\d{1,2}\)(?=[^\d\s])")
_NOTE = re.compile(r"(?:†|‡|※|\*{1,4}\)?|[¹²³⁴-⁹]{1,2}|\[\d{1,3}\])\s{0,8}(?=[^\s*])")
_TITLE_MARKS = "■□◆◇●▶▷【★☆◎"
_ENDED = re.compile(r"[.!?。…][\"'”’)\]」』]{0,3}(?:[¹²³⁴-⁹⁰*†‡]{0,4}|\[\d{1,3}\])$")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\[\]{}\"“”‘’|\\^`\u0080-\uffff]{1,2000}")
_NOTE_NUMBER = re.compile(r"([1-9]\d?)\)")
_STARRED = re.compile(r"[\w%)]\*(?![\w*])")
_NARROW = 40  # columns from which a line can be one that was broken to fit
_WIDE = 60
_WIDEST = 140
_LONG_HEADING = 120
_YEARS = re.compile(r"(?:19|20)\d\d|^[\d.]{1,8}\s")


@record
class _Line:
    start: int
    end: int  # without blanks at either end
    indent: int
    blank: bool
    kind: BlockKind  # by its mark alone
    width: int
    mark: str = ""


@record
class _Words:
    caption: re.Pattern[str]
    lettered: re.Pattern[str]
    unfinished: re.Pattern[str]
    finished: re.Pattern[str]
    goes_on: re.Pattern[str]
    letter: re.Pattern[str]
    function_words: frozenset[str]  # none where the script alone shows the language


@cache
def _words() -> tuple[_Words, ...]:
    """Return the line data of every language, the one first that its script shows."""
    every = [filled(_Words, lang, "boundaries") for lang in LANGUAGES]
    return tuple(sorted(every, key=lambda words: bool(words.function_words)))


def _for(text: str, start: int, end: int) -> _Words:
    """Return the data of the language that a line seems to be in."""
    every = _words()
    for words in every[:-1]:
        if words.letter.search(text, start, end):
            return words
    return every[-1]


def blocks(text: str) -> list[Block]:
    """Return the blocks of a plain text, without languages."""
    lines = _lines(text)
    out: list[Block] = []
    stars = sum(1 for line in lines if line.mark == "*" and line.kind is BlockKind.LIST_ITEM)
    tables = 0
    i = 0
    while i < len(lines):
        if lines[i].blank:
            i += 1
            continue
        j = i
        while j < len(lines) and not lines[j].blank:
            j += 1
        k = done = i
        while k < j:
            mark = row_mark(text, lines[k].start, lines[k].end)
            stop = k + 1
            while mark and stop < j and row_mark(text, lines[stop].start, lines[stop].end) == mark:
                stop += 1
            head = k - (header_above(text, [(line.start, line.end) for line in lines[done:k]], mark) if mark else 0)
            spans = [(line.start, line.end) for line in lines[head:stop]]
            # what is no table stays with the lines around it
            if mark and table_blocks(text, spans, tables, None):
                if done < head:
                    _run(text, lines[done:head], out, first=not out, listed=stars > 2)
                out += table_blocks(text, spans, tables, out[-1] if out else None)
                tables += 1
                done = stop
            k = stop
        if done < j:
            _run(text, lines[done:j], out, first=not out, listed=stars > 2)
        i = j
    return _titled(text, out)


def addresses(text: str) -> list[Hole]:
    """Return the web addresses of a text as holes: they are not read for claims."""
    if "://" not in text and "www." not in text:
        return []
    found = []
    for hit in _URL.finditer(text):
        end = hit.end()
        while text[end - 1] in ".,;:!?'*_~)" and (text[end - 1] != ")" or "(" not in hit[0]):
            end -= 1
        found.append(Hole(hit.start(), end))
    return found


def _lines(text: str) -> list[_Line]:
    out: list[_Line] = []
    for hit in _LINE.finditer(text):
        start, end = hit.span()
        if start == end:
            continue
        edge = _EDGES.match(text, start, end)
        begin = edge.end() if edge else start
        while end > begin and text[end - 1].isspace():
            end -= 1
        if begin >= end:
            out.append(_Line(start, start, 0, True, BlockKind.PARAGRAPH, 0))
            continue
        kind, mark = _kind(text, begin, end)
        wide = 0 if text[begin:end].isascii() else sum(map(len, _BROAD.findall(text, begin, end)))
        out.append(_Line(begin, end, begin - start, False, kind, end - begin + wide, mark))
    return out


def _kind(text: str, start: int, end: int) -> tuple[BlockKind, str]:
    first = text[start]
    if first.isalpha() and first.isascii() and text[start + 1 : start + 2] not in ".)":
        return (BlockKind.CAPTION, "") if _captioned(text, start, end) else (BlockKind.PARAGRAPH, "")
    hit = _BULLET.match(text, start, end) or _NUMBERED.match(text, start, end)
    if hit is not None:
        return BlockKind.LIST_ITEM, first
    if _STAR.match(text, start, end):
        return BlockKind.LIST_ITEM, "*"
    if _for(text, start, end).lettered.match(text, start, end):
        return BlockKind.LIST_ITEM, "a"
    if _NOTE.match(text, start, end):
        return BlockKind.FOOTNOTE, first
    if _captioned(text, start, end):
        return BlockKind.CAPTION, ""
    return BlockKind.PARAGRAPH, ""


def _captioned(text: str, start: int, end: int) -> bool:
    hit = _for(text, start, end).caption.match(text, start, end)
    return hit is not None and (any(char.isdigit() or char in "=:" for char in hit[0]))


def _run(text: str, lines: Sequence[_Line], out: list[Block], *, first: bool, listed: bool) -> None:
    """Add the blocks of lines that no blank line parts."""
    wrapped = _wrapped(text, lines)
    start = 0
    for i in range(1, len(lines) + 1):
        if i < len(lines) and _continues(text, lines, start, i, wrapped):
            title = first and i == 1 and not _grammatical(text, lines[0], lines[1])
            if not title and not is_dateline(text, lines[i].start, lines[i].end):
                continue
        kind = lines[start].kind
        if lines[start].mark == "*" and not listed and _starred(text, lines[start].start):
            kind = BlockKind.FOOTNOTE
        if lines[start].mark.isdigit() and _noted(text, lines[start].start):
            kind = BlockKind.FOOTNOTE
        begin, end = lines[start].start, lines[i - 1].end
        last = out[-1] if out else None
        if start == 0 and kind is BlockKind.PARAGRAPH and last and _broken(text, last, begin, end):
            out[-1] = Block(last.kind, last.start, end, None, last.level)
        else:
            out.append(Block(kind, begin, end, None, _level(lines[start]) if kind is BlockKind.LIST_ITEM else 0))
        start = i


def _level(line: _Line) -> int:
    return min(9, line.indent // 2)


def _wrapped(text: str, lines: Sequence[_Line]) -> bool:
    """Whether lines were broken to fit a width: somewhere the words at a break show it."""
    return any(
        last.width >= _NARROW and line.kind is BlockKind.PARAGRAPH and _grammatical(text, last, line)
        for last, line in pairwise(lines)
    )


def _continues(text: str, lines: Sequence[_Line], start: int, i: int, wrapped: bool) -> bool:
    """Whether line ``i`` goes on with the sentence, or the wrapped paragraph, that begins at line ``start``."""
    first, last, line = lines[start], lines[i - 1], lines[i]
    if line.kind is not BlockKind.PARAGRAPH:
        return False
    if first.kind is BlockKind.LIST_ITEM and first.mark in _TITLE_MARKS and last is first and last.width < _WIDE:
        return _grammatical(text, last, line)
    widest = max(near.width for near in lines[max(0, i - 3) : i + 3])
    full = last.width >= _NARROW and 0.85 * widest <= last.width and widest <= _WIDEST
    words = _for(text, last.start, last.end)
    tail = text[max(last.start, last.end - 40) : last.end]
    if words.finished.search(tail) or _ENDED.search(tail):
        return wrapped and full and first.kind is BlockKind.PARAGRAPH
    if tail[-1] == ":":
        return False
    if _grammatical(text, last, line):
        return True
    if last.width >= _NARROW and text[last.end : last.end + 1] in (" ", "\t"):  # as text taken from pages has it
        return True
    if first.kind is BlockKind.LIST_ITEM and line.indent > first.indent and last.width >= _NARROW:
        return True
    return full and (wrapped or (last.width >= _WIDE + 10 and _ends_well(text, line)))


def _ends_well(text: str, line: _Line) -> bool:
    return _ENDED.search(text, max(line.start, line.end - 12), line.end) is not None


def _grammatical(text: str, last: _Line, line: _Line) -> bool:
    """Whether the words at the break show that the sentence goes on."""
    words = _for(text, last.start, last.end)
    if words.goes_on.match(text, line.start, min(line.end, line.start + 40)):
        return True
    return last.width >= 24 and words.unfinished.search(text, max(last.start, last.end - 40), last.end) is not None


def _broken(text: str, last: Block, begin: int, end: int) -> bool:
    """Whether a paragraph goes on with the sentence that the block before it, across a blank line, breaks off."""
    if last.kind is not BlockKind.PARAGRAPH or last.end - last.start < 40 or last.table is not None:
        return False
    words = _for(text, max(last.start, last.end - 60), last.end)
    tail = text[max(last.start, last.end - 40) : last.end]
    if words.finished.search(tail) or _ENDED.search(tail) or tail[-1] in ":;":
        return False
    return words.goes_on.match(text, begin, min(end, begin + 40)) is not None and end - begin > 20


def _starred(text: str, at: int) -> bool:
    """Whether a lone star begins a footnote: a word before it carries a star."""
    return _STARRED.search(text, max(0, at - 4_000), at) is not None


def _noted(text: str, at: int) -> bool:
    """Whether a number with a bracket begins a footnote: a word before it carries the same number."""
    number = _NOTE_NUMBER.match(text, at)
    return number is not None and _carried(number[1]).search(text, max(0, at - 2_000), at) is not None


@cache
def _carried(number: str) -> re.Pattern[str]:
    return re.compile(rf"[^\W\d_]{number}\)")


def _titled(text: str, found: list[Block]) -> list[Block]:
    """Return the blocks with headings told apart from paragraphs."""
    out: list[Block] = []
    for i, block in enumerate(found):
        after = found[i + 1] if i + 1 < len(found) else None
        before = found[i - 1] if i else None
        if after is not None and _heading(text, block, before, after):
            out.append(Block(BlockKind.HEADING, block.start, block.end, None, 1 if i == 0 else 2))
        else:
            out.append(block)
    return out


def _heading(text: str, block: Block, before: Block | None, after: Block) -> bool:
    """Whether a block is a heading: short, no full stop, and running text or items stand under it."""
    size = block.end - block.start
    if size > _LONG_HEADING or after.kind is BlockKind.FOOTNOTE:
        return False
    piece = text[block.start : block.end]
    words = _for(text, block.start, block.end)
    wrapped = piece.count("\n") == 1 and before is None and "\n\n" in text[block.end : after.start].replace("\r", "")
    if ("\n" in piece and not wrapped) or piece.startswith(("![", "http")) or is_dateline(text, block.start, block.end):
        return False
    if _ENDED.search(piece[-12:]) or piece[-1] in ",;" or words.finished.search(piece[-40:]):
        return piece[-1] in "?!" and before is None
    if block.kind is BlockKind.LIST_ITEM:
        near = [one for one in (before, after) if one is not None and one.kind is BlockKind.LIST_ITEM]
        return piece[0] in _TITLE_MARKS and size <= 60 and all(text[one.start] != piece[0] for one in near)
    if block.kind is not BlockKind.PARAGRAPH:
        return False
    if piece[-1] == ":":
        return False
    if before is None:
        return True
    if any(char.isdigit() for char in _YEARS.sub("", piece)):
        return _running(text, after) and size <= 80
    return after.kind is not BlockKind.PARAGRAPH or _running(text, after) or size <= _NARROW


def _running(text: str, block: Block) -> bool:
    return block.end - block.start > _WIDE and (
        _ENDED.search(text, max(block.start, block.end - 12), block.end) is not None or block.end - block.start > 120
    )
