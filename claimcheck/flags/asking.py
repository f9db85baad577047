"""Conditions of a rule, asked of a window of the text."""

from __future__ import annotations

from claimcheck.records import Span
from claimcheck.rules.predicates import PREDICATES
from claimcheck.rules.rule import Condition, Scope
from claimcheck.rules.sight import Anchor, Sight


def holds(sight: Sight, anchor: Anchor, condition: Condition, scope: Scope) -> Span | None:
    """Return the words by which a condition holds, or none; ``scope`` is where a test looks that names none."""
    for test in condition:
        window = sight.window(anchor, test.scope or scope)
        if test.table:
            cue = sight.first(test.table, window, test.name if test.table == anchor.table else "")
            found = (cue.start, cue.end) if cue else None
        else:
            found = PREDICATES[test.name](sight, anchor, window)
        if test.denied:
            found = None if found else (anchor.start, anchor.end)
        if found:
            return found
    return None
