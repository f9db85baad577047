"""Tense and modality: which words make a figure a target, a plan, a forecast, a condition or a fact.

The keys are the same in every language. The predicate closes its clause, so the first of these after a figure
governs it. ``past`` are the syllables that carry the past tense (했, 였, 됐 ...); connectives without a
tense are in no kind, for they take the tense of the clause that follows.
"""

from __future__ import annotations

import re

from claimcheck.lang.phrases import phrases


def _closed(final: int, behind: str, but: str = "") -> tuple[str, ...]:
    """Return every syllable that ends in this final consonant, with what stands behind it."""
    return tuple(chr(at) + behind for at in range(0xAC00 + final, 0xD7A4, 28) if chr(at) not in but)


# Endings are told by the last consonant of a stem: ㄴ다 and ㅂ니다 tell the present, ㅆ the past, ㄹ what is to come.
_N, _L, _P, _SS = 4, 8, 17, 20

TABLE: dict[str, tuple[str, ...]] = {
    "able": phrases("수 있 | 수도 있 | 수는 있 | 게 된다 | 게 됩니다 | 게 될 | 게 돼 | 가능_ | 가능. | 가능, | 가능하 | 여력이"),
    "if": phrases("-면_ | -면, | _시_"),
    "goal": phrases(
        """
        목표 | 목푯 | 비전 20 | 로드맵 | 서약 | 공약 | 이행계획 | 이행 계획 | 추진계획 | 추진 계획 | 중장기 계획 | 세부 계획 | 추진전략 | 추진 전략 | 감축 경로 |
        감축경로
        """
    ),
    "target": phrases(
        """
        약속드 | 겠어요 | 노린다 | 노립니다 | 노리고 | 정조준 | 내걸 | 내건 | 로 잡았 | 로 잡고 | 로 잡은 | 늘려 잡 | 낮춰 잡 | 높여 잡 | 올려 잡 | 못 박 | 려고 합니다 | 려 합니다 | 고자 합니다 | 바라보고 | 바라본다 | 바라봅니다 | 지향하 | 다음 과제 | 다음 숙제 | 남은 숙제 | 향해 가고 | 한다는 목표 | 다는 목표 |
        목표로 | 목표를 세 | 목표를 수립 | 목표를 설정 | 목표를 제시 | 목표를 내 | 목표를 발표 | 목표다 | 목표이다 | 목표입니다 | 목표치 | 목표 수립 | 목표 설정 | 선언했
        | 선언하 | 선언한 | 선언 | 약속했 | 약속하 | 약속한 | 서약했 | 다짐했 | 다짐하 | 천명했 | 공언했 | 청사진 | 포부 | 겠다 | 겠습니다 | 겠다는 | 겠다고 |
        겠으며 | 고자 한 | 고자 하 | 하고자 | 려고 한 | 려 한다 | 려 하고 | 지향 | 노력할 | 노력하겠 | 위해 노력 | 도전한 | 향해
        """
    ),
    "plan": (*_closed(_L, " 생각"), *_closed(_L, " 작정"), *_closed(_L, "게요"), *phrases(
        """
        -기로_ | -기로, | 예고했 | 예고한 | 예고하 | 장담 | 짓는다 | 짓습니다 | 세운다 | 세웁니다 | 들어선다 | 들어섭니다 | 문을 연다 | 문을 엽니다 | 문 연다 | 문 엽니다 | 선보인다 | 선보입니다 | 출시한다 | 출시합니다 | 내놓는다 | 내놓습니다 | 착공한다 | 착공합니다 | 뽑는다 | 뽑습니다 | 채용한다 | 채용합니다 | 첫 삽 | 려고요 | 착수합니다 | 도입합니다 | 확대합니다 | 구축합니다 | 투자합니다 | 투입합니다 | 추진합니다 | 나섭니다 | 계약이 끝났 | 뽑기로 | 일정표 | 준공되 | 완공되 | 완공한다 | 준공한다 | 신설한다 | 신설합니다 | 증설한다 | 증설합니다 |
        생각이다 | 생각입니다 | 각오다 | 각오 | 구상 | 심산 | 참이다 | 계획이 | 계획을 | 계획임 | 계획입니다 | 계획도 | 계획으로 | 계획하 | 계획했 | 계획인 | 계획에 |
        계획 | 예정 | 방침 | 추진한다 | 추진하 | 추진할 | 추진 중 | 추진중 | 추진 | 기로 했 | 기로 하 | 기로 결정 | 기로 합의 | 기로 한 | 키로 했 | 나선다 | 나설
        | 나서기로 | 착수한다 | 착수할 | 도입한다 | 확대한다 | 구축한다 | 투자한다 | 투입한다 | 늘려 나갈 | 늘려나갈 | 줄여 나갈 | 줄여나갈 | 해 나갈 | 해나갈 | 해 나갈 것
        | 나 할 것이다 | 할 것입니다 | 준비 중 | 준비하고 | 검토 중 | 검토하고 | 논의 중 | 앞두고
        """
    )),
    "forecast": (*_closed(_L, " 것"), *_closed(_L, " 겁"), *_closed(_L, " 거라"), *_closed(_L, " 거예"), *_closed(_L, " 가능성"), *phrases(
        """
        로 봄 | 을 봅니다 | 를 봅니다 | 로 봅니다 | 을 보고 있 | 를 보고 있 | 로 보고 있 | 것 같 | 으리라 | 리라고 | 리라는 | 컨센서스 | 무난 | 점칩 | 예상합니다 | 전망합니다 | 기대합니다 | 추정치 | 눈높이 |
        고 본다 | 것으로 본다 | 으로 본다 | 고 봤다 | 고 보고 있 | 것으로 예상 | 고 내다 | 전망 | 예상 | 예측 | 기대된다 |
        기대됩니다 | 기대하 | 기대할 | 기대된 | 기대되 | 기대한 | 기대효과 | 기대 효과 | 기대했 | 기대 | 것으로 보인다 | 것으로 보 | 것으로 내다 | 내다봤 | 내다보 |
        내다본 | 관측 | 가이던스 | 점쳐 | 점친 |
        수 있을 것 | 수 있을 전망 | 것이란 | 가능할 것
        """
    )),
    "conditional": phrases(
        """
        가정이면 | 가정 아래 | 가정하에 | 가정 하에 | 라는 가정 |
        할 경우 | 될 경우 | 한다면 | 된다면 | 으면 연 | 하면 연 | 시 연간 | 가정하면 | 가정할 | 가정 시 | 가정했 | 다면 | -ㄹ 경우 | 전환 시 | 완공되면 | 완료되면
        | 가동되면 | 전환하면 | 바꾸면 | 상용화되면 | 시행되면 | 완공 시 | 가동 시 | 완료 시
        """
    ),
    "achieve": phrases(
        """
        목표 진척률 | 목표 진도율 | 이행률 | 진척률 | 진도율 | 목표를 이루 | 목표를 채웠 | 목표를 채운 |
        앞당겨 달성 | 당겨 달성 | 조기에 달성 | 일찍 달성 | 앞당겨 이뤘 | 먼저 달성 | 초과해 달성 | 목표를 달성했 | 목표를 달성하 | 목표 달성했 | 목표를 초과 |
        목표치를 초과 | 목표치를 넘 | 목표를 넘 | 목표를 웃 | 목표치를 웃 | 목표 초과 | 목표 대비 | 목표대비 | 목표를 조기 | 목표를 앞당겨 | 조기 달성 | 초과 달성 |
        초과달성 | 목표를 이미 | 목표보다 | 목표를 밑 | 목표에 못 | 목표에 미 | 목표였 | 목표로 했으나 | 목표로 했지만 | 목표였으나 | 목표에 도달 | 목표를 이뤘 |
        목표를 이룬 | 목표를 달성한 | 목표 이행률 | 목표 달성률 | 목표달성률
        """
    ),
    "past": (*_closed(_SS, "", but="있겠"), *phrases("했음 | 됐음 | 하였 | 되었 | 이루었")),
    "adnominal": phrases(
        """
        -한_ | -된_ | -인_ | -던_ | -킨_ | -린_ | -진_ | -난_ | -온_ | -든_ | -른_ | -친_ | -룬_ | -긴_ | -끈_ | -춘_ | 높은_ |
        낮은_ | 많은_ | 적은_ | 넘은_ | 줄인_ | 늘린_ | 높인_ | 낮춘_ | 늘어난_ | 줄어든_ | 오른_ | 내린_ | 거둔_ | 이룬_
        """
    ),
    "weak": (),
    "present": phrases(
        """
        있다 | 있습니다 | 있어 | 있으며 | 있고 | 있는 | 있음 | 이다 | 입니다 | 이며 | 이고 | 없다 | 없습니다 | 많다 | 적다 | 크다 | 높다 | 낮다 | 빠르다 |
        달한다 | 이른다 | 해당한다 | 차지한다 | 그친다 | 불과하다 | 수준이다 | -하다_ | 이에요 | 예요
        """
    ),
    "acts": (
        *_closed(_N, "다"),
        *_closed(_P, "니다", but="입습"),
        *phrases(
            """
            줄입니다 | 높입니다 | 들입니다 | 붙입니다 | 쓰입니다 | 모입니다 | 섞입니다 | 늘입니다 | 기울입니다 | 녹입니다 | 쌓입니다 | 먹입니다 |
            -어요 | -아요 | -해요 | -여요 | -져요 | -돼요 | -려요 | -와요 | -가요 | 하죠 | 되죠
            """
        ),
    ),
    "copula": phrases("가이던스는 | 가이던스를 | 전망치는 | 예상치는 | 전망은 | 목표는 | 목표가 | 목표 매출 | 목표 연도"),
    "reached": phrases(
        """
        달성_ | 완료 | 획득 | 실적 | 성과 | 절감_ | 감축_ | 증가_ | 감소_ | 기록_ | 확보_ | 돌파_ | 개선_ | 향상_ | 상승_ | 하락_ | 달성, | 구현_ |
        취득_ | 수상_ | 전환_ | 확대_ | 축소_
        """
    ),
    "hearsay": phrases(
        """
        주장하고 | 주장했 | 주장한 | 주장하 | 주장이 | 라는 주장 | 다는 주장 | 알려졌 | 알려진 | 알려져 | 것으로 전해 | 전해졌 | 전해진 | 소문 | 자평 | 자랑하 |
        자랑한 | 선전하 | 홍보하
        """
    ),
    "purpose": phrases("위해 | 위한 | 향한 | 에 기여 | 실현 | 앞당기 | 목표 달성 | 이행"),
    "boundary": phrases(
        """
        지만 | 으나 | 으며 | -며_ | -며, | -고, | 는데 | -데_ | 반면 | 한편 | 면서 | 으면서도 | 다가 | 뒤_ | -고_ | 이후_
        """
    ),
    "pseudo": phrases(
        """
        미이행 |         기로 유명 | 기로 이름 | 기로 소문 | 서약서 | 혜택을 보고 | 손해를 보고 | 이익을 보고 | 피해를 보고 | 효과를 보고 | 덕을 보고 | 재미를 보고 | 혜택을 봅니다 | 효과를 봅니다 | 말한다 | 밝힌다 | 전한다 | 설명한다 | 강조한다 | 덧붙인다 | 주장한다 | 말합니다 | 밝힙니다 | 전합니다 | 설명합니다 | 말씀드렸 | 말씀드린 | 말씀드리 | 예정되어 | 답했 | 반박했 | 토로했 | 귀띔했 | 충전 시 | 사용 시 | 구매 시 | 이용 시 | 적용 시 | 주행 시 | 결제 시 | 가입 시 | 세탁 시 | 작동 시 | 운전 시 | 착용 시 | 섭취 시 | 장착 시 | 설치 시 | 측정 시 | 무인_ | 달한 뒤 | 계획 대비 | 계획보다 | 기록한 뒤 | 의결했 | 결정했 | 확정했 | 공개했 | 보고했 | 알렸 | 예상보다 | 답한다 | 묻는다 | 물었 | 기대 수명 | 예상 밖 | 바란다 | 부탁드립니다 | 감사합니다 | 감사드립니다 |
        쓰면 | 사용하면 | 이용하면 | 적용하면 | 활용하면 | 켜면 | 타면 | 마시면 | 바르면 | 설치하면 | 누르면 | 충전하면 | 먹으면 | 입으면 | 끼우면 | 넣으면 | 달면 |
        _화면_ | _측면_ | _반면_ | _라면_ | _표면_ | _전면_ | _정면_ | _평면_ | _장면_ | _단면_ | _이면_ | _국면_ | _방면_ | _수면_ | _가면_ |
        _지면_ | _냉면_ | 직면_ | 에 따르면 | 에 의하면 | 따르면_ | 보면_ | 비하면 | 비교하면 | 고려하면 | 환산하면 | 치면_ | 하자면 | 나누면 | 반면, | 말했 |
        밝혔 | 전했 | 설명했 | 덧붙였 | 강조했 | 발표했 | 공시했 | 언급했 | 평가했 | 당부했 | 지적했 | 밝힌 | 말한 | 전한 | 설명한 | 강조한 | 발표한 | 소개했 |
        분석했 | 보도했 | 답했 | 나타났 | 조사됐 | 집계됐 | 파악됐 | 확인됐 | 것으로 나타 | 예상보다 | 예상치를 | 예상을 웃 | 예상을 뛰 | 전망치를 | 전망을 웃 |
        기대 이상 | 기대를 웃 | 기대 수명 | 대한_ | 위한_ | 통한_ | 관한_ | 의한_ | 인한_ | 따른_ | 또한_ | 이러한_ | 그러한_ | 가능한_ | 다양한_ | 필요한_
        | 중요한_ | 국한_ | 지속가능한_ | 유일한_ | 안전한_ | 건강한_ | 새로운_ | 비롯한_ | 포함한_ | 제외한_ | 대한민국 | 비전 공유 | 이러한 | 관련된_ |
        -적인_ | 개인_ | 법인_ | 할인_ | 확인_ | 원인_ | 요인_ | 승인_ | 본인_ | 노인_ | 장애인_ | 외국인_ | 기간_ | 시간_ | 연간_ | 주간_ | 야간_ |
        공간_ | 인간_ | 민간_ | 중간_ | 한국인_ | 사진_ | 추진_ | 직원은_ | 이번_ | 바 있다 | 발전 | 추진력 | 계획대로 | 실현_ | 있다고 밝 | 달성률 |
        업무 추진 | 추진단 | 추진본부 | 계획서 | 사업계획 | 도시계획 | 목표가_ | 목표주가
        """
    ),
}

# A year on its own, and the words of a purpose right before a state.
BARE_YEAR = re.compile(r"(?:19|20)\d\d")
PURPOSE_BEFORE = re.compile(r"(?!)")
# Headings and table headers under which everything is meant for the future, or done.
HEAD_FUTURE = re.compile(r"목표|계획|비전\s?20|로드맵|전략|추진|방향|향후|전망|과제|예정|가이던스")
HEAD_PAST = re.compile(r"실적|성과|현황|결과|추이|기준연도|배출량$|주요 활동")
HEAD_PLAN = re.compile(r"계획|예정|추진|과제|전략|방향|향후")
HEAD_FORECAST = re.compile(r"전망|가이던스|예상|추정")
HEAD_YEAR = re.compile(r"(?<![\d.,])((?:19|20)\d\d)(?![\d,])|'(\d\d)(?!\d)|(?<!\d)(\d\d)년|(?<!\d)(\d\d)e(?![a-z])")
OUTSIDERS = re.compile(
    r"업계|시장조사|증권|애널리스트|연구원은|전문가|정부는|당국|협회|iea|시장은|국제에너지기구|금융투자업계|에프앤가이드"
)
# What people think or fear: the future is theirs, the share of them is a fact.
OPINION = re.compile(
    r"\w{0,6}(?:라고|다고|라|으로|로)\s?(?:우려|생각|답|믿|응답|인식|느[끼꼈]|여[기겼]|기대한다고|내다본다고)"
)
GROUP = re.compile(r"[가이은는]\s")
ANSWERS = re.compile(r"\s?(?:답|응답|생각|기대한다|내다본다)")
# A headline that says what is to be done: not needed where the predicate stands last.
INFINITIVE = re.compile(r"(?!)")
# A past form right behind its subject, and goals told as orders: not needed where the predicate stands last.
SUBJECT_PAST = re.compile(r"(?!)")
IMPERATIVE = re.compile(r"(?!)")
# Words of a will, which a measure to be reached makes a goal.
SCHEDULED = re.compile(r"계획|예정|방침|기로|추진|구상|생각|일정")  # a plan by its own word
VOLITION = re.compile(r"겠|고자|하고자|려고|려 ")
# Where one fragment ends and the next begins within a sentence.
FRAGMENT_END = re.compile(r"\.\s|→|…\s?|;\s| / ")
# What parts clauses whose predicate stands first: not needed here.
RESUMES = RELATIVE = SUBJECT_START = re.compile(r"(?!)")
WOULD = frozenset({"수 있을 것", "수 있을 전망", "수 있을"})
# What makes a form that modifies lead on to the predicate behind it.
SEQUEL = re.compile(r"\s?(?:뒤|후|다음|데|것을|것이|채)")
# Verbs that set a goal, where the goal stands before the figure.
SETTING = re.compile(
    r"잡았|세웠|설정했|설정하|정했|제시했|높였|높여|상향|수립했|수립하|내걸|잡고|잡은|제출|발표했|확정"
)
# Words before a participle that make it an adjective or a verb: not needed where the predicate stands last.
DETERMINERS: frozenset[str] = frozenset()
SUBJECTS: frozenset[str] = frozenset()
AUXILIARIES: frozenset[str] = frozenset()
GOAL_HEADS = ("목표",)
JOINERS: tuple[str, ...] = ("-고", "-며")
