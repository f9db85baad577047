"""Predicates on what a window tells: figures, years, bodies."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from claimcheck.records import Finding, QuantityKind, Span
from claimcheck.rules.predicates.claims import ENVIRONMENT
from claimcheck.rules.predicates.predicate import Near, Predicate, of_window, once
from claimcheck.rules.sight import Anchor, Sight

AMOUNTS = frozenset({QuantityKind.PERCENT, QuantityKind.MEASURE, QuantityKind.MULTIPLE, QuantityKind.COUNT})
_SHARES = frozenset({QuantityKind.PERCENT})


def _amount(sight: Sight, window: Span) -> Span | None:
    """Return a figure that tells how much: a share, a measure, a count; not money or time."""
    return next(((each.start, each.end) for each in sight.quantities(window) if each.kind in AMOUNTS), None)


def _share(sight: Sight, window: Span) -> Span | None:
    return next(((each.start, each.end) for each in sight.quantities(window) if each.kind in _SHARES), None)


@once
def _figures(sight: Sight, window: Span) -> Sequence[Finding]:
    return [each for each in sight.claims(window) if each.claim.topic in ENVIRONMENT and each.verdict.future is None]


def figure(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return a claim on the environment, of the past or present, other than the one read."""
    for each in _figures(sight, window):
        if each is not anchor.finding:
            return each.claim.start, each.claim.end
    return None


def environmental(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Hold where the claim is one on the environment, or a word of the window is."""
    if anchor.finding is not None and anchor.finding.claim.topic in ENVIRONMENT:
        return anchor.start, anchor.end
    cue = sight.first("fact:environment", window, "")
    return (cue.start, cue.end) if cue else None


def _year(sight: Sight, window: Span) -> Span | None:
    """Return a year that is told."""
    return next(((each.start, each.end) for each in sight.years(window)), None)


def _body(sight: Sight, window: Span) -> Span | None:
    """Return the name of a body that is independent, or not known to be anything else."""
    at = bisect_left(sight.bodies, window)
    if at < len(sight.bodies) and sight.bodies[at][1] <= window[1]:
        return sight.bodies[at]
    return None


NAMED: Mapping[str, Predicate] = {
    "amount": of_window(_amount),
    "share": of_window(_share),
    "figure": Near(figure),
    "environmental": Near(environmental),
    "year": of_window(_year),
    "named body": of_window(_body),
}
