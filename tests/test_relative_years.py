"""Relative years: reckoned from the date of the document where it has one, and from nothing where it has none."""

from __future__ import annotations

import pytest

from claimcheck.documents import from_text
from claimcheck.records import Claim
from tests.relative_years import CASES, Case
from tests.rules import check

FLOOR = 0.95


def claim_of(case: Case, published: str | None) -> Claim | None:
    report = check(from_text(case.text, lang=case.lang, published=published))
    return next((f.claim for f in report.findings if case.quantity in f.claim.quantity.text), None)


def expected(case: Case) -> dict[str, int]:
    years = {"target_year": case.target, "baseline_year": case.baseline, "period": case.period}
    return {name: year for name, year in years.items() if year is not None}


def test_table() -> None:
    for lang in ("en", "ko"):
        assert sum(case.lang == lang for case in CASES) >= 30
    assert len({case.text for case in CASES}) == len(CASES)


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_right_with_a_date(lang: str) -> None:
    wrong = []
    cases = [case for case in CASES if case.lang == lang]
    for case in cases:
        claim = claim_of(case, case.published)
        told = {name: getattr(claim, name) for name in expected(case)} if claim else None
        if told != expected(case):
            wrong.append(f"{case.text} {case.quantity}: {told}, expected {expected(case)}")
    assert 1 - len(wrong) / len(cases) >= FLOOR, "\n".join(wrong)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text[:40])
def test_none_without_a_date(case: Case) -> None:
    claim = claim_of(case, None)
    if claim is not None:
        assert (claim.target_year, claim.baseline_year, claim.period) == (None, None, None)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text[:40])
def test_moves_with_the_date(case: Case) -> None:
    """Nothing reads the clock: a document dated seven years later speaks of years seven years later."""
    year = int(case.published[:4])
    later = replace_year(case.published, year + 7)
    first, second = claim_of(case, case.published), claim_of(case, later)
    if first is None or second is None or "decade" in case.text:
        return
    for name in expected(case):
        told = getattr(first, name)
        assert getattr(second, name) == (told + 7 if told is not None else None)


def replace_year(date: str, year: int) -> str:
    return f"{year}{date[4:]}"
