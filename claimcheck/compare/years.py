"""Years that moved between two versions: told in one sentence here, another year in its counterpart there."""

from __future__ import annotations

from collections import Counter

from claimcheck.compare.items import Text, Year
from claimcheck.compare.links import Links
from claimcheck.compare.places import difference
from claimcheck.compare.records import Difference, Kind, Place

_ROLES = ("target_year", "baseline_year", "period")
_FAR = 30  # years past which two hardly tell the same


def moved(a: Text, b: Text, links: Links) -> list[Difference]:
    """Return the years that one version tells and the other replaces, each with its claim where it has one."""
    left_a, left_b = _left(a, b), _left(b, a)
    by_sentence: dict[int, list[int]] = {}
    for j, other in enumerate(left_b):
        by_sentence.setdefault(other.sentence, []).append(j)
    scored = []
    for i, one in enumerate(left_a):
        role = _role(a, one)
        for sentence, relation in links.near(one.sentence).items():
            for j in by_sentence.get(sentence, ()):
                gap = abs(one.value - left_b[j].value)
                if 0 < gap <= _FAR:
                    same = role is not None and role == _role(b, left_b[j])
                    scored.append((relation + 0.5 * same - gap / 100, -i, -j))
    taken: set[int] = set()
    taken_b: set[int] = set()
    out = []
    for _, i, j in sorted(scored, reverse=True):
        if -i not in taken and -j not in taken_b:
            taken.add(-i)
            taken_b.add(-j)
            one, other = left_a[-i], left_b[-j]
            told = str(one.value), str(other.value)
            out.append(difference(Kind.YEAR, _place(a, one), _place(b, other), told=told))
    return out


def _left(own: Text, other: Text) -> list[Year]:
    """Return the years that stand here oftener than there, told as years or as times that come to them."""
    there = Counter(year.value for year in other.years)
    known = {getattr(item.finding.claim, role) for item in other.items if item.finding is not None for role in _ROLES}
    here = Counter(year.value for year in own.years)
    return [
        year
        for year in own.years
        if here[year.value] > there[year.value] and not (there[year.value] or year.value in known)
    ]


def _role(text: Text, year: Year) -> str | None:
    """Return what a year is to the claims of its sentence: target, base or reporting year."""
    for item in text.told.get(year.sentence, ()):
        for role in _ROLES:
            if item.finding is not None and getattr(item.finding.claim, role) == year.value:
                return role
    return None


def _place(text: Text, year: Year) -> Place:
    near = min(text.told.get(year.sentence, ()), key=lambda item: abs(item.start - year.start), default=None)
    claim = near.finding.claim.id if near is not None and near.finding is not None else None
    return Place(year.start, year.end, text.sentences[year.sentence], None, claim)
