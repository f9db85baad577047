"""Annotated documents: what a person marked in a text, and the inline form in which it is kept.

``data/corpus/README.md`` describes the form. A claim is ``[[span|mark|value unit|field|field ...]]``; the text
that is checked is the same without brackets and fields.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from claimcheck.errors import InputError
from claimcheck.records import Future

MARKS = {"v": "verified", "u": "unverifiable", "a": "aspirational"}
FUTURES = tuple(future.value for future in Future)
TOPICS = ("emissions", "energy", "resources", "product", "social", "governance", "financial", "market", "other")
DIRECTIONS = {"up": "increase", "down": "decrease"}
YEARS = {"target": "target_year", "base": "baseline_year", "period": "period"}
SUFFIXES = (".txt", ".md")  # of HTML the text that is checked is not the text that is marked
HEADER = ("genre", "sector", "hand", "hard", "published", "suffix", "claimant", "lang")

_CLAIM = re.compile(r"\[\[([^\[\]|]+)\|([^\[\]]+)\]\]")
_NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Annotation:
    """A claim as a person marked it. A field that is none is not scored; a direction of none is, "-" is not."""

    start: int
    end: int
    text: str
    label: str
    doubtful: bool = False  # scored neither way
    future: str | None = None
    value: float | None = None
    value_from: float | None = None
    value_to: float | None = None
    unit: str | None = None
    unit_scored: bool = True
    direction: str | None = None
    topic: str | None = None
    years: tuple[tuple[str, int], ...] = ()  # of target_year, baseline_year, period: those that are told
    claimant: str | None = None
    basis: str | None = None
    own: bool | None = True


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text with its annotations, in text order."""

    id: str
    lang: str
    text: str
    annotations: tuple[Annotation, ...]
    genre: str = ""
    sector: str = ""
    hand: str = ""  # who wrote it
    hard: tuple[str, ...] = ()
    suffix: str = ".txt"
    published: str | None = None
    where: str = field(default="", compare=False)

    @property
    def group(self) -> str:
        """What must not be parted between training and test: a hand's texts of one sector, or the text alone."""
        return f"{self.hand}/{self.sector}" if self.hand else self.id


def parse(name: str, source: str, lang: str) -> Annotated:
    """Split a file of the inline form into its text and its annotations; raise InputError with the place of a slip."""
    head, _, body = source.removeprefix("\ufeff").replace("\r\n", "\n").partition("\n\n")
    header: dict[str, str] = {}
    for line in head.splitlines():
        key, colon, value = line.removeprefix("#").partition(":")
        if not line.startswith("#") or not colon or key.strip() not in HEADER:
            raise InputError(f"header line {line!r}", where=name, do=f"write '# key: value' with one of {HEADER}")
        header[key.strip()] = value.strip()
    if header.get("suffix", ".txt") not in SUFFIXES:
        raise InputError(f"suffix {header['suffix']!r}", where=name, do=f"one of {', '.join(SUFFIXES)}")
    pieces: list[str] = []
    found: list[Annotation] = []
    length = last = 0
    for hit in _CLAIM.finditer(body):
        plain = body[last : hit.start()]
        length += len(plain)
        try:
            found.append(_annotation(hit[1], hit[2].split("|"), length, header.get("claimant")))
        except ValueError as error:
            number = source.count("\n", 0, len(head) + 2 + hit.start()) + 1
            raise InputError(
                f"{hit[0]}: {error}", where=f"{name}:{number}", do="see the form in data/corpus/README.md"
            ) from error
        pieces += plain, hit[1]
        length += len(hit[1])
        last = hit.end()
    text = "".join([*pieces, body[last:]])
    if "[[" in text or "]]" in text:
        slip = text[max(0, text.find("[[")) :][:60]
        raise InputError(f"a bracket without a claim: {slip!r}", where=name, do="write [[span|mark|value unit|...]]")
    return Annotated(
        id=name,
        lang=header.get("lang", lang),
        text=text,
        annotations=tuple(found),
        genre=header.get("genre", ""),
        sector=header.get("sector", ""),
        hand=header.get("hand", ""),
        hard=tuple(part.strip() for part in header.get("hard", "").split(",") if part.strip()),
        suffix=header.get("suffix", ".txt"),
        published=header.get("published") or None,
        where=name,
    )


def _annotation(span: str, fields: Sequence[str], start: int, claimant: str | None) -> Annotation:
    letter, _, future = fields[0].partition(" ")
    doubtful = letter.endswith("?")
    label = MARKS.get(letter.rstrip("?"))
    if label is None or (future and future not in FUTURES):
        raise ValueError(f"unknown mark {fields[0]!r}")
    if future and label != "aspirational":
        raise ValueError("only an aspirational claim says target, plan, forecast or conditional")
    end = start + len(span)
    if len(fields) < 2:
        if not doubtful:
            raise ValueError("no value and unit")
        return Annotation(start, end, span, label, True)
    value, value_from, value_to, unit = _amount(fields[1])
    direction = topic = basis = None
    years: list[tuple[str, int]] = []
    own, told_who = True, False
    for part in fields[2:]:
        key, equals, told = part.partition("=")
        if part in DIRECTIONS:
            direction = DIRECTIONS[part]
        elif part == "dir=-":
            direction = "-"
        elif part in TOPICS or part == "topic=-":
            topic = part
        elif part == "not-own":
            own = False
        elif key in YEARS and told.isdecimal():
            years.append((YEARS[key], int(told)))
        elif key == "who" and equals:
            # told twice: either is right
            claimant = None if told == "-" else f"{claimant} / {told}" if told_who else told
            told_who = True
        elif key == "basis" and equals:
            basis = told
        else:
            raise ValueError(f"unknown field {part!r}")
    if (label == "verified") != (basis is not None) and not doubtful:
        raise ValueError("a verified claim, and only such a one, names its basis")
    if topic is None and not doubtful:
        raise ValueError("no topic")
    return Annotation(
        start=start,
        end=end,
        text=span,
        label=label,
        doubtful=doubtful,
        future=future or None,
        value=value,
        value_from=value_from,
        value_to=value_to,
        unit=unit,
        direction=direction,
        topic=topic if topic != "topic=-" else None,
        years=tuple(years),
        claimant=claimant,
        basis=basis,
        own=own,
    )


def _amount(told: str) -> tuple[float | None, float | None, float | None, str | None]:
    """Read ``A -> B UNIT``, ``A .. B UNIT``, ``A UNIT`` or ``- UNIT`` as value, value_from, value_to, unit."""
    numbers: list[float] = []
    rest, joint = told.strip(), ""
    if rest == "-" or rest.startswith("- "):
        return None, None, None, rest[1:].strip() or None
    while hit := _NUMBER.match(rest):
        numbers.append(float(hit[0].replace(",", "")))
        rest = rest[hit.end() :].strip()
        if not rest.startswith(("->", "..")) or len(numbers) == 2:
            break
        joint, rest = rest[:2], rest[2:].strip()
    unit = rest or None
    if len(numbers) == 2:
        first, second = numbers
        return (second, first, None, unit) if joint == "->" else (first, None, second, unit)
    if len(numbers) == 1 and not joint:
        return numbers[0], None, None, unit
    raise ValueError(f"unreadable amount {told!r}")
