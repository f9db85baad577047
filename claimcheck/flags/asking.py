"""Conditions of a rule, asked of a window of the text."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.records import Span
from claimcheck.rules.predicates import PREDICATES, Here
from claimcheck.rules.predicates.claims import tags
from claimcheck.rules.rule import Condition, Scope, Test, Trigger
from claimcheck.rules.sight import Anchor, Sight


class Claims:
    """The claims of a document as rules ask for them: what rules ask alike is asked once."""

    __slots__ = ("_all", "_held", "_sight")

    def __init__(self, sight: Sight) -> None:
        self._sight = sight
        self._all: list[tuple[Anchor, frozenset[str]]] = []
        for each in sight.findings:
            i = sight.sentence_at(each.claim.start)
            if i is not None:
                self._all.append((Anchor(each.claim.start, each.claim.end, i, finding=each), tags(each)))
        self._held: dict[tuple[object, ...], Sequence[Anchor]] = {}

    def held(self, trigger: Trigger) -> tuple[Sequence[Anchor], Sequence[Condition]]:
        """Return the claims of which the first conditions of a trigger hold, and the conditions that are left.

        Left are those from the first on that asks for phrases of the rule's own.
        """
        when = trigger.when
        own = (k for k, condition in enumerate(when) if any(map(_own, condition)))
        count = next(own, len(when))
        return self._of(trigger, count), when[count:]

    def _of(self, trigger: Trigger, count: int) -> Sequence[Anchor]:
        key = trigger.needs, trigger.bars, trigger.when[:count]
        found = self._held.get(key)
        if found is None:
            if count:
                last = trigger.when[count - 1]
                before = self._of(trigger, count - 1)
                found = [each for each in before if holds(self._sight, each, last, Scope.SENTENCE)]
            else:
                found = [each for each, held in self._all if trigger.needs <= held and trigger.bars.isdisjoint(held)]
            self._held[key] = found
        return found


def _own(test: Test) -> bool:
    """Tell whether a test looks for phrases of the rule's own."""
    return bool(test.kind) or (not test.table and PREDICATES[test.name].own)


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
        else:
            predicate = PREDICATES[test.name]
            if isinstance(predicate, Here):
                found = predicate.ask(sight, anchor)
            else:
                found = predicate.ask(sight, anchor, sight.window(anchor, test.scope or scope))
        if test.denied:
            found = None if found else (anchor.start, anchor.end)
        if found:
            return found
    return None
