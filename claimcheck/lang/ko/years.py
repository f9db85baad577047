"""Words around years: what makes one a deadline, a base year or a reporting year, and years told by their distance."""

from __future__ import annotations

import re

# Only where one of these stands is a year told by its distance looked for.
TABLE: dict[str, tuple[str, ...]] = {
    "distance": (
        "전년", "직전", "이전", "년 전", "년전", "해 전", "해전", "지난", "작년", "후년", "그러께", "내년", "이듬해",
        "다음", "올해", "금년", "올 ", "올들", "올1", "올2", "올3", "올4", "올상", "올하", "이번", "올한", "당해",
        "향후", "앞으로", "년 이내", "년이내", "년 내", "년내", "년 안", "년안", "년 뒤", "년뒤", "년 후", "년후",
        "최근", "사이", "년 새", "년새", "연내", "연말", "년대", "연간",
        "월", "분기", "반기", "이달",
    )
}  # fmt: skip

# A year in figures: ``y`` in four, ``s`` in two; ``to`` the end of a range, ``slash`` the half of a split year.
YEAR = re.compile(
    r"(?<![a-z0-9.,$€£¥₩])(?:fy ?'?)?(?P<y>(?:19|20)\d\d)(?![\d%a-df-z]|e[a-z\d]|[.,]\d|-\d\d-\d)(?!\s?(?:명|개(?!년)|억|만|천|원|톤|t\b|건|대\b|곳|㎡|회(?!계)|시간))"
    r"(?:년?\s?[–—~-]\s?'?(?P<to>(?:19|20)\d\d|\d\d(?=년))(?!\d|%))?(?P<slash>/\d\d(?!\d))?(?:년도?|\s?회계연도)?"
    r"|(?:(?<![a-z0-9])fy ?'?|(?<![0-9a-z가-힣])')(?P<s>\d\d)(?![\d%.,]\d|%|\d)(?:년도?|\s?회계연도)?"
)

# Years told by their distance; each group names the arithmetic.
_NUMBER = r"(?P<{0}>\d{{1,2}}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)"
RELATIVE = re.compile(
    # one class of characters comes first: the search skips all others at once
    r"(?=[전직이한지작내후재그다올금당향앞최연두세네여일아열\d])(?:(?P<prior>전년(?!도?\s?말)(?:\s?동[기월])?도?|직전\s?(?:년도|연도|회계연도)|이전\s?연도|1년\s?전|한\s?해\s?전|전년\s?같은\s?(?:기간|분기|달))"
    r"|(?P<lastbase>(?:지난해|작년)\s?(?:의\s?)?같은\s?(?:기간|분기|달)|(?:지난해|작년)\s?동(?:기|월|분기))"
    r"|(?P<next2>내후년|후년)"
    r"|(?P<last2>재작년|지지난해|그러께)"
    r"|(?P<next>내년도?|이듬해|다음\s?해|다음\s?연도)"
    r"|(?P<last>지난해|작년도?|지난\s?한\s?해|지난\s?회계연도|지난\s?(?:봄|여름|가을|겨울))"
    r"|(?P<same>올해|금년도?|올\s?(?=(?:[1-4]분기|상반기|하반기|들어|연말|봄|여름|가을|겨울|[1-9]월|1[0-2]월))|이번\s?(?:해|회계연도)|올\s?한\s?해|당해\s?연도)"
    rf"|(?P<ago>(?<![\d.]){_NUMBER.format('n1')}\s?년\s?전)"
    rf"|(?P<within>(?<![\d.])(?:향후|앞으로|앞으로의)\s?{_NUMBER.format('n2')}\s?년(?:간|\s?동안|\s?이내|\s?내|\s?안)?(?!\s?전)"
    rf"|(?<![\d.]){_NUMBER.format('n3')}\s?년\s?(?:이내|내|안|뒤|후)(?=에|로|까지|,|\s|$))"
    rf"|(?P<behind>(?:지난|최근)\s?{_NUMBER.format('n4')}\s?년(?:간|\s?동안|\s?사이|\s?새)|(?<![\d.]){_NUMBER.format('n5')}\s?년\s?(?:사이|새)(?![가-힣]))"
    r"|(?P<yearend>연내|(?<![가-힣])(?<!지난 )연말(?=까지|에|엔|께|쯤|\s?(?:약\s)?\d))"
    r"|(?P<full>(?<![가-힣])연간(?=\s(?:[가-힣]+\s){0,2}(?:가이던스|전망|목표|예상)))"
    r"|(?P<decade>(?:2|이)?0년대\s?말|10년대\s?말))"
)
# Months, quarters and halves told without a year; each group names its kind.
PART = re.compile(
    r"(?<![\d.])(?P<month>1[0-2]|[1-9])월(?!\s?호)|(?<![\d.])(?P<quarter>[1-4])\s?분기(?!\s?연속)|(?<![가-힣])(?P<half>상|하)반기"
    r"|(?<![가-힣])(?P<season>봄|여름|가을)(?=까지|에|부터|\s)"
)
PARTS = {"상": 1, "하": 2, "봄": 5, "여름": 8, "가을": 11}
NUMBERS = {
    "한": 1,
    "두": 2,
    "세": 3,
    "네": 4,
    "다섯": 5,
    "여섯": 6,
    "일곱": 7,
    "여덟": 8,
    "아홉": 9,
    "열": 10,
}

# What stands before a year (searched up to it) and after it: here nearly all stands after.
DEADLINE_BEFORE = re.compile(
    r"(?:목표\s?(?:연도|년도|시점|시한)|달성\s?(?:연도|시점|시한))\s?(?:는|은|인|를|:)?\s?\Z|\(\s?~\s?\Z"
)
DEADLINE_AFTER = re.compile(
    r"\s?(?:\d{1,2}월|[1-4]분기|상반기|하반기|연말|말|초|중반|도|년)?\s?(?:말|초)?\s?(?:까지|이전|안에|내에|전까지|을 목표로|를 목표로|년을 목표)"
)
TO_BEFORE = re.compile(r"(?!)")
GOAL_AFTER = re.compile(
    r"\s?\(\s?(?:목표|계획|예정|예상|전망|추정|e)|e(?![a-z0-9])|[')\"]?\s?(?:[가-힣a-z·]{1,10}\s?){0,4}?(?:목표|비전|로드맵|탄소\s?중립|넷\s?제로|net[- ]?zero|re100|전략)"
)
BASE_BEFORE = re.compile(r"(?:기준\s?(?:연도|년도|년|시점)|기준연)\s?(?:는|은|인|를|:|\()?\s?\Z")
BASE_LOOSE = re.compile(r"(?!)")
_NOUNS = r"(?:\s?(?!전년|지난|작년|직전|올해|목표)[가-힣a-z·]{1,10}(?<![이가을를은는에로며고엔도]))"
BASE_AFTER = re.compile(
    r"(?!에는|에도|엔|은|는|까지|부터\s)(?:\s?(?:\d{1,2}월|[1-4]분기|상반기|하반기|연말|말|초|중))?(?:\s?\([^()]{1,30}\))?"
    rf"(?:(?:\s?(?:의\s)?{_NOUNS}){{0,3}}(?:\s?\([^()]{{1,30}}\))?(?:\s?대비|보다|에\s?비해|에\s?비하|[과와]\s?비교)|\s?비\s"
    rf"|[을를]\s?기준(?:으로|연도)|{_NOUNS}{{0,3}}(?:\s?\([^()]{{1,30}}\))?\s?(?:배출량|사용량|수준|실적|배출|사용)\s?기준|\s?기준\s?(?:연도|년도)"
    r"|\s?수준(?:에서|으로)|에서\b|\s?이후|부터\s(?!20))"
)
BASIS_AFTER = re.compile(
    r"(?:\s?(?:\d{1,2}월|[1-4]분기|상반기|하반기|연말|말|초))?(?:\s?\([^()]{1,30}\))?(?:\s?현재)?\s?기준"
)
SPAN_BETWEEN = re.compile(r"\s?(?:부터|에서|~)\s?(?:오는\s?)?")
SPAN_BEFORE = re.compile(r"")
ONWARD = re.compile(r"(?!)")
AT_BEFORE = re.compile(r"")
IDLE_AFTER = re.compile(r"\s?(?:[가-힣]{1,8}\s?){0,2}(?:설립|창립|창사|제정|보고서|개정|출시)")
IDLE_BEFORE = re.compile(r"(?:iso ?\d{4,5}[:-]|©)\s?\Z")

# How a mention lies to the figures: the modifier stands first, so all but what hangs on in brackets leads.
LEADING = re.compile(r"(?<!\()(?<!\(')\Z")
LED_OFF = re.compile(r"(?!)")
BREAK = re.compile(r";|반면")
STANDS_FOR = re.compile(r"\s?(?:의\s?)?(?:[가-힣]{1,8}\s?){0,2}\(\s?(?:약\s?|총\s?)?")
REACHES = True  # what gives a year its part stands behind it
SAME_BASE = re.compile(r"같은\s?(?:기준|기준연도)|동일\s?(?:한\s?)?(?:기준|기간)|같은\s기간(?!\s?(?:대비|보다|에))")
LISTED = re.compile(r"\s?(?:,|와|과|및|·)\s?")
RESPECTIVELY = re.compile(r"각각")
FROM = re.compile(r"에서\s?")
ON = re.compile(r"(?!)")
