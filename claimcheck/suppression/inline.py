"""Comments in a document that ask to be heeded: ``claimcheck: ignore generic-claim: reason``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimcheck.records import By, Comment, Flag, Notice, Suppressed, Unheeded

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
    return Comments(tuple(asked), tuple(notices))


def mark(flag: Flag, asked: Sequence[Asked]) -> Suppressed | None:
    """Return what comments say of a flag; all its places must be covered."""
    ours = [each for each in asked if each.flag == flag.id]
    if not ours or not all(any(_covers(each, *place) for each in ours) for place in (_first(flag), *flag.also)):
        return None
    first = next(each for each in ours if _covers(each, *_first(flag)))
    return Suppressed(By.INLINE, first.reason)


def idle(asked: Sequence[Asked], flags: Sequence[Flag]) -> list[Notice]:
    """Return a notice for each comment that silences nothing."""
    silenced = [flag for flag in flags if flag.suppressed is not None and flag.suppressed.by is By.INLINE]
    return [
        _notice(Unheeded.IDLE, each.comment)
        for each in asked
        if not any(
            flag.id == each.flag and any(_covers(each, *place) for place in (_first(flag), *flag.also))
            for flag in silenced
        )
    ]


def _first(flag: Flag) -> tuple[int, int]:
    return flag.start, flag.end


def _covers(asked: Asked, start: int, end: int) -> bool:
    return any(first <= start and end <= last for first, last in asked.comment.covers)


def _notice(kind: Unheeded, comment: Comment) -> Notice:
    return Notice(kind, comment.text, comment.start, comment.end)
