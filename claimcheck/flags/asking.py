"""Conditions of a rule, asked of a window of the text."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.records import Span
from claimcheck.rules.predicates import BLIND, PREDICATES
from claimcheck.rules.rule import Condition, Scope
from claimcheck.rules.sight import Anchor, Sight

_NOWHERE: Span = (0, 0)


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
