"""Read annotated texts (``README.md`` describes the format) and score what the checker finds in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from claimcheck.records import Finding

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
LABELS = {"v": "verified", "u": "unverifiable", "a": "aspirational"}
FUTURES = ("target", "plan", "forecast", "conditional")
TOPICS = ("emissions", "energy", "resources", "product", "social", "governance", "financial", "market", "other")
DIRECTIONS = {"up": "increase", "down": "decrease"}
YEARS = {"target": "target_year", "base": "baseline_year", "period": "period"}
HEADER = ("genre", "published", "suffix", "claimant")

CLAIM = re.compile(r"\[\[([^\[\]|]+)\|([^\[\]]+)\]\]")
NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Expected:
    """A claim as annotated; a field that is None or empty is not scored (direction: "-" is not, None is)."""

    start: int
    end: int
    text: str
    label: str
    doubtful: bool
    future: str | None = None
    value: float | None = None
    value_from: float | None = None
    value_to: float | None = None
    unit: str | None = None
    direction: str | None = None
    topic: str | None = None
    years: tuple[tuple[str, int], ...] = ()
    claimant: str | None = None
    basis: str | None = None
    own: bool = True


@dataclass(frozen=True, slots=True)
class Annotated:
    name: str
    text: str
    claims: tuple[Expected, ...]
    genre: str
    suffix: str = ".txt"
    published: str | None = None


def read_all(lang: str) -> tuple[Annotated, ...]:
    """Return the annotated texts of one language, by name."""
    return tuple(parse(path.stem, path.read_text(encoding="utf-8")) for path in sorted((HERE / lang).glob("*.ann")))


def parse(name: str, source: str) -> Annotated:
    """Split a file into its text and its claims; raise ValueError with the place of a slip."""
    head, _, body = source.partition("\n\n")
    header: dict[str, str] = {}
    for line in head.splitlines():
        key, colon, value = line.removeprefix("#").partition(":")
        if not line.startswith("#") or not colon or key.strip() not in HEADER:
            raise ValueError(f"{name}: header line {line!r}: expected '# key: value' with one of {HEADER}")
        header[key.strip()] = value.strip()
    pieces: list[str] = []
    claims: list[Expected] = []
    length = last = 0
    for hit in CLAIM.finditer(body):
        plain = body[last : hit.start()]
        length += len(plain)
        try:
            claims.append(_claim(hit[1], hit[2].split("|"), length, header.get("claimant")))
        except ValueError as error:
            raise ValueError(f"{name}: {hit[0]}: {error}") from error
        pieces += plain, hit[1]
        length += len(hit[1])
        last = hit.end()
    text = "".join([*pieces, body[last:]])
    if "[[" in text or "]]" in text:
        raise ValueError(f"{name}: a bracket without a claim: {text[max(0, text.find('[[')) :][:60]!r}")
    return Annotated(
        name, text, tuple(claims), header.get("genre", ""), header.get("suffix", ".txt"), header.get("published")
    )


def _claim(span: str, fields: Sequence[str], start: int, claimant: str | None) -> Expected:
    letter, _, future = fields[0].partition(" ")
    doubtful = letter.endswith("?")
    label = LABELS.get(letter.rstrip("?"))
    if label is None or (future and future not in FUTURES):
        raise ValueError(f"unknown mark {fields[0]!r}")
    if future and label != "aspirational":
        raise ValueError("only an aspirational claim says target, plan, forecast or conditional")
    if len(fields) < 2:
        if not doubtful:
            raise ValueError("no value and unit")
        return Expected(start, start + len(span), span, label, True)
    value, value_from, value_to, unit = _amount(fields[1])
    direction = topic = basis = None
    years: list[tuple[str, int]] = []
    own = True
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
        elif key in YEARS and equals:
            years.append((YEARS[key], int(told)))
        elif key == "who" and equals:
            claimant = None if told == "-" else told
        elif key == "basis" and equals:
            basis = told
        else:
            raise ValueError(f"unknown field {part!r}")
    if (label == "verified") != (basis is not None) and not doubtful:
        raise ValueError("a verified claim, and only such a one, names its basis")
    if topic is None and not doubtful:
        raise ValueError("no topic")
    return Expected(
        start, start + len(span), span, label, doubtful, future or None, value, value_from, value_to, unit,
        direction, topic, tuple(years), claimant, basis, own,
    )  # fmt: skip


def _amount(told: str) -> tuple[float | None, float | None, float | None, str | None]:
    """Read ``A -> B UNIT``, ``A .. B UNIT``, ``A UNIT`` or ``- UNIT`` as value, value_from, value_to, unit."""
    numbers: list[float] = []
    rest, joint = told.strip(), ""
    if rest == "-" or rest.startswith("- "):
        return None, None, None, rest[1:].strip() or None
    while hit := NUMBER.match(rest):
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


@dataclass(slots=True)
class Scores:
    """Counts over many documents; ``rates`` makes figures of them."""

    right: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def count(self, what: str, ok: bool, error: str = "") -> None:
        self.seen[what] += 1
        self.right[what] += ok
        if not ok and error:
            self.errors.append(f"{what}: {error}")

    def rates(self) -> dict[str, float]:
        """Return each figure between 0 and 1, keyed by name.

        ``found_verified`` is detection alone; ``recall_verified`` and ``precision_verified`` are of the label on
        the claims found.
        """
        rates = {key: self.right[key] / seen for key, seen in sorted(self.seen.items())}
        precision, recall = rates.get("precision", 0.0), rates.get("recall", 0.0)
        rates["f1"] = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return rates


def score(document: Annotated, findings: Sequence[Finding], scores: Scores) -> None:
    """Add one document's hits and misses to ``scores``."""
    pairs = dict(_pairs(document.claims, findings))
    taken = set(pairs.values())
    for i, claim in enumerate(document.claims):
        if claim.doubtful:
            continue
        near = document.text[max(0, claim.start - 60) : claim.end + 50].replace("\n", " ")
        place = f"{document.name}: {claim.text!r} in {near!r}"
        scores.count("recall", i in pairs, f"missed {claim.label}: {place}")
        scores.count(f"found_{claim.label}", i in pairs)
        if i in pairs:
            scores.count("precision", True)
            _fields(claim, findings[pairs[i]], scores, place)
    for j, finding in enumerate(findings):
        if j not in taken:
            start, end = finding.claim.start, finding.claim.end
            near = document.text[max(0, start - 60) : end + 50].replace("\n", " ")
            what = f"spurious {finding.verdict.label}: {document.name}: {document.text[start:end]!r} in {near!r}"
            scores.count("precision", False, what)


def _pairs(claims: Sequence[Expected], findings: Sequence[Finding]) -> Iterator[tuple[int, int]]:
    """Yield pairs of indices, the largest overlap first, each index once."""
    overlaps: list[tuple[int, int, int]] = []
    for i, claim in enumerate(claims):
        for j, finding in enumerate(findings):
            shared = min(claim.end, finding.claim.end) - max(claim.start, finding.claim.start)
            if shared > 0:
                overlaps.append((-shared, i, j))
    left: set[int] = set()
    right: set[int] = set()
    for _, i, j in sorted(overlaps):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            yield i, j


def _fields(claim: Expected, finding: Finding, scores: Scores, place: str) -> None:
    found, verdict, quantity = finding.claim, finding.verdict, finding.claim.quantity
    same_label = claim.label == verdict.label
    scores.count("label", same_label, f"{claim.label} taken for {verdict.label}: {place}")
    scores.count(f"recall_{claim.label}", same_label)
    scores.count(f"precision_{verdict.label}", same_label)
    span = (claim.start, claim.end) == (found.start, found.end)
    scores.count("span", span, f"found {quantity.text!r}: {place}")
    wanted = (claim.value, claim.value_from, claim.value_to)
    given = (quantity.value, quantity.value_from, quantity.value_to)
    if claim.value is not None:
        scores.count("value", all(map(_same_number, wanted, given)), f"{wanted} read as {given}: {place}")
    scores.count("unit", fold(claim.unit) == fold(quantity.unit), f"{claim.unit} read as {quantity.unit}: {place}")
    if claim.direction != "-":
        same = claim.direction == found.direction
        scores.count("direction", same, f"{claim.direction}, not {found.direction}: {place}")
    years = {"target_year": found.target_year, "baseline_year": found.baseline_year, "period": found.period}
    for key, year in claim.years:
        scores.count(key, year == years[key], f"{year}, not {years[key]}: {place}")
    if claim.topic in TOPICS:
        scores.count("topic", claim.topic == found.topic, f"{claim.topic}, not {found.topic}: {place}")
    if claim.claimant:
        same = share_word(claim.claimant, found.claimant)
        scores.count("claimant", same, f"{claim.claimant!r}, not {found.claimant!r}: {place}")
    if same_label and claim.future:
        scores.count("future", claim.future == verdict.future, f"{claim.future}, not {verdict.future}: {place}")
        scores.count("own", claim.own == verdict.own, f"{claim.own}, not {verdict.own}: {place}")
    if same_label and claim.basis:
        told = f"{verdict.basis.by or ''} {verdict.basis.text or ''}"
        scores.count("basis", share_word(claim.basis, told), f"{claim.basis!r}, not {told!r}: {place}")


def _same_number(wanted: float | None, given: float | None) -> bool:
    if wanted is None or given is None:
        return wanted is given
    return abs(wanted - given) <= 1e-6 * max(1.0, abs(wanted))


SPELLINGS = {
    "hour": "h", "시간": "h", "minute": "min", "분": "min", "second": "s", "초": "s", "일": "day", "주": "week",
    "년": "year", "개월": "month", "달": "month", "톤": "t", "tonne": "t", "배": "x", "원": "krw", "점": "score",
    "point": "score", "㎡": "m2", "m²": "m2", "m³": "m3", "㎥": "m3", "%p": "percentage point", "tco2": "tco2e",
    "litre": "l", "liter": "l", "people": "person", "pence": "penny", "boxe": "box",
}  # fmt: skip


def fold(unit: str | None) -> str:
    """Make one of the case, plural and usual spellings of a unit, also inside a rate."""
    parts: list[str] = []
    for part in (unit or "").lower().replace(" per ", "/").split("/"):
        word = part.strip()
        if len(word) > 3 and word.endswith("s"):
            word = word[:-3] + "y" if word.endswith("ies") else word[:-1]
        parts.append(SPELLINGS.get(word, word))
    return "/".join(parts)


WORD = re.compile(r"[a-z0-9]{2,}|[가-힣]{2,}")
IDLE = frozenset(
    (*("the", "and", "according", "for", "with", "from", "by", "of", "to", "in", "on", "at"),
     *("was", "has", "data", "report", "certified", "company"))
)  # fmt: skip


def share_word(one: str | None, other: str | None) -> bool:
    """Say whether both texts hold a telling word; a Korean word may carry a particle."""
    left, right = _words(one), _words(other)
    return any(p in q or q in p for p in left for q in right if len(p) > 2 and len(q) > 2) or bool(left & right)


def _words(text: str | None) -> set[str]:
    return set(WORD.findall((text or "").lower())) - IDLE
