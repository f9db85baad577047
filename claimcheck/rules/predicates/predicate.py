"""What a predicate is."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.records import Span
from claimcheck.rules.sight import Anchor, Sight

Predicate = Callable[[Sight, Anchor, Span], Span | None]


def whole(anchor: Anchor, holds: bool) -> Span | None:
    """Return the words that fired where something holds of them, else none."""
    return (anchor.start, anchor.end) if holds else None
