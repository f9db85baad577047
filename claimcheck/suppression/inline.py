"""Comments in a document that ask to be heeded: ``claimcheck: ignore generic-claim: reason``."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from claimcheck.records import By, Comment, Flag, Notice, Span, Suppressed, Unheeded

_ASKED = re.compile(r"ignore (?P<flag>[^\s:]{1,60}) ?: ?(?P<reason>\S.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """A comment that is heeded."""

    comment: Comment
    flag: str  # id
    reason: str


@dataclass(frozen=True, slots=True)
class Comments:
    """The comments of a document: those that are heeded, and what is told of the others."""

    asked: tuple[Asked, ...]
    notices: tuple[Notice, ...]
    covers: Mapping[str, Sequence[Span]]  # of each flag, the blocks that are covered, in order
    reasons: Mapping[tuple[str, Span], str]  # of a flag in such a block

    def block(self, flag: str, start: int, end: int) -> Span | None:
        """Return the block around a place that a comment covers for a flag."""
        blocks = self.covers.get(flag, ())
        i = bisect_right(blocks, start, key=itemgetter(0)) - 1
        return blocks[i] if i >= 0 and end <= blocks[i][1] else None


def read(comments: Sequence[Comment], names: Mapping[str, str], *, trusted: bool) -> Comments:
    """Sort out the comments; ``names``: the ids and codes that there are, in lower case, with their ids."""
    asked: list[Asked] = []
    notices: list[Notice] = []
    for comment in comments:
        parsed = _ASKED.fullmatch(comment.text)
        flag = names.get(parsed["flag"].lower()) if parsed else None
        if not trusted:
            notices.append(_notice(Unheeded.UNTRUSTED, comment))
        elif parsed is None or flag is None:
            notices.append(_notice(Unheeded.UNKNOWN, comment))
        else:
            asked.append(Asked(comment, flag, parsed["reason"]))
    reasons: dict[tuple[str, Span], str] = {}
    # comments before one table share what they cover: the first of each flag counts
    first: dict[tuple[str, int], Asked] = {}
    for each in asked:
        first.setdefault((each.flag, id(each.comment.covers)), each)
    for each in first.values():
        for block in each.comment.covers:
            reasons.setdefault((each.flag, block), each.reason)
    covers: dict[str, list[Span]] = {}
    for flag, block in sorted(reasons):
        covers.setdefault(flag, []).append(block)
    return Comments(tuple(asked), tuple(notices), covers, reasons)


def mark(flag: Flag, comments: Comments) -> Suppressed | None:
    """Return what comments say of a flag; all its places must be covered."""
    first, *others = (comments.block(flag.id, *place) for place in flag.places)
    if first is None or not all(others):
        return None
    return Suppressed(By.INLINE, comments.reasons[flag.id, first])


def idle(comments: Comments, flags: Sequence[Flag]) -> list[Notice]:
    """Return a notice for each comment that silences nothing."""
    inline = [flag for flag in flags if flag.suppressed is not None and flag.suppressed.by is By.INLINE]
    used = {(flag.id, comments.block(flag.id, *place)) for flag in inline for place in flag.places}
    blocks = {(each.flag, id(each.comment.covers)): each.comment.covers for each in comments.asked}
    heeded = {key for key, covers in blocks.items() if any((key[0], block) in used for block in covers)}
    return [
        _notice(Unheeded.IDLE, each.comment)
        for each in comments.asked
        if (each.flag, id(each.comment.covers)) not in heeded
    ]


def _notice(kind: Unheeded, comment: Comment) -> Notice:
    return Notice(kind, comment.text, comment.start, comment.end)
