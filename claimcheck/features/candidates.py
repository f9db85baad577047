"""Features of a candidate: a quantity of which it is not yet decided whether it is a claim."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from claimcheck.context import Context
from claimcheck.features.seen import Seen
from claimcheck.features.words import around
from claimcheck.records import BlockKind, Candidate, Dropped, Quantity, QuantityKind, Sentence, Span

_WINDOW = 160  # characters to each side in which a cue can speak of a figure
_STEPS = (2, 14, 40)  # characters: adjacent, near, in the clause; beyond: in reach
_NAMED = re.compile(r"[A-Z][\w&'-]*\s\Z")  # a word with a capital stands right before it: "Carbon Ledger 3.8"
_NAME = 24  # characters of such a word
_LARGE = (1.0, 10.0, 100.0, 1_000.0, 1e5, 1e7, 1e9)
_LATE = 2030  # where nothing dates a text, a year from here on is one still to come
_LENGTHS = (30, 80, 160, 300)  # characters of a sentence


def of_candidate(context: Context, candidate: Candidate, now: int | None) -> Seen:
    """Return all that holds of a candidate; ``now``: the year of the document, if it is known."""
    quantity, sentence = candidate.quantity, context.sentences[candidate.sentence]
    start, end = max(sentence.start, quantity.start - _WINDOW), min(sentence.end, quantity.end + _WINDOW)
    return [
        ("q", _quantity(quantity)),
        ("u", (quantity.unit or "none",)),
        *_rules(candidate),
        ("b", _place(context, candidate, sentence)),
        ("h", tuple(_above(context, candidate))),
        ("c", tuple(_cues(context, quantity, start, end, "cues"))),
        ("s", tuple(_cues(context, quantity, start, end, "sources"))),
        ("y", _years(context, candidate, now)),
        *around(context.view.low, quantity.start, quantity.end, sentence.start, sentence.end),
    ]


def _quantity(quantity: Quantity) -> list[str]:
    kind = quantity.kind.value
    out = [kind, f"bound {quantity.bound}"]
    if quantity.unit and "/" in quantity.unit:
        out.append("rate")
    if quantity.change:
        out.append(f"change {quantity.change}")
    if quantity.value_from is not None:
        out.append("from")
    if quantity.value_to is not None:
        out.append("range")
    if not any(map(str.isdigit, quantity.text)):
        out.append("words")
    value = quantity.value
    if value is None:
        out.append("no value")
        return out
    out.append(f"{kind} size{bisect_right(_LARGE, abs(value))}")
    if value < 0:
        out.append("negative")
    if value != int(value):
        out.append("fraction")
    elif value == 100 and quantity.kind is QuantityKind.PERCENT:
        out.append("all")
    return out


def _rules(candidate: Candidate) -> tuple[tuple[str, Sequence[str]], ...]:
    """Return what the rules answer: is it a claim and why, how is it told, is it a change."""
    modality = candidate.modality
    future = modality.future.value if modality.future else "none"
    answer = "claim" if candidate.is_claim else "no claim"
    told = [future, f"by {modality.steps[0].by if modality.steps else 'none'}", f"{future} {answer}"]
    if modality.hearsay:
        told.append("hearsay")
    if not modality.own:
        told.append("not own")
    why = candidate.why
    return (
        ("r", (why, answer, f"{why} {candidate.quantity.kind.value}", f"by {candidate.told_by.value}")),
        ("m", told),
        ("way", (str(candidate.direction),)),
    )


def _place(context: Context, candidate: Candidate, sentence: Sentence) -> list[str]:
    i = candidate.sentence
    block = context.block(i)
    length = sentence.end - sentence.start
    out = [
        block.kind.value,
        f"at{4 * i // len(context.sentences)}",
        f"figures{min(5, len(context.quantities[i]))}",
        f"long{bisect_left(_LENGTHS, length)}",
    ]
    if block.is_header:
        out.append("header")
    if i < 3:
        out.append(f"first{i}")
    low, start = context.view.low, candidate.quantity.start
    if _NAMED.search(context.view.folded, max(sentence.start, start - _NAME), start):
        out.append("named")
    near = max(sentence.start, start - 4 * _WINDOW)
    if low.count('"', near, start) % 2:
        out.append("quoted")
    if low.rfind("(", near, start) > low.rfind(")", near, start):
        out.append("bracket")
    if low[sentence.end - 1].isalnum():
        out.append("open")  # no mark closes it: a fragment
    return out


def _above(context: Context, candidate: Candidate) -> Iterator[str]:
    """Yield the cues of the heading above, and of a cell's headers."""
    block = context.block(candidate.sentence)
    spans: list[Span] = []
    if block.kind is BlockKind.CELL:
        spans += [*block.column_headers, *(span for span in (block.row_header, block.caption) if span)]
    head = context.heads[candidate.sentence]
    if head is not None:
        above = context.sentences[head]
        spans.append((above.start, min(above.end, above.start + _WINDOW)))
    for span in spans:
        for cue in context.cues.within(*span, "cues"):
            yield cue.kind


# By kind: what a cue of it is called before and behind a figure, at each step.
_CALLED: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}


def _cues(context: Context, quantity: Quantity, start: int, end: int, table: str) -> Iterator[str]:
    """Yield the cues of a table about a figure: their kind, side and step."""
    first, last = quantity.start, quantity.end
    for cue in context.cues.within(start, end, table):
        kind = cue.kind
        if kind == "pseudo":
            continue
        called = _CALLED.get(kind)
        if called is None:
            steps = range(len(_STEPS) + 1)
            called = _CALLED[kind] = (
                tuple(f"{kind} before{step}" for step in steps),
                tuple(f"{kind} behind{step}" for step in steps),
            )
        if cue.start >= last:
            gap, names = cue.start - last, called[1]
        elif cue.end <= first:
            gap, names = first - cue.end, called[0]
        else:
            continue
        yield names[0] if gap <= 2 else names[1] if gap <= 14 else names[2] if gap <= 40 else names[3]


def _years(context: Context, candidate: Candidate, now: int | None) -> list[str]:
    """Return the years of the sentence: to come or over, before the figure or behind it."""
    out = []
    at, dropped = candidate.quantity.start, context.dropped[candidate.sentence]
    for k in range(bisect_left(dropped, at - _WINDOW, key=_start_of), len(dropped)):
        drop = dropped[k]
        if drop.start > candidate.quantity.end + _WINDOW:
            break
        if drop.why != "year" or drop.value is None:
            continue
        side = "behind" if drop.start >= at else "before"
        if now is None:
            out.append(f"unknown {'late' if drop.value >= _LATE else 'early'} {side}")
        else:
            out.append(f"{'future' if drop.value > now else 'now' if drop.value == now else 'past'} {side}")
    return out or ["none"]


def _start_of(drop: Dropped) -> int:
    return drop.start
