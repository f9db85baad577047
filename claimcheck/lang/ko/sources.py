"""Who says so: bodies by kind, the words that tie a figure to them, and what supports without attesting.

``body:*`` are independent by kind; ``type:*`` are words that make any name one of that
kind. ``interested`` and ``unnamed`` verify nothing, whatever they say.
"""

from __future__ import annotations

import re

from claimcheck.lang.phrases import phrases

TABLE: dict[str, tuple[str, ...]] = {
    "scores": (),
    "reported": phrases("나타났 | 조사됐 | 집계됐 | 드러났 | 파악됐 | 분석됐"),
    "same voice": phrases("연구진 | 연구팀 | 교수 | 연구자 | 보고서는 | 소비자원 | 논문"),
    "env data": phrases("환경 데이터 | 환경 지표 | 환경 정보 | 환경데이터 | 환경 성과"),
    "speaks": phrases("밝혔 | 말했 | 전했 | 설명했 | 강조했 | 덧붙였 | 주장했 | 반박했 | 답했 | 라고 했다 | 고 했다"),
    "attribution": phrases(
        """
        공표한 | 공표했 | 통계로 | 인벤토리 | 에 따르면 | 에 의하면 | 에따르면 | 이 따르면 | 조사 결과 | 조사결과 | 집계 결과 | 집계결과 | 분석 결과 | 통계에서 |
        통계를 보면 | 자료를 보면 | 자료에서 | 자료를 인용 | 보고서에서 | 조사에서 | 발표한 | 집계한 | 조사한 | 분석한 | 발표에서 | 기준으로 집계 | 자료: | 자료= |
        출처: | 출처= | 평가에서 | 평가 결과 | 시험 결과 | 측정 결과 | 실험 결과 | 연구 결과 | 공개한 자료 | 공개 자료 | 논문으로 발표 | 논문을 발표 | 게재됐 | 게재했
        | 게재된 | 게재한 | 게재되 | 실렸 | 실린 | 에서 받은 자료 | 제출받은 자료 | 받은 자료
        """
    ),
    "attest": phrases(
        """
        검증_ | 관측한 | 관측했 | 비교했 | 비교한 | 집계한 자료 | 검증을 했 | 검증을 실시 | 검증을 진행 | 검증을 수행 | 검증하 | 검증을 제공 | 보증을 제공 | 보증했 |
        계량한 | 계량했 | 계측한 | 확인서 | 측정해 | 시험해 | 검증해 | 검증을 받 | 검증받 | 검증을 거 | 검증을 획득 | 검증을 완료 | 검증을 마 | 검증 완료 | 검증했 |
        검증한 | 제3자 검증 | 3자 검증 | 제삼자 검증 | 검증의견 | 검증 의견 | 보증을 받 | 보증 의견 | 확인을 받 | 확인받 | 공인받 | 측정했 | 측정한 | 측정을 |
        측정 결과 | 시험한 | 시험했 | 시험 결과 | 실험한 | 평가받 | 평가를 받 | 감사를 받 | 산정했 | 시험성적서 | 심사를 수행 | 심사한 | 시험을 의뢰 | 성능시험 | 인정받
        | 공동 검증 | 검증서 | 검증성명서 | 외부 검증
        """
    ),
    "certified": phrases(
        """
        인증을 획득 | 인증을 받 | 인증 획득 | 인증을 취득 | 인증 취득 | 인증받 | 인증을 확보 | 인증을 부여 | 부여했 | 부여하 | 인증서 | 인증을 얻 | 등급을 받 |
        등급을 획득 | 인증을 | 인증
        """
    ),
    "finds": phrases(
        """
        관측한 | 비교했 | 관측했 | 평가했 | 시험했 | 검사했 | 점검했 | 시험·평가 | 조사해 | 집계해 | 설명했 | 공표했 | 측정해 | 확인해 | 조사했 | 조사됐 | 집계했 |
        집계됐 | 분석했 | 분석됐 | 나타났 | 발표했 | 측정했 | 확인했 | 확인됐 | 산출했 | 추산했 | 추정했 | 밝혔 | 전했 | 파악했 | 인정했 | 판결 | 결정했 | 공개했 |
        부여했 | 인증했 | 기록됐 | 드러났 | 조사 | 통계 | 집계 | 시험 | 평가 | 보고서 | 분석 | 판단했 | 검증했
        """
    ),
    "body:assurer": phrases(
        """
        dnv | kpmg | 삼정kpmg | 삼정회계법인 | 안진회계법인 | 딜로이트 | 한영회계법인 | 삼일회계법인 | 삼일pwc | pwc | ey한영 | bsi | sgs | lrqa |
        로이드인증원 | 로이드 | 뷰로베리타스 | 뷰로 베리타스 | 티유브이 | tuv | tüv | 인터텍 | intertek | 한국품질재단 | 한국표준협회 | 한국경영인증원 |
        한국생산성본부 | 한국선급 | 한국품질보증원 | 한국경영평가원 | 에코아이 | 한국능률협회인증원 | 노르웨이선급 | 디엔브이 | bv코리아 | 케이알 | 한국이에스지연구소 | 한국환경공단
        | 한국산업기술시험원 | ktl | kcl | 한국건설생활환경시험연구원 | kotiti | fiti | fiti시험연구원 | ktr | 한국화학융합시험연구원 | 한국기계전기전자시험연구원
        | ktc | 한국에너지기술연구원 | ul솔루션 | ul 솔루션 | ul솔루션즈 | ul의 | ul로부터 | 카본트러스트 | 카본 트러스트 | 한국의류시험연구원
        """
    ),
    "body:lab": phrases(
        """
        한국과학기술연구원 | kist | 한국과학기술원 | 카이스트 | kaist | 포스텍 | 서울대 | 연세대 | 고려대 | 한양대 | 성균관대 | 한국전자통신연구원 | etri |
        한국기계연구원 | 한국전기연구원 | 한국화학연구원 | 한국식품연구원 | 국립환경과학원 | 국립산림과학원 | 국립농업과학원 | 한국교통안전공단 | 자동차안전연구원 | 유로앤캡 |
        유로 ncap | iihs | j.d.파워 | jd파워 | 제이디파워 | j.d. 파워 | 프라운호퍼 | 컨슈머리포트 | mit | 스탠퍼드 | 하버드 | 한국자동차연구원 | 국립재활원
        """
    ),
    "body:research": phrases(
        """
        sne리서치 | sne 리서치 | 가트너 | gartner | idc | 카운터포인트리서치 | 카운터포인트 | 트렌드포스 | 옴디아 | omdia | 닐슨 | 닐슨아이큐 | 칸타 |
        입소스 | 한국갤럽 | 갤럽 | 리얼미터 | 블룸버그nef | 블룸버그 nef | 우드맥킨지 | 유로모니터 | 스탯카운터 | 와이즈앱 | 모바일인덱스 | 센서타워 | data.ai |
        컨슈머인사이트 | 코리안클릭 | 랭키닷컴 | s&p글로벌 | s&p 글로벌 | 무디스 | 포레스터 | 캐널리스 | 테크인사이츠 | 욜디벨롭먼트 | 서카나 | 마크로밀엠브레인 | 엠브레인
        | 한국리서치 | 오픈서베이 | 카이즈유 | 클락슨리서치 | 클락슨 | 에프앤가이드 | 인덱스파인더 | dscc | 시너지리서치
        """
    ),
    "body:public": phrases(
        """
        한국소비자원 | 통계청 | 환경부 | 산업통상자원부 | 산업부 | 국토교통부 | 국토부 | 고용노동부 | 식품의약품안전처 | 식약처 | 공정거래위원회 | 공정위 | 금융감독원 | 금감원
        | 금융위원회 | 한국거래소 | 한국은행 | 기상청 | 관세청 | 국세청 | 특허청 | 한국에너지공단 | 에너지공단 | 한국전력거래소 | 전력거래소 | 온실가스종합정보센터 |
        한국인터넷진흥원 | 과학기술정보통신부 | 과기정통부 | 보건복지부 | 교육부 | 해양수산부 | 농림축산식품부 | 질병관리청 | 감사원 | 국회예산정책처 | 서울시 | 경기도 |
        한국환경산업기술원 | 한국농수산식품유통공사 | 한국무역통계진흥원 | 국립전파연구원 | 한국지능정보사회진흥원 | 국민권익위원회 | 개인정보보호위원회 | 국제에너지기구 | iea | oecd
        | 세계은행 | 국제통화기금 | 유엔 | 세계보건기구 | 미국 환경보호청 | 환경보호청 | epa | 유럽연합 집행위원회 | fda | 연방통신위원회 | 유로스타트 | 국가통계포털 |
        국회입법조사처 | 법원 | 대법원 | 한국교통연구원 | 한국도로공사 | 중소벤처기업부 | 방송통신위원회 | 한국수자원공사 통계 | 사회보장정보원 | 심사평가원 | 건강보험공단
        """
    ),
    "body:journal": phrases(
        """
        네이처 | 사이언스지 | 사이언스' | 네이처 커뮤니케이션 | 네이처 에너지 | 어드밴스드 머티리얼즈 | 어드밴스드 에너지 | 셀지 | 란셋 | 랜싯 | 사이언티픽 리포트 |
        네이처 머티리얼즈 | 에너지 환경과학 | 저널 오브 | 줄(joule) | 미국국립과학원회보 | pnas | 뉴잉글랜드저널
        """
    ),
    "body:certifier": phrases(
        """
        ul | leed | fsc | 한국환경산업기술원 | dnv | sgs | 카본트러스트 | 한국품질재단 | 한국표준협회 | 녹색건축 | 환경표지 | gots | rspo | rcs |
        grs | 에코바디스 | cdp | tuv | tüv | 뷰로베리타스 | 한국경영인증원 | 한국인터넷진흥원 | 한국에너지공단 | 식약처 | 환경부 | 한국생산성본부 | 비건소사이어티 |
        한국비건인증원
        """
    ),
    "type:public": phrases(
        """
        환경청 | 관리청 | 교육청 | 조달청 | 산림청 | 경찰청 | 소방청 | 진흥청 | 거래소 | 심사원 | 허가대장 | 위원회 | 공단 | 진흥원 | 당국 | 법원 | 감독원 | 공공기관
        | 지방자치단체 | 시청 | 도청 | 종합정보센터 | 통계포털
        """
    ),
    "type:lab": phrases(
        """
        과학원 | 의료센터 | 환경과학원 | 대학교 | 대 연구팀 | 교수팀 | 대학 연구 | 연구팀 | 국립연구소 | 국책연구 | 시험연구원 | 과학기술원 | 병원 | 시험원
        """
    ),
    "type:research": phrases(
        """
        리서치 | 시장조사업체 | 시장조사기관 | 시장조사 업체 | 시장조사 기관 | 시장조사전문 | 여론조사 | 조사기관 | 조사업체 | 조사 전문기관 | 인사이트 | 신용평가 | 평가기관
        """
    ),
    "type:assurer": phrases(
        """
        회계법인 | 인증원 | 품질재단 | 검증원 | 선급 | 인증기관 | 검증기관 | 검증 기관 | 인증 기관 | 시험기관 | 베리타스 | 표준협회
        """
    ),
    "type:journal": phrases("학술지 | 논문 | 국제학술지 | 저널에 | 저널' | 학회지"),
    "association": phrases("협회 | 연합회 | 조합 | 상의 | 상공회의소 | 연맹 | 협의회 | 단체총연합 | 중앙회 | 포럼 | 이니셔티브"),
    "ngo": phrases(
        """
        그린피스 | 환경운동연합 | 녹색연합 | 시민단체 | 환경단체 | 기후솔루션 | 환경재단 | 비영리 | ngo | 참여연대 | 클라이언트어스 | 소비자단체 | 시민연대 | 소비자시민모임
        | 녹색소비자연대 | 플랜1.5
        """
    ),
    "press": phrases("본지 | 본보 | 취재 결과 | 기자가 | 매체 | 신문 | 보도 | 언론"),
    "interested": phrases(
        """
        자사 | 자체 | 사내 | 내부 | 당사 | 회사 | 관계자 | 대표이사 | 대표는 | 회장 | 사장 | 의뢰 | 후원 | 협찬 | 지속가능경영보고서 | 지속가능경영 보고서 | 사업보고서
        | 통합보고서 | esg보고서 | esg 보고서 | 임팩트 리포트 | 보도자료 | 백서 | 업체 측 | 업체측 | 회사 측 | 회사측 | 측은 | 자회사 | 계열사 | 산하 | 부설 |
        기업부설 | 사내 연구소 | 내부 자료 | 내부 집계 | 임직원 설문 | 고객 설문 | 만족도 조사 | 본부장 | 담당자 | 이사는 | 상무 | 전무 | 부사장
        """
    ),
    "unnamed": phrases(
        """
        업계 | 전문가 | 외부 기관 | 외부기관 | 전문기관 | 공인기관 | 공인 기관 | 공인시험기관 | 국제기관 | 제3자 | 한 조사 | 한 연구 | 여러 연구 | 각종 연구 |
        일부 연구 | 소식통 | 독립 기관 | 독립기관 | 제3의 기관 | 해외 기관 | 외부 검증기관
        """
    ),
    "anaphor": phrases(
        """
        이 수치 | 이번 수치 | 해당 수치 | 두 수치 | 이 결과 | 이번 결과 | 이 값 | 이는 | 위 수치 | 상기 | 다음과 같 | 아래와 같 | 아래 | 해당 결과 | 해당 데이터
        | 이 데이터 | 측정값 | 산정 결과 | 이 같은 수치 | 이 실적 | 이 감축량 | 이 절감
        """
    ),
    "continues": phrases(
        """
        이 중 | 이중 | 이 가운데 | 같은 기간 | 이 기간 | 조사에서 | 응답자 | 이 조사 | 이 보고서 | 통계청은 | 공단은 | 이 밖에 | 반면 | 이어 | 또한 | 특히 | 한편
        | 전년 | 점유율 | 판매량 | 등록 | 뒤를 이 | 순위 | 순으로
        """
    ),
    "own voice": phrases(
        """
        관계자는 | 대표는 | 대표이사는 | 회장은 | 사장은 | 당사 | 회사는 | 회사 측 | 회사측 | 회사 관계자 | 측은 | 우리는 | 본부장은 | 자사 | 부회장은 | 부사장은 |
        상무는 | 전무는 | 우리 회사
        """
    ),
    "credits": phrases(
        """
        크레딧 | 배출권 | 상쇄 | 재생에너지 공급인증서 | 공급인증서 | rec | 녹색프리미엄 | 매스밸런스 | 북앤클레임 | 탄소배출권 | i-rec | 원산지보증
        """
    ),
    "membership": phrases("가입 | 회원사 | 회원 | 서명 | 참여기업 | 파트너"),
    "validation": phrases("sbti | 과학기반 감축목표 | 과학 기반 감축 목표 | 과학기반감축목표 | 레이스 투 제로"),
    "report": phrases("지속가능경영보고서 | 지속가능경영 보고서 | esg 보고서 | esg보고서 | 통합보고서 | 사업보고서 | tcfd 보고서 | 백서"),
    "limited": phrases("제한적 보증 | 제한적 확신 | 제한적 검증 | limited assurance"),
    "reasonable": phrases("합리적 보증 | 합리적 확신 | reasonable assurance"),
    "all data": phrases(
        """
        모든 데이터 | 모든 수치 | 전체 데이터 | 보고서에 수록된 | 본 보고서의 | 보고서 내 데이터 | 전 지표 | 모든 지표 | 보고서 전반
        """
    ),
    "pseudo": phrases(
        """
        인증샷 | 본인인증 | 본인 인증 | 인증번호 | 인증 절차 | 평가절하 | 조사료 | 회사채 | record | research | ulsan | result | full | multi
        | ultra | rule | simul | popul | regul | formul | consult | 통계적 | 내부적으로 | 계획에 따르면 | 법에 따르면 | 자사주 | 시험가동
        | 시험 가동 | 내부거래 | 예상에 따르면 | 계약에 따르면 | 보도자료 | 주식회사 | 회사소개 | 회사 소개 | 검증된 | 시사회 | 상사_
        """
    ),
}

STANDARD = re.compile(
    r"(?:ISO(?:/IEC)?\s?\d{4,5}(?:-\d+)?(?::\d{4})?|ISAE\s?3\d{3}|AA1000(?:AS)?(?:\s?v\d)?|GHG 프로토콜|GHG Protocol|PAS\s?2060|KS\s?[A-Z]\s?(?:ISO\s?)?\d{4,5}|WLTP)"
)
# A name as it stands before "에 따르면" or "로부터": the last words before the marker.
NAME = re.compile(r"((?:[\w&.'\-()·]{1,24}\s?){1,4})$")
CERTIFICATE_COUNT = re.compile(r"인증|등급|환경표지|마크|leed")
MARKET = re.compile(r"등록|판매|점유율|출하|시장|설치|보급|수출|수입|생산|설비용량|내수|거래")
COMMISSIONED = re.compile(r"의뢰|후원|협찬")
WE = re.compile(r"당사|자사|우리(?:는|가|의)|회사(?:는|가|의)")
# Words that point back to a figure told just before.
BACK = re.compile(
    r"(?:^|\s)(?:이|해당|위|상기|두|그|같은)\s(?:[가-힣]+\s)?[가-힣]*(?:수치|결과|함량|비율|값|데이터|감축량|절감량|효율|사실|성능|수준|배출량|실적|수치들)(?:을|를|은|는|이|가|에|도)"
)
# Particles that are no part of a body's name.
PARTICLE = re.compile(r"(?:으로부터|로부터|에서|에게서|은|는|이|가|의|에|과|와)$")
# Who gave a verification: the word before "로부터" and the like; whether a body is the subject of a far verb.
GIVER = re.compile(r"([\w&.·()\-]{2,30})(?:으로부터|로부터|에게서|(?<=원)에서|(?<=소)에서|(?<=단)에서)\s")
ACTS = re.compile(r"(?:\([^()]{0,30}\))?[\w()\[\]'\"·]{0,14}(은|는|이|가|도|의|에서)\s")
TOPIC_MARKS = frozenset({"은", "는"})
# How the verb of an act begins, by what the act is: not told by the verb here.
CERTIFIES: tuple[str, ...] = ()
VERIFIES: tuple[str, ...] = ()
ASSURANCE = "보증"
# Between a body and a figure: what joins two clauses, and what parts them.
JOINED = re.compile(r"(?!)")
PARTING = frozenset[str]()
# Words that point to a table beside.
TABLE_NEAR = re.compile(r"(?:위|아래|이)\s?표|표의|표에")
# An attestation that is denied, or still to come.
DENIED_BEFORE = re.compile(r"(?!)")
DENIED_AFTER = re.compile(r"[^,.]{0,10}?(?:지\s?(?:는\s)?(?:않|못)|것이 아니|값이 아니|바 없|적이? 없|전이다|전입니다)")
# Verbs of assurance, and of tests whose results go on through a list.
ASSURES = re.compile(r"검증|보증|확신|심사")
TESTS = re.compile(r"시험|평가|비교|검사")
# A block that begins with a subject of its own: not told by its form here.
NEW_SUBJECT = re.compile(r"(?!)(?P<name>)")
# What turns a body's word against the figure, and ties between a body and the claimant.
DISPUTES = re.compile(
    r"사실이 아니|사실과 다르|근거가 없|근거 없|과장|부풀|허위|거짓|반박|부인|확인되지 않|확인하지 못|입증되지|입증하지 못|실증하지 못|"
    r"검증하지 (?:않|못)|검증받지 (?:않|못)|검증을 받지 (?:않|못)|검증은 받지 (?:않|못)|인증을 받지 (?:않|못)|시정명령|제재"
)
OWNED = re.compile(r"(?:자회사|계열사|산하|출자한|설립한)")
FILED_BEFORE = re.compile(r"(?!)")
FILED_AFTER = re.compile(r"에(?:게|게서)?\s(?:제출|보고|신고|제공|공시|낸|등록)")
NESTED = re.compile(r"(?!)")
# Between a body and a figure further on: not told by its form here.
AFTER_BODY = re.compile(r"(?!)")
# Words of one thing, as statements of assurance name it.
SYNONYMS = dict.fromkeys(
    ("온실가스", "배출량", "배출", "탄소", "이산화탄소", "co2", "ghg", "탄소발자국", "scope 1", "scope 2", "scope 3", "스코프"), "온실가스"
) | {"전력": "에너지", "용수": "물 사용", "취수": "물 사용"}
# Small words that tie a figure to a verb or a whole in another language: none here.
THAT = re.compile(r"(?!)")
BEARS = re.compile(r"(?!)")
SHARE_OF = re.compile(r"(?!)")
SMALL = frozenset[str]()
