"""Who claims a figure: the speaker, the subject, the source, or who speaks in the document as a whole."""

from __future__ import annotations

import pytest

from claimcheck.documents import from_text
from tests.linear import assert_linear
from tests.rules import check

# text, the figure, a word of the claimant's name (None: nobody is named)
ENGLISH = [
    # the firm of a text that says "we"
    ("At Marrowby, we love rivers. Sustainable farming matters. We cut water use by 31% in 2023.", "31%", "Marrowby"),
    ("Responsible sourcing\n\nWe bought 82% recycled cotton. Marrowby's packaging is new.", "82%", "Marrowby"),
    ("Our waste fell by 12% last year.\n\n© 2024 Tarnfield Foods", "12%", "Tarnfield"),
    ("Energy use fell by 9%.\n\nTarnfield Annual Sustainability Report, page 12", "9%", "Tarnfield"),
    ("Waste fell by 12% last year.\n\nQuestions: press@tarnfield.example", "12%", "tarnfield"),
    ("TARNFIELD FOODS: IMPACT REPORT 2023\n\nWaste fell by 12% last year.", "12%", "TARNFIELD"),
    ("Fairley & Lowe Mills, Inc.\n\nJoan Fairley, CEO: Waste fell by 12% in the quarter.", "12%", "Lowe"),
    ("Orvale Mills, 2Q24 earnings call\n\nJoan Fairley: Waste fell by 12% in the quarter.", "12%", "Orvale"),
    ("News from Orvale\n\nWaste fell by 12% last year. The bread is as good as ever.", "12%", "Orvale"),
    # a slogan is nobody's name
    ("MORE BREAD, LESS WASTE\n\nOrvale Mills cut its waste by 12%. Orvale Mills is glad.", "12%", "Orvale"),
    # the firm, not what it makes or where it makes it
    (
        "Veltor, a software company, today announced Quixel, a new database. Quixel is open. Quixel cuts costs by 40%.",
        "40%",
        "Veltor",
    ),
    (
        "Our plant in Drumhill is new. Drumhill now runs well. Ostrava Mills reported that waste fell 8%.",
        "8%",
        "Ostrava",
    ),
    # raters, assurers and partners do not speak
    ("Selbourne cut emissions by 14%. The data were verified by DNV and rated by EcoVadis.", "14%", "Selbourne"),
    ("Selbourne has grown. We work with Brightlane and Copperton. Revenue rose 14%.", "14%", "Selbourne"),
    # several firms: the nearest subject
    (
        "Vans by Altmar and Brunel are new. Altmar sold 40,000 vans last year, while Brunel sold 25,000 vans.",
        "25,000",
        "Brunel",
    ),
    (
        "Vans by Altmar and Brunel are new. Altmar sold 40,000 vans last year, while Brunel sold 25,000 vans.",
        "40,000",
        "Altmar",
    ),
    # a quotation
    (
        'Altmar has a new plant. "We halved our waste in 2023," said Joan Fairley, chief executive of Altmar.',
        "halved",
        "Fairley",
    ),
    # a forecast is that of who makes it
    ("Altmar is growing fast. McKinsey expects the market to grow by 12% next year.", "12%", "McKinsey"),
    ("According to Gartner, sales will rise by 7% in 2026.", "7%", "Gartner"),
    ("Altmar is listed. The company reduced its energy use by 21%.", "21%", "Altmar"),
    ("Fewer bottles, better bottles. Glass use fell by 21%.", "21%", None),
]
KOREAN = [
    ("두레식품은 지난해 용수 사용량을 31% 줄였다고 밝혔다.", "31%", "두레식품"),
    ("두레식품, 친환경 포장 도입\n\n건물의 에너지 사용량은 12% 감소했다.", "12%", "두레식품"),
    ("한누리전자가 신제품을 선보였다. 당사는 2023년 폐기물을 18% 줄였습니다.", "18%", "한누리전자"),
    ("가람세미콘 2024년 2분기 실적 설명회\n\n수율은 12% 올랐습니다.", "12%", "가람세미콘"),
    ("가람나래, 새 포장 선보여\n\n건물의 에너지 사용량은 12% 감소했다.", "12%", "가람나래"),
    ("환경 지표 (가람나래, 2023년)\n\n건물의 에너지 사용량은 12% 감소했다.", "12%", "가람나래"),
    ("안녕하세요. 가람나래 고객지원실입니다. 대기 시간이 12% 줄었습니다.", "12%", "가람나래"),
    (
        "전력 사용량은 12% 줄었다.\n\n2023 가람나래 ESG 보고서\n\n물도 덜 썼다. 모두 애썼다. 더 줄인다. 그렇다. 끝.",
        "12%",
        "가람나래",
    ),
    ("---\ntitle: 가람나래 2023 지속가능경영보고서\n---\n\n전력 사용량은 12% 줄었다.", "12%", "가람나래"),
    ("대한연구원에 따르면 가람전자는 내년 매출이 9% 늘 것으로 전망된다.", "9%", "대한연구원"),
    ("빗물을 모은다. 우산 브랜드 다솜비의 공장은 조용하다. 전력 사용량은 12% 줄었다.", "12%", "다솜비"),
    ("[다솜비 3분기 실적 설명회]\n\n전력 사용량은 12% 줄었다.", "12%", "다솜비"),
    ("이도담 대표는 웃었다. 가람나래 제2공장은 조용하다. 전력 사용량은 12% 줄었다.", "12%", "가람나래"),
    ("가격이 저렴했고MK전자는 전기료가 12% 적었다.", "12%", "MK전자"),
    ("가람전자는 매출이 3% 늘었고, 나래화학은 매출이 5% 줄었다.", "3%", "가람전자"),
    ("가람전자는 매출이 3% 늘었고, 나래화학은 매출이 5% 줄었다.", "5%", "나래화학"),
    ("가람전자와 나래화학은 배출량을 각각 3%와 5% 줄였다.", "3%", "가람전자"),
    ("가람전자와 나래화학은 배출량을 각각 3%와 5% 줄였다.", "5%", "나래화학"),
    ("가람전자의 실적이 좋다. 이 회사는 지난해 매출이 17% 늘었다.", "17%", "가람전자"),
    ("대한연구원이 발표한 보고서에 따르면 소비자의 63%가 재활용 제품을 산다.", "63%", "대한연구원"),
    ('"불량률을 40% 낮췄다"고 이도담 한누리전자 대표는 말했다.', "40%", "이도담"),
    ("건물의 가격이 올랐다. 내용은 어렵다. 전력 사용량은 7% 줄었다.", "7%", None),
]


def claimant(text: str, figure: str, lang: str) -> str | None:
    report = check(from_text(text, id="t", lang=lang))
    found = [one.claim.claimant for one in report.findings if figure in one.claim.quantity.text]
    assert found, f"no claim {figure!r} in {[one.claim.quantity.text for one in report.findings]}"
    return found[0]


@pytest.mark.parametrize(("text", "figure", "name"), ENGLISH)
def test_english(text: str, figure: str, name: str | None) -> None:
    found = claimant(text, figure, "en")
    assert found is None if name is None else found is not None and name in found


@pytest.mark.parametrize(("text", "figure", "name"), KOREAN)
def test_korean(text: str, figure: str, name: str | None) -> None:
    found = claimant(text, figure, "ko")
    assert found is None if name is None else found is not None and name in found


@pytest.mark.parametrize(
    ("piece", "lang"),
    [
        ("Altmar and Brunel sold 5%, ", "en"),
        ("A B C d ", "en"),
        ("가람전자와 ", "ko"),
        ("가나다라 대표 ", "ko"),
        ('"', "en"),
    ],
)
def test_long_sentences_take_linear_time(piece: str, lang: str) -> None:
    assert_linear(lambda times: from_text(piece * times, id="t", lang=lang), check, 500)


def test_the_span_is_that_of_the_name() -> None:
    text = "Selbourne cut emissions by 14% in 2023."
    claim = check(from_text(text, id="t", lang="en")).findings[0].claim
    assert claim.claimant_span is not None
    assert text[slice(*claim.claimant_span)] == claim.claimant == "Selbourne"


@pytest.mark.parametrize("name", ["Selbourne", "Selbourne Inc.", "Selbourne S.A."])
def test_the_stop_of_a_sentence_is_no_part_of_a_name(name: str) -> None:
    text = f"Emissions fell by 14% in 2023, according to {name.removesuffix('.')}."
    assert check(from_text(text, id="t", lang="en")).findings[0].claim.claimant == name
