"""What runs the rules: triggers, guards, how near what clears stands, whose law it is, one flag for one gap."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.checker import check
from claimcheck.classifier import NO_MODELS
from claimcheck.documents import from_text
from claimcheck.errors import DataError
from claimcheck.records import Flag
from claimcheck.rules import NO_RULES, Rules, load
from claimcheck.rules.audience import audience
from tests.rules import alone

TEXTS = """
title = "t"
message = "“{words}” m"
clears = "c"
question = "q {words}"
wording = "w"
"""

RULE = f"""
id = "shiny-claim"
code = "ZZ-01"
since = "0.2.0"

[severity]
default = "high"
us = "medium"
investor = "low"

[provisions]
eu = ["eu-ucpd-4a"]
us = ["us-260-4"]
kr = ["kr-notice-6"]

[en]
{TEXTS}
[en.patterns]
shine = ["shiny", "sparkl*"]
pseudo = ["shiny apple"]
kinds = ["glaze"]

[ko]
{TEXTS}
[ko.patterns]
shine = ["반짝"]
kinds = ["유약"]

[[fires]]
on = "shine"

[[clears]]
when = ["kinds"]

[[clears]]
when = ["verifier"]
only = ["us"]
within = "document"
"""


@pytest.fixture
def rules(tmp_path: Path) -> Rules:
    path = tmp_path / "ZZ-01.toml"
    path.write_text(RULE, encoding="utf-8")
    return alone(path)


def raised(
    text: str, rules: Rules, lang: str = "en", regimes: tuple[str, ...] = (), preset: str | None = None
) -> list[Flag]:
    report = check(from_text(text, lang=lang), models=NO_MODELS, rules=rules, audience=audience(regimes, preset))
    return [flag for flag in report.flags if flag.code == "ZZ-01"]


@pytest.mark.parametrize(
    ("text", "lang", "words"),
    [
        ("A shiny pot.", "en", ["shiny"]),
        ("It sparkles.", "en", ["sparkl"]),
        ("A shiny apple.", "en", []),
        ("It is not shiny.", "en", []),
        ("It is not red, but shiny.", "en", ["shiny"]),
        ("It is not only cheap and shiny.", "en", ["shiny"]),
        ("The directive prohibits words that are shiny.", "en", []),
        ("반짝이는 냄비입니다.", "ko", ["반짝"]),
        ("반짝이지 않습니다.", "ko", []),
        ("반짝일 뿐 아니라 쌉니다.", "ko", ["반짝"]),
        ("Is it shiny? No. It is dull.", "en", []),
        ("Is it shiny? Nobody knows.", "en", ["shiny"]),
        ("What is a shiny spoon? A guide.", "en", []),
        ("What makes it shiny? Our polish.", "en", ["shiny"]),
        ("It is not red, round or shiny.", "en", []),
        ("It is not red, it is shiny.", "en", ["shiny"]),
        ("반짝이는 그릇입니까? 아닙니다.", "ko", []),
        ("반짝이는 그릇을 아십니까?", "ko", ["반짝"]),
    ],
)
def test_fires_on_words_that_nobody_denies(text: str, lang: str, words: list[str], rules: Rules) -> None:
    assert [text[flag.start : flag.end] for flag in raised(text, rules, lang)] == words


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("A shiny pot, by its glaze.", None),
        ("A shiny pot. It has a glaze.", None),
        ("A shiny pot.\n\nIt has a glaze.", "medium"),
        ("A shiny pot.\n\nIt is red.", "high"),
    ],
)
def test_what_clears_must_stand_near(text: str, level: str | None, rules: Rules) -> None:
    found = raised(text, rules)
    assert [flag.severity.value for flag in found] == ([level] if level else [])
    assert all((flag.elsewhere is not None) == (level == "medium") for flag in found)


@pytest.mark.parametrize(
    ("regimes", "preset", "level", "applies"),
    [
        ((), None, "high", True),
        (("us",), None, "medium", True),
        (("us", "kr"), None, "high", True),
        (("au",), None, "high", False),
        ((), "us", "medium", True),
        ((), "investor", "low", True),
    ],
)
def test_whose_law(regimes: tuple[str, ...], preset: str | None, level: str, applies: bool, rules: Rules) -> None:
    (flag,) = raised("A shiny pot.", rules, regimes=regimes, preset=preset)
    assert (flag.severity.value, flag.applies) == (level, applies)
    if applies and regimes:
        assert {each.jurisdiction for each in flag.provisions} <= set(regimes)


def test_what_clears_under_one_law_does_not_under_another(rules: Rules) -> None:
    text = "A shiny pot, verified by DNV."
    assert not raised(text, rules, regimes=("us",))
    (flag,) = raised(text, rules)
    assert {each.jurisdiction for each in flag.provisions} == {"eu", "kr"}


def test_law_of_consumers_does_not_reach_investors(rules: Rules) -> None:
    (flag,) = raised("A shiny pot.", rules, preset="investor")
    assert not any(each.consumer for each in flag.provisions)


def test_repeats_are_one_flag_with_all_places(rules: Rules) -> None:
    text = "A shiny pot.\n\nA SHINY lid. It sparkles and is shiny."
    found = raised(text, rules)
    assert [text[flag.start : flag.end] for flag in found] == ["shiny", "sparkl"]
    assert [[text[start:end] for start, end in flag.also] for flag in found] == [["SHINY", "shiny"], []]


def test_no_rules_raise_no_flag() -> None:
    assert not check(from_text("An eco-friendly mop."), rules=NO_RULES).flags


def test_spans_are_those_of_the_text_as_it_came(rules: Rules) -> None:
    text = "Cafe\u0301: a shiny pot."
    (flag,) = raised(text, rules)
    assert text[flag.start : flag.end] == "shiny"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("since =", "sinse ="), "since: found nothing"),
        (('on = "shine"', 'on = "shin"'), "did you mean 'shine'"),
        (('when = ["kinds"]', 'when = ["kidns"]'), "did you mean 'kinds'"),
        (('when = ["kinds"]', 'when = ["kinds@page"]'), "one of words, touching, beside, near, sentence, paragraph, document"),
        (('default = "high"', 'default = "grave"'), "expected one of high, medium, low"),
        (('us = "medium"', 'ru = "medium"'), "a regime"),
        (('"eu-ucpd-4a"', '"eu-ucpd-4z"'), "a key of sources.toml"),
        (('eu = ["eu-ucpd-4a"]', 'eu = ["us-260-4"]'), "a provision of eu, not of us"),
        (('"shiny", ', '"{shiny", '), "expected a phrase"),
        (('code = "ZZ-01"', 'code = "ZZ1"'), "a code like GW-01"),
        (('id = "shiny-claim"', 'id = "generic-claim"'), "the id 'generic-claim' twice"),
        (('[[fires]]\non = "shine"', '[[fires]]\non = "shine"\nwhenn = []'), "did you mean 'when'"),
        (("[severity]", "[severity"), "no TOML"),
    ],
)  # fmt: skip
def test_a_broken_file_is_refused_with_file_and_key(change: tuple[str, str], told: str, tmp_path: Path) -> None:
    assert change[0] in RULE
    (tmp_path / "ZZ-01.toml").write_text(RULE.replace(*change, 1), encoding="utf-8")
    with pytest.raises(DataError) as error:
        load(str(tmp_path))
    assert told in str(error.value)
    assert "ZZ-01.toml" in str(error.value)


def test_a_folder_without_rules_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no rule files"):
        load(str(tmp_path))


def test_a_rule_of_ones_own_takes_the_place_of_a_shipped_one(tmp_path: Path) -> None:
    text = RULE.replace("ZZ-01", "GW-01").replace("shiny-claim", "generic-claim")
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")
    assert load(str(tmp_path)).named("GW-01").source.endswith("mine.toml")
