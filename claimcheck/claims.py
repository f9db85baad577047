"""Quantity to Claim or Rejected: does a figure assert performance, impact, practice, result or target?

An ordered list of questions, each of which may settle the matter; the first that does is told as a step.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from claimcheck.context import Context
from claimcheck.lang import pack
from claimcheck.lang.scan import Cue
from claimcheck.records import BlockKind, Claim, Modality, Quantity, QuantityKind, Rejected, Span, Step

_WINDOW = 60  # characters to each side in which a word still speaks of the figure
_CLOSE = 30
_LARGE_MONEY = 1_000_000  # below it an amount without a word of result is more often a price
_LARGE_COUNT = 1_000
_LONG = frozenset({"year", "년", "month", "개월", "week", "주", "day", "일"})
_SCORES = ("score", "점", "point")
_TEMPERATURE = ("degC", "degF", "°C", "℃", "K")
_AMOUNTS = ("t", "ha", "acre", "km2")
_ALWAYS = ("tCO2e", "kgCO2e", "gCO2e", "MW", "GW", "TW", "kWh", "MWh", "GWh", "TWh", "TJ", "GJ")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the other stages found for a claim."""

    direction: str | None
    target_year: int | None
    baseline_year: int | None
    period: int | None
    topic: str
    claimant: str | None
    claimant_span: Span | None
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Furniture:
    """Which sentences belong to standing paragraphs or to the page around the document, and why."""

    why: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class _Words:
    about_head: re.Pattern[str]
    about_start: re.Pattern[str]
    standing: re.Pattern[str]
    furniture: re.Pattern[str]
    idiom: re.Pattern[str]
    event_before: re.Pattern[str]
    price_before: re.Pattern[str]
    state_before: re.Pattern[str]
    state_after: re.Pattern[str]
    time_word: re.Pattern[str]
    size: frozenset[str]
    bare_size: frozenset[str]


@cache
def _words(lang: str) -> _Words:
    noise = pack(lang).module("noise")
    return _Words(
        noise.ABOUT_HEAD,
        noise.ABOUT_START,
        noise.STANDING,
        noise.FURNITURE,
        noise.IDIOM,
        noise.EVENT_BEFORE,
        noise.PRICE_BEFORE,
        noise.STATE_BEFORE,
        noise.STATE_AFTER,
        noise.TIME_WORD,
        noise.SIZE,
        noise.BARE_SIZE,
    )


def furniture(context: Context) -> Furniture:
    """Return the sentences outside the document's own text: "About" paragraphs, related articles, comments."""
    why: dict[int, str] = {}
    about = page = False
    low = context.view.low
    last = len(context.sentences)
    for i, sentence in enumerate(context.sentences):
        words = _words(sentence.lang)
        block = context.block(i)
        first = block.start == sentence.start or not low[block.start : sentence.start].strip(" -*•\t\n#>")
        line = low[sentence.start : min(sentence.end, sentence.start + 120)]
        short = sentence.end - sentence.start <= 80
        if first and block.kind is not BlockKind.CELL:
            if i > 0 and short and words.furniture.match(line):
                page = True
            if (short and words.about_head.match(line)) or words.about_start.match(line):
                about = True
            elif block.kind is BlockKind.HEADING:
                about = False
                # a section heading of the document's own ends the page furniture of an aside
                page = page and i > last * 0.5
        if page:
            why[i] = "furniture"
        elif about:
            why[i] = "about"
    for i, sentence in enumerate(context.sentences):
        if i in why or context.block(i).kind is not BlockKind.PARAGRAPH:
            continue
        words = _words(sentence.lang)
        if i > last * 0.6 and len(words.standing.findall(low, sentence.start, sentence.end)) >= 2:
            why[i] = "about"
    return Furniture(why)


def judge(
    context: Context, i: int, quantity: Quantity, modality: Modality, direction: str | None, aside: Furniture
) -> tuple[bool, str, Step]:
    """Return whether a quantity of sentence ``i`` is a claim, the reason's key, and the step that tells it."""
    if i in aside.why:
        return False, aside.why[i], _step(aside.why[i], None)
    case = _case(context, i, quantity, modality, direction)
    for rule in _RULES:
        answer = rule(case)
        if answer is not None:
            yes, why, cue = answer
            return yes, why, _step(why, cue)
    return False, "no claim", _step("no claim", None)


def claim(context: Context, i: int, quantity: Quantity, facts: Facts, seen: dict[str, int]) -> Claim:
    """Return the claim record; ``seen`` counts the ids already given in this document."""
    sentence = context.sentences[i]
    words = context.words(sentence.start, sentence.end)
    digest = hashlib.sha256(f"{words}\x1f{quantity.text}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
    seen[digest] = seen.get(digest, 0) + 1
    key = digest if seen[digest] == 1 else f"{digest}-{seen[digest]}"
    return Claim(
        id=key,
        quantity=quantity,
        start=quantity.start,
        end=quantity.end,
        sentence=(sentence.start, sentence.end),
        lang=sentence.lang,
        direction=facts.direction,
        target_year=facts.target_year,
        baseline_year=facts.baseline_year,
        period=facts.period,
        topic=facts.topic,
        claimant=facts.claimant,
        claimant_span=facts.claimant_span,
        steps=facts.steps,
    )


def rejected(context: Context, i: int, quantity: Quantity, why: str, direction: str | None, step: Step) -> Rejected:
    """Return the record of a quantity that is no claim."""
    sentence = context.sentences[i]
    return Rejected(quantity, (sentence.start, sentence.end), sentence.lang, why, direction, (step,))


# -- the questions -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Case:
    context: Context
    i: int
    quantity: Quantity
    modality: Modality
    direction: str | None
    cues: Sequence[Cue]  # of the table "noise", in the sentence and a cell's headers
    words: _Words
    low: str

    def near(self, *kinds: str, within: int = _WINDOW) -> Cue | None:
        """Return the cue of these kinds that is nearest to the figure, no farther than ``within``."""
        best: tuple[int, Cue] | None = None
        for cue in self.cues:
            if cue.kind not in kinds:
                continue
            gap = max(cue.start - self.quantity.end, self.quantity.start - cue.end, 0)
            if gap > within or (cue.kind.startswith("not:") and self._another_between(cue)):
                continue
            if best is None or gap < best[0]:
                best = (gap, cue)
        return best[1] if best else None

    def _another_between(self, cue: Cue) -> bool:
        """Tell whether another figure stands nearer to the cue, on the same side."""
        start, end = min(cue.end, self.quantity.end), max(cue.start, self.quantity.start)
        return any(start <= other.start and other.end <= end for other in self.context.quantities[self.i])


_Answer = tuple[bool, str, Cue | None]


def _case(context: Context, i: int, quantity: Quantity, modality: Modality, direction: str | None) -> _Case:
    sentence, block = context.sentences[i], context.block(i)
    cues = list(context.cues.within(sentence.start, sentence.end, "noise"))
    if block.kind is BlockKind.CELL:
        # headers speak for their cells as if they stood beside the figure
        for span in (block.row_header, *block.column_headers, block.caption):
            if span:
                cues += [
                    cue._replace(start=quantity.end, end=quantity.end)
                    for cue in context.cues.within(span[0], span[1], "noise")
                ]
    return _Case(context, i, quantity, modality, direction, cues, _words(sentence.lang), context.view.low)


def _step(why: str, cue: Cue | None) -> Step:
    return Step("claims", why, _SAYS[why], cue.start if cue else None, cue.end if cue else None)


_SAYS = {
    "furniture": "it stands in the page around the text, not in the text",
    "about": "it stands in the standing paragraph about the company",
    "told twice": "it tells the quantity before it once more",
    "vague": "it gives no number",
    "sample": "it is the size of a survey, which is context",
    "price": "it is a price",
    "loan": "it is a term of a loan, bond or financing",
    "event": "it counts people at an event",
    "law": "it is what a law or rule demands of everyone",
    "confidence": "it tells how sure or how exact another figure is",
    "threshold": "it is the threshold of a class or grade",
    "stake": "it is a share of ownership",
    "discount": "it is a discount",
    "rate": "it is a tax, interest or national rate",
    "test": "it is a condition of a test",
    "frequency": "it tells how often, not how well",
    "place": "it tells where something lies or how large a place is",
    "macro": "it speaks of no company, sector or technology",
    "name": "it is part of a name or of a general phrase",
    "idiom": "it is a figure of speech",
    "size": "it tells the size of the company, not an achievement",
    "bare size": "it is a measure of size or a setting, not of performance",
    "bare number": "it is a number without a unit or a metric",
    "time": "it is a span of time, not a performance",
    "one": "it is the unit that another figure is told for",
    "money": "it is an amount of money told without what it achieves",
    "count": "it counts something that is no performance",
    "no claim": "nothing near it asserts performance, impact, practice, result or target",
    "share": "a share or rate that is asserted",
    "multiple": "a multiple that is asserted",
    "state": "a climate state that is asserted or promised",
    "measure": "a measured amount that is asserted",
    "result": "an amount of money tied to a result, an investment or a market",
    "impact": "a count tied to an impact or practice",
    "performance": "a time that tells of performance",
    "metric": "the value of a metric",
    "change": "a change that is asserted",
}

_PERCENT_NOT = ("stake", "discount", "rate", "threshold", "law")
_PERCENT_NOT_CLOSE = ("confidence", "loan")
_COUNT_NOT = ("sample", "event", "place", "frequency", "price", "stake", "law")
_MONEY_NOT = ("price", "loan", "stake", "discount", "rate")


def _refused(case: _Case, names: Sequence[str], within: int) -> _Answer | None:
    cue = case.near(*(f"not:{name}" for name in names), within=within)
    return (False, cue.kind.removeprefix("not:"), cue) if cue else None


def _vague(case: _Case) -> _Answer | None:
    quantity = case.quantity
    if quantity.value is None and quantity.kind is not QuantityKind.NET_ZERO:
        return False, "vague", None
    return None


def _idiom(case: _Case) -> _Answer | None:
    if case.words.idiom.match(case.low, case.quantity.start):
        return False, "idiom", None
    return None


def _state(case: _Case) -> _Answer | None:
    if case.quantity.kind is not QuantityKind.NET_ZERO:
        return None
    quantity, words, low = case.quantity, case.words, case.low
    start, end = case.context.sentences[case.i].start, case.context.sentences[case.i].end
    if words.state_before.search(low, max(start, quantity.start - 40), quantity.start):
        return True, "state", None
    if words.state_after.match(low, quantity.end, end):
        return True, "state", None
    after = next((c for c in case.cues if c.kind == "name:after" and 0 <= c.start - quantity.end <= 2), None)
    near = any(
        drop.why == "year" and -2 <= drop.start - quantity.end <= 14 or 0 <= quantity.start - drop.end <= 3
        for drop in case.context.dropped[case.i]
    )
    promised = case.modality.future is not None and any(
        drop.why == "year" and abs(drop.start - quantity.start) < _WINDOW for drop in case.context.dropped[case.i]
    )
    if near or (after is None and promised):
        return True, "state", None
    return False, "name", after


def _one(case: _Case) -> _Answer | None:
    """Turn down the unit that another figure is told for: "per 1 m2", "한 잔의"."""
    quantity = case.quantity
    kinds = (QuantityKind.COUNT, QuantityKind.MEASURE, QuantityKind.MONEY, QuantityKind.DURATION)
    if quantity.kind in kinds and quantity.value == 1 and quantity.value_to is None and not case.direction:
        return False, "one", None
    return None


def _percent(case: _Case) -> _Answer | None:
    if case.quantity.kind not in (QuantityKind.PERCENT, QuantityKind.POINT, QuantityKind.WHOLE):
        return None
    defined = _refused(case, ("name",), 2 * _WINDOW)
    refused = _refused(case, _PERCENT_NOT, _CLOSE) or _refused(case, _PERCENT_NOT_CLOSE, 8)
    return defined or refused or (True, "share", None)


def _multiple(case: _Case) -> _Answer | None:
    if case.quantity.kind is not QuantityKind.MULTIPLE:
        return None
    return _refused(case, ("frequency", "confidence"), 6) or (True, "multiple", None)


def _money(case: _Case) -> _Answer | None:
    if case.quantity.kind is not QuantityKind.MONEY:
        return None
    refused = _refused(case, _MONEY_NOT, _CLOSE)
    if refused:
        return refused
    if case.words.price_before.search(case.low, max(0, case.quantity.start - 40), case.quantity.start):
        return False, "price", None
    cue = case.near("about:money", within=2 * _WINDOW)
    if cue or case.direction or (case.quantity.value or 0) >= _LARGE_MONEY:
        return True, "result", cue
    return False, "money", None


def _measure(case: _Case) -> _Answer | None:
    if case.quantity.kind is not QuantityKind.MEASURE:
        return None
    refused = _refused(case, ("test", "place", "macro", "law", "confidence"), 24)
    if refused:
        return refused
    if case.quantity.unit in _SCORES:
        return True, "metric", None
    after = next((c for c in case.cues if c.kind == "name:after" and 0 <= c.start - case.quantity.end <= 8), None)
    if case.quantity.unit in _TEMPERATURE and after is not None:
        return False, "name", after
    if case.direction:
        return True, "change", None
    if case.quantity.unit in case.words.bare_size:
        return False, "bare size", None
    cue = case.near("about:measure", "about:impact", within=_CLOSE)
    if cue or case.quantity.unit in _AMOUNTS or (case.quantity.unit or "").startswith(_ALWAYS):
        return True, "measure", cue
    return False, "bare size", None


def _duration(case: _Case) -> _Answer | None:
    if case.quantity.kind is not QuantityKind.DURATION:
        return None
    cue = case.near("about:time", within=_CLOSE)
    if case.direction and cue:
        return True, "change", cue
    if case.words.time_word.search(case.low, max(0, case.quantity.start - 24), case.quantity.start):
        return False, "time", None
    if case.quantity.unit in _LONG and not case.direction:
        cue = case.near("about:time", within=12)
    return (True, "performance", cue) if cue else (False, "time", None)


def _number(case: _Case) -> _Answer | None:
    if case.quantity.kind is not QuantityKind.NUMBER:
        return None
    refused = _refused(case, ("sample", "event", "confidence"), _CLOSE)
    if refused:
        return refused
    cue = case.near("about:metric", within=_CLOSE)
    if case.quantity.value_from is not None and case.direction:
        return True, "change", cue
    whole = case.quantity.value is not None and case.quantity.value == int(case.quantity.value)
    cell = case.context.block(case.i).kind is BlockKind.CELL
    if cue and (not whole or cell or case.low[cue.start : cue.end] in ("score", "index", "점수", "지수")):
        return True, "metric", cue
    verb = case.near("about:impact", within=10)
    if verb is not None and verb.end <= case.quantity.start and (case.quantity.value or 0) >= 100:
        return True, "impact", verb
    return False, "bare number", None


def _count(case: _Case) -> _Answer | None:
    if case.quantity.kind is not QuantityKind.COUNT:
        return None
    refused = _refused(case, _COUNT_NOT, _CLOSE)
    if refused:
        return refused
    if case.words.event_before.search(case.low, max(0, case.quantity.start - 30), case.quantity.start):
        return False, "event", None
    if case.quantity.unit in _SCORES:
        return True, "metric", None
    cue = case.near("about:impact", within=_CLOSE + 10)
    if case.quantity.unit in case.words.size:
        close = case.near("about:impact", within=12)
        if close is None or (case.quantity.value or 0) < 10:
            return False, "size", None
        return True, "impact", close
    if case.direction:
        return True, "change", cue
    if cue is None:
        cue = case.near("about:noun", within=_CLOSE)
    if cue is None and (case.modality.future is not None or (case.quantity.value or 0) >= _LARGE_COUNT):
        return True, "impact", None
    return (True, "impact", cue) if cue else (False, "count", None)


_RULES: tuple[Callable[[_Case], _Answer | None], ...] = (
    _vague,
    _idiom,
    _one,
    _state,
    _percent,
    _multiple,
    _money,
    _measure,
    _duration,
    _number,
    _count,
)
