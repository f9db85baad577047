"""Korean numerals: words, scales, fractions, bounds, and what a numeral is when it is no quantity.

All patterns read the folded text in lower case. The names are those of every language's ``numbers``.
A numeral in Hangul counts only with evidence: a scale, a counter or a unit beside it, and a word's start before it.
"""

from __future__ import annotations

from collections.abc import Mapping

_SINO = "영공일이삼사오육칠팔구"
_NATIVE_ONES = "한 두 세 네 다섯 여섯 일곱 여덟 아홉".split()
_NATIVE_TENS = "열 스물 서른 마흔 쉰 예순 일흔 여든 아흔".split()

WORDS: Mapping[str, float] = {
    "영": 0, "공": 0, "일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "륙": 6, "칠": 7, "팔": 8, "구": 9,
    **{word: i + 1 for i, word in enumerate(_NATIVE_ONES)},
    **{word: 10 * i for i, word in enumerate(_NATIVE_TENS, 1)},
    "스무": 20, "하나": 1, "둘": 2, "셋": 3, "넷": 4, "석": 3, "넉": 4, "서너": 3, "너댓": 4, "네댓": 4, "네다섯": 4, "대여섯": 5, "예닐곱": 6, "일고여덟": 7, "두세": 2, "두어": 2, "한두": 1,
}  # fmt: skip
SMALL: Mapping[str, float] = {"십": 10, "백": 100, "천": 1000}
LARGE: Mapping[str, float] = {"만": 1e4, "억": 1e8, "조": 1e12, "경": 1e16}
LETTERS: Mapping[str, float] = {"k": 1e3, "m": 1e6, "mm": 1e6, "b": 1e9, "t": 1e12, "bn": 1e9, "mn": 1e6, "tn": 1e12}

JOINT = r"\s?"
AMBIGUOUS_SCALES: Mapping[str, str] = {"경": "원달여개"}  # a scale, and the letters that may follow it where it is one
INDEFINITE_OF = ""
SHARE_ANY = "중"  # a share of any whole, not only of a round one
DIGITS_AFTER_SCALE = True  # 2만7천, 3조 2,345억
WORD_END = ""
# the decimal point in words; "94점이었다" is a score
POINT = r"[점쩜](?=[영공일삼사오육칠팔구]|이(?![었란라며고다던나지야인]|\s(?!퍼|프로|배|도|초|미터|킬로|톤)))"

_DIGIT = "[영공일이삼사오육륙칠팔구]"
_LAST = r"(?![가-힣])"
# the end of a counted word: a particle, a bound, or nothing glued on
_STRONG = (
    r"(?:원|달러|유로|엔화?|위안|파운드|센트|페니|펜스|루피|프랑|불(?![가-힣])|퍼센트|프로(?![가-힣])|톤|킬로|그램|그램|미터|리터|센티|밀리|배럴|갤런|마일|와트|헥타르|제곱|"
    r"평방|입방|명|인분|개|건|대(?![가-힣]{2})|곳|마리|그루|가구|세대|배(?!출|경|당)|시간|개월|년|일간|주간|분간|점|포인트|평|장|권|편|회|차례|배럴|인치|피트|근(?![가-힣])|도(?![가-힣])|볼트|℃|여\s?[명개건대원곳])"
)
_UNITS_OF_ONE = r"(?:퍼센트|프로(?![가-힣])|미터|메터|리터|센치|달러|센트|킬로|그램|톤(?![가-힣]{2})|헥타르|개월|센티|밀리)"
_NATIVE = r"(?:(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)?(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)|열|스무|서른|마흔|쉰|예순|일흔|여든|아흔|석|넉|서너|너댓|네댓|네다섯|대여섯|예닐곱|일고여덟|두세|두어)"
_COUNTED = (
    r"(?:세대|가구|개월|개비|개|명|곳|건|대|마리|가지|구절|구(?![가-힣])|사람|차례|번(?!째)|배(?!출|경|당|송|터|포|분|치)|달(?!러)|시간|그루|채(?![가-힣])|장(?!소|면)|쪽|켤레|잔|컵|근(?![가-힣])|병|편|권|줄|척|나라|도시|회사|기업|해(?![가-힣])|주(?![가-힣])|단계|종류?|부문|분기|자리|끼|벌|송이|포기|갈래|축|축제|집|방|팀|경기|게임|학교|마을|그룹|제품|모델|공장|사업장|기관)"
)
# After 한 ("one", but also "a certain") only the plainest counters are evidence.
_ONE_COUNTED = r"(?:개(?![발가-힣])|개비|개(?=의|를|가|도|씩)|명|건(?![가-힣])|건(?=의|을|이|도)|마리|그루|구(?=[가를의\s])|대(?=[를가의\s])|장(?=[을이의\s])|가지|켤레|병(?=[을이의\s])|잔|컵|근(?![가-힣])|시간|곳(?=[을이에의\s]))"
# Words that begin like a numeral with its counter glued on: a generation, a wash, a headache; a ceiling, full marks.
_NATIVE_WORDS = r"세[대종척방주발동기편]|두[건동통발]"
_SCALE_WORDS = r"[천만]장|만점|천도|천명[하했한확]|만개[하했한]|십대"
# Where a numeral in words may begin.
WORDED = (
    rf"(?<![가-힣A-Za-z\d])(?:마이너스\s)?(?:"
    rf"(?={_DIGIT}{{0,8}}[십백천만억조쩜점])(?:{_DIGIT}|[십백천])(?:{_DIGIT}|[십백천만억조쩜점]|(?<=[십백천만억조])\s(?=[{_SINO[2:]}십백천]{{1,6}}[만억조]?\s?{_STRONG})){{1,40}}(?=\s?{_STRONG})"
    rf"|{_DIGIT}(?=\s?퍼센트|{_UNITS_OF_ONE})"
    rf"|(?!{_SCALE_WORDS})[십백천만](?=\s?{_STRONG})"
    rf"|만\s?{_DIGIT}?[천백십](?:\s?{_DIGIT}?[백십])?(?=\s?{_STRONG})"
    rf"|만\s?\d[천백](?=\s?{_STRONG})"
    rf"|만{_DIGIT}[천백십]{{0,1}}(?:{_DIGIT}|[백십]){{0,6}}(?=\s?{_STRONG})"
    rf"|(?:십|백|천)만(?=\s[가-힣])"
    rf"|한\s?(?={_ONE_COUNTED})"
    rf"|(?!한|{_NATIVE_WORDS}){_NATIVE}(?=\s?{_COUNTED})"
    rf"|(?:두|세)(?=\s(?:가지|곳|회사|나라|도시|기업|공장|제품|기관|단체|사람|대학|학교|부문|분야|지역|국가)))"
)

WORD_LEAD = r"마이너스\s"
PRONOUN_LED = r"(?!)"
PRONOUN_RANGE = r"(?!)"
PRONOUNS: frozenset[str] = frozenset()
LONE_PRONOUN = r"(?!)"

# Where any of these patterns may begin: cheap to look for, at the start of a word. ("open": inside a word too)
TRIGGERS: tuple[str, ...] = (
    *(rf"{char}(?=[{_SINO}십백천만억조쩜점]|\s?(?:퍼|프로|미터|메터|리터|달러|센|킬|그램|톤|헥|개월|밀|원|유|엔|위|파|페|펜|루|분의))" for char in _SINO),
    *(rf"{char}(?=[{_SINO}십백천만억조]|\s?\d|\s?[가-힣])" for char in "십백천만"),
    "한(?=\\s?(?:개|명|건|마|그|구|대|장|가지|켤|병|잔|컵|근|시간|곳))",
    *("두", "세\\s?", "네\\s?", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "스무", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔", "석\\s", "넉\\s", "서너", "너댓", "대여섯", "예닐곱", "일고여덟", "둘\\s중", "셋\\s중", "넷\\s중", "마이너스"),
    *("반\\s?(?:년|시간|달|리터|톤|컵|마일|미터|토막)", "수\\s?[십백천만억조명개건곳년차시]", "몇\\s?[가-힣%]", "net", "carbon"),
)
TRIGGERS_OPEN: tuple[str, ...] = ("절반", "반값", "전량", "모두\\s", "전부\\s", "갑절", "곱절", "탄소\\s?중립", "탄소\\s?네거", "기후\\s?[중포]", "넷\\s?제로", "순\\s?배출", "re\\s?100", "반토막")
WORD_LETTERS = "가-힣a-z0-9"

SPECIAL: tuple[tuple[str, float | None, str | None, str, str | None], ...] = (
    (r"(?:100\s?%\s)?(?:탄소\s?중립|기후\s?중립|넷\s?제로|net[\s-]?zero|carbon[\s-]neutral(?:ity)?|순\s?배출량?\s?(?:제로|0)(?![.\d]))(?:\s?\((?:net[\s-]?zero|넷\s?제로|탄소\s?중립|carbon\sneutral(?:ity)?)\))?", 0, "tCO2e net", "net zero", None),
    (r"탄소\s?네거티브|carbon[\s-]negative|기후\s?포지티브", None, "tCO2e net", "net zero", None),
    (r"re\s?100(?![a-z0-9])", 100, "%", "net zero", None),
    (r"(?<![가-힣])전량(?![가-힣]{3})", 100, "%", "whole", None),
    (r"(?<![가-힣])모두(?=\s(?:[가-힣]+\s){0,3}(?:전환|재생|친환경|대체|교체|바꾸|바꿨|바꿀))", 100, "%", "whole", None),
    (r"(?<![가-힣])전부(?=\s)", 100, "%", "whole", None),
    (r"둘\s중\s하나", 50, "%", "percent", None),
    (r"셋\s중\s하나", 100 / 3, "%", "percent", None),
    (r"셋\s중\s둘", 200 / 3, "%", "percent", None),
    (r"넷\s중\s하나", 25, "%", "percent", None),
    (r"넷\s중\s셋", 75, "%", "percent", None),
    (r"반값|반\s?토막", 50, "%", "percent", "down"),
    (r"절반", 50, "%", "percent", None),
    (r"(?:두\s?배|2배|갑절|곱절)(?!\w)|갑절|곱절", 2, "x", "multiple", None),
    (r"(?<![가-힣\d])(?:수|몇)\s?(?:[십백천]\s?[만억조]?|[만억조](?=\s|원|명|개|건|달러|톤|대|마리|그루|여|곳))(?!라|사|화)|(?<![가-힣])몇(?=\s?(?:명|개|건|곳|대|가지|차례|번|배|년|달|주|시간|퍼센트|%))|(?<![가-힣])수(?=개월|년간|년째|차례|\s(?:명|개|건|곳|차례|개월|시간|년))", None, None, "indefinite", None),
)  # fmt: skip

DENOMINATORS: Mapping[str, float] = {}
_FIGURE = r"\d{1,4}(?:\.\d+)?|[일이삼사오육칠팔구십백천만]{1,4}"
FRACTION = rf"(?<![가-힣\d.,])(?P<bottom>{_FIGURE})\s?분의\s?(?P<top>{_FIGURE})"
FRACTION_NEEDS = ""
FRACTION_LED = r"(?!)"
FRACTION_ENDS = r"(?!)"
FRACTION_DOUBTFUL: frozenset[str] = frozenset()
PART_OF = r"(?!)"
PART_BARE = r"(?<![가-힣])반(?=\s?(?:년|시간|달|리터|톤|컵|마일|미터))"
PART_JOINT = r"(?!)"
AND_PART = r"(?!)"

_ANY = r"\d{1,4}(?:,\d{3})?|(?:열|스무|스물|서른|마흔|쉰|백)?(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)?|백|천"
_BY = r"(?:명|개|곳|건|대|가구|사람|회|번|마리|가지)"
SHARE = rf"(?<![가-힣\d.,])(?P<whole>{_ANY})\s?(?P<by>{_BY})\s?(?:중|중에|중에서|가운데|당)(?:\s(?:약|거의|무려))?\s?(?P<part>{_ANY})\s?(?P=by)(?:\s?꼴)?"

BEFORE: Mapping[str, str] = {
    **dict.fromkeys(("약", "거의", "대략", "어림잡아", "~", "≈", "근", "얼추", "대체로", "평균적으로 약", "c.", "about", "±"), "about"),
    **dict.fromkeys(("최소", "최소한", "적어도", "못해도", ">", "≥", "최저"), "at_least"),
    **dict.fromkeys(("최대", "최고", "최장", "최다", "많게는", "길게는", "<", "≤"), "at_most"),
    **dict.fromkeys(("총", "모두", "도합", "합계"), ""),
}
LEFT_OUT = frozenset(("모두", "합계", "최고", "최장", "최다", "최저", "많게는", "길게는", "못해도", "평균적으로 약"))
TOP = ""
BEFORE_GAP = r"\s?"
# "국내 최대 8MW" is the largest of the country, not at most so large
BEFORE_LED = "(?:(?!최)|" + "".join(rf"(?<!{word}\s)" for word in "국내 세계 업계 아시아 동양 전국 역대 사상 지역 북미 유럽 단일".split()) + ")"

AFTER: Mapping[str, str] = {
    **dict.fromkeys(("이상", "초과", "남짓", "넘게", "이 넘는", "가 넘는", "을 넘는", "를 넘는", "넘는", "여", "+"), "at_least"),
    **dict.fromkeys(("이하", "미만", "이내"), "at_most"),
    **dict.fromkeys(("가량", "정도", "내외", "안팎", "수준", "가까이", "쯤", "선", "대", "전후", "꼴", "상당", "급"), "about"),
}
AFTER_OUT: frozenset[str] = frozenset(("넘게", "이 넘는", "가 넘는", "을 넘는", "를 넘는", "넘는", "꼴", "상당", "급", "이내", "전후"))
AFTER_END = r"(?=[^가-힣]|으로|로|의|을|를|이|가|은|는|에|도|만|까지|인|였|일|이다|이며|과|와|씩|라|나|다|었|어|긴|$)"
WITHIN: Mapping[str, str] = {"여": "about", "수": "about", "+": "at_least"}

DASH = r"\s?(?:-|–|—|~|→|⇒|에서|내지)\s?(?:최대\s?|최고\s?|많게는\s?|약\s)?"
TO = r"(?:에서|부터)\s"
AND = r"(?!)"
BETWEEN = r"(?!)"
FROM = r"(?!)"
RANGING = r"(?!)"
TO_LATER = r"\s?(?:에서|→|->|⇒)\s?(?:[^.,;()\d]{0,14}?\s)?(?:약\s|최대\s|거의\s)?"
DASH_OF_CHANGE = frozenset(("→", "⇒", "->", "에서"))
LEVEL_OF = r"(?!)"
TOLERANCE = r"\s?(?:±|\+/-|\+-)\s?"
SUSPENDED = r"(?!)"
LISTED = r"(?:,|·|와|과|및)\s?|\s(?:및|와|과|또는)\s"
EITHER = r"(?!)"
COMPARED_WITH = r"(?!)"
SUM_JOINT = r"\s?"
TELLING = r"\s?\(\s?(?:=\s?|\[|한화\s|우리\s?돈\s)?"  # opens a second telling
DASH_TO = "에서"  # a change, or with UNTIL behind it a range
UNTIL = r"\s?까지"
BACK_TO = r"(?!)"
BASELINE_NOUN = r"(?!)"
CHANGED = r"(?!)"

_YEAR = r"(?:19|20)\d\d"
_NUMBERED = r"(?:공장|캠퍼스|사업장|단지|터미널|본부|청사|발전소|사업부|연구동)"  # told by number, and counted with 개
# what a list of the greatest is made of: the four great materials, the five great banks
_GREATEST = r"(?:[가-힣]{1,4}\s)?(?:소재|은행|그룹|핵심|전략|과제|분야|원칙|중점|권역|목표|가치|축|시중|주요|산업|업종|시장|재벌|기업|금융|회계법인|보험|증권|완성차|정유|통신|플랫폼|영역|요소|방향|부문|도시|광역시|로펌|메이저|정책|개혁|리스크|위험|지표|이니셔티브|실천|약속|의제|추진|혁신|역량|기술|거래소|제조사|업체|기관|공약)"
_SPAN = r"\s?(?:간|동안|만에|여|이상|이내|넘게|째|내|미만|이하|치|짜리|뒤|후|전|안에|앞당|단축|연장|걸|소요)"
FROM_HERE: tuple[tuple[str, str], ...] = (
    ("year", r"(?<=')(?P<year>\d\d)(?:년(?:도)?|(?=\s?(?:까지|대비|회계|말|초|상반기|하반기|[~–-]\s?')|\.\d{1,2}(?!\d|%)(?:월|[~.)]|$)))"),
    ("age", r"(?:1020|2030|3040|4050|5060)\s?세대?(?!가구)"),
    ("date", rf"(?P<year>{_YEAR})\s?년(?:도)?\s?\d{{1,2}}\s?월(?:\s?\d{{1,2}}\s?일)?(?:\s?[~–-]\s?(?:\d{{1,2}}\s?월\s?)?\d{{1,2}}\s?일)?"),
    ("year", rf"(?:19|20)\d\d\s?(?:년|년도)?\s?[~–-]\s?(?P<year>{_YEAR}|\d\d)\s?년(?:도)?"),
    ("year", rf"(?P<year>{_YEAR})\s?(?:년(?:도|대)?|학년도|회계연도)"),
    ("date", rf"(?P<year>{_YEAR})[./-]\s?(?:0?[1-9]|1[0-2])(?:[./-]\s?\d{{1,2}})?\.?(?!\d|%|\s?(?:배|톤|명))"),
    ("date", r"\d{2}\.\s?(?:0?[1-9]|1[0-2])\.\s?\d{1,2}\.?(?!\d)"),
    ("date", r"\d{1,2}\s?월\s?\d{1,2}\s?일(?:\s?[~–-]\s?(?:\d{1,2}\s?월\s?)?\d{1,2}\s?일)?"),
    ("date", r"\d{1,2}\s?[~–-]\s?\d{1,2}\s?월(?!간)"),
    ("date", r"\d{1,2}\s?월(?!간|드|\s?\d{1,3}\s?(?:개|명|건|회|대))"),
    ("date", r"\d{1,2}\s?[~–-]\s?\d{1,2}\s?일(?!" + _SPAN + ")"),
    ("date", r"(?:[12]?\d|3[01])\s?일(?!" + _SPAN + r"|\s?\d{1,2}\s?시간|평균|본)(?:자|부터|까지|께|경)?"),
    ("quarter", r"[1-4]\s?/\s?4\s?분기|[1-4]\s?분기(?!째)|[1-4]q(?:\s?\d\d)?(?!\w)"),
    ("clock time", r"\d{1,2}\s?(?:[~–-]\s?\d{1,2}\s?)?시(?!간|즌|군|장|대(?!별)|민|설|\w*스템)(?:\s?\d{1,2}\s?분)?(?:\s?\d{1,2}\s?초)?"),
    ("clock time", r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?!\d)"),
    ("clock time", r"24/7"),
    ("phone number", r"\d{2,4}[-.) ]{1,2}\d{3,4}[-.]\d{4}(?!\d)|1[5-9]\d\d-\d{4}(?!\d)"),
    ("version", r"\d+\.\d+\.\d+(?:\.\d+)*(?![a-z\d])(?:\s?버전)?|\d+(?:\.\d+)?\s?버전"),
    ("page", r"\d{1,4}\s?[~–-]\s?\d{1,4}\s?(?:쪽|페이지)|\d{1,4}\s?(?:쪽|페이지)(?=에(?:[서\s는]|$)|\)|\]|\s?(?:참[조고]|그림|표|하단|상단|각주))"),
    ("ordinal", rf"\d{{1,2}}(?:\s?[·∙,]\s?\d{{1,2}}){{1,4}}\s?{_NUMBERED}|[1-9]{_NUMBERED}"),
    ("group", rf"\d{{1,2}}\s?사(?=[는가를의와도에]|\s|[,.)]|$)|[2-9]자(?=\s?(?:검증|물류|인증|기관|평가|회담|협의|협약|협력|구도|대결|감사|검토|배정|간|거래|매각))|\d{{1,2}}대(?=\s{_GREATEST})"),
    ("ordinal", r"\d{1,4}\s?(?:번째|호기|호선|호점|호실|호(?!봉)|회차|차전|라운드|주년|주기|주차|위(?!안|원|험)(?:권)?|등(?![급가-힣])|등급|순위|성급|강(?!제|화|도|관|판|수|력)|단독|기(?=\s|\)|생|수)|세대(?=\s?(?:이동|통신|폰|반도체|d램|hbm|배터리|원전|모델|제품|전기차|플랫폼|그랜저|쏘나타|아이))|연승|연패|승(?![용인객차무])|패(?![키널션])|무(?=\d)|층(?![가-힣]*짜리)|반(?=\s|에|의)|교시|학년|단계(?=\s?(?:에|로|사업|구간|인증)))"),
    ("ordinal", r"\d{1,3}\s?회(?=\s?(?:[가-힣]+\s)?(?:시상식|대회|총회|포럼|행사|정기|국제|세계|대한민국|기념|올림픽|엑스포|박람회|초|말))"),
    ("age", r"\d{1,3}\s?(?:[~–-]\s?\d{1,3}\s?)?(?:세(?!대|트|계|션|금|기|포|부|미|종|제|정|척)|살(?!균|림|수))(?:\s?(?:이상|이하|미만))?"),
    ("age", r"[1-9]0대?\s?[~·,∙-]\s?[1-9]0\s?대|[1-9]0\s?대(?=\s?(?:초반|중반|후반|이상|이하|남|여|청년|직장|주부|로\s추|부부|의\s?[가-힣]*(?:남|여)|젊|고객|소비|층|인구|에서|와\s[1-9]0대|가\s[1-9]|는\s|이\s|은\s))"),
    ("score", r"\d{1,3}\s?[-:]\s?\d{1,3}(?=\s?(?:으?로\s?(?:[가-힣]+\s)?(?:이|졌|져|패|승|앞|비|역|물|꺾|제|끝|완)|승|패|무승부|완승|역전|대승))"),
    ("score", r"\d{1,3}(?:\.\d+)?\s?대\s?\d{1,3}(?:\.\d+)?(?=\s?(?:으?로|의|비율|구도|이[다고었]|가[량\s]|을|를|였|정도)|[.,)]|\s|$)(?!\s?(?:명|개|건|곳|대|만|천|억|%|원|톤|배|시간|분|일|월|년|위))"),
    ("score", r"\d{1,3}승(?:\s?\d{1,3}(?:무|패))*|\d{1,3}언더파|\d{1,3}오버파|\d{1,3}타(?=[를로에\s])"),
    ("legal article", r"\d{1,4}조(?:의\s?\d{1,2})?(?=\s?(?:제?\d{1,2}\s?(?:항|호)|제\s?\d|에\s?(?:따|의|근|규)|의\s?\d))(?:\s?제?\d{1,2}항)?(?:\s?제?\d{1,2}호)?"),
    ("group", r"\d인\s?1조|\d{1,2}조(?=에\s?(?:배정|속|편성|서)|\s?\d교대|(?:로|씩)\s나|별\s)|\d교대"),
    ("name", r"\d[gd](?![a-z0-9])|\d{1,4}[a-z]{1,3}\d+[a-z0-9]*|\d+[xk]\d+(?!\d)|\d{1,2}차(?!례|량|로|종|별|원|액|감)(?:\s?(?:산업|전지|협력|공급|대전|세계|년도|병원|의료|자료|에너지|투자|벤더|사업|계획|배터리|회의|본?계획|연도|시|례))?|\d{1,3}촌(?![가-힣])"),
)  # fmt: skip

_LIST = r"(?:\d{1,4}(?:\.\d+)*[a-z]?(?:\s?(?:,|와|과|및|·|or|-|–|~|/|\+)\s?)){0,6}"
# Where one of these may begin: with one of their first characters, within no Latin word; an address with any.
LED_GATE = (
    r"(?<![a-z])(?:(?=[a-z§#№+'\[제스타모시버레클카윈아갤코닛유포글보에채파챕플비어뉴쿠그표도차사별부첨섹각주넘전팩연문오새밤낮저정우등인종허특])"
    r"|(?![\s\d,.;)])(?=\S{1,40}@))"
)
LED_BY: tuple[tuple[str, str], ...] = (
    ("ordinal", r"(?<![가-힣])제\s?" + _LIST),
    ("name", r"(?:스코프|\bscopes?|\biso(?:/iec)?|\biec|\ben|\bks|\bgri|\bsdgs?|\bcop|\besrs|\bifrs|\btype|\bclass|\blevel|\bmodel|\bcategory|타입|모델|시즌|버전|레벨|클래스|카테고리|시리즈|윈도우?|아이폰|갤럭시|\bnasdaq|코스피|코스닥|s&p|닛케이|유로|포브스|글로벌|포춘|보잉|에어버스|채널|시즌|파트|챕터|플랜|비전|어젠다|아젠다|뉴딜|쿠세스타)\s?" + _LIST),
    ("figure", r"(?:그림|표|도표|차트|사진|별표|별지|부록|첨부|\bfig\.?|\btable|\bfigure)\s?" + _LIST),
    ("page", r"(?:\bpp?\.|\bpage)\s?" + _LIST),
    ("section", r"(?:§|섹션|\bsection|\bchapter)\s?" + _LIST),
    ("footnote", r"(?:각주|주석|\bnote|\[주)\s?" + _LIST),
    ("rank", r"(?:\bno\.|#|№|넘버)\s?"),
    ("version", r"\bv(?:er(?:sion)?)?\.?\s?"),
    ("phone number", r"(?:전화|팩스|연락처|문의|\btel|\bfax)[.:]?\s?[+(]*|\+"),
    ("clock time", r"(?:오전|오후|새벽|밤|낮|아침|저녁|정오)\s?"),
    ("quarter", r"\b(?:fy|cy|q|h)\s?'?"),
    ("year", r"'(?=\d\d(?:년|\s?(?:까지|대비|회계|말|초|상반기|하반기|[~–-]\s?')))"),
    ("url", r"(?:https?://|www\.)\S{0,80}|\S{1,40}@\S{0,40}"),
    ("identifier", r"(?:우편번호|사업자등록번호|등록번호|인증번호|종목코드|허가번호|특허|\bisbn|\bissn|\bdoi|코스피|코스닥)[:.]?\s?(?:제\s?)?"),
)  # fmt: skip

FOLLOWED_BY: tuple[tuple[str, str], ...] = (
    ("attribute", r"\s?인(?=\s?(?:가구|가족|기준|실|용|승|석|조|미디어|창업|체제|기업))"),
    ("name", r"\s?인(?=당|용\s|승)"),
    ("address", r"\s?(?:번지|번길|길(?![이어]))"),
    ("ordinal", r"\s?번(?=\s?(?:버스|국도|고속도로|출구|홀|타자|도로))|\s?(?:항|절|편(?=\s제)|호)(?=[에의을를\s,.)]|$)(?!\s?주택)"),
)

YEAR_LED_BY = r"(?:지난|오는|올해|현재|작년|내년)\s"
YEAR_DENIED_BY = r"(?:약|총|최대|최소|[~<>$€£₩¥])\s?\Z"
AGE_BRACKET = r"(?<=[가-힣a-z])\s?\((?:본명\s)?(?:[가-힣]{2,4}\s?[·,]\s?)?(?P<age>\d{1,2})\)"
AGE_COMMA = r"(?!)"
AGE_COMMA_END = r"(?!)"
NAME_BEFORE = r"(?!)"
NAME_EXCEPT: frozenset[str] = frozenset()
LIST_NUMBER = r"\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)](?=\s|$)|\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s(?=[가-힣])(?!\s?(?:만|억|조|배|톤|명|개|원|버전))|\d{1,2}\.(?=[가-힣])"
FOOTNOTE_MARK = r"\[\d{1,3}(?:\s?[,-]\s?\d{1,3}){0,5}\]|(?<=[가-힣])\d{1,2}\)(?=\s)"
MINUS = r"(?:마이너스\s?|영하\s?)|(?<![\w)\]%-])[-−–]|△\s?|▲\s?(?=\d+(?:\.\d+)?%)"
PLUS = r"(?<![\w)])\+"

# a bare number of this scale is money, unless one of these follows
TEMPERATURE_BEFORE: Mapping[str, str] = {"섭씨": "degC", "영상": "degC", "영하": "degC", "화씨": "degF"}
BELOW_ZERO = r"(?!)"
INNER = r"(?!)"
LEADS: tuple[str, ...] = ("+-",)
MONEY_SCALE = ("KRW", 1e8)
NOT_MONEY = r"\s?(?:인구|명|건|개|회|대|년|광년|번|세포|토큰|파라미터|매개변수|뷰|조회|사용자|이용자|가입자|관객|마리)"

GLOSS = r"\s?\((?P<gloss>[^()\n]{1,24})\)"
