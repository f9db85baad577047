"""What silences flags, and what is told of it: the lowest records, which those of documents and flags hold."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment in a document's markup that addresses claimcheck; only the user can let it be heeded."""

    text: str  # what stands behind "claimcheck:"
    start: int  # of the comment; in extracted text, of what it covers
    end: int
    covers: tuple[tuple[int, int], ...]  # spans of the block that it stands in, or of the next one


class By(StrEnum):
    """What silenced a flag."""

    IGNORE = "ignore"  # an entry of the configuration
    INLINE = "inline"  # a comment in the document
    BASELINE = "baseline"


@dataclass(frozen=True, slots=True)
class Suppressed:
    """Why a flag is not counted."""

    by: By
    reason: str | None = None
    expires: str | None = None
    origin: str | None = None  # "claimcheck.toml:5" or the baseline's file


class Unheeded(StrEnum):
    """What can come of something that was to silence a flag; the keys of lang.display.NOTICES."""

    UNTRUSTED = "untrusted comment"
    UNKNOWN = "unknown comment"
    IDLE = "idle comment"
    EXPIRED = "expired entry"
    UNDATED = "undated entry"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that was to silence a flag, and what came of it."""

    kind: Unheeded
    says: str  # the comment's words, or the flag of an entry
    start: int | None = None  # of a comment
    end: int | None = None
    origin: str | None = None  # of an entry
    expires: str | None = None
