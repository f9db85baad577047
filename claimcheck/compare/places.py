"""Differences put together: their places and level."""

from __future__ import annotations

from claimcheck.compare.items import Item, Text
from claimcheck.compare.records import LEVELS, Difference, Kind, Level, Place, Slip


def item_place(text: Text, item: Item) -> Place:
    claim = item.finding.claim if item.finding else None
    quantity = claim.quantity if claim else item.main
    return Place(item.start, item.end, text.sentences[item.sentence], quantity, claim.id if claim else None)


def sentence_place(text: Text, sentence: int) -> Place:
    span = text.sentences[sentence]
    return Place(span[0], span[0], span)


def difference(
    kind: Kind,
    a: Place | None,
    b: Place | None,
    *,
    told: tuple[str | None, str | None] = (None, None),
    slip: Slip | None = None,
    rate: float | None = None,
    currencies: tuple[str, str] | None = None,
    level: Level | None = None,
) -> Difference:
    return Difference(kind, level or LEVELS[kind], a, b, told[0], told[1], slip, rate, currencies)
