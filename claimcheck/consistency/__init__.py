"""Findings to inconsistencies: do the figures of one document fit together, as exactly as they are told?

Each check looks only at figures that the text itself ties to one another, and speaks only where no true values
fit all that is told.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.consistency import changes, headline, parts, twice
from claimcheck.consistency.figures import survey
from claimcheck.context import Context
from claimcheck.records import Finding, Inconsistency


def find(context: Context, findings: Sequence[Finding]) -> tuple[Inconsistency, ...]:
    """Return what does not fit together in a document, in text order; positions are those of ``context``."""
    if not findings:
        return ()
    seen = survey(context, findings)
    if len(findings) < 2:  # nothing fits ill with itself, but a heading's net zero need not be a claim
        return tuple(each for each in headline.find(seen) if len(each.claims) == 1)
    found = [*changes.find(seen), *parts.find(seen), *headline.find(seen), *twice.find(seen)]
    return tuple(sorted(found, key=lambda each: (each.start, each.end, each.kind)))
