"""Read the cases of the consistency checks: small releases, each with one fault or sound."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from claimcheck import checker
from claimcheck.consistency import find
from claimcheck.context import Context
from claimcheck.documents import from_text
from claimcheck.records import Inconsistency
from claimcheck.rules import NO_RULES

DATA = Path(__file__).parent / "data"
_HEAD = re.compile(r"^=== (?P<id>\S+) (?P<kind>\S+)(?: \| (?P<words>.+))?$", re.MULTILINE)
SOUND = "sound"


@dataclass(frozen=True, slots=True)
class Case:
    id: str
    kind: str  # the flag, or "sound"
    words: str | None  # the words that are off
    text: str


def read(name: str) -> list[Case]:
    """Return the cases of a file, in which each begins with ``=== id kind | words``."""
    text = (DATA / name).read_text(encoding="utf-8")
    heads = list(_HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    return [
        Case(head["id"], head["kind"], head["words"], text[head.end() : end].strip() + "\n")
        for head, end in zip(heads, ends, strict=True)
    ]


def found(text: str, lang: str | None = None, suffix: str | None = None) -> tuple[Context, tuple[Inconsistency, ...]]:
    """Return what does not fit in a text, with the context that its positions are of."""
    suffix = suffix or (".md" if text.startswith("# ") else ".txt")
    document = from_text(text, id="case", suffix=suffix, lang=lang)
    context = checker.context_of(document)
    return context, find(context, checker.check(document, rules=NO_RULES).findings)
