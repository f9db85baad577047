"""Deadlines, base years and reporting years: to which figure each year of a text belongs."""

from __future__ import annotations

# One case a line: (figure, target year, base year, period).
import pytest

from claimcheck.documents import from_text
from claimcheck.records import Claim
from tests.rules import check

Told = tuple[str, int | None, int | None, int | None]

CASES: tuple[tuple[str, str, list[Told]], ...] = (
    # -- deadlines
    ("en", "We aim to halve food waste by 2030.", [("halve", 2030, None, None)]),
    ("en", "By the end of 2027, Orrin Glass will cut water use by 35%.", [("35%", 2027, None, None)]),
    ("en", "The mill plans to raise its recycled share to 60% no later than 2028.", [("60%", 2028, None, None)]),
    ("en", "Our 2035 target is a 70% cut in emissions.", [("70%", 2035, None, None)]),
    ("en", "Tarn Logistics targets a 25% reduction in fuel use in FY2029.", [("25%", 2029, None, None)]),
    ("en", "The port aims to electrify 80% of its cranes by FY28.", [("80%", 2028, None, None)]),
    ("en", "We will reach 40% by 2030 and 60% by 2035.", [("40%", 2030, None, None), ("60%", 2035, None, None)]),
    (
        "en",
        "By 2030 we aim to cut waste by 50%, water use by 30% and noise by 10%.",
        [("50%", 2030, None, None), ("30%", 2030, None, None), ("10%", 2030, None, None)],
    ),
    (
        "en",
        "By 2030 we will cut emissions by 50%, and by 2040 we will cut them by 90%.",
        [("50%", 2030, None, None), ("90%", 2040, None, None)],
    ),
    (
        "en",
        "We aim to cut scope 1 and scope 2 emissions by 42% and 25% by 2030 and 2035 respectively.",
        [("42%", 2030, None, None), ("25%", 2035, None, None)],
    ),
    ("en", "In 2021 the brewery committed to cut its emissions 45% by 2032.", [("45%", 2032, None, None)]),
    # -- base years
    ("en", "We aim to cut emissions 42% by 2030 from a 2019 base year.", [("42%", 2030, 2019, None)]),
    ("en", "Compared with 2018, the chain will cut refrigerant losses by 65% by 2029.", [("65%", 2029, 2018, None)]),
    ("en", "The group targets a 30% reduction by 2031 against 2020 levels.", [("30%", 2031, 2020, None)]),
    ("en", "Using 2017 as the base year, we aim to lower emissions by 55% by 2030.", [("55%", 2030, 2017, None)]),
    ("en", "We aim to cut emissions by 48% by 2030 (base year 2016).", [("48%", 2030, 2016, None)]),
    ("en", "The airline aims to reduce emissions by 20% between 2019 and 2030.", [("20%", 2030, 2019, None)]),
    (
        "en",
        "We will reduce waste by 50%, water use by 30% and gas use by 20%, all from a 2019 baseline.",
        [("50%", None, 2019, None), ("30%", None, 2019, None), ("20%", None, 2019, None)],
    ),
    ("en", "Emissions fell from 21% in 2022 to 18% in 2023.", [("21%", None, 2022, 2023)]),
    ("en", "Gas use dropped 12% in 2023 compared with 2021.", [("12%", None, 2021, 2023)]),
    ("en", "In 2022 output rose 8% year on year.", [("8%", None, 2021, 2022)]),
    ("en", "We aim to cut emissions 30% by 2030 relative to the 2015-2017 average.", [("30%", 2030, 2017, None)]),
    # -- reporting years
    ("en", "In 2023 Halden Foods recycled 91% of its packaging.", [("91%", None, None, 2023)]),
    ("en", "As of 2021, 62% of suppliers had signed the code.", [("62%", None, None, 2021)]),
    ("en", "The plant saved 5.5 GWh in fiscal 2022.", [("5.5 GWh", None, None, 2022)]),
    ("en", "We recycled 71% of waste in FY23.", [("71%", None, None, 2023)]),
    ("en", "In 2023 we planted 2,030 trees.", [("2,030 trees", None, None, 2023)]),
    ("en", "The audit covered 2022. Some 84% of sites met the standard.", [("84%", None, None, 2022)]),
    # -- around
    (
        "en",
        "# 2030 goals\n\n- Cut water use by 30%\n- Reach 100% renewable electricity\n",
        [("30%", 2030, None, None), ("100%", 2030, None, None)],
    ),
    ("en", "# Results for 2022\n\nWe recycled 71% of our waste.\n", [("71%", None, None, 2022)]),
    # -- Korean
    ("ko", "당사는 2030년까지 용수 사용량을 30% 줄일 계획이다.", [("30%", 2030, None, None)]),
    ("ko", "새론식품은 '27년까지 포장재의 80%를 재생 원료로 바꿀 예정이다.", [("80%", 2027, None, None)]),
    ("ko", "2019년 대비 2030년까지 온실가스를 42% 감축하는 것이 목표다.", [("42%", 2030, 2019, None)]),
    (
        "ko",
        "2035년까지 2018년(520만 톤) 대비 배출량을 40% 줄이겠다고 밝혔다.",
        [("520만 톤", None, None, 2018), ("40%", 2035, 2018, None)],
    ),
    ("ko", "2030년까지 40%, 2040년까지 80%를 감축할 계획이다.", [("40%", 2030, None, None), ("80%", 2040, None, None)]),
    ("ko", "2023년 한빛제지는 폐기물의 91%를 재활용했다.", [("91%", None, None, 2023)]),
    ("ko", "2022년 말 기준 협력사의 62%가 심사를 마쳤다.", [("62%", None, None, 2022)]),
    ("ko", "2023년 용수 사용량은 전년 대비 12% 감소했다.", [("12%", None, 2022, 2023)]),
    ("ko", "재활용률은 2021년 61%에서 2023년 70%로 높아졌다.", [("70%", None, 2021, 2023)]),
    ("ko", "배출량은 2020년보다 9% 줄었다.", [("9%", None, 2020, None)]),
    ("ko", "가스 사용량은 2021년에 비해 7% 감소했다.", [("7%", None, 2021, None)]),
    ("ko", "2050 탄소중립을 선언하고 2030년 배출량 35% 감축을 목표로 세웠다.", [("35%", 2030, None, None)]),
    ("ko", "FY2029까지 여성 관리자 비율을 30%로 높일 방침이다.", [("30%", 2029, None, None)]),
    ("ko", "2023년에 나무 2,030그루를 심었다.", [("2,030그루", None, None, 2023)]),
    ("ko", "# 2022년 성과\n\n폐기물의 71%를 재활용했다.\n", [("71%", None, None, 2022)]),
)


def found(lang: str, text: str, published: str | None = None) -> list[Claim]:
    return [f.claim for f in check(from_text(text, lang=lang, published=published)).findings]


@pytest.mark.parametrize(("lang", "text", "expected"), CASES, ids=lambda value: str(value)[:40])
def test_years(lang: str, text: str, expected: list[Told]) -> None:
    claims = found(lang, text)
    for figure, *years in expected:
        claim = next(claim for claim in claims if figure in claim.quantity.text)
        assert [claim.target_year, claim.baseline_year, claim.period] == years, figure


def test_steps_tell_the_words() -> None:
    text = "We aim to cut emissions 42% by 2030 from a 2019 base year."
    steps = [step for claim in found("en", text) for step in claim.steps if step.stage == "years"]
    assert [text[step.start : step.end] for step in steps] == ["2030", "2019"]
