"""The years told in a text, each with the part it plays by the words beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from types import ModuleType

from claimcheck.context import Context
from claimcheck.frozen import record
from claimcheck.lang import data
from claimcheck.records import Quantity, QuantityKind, Span

DEADLINE, GOAL, BASE, BASIS, AT, BARE = "deadline", "goal", "base", "basis", "at", "bare"
BACK = 70  # characters before a year in which its preposition stands
_YEAR_LIKE = re.compile(r"[12][09]\d\d|y(?<=[fc]y) ?'?\d|'\d|[1-4]q\d|q[1-4]-?\d")
_FAR = 2030  # where nothing dates a text, a bare year from here on is one still to come
_MOVED = {
    "same": 0,
    "last": -1,
    "last2": -2,
    "next": 1,
    "next2": 2,
    "prior": -1,
    "lastbase": -1,
    "behind": 0,
    "yearend": 0,
    "full": 0,
}
_MONTHS = {"quarter": 3, "q": 3, "half": 6}
_BEHIND = ("prior", "lastbase", "behind")


@record
class Mention:
    """A year in the text; ``year`` is none where only a publication date could tell it."""

    start: int
    end: int
    year: int | None
    role: str
    leading: bool  # at the head of its clause: it speaks for what follows
    relative: str | None = None  # how it is reckoned: "same", "last", "prior" ...
    reach: int = 0  # the end of the words that give it its part
    first: int | None = None  # of a range: the year it begins with
    ahead: int | None = None  # of a month or quarter without a year: its year for what is still to come


@record
class Calendar:
    """The years of a document, sentence by sentence."""

    mentions: tuple[tuple[Mention, ...], ...]
    far: int  # the first year that lies ahead of the document for certain

    def to_come(self, year: int) -> bool:
        return year >= self.far


@cache
def words_of(lang: str) -> ModuleType:
    return data(lang, "years")


def survey(context: Context) -> Calendar:
    """Return every year of the document with the part it plays, whatever figure it belongs to."""
    published = int(context.published[:4]) if context.published else None
    month = int(context.published[5:7]) if context.published and len(context.published) > 6 else None
    out: list[tuple[Mention, ...]] = []
    for i, sentence in enumerate(context.sentences):
        span = sentence.start, sentence.end
        distant = context.cues.first(*span, "years") is not None
        dated = _YEAR_LIKE.search(context.view.low, *span) is not None
        if not distant and not dated:
            out.append(())
            continue
        words = words_of(sentence.lang)
        found = mentions(context.view.low, span, words, published, context.quantities[i], distant=distant, dated=dated)
        if published and month and distant and all(m.relative in _BEHIND for m in found):
            parts = _parts(context.view.low, span, words, published, month)
            found = tuple(sorted((*found, *parts), key=lambda m: m.start)) if parts else found
        out.append(found)
    return Calendar(tuple(out), published + 1 if published else _FAR)


def _parts(low: str, span: Span, words: ModuleType, published: int, month: int) -> list[Mention]:
    """Return the months, quarters and halves told without a year, each with its last and its next year."""
    out: list[Mention] = []
    for found in words.PART.finditer(low, *span):
        kind = found.lastgroup or "month"
        told = found[kind]
        ends = (words.PARTS.get(told) or int(told)) * _MONTHS.get(kind, 1)
        if not 0 < ends <= 12:
            continue
        start, end = found.span()
        role, lead, reach = _role(low, span, start, end, words)
        role = AT if role in (None, BARE, BASE) else role
        year = published if ends <= month + _MONTHS.get(kind, 1) - 1 else published - 1
        ahead = published if ends >= month else published + 1
        leads = _leads(low, span[0], lead, words)
        out.append(Mention(start, end, year, role or AT, leads, "part", reach, None, ahead))
    return out


def mentions(
    low: str,
    span: Span,
    words: ModuleType,
    published: int | None,
    taken: Sequence[Quantity],
    *,
    distant: bool = True,
    dated: bool = True,
) -> tuple[Mention, ...]:
    """Return the years told in a span, but for numerals that are the numbers of quantities."""
    out: list[Mention] = []
    k = 0
    for found in words.YEAR.finditer(low, *span) if dated else ():
        start, end = found.span()
        while k < len(taken) and taken[k].end <= start:
            k += 1
        if k < len(taken) and _is_number(taken[k], start, end):
            continue
        mention = _told(low, span, found, words, published)
        if mention:
            out.append(mention)
    dated = bool(out)  # only where a year in figures stands do years join
    if distant:
        out += [_distant(low, span, found, words, published) for found in words.RELATIVE.finditer(low, *span)]
    if len(out) > 1:
        out.sort(key=lambda m: m.start)
        out = _joined(low, out, words) if dated else out
    return tuple(out)


def _is_number(quantity: Quantity, start: int, end: int) -> bool:
    """Tell whether a year is the very numeral of a quantity; of a change, a later one dates its first value."""
    if is_bare(quantity):
        return False
    first, last = quantity.number
    return first < end and start < last and (quantity.value_from is None or start <= first)


def is_bare(quantity: Quantity) -> bool:
    """Tell whether a quantity is a whole number without a unit, which may as well be a year or a name's."""
    return quantity.kind is QuantityKind.NUMBER and quantity.unit is None and "." not in quantity.text


def _told(low: str, span: Span, found: re.Match[str], words: ModuleType, published: int | None) -> Mention | None:
    start, end = found.span()
    year = int(found["y"]) if found["y"] else 2000 + int(found["s"])
    role, lead, reach = _role(low, span, start, end, words)
    if role is None:
        return None
    if role == BASE and published is not None and year > published:
        role, reach = AT, end  # "from 2030": nothing is compared with a year to come
    last, since = found["to"], None
    if last is not None:
        to = int(last) if len(last) == 4 else year - year % 100 + int(last)
        if to <= year:
            return None
        year, since = to, year
    return Mention(start, end, year, role, _leads(low, span[0], lead, words), reach=reach, first=since)


def _role(low: str, span: Span, start: int, end: int, words: ModuleType) -> tuple[str | None, int, int]:
    """Return the part a year plays by the words beside it, and where those begin and end."""
    back = max(span[0], start - BACK)
    base = words.BASE_BEFORE.search(low, back, start)
    if base is None and words.IDLE_BEFORE.search(low, back, start):
        return None, start, end
    base_after = words.BASE_AFTER.match(low, end, span[1])
    deadline = words.DEADLINE_BEFORE.search(low, back, start)
    if base_after and not (deadline and base is None):
        lead = base or words.BASE_LOOSE.search(low, back, start)
        return BASE, lead.start() if lead else start, base_after.end() if words.REACHES else end
    if deadline and (base is None or deadline.start() > base.start()):
        return DEADLINE, deadline.start(), end
    if words.DEADLINE_AFTER.match(low, end, span[1]):
        return DEADLINE, start, end
    basis = words.BASIS_AFTER.match(low, end, span[1])
    if basis:
        return BASIS, start, basis.end()
    if base:
        opens = words.LEADING.search(low, max(span[0], base.start() - 8), base.start())
        if not (opens and words.ONWARD.match(low, end, span[1])):
            return BASE, base.start(), end
    to = words.TO_BEFORE.search(low, back, start)
    if to:
        return DEADLINE, to.start(), end
    if words.GOAL_AFTER.match(low, end, span[1]):
        return GOAL, start, end
    if words.IDLE_AFTER.match(low, end, span[1]):
        return None, start, end
    at = words.AT_BEFORE.search(low, back, start)
    return (AT, at.start(), end) if at else (BARE, start, end)


def _leads(low: str, floor: int, lead: int, words: ModuleType) -> bool:
    if lead == floor or words.LEADING.search(low, max(floor, lead - 8), lead):
        return True
    return lead - floor <= 40 and words.LED_OFF.fullmatch(low, floor, lead) is not None


def _joined(low: str, mentions: Sequence[Mention], words: ModuleType) -> list[Mention]:
    """Let "from 2020 to 2030" be a base and an end, and years in a row play one part."""
    out = [mentions[0]]
    for second in mentions[1:]:
        first = out[-1]
        if not 0 < second.start - first.end < 30:
            out.append(second)
            continue
        opened = words.SPAN_BEFORE.search(low, max(0, first.start - 24), first.start)
        if opened and words.SPAN_BETWEEN.fullmatch(low, first.end, second.start):
            role = second.role if second.role in (DEADLINE, GOAL) else DEADLINE
            out[-1] = replace(second, role=role, leading=first.leading, first=first.year)
            continue
        if words.LISTED.fullmatch(low, first.end, second.start):
            if second.role in (AT, BARE):
                second = replace(second, role=first.role, leading=first.leading)
            elif words.REACHES and first.role in (AT, BARE):
                out[-1] = replace(first, role=second.role)
        out.append(second)
    return out


def _distant(low: str, span: Span, found: re.Match[str], words: ModuleType, published: int | None) -> Mention:
    """Return a year told by its distance ("last year") from the publication, or from the year before it."""
    start, end = found.span()
    told = {key: value for key, value in found.groupdict().items() if value}
    kind = next(key for key in told if not re.fullmatch(r"n\d", key))
    number = next((value for key, value in told.items() if key != kind), "0")
    n = int(number) if number.isdigit() else words.NUMBERS[number]
    role, lead, reach = _role(low, span, start, end, words)
    if kind in ("within", "decade", "yearend"):
        role = DEADLINE
    elif kind in ("prior", "lastbase") or (kind == "ago" and role != AT):
        role = BASE
    elif kind == "behind" or role is None or role == BARE:
        role = AT
    year: int | None = None
    if published is not None:
        year = (
            (published // 10 + 1) * 10
            if kind == "decade"
            else published + _MOVED.get(kind, n if kind == "within" else -n)
        )
    first = year - n if kind == "behind" and year is not None else None
    return Mention(start, end, year, role, _leads(low, span[0], lead, words), kind, reach, first)
