"""Context to topic: what a figure is about, by the words nearest to it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from claimcheck.context import Context
from claimcheck.lang import data
from claimcheck.lang.scan import Cue
from claimcheck.records import BlockKind, Quantity, QuantityKind, Span, Step

TOPICS = ("emissions", "energy", "resources", "social", "governance", "product", "market", "financial", "other")
"""The nine topics, the more environmental first: where two fit alike, the earlier is taken."""

_NEAR = 300  # characters to each side in which a word may tell the topic
_REACH = 20.0  # characters at which a word weighs half as much
_SENTENCE_BEFORE = 0.25
_HEADING = 0.5
_HEADER = 1.5
_STRONG = 1.7
_WEAK = 0.55
_LEAD = 1.15  # how much stronger a less environmental topic must be


@dataclass(frozen=True, slots=True)
class Topic:
    """The topic of a figure and the step that tells why."""

    name: str
    steps: tuple[Step, ...]


def find(context: Context, i: int, quantity: Quantity) -> Topic:
    """Return the topic of a quantity of sentence ``i``; "other" where no word tells it."""
    scores: dict[str, float] = {}
    best: dict[str, tuple[float, Cue]] = {}
    sentence = context.sentences[i]
    for unit, name in _units(sentence.lang):
        if quantity.unit is not None and quantity.unit.startswith(unit):
            scores[name] = scores.get(name, 0.0) + 1.5
            break
    if quantity.kind is QuantityKind.NET_ZERO:
        name = "emissions" if quantity.unit != "%" else "energy"
        scores[name] = 3.0
    elif quantity.kind is QuantityKind.MONEY:
        scores["financial"] = 1.2
    near = (max(sentence.start, quantity.start - _NEAR), min(sentence.end, quantity.end + _NEAR))
    _add(context, sentence.lang, near, quantity, 1.0, scores, best)
    block = context.block(i)
    if block.kind is BlockKind.CELL:
        for span in (block.row_header, *block.column_headers, block.caption):
            if span:
                _add(context, sentence.lang, span, None, _HEADER, scores, best)
    head = context.heads[i]
    if head is not None:
        _add(
            context,
            sentence.lang,
            (context.sentences[head].start, min(context.sentences[head].end, context.sentences[head].start + _NEAR)),
            None,
            _HEADING,
            scores,
            best,
        )
    if (not scores or max(scores.values()) < 1) and i and context.sentences[i - 1].lang == sentence.lang:
        before = context.sentences[i - 1]
        _add(
            context,
            sentence.lang,
            (max(before.start, before.end - _NEAR), before.end),
            None,
            _SENTENCE_BEFORE,
            scores,
            best,
        )
    if not scores:
        return Topic("other", ())
    top = max(scores.values())
    name = next(name for name in TOPICS if scores.get(name, 0.0) * _LEAD >= top)
    if name not in best:
        return Topic(name, (Step("topic", name, "the unit tells the topic", quantity.start, quantity.end),))
    cue = best[name][1]
    return Topic(name, (Step("topic", name, "the nearest telling words", cue.start, cue.end),))


def _add(
    context: Context,
    lang: str,
    span: Span,
    quantity: Quantity | None,
    weight: float,
    scores: dict[str, float],
    best: dict[str, tuple[float, Cue]],
) -> None:
    """Add up the words of a span, nearer to the quantity more; each topic by its best word and a share of the rest."""
    found: dict[str, float] = {}
    strength = _strength(lang)
    low = context.view.low
    for cue in context.cues.within(*span, "topics"):
        worth = weight
        if quantity is not None:
            gap = max(cue.start - quantity.end, quantity.start - cue.end, 0)
            worth = weight * _REACH / (_REACH + gap)
        worth *= strength.get(low[cue.start : cue.end], 1.0)
        if cue.kind not in best or worth > best[cue.kind][0]:
            best[cue.kind] = (worth, cue)
        found[cue.kind] = max(found.get(cue.kind, 0.0), worth) + 0.2 * min(found.get(cue.kind, 0.0), worth)
    for name, worth in found.items():
        scores[name] = scores.get(name, 0.0) + worth


@cache
def _strength(lang: str) -> dict[str, float]:
    """Return how much words that tell more, or less, than others weigh."""
    words = data(lang, "topics")
    return {**dict.fromkeys(words.STRONG, _STRONG), **dict.fromkeys(words.WEAK, _WEAK)}


@cache
def _units(lang: str) -> tuple[tuple[str, str], ...]:
    units: tuple[tuple[str, str], ...] = data(lang, "topics").UNIT_TOPICS
    return units
