"""The questions that decide whether a figure is a claim, in order; the first that knows an answer gives it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cache

from claimcheck.claims.words import Words, words_of
from claimcheck.context import Context
from claimcheck.frozen import record
from claimcheck.lang.scan import Cue
from claimcheck.records import BlockKind, Modality, Quantity, QuantityKind, Step

_WINDOW = 60  # characters to each side in which a word still speaks of the figure
_CLOSE = 30
_FAR = 4 * _WINDOW
_LARGE_MONEY = 1_000_000  # below it an amount without a word of result is more often a price
_LARGE_COUNT = 1_000
_TEMPERATURE = ("degC", "degF", "°C", "℃", "K")
_AMOUNTS = ("t", "ha", "acre", "km2")
_ALWAYS = ("tCO2e", "kgCO2e", "gCO2e", "MW", "GW", "TW", "kWh", "MWh", "GWh", "TWh", "TJ", "GJ")


@record
class Case:
    context: Context
    i: int
    quantity: Quantity
    modality: Modality
    direction: str | None
    cues: Sequence[Cue]  # of the table "noise", in the sentence and a cell's headers
    words: Words
    low: str

    def near(self, *kinds: str, within: int = _WINDOW) -> Cue | None:
        """Return the cue of these kinds that is nearest to the figure, no farther than ``within``."""
        best: tuple[int, Cue] | None = None
        for cue in self.cues:
            if cue.kind not in kinds:
                continue
            gap = max(cue.start - self.quantity.end, self.quantity.start - cue.end, 0)
            if gap > within or (cue.kind.startswith("not:") and self._elsewhere(cue)):
                continue
            if best is None or gap < best[0]:
                best = (gap, cue)
        return best[1] if best else None

    def _elsewhere(self, cue: Cue) -> bool:
        """Tell whether a cue speaks of another figure: one that stands nearer to it, or one in a bracket of its own."""
        if "(" in self.low[self.quantity.end : cue.start] or ")" in self.low[cue.end : self.quantity.start]:
            return True
        start, end = min(cue.end, self.quantity.end), max(cue.start, self.quantity.start)
        told = self.context.quantities[self.i]
        at = bisect_left(told, start, key=_start_of)
        return at < len(told) and told[at].end <= end and _family(told[at].kind) is _family(self.quantity.kind)


def _family(kind: QuantityKind) -> QuantityKind:
    """Return the kind that stands for all shares and multiples, which words take as one."""
    return QuantityKind.PERCENT if kind in (QuantityKind.POINT, QuantityKind.MULTIPLE) else kind


def _start_of(quantity: Quantity) -> int:
    return quantity.start


Answer = tuple[bool, str, Cue | None]


def case_of(context: Context, i: int, quantity: Quantity, modality: Modality, direction: str | None) -> Case:
    sentence, block = context.sentences[i], context.block(i)
    start, end = max(sentence.start, quantity.start - _FAR), min(sentence.end, quantity.end + _FAR)
    cues = context.cues.within(start, end, "noise")
    if block.kind is BlockKind.CELL:
        # headers speak for their cells as if they stood beside the figure
        for span in (block.row_header, *block.column_headers, block.caption):
            if span:
                cues += [
                    cue._replace(start=quantity.end, end=quantity.end)
                    for cue in context.cues.within(span[0], span[1], "noise")
                ]
    return Case(context, i, quantity, modality, direction, cues, words_of(sentence.lang), context.view.low)


def step_of(why: str, cue: Cue | None) -> Step:
    return Step("claims", why, _SAYS[why], cue.start if cue else None, cue.end if cue else None)


SILENT = frozenset(("count", "time", "bare number", "bare size", "size", "money", "one", "no claim"))
"""The answers that a rule gives where it saw no telling word."""

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
    "rank": "it is a rank or a streak",
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

_PERCENT_NOT = ("stake", "discount", "rate", "threshold", "macro")
_PERCENT_NOT_CLOSE = ("confidence", "loan")
_COUNT_NOT = ("size", "macro", "sample", "event", "place", "frequency", "price", "stake", "law")
_MONEY_NOT = ("price", "loan", "stake", "discount", "rate")


@cache
def _turning_down(names: Sequence[str]) -> tuple[str, ...]:
    """Return the kinds of the cues that turn a figure down for these reasons."""
    return tuple(f"not:{name}" for name in names)


def _refused(case: Case, names: Sequence[str], within: int) -> Answer | None:
    cue = case.near(*_turning_down(names), within=within)
    return (False, cue.kind.removeprefix("not:"), cue) if cue else None


def _vague(case: Case) -> Answer | None:
    quantity = case.quantity
    if quantity.value is None and quantity.kind is not QuantityKind.NET_ZERO:
        return False, "vague", None
    return None


def _margin(case: Case) -> Answer | None:
    start = case.quantity.start
    if case.words.margin_before.search(case.low, max(0, start - 4), case.quantity.number[0]):
        return False, "confidence", None
    return None


def _whole(case: Case) -> Answer | None:
    """Turn down the group that a share is told of, and the best mark that can be had."""
    if case.words.best_after.match(case.low, case.quantity.end):
        return False, "threshold", None
    if case.quantity.kind is QuantityKind.COUNT and case.words.group_after.match(case.low, case.quantity.end):
        return False, "sample", None
    return None


def _idiom(case: Case) -> Answer | None:
    if case.words.idiom.match(case.low, case.quantity.start):
        return False, "idiom", None
    return None


def _state(case: Case) -> Answer | None:
    if case.quantity.kind is not QuantityKind.NET_ZERO:
        return None
    quantity, words, low = case.quantity, case.words, case.low
    start, end = case.context.sentences[case.i].start, case.context.sentences[case.i].end
    if words.state_before.search(low, max(start, quantity.start - 40), quantity.start):
        return True, "state", None
    if words.state_after.match(low, quantity.end, end):
        return True, "state", None
    after = next((c for c in case.cues if c.kind == "name:after" and 0 <= c.start - quantity.end <= 2), None)
    years = [drop for drop in case.context.dropped[case.i] if drop.why == "year"]
    near = any(
        (-2 <= drop.start - quantity.end <= 14 and not any(map(str.isalnum, low[quantity.end : drop.start])))
        or 0 <= quantity.start - drop.end <= 3
        for drop in years
    )
    promised = case.modality.future is not None and any(abs(drop.start - quantity.start) < _WINDOW for drop in years)
    if near or (after is None and promised):
        return True, "state", None
    return False, "name", after


def _one(case: Case) -> Answer | None:
    """Turn down the unit that another figure is told for: "per 1 m2", "한 잔의"."""
    quantity = case.quantity
    kinds = (QuantityKind.COUNT, QuantityKind.MEASURE, QuantityKind.MONEY, QuantityKind.DURATION)
    if (
        quantity.kind in kinds
        and quantity.value == 1
        and quantity.value_to is None
        and not case.direction
        and quantity.bound != "about"
    ):
        return False, "one", None
    return None


def _percent(case: Case) -> Answer | None:
    if case.quantity.kind not in (QuantityKind.PERCENT, QuantityKind.POINT, QuantityKind.WHOLE):
        return None
    defined = _refused(case, ("name",), 2 * _WINDOW)
    refused = (
        _refused(case, ("law",), 2 * _WINDOW)
        or _refused(case, _PERCENT_NOT, _CLOSE)
        or _refused(case, _PERCENT_NOT_CLOSE, 8)
    )
    return defined or refused or (True, "share", None)


def _multiple(case: Case) -> Answer | None:
    if case.quantity.kind is not QuantityKind.MULTIPLE:
        return None
    return _refused(case, ("frequency", "confidence"), 6) or (True, "multiple", None)


def _money(case: Case) -> Answer | None:
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


def _measure(case: Case) -> Answer | None:
    if case.quantity.kind is not QuantityKind.MEASURE:
        return None
    number = case.low[slice(*case.quantity.number)]
    if case.context.block(case.i).kind is BlockKind.CELL and not any(char.isdigit() for char in number):
        return False, "bare number", None  # a cell that holds a unit: "million tonnes"
    refused = _refused(case, ("law",), 2 * _WINDOW) or _refused(case, ("test", "place", "macro", "confidence"), 24)
    if refused:
        return refused
    if case.quantity.unit in case.words.scores:
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


def _duration(case: Case) -> Answer | None:
    if case.quantity.kind is not QuantityKind.DURATION:
        return None
    if case.words.after_streak.match(case.low, case.quantity.end):
        return False, "rank", None
    cue = case.near("about:time", within=_CLOSE)
    if case.direction and cue:
        return True, "change", cue
    if case.words.time_word.search(case.low, max(0, case.quantity.start - 24), case.quantity.start):
        return False, "time", None
    if case.quantity.unit in case.words.long_spans and not case.direction:
        cue = case.near("about:time", within=12)
    return (True, "performance", cue) if cue else (False, "time", None)


def _number(case: Case) -> Answer | None:
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
    if cue and (not whole or cell or case.low[cue.start : cue.end] in case.words.indices):
        return True, "metric", cue
    if case.words.part_of.match(case.low, case.quantity.end):
        return True, "metric", None
    verb = case.near("about:impact", within=10)
    if verb is not None and verb.end <= case.quantity.start and (case.quantity.value or 0) >= 100:
        return True, "impact", verb
    return False, "bare number", None


def _count(case: Case) -> Answer | None:
    if case.quantity.kind is not QuantityKind.COUNT:
        return None
    refused = _refused(case, _COUNT_NOT, _CLOSE)
    if refused:
        return refused
    if case.words.event_before.search(case.low, max(0, case.quantity.start - 30), case.quantity.start):
        return False, "event", None
    if case.quantity.unit in case.words.scores:
        return True, "metric", None
    cue = case.near("about:impact", within=_CLOSE + 10)
    if case.quantity.unit in case.words.size and (not case.direction or (case.quantity.value or 0) < 10):
        close = case.near("about:impact", within=12)
        if close is not None and (close.start >= case.quantity.end) is not case.words.head_final:
            close = None  # the verb whose object it is stands before it, or behind where predicates do
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


RULES: tuple[Callable[[Case], Answer | None], ...] = (
    _vague,
    _margin,
    _whole,
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
