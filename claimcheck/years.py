"""Context to years: by when a figure is to be reached, from which year it counts, which year it reports.

Every year named in a sentence gets a role from the words around it; a figure takes, for each role, the year that
is nearest to it in its clause. A heading, a table's headers and the sentences before lend theirs. Relative years
are reckoned from the date of the document, and from nothing else.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from claimcheck.context import Context
from claimcheck.lang import pack
from claimcheck.lang.scan import Cue
from claimcheck.records import BlockKind, Future, Quantity, QuantityKind, Span, Step

_REACH = 600  # characters at which a year in the same sentence can still belong to a figure
_NEIGHBOURS = 8  # years looked at to each side
_BACK = 90  # characters before a year in which its role is told
_BETWEEN = 50  # what each figure that stands between weighs, in characters
_APART = 60  # what a clause boundary weighs
_SIDE = 12
_TAKEN = 45
_SHARES = (QuantityKind.PERCENT, QuantityKind.POINT, QuantityKind.MULTIPLE)
_DECADE = 10


@dataclass(frozen=True, slots=True)
class Years:
    """The years of a figure, with the steps that tell where they come from."""

    target_year: int | None
    baseline_year: int | None
    period: int | None
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """A year named in the text: ``first`` is set of a range, ``relative`` of "last year" and the like."""

    start: int
    end: int
    year: int
    role: str
    first: int | None = None
    relative: str | None = None
    group: int = 0  # of years in a row ("by 2030 and 2035"): place in the row, counted from its end
    of: int = 1  # how many stand in the row


@dataclass(frozen=True, slots=True)
class Calendar:
    """The years of a document, sentence by sentence, and what earlier sentences and headings lend."""

    mentions: Mapping[int, tuple[Mention, ...]]
    starts: Mapping[int, tuple[int, ...]]  # where the quantities of a sentence begin
    reports: Mapping[int, Mention]  # the time of report that a sentence takes from those before it
    deadlines: Mapping[int, Mention]
    baselines: Mapping[int, Mention]


@dataclass(frozen=True, slots=True)
class _Words:
    year: re.Pattern[str]
    before: tuple[tuple[str, re.Pattern[str]], ...]
    after: tuple[tuple[str, re.Pattern[str]], ...]
    overruled: frozenset[str]
    range: re.Pattern[str]
    pair: re.Pattern[str]
    range_opens: re.Pattern[str]
    range_starts: re.Pattern[str]
    listed: re.Pattern[str]
    average: re.Pattern[str]
    breaks: re.Pattern[str]
    opens: re.Pattern[str]
    same_time: re.Pattern[str]
    same_base: re.Pattern[str]
    respectively: re.Pattern[str]
    up_from: re.Pattern[str]
    year_first: bool
    counted: tuple[tuple[str, re.Pattern[str]], ...]
    numbers: Mapping[str, int]


@cache
def _words(lang: str) -> _Words:
    data = pack(lang).module("years")
    return _Words(
        data.YEAR,
        data.BEFORE,
        data.AFTER,
        data.OVERRULED,
        data.RANGE,
        data.RANGE_PAIR,
        data.RANGE_OPENS,
        data.RANGE_STARTS,
        data.LISTED,
        data.AVERAGE,
        data.BREAK,
        data.OPENS,
        data.SAME_TIME,
        data.SAME_BASE,
        data.RESPECTIVELY,
        data.UP_FROM,
        data.YEAR_FIRST,
        data.COUNTED,
        dict(data.NUMBERS),
    )


# -- the years of a document -------------------------------------------------------------------------


def survey(context: Context) -> Calendar:
    """Find every year of a document once, and what sentences lend to those after them."""
    now = int(context.published[:4]) if context.published else None
    mentions: dict[int, tuple[Mention, ...]] = {}
    starts: dict[int, tuple[int, ...]] = {}
    for i, sentence in enumerate(context.sentences):
        found = _mentions(context, i, now)
        if found:
            mentions[i] = found
        if context.quantities[i]:
            starts[i] = tuple(q.start for q in context.quantities[i])
    reports: dict[int, Mention] = {}
    deadlines: dict[int, Mention] = {}
    baselines: dict[int, Mention] = {}
    _lend(context, mentions, reports, deadlines, baselines)
    return Calendar(mentions, starts, reports, deadlines, baselines)


def _lend(
    context: Context,
    mentions: Mapping[int, tuple[Mention, ...]],
    reports: dict[int, Mention],
    deadlines: dict[int, Mention],
    baselines: dict[int, Mention],
) -> None:
    """Hand the years of headings and of earlier sentences on to those after them, up to the next heading."""
    report: Mention | None = None
    deadline: Mention | None = None
    baseline: Mention | None = None
    age = 0
    for i in range(len(context.sentences)):
        block = context.block(i)
        own = mentions.get(i, ())
        if block.kind is BlockKind.HEADING:
            report = next((m for m in own if m.role in ("at", "name", "basis")), None if own else report)
            deadline = next((m for m in own if m.role == "deadline"), None)
            baseline = next((m for m in own if m.role == "baseline"), None)
            age = 0
            continue
        if report is not None:
            reports[i] = report
        if deadline is not None:
            deadlines[i] = deadline
        if baseline is not None:
            baselines[i] = baseline
        for m in own:
            if m.role in ("at", "basis"):
                report = m
            elif m.role == "deadline":
                deadline, age = m, 0
            elif m.role == "baseline":
                baseline, age = m, 0
        age += 1
        if age > 3 and context.heads[i] is None:
            deadline = baseline = None


def _mentions(context: Context, i: int, now: int | None) -> tuple[Mention, ...]:
    sentence = context.sentences[i]
    words = _words(sentence.lang)
    low = context.view.low
    found = _absolute(context, i, words)
    if now is not None:
        found += _relative(context, i, now, words, found)
    if not found:
        return ()
    found.sort(key=lambda m: (m.start, -m.end))
    return _rows(low, _ranges(low, found, words), words)


def _absolute(context: Context, i: int, words: _Words) -> list[Mention]:
    sentence = context.sentences[i]
    low = context.view.low
    out: list[Mention] = []
    quantities = context.quantities[i]
    k = 0
    for match in words.year.finditer(low, sentence.start, sentence.end):
        group = match.lastindex or 1
        group = 1 if match[1] else group
        while k < len(quantities) and quantities[k].end <= match.start(group):
            k += 1
        if k < len(quantities) and quantities[k].start <= match.start(group) and not _aside(quantities[k], match):
            continue
        year = int(match[group]) + (0 if group == 1 else 2000)
        out.append(Mention(match.start(), match.end(), year, ""))
    return out


def _aside(quantity: Quantity, match: re.Match[str]) -> bool:
    """Tell whether a year stands within a quantity without being its number ("from 21% in 2022 to 18%")."""
    if quantity.kind is QuantityKind.DURATION and quantity.value is not None and quantity.value < 100:
        return True  # two figures and the word for year, told as a year by what follows
    return quantity.value_from is not None and match[1] is not None


def _role(low: str, start: int, end: int, sentence_start: int, words: _Words) -> str:
    before = max(sentence_start, start - _BACK)
    role = next(name for name, pattern in words.before if pattern.search(low, before, start))
    if role in words.overruled:
        for name, pattern in words.after:
            if pattern.match(low, end):
                return name
    return role


def _ranges(low: str, found: Sequence[Mention], words: _Words) -> list[Mention]:
    """Make one mention of two years that bound a range, and give every mention its role."""
    out: list[Mention] = []
    k = 0
    floor = 0
    while k < len(found):
        m = found[k]
        k += 1
        if out and m.start < out[-1].end:
            continue
        after = found[k] if k < len(found) else None
        if after is not None and not m.relative and not after.relative and after.start - m.end < 24 and m.year < after.year:
            joined = words.range.fullmatch(low, m.end, after.start)
            if joined is None and words.pair.fullmatch(low, m.end, after.start):
                joined = words.range_opens.search(low, max(0, m.start - 40), m.start)
            if joined is not None:
                k += 1
                out.append(_range(low, m, after, words))
                continue
        role = m.role or _role(low, m.start, m.end, floor, words)
        out.append(replace(m, role=role))
    return out


def _range(low: str, m: Mention, after: Mention, words: _Words) -> Mention:
    role = _role(low, after.start, after.end, after.start, words)
    opening = _role(low, m.start, m.end, 0, words)
    averaged = words.average.search(low, max(0, m.start - 30), min(len(low), after.end + 12))
    if role == "baseline" or (opening == "baseline" and (averaged or not words.range_starts.search(low, max(0, m.start - 30), m.start))):
        return Mention(m.start, after.end, after.year, "baseline")
    return Mention(m.start, after.end, after.year, "deadline" if "deadline" in (role, opening) else "at", first=m.year)


def _rows(low: str, found: Sequence[Mention], words: _Words) -> tuple[Mention, ...]:
    """Mark years told in a row ("by 2030 and 2035"): each takes the role of the one that tells it."""
    if len(found) < 2:
        return tuple(found)
    out: list[Mention] = []
    k = 0
    while k < len(found):
        end = k + 1
        while end < len(found) and found[end].start - found[end - 1].end < 16 and words.listed.fullmatch(
            low, found[end - 1].end, found[end].start
        ):
            end += 1
        row = found[k:end]
        if len(row) > 1:
            role = row[-1].role if words.year_first else row[0].role
            row = [replace(m, role=role if m.role in ("at", "name") else m.role, group=len(row) - 1 - n, of=len(row)) for n, m in enumerate(row)]
        out += row
        k = end
    return tuple(out)


# -- relative years ----------------------------------------------------------------------------------

_OFFSETS = {"this": 0, "last": -1, "next": 1, "before_last": -2, "after_next": 2, "previous": -1, "year_end": 0}


def _relative(context: Context, i: int, now: int, words: _Words, absolute: Sequence[Mention]) -> list[Mention]:
    sentence = context.sentences[i]
    low = context.view.low
    out: list[Mention] = []
    for cue in context.cues.within(sentence.start, sentence.end, "years"):
        mention = _fixed(low, cue, now, sentence.start, words)
        if mention is not None:
            out.append(mention)
    for kind, pattern in words.counted:
        for match in pattern.finditer(low, sentence.start, sentence.end):
            told = next((g for g in match.groups() if g), None)
            count = _DECADE if told is None else words.numbers.get(told) or (int(told) if told.isdigit() else 0)
            if not count or any(m.start < match.end() and match.start() < m.end for m in out):
                continue
            start, end = match.span()
            if kind.endswith("ahead"):
                out.append(Mention(start, end, now + count, "deadline", relative=low[start:end]))
            elif kind.endswith("behind"):
                out.append(Mention(start, end, now, "at", first=now - count, relative=low[start:end]))
            else:
                role = _role(low, start, end, sentence.start, words)
                out.append(Mention(start, end, now - count, role, relative=low[start:end]))
    return out


def _fixed(low: str, cue: Cue, now: int, floor: int, words: _Words) -> Mention | None:
    if cue.kind == "decade":
        year, role = -(-now // _DECADE) * _DECADE, "deadline"
    elif cue.kind == "century":
        year, role = now // 100 * 100 + 50, "deadline"
    elif cue.kind in _OFFSETS:
        year = now + _OFFSETS[cue.kind]
        role = _role(low, cue.start, cue.end, floor, words)
        if cue.kind == "previous":
            role = "previous"
    else:
        return None
    return Mention(cue.start, cue.end, year, role, relative=low[cue.start : cue.end])


# -- the years of a figure ---------------------------------------------------------------------------


def assign(context: Context, calendar: Calendar, i: int, quantity: Quantity, future: Future | None) -> Years:
    """Return the years of a quantity of sentence ``i``, of which ``future`` tells whether it is yet to come."""
    sentence = context.sentences[i]
    words = _words(sentence.lang)
    low = context.view.low
    near = _near(calendar.mentions.get(i, ()), quantity)
    starts = calendar.starts.get(i, ())
    deadline = _nearest(low, near, quantity, starts, ("deadline",), words, strict=future is None)
    at = _nearest(low, near, quantity, starts, ("at",), words)
    basis = _nearest(low, near, quantity, starts, ("basis",), words)
    baseline = _nearest(low, near, quantity, starts, ("baseline",), words)
    previous = _nearest(low, near, quantity, starts, ("previous",), words)
    inner = next((m for m in near if quantity.start <= m.start and m.end <= quantity.end), None)
    if inner is not None and quantity.value_from is not None:
        baseline = inner
        at = at if at is not inner else None
    if basis is not None:
        if future is not None or (at or deadline) is not None:
            baseline = baseline or basis
        else:
            at = basis
    now = int(context.published[:4]) if context.published else None
    steps: list[Step] = []
    target = period = None
    span: Mention | None = None
    if future is not None:
        chosen = deadline or (at if at is not None and _to_come(context, at, quantity, now) else None)
        chosen = chosen or _headed(context, calendar, i, ("deadline", "at"), future=True)
        if chosen is None and i in calendar.deadlines and not (at or baseline):
            chosen = calendar.deadlines[i]
        if chosen is not None:
            target = chosen.year
            span = chosen
            steps.append(_step("target year", f"to be reached by {target}", chosen))
    else:
        chosen = at
        if deadline is not None and (at is None or _cost(low, deadline, quantity, starts, words) < _cost(low, at, quantity, starts, words)):
            chosen = deadline
        chosen = chosen or _headed(context, calendar, i, ("at", "basis", "deadline", "name"), future=False)
        chosen = chosen or calendar.reports.get(i)
        if chosen is not None and (now is None or chosen.year <= now):
            period = chosen.year
            span = chosen
            steps.append(_step("period", f"reported for {period}", chosen))
    base: int | None = None
    if baseline is None:
        baseline = _headed(context, calendar, i, ("baseline",), future=False)
    if baseline is None and i in calendar.baselines and words.same_base.search(low, sentence.start, sentence.end):
        baseline = calendar.baselines[i]
    if baseline is not None:
        base = baseline.year
        steps.append(_step("baseline year", f"counted from {base}", baseline))
    elif previous is not None:
        base = (span.year if span is not None and future is None else previous.year + 1) - 1
        steps.append(_step("baseline year", f"the year before: {base}", previous))
    elif span is not None and span.first is not None and quantity.kind in _SHARES:
        base = span.first
        steps.append(_step("baseline year", f"counted from {base}", span))
    if base is not None and base in (target, period):
        base = None if baseline is None else base
    return Years(target, base, period, tuple(steps))


def _near(mentions: Sequence[Mention], quantity: Quantity) -> Sequence[Mention]:
    if len(mentions) <= 2 * _NEIGHBOURS:
        return mentions
    at = bisect_left(mentions, quantity.start, key=lambda m: m.start)
    return mentions[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS]


def _nearest(
    low: str,
    near: Sequence[Mention],
    quantity: Quantity,
    starts: Sequence[int],
    roles: tuple[str, ...],
    words: _Words,
    *,
    strict: bool = False,
) -> Mention | None:
    best: Mention | None = None
    least = float("inf")
    for mention in near:
        if mention.role not in roles:
            continue
        cost = _cost(low, mention, quantity, starts, words)
        if cost < least and not (strict and cost >= _BETWEEN):
            best, least = mention, cost
    return best


def _cost(low: str, mention: Mention, quantity: Quantity, starts: Sequence[int], words: _Words) -> float:
    """Return how far a year is from a figure, in characters and what stands between them."""
    if mention.end <= quantity.start:
        gap = mention.end, quantity.start
        between = bisect_left(starts, quantity.start) - bisect_left(starts, mention.end)
        cost = 0.0 if words.year_first else _SIDE
        if not words.year_first and _belongs_left(low, mention, starts, words):
            cost += _TAKEN
    elif mention.start >= quantity.end:
        gap = quantity.end, mention.start
        between = bisect_left(starts, mention.start) - bisect_right(starts, quantity.start)
        cost = 0.0
        bracket = low[gap[0] : gap[1]].strip() in ("(", "[")
        if words.year_first and not bracket:
            cost += _APART
        elif not bracket and _belongs_right(low, mention, starts, words):
            cost += _APART
    else:
        return 0.0
    length = gap[1] - gap[0]
    if length > _REACH:
        return float("inf")
    breaks = sum(1 for _ in words.breaks.finditer(low, *gap)) if length > 1 else 0
    row = 0
    if mention.of > 1 and 0 < between < mention.of and mention.end > quantity.end:
        # years in a row after figures in a row: the last figure takes the last year
        row = abs(mention.group - between) * _TAKEN
        between = 0
    return cost + length / 2 + between * _BETWEEN + breaks * _APART + row


def _belongs_left(low: str, mention: Mention, starts: Sequence[int], words: _Words) -> bool:
    """Tell whether a year follows an earlier figure in the same clause ("42% by 2030 and ...")."""
    if words.opens.search(low, max(0, mention.start - 24), mention.start):
        return False
    at = bisect_left(starts, mention.start) - 1
    if at < 0:
        return False
    gap = low[starts[at] : mention.start]
    return len(gap) < _BACK and not words.breaks.search(gap)


def _belongs_right(low: str, mention: Mention, starts: Sequence[int], words: _Words) -> bool:
    """Tell whether a year opens a clause in which a figure of its own follows ("..., and by 2030 60%")."""
    lead = low[max(0, mention.start - 24) : mention.start]
    at = bisect_left(starts, mention.end)
    if at == len(starts) or starts[at] - mention.end > _BACK:
        return False
    return any(lead.rstrip(" ").endswith(mark) for mark in (",", ";", "and", "but", ":")) and not words.breaks.search(
        low, mention.end, starts[at]
    )


def _to_come(context: Context, at: Mention, quantity: Quantity, now: int | None) -> bool:
    """Tell whether the year of a figure yet to come is its own, and not the year it was announced in."""
    if now is not None:
        return at.year >= now
    if at.end <= quantity.start:
        return not any(True for _ in context.cues.within(at.end, quantity.start, "cues", "past"))
    return True


def _headed(context: Context, calendar: Calendar, i: int, roles: tuple[str, ...], *, future: bool) -> Mention | None:
    """Return the year of a table cell's headers or caption."""
    block = context.block(i)
    if block.kind is not BlockKind.CELL:
        return None
    words = _words(context.sentences[i].lang)
    low = context.view.low
    spans: tuple[Span | None, ...] = (*reversed(block.column_headers), block.row_header, block.caption)
    for span in spans:
        if span is None:
            continue
        for match in words.year.finditer(low, span[0], min(span[1], span[0] + 200)):
            group = 1 if match[1] else (match.lastindex or 1)
            year = int(match[group]) + (0 if group == 1 else 2000)
            role = _role(low, match.start(), match.end(), span[0], words)
            if role in roles:
                return Mention(match.start(), match.end(), year, role)
    return None


def _step(by: str, says: str, mention: Mention) -> Step:
    if mention.relative:
        says = f"{says}, reckoned from the date of the document"
    return Step("years", by, says, mention.start, mention.end)
