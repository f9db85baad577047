"""Context to Modality: does a figure lie in the past or present, or is it intended, expected or conditional?

In a language whose predicate stands first (English) the nearest finite verb before the figure in its clause
governs it; where the predicate stands last (Korean), the first one after it. A verb without a tense takes the
tense of what it is joined to. Headings and table headers lend theirs to fragments under them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from claimcheck.context import Context
from claimcheck.lang import pack
from claimcheck.lang.scan import Cue
from claimcheck.records import BlockKind, Future, Modality, Quantity, QuantityKind, Sentence, Step

_FUTURE = {
    "target": Future.TARGET,
    "goal": Future.TARGET,
    "plan": Future.PLAN,
    "forecast": Future.FORECAST,
    "conditional": Future.CONDITIONAL,
}
_SAYS = {
    Future.TARGET: "a target: it tells what is aimed at, not what is reached",
    Future.PLAN: "a plan: it tells what is to be done",
    Future.FORECAST: "a forecast: it tells what is expected",
    Future.CONDITIONAL: "conditional: it tells what could be",
}
_FINITE = ("past", "present")
_FRAGMENTS = (BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.CELL, BlockKind.CAPTION)
_NEAR = 40  # characters in which a goal after a figure still names it: "a 50% emission reduction target"
_ADJACENT = 9
_AUXILIARY = 25
_OUTER = 50  # characters from a verb of expecting to the verb of what is expected
_SOON = 60  # characters before a figure in which "next year" still dates it
_FAR = 2030  # where nothing dates a text, a bare year from here on is one still to come


@dataclass(frozen=True, slots=True)
class _Words:
    deadline: re.Pattern[str]
    at_year: re.Pattern[str]
    head_future: re.Pattern[str]
    head_past: re.Pattern[str]
    outsiders: re.Pattern[str]
    setting: re.Pattern[str]
    bare_year: re.Pattern[str]
    purpose_before: re.Pattern[str]
    opinion: re.Pattern[str]
    group: re.Pattern[str]
    to_come: re.Pattern[str]
    infinitive: re.Pattern[str]
    subject_past: re.Pattern[str]
    imperative: re.Pattern[str]
    determiners: frozenset[str]
    subjects: frozenset[str]
    auxiliaries: frozenset[str]
    goal_heads: tuple[str, ...]
    joiners: tuple[str, ...]
    head_final: bool


@cache
def _words(lang: str) -> _Words:
    language = pack(lang)
    cues = language.module("cues")
    return _Words(
        cues.DEADLINE,
        cues.AT_YEAR,
        cues.HEAD_FUTURE,
        cues.HEAD_PAST,
        cues.OUTSIDERS,
        cues.SETTING,
        cues.BARE_YEAR,
        cues.PURPOSE_BEFORE,
        cues.OPINION,
        cues.GROUP,
        cues.TO_COME,
        cues.INFINITIVE,
        cues.SUBJECT_PAST,
        cues.IMPERATIVE,
        cues.DETERMINERS,
        cues.SUBJECTS,
        cues.AUXILIARIES,
        cues.GOAL_HEADS,
        cues.JOINERS,
        language.head_final,
    )


@dataclass(frozen=True, slots=True)
class _Decision:
    future: Future | None
    cue: tuple[int, int] | None
    by: str
    firm: bool = True  # a finite past verb, a goal: nothing weaker turns it over


def horizon(context: Context) -> int | None:
    """Return the year the document speaks from: its date's, else the latest it tells of in the past, else none."""
    if context.published:
        return int(context.published[:4])
    latest: int | None = None
    for sentence in context.sentences:
        kinds = {cue.kind for cue in context.cues.within(sentence.start, sentence.end, "cues")}
        if "past" not in kinds or kinds & _FUTURE.keys():
            continue
        for found in _words(sentence.lang).at_year.finditer(context.view.low, sentence.start, sentence.end):
            if int(found[1]) < _FAR:
                latest = max(latest or 0, int(found[1]))
    return latest


def read(context: Context, i: int, now: int | None) -> tuple[Modality, ...]:
    """Return how each quantity of sentence ``i`` is told; ``now`` is the year of the document, if known."""
    quantities = context.quantities[i]
    if not quantities:
        return ()
    sentence = context.sentences[i]
    words = _words(sentence.lang)
    cues = list(context.cues.within(sentence.start, sentence.end, "cues"))
    hearsay = next((cue for cue in cues if cue.kind == "hearsay"), None)
    heard = (
        Step("modality", "cue:hearsay", "told as somebody's claim, not as a finding", hearsay.start, hearsay.end)
        if hearsay
        else None
    )
    govern = _final if words.head_final else _initial
    out = []
    for quantity in quantities:
        decision = govern(context, sentence, quantity, cues, words)
        decision = _fragment(context, i, quantity, decision, words, now)
        decision = _dated(context, sentence, quantity, decision, words, now)
        out.append(_modality(context, sentence, decision, words, heard))
    return tuple(out)


def _modality(context: Context, sentence: Sentence, decision: _Decision, words: _Words, heard: Step | None) -> Modality:
    steps: tuple[Step, ...] = ()
    start, end = decision.cue or (None, None)
    if decision.future is not None:
        steps = (Step("modality", decision.by, _SAYS[decision.future], start, end),)
    elif decision.cue is not None:
        steps = (Step("modality", decision.by, "told as done or as it is now", start, end),)
    own = decision.future is None or not _outsider(context, sentence, decision.future, words)
    return Modality(decision.future, own, heard, steps)


def _outsider(context: Context, sentence: Sentence, future: Future, words: _Words) -> bool:
    """Tell whether the future is somebody else's expectation: an analyst's, an agency's, a research house's."""
    if future is Future.FORECAST and words.outsiders.search(context.view.low, sentence.start, sentence.end):
        return True
    return future is not Future.TARGET and any(
        cue.kind.startswith("body:") for cue in context.cues.within(sentence.start, sentence.end, "sources")
    )


# -- predicate first ---------------------------------------------------------------------------------


def _initial(context: Context, sentence: Sentence, quantity: Quantity, cues: Sequence[Cue], words: _Words) -> _Decision:
    low = context.view.low
    start, end = _clause(low, sentence, quantity, cues)
    before = [c for c in cues if start <= c.start and c.end <= quantity.start]
    after = [c for c in cues if quantity.end <= c.start and c.end <= end]

    goal = _goal_after(low, quantity, after, words)
    if goal is not None and not _achieved(before, goal, quantity):
        return _Decision(Future.TARGET, (goal.start, goal.end), "cue:goal")
    if goal is not None:
        return _Decision(None, (goal.start, goal.end), "cue:achieve")

    if after and after[0].start - quantity.end <= 1 and after[0].kind in _FINITE:
        return _Decision(None, (after[0].start, after[0].end), f"cue:{after[0].kind}", firm=after[0].kind == "past")
    decision = _nearest_before(low, before, words)
    if decision is not None:
        return decision
    decision = _first_after(low, after)
    if decision is not None:
        if decision.future is not None and (
            words.group.match(low, quantity.end) or words.opinion.match(low, quantity.end)
        ):
            return _Decision(None, decision.cue, "opinion")
        return decision
    said = list(words.subject_past.finditer(low, start, quantity.start))
    if said:
        return _Decision(None, said[-1].span(1), "cue:past")
    # nothing in the clause itself: it goes on with the tense of what stands before it
    earlier = [c for c in cues if c.end <= start]
    decision = None if _own_subject(low, start, cues) else _nearest_before(low, earlier, words)
    if decision is None and sentence.start == start and words.infinitive.match(low, sentence.start, quantity.start):
        return _Decision(Future.PLAN, (sentence.start, sentence.start + 1), "infinitive")
    if decision is None and words.imperative.match(low, sentence.start):
        return _Decision(Future.TARGET, (sentence.start, sentence.start + 1), "imperative")
    return decision or _Decision(None, None, "none", firm=False)


def _clause(low: str, sentence: Sentence, quantity: Quantity, cues: Sequence[Cue]) -> tuple[int, int]:
    start, end = sentence.start, sentence.end
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


def _goal_after(low: str, quantity: Quantity, after: Sequence[Cue], words: _Words) -> Cue | None:
    for cue in after:
        if cue.start - quantity.end > _NEAR or cue.kind in _FINITE:
            return None
        if cue.kind == "goal" or (cue.kind == "target" and low.startswith(words.goal_heads, cue.start)):
            return None if "," in low[quantity.end : cue.start] else cue
    return None


def _achieved(before: Sequence[Cue], goal: Cue, quantity: Quantity) -> bool:
    """Tell whether a verb of reaching stands between the clause's beginning and the goal, after any new plan."""
    for cue in reversed(before):
        if cue.kind == "achieve":
            return True
        if cue.kind in _FUTURE and cue.kind != "goal":
            return False
    return False


def _nearest_before(low: str, before: Sequence[Cue], words: _Words) -> _Decision | None:
    """Return what the nearest governing words before the figure say, or none where there are none."""
    future: Cue | None = None
    for cue in reversed(before):
        if cue.kind in _FUTURE:
            future = cue
            break
    finite: Cue | None = None
    for cue in reversed(before):
        if future is not None and cue.start < future.end:
            break
        if cue.kind not in (*_FINITE, "weak", "reached"):
            continue
        if cue.kind == "weak" and (future is not None or not _follows(low, cue, words.subjects)):
            continue
        if cue.kind == "past" and _attributive(low, cue, words):
            continue
        finite = cue
        break
    if future is not None and future.kind == "plan":
        # "McKinsey predicts that it will fall": the outer verb says whose expectation it is
        future = next((cue for cue in before if cue.kind == "forecast" and 0 < future.start - cue.end < _OUTER), future)
    if future is None:
        if finite is None:
            return None
        return _Decision(None, (finite.start, finite.end), f"cue:{finite.kind}", firm=finite.kind != "present")
    if finite is not None:
        joined = low[max(0, finite.start - 5) : finite.start].rstrip().endswith(words.joiners)
        copula = finite.kind == "present" or low[finite.start : finite.end] in words.auxiliaries
        if finite.kind == "past" and not (copula and future.kind == "goal") and (joined or future.kind == "goal"):
            return _Decision(None, (finite.start, finite.end), "cue:past")
        if future.kind == "goal" and not copula:
            return _Decision(None, (finite.start, finite.end), f"cue:{finite.kind}", firm=False)
        if future.kind in ("plan", "conditional", "forecast") and finite.kind in _FINITE and joined:
            return _Decision(None, (finite.start, finite.end), f"cue:{finite.kind}", firm=False)
    if future.kind == "goal" or low.startswith(words.goal_heads, future.start):
        reached = [c for c in before if c.kind == "achieve" and c.end <= future.start]
        if reached and future.start - reached[-1].end < _NEAR:
            return _Decision(None, (reached[-1].start, reached[-1].end), "cue:achieve")
    return _Decision(_FUTURE[future.kind], (future.start, future.end), f"cue:{future.kind}")


def _attributive(low: str, cue: Cue, words: _Words) -> bool:
    """Tell whether a form like "reduced" modifies a noun ("the reduced load", "of purchased power")."""
    return low[cue.start : cue.end] not in words.auxiliaries and _follows(low, cue, words.determiners)


def _follows(low: str, cue: Cue, words: frozenset[str]) -> bool:
    """Tell whether one of the words stands right before the cue."""
    head = low[max(0, cue.start - 14) : cue.start].split()
    return bool(head) and head[-1] in words


def _first_after(low: str, after: Sequence[Cue]) -> _Decision | None:
    for at, cue in enumerate(after):
        if cue.kind == "past" and low[max(0, cue.start - 2) : cue.start] == ", ":
            continue  # ", built with": a participle of what was named
        if cue.kind in _FUTURE:
            return _Decision(_FUTURE[cue.kind], (cue.start, cue.end), f"cue:{cue.kind}")
        if cue.kind in _FINITE:
            for later in after[at + 1 :]:
                if later.start - cue.end > _AUXILIARY:
                    break
                if later.kind in _FUTURE and later.kind != "conditional":
                    return _Decision(_FUTURE[later.kind], (later.start, later.end), f"cue:{later.kind}")
            return _Decision(None, (cue.start, cue.end), f"cue:{cue.kind}", firm=cue.kind == "past")
        if cue.kind in ("reached", "achieve"):
            return _Decision(None, (cue.start, cue.end), f"cue:{cue.kind}")
    return None


# -- predicate last ----------------------------------------------------------------------------------


def _final(context: Context, sentence: Sentence, quantity: Quantity, cues: Sequence[Cue], words: _Words) -> _Decision:
    low = context.view.low
    after = [c for c in cues if c.start >= quantity.end]
    decision = _first_predicate(low, quantity, after)
    if decision is not None and decision.future is not None and decision.cue is not None:
        quoted = '"' in low[quantity.end : decision.cue[0]] and decision.by == "cue:target"
        if quoted or words.opinion.match(low, decision.cue[1]):
            return _Decision(None, decision.cue, "opinion")
        return decision
    supposed = next((c for c in cues if c.kind in ("if", "conditional") and c.end <= quantity.start), None)
    if supposed is not None and decision is not None and not decision.firm:
        able = any(c.kind == "able" for c in after[:4])
        if supposed.kind == "conditional" or able:
            return _Decision(Future.CONDITIONAL, (supposed.start, supposed.end), "cue:conditional")
    goal = _goal_before(low, quantity, cues, words)
    if goal is not None:
        setting = words.setting.search(low, quantity.end, min(sentence.end, quantity.end + 60))
        if decision is None or not decision.firm or setting:
            return _Decision(Future.TARGET, (goal.start, goal.end), "cue:goal")
    return decision or _Decision(None, None, "none", firm=False)


def _first_predicate(low: str, quantity: Quantity, after: Sequence[Cue]) -> _Decision | None:
    for at, cue in enumerate(after):
        later = next((c for c in after[at + 1 :] if c.kind not in ("boundary", "pseudo", "hearsay", "if")), None)
        if cue.kind == "achieve":
            return _Decision(None, (cue.start, cue.end), "cue:achieve")
        if cue.kind in _FUTURE:
            return _Decision(_FUTURE[cue.kind], (cue.start, cue.end), f"cue:{cue.kind}")
        if cue.kind == "past":
            return _Decision(None, (cue.start, cue.end), "cue:past")
        if cue.kind == "purpose" and cue.start - quantity.end <= _ADJACENT:
            return _Decision(Future.TARGET, (cue.start, cue.end), "cue:purpose")
        if cue.kind == "adnominal" and cue.end - quantity.end <= _ADJACENT and (cue.start > quantity.end):
            return _Decision(None, (cue.start, cue.end), "cue:adnominal")
        if cue.kind in ("present", "reached", "able"):
            # a noun, or "한다는", takes the meaning of the plan or goal that it belongs to
            near = 2 * _ADJACENT if cue.kind == "reached" else 4
            if later is not None and later.start - cue.end <= near:
                if later.kind in _FUTURE:
                    return _Decision(_FUTURE[later.kind], (later.start, later.end), f"cue:{later.kind}")
                if (
                    cue.kind == "able"
                    or cue.kind == "reached"
                    and later.kind in ("past", "purpose", "achieve", "present")
                ):
                    continue
            return _Decision(None, (cue.start, cue.end), f"cue:{cue.kind}", firm=False)
    return None


def _goal_before(low: str, quantity: Quantity, cues: Sequence[Cue], words: _Words) -> Cue | None:
    """Return the goal that the figure spells out: "our target: 30%", "감축 목표(30%)"."""
    for cue in reversed([c for c in cues if c.end <= quantity.start]):
        if cue.kind in ("goal", "copula"):
            return cue
        if cue.kind == "target" and low.startswith(words.goal_heads, cue.start):
            return cue
        if cue.kind in ("past", "achieve", "plan", "forecast", "conditional", "target"):
            return None
        if cue.kind == "present" and not low[cue.end : quantity.start].strip():
            return None
    return None


# -- both --------------------------------------------------------------------------------------------


def _fragment(
    context: Context, i: int, quantity: Quantity, decision: _Decision, words: _Words, now: int | None
) -> _Decision:
    """Let a heading or a table header speak for a fragment that has no finite verb of its own."""
    block = context.block(i)
    if block.kind not in _FRAGMENTS or decision.future is not None or decision.firm:
        return decision
    low = context.view.low
    spans: list[tuple[int, int]] = []
    if block.kind is BlockKind.CELL:
        spans += [*reversed(block.column_headers)]
        spans += [span for span in (block.row_header, block.caption) if span]
    head = context.heads[i]
    if head is not None:
        spans.append((context.sentences[head].start, context.sentences[head].end))
    for start, end in spans:
        past, future = words.head_past.search(low, start, end), words.head_future.search(low, start, end)
        if past and decision.by != "imperative":
            return _Decision(None, past.span(), "head:past")
        if future:
            return _Decision(Future.TARGET, future.span(), "head:future")
        year = words.at_year.search(low, start, end)
        if block.kind is BlockKind.CELL and year and now is not None and int(year[1]) > now:
            return _Decision(Future.TARGET, year.span(1), "head:year")
    return decision


def _dated(
    context: Context, sentence: Sentence, quantity: Quantity, decision: _Decision, words: _Words, now: int | None
) -> _Decision:
    """Let a deadline decide where no firm verb did: "carbon neutral by 2040", "2030년까지 40% 감축"."""
    low = context.view.low
    if decision.future is None and decision.firm and quantity.kind is QuantityKind.NET_ZERO:
        # "Net Zero 2050", "to achieve net zero": the state is named, and the year or the purpose beside it
        close = words.bare_year.search(low, quantity.end, min(sentence.end, quantity.end + 8))
        close = close or words.purpose_before.search(low, max(sentence.start, quantity.start - 20), quantity.start)
        if close and decision.by != "cue:achieve":
            return _Decision(Future.TARGET, close.span(), "deadline")
    if decision.future is not None or decision.firm:
        return decision
    for found in words.deadline.finditer(low, sentence.start, sentence.end):
        between = low[min(found.end(), quantity.end) : max(found.start(), quantity.start)]
        if ";" in between or ". " in between or "of which" in between or len(between) > 160:
            continue
        if now is None or int(found[1]) > now:
            return _Decision(Future.TARGET, found.span(1), "deadline")
    soon = words.to_come.search(low, max(sentence.start, quantity.start - _SOON), quantity.start)
    if soon is not None and ";" not in low[soon.end() : quantity.start]:
        return _Decision(Future.PLAN, soon.span(), "time to come")
    state = quantity.kind is QuantityKind.NET_ZERO
    if state or decision.by in ("none", "cue:reached", "cue:present"):
        for found in words.at_year.finditer(
            low, max(sentence.start, quantity.start - 24), min(sentence.end, quantity.end + 12)
        ):
            year = int(found[1])
            if year > now if now is not None else year >= _FAR:
                return _Decision(Future.TARGET, found.span(1), "deadline")
    return decision
