"""In which order to read documents: a number from what is open in each, not a verdict on anyone.

``points`` adds up the weights below; ``density`` is points per 1,000 words, where a text of fewer than 200 words
counts as one of 200; the score is ``100 * density / (density + 40)``, rounded: 0 where nothing is open, 50 at
40 points per 1,000 words, below 100 always.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from claimcheck.frozen import record
from claimcheck.records import Report, Severity, Status

WEIGHTS: Mapping[str, float] = {"high": 5.0, "medium": 2.0, "low": 0.5, "unverifiable": 1.0, "aspirational": 0.5}
"""Points of one flag of each severity, and of one claim of each status; every other status counts nothing."""

_LEAST_WORDS = 200
_HALF = 40.0  # points per 1,000 words at which the score is 50
_OPEN = (Status.UNVERIFIABLE, Status.ASPIRATIONAL)


@record
class Priority:
    """The score, from 0 to 100, with the counts that it is made of."""

    score: int
    points: float
    words: int
    counts: Mapping[str, int]


def priority(report: Report) -> Priority:
    """Return the reading order of a document; flags that do not apply or are suppressed count nothing."""
    counts = Counter(flag.severity.value for flag in report.flags if flag.counts)
    counts.update(
        finding.verdict.status.value
        for finding in report.findings
        if finding.verdict.status in _OPEN and finding.claim.repeat_of is None
    )
    told = {
        **{level.value: counts[level.value] for level in Severity},
        **{each.value: counts[each.value] for each in _OPEN},
    }
    points = sum(WEIGHTS[key] * count for key, count in told.items())
    words = len(report.document.text.split())
    density = 1000 * points / max(words, _LEAST_WORDS)
    return Priority(round(100 * density / (density + _HALF)), points, words, told)
