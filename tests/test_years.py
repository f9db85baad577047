"""The years of a figure: by when, from which year, for which year; texts of our own making."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from claimcheck.documents import from_text
from claimcheck.records import Claim
from tests.rules import check

Told = tuple[int | None, int | None, int | None]


class Case(NamedTuple):
    text: str
    years: dict[str, Told]  # words of the figure -> target year, baseline year, period
    suffix: str = ".txt"


def target(year: int | None, base: int | None = None) -> Told:
    return year, base, None


def period(year: int | None, base: int | None = None) -> Told:
    return None, base, year


ENGLISH = (
    # -- deadlines
    Case("Orrin Glass aims to cut furnace emissions by 35% by 2030.", {"35%": target(2030)}),
    Case("We will source 100% renewable power until 2027.", {"100%": target(2027)}),
    Case("The port plans to electrify 70% of its cranes no later than 2028.", {"70%": target(2028)}),
    Case("By the end of 2029, the chain will have phased out 90% of virgin plastic.", {"90%": target(2029)}),
    Case("Tarn Logistics targets a 25% reduction in diesel use by FY2027.", {"25%": target(2027)}),
    Case("Our 2030 target is a 60% cut in process waste.", {"60%": target(2030)}),
    Case("Halden Foods has a goal of 50% recycled packaging in 2026.", {"50%": target(2026)}),
    Case("We are committed to net zero by 2045.", {"net zero": target(2045)}),
    Case("Through 2025, the group intends to invest $40 million in heat recovery.", {"$40 million": target(2025)}),
    Case("The utility expects demand to rise 12% by 2032.", {"12%": target(2032)}),
    Case("The airline plans to spend €300 million between 2026 and 2030.", {"€300 million": target(2030)}),
    # -- baselines
    Case("We aim to cut emissions 42% by 2030 from a 2020 baseline.", {"42%": target(2030, 2020)}),
    Case("The mill will reduce water use 30% by 2028 compared with 2019.", {"30%": target(2028, 2019)}),
    Case("By 2035 the brewer aims to lower energy intensity by 45% against 2018 levels.", {"45%": target(2035, 2018)}),
    Case("We intend to halve landfill waste by 2027 (base year: 2021).", {"halve": target(2027, 2021)}),
    Case("The company pledges a 55% cut vs. 2017 by 2031.", {"55%": target(2031, 2017)}),
    Case("Since 2015 the site has reduced solvent losses by 64%.", {"64%": period(None, 2015)}),
    Case("In 2023 gas use was 18% lower than in 2021.", {"18%": period(2023, 2021)}),
    Case("Water withdrawal fell 9% in 2022 relative to 2020.", {"9%": period(2022, 2020)}),
    Case("Emissions dropped by 21% from 2019 to 2023.", {"21%": period(2023, 2019)}),
    Case("Between 2018 and 2022, injuries decreased 37%.", {"37%": period(2022, 2018)}),
    # -- the year that is reported
    Case("In 2023, Brackwater Mills recycled 94% of its process water.", {"94%": period(2023)}),
    Case("As of 2021, 61% of suppliers had been audited.", {"61%": period(2021)}),
    Case("In fiscal 2023, revenue from repair services grew 8%.", {"8%": period(2023)}),
    Case("Scrap rates fell to 2.1% at the end of 2022.", {"2.1%": period(2022)}),
    Case("The plant reached 30% recycled content by 2023.", {"30%": period(2023)}),
    Case("Solar met 12% of demand (2020).", {"12%": period(2020)}),
    Case(
        "Intensity fell from 0.61 kgCO2e/L in 2021 to 0.52 kgCO2e/L in 2023.",
        {"0.52": period(2023, 2021)},
    ),
    # -- several figures and several years
    Case(
        "We will use 40% recycled steel by 2030 and 60% by 2035.",
        {"40%": target(2030), "60%": target(2035)},
    ),
    Case(
        "By 2030, Tarn Logistics aims to reduce fuel use by 50%, packaging by 25%, and waste by 15%.",
        {"50%": target(2030), "25%": target(2030), "15%": target(2030)},
    ),
    Case(
        "We commit to cut Scope 1 emissions by 48% and Scope 3 emissions by 22%, both by 2031 from a 2019 base year.",
        {"48%": target(2031, 2019), "22%": target(2031, 2019)},
    ),
    Case(
        "The group aims to lower emissions 42% by 2030 from a 2020 base year and 90% by 2045 from a 2021 base year.",
        {"42%": target(2030, 2020), "90%": target(2045, 2021)},
    ),
    Case(
        "Recycled content reached 31% in 2022 and 44% in 2023.",
        {"31%": period(2022), "44%": period(2023)},
    ),
    Case(
        "We cut waste by 20% in 2023, and by 2030 we aim to cut it by 65%.",
        {"20%": period(2023), "65%": target(2030)},
    ),
    Case(
        "The plan is to cut emissions by 30% and 60% by 2030 and 2040 respectively.",
        {"30%": target(2030), "60%": target(2040)},
    ),
    # -- from the words around
    Case(
        "We aim to cut Scope 1 emissions 46% by 2030 from a 2018 base year. "
        "We also aim to cut Scope 3 emissions 20% within the same timeframe.",
        {"46%": target(2030, 2018), "20%": target(2030, 2018)},
    ),
    Case("In 2022 the works changed its kilns. Energy use fell by 14%.", {"14%": period(2022)}),
    Case(
        "# Report\n\n## 2030 goals\n\n- Cut process emissions by 50%\n",
        {"50%": target(2030)},
        ".md",
    ),
    Case(
        "# Progress at the end of 2022\n\n- Recycled 81% of our scrap\n",
        {"81%": period(2022)},
        ".md",
    ),
    Case(
        "# Key figures\n\n| Metric | 2022 | 2023 |\n| --- | --- | --- |\n| Recycled water | 71% | 78% |\n",
        {"71%": period(2022), "78%": period(2023)},
        ".md",
    ),
    Case("We will burn 25% less gas in 2Q28.", {"25%": target(2028)}),
    Case("Half of the vans are to be electric by '29.", {"Half": target(2029)}),
    Case(
        "# Orrin Glass, results for the first quarter of 2024\n\nSales came to $40 million.\n",
        {"$40 million": period(2024)},
        ".md",
    ),
    Case(
        "Plant data\n\n                  FY23    FY24    FY28 (plan)\n"
        "Scrap, %          7.1     6.4     4.0\nWater, m3         910     870     600\n"
        "Gas, GWh          52      49      40\n",
        {"6.4": period(2024), "600": target(2028)},
    ),
    # -- no year at all
    Case("Our 2030 employees reduced waste by 12%.", {"12%": period(None)}),
    Case("Shipping 2,030 tonnes by rail cut emissions by 33%.", {"33%": period(None)}),
    Case("The process certified to ISO 14001:2015 saves 15% of energy.", {"15%": period(None)}),
    Case("Our ovens use 27% less gas.", {"27%": period(None)}),
)

KOREAN = (
    Case("온새유리는 2030년까지 용해로 배출량을 35% 줄일 계획이다.", {"35%": target(2030)}),
    Case("당사는 2027년 말까지 재생전력 비중을 100%로 높이겠다고 밝혔다.", {"100%": target(2027)}),
    Case("도담제과는 2026년 재활용 포장재 비율 50%를 목표로 한다.", {"50%": target(2026)}),
    Case("나루물류는 2045 탄소중립을 선언했다.", {"탄소중립": target(2045)}),
    Case("이 회사는 '30년까지 경유 사용을 25% 감축할 예정이다.", {"25%": target(2030)}),
    Case("그룹은 2028년까지 열 회수 설비에 400억 원을 투자한다는 계획이다.", {"400억 원": target(2028)}),
    Case("시장은 2032년 12% 성장할 것으로 전망된다.", {"12%": target(2032)}),
    Case("항공사는 2026~2030년 3,000억 원을 투자할 계획이다.", {"3,000억 원": target(2030)}),
    Case("2020년 대비 2030년까지 배출량을 42% 감축한다는 목표다.", {"42%": target(2030, 2020)}),
    Case("제지공장은 2028년까지 용수 사용량을 2019년보다 30% 줄일 방침이다.", {"30%": target(2028, 2019)}),
    Case("2035년까지 에너지 원단위를 2018년 수준 대비 45% 낮추는 것이 목표다.", {"45%": target(2035, 2018)}),
    Case("2023년 가스 사용량은 2021년에 비해 18% 감소했다.", {"18%": period(2023, 2021)}),
    Case("2022년 취수량은 2020년 대비 9% 줄었다.", {"9%": period(2022, 2020)}),
    Case("2019년부터 2023년까지 배출량을 21% 줄였다.", {"21%": period(2023, 2019)}),
    Case("2023년 매출은 전년 대비 8% 증가했다.", {"8%": period(2023, 2022)}),
    Case("한빛제지는 2023년 공정 용수의 94%를 재이용했다.", {"94%": period(2023)}),
    Case("2021년 말 기준 협력사의 61%가 평가를 받았다.", {"61%": period(2021)}),
    Case("2023 회계연도 수리 서비스 매출은 8% 늘었다.", {"8%": period(2023)}),
    Case("불량률은 2022년 2.1%로 낮아졌다.", {"2.1%": period(2022)}),
    Case("태양광은 수요의 12%를 충당했다(2020년 기준).", {"12%": period(2020)}),
    Case("배출 원단위는 2021년 0.61kgCO2e/L에서 2023년 0.52kgCO2e/L로 감소했다.", {"0.52": period(2023, 2021)}),
    Case(
        "재생 철강 비중을 2030년 40%, 2035년 60%로 확대할 계획이다.",
        {"40%": target(2030), "60%": target(2035)},
    ),
    Case(
        "나루물류는 2030년까지 연료 사용을 50%, 포장재를 25% 줄이겠다고 약속했다.",
        {"50%": target(2030), "25%": target(2030)},
    ),
    Case(
        "재활용 원료 비중은 2022년 31%, 2023년 44%를 기록했다.",
        {"31%": period(2022), "44%": period(2023)},
    ),
    Case(
        "2023년에는 폐기물을 20% 줄였고, 2030년까지 65% 줄일 계획이다.",
        {"20%": period(2023), "65%": target(2030)},
    ),
    Case(
        "배출량을 2030년과 2040년까지 각각 30%, 60% 줄이는 것이 목표다.",
        {"30%": target(2030), "60%": target(2040)},
    ),
    Case("공장은 2022년 소성로를 바꿨다. 에너지 사용량은 14% 줄었다.", {"14%": period(2022)}),
    Case(
        "공장 지표\n\n구분            2022    2023    2028(목표)\n----------------------------------\n"
        "불량률(%)       7.1     6.4     4.0\n용수(톤)        910     870     600\n가스(GWh)       52      49      40\n",
        {"6.4": period(2023), "600": target(2028)},
    ),
    Case("# 보고서\n\n## 2030년 목표\n\n- 공정 배출량 50% 감축\n", {"50%": target(2030)}, ".md"),
    Case("# 2022년 실적\n\n- 고철의 81% 재활용\n", {"81%": period(2022)}, ".md"),
    Case(
        "# 주요 지표\n\n| 지표 | 2022년 | 2023년 |\n| --- | --- | --- |\n| 용수 재이용률 | 71% | 78% |\n",
        {"71%": period(2022), "78%": period(2023)},
        ".md",
    ),
    Case("직원 2030명이 폐기물을 12% 줄였다.", {"12%": period(None)}),
    Case("2,030톤을 철도로 옮겨 배출량을 33% 줄였다.", {"33%": period(None)}),
    Case("이 오븐은 가스를 27% 덜 쓴다.", {"27%": period(None)}),
)


def claims(text: str, lang: str, suffix: str = ".txt") -> list[Claim]:
    return [finding.claim for finding in check(from_text(text, lang=lang, suffix=suffix)).findings]


@pytest.mark.parametrize(
    ("lang", "case"),
    [*(("en", case) for case in ENGLISH), *(("ko", case) for case in KOREAN)],
    ids=lambda value: value.text[:50].strip() if isinstance(value, Case) else value,
)
def test_years(lang: str, case: Case) -> None:
    found = claims(case.text, lang, case.suffix)
    told = {}
    for words in case.years:
        claim = next((c for c in found if words in c.quantity.text), None)
        assert claim is not None, f"{words} is not found in {[c.quantity.text for c in found]}"
        told[words] = claim.target_year, claim.baseline_year, claim.period
    assert told == case.years


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_each_year_has_its_step(lang: str) -> None:
    for case in ENGLISH if lang == "en" else KOREAN:
        for claim in claims(case.text, lang, case.suffix):
            steps = [step for step in claim.steps if step.stage == "years"]
            years = {claim.target_year, claim.baseline_year, claim.period} - {None}
            for year in years:
                assert any(str(year) in step.says for step in steps), f"{case.text}: no step tells {year}"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "From 2026 the oven hall will run on 30% hydrogen."),
        ("ko", "2026년부터 소성로 연료의 30%를 수소로 바꿀 계획이다."),
    ],
)
def test_a_year_to_come_is_no_base(lang: str, text: str) -> None:
    claim = check(from_text(text, lang=lang, published="2023-02-01")).findings[0].claim
    assert (claim.target_year, claim.baseline_year) == (2026, None)
