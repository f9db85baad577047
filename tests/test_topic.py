"""What a figure is about, by the words nearest to it."""

from __future__ import annotations

import pytest

from claimcheck.documents import from_text
from tests.rules import check

ENGLISH = [
    ("We cut our Scope 1 and 2 emissions by 31% in 2023.", "31%", "emissions"),
    ("Marrowby will be net zero by 2040.", "net zero", "emissions"),
    ("Electricity consumption fell by 12% in 2023.", "12%", "energy"),
    ("The plant generated 45 GWh last year.", "45 GWh", "energy"),
    ("Our bottles hold 82% recycled plastic.", "82%", "resources"),
    ("We reused 64% of our waste water in 2023.", "64%", "resources"),
    ("The new compiler is 40% faster than the old one.", "40%", "product"),
    ("Latency fell by 35% in our tests.", "35%", "product"),
    ("Women hold 44% of leadership positions.", "44%", "social"),
    ("The rate of lost-time injuries fell by 18%.", "18%", "social"),
    ("We audited 96% of our suppliers against our code of conduct in 2023.", "96%", "governance"),
    ("Revenue grew by 14% to a new high.", "14%", "financial"),
    ("Its market share rose to 27% in the third quarter.", "27%", "market"),
    ("The lamp weighs 40% less than the old one.", "40%", "product"),
    ("Deliveries of the van rose by 9% in May.", "9%", "market"),
    ("The gross margin came to 31%.", "31%", "financial"),
    (
        "Drivers of 58% of all farms think that solar fields spoil the view, but 61% of owners want them.",
        "61%",
        "market",
    ),
    ("Last year 40% of our graduate trainees came from nearby villages.", "40%", "social"),
    ("In a survey, 76% of shoppers said they would buy it again.", "76%", "market"),
]
KOREAN = [
    ("온실가스 배출량을 31% 줄였다.", "31%", "emissions"),
    ("공장의 전력 사용량을 12% 절감했다.", "12%", "energy"),
    ("포장재의 82%를 재활용 플라스틱으로 바꿨다.", "82%", "resources"),
    ("처리 속도가 40% 빨라졌다.", "40%", "product"),
    ("여성 관리자 비율은 24%로 늘었다.", "24%", "social"),
    ("이사회 출석률은 97%를 기록했다.", "97%", "governance"),
    ("매출은 14% 늘었다.", "14%", "financial"),
    ("국내 시장 점유율은 27%로 올랐다.", "27%", "market"),
    ("새 램프의 무게는 예전 제품보다 40% 가볍다.", "40%", "product"),
    ("영업이익률은 6%로 올랐다.", "6%", "financial"),
    ("운전자의 61%가 태양광 발전소가 필요하다고 생각한다.", "61%", "market"),
    ("지하수 취수량을 9% 줄였다.", "9%", "resources"),
    ("마을 어린이 40명에게 장학금을 주었다.", "40명", "social"),
    ("설문에 답한 응답자의 63%가 구매 의향이 있다고 했다.", "63%", "market"),
]


def topic(text: str, figure: str, lang: str) -> str:
    report = check(from_text(text, id="t", lang=lang))
    found = [one.claim.topic for one in report.findings if figure in one.claim.quantity.text]
    assert found, f"no claim {figure!r} in {[one.claim.quantity.text for one in report.findings]}"
    return found[0]


@pytest.mark.parametrize(("text", "figure", "name"), ENGLISH)
def test_english(text: str, figure: str, name: str) -> None:
    assert topic(text, figure, "en") == name


@pytest.mark.parametrize(("text", "figure", "name"), KOREAN)
def test_korean(text: str, figure: str, name: str) -> None:
    assert topic(text, figure, "ko") == name


def test_a_heading_tells_the_topic_of_what_stands_under_it() -> None:
    assert topic("# Water\n\n- Down 14% since 2020\n", "14%", "en") == "resources"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Our mills draw less water from the river, and they clean it. Down by 14%, it pleases us.", "en"),
        ("공장은 강물을 덜 쓰고 폐수를 맑게 거른다. 지난 분기보다 14% 줄어 다행이다.", "ko"),
    ],
)
def test_the_words_around_tell_the_topic_where_none_stands_near(text: str, lang: str) -> None:
    assert topic(text, "14%", lang) == "resources"
