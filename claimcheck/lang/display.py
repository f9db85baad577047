"""What a person reads, looked up in the display words of a language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from claimcheck.lang import LANGUAGES
from claimcheck.records import Finding, Step, Verdict

DEFAULT = LANGUAGES[0]


class Words(Protocol):
    """The names that every ``lang/<language>/display.py`` defines."""

    STATUS: Mapping[str, str]
    MEANS: Mapping[str, str]
    FUTURE: Mapping[str, str]
    NOT_OWN: str
    REASON: Mapping[str, str]
    STAGES: Mapping[str, str]
    WHY_NOT: Mapping[str, str]
    ASSERTS: Mapping[str, str]
    SKIPPED: Mapping[str, str]
    TOPIC: Mapping[str, str]
    CHANGE: Mapping[str, str]
    BOUND: Mapping[str, str]
    YEARS: Mapping[str, str]
    ASSURANCE: Mapping[str, str]
    SAID: Mapping[str, str]
    SEVERITY: Mapping[str, str]
    STANDING: Mapping[str, str]
    READ: Mapping[str, str]
    FLAGS: Mapping[str, str]
    REGIMES: Mapping[str, str]
    NOTICES: Mapping[str, str]
    CAUTION: str


@cache
def words(lang: str | None) -> Words:
    """Return the display words of a language; English where there is none."""
    name = lang if lang in LANGUAGES else DEFAULT
    return cast("Words", import_module(f"claimcheck.lang.{name}.display"))


def why_not(why: str, lang: str | None) -> str:
    """Return why a numeral is no quantity, or a quantity no claim, in plain words."""
    return words(lang).WHY_NOT.get(why, why)


def status(verdict: Verdict, lang: str | None) -> str:
    """Return the words shown in place of a label."""
    said = words(lang)
    if verdict.future is not None:
        told = said.FUTURE[verdict.future.value]
        return told if verdict.own else f"{told} ({said.NOT_OWN})"
    return said.STATUS[verdict.status.value].format(by=verdict.basis.by)


def reason(finding: Finding, text: str, lang: str | None) -> tuple[str, str]:
    """Return the words of the text that decided a label, and what they say; either may be empty."""
    steps = finding.verdict.steps
    if not steps:
        return "", ""
    step = steps[-1]
    decided = text[step.start : step.end] if step.start is not None and step.end is not None else ""
    return decided, says(step, lang)


def says(step: Step, lang: str | None) -> str:
    """Return what a step says, in a language where it has words there, else as it was told."""
    said = words(lang)
    tables = (said.WHY_NOT, said.ASSERTS) if step.stage == "claims" else (said.REASON,)
    return next((table[step.by] for table in tables if step.by in table), said.STAGES[step.stage] or step.says)


_SYLLABLES = 0xAC00, 0xD7A3
_FINALS = 28  # what a syllable may end in, nothing first


def agreed(text: str, lang: str | None) -> str:
    """Return a text in which a particle told in both its forms, "은(는)", has the one that fits the word before it.

    Where no letter tells how the word ends when it is said, both stay.
    """
    particles = import_module(f"claimcheck.lang.{lang if lang in LANGUAGES else DEFAULT}.particles")
    for both, (closed, opened) in particles.AGREEMENT.items():
        first, *rest = text.split(both)
        told = [first]
        for part in rest:
            last = told[-1].rstrip("’'\"”)»")[-1:]
            if last and _SYLLABLES[0] <= ord(last) <= _SYLLABLES[1]:
                told.append(closed if (ord(last) - _SYLLABLES[0]) % _FINALS else opened)
            elif last.isdigit() or last == "%":
                told.append(closed if last in particles.CLOSED else opened)
            else:
                told.append(both)
            told.append(part)
        text = "".join(told)
    return text
