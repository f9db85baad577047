"""Predicates on how far a claim reaches, each by a rule that asks nothing else."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.checker import check
from claimcheck.classifier import NO_MODELS
from claimcheck.documents import from_text
from claimcheck.rules import Rules, load, loading
from claimcheck.rules.predicates import PREDICATES

_TEXTS = 'title = "t"\nmessage = "m"\nclears = "c"\nquestion = "q"\nwording = "w"'
_RULE = f"""
id = "probe"
code = "ZZ-08"
since = "0.2.0"
denial = false
[severity]
default = "high"
[provisions]
[en]
{_TEXTS}
[en.patterns]
mark = ["recycled", "green", "trees"]
piece = ["lining"]
[ko]
{_TEXTS}
[ko.patterns]
mark = ["재활용", "친환경", "나무"]
piece = ["안감"]
[[fires]]
on = "%s"
when = ["%s"]
"""

SHIPPED = load()

Holds = Callable[..., bool]


@pytest.fixture
def holds(tmp_path: Path) -> Holds:
    def run(condition: str, text: str, lang: str = "en", on: str = "mark") -> bool:
        (tmp_path / "probe.toml").write_text(_RULE % (on, condition), encoding="utf-8")
        probe = loading.rule(tmp_path / "probe.toml", SHIPPED.facts, SHIPPED.law)
        rules = Rules([probe], SHIPPED.facts, SHIPPED.law, ())
        flags = check(from_text(text, lang=lang), models=NO_MODELS, rules=rules).flags
        return any(flag.code == "ZZ-08" for flag in flags)

    return run


@pytest.mark.parametrize(
    ("condition", "text", "expected"),
    [
        ("share below all", "The bag is 40% recycled plastic by weight.", True),
        ("share below all", "The bag is 100% recycled plastic.", False),
        ("share below all@document", "The bag is recycled. Group sales rose by 12%.", False),
        ("told share", "The bag is 100% recycled plastic.", True),
        ("told share", "With recycled film we cut our emissions by 30%.", False),
        ("energy share", "Our green works drew 22% of its electricity from the river.", True),
        ("energy share", "Our green works employs 22% more people.", False),
        ("energy amount", "The recycled heat came to 410 MWh.", True),
        ("energy amount", "The recycled heat came to a lot.", False),
        ("weight amount", "There are 38 kg of recycled material in each car.", True),
        ("weight amount", "There is recycled material in each car.", False),
        ("carbon mass", "Recycled glass saved 12 tonnes of CO2e.", True),
        ("carbon mass", "Recycled glass saved 12 tonnes of sand.", False),
        ("no part named", "The recycled coat\nLining from old bottles", True),
        ("no part named", "Recycled coat: the lining is from old bottles", True),
        ("no part named", "Lining: recycled", False),
        ("no part named", "The recycled lining", False),
        ("no part named", "A recycled box", False),
    ],
)
def test_what_a_window_tells(holds: Holds, condition: str, text: str, expected: bool) -> None:
    assert holds(condition, text) is expected


@pytest.mark.parametrize(
    ("condition", "text", "lang", "expected"),
    [
        ("limiting note", "Recycled* pen\n*Barrel only", "en", True),
        ("limiting note", "Recycled pen (1)\n(1) Barrel only", "en", True),
        ("limiting note", "Recycled pen [2]\n[1] Barrel only", "en", False),
        ("limiting note", "재활용 볼펜(1)\n(1) 몸통에 한함", "ko", True),
        ("limiting note", "Recycled pen* (*cap excluded)", "en", True),
        ("limiting note", "Recycled pen* *cap excluded", "en", True),
        ("limiting note", "Our pens are recycled.* Write on.\n\n* Barrel only, by post.", "en", True),
        ("limiting note", "Our pens are recycled.* Write on.\n\n* Red\n* Blue only", "en", False),
        ("limiting note", "A recycled pen*\n*Rated by Inkwell magazine", "en", False),
        ("limiting note", "A recycled pen*\n*Verified by an auditor, domestic plants only", "en", False),
        ("limiting note", "A recycled pen.\n\n*Barrel only", "en", False),
        ("limiting note", "The recycled pen was praised in the *Inkwell* magazine, and only there.", "en", False),
        ("limiting note", "재활용* 볼펜\n* 몸통에 한함", "ko", True),
        ("limiting note", "재활용 볼펜* (*뚜껑 제외)", "ko", True),
        ("limiting note", "재활용 볼펜*\n* 문구 잡지 선정", "ko", False),
        ("lone mark", "Recycled* pen", "en", True),
        ("lone mark", "Recycled* pen\n*Barrel only", "en", False),
        ("lone mark", "Recycled pen", "en", False),
        ("lone mark", "재활용* 볼펜", "ko", True),
    ],
)
def test_marks_and_their_notes(holds: Holds, condition: str, text: str, lang: str, expected: bool) -> None:
    assert holds(condition, text, lang) is expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Tarn Airlines planted trees in the valley.", "en", True),
        ("Westerby Water planted trees in the valley.", "en", True),
        ("Water the trees in the valley twice a week.", "en", False),
        ("The school planted trees along the river bank.", "en", False),
        ("고운시멘트가 나무를 심었다.", "ko", True),
        ("학교가 은행나무 곁에 나무를 심었다.", "ko", False),
    ],
)
def test_the_business_of_the_claimant(holds: Holds, text: str, lang: str, expected: bool) -> None:
    assert holds("claimant sector", text, lang) is expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("We planted trees. Total emissions were 41,000 tonnes CO2e in 2024.", "en", True),
        ("We planted trees. Emissions rose from 40,000 to 41,000 tonnes CO2e.", "en", True),
        ("We planted trees and cut emissions by 300 tonnes CO2e.", "en", False),
        ("We planted trees; each flight emits 71 gCO2/pkm.", "en", False),
        ("나무를 심었습니다. 총배출량은 4만 톤CO2e입니다.", "ko", True),
        ("나무를 심어 온실가스 300톤CO2e를 감축했습니다.", "ko", False),
    ],
)
def test_what_somebody_emits(holds: Holds, text: str, lang: str, expected: bool) -> None:
    assert holds("emissions total@document", text, lang) is expected


@pytest.mark.parametrize(
    ("condition", "text", "expected"),
    [
        ("small base", "Recycled content is up 200%, from 1% to 3%.", True),
        ("small base", "Recycled content is up 50%, from 40% to 60%.", False),
        ("multiple", "We tripled the recycled content.", True),
        ("multiple", "The recycled content rose by 30%.", False),
        ("other amount", "We tripled the recycled content to 12%.", True),
        ("other amount", "We tripled the recycled content.", False),
    ],
)
def test_changes_that_sound_big(holds: Holds, condition: str, text: str, expected: bool) -> None:
    assert holds(condition, text, on="claim") is expected


def test_where_the_words_stand(holds: Holds) -> None:
    assert holds("in the title", "# A green mill\n\nIt was built in May.")
    assert not holds("in the title", "# The mill\n\nIt was built in May. It is green.")
    assert holds("at a glance", "A green mill.")
    assert not holds("at a glance", "A green mill. " + "It was built in May by a family of five. " * 12)


def test_what_a_predicate_looks_at_is_declared_with_it() -> None:
    """One that reads the phrases of its rule and does not say so would be asked once for the claims of all rules."""
    for name, predicate in PREDICATES.items():
        assert predicate.own is ("anchor.table" in inspect.getsource(predicate.ask)), name
    assert [name for name, predicate in PREDICATES.items() if predicate.own] == ["no part named"]
