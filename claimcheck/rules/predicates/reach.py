"""Predicates on how far a claim reaches: shares, marks with their notes, the claimant's line of business, totals."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.records import BlockKind, Finding, Quantity, QuantityKind, Span
from claimcheck.rules.predicates.claims import ENVIRONMENT
from claimcheck.rules.predicates.predicate import Predicate, of_window, whole
from claimcheck.rules.sight import Anchor, Sight

_MARKS = "*†‡§¹²³⁴⁵⁶⁷⁸⁹"
_BEHIND = 40  # characters from the words to the mark that hangs on them
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

    def predicate(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
        changes = {each.claim.quantity.start for each in sight.claims(window) if _changes(each)}
        for each in sight.quantities(window):
            if each.kind is not QuantityKind.PERCENT or each.value is None or each.start in changes or each.change:
                continue
            if not partial or 0 < each.value < 100:
                return each.start, each.end
        return None

    return predicate


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

    def predicate(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
        return next(((each.start, each.end) for each in sight.quantities(window) if each.unit in units), None)

    return predicate


def _note(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return what limits the words in the note of the mark that hangs on them."""
    mark = _mark(sight, anchor)
    if mark is None:
        return None
    note = _told(sight, mark)
    if note is None or sight.first("fact:assured", note, ""):
        return None
    cue = sight.first("fact:limiting", note, "")
    return (cue.start, cue.end) if cue else None


def _lone(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return the mark that hangs on the words where the text has no note for it."""
    mark = _mark(sight, anchor)
    return mark if mark and _told(sight, mark) is None else None


def _mark(sight: Sight, anchor: Anchor) -> Span | None:
    """Return the mark that hangs on the words or on those right behind them; marks beside a blank are no notes'."""
    low, block = sight.low, sight.block(anchor)
    stop = min(block.end, anchor.end + _BEHIND)
    for at in range(anchor.end, stop):
        if low[at] in _MARKS and not low[at - 1].isspace():
            end = at + 1
            while end < block.end and low[end] == low[at]:
                end += 1
            return at, end
        if low[at] == "\n" or (low[at] in ".!?" and at + 1 < stop and low[at + 1] == " "):
            return None
    return None


def _told(sight: Sight, mark: Span) -> Span | None:
    """Return the note of a mark: a footnote that begins with it, or a bracket in the line."""
    low = sight.low
    sign = low[mark[0] : mark[1]]
    blocks = [each for each in sight.context.document.blocks if each.start >= mark[1]]
    items = [each for each in blocks if each.kind is BlockKind.LIST_ITEM]
    for block in blocks:
        # a single item behind the words is no list: its bullet is the mark
        if block.kind is BlockKind.FOOTNOTE or (block.kind is BlockKind.LIST_ITEM and len(items) == 1):
            start = max(mark[1], low.rfind("\n", 0, block.start) + 1)
            at = low.find(sign, start, min(block.end, block.start + len(sign) + 3))
            if at >= 0 and low[at + len(sign) : at + len(sign) + 1] != sign[0]:
                return block.start, block.end
    at = mark[1]
    while (at := low.find(sign, at)) >= 0:
        opens, behind = low[at - 1], low[at + len(sign) : at + len(sign) + 1]
        if opens == "(" or (opens.isspace() and behind.isalnum()):
            closing = low.find(")" if opens == "(" else "\n", at)
            end = closing if closing >= 0 else len(low)
            if low.find(sign, at + len(sign), end) < 0:  # a pair of marks stresses what stands between them
                return at, end
        at += len(sign)
    return None


def _sector(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return the word by which title, lead or the sentence itself put the claimant in a business of high impact."""
    sentence = sight.context.sentences[anchor.sentence]
    for stretch in ((0, min(len(sight.low), _OPENING)), (sentence.start, sentence.end)):
        cue = sight.first("fact:highimpact", stretch, "")
        if cue:
            return cue.start, cue.end
        for named in sight.cues.within(*stretch, "fact:highimpactname", ""):
            if _in_a_name(sight, named.start):
                return named.start, named.end
    return None


def _in_a_name(sight: Sight, at: int) -> bool:
    """Tell whether a word is written large behind another that is: what is a common word elsewhere is a name here."""
    text = sight.context.document.text
    before = text[:at].rstrip(" ").rsplit(None, 1)
    return text[at].isupper() and bool(before) and text[at - 1] == " " and before[-1][0].isupper()


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
    for each in sight.quantities(window):
        if each.kind is not QuantityKind.PERCENT or each.value_from is None or each.value is None:
            continue
        if max(each.value, each.value_from) <= _SMALL and (each.start, each.end) != (anchor.start, anchor.end):
            return each.start, each.end
    return None


def _big(found: Finding) -> bool:
    quantity = found.claim.quantity
    if quantity.value is None or found.claim.direction != "increase":
        return False
    if quantity.kind is QuantityKind.PERCENT:
        return quantity.value >= 100 * (_SOME_TIMES - 1)
    return quantity.kind is QuantityKind.MULTIPLE and quantity.value >= _SOME_TIMES


def _multiple(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Hold of a claim told as so many times as much."""
    found = anchor.finding
    return whole(anchor, found is not None and found.claim.quantity.kind is QuantityKind.MULTIPLE)


def _other(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return a share or a measure beside the one read: what a change starts from or comes to."""
    for each in sight.quantities(window):
        apart = each.end <= anchor.start or each.start >= anchor.end
        told = each.kind in (QuantityKind.PERCENT, QuantityKind.MEASURE) or each.value_from is not None
        if apart and told:
            return each.start, each.end
    return None


def _brief(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Hold where the whole text is an advertisement or a post, to be read at a glance."""
    return whole(anchor, len(sight.low.strip()) <= _BRIEF)


def _partless(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Hold where the line of the words, to its next break, names no part or piece that they would be kept to."""
    sentence = sight.context.sentences[anchor.sentence]
    start = max(sentence.start, sight.low.rfind("\n", 0, anchor.start) + 1)
    end = next((i for i in range(anchor.end, sentence.end) if sight.low[i] in _BREAKS), sentence.end)
    for table, kind in (("fact:part", ""), (anchor.table, "piece")):
        for stretch in ((start, anchor.start), (anchor.end, end)):
            if sight.first(table, stretch, kind):
                return None
    return anchor.start, anchor.end


def _opening(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Hold of words in a heading, or in the first block, which is the title where nothing marks one."""
    block = sight.block(anchor)
    first = sight.context.document.blocks[0]
    return whole(anchor, block.kind is BlockKind.HEADING or block.start == first.start)


OWN = frozenset({"no part named"})
"""Those that look for phrases of the rule itself."""

NAMED: Mapping[str, Predicate] = {
    "share below all": _share(partial=True),
    "told share": _share(partial=False),
    "energy share": of_window(_energy_share),
    "limiting note": _note,
    "lone mark": _lone,
    "claimant sector": _sector,
    "emissions total": of_window(_total),
    "carbon mass": of_window(_mass),
    "weight amount": _measure(_WEIGHT),
    "energy amount": _measure(_ENERGY),
    "small base": _small_base,
    "so many times": _multiple,
    "other amount": _other,
    "at a glance": _brief,
    "no part named": _partless,
    "in the title": _opening,
}
