"""A clause whose predicate stands last and governs what is before it (Korean)."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.context import Context
from claimcheck.lang.scan import Cue
from claimcheck.modality.decision import FUTURE, Decision, Words
from claimcheck.records import Future, Quantity, QuantityKind, Sentence

_EARLY = 12  # characters from a goal to the words that say it was reached
_ADJACENT = 9  # characters in which an ending still modifies the figure before it


def govern(context: Context, sentence: Sentence, quantity: Quantity, cues: Sequence[Cue], words: Words) -> Decision:
    """Return what governs a figure: the first predicate after it, or the goal that it spells out."""
    low = context.view.low
    cut = words.fragment_end.search(low, quantity.end, sentence.end)
    end = cut.start() if cut else sentence.end
    after = [c for c in cues if quantity.end <= c.start < end]
    decision = _first_predicate(low, quantity, after, words)
    if decision is not None and decision.future is not None and decision.cue is not None:
        quoted = '"' in low[quantity.end : decision.cue[0]] and decision.by == "cue:target"
        asked = quantity.kind is QuantityKind.PERCENT and words.group.match(low, quantity.end) is not None
        answered = asked and words.answers.match(low, decision.cue[1]) is not None
        if quoted or answered or words.opinion.match(low, decision.cue[1]):
            return Decision(None, decision.cue, "opinion")
        able = low[decision.cue[0] : decision.cue[1]] in words.would
        if able and any(c.kind in ("if", "conditional") and c.end <= quantity.start for c in cues):
            return Decision(Future.CONDITIONAL, decision.cue, "cue:conditional")
        return decision
    supposed = next((c for c in cues if c.kind in ("if", "conditional") and c.end <= quantity.start), None)
    if supposed is not None and decision is not None and not decision.firm:
        able = any(c.kind == "able" for c in after[:4])
        if supposed.kind == "conditional" or able:
            return Decision(Future.CONDITIONAL, (supposed.start, supposed.end), "cue:conditional")
    goal = _goal_before(low, quantity, cues, words)
    if goal is not None:
        setting = words.setting.search(low, quantity.end, min(sentence.end, quantity.end + 60))
        if decision is None or not decision.firm or setting:
            return Decision(Future.TARGET, (goal.start, goal.end), "cue:goal")
    return decision or Decision(None, None, "none", firm=False)


def _first_predicate(low: str, quantity: Quantity, after: Sequence[Cue], words: Words) -> Decision | None:
    for at, cue in enumerate(after):
        later = next((c for c in after[at + 1 :] if c.kind not in ("boundary", "pseudo", "hearsay", "if")), None)
        if cue.kind == "achieve":
            return Decision(None, (cue.start, cue.end), "cue:achieve")
        if cue.kind in ("goal", "reached") and (met := _met(after, cue)) is not None:
            return Decision(None, (met.start, met.end), "cue:achieve")  # "30% 감축 목표를 2년 앞당겨 달성했다"
        if cue.kind in FUTURE:
            return Decision(FUTURE[cue.kind], (cue.start, cue.end), f"cue:{cue.kind}")
        if cue.kind == "copula" and cue.start - quantity.end <= 2 * _ADJACENT:
            return Decision(Future.TARGET, (cue.start, cue.end), "cue:goal")  # "50% 줄이는 목표는 ..."
        if cue.kind == "past":
            return Decision(None, (cue.start, cue.end), "cue:past")
        if cue.kind == "purpose" and later is not None and later.kind == "past" and later.start <= cue.end + 1:
            return Decision(None, (later.start, later.end), "cue:past")
        if cue.kind == "purpose" and cue.start - quantity.end <= _ADJACENT:
            return Decision(Future.TARGET, (cue.start, cue.end), "cue:purpose")
        if cue.kind == "adnominal" and words.sequel.match(low, cue.end):
            continue  # "9%에 달한 뒤", "낮은 것을 목표로": the predicate that follows tells when
        if cue.kind == "adnominal" and cue.end - quantity.end <= _ADJACENT and (cue.start > quantity.end):
            return Decision(None, (cue.start, cue.end), "cue:adnominal")
        if cue.kind in ("present", "acts", "reached", "able"):
            # a noun, or "한다는", takes the meaning of the plan or goal that it belongs to
            near = 2 * _ADJACENT if cue.kind == "reached" else 4
            if later is not None and later.start - cue.end <= near:
                if later.kind in FUTURE:
                    return Decision(FUTURE[later.kind], (later.start, later.end), f"cue:{later.kind}")
                if cue.kind == "able" or (
                    cue.kind == "reached" and later.kind in ("past", "purpose", "achieve", "present", "acts")
                ):
                    continue
            return Decision(None, (cue.start, cue.end), f"cue:{cue.kind}", firm=False)
    return None


def _met(after: Sequence[Cue], cue: Cue) -> Cue | None:
    """Return the words that say that a goal was reached, where they follow the goal closely."""
    near = (other for other in after if 0 <= other.start - cue.end <= _EARLY)
    return next((other for other in near if other.kind == "achieve"), None)


def _goal_before(low: str, quantity: Quantity, cues: Sequence[Cue], words: Words) -> Cue | None:
    """Return the goal that the figure spells out: "our target: 30%", "감축 목표(30%)"."""
    for cue in reversed([c for c in cues if c.end <= quantity.start]):
        if cue.kind in ("goal", "copula"):
            return cue
        if cue.kind == "target" and low.startswith(words.goal_heads, cue.start):
            return cue
        if cue.kind in ("past", "achieve", "plan", "forecast", "conditional", "target"):
            return None
        if cue.kind in ("present", "acts") and not low[cue.end : quantity.start].strip():
            return None
    return None
