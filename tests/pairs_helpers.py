"""The composed pairs of ``tests/pairs``: what was planted, what is found, what is told though nothing differs."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from claimcheck import checker, compare, documents
from claimcheck.compare import Comparison, Difference
from claimcheck.compare.records import Place

HOME = Path(__file__).parent / "pairs"
NAMES = sorted(path.stem for path in HOME.glob("[0-9][0-9].toml"))


@dataclass(frozen=True, slots=True)
class Planted:
    kind: str
    a: str | None
    b: str | None


@dataclass(frozen=True, slots=True)
class Scored:
    found: tuple[Planted, ...]
    lost: tuple[Planted, ...]
    false: tuple[Difference, ...]
    comparison: Comparison


def load(name: str) -> tuple[str, str, list[Planted]]:
    data = tomllib.loads((HOME / f"{name}.toml").read_text(encoding="utf-8"))
    planted = [Planted(each["kind"], each.get("ko"), each.get("en")) for each in data["planted"]]
    return data["ko"], data["en"], planted


def compared(a: str, b: str) -> Comparison:
    reports = [checker.check(documents.from_text(text, id=name, source=name)) for name, text in (("a", a), ("b", b))]
    return compare.compare(*reports)


def score(name: str) -> Scored:
    a, b, planted = load(name)
    comparison = compared(a, b)
    told = [each for each in comparison.differences if each.differs]
    found: list[Planted] = []
    lost: list[Planted] = []
    taken: set[int] = set()
    for each in planted:
        hits = [i for i, difference in enumerate(told) if _is(each, difference, a, b)]
        (found if hits else lost).append(each)
        taken.update(hits)
    return Scored(tuple(found), tuple(lost), tuple(each for i, each in enumerate(told) if i not in taken), comparison)


def _is(planted: Planted, difference: Difference, a: str, b: str) -> bool:
    """Whether a difference is the planted one: its kind, at its words, on every side where words are named."""
    if difference.kind != planted.kind:
        return False
    sides = ((planted.a, a, difference.a, 0), (planted.b, b, difference.b, 1))
    return all(words is None or _at(words, text, place, difference, side) for words, text, place, side in sides)


def _at(words: str, text: str, place: Place | None, difference: Difference, side: int) -> bool:
    spans = [(place.start, place.end)] if place else []
    spans += [span for pair in difference.also if (span := pair[side]) is not None]
    at = text.find(words)
    while at >= 0:
        if any(start < at + len(words) and at < end for start, end in spans):
            return True
        at = text.find(words, at + 1)
    return False
