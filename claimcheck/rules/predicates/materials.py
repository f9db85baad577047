"""Predicates on shares and weights of a material, on marks of a footnote, and on what a source attests."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.records import Label, Quantity, QuantityKind, Span
from claimcheck.rules.predicates.predicate import Here, Predicate, of_window, whole
from claimcheck.rules.sight import Anchor, Sight

_ALL = 100.0
_MARKS = frozenset("*†‡¹²³⁴⁵⁶⁷⁸⁹")
_REACH = 3  # characters of words or marks between a phrase and the mark of its note
_MASS = frozenset({"mg", "g", "kg", "t", "lb", "oz"})


def _partial_share(sight: Sight, window: Span) -> Span | None:
    """Return a share that is not all and no mere decrease: it tells how much of a thing."""
    falling = {
        each.claim.quantity.start
        for each in sight.claims(window)
        if each.claim.direction == "decrease" and each.claim.quantity.value_from is None
    }
    for each in sight.quantities(window):
        if each.kind is not QuantityKind.PERCENT or each.value is None or each.value >= _ALL:
            continue
        if each.change is None and each.start not in falling:
            return _span(each)
    return None


def _whole_share(sight: Sight, window: Span) -> Span | None:
    """Return a share of all: 100 per cent."""
    return next((_span(each) for each in sight.quantities(window) if _is_all(each)), None)


def _is_all(quantity: Quantity) -> bool:
    if quantity.kind is QuantityKind.WHOLE:
        return True
    return quantity.kind is QuantityKind.PERCENT and quantity.value == _ALL


def _weight(sight: Sight, window: Span) -> Span | None:
    """Return an amount in a unit of mass."""
    for each in sight.quantities(window):
        if each.kind is QuantityKind.MEASURE and each.unit in _MASS:
            return each.start, each.end
    return None


def _marked(sight: Sight, anchor: Anchor) -> Span | None:
    """Hold where a mark that leads to a note ends the sentence of the words or stands right behind them."""
    sentence = sight.context.sentences[anchor.sentence]
    behind = sight.low[anchor.end : min(len(sight.low), anchor.end + _REACH)]
    last = sight.low[max(anchor.end, sentence.end - _REACH) : sentence.end + 1]
    return whole(anchor, not _MARKS.isdisjoint(behind) or not _MARKS.isdisjoint(last))


def _attested(sight: Sight, window: Span) -> Span | None:
    """Return a claim that a named source attests: it is labelled verified."""
    for each in sight.claims(window):
        if each.verdict.label is Label.VERIFIED:
            return each.claim.start, each.claim.end
    return None


def _span(quantity: Quantity) -> Span:
    return quantity.start, quantity.end


NAMED: Mapping[str, Predicate] = {
    "partial share": of_window(_partial_share),
    "whole share": of_window(_whole_share),
    "weight": of_window(_weight),
    "marked": Here(_marked),
    "attested": of_window(_attested),
}
