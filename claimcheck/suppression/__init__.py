"""Flags that somebody looked at and let be: marked, never dropped.

In this order: the ignore list of the configuration, trusted comments of the document, the baseline.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from claimcheck.config import Ignore
from claimcheck.records import By, Flag, Notice, Report, Suppressed, Unheeded
from claimcheck.suppression import inline
from claimcheck.suppression.baseline import Baseline, Row, rows
from claimcheck.suppression.places import Places, normal

__all__ = ["NOTHING", "Baseline", "Row", "Suppression", "heeded", "rows", "suppress"]


@dataclass(frozen=True, slots=True)
class Suppression:
    """What may silence flags in a run."""

    ignore: tuple[Ignore, ...] = ()
    trust_inline: bool = False
    baseline: Baseline | None = None
    names: Mapping[str, str] = field(default_factory=dict)  # ids and codes in lower case -> id


NOTHING = Suppression()


def suppress(report: Report, asked: Suppression) -> Report:
    """Return the report with the flags marked that are silenced, and what was asked in vain."""
    if not report.document.comments and not (report.flags and (asked.ignore or asked.baseline)):
        return report
    places = Places(report.document)
    notices: dict[Notice, None] = {}  # each once, in order
    comments = inline.read(report.document.comments, asked.names, trusted=asked.trust_inline)
    marks = [
        _ignored(flag, report, places, asked.ignore, notices) or inline.mark(flag, comments) for flag in report.flags
    ]
    if asked.baseline is not None:
        marks = _known(report.flags, marks, report, places, asked.baseline)
    flags = tuple(
        flag if mark is None else replace(flag, suppressed=mark) for flag, mark in zip(report.flags, marks, strict=True)
    )
    told = (*comments.notices, *inline.idle(comments, flags), *notices)
    return replace(report, flags=flags, notices=(*report.notices, *told))


def heeded(report: Report) -> frozenset[str]:
    """Return the origins of the entries of the ignore list that met a flag of the document, expired or not."""
    met = {flag.suppressed.origin for flag in report.flags if flag.suppressed and flag.suppressed.by is By.IGNORE}
    met |= {notice.origin for notice in report.notices}
    return frozenset(origin for origin in met if origin is not None)


# -- the ignore list ---------------------------------------------------------------------------------


def _ignored(
    flag: Flag, report: Report, places: Places, entries: Sequence[Ignore], notices: dict[Notice, None]
) -> Suppressed | None:
    for entry in entries:
        if not _fits(entry, flag, report, places):
            continue
        today = _latest(report.as_of)
        if today is not None and today > entry.expires:
            notices[Notice(Unheeded.EXPIRED, flag.code, origin=entry.origin, expires=entry.expires)] = None
            continue
        if today is None:
            notices[Notice(Unheeded.UNDATED, flag.code, origin=entry.origin, expires=entry.expires)] = None
        return Suppressed(By.IGNORE, entry.reason, entry.expires, entry.origin)
    return None


def _fits(entry: Ignore, flag: Flag, report: Report, places: Places) -> bool:
    document = report.document
    return (
        (entry.flag is None or entry.flag.lower() in (flag.id, flag.code.lower()))
        and (entry.document is None or entry.document == document.id)
        and (entry.path is None or entry.path.matches(document.source))
        and (entry.words is None or all(normal(entry.words) in places.words(*place) for place in flag.places))
    )


def _latest(date: str | None) -> str | None:
    """Return the last day that a date may mean: where only a year is known, what has expired in it has expired."""
    return None if date is None else f"{date}-12-31"[:10] if len(date) != 7 else f"{date}-31"


# -- the baseline ------------------------------------------------------------------------------------


def _known(
    flags: Sequence[Flag],
    marks: Sequence[Suppressed | None],
    report: Report,
    places: Places,
    baseline: Baseline,
) -> list[Suppressed | None]:
    """Mark the flags all places of which stand in the baseline, as often as they stand there."""
    left = Counter(baseline.of(report.document))
    out: list[Suppressed | None] = []
    for flag, mark in zip(flags, marks, strict=True):
        needed = Counter((flag.id, places.fingerprint(flag.id, *place)) for place in flag.places)
        # of the baseline only what the flag needs is looked at: both may be long
        if mark is None and all(left[key] >= count for key, count in needed.items()):
            left.subtract(needed)
            mark = Suppressed(By.BASELINE, origin=baseline.file)
        out.append(mark)
    return out
