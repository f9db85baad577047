"""Korean units: percentages, money, measures, durations, rates, counters."""

from __future__ import annotations

from collections.abc import Mapping

# canonical unit -> spellings, "|" between them
MEASURES: Mapping[str, str] = {
    "%": "percent|퍼센트|프로|퍼센티지|퍼센테이지|%",
    "percentage point": "%포인트|퍼센트포인트|퍼센트 포인트|% 포인트|%p|프로포인트",
    "bp": "bp|베이시스포인트|베이시스 포인트",
    "t": "tonnes|tons|tonne|ton|톤|미터톤|메트릭톤|메트릭 톤|t(톤)",
    "kg": "킬로그램|킬로그람|kg",
    "g": "그램|그람",
    "mg": "밀리그램",
    "ug": "마이크로그램",
    "lb": "파운드",
    "oz": "온스",
    "근": "근",
    "km": "kilometers|킬로미터|킬로|키로|키로미터",
    "m": "미터|메터",
    "cm": "센티미터|센티|센치|센치미터",
    "mm": "밀리미터",
    "um": "마이크로미터|마이크론",
    "nm": "나노미터|나노",
    "in": "인치",
    "ft": "피트",
    "yd": "야드",
    "mi": "마일|miles|mile",
    "m2": "제곱미터|평방미터|제곱 미터|평방 미터|제곱m",
    "km2": "제곱킬로미터|평방킬로미터|제곱 킬로미터|평방 킬로미터|제곱㎞|제곱km",
    "sqft": "제곱피트|제곱 피트|평방피트|평방 피트",
    "ha": "헥타르",
    "acre": "에이커",
    "평": "평",
    "m3": "세제곱미터|입방미터|세제곱 미터|입방 미터|루베",
    "cuft": "입방피트|입방 피트|세제곱피트|세제곱 피트",
    "L": "리터",
    "mL": "밀리리터|미리리터",
    "hL": "헥토리터",
    "gal": "갤런|갤론",
    "bbl": "배럴",
    "cup": "컵",
    "W": "와트",
    "kW": "킬로와트",
    "MW": "메가와트",
    "GW": "기가와트",
    "TW": "테라와트",
    "Wh": "와트시",
    "kWh": "킬로와트시|킬로와트아워|킬로와트시간",
    "MWh": "메가와트시|메가와트아워",
    "GWh": "기가와트시|기가와트아워",
    "TWh": "테라와트시|테라와트아워",
    "hp": "마력",
    "J": "주울",
    "MJ": "메가줄",
    "GJ": "기가줄",
    "TJ": "테라줄",
    "cal": "칼로리",
    "kcal": "킬로칼로리",
    "Hz": "헤르츠",
    "kHz": "킬로헤르츠",
    "MHz": "메가헤르츠",
    "GHz": "기가헤르츠",
    "V": "볼트",
    "A": "암페어",
    "dB": "데시벨",
    "bit": "비트",
    "B": "바이트",
    "KB": "킬로바이트",
    "MB": "메가바이트",
    "GB": "기가바이트|기가",
    "TB": "테라바이트|테라",
    "PB": "페타바이트",
    "Gbps": "기가비피에스",
    "px": "픽셀",
    "MP": "메가픽셀|만 화소",
    "deg": "도",
    "degC": "도씨",
    "kn": "노트",
    "TEU": "teu",
    "x": "배",
    "점": "점",
    "포인트": "포인트|p",
    "%·10": "할",
}

DURATIONS: Mapping[str, str] = {
    "s": "초간|초",
    "min": "분간|분",
    "h": "hours|hour|시간",
    "day": "days|day|일간|일",
    "week": "주일|주간|주",
    "month": "months|month|개월간|개월|달간|달",
    "year": "years|year|년간|년|개년|해",
    "century": "세기",
    "quarter": "개 분기|분기째",
}

MONEY: Mapping[str, str] = {
    "KRW": "원|원화|krw|₩",
    "USD": "달러|미국 달러|미국달러|미 달러|미달러|불|usd|$",
    "CAD": "캐나다 달러|캐나다달러",
    "AUD": "호주 달러|호주달러|오스트레일리아 달러",
    "HKD": "홍콩 달러|홍콩달러",
    "SGD": "싱가포르 달러|싱가포르달러",
    "NZD": "뉴질랜드 달러|뉴질랜드달러",
    "TWD": "대만 달러|대만달러|타이완 달러",
    "EUR": "유로화|유로|€",
    "GBP": "파운드화|영국 파운드|영국파운드|스털링",
    "JPY": "엔화|엔|일본 엔|일본엔",
    "CNY": "위안화|위안|중국 위안",
    "INR": "루피|인도 루피",
    "CHF": "스위스 프랑|스위스프랑",
    "FRF": "프랑|프랑스 프랑",
    "RUB": "루블",
    "VND": "동화|베트남 동",
    "THB": "바트|밧",
    "IDR": "루피아",
    "MYR": "링깃",
    "PHP": "필리핀 페소",
    "MXN": "멕시코 페소",
    "BRL": "헤알",
    "TRY": "리라",
    "AED": "디르함",
    "ILS": "셰켈",
    "LKR": "스리랑카 루피",
    "CRC": "콜론",
    "BTC": "비트코인",
    "FIM": "핀란드 마르카",
    "DEM": "마르크",
    "NLG": "길더",
    "ESP": "페세타",
    "cent": "센트",
    "penny": "펜스|페니",
}
MONEY_FIRST: Mapping[str, str] = {}
COINS: Mapping[str, float] = {"cent": 0.01, "penny": 0.01}
COIN_LETTERS: Mapping[str, str] = {}
MONEY_IN_MILLIONS: Mapping[str, str] = {"파운드": "GBP"}  # a weight below that
MONEY_AGAIN = r"(?!)"
UNIT_LED = ""
LARGE_MONEY: frozenset[str] = frozenset()
PLURAL = ""
PLURAL_ENDINGS: tuple[tuple[str, str], ...] = ()
SINGULAR: Mapping[str, str] = {}
COUNTERS: tuple[str, ...] = tuple(
    """명 개 곳 건 대 마리 세대 가구 그루 개사 개국 개소 장 회 차례 척 편 가지 종 종류 권 병 잔 켤레 채 동 호 필지 구 구절 줄 통 벌 석 좌 좌석 주 표 팀 쪽 페이지 자리 단계 조각 송이
    포기 개비 발 곡 판 타 인 사 가닥 끼 모금 사람 번 과목 종목 경기 게임 학급 학교 회사 기업 나라 국가 도시 지역 기관 단체 부서 부문 분야 항목 문항 사례 제품 모델 품목 매 본 자 글자 단어 문장 토큰 날 박 량 칸 라인 기 가맹점 점포 매장 개점 지점 공장 사업장 협력사 농가 개 사""".split()
)
SCORES: tuple[str, ...] = ()

PER = r"(?:\s?/\s?|\s?\bper\s)"
PER_NOUN = r"(?:[a-z]{1,12}|[가-힣]{1,4}?(?=[으로가이을를은는의에도로며\s,.)]|$))"
PER_TWO = r"(?!)"
# a rate told before the number: "초당 1.15TB"; the word before 당 is a key of PER_EVERY
PER_SILENT = frozenset({"주당"})
PER_FROM = r"(?<![가-힣])(?:(?=[시초분]속)|(?=(?:초|분|시간|톤|t|kg|㎏|km|㎞|㎡|m2|배럴|리터|l)당))(?P<per>시간|초|분|시|톤|t|kg|㎏|km|㎞|㎡|m2|배럴|리터|l)[당속]\s?(?:약\s|최대\s|최고\s|평균\s)?"
PER_EVERY: Mapping[str, str] = {
    "초": "s", "분": "min", "시": "h", "시간": "h", "일": "day", "월": "month", "연": "year", "년": "year", "톤": "t", "t": "t", "kg": "kg", "㎏": "kg", "km": "km", "㎞": "km",
    "㎡": "m2", "m2": "m2", "배럴": "bbl", "리터": "L", "l": "L", "주": "week", "개월": "month",
}  # fmt: skip

GAS_AFTER = r"\s?(?:co ?2|이산화탄소)(?:[\s-]?(?:환산|상당)량?|-?eq\.?|-?e)?(?![a-z])"
GAS_NEAR = r"(?:의|\s)\s?(?:[가-힣]+\s){0,2}?(?:이산화탄소|온실가스|탄소|co2)"
GAS_BEFORE = r"(?:이산화탄소|온실가스|탄소\s?배출|탄소를|탄소\s?감축|co2|배출량)(?:(?!용수|폐기물|플라스틱|원료|물을|물\s|쓰레기|고철|사용량|생산량|처리량|수거|사용\s)[^.;]){0,60}\Z"

NOUNS = "glued"  # the counter or noun glued to the numeral
STOPS = frozenset(
    "이상 이하 미만 초과 가량 정도 내외 안팎 수준 가까이 쯤 남짓 중 등 및 또는 대비 기준 약 최대 최소 총 이후 이전 까지 부터 에서 보다 만에 동안 규모 상당 넘게 넘는 이르 달하 내지 각각 대 선 여".split()
)
MODIFIERS: frozenset[str] = frozenset()
MASS_NOUNS: frozenset[str] = frozenset()
NOT_PLURAL: frozenset[str] = frozenset()
ATTRIBUTIVE: frozenset[str] = frozenset()
OF_WHOSE = r"(?!)"
ATTRIBUTE = r"(?!)"
ATTRIBUTE_FIGURE = r"(?!)"
TIMES_COMPARED = r""  # told with a word of its own, never a count
NOT_HYPHENED: frozenset[str] = frozenset()
SPEED_BEFORE = r"(?:풍속|속도|속력)[^.;,]{0,24}"
FEET: tuple[str, ...] = ("ft",)
OF_OWN: tuple[str, ...] = ()
NOUNS_OK: frozenset[str] = frozenset()
NO_NOUN: tuple[str, ...] = ()
PLAIN_ENDINGS: tuple[str, ...] = ()
SURE_SYLLABLES = "원톤%"  # units of one syllable that nothing glued behind turns into another word
GLUED_DURATIONS = "짜당간치여차급"  # may be glued behind a duration
GLUED_TIMES = "짜간여"  # ... behind 배
AFTER_METRES: frozenset[str] = frozenset()
ADJECTIVES_OK: frozenset[str] = frozenset()
CELL_SCALES: Mapping[str, float] = {
    "십": 10,
    "백": 100,
    "천": 1e3,
    "만": 1e4,
    "십만": 1e5,
    "백만": 1e6,
    "천만": 1e7,
    "억": 1e8,
    "십억": 1e9,
    "백억": 1e10,
    "조": 1e12,
}
PARTICLES = "으로써|으로서|으로|로써|로서|로|에서|에게|에는|에도|에|까지|부터|보다|마다|밖에|조차|이나|나|이면서|이면|이지만|이므로|이라는|이라고|인데|이었던|이었고|였던|였고|이며|이고|이다|이었|이던|이란|이라|이자|인|이|가|을|를|은|는|의|도|만|과|와|씩|당|였다고|이었다고|였다|였으며|였|여서|들|이었다|이었음|이었습니다|였음|였습니다|입니다|다"
PARTICLE_FIRST = "이가은는을를의에로도와과"  # what no word of one syllable behind a numeral begins with
UNIT_LABEL = r"단위|units?"  # before the unit of a table's numbers
CELL_LEADS = ("in ",)  # before unit and scale in a header written in English
CELL_JOINTS = ("of ",)  # between scale and unit there

# Spellings of one unit, as units are compared (lower case, singular): with the one they are compared as.
SPELLINGS = {
    "시간": "h", "분": "min", "초": "s", "일": "day", "주": "week", "년": "year", "개월": "month", "달": "month",
    "톤": "t", "배": "x", "원": "krw", "점": "score", "리터": "l",
}
