"""Context to topic: what a figure is about, by the words nearest to it."""

from __future__ import annotations

from functools import cache, lru_cache

from claimcheck.context import Context
from claimcheck.frozen import record
from claimcheck.lang import data
from claimcheck.lang.scan import Cue
from claimcheck.records import BlockKind, Quantity, QuantityKind, Span, Step

TOPICS = ("emissions", "energy", "resources", "social", "governance", "product", "market", "financial", "other")
"""The nine topics, the more environmental first: where two fit alike, the earlier is taken."""

_NEAR = 300  # characters to each side in which a word may tell the topic
_REACH = 30.0  # characters at which a word weighs half as much
_SENTENCE_BEFORE = 0.25
_HEADING = 0.15
_HEADING_OF_ITEMS = 0.3
_HEADER = 1.5
_STRONG = 1.7
_WEAK = 0.55
_LATER = 0.8  # what a word behind a figure weighs
_ENOUGH = 1.0  # from this on the sentence tells its own topic
_UNIT = 1.5  # what a unit of one topic tells by itself
_MONEY = 1.0  # what a sum of money tells by itself
_AROUND = 0.4  # and the words around, all topics together
_SURE = 1.2  # from this on they are not asked
_BEFORE, _BEHIND = 600, 300  # characters around in which they are counted
_NO_MONEY = 0.4  # what words of money weigh for what is counted or weighed
_OPINION = 2.5
_ASKED = 120  # characters around a share in which an opinion is told
_COUNTED = (QuantityKind.MEASURE, QuantityKind.COUNT, QuantityKind.DURATION)
_SHARES = (QuantityKind.PERCENT, QuantityKind.MULTIPLE, QuantityKind.NUMBER, QuantityKind.COUNT)
_LEAD = 1.15  # how much stronger a less environmental topic must be


@record
class Topic:
    """The topic of a figure and the step that tells why."""

    name: str
    steps: tuple[Step, ...]


def find(context: Context, i: int, quantity: Quantity) -> Topic:
    """Return the topic of a quantity of sentence ``i``; "other" where no word tells it."""
    scores: dict[str, float] = {}
    best: dict[str, tuple[float, Cue]] = {}
    sentence = context.sentences[i]
    if quantity.unit is not None and (name := _of_unit(sentence.lang, quantity.unit)) is not None:
        scores[name] = _UNIT
    if quantity.kind is QuantityKind.NET_ZERO:
        name = "emissions" if quantity.unit != "%" else "energy"
        scores[name] = 3.0
    elif quantity.kind is QuantityKind.MONEY:
        scores["financial"] = _MONEY
    told = frozenset(scores)
    near = (max(sentence.start, quantity.start - _NEAR), min(sentence.end, quantity.end + _NEAR))
    _add(context, sentence.lang, near, quantity, 1.0, scores, best)
    if quantity.kind in _COUNTED and "financial" in scores:
        scores["financial"] *= _NO_MONEY
    if quantity.kind in _SHARES and _opinion(context, i, quantity):
        scores["market"] = scores.get("market", 0.0) + _OPINION
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
            _HEADING if block.kind is BlockKind.PARAGRAPH else _HEADING_OF_ITEMS,
            scores,
            best,
        )
    if (not scores or max(scores.values()) < _ENOUGH) and i and context.sentences[i - 1].lang == sentence.lang:
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
    if not scores or max(scores.values()) < _SURE:
        _surround(context, sentence.lang, quantity, scores)
    if not scores:
        return Topic("other", ())
    top = max(scores.values())
    name = next(name for name in TOPICS if scores.get(name, 0.0) * _LEAD >= top)
    if name not in best:
        says = "the unit tells the topic" if name in told else "the words around tell of it most"
        return Topic(name, (Step("topic", name, says, quantity.start, quantity.end),))
    cue = best[name][1]
    return Topic(name, (Step("topic", name, "the nearest telling words", cue.start, cue.end),))


def _opinion(context: Context, i: int, quantity: Quantity) -> bool:
    """Tell whether a share is one of people or firms that were asked: "60% of drivers think"."""
    sentence, low = context.sentences[i], context.view.low
    words = data(sentence.lang, "topics")
    start, end = max(sentence.start, quantity.start - _ASKED), min(sentence.end, quantity.end + _ASKED)
    polled = words.POLLED_BEFORE.search(low, start, quantity.start) or words.POLLED_AFTER.match(low, quantity.end, end)
    return polled is not None and words.OPINION.search(low, start, end) is not None


def _surround(context: Context, lang: str, quantity: Quantity, scores: dict[str, float]) -> None:
    """Let what the text around speaks of most decide where nothing near does."""
    counts: dict[str, float] = {}
    strength, low = _strength(lang), context.view.low
    for start, end, _, kind in context.cues.within(max(0, quantity.start - _BEFORE), quantity.end + _BEHIND, "topics"):
        counts[kind] = counts.get(kind, 0.0) + strength.get(low[start:end], 1.0)
    total = sum(counts.values())
    for name, count in counts.items():
        scores[name] = scores.get(name, 0.0) + _AROUND * count / total


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
        start, end, _, kind = cue
        worth = weight
        if quantity is not None:
            if start >= quantity.end:
                worth = weight * _REACH / (_REACH + start - quantity.end) * _LATER
            else:
                worth = weight * _REACH / (_REACH + max(quantity.start - end, 0))
        worth *= strength.get(low[start:end], 1.0)
        if kind not in best or worth > best[kind][0]:
            best[kind] = (worth, cue)
        before = found.get(kind, 0.0)
        found[kind] = max(before, worth) + 0.2 * min(before, worth)
    for name, worth in found.items():
        scores[name] = scores.get(name, 0.0) + worth


@cache
def _strength(lang: str) -> dict[str, float]:
    """Return how much words that tell more, or less, than others weigh."""
    words = data(lang, "topics")
    return {**dict.fromkeys(words.STRONG, _STRONG), **dict.fromkeys(words.WEAK, _WEAK)}


@lru_cache(maxsize=1024)
def _of_unit(lang: str, unit: str) -> str | None:
    """Return the topic that a unit tells by itself, or none."""
    units: tuple[tuple[str, str], ...] = data(lang, "topics").UNIT_TOPICS
    return next((name for start, name in units if unit.startswith(start)), None)
