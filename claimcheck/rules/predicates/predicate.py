"""What a predicate is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from claimcheck.frozen import record
from claimcheck.records import Span
from claimcheck.rules.sight import Anchor, Sight

_Made = TypeVar("_Made")


@record
class Near:
    """A predicate that looks into the window in which it is asked."""

    ask: Callable[[Sight, Anchor, Span], Span | None]
    own: bool = False  # looks for phrases of the rule itself, so that no other may have its answer


@record
class Here:
    """A predicate that looks at the words, the claim or their place alone: no window is made out for it."""

    ask: Callable[[Sight, Anchor], Span | None]
    own: bool = False


Predicate = Near | Here


def whole(anchor: Anchor, holds: bool) -> Span | None:
    """Return the words that fired where something holds of them, else none."""
    return (anchor.start, anchor.end) if holds else None


def once(make: Callable[[Sight, Span], _Made]) -> Callable[[Sight, Span], _Made]:
    """Return a function that reads a window once, however many words ask: else the work grew with their square."""

    def kept(sight: Sight, window: Span) -> _Made:
        key = make, window
        if key not in sight.kept:
            sight.kept[key] = make(sight, window)
        made: _Made = sight.kept[key]
        return made

    return kept


def of_window(find: Callable[[Sight, Span], Span | None]) -> Predicate:
    """Return the predicate that looks at the window alone; it is asked once for each window."""
    kept = once(find)

    def predicate(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
        return kept(sight, window)

    return Near(predicate)
