"""Predicates on how far a claim reaches: shares, the claimant's line of business, totals."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from claimcheck.records import BlockKind, Finding, Quantity, QuantityKind, Span
from claimcheck.rules.predicates.claims import ENVIRONMENT
from claimcheck.rules.predicates.predicate import Here, Near, Predicate, of_window, once, whole
from claimcheck.rules.sight import Anchor, Sight

_OPENING = 250  # characters of title and lead, which say whose text it is
_BREAKS = "\n:!–—"  # marks behind which a label goes on to something else
_BRIEF = 400  # characters of a text that is read at a glance
_SMALL = 5.0  # per cent up to which a share is small
_SOME_TIMES = 1.5  # as large as before: from here on a change sounds big
_MASS = ("gCO2", "kgCO2", "tCO2", "ktCO2", "MtCO2")
_PER = "/"
_WEIGHT = frozenset({"kg", "t"})
_ENERGY = frozenset({"kWh", "MWh", "GWh", "TWh"})


def _share(partial: bool) -> Predicate:
    """Return the predicate that a share is told that is no change: of a part, or of any size."""

    def told(sight: Sight, window: Span) -> Span | None:
        changes = {each.claim.quantity.start for each in sight.claims(window) if _changes(each)}
        for each in sight.quantities(window):
            if each.kind is not QuantityKind.PERCENT or each.value is None or each.start in changes or each.change:
                continue
            if not partial or 0 < each.value < 100:
                return each.start, each.end
        return None

    return of_window(told)


def _energy_share(sight: Sight, window: Span) -> Span | None:
    """Return a share of energy that is not all of it."""
    for each in sight.claims(window):
        quantity = each.claim.quantity
        told = quantity.kind is QuantityKind.PERCENT and quantity.value is not None and 0 < quantity.value < 100
        if told and each.claim.topic == "energy" and not _changes(each):
            return each.claim.start, each.claim.end
    return None


def _changes(found: Finding) -> bool:
    """Tell whether a figure is a change; one of the environment that rises is told as the share it reaches."""
    claim = found.claim
    if claim.direction is None or claim.quantity.value_from is not None:
        return False
    return claim.direction == "decrease" or claim.topic not in ENVIRONMENT


def _measure(units: frozenset[str]) -> Predicate:
    """Return the predicate that an amount in one of some units is told."""

    def told(sight: Sight, window: Span) -> Span | None:
        return next(((each.start, each.end) for each in sight.quantities(window) if each.unit in units), None)

    return of_window(told)


def _sector(sight: Sight, anchor: Anchor) -> Span | None:
    """Return the word by which title, lead or the sentence itself put the claimant in a business of high impact."""
    sentence = sight.context.sentences[anchor.sentence]
    opening = 0, min(len(sight.low), _OPENING)
    return _business(sight, opening) or _business(sight, (sentence.start, sentence.end))


@once
def _business(sight: Sight, window: Span) -> Span | None:
    cue = sight.first("fact:highimpact", window, "")
    if cue:
        return cue.start, cue.end
    for named in sight.cues.within(*window, "fact:highimpactname", ""):
        if _in_a_name(sight, named.start):
            return named.start, named.end
    return None


def _in_a_name(sight: Sight, at: int) -> bool:
    """Tell whether a word is written large behind another that is: what is a common word elsewhere is a name here."""
    text = sight.context.document.text
    if at == 0 or text[at - 1] != " " or not text[at].isupper():
        return False
    end = at - 1
    while end and text[end - 1].isspace():
        end -= 1
    start = end
    while start and not text[start - 1].isspace():
        start -= 1
    return start < end and text[start].isupper()


def _total(sight: Sight, window: Span) -> Span | None:
    """Return a mass of emissions that is no cut: what somebody emits."""
    for each in sight.claims(window):
        quantity = each.claim.quantity
        told = each.claim.direction is None or quantity.value_from is not None
        if told and each.claim.topic == "emissions" and _carbon(quantity):
            return each.claim.start, each.claim.end
    return None


def _carbon(quantity: Quantity) -> bool:
    return quantity.kind is QuantityKind.MEASURE and bool(
        quantity.unit and quantity.unit.startswith(_MASS) and _PER not in quantity.unit
    )


def _mass(sight: Sight, window: Span) -> Span | None:
    """Return a mass of carbon, emitted or saved."""
    return next(((each.start, each.end) for each in sight.quantities(window) if _carbon(each)), None)


def _small_base(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return the shares that show a change that sounds big to be one of small numbers."""
    if anchor.finding is not None and not _big(anchor.finding):
        return None
    spans = ((each.start, each.end) for each in _small(sight, window))
    return next((span for span in spans if span != (anchor.start, anchor.end)), None)


@once
def _small(sight: Sight, window: Span) -> Sequence[Quantity]:
    """Return the shares of a window that changed and are small before and after."""
    shares = (each for each in sight.quantities(window) if each.kind is QuantityKind.PERCENT)
    return [
        each
        for each in shares
        if each.value is not None and each.value_from is not None and max(each.value, each.value_from) <= _SMALL
    ]


def _big(found: Finding) -> bool:
    quantity = found.claim.quantity
    if quantity.value is None or found.claim.direction != "increase":
        return False
    if quantity.kind is QuantityKind.PERCENT:
        return quantity.value >= 100 * (_SOME_TIMES - 1)
    return quantity.kind is QuantityKind.MULTIPLE and quantity.value >= _SOME_TIMES


def _other(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return a share or a measure beside the one read: what a change starts from or comes to."""
    for each in _amounts(sight, window):
        if each.end <= anchor.start or each.start >= anchor.end:
            return each.start, each.end
    return None


@once
def _amounts(sight: Sight, window: Span) -> Sequence[Quantity]:
    return [
        each
        for each in sight.quantities(window)
        if each.kind in (QuantityKind.PERCENT, QuantityKind.MEASURE) or each.value_from is not None
    ]


def _brief(sight: Sight, anchor: Anchor) -> Span | None:
    """Hold where the whole text is an advertisement or a post, to be read at a glance."""
    return whole(anchor, sight.size <= _BRIEF)


def _partless(sight: Sight, anchor: Anchor) -> Span | None:
    """Hold where the line of the words, to its next break, names no part or piece that they would be kept to."""
    sentence = sight.context.sentences[anchor.sentence]
    lines, breaks = _parts(sight, (sentence.start, sentence.end))
    i, k = bisect_left(lines, anchor.start), bisect_left(breaks, anchor.end)
    start = lines[i - 1] + 1 if i else sentence.start
    end = breaks[k] if k < len(breaks) else sentence.end
    for table, kind in (("fact:part", ""), (anchor.table, "piece")):
        for stretch in ((start, anchor.start), (anchor.end, end)):
            if sight.first(table, stretch, kind):
                return None
    return anchor.start, anchor.end


@once
def _parts(sight: Sight, window: Span) -> tuple[Sequence[int], Sequence[int]]:
    """Return where the lines of a window end, and where they or what they speak of does."""
    breaks = [i for i in range(*window) if sight.low[i] in _BREAKS]
    return [i for i in breaks if sight.low[i] == "\n"], breaks


def _opening(sight: Sight, anchor: Anchor) -> Span | None:
    """Hold of words in a heading, or in the first block, which is the title where nothing marks one."""
    block = sight.block(anchor)
    first = sight.context.document.blocks[0]
    return whole(anchor, block.kind is BlockKind.HEADING or block.start == first.start)


NAMED: Mapping[str, Predicate] = {
    "share below all": _share(partial=True),
    "told share": _share(partial=False),
    "energy share": of_window(_energy_share),
    "claimant sector": Here(_sector),
    "emissions total": of_window(_total),
    "carbon mass": of_window(_mass),
    "weight amount": _measure(_WEIGHT),
    "energy amount": _measure(_ENERGY),
    "small base": Near(_small_base),
    "other amount": Near(_other),
    "at a glance": Here(_brief),
    "no part named": Here(_partless, own=True),
    "in the title": Here(_opening),
}
