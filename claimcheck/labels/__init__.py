"""Claim to Verdict: the ordered decision of what backs a claim, each turn of it told as a step.

1. What lies in the future, or is intended, expected or conditional, is aspirational.
2. What is told as hearsay is unverifiable.
3. What an independent, named body attests is verified as stated.
4. Everything else is unverifiable, whatever precision it shows.

The rules answer each of these. Where a model is at hand its probabilities, in which the rules' answers are
features, take the place of 1 and weigh 3: see ``decide``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from claimcheck.context import Context
from claimcheck.labels.proposal import propose
from claimcheck.labels.source import Standing
from claimcheck.labels.sources import Sources, survey
from claimcheck.records import Basis, Claim, Finding, Future, Label, Modality, Proposal, Span, Status, Step, Verdict

__all__ = ["Sources", "bodies", "decide", "headlined", "propose", "survey"]

_LEAD = 4  # sentences in which a text may tell a figure before it says whose it is
_FIRM = ("cue:past", "cue:achieve", "cue:present")  # a headline with a verb of its own says when
# The probability of a future from which a claim is aspirational: where a rule saw words that tell it is turned over
# only by far, where none did the classifier decides.
_LEAST_KEPT = 0.2
_LEAST_TURNED = 0.8
_EVEN = 0.5
_LEAST_OF_KIND = 0.1  # the share of all futures below which the kind that the rules tell is turned over
_FUTURES = tuple(future.value for future in Future)
_TOLD = "told as done or as it is now"


def bodies(sources: Sources) -> tuple[Span, ...]:
    """Return where bodies are named that are independent, or not known to be anything else, in text order."""
    trusted = (Standing.INDEPENDENT, Standing.NAMED)
    return tuple(sorted(each.span for part in sources.by_sentence for each in part if each.standing in trusted))


def decide(modality: Modality, proposal: Proposal, odds: Mapping[str, float], least: Mapping[str, float]) -> Verdict:
    """Return the verdict on a claim.

    ``odds``: the classifier's probability of each future and of ``verified`` and ``unverifiable``, which add up
    to one; empty where there is no model, and the rules decide alone. ``least``: the probability of ``verified``,
    among what is not aspirational, from which a source counts: "attested" by the rules, or "open".
    A claim is never verified without a basis in the text, nor against a rule that shuts its source out.
    """
    future, steps = _future(modality, odds)
    confidence = None
    if future is not None:
        if any(name in odds for name in _FUTURES):
            confidence = sum(odds.get(name, 0.0) for name in _FUTURES)
        return Verdict(
            Label.ASPIRATIONAL,
            Status.ASPIRATIONAL,
            future,
            modality.own,
            Basis(),
            proposal.support,
            confidence,
            tuple(steps),
        )
    own = modality.own and modality.hearsay is None
    if modality.hearsay is not None:
        steps.append(modality.hearsay)
    # Where words of the future were seen that the model makes nothing of, no source counts: a wrong "verified" is
    # the costliest error.
    sure = modality.hearsay is None and modality.future is None
    verified, turned = sure and proposal.attests, False
    if odds:
        known = odds.get(Label.VERIFIED, 0.0) + odds.get(Label.UNVERIFIABLE, 0.0)
        share = odds.get(Label.VERIFIED, 0.0) / known if known else 0.0
        if proposal.attests or proposal.open:
            weighed = share >= least["attested" if proposal.attests else "open"]
            if sure and weighed is not verified:
                verified, turned = weighed, True
                steps.append(_overruled(verified, share, proposal))
        confidence = odds.get(Label.VERIFIED if verified else Label.UNVERIFIABLE, 0.0)
    if not turned and (verified or modality.hearsay is None):
        shown = proposal.standing is not None and proposal.reach != "offer"
        place = (proposal.basis.start, proposal.basis.end) if shown else (None, None)
        unsure = proposal.attests and not sure
        by = "source:independent" if unsure else proposal.by
        steps.append(Step("labels", by, "the body is named, but not for this" if unsure else proposal.says, *place))
    if not verified:
        return Verdict(
            Label.UNVERIFIABLE, Status.UNVERIFIABLE, None, own, Basis(), proposal.support, confidence, tuple(steps)
        )
    return Verdict(
        Label.VERIFIED,
        Status.VERIFIED_STATED,
        None,
        own and proposal.own,
        proposal.basis,
        proposal.support,
        confidence,
        tuple(steps),
    )


def _future(modality: Modality, odds: Mapping[str, float]) -> tuple[Future | None, list[Step]]:
    """Return how a claim lies in the future, or none, and the steps: the rules' own, and the model's where it turns."""
    steps = list(modality.steps)
    if not any(name in odds for name in _FUTURES):
        return modality.future, steps  # no model, or one that was taught no future
    chance = sum(odds.get(name, 0.0) for name in _FUTURES)
    least = _LEAST_KEPT if modality.future is not None else _LEAST_TURNED if modality.steps else _EVEN
    if chance < least:
        if modality.future is not None:
            steps = [Step("classifier", "model:done", f"{_TOLD}, by the whole of its sentence ({1 - chance:.0%})")]
        return None, steps
    kind = Future(max(_FUTURES, key=lambda name: odds.get(name, 0.0)))
    if modality.future is None:
        steps = [
            Step("classifier", f"model:{kind.value}", f"still to come, by the whole of its sentence ({chance:.0%})")
        ]
    elif odds.get(modality.future, 0.0) >= _LEAST_OF_KIND * chance:
        kind = modality.future
    else:
        steps.append(Step("classifier", f"model:{kind.value}", f"a {kind.value} rather, by the whole of its sentence"))
    return kind, steps


def _overruled(verified: bool, share: float, proposal: Proposal) -> Step:
    start, end, by = proposal.basis.start, proposal.basis.end, proposal.basis.by
    if verified:
        return Step(
            "classifier", "model:attested", f"attested by {by}, by the whole of the text ({share:.0%})", start, end
        )
    return Step(
        "classifier", "model:not attested", f"{by} is named, but hardly for this figure ({share:.0%})", start, end
    )


def headlined(context: Context, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Let a headline or lead that tells a figure of the text in advance have the verdict of that figure."""
    sourced = {
        _told(finding.claim): finding.verdict
        for finding in reversed(findings)
        if finding.verdict.label is not Label.UNVERIFIABLE
    }
    if not sourced:
        return tuple(findings)
    top = context.sentences[:_LEAD][-1].end
    out = []
    for finding in findings:
        verdict = sourced.get(_told(finding.claim))
        if (
            verdict is not None
            and finding.claim.end <= top
            and finding.verdict.label is Label.UNVERIFIABLE
            and finding.verdict.steps[-1].by == "no source"
        ):
            if verdict.label is Label.VERIFIED:
                step = Step("labels", "repeats", f"repeats a figure that {verdict.basis.by} attests in the text")
                finding = Finding(finding.claim, replace(verdict, steps=(*finding.verdict.steps[:-1], step)))
            elif not any(step.by in _FIRM for step in finding.verdict.steps):
                step = Step("labels", "repeats", "repeats a figure that the text tells as still to come")
                finding = Finding(finding.claim, replace(verdict, steps=(*verdict.steps, step)))
        out.append(finding)
    return tuple(out)


def _told(claim: Claim) -> tuple[float | None, str | None]:
    return claim.quantity.value, claim.quantity.unit
