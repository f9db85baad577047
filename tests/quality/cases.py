"""Score the flags on short cases of our own, each judged under its own regime: flagged or left alone, rightly named."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimcheck.checker import check
from claimcheck.classifier import NO_MODELS
from claimcheck.documents import from_text
from claimcheck.records import Flag, Severity
from claimcheck.rules.audience import audience

CASES = Path(__file__).resolve().parent.parent / "cases"


@dataclass(frozen=True, slots=True)
class Case:
    """A claim as a reader sees it, the verdict of a regulator, and the flags that should be raised."""

    id: str
    lang: str
    regime: str
    text: str
    flagged: bool
    flags: frozenset[str]


def cases(lang: str) -> Iterator[Case]:
    for line in (CASES / f"{lang}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        flags = frozenset(row["flags"])
        yield Case(row["id"], lang, row["jurisdiction"].lower(), row["claim_text"], row["verdict"] == "flag", flags)


def counted(flags: Sequence[Flag]) -> frozenset[str]:
    """Return the ids of the flags that decide: high or medium, of a law that reaches the audience."""
    return frozenset(flag.id for flag in flags if flag.applies and flag.severity is not Severity.LOW)


def rates(lang: str) -> tuple[Mapping[str, float], list[str]]:
    """Return accuracy, specificity and the share of rightly named flags, with a line for each error."""
    tally: Counter[str] = Counter()
    errors = []
    for case in cases(lang):
        report = check(from_text(case.text, lang=lang), models=NO_MODELS, audience=audience([case.regime]))
        found = counted(report.flags)
        tally[f"{case.flagged}"] += 1
        tally[f"{case.flagged} right"] += bool(found) is case.flagged
        tally["named"] += bool(found & case.flags)
        if bool(found) is not case.flagged:
            errors.append(f"{case.id}: {case.text!r}: expected {sorted(case.flags)}, raised {sorted(found)}")
    right = tally["True right"] + tally["False right"]
    return {
        "case accuracy": right / (tally["True"] + tally["False"]),
        "case specificity": tally["False right"] / tally["False"],
        "case flag named": tally["named"] / tally["True"],
    }, errors
