"""Two documents compared number by number: two language versions, or two years' editions."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.compare import edition, translation
from claimcheck.compare.items import text_of
from claimcheck.compare.records import ORDER, Comparison, Difference, Kind, Level, Mode, Place
from claimcheck.documents.language import dominant
from claimcheck.records import Report

__all__ = ["ORDER", "Comparison", "Difference", "Kind", "Level", "Mode", "compare"]


def compare(a: Report, b: Report, *, mode: Mode | None = None, id: str | None = None) -> Comparison:
    """Return what differs between two documents; by default two languages are a translation, one is two editions.

    Of two editions ``a`` is the earlier.
    """
    if mode is None:
        mode = Mode.EDITION if dominant(a.document) == dominant(b.document) else Mode.TRANSLATION
    one, other = text_of(a), text_of(b)
    stage = edition if mode is Mode.EDITION else translation
    found, compared = stage.differences(one, other)
    return Comparison(
        id=id if id is not None else f"{a.document.id} {b.document.id}",
        mode=mode,
        a=a,
        b=b,
        differences=tuple(sorted(_merged(found), key=_position)),
        compared=compared,
        claims_a=len(a.findings),
        claims_b=len(b.findings),
    )


def _merged(found: list[Difference]) -> list[Difference]:
    """Return the differences with repeats of one figure told once, the other places beside it."""
    out: dict[tuple[object, ...], Difference] = {}
    for each in sorted(found, key=_position):
        key = _key(each)
        first = out.get(key)
        if first is None:
            out[key] = each
            continue
        spans = _span(each.a), _span(each.b)
        out[key] = replace(first, also=(*first.also, spans))
    return list(out.values())


def _key(each: Difference) -> tuple[object, ...]:
    if each.kind is Kind.MODALITY and each.a and each.b:  # a sentence is told as done or not with all its figures
        return each.kind, each.a.sentence, each.b.sentence
    return each.kind, *(_figure(place) for place in (each.a, each.b)), each.told_a, each.told_b


def _figure(place: Place | None) -> tuple[object, ...] | None:
    """Return what a place tells; a place without a figure is one of its own."""
    if place is None:
        return None
    quantity = place.quantity
    if quantity is None:
        return place.sentence
    return quantity.value_from, quantity.value, quantity.value_to, quantity.unit


def _span(place: Place | None) -> tuple[int, int] | None:
    return (place.start, place.end) if place else None


def _position(each: Difference) -> tuple[float, float, str]:
    """Order by the place in A; what stands in B alone comes where its sentence would stand, or last."""
    return each.a.start if each.a else float("inf"), each.b.start if each.b else float("inf"), each.kind.value
