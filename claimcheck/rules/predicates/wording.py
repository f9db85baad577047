"""Predicates on broad words: what stands beside them, and whether a figure says what they mean."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import attrgetter

from claimcheck.lang.scan import Cue
from claimcheck.records import Quantity, Span
from claimcheck.rules.predicates.predicate import Near, Predicate, once
from claimcheck.rules.predicates.words import AMOUNTS
from claimcheck.rules.sight import Anchor, Sight

_STEEPED = 3  # different words of the environment that make a text one on it
_ABOUT = 70  # characters between a figure and the property that it measures
_NAME = 24  # characters from the words to the end of a name that they begin
_ASPECT = "fact:aspect"
_UNBROKEN = frozenset(" -&·")  # what may stand within a name


def _other(sight: Sight, anchor: Anchor, window: Span, table: str) -> Cue | None:
    """Return the first phrase of a table that has no character in common with the words that fired."""
    cue = sight.first(table, window, "")
    if cue is None or _apart(cue, anchor):
        return cue
    # as no phrase lies inside another, what begins before the words end overlaps them too
    return sight.first(table, (max(window[0], anchor.end), window[1]), "")


def _apart(cue: Cue, anchor: Anchor) -> bool:
    return cue.end <= anchor.start or anchor.end <= cue.start


def _beside(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return a word of the environment other than the words themselves."""
    cue = _other(sight, anchor, window, "fact:environment")
    return (cue.start, cue.end) if cue else None


def _steeped(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Hold where some different words of the environment stand in the window, beside the words themselves."""
    found: list[Cue] = []
    apart = 0
    for cues in _different(sight, window):
        if _apart(cues[0], anchor):
            found.append(cues[0])
            apart += 1
            if apart == _STEEPED:
                break
        elif (i := bisect_left(cues, anchor.end, key=attrgetter("start"))) < len(cues):
            found.append(cues[i])
    if len(found) < _STEEPED:
        return None
    cue = sorted(found)[_STEEPED - 1]
    return cue.start, cue.end


@once
def _different(sight: Sight, window: Span) -> Sequence[Sequence[Cue]]:
    """Return the words of the environment in a window, each with all its places, in order of the first of them."""
    found: dict[str, list[Cue]] = {}
    for cue in sight.cues.within(*window, "fact:environment", ""):
        found.setdefault(sight.low[cue.start : cue.end], []).append(cue)
    return list(found.values())


def _merit(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return a word of environmental merit other than the words themselves."""
    cue = _other(sight, anchor, window, "fact:merit words")
    return (cue.start, cue.end) if cue else None


def _specified(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return a figure that measures an environmental property, in the window or in the sentence that follows it."""
    for near, figure in _properties(sight, (window[0], _followed(sight, anchor, window))):
        if _other(sight, anchor, near, _ASPECT):
            return figure.start, figure.end
    return None


@once
def _properties(sight: Sight, window: Span) -> Sequence[tuple[Span, Quantity]]:
    """Return the figures of a window that measure a property, each with the stretch that tells it."""
    figures = (each for each in sight.quantities(window) if each.kind in AMOUNTS)
    told = ((_about(sight, each), each) for each in figures)
    return [(near, each) for near, each in told if near and sight.first(_ASPECT, near, "")]


def _followed(sight: Sight, anchor: Anchor, window: Span) -> int:
    """Return the end of the window, or of the next sentence of the same block where it ends with its own."""
    sentence = sight.context.sentences[anchor.sentence]
    if window[1] == sentence.end and anchor.sentence + 1 < len(sight.context.sentences):
        following = sight.context.sentences[anchor.sentence + 1]
        if following.block == sentence.block:
            return following.end
    return window[1]


def _about(sight: Sight, figure: Quantity) -> Span | None:
    """Return the stretch of its sentence in which a word may tell what a figure measures."""
    i = sight.sentence_at(figure.start)
    if i is None:
        return None
    sentence = sight.context.sentences[i]
    return max(sentence.start, figure.start - _ABOUT), min(sentence.end, figure.end + _ABOUT)


def _in_name(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return the word that ends the name of a body, an award or a programme, right behind the words."""
    cue = sight.first("fact:institution", (anchor.end, min(window[1], anchor.end + _NAME)), "")
    if cue is None or not _UNBROKEN.issuperset(
        char for char in sight.low[anchor.end : cue.start] if not char.isalnum()
    ):
        return None
    return cue.start, cue.end


NAMED: Mapping[str, Predicate] = {
    "beside": Near(_beside),
    "steeped": Near(_steeped),
    "merit beside": Near(_merit),
    "specified": Near(_specified),
    "in name": Near(_in_name),
}
