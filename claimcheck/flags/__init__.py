"""Context and findings to flags: the questions that a regulator could ask about a text.

Rules are data (``claimcheck.rules``); what runs here is the same for all of them: triggers, guards, what clears
and how near it stands, whose law it is, and one flag for one gap.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.context import Context
from claimcheck.flags import clearing, guards, settle
from claimcheck.flags.asking import holds
from claimcheck.flags.settle import Raised
from claimcheck.lang.scan import Cues, merged
from claimcheck.records import Finding, Flag, Span
from claimcheck.rules import Rule, Rules
from claimcheck.rules.audience import EVERYONE, Audience
from claimcheck.rules.predicates.claims import tags
from claimcheck.rules.rule import CLAIM, Scope, Trigger
from claimcheck.rules.sight import Anchor, Sight

__all__ = ["find"]


def find(
    context: Context,
    findings: Sequence[Finding],
    bodies: Sequence[Span],
    rules: Rules,
    *,
    audience: Audience = EVERYONE,
    now: int | None = None,
) -> tuple[Flag, ...]:
    """Return the flags of a document in text order; those whose law does not reach the audience do not apply.

    ``bodies``: the spans of the names of independent bodies, in order; ``now``: the year to judge by.
    """
    if not rules.rules:
        return ()
    sight = Sight(context, findings, _scanned(context, rules), bodies, now)
    claims = _told(sight)
    raised = [each for rule in rules for each in _fired(sight, rule, claims)]
    return settle.flags(sight, settle.one_for_each_gap(sight, raised, rules, audience), rules, audience)


def _scanned(context: Context, rules: Rules) -> Cues:
    return merged([rules.scanner(lang).scan(context.view.low, start, end) for lang, start, end in context.runs()])


def _fired(sight: Sight, rule: Rule, claims: Sequence[_Told]) -> Iterator[Raised]:
    """Yield every place where a rule fires and nothing near clears it."""
    seen: set[Span] = set()
    for trigger in rule.triggers:
        for anchor in _anchors(sight, rule, trigger, claims):
            place = (anchor.start, anchor.end)
            if place in seen or not _holds(sight, anchor, trigger):
                continue
            if guards.silent(sight, rule, anchor):
                continue
            seen.add(place)
            raised = clearing.weighed(sight, rule, anchor)
            if raised is not None:
                yield raised


def _holds(sight: Sight, anchor: Anchor, trigger: Trigger) -> bool:
    return all(holds(sight, anchor, condition, Scope.SENTENCE) for condition in trigger.when)


def _anchors(sight: Sight, rule: Rule, trigger: Trigger, claims: Sequence[_Told]) -> Iterator[Anchor]:
    """Yield the words that a trigger may fire on, in text order."""
    if CLAIM in trigger.on:
        needs, bars = trigger.needs, trigger.bars
        for finding, sentence, held in claims:
            if needs <= held and bars.isdisjoint(held) and finding.claim.lang in rule.texts:
                yield Anchor(finding.claim.start, finding.claim.end, sentence, rule.code, finding)
    kinds = [kind for kind in trigger.on if kind != CLAIM]
    if kinds:
        for cue in sight.cues.within(0, len(sight.low), rule.code, *kinds):
            i = sight.sentence_at(cue.start)
            if i is not None:
                yield Anchor(cue.start, cue.end, i, rule.code)


class _Told(NamedTuple):
    """A claim with the index of its sentence and what holds of it by itself."""

    finding: Finding
    sentence: int
    tags: frozenset[str]


def _told(sight: Sight) -> list[_Told]:
    placed = [(finding, sight.sentence_at(finding.claim.start)) for finding in sight.findings]
    return [_Told(finding, i, tags(finding)) for finding, i in placed if i is not None]
