"""Which figures are claims and which are not, with the reason; sentences of our own making."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from claimcheck.documents import from_text
from claimcheck.records import Report
from tests.rules import check


class Case(NamedTuple):
    """A figure in a text; ``why`` holds the reasons that fit, and is empty where it is a claim."""

    text: str
    figure: str
    why: tuple[str, ...] = ()


DATE = ("date", "year")
NAME = ("name", "identifier", "version", "ordinal")

ENGLISH = (
    # -- claims: performance, impact, practice, result, target
    Case("Orrin Glass cut furnace emissions by 35%.", "35%"),
    Case("The router answers queries three times faster.", "three times"),
    Case("Nearly half of our packaging is now reusable.", "Nearly half"),
    Case("Tarn Logistics aims to halve diesel use by 2030.", "halve"),
    Case("The mill saved 3.2 GWh of electricity last year.", "3.2 GWh"),
    Case("Our cooling plant lowered its PUE from 1.42 to 1.31.", "1.42 to 1.31"),
    Case("We planted more than 40,000 trees along the Lune.", "more than 40,000 trees"),
    Case("The company will invest $90 million in electric kilns.", "$90 million"),
    Case("Revenue rose 8% to £412 million.", "£412 million"),
    Case("Halden Foods is committed to net zero by 2045.", "net zero"),
    Case("The share of women on the board reached 44%.", "44%"),
    Case("Seven in ten customers say they trust the app.", "Seven in ten"),
    Case("The new cell charges to 80% in 12 minutes.", "12 minutes"),
    Case("The model scored 86 points on the reading benchmark.", "86 points"),
    Case("Training reached 5,200 employees in 2023.", "5,200 employees"),
    Case("The pump uses 40 kWh less per cycle.", "40 kWh"),
    Case("We recycled 61,000 tonnes of slag.", "61,000 tonnes"),
    Case("The app has been downloaded 2 million times.", "2 million"),
    Case('"We have cut our water use by 27%," said Ada Berg of Halden Foods.', "27%"),
    Case("A newspaper found that Halden Foods had overstated its savings by 12%.", "12%"),
    # -- dates, years, times
    Case("The plant opened in 1998 and has cut waste by 12% since.", "1998", DATE),
    Case("The results of 14 March 2024 show savings of 9%.", "14 March 2024", DATE),
    Case("Sales for the quarter ended September 30 rose 6%.", "30", ("date", "quarter")),
    Case("The briefing starts at 9:30 and covers our 12% savings.", "9:30", ("clock time",)),
    Case("In Q3 the site saved 5% of its gas.", "Q3", ("quarter", *NAME)),
    # -- contacts, places in a document
    Case("Call +44 20 7946 0018 for details of the 12% saving.", "7946", ("phone number",)),
    Case("Visit us at 1600 Harbour Street, Suite 210.", "1600", ("address", "identifier", "name")),
    Case("As page 14 shows, waste fell 8%.", "14", ("page", *NAME)),
    Case("Section 4.2 describes how we cut waste by 8%.", "4.2", ("section", *NAME)),
    Case("Figure 3 shows that waste fell 8%.", "3", ("figure", *NAME)),
    Case("1. Waste fell by 8%.", "1.", ("list number",)),
    # -- names
    Case("Our ISO 50001 system saves 8% of energy.", "50001", NAME),
    Case("Scope 2 emissions fell by 8%.", "2", NAME),
    Case("After COP30 the group raised its goal to 60%.", "30", NAME),
    Case("We support SDG 13 and cut emissions by 8%.", "13", NAME),
    Case("The Falcon-7 drill uses 8% less power.", "7", NAME),
    Case("The bond was listed as XKRX: 004320 after a 8% rise in sales.", "004320", ("identifier", *NAME)),
    Case(
        "Our plan follows a 1.5°C pathway and cuts emissions by 8%.",
        "1.5°C",
        ("name", "macro", "bare size", "identifier"),
    ),
    Case("Lena Voss, 47, leads the team that cut waste by 8%.", "47", ("age", "bare number")),
    Case("Article 15 of the regulation covers our 8% saving.", "15", ("legal article", *NAME)),
    # -- prices, ranks
    Case("The kettle is priced at $59 and uses 8% less power.", "$59", ("price",)),
    Case("It retails for €249.", "€249", ("price", "money")),
    Case("It was ranked No. 3 in its class for the 8% saving.", "3", ("rank", "ordinal", *NAME)),
    Case("This is the second year running that waste fell 8%.", "second", ("ordinal", "", *NAME)),
    # -- context
    Case("The survey of 1,250 managers found that 58% use the tool.", "1,250", ("sample",)),
    Case("Respondents in 13 markets took part; 58% use the tool.", "13", ("sample", "count", "place")),
    Case("The estimate has a 95% confidence interval.", "95%", ("confidence",)),
    Case("More than 3,000 delegates attended the conference.", "3,000", ("event",)),
    Case("The gold class requires 95% diversion from landfill or more.", "95%", ("threshold",)),
    Case("Tested at 25°C and 60% humidity, the seal lasted longer.", "25°C", ("test", "bare size")),
    Case("The notes carry a coupon of 4.25%.", "4.25%", ("loan",)),
    Case("The group issued a €500 million bond due in 2031.", "€500 million", ("loan",)),
    Case("The directive requires all member states to cut emissions by 55%.", "55%", ("law",)),
    Case("Global temperatures have risen by 1.2°C since records began.", "1.2°C", ("macro", "bare size")),
    Case("Inflation in the country stood at 3.1%.", "3.1%", ("macro", "rate")),
    Case("The fund holds a 21% stake in the company.", "21%", ("stake",)),
    Case("Get 20% off your first order.", "20%", ("discount", "price")),
    Case("The standard rate of corporate tax is 25%.", "25%", ("rate",)),
    Case("The mine lies 12 km north of the town.", "12 km", ("place", "bare size")),
    # -- what is no number
    Case("Millions of people use the service.", "Millions", ("vague",)),
    Case("We are 100% committed to our neighbours.", "100%", ("idiom",)),
    Case("We treat all our guests as one of the family.", "one", ("", "bare number", "idiom")),
    # -- the company's size in a standing paragraph
    Case(
        "Halden Foods cut waste by 8%.\n\nAbout Halden Foods\n\n"
        "Halden Foods operates in 40 countries and has 30,000 employees.",
        "30,000 employees",
        ("about",),
    ),
    # -- more of each kind
    Case("The platinum tier is awarded to sites that divert at least 99% of waste.", "at least 99%", ("threshold",)),
    Case("Under the new law, carmakers must reduce fleet emissions by 15%.", "15%", ("law",)),
    Case("Regulators require banks to hold capital of at least 10.5%.", "10.5%", ("law", "threshold", "macro")),
    Case("Our capital ratio of 14.2% is well above the required minimum.", "14.2%"),
    Case("The country's economy grew 2.4% in 2023.", "2.4%", ("macro",)),
    Case("Worldwide, some 2 billion people lack safe water.", "2 billion", ("macro", "vague", "count", "size")),
    Case("The sector accounts for 8% of national emissions.", "8%"),
    Case("Room rates start at $120 a night.", "$120", ("price",)),
    Case("The subscription costs $9.99 per month.", "$9.99", ("price",)),
    Case("Shares closed up 3% at $41.20.", "$41.20", ("price", "money", "stake", "rate")),
    Case("The loan of $200 million carries an interest rate of 5.1%.", "5.1%", ("loan", "rate")),
    Case("Turn left after 300 metres.", "300 metres", ("place", "bare size")),
    Case("The tower is 120 metres tall.", "120 metres", ("bare size", "place")),
    Case("The car accelerates from 0 to 100 km/h in 4.9 seconds.", "4.9 seconds"),
    Case("Battery life has been extended to 18 hours.", "18 hours"),
    Case("The warranty covers 10 years.", "10 years", ("time", "")),
    Case("Founded in 1911, the firm has a 112-year history.", "112", ("time", "age", "")),
    Case("She has worked in the industry for 20 years.", "20 years", ("time",)),
    Case("Wash at 30 degrees to save 40% of energy.", "40%"),
    Case("The difference was significant (p < 0.05).", "0.05", ("confidence", "bare number", "identifier")),
    Case("In a trial with 240 patients, relapse fell by 31%.", "240 patients", ("sample",)),
    Case("In a trial with 240 patients, relapse fell by 31%.", "31%"),
    Case("Error bars show ±2.5%.", "2.5%", ("confidence",)),
    Case("The margin of error is 3 percentage points.", "3 percentage points", ("confidence",)),
    Case("Around 900 guests joined the gala dinner.", "900 guests", ("event",)),
    Case("Volunteers collected 3.5 tonnes of litter.", "3.5 tonnes"),
    Case("We donated 120,000 meals to food banks.", "120,000 meals"),
    Case("No serious injuries occurred on 98% of working days.", "98%"),
    Case("Waste-to-landfill was cut to zero at 12 of our 15 plants.", "12"),
    Case("The grant covers up to 50% of the price of a heat pump.", "50%", ("discount", "price", "law")),
    Case("The new line produces 1,200 cells per hour.", "1,200 cells"),
    Case("The offshore wind farm has a capacity of 480 MW.", "480 MW"),
    Case("The farm will power 400,000 homes.", "400,000 homes"),
    Case("Order by 5 pm.", "5 pm", ("clock time",)),
    Case("See note 7 on page 112.", "112", ("page",)),
    Case("Chapter 5 covers water.", "5", ("section",)),
    Case("Version 3.2 cuts memory use by 15%.", "3.2", ("version", "name", "identifier")),
    Case("Bus line 42 was electrified.", "42", ("name", "identifier", "bare number")),
    Case("Room 204 is closed.", "204", ("name", "identifier", "bare number", "address")),
    Case("Fortune 500 companies use the tool.", "500", ("name", "identifier")),
    Case("24/7 support cut waiting times by 30%.", "24", ("name", "idiom", "clock time", "identifier", "frequency")),
    Case("It is the world's first factory to reach 70% reuse.", "70%"),
    Case("Sales grew at a compound annual rate of 11%.", "11%"),
    Case("Customers rated the service 4.7 out of 5.", "4.7"),
    Case("Halden Foods, a company with 3,000 employees, cut waste by 8%.", "3,000 employees", ("size", "about")),
    Case(
        "Halden Foods was named one of the 100 best employers.",
        "100",
        ("rank", "name", "ordinal", "idiom", "count", "size", "group"),
    ),
    Case("The dividend was raised 5% to €1.20 per share.", "5%"),
    Case("For 50% of respondents, price matters most.", "50%"),
    Case("We want to be 100% circular by 2035.", "100%"),
    Case("He scored twice in the 90th minute.", "90", ("ordinal", "clock time", "time", "name", "identifier")),
    Case("Halving our footprint remains the aim.", "Halving"),
    Case("Visitors can take a 360-degree tour of the mill.", "360-degree", ("idiom",)),
)

KOREAN = (
    Case("온새유리는 용해로 배출량을 35% 줄였다.", "35%"),
    Case("새 라우터는 응답 속도가 세 배 빠르다.", "세 배"),
    Case("포장재의 절반을 재사용 용기로 바꿨다.", "절반"),
    Case("공장은 지난해 전력 3.2GWh를 절감했다.", "3.2GWh"),
    Case("냉각 설비의 PUE를 1.42에서 1.31로 낮췄다.", "1.42에서 1.31"),
    Case("하천을 따라 나무 4만 그루 이상을 심었다.", "4만 그루 이상"),
    Case("회사는 전기로에 900억 원을 투자할 계획이다.", "900억 원"),
    Case("매출은 8% 늘어난 4,120억 원을 기록했다.", "4,120억 원"),
    Case("도담제과는 2045년 탄소중립을 달성하겠다고 밝혔다.", "탄소중립"),
    Case("제2차 국가탄소중립 녹색성장 기본계획에 따라 2031년까지 설비를 바꾼다.", "탄소중립", ("name",)),
    Case("회사는 탄소중립 전략을 담은 '2045 환경 백서'를 냈다.", "탄소중립", ("name",)),
    Case("매장에는 360도 회전 전시대를 들였다.", "360도", ("idiom",)),
    Case("이사회의 여성 비율은 44%에 이르렀다.", "44%"),
    Case("고객 열 명 중 일곱 명이 앱을 신뢰한다고 답했다.", "열 명 중 일곱 명"),
    Case("새 배터리는 12분 만에 80%까지 충전된다.", "12분"),
    Case("이 모델은 독해 평가에서 86점을 받았다.", "86점"),
    Case("2023년 임직원 5,200명이 안전 교육을 이수했다.", "5,200명"),
    Case("슬래그 6만1천 톤을 재활용했다.", "6만1천 톤"),
    Case("누적 다운로드는 200만 건을 넘었다.", "200만 건"),
    Case("설비당 전력을 40kWh 덜 쓴다.", "40kWh"),
    Case("“용수 사용을 27% 줄였다”고 대표는 말했다.", "27%"),
    # -- dates, years, times
    Case("1998년 문을 연 공장은 폐기물을 12% 줄였다.", "1998년", DATE),
    Case("2024년 3월 14일 발표한 절감률은 9%다.", "14일", DATE),
    Case("발표회는 오전 9시 30분에 열린다.", "9시 30분", ("clock time", "time")),
    Case("3분기 가스 사용량은 5% 줄었다.", "3분기", ("quarter", "ordinal", "date")),
    # -- contacts, places in a document
    Case("절감률 12%에 대한 문의는 02-2100-0018로 하면 된다.", "2100", ("phone number", "identifier")),
    Case("주소는 서울시 중구 세종대로 110번지다.", "110", ("address", "identifier", "name", "")),
    Case("14쪽에 따르면 폐기물이 8% 줄었다.", "14쪽", ("page",)),
    Case("그림 3은 폐기물이 8% 줄었음을 보여 준다.", "3", ("figure", *NAME)),
    Case("1. 폐기물 8% 감축", "1.", ("list number",)),
    # -- names
    Case("ISO 50001 체계로 에너지를 8% 절감했다.", "50001", NAME),
    Case("스코프 2 배출량은 8% 줄었다.", "2", NAME),
    Case("COP30 이후 그룹은 목표를 60%로 올렸다.", "30", NAME),
    Case("신제품 한빛-7은 전력을 8% 덜 쓴다.", "7", NAME),
    Case("이 계획은 1.5℃ 경로에 맞춰 배출량을 8% 줄인다.", "1.5℃", ("name", "macro", "bare size", "identifier")),
    Case("폐기물을 8% 줄인 팀은 이나래(47) 팀장이 이끈다.", "47", ("age", "bare number")),
    Case("규정 제15조에 따라 배출량을 8% 줄였다.", "15", ("legal article", *NAME)),
    # -- prices, ranks
    Case("주전자의 가격은 5만9천 원이다.", "5만9천 원", ("price",)),
    Case("출고가는 129만 원으로 책정됐다.", "129만 원", ("price",)),
    Case("절감률 8%로 업계 3위에 올랐다.", "3위", ("rank", "ordinal")),
    Case("2년 연속 폐기물을 8% 줄였다.", "2년 연속", ("ordinal", "time", "frequency", "rank")),
    # -- context
    Case("관리자 1,250명을 대상으로 한 설문에서 58%가 도구를 쓴다고 답했다.", "1,250명", ("sample",)),
    Case("설문은 13개국에서 진행됐고 58%가 도구를 쓴다고 답했다.", "13개국", ("sample", "count", "place", "size")),
    Case("이 추정치는 95% 신뢰수준을 갖는다.", "95%", ("confidence",)),
    Case("학회에는 3,000여 명이 참석했다.", "3,000여 명", ("event",)),
    Case("골드 등급은 매립 회피율 95% 이상이어야 한다.", "95% 이상", ("threshold",)),
    Case("25℃, 습도 60% 조건에서 시험했다.", "25℃", ("test", "bare size")),
    Case("채권의 표면금리는 4.25%다.", "4.25%", ("loan", "rate")),
    Case("그룹은 만기 7년의 회사채 5,000억 원을 발행했다.", "5,000억 원", ("loan",)),
    Case("지침은 모든 회원국이 배출량을 55% 줄이도록 의무화했다.", "55%", ("law",)),
    Case("지구 평균 기온은 1.2℃ 올랐다.", "1.2℃", ("macro", "bare size")),
    Case("소비자물가 상승률은 3.1%였다.", "3.1%", ("macro", "rate")),
    Case("펀드는 회사 지분 21%를 보유하고 있다.", "21%", ("stake",)),
    Case("첫 주문은 20% 할인된다.", "20%", ("discount", "price")),
    Case("법인세율은 25%다.", "25%", ("rate", "law")),
    Case("광산은 시내에서 북쪽으로 12km 떨어져 있다.", "12km", ("place", "bare size")),
    # -- what is no number
    Case("수많은 사람이 이 서비스를 쓴다. 한편 조사 결과 폐기물은 8% 줄었다.", "한", ("", "idiom", "vague")),
    Case("다섯 가지 이유로 폐기물을 8% 줄였다.", "다섯 가지", ("group", "size", "count", "attribute", "")),
    Case(
        "도담제과는 폐기물을 8% 줄였다.\n\n도담제과 소개\n\n도담제과는 40개국에 진출해 있으며 임직원은 3만 명이다.",
        "3만 명",
        ("about", "size"),
    ),
    # -- more of each kind
    Case("플래티넘 등급은 폐기물을 99% 이상 재활용한 사업장에 주어진다.", "99% 이상", ("threshold",)),
    Case("새 법에 따라 완성차 업체는 평균 배출량을 15% 줄여야 한다.", "15%", ("law",)),
    Case("금융당국은 은행에 자본비율 10.5% 이상을 요구한다.", "10.5%", ("law", "threshold")),
    Case("자본비율은 14.2%로 규제 수준을 크게 웃돈다.", "14.2%"),
    Case("지난해 우리 경제는 2.4% 성장했다.", "2.4%", ("macro",)),
    Case("세계 인구 20억 명이 안전한 물을 쓰지 못한다.", "20억 명", ("macro", "size", "count")),
    Case("이 업종은 국가 배출량의 8%를 차지한다.", "8%"),
    Case("구독료는 월 9,900원이다.", "9,900원", ("price",)),
    Case("주가는 3% 오른 4만1,200원에 마감했다.", "4만1,200원", ("price", "money", "stake")),
    Case("대출 금리는 연 5.1%다.", "5.1%", ("loan", "rate")),
    Case("높이 120m의 타워다.", "120m", ("bare size", "place")),
    Case("배터리 사용 시간이 18시간으로 늘었다.", "18시간"),
    Case("보증 기간은 10년이다.", "10년", ("time",)),
    Case("그는 20년간 업계에서 일했다.", "20년", ("time",)),
    Case("환자 240명을 대상으로 한 임상에서 재발률이 31% 감소했다.", "240명", ("sample",)),
    Case("환자 240명을 대상으로 한 임상에서 재발률이 31% 감소했다.", "31%"),
    Case("표본오차는 ±3.1%포인트다.", "3.1%포인트", ("confidence",)),
    Case("기념행사에 귀빈 900명이 참석했다.", "900명", ("event",)),
    Case("봉사자들은 쓰레기 3.5톤을 수거했다.", "3.5톤"),
    Case("푸드뱅크에 도시락 12만 개를 기부했다.", "12만 개"),
    Case("15개 공장 중 12곳에서 매립을 없앴다.", "12곳"),
    Case("해상풍력단지의 설비용량은 480MW다.", "480MW"),
    Case("발전소는 40만 가구에 전기를 공급할 예정이다.", "40만 가구"),
    Case("오후 5시까지 주문하세요.", "5시", ("clock time",)),
    Case("버전 3.2는 메모리 사용을 15% 줄였다.", "3.2", ("version", "name", "identifier")),
    Case("204호는 닫혀 있다.", "204", ("name", "address", "identifier", "ordinal")),
    Case("세계 최초로 재사용률 70%를 달성했다.", "70%"),
    Case("연평균 11% 성장했다.", "11%"),
    Case("고객 평점은 5점 만점에 4.7점이었다.", "4.7점"),
    Case("임직원 3,000명을 둔 도담제과는 폐기물을 8% 줄였다.", "3,000명", ("size", "about")),
    Case("주당 배당금을 5% 올렸다.", "5%"),
    Case("응답자의 50%가 가격을 가장 중시했다.", "50%"),
    Case("2035년까지 100% 순환 체계를 갖추겠다.", "100%"),
    Case("전 공정에 재생수 전량을 쓴다.", "전량"),
    Case("만 39세 이하 청년 120명을 채용했다.", "39세", ("age",)),
    Case("만 39세 이하 청년 120명을 채용했다.", "120명"),
    Case("1인당 물 사용량은 하루 12L 줄었다.", "12L"),
    Case("제3공장에서 폐기물을 8% 줄였다.", "3", ("name", "ordinal", "identifier")),
    Case("5G 기지국의 전력을 8% 줄였다.", "5", ("name", "identifier", "version")),
    Case("2차 전지 생산 비용을 8% 낮췄다.", "2차", ("ordinal", "name", "identifier")),
    Case("한 번 충전으로 480km를 달린다.", "480km"),
    Case("3박 4일 일정의 행사다.", "3", ("time", "", "count", "name", "bare number", "duration")),
    Case("365일 24시간 지원으로 대기 시간을 30% 줄였다.", "24시간", ("time", "idiom", "frequency")),
    Case("하나도 빠짐없이 점검했다.", "하나", ("", "vague", "idiom")),
    Case("배출권 거래가격은 톤당 8,700원이다.", "8,700원", ("price", "money")),
)


def reason(report: Report, text: str, figure: str) -> str | None:
    """Return why a figure is no claim: none where it is one, "" where nothing in it was taken for a number."""
    start = text.index(figure)
    end = start + len(figure)

    def meets(at: int, to: int) -> bool:
        return at < end and start < to

    if any(meets(f.claim.start, f.claim.end) for f in report.findings):
        return None
    for turned in report.rejected:
        if meets(turned.quantity.start, turned.quantity.end):
            return turned.why
    return next((drop.why for drop in report.dropped if meets(drop.start, drop.end)), "")


# Not told apart yet; a case that comes right must leave this list.
OPEN = frozenset(
    {
        ("The grant covers up to 50% of the price of a heat pump.", "50%"),
        ("신제품 한빛-7은 전력을 8% 덜 쓴다.", "7"),
    }
)
CASES = [*(("en", case) for case in ENGLISH), *(("ko", case) for case in KOREAN)]


@pytest.mark.parametrize(
    ("lang", "case"),
    CASES,
    ids=lambda value: f"{value.figure}: {value.text[:40]}" if isinstance(value, Case) else value,
)
def test_claim_or_reason(lang: str, case: Case) -> None:
    why = reason(check(from_text(case.text, lang=lang)), case.text, case.figure)
    right = why in case.why if case.why else why is None
    assert right == ((case.text, case.figure) not in OPEN), why


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_what_stands_beside_is_still_a_claim(lang: str) -> None:
    """A date, a name or a page number does not take the claim in its sentence down with it."""
    lost = []
    for case in ENGLISH if lang == "en" else KOREAN:
        if case.why and "8%" in case.text:
            why = reason(check(from_text(case.text, lang=lang)), case.text, "8%")
            if why is not None:
                lost.append(f"{why!r}: {case.text}")
    assert not lost, "\n".join(lost)
