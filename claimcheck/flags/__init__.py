"""Context and findings to flags: the questions that a regulator could ask about a text.

Rules are data (``claimcheck.rules``); what runs here is the same for all of them: triggers, guards, what clears
and how near it stands, whose law it is, and one flag for one gap.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.context import Context
from claimcheck.flags import clearing, guards, settle
from claimcheck.flags.asking import Claims, every
from claimcheck.flags.settle import Raised
from claimcheck.lang.scan import Cues, merged
from claimcheck.records import Finding, Flag, Inconsistency, Span
from claimcheck.rules import Rule, Rules
from claimcheck.rules.audience import EVERYONE, Audience
from claimcheck.rules.rule import CLAIM, FIGURES, Condition, Scope, Trigger
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
    figures: Sequence[Inconsistency] = (),
) -> tuple[Flag, ...]:
    """Return the flags of a document in text order; those whose law does not reach the audience do not apply.

    ``bodies``: the spans of the names of independent bodies, in order; ``now``: the year to judge by;
    ``figures``: what does not fit together.
    """
    if not rules.rules:
        return ()
    sight = Sight(context, findings, _scanned(context, rules), bodies, now)
    told = _Told(Claims(sight), figures)
    raised = [each for rule in rules for each in _fired(sight, rule, told)]
    return settle.flags(sight, settle.one_for_each_gap(sight, raised, rules, audience), rules, audience)


def _scanned(context: Context, rules: Rules) -> Cues:
    return merged([rules.scanner(lang).scan(context.view.low, start, end) for lang, start, end in context.runs()])


def _fired(sight: Sight, rule: Rule, told: _Told) -> Iterator[Raised]:
    """Yield every place where a rule fires and nothing near clears it."""
    seen: set[Span] = set()
    for trigger in rule.triggers:
        for anchor, when in _anchors(sight, rule, trigger, told):
            place = (anchor.start, anchor.end)
            if place in seen or not every(sight, anchor, when, Scope.SENTENCE):
                continue
            if guards.silent(sight, rule, anchor):
                continue
            seen.add(place)
            raised = clearing.weighed(sight, rule, anchor)
            if raised is not None:
                yield raised


def _anchors(sight: Sight, rule: Rule, trigger: Trigger, told: _Told) -> Iterator[tuple[Anchor, Sequence[Condition]]]:
    """Yield the words that a trigger may fire on, in text order, with the conditions not yet asked of them."""
    if CLAIM in trigger.on:
        found, rest = told.claims.held(trigger)
        for anchor in found:
            if anchor.finding and anchor.finding.claim.lang in rule.texts:
                yield Anchor(anchor.start, anchor.end, anchor.sentence, rule.code, anchor.finding), rest
    if FIGURES in trigger.on:
        for each in told.figures:
            i = sight.sentence_at(each.start)
            if each.kind == rule.id and i is not None and each.lang in rule.texts:
                yield Anchor(each.start, each.end, i, rule.code, figures=each), trigger.when
    kinds = [kind for kind in trigger.on if kind not in (CLAIM, FIGURES)]
    if kinds:
        for cue in sight.cues.within(0, len(sight.low), rule.code, *kinds):
            i = sight.sentence_at(cue.start)
            if i is not None:
                yield Anchor(cue.start, cue.end, i, rule.code), trigger.when


class _Told(NamedTuple):
    """What triggers fire on beside phrases: the claims, and the figures that do not fit together."""

    claims: Claims
    figures: Sequence[Inconsistency]
