"""Predicates on broad words: what stands beside them, and whether a figure says what they mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.lang.scan import Cue
from claimcheck.records import Quantity, QuantityKind, Span
from claimcheck.rules.predicates.predicate import Predicate
from claimcheck.rules.sight import Anchor, Sight

_STEEPED = 3  # different words of the environment that make a text one on it
_ABOUT = 70  # characters between a figure and the property that it measures
_NAME = 24  # characters from the words to the end of a name that they begin
_UNBROKEN = frozenset(" -&·")  # what may stand within a name
_AMOUNTS = frozenset({QuantityKind.PERCENT, QuantityKind.MEASURE, QuantityKind.MULTIPLE, QuantityKind.COUNT})


def _others(sight: Sight, anchor: Anchor, window: Span, fact: str) -> Iterator[Cue]:
    """Yield the phrases of a fact that have no character in common with the words that fired."""
    for cue in sight.cues.within(*window, f"fact:{fact}", ""):
        if cue.end <= anchor.start or anchor.end <= cue.start:
            yield cue


def _beside(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return a word of the environment other than the words themselves."""
    return next(((cue.start, cue.end) for cue in _others(sight, anchor, window, "environment")), None)


def _steeped(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Hold where some different words of the environment stand in the window, beside the words themselves."""
    seen = set()
    for cue in _others(sight, anchor, window, "environment"):
        seen.add(sight.low[cue.start : cue.end])
        if len(seen) == _STEEPED:
            return cue.start, cue.end
    return None


def _merit(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return a word of environmental merit other than the words themselves."""
    return next(((cue.start, cue.end) for cue in _others(sight, anchor, window, "merit words")), None)


def _specified(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return a figure that measures an environmental property, in the window or in the sentence that follows it."""
    for figure in sight.quantities((window[0], _followed(sight, anchor, window))):
        if figure.kind in _AMOUNTS and _property(sight, anchor, figure):
            return figure.start, figure.end
    return None


def _followed(sight: Sight, anchor: Anchor, window: Span) -> int:
    """Return the end of the window, or of the next sentence of the same block where it ends with its own."""
    sentence = sight.context.sentences[anchor.sentence]
    if window[1] == sentence.end and anchor.sentence + 1 < len(sight.context.sentences):
        following = sight.context.sentences[anchor.sentence + 1]
        if following.block == sentence.block:
            return following.end
    return window[1]


def _property(sight: Sight, anchor: Anchor, figure: Quantity) -> bool:
    i = sight.sentence_at(figure.start)
    if i is None:
        return False
    sentence = sight.context.sentences[i]
    near = max(sentence.start, figure.start - _ABOUT), min(sentence.end, figure.end + _ABOUT)
    return any(True for _ in _others(sight, anchor, near, "aspect"))


def _in_name(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Return the word that ends the name of a body, an award or a programme, right behind the words."""
    cue = sight.first("fact:institution", (anchor.end, min(window[1], anchor.end + _NAME)), "")
    if cue is None or not _UNBROKEN.issuperset(
        char for char in sight.low[anchor.end : cue.start] if not char.isalnum()
    ):
        return None
    return cue.start, cue.end


NAMED: Mapping[str, Predicate] = {
    "beside": _beside,
    "steeped": _steeped,
    "merit beside": _merit,
    "specified": _specified,
    "in name": _in_name,
}
