"""Years that moved between two versions: told in one sentence here, another year in its counterpart there."""

from __future__ import annotations

from collections import Counter

from claimcheck.compare.items import Text, Year
from claimcheck.compare.links import FAR, Links
from claimcheck.compare.places import difference
from claimcheck.compare.records import Difference, Kind, Place

_ROLES = ("target_year", "baseline_year", "period")
_ALONE = 15  # years between two that would be told in one role


def moved(a: Text, b: Text, links: Links) -> list[Difference]:
    """Return the years that one version tells and the other replaces, each with its claim where it has one."""
    left_a, left_b = _left(a, b), _left(b, a)
    scored = []
    for i, one in enumerate(left_a):
        for j, other in enumerate(left_b):
            relation = links.relation(one.sentence, other.sentence)
            if relation == FAR or one.value == other.value:
                continue
            same = bool(_role(a, one)) and _role(a, one) == _role(b, other)
            gap = abs(one.value - other.value)
            if gap > _ALONE * 2:
                continue
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
    known = {
        getattr(item.finding.claim, role)
        for item in other.items
        if item.finding is not None
        for role in _ROLES
    }
    here = Counter(year.value for year in own.years)
    return [year for year in own.years if here[year.value] > there[year.value] and not (there[year.value] or year.value in known)]


def _role(text: Text, year: Year) -> str | None:
    for item in text.items:
        if item.sentence == year.sentence and item.finding is not None:
            for role in _ROLES:
                if getattr(item.finding.claim, role) == year.value:
                    return role
    return None


def _place(text: Text, year: Year) -> Place:
    claims = [item for item in text.items if item.sentence == year.sentence and item.finding is not None]
    near = min(claims, key=lambda item: abs(item.start - year.start), default=None)
    claim = near.finding.claim.id if near is not None and near.finding is not None else None
    return Place(year.start, year.end, text.sentences[year.sentence], None, claim)
