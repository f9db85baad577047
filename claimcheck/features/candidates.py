"""Features of a candidate: a quantity of which it is not yet decided whether it is a claim."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.context import Context
from claimcheck.features.words import around
from claimcheck.records import Candidate, Quantity, QuantityKind, Sentence

_WINDOW = 160  # characters to each side in which a cue can speak of a figure
_STEPS = (2, 14, 40, _WINDOW)  # characters: adjacent, near, in the clause, in reach
_TABLES = frozenset(("cues", "noise", "sources", "direction", "speakers"))
_SKIP = frozenset(("pseudo",))
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d,])")
_LARGE = (1.0, 10.0, 100.0, 1_000.0, 1e5, 1e7, 1e9)


def of_candidate(context: Context, candidates: Sequence[Candidate], k: int, now: int | None) -> list[str]:
    """Return the names of all that holds of candidate ``k`` of a document; no name twice.

    ``now``: the year of the document, if it is known.
    """
    candidate = candidates[k]
    quantity, sentence = candidate.quantity, context.sentences[candidate.sentence]
    names = [*_quantity(quantity)]
    names += _rules(candidate)
    names += _place(context, candidate, sentence)
    names += _cues(context, quantity, sentence)
    names += _years(context, quantity, sentence, now)
    names += _beside(context, candidates, k)
    names += _sentence_before(context, candidate.sentence)
    names += around(context.view.low, quantity.start, quantity.end, sentence.start, sentence.end)
    return list(dict.fromkeys(names))


def _quantity(quantity: Quantity) -> Iterator[str]:
    yield f"q:{quantity.kind.value}"
    if quantity.unit:
        yield f"u:{quantity.unit}"
        if "/" in quantity.unit:
            yield "q:rate"
    yield f"q:bound {quantity.bound}"
    if quantity.change:
        yield f"q:change {quantity.change}"
    if quantity.value_from is not None:
        yield "q:from"
    if quantity.value_to is not None:
        yield "q:range"
    if not any(char.isdigit() for char in quantity.text):
        yield "q:words"
    if quantity.value is None:
        yield "q:no value"
        return
    size = sum(abs(quantity.value) >= step for step in _LARGE)
    yield f"q:{quantity.kind.value} size{size}"
    if quantity.value != int(quantity.value):
        yield "q:fraction"
    elif quantity.value == 100 and quantity.kind is QuantityKind.PERCENT:
        yield "q:all"
    if quantity.value < 0:
        yield "q:negative"


def _rules(candidate: Candidate) -> Iterator[str]:
    modality = candidate.modality
    future = modality.future.value if modality.future else "none"
    by = modality.steps[0].by if modality.steps else "none"
    yield f"r:{candidate.why}"
    yield "r:claim" if candidate.is_claim else "r:no claim"
    yield f"r:{candidate.why} {candidate.quantity.kind.value}"
    yield f"r:by {candidate.told_by.value}"
    yield f"m:{future}"
    yield f"m:by {by}"
    yield f"m:{future} {'claim' if candidate.is_claim else 'no claim'}"
    if modality.hearsay:
        yield "m:hearsay"
    if not modality.own:
        yield "m:not own"
    yield f"w:{candidate.direction}"


def _place(context: Context, candidate: Candidate, sentence: Sentence) -> Iterator[str]:
    block = context.block(candidate.sentence)
    yield f"b:{block.kind.value}"
    if block.is_header:
        yield "b:header"
    share = candidate.sentence / max(1, len(context.sentences))
    yield f"b:at{int(4 * share)}"
    if candidate.sentence < 3:
        yield f"b:first{candidate.sentence}"
    yield f"b:figures{min(5, len(context.quantities[candidate.sentence]))}"
    low, start = context.view.low, candidate.quantity.start
    if low.count('"', sentence.start, start) % 2:
        yield "b:quoted"
    if low.rfind("(", sentence.start, start) > low.rfind(")", sentence.start, start):
        yield "b:bracket"
    length = sentence.end - sentence.start
    yield f"b:long{sum(length > step for step in (30, 80, 160, 300))}"
    if low[max(sentence.start, sentence.end - 2) : sentence.end].strip()[-1:].isalnum():
        yield "b:open"  # no mark closes it: a fragment
    spans = [span for span in (block.row_header, *block.column_headers, block.caption) if span]
    head = context.heads[candidate.sentence]
    if head is not None:
        spans.append((context.sentences[head].start, context.sentences[head].end))
    for span in spans:
        for cue in context.cues.within(*span):
            if cue.table in ("cues", "noise") and cue.kind != "pseudo":
                yield f"h:{cue.table}:{cue.kind}"


def _beside(context: Context, candidates: Sequence[Candidate], k: int) -> Iterator[str]:
    """Yield what the rules say of the candidates next to this one: claims of one sentence or list are told alike."""
    here = candidates[k]
    for side, at in (("n-", k - 1), ("n+", k + 1)):
        if not 0 <= at < len(candidates):
            yield f"{side}:nothing"
            continue
        other = candidates[at]
        if other.sentence == here.sentence:
            near = "sentence"
        elif context.sentences[other.sentence].block == context.sentences[here.sentence].block:
            near = "block"
        else:
            near = "apart"
        future = other.modality.future.value if other.modality.future else "none"
        yield f"{side}:{near} {future}"
        yield f"{side}:{near} {'claim' if other.is_claim else other.why}"
        if other.quantity.unit == here.quantity.unit:
            yield f"{side}:{near} like"


def _sentence_before(context: Context, i: int) -> Iterator[str]:
    """Yield the cues of the sentence before, where it stands in the same block."""
    if i == 0 or context.sentences[i - 1].block != context.sentences[i].block:
        return
    before = context.sentences[i - 1]
    start = max(before.start, before.end - _WINDOW)
    for cue in context.cues.within(start, before.end):
        if (cue.table == "cues" or cue.table == "sources") and cue.kind not in _SKIP:
            yield f"l:{cue.table} {cue.kind}"


_SIDES = ("before", "behind")
_NAMES: dict[tuple[str, str], tuple[tuple[str, ...], ...]] = {}


def _names_of(table: str, kind: str) -> tuple[tuple[str, ...], ...]:
    """Return, by side and step, what a cue of this kind is called; each name stands for its step and all wider."""
    return tuple(tuple(f"c:{table}:{kind} {side}{step}" for step in range(len(_STEPS))) for side in _SIDES)


def _cues(context: Context, quantity: Quantity, sentence: Sentence) -> Iterator[str]:
    """Yield the cues about a figure: their kind, side and step, and which is nearest of those that tell a tense."""
    start, end = max(sentence.start, quantity.start - _WINDOW), min(sentence.end, quantity.end + _WINDOW)
    nearest: dict[tuple[str, str, bool], int] = {}
    broken = [False, False]
    for cue in context.cues.within(start, end):
        kind, table = cue.kind, cue.table
        if table not in _TABLES or kind in _SKIP:
            continue
        behind = cue.start >= quantity.end
        if not behind and cue.end > quantity.start:
            continue
        gap = cue.start - quantity.end if behind else quantity.start - cue.end
        key = (table, kind, behind)
        if gap < nearest.get(key, _WINDOW + 1):
            nearest[key] = gap
        if table == "cues" and kind == "boundary" and gap < _STEPS[2]:
            broken[behind] = True
    tense: list[tuple[int, bool, str]] = []
    for (table, kind, behind), gap in nearest.items():
        names = _NAMES.get((table, kind))
        if names is None:
            names = _NAMES[table, kind] = _names_of(table, kind)
        for step, reach in enumerate(_STEPS):
            if gap <= reach:
                yield names[behind][step]
                break
        if table == "cues" and kind not in ("boundary", "if", "copula"):
            tense.append((gap, behind, kind))
    for side in (False, True):
        told = [each for each in tense if each[1] is side]
        if told:
            kind = min(told)[2]
            yield f"t:{kind} {_SIDES[side]}"
            yield f"t:{kind} {_SIDES[side]} {'broken' if broken[side] else 'whole'}"


def _years(context: Context, quantity: Quantity, sentence: Sentence, now: int | None) -> Iterator[str]:
    start, end = max(sentence.start, quantity.start - _WINDOW), min(sentence.end, quantity.end + _WINDOW)
    found = False
    for hit in _YEAR.finditer(context.view.low, start, end):
        found = True
        side = _SIDES[hit.start() >= quantity.end]
        if now is None:
            year = int(hit[0])
            yield f"y:unknown {'late' if year >= 2030 else 'early'} {side}"
        else:
            gap = int(hit[0]) - now
            yield f"y:{'future' if gap > 0 else 'now' if gap == 0 else 'past'} {side}"
    if not found:
        yield "y:none"
