"""Predicates on the place where the words stand."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.records import BlockKind, Span
from claimcheck.rules.predicates.predicate import Here, Predicate, once, whole
from claimcheck.rules.sight import Anchor, Sight

_LABEL = 140  # characters of a text that is a label or a slogan, not prose
_MARGIN = 6  # characters beside the words in a block that holds nothing else


def _kind(kind: BlockKind) -> Predicate:
    def predicate(sight: Sight, anchor: Anchor) -> Span | None:
        return whole(anchor, sight.block(anchor).kind is kind)

    return Here(predicate)


def _label(sight: Sight, anchor: Anchor) -> Span | None:
    """Hold where the whole text is no longer than a label or a slogan: there is no context to ask for."""
    return whole(anchor, sight.size <= _LABEL)


def _bare(sight: Sight, anchor: Anchor) -> Span | None:
    """Hold where the block is nothing but the words."""
    block = sight.block(anchor)
    within = anchor.start, min(anchor.end, block.end)
    return whole(anchor, _of_block(sight, (block.start, block.end)) - _written(sight, within) <= _MARGIN)


def _written(sight: Sight, window: Span) -> int:
    """Return how many letters and digits a window has."""
    return sum(map(str.isalnum, sight.low[slice(*window)]))


_of_block = once(_written)


def _question(sight: Sight, anchor: Anchor) -> Span | None:
    sentence = sight.context.sentences[anchor.sentence]
    return whole(anchor, _asks(sight, (sentence.start, sentence.end)))


@once
def _asks(sight: Sight, window: Span) -> bool:
    return sight.low[slice(*window)].rstrip(" \"')").endswith("?")


NAMED: Mapping[str, Predicate] = {
    "heading": _kind(BlockKind.HEADING),
    "footnote": _kind(BlockKind.FOOTNOTE),
    "cell": _kind(BlockKind.CELL),
    "label": Here(_label),
    "bare": Here(_bare),
    "question": Here(_question),
}
