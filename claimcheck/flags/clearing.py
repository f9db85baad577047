"""What clears a flag, how near it stands, and under whose law it does."""

from __future__ import annotations

from claimcheck.flags.asking import holds
from claimcheck.flags.settle import Raised
from claimcheck.records import Span
from claimcheck.rules import Rule
from claimcheck.rules.predicates.words import environmental, figure
from claimcheck.rules.rule import ELSEWHERE, Clearance, Scope
from claimcheck.rules.sight import Anchor, Sight


def weighed(sight: Sight, rule: Rule, anchor: Anchor) -> Raised | None:
    """Return the place with the regimes under which nothing near clears it; none where all is cleared."""
    environment = ELSEWHERE not in rule.severity or _environmental(sight, anchor) is not None
    regimes = [regime for regime in rule.provisions if regime != ELSEWHERE] if environment else [ELSEWHERE]
    open_ = dict.fromkeys(regimes, None) if regimes else {"": None}
    far: dict[str, Span | None] = {**open_}
    for clearance in rule.clearances:
        concerned = [regime for regime in far if regime in clearance.only or regime in (ELSEWHERE, "")]
        if not concerned:
            continue
        if cleared(sight, anchor, clearance, clearance.within):
            for regime in concerned:
                del far[regime]
        elif clearance.within is not Scope.DOCUMENT:
            where = cleared(sight, anchor, clearance, Scope.DOCUMENT)
            for regime in concerned if where else ():
                far[regime] = far[regime] or where
    if not far:
        return None
    raised: frozenset[str] = frozenset()
    for each in rule.raises:
        if each.beside is None and all(holds(sight, anchor, told, Scope.SENTENCE) for told in each.when):
            raised |= each.only & far.keys()
    return Raised(rule, anchor, far, raised)


def cleared(sight: Sight, anchor: Anchor, clearance: Clearance, scope: Scope) -> Span | None:
    """Return the words that clear, looked for in a scope, or none."""
    deciding: Span | None = None
    for condition in clearance.when:
        found = holds(sight, anchor, condition, scope)
        if found is None:
            return None
        if deciding is None or deciding == (anchor.start, anchor.end):
            deciding = found
    count = 0
    for condition in clearance.of:
        if count == clearance.at_least:
            break
        found = holds(sight, anchor, condition, scope)
        if found is not None:
            count += 1
            deciding = deciding or found
    return deciding if count >= clearance.at_least else None


def _environmental(sight: Sight, anchor: Anchor) -> Span | None:
    """Return a word of the environment in the sentence, or a figure on it: what a topic tells, no word need tell."""
    window = sight.window(anchor, Scope.SENTENCE)
    return environmental(sight, anchor, window) or figure(sight, anchor, window)
