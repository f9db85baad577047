"""Names of those who claim: how a name looks, what part it plays, and how speakers and sources are named."""

from __future__ import annotations

import re

from claimcheck.lang.phrases import phrases

CASED = False
"""Whether names begin with a capital letter, so that one at a sentence's beginning tells little."""

_TITLES = phrases(
    """
    대표이사 | 대표 | 회장 | 부회장 | 사장 | 부사장 | 본부장 | 전무 | 상무 | 센터장 | 연구소장 | 소장 | 원장 | 팀장 | 총괄 | ceo | cto | cfo
    | 관계자 | 담당자 | 교수 | 연구원 | 박사 | 위원장 | 의원 | 장관 | 은행장 | 총장 | 대변인
    """
)
_TITLE = rf"(?:{'|'.join(sorted(map(str.upper, _TITLES), key=len, reverse=True))}|최고\w{{2,5}}책임자)"
TABLE: dict[str, tuple[str, ...]] = {
    "speaks": phrases(
        """
        밝혔 | 발표했 | 전했다 | 출시했 | 출시한다 | 선보였 | 선보인 | 공개했 | 체결했 | 말했 | 설명했 | 개발했 | 획득했 | 강조했 | 덧붙였 | 주장했 | 선언했 | 내놓았 | 내놨
        | 공시했 | 나선다 | 나섰다 | 할 것이라고 | 도입했 | 구축했 | 방침이다
        """
    ),
    "says": tuple(f"{title}{particle}" for title in (*_TITLES, "책임자") for particle in "은는이가"),
    "tells": phrases(
        "따르면 | 의하면 | 내다봤 | 내다보 | 예상했 | 예상한다 | 전망했 | 전망한다 | 추정했 | 추정한다 | 집계했 | 조사했 | 분석했 | 예상하고 | 전망하고 | 추정하고 | 집계한다 | 분석한다"
    ),
    "we": phrases("당사 | 자사 | 우리는 | 우리가 | 우리의 | 우리 회사 | 저희"),
}
"""Predicates at a distance whose subject speaks; words of saying, which a speaker stands beside; words of telling
figures, which their source stands beside; words for the one that speaks."""

_TAIL = r"(?:\s(?:클라우드|코리아|그룹|홀딩스|컴퍼니|에너지|리서치|연구팀|교수팀|솔루션|인텔리전스|로보틱스|산업|전자|화학))?"
_MARK = (
    r"(?:은|는|이|가|의|도|을|를|와|과|에|에서|에게|로|으로|측은|측이|측|만|보다|까지|부터|에는|에서는|이며|이고|라며)"
)
# A name, with or without the particle on it.
MENTION = re.compile(
    rf"(?:(?<!\w)|(?=[A-Z]{{2}})(?<=[가-힣]))(?P<name>(?:\(주\)|주\))?(?:[A-Za-z][A-Za-z0-9&.+-]{{0,20}}?[가-힣]{{0,10}}?|[가-힣]{{2,6}}?[A-Z]{{2,3}}|[가-힣]{{2,12}}?(?:\([가-힣A-Za-z0-9]{{1,12}}\)[가-힣]{{2,8}}?)??){_TAIL})"
    rf"(?={_MARK}(?:[\s\"',.·)(\[\]:;/~!?\d]|$)|[\"',·)(\[\]:;/~]|\s(?![가-힣])|(?<=[A-Za-z])\s|(?<=전자|화학|그룹|은행|식품|건설|제철|항공|산업|제약)\s|\s?(?:{_TITLE}|측|본사|지속가능경영보고서|홈페이지)(?:[\s은는이가,]|$)|$)"
)
# What follows a name, by the part that it plays.
AFTER = re.compile(
    rf"(?P<leads>\s?\((?:대표|회장|사장|시장|원장|이하|은행장|행장|총장|이사장|위원장)|\s(?:{_TITLE})(?=[\s,은는이가]|$)|\s?측(?=[은는이\s])|\s(?:관계자|본사|지속가능경영보고서|홈페이지|이사회 의장))|"
    r"(?:\([^)]{1,24}\))?(?:(?P<speaks>[이가]\s(?:지난\s?)?(?:최근\s)?(?:\d{1,2}일\s)?(?:내놓은|낸|펴낸|발표한|공개한|집계한|조사한|발간한|배포한|밝힌)(?=\s))|(?P<source>(?:에|측에)\s(?:따르면|의하면))|"
    r"(?P<acts>(?:은|는|이|가|도)(?=[\s,\"'0-9A-Z]|$))|(?P<owns>의(?=\s))|(?P<title>,\s)|(?P<joins>(?:와|과)(?=\s)|,|·)|(?P<beside>(?:에서|에|로|으로|을|를|에게|보다|까지|부터|에서는|에는)(?=[\s,.]|$)))"
)
# What stands before it.
BEFORE: re.Pattern[str] | None = None
_PERSON = rf"(?:[가-힣A-Za-z][\w&.·]{{0,20}}\s){{0,3}}[가-힣A-Za-z][\w&.·]{{0,16}}?\s?{_TITLE}"
# A speaker with a title: "홍길동 한빛전자 대표는".
# A quotation's ending ("…"고, "…"라며) is no part of the name.
SPEAKERS = (re.compile(rf"(?P<name>(?!(?:고|며|면서|라고|다고|라며|다며)\s){_PERSON})(?:은|는|이|가)\s"),)
_ORG = (
    r"[가-힣A-Za-z][\w&.·-]{1,24}(?:\([^)]{1,24}\))?(?:\s(?:리서치|인텔리전스|연구팀|교수팀|연구소|클라우드|코리아))?"
)
# Whose forecast, study or count a figure is.
SOURCES = (
    re.compile(
        rf"(?P<name>{_ORG})(?:에|이|가|의)\s(?:(?:발표|집계|조사|분석|공개|발간|작성|실시)한\s)?(?:[가-힣]{{1,8}}\s){{0,2}}?(?:따르면|의하면)"
    ),
    re.compile(
        rf"(?P<name>{_ORG})(?:은|는|이|가)\s[^.\"]{{0,120}}?(?:예상|전망|추정|내다봤|내다보|집계|조사|분석)(?:했|한다|하고|된다)"
    ),
)
COMPANY = re.compile(
    r"\W{0,3}(?:이\s?)?(?:회사|업체|그룹|은행|협회|공사|기관|연구팀|연구진|시|보고서|조사)(?:는|은|가|이|의|측|\s측|\s관계자)"
)
_TOKEN = r"(?:[가-힣]{2,10}(?:[A-Z]{2,4})?|[A-Z]{2,4}[가-힣]{2,8}|[A-Za-z]{3,12})"
_KIND_OF_TEXT = (
    r"(?:20\d\d|[1-4]\s?분기|[1-4]Q|상반기|하반기|지속\s?가능|사업\s?보고|경영\s?실적|실적|ESG|환경|사회|IR|컨퍼런스|NDR|임팩트|통합\s?보고|기술\s?백서|주주|임시|정기"
    r"|기업\s?설명|재무|대표이사|제\d|연차|보도\s?자료|뉴스룸|기술\s?블로그|공지|고객|메모리|영업)"
)
# A title that begins with whose text it is: "가람제지, 새 공장 착공", "가람제지 2분기 실적", "지표 (가람제지, 2023년)".
TITLES = (
    re.compile(rf"[#*\s]*(?:[\[【<(][^\])】>]{{1,24}}[\])】>]\s?)?(?P<name>{_TOKEN}(?:\([가-힣A-Z]{{1,3}}\))?),\s"),
    re.compile(rf"[#*\s]*(?:[\[【<(][^\])】>]{{1,24}}[\])】>]\s?)?[\[【]?(?:20\d\d년\s(?:[1-4]분기\s|[상하]반기\s)?)?(?P<name>{_TOKEN})(?:\([^)]{{1,12}}\))?\s\|?\s?(?:{_KIND_OF_TEXT}|[가-힣]{{2,6}}\s{_KIND_OF_TEXT})"),
    re.compile(rf"[^()\n]{{2,60}}\((?P<name>{_TOKEN})(?<![은는을를의에로])(?:,|\s{_KIND_OF_TEXT})"),
    re.compile(rf"[^|\n]{{2,60}}\|\s(?P<name>{_TOKEN})\s*(?:$|\n)"),
    re.compile(r"[#*\s]*(?P<name>[가-힣]{2,5}[시군구도])\s[가-힣\s]{0,16}(?:보고서|계획|백서|평가)"),
    re.compile(rf"[^…\n]{{4,60}}…\s?(?P<name>{_TOKEN}),\s"),
    re.compile(rf"(?P<name>{_TOKEN})(?<=[가-힣A-Za-z]{{3}})[은는]\s"),
)
SURE = len(TITLES) - 1  # patterns of titles that no slogan has
# Lines that tell who sends or signs the text.
LINES = (
    re.compile(rf"(?:안녕하세요|안녕하십니까)[.,!]?\s(?P<name>{_TOKEN})(?:입니다|\s[가-힣]{{2,8}}(?:실|팀|부|센터|본부|담당|부문)|\s[가-힣]{{2,12}}\s[가-힣]{{2,4}}입니다)"),
    re.compile(
        rf"(?:기업|브랜드|업체|스타트업|서비스|회사|운영사|[제개시][조발공]사|플랫폼|쇼핑몰|유통사|제약사|보험사|통신사|항공사|정유사)\s(?P<name>{_TOKEN})(?:[은는이가의과와을를]|에서)\s"
    ),
    re.compile(rf"(?P<name>{_TOKEN})\s대표이사"),
    re.compile(rf"(?P<name>{_TOKEN})\((?:병원장|원장|총장|주|대표|사장|회장|은행장|KOSPI|코스피|코스닥)"),
    re.compile(rf"(?:㈜|\(주\)|주식회사)\s?(?P<name>{_TOKEN})"),
    re.compile(
        rf"(?<![가-힣])(?P<name>{_TOKEN})\s(?:[가-힣]{{1,6}}\s?)?(?:\d?공장|사업장|캠퍼스|연구소|본사|본점|뉴스룸|홈페이지|커뮤니케이션(?:실|팀)|홍보(?:팀|실)|관계자|임직원)"
    ),
    re.compile(rf"■\s?(?P<name>{_TOKEN})(?:\s소개|은\s|는\s\d{{4}})"),
    re.compile(rf"(?P<name>{_TOKEN})[은는]\s(?:19|20)\d\d년\s(?:설립|창립|출범|문을)"),
    re.compile(rf"^(?P<name>{_TOKEN})(?:\s[가-힣]{{2,8}}(?:장|실|팀|공장|지점))?\s(?:드림|올림|귀하|배상)\b"),
    re.compile(rf"(?:ⓒ|©)\s?(?:\d{{4}}\s)?(?P<name>{_TOKEN})"),
)
# The name of a report of its own, as the head or foot of a page tells it.
REPORTED = re.compile(
    rf"(?<!\S)(?:(?<=\n)|(?<=\d\s)|\A)(?P<name>{_TOKEN})\s(?:20\d\d년?\s)?(?:ESG|지속가능(?:경영|성)?|통합|환경|임팩트)\s?(?:경영\s?)?(?:보고서|리포트)"
)
# Addresses, whose name is that of the sender.
DOMAIN = re.compile(
    r"(?:@(?P<at>)|(?<![\w./-])(?:www\.)?)(?P<domain>[a-z][a-z0-9-]{3,40})"
    r"\.(?:example|com|org|net|co\.(?:uk|kr|nz|za|in)|(?(at)(?:eu|io|ai|de|in|kr|fr|nl|ca|au)|(?!)))(?![a-z])"
)
# A name of capitals alone may as well be a unit, a standard or a method.
INITIALS = re.compile(r"[A-Z][A-Z0-9&.-]{1,5}\Z")
RESPECTIVE = re.compile(r"각각")
ORGANISATION = re.compile(
    r"(?<=[가-힣A-Za-z])(?:전자|화학|그룹|은행|에너지|건설|제철|제강|항공|생명|보험|클라우드|코리아|케미칼|바이오|텔레콤|솔루션|솔루션즈|산업|중공업|물산|식품|제약|증권|공사|공단|대학교|연구원|협회|재단|리서치|"
    r"교수팀|연구팀|자동차|모터스|모빌리티|로보틱스|소프트|테크|테크놀로지|랩스|홀딩스|상사|유통|백화점|마트|해운|정유|패션|호텔|리조트|푸드|음료|제과|제빵|섬유|배터리|디스플레이|이앤씨|이노베이션|벤처스|캐피탈|캐피털|거래소|소비자원|진흥원|"
    r"통계청|환경부|국토부|산업부|교통부|시청|교육청|통운|택배|제지|정밀|전선|타이어|네트웍스|엔지니어링|인더스트리|뱅크|메디|인텔리전스|시스템즈|주식회사|컴퍼니|연대|공정거래위원회|목재|위생|스토리|스튜디오|에어|이노텍|생활건강|"
    r"산업개발|특수강|스틸|시멘트|레미콘|콘크리트|아연|동관|제련|메탈|금속|알루미늄|창호|보드|분체|반도체|메모리|세미콘|실리콘|머티리얼즈|솔루텍|이엔지|이엔솔|셀텍|솔라텍|오토|운수|렌털|렌탈|손해보험|화재|저축|저축은행|금융|금융지주|지주|카드|페이|"
    r"자산운용|로지스틱스|물류|해양|조선|조선해양|항만|파워|솔라|오일|페트로|일렉트릭|정공|양조|주류|맥주|유업|우유|제당|김치|어묵|냉동식품|푸드시스템|코스팜|화장품|인터내셔널|어패럴|네트워크|모바일|생협|협동조합|"
    r"연합회|학회|위원회|감독원|관세청|소방청|기상청|보통신부|자원부)$"
)
# How a person is named who has a title.
PERSON = re.compile(
    r"(?:[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용봉][가-힣]{1,2}|(?:남궁|황보|제갈|사공|선우|서문|독고|탁)[가-힣]{1,2})\Z"
)
# What makes an ordinary word of such an end: "renewable energy", "imported cars".
STEMS = frozenset(
    (
        *"대형 중소 중견 글로벌 디지털 감사 비철 신용 체크 간편 신재생 재생 친환경 그린 청정 부생 공공 민간 시중 지방 특수 일반 종합 전문 국제 현지 협력 제조 수입 수출 경쟁 고객 이동 무선 유선 폐 신 타".split(),
        *"전기 수소 태양광 풍력 원자력 대체 잉여 블루 바이오 열 빛 승용 중고 국산 자율주행 미래 순수 경형 소형 국내 해외 양대 전체 주요 관련 해당 주식 보험 손해 생명 상업 투자 인터넷 제1 제2".split(),
    )
)
# What no name looks like: ends as a measure, a time, a verb or a plural does.
NEVER = re.compile(
    r"^(?:비교|대상|일반|주요|기존|관련|각종|모든|다른|신규|제\d|지난|올해|작년|내년|전년|이번|다음|해당|이들|이날|그러|하지만|또한)|^[A-Z]+용$|^[가-힣](?:의|을|를|은|는|이|가|에|도|와|과)$"
)
UNLIKE = re.compile(
    r"^[A-Z]{2,8}(?:사용량|점수|용량|가격|시장|기준|단계|세대|버전|점유율|방식|기술|제품|산업|인증)$|^(?:[A-Za-z]|[a-z].*|[A-Z]\d*|[A-Z]{1,4}-.*|[가-힣])$|"
    r"^[가-힣]*(?:률|율|량|액|값|치|들|년|월|일|때|년도|분기|반기|하|되|있|없|같|많|적|작|높|낮|하고|하며|하는|되는|한|된|할|될|했|됐|했다|한다|된다|이다|였다|었다|았다|겠다|적인|에서|에는|까지|부터|으로|에게|면서|지만|려고|도록|기로|아서|어서|하여|"
    r"면|며|던|고|지|서|니다|습니다|세요|위해|통해|대해|따라|만에|처럼|보다|이며|정도|이상|이하|미만|가량|안팎|내외|수준|천만|시간|개월|비중|비용|규모|인원|건수|차이|가격|용량|기간|결과|효과|성과|분야|부문|경우|가운데|이후|이전|방식|방법|과정|단계|문제|이유|가능성|위해|통해|있는|없는|또는|해|것을|것은|따른|대한|위한|만든|개발|추진|결의|노력|행위|출석|공장|임원|직원|장치|첨가제|대장|논문|자료|업무|경험|과반수|분해|명령|측은|였다|용|별|형|층|급)$"
)
# What a word ends with when it is an ordinary one.
ORDINARY = re.compile(r"(?!)")
# The end of a report's name, whose beginning is the name of who published it.
REPORT = re.compile(r"(?!)")
PREFIX = re.compile(r"^(?:\(주\)|주\)|㈜|주식회사\s)")
PLAIN = re.compile(r"(?!)")
TRUSTED = re.compile(r"[A-Z]{2}|[A-Z][a-z]{2}|^(?:㈜|\(주\)|주\))")
"""What a name must hold to be one of an organisation without more."""
SMALL: frozenset[str] = frozenset()
"""Words that no name begins or ends with."""
STOP = frozenset(
    word
    for word in " ".join(
        phrases(
            """
    이 그 저 것 수 등 및 또 이번 올해 지난해 작년 내년 최근 현재 특히 또한 이는 이를 여기 우리 자사 당사 저희 회사 업계 시장 정부 국내 해외 전체 배출량 온실가스 탄소 에너지 전력 매출 영업이익
    비용 성능 기술 제품 서비스 고객 직원 임직원 여성 비율 비중 목표 계획 규모 사업 공장 사업장 재생에너지 탄소중립 시스템 보고서 결과 효과 경우 가운데 이후 이전 대비 기준 전년 관계자 대표 회장 사장
    수치 점유율 판매량 사용량 발생량 생산량 감축량 절감량 이용자 가입자 소비자 기업 기관 협력사 지역 세계 글로벌 연간 하루 평균 최대 최소 총 약 이상 이하 모델 데이터 데이터센터 배터리 차량 전기차 태양광
    내용 의원 가격 차이 업체 업체들 인원 참석률 사람 이용률 용량 면적 가구 사외이사 사내이사 이사회 직접 방식 것이 가지 부분 문제 필요 가능 경향 증가율 감소율 성장률 최고 최저 첫째 둘째 셋째 먼저 반면 다만 하지만 그러나 따라서 아울러
    나머지 일부 대부분 모든 각 두 세 한 위 중 상반기 하반기 분기 이달 지난달 다음 앞 뒤 안 밖 전 후 내 외 만 억 조 천 백 명 개 건 원 톤 건물 시설 설비 장비 기기 부품 소재 원료 재료 물질 연료 공정 생산 제조 판매 구매
    은행 협회 그룹 공사 공단 재단 연구소 연구팀 연구진 교수팀 대학 학교 병원 항공사 제조사 보험사 증권사 증권가 조합 노조 위원회 환경부문 본사 지사 지점 매장 점포 창고 물류 시민 주민 국민 시장은 도시 마을 나라 국가 한국 미국 중국 일본 유럽 독일 영국 프랑스 인도 베트남 서울 부산 아시아
    시내버스 버스 자동차 승용차 트럭 항공기 선박 보일러 냉장고 세탁기 에어컨 휴대폰 스마트폰 로봇 반도체 컴퓨터 소프트웨어 프로그램 앱 플랫폼 알고리즘 인공지능 철강 알루미늄 플라스틱 유리 종이 나무 숲 물 공기 흙 바다 강 하천 햇빛 바람 탄소섬유
    주주 투자자 이사 감사 임원 사원 신입 팀원 학생 교사 환자 의사 간호사 어린이 청소년 노인 장애인 남성 가족 부모 아이 친구 응답자 참가자 참여자 이용객 승객 관객 회원 구독자 독자 기자 전문가 교수 연구원 박사 대변인 담당자
    오늘 어제 내일 지금 당시 이날 당일 동안 사이 때 해 달 주 날 시간 시점 시기 기간 연말 연초 월말 상황 상태 조건 환경 사회 경제 문화 정책 제도 법률 규제 기준치 평가 조사 분석 연구 시험 검사 인증 검증 심사 감사보고서
    전망 예상 예측 추정 가정 우려 기대 의견 생각 판단 주장 설명 발표 공시 보도 자료 수출 수입 수주 계약 투자 자산 부채 자본 이익 손실 적자 흑자 배당 주가 환율 금리 물가 세금 예산 기금 펀드 대출 예금
    단가 요금 전기 가스 수도 용수 폐수 폐기물 쓰레기 재활용 재사용 포장 포장재 용기 파우치 병 캔 상자 봉투 화면 카메라 엔진 모터 센서 패널 모듈 셀 필터 안전 사고 재해 건강 교육 훈련 봉사 기부 후원 장학금
    합성섬유 의자 필름 유가 대수 사료 젖소 참여 범위 부록 물티슈 신고 허가 청사 표 참조 고시 온라인 오프라인 동네 숫자 이야기 보도자료 논문 성명 광고 캠페인 이벤트 행사 문답 발언 가이던스
    누구 무엇 어디 언제 왜 어떻게 얼마 모두 함께 매우 아주 가장 더 덜 훨씬 거의 아직 이미 벌써 다시 계속 역시 오히려 물론 결국 실제로 사실 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 이것 그것 저것 이곳 그곳
    안녕하십니까 안녕하세요 아래 인터뷰 서버 설립되어 당사는 숫자 이름 이번에
    식이섬유 농식품 배기가스 급속충전기 건설사 중견사 조사단 경영진 경쟁사 시공사 번째 그래 됐다 만드 들어 나온다 이라 그렇다 그런데 상무 국장 파트장 공장장 선생님 업종별로 상담센터 고객센터 단체 속기 발췌
    질문 답변 문의 담당 붙임 참고 출처 표 그림 사진 주석 각주 비고 구분 항목 단위 합계 소계 계 번호 날짜 주소 전화 홈페이지 누리집 문서 양식 목차 개요 서론 결론 요약 제목 본문 별첨 첨부
    ESG CEO CTO CFO COO AI IT GHG CO2 RE100 SBTi SBTI KPI R&D IR PR LED ISO PUE BAU Scope scope Net Zero MW GW GWh MWh kWh TWh ppm USD KRW GRI TCFD CDP LCA EPD REC PPA ESS GPU CPU API HBM EV PHEV HEV LNG PDF DQ FACT SHEET
    """
        )
    ).split()
)
COMMON = ("topics", "noise", "direction")
"""Tables of words that no name holds."""

# Words that two names may share without being one.
IDLE: frozenset[str] = frozenset()
