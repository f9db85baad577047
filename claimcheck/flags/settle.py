"""From places that fired to flags: one for one gap, its severity and law for the audience."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter

from claimcheck.frozen import record
from claimcheck.records import Finding, Flag, Provision, Severity, Span, Step
from claimcheck.rules import Rule, Rules
from claimcheck.rules.audience import EVERYONE, Audience, reaches, severity_of
from claimcheck.rules.rule import CLAIM, ELSEWHERE
from claimcheck.rules.sight import Anchor, Sight

_LEVELS = (Severity.LOW, Severity.MEDIUM, Severity.HIGH)
_TOGETHER = 12  # characters between words that tell one thing: "dropped dramatically"
_START = attrgetter("start")
_NEAR = 40  # characters between words and the figure that they speak of


@record
class Raised:
    """A rule that fired, and the regimes under which it stands, each with what clears it farther off, if anything."""

    rule: Rule
    anchor: Anchor
    regimes: Mapping[str, Span | None]
    raised: frozenset[str] = frozenset()  # the regimes in which it is high


def one_for_each_gap(
    sight: Sight, raised: Sequence[Raised], rules: Rules, audience: Audience = EVERYONE
) -> list[list[Raised]]:
    """Return the places by flag, the first of each the one it stands at; what another flag swallows is gone.

    A flag that does not reach the audience swallows nothing: the gap would not be asked about at all.
    """
    raised = _beside(raised)
    swallowing: dict[tuple[int, str], list[Anchor]] = {}
    for each in raised:
        if each.rule.swallows and _level(each, audience) is not None and _reaches(each, rules, audience):
            for name in each.rule.swallows:
                swallowing.setdefault((each.anchor.sentence, name), []).append(each.anchor)
    for anchors in swallowing.values():
        anchors.sort(key=_START)
    groups: dict[tuple[object, ...], list[Raised]] = {}
    sentences: dict[tuple[str, int], tuple[object, ...]] = {}
    for each in raised:
        rule, anchor = each.rule, each.anchor
        if _swallowed(anchor, swallowing.get((anchor.sentence, rule.id), ())):
            continue
        key = _expression(sight, each)
        if key not in groups and anchor.figures is None:
            # one gap of a sentence is asked about once, however many words show it
            key = sentences.setdefault((rule.code, anchor.sentence), key)
        groups.setdefault(key, []).append(each)
    return list(groups.values())


def _beside(raised: Sequence[Raised]) -> Sequence[Raised]:
    """Return the places with what another flag in the same sentence makes high."""
    standing = {(each.anchor.sentence, each.rule.id) for each in raised}
    out = []
    for each in raised:
        high = each.raised
        for made in each.rule.raises:
            if (each.anchor.sentence, made.beside) in standing:
                high |= made.only & each.regimes.keys()
        out.append(each if high == each.raised else replace(each, raised=high))
    return out


def _swallowed(anchor: Anchor, by: Sequence[Anchor]) -> bool:
    """Tell whether another flag of the sentence asks about the same gap: of the same claim, or of words that touch."""
    if not by:
        return False
    i = bisect_left(by, anchor.start, key=_START)
    return any(
        other.start - anchor.end <= _TOGETHER and anchor.start - other.end <= _TOGETHER
        for other in by[max(0, i - 1) : i + 1]
    )


def _expression(sight: Sight, each: Raised) -> tuple[object, ...]:
    """Return what repeats of one flag have in common."""
    rule, anchor = each.rule, each.anchor
    if rule.once:
        return (rule.code,)
    if anchor.figures is not None:
        return rule.code, anchor.start, anchor.end
    if anchor.finding is not None:
        claim = anchor.finding.claim
        return rule.code, CLAIM, claim.repeat_of or claim.id
    return rule.code, " ".join(sight.low[anchor.start : anchor.end].split())


def flags(sight: Sight, groups: Iterable[Sequence[Raised]], rules: Rules, audience: Audience) -> tuple[Flag, ...]:
    """Return a flag for each group, in text order."""
    found = [flag for group in groups for flag in _flag(sight, group, rules, audience)]
    return tuple(sorted(found, key=lambda flag: (flag.start, flag.end, flag.code)))


def _flag(sight: Sight, group: Sequence[Raised], rules: Rules, audience: Audience) -> Iterator[Flag]:
    levelled = [(level, each) for each in group if (level := _level(each, audience)) is not None]
    reached = [(level, each) for level, each in levelled if _reaches(each, rules, audience)]
    applies = bool(reached)
    if not levelled:
        return
    top = max(_LEVELS.index(level) for level, _ in reached or levelled)
    first = next(each for level, each in reached or levelled if _LEVELS.index(level) == top)
    anchor, rule = first.anchor, first.rule
    sentence = sight.context.sentences[anchor.sentence]
    places = {(each.anchor.start, each.anchor.end) for _, each in levelled}
    places.update(anchor.figures.also if anchor.figures is not None else ())
    others = sorted(places - {(anchor.start, anchor.end)})
    elsewhere = next((span for regime, span in first.regimes.items() if span and _asked(regime, audience)), None)
    yield Flag(
        id=rule.id,
        code=rule.code,
        severity=_LEVELS[top],
        start=anchor.start,
        end=anchor.end,
        sentence=(sentence.start, sentence.end),
        lang=sentence.lang,
        texts=rule.texts,
        provisions=tuple(_provisions(first, rules, audience if applies else None)),
        also=tuple(others),
        claim=_claim(sight, anchor),
        applies=applies,
        elsewhere=elsewhere,
        calculation=anchor.figures.calculation if anchor.figures is not None else None,
        steps=_steps(rule, anchor, elsewhere),
    )


def _asked(regime: str, audience: Audience) -> bool:
    return regime in audience.regimes or regime in (ELSEWHERE, "")


def _level(each: Raised, audience: Audience) -> Severity | None:
    """Return the highest severity under the regimes asked; one level lower where it is cleared farther off."""
    best = -1
    asked = [regime for regime in each.regimes if _asked(regime, audience)]
    told = any(_asked(regime, audience) for regime in each.rule.provisions)
    if not asked and told:
        return None  # what reaches the audience is cleared
    for regime in asked or each.regimes:
        level = severity_of(each.rule, regime, audience.preset)
        if regime in each.raised:
            level = Severity.HIGH
        best = max(best, _LEVELS.index(level) - (each.regimes[regime] is not None))
    return _LEVELS[best] if best >= 0 else None


def _reaches(each: Raised, rules: Rules, audience: Audience) -> bool:
    """Tell whether any law that the rule rests on is of the audience; a rule of a user's may rest on none."""
    return not each.rule.provisions or any(_provisions(each, rules, audience))


def _provisions(each: Raised, rules: Rules, audience: Audience | None) -> Iterator[Provision]:
    """Yield the provisions under which a flag stands; for an audience: those that reach it."""
    for regime in each.regimes:
        for key in each.rule.provisions.get(regime, ()):
            provision = rules.law[key]
            if audience is None or reaches(provision, audience):
                yield provision


def _claim(sight: Sight, anchor: Anchor) -> str | None:
    """Return the id of the claim that a flag reads, or that its words stand beside."""
    if anchor.finding is not None:
        return anchor.finding.claim.id
    if anchor.figures is not None:
        return next(iter(anchor.figures.claims), None)
    sentence = sight.context.sentences[anchor.sentence]
    window = max(sentence.start, anchor.start - _NEAR), min(sentence.end, anchor.end + _NEAR)
    near: Sequence[Finding] = sight.claims(window)
    return min(near, key=lambda each: abs(each.claim.start - anchor.start)).claim.id if near else None


def _steps(rule: Rule, anchor: Anchor, elsewhere: Span | None) -> tuple[Step, ...]:
    says = "these words fire the rule" if anchor.figures is None else anchor.figures.calculation
    fired = Step("flags", rule.code, says, anchor.start, anchor.end)
    if elsewhere is None:
        return (fired,)
    return fired, Step("flags", rule.code, "cleared, but not beside them: one level lower", *elsewhere)
