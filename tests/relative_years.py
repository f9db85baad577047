"""Claims whose years are told by their distance from the day of writing: of our own making."""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    lang: str
    published: str
    text: str
    quantity: str  # words that the claim's quantity holds
    target: int | None = None
    baseline: int | None = None
    period: int | None = None


CASES: tuple[Case, ...] = (
    # -- months, quarters and seasons without a year
    Case("en", "2024-05-14", "By September the depot will have 40 electric vans.", "40", target=2024),
    Case("en", "2024-11-14", "We plan to retire 12 boilers in March.", "12", target=2025),
    Case("en", "2024-02-20", "In November the kilns burned 14% less gas.", "14%", period=2023),
    Case("en", "2023-07-27", "Second-quarter water use fell 6%. In the first half it fell 4%.", "4%", period=2023),
    Case("en", "2021-10-02", "The orchard will plant 9,000 trees next spring.", "9,000", target=2022),
    Case("en", "2022-08-08", "For the full year we expect sales of $40 million.", "$40 million", target=2022),
    Case("ko", "2024-05-14", "차고지는 9월까지 전기 승합차 40대를 들일 계획이다.", "40대", target=2024),
    Case("ko", "2024-11-14", "회사는 3월에 보일러 12기를 철거할 예정이다.", "12기", target=2025),
    Case("ko", "2023-07-27", "2분기 용수 사용량은 6% 줄었다.", "6%", period=2023),
    Case("ko", "2023-01-27", "4분기 용수 사용량은 6% 줄었다.", "6%", period=2022),
    Case("ko", "2022-08-08", "연말에는 재활용률이 60%에 이를 전망이다.", "60%", target=2022),
    # -- this year, last year, next year
    Case("en", "2024-03-14", "Last year Brackwater Mills recycled 94% of its process water.", "94%", period=2023),
    Case("en", "2023-11-02", "Halden Foods has cut packaging by 18% this year.", "18%", period=2023),
    Case("en", "2025-01-20", "We will install 4,000 heat pumps next year.", "4,000", target=2026),
    Case("en", "2022-06-30", "Solar supplied 41% of our electricity last year, the company said.", "41%", period=2021),
    Case("en", "2024-09", "The bakery plans to source 80% of its flour locally by next year.", "80%", target=2025),
    Case(
        "en", "2021-05-05", "By the end of this year, the port aims to electrify 60% of its cranes.", "60%", target=2021
    ),
    Case("en", "2026-02-11", "Tarn Logistics expects revenue to grow 7% this year.", "7%", target=2026),
    Case("en", "2024-08-19", "Customers saved 3.2 GWh in the last financial year.", "3.2 GWh", period=2023),
    Case("en", "2023-04-01", "In the current fiscal year, water use has fallen 9%.", "9%", period=2023),
    Case("en", "2020-12-15", "The mill intends to burn 30% less gas in the coming year.", "30%", target=2021),
    Case("en", "2019-10-10", "A fleet of 250 electric vans will be delivered the year after next.", "250", target=2021),
    Case("en", "2022-03-03", "The year before last, 12% of shipments arrived late.", "12%", period=2020),
    Case("en", "2025-07-21", "So far this year we have planted 120,000 trees.", "120,000 trees", period=2025),
    Case("en", "2025-03-09", "Last year's audit of energy use showed savings of 5.5 GWh.", "5.5 GWh", period=2024),
    # -- compared with
    Case("en", "2024-02-01", "Emissions from our kilns fell 11% compared with last year.", "11%", baseline=2023),
    Case("en", "2023-02-27", "Scrap rates are 6% lower than last year.", "6%", baseline=2022),
    Case("en", "2021-09-14", "Recycled content is up 22% from last year.", "22%", baseline=2020),
    Case(
        "en",
        "2024-05-30",
        "Last year, waste to landfill dropped 35% from the year before.",
        "35%",
        baseline=2022,
        period=2023,
    ),
    Case("en", "2025-04-16", "Steel output rose 3% year on year last year.", "3%", baseline=2023, period=2024),
    Case("en", "2023-01-31", "Diesel use has fallen 28% against the previous year.", "28%", baseline=2022),
    Case("en", "2022-10-12", "The site uses 40% less water than five years ago.", "40%", baseline=2017),
    Case("en", "2024-04-04", "Injuries are down 50% since last year.", "50%", baseline=2023),
    Case("en", "2020-07-01", "Compared with three years ago, absenteeism has dropped 15%.", "15%", baseline=2017),
    # -- so many years ahead, so many behind
    Case("en", "2024-01-15", "We aim to halve food waste within five years.", "halve", target=2029),
    Case(
        "en",
        "2023-06-06",
        "Over the next three years, Orrin Glass will invest $90 million in electric furnaces.",
        "$90 million",
        target=2026,
    ),
    Case("en", "2025-05-13", "The utility pledges to cut methane leaks by 70% within four years.", "70%", target=2029),
    Case("en", "2022-11-28", "The group targets 45% women in management in the next two years.", "45%", target=2024),
    Case(
        "en",
        "2021-03-17",
        "The airline intends to lower fuel burn by 12% over the coming ten years.",
        "12%",
        target=2031,
    ),
    Case("en", "2024-10-08", "Our goal is 100% renewable electricity by the end of the decade.", "100%", target=2030),
    Case(
        "en",
        "2023-03-22",
        "By the end of this decade the chain aims to cut refrigerant losses by 65%.",
        "65%",
        target=2030,
    ),
    Case(
        "en",
        "2025-09-01",
        "Over the past three years we have reduced solvent use by 33%.",
        "33%",
        baseline=2022,
        period=2025,
    ),
    Case(
        "en", "2020-02-18", "In the last five years, productivity has improved 24%.", "24%", baseline=2015, period=2020
    ),
    Case("en", "2024-12-03", "Two years ago only 8% of our parts were reused.", "8%", period=2022),
    Case(
        "en",
        "2022-05-24",
        "Three years ago the brewery used 4.1 litres of water per litre of beer.",
        "4.1 litres",
        period=2019,
    ),
    Case("en", "2023-08-15", "The company will have 500 charging stations in two years' time.", "500", target=2025),
    # -- Korean
    Case("ko", "2024-03-14", "한빛제지는 지난해 공정 용수의 94%를 재이용했다.", "94%", period=2023),
    Case("ko", "2023-11-02", "새론식품은 올해 포장재 사용량을 18% 줄였다.", "18%", period=2023),
    Case("ko", "2025-01-20", "당사는 내년에 히트펌프 4,000대를 설치할 계획이다.", "4,000대", target=2026),
    Case("ko", "2022-06-30", "작년 회사 전력의 41%를 태양광으로 조달했다고 밝혔다.", "41%", period=2021),
    Case("ko", "2024-09", "도담제과는 내년까지 밀가루의 80%를 국내산으로 바꿀 예정이다.", "80%", target=2025),
    Case(
        "ko", "2021-05-05", "항만공사는 올해 말까지 하역 장비의 60%를 전동화한다는 목표를 세웠다.", "60%", target=2021
    ),
    Case("ko", "2026-02-11", "나루물류는 올해 매출이 7% 늘어날 것으로 전망했다.", "7%", target=2026),
    Case("ko", "2024-08-19", "지난 회계연도에 고객사가 절감한 전력은 3.2GWh다.", "3.2GWh", period=2023),
    Case("ko", "2023-04-20", "올해 1분기 용수 사용량이 9% 감소했다.", "9%", period=2023),
    Case("ko", "2020-12-15", "이 공장은 내년 가스 사용량을 30% 줄이기로 했다.", "30%", target=2021),
    Case("ko", "2019-10-10", "내후년까지 전기 화물차 250대를 도입할 계획이다.", "250대", target=2021),
    Case("ko", "2022-03-03", "재작년 납기 지연율은 12%였다.", "12%", period=2020),
    Case("ko", "2025-07-21", "올 상반기에 나무 12만 그루를 심었다.", "12만 그루", period=2025),
    Case("ko", "2025-03-09", "지난해 하반기 에너지 절감량은 5.5GWh로 집계됐다.", "5.5GWh", period=2024),
    Case("ko", "2024-02-01", "소성로의 온실가스 배출량은 지난해보다 11% 감소했다.", "11%", baseline=2023),
    Case("ko", "2023-02-27", "불량률이 작년 대비 6% 낮아졌다.", "6%", baseline=2022),
    Case("ko", "2021-09-14", "재생 원료 사용 비중은 지난해에 비해 22% 늘었다.", "22%", baseline=2020),
    Case("ko", "2024-05-30", "지난해 매립 폐기물은 전년 대비 35% 줄었다.", "35%", baseline=2022, period=2023),
    Case("ko", "2025-04-16", "작년 철강 생산량은 전년보다 3% 증가했다.", "3%", baseline=2023, period=2024),
    Case("ko", "2023-01-31", "경유 사용량이 전년 대비 28% 감소했다고 밝혔다.", "28%", baseline=2022),
    Case("ko", "2022-10-12", "이 사업장은 5년 전보다 물을 40% 적게 쓴다.", "40%", baseline=2017),
    Case("ko", "2024-04-25", "1분기 영업이익은 전년 동기 대비 15% 증가했다.", "15%", baseline=2023),
    Case("ko", "2020-07-01", "3년 전과 비교해 결근율이 15% 떨어졌다.", "15%", baseline=2017),
    Case("ko", "2024-01-15", "라온유통은 5년 내 음식물 쓰레기를 절반으로 줄이겠다고 약속했다.", "절반", target=2029),
    Case("ko", "2023-06-06", "온새유리는 향후 3년간 전기로에 900억 원을 투자할 계획이다.", "900억 원", target=2026),
    Case("ko", "2025-05-13", "가스공급사는 4년 이내에 메탄 누출을 70% 줄이는 것을 목표로 한다.", "70%", target=2029),
    Case("ko", "2022-11-28", "그룹은 앞으로 2년 안에 여성 관리자 비율을 45%로 높일 방침이다.", "45%", target=2024),
    Case("ko", "2021-03-17", "항공사는 향후 10년 동안 연료 소모를 12% 낮추겠다는 목표를 내놨다.", "12%", target=2031),
    Case("ko", "2024-10-08", "당사는 연내 재생에너지 전환율 30%를 달성할 계획이다.", "30%", target=2024),
    Case("ko", "2023-03-22", "이 회사는 연말까지 냉매 누출을 65% 줄일 예정이다.", "65%", target=2023),
    Case("ko", "2025-09-01", "지난 3년간 용제 사용량을 33% 줄였다.", "33%", baseline=2022, period=2025),
    Case("ko", "2020-02-18", "최근 5년간 생산성이 24% 향상됐다.", "24%", baseline=2015, period=2020),
    Case("ko", "2024-12-03", "2년 전 부품 재사용률은 8%에 그쳤다.", "8%", period=2022),
    Case("ko", "2023-08-15", "2년 뒤 충전소 500곳을 운영할 계획이다.", "500곳", target=2025),
    Case("ko", "2022-08-30", "작년 말 기준 친환경 인증 제품 비중은 62%다.", "62%", period=2021),
    Case("ko", "2024-06-18", "전체 차량의 25%를 올해 안에 전기차로 바꾼다는 계획이다.", "25%", target=2024),
)
