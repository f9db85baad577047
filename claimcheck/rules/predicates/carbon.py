"""Predicates on targets, plans and states of emissions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from claimcheck.records import BlockKind, Finding, Future, QuantityKind, Span
from claimcheck.rules.predicates.claims import COMMITTED, ENVIRONMENT, last_near
from claimcheck.rules.predicates.predicate import Here, Near, Predicate, of_window, once, whole
from claimcheck.rules.sight import Anchor, Sight

_RELATIVE = frozenset({QuantityKind.PERCENT, QuantityKind.POINT, QuantityKind.MULTIPLE})
_STATES = frozenset({QuantityKind.NET_ZERO, QuantityKind.WHOLE})
_TONNES = ("t", "kt", "mt", "gt", "tco2", "kg")
_SMALL = ("kg",)  # of what a product emits


def _environment(sight: Sight, found: Finding) -> bool:
    """Tell whether the sentence of a claim has a word of the environment: a topic may come from the one before."""
    emissions = found.claim.topic == "emissions" and sight.first("fact:emissionwords", found.claim.sentence, "")
    return bool(emissions or sight.first("fact:environment", found.claim.sentence, ""))


def _pledged(sight: Sight, found: Finding) -> bool:
    """Tell whether a claim is a target or plan of the claimant's own for its environmental performance.

    What will be built, bought or sold is business; a plan counts where it names a state or a cut.
    """
    claim, verdict = found.claim, found.verdict
    if verdict.future not in COMMITTED or not verdict.own or claim.topic not in ENVIRONMENT:
        return False
    kind = claim.quantity.kind
    performance = kind in _STATES or kind in _RELATIVE or (claim.direction == "decrease" and _weighs(found))
    if verdict.future is Future.PLAN:
        state = kind in _STATES or claim.quantity.value == 100.0
        cut = claim.direction == "decrease" and (kind in _RELATIVE or _weighs(found))
        performance = (state or cut) and sight.first("fact:committing", claim.sentence, "") is not None
    if kind is QuantityKind.NET_ZERO:
        return performance and sight.first("fact:otherzero", claim.sentence, "") is None
    return performance and _environment(sight, found)


def _weighs(found: Finding) -> bool:
    """Tell whether a claim is an amount in units of mass, or of mass for some unit of output."""
    unit = (found.claim.quantity.unit or "").lower()
    return found.claim.quantity.kind is QuantityKind.MEASURE and unit.startswith(_TONNES)


def _pledge(sight: Sight, anchor: Anchor) -> Span | None:
    """Hold of a target or plan of the claimant's own on the environment, told in a text and not in a table."""
    found = anchor.finding
    holds = found is not None and sight.block(anchor).kind is not BlockKind.CELL and _pledged(sight, found)
    return whole(anchor, holds)


def _pledge_here(sight: Sight, window: Span) -> Span | None:
    """Return a target or plan of the claimant's own on the environment in the window."""
    return next(((each.claim.start, each.claim.end) for each in sight.claims(window) if _pledged(sight, each)), None)


def _based(sight: Sight, window: Span) -> Span | None:
    """Return a target on the environment that tells its base year."""
    for each in sight.claims(window):
        if each.claim.baseline_year is not None and each.claim.topic in ENVIRONMENT:
            return each.claim.start, each.claim.end
    return None


def _ever_nearer(found: Iterable[Finding]) -> Sequence[tuple[int, Span]]:
    """Return of targets in order those whose year is nearer than all before: the first before any year is of them."""
    out: list[tuple[int, Span]] = []
    for each in found:
        year = each.claim.target_year
        if year is not None and (not out or year < out[-1][0]):
            out.append((year, (each.claim.start, each.claim.end)))
    return out


@once
def _soon(sight: Sight, window: Span) -> Sequence[tuple[int, Span]]:
    last = last_near(sight)
    dated = ((each.claim.target_year, each) for each in sight.claims(window))
    return _ever_nearer(each for year, each in dated if year is not None and year <= last and _pledged(sight, each))


def _interim(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return a nearer target with its figure, at most ten years off."""
    own = anchor.finding.claim.target_year if anchor.finding else None
    return next((span for year, span in _soon(sight, window) if own is None or year < own), None)


def _staged(sight: Sight, window: Span) -> Span | None:
    """Return the nearest of two or more targets of different years, where it is at most ten years off."""
    last = last_near(sight)
    told = [(each.claim.target_year, each) for each in sight.claims(window) if _pledged(sight, each)]
    dated = sorted((year, each.claim.start, each.claim.end) for year, each in told if year is not None)
    if not dated or dated[0][0] == dated[-1][0] or dated[0][0] > last:
        return None
    return dated[0][1:]


def _dated_state(sight: Sight, window: Span) -> Span | None:
    """Return a target of no net emissions that tells its year."""
    for each in sight.claims(window):
        if each.claim.quantity.kind is QuantityKind.NET_ZERO and each.claim.target_year is not None:
            return each.claim.start, each.claim.end
    return None


def _over(sight: Sight, anchor: Anchor) -> Span | None:
    """Hold of a target whose year has passed by the date of the text."""
    year = anchor.finding.claim.target_year if anchor.finding else None
    return whole(anchor, year is not None and sight.now is not None and year < sight.now)


def _section(sight: Sight, anchor: Anchor) -> Span | None:
    """Hold of a heading within the text: what stands under it is the claim."""
    block = sight.block(anchor)
    return whole(anchor, block.kind is BlockKind.HEADING and block is not sight.context.document.blocks[0])


def _imminent(sight: Sight, anchor: Anchor) -> Span | None:
    """Hold of a change due within a year or so that is no state of the whole: it is announced, not pledged."""
    found = anchor.finding
    if found is None or found.claim.quantity.kind is QuantityKind.NET_ZERO or found.claim.topic == "emissions":
        return None
    year = found.claim.target_year
    return whole(anchor, year is not None and sight.now is not None and year <= sight.now + 1)


def _retold(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return the words by which a pledge of years ago is retold; a state to come stays a pledge."""
    if sight.now is None or anchor.finding is None or anchor.finding.claim.quantity.kind is QuantityKind.NET_ZERO:
        return None
    cue = sight.first("fact:pledgedthen", window, "")
    if cue and (_gone(sight, window) or sight.first("fact:longago", window, "")):
        return cue.start, cue.end
    return None


@once
def _gone(sight: Sight, window: Span) -> bool:
    """Tell whether a window tells a year before the last."""
    now = sight.now
    return now is not None and any(each.value is not None and each.value < now - 1 for each in sight.years(window))


def _ahead(sight: Sight, anchor: Anchor) -> Span | None:
    """Return a claim of something to come that overlaps the words."""
    for each in sight.claims((anchor.start - 40, anchor.end)):
        if each.verdict.future is not None and each.claim.end > anchor.start:
            return each.claim.start, each.claim.end
    return None


def _tonnes(sight: Sight, window: Span) -> Span | None:
    """Return an amount in units of mass."""
    for each in sight.quantities(window):
        if each.kind is QuantityKind.MEASURE and (each.unit or "").lower().startswith(_TONNES):
            return each.start, each.end
    return None


def _gas(sight: Sight, anchor: Anchor) -> Span | None:
    """Hold of a share, or of an amount in tonnes that is not counted per unit of something."""
    found = anchor.finding
    if found is None:
        return None
    unit = (found.claim.quantity.unit or "").lower()
    tonnes = _weighs(found) and "/" not in unit and not unit.startswith(_SMALL)
    return whole(anchor, tonnes or found.claim.quantity.kind in _RELATIVE)


def _heavy(sight: Sight, anchor: Anchor) -> Span | None:
    """Hold of a claim that is an amount in units of mass."""
    return whole(anchor, anchor.finding is not None and _weighs(anchor.finding))


def _of_kind(kinds: frozenset[QuantityKind]) -> Predicate:
    def predicate(sight: Sight, anchor: Anchor) -> Span | None:
        found = anchor.finding
        return whole(anchor, found is not None and found.claim.quantity.kind in kinds)

    return Here(predicate)


NAMED: Mapping[str, Predicate] = {
    "pledge": Here(_pledge),
    "pledge here": of_window(_pledge_here),
    "based target": of_window(_based),
    "interim target": Near(_interim),
    "staged targets": of_window(_staged),
    "dated state": of_window(_dated_state),
    "year passed": Here(_over),
    "section title": Here(_section),
    "imminent": Here(_imminent),
    "retold": Near(_retold),
    "something to come": Here(_ahead),
    "tonnes": of_window(_tonnes),
    "tonnes or share": Here(_gas),
    "heavy": Here(_heavy),
    "relative": _of_kind(_RELATIVE),
}
