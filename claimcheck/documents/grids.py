"""Tables of HTML as grids: spans of rows and columns spread out, headers told from values."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.documents.pipes import tells_units

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_BLANKS = re.compile(r"\s+")
_WIDEST = 100  # columns, and rows that a cell may span
_MOST = 20_000  # cells
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cell:
    row: int
    column: int
    text: str
    is_header: bool
    row_header: Place | None
    column_headers: tuple[Place, ...]  # outermost first


@dataclass(frozen=True, slots=True)
class Grid:
    cells: tuple[Cell, ...]
    caption: str | None
    layout: bool  # one column only: a table in form, not in sense


@dataclass(slots=True)
class _Raw:
    row: int
    column: int
    text: str
    header: bool


def fingerprint(found: Grid, *, captioned: bool = False) -> str:
    """Return the beginning of a table's text, by which its two readings are known for one."""
    caption = "".join((found.caption or "").split()) if captioned else ""
    return (caption + "".join("".join(cell.text.split()) for cell in found.cells[:40]))[:120]


def grid(table: Element) -> Grid | None:
    """Return a table as a grid; none where it holds other tables, or nothing."""
    if any(inner is not table for inner in table.iter("table")):
        inner_text = [_words(cell) for cell in table.iter("td", "th", "cell") if cell.find(".//table") is None]
        cells = tuple(Cell(i, 0, text, False, None, ()) for i, text in enumerate(inner_text) if text)
        return Grid(cells, None, True) if cells else None
    rows = list(table.iter("tr", "row"))
    raw, heads = _spread(rows)
    if not raw:
        return None
    caption = table.find(".//caption")
    if caption is None:
        figure = next(table.iterancestors("figure"), None)
        caption = figure.find(".//figcaption") if figure is not None else None
    told = _words(caption) if caption is not None else None
    width = len({cell.column for cell in raw.values() if cell.text})
    return Grid(_cells(raw, heads), told or None, width < 2)


def _words(element: Element) -> str:
    return _BLANKS.sub(" ", "".join(map(str, element.itertext()))).strip()


def _spread(rows: list[Element]) -> tuple[dict[Place, _Raw], int]:
    """Return the cell of every place, and the number of header rows."""
    places: dict[Place, _Raw] = {}
    heads = 0
    for r, row in enumerate(rows):
        column = 0
        all_heads = True
        some = False
        in_head = _within_head(row)
        for element in row:
            if element.tag not in ("td", "th", "cell"):
                continue
            while (r, column) in places:
                column += 1
            if column >= _WIDEST or len(places) > _MOST:
                break
            header = element.tag == "th" or element.get("role") == "head"
            cell = _Raw(r, column, _words(element), header)
            some = some or bool(cell.text)
            all_heads = all_heads and (header or not cell.text)
            for down in range(_count(element, "rowspan")):
                for right in range(_count(element, "colspan")):
                    places.setdefault((r + down, column + right), cell)
        if r == heads and some and (all_heads or in_head):
            heads += 1
    filled = {place: cell for place, cell in places.items() if place[0] < len(rows)}
    first = [cell.text for (r, c), cell in filled.items() if r == 0 and c > 0]
    if heads == 0 and len(rows) > 1 and not any(map(_is_value, first)):
        heads = 1
    if heads >= len(rows):
        heads = 1 if len(rows) > 1 and not all(cell.header for cell in filled.values()) else 0
    return filled, heads


def _within_head(row: Element) -> bool:
    parent = row.getparent()
    return parent is not None and parent.tag == "thead"


def _count(element: Element, name: str) -> int:
    told = str(element.get(name) or "1").strip()
    return max(1, min(_WIDEST, int(told))) if told.isascii() and told.isdigit() and len(told) < 6 else 1


def _is_value(text: str) -> bool:
    """Whether a cell holds a figure, a year apart."""
    letters = sum(1 for char in text if char.isalpha())
    digits = sum(1 for char in text if char.isdigit())
    return digits > letters and not re.fullmatch(r"(?:FY\s?)?(?:19|20)\d\d\D{0,6}", text)


def _cells(places: dict[Place, _Raw], heads: int) -> tuple[Cell, ...]:
    out: list[Cell] = []
    units = next((place[1] for place in sorted(places) if place[0] < heads and tells_units(places[place].text)), None)
    for place in sorted(places):
        raw = places[place]
        if not raw.text or (raw.row, raw.column) != place:
            continue
        row, column = place
        above: list[Place] = []
        if row >= heads:
            for up in range(heads):
                head = places.get((up, column))
                if head is not None and head.text and (head.row, head.column) not in above:
                    above.append((head.row, head.column))
        unit = places.get((row, units)) if units is not None and row >= heads and column not in (0, units) else None
        if unit is not None and unit.text:
            above.append((unit.row, unit.column))
        left = places.get((row, 0))
        label = (left.row, left.column) if left is not None and left.text and column > 0 and row >= heads else None
        is_header = row < heads or raw.header or (column == 0 and not _is_value(raw.text))
        out.append(Cell(row, column, raw.text, is_header, label, tuple(above)))
    return tuple(out)
