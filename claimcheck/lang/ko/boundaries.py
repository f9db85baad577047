"""Where sentences end, what a line begins with, how a date is written, and what the language looks like."""

from __future__ import annotations

import re

# -- what the language looks like ----------------------------------------------------------------------

LETTER = re.compile("[가-힣ᄀ-ᇿㄱ-ㆎ]")
SHARE = 0.1  # of the letters of a block that must be of this script
FUNCTION_WORDS: frozenset[str] = frozenset()  # the script alone decides
# Words that are frequent in other languages of the same script, and rare in this one.
OTHER_WORDS: frozenset[str] = frozenset()

# -- where sentences end -------------------------------------------------------------------------------

# Never the end of a sentence: something always follows.
OPEN = frozenset("dr mr mrs ms prof vs v cf approx ca e.g i.e no fig vol p pp st".split())
# Not the end where a figure follows.
OPEN_BEFORE_FIGURE = frozenset("ver max min est avg".split())
# The end only where a new sentence plainly begins.
CLOSED_BEFORE_STARTER = frozenset("inc co corp ltd llc plc u.s u.k u.n e.u a.m p.m etc jr sr ph.d gmbh s.a n.v".split())
STARTERS: frozenset[str] = frozenset()
FIGURE_ENDS = False  # a figure before a stop is a date, a number of a list or of a chapter
# No space after the stop: "밝혔다.직원들은".
GLUED = re.compile(r"(?<=[다요음임함됨죠까네])[.!?](?=[가-힣A-Za-z0-9\"'(‘“<\[△▲■◆●○•])")
# What goes on after a closing quotation mark, whatever stood inside.
CARRIES_ON = re.compile(
    r"(?:이?라|하)?(?:고|며|면서|는|던|지만|니|자)(?:[\s,.]|[가-힣])|(?:이?란|이?라|처럼|등|에|의|을|를|와|과|로)(?:[\s,])"
)

# -- what a line begins and ends with ------------------------------------------------------------------

CAPTION = re.compile(
    r"[<\[(【]?(?:그림|표|도표|사진|차트)\s{0,2}\d{0,3}[.:\])>】-]?\s?(?=.)|(?:사진|자료|출처)\s{0,2}[=:]"
)
LETTERED = re.compile(r"\(?[가나다라마바사아자차카타파하][.)]\s")  # a list counted in letters
UNFINISHED = re.compile(
    r"(?:[,·&(-]|(?<=[가-힣])(?:을|를|은|는|에|에서|에게|으로|와|및|하고|하며|하여|이며|되어|면서|도록|위해|통해|따라|대한|위한|있는|하는|되는|된|대비|까지|부터|보다)|(?<=[가-힣])(?<![회협논동정주합문강결])의| (?:및|약|총|등|또|또는|단|전|각|그|이|더|중|후))$"
)
FINISHED = re.compile(
    r"[.!?…][\"')\]]{0,3}(?:[¹²³⁴-⁹⁰*†‡]{0,3}|\[\d{1,3}\])$|[가-힣](?:습니다|입니다|했다|한다|됐다|된다|있다|이다|겠다)[\"')]{0,2}$"
)
GOES_ON = re.compile(r"(?:[을를은는의에]|및|이며|하며|으로|[a-z]{2,20}[가-힣])[\s,]")

# -- dates ---------------------------------------------------------------------------------------------

YEAR_MARK, MONTH_MARK = "년", "월"  # letters behind a year and a month in figures
MONTHS: dict[str, int] = {}  # written in figures
_WRITTEN = (
    r"(?P<year>(?:19|20)\d\d)\s?(?:년|[.]|-|/)\s?(?P<month>\d{1,2})\s?(?:월|[.]|-|/)\s?(?P<day>\d{1,2})\s?(?:일|[.])?"
)
_WEEKDAY = r"\s{0,2}(?:\(?[월화수목금토일](?:요일)?\)?)?"
_BEFORE = r"(?:기사\s?)?(?:입력|등록|송고|작성|게시|배포|발행|보도|승인|최초|최종|업데이트|수정)(?:\s?(?:일시|일자|날짜|시간|시점|일|입력))?\s{0,3}[:=|]?\s{0,3}"
DATELINES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\s{{0,4}}[(\[【〔][^()\[\]\n]{{1,30}}[)\]】〕]\s{{0,3}}(?:[가-힣]{{2,8}}\s)?{_WRITTEN}{_WEEKDAY}\s{{0,3}}(?:--?-?|[–—/])",
        rf"\s{{0,4}}[(\[【〔][^()\[\]\n]{{1,25}}[=,]\s?{_WRITTEN}{_WEEKDAY}\s?[)\]】〕]",
        rf"\s{{0,4}}(?:[가-힣A-Z]{{2,15}},?\s)?(?:대한민국,?\s)?(?:[-–—]{{1,2}}\s?)?{_WRITTEN}{_WEEKDAY}\s{{0,3}}(?:--?-?|[–—])\s",
        rf".{{0,60}}?{_BEFORE}{_WRITTEN}",
        rf"\s{{0,4}}(?:[(\[【<]\s?)?{_WRITTEN}{_WEEKDAY}(?:\s?[)\]】>])?(?:\s{{0,3}}\d{{1,2}}:\d\d(?::\d\d)?)?\s{{0,3}}$",
        rf"\s{{0,4}}[(\[【〔][^()\[\]\n]{{1,30}}[)\]】〕]\s{{0,3}}(?:[가-힣]{{2,8}}\s){{0,2}}{_WRITTEN}{_WEEKDAY}\s?=",
        rf"\s{{0,4}}[(\[【]?(?:보도\s?참고\s?자료|보도\s?자료|설명\s?자료|배포\s?자료)[)\]】]?\s{{0,9}}[:|]?\s{{0,3}}\(?{_WRITTEN}",
        rf"\s{{0,4}}{_WRITTEN}{_WEEKDAY}(?:\s{{0,3}}\d{{1,2}}:\d\d(?::\d\d)?)?\s{{0,5}}[|·ㅣ/]",
        rf"[^\n\d]{{0,40}}기자[^\n\d]{{0,30}}{_WRITTEN}{_WEEKDAY}(?:\s{{0,3}}\d{{1,2}}:\d\d(?::\d\d)?)?\s{{0,3}}(?:$|[|·ㅣ/])",
        rf"\s{{0,4}}[가-힣A-Za-z]{{2,15}}(?:\s[가-힣A-Za-z]{{2,15}}){{0,2}},\s?{_WRITTEN}{_WEEKDAY}\s{{0,3}}(?:/[^/\n]{{2,30}}/\s?|\([^()\n]{{2,40}}\)\s?)?(?:--?-?|[–—])",
        rf"\s{{0,4}}{_WRITTEN}{_WEEKDAY},\s?[가-힣]{{2,10}}(?:\s[가-힣]{{2,10}})?\s{{0,2}}(?:--?-?|[–—])\s",
    )
)

# Keys of front matter, in small letters.
FRONT_MATTER = {
    "published": ("날짜", "발행일", "게시일", "배포일", "보도일", "작성일"),
    "organisation": ("회사", "기업", "기관", "발행처", "배포처", "회사명", "기업명", "기관명"),
    "lang": ("언어",),
}

# Headers of the column that tells the unit of each row, in small letters.
UNIT_COLUMNS = frozenset(("단위", "단 위"))
