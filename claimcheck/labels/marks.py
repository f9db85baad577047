"""Footnote marks: which note stands behind a figure, a row or a column that carries a dagger, a tick, a number."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.context import Context
from claimcheck.frozen import record
from claimcheck.labels.headers import above
from claimcheck.labels.source import Mode, Source, Standing, Words, words_of
from claimcheck.records import BlockKind, Claim, Span

_SYMBOL = r"\*{1,4}|[†‡§¶◊¤^◆◇○●■□△▲▽▼★☆✓✔√※◎◉♣♠#]{1,3}"
_RAISED = r"[¹²³⁰⁴-⁹ᵃ-ᶻ]{1,2}[⁾)]?|[①-⑳ⓐ-ⓩ]"
_LETTER = r"\((?:[A-Za-z0-9]{1,2}|[가-힣])\)|\[(?:[A-Za-z0-9]{1,2}|[가-힣])\]"
_NUMBER = r"[A-Za-z0-9]{1,2}\)"
_ANY = f"{_SYMBOL}|{_RAISED}|{_LETTER}|{_NUMBER}"
# a note begins a line: "† Verified by", "주1) ...", "[A] ...", "a  Assured by"
_NOTE = re.compile(rf"[ \t]*(?P<mark>{_ANY}|[a-z](?=\s{{2}}))(?:{_SYMBOL})?[ \t]*(?=\S)")
_RAISED_MARK = re.compile(_RAISED)
_LINE = re.compile(r"\n[ \t]*")
_BEHIND = re.compile(rf"[ \t,.;)]{{0,2}}(?P<mark>{_SYMBOL}|{_RAISED}|{_LETTER})")  # right behind a figure
_NUMBERED = re.compile(rf"\s?(?P<mark>{_NUMBER})")
_LATER = re.compile(rf"(?P<mark>\*{{1,4}}|[†‡§¶✓✔]|{_RAISED})")  # further on in the same statement
_END = re.compile(rf"(?P<mark>{_ANY})[\s*_|]*$")  # at the end of a header
_FRONT = re.compile(rf"[\s\-*]{{0,3}}(?P<mark>{_SYMBOL})\s")  # at the beginning of an item
_BULLET = re.compile(r"[*•·\-]$")
_ALONE = re.compile(r"(?P<mark>[A-Za-z]|\*{1,3}|[†‡§✓✔●○])$")  # a cell that holds the mark alone
_PROSE = re.compile(
    rf"(?<![\w*#])(?P<mark>['\"‘“][A-Za-z가-힣0-9]['\"’”]|[†‡§¶◆◇○●■□△▲▽▼★☆✓✔※◎#]|\*{{1,3}}|{_LETTER})(?![\w*#])"
)
_TAIL = 60  # characters behind a figure in which its mark may follow
_ROW = 14  # cells of a row that may hold a mark alone
_NEGATED = 14
_BULLETED = 8  # characters of a bullet and its spaces
_SHORT = 160  # characters of a note that does no more than name its source
_SAME = {"✔": "✓", "√": "✓", "◉": "●"}


@record
class Marks:
    """The notes of a document by their marks; none: the note names no independent source."""

    notes: Mapping[str, Source | None]
    sentences: frozenset[int]  # that are notes, or say what a mark means
    loose: frozenset[int]  # that begin like a note, though nothing carries their mark


def plain(mark: str) -> str:
    """Return a mark without its brackets, a raised one as its number."""
    if mark[0] in "①②③④⑤⑥⑦⑧⑨⑩":
        return mark[0]
    bare = unicodedata.normalize("NFKC", mark.strip("()[]⁾ '\"‘’“”"))
    return _SAME.get(bare, bare) or mark


def survey(context: Context, by_sentence: Sequence[Sequence[Source]], nominal: Sequence[Source | None]) -> Marks:
    """Return what each footnote mark of a document stands for.

    ``nominal``: the body that a sentence merely names, which in a note is its source.
    """
    carried, fronts = _carried(context), _fronts(context)
    notes: dict[str, Source | None] = {}
    at: set[int] = set()
    loose: set[int] = set()
    mark: str | None = None
    block = -1
    for i, sentence in enumerate(context.sentences):
        kind = context.block(i).kind
        if kind in (BlockKind.CELL, BlockKind.HEADING, BlockKind.CODE):
            mark = None
            continue
        if sentence.block != block:
            mark, block = None, sentence.block
        words = words_of(sentence.lang)
        begun = _begins(context, i, words)
        if begun is not None:
            mark = begun if begun in carried else None
            if mark is None:
                loose.add(i)
        sources = [s for s in by_sentence[i] if not s.disputed]
        source = next((s for s in sources if s.standing in (Standing.INDEPENDENT, Standing.NAMED)), None)
        further = mark is not None
        if mark is not None:
            at.add(i)
            if further and begun is None and source is not None and source.mode is not Mode.ATTEST:
                source = None  # a note goes on, but not to whoever is named in it
            if source is None and not sources and begun is not None and sentence.end - sentence.start <= _SHORT:
                source = nominal[i]
            if notes.get(mark) is None:
                notes[mark] = source
            continue
        if source is not None:
            for declared in _declared(context, i, source, words):
                if declared in carried or declared in fronts:
                    at.add(i)
                    notes.setdefault(declared, source)
    return Marks(notes, frozenset(at), frozenset(loose))


def _begins(context: Context, i: int, words: Words) -> str | None:
    """Return the mark with which a sentence begins as a note, at the start of its block or line."""
    sentence, text = context.sentences[i], context.view.text
    start = sentence.start
    fresh = (
        i == 0 or context.sentences[i - 1].block != sentence.block or "\n" in text[context.sentences[i - 1].end : start]
    )
    line = text.rfind("\n", max(0, start - _BULLETED), start) + 1
    if fresh and start - line < _BULLETED:
        start = line  # the mark may have been taken for a bullet
    places = [start] if fresh or _RAISED_MARK.match(text, start) else []
    places += [found.end() for found in _LINE.finditer(text, start, min(sentence.end, start + 400))]
    for place in places:
        label = words.note.match(context.view.low, place, sentence.end)
        found = _NOTE.match(text, label.end() if label else place, sentence.end)
        if found is not None:
            return plain(found["mark"])
    return None


def _declared(context: Context, i: int, source: Source, words: Words) -> Iterator[str]:
    """Yield the marks that a sentence of prose ties to its source: "figures marked ✓ were checked by X"."""
    sentence, text, low = context.sentences[i], context.view.text, context.view.low
    start, end = _clause(low, source.span, (sentence.start, sentence.end), words)
    for found in _PROSE.finditer(text, start, end):
        letters = found["mark"][0] in "(['\"‘“"
        if found.start() == sentence.start or (letters and not words.with_mark.search(low, start, end)):
            continue
        if not _negated(low, found.span(), (start, end), words):
            yield plain(found["mark"])
    for name, mark in words.mark_words.items():
        at = low.find(name, start, end)
        if at >= 0 and not _negated(low, (at, at + len(name)), (start, end), words):
            yield mark


def _negated(low: str, span: Span, clause: Span, words: Words) -> bool:
    before = low[max(clause[0], span[0] - _NEGATED) : span[0]]
    after = low[span[1] : min(clause[1], span[1] + _NEGATED)]
    return words.without_mark.search(before) is not None or words.without_mark.match(after) is not None


def _clause(low: str, span: Span, within: Span, words: Words) -> Span:
    """Return the part of a sentence about a source, up to a semicolon or to what it leaves out."""
    start = low.rfind(";", within[0], span[0]) + 1 or within[0]
    end = low.find(";", span[1], within[1])
    left_out = words.excepts.search(low, span[1], within[1])
    return start, min(x for x in (end, left_out.start() if left_out else -1, within[1]) if x >= 0)


def _carried(context: Context) -> frozenset[str]:
    """Return the marks that figures, headers and items of a document carry."""
    text = context.view.text
    out: set[str] = set()
    for block in context.document.blocks:
        if block.kind is BlockKind.CELL:
            for found in (_END.search(text, block.start, block.end), _ALONE.fullmatch(text, block.start, block.end)):
                if found is not None:
                    out.add(plain(found["mark"]))
    for i, sentence in enumerate(context.sentences):
        block = context.block(i)
        for quantity in context.quantities[i]:
            out.update(_behind(context, i, quantity.end))
        if block.kind in (BlockKind.CAPTION, BlockKind.HEADING):
            found = _END.search(text, sentence.start, sentence.end)
            if found is not None:
                out.add(plain(found["mark"]))
    return frozenset(out)


def _fronts(context: Context) -> frozenset[str]:
    """Return the marks before items of a document: bullets, unless the text says what they mean."""
    text = context.view.text
    found = (_FRONT.match(text, block.start, block.end) for block in context.document.blocks)
    return frozenset(plain(each["mark"]) for each in found if each is not None and not _BULLET.match(each["mark"]))


def _behind(context: Context, i: int, end: int) -> Iterator[str]:
    """Yield the marks that follow a figure, at once or before the next figure of its statement."""
    text = context.view.text
    found = _BEHIND.match(text, end)
    if found is not None:
        yield plain(found["mark"])
        return
    if context.block(i).kind is BlockKind.CELL:
        found = _NUMBERED.match(text, end)
        if found is not None:
            yield plain(found["mark"])
        return
    stop = min(context.sentences[i].end + 4, end + _TAIL)
    following = next((q.start for q in context.quantities[i] if q.start >= end), stop)
    found = _LATER.search(text, end, min(stop, following))
    if found is not None and "\n" not in text[end : found.start()]:
        yield plain(found["mark"])


def of_claim(context: Context, i: int, claim: Claim) -> Iterator[str]:
    """Yield the marks that a figure carries: behind it, in its row or column header, before its item."""
    text = context.view.text
    yield from _behind(context, i, claim.end)
    block = context.block(i)
    if block.kind is BlockKind.CELL:
        for span in (block.row_header, *above(context, i), block.caption):
            found = _END.search(text, *span) if span is not None else None
            if found is not None:
                yield plain(found["mark"])
        yield from _row_marks(context, i)
        return
    first = context.document.blocks[context.sentences[i].block].start
    front = _FRONT.match(text, first, context.sentences[i].end)
    if front is not None:
        yield plain(front["mark"])


def _row_marks(context: Context, i: int) -> Iterator[str]:
    """Yield the marks that stand alone in a cell of the same row."""
    here, text = context.block(i), context.view.text
    for step in (-1, 1):
        k = i + step
        while 0 <= k < len(context.sentences) and abs(k - i) <= _ROW:
            block, sentence = context.block(k), context.sentences[k]
            if block.table != here.table or block.row != here.row:
                break
            found = _ALONE.match(text, sentence.start, sentence.end)
            if found is not None and found.end() == sentence.end:
                yield plain(found["mark"])
            k += step
