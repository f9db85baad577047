"""Sentences shortened around the words that matter, for a terminal."""

from __future__ import annotations

from rich.cells import cell_len
from rich.text import Text

from claimcheck.records import Span
from claimcheck.render.places import printable

_BEFORE, _AFTER = 44, 52  # terminal cells of a sentence shown on either side of its quantity
_REACH = 400  # characters of a sentence looked at on either side


def excerpt(text: str, sentence: Span, span: Span, *, colour: bool) -> Text:
    """Return a sentence shortened around a quantity; without colours the quantity stands between ››‹‹ marks."""
    start, end = max(sentence[0], span[0] - _REACH), min(sentence[1], span[1] + _REACH)
    before = _tail(printable(text[start : span[0]]).lstrip(), _BEFORE, cut=start > sentence[0])
    after = shortened(printable(text[span[1] : end]).rstrip(), _AFTER, cut=end < sentence[1])
    quantity = printable(text[span[0] : span[1]])
    return Text.assemble(before, (quantity, "bold reverse") if colour else f"»{quantity}«", after)


def shortened(text: str, cells: int, *, cut: bool) -> str:
    """Return the beginning of a text that fits into some cells; ``cut``: it goes on behind."""
    if cell_len(text) <= cells:
        return f"{text}…" if cut else text
    used = at = 0
    while used + cell_len(text[at]) <= cells:
        used += cell_len(text[at])
        at += 1
    space = text.rfind(" ", at // 2, at)
    return f"{text[: space if space > 0 else at]}…"


def _tail(text: str, cells: int, *, cut: bool) -> str:
    if cell_len(text) <= cells:
        return f"…{text}" if cut else text
    used, at = 0, len(text)
    while used + cell_len(text[at - 1]) <= cells:
        at -= 1
        used += cell_len(text[at])
    space = text.find(" ", at, (at + len(text)) // 2)
    return f"…{text[space + 1 if space > 0 else at :]}"
