"""The years of one quantity: read in its sentence, then around it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import TypeVar

from claimcheck.context import Context
from claimcheck.frozen import record
from claimcheck.records import BlockKind, Future, Quantity, QuantityKind, Step
from claimcheck.years.mentions import (
    AT,
    BARE,
    BASE,
    BASIS,
    DEADLINE,
    GOAL,
    Calendar,
    Mention,
    is_bare,
    mentions,
    words_of,
)

FAR = 260  # characters a year reaches within a sentence
BEFORE = 8  # sentences read back
LIST = 12  # items of a list read back to the sentence that leads it
LISTED = 12  # characters between years in a row
NEAR = 12  # years looked at on each side of a quantity
_T = TypeVar("_T", Mention, Quantity)
_RUNNING = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION)
_CHANGES = (QuantityKind.PERCENT, QuantityKind.POINT, QuantityKind.MULTIPLE)


@record
class Years:
    target_year: int | None
    baseline_year: int | None
    period: int | None
    steps: tuple[Step, ...] = ()


def _near(items: Sequence[_T], at: int) -> Sequence[_T]:
    """Return the items that lie around a position."""
    if len(items) <= 2 * NEAR:
        return items
    middle = bisect_left(items, at, key=attrgetter("start"))
    return items[max(0, middle - NEAR) : middle + NEAR]


class Search:
    """The years of one quantity: read in its sentence, then around it."""

    __slots__ = (
        "calendar",
        "context",
        "future",
        "i",
        "low",
        "mentions",
        "others",
        "published",
        "q",
        "sentence",
        "steps",
        "window",
        "words",
    )

    def __init__(self, context: Context, calendar: Calendar, i: int, quantity: Quantity, future: Future | None) -> None:
        self.context, self.calendar, self.i, self.q, self.future = context, calendar, i, quantity, future
        self.sentence = context.sentences[i]
        self.words = words_of(self.sentence.lang)
        self.published = int(context.published[:4]) if context.published else None
        self.low = context.view.low
        self.mentions = self._told(i)
        self.others = [
            o
            for o in _near(context.quantities[i], quantity.start)
            if o.same_as is None and o.start != quantity.start and not is_bare(o)
        ]
        self.window = max(self.sentence.start, quantity.start - FAR), min(self.sentence.end, quantity.end + FAR)
        self.steps: list[Step] = []

    def _told(self, i: int) -> Sequence[Mention]:
        """Return the years of a sentence; a month lies ahead where the quantity does."""
        found = _near(self.calendar.mentions[i], self.q.start)
        if not found or self.future is None:
            return [m for m in found if m.relative != "full"]
        return [replace(m, year=m.ahead) if m.ahead else m for m in found]

    def years(self) -> Years:
        named = self._named()
        if named is not None:
            self._say(named, "period")
            return Years(None, None, named.year, tuple(self.steps))
        base = self._base()
        time = self._time()
        if base is not None and base.role == BASIS and (time is None or time.role in (AT, BARE)):
            self._say(base, "period")  # "as things stood at the end of 2022": nothing is told to come after it
            return Years(None, None, base.year, tuple(self.steps))
        role = "around"
        if time is None:
            time = self._around()
        else:
            role = "target" if self._is_target(time) else "period"
        if time is not None:
            self._say(time, role)
        year = time.year if time else None
        if (
            base is not None
            and base.relative == "lastbase"
            and (role == "around" or time is None)
            and self.future is None
        ):
            year = base.year + 1 if base.year else None
        target = time is not None and self._is_target(time)
        if base is None and self.words.SAME_BASE.search(self.low, *self.window):
            base = self._lent((BASE,))
        if base is None and self.q.kind in _CHANGES:
            base = self._introduced()
        if base is None:
            base = self._since(time)
        base_year = base.year if base else None
        if base is not None:
            if base.relative == "prior" and year is not None and (not target or (base.year or year) >= year - 2):
                base_year = year - 1
            self._say(base, "base", base_year)
        return Years(year if target else None, base_year, None if target else year, tuple(self.steps))

    def _is_target(self, time: Mention) -> bool:
        if self.future is not None:
            return True
        if time.year is not None and (self.published is not None or self.calendar.to_come(time.year)):
            return self.calendar.to_come(time.year)
        if time.role not in (DEADLINE, GOAL) or self._inside():
            return False
        return self.context.cues.first(*self.window, "cues", "past", "reached") is None

    def _named(self) -> Mention | None:
        """Return the year whose own figure the quantity is: "our 2019 baseline of 5 t", "2019 (5 t)"."""
        for m in self.mentions:
            if m.end <= self.q.start and self.q.end <= m.reach:
                return m
            if (
                m.role == BASE
                and m.end <= self.q.start
                and self.words.STANDS_FOR.fullmatch(self.low, m.end, self.q.start)
            ):
                return m
        return None

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

    def _between(self, mention: Mention) -> tuple[list[Quantity], bool]:
        """Return the quantities between, nearest to the year first, and whether a clause breaks off there."""
        before = mention.end <= self.q.start
        a, b = (mention.reach or mention.end, self.q.start) if before else (self.q.end, mention.start)
        found = [o for o in self.others if a <= o.start and o.end <= b]
        broken = b > a and self.words.BREAK.search(self.low, a, b) is not None
        return (found if before else found[::-1]), broken

    def _pick(self, mentions: Sequence[Mention], *, alike: bool = False) -> Mention | None:
        """Return the year that the quantity's clause lets it have, nearest first.

        With ``alike``, a year beyond another quantity counts only if that is of the same kind.
        """
        start, end = self.q.start, self.q.end
        after = [m for m in mentions if m.start >= end and m.start - end < FAR]
        before = [m for m in mentions if m.end <= start and start - m.end < FAR]
        first = after[0] if after else None
        crossed, broken = self._between(first) if first else ([], True)
        own = first is not None and not crossed and not broken
        if first and own and not self._opens(first):
            return first
        led = next((m for m in reversed(before) if m.leading), None)
        if led and self._shares(led, alike):
            return led
        last = before[-1] if before else None
        if last and not self._between(last)[0] and not self._owned(last):
            return last
        for m in after:
            if not self._opens(m) and not self._between(m)[1] and self._shares(m, alike):
                return m
        if first and own:
            return first
        return last if last and not self._between(last)[1] and self._shares(last, alike) else None

    def _opens(self, mention: Mention) -> bool:
        """Tell whether a year opens a clause with figures of its own."""
        return mention.leading and (self.words.REACHES or any(o.start >= mention.end for o in self.others))

    def _shares(self, mention: Mention, alike: bool) -> bool:
        if not alike:
            return True
        between, broken = self._between(mention)
        if not between:
            return True
        if self.q.kind not in _CHANGES or (broken and not mention.leading):
            return False
        return not self.words.REACHES or all(o.kind is self.q.kind for o in between)

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
            if close or len(inside) > 1 or self._from():
                return close or inside[-1]
        elif inside:
            return inside[-1]
        if self.future is None:
            orders: tuple[tuple[str, ...], ...] = ((DEADLINE, AT, BASIS), (BARE,))
        elif self.words.REACHES:
            orders = ((DEADLINE, GOAL, AT), (BARE,))
        else:
            close = next((m for m in outside if end <= m.start and m.role != BASE), None)
            if (
                close
                and close.role == AT
                and close.start - end < 14
                and self._fits(close)
                and not self._between(close)[0]
            ):
                return close
            orders = ((DEADLINE, GOAL), (AT, BARE))
        for roles in orders:
            chosen = self._pick([m for m in outside if m.role in roles and self._fits(m)])
            if chosen:
                return self._in_turn(chosen)
        if self.future is not None:
            return self._pick([m for m in outside if m.role == BASE and self._starts(m)])
        return None

    def _starts(self, mention: Mention) -> bool:
        """Tell whether "from 2026" is a year to come, from which on something is to hold."""
        return mention.year is not None and self.calendar.to_come(mention.year)

    def _in_turn(self, chosen: Mention) -> Mention:
        """Return the year that falls to the quantity where years in a row answer to quantities in a row."""
        if not self.words.RESPECTIVELY.search(self.low, *self.window):
            return chosen
        row = [chosen]
        behind = chosen.start >= self.q.end
        mine = self.mentions.index(chosen)
        for m in self.mentions[mine + 1 :] if behind else reversed(self.mentions[:mine]):
            gap = m.start - row[-1].end if behind else row[-1].start - m.end
            if m.role != chosen.role or gap > LISTED:
                break
            row.append(m)
        n = len(self._between(chosen)[0])
        return row[-1 - n] if n < len(row) else chosen

    def _from(self) -> Mention | None:
        """Return the year right before a change "from A to B": that of A."""
        for m in reversed(self.mentions):
            if 0 <= self.q.start - m.end <= 3 and m.role != BASE:
                return m
        return None

    def _fits(self, mention: Mention) -> bool:
        """Tell whether a year can be one to come, where the quantity is one to come."""
        if self.future is None or mention.role in (DEADLINE, GOAL, BASE):
            return True
        if mention.year is None or self.published is None:
            return mention.relative not in ("last", "last2", "ago")
        return mention.year >= self.published

    def _base(self) -> Mention | None:
        inside = self._inside()
        if inside and self.q.value_from is not None:
            return self._from() or inside[0]
        counted = self.future is not None and self.q.kind in _CHANGES
        on = next((m for m in self.mentions if self.words.ON.fullmatch(self.low, self.q.end, m.start)), None)
        if on is not None and self.q.kind in _CHANGES:
            self.mentions = [m for m in self.mentions if m is not on]
            return on
        bases = [m for m in self.mentions if (m.role == BASE and not self._starts(m)) or (counted and m.role == BASIS)]
        return self._pick(bases, alike=True) if bases else None

    def _since(self, time: Mention | None) -> Mention | None:
        """Return the year a range begins with, or that of the figure a change starts from."""
        if time is None:
            return None
        if time.first is not None:
            return replace(time, year=time.first, role=BASE) if self.q.kind in _CHANGES else None
        for o in self.others:
            if o.end <= time.start < self.q.start and self.words.FROM.fullmatch(self.low, o.end, time.start):
                return next((m for m in reversed(self.mentions) if 0 <= o.start - m.end <= 3), None)
        return None

    def _introduced(self) -> Mention | None:
        """Return the base year told by the words that introduce a list: "Against 2019, we will:"."""
        for i in self._places():
            sentence = self.context.sentences[i]
            if self.low[max(sentence.start, sentence.end - 3) : sentence.end].rstrip().endswith(":"):
                return next((m for m in self.calendar.mentions[i] if m.role == BASE), None)
        return None

    # -- around it --

    def _around(self) -> Mention | None:
        headed = self._headed()
        if headed is not None:
            return headed
        if self.future is not None:
            return self._lent((DEADLINE, GOAL), (AT,)) or self._lent((AT, BARE))
        return self._lent((AT, BASIS, BARE)) or self._titled()

    def _titled(self) -> Mention | None:
        """Return the year that the text's title tells: "Results, first quarter of 2024"."""
        if self.context.block(0).kind is not BlockKind.HEADING or self.i == 0:
            return None
        told = [m for m in self._told(0) if m.role in (AT, BARE, BASIS) and m.year is not None]
        return told[0] if told and not self.calendar.to_come(told[0].year or 0) else None

    def _lent(self, roles: tuple[str, ...], ahead: tuple[str, ...] = ()) -> Mention | None:
        """Return the last year of such a part, or of one ``ahead``, in the nearest sentence that has one."""
        for i in self._places():
            told = self._told(i)
            if not told:
                continue
            for role in (roles[:-1], roles[-1:]) if roles[-1] == BARE else (roles,):
                found = [m for m in told if m.role in role and self._fits(m)]
                found = found or [m for m in told if m.role in ahead and self._starts(m)]
                if self.future is None and self.published is not None:
                    found = [m for m in found if m.year is None or m.year <= self.published]
                if found:
                    return found[-1]
        return None

    def _headed(self) -> Mention | None:
        """Return the year of a table cell's headers or caption."""
        block = self.context.block(self.i)
        if block.kind is not BlockKind.CELL:
            return None
        spans = (*reversed(block.column_headers), block.row_header, block.caption)
        for span in spans:
            told = mentions(self.low, span, self.words, self.published, ()) if span else ()
            for roles in ((AT, BARE, DEADLINE, GOAL),) if self.future is None else ((DEADLINE, GOAL), (AT, BARE)):
                found = [m for m in told if m.role in roles]
                if found:
                    return found[0]
        return None

    def _places(self) -> list[int]:
        """Return the sentences that lend their years, nearest first: those before it, the headings above."""
        context, i = self.context, self.i
        kind = context.block(i).kind
        if kind not in _RUNNING:
            return self._above()
        out: list[int] = []
        k = i - 1
        if kind is BlockKind.LIST_ITEM:
            floor = max(0, k - LIST)
            while k > floor and context.block(k).kind is kind:
                if context.sentences[k].block == context.sentences[i].block:
                    out.append(k)
                k -= 1
        while k >= 0 and len(out) < BEFORE and context.block(k).kind in _RUNNING:
            out.append(k)
            k -= 1
        return out + self._above()

    def _above(self) -> list[int]:
        context, i = self.context, self.i
        out: list[int] = []
        head = context.heads[i]
        for _ in range(3):
            if head is None or head < 0 or context.block(head).kind is not BlockKind.HEADING:
                break
            out.append(head)
            head -= 1
        return out
