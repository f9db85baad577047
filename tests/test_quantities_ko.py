"""Korean quantities: words, value, unit, bound; and what is none."""

# One case a line.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from tests.quantities_helpers import brief, read

CASES: tuple[tuple[str, list[tuple[object, ...]]], ...] = (
    # numerals
    ("매출은 2조 4천억 원이다", [("2조 4천억 원", 2.4e12, "KRW")]),
    ("1조3,560억원과 7억5천200만 달러", [("1조3,560억원", 1.356e12, "KRW"), ("7억5천200만 달러", 7.52e8, "USD")]),
    ("8만3천여마리를 1억2,000만 개로", [("8만3천여마리", 83000, "마리", "bound=about"), ("1억2,000만 개", 1.2e8, "개")]),
    ("3천420만kW, 2천17명, 21만6천세대", [("3천420만kW", 3.42e7, "kW"), ("2천17명", 2017, "명"), ("21만6천세대", 216000, "세대")]),
    ("이십육억사천오백만 원", [("이십육억사천오백만 원", 2.645e9, "KRW")]),
    ("백만 그루를 심고 만 명이 참여", [("백만 그루", 1e6, "그루"), ("만 명", 10000, "명")]),
    ("여섯 개 공장, 두 나라, 세 곳", [("여섯 개", 6, "개"), ("두 나라", 2, "나라"), ("세 곳", 3, "곳")]),
    ("수십억 원, 수백만 명", [("수십억 원", None, "KRW"), ("수백만 명", None, "명")]),
    ("투자액 20조, 매출 8천억", [("20조", 2e13, "KRW"), ("8천억", 8e11, "KRW")]),
    # shares, fractions, multiples
    ("4분의 3이 찬성, 10명 중 6명", [("4분의 3", 75, "%"), ("10명 중 6명", 60, "%")]),
    ("다섯 가구 중 두 가구", [("다섯 가구 중 두 가구", 40, "%")]),
    ("6할이 넘는다", [("6할", 60, "%", "bound=at_least")]),
    ("세 배로 늘고 절반으로 줄었다", [("세 배", 3, "x"), ("절반", 50, "%")]),
    ("포장재를 전량 교체", [("전량", 100, "%")]),
    # units
    ("4%p, 1.2%포인트, 15퍼센트", [("4%p", 4, "percentage point"), ("1.2%포인트", 1.2, "percentage point"), ("15퍼센트", 15, "%")]),
    ("2만1천 tCO2eq, 30만톤CO2", [("2만1천 tCO2eq", 21000, "tCO2e"), ("30만톤CO2", 300000, "tCO2e")]),
    ("이산화탄소 4천 톤을 줄였다", [("4천 톤", 4000, "tCO2e")]),
    ("톤당 80달러, 초당 5GB, 2만원/월", [("톤당 80달러", 80, "USD/t"), ("초당 5GB", 5, "GB/s"), ("2만원/월", 20000, "KRW/month")]),
    ("18GWh(기가와트시)의 전력", [("18GWh(기가와트시)", 18, "GWh")]),
    ("섭씨 24도에서 3시간", [("섭씨 24도", 24, "degC"), ("3시간", 3, "h")]),
    ("12개사 40개국 7개군", [("12개사", 12, "개사"), ("40개국", 40, "개국"), ("7개군", 7, "개군")]),
    # ranges and changes
    ("40만∼60만 달러, 20∼25%", [("40만∼60만 달러", 400000, "USD", "to=600000"), ("20∼25%", 20, "%", "to=25")]),
    ("3~5천억 원", [("3~5천억 원", 3e11, "KRW", "to=5e+11")]),
    ("2조 원에서 2조 6천억 원으로", [("2조 원에서 2조 6천억 원", 2.6e12, "KRW", "from=2e+12")]),
    ("PUE를 1.42에서 1.31로", [("1.42에서 1.31", 1.31, None, "from=1.42")]),
    ("지난해 22%에서 올해 35%까지", [("22%에서 올해 35%", 35, "%", "from=22")]),
    ("41.2→38.8%", [("41.2→38.8%", 38.8, "%", "from=41.2")]),
    # bounds; particles stay outside
    ("약 30%를, 최대 50%까지, 총 12건의", [("약 30%", 30, "%", "bound=about"), ("최대 50%", 50, "%", "bound=at_most"), ("총 12건", 12, "건")]),
    ("20만 개 이상의 모델, 15% 안팎", [("20만 개 이상", 200000, "개", "bound=at_least"), ("15% 안팎", 15, "%", "bound=about")]),
    ("무려 80%, 단 3일간, 연간 5만 톤", [("80%", 80, "%"), ("3일간", 3, "day"), ("5만 톤", 50000, "t")]),
    ("60%가량, 5배 수준, 20% 가까이", [("60%가량", 60, "%", "bound=about"), ("5배 수준", 5, "x", "bound=about"), ("20% 가까이", 20, "%", "bound=about")]),
    # told twice
    ("약 4분의 1(26%)", [("약 4분의 1", 25, "%", "bound=about"), ("26%", 26, "%", "bound=about", "same_as=0")]),
    ("3억 달러(약 4천억 원)", [("3억 달러", 3e8, "USD"), ("약 4천억 원", 4e11, "KRW", "bound=about", "same_as=0")]),
    ("27.5%(96명)", [("27.5%", 27.5, "%"), ("96명", 96, "명")]),
    # states
    ("2045 탄소중립(Net-Zero)과 RE100달성", [("탄소중립(Net-Zero)", 0, "tCO2e net"), ("RE100", 100, "%")]),
)  # fmt: skip

DROPPED: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("2023년 4월 9일 오후 3시 20분", [("2023년 4월 9일", "date"), ("3시 20분", "clock time")]),
    ("4일부터 6일까지, 2분기, '26년", [("4일부터", "date"), ("6일까지", "date"), ("2분기", "quarter"), ("26년", "year")]),
    ("제12조, 7호선, 3호기, 시즌4, 5위, 16강전", [("12조", "ordinal"), ("7호선", "ordinal"), ("3호기", "ordinal"), ("4", "name"), ("5위", "ordinal"), ("16강", "ordinal")]),
    ("20대 여성, 47세, 김아무개(51)씨", [("20대", "age"), ("47세", "age"), ("51", "age")]),
    ("ISO 14001, 스코프 3, 5G, GPT-5", [("14001", "name"), ("3", "name"), ("5G", "name"), ("GPT-5", "name")]),
    ("3조에 편성됐다. 4조 2교대", [("3조", "group"), ("4조", "group"), ("2교대", "group")]),
    ("전화 02-987-6543", [("02-987-6543", "phone number")]),
    ("사람, 공개, 일반, 이유로, 조사한, 경기, 구조, 하나도, 사건, 오이", []),
    ("한 회사가 한때 이 중 일부를 사용했다", []),
    ("놀랄 만한 일이지만 그만하자", []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quantities(text: str, expected: list[tuple[object, ...]]) -> None:
    found, _ = read("ko", text)
    assert [brief(q) for q in found] == expected


@pytest.mark.parametrize(("text", "expected"), DROPPED)
def test_dropped(text: str, expected: list[tuple[str, str]]) -> None:
    found, dropped = read("ko", text)
    assert [brief(q) for q in found] == []
    assert [(d.text, d.why) for d in dropped] == expected


def test_a_year_keeps_its_value() -> None:
    _, dropped = read("ko", "2031년까지, 2024년 3월에, '27년에")
    assert [d.value for d in dropped] == [2031, 2024, 2027]
