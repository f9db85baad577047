"""What a predicate is."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.records import Span
from claimcheck.rules.sight import Anchor, Sight

Predicate = Callable[[Sight, Anchor, Span], Span | None]


def whole(anchor: Anchor, holds: bool) -> Span | None:
    """Return the words that fired where something holds of them, else none."""
    return (anchor.start, anchor.end) if holds else None


def of_window(find: Callable[[Sight, Span], Span | None]) -> Predicate:
    """Return the predicate that looks at the window alone: it is asked once for each window, however many words ask."""

    def predicate(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
        key = find, window
        if key not in sight.kept:
            sight.kept[key] = find(sight, window)
        return sight.kept[key]

    return predicate
