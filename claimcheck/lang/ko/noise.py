"""What a quantity is about: words that make a figure a claim, and words that make it none.

``not:*`` are reasons to turn a figure down; ``about:*`` are the words of performance, impact and practice.
The patterns at the end find standing paragraphs and page furniture.
"""

from __future__ import annotations

import re

from claimcheck.lang import symbols
from claimcheck.lang.phrases import phrases

TABLE: dict[str, tuple[str, ...]] = {
    "not:size": phrases("명을 둔 | 명을 거느린 | 명이 근무 | 명 규모의 | 명이 일하 | 명을 고용하고 | 명이 다니"),
    "about:measure": phrases(
        """
        주행거리 | 용량 | 출력 | 속도 | 소비전력 | 사용량 | 배출 | 발생량 | 생산량 | 처리량 | 면적 | 밀도 | 효율 | 소음 | 연비 | 항속 | 절감 | 생산능력 | 규모 |
        감축 | 재활용 | 태양광 | 풍력 | 발전 | 전력 | 에너지 | 폐기물 | 용수 | 탄소 | 플라스틱 | 온실가스 | 저감 | 감소 | 증가 | 줄 | 늘 | 적게 | 많 | 가볍 |
        얇 | 비중 | 원료 | 산림 | 숲 | 수소 | 연료 | 무게 | 두께 | 달하 | 추진력 | 처리 | 수거 | 소비
        """
    ),
    "not:name": phrases(
        """
        캠페인이다 | 국제 캠페인 | 이니셔티브다 | 약자로 | 뜻한다 | 의미한다 | 뜻하는 | 의미하는 | 말한다_ | 약자다 | 준말
        """
    ),
    "not:sample": phrases(
        """
        제품을 시험 | 제품 시험 | 제품 평가 | 제품을 평가 | 제품을 조사 | 제품을 분석 | 제품을 비교 | 제품 비교 | 종을 시험 | 종을 비교 | 상위 | 대상으로 한 |
        대상으로 실시 | 대상으로 설문 | 대상으로 조사 | 대상으로 진행 | 을 대상으로 | 를 대상으로 | 응답자 | 설문에 참여한 | 표본 | 설문 대상 | 조사 대상 | 인터뷰한 |
        의사결정권자 | 설문조사는 | 에게 물은 | 에게 물어
        """
    ),
    "not:price": phrases(
        """
        출고가 | 판매가 | 판매 가격 | 판매가격 | 가격은 | 정가 | 소비자가 | 권장소비자 | 월 이용료 | 월 구독료 | 구독료 | 요금은 | 이용료 | 시작가 | 분양가 | 입장료 |
        관람료 | 판매된다 | 가격대 | 할인가 | 공급가 | 회비 | 참가비 | 티켓
        """
    ),
    "not:loan": phrases(
        """
        회사채 | 채권 | 만기 | 금리 | 이자율 | 대출 | 녹색채권 | 사채 | 발행 규모 | 발행금리 | 융자 | 차입 | 신용공여 | 연이율 | 유상증자 | 전환사채 | 공모가 |
        표면이율
        """
    ),
    "not:event": phrases(
        """
        참석 | 참가자 | 모인 가운데 | 관람객 | 하객 | 청중 | 내빈 | 방청객 | 행사에는 | 명이 모 | 명이 함께한 가운데 | 참관
        """
    ),
    "not:law": phrases(
        """
        요구한다 | 요구했 | 을 요구 | 의무적 | 의무다 | 하도록 했 | 하도록 정 | 법은 | 법에 따라 | 의무화 | 의무 비율 | 의무비율 | 법정 | 시행령 | 규정은 | 규제는 |
        지침은 | 법률은 | 해야 한다고 규정 | 하도록 규정 | 의무적으로 | 규정하고 | 법상 | 고시는 | 요구하는 | 요구하고 | 국가감축목표 | 국가 온실가스 감축목표 | ndc
        """
    ),
    "not:confidence": phrases(
        """
        신뢰수준 | 신뢰 수준 | 표본오차 | 오차범위 | 오차 범위 | 신뢰구간 | 유의수준 | 중요성 기준 | 불확도 | 허용오차
        """
    ),
    "not:threshold": phrases(
        """
        등급 기준 | 인증 기준 | 플래티넘 | 골드 | 실버 | 등급은 | 이상이면 | 이상일 때 | 이상인 경우 | 이상 기업에 | 이상인 제품에 | 미만이면 | 이하면 | 기준치 |
        조건을 충족해야 | 받을 수 있는 기준 | 신청 자격
        """
    ),
    "not:stake": phrases(
        "지분 | 출자 | 주식 | 발행주식 | 의결권 | 주가 | 액면 | 배당수익률 | 보통주 | 우선주 | 자사주"
    ),
    "not:discount": phrases("할인 | 쿠폰 | 적립 | 캐시백 | 페이백 | 포인트 지급 | 증정"),
    "not:rate": phrases(
        """
        세율 | 부가세 | 부가가치세 | 물가상승률 | 물가 | 환율 | 관세 | 기준금리 | 실업률 | 경제성장률 | 법인세 | gdp | 인구
        """
    ),
    "not:test": phrases("실내 온도 | 주변 온도 | 상온 | 시험 조건 | 상대습도 | 측정 조건 | 시험 온도 | 조건에서"),
    "not:frequency": phrases(
        """
        하루_ | 일주일에 | 주 5일 | 주 1회 | 월 1회 | 연 1회 | 분기별 | 연 2회 | 주 2회 | 매년 1회 | 반기별
        """
    ),
    "not:place": phrases(
        """
        높이 | 해발 | 너비 | 전폭 | 전장 | 휠베이스 | 면적은 | 떨어져 | 북쪽 | 남쪽 | 동쪽 | 서쪽 | 거리에 있 | 거리에 | 떨어진 | 부지면적 | 연면적 | 지하 | 지상
        | 거리의
        """
    ),
    "not:macro": phrases(
        """
        우리 경제 | 국내 경제 | 세계 경제 | 한국 경제 | 전 세계 인구 | 지구 평균 | 해수면 | 지구 온도 | 산업화 이전 | 세계 인구 | 평균기온 | 평균 기온 | 우리나라 인구
        """
    ),
    "about:impact": phrases(
        """
        안건 | 심의 | 의결 | 리콜 | 투입된 | 설치 | 지원 | 감축 | 절감 | 심었 | 심은 | 심고 | 식재 | 보급 | 확보 | 획득 | 교육 | 봉사 | 이용자 | 고객 |
        가입자 | 판매 | 수출 | 누적 | 돌파 | 처리 | 적발 | 진단 | 평가 | 참여 | 사업장 | 협력사 | 일자리 | 채용 | 재활용 | 수거 | 인증 | 특허 | 파생 | 다운로드
        | 기부 | 전달 | 공급 | 구축 | 운영 | 도입 | 전환 | 생산 | 발전 | 저감 | 회수 | 재사용 | 줄 | 늘 | 증가 | 감소 | 신고 | 접수 | 사고 | 재해 | 수혜
        | 혜택 | 제공 | 출시 | 적용 | 투입 | 조성 | 복원 | 보호 | 양성 | 배출 | 계약 | 수주 | 등록 | 출원 | 발굴 | 육성 | 개선 | 완료 | 실시 | 점검 | 이동
        | 선임 | 발생 | 해당하는 양 | 소나무 | 이용 | 보유 | 확대 | 달성 | 기록 | 교체 | 폐기 | 탄생 | 공개 | 연결 | 검증 | 충전 | 연간 | 방문 | 시공 | 준공
        | 입점 | 수송 | 운행 | 개최 | 이수 | 수료 | 매립 | 소각 | 정화 | 취급 | 수행 | 지급 | 배치 | 인도 | 파견 | 채택 | 모집
        """
    ),
    "about:noun": phrases(
        """
        패널 | 사용자 | 회원 | 가구 | 세대 | 환자 | 학생 | 농가 | 충전기 | 모듈 | 차량 | 매장 | 제품 | 논문 | 나무 | 그루 | 아동 | 여성 | 임직원 | 주민 |
        기업이 | 기업에 | 소상공인 | 어린이 | 장애인 | 청소년 | 취약계층 | 개발자 | 건수 | 거래 | 대리점 | 가맹점 | 모델 | 데이터
        """
    ),
    "about:money": phrases(
        """
        전기요금은 | 전기요금이 | 가스요금은 | 통신요금은 | 수도요금은 | 전기요금 | 전기료 | 연료비 | 교체비 | 관리비 | 운영비 | 유지비 | 통신비 | 원가 | 인센티브 | 과징금
        | 보조금 | 상환 | 대금 | 어치 | 매출 | 영업이익 | 순이익 | 이익 | 투자 | 절감 | 수주 | 계약 | 기부 | 지원 | 수출 | 예산 | 조성 | 거래액 | 거래대금 |
        비용 | 절약 | 규모 | 펀드 | 기금 | 수익 | 편익 | 가치 | 후원 | 성금 | 전달 | 출연 | 지출 | 구매 | 인건비 | 연구개발 | r&d | 배출권 | 경제적 | 효과
        | 시장 | 손실 | 적자 | 흑자 | 자산 | 수수료 | 배당 | 잔고 | 매입 | 설비 | 생산 | 확보 | 시가총액 | 상금 | 지급 | 보상 | 창출 | 공급 | 부채
        """
    ),
    "about:time": phrases(
        """
        주기 | 시간은 | 시간이 | 시간을 | 촉촉 | 사용할 수 | 빠르 | 길어 | 늦 | 충전 | 소요 | 단축 | 걸리 | 걸렸 | 걸린 | 수명 | 지연 | 처리 시간 | 대기 |
        이내 | 만에 | 사용 시간 | 사용시간 | 지속 | 재생 | 가동 | 무재해 | 무사고 | 응답 | 작업 | 교육시간 | 교육 시간 | 봉사 시간 | 봉사시간 | 시간의 교육 | 절약
        | 빨라 | 앞당 | 줄 | 늘 | 평균 수명 | 내구 | 배송 | 조기 | 생존
        """
    ),
    "about:metric": phrases(
        """
        pue | wue | 전력사용효율 | 전력 사용 효율 | 전력효율지수 | 전력사용효율지수 | 점수 | 지수 | 평점 | 계수 | 도수율 | 강도율 | 재해율 | ltifr | trir |
        효율 | 원단위 | 집약도 | 비율 | 만족도 | 평균 | 정확도 | 배율 | 순추천지수 | nps | 성능 | 벤치마크 | cop | 지표
        """
    ),
    "name:after": phrases(
        """
        기준 | 이행계획 | 이행 계획 | 목표 달성을 | 달성을 위 | 실현을 위 | 위원회 | 기본법 | 녹색성장 | 포인트 | 정책 | 시대 | 사회 | 전략 | 법 | 특위 | 도시 |
        엑스포 | 박람회 | 선언식 | 협의체 | 이니셔티브 | 가입 | 캠페인 | 회원 | 협의회 | 기술 | 경제 | 산업 | 연구 | 전환 | 교육 | 포럼 | 컨퍼런스 | 콘퍼런스 |
        챌린지 | 주간 | 펀드 | etf | 지수 | 센터 | 기본계획 | 시나리오 | 흐름 | 트렌드 | 실천 | 과 esg | 로드맵 | 인증 | 관련 | 대응 | 요구 | 연합 | 동맹
        | 기금 | 중점학교 | 설비
        """
    ),
    "pseudo": phrases(
        """
        전환율 | 순환율 | 반환율 | 교환율 | 회전환 | 전세율 | 소화율 | 관세청 | 출자총액 | 지분율 변동 | 인천 | 할인율 없 | 법인 | 방법은 | 줄곧 | _늘_ | 오늘 |
        하늘 | 그늘 | 비법은 | 문법은 | 용법은 | 고객센터 | 한줄 | 줄기 | 마늘 | 바늘 | 용지분 | 줄거리 | 발전소 | 발전기 | 줄임말 | 관계법
        """
    ),
}

# The standing paragraph about the company, and where it ends.
ABOUT_HEAD = re.compile(
    r"^\W{0,4}(?:[\w&.,'()\- ]{0,40}(?:회사\s?소개|기업\s?소개|회사\s?개요|기업\s?개요)|[\w&.,'()\- ]{2,40}\s소개|[\w&.,'()\- ]{2,40}에 대(?:하여|해)|about [\w&.,'()\- ]{2,40}|용어\s?설명)\W{0,4}$"
)
ABOUT_START = re.compile(r"^\W{0,4}(?:회사 소개|기업 소개|회사소개|기업소개|about )")
STANDING = re.compile(
    r"\d{4}년\s?(?:\d{1,2}월\s?)?(?:에\s)?(?:설립된|창립된|설립되|설립한|창립한|출범한|창업한|문을 연|설립)|본사를 두고|본사를 둔|전문\s?기업(?:이다|으로서|으로,)|에 상장|홈페이지|www\.|https?://"
)
# Page furniture: lists beside the text, up to its next full paragraph; sections, up to the next heading; the end.
FURNITURE_LIST = re.compile(
    r"^\W{0,4}(?:관련\s?(?:기사|글|뉴스|콘텐츠|포스트)|많이\s?본|인기\s?(?:기사|글|뉴스)|추천\s?(?:기사|글|뉴스)|다른\s?글|"
    r"최신\s?(?:기사|뉴스|글)|이전\s?(?:기사|글)|다음\s?(?:기사|글)|저작권|무단\s?전재|ⓒ|©|copyright|기자의\s?다른|기사\s?제보|"
    r"이\s?기사를|공유하기|좋아요|구독|광고|태그|sns\s?기사|'[\w\s]{1,20}' 카테고리|recent posts|related)"
)
FURNITURE_SECTION = re.compile(
    r"^\W{0,4}(?:언론\s?연락처|보도\s?자료\s?문의|문의처|미디어\s?문의|문의\s?:|연락처|유의\s?사항|면책|참고\s?문헌)"
)
FURNITURE_END = re.compile(r"^\W{0,4}(?:댓글|leave a comment|comments?\W*$)")
# A price told by its verb.
PRICE_BEFORE = re.compile(
    r"(?:가격|판매가|출고가|정가|(?<!전기)(?<!가스)(?<!통신)(?<!수도)요금|참가비)(?:은|는|이|가)?\s?(?:\w+\s){0,2}$"
)
# A climate state that something is said to be, or to become.
STATE_BEFORE = re.compile(r"(?:목표|비전|선언|까지)[은는인:]?\s?$")
STATE_AFTER = re.compile(
    r"['\"]?(?:\([^)]{0,20}\))?\s?(?:을|를|이|가|로|으로|에)?\s?(?:조기\s|완전\s)?(?:달성(?:했|하|한|할|됐|목표|\s목표|을 목표|을 선언|을 추진|률)|선언|목표|실현(?:하|을 위한 목표)|이루|이뤄|도달|이행을? 선언|완료|이다|입니다|제품)"
)
# Counters of a company's size or of time: no achievement unless a word of impact stands by.
SIZE = frozenset(
    "개국 년 년간 차 번 회차 호 권 쪽 페이지 장 단계 가지 분 층 살 세 주년 국 개월 달 일 주 시 기 위 인 인조 차례 막 편 화 부 종류 부문 분야 개사 개년 대륙 시장".split()
)
# Units of bare size that tell nothing of performance.
BARE_SIZE = symbols.BARE_SIZE | {"평"}
TIME_WORD = re.compile(r"(?:지난|최근|향후|앞으로|첫|매|총|약)\s?$")
IDIOM = re.compile(r"360\s?도\s?(?!c)|24\s?시간\s(?:지원|운영|상담|대응|가동|영업)|100\s?%\s?(?:자회사|출자|환불|당첨|예약제|지분)")
EVENT_BEFORE = re.compile(r"(?!)")
# Spans of time that are no performance by themselves; units of a score; what makes a span a streak.
LONG_SPANS = frozenset({"year", "년", "month", "개월", "week", "주", "day", "일"})
SCORES = frozenset({"score", "점", "point"})
AFTER_STREAK = re.compile(r"\s?(?:연속|째)")
# A part of a whole told by two figures, a mark out of the best ("5점 만점에 4.7점"), an error margin.
PART_OF = re.compile(r"\s?/\s?(?:5|10|100)(?!\d)")
MARGIN_BEFORE = re.compile(r"(?:±|\+/-)\s?$")
# Metrics whose values are whole numbers.
INDICES = frozenset({"점수", "지수"})
# A group of which a share is told; the best mark that can be had.
GROUP_AFTER = re.compile(r"\s?(?:중|가운데)(?:에서)?\s[^.]{0,16}\d")
BEST_AFTER = re.compile(r"\s?만점")
