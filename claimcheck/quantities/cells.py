"""A number in a table cell takes unit and scale from its headers or caption."""

from __future__ import annotations

import re

from claimcheck.quantities import measures
from claimcheck.quantities.grammar import Grammar
from claimcheck.quantities.hits import Hit
from claimcheck.quantities.numerals import Numeral
from claimcheck.records import Block, QuantityKind, Span
from claimcheck.view import View

_BRACKET = re.compile(r"\((?P<in>[^()]{1,40})\)")
_LAST = re.compile(r"[,/]\s?(?P<in>[^,/()]{1,24})$")
LONGEST = 160  # characters of a header that are read


def with_headers(g: Grammar, view: View, hits: list[Hit], block: Block) -> None:
    """Give the bare numbers of a cell the unit their headers tell."""
    bare = [hit for hit in hits if hit.kind is QuantityKind.NUMBER and hit.unit is None and hit.value is not None]
    if not bare or block.is_header:
        return
    sources = [*reversed(block.column_headers), block.row_header, block.caption]
    for source in sources:
        told = source and _told(g, view, source)
        if told:
            unit, kind, factor = told
            for hit in bare:
                assert hit.value is not None
                hit.value *= factor
                hit.value_to = None if hit.value_to is None else hit.value_to * factor
                hit.value_from = None if hit.value_from is None else hit.value_from * factor
                hit.unit, hit.kind = unit, kind
            return


def _told(g: Grammar, view: View, source: Span) -> tuple[str, QuantityKind, float] | None:
    """Return unit, kind and scale that a header tells: in brackets, behind a comma, or after "unit:"."""
    start, end = source[0], min(source[1], source[0] + LONGEST)
    header = view.folded[start:end]
    parts = [m["in"] for m in g.unit_is.finditer(header.lower())]
    parts += [m["in"] for m in _BRACKET.finditer(header)]
    parts += [m["in"] for m in _LAST.finditer(header)]
    parts.append(header)
    for part in parts:
        if (told := _unit(g, part.strip())) is not None:
            return told
    return None


def _unit(g: Grammar, text: str) -> tuple[str, QuantityKind, float] | None:
    """Read a whole text as a unit with an optional scale: "%", "백만원", "USD million", "천 톤"."""
    scale = 1.0
    low = text.lower().strip()
    text = text.strip()
    if low.startswith(g.units.CELL_LEADS):
        text = text.partition(" ")[2].lstrip()
        low = text.lower()
    for word in sorted(g.units.CELL_SCALES, key=len, reverse=True):
        if low.startswith(word) and low != word:
            rest = low[len(word) :]
            if not rest[0].isalpha() or g.particles is not None or not word.isalpha():
                scale, text = g.units.CELL_SCALES[word], text[len(word) :].strip()
                break
        if low.endswith(" " + word):
            scale, text = g.units.CELL_SCALES[word], text[: -len(word)].strip()
            break
    low = text.lower()
    if low.startswith(g.units.CELL_JOINTS):
        text = text.partition(" ")[2]
        low = text.lower()
    if low in g.money_names:
        return g.money_names[low], QuantityKind.MONEY, scale
    sample = "0 " + text
    small = View(sample, sample, sample.lower())
    for gap in ("0" + text, sample):
        small = View(gap, gap, gap.lower())
        numeral = Numeral(0, 1, 0.0)
        unit = measures.find(g, small, numeral, len(gap))
        if unit is not None and unit.end == len(gap) and unit.strong:
            return unit.unit, unit.kind, scale * unit.factor
    return None
