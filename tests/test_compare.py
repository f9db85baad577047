"""Two documents compared: what is planted is found, what is the same is left alone."""

from __future__ import annotations

import json
import re
import string
import tomllib
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from claimcheck import checker, documents, resources
from claimcheck.compare import Comparison, Difference, Kind, Level, Mode, compare
from claimcheck.compare.records import LEVELS, Place
from claimcheck.lang import LANGUAGES, data
from claimcheck.records import Failure
from claimcheck.render.compare import comparison_footer, comparison_json, comparison_table, sentence
from claimcheck.render.console import Look
from tests import pairs_helpers as pairs
from tests.test_display import ACCUSING

SCHEMA = Draft202012Validator(json.loads(resources.compare_schema().read_text(encoding="utf-8")))
SCORES = {name: pairs.score(name) for name in pairs.NAMES}
EDITIONS = tomllib.loads((pairs.HOME / "editions.toml").read_text(encoding="utf-8"))["edition"]

FOUND = 0.95  # of what is planted; the issue asks for 0.90
FALSE = 0.1  # differences told of a pair that are none; the issue allows 0.2


def texts(comparison: Comparison) -> list[tuple[str, str | None, str | None]]:
    """Return each difference as its kind and the words on either side."""
    return [(each.kind.value, *words(comparison, each)) for each in comparison.differences if each.differs]


def words(comparison: Comparison, each: Difference) -> tuple[str | None, str | None]:
    def of(place: Place | None, text: str) -> str | None:
        return text[place.start : place.end] or None if place else None

    return of(each.a, comparison.a.document.text), of(each.b, comparison.b.document.text)


# -- the composed pairs ------------------------------------------------------------------------------


def test_the_pairs_are_as_the_measure_asks() -> None:
    planted = Counter(each.kind for name in pairs.NAMES for each in pairs.load(name)[2])
    assert len(pairs.NAMES) >= 40
    assert sum(planted.values()) >= 120
    assert set(planted) == {
        *("missing", "value-differs", "bound-lost", "year-differs", "points-as-percent", "modality-differs"),
    }
    assert min(planted.values()) >= 20
    assert sum(not pairs.load(name)[2] for name in pairs.NAMES) >= 8


@pytest.mark.parametrize("name", pairs.NAMES)
def test_planted_words_stand_in_the_texts(name: str) -> None:
    a, b, planted = pairs.load(name)
    for each in planted:
        assert each.a is None or each.a in a
        assert each.b is None or each.b in b


def test_what_is_planted_is_found() -> None:
    found = sum(len(each.found) for each in SCORES.values())
    lost = {name: each.lost for name, each in SCORES.items() if each.lost}
    assert found / (found + sum(map(len, lost.values()))) >= FOUND, lost


def test_every_kind_is_found() -> None:
    found = Counter(each.kind for score in SCORES.values() for each in score.found)
    lost = Counter(each.kind for score in SCORES.values() for each in score.lost)
    assert all(found[kind] / (found[kind] + lost[kind]) >= 0.9 for kind in found), (found, lost)


def test_what_is_the_same_is_left_alone() -> None:
    false = {name: texts(each.comparison) for name, each in SCORES.items() if each.false}
    assert sum(len(each.false) for each in SCORES.values()) / len(SCORES) <= FALSE, false


def test_turned_round_the_same_is_found() -> None:
    """Which version is named first changes no kind of what is found."""
    for name in pairs.NAMES[:20]:
        a, b, _ = pairs.load(name)
        there = Counter(each.kind for each in SCORES[name].comparison.differences if each.differs)
        back = Counter(each.kind for each in pairs.compared(b, a).differences if each.differs)
        assert there == back, name


# -- single differences ------------------------------------------------------------------------------

PAIRS: tuple[tuple[str, str, list[tuple[str, str | None, str | None]]], ...] = (
    # the same
    ("매출은 3조 4천억 원으로 8% 늘었다.", "Revenue rose 8% to 3.4 trillion won.", []),
    ("전력 12만 5천 MWh를 절약했다.", "We saved 450,000 GJ of electricity.", []),
    ("트럭은 5,200만km를 달려 연료를 12% 아꼈다.", "Trucks drove 32 million miles and saved 12% of fuel.", []),
    ("하루 3,200톤의 물을 다시 쓴다.", "We reuse 3,200 tonnes of water a day.", []),
    ("배출량은 34만 2천 톤으로 줄었다.", "Emissions were reduced to about 340,000 tonnes.", []),
    # what differs
    (
        "매출은 3조 4천억 원이다.",
        "Revenue was 340 billion won.",
        [("value-differs", "3조 4천억 원", "340 billion won")],
    ),
    ("배출량을 48% 줄였다.", "We reduced emissions by 84%.", [("value-differs", "48%", "84%")]),
    ("전력 640GWh를 절약했다.", "We saved 640 MWh of electricity.", [("unit-differs", "640GWh", "640 MWh")]),
    ("재생에너지 비율이 7%p 올랐다.", "The share of renewables rose by 7%.", [("points-as-percent", "7%p", "7%")]),
    ("전력을 최대 35% 줄인다.", "It reduces power by 35%.", [("bound-lost", "최대 35%", "35%")]),
    ("전력을 35% 줄인다.", "It reduces power by up to 35%.", [("bound-lost", "35%", "up to 35%")]),
    (
        "2035년까지 배출량을 60% 감축할 계획이다.",
        "The company plans to cut emissions by 60% by 2040.",
        [("year-differs", "2035년", "2040")],
    ),
    (
        "2030년까지 물 사용량을 25% 줄일 계획이다.",
        "The company has reduced its water use by 25%.",
        [("modality-differs", "25%", "25%")],
    ),
    ("폐기물을 18% 줄이고 6,400톤을 재활용했다.", "We cut waste by 18%.", [("missing", "6,400톤", None)]),
)


@pytest.mark.parametrize(("a", "b", "expected"), PAIRS, ids=[b for _, b, _ in PAIRS])
def test_pairs(a: str, b: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    comparison = pairs.compared(a, b)
    assert comparison.mode is Mode.TRANSLATION
    assert texts(comparison) == expected


def test_a_slip_is_named() -> None:
    comparison = pairs.compared("에너지 설비에 2,300억 원을 투자했다.", "We invested 2.3 trillion won in energy.")
    (found,) = comparison.differences
    assert found.slip is not None
    assert (found.slip.kind, found.slip.factor, found.slip.words) == ("scale", 10.0, ("억", "trillion"))
    comparison = pairs.compared("에너지를 27.4% 절약했다.", "We saved 24.7% of energy.")
    assert comparison.differences[0].slip is not None
    assert comparison.differences[0].slip.kind == "digits"


def test_converted_money_is_information_with_its_rate() -> None:
    a = "태양광 설비에 2,690억 원을 투자했다."
    comparison = pairs.compared(a, "We invested $200 million in solar power.")
    (found,) = comparison.differences
    assert (found.kind, found.level, found.currencies) == (Kind.CONVERTED, Level.INFORMATION, ("KRW", "USD"))
    assert found.rate == pytest.approx(1345.0)
    assert "1,345 KRW" in sentence(found, comparison, "en")


def test_conversions_of_one_pair_imply_one_rate() -> None:
    a = "매출은 2조 7천억 원, 영업이익은 4,050억 원으로 늘었다. 환경 설비에 1,350억 원을 투자했다."
    b = "Revenue rose to $2.0 billion and operating profit to $300 million. We invested $120 million in the environment."
    kinds = {
        words(comparison, each)[1]: each.kind
        for comparison in [pairs.compared(a, b)]
        for each in comparison.differences
    }
    assert kinds == {
        "$2.0 billion": Kind.CONVERTED,
        "$300 million": Kind.CONVERTED,
        "$120 million": Kind.RATE,
    }


def test_a_figure_repeated_in_one_version_alone_is_not_missing() -> None:
    a = "# 온실가스 31% 감축\n\n회사는 온실가스를 31% 감축했다. 물 사용량도 14% 줄였다."
    b = "# Company publishes results\n\nThe company cut greenhouse gases by 31%. Water use fell by 14%."
    assert texts(pairs.compared(a, b)) == []


def test_boilerplate_dates_and_telephones_are_not_compared() -> None:
    a = "물 사용량을 14% 줄였다.\n\n■ 회사 소개\n1980년에 세워진 이 회사는 30개국에서 2만 명이 일한다. 문의: 02-123-4567"
    b = "Water use fell by 14%."
    assert texts(pairs.compared(a, b)) == []


PIECES = st.sampled_from(
    ("회사는 ", "We cut ", "배출량을 ", "12%", "12%p", "3조 원", "$3 billion", " by 2030", "2030년까지 ", " 줄였다", "최대 ", "up to ", "0", "1e400",
     ". ", "\n\n", "# ", "| a | 4 t |\n| - | - |\n", "\ud800", "\x00", "¾", "절반", "half", "between 3 and 5 t", "-7", "목표로 한다", " aims to "),
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=14).map("".join), st.lists(PIECES, max_size=14).map("".join), st.sampled_from(Mode))
def test_any_two_texts_are_compared(a: str, b: str, mode: Mode) -> None:
    texts = ("회사는 물 8%를 아꼈다. " + a, "The company saved 8% of its water. " + b)
    one, other = (checker.check(documents.from_text(text, id="x", source="x")) for text in texts)
    comparison = compare(one, other, mode=mode)
    SCHEMA.validate(json.loads(comparison_json(comparison)))
    assert comparison_table(comparison, Look(60))


def test_a_text_is_the_same_as_itself() -> None:
    for name in pairs.NAMES[:10]:
        for text in pairs.load(name)[:2]:
            one = checker.check(documents.from_text(text, id=name, source=name))
            for mode in Mode:
                assert [each.kind for each in compare(one, one, mode=mode).differences if each.differs] == [], name


# -- editions ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("edition", EDITIONS, ids=[each["a"].strip().partition("\n")[0] for each in EDITIONS])
def test_editions(edition: dict[str, object]) -> None:
    a, b = str(edition["a"]), str(edition["b"])
    comparison = pairs.compared(a, b)
    assert comparison.mode is Mode.EDITION
    found = []
    for each in comparison.differences:
        if each.differs and each.level is not Level.LOW:
            one, other = words(comparison, each)
            by_year = each.kind is Kind.TARGET_YEAR
            found.append(
                [each.kind.value, (each.told_a if by_year else one) or "", (each.told_b if by_year else other) or ""]
            )
    wanted = [
        [kind, *(re.sub(r"\D", "", word) if kind == "target-year-moved" else word for word in rest)]
        for kind, *rest in edition["expected"]  # type: ignore[attr-defined]
    ]
    assert sorted(found) == sorted(wanted)


def test_there_are_editions_in_each_language() -> None:
    assert min(Counter(each["lang"] for each in EDITIONS).values()) >= 6


def test_the_mode_may_be_named() -> None:
    one, other = (
        checker.check(documents.from_text(text, id=text, source=text)) for text in ("We cut 3%.", "We cut 4%.")
    )
    assert compare(one, other).mode is Mode.EDITION
    assert compare(one, other, mode=Mode.TRANSLATION).mode is Mode.TRANSLATION


# -- what is shown -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["01", "02", "29", "30"])
def test_json_follows_the_schema(name: str) -> None:
    comparison = SCORES[name].comparison
    record = json.loads(comparison_json(comparison))
    SCHEMA.validate(record)
    assert record["schema"] == "claimcheck-compare/1"
    for each in (*record["differences"], *record["information"]):
        for side in ("a", "b"):
            place, text = each[side], getattr(comparison, side).document.text
            if place is not None:
                assert text[place["start"] : place["end"]] == place["text"]
    assert len(record["differences"]) == sum(each.differs for each in comparison.differences)


@pytest.mark.parametrize("edition", EDITIONS[:2] + EDITIONS[4:5], ids=["0", "1", "4"])
def test_json_of_editions_follows_the_schema(edition: dict[str, str]) -> None:
    SCHEMA.validate(json.loads(comparison_json(pairs.compared(edition["a"], edition["b"]), "ko")))


def test_json_of_a_failure_follows_the_schema() -> None:
    record = json.loads(comparison_json(Failure("x", "a.txt", "no such file", "a.txt", "check the spelling")))
    SCHEMA.validate(record)
    assert "differences" not in record


def test_the_schema_is_one_and_knows_every_kind() -> None:
    Draft202012Validator.check_schema(SCHEMA.schema)
    text = resources.compare_schema().read_text(encoding="utf-8")
    assert all(f'"{kind}"' in text for kind in (*Kind, *Level, *Mode))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_display_words(lang: str) -> None:
    """Both languages say every kind, with the same places to fill in, and accuse nobody."""
    said, first = data(lang, "comparison"), data(LANGUAGES[0], "comparison")
    assert set(said.KIND) == set(Kind) == set(LEVELS)
    assert set(said.LEVEL) == set(Level)
    assert set(said.MODE) == set(Mode)
    for name in ("TOLD", "COMPARED"):
        assert set(getattr(said, name)) == set(getattr(first, name))
        for key, message in getattr(said, name).items():
            fields = [
                {field for _, field, _, _ in string.Formatter().parse(each) if field}
                for each in (message, getattr(first, name)[key])
            ]
            assert fields[0] == fields[1], (name, key)
            assert not ACCUSING.search(message), message


@pytest.mark.parametrize("ui", [None, *LANGUAGES])
@pytest.mark.parametrize("width", [60, 100])
def test_tables(ui: str | None, width: int) -> None:
    look = Look(width, ui=ui)
    for name in ("01", "02", "26", "29"):
        shown = comparison_table(SCORES[name].comparison, look) + comparison_footer(look)
        assert all(len(line) <= width for line in shown.splitlines())
        assert not ACCUSING.search(shown)
        assert "\x1b" not in shown
    shown = comparison_table(SCORES["01"].comparison, Look(200, ui="en"))
    flat = re.sub(r"\s+", " ", shown)
    assert "7:16" in flat
    assert "»3.2 trillion won«" in flat
    assert "a factor of 10" in flat


def test_a_table_shows_nothing_a_terminal_would_obey() -> None:
    a = "배출량을 48% 줄였다.\x1b[31m 물도 아꼈다."
    shown = comparison_table(pairs.compared(a, "We reduced\x07 emissions by 84%."), Look(200))
    assert "\x1b" not in shown
    assert "\x07" not in shown
