"""Predicates on the claim that a rule reads; none of them holds of words without a claim."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from claimcheck.records import Finding, Future, Label, QuantityKind, Span
from claimcheck.rules.predicates.predicate import Here, Predicate, whole
from claimcheck.rules.sight import Anchor, Sight

ENVIRONMENT = ("emissions", "energy", "resources")
LAW_READ = 2026  # the year in which the law was read, to judge by where a text has no date
_NEAR = 10  # years up to which a target is near: a near-term target of SBTi is five to ten years off
COMMITTED = (Future.TARGET, Future.PLAN)


def _of(holds: Callable[[Finding], bool]) -> Predicate:
    """Return the predicate that something holds of the finding."""

    def predicate(sight: Sight, anchor: Anchor) -> Span | None:
        found = anchor.finding
        return whole(anchor, found is not None and holds(found))

    return Here(predicate)


def last_near(sight: Sight) -> int:
    """Return the last year of a near target; without a date in the text it is told from when the law was read."""
    return (LAW_READ if sight.now is None else sight.now) + _NEAR


def _distant(sight: Sight, anchor: Anchor) -> Span | None:
    """Hold of a target ten or more years off."""
    year = anchor.finding.claim.target_year if anchor.finding else None
    return whole(anchor, year is not None and year >= last_near(sight))


def _topic(found: Finding) -> str:
    return found.claim.topic


def _kind(found: Finding) -> QuantityKind:
    return found.claim.quantity.kind


TAGS: Mapping[str, Callable[[Finding], bool]] = {
    "percent": lambda found: _kind(found) in (QuantityKind.PERCENT, QuantityKind.MULTIPLE, QuantityKind.POINT),
    "net zero": lambda found: _kind(found) is QuantityKind.NET_ZERO,
    "money": lambda found: _kind(found) is QuantityKind.MONEY,
    "change": lambda found: found.claim.direction is not None,
    "decrease": lambda found: found.claim.direction == "decrease",
    "increase": lambda found: found.claim.direction == "increase",
    "from to": lambda found: found.claim.quantity.value_from is not None,
    "past": lambda found: found.verdict.future is None,
    "committed": lambda found: found.verdict.future in COMMITTED,
    "forecast": lambda found: found.verdict.future is Future.FORECAST,
    "conditional": lambda found: found.verdict.future is Future.CONDITIONAL,
    "own": lambda found: found.verdict.own,
    "verified": lambda found: found.verdict.label is Label.VERIFIED,
    "capped": lambda found: found.claim.quantity.bound == "at_most",
    "base year": lambda found: found.claim.baseline_year is not None,
    "target year": lambda found: found.claim.target_year is not None,
    "reporting year": lambda found: found.claim.period is not None,
    "emissions": lambda found: _topic(found) == "emissions",
    "energy": lambda found: _topic(found) == "energy",
    "product": lambda found: _topic(found) == "product",
    "financial": lambda found: _topic(found) == "financial",
    "environmental claim": lambda found: _topic(found) in ENVIRONMENT,
}
"""What holds of a claim by itself, wherever it stands."""


def tags(finding: Finding) -> frozenset[str]:
    """Return the names of all that holds of a claim by itself."""
    return frozenset(name for name, holds in TAGS.items() if holds(finding))


NAMED: Mapping[str, Predicate] = {**{name: _of(holds) for name, holds in TAGS.items()}, "distant": Here(_distant)}
