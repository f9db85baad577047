"""A clause whose predicate stands before what it governs (English)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.context import Context
from claimcheck.lang.scan import Cue
from claimcheck.modality.decision import FINITE, FUTURE, WIDE, Decision, Words
from claimcheck.records import Future, Quantity, Sentence

_NEAR = 40  # characters in which a goal after a figure still names it: "a 50% emission reduction target"
_AUXILIARY = 25
_SAID = 16  # characters from an auxiliary to the verb of saying that it belongs to
_REPORTED = 100  # characters from a verb of saying to the "would" of what was said
_OUTER = 50  # characters from a verb of expecting to the verb of what is expected


def govern(context: Context, sentence: Sentence, quantity: Quantity, cues: Sequence[Cue], words: Words) -> Decision:
    """Return what governs a figure: the nearest finite words before it in its clause, else the first after it."""
    low = context.view.low
    start, end = _clause(low, sentence, quantity, cues)
    before = [c for c in cues if start <= c.start and c.end <= quantity.start]
    after = [c for c in cues if quantity.end <= c.start and c.end <= end]

    supposed = _supposed(low, quantity, before, after)
    if supposed is not None:
        return Decision(Future.CONDITIONAL, (supposed.start, supposed.end), "cue:if")
    goal = _goal_after(low, quantity, after, words)
    if goal is not None and not _achieved(before):
        return Decision(Future.TARGET, (goal.start, goal.end), "cue:goal")
    if goal is not None:
        return Decision(None, (goal.start, goal.end), "cue:achieve")

    if after and after[0].start - quantity.end <= 1 and after[0].kind in FINITE:
        if words.opinion.match(low, quantity.end):
            return Decision(None, (after[0].start, after[0].end), "opinion")
        if (later := _planned(after, 0)) is not None:
            return later  # "40 crore has been earmarked"
        return Decision(None, (after[0].start, after[0].end), f"cue:{after[0].kind}", firm=after[0].kind == "past")
    decision = _nearest_before(low, before, words, quantity.start)
    if decision is not None and decision.future is None and _is_subject(low, start, quantity, after, words):
        decision = None
    if decision is not None:
        return decision
    decision = _first_after(low, quantity.end, after, words)
    if decision is not None:
        if decision.future is not None and (
            words.group.match(low, quantity.end) or words.opinion.match(low, quantity.end)
        ):
            return Decision(None, decision.cue, "opinion")
        if decision.future is Future.CONDITIONAL and decision.cue is not None:
            would = low[decision.cue[0] : decision.cue[1]] in words.would
            if would and words.speech.search(low, max(sentence.start, quantity.start - _REPORTED), quantity.start):
                return replace(decision, future=Future.PLAN, by="cue:reported")
        return decision
    said = list(words.subject_past.finditer(low, start, quantity.start))
    if said:
        return Decision(None, said[-1].span(1), "cue:past")
    # nothing in the clause itself: it goes on with the tense of what stands before it
    earlier = [c for c in cues if c.end <= start] if low[start - 1 : start] != ";" else []
    decision = None if _own_subject(low, start, cues) else _nearest_before(low, earlier, words, start)
    if decision is None and sentence.start == start and words.infinitive.match(low, sentence.start, quantity.start):
        return Decision(Future.PLAN, (sentence.start, sentence.start + 1), "infinitive")
    if decision is None and words.imperative.match(low, sentence.start):
        return Decision(Future.TARGET, (sentence.start, sentence.start + 1), "imperative")
    return decision or Decision(None, None, "none", firm=False)


def _supposed(low: str, quantity: Quantity, before: Sequence[Cue], after: Sequence[Cue]) -> Cue | None:
    """Return the "if" of a figure that is supposed ("if it got to 80%, you'd see"), or what it makes possible."""
    at = next((cue for cue in reversed(before) if cue.kind == "if"), None)
    if at is None:
        return None
    if "," not in low[at.end : quantity.start]:
        return at if any(cue.kind in ("plan", "conditional", "able", "forecast") for cue in after[:4]) else None
    later = [cue for cue in before if cue.start > at.end and (cue.kind in FUTURE or cue.kind in (*FINITE, "able"))]
    return at if later and later[-1].kind == "able" else None


def _clause(low: str, sentence: Sentence, quantity: Quantity, cues: Sequence[Cue]) -> tuple[int, int]:
    start, end = max(sentence.start, quantity.start - WIDE), min(sentence.end, quantity.end + WIDE)
    for cue in cues:
        if cue.kind != "boundary":
            continue
        if cue.end <= quantity.start:
            start = max(start, cue.start)
        elif cue.start >= quantity.end:
            end = min(end, cue.start)
    for mark in (";", ": ", " - ", " – ", "—"):
        at = low.rfind(mark, start, quantity.start)
        start = at + 1 if at >= 0 else start
        at = low.find(mark, quantity.end, end)
        end = at if at >= 0 else end
    return start, end


def _own_subject(low: str, start: int, cues: Sequence[Cue]) -> bool:
    """Tell whether the clause that begins at ``start`` names its own subject ("and we ...")."""
    return any(cue.kind == "boundary" and cue.start == start and " " in low[cue.start : cue.end] for cue in cues)


def _goal_after(low: str, quantity: Quantity, after: Sequence[Cue], words: Words) -> Cue | None:
    for cue in after:
        if cue.start - quantity.end > _NEAR or cue.kind in FINITE:
            return None
        if cue.kind == "goal" or (cue.kind == "target" and low.startswith(words.goal_heads, cue.start)):
            return None if "," in low[quantity.end : cue.start] else cue
    return None


def _achieved(before: Sequence[Cue]) -> bool:
    """Tell whether a verb of reaching stands between the clause's beginning and the goal, after any new plan."""
    for cue in reversed(before):
        if cue.kind == "achieve":
            return True
        if cue.kind in FUTURE and cue.kind != "goal":
            return False
    return False


def _is_subject(low: str, start: int, quantity: Quantity, after: Sequence[Cue], words: Words) -> bool:
    """Tell whether a figure opens a clause whose predicate, behind it, tells of what is to come ("40 jobs will go")."""
    if not after or after[0].kind not in FUTURE or after[0].start - quantity.end > _OUTER:
        return False
    if low[quantity.end : after[0].start].endswith((" and ", " but ")):
        return False
    return words.subject_start.search(low, max(start, quantity.start - _AUXILIARY), quantity.start) is not None


def _nearest_before(low: str, before: Sequence[Cue], words: Words, end: int) -> Decision | None:
    """Return what the nearest governing words before the figure say, or none where there are none."""
    future = next((cue for cue in reversed(before) if cue.kind in FUTURE), None)
    finite: Cue | None = None
    for cue in reversed(before):
        if future is not None and cue.start < future.end:
            break
        if cue.kind not in (*FINITE, "weak", "reached"):
            continue
        if cue.kind == "weak" and (future is not None or not _follows(low, cue, words.subjects)):
            continue
        if cue.kind == "past" and (_attributive(low, cue, words) or words.speech.search(low, cue.end, cue.end + _SAID)):
            continue
        finite = cue
        break
    if future is None:
        if finite is None:
            return None
        return Decision(None, (finite.start, finite.end), f"cue:{finite.kind}", firm=finite.kind != "present")
    kind = future.kind
    if kind == "plan":
        # "McKinsey predicts that it will fall": the outer verb says whose expectation it is
        future = next((cue for cue in before if cue.kind == "forecast" and 0 < future.start - cue.end < _OUTER), future)
        kind = future.kind
    if finite is not None:
        gap = low[future.end : finite.start]
        beside = low[max(0, finite.start - 5) : finite.start].rstrip().endswith(words.joiners)
        hangs = words.relative.search(low, max(0, future.start - _AUXILIARY), future.start) is not None
        resumed = words.resumes.search(gap) is not None or (hangs and ", " in gap)
        told = low[finite.start : finite.end]
        copula = finite.kind == "present" or told in words.auxiliaries
        if beside and finite.kind == "present" and not resumed and not told.endswith(("s", "are")):
            beside = False  # "will cut waste and use 30% less": a bare form after the same auxiliary
        helped = finite.kind == "past" and not words.auxiliaries.isdisjoint(gap.split()[-3:])
        joined = beside or (resumed and (copula or helped))
        done = finite.kind in ("past", "reached")
        if done and not (copula and kind == "goal" and not resumed) and (joined or kind == "goal"):
            return Decision(None, (finite.start, finite.end), "cue:past")
        if kind == "goal" and (not copula or resumed):
            return Decision(None, (finite.start, finite.end), f"cue:{finite.kind}", firm=False)
        if finite.kind in FINITE and (joined if kind != "target" else resumed and copula):
            return Decision(None, (finite.start, finite.end), f"cue:{finite.kind}", firm=False)
    if kind == "goal" or low.startswith(words.goal_heads, future.start):
        reached = [c for c in before if c.kind == "achieve" and c.end <= future.start]
        if reached and future.start - reached[-1].end < _NEAR:
            return Decision(None, (reached[-1].start, reached[-1].end), "cue:achieve")
    span = future.start, future.end
    supposed = low[future.start : future.end] not in words.would or any(cue.kind == "if" for cue in before)
    if not supposed and words.speech.search(low, max(0, future.start - _REPORTED), future.start):
        return Decision(Future.PLAN, span, "cue:reported")
    return Decision(FUTURE[kind], span, f"cue:{kind}")


def _attributive(low: str, cue: Cue, words: Words) -> bool:
    """Tell whether a form like "reduced" modifies a noun ("the reduced load", "of purchased power")."""
    return low[cue.start : cue.end] not in words.auxiliaries and _follows(low, cue, words.determiners)


def _follows(low: str, cue: Cue, words: frozenset[str]) -> bool:
    """Tell whether one of the words stands right before the cue."""
    head = low[max(0, cue.start - 14) : cue.start].split()
    return bool(head) and head[-1] in words


def _planned(after: Sequence[Cue], at: int) -> Decision | None:
    """Return the plan or goal that a finite verb only helps to tell ("is expected to")."""
    for later in after[at + 1 :]:
        if later.start - after[at].end > _AUXILIARY:
            return None
        if later.kind in FUTURE and later.kind != "conditional":
            return Decision(FUTURE[later.kind], (later.start, later.end), f"cue:{later.kind}")
    return None


def _first_after(low: str, end: int, after: Sequence[Cue], words: Words) -> Decision | None:
    for at, cue in enumerate(after):
        if cue.kind == "past" and low[max(0, cue.start - 2) : cue.start] == ", ":
            continue  # ", built with": a participle of what was named
        if cue.kind not in FUTURE and cue.kind not in (*FINITE, "reached", "achieve"):
            continue
        lead = low[max(end, cue.start - _AUXILIARY) : cue.start]
        if lead.endswith((" and ", " but ")) and cue.kind in FUTURE:
            return None  # "puts it at 40% and wants 60%": the second predicate is not the figure's
        if words.relative.search(lead):
            continue
        if cue.kind in FUTURE:
            return Decision(FUTURE[cue.kind], (cue.start, cue.end), f"cue:{cue.kind}")
        if cue.kind in FINITE:
            later = _planned(after, at)
            return later or Decision(None, (cue.start, cue.end), f"cue:{cue.kind}", firm=cue.kind == "past")
        return Decision(None, (cue.start, cue.end), f"cue:{cue.kind}")
    return None
