"""Where sentences end, what a line begins with, how a date is written, and what the language looks like."""

from __future__ import annotations

import re

# -- what the language looks like ----------------------------------------------------------------------

LETTER = re.compile("[A-Za-zÀ-ɏ]")
SHARE = 0.5  # of the letters of a block that must be of this script
FUNCTION_WORDS = frozenset(
    "the of and to in a an is are was were for on with by at from that this these those it its as be been has have had "
    "our we their they will would can could may more than less not or but which who over under up per all into about after "
    "between during through within each every other also i you he she his her your my do does did so if no what when how".split()
)
# Words that are frequent in other languages of the same script, and rare in this one.
OTHER_WORDS = (
    frozenset(
        "le la les des du et est une dans pour avec sur qui que ses ont sont aux cette nous vous ne pas il elle leur plus "
        "der die das und ist den dem des ein eine mit von zu auf für nicht im auch sich wird werden hat sind bei nach wir "
        "el los las del y en es por con para una su sus al lo como ha más han o os da dos em um uma não na se foi pela ao "
        "che di il della per gli è si nel sono dei alla anno ed anche delle een het van voor niet zijn op te aan werd wordt "
        "och att som av för på det är till ett inte har med den og af til på ikke er vi ja on oli ovat että tai kuin joka "
        "w z i na nie do się jest że od o za jak po a ve bir ile için bu olarak da de của và các trong là được cho dan yang "
        "di untuk dengan ini az egy és hogy nem is meg cu din si la pentru sunt mai și în un ca".split()
    )
    - FUNCTION_WORDS
    - {"plus", "die", "den", "due", "per", "van", "con", "pas", "dam", "sing", "dos", "la"}
)

# -- where sentences end -------------------------------------------------------------------------------

# Never the end of a sentence: something always follows.
OPEN = frozenset(
    "dr mr mrs ms prof rev hon gen col maj capt sgt lt gov sen rep st mt e.g i.e eg ie vs v cf approx ca esp incl excl "
    "viz resp messrs mme mlle drs nos figs vols pp art arts".split()
)
# Not the end where a figure follows.
OPEN_BEFORE_FIGURE = frozenset(
    "no fig figs vol p pg pgs para sec ch eq ref ver jan feb mar apr jun jul aug sep sept oct nov dec app est min max avg art".split()
)
# The end only where a new sentence plainly begins.
CLOSED_BEFORE_STARTER = frozenset(
    "inc co corp ltd llc plc bros u.s u.k u.n e.u u.s.a u.a.e d.c a.m p.m etc al jr sr ph.d m.d b.sc m.sc b.a m.a est dept univ assn intl "
    "jan feb mar apr jun jul aug sep sept oct nov dec no fig vol ed eds l.p n.v s.a s.p.a a.g b.v gmbh sq mfg "
    "p para sec ch eq ref ver app min max avg ave blvd rd".split()
)
STARTERS = frozenset(
    "the a an it its this that these those we our they their he his she her in on at by for from to with as and but if when while "
    "since after before during under over through there here however meanwhile additionally moreover furthermore also according "
    "although because both each all many most some such what who where why how today last next i you your no not one two both then so yet once only thanks across "
    "among more nearly around approximately further overall finally instead within without despite compared based following using".split()
)
FIGURE_ENDS = True  # a bare figure can be the last word of a sentence
GLUED = re.compile(
    r"(?<=[a-z]{2})[.!?](?=[A-Z][a-z]|[\"'][A-Z][a-z])|(?<=[a-z][%)])\.(?=[A-Z][a-z])"
)  # no space after the stop
CARRIES_ON = re.compile(r"(?!)")  # what goes on after a closing quotation mark, whatever stood inside

# -- what a line begins and ends with ------------------------------------------------------------------

CAPTION = re.compile(r"(?:figure|fig\.|table|chart|photo|image|exhibit|graph)\s{0,2}\d{0,3}[.:]?\s?", re.I)
LETTERED = re.compile(r"\(?[a-hA-H][.)]\s")  # a list counted in letters
UNFINISHED = re.compile(
    r"(?:[,;&–—(-]|\b(?:the|a|an|of|and|or|to|in|on|for|with|by|at|from|that|which|as|is|are|was|were|be|been|its|our|their|than|into|over|per|has|have|will|would|can|not|about|between|under))$"
)
FINISHED = re.compile(r"[.!?…][\"')\]]{0,3}(?:[¹²³⁴-⁹⁰*†‡]{0,3}|\[\d{1,3}\])$")
GOES_ON = re.compile(r"[\"'(]{0,2}(?:[a-z][a-z'-]{0,30}[\s,.;:)]|[a-z]{2,30}$)")

# -- dates ---------------------------------------------------------------------------------------------

YEAR_MARK = MONTH_MARK = ""  # letters behind a year and a month in figures
MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_MONTH = r"(?P<month>(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_WRITTEN = rf"(?:{_MONTH}\s{{1,2}}{_DAY},?\s{{1,2}}{_YEAR})"
_DASH = r"\s{0,3}\)?\s{0,3}(?:\([^()\n]{2,40}\)\s{0,3})?(?:/[^/\n]{2,30}/\s{0,3})?(?:--?-?|[–—])"
_PLACE = (
    r"(?-i:(?!(?:On|In|By|Since|From|Until|Till|Before|After|As|At|To|For|Of|And|Effective)\b)[A-Z][\w.'’&]{0,30}"
    r"(?:[ ,/–—-]{1,3}(?:[A-Z(][\w.'’&)]{0,30}|of|de|del|la|and|the)){0,10})[,.]?\s{0,2}(?:[–—-]\s{0,2})?\(?"
)
_BEFORE = r"(?:published|posted|released?|updated|issued|date|dated|last updated|press release|news release|for immediate release)(?:\s(?:on|date))?\s{0,2}[:,–—|-]?\s{0,2}"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?"
_TURNED = rf"{_DAY}\s{{1,2}}{_MONTH},?\s{{1,2}}{_YEAR}"
_NAME = r"[A-Z][^\n,|()]{1,60}?"
_CITY = r"[A-Z][\w.'’-]{1,30}(?:\s[A-Z][\w.'’-]{1,30}){0,2}(?:,\s[A-Z][\w.'’-]{1,30}(?:\s[A-Z][\w.'’-]{1,30}){0,2})?"
# The place ends in capitals or at a comma; the date is followed by a dash, or stands on a line alone.
DATELINES = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"\s{{0,4}}(?:{_PLACE})?{_WRITTEN}{_DASH}",
        rf"\s{{0,4}}(?:{_PLACE})?{_DAY}\s{{1,2}}{_MONTH},?\s{{1,2}}{_YEAR}{_DASH}",
        rf"\s{{0,4}}(?:{_BEFORE})?{_WEEKDAY}{_WRITTEN},?\s{{0,3}}(?:$|\||at\s|\d{{1,2}}:\d\d)",
        rf"\s{{0,4}}(?:{_BEFORE})?{_WEEKDAY}{_DAY}\s{{1,2}}{_MONTH},?\s{{1,2}}{_YEAR},?\s{{0,3}}(?:$|\||at\s|\d{{1,2}}:\d\d)",
        rf"\s{{0,4}}{_BEFORE}{_YEAR}-(?P<month>\d{{1,2}})-{_DAY}",
        rf"\s{{0,4}}{_YEAR}-(?P<month>\d{{1,2}})-{_DAY}\s{{0,3}}$",
        rf"\s{{0,4}}{_NAME}\s?--?\s?\([A-Z][A-Za-z ]{{2,30}}\)\s?--?\s?(?:{_WRITTEN}){_DASH}",
        rf"\s{{0,4}}{_BEFORE}{_WEEKDAY}{_WRITTEN}",
        rf"\s{{0,4}}{_BEFORE}{_WEEKDAY}{_TURNED}",
        rf"\s{{0,4}}by\s{_NAME}\s?[,|·•–—-]\s?{_WEEKDAY}{_WRITTEN}(?:\s{{0,3}}$|\s?[,|·•–—-])",
        rf"\s{{0,4}}by\s{_NAME}\s?[,|·•–—-]\s?{_WEEKDAY}{_TURNED}(?:\s{{0,3}}$|\s?[,|·•–—-])",
        rf"\s{{0,4}}(?-i:(?!On|In|By|As|At|To|For|From|Since|Until|Before|After){_CITY}),\s{_WRITTEN}\s{{0,3}}(?:$|:\s)",
        rf"\s{{0,4}}(?-i:(?!On|In|By|As|At|To|For|From|Since|Until|Before|After){_CITY}),\s{_TURNED}\s{{0,3}}(?:$|:\s)",
        rf"\s{{0,4}}\((?:{_WRITTEN})\)\s{{0,2}}(?:[–—-]|(?-i:[A-Z]))",
    )
)

# Keys of front matter, in small letters.
FRONT_MATTER = {
    "published": (
        "date",
        "published",
        "publication date",
        "publish_date",
        "published_at",
        "pubdate",
        "release date",
        "release_date",
    ),
    "organisation": ("organisation", "organization", "company", "publisher", "issuer"),
    "lang": ("lang", "language", "locale"),
}

# Headers of the column that tells the unit of each row, in small letters.
UNIT_COLUMNS = frozenset(("unit", "units", "unit of measure", "unit of measurement", "uom"))
