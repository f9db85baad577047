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
_PRESENT = frozenset(("cue:present", "cue:acts"))
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


def is_done(text: Text, item: Item) -> bool:
    """Whether a figure is told as done, and no word of its sentence tells that it may be still to come."""
    if item.finding is None or not item.lang:
        return False
    verdict, words = item.finding.verdict, data(item.lang, "comparison")
    sentence = text.words(item.sentence).lower()
    if re.search(words.INTENT, sentence) is not None:
        return False
    if verdict.future is not None:  # "by 2032" beside a verb of the past
        return {step.by for step in verdict.steps} == {"deadline"} and re.search(words.DONE, sentence) is not None
    return not (words.OPEN_PRESENT and any(step.by in _PRESENT for step in verdict.steps))


def is_to_come(item: Item) -> bool:
    """Whether the words of a figure's own sentence tell it as still to come."""
    if item.finding is None or item.finding.verdict.future is None:
        return False
    return not any(step.by.startswith(_FROM_AFAR) for step in item.finding.verdict.steps)
