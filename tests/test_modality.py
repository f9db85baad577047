"""Is a figure past or present, or a target, a plan, a forecast or a condition: by verbs, times, places and context."""

from __future__ import annotations

import pytest

from claimcheck import checker, modality
from claimcheck.documents import from_text
from tests.linear import assert_linear

DATE = "2024-03-12"

# (language, text of that date, {quoted quantity: its future, "-" for none})
CASES: tuple[tuple[str, str, dict[str, str]], ...] = (
    # guidance and expectation in many wordings
    ("en", "We are guiding to sales of $410 million for the year.", {"$410 million": "forecast"}),
    ("en", "For the full year we guide to a margin of 14%.", {"14%": "forecast"}),
    ("en", "The broker pencils in growth of 6% and 300 new stores.", {"6%": "forecast", "300 new stores": "forecast"}),
    ("en", "Halden Research sees demand rising 9% in 2026.", {"9%": "forecast"}),
    ("en", "Consensus is $1.30 a share.", {"$1.30": "forecast"}),
    ("en", "We're narrowing the full year to between $2 billion and $2.1 billion.", {"$2.1 billion": "forecast"}),
    ("en", "For Q3, revenue of $310 million to $320 million.", {"$310 million to $320 million": "forecast"}),
    ("en", "The lighter frame ought to save another 40 kg.", {"40 kg": "forecast"}),
    # the verb tells a plan
    ("en", "The group means to spend $60 million on a new kiln.", {"$60 million": "plan"}),
    ("en", "The board has set aside €3 million for filters.", {"€3 million": "plan"}),
    ("en", "A 12 MW turbine is on order.", {"12 MW": "plan"}),
    ("en", "Rs 80 crore has been earmarked for the dust hood.", {"80 crore": "plan"}),
    ("en", "Trustees confirmed that 70 flats will be insulated.", {"70 flats": "plan"}),
    ("en", "We will cut waste and use 30% less water.", {"30%": "plan"}),
    # a time still to come beside a verb of the present
    ("en", "From 2026 the east hall runs on 30% hydrogen.", {"30%": "plan"}),
    ("en", "In October the depot switches 45 vans to batteries.", {"45 vans": "plan"}),
    ("en", "The second line opens next spring with 210 jobs.", {"210 jobs": "plan"}),
    ("en", "Step 3, 4 November 2024: 16 loaders are replaced.", {"16 loaders": "plan"}),
    ("en", "By then the ferry is 100% electric.", {"100%": "plan|target"}),
    ("en", "Renewables at 80 percent of supply in 2027.", {"80 percent": "target"}),
    ("en", "Later this year the firm installs 24 chargers.", {"24 chargers": "plan"}),
    # past, present and running time
    ("en", "In January the depot switched 45 vans to batteries.", {"45 vans": "-"}),
    ("en", "In 2023 the mill recycled 61% of its fibre.", {"61%": "-"}),
    ("en", "The pump already saves 18% of the power.", {"18%": "-"}),
    ("en", "Output now stands at 4,100 tonnes.", {"4,100 tonnes": "-"}),
    ("en", "Charging takes 12 minutes.", {"12 minutes": "-"}),
    # what was resolved or said for a time to come
    ("en", "The board raised the bar to 60% by 2031.", {"60%": "target"}),
    ("en", "In 2021 we told investors that 70% would be reused by 2027.", {"70%": "plan|target"}),
    ("en", "On solar we had promised 65 MW by March 2026.", {"65 MW": "plan|target"}),
    ("en", "The mill met its 2024 goal of 40% a year early.", {"40%": "-"}),
    # what follows an announcement
    (
        "en",
        "A new paint shop opens in June 2025. It runs on 2 litres of water a body. The old one used 5 litres.",
        {"2 litres": "plan", "5 litres": "-"},
    ),
    (
        "en",
        "The works will close its oil store in May 2026. From that day the fleet is 90% electric.",
        {"90%": "plan|target"},
    ),
    (
        "en",
        "We will build a plant at Arvo by 2026. The investment is $80 million. Our sales are $900 million.",
        {"$80 million": "plan", "$900 million": "-"},
    ),
    ("en", "Now guidance for 2024. Capital spending, $55 million to $60 million.", {"$55 million": "forecast"}),
    (
        "en",
        "By 2030 we will:\n\n- power 90% of sites with wind\n- plant 400 trees",
        {"90%": "plan|target", "400 trees": "plan|target"},
    ),
    # conditions
    ("en", "If loads got to 85%, margins would widen.", {"85%": "conditional"}),
    ("en", "Were every farm to join, 2 million tonnes could be avoided.", {"2 million tonnes": "conditional"}),
    ("en", "Once coupled it would displace 9% of the gas.", {"9%": "conditional"}),
    # opinions, other clauses and baselines are no plans
    ("en", "Nine out of ten would recommend the shop.", {"Nine out of ten": "-"}),
    ("en", "Some 64% of its drivers would buy it again.", {"64%": "-"}),
    (
        "en",
        "It puts the share at 70 percent and wants to reach 85 percent.",
        {"70 percent": "-", "85 percent": "target"},
    ),
    ("en", "It says 40 sites will close, and that complaints have already dropped by 15%.", {"15%": "-"}),
    ("en", "Sales will reach 900 units, up from 640 units last year.", {"640 units": "-"}),
    ("en", "We want 3,000 farms by 2028, so we are 40% of the way.", {"3,000 farms": "target|plan", "40%": "-"}),
    # Korean: endings of the present beside a time to come
    ("ko", "회사는 2027년까지 점포를 20곳으로 늘린다.", {"20곳": "plan|target"}),
    ("ko", "새 물류센터는 내년 3월 로봇 80대를 들인다.", {"80대": "plan"}),
    ("ko", "오는 9월부터 포장재를 15% 줄입니다.", {"15%": "plan"}),
    ("ko", "6월에는 직원 40명을 새로 뽑습니다.", {"40명": "plan"}),
    ("ko", "2026년에는 전력의 60%를 태양광으로 채웁니다.", {"60%": "plan|target"}),
    (
        "ko",
        "설비투자를 지난해 900억 원에서 600억 원으로 낮춥니다. 시기는 내년입니다.",
        {"900억 원에서 600억 원": "plan|-"},
    ),
    ("ko", "2028년 문을 여는 공장은 한 병에 물 2L를 쓴다.", {"2L": "plan"}),
    # plans, targets and forecasts by their endings
    ("ko", "연말까지 매장 12곳을 열기로 했다.", {"12곳": "plan"}),
    ("ko", "내후년에는 불량률을 절반으로 줄이려고 합니다.", {"절반": "target"}),
    ("ko", "올해 매출은 700억 원으로 잡았다.", {"700억 원": "target"}),
    ("ko", "노조는 2029년 여성 비율 30%를 내걸었다.", {"30%": "target"}),
    ("ko", "새 엔진에서는 효율 45%를 노립니다.", {"45%": "target"}),
    ("ko", "다음 과제로 재사용률 90%를 바라보고 있다.", {"90%": "target"}),
    ("ko", "가동 후 비용이 8% 줄 겁니다.", {"8%": "forecast"}),
    ("ko", "연말엔 점유율이 25%를 넘을 것 같습니다.", {"25%": "forecast"}),
    ("ko", "증권가는 영업이익이 3,000억 원으로 늘 가능성을 점쳤다.", {"3,000억 원": "forecast"}),
    ("ko", "올해 판매량은 40만~42만 대를 보고 있습니다.", {"40만~42만 대": "forecast"}),
    ("ko", "무게도 9kg 덜어 낼 생각이고요.", {"9kg": "plan"}),
    ("ko", "내년에는 제가 30명을 모실게요.", {"30명": "plan"}),
    ("ko", "이사회는 2030년 감축률을 40%에서 55%로 높이기로 의결했다.", {"40%에서 55%": "plan|target"}),
    ("ko", "업체는 내년 새 판에서 오류가 30% 줄어든다고 예고했다.", {"30%": "plan"}),
    # nominal style
    ("ko", "- 2030년 온실가스 40% 감축", {"40%": "target"}),
    ("ko", "- 2026년 상반기 가동, 연산 30만 톤", {"30만 톤": "plan"}),
    ("ko", "- 2023년 온실가스 12% 감축", {"12%": "-"}),
    ("ko", "- 태양광 3MW 운영 중, 2027년까지 8MW", {"3MW": "-", "8MW": "target|plan"}),
    # past, present and running time
    ("ko", "지난달 로봇 80대를 샀다.", {"80대": "-"}),
    ("ko", "6월에는 직원 40명을 새로 뽑았습니다.", {"40명": "-"}),
    ("ko", "이 펌프는 전력을 18% 줄여 준다.", {"18%": "-"}),
    ("ko", "4분기 매출은 3,100억 원입니다.", {"3,100억 원": "-"}),
    ("ko", "작년 12월 점유율은 31%였습니다.", {"31%": "-"}),
    ("ko", "침전조를 2기에서 5기로 늘렸다.", {"2기에서 5기": "-"}),
    # a goal further on does not reach what is so now
    ("ko", "여성 관리자는 지금 6명인데 2027년까지 20명으로 늘리는 게 목표입니다.", {"6명": "-", "20명": "target"}),
    ("ko", "현재 비중은 21%로, 2030년 목표치는 60%다.", {"21%": "-", "60%": "target"}),
    ("ko", "지난해 412톤을 아꼈고 2027년까지 30%를 더 줄일 계획이다.", {"412톤": "-", "30%": "plan"}),
    ("ko", "기기 55곳인 수거함은 내년 90곳으로 늘어납니다.", {"90곳": "plan"}),
    # what follows an announcement
    (
        "ko",
        "새 공장은 2026년 5월 문을 연다. 지붕 태양광이 전력의 12%를 댄다. 지난해 옛 공장은 3%였다.",
        {"12%": "plan", "3%": "-"},
    ),
    ("ko", "회사는 내년 아산에 2공장을 짓는다.\n\n신공장 투자금은 800억 원이다.", {"800억 원": "plan"}),
    # conditions
    ("ko", "모두 바꾸면 연 30억 원을 아낄 수 있을 것으로 본다.", {"30억 원": "conditional"}),
    ("ko", "인증이 취소되면 물량 3만 톤은 미룰 수도 있습니다.", {"3만 톤": "conditional"}),
    ("ko", "요금 추가 인상 시 원가 90억 원 증가 가능", {"90억 원": "conditional"}),
    # opinions about the future
    ("ko", "사용자 93%가 다시 쓰겠다고 답했다.", {"93%": "-"}),
    ("ko", "기업의 51%가 도움이 될 것이라 생각한다.", {"51%": "-"}),
)

# Without a date of its own, a text is judged by the latest year that it tells of as past.
UNDATED: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("en", "Emissions fell by 12% in 2022. By 2030 emissions are 50% lower.", {"12%": "-", "50%": "target"}),
    ("en", "Waste dropped by 21% from 2019 to 2023.", {"21%": "-"}),
    ("en", "Revenue for 2031: $90 million", {"$90 million": "plan"}),
    ("ko", "2022년 배출량을 12% 줄였다. 2030년에는 절반으로 줄인다.", {"12%": "-", "절반": "target|plan"}),
    ("ko", "2024년까지 서비스센터를 15곳으로 늘린다.", {"15곳": "plan|target"}),
)

TABLE_EN = """Indicator                2021      2023      2030 target
Fuel, million litres     9.4       8.1       4.0
"""
TABLE_KO = """구분                    2022      2023      2026(목표)
재해율(%)               2.84      2.31      1.10
"""
MARKDOWN = """| Metric | 2023 | Goal 2028 |
|---|---|---|
| Recycled fibre, % | 41 | 75 |
"""


def futures(lang: str, text: str, published: str | None, suffix: str = ".txt") -> dict[str, str]:
    """Return the future of every quantity of a text by its words, "-" for none."""
    context = checker.context_of(from_text(text, lang=lang, published=published, suffix=suffix))
    now = modality.horizon(context, None)
    told: dict[str, str] = {}
    for i, quantities in enumerate(context.quantities):
        for quantity, how in zip(quantities, modality.read(context, i, now), strict=True):
            told[quantity.text] = how.future.value if how.future else "-"
    return told


def assert_futures(told: dict[str, str], expected: dict[str, str]) -> None:
    for words, future in expected.items():
        found = next((each for quantity, each in told.items() if words in quantity), None)
        assert found in future.split("|"), f"{words}: {found}, of {told}"


@pytest.mark.parametrize(("lang", "text", "expected"), CASES, ids=[case[1] for case in CASES])
def test_future(lang: str, text: str, expected: dict[str, str]) -> None:
    assert_futures(futures(lang, text, DATE), expected)


@pytest.mark.parametrize(("lang", "text", "expected"), UNDATED, ids=[case[1] for case in UNDATED])
def test_future_without_a_date(lang: str, text: str, expected: dict[str, str]) -> None:
    assert_futures(futures(lang, text, None), expected)


@pytest.mark.parametrize(
    ("lang", "text", "suffix", "expected"),
    [
        ("en", TABLE_EN, ".txt", {"9.4": "-", "8.1": "-", "4.0": "target"}),
        ("ko", TABLE_KO, ".txt", {"2.84": "-", "2.31": "-", "1.10": "target"}),
        ("en", MARKDOWN, ".md", {"41": "-", "75": "target"}),
    ],
)
def test_columns(lang: str, text: str, suffix: str, expected: dict[str, str]) -> None:
    assert_futures(futures(lang, text, DATE, suffix), expected)


@pytest.mark.parametrize(
    ("lang", "piece"),
    [
        ("en", "in 2026 the hall runs on 30% hydrogen and by 2030 we will cut 5 MW, "),
        ("ko", "내년 공장은 물을 30% 줄이고 2030년까지 5MW를 더 들이며 "),
    ],
)
def test_sentence_without_an_end(lang: str, piece: str) -> None:
    assert_linear(lambda n: piece * n, lambda text: futures(lang, text, DATE), 100)
