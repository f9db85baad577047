"""Whether a figure is told as aimed at or planned beyond doubt: what is less sure is not held against another text."""

from __future__ import annotations

import re

from claimcheck.compare.items import Item, Text
from claimcheck.lang import data
from claimcheck.records import Future

_INTENDED = frozenset((Future.TARGET, Future.PLAN, Future.FORECAST))
_SURE = frozenset(f"cue:{kind}" for kind in ("plan", "target", "purpose", "forecast"))
_GOAL = "cue:goal"
_FROM_AFAR = ("carried", "opened", "head:", "repeats", "model:")  # decided by other sentences, or by no word
_CONFIDENT = 0.9  # of a label


def is_intended(text: Text, item: Item) -> bool:
    """Whether a figure's own sentence tells, in words, that it is aimed at, planned or expected."""
    if item.finding is None or item.finding.verdict.future not in _INTENDED:
        return False
    confidence = item.finding.verdict.confidence
    if confidence is not None and confidence < _CONFIDENT:
        return False
    start, end = text.sentences[item.sentence]
    for step in item.finding.verdict.steps:
        if step.start is None or step.end is None or not start <= step.start < end:
            continue
        words = text.report.document.text[step.start : step.end]
        if re.fullmatch(data(item.lang, "comparison").UNSURE, words.lower()) is not None:
            continue
        if step.by in _SURE and not any(map(str.isdigit, words)):  # "phase 3" plans nothing
            return True
        if step.by == _GOAL:  # "64% of the target" is reached; "a target of 64% by 2030" is not
            due = item.finding.claim.target_year
            return any(year.value == due and year.sentence == item.sentence for year in text.years)
    return False


def is_to_come(item: Item) -> bool:
    """Whether the words of a figure's own sentence tell it as still to come."""
    if item.finding is None or item.finding.verdict.future is None:
        return False
    return not any(step.by.startswith(_FROM_AFAR) for step in item.finding.verdict.steps)
