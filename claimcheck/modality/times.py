"""The times that a clause tells, each set against the date of the document: over, now, running, or still to come."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cache

from claimcheck.context import Context
from claimcheck.frozen import record
from claimcheck.lang import filled
from claimcheck.records import Quantity, Span

FAR = 2030  # where nothing dates a text, a bare year from here on is one still to come
_BACK = 48  # characters before a year in which its preposition and its part stand
_BEHIND = 70  # characters from a figure to a time behind it that dates it
_BESIDE = 14  # characters in which a time behind a figure outweighs one before it


class When(StrEnum):
    """Where a time lies: ``SOON`` is the running period, which only a verb of the present puts ahead."""

    DONE = "done"
    NOW = "now"
    SOON = "soon"
    COME = "come"


@record
class Time:
    """A time that is told; ``deadline``: a year by which, not in which."""

    start: int
    end: int
    when: When
    deadline: bool = False
    in_figures: bool = False
    year: int | None = None
    month: int | None = None  # of a month that is told without its year


@record
class Clock:
    """The date to judge by: the year, and the month where the document's own date tells it."""

    year: int | None
    month: int | None = None
    told: bool = True  # false: reckoned from what the text tells as past


@record
class Words:
    """The words for times of one language."""

    year: re.Pattern[str]
    year_sign: re.Pattern[str]
    before_year: re.Pattern[str]
    part_before_year: re.Pattern[str]
    after_year: re.Pattern[str]
    part: re.Pattern[str]
    parts: Mapping[str, int]
    moment: re.Pattern[str]
    compared: re.Pattern[str]
    until: re.Pattern[str]
    by_when: tuple[str, ...]
    opines: re.Pattern[str]
    goes_on: re.Pattern[str]
    new_thing: re.Pattern[str]
    budget: re.Pattern[str]
    state: re.Pattern[str]
    event: re.Pattern[str]
    parts_before: re.Pattern[str]
    parts_behind: re.Pattern[str]
    past_form: re.Pattern[str]
    modifies: tuple[str, ...]
    speech: re.Pattern[str]
    expects: re.Pattern[str]
    head_final: bool


@cache
def words_of(lang: str) -> Words:
    """Return the words for times of a language; they are gathered once."""
    return filled(Words, lang, "moments")


def clock(context: Context, now: int | None) -> Clock:
    """Return the date to judge by, given its year."""
    published = context.published or ""
    if now is not None and published[:4] == str(now) and len(published) >= 7:
        return Clock(now, int(published[5:7]))
    return Clock(now, None, now is not None and published[:4] <= str(now) and bool(published))


def times(low: str, start: int, end: int, words: Words, at: Clock, taken: Sequence[Quantity]) -> tuple[Time, ...]:
    """Return the times told in a stretch of a sentence, in order, but for those that another is compared with."""
    out: list[Time] = []
    shut = [quantity.number for quantity in taken if quantity.end > start and quantity.start < end]
    dated = words.year_sign.search(low, start, end) is not None
    for found in words.year.finditer(low, start, end) if dated else ():
        if any(first < found.end() and found.start() < last for first, last in shut):
            continue
        span, time = _of_year(low, start, end, found, words, at)
        shut.append(span)
        if time is not None:
            out.append(time)
    for found in words.moment.finditer(low, start, end):
        span = found.span()
        if any(first < span[1] and span[0] < last for first, last in shut):
            continue
        when = When(found.lastgroup or When.NOW)
        if when is not When.COME and _is_compared(low, start, span, words):
            continue
        month = _month(found[0], words) if when is When.SOON else None
        if month and at.month is not None and month > at.month and words.until.match(low, span[1]):
            when = When.COME
        out.append(Time(*span, when, month=month))
    out.sort(key=lambda time: time.start)
    # "December last year", "작년 12월": a season beside what is over is over
    return tuple(
        time
        for k, time in enumerate(out)
        if time.when is not When.SOON
        or not any(
            other.when is When.DONE and -2 <= max(time.start, other.start) - min(time.end, other.end) <= 2
            for other in out[max(0, k - 1) : k + 2]
        )
    )


def _of_year(low: str, start: int, end: int, found: re.Match[str], words: Words, at: Clock) -> tuple[Span, Time | None]:
    """Return the span of a year with the words about it, and the time that it is, if it dates anything."""
    told = found["y"] or found["s"] or found["s2"]
    year = int(told) if len(told) == 4 else 2000 + int(told)
    back = max(start, found.start() - _BACK)
    before = words.before_year.search(low, back, found.start())
    bare = None if before else words.part_before_year.search(low, back, found.start())
    after = words.after_year.match(low, found.end(), end)
    begin = before.start() if before else bare.start() if bare else found.start()
    stop = after.end() if after else found.end()
    sides = [side for side in (before, after) if side is not None]
    deadline, base = any(side["deadline"] for side in sides), any(side["base"] for side in sides)
    span = begin, stop
    if at.year is None:
        come = year >= FAR or deadline
        return span, Time(begin, stop, When.COME, deadline, True, year) if come and not base else None
    if year > at.year:
        return span, Time(begin, stop, When.COME, deadline, True, year)
    if base:
        return span, None
    if year < at.year:
        return span, Time(begin, stop, When.DONE, deadline, True, year)
    told_parts = [found[0], *((side["part"] or "") for side in (before, bare, after) if side is not None)]
    month = max((_month(part, words) or 0 for part in told_parts), default=0)
    if month and at.month is not None:
        if month == at.month:
            return span, None
        when = When.COME if month > at.month else When.DONE
    else:
        when = When.COME if deadline else When.SOON
    return span, Time(begin, stop, when, deadline, True, year)


def _month(told: str, words: Words) -> int | None:
    """Return the month with which a part of a year ends: the third quarter with September."""
    found = words.part.findall(told)
    return words.parts.get(found[-1].replace("\n", " ")) if found else None


def _is_compared(low: str, start: int, span: Span, words: Words) -> bool:
    if words.head_final:
        return words.compared.match(low, span[1]) is not None
    return words.compared.search(low, max(start, span[0] - 24), span[0]) is not None


def governing(
    low: str, told: Sequence[Time], quantity: Quantity, others: Sequence[Quantity], clause: Span, words: Words
) -> Time | None:
    """Return the time of a figure: the last one before it in its clause, or one behind it with no figure between."""
    before: Time | None = None
    behind: Time | None = None
    beside = 0 if words.head_final else _BESIDE
    for time in told:
        if clause[0] <= time.start and time.end <= quantity.start:
            if quantity.value_from is None or time.when not in (When.DONE, When.NOW):
                before = time  # "from 4 million last year to 6": what is over dates the first value
        elif behind is None and quantity.end <= time.start and time.end <= clause[1]:
            behind = time
    if before is not None and words.parts_before.search(low, before.end, quantity.start):
        before = None
    if behind is not None:
        gap = behind.start - quantity.end
        if (
            gap > _BEHIND
            or words.parts_behind.search(low, quantity.end, behind.start)
            or any(quantity.end <= q.start < behind.start for q in others)
        ):
            behind = None
        elif before is None or (behind.when is not before.when and (behind.when is When.COME or gap < beside)):
            return behind
    return before
