"""Labels end to end: tense and modality in scope, sources and their reach, what verifies nothing."""

from __future__ import annotations

import pytest

from claimcheck.documents import from_text
from tests.rules import check

# (language, text, {quoted quantity: label, with the kind of future or the body behind a colon})
CASES: tuple[tuple[str, str, dict[str, str]], ...] = (
    # targets, plans, forecasts, conditionals
    ("en", "Orlen Glass aims to cut energy use by 30% by 2032.", {"30%": "aspirational:target"}),
    ("en", "Our goal is a 45% reduction in waste.", {"45%": "aspirational:target"}),
    ("en", "We have a 60% water reduction target.", {"60%": "aspirational:target"}),
    ("en", "The plant will generate 40 GWh of solar power a year.", {"40 GWh": "aspirational:plan"}),
    ("en", "Analysts expect sales to grow 12% next year.", {"12%": "aspirational:forecast"}),
    ("en", "Switching every boiler would save 18% of the gas.", {"18%": "aspirational:conditional"}),
    ("en", "In 2021 the group set a target of 50% by 2030.", {"50%": "aspirational:target"}),
    ("en", "Carbon neutral by 2040", {"Carbon neutral": "aspirational:target"}),
    ("ko", "한울유리는 2032년까지 에너지 사용량을 30% 줄이겠다고 밝혔다.", {"30%": "aspirational:target"}),
    ("ko", "새 공장은 연간 40GWh의 전력을 생산할 예정이다.", {"40GWh": "aspirational:plan"}),
    ("ko", "업계는 내년 매출이 12% 늘 것으로 전망했다.", {"12%": "aspirational:forecast"}),
    ("ko", "보일러를 모두 바꾸면 가스를 18% 아낄 수 있다.", {"18%": "aspirational:conditional"}),
    ("ko", "회사는 2030년까지 폐기물 50% 감축을 목표로 세웠다.", {"50%": "aspirational:target"}),
    ("ko", "2045년까지 탄소중립을 달성한다는 계획이다.", {"탄소중립": "aspirational"}),
    # results beside promises: each verb governs its own clause
    (
        "en",
        "We reduced emissions by 21% and aim to reach 50% by 2030.",
        {"21%": "unverifiable", "50%": "aspirational:target"},
    ),
    ("en", "The mill reached its 2025 target of 35% two years early.", {"35%": "unverifiable"}),
    ("en", "The reduced load will cut costs by 9%.", {"9%": "aspirational:plan"}),
    (
        "ko",
        "지난해 배출량을 21% 줄였고 2030년까지 50%를 줄일 계획이다.",
        {"21%": "unverifiable", "50%": "aspirational:plan"},
    ),
    ("ko", "목표를 2년 앞당겨 폐기물 35% 감축 목표를 달성했다.", {"35%": "unverifiable"}),
    ("en", "The mill had aimed to reach 10% by 2022 and reached 12%.", {"10%": "aspirational", "12%": "unverifiable"}),
    ("ko", "2025년까지 30% 감축 목표를 2년 앞당겨 달성했다.", {"30%": "unverifiable"}),
    # a capability of what is on sale is told of now
    ("en", "The pump reduces energy use by up to 30%.", {"up to 30%": "unverifiable"}),
    ("ko", "이 펌프는 전력 사용량을 최대 30% 줄여준다.", {"최대 30%": "unverifiable"}),
    # opinions about the future are facts about those who hold them
    ("en", "A survey showed that 61% of firms expect costs to rise.", {"61%": "unverifiable"}),
    ("ko", "기업의 61%는 비용 부담이 커질 것이라고 우려한다.", {"61%": "unverifiable"}),
    # named, independent and attesting
    ("en", "Emissions fell 12%, as verified by DNV under ISO 14064-3.", {"12%": "verified:DNV"}),
    ("en", "According to Gartner, the market grew 14% in 2023.", {"14%": "verified:Gartner"}),
    ("en", "Tests by Fraunhofer ISE measured an efficiency of 24.1%.", {"24.1%": "verified:Fraunhofer"}),
    ("ko", "한국소비자원 시험 결과 이 제품의 소비전력은 19% 적었다.", {"19%": "verified:한국소비자원"}),
    ("ko", "SNE리서치에 따르면 지난해 출하량은 전년보다 14% 늘었다.", {"14%": "verified:SNE리서치"}),
    ("ko", "온실가스 배출량은 DNV로부터 검증을 받아 12% 감소한 것으로 확인됐다.", {"12%": "verified:DNV"}),
    (
        "en",
        "Hallmark Cert GmbH, accredited verification body with the licence number 4711, confirms emissions of 4,000 tCO2e.",
        {"4,000 tCO2e": "verified:Hallmark Cert"},
    ),
    # what verifies nothing
    ("en", "According to internal data, errors fell by 40%.", {"40%": "unverifiable"}),
    ("en", "Independently verified, the filter removes 99% of particles.", {"99%": "unverifiable"}),
    ("en", "Studies show that buyers save 15%.", {"15%": "unverifiable"}),
    ("en", "Greenpeace says emissions rose 8%.", {"8%": "unverifiable"}),
    (
        "en",
        "A survey commissioned by Belmar and carried out by YouGov found that 70% prefer it.",
        {"70%": "unverifiable"},
    ),
    ("en", "57% of our palm oil is certified by RSPO.", {"57%": "unverifiable"}),
    ("en", "The maker claims that the coating lasts 3x longer.", {"3x": "unverifiable"}),
    ("ko", "자체 조사 결과 오류가 40% 줄었다.", {"40%": "unverifiable"}),
    ("ko", "회사는 성능이 3배 높다고 주장하고 있다.", {"3배": "unverifiable"}),
    ("ko", "환경단체 녹색연합은 배출량이 8% 늘었다고 밝혔다.", {"8%": "unverifiable"}),
    ("ko", "벨마의 의뢰로 한국갤럽이 조사한 결과 70%가 만족했다.", {"70%": "unverifiable"}),
    # reach of a lead, and its end at the company's own voice
    (
        "en",
        "According to Gartner, shipments rose 14% in 2023. Tablets gained 6%.\n\nWe doubled our own share to 9%, said CEO Ann Ruiz of Belmar.",
        {"14%": "verified:Gartner", "6%": "verified:Gartner", "9%": "unverifiable"},
    ),
    (
        "ko",
        "SNE리서치에 따르면 지난해 출하량은 14% 늘었다. 태블릿은 6% 증가했다.\n\n벨마 관계자는 “점유율이 9%로 올랐다”고 말했다.",
        {"14%": "verified:SNE리서치", "6%": "verified:SNE리서치", "9%": "unverifiable"},
    ),
    # an assurance statement covers what it names, and nothing else
    (
        "en",
        "Emissions fell by 12% to 4,000 tCO2e. Sick leave fell by 5%.\n\nKPMG provided limited assurance over the greenhouse gas emissions under ISAE 3410.",
        {"12%": "verified:KPMG", "5%": "unverifiable"},
    ),
    (
        "en",
        "Water use fell by 9%. Waste to landfill fell by 14%.\n\nKPMG provided limited assurance over the water figures.",
        {"9%": "verified:KPMG", "14%": "unverifiable"},
    ),
    (
        "ko",
        "배출량은 12% 줄었습니다. 업무용 차량의 74%를 전기차로 바꿨습니다.\n\n한국품질재단이 ISO 14064-3에 따라 온실가스 배출량을 제한적 확신 수준으로 검증했습니다.",
        {"12%": "verified:한국품질재단", "74%": "unverifiable"},
    ),
    (
        "en",
        "Scope 1 emissions were 4,000 tCO2e. Scope 3 emissions were 90,000 tCO2e.\n\n"
        "DNV gave reasonable assurance, under ISAE 3410, of the Scope 1 emissions.",
        {"4,000 tCO2e": "verified:DNV", "90,000 tCO2e": "unverifiable"},
    ),
    # "these figures" in the next sentence
    ("en", "The line used 20% less gas. Bureau Veritas verified this figure.", {"20%": "verified:Bureau Veritas"}),
    ("ko", "용기의 45%는 재활용 원료입니다. UL이 이 재활용 함량을 확인했습니다.", {"45%": "verified:UL"}),
    # an attestation that is denied, wished for or still to come; a kind of body without a name
    ("en", "Waste fell by 12%. The figure was not verified by DNV.", {"12%": "unverifiable"}),
    ("en", "Errors fell by 35%, and next year we want TÜV Süd to measure them.", {"35%": "unverifiable"}),
    ("ko", "재생에너지 비중 38%는 삼일회계법인이 검증한 값이 아니다.", {"38%": "unverifiable"}),
    ("ko", "배출량은 12% 줄었다. 이 수치는 내년에 DNV의 검증을 받을 예정이다.", {"12%": "unverifiable"}),
    ("ko", "병원 집계 결과 대기 시간이 26% 줄었다.", {"26%": "unverifiable"}),
    ("en", "Acme said emissions fell 18% in 2024. DNV has not verified the figure.", {"18%": "unverifiable"}),
    ("en", "DNV disputes the 18% figure that Acme published.", {"18%": "unverifiable"}),
    ("en", "The audit by Deloitte found that Acme overstated its 30% reduction.", {"30%": "unverifiable"}),
    ("en", "The FTC found that the claim of 50% fuel savings was unsupported.", {"50%": "unverifiable"}),
    ("en", "Unlike its rival, whose 25% saving was verified by UL, Acme saves 35%.", {"35%": "unverifiable"}),
    ("en", "CDP gave Acme an A score, and Acme cut emissions 22%.", {"22%": "unverifiable"}),
    ("en", "According to Acme, the tests by SGS showed 18% savings.", {"18%": "unverifiable"}),
    (
        "en",
        "Beta Research Institute, which is owned by Beta, has found in a trial of its cells a 40% longer life.",
        {"40%": "unverifiable"},
    ),
    ("ko", "한국소비자원은 이 제품의 '99.9% 살균' 광고가 사실이 아니라고 밝혔다.", {"99.9%": "unverifiable"}),
    ("ko", "회사는 91%를 재활용했다. 그러나 이 수치는 DNV의 검증을 받지 않았다.", {"91%": "unverifiable"}),
    ("ko", "회사가 환경부에 제출한 자료에 따르면 재활용률은 91%다.", {"91%": "unverifiable"}),
    # assurance told in its own words
    ("en", "Emissions fell 18%. The figures were assured by KPMG.", {"18%": "verified:KPMG"}),
    (
        "en",
        "Our greenhouse gas data has received limited assurance from EY. Emissions fell 18%.",
        {"18%": "verified:EY"},
    ),
    ("ko", "온실가스 배출량을 20% 줄였다(삼일회계법인 검증).", {"20%": "verified:삼일회계법인"}),
    # another subject takes over from the lead's source
    (
        "en",
        "Gartner found that shipments rose 14% in 2023.\n\nBelmar is pressing on. Its plant has made 1,900 tonnes.",
        {"14%": "verified:Gartner", "1,900 tonnes": "unverifiable"},
    ),
    # a deadline at the very beginning; a goal that somebody approved is still a goal
    ("ko", "2026년까지 서비스센터 150곳", {"150곳": "aspirational:target"}),
    ("ko", "2030년까지 배출량을 50% 감축하는 목표는 SBTi의 승인을 받았다.", {"50%": "aspirational:target"}),
    # a month is no modal; a condition of use is a capability
    ("en", "On 12 May the firm said that it had lowered fuel use by 20%.", {"20%": "unverifiable"}),
    ("ko", "이 엔진을 쓰면 연료비를 20% 절감할 수 있다.", {"20%": "unverifiable"}),
    # what is said of next year without a future verb
    ("ko", "내년에 생산능력을 세 배로 늘린다.", {"세 배": "aspirational:plan"}),
    # somebody else's words in a source's report
    (
        "en",
        'The Advertising Standards Authority found that the poster said "up to 10% less CO2" without proof.',
        {"up to 10%": "unverifiable"},
    ),
)


# who stands behind a figure: (language, text, {quoted quantity: label, with the body behind a colon})
SOURCES: tuple[tuple[str, str, dict[str, str]], ...] = (
    # words that point back in the figure's own sentence speak of that figure, not of the sentence before
    (
        "ko",
        "뚜껑 무게는 예전보다 30% 가벼워졌다. 지열은 난방의 22%를 맡았으며, SGS가 이 수치를 검증했다.",
        {"30%": "unverifiable", "22%": "verified:SGS"},
    ),
    # what a company reported is its own, whatever the sentence before rests on
    (
        "en",
        "Sales of heat pumps rose by 9% in 2023, according to Statistics Norway. Fjellvarme, which reported turnover of £40 million, is hiring.",
        {"9%": "verified:Statistics Norway", "£40 million": "unverifiable"},
    ),
    # footnote marks: what carries the mark is covered, and nothing else
    (
        "en",
        "Energy used: 4,120 MWh†\nStaff trained: 310 people\n\n† Verified by DNV, Oslo, under ISAE 3000.",
        {"4,120 MWh": "verified:DNV", "310 people": "unverifiable"},
    ),
    (
        "en",
        "Figures marked ✓ were checked by Grant Thornton with limited assurance.\n\n"
        "| What we count | 2023 |\n|---|---:|\n| Waste recycled ✓ | 84% |\n| Water saved | 31% |",
        {"84%": "verified:Grant Thornton", "31%": "unverifiable"},
    ),
    (
        "en",
        "| Indicator | 2022 | 2023 |\n|---|---:|---:|\n| Waste recycled (A) | 61% | 64% |\n| Renewable electricity | 14% | 11% |\n\n"
        "(A) KPMG has provided limited assurance over the 2023 values of these rows.",
        {"64%": "verified:KPMG", "61%": "unverifiable", "11%": "unverifiable"},
    ),
    ("en", "The new kettle uses 38% less power.¹\n\n¹ Own tests, three kitchens.", {"38%": "unverifiable"}),
    (
        "en",
        "SGS gave limited assurance over the lines with a solid circle; those with an open circle are our own.\n\n"
        "● Water withdrawn: 51,000 m3\n● Electricity: 870 MWh\n○ Waste paper: 44 tonnes",
        {"51,000 m3": "verified:SGS", "870 MWh": "verified:SGS", "44 tonnes": "unverifiable"},
    ),
    (
        "ko",
        "| 지표 | 2023 | 2024 |\n|---|---:|---:|\n| 온실가스 배출량(톤)¹ | 4,210 | 3,980 |\n| 교육 이수(명) | 310 | 402 |\n\n"
        "¹ 한국품질재단이 제한적 보증 수준으로 검증함.",
        {"3,980": "verified:한국품질재단", "402": "unverifiable"},
    ),
    (
        "ko",
        "보습력 31% 개선¹⁾\n재구매율 92%²⁾\n\n1) 시험기관: 한국피부과학연구원\n2) 자사몰 고객 설문",
        {"31%": "verified:한국피부과학연구원", "92%": "unverifiable"},
    ),
    (
        "ko",
        "○ 한 번 충전으로 388km*\n○ 전력 12% 절감\n\n* 환경부 인증 복합 기준.",
        {"388km": "verified:환경부", "12%": "unverifiable"},
    ),
    ("ko", "물때가 3배 덜 낍니다.*\n\n* 당사 시험 결과.", {"3배": "unverifiable"}),
    (
        "en",
        "Waste by works\n\n                     2022      2023\nHelm  a              61%       64%\n"
        "Torso  b             52%       55%\nVinga  b             47%       49%\n\na  Assured by DNV (limited level).\nb  Our own count.",
        {"64%": "verified:DNV", "55%": "unverifiable"},
    ),
    # a statement on the table beside
    (
        "en",
        "DNV has provided limited assurance over the values in the 2024 column.\n\n"
        "| Indicator | 2023 | 2024 | 2030 target |\n|---|---:|---:|---:|\n| Scope 1, kt CO2e | 91 | 84 | 40 |",
        {"84": "verified:DNV", "91": "unverifiable", "40": "aspirational"},
    ),
    (
        "ko",
        "아래 두 공장의 2024년 물 지표는 DNV가 AA1000AS에 따라 검증했다.\n\n"
        "| 공장 | 취수량 (천 ㎥) | 재이용률 (%) |\n|---|---:|---:|\n| 여수 | 812 | 21.4 |\n| 군산 | 640 | 18.9 |",
        {"21.4": "verified:DNV", "18.9": "verified:DNV"},
    ),
    (
        "ko",
        "**표 2. SNE리서치 집계 전기차 배터리 사용량**\n\n| 업체 | 2024년 (GWh) |\n|---|---:|\n| 가람셀 | 71.2 |",
        {"71.2": "verified:SNE리서치"},
    ),
    (
        "en",
        "Direct emissions were held at 81,000 tCO2e. PwC has given limited assurance, under ISAE 3410, over this "
        "emissions figure; waste lay outside its work.\n\nWaste came to 900 tonnes.",
        {"81,000 tCO2e": "verified:PwC", "900 tonnes": "unverifiable"},
    ),
    ("en", "Our emissions figures were subject to limited assurance by EY. Emissions fell 9%.", {"9%": "verified:EY"}),
    # bodies that act, in many constructions
    ("en", "Cirium had us at 81.3% on time for May.", {"81.3%": "verified:Cirium"}),
    ("en", "NHTSA's database has the maker at 41,000 recalled vans.", {"41,000 recalled vans": "verified:NHTSA"}),
    (
        "en",
        "The Vehicle Certification Agency has type-approved the van's efficiency at 93.5%.",
        {"93.5%": "verified:Vehicle"},
    ),
    ("en", "Control Union certified 2,300 tonnes of that cotton.", {"2,300 tonnes": "verified:Control Union"}),
    ("en", "Nordtest verified our mill's recovery rate of 71%.", {"71%": "unverifiable"}),
    ("en", "The mill runs well, and QIMA verified our score of 88 points.", {"score of 88 points": "verified:QIMA"}),
    ("en", "In the 2022 J.D. Power Satisfaction Study we scored 744 points.", {"744 points": "verified:J.D. Power"}),
    ("en", "Its score is 91.2 points, per B Lab.", {"91.2 points": "verified:B Lab"}),
    ("en", "Artificial Analysis clocked the model at a speed 18% higher.", {"18%": "verified:Artificial"}),
    ("en", "The range is 402 km (ADAC), the price fair.", {"402 km": "verified:ADAC"}),
    ("en", "The Ministry of Economic Affairs counted 1,204 new turbines.", {"1,204 new turbines": "verified:Ministry"}),
    ("ko", "국내에서는 워즈오토 집계로 점유율 4.2%를 기록했다.", {"4.2%": "verified:워즈오토"}),
    (
        "ko",
        "한국전기안전공사가 표본 점검을 해 보니 현장의 21%에서 불량이 나왔다.",
        {"21%": "verified:한국전기안전공사"},
    ),
    ("ko", "열효율은 93.1%다(한국에너지공단).", {"93.1%": "verified:한국에너지공단"}),
    ("ko", "공정거래위원회가 부과한 과징금은 7억 원이다.", {"7억 원": "verified:공정거래위원회"}),
    ("ko", "SNE리서치 기준 북미 점유율은 8.4%로 올랐다.", {"8.4%": "verified:SNE리서치"}),
    (
        "ko",
        "순도는 한국화학융합시험연구원(KTR) 시험에서 99.2%로 확인됐다.",
        {"99.2%": "verified:한국화학융합시험연구원"},
    ),
    ("ko", "한국생산기술연구원이 석 달간 실측한 용해 전력은 612kWh였다.", {"612kWh": "verified:한국생산기술연구원"}),
    ("ko", "산업부가 공인한 주행거리는 402km다.", {"402km": "verified:산업부"}),
    ("ko", "관세청 수출 통계로 지난해 수출은 18% 늘었다.", {"18%": "verified:관세청"}),
    ("ko", "소방청이 국회에 낸 자료에는 화재가 31% 늘어난 것으로 적혀 있다.", {"31%": "verified:소방청"}),
    # a body, then what points back to it
    (
        "en",
        "The Federal Trade Commission looked at the app. The agency found that it missed 43% of the fakes.",
        {"43%": "verified:Federal Trade Commission"},
    ),
    (
        "en",
        "A paper in the Journal of Applied Ceramics describes the kiln. According to the study, paid for by the maker, "
        "it saves 22% of the gas.",
        {"22%": "verified:Journal"},
    ),
    (
        "en",
        "TÜV SÜD ran the series. After 900 hours it counted three failures.",
        {"three failures": "verified:TÜV SÜD"},
    ),
    (
        "ko",
        "연구 결과는 국제학술지 《재료와 환경》에 실렸다. 논문에 따르면 강도는 종래보다 27% 높았다.",
        {"27%": "verified:재료와 환경"},
    ),
    (
        "ko",
        "통계청이 4일 낸 '온라인 동향'을 보면 거래액은 12% 늘었다. 같은 조사에서 모바일 비중은 61%였다.",
        {"12%": "verified:통계청", "61%": "verified:통계청"},
    ),
    ("ko", "한국수입자동차협회 등록 통계를 보면 지난달 9천 대가 팔렸다.", {"9천 대": "verified:한국수입자동차협회"}),
    # a paragraph goes on with its source until somebody else speaks
    (
        "en",
        "Prices are one thing. Destatis counted 4.1% more orders in May. Of exports it was 2.9%.",
        {"4.1%": "verified:Destatis", "2.9%": "verified:Destatis"},
    ),
    (
        "en",
        "Eurostat put output 3.3% lower. Halden Mills is unmoved. Its own sales rose 8%.",
        {"3.3%": "verified:Eurostat", "8%": "unverifiable"},
    ),
    (
        "en",
        "The lamp gives 140 lumens per watt (measured by Fraunhofer ISE). It weighs 30% less than glass.",
        {"30%": "unverifiable"},
    ),
    (
        "en",
        "The EPA found emissions 21% over the limit. The company disputes the count and speaks of 4%.",
        {"21%": "verified:EPA", "4%": "unverifiable"},
    ),
    (
        "ko",
        "금강유역환경청이 방류수를 측정한 결과 불소 배출은 17% 줄었다. 총질소는 9% 늘었다.",
        {"17%": "verified:금강유역환경청", "9%": "verified:금강유역환경청"},
    ),
    (
        "ko",
        "가트너가 집계한 국내 시장에서 저희 몫은 21%였습니다. 신규 계약은 13% 늘었습니다.",
        {"21%": "verified:가트너", "13%": "unverifiable"},
    ),
    (
        "ko",
        "이 차는 산업통상자원부 인증 복합 기준 480km를 달린다. 배터리 용량은 77kWh다.",
        {"480km": "verified:산업통상자원부", "77kWh": "unverifiable"},
    ),
    (
        "ko",
        "소방청 자료에 따르면 화재는 28% 늘었다. 점주들은 피해가 90억 원이라고 맞선다.",
        {"28%": "verified:소방청", "90억 원": "unverifiable"},
    ),
    # headlines before the source
    (
        "en",
        "Four in ten chargers faulty, watchdog finds\n\nThe Advertising Standards Authority found that 40% of the "
        "chargers were faulty.",
        {"40%": "verified:Advertising Standards Authority"},
    ),
    (
        "ko",
        "소스류 수출 21% 껑충\n\n관세청이 16일 내놓은 통계를 보면 지난해 소스류 수출은 21.3% 늘었다.",
        {"21%": "verified:관세청", "21.3%": "verified:관세청"},
    ),
    # what verifies nothing
    (
        "en",
        "Seven in ten would buy it, a YouGov poll has found. It was ordered and paid for by Dorn Foods. The score was 71%.",
        {"71%": "unverifiable"},
    ),
    ("en", "The nature trail lost 12% of its visitors.", {"12%": "unverifiable"}),
    ("en", "We submitted to the EPA that emissions fell 7%.", {"7%": "unverifiable"}),
    ("en", "In the laboratory, newer samples have reached 21%.", {"21%": "unverifiable"}),
    ("en", "The trade body praises its members, 90% of whom recycle.", {"90%": "unverifiable"}),
    ("en", "Of our cocoa, 64% is RSPO-certified.", {"64%": "unverifiable"}),
    ("en", "Greenpeace counted emissions 14% higher.", {"14%": "unverifiable"}),
    ("en", "The company's own servers caught 91% of the faults.", {"91%": "unverifiable"}),
    ("ko", "자사 시험에서 무게가 12% 줄었다.", {"12%": "unverifiable"}),
    ("ko", "식품의약품안전처 지침에 맞춰 피험자를 뽑았고 광채는 29% 늘었다.", {"29%": "unverifiable"}),
    ("ko", "팜유의 62%를 RSPO 인증 물량으로 조달했다.", {"62%": "unverifiable"}),
    ("ko", "공인 시험기관에서 99.9%를 확인받았다.", {"99.9%": "unverifiable"}),
    ("ko", "환경부에 제출한 자료 기준 재활용률은 88%다.", {"88%": "unverifiable"}),
    (
        "ko",
        "판매가 41%까지 늘었고, 닐슨코리아 데이터로 점유율은 22%다.",
        {"41%": "unverifiable", "22%": "verified:닐슨코리아"},
    ),
    ("ko", "회사가 한국리서치에 의뢰해 조사한 결과 83%가 만족했다.", {"83%": "unverifiable"}),
    ("ko", "협회 회원사의 90%가 참여했다고 협회는 자랑했다.", {"90%": "unverifiable"}),
)


@pytest.mark.parametrize(("lang", "text", "expected"), CASES + SOURCES, ids=[case[1][:40] for case in CASES + SOURCES])
def test_label(lang: str, text: str, expected: dict[str, str]) -> None:
    document = from_text(text, suffix=".md") if "|---" in text else from_text(text, lang=lang)
    report = check(document)
    found = {finding.claim.quantity.text: finding.verdict for finding in report.findings}
    for quantity, label in expected.items():
        wanted, _, detail = label.partition(":")
        assert quantity in found, f"{quantity} is not among {list(found)}"
        verdict = found[quantity]
        told = [(step.by, text[step.start : step.end] if step.start is not None else "") for step in verdict.steps]
        assert verdict.label == wanted, told
        if wanted == "verified":
            assert detail in (verdict.basis.by or ""), told
        elif detail:
            assert verdict.future == detail, told


def test_a_verified_figure_names_the_words_the_body_the_standard_and_the_level() -> None:
    text = "Emissions fell 12%, verified by DNV with limited assurance under ISO 14064-3."
    basis = check(from_text(text, lang="en")).findings[0].verdict.basis
    assert (basis.by, basis.standard, basis.assurance) == ("DNV", "ISO 14064-3", "limited")
    assert basis.start is not None
    assert text[basis.start : basis.end] == basis.text == "verified by DNV"


def test_what_only_supports_is_recorded_as_substantiation() -> None:
    report = check(from_text("The SBTi validated our target to cut emissions by 42% by 2030.", lang="en"))
    verdict = report.findings[0].verdict
    assert verdict.label == "aspirational"
    assert [support.kind for support in verdict.substantiation] == ["validation"]


@pytest.mark.parametrize(("as_of", "label"), [("2020", "aspirational"), ("2035-01-01", "unverifiable")])
def test_a_bare_year_is_judged_as_of_the_date_that_is_told(as_of: str, label: str) -> None:
    report = check(from_text("Carbon neutral by 2028.", lang="en"), as_of=as_of)
    assert [finding.verdict.label for finding in report.findings] == [label]
