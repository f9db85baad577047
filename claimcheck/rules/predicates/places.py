"""Predicates on the place where the words stand."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from claimcheck.records import BlockKind, Span
from claimcheck.rules.predicates.predicate import Predicate, whole
from claimcheck.rules.sight import Anchor, Sight

_LABEL = 140  # characters of a text that is a label or a slogan, not prose
_MARGIN = 6  # characters beside the words in a block that holds nothing else


def _kind(kind: BlockKind) -> Predicate:
    def predicate(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
        return whole(anchor, sight.block(anchor).kind is kind)

    return predicate


def _label(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Hold where the whole text is no longer than a label or a slogan: there is no context to ask for."""
    return whole(anchor, len(sight.low.strip()) <= _LABEL)


def _bare(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    """Hold where the block is nothing but the words."""
    block = sight.block(anchor)
    around = sight.low[block.start : anchor.start] + sight.low[anchor.end : block.end]
    return whole(anchor, sum(1 for _ in islice(filter(str.isalnum, around), _MARGIN + 1)) <= _MARGIN)


def _question(sight: Sight, anchor: Anchor, window: Span) -> Span | None:
    sentence = sight.context.sentences[anchor.sentence]
    return whole(anchor, sight.low[sentence.start : sentence.end].rstrip(" \"')").endswith("?"))


NAMED: Mapping[str, Predicate] = {
    "heading": _kind(BlockKind.HEADING),
    "footnote": _kind(BlockKind.FOOTNOTE),
    "cell": _kind(BlockKind.CELL),
    "label": _label,
    "bare": _bare,
    "question": _question,
}
