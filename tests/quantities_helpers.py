"""One text as one sentence, its quantities and dropped numerals."""

from __future__ import annotations

from claimcheck.quantities import extract
from claimcheck.records import Block, BlockKind, Dropped, Quantity, Sentence
from claimcheck.view import view


def read(lang: str, text: str) -> tuple[tuple[Quantity, ...], tuple[Dropped, ...]]:
    block = Block(BlockKind.PARAGRAPH, 0, len(text), lang)
    return extract(view(text), Sentence(0, len(text), 0, lang), block)


def brief(q: Quantity) -> tuple[object, ...]:
    """Return words, value and unit, and whichever of from, to, bound and same_as is told."""
    told: list[object] = [q.text, None if q.value is None else round(q.value, 4), q.unit]
    for name in ("value_from", "value_to", "bound", "same_as"):
        found = getattr(q, name)
        if found is not None:
            told.append(f"{name.removeprefix('value_')}={found:g}" if isinstance(found, float) else f"{name}={found}")
    return tuple(told)
