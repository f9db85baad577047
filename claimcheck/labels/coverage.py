"""Which statement elsewhere in a text covers a figure: a footnote, a table's caption, an assurance statement."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Set

from claimcheck.context import Context
from claimcheck.labels import marks
from claimcheck.labels.headers import above
from claimcheck.labels.source import Mode, Source, scopes_in, words_of, years_in
from claimcheck.labels.sources import Sources
from claimcheck.records import Block, BlockKind, Claim, Span

_NEAR = 400  # characters to each side in which a word speaks of a figure
_BACK = 2  # sentences back to which "these figures" can point
_CLEARLY = 12  # characters by which another word must be nearer to be what the figure is of
_STATEMENTS = 8  # statements to each side that may cover a figure
_LIST = 60  # sentences of a list that one statement opens
_BESIDE = 4  # blocks between a table and the statement on it
_HEADERS = 30  # characters at the end of a line of headers
_CELLS = 400  # cells of a table whose headers are looked at


def marked(context: Context, i: int, claim: Claim, sources: Sources) -> tuple[bool, Source | None]:
    """Tell whether a figure carries a footnote's mark, and return the source that the note names, if any."""
    notes = sources.marks.notes
    if not notes:
        return False, None
    for mark in marks.of_claim(context, i, claim):
        if mark in notes:
            source = notes[mark]
            later = _last_open(context, i) or _to_come(context, i)
            if source is not None and (later or not _in_years(context, i, source, sources)):
                return True, None
            return True, source
    return False, None


def stated(context: Context, i: int, claim: Claim, sources: Sources) -> Source | None:
    """Return the attestation elsewhere in the document that covers this claim, if there is one."""
    block = context.sentences[i].block
    nearest = bisect_left(sources.statements, i, key=_sentence_of)
    for source in sources.statements[max(0, nearest - _STATEMENTS) : nearest + _STATEMENTS]:
        at = source.sentence
        if at == i or at in sources.marks.sentences:
            continue  # a note covers what carries its mark, and nothing else
        beside = context.sentences[at].block == block or at - i == 1
        if source.opens_list and at < i <= at + _LIST and all(context.quantities[at + 1 : i]):
            return source
        if source.anaphor and 0 < at - i <= _BACK and beside and _names(context, i, claim, source, bare=True):
            return source
        alone = source.anaphor or context.block(at).kind is BlockKind.HEADING
        if alone and at - i == 1 and context.sentences[at].block == block and len(context.quantities[i]) == 1:
            return source  # "this share", with one figure to point to; a headline's "..., verified by X"
        if _of_table(context, i, claim, source, sources):
            return source
        if source.category not in ("assurer", "public", "named") or source.mode is not Mode.ATTEST:
            continue
        if source.covers is not None and claim.topic in source.covers:
            return source
        if (
            _assures(source)
            and _names(context, i, claim, source, bare=False)
            and _in_years(context, i, source, sources)
        ):
            return source
    return None


def _of_table(context: Context, i: int, claim: Claim, source: Source, sources: Sources) -> bool:
    """Tell whether a figure is a cell of a table that a statement right above or below it is on."""
    block = context.block(i)
    if block.kind is not BlockKind.CELL or block.table is None:
        return False
    pointing = source.table or _assures(source)
    if source.mode is Mode.ATTRIBUTION and (
        source.partial or len(sources.by_sentence[source.sentence]) > 1 or not _whole_table(context, i, source)
    ):
        return False
    if not pointing or not _adjoins(context, block, context.sentences[source.sentence].block):
        return False
    if not _in_years(context, i, source, sources) or _last_open(context, i) or _to_come(context, i):
        return False
    if not source.terms:
        return source.sentence not in sources.marks.loose and not source.partial
    if _names(context, i, claim, source, bare=True):
        return True
    # what it names is no row or column of the table: it is the whole of it, where nothing is left out
    whole = source.table and source.sentence not in sources.marks.loose and not source.partial
    return whole and source.mode is not Mode.ATTRIBUTION and not _names_headers(context, i, source, sources)


def _whole_table(context: Context, i: int, source: Source) -> bool:
    """Tell whether a table is a source's that is merely cited above or below it."""
    # without headers that can be read, only a note below the table is of the whole of it
    return bool(above(context, i)) or context.sentences[source.sentence].start > context.block(i).start


def _adjoins(context: Context, cell: Block, at: int) -> bool:
    """Tell whether a block stands right above or below a table, with no heading or other table between."""
    blocks = context.document.blocks
    if blocks[at].kind is BlockKind.CELL:
        return False
    for step in (-1, 1):
        for k in range(at + step, at + step * (_BESIDE + 1), step):
            if not 0 <= k < len(blocks):
                break
            if blocks[k].table is not None:
                if blocks[k].table == cell.table:
                    return True
                break
            if (
                blocks[k].kind is BlockKind.HEADING
                and blocks[k].end - blocks[k].start > 0
                and _worded(context, blocks[k])
            ):
                break
    return False


def _worded(context: Context, block: Block) -> bool:
    """Tell whether a heading has words: a rule of dashes above a table is none."""
    return any(char.isalpha() for char in context.view.text[block.start : min(block.end, block.start + 40)])


def _names_headers(context: Context, i: int, source: Source, sources: Sources) -> bool:
    """Tell whether a statement names rows or columns of the table of sentence ``i``."""
    table = context.block(i).table
    assert table is not None
    key = (table, source.sentence)
    if key not in sources.headed:
        sources.headed[key] = any(
            words_of(context.sentences[k].lang).term(context.view.low[cue.start : cue.end]) in source.terms
            for k in _table_of(context, i)
            if context.block(k).is_header
            for cue in context.cues.within(context.sentences[k].start, context.sentences[k].end, "topics")
        )
    return sources.headed[key]


def _table_of(context: Context, i: int) -> range:
    """Return the sentences of the table about sentence ``i``, those of a very long one near it."""
    table = context.block(i).table
    first = last = i
    while first > 0 and i - first < _CELLS and context.block(first - 1).table == table:
        first -= 1
    while last + 1 < len(context.sentences) and last - i < _CELLS and context.block(last + 1).table == table:
        last += 1
    return range(first, last + 1)


def _in_years(context: Context, i: int, source: Source, sources: Sources) -> bool:
    """Tell whether the year of a cell's column is one that a statement names, where it names columns at all."""
    block = context.block(i)
    headers = above(context, i) if source.years else ()
    if not headers:
        return True
    low = context.view.low
    ours = frozenset[str]().union(*(years_in(low, span) for span in headers))
    if not ours or ours & source.years:
        return True
    if not block.column_headers:
        return False
    key = (-1 - (block.table or 0), source.sentence)
    if key not in sources.headed:
        columns = (context.sentences[k] for k in _table_of(context, i) if context.block(k).is_header)
        sources.headed[key] = any(years_in(low, (each.start, each.end)) & source.years for each in columns)
    return not sources.headed[key]


def _to_come(context: Context, i: int) -> bool:
    """Tell whether a cell's headers say that it is a target or a plan."""
    to_come, low = words_of(context.sentences[i].lang).to_come, context.view.low
    return any(to_come.search(low, *span) is not None for span in above(context, i))


def _last_open(context: Context, i: int) -> bool:
    """Tell whether a cell is the last of its row below a line of headers, read as prose, that ends with a target."""
    block, blocks, text = context.block(i), context.document.blocks, context.view.text
    if block.kind is not BlockKind.CELL or block.column_headers:
        return False
    if i + 1 < len(context.sentences):
        following = context.block(i + 1)
        if following.table == block.table and following.row == block.row:
            return False
    first = context.sentences[_table_of(context, i)[0]].block
    for k in range(first - 1, max(-1, first - 4), -1):
        if blocks[k].kind is not BlockKind.CELL and any(map(str.isalpha, text[blocks[k].start : blocks[k].end])):
            end = blocks[k].start + len(text[blocks[k].start : blocks[k].end].rstrip(" \n\t-=_|"))
            start = max(blocks[k].start, end - _HEADERS)
            return words_of(context.sentences[i].lang).to_come.search(context.view.low, start, end) is not None
    return False


def _sentence_of(source: Source) -> int:
    return source.sentence


def around(claim: Claim) -> Span:
    """Return the stretch of a claim's sentence that can speak of it."""
    return max(claim.sentence[0], claim.start - _NEAR), min(claim.sentence[1], claim.end + _NEAR)


def _names(context: Context, i: int, claim: Claim, source: Source, *, bare: bool) -> bool:
    """Tell whether a statement names what the claim is of: it covers what it names, and nothing else.

    ``bare``: a statement that names nothing but points to the figure ("these figures") will do.
    """
    if not source.terms:
        return bare
    block = context.block(i)
    spans = [around(claim), *above(context, i), *(s for s in (block.row_header, block.caption) if s)]
    low = context.view.low
    if not any(_about(context, claim, span, source.terms) for span in spans):
        return False
    if not source.scopes:
        return True
    named = frozenset[str]().union(*(scopes_in(low, span) for span in spans))
    return bool(named) and named <= source.scopes


def _about(context: Context, claim: Claim, span: Span, terms: Set[str]) -> bool:
    """Tell whether one of the terms is what a figure is of: no other word of a topic stands clearly nearer."""
    low, words = context.view.low, words_of(claim.lang)
    best: dict[bool, int] = {}
    for cue in context.cues.within(*span, "topics"):
        ours = words.term(low[cue.start : cue.end]) in terms
        gap = max(cue.start - claim.end, claim.start - cue.end, 0)
        best[ours] = min(best.get(ours, gap), gap)
    return True in best and best[True] <= best.get(False, best[True]) + _CLEARLY


def _assures(source: Source) -> bool:
    """Tell whether the words speak of assurance or verification of data, not of a product's test."""
    return source.assures or source.standard is not None or source.assurance is not None
