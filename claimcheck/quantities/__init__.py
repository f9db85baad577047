"""Sentence to quantities: numbers with their units, and the numerals that are none."""

from __future__ import annotations

from claimcheck.quantities.cells import with_headers
from claimcheck.quantities.finder import Finder
from claimcheck.quantities.grammar import grammar
from claimcheck.quantities.joins import join
from claimcheck.records import Block, BlockKind, Dropped, Quantity, Sentence
from claimcheck.view import View

__all__ = ["bounded", "extract"]


def bounded(view: View, lang: str, at: int) -> tuple[int, str | None]:
    """Return where a bound that begins at ``at`` ends, and which it is: behind the bracket of a second telling."""
    g = grammar(lang)
    m = g.after.match(view.low, at)
    if m is None:
        return at, None
    word = " ".join(m["bound"].split())
    return at if word in g.numbers.AFTER_OUT else m.end("bound"), g.numbers.AFTER.get(word)


def extract(view: View, sentence: Sentence, block: Block) -> tuple[tuple[Quantity, ...], tuple[Dropped, ...]]:
    """Return the quantities of one sentence, heading, list item or table cell, and the numerals that are none."""
    g = grammar(sentence.lang)
    trigger = g.trigger.search(view.low, sentence.start, sentence.end)
    if trigger is None:
        return (), ()
    finder = Finder(g, view, sentence.start, sentence.end)
    finder.run(trigger.start())
    hits = join(g, view, finder.hits, sentence.start, sentence.end)
    if block.kind is BlockKind.CELL:
        with_headers(g, view, hits, block)
    quantities = tuple(
        Quantity(
            start=hit.start,
            end=hit.end,
            text=view.text[hit.start : hit.end],
            value=hit.value,
            unit=hit.unit,
            kind=hit.kind,
            value_from=hit.value_from,
            value_to=hit.value_to,
            bound=hit.bound,
            change=hit.change,
            number=hit.number,
            same_as=hit.same_as,
        )
        for hit in hits
    )
    return quantities, tuple(finder.dropped)
