"""Sentence to bodies: who is named, what it is to the claimant, and how it is tied to what is told."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right, insort
from collections.abc import Sequence

from claimcheck.context import Context
from claimcheck.labels.source import Mode, Source, Standing, Words
from claimcheck.lang.scan import Cue
from claimcheck.records import Sentence, Span

_ANCHORS = {"attribution": Mode.ATTRIBUTION, "attest": Mode.ATTEST, "certified": Mode.CERTIFIED}
_OTHERS = ("association", "ngo", "press", "interested", "unnamed")
_NAME_WINDOW = 110
_BACK = {Mode.ATTRIBUTION: 45, Mode.ATTEST: 70, Mode.CERTIFIED: 70}
_ACTIVE = 60
_WORD = re.compile(r"\s([\w&'.-]{1,30})")
_NAMED = 2  # characters that a name must have besides the word for its kind
_TOPIC = 300  # characters from a topic to the verb that closes its sentence
_OVER = 40  # characters that a cue may run over a window's end


def _standing(cues: Sequence[Cue]) -> tuple[Standing, str, Cue] | None:
    """Return the standing of the first telling cue: a body by name outranks a word for its kind."""
    interested = next((cue for cue in cues if cue.kind == "interested"), None)
    body = next((cue for cue in cues if cue.kind.startswith("body:")), None)
    if interested and (body is None or interested.start <= body.start):
        return Standing.INTERESTED, "interested", interested
    if body:
        return Standing.INDEPENDENT, body.kind.removeprefix("body:"), body
    for kind, standing in (("ngo", Standing.NGO), ("press", Standing.PRESS), ("association", Standing.ASSOCIATION)):
        cue = next((cue for cue in cues if cue.kind == kind), None)
        if cue:
            return standing, kind, cue
    typed = next((cue for cue in cues if cue.kind.startswith("type:")), None)
    unnamed = next((cue for cue in cues if cue.kind == "unnamed"), None)
    if typed:
        return Standing.INDEPENDENT, typed.kind.removeprefix("type:"), typed
    if unnamed:
        return Standing.UNNAMED, "unnamed", unnamed
    return None


def named_after(context: Context, i: int, sentence: Sentence, cues: Sequence[Cue], words: Words) -> list[Source]:
    """Read sources whose name follows the words that tie it ("verified by X"), or which act ("X found")."""
    text = context.view.folded
    out: list[Source] = []
    taken: list[Span] = []
    for cue in cues:
        mode = _ANCHORS.get(cue.kind)
        if mode is None:
            continue
        begin = cue.end
        while begin < sentence.end and text[begin] in " \n\t\"'":
            begin += 1
        name = words.name.match(text, begin, min(sentence.end, begin + _NAME_WINDOW))
        stop = name.end() if name else min(sentence.end, begin + 60)
        near = [
            c for c in context.cues.within(begin, stop + _OVER, "sources") if c.start < stop and c.kind not in _ANCHORS
        ]
        known = _standing(near)
        proper = name is not None and _is_name(name[1])
        if known is None:
            if not proper or name is None or mode is Mode.CERTIFIED:
                continue
            known = (Standing.NAMED, "named", cue)
        standing, category, body = known
        near_name = text[slice(*_proper(words, text, body.start, body.end, sentence))]
        vague = standing in (Standing.INDEPENDENT, Standing.ASSOCIATION) and not body.kind.startswith("body:")
        if vague and not proper and not _is_name(near_name):
            standing = Standing.UNNAMED  # "a university", "a laboratory": a kind is not a name
        by = name[1] if name and proper else near_name
        end = max(stop if proper else body.end, body.end)
        out.append(Source(i, (cue.start, end), by.strip(" ,.;:'\""), standing, mode, category))
        insort(taken, (cue.start, end))
    for cue in cues:
        if not _is_body(cue):
            continue
        if _is_taken(taken, cue.start):
            continue
        acts = ("finds", "scores") if cue.kind.startswith(("body:", "association")) else ("finds",)
        reach = min(sentence.end, cue.end + 2 * _ACTIVE + _OVER)
        verb = next(context.cues.within(cue.end, reach, "sources", *acts), None)
        if verb is None or _clause_break(text, cue.end, verb.start):
            continue
        # "DNV, an accredited verifier of long standing, confirmed": what stands between two commas is passed over
        aside = text.count(",", cue.end, verb.start) > 1
        if verb.start - cue.end > _ACTIVE * (1 + aside):
            continue
        start, end = _proper(words, text, cue.start, cue.end, sentence)
        if cue.kind.startswith("type:") and not _is_name(text[start:end]):
            continue
        known = _standing([cue])
        if known is None:
            continue
        insort(taken, (start, verb.end))
        if text[verb.start - 1] == "-":
            continue  # "RSPO-certified": an adjective, not an act
        mode = _act_of(words, text, verb, sentence)
        if mode is Mode.CERTIFIED and words.that.match(text, verb.end):
            mode = Mode.ATTEST
        out.append(Source(i, (start, verb.end), text[start:end], known[0], mode, known[1]))
    return out


def _act_of(words: Words, text: str, verb: Cue, sentence: Sentence) -> Mode:
    """Return what a body does by its verb: "verified", "provided limited assurance", "certified", "found"."""
    said = text[verb.start : verb.end].lower()
    if said.startswith(words.certifies):
        return Mode.CERTIFIED
    around = text[max(sentence.start, verb.start - 80) : min(sentence.end, verb.end + 40)].lower()
    if said.startswith(words.verifies) or words.assurance in around:
        return Mode.ATTEST
    return Mode.ATTRIBUTION


def _is_name(words: str) -> bool:
    return any(char.isupper() for char in words)


def _is_taken(taken: Sequence[Span], at: int) -> bool:
    """Tell whether a position lies in one of the spans, which are in order."""
    i = bisect_right(taken, (at, sys.maxsize))
    return any(start <= at < end for start, end in taken[max(0, i - 2) : i])


def _clause_break(text: str, start: int, end: int) -> bool:
    between = text[start:end]
    return ";" in between or ". " in between or ":" in between


def _proper(words: Words, text: str, start: int, end: int, sentence: Sentence) -> Span:
    """Widen a span over the capitalised words around it."""
    while start > sentence.start:
        head = text[max(sentence.start, start - 30) : start].rstrip()
        word = head.rsplit(" ", 1)[-1]
        if not word or not (word[0].isupper() or word in words.small) or text[start - 1] != " ":
            break
        start -= len(word) + 1
    while (following := _WORD.match(text, end, sentence.end)) and following[1][0].isupper():
        end = following.end()
    return max(start, sentence.start), end


def named_before(context: Context, i: int, sentence: Sentence, cues: Sequence[Cue], words: Words) -> list[Source]:
    """Read sources whose name stands before the words that tie it (X에 따르면, X로부터 … 검증)."""
    text = context.view.folded
    out: list[Source] = []
    for cue in cues:
        mode = _ANCHORS.get(cue.kind)
        if mode is None and cue.kind != "finds":
            continue
        back = _BACK[mode] if mode else _TOPIC
        begin = max(sentence.start, cue.start - back)
        near = [b for b in context.cues.within(begin, cue.end, "sources") if _is_body(b) and b.start < cue.end]
        if mode is None:
            near = [b for b in near if b.end <= cue.start and _acts(words, text, b.end, cue.start)]
        if mode is Mode.ATTRIBUTION:
            near = [b for b in near if "," not in text[b.end : cue.start]]
        known = _standing(near)
        if known is None:
            if mode is not Mode.ATTEST:
                continue
            giver = words.giver.search(text, max(sentence.start, cue.start - 70), cue.start)
            if giver is None:
                continue
            out.append(Source(i, (giver.start(1), cue.end), giver[1], Standing.NAMED, mode, "named"))
            continue
        standing, category, body = known
        start, end = _eojeol(text, body.start, body.end, sentence)
        name = words.particle.sub("", text[start:end])
        if body.kind.startswith("type:") and len(name) - (body.end - body.start) < _NAMED:
            standing, category = Standing.UNNAMED, "unnamed"  # "병원", "연구팀": a kind is not a name
        out.append(Source(i, (start, cue.end), text[start:end], standing, mode or Mode.ATTRIBUTION, category))
    return out


def _is_body(cue: Cue) -> bool:
    return cue.kind.startswith(("body:", "type:")) or cue.kind in _OTHERS


def _acts(words: Words, text: str, start: int, end: int) -> bool:
    """Tell whether what stands at ``start`` is the subject of what stands at ``end``; a topic governs from afar."""
    found = words.acts.match(text, start, end)
    return found is not None and (end - start <= _ACTIVE or found[1] in words.topic_marks)


def _eojeol(text: str, start: int, end: int, sentence: Sentence) -> Span:
    while start > sentence.start and not text[start - 1].isspace() and text[start - 1] not in ",'\"(·":
        start -= 1
    while end < sentence.end and (text[end].isalnum() or text[end] in "&()"):
        end += 1
    return start, end
