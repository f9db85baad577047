"""Which years belong to a quantity: its deadline, its base year, its reporting year.

A year takes its part from the words beside it; a quantity takes the nearest year that its clause lets it have,
and what its sentence does not tell from table headers, the sentences before and the heading above.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from types import ModuleType

from claimcheck.context import Context
from claimcheck.lang import pack
from claimcheck.records import BlockKind, Future, Quantity, QuantityKind, Span, Step

DEADLINE, GOAL, BASE, AT, BARE = "deadline", "goal", "base", "at", "bare"
BACK = 70  # characters before a year in which its preposition stands
FAR = 260  # characters a year reaches within a sentence
BEFORE = 3  # sentences read back in a block
NEAR = 12  # years looked at on each side of a quantity
_FRAGMENTS = (BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.CELL, BlockKind.CAPTION)
_CHANGES = (QuantityKind.PERCENT, QuantityKind.POINT, QuantityKind.MULTIPLE)
_MOVED = {"same": 0, "last": -1, "last2": -2, "next": 1, "next2": 2, "prior": -1}


@dataclass(frozen=True, slots=True)
class Years:
    target_year: int | None
    baseline_year: int | None
    period: int | None
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A year in the text; ``year`` is none where only a publication date could tell it."""

    start: int
    end: int
    year: int | None
    role: str
    leading: bool  # at the head of its clause: it speaks for what follows
    relative: str | None = None  # how it is reckoned: "same", "last", "prior" ...


@dataclass(frozen=True, slots=True)
class Calendar:
    """The years of a document, sentence by sentence."""

    mentions: tuple[tuple[Mention, ...], ...]


@cache
def _words(lang: str) -> ModuleType:
    return pack(lang).module("years")


# -- years of a text ---------------------------------------------------------------------------------


def survey(context: Context) -> Calendar:
    """Return every year of the document with the part it plays, whatever figure it belongs to."""
    published = int(context.published[:4]) if context.published else None
    out: list[tuple[Mention, ...]] = []
    for i, sentence in enumerate(context.sentences):
        taken = [q.number for q in context.quantities[i] if q.number[1]]
        out.append(_mentions(context.view.low, (sentence.start, sentence.end), _words(sentence.lang), published, taken))
    return Calendar(tuple(out))


def _mentions(
    low: str, span: Span, words: ModuleType, published: int | None, taken: Sequence[Span]
) -> tuple[Mention, ...]:
    """Return the years told in a span, but for numerals that are the numbers of quantities."""
    out: list[Mention] = []
    k = 0
    for found in words.YEAR.finditer(low, *span):
        start, end = found.span()
        while k < len(taken) and taken[k][1] <= start:
            k += 1
        if k < len(taken) and taken[k][0] < end and _is_taken(taken[k], found):
            continue
        mention = _told(low, span, found, words)
        if mention:
            out.append(mention)
    dated = bool(out)
    for found in words.RELATIVE.finditer(low, *span):
        out.append(_distant(low, span, found, words, published))
    if len(out) > 1:
        out.sort(key=lambda m: m.start)
        out = _joined(low, out, words) if dated else out
    return tuple(out)


def _is_taken(number: Span, found: re.Match[str]) -> bool:
    return number[0] < found.end() and found.start() < number[1]


def _told(low: str, span: Span, found: re.Match[str], words: ModuleType) -> Mention | None:
    start, end = found.span()
    year = int(found["y"]) if found["y"] else 2000 + int(found["s"])
    role, lead = _role(low, span, start, end, words)
    if role is None:
        return None
    last = found["to"]
    if last is not None:
        to = int(last) if len(last) == 4 else year - year % 100 + int(last)
        if to <= year:
            return None
        year = to
    return Mention(start, end, year, role, _leads(low, span[0], lead, words))


def _role(low: str, span: Span, start: int, end: int, words: ModuleType) -> tuple[str | None, int]:
    """Return the part a year plays by the words beside it, and where those begin."""
    back = max(span[0], start - BACK)
    if words.IDLE_BEFORE.search(low, back, start):
        return None, start
    base = words.BASE_BEFORE.search(low, back, start)
    base_after = words.BASE_AFTER.match(low, end, span[1])
    deadline = words.DEADLINE_BEFORE.search(low, back, start)
    if base_after and not (deadline and base is None):
        lead = base or words.BASE_LOOSE.search(low, back, start)
        return BASE, lead.start() if lead else start
    if deadline and (base is None or deadline.start() > base.start()):
        return DEADLINE, deadline.start()
    if words.DEADLINE_AFTER.match(low, end, span[1]):
        return DEADLINE, start
    if base:
        opens = words.LEADING.search(low, max(span[0], base.start() - 8), base.start())
        if not (opens and words.ONWARD.match(low, end, span[1])):
            return BASE, base.start()
    to = words.TO_BEFORE.search(low, back, start)
    if to:
        return DEADLINE, to.start()
    if words.GOAL_AFTER.match(low, end, span[1]):
        return GOAL, start
    if words.IDLE_AFTER.match(low, end, span[1]):
        return None, start
    at = words.AT_BEFORE.search(low, back, start)
    return (AT, at.start()) if at else (BARE, start)


def _leads(low: str, floor: int, lead: int, words: ModuleType) -> bool:
    if words.LEADING.search(low, max(floor, lead - 8), lead):
        return True
    return lead - floor <= 40 and words.LED_OFF.fullmatch(low, floor, lead) is not None


def _joined(low: str, mentions: Sequence[Mention], words: ModuleType) -> list[Mention]:
    """Let "from 2020 to 2030" be a base and an end, and years in a row play one part."""
    out = list(mentions)
    for k in range(len(out) - 1):
        first, second = out[k], out[k + 1]
        if not 0 < second.start - first.end < 30:
            continue
        if words.SPAN_BETWEEN.fullmatch(low, first.end, second.start) and words.SPAN_BEFORE.search(
            low, max(0, first.start - 24), first.start
        ):
            out[k] = replace(first, role=BASE)
            role = second.role if second.role in (DEADLINE, GOAL) else DEADLINE
            out[k + 1] = replace(second, role=role, leading=first.leading)
    return out


def _distant(low: str, span: Span, found: re.Match[str], words: ModuleType, published: int | None) -> Mention:
    """Return a year told by its distance ("last year") from the publication, or from the year before it."""
    start, end = found.span()
    told = {key: value for key, value in found.groupdict().items() if value}
    kind = next(key for key in told if not re.fullmatch(r"n\d", key))
    number = next((value for key, value in told.items() if key != kind), "0")
    n = int(number) if number.isdigit() else words.NUMBERS[number]
    role, lead = _role(low, span, start, end, words)
    if kind in ("within", "decade"):
        role = DEADLINE
    elif kind == "prior" or (kind == "ago" and role != AT):
        role = BASE
    elif role is None or role == BARE:
        role = AT
    year: int | None = None
    if published is not None:
        year = (published // 10 + 1) * 10 if kind == "decade" else published + _MOVED.get(kind, n if kind == "within" else -n)
    return Mention(start, end, year, role, _leads(low, span[0], lead, words), kind)


# -- years of a quantity -----------------------------------------------------------------------------


def assign(context: Context, calendar: Calendar, i: int, quantity: Quantity, future: Future | None) -> Years:
    """Return the years of a quantity of sentence ``i``; with ``future`` its time is a target, else a period."""
    return _Search(context, calendar, i, quantity, future).years()


class _Search:
    """The years of one quantity: read in its sentence, then around it."""

    __slots__ = ("calendar", "context", "future", "i", "low", "mentions", "others", "q", "steps", "words")

    def __init__(self, context: Context, calendar: Calendar, i: int, quantity: Quantity, future: Future | None) -> None:
        self.context, self.calendar, self.i, self.q, self.future = context, calendar, i, quantity, future
        self.words = _words(context.sentences[i].lang)
        self.low = context.view.low
        near = calendar.mentions[i]
        if len(near) > 2 * NEAR:
            before = sum(1 for m in near if m.start < quantity.start)
            near = near[max(0, before - NEAR) : before + NEAR]
        self.mentions = near
        self.others = [o for o in context.quantities[i] if o.same_as is None and o.start != quantity.start]
        self.steps: list[Step] = []

    def years(self) -> Years:
        base = self._base()
        time = self._time()
        role = "period" if self.future is None else "target"
        if time is None:
            time = self._around()
            role = "around"
        if time is not None:
            self._say(time, role)
        year = time.year if time else None
        base_year = base.year if base else None
        if base is not None:
            if base.relative == "prior" and year is not None and self.future is None:
                base_year = year - 1
            self._say(base, "base", base_year)
        if self.future is not None:
            return Years(year, base_year, None, tuple(self.steps))
        return Years(None, base_year, year, tuple(self.steps))

    def _say(self, mention: Mention, role: str, year: int | None = None) -> None:
        year = year or mention.year
        says = {
            "target": f"{year} is its target year",
            "period": f"{year} is the year it speaks of",
            "base": f"{year} is the year it is compared with",
            "around": f"{year} is told for it in the words around",
        }[role]
        if mention.relative:
            says = f"{says}, reckoned from the publication date"
            if year is None:
                says = "a year told by its distance: without a publication date it stays open"
        self.steps.append(Step("years", f"{role}:{mention.role}", says, mention.start, mention.end))

    # -- its own sentence --

    def _between(self, mention: Mention) -> tuple[int, bool]:
        """Return how many quantities stand between, and whether a clause breaks off there."""
        a, b = (mention.end, self.q.start) if mention.end <= self.q.start else (self.q.end, mention.start)
        n = sum(1 for o in self.others if a <= o.start and o.end <= b)
        return n, b > a and self.words.BREAK.search(self.low, a, b) is not None

    def _pick(self, mentions: Sequence[Mention]) -> Mention | None:
        """Return the year that the quantity's clause lets it have, nearest first."""
        start, end = self.q.start, self.q.end
        after = [m for m in mentions if m.start >= end and m.start - end < FAR]
        before = [m for m in mentions if m.end <= start and start - m.end < FAR]
        first = after[0] if after else None
        own = False
        if first:
            crossed, broken = self._between(first)
            own = not crossed and not broken
        if first and own and not first.leading:
            return first
        led = next((m for m in reversed(before) if m.leading), None)
        if led:
            return led
        last = before[-1] if before else None
        if last and not self._between(last)[0] and not self._owned(last):
            return last
        for m in after:
            if not m.leading and not self._between(m)[1]:
                return m
        if first and own:
            return first
        return last if last and not self._between(last)[1] else None

    def _owned(self, mention: Mention) -> bool:
        """Tell whether a year directly follows another quantity, whose it then is."""
        return any(0 <= mention.start - o.end < 40 for o in self.others)

    def _inside(self) -> list[Mention]:
        return [m for m in self.mentions if self.q.start <= m.start and m.end <= self.q.end]

    def _time(self) -> Mention | None:
        end = self.q.end
        inside = self._inside()
        outside = [m for m in self.mentions if m not in inside] if inside else list(self.mentions)
        if inside and self.q.value_from is not None:
            close = next((m for m in outside if end <= m.start <= end + 24 and m.role != BASE), None)
            if close or len(inside) > 1:
                return close or inside[-1]
        elif inside:
            return inside[-1]
        for roles in ((DEADLINE, GOAL), (AT, BARE)) if self.future is not None else ((DEADLINE, AT), (BARE,)):
            chosen = self._pick([m for m in outside if m.role in roles])
            if chosen:
                return chosen
        return None

    def _base(self) -> Mention | None:
        inside = self._inside()
        if inside and self.q.value_from is not None:
            return inside[0]
        bases = [m for m in self.mentions if m.role == BASE]
        return self._pick(bases) if bases else None

    # -- around it --

    def _around(self) -> Mention | None:
        for i in self._places():
            mentions = self.calendar.mentions[i]
            if self.future is not None:
                found = [m for m in mentions if m.role in (DEADLINE, GOAL)] or [m for m in mentions if m.role in (AT, BARE)]
            else:
                found = [m for m in mentions if m.role in (AT, BARE)]
            if found:
                return found[-1]
        return None

    def _places(self) -> list[int]:
        """Return the sentences that lend their years, nearest first: those before in the block, the heading above."""
        context, i = self.context, self.i
        out: list[int] = []
        block = context.sentences[i].block
        for k in range(i - 1, max(-1, i - 1 - BEFORE), -1):
            if context.sentences[k].block != block:
                break
            out.append(k)
        head = context.heads[i]
        if head is not None:
            out.append(head)
        return out
