"""Conditions of a rule, asked of a window of the text."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.records import Span
from claimcheck.rules.predicates import BLIND, PREDICATES
from claimcheck.rules.rule import Condition, Scope
from claimcheck.rules.sight import Anchor, Sight

_NOWHERE: Span = (0, 0)


def claims(sight: Sight, conditions: Sequence[Condition], count: int) -> Sequence[tuple[Anchor, str]]:
    """Return the claims of which the first ``count`` conditions hold, with their language.

    None of these asks for a rule's own phrases: rules share most of what they ask of claims, so it is asked once.
    """
    if not count:
        return sight.claimed()
    key = tuple(conditions[:count])
    found = sight.held.get(key)
    if found is None:
        last = conditions[count - 1]
        found = [each for each in claims(sight, conditions, count - 1) if holds(sight, each[0], last, Scope.SENTENCE)]
        sight.held[key] = found
    return found


def shared(conditions: Sequence[Condition]) -> int:
    """Return how many conditions come before the first that asks for phrases of the rule's own."""
    for count, condition in enumerate(conditions):
        if any(test.kind for test in condition):
            return count
    return len(conditions)


def every(sight: Sight, anchor: Anchor, conditions: Sequence[Condition], scope: Scope) -> bool:
    """Tell whether all of some conditions hold."""
    for condition in conditions:  # noqa: SIM110  every rule asks every claim: a generator costs more than its answers
        if holds(sight, anchor, condition, scope) is None:
            return False
    return True


def holds(sight: Sight, anchor: Anchor, condition: Condition, scope: Scope) -> Span | None:
    """Return the words by which a condition holds, or none; ``scope`` is where a test looks that names none."""
    for test in condition:
        if test.table:
            cue = sight.first(test.table, sight.window(anchor, test.scope or scope), test.kind)
            found = (cue.start, cue.end) if cue else None
        elif test.name in BLIND:
            found = BLIND[test.name](sight, anchor, _NOWHERE)
        else:
            found = PREDICATES[test.name](sight, anchor, sight.window(anchor, test.scope or scope))
        if test.denied:
            found = None if found else (anchor.start, anchor.end)
        if found:
            return found
    return None
