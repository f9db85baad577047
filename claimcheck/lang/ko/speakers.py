"""Names of those who claim: how a name looks, what makes it an organisation, and how speakers are named."""

from __future__ import annotations

import re

TABLE: dict[str, tuple[str, ...]] = {}

# A name with the particle that makes it a subject, an owner or a place of doing.
MENTION = re.compile(
    r"(?<![\w])(?P<name>(?:\(주\)|주\)|[A-Za-z가-힣])[\w&.·-]{0,18}?(?:\([\w\s&.,·-]{1,30}\))?(?:\s(?:클라우드|코리아|그룹|홀딩스|컴퍼니|에너지|리서치|연구팀|교수팀|솔루션|인텔리전스))?)"
    r"(?P<mark>은|는|이|가|도|의|에서|,|·)(?=[\s\"'“‘0-9(]|$)"
)
SUBJECT_AFTER = re.compile(r"(?:은|는|이|가)(?=[\s,\"'“‘]|$)")
# What only the one that speaks in a document does or has.
STRONG_AFTER = re.compile(r"(?:은|는|이|가)\s[^.]{0,200}?(?:밝혔|발표했|계획|목표|추진|달성|획득|선보|전했|도입|체결|개발)|의\s(?:목표|지속가능|대표|관계자|올해|지난해)")
# A name after one of these is a place or an object, not who speaks.
PLACE_BEFORE = re.compile(r"(?!)")
# A speaker with a title: "홍길동 한빛전자 대표는".
SPEAKERS = (
    re.compile(
        r"(?P<name>[가-힣A-Za-z][\w&.·\s]{1,40}?(?:대표이사|대표|회장|부회장|사장|부사장|본부장|전무|상무|이사|센터장|연구소장|소장|원장|팀장|교수|총괄|CEO|CTO|관계자|연구원|위원장|의원|장관|담당자))(?:은|는|이|가)\s"
    ),
)
WE = re.compile(r"당사|자사|우리|회사는|회사가|회사의|이 회사|그룹은|은행은")
ORGANISATION = re.compile(
    r"(?:전자|화학|그룹|은행|에너지|건설|제철|항공|카드|생명|보험|클라우드|코리아|케미칼|바이오|텔레콤|솔루션|산업|중공업|물산|식품|제약|통신|증권|금융|공사|공단|대학교|대학|연구원|협회|재단|회사|㈜|\(주\)|리서치|"
    r"교수팀|연구팀|연구진|부문|자동차|모터스|시스템|소프트|테크|랩스|홀딩스|상사|유통|백화점|마트|해운|조선|철강|정유|전력|발전|가스|화장품|패션|호텔|리조트|푸드|음료|커피|제과|섬유|소재|배터리|디스플레이|반도체|엔솔|이앤씨|이노베이션|벤처스|캐피탈|운용|거래소|위원회|소비자원|진흥원|통계청|환경부|국토부|산업부|시청|교육청|기아|쿠팡|네이버|카카오|통운|택배|제지|정밀|기계|전선|타이어|글로벌|네트웍스|엔지니어링|인더스트리|페이|뱅크|텍|닉스|콤|넷)$"
)
STOP = frozenset(
    """이 그 저 것 수 등 및 또 이번 올해 지난해 작년 내년 최근 현재 특히 또한 이는 이를 여기 우리 자사 당사 회사 업계 시장 정부 국내 해외 전체 배출량 온실가스 탄소 에너지 전력 매출 영업이익
    비용 성능 기술 제품 서비스 고객 직원 임직원 여성 비율 비중 목표 계획 규모 사업 공장 사업장 재생에너지 탄소중립 시스템 보고서 결과 효과 경우 가운데 이후 이전 대비 기준 전년 관계자 대표 회장 사장
    수치 점유율 판매량 사용량 발생량 생산량 감축량 절감량 이용자 가입자 소비자 기업 기관 협력사 지역 세계 글로벌 연간 하루 평균 최대 최소 총 약 이상 이하 모델 데이터 데이터센터 배터리 차량 전기차 태양광
    내용 의원 가격 차이 업체 업체들 정합률 인원 참석률 사람 이용률 용량 면적 가구 사외이사 이사회 직접 방식 이상 이하 것이 가지 부분 문제 필요 가능 경향 증가율 감소율 성장률 최고 최저 첫째 둘째 셋째 먼저 반면 다만 하지만 그러나 따라서 아울러
    나머지 일부 대부분 모든 각 두 세 한 위 중 상반기 하반기 분기 이달 지난달 다음 앞 뒤 안 밖 전 후 내 외 만 억 조 천 백 명 개 건 원 톤""".split()
)
COMMON = ("topics", "noise", "direction")
LEAD_VERBS = re.compile(r"밝혔|발표했|전했|출시|선보|공개했|체결|달성했|말했|설명했|개발했|획득했|기록했")
"""Verbs whose subject in the lead is the one that speaks in the whole document."""
