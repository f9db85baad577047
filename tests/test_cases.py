"""Flags on short cases of our own, and on texts with nothing to flag; floors stand in ``tests/quality/floors.json``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.checker import check
from claimcheck.documents import from_text
from claimcheck.lang import LANGUAGES
from tests.conftest import ROOT
from tests.quality.cases import counted, rates
from tests.quality.measure import FLOORS

FLOOR: dict[str, dict[str, float]] = json.loads(FLOORS.read_text(encoding="utf-8"))
MOST = 1  # texts without environment, of fifty in each language, that may carry a high or medium flag


@pytest.mark.parametrize("lang", LANGUAGES)
def test_cases(lang: str) -> None:
    found, errors = rates(lang)
    below = {name: (round(rate, 4), FLOOR[lang][name]) for name, rate in found.items() if rate < FLOOR[lang][name]}
    assert not below, f"{below}\n" + "\n".join(errors)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_texts_without_environment_are_left_alone(lang: str) -> None:
    flagged = {}
    for path in sorted((ROOT / "tests" / "plain" / lang).iterdir()):
        found = _flagged(path, lang)
        assert not any(name in found for name in PLEDGES), path.name
        if found:
            flagged[path.name] = sorted(found)
    assert len(flagged) <= MOST, flagged


PLEDGES = ("pledge-no-plan", "target-no-year", "target-no-baseline", "distant-target-no-interim")


def _flagged(path: Path, lang: str) -> frozenset[str]:
    return counted(check(from_text(path.read_text(encoding="utf-8"), lang=lang)).flags)
