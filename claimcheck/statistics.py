"""Which rules fire on a folder of documents, how often, together with which others, and against which labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from claimcheck.records import Failure, Label, Report, Severity


@dataclass(frozen=True, slots=True)
class Fired:
    """What one rule did: flags by severity, documents with one, flags on claims labelled verified."""

    flags: Mapping[str, int]
    documents: int
    on_verified: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """Counts over documents; ``together`` counts the sentences that two rules share."""

    documents: int
    failures: int
    words: int
    fired: Mapping[str, Fired]  # by code
    together: Mapping[tuple[str, str], int]


def statistics(reports: Iterable[Report | Failure]) -> Statistics:
    """Return the counts over all flags that apply; a document that cannot be read is counted as a failure."""
    flags: dict[str, Counter[str]] = {}
    documents: Counter[str] = Counter()
    on_verified: Counter[str] = Counter()
    together: Counter[tuple[str, str]] = Counter()
    read = failures = size = 0
    for report in reports:
        if isinstance(report, Failure):
            failures += 1
            continue
        read += 1
        size += len(report.document.text.split())
        verified = {each.claim.id for each in report.findings if each.verdict.label is Label.VERIFIED}
        codes: dict[tuple[int, int], set[str]] = {}
        for flag in report.flags:
            if not flag.applies:
                continue
            flags.setdefault(flag.code, Counter())[flag.severity.value] += 1
            on_verified[flag.code] += flag.claim in verified
            codes.setdefault(flag.sentence, set()).add(flag.code)
        documents.update({flag.code for flag in report.flags if flag.applies})
        for found in codes.values():
            together.update(combinations(sorted(found), 2))
    fired = {
        code: Fired({level.value: counts[level.value] for level in Severity}, documents[code], on_verified[code])
        for code, counts in sorted(flags.items())
    }
    return Statistics(read, failures, size, fired, dict(together.most_common()))
