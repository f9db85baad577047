"""Words around years: what makes one a deadline, a base year or a reporting year, and years told by their distance."""

from __future__ import annotations

import re

from claimcheck.lang.phrases import opening

# Only where one of these stands is a year told by its distance looked for.
TABLE: dict[str, tuple[str, ...]] = {
    "distance": (
        "year", "years", "years'", "yearend", "yoy", "y/y", "y-o-y", "decade", "months", "spring", "summer", "autumn",
        "fall", "winter", "last year", "same period", "same quarter", "same month", "same time", "fiscal", "quarter",
        "half", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
        "month", "q1", "q2", "q3", "q4", "h1", "h2", "1q", "2q", "3q", "4q", "full-year",
    )
}  # fmt: skip

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
# What may stand between a preposition and its year, a word at a time.
_FILL = (
    r"(?:(?:the|its|our|their|a|an|of|in|for|at|as|year|years|fiscal|financial|calendar|reporting|fy|cy|end|year-end"
    r"|yearend|close|ended|ending|start|beginning|middle|mid|early|late|around|about|latest|base|baseline|base-year"
    r"|reference|levels?|average|spring|summer|autumn|fall|winter|first|second|third|fourth|half|quarter|h[12]|q[1-4]"
    rf"|least|and|or|both|{_MONTH}|\d{{1,2}}(?:st|nd|rd|th)?)(?:[ ,:(\n'\"-]{{1,3}})){{0,7}}"
)
_WORDS = r"(?:(?!(?:it|them|us|him|her|you|by|until)\b)[a-z'&-]{1,20},?[ \n]){0,6}"

# A year in figures: ``y`` in four, ``s`` in two; ``to`` the end of a range, ``slash`` the half of a split year.
YEAR = re.compile(
    r"(?<![a-z0-9.,$€£¥#])(?:(?:fy|cy|fye|ye)[ -]?'?)?(?P<y>(?:19|20)\d\d)(?![\d%a-df-z]|e[a-z\d]|[.,]\d|-\d\d-\d)"
    r"(?:\s?[–—~-]\s?(?:fy)?(?P<to>(?:19|20)\d\d|\d\d)(?!\d|%)|/(?P<slash>(?:20)?\d\d)(?![\d%/]))?"
    r"|(?<![a-z0-9])(?:(?:fy|cy) ?'?|[1-4]q ?'?|q[1-4](?:-| ?'| ?fy ?'?)|(?<=[ (-])'(?=\d\d(?:[ ,.;:)?!]|\Z)))(?P<s>\d\d)(?![\d%.,]\d|%|\d)(?:/\d\d(?!\d))?"
)

# Years told by their distance; each group names the arithmetic.
_NUMBER = r"(?P<{0}>\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)"
# What each of them begins with.
_FIRST = (
    "the | year | yoy | y | previous | prior | preceding | a | annually | same | corresponding | comparable | next | last | past | this | current"
    " | so | full | one | two | three | four | five | six | seven | eight | nine | ten | fifteen | twenty | within | in | over | during | for | decade | end"
)
RELATIVE = re.compile(
    opening(_FIRST) + r"(?:"
    r"(?P<last2>the year before last)"
    r"|(?P<prior>year[- ](?:on|over)[- ]year|yoy|y/y|y-o-y|(?:the |a )?(?:previous|prior|preceding) (?:fiscal |financial |reporting )?year"
    r"(?:'s)?|(?:the|a) year (?:earlier|before|ago|prior)|12 months (?:earlier|ago)"
    r"|annually from the year before)"
    r"|(?P<lastbase>(?:the )?(?:same|corresponding|comparable|year-ago) (?:period|quarter|month|time|half)(?: of| in)? ?(?:last year|a year (?:ago|earlier)))"
    r"|(?P<next>next (?:fiscal |financial |calendar )?year|the coming year|the year ahead|next (?:spring|summer|autumn|fall|winter|(?:fiscal|financial)(?! year)))"
    r"|(?P<next2>the year after next)"
    r"|(?P<last>last (?:fiscal |financial |calendar )?year|(?:the )?past (?:fiscal |financial )?year|last (?:spring|summer|autumn|fall|winter))"
    r"|(?P<same>(?:this|the current) (?:fiscal |financial |calendar |reporting )?year|so far this year|this (?:spring|summer|autumn|fall|winter|fiscal)\b)"
    r"|(?P<full>full[- ]year(?! (?:fy|cy|19|20)))"
    rf"|(?P<ago>{_NUMBER.format('n1')} years (?:ago|earlier|before|back))"
    rf"|(?P<within>(?:within|in|over|during) (?:the )?(?:next |coming |following )?{_NUMBER.format('n2')} years(?:' time)?(?! (?:ago|to|of|since|earlier|we|it)))"
    rf"|(?P<behind>(?:in|over|during|for|within) the (?:last|past|previous) {_NUMBER.format('n3')} years)"
    r"|(?P<yearend>(?:year-end|year's end|the end of the (?:fiscal |financial )?year)(?! (?:ended )?(?:fy|19|20)))"
    r"|(?P<decade>the (?:end|close) of (?:the|this) (?:current )?decade|th(?:is|e) decade is out|decade's end|end of decade)"
    r")\b"
)
NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "fifteen": 15,
    "twenty": 20,
}

# Months, quarters and halves told without a year; each group names its kind.
_SINCE = r"(?<=\bin )|(?<=\bby )|(?<=\bof )|(?<=\bsince )|(?<=\bfrom )|(?<=\buntil )|(?<=\bthis )|(?<=\bthrough )|(?<=\bfor )|(?<=\blast )|(?<=\bduring )|(?<=\bearly )|(?<=\blate )|(?<=\bmid-)"
PART = re.compile(
    r"\b(?P<quarter>first|second|third|fourth|[1-4](?:st|nd|rd|th)) quarter\b|\bq(?P<q>[1-4])\b|\b(?P<half>first|second) half\b"
    rf"|(?=[jfmasond])(?:{_SINCE})(?P<month>jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?!\.?,? (?:\d\d,? )?(?:19|20)\d\d)"
)
PARTS = {
    **dict(zip(("first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th"), (1, 2, 3, 4, 1, 2, 3, 4), strict=True)),
    **dict(zip(("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"), range(1, 13), strict=True)),
    **dict(zip(("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"), (1, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12), strict=True)),
}  # fmt: skip

# What stands before a year (searched up to it) and after it.
DEADLINE_BEFORE = re.compile(
    rf"\b(?:by|until|till|through|thru|before|(?:no|not) later than|up to|towards?|targets?(?: year)?(?: of| for| in|:| is)?"
    rf"|goals?(?: for| of| in|:)?|deadline(?: of)?|on or before|in time for|end date)[ \n:]{{1,2}}(?:at the latest )?{_FILL}\Z"
)
DEADLINE_AFTER = re.compile(r"[)'\"]? ?\(?(?:at the latest|as (?:a|the|its|our) (?:target|deadline))")
TO_BEFORE = re.compile(rf"\bto[ \n]{_FILL}\Z")
GOAL_AFTER = re.compile(
    r"[)'\"]?[ -](?:[a-z-]{1,16} ){0,4}?(?:target|goal|ambition|commitment|objective|pledge|aim|roadmap|aspiration|guidance|outlook)s?\b"
    r"| ?\((?:target|goal|plan|planned|forecast|budget|guidance|outlook|expected|est\.?|e)\)|e(?![a-z0-9])"
)
BASE_BEFORE = re.compile(
    rf"\b(?:compar(?:ed|ison|able|ing) (?:with|to|against)|versus|vs\.?|v\.|against|relative to|in relation to|with respect to"
    rf"|in reference to|with reference to|measured from|based (?:on|off)|on the basis of|baseline|base[- ]year|base line|reference year|since|(?<!later )than|below|above"
    rf"|starting from|(?<!aside )(?<!apart )from|benchmarked to|baselined (?:to|on|against))(?:[ \n:=,(\"']{{1,3}}|(?= ?\())(?:(?:year|is|was|being|of|set at|at)[ :]){{0,2}}{_WORDS}{_FILL}\Z"
)
BASE_LOOSE = re.compile(rf"\b(?:over|on|under|with|to|using|of|for|in|at|between)[ \n]{_FILL}\Z")
BASE_AFTER = re.compile(
    r"[)'\"]?[ -]?(?:\(fy\)[ ]?)?(?:(?:fiscal|calendar|financial|emissions?|ghg|the|as|a|an|its|our|their|used|is|to|year)[ -]){0,5}"
    r"(?:base(?:line|-line| line| ?year)?s?\b|(?:(?!targets?|goals?)[a-z-]{2,12} ){0,2}base(?:line|[- ]year)\b|base[- ]year|reference year|levels?\b|benchmark|figures\b|performance\b)"
)
# "from 2020 to 2030", "between 2015 and 2021": the first is the base of the change, the second its end
SPAN_BETWEEN = re.compile(r"\s(?:to|and|until|through|till|by)\s(?:the end of )?(?:fy|fiscal year |fiscal )?")
SPAN_BEFORE = re.compile(r"\b(?:from|between)\s(?:fy|fiscal year |fiscal |the end of )?\Z")
ONWARD = re.compile(r"\s?(?:,? onwards?\b|,? on\b(?! the)|forwards?\b|,(?! by| to| until))")
AT_BEFORE = re.compile(
    rf"(?:\b(?:in|during|for|as (?:of|at)|at|throughout|fy|cy|year|ended|ending|end of|until|since|of|by|{_MONTH})[ \n]{{1,2}}|\A){_FILL}\Z"
)
IDLE_AFTER = re.compile(
    r"[)'\"]?(?:'s)? (?:(?:[a-z-]{1,16} ){0,4}?"
    r"(?:report|study|survey|paper|edition|standard|act|directive|guidelines?|agreement|analysis|review)\b"
    r"|(?:employees|workers|staff|people|women|customers|users|members|trees|tonnes|tons|homes|households|sites|stores"
    r"|suppliers|vehicles|trucks|buses|units|hours|days|jobs|patients|students|farmers)\b)"
)
IDLE_BEFORE = re.compile(
    r"(?:\b(?:founded|established|incorporated|launched|joined|since its founding|signed|published|adopted|agreed|announced) (?:back )?in"
    r"|\b(?:et al\.?|act|©|copyright|agenda|vision|version|accessed|study|survey)),? [(]?\Z|\b(?:iso|iec|en|din|bs|sfs)[ /a-z]{0,6}\d{3,5}(?:-\d)?[:-]\Z"
)

# How a mention lies to the figures: one at the head of a clause speaks for all that follows.
LEADING = re.compile(r"(?:[,;:—–•*]|\b(?:and|but|while|that|then|also|where|whereas|so|as))[\s\"'(]{0,3}\Z")
LED_OFF = re.compile(r"[\s\"'•*\d.)-]{0,6}(?:[a-z-]{1,14},? ){0,2}")
BREAK = re.compile(r";|\bwhile\b|\bwhereas\b|\bof which\b")

# "our 2019 baseline of 5 t": the figure is that year's own
STANDS_FOR = re.compile(
    r"(?: (?:base ?line|base[- ]year|levels?|figures?|emissions|total|value)){0,3}(?: of| was| at|:| ?[(\[=])\s?(?:about |around |approximately |some |nearly )?"
)
REACHES = False  # what gives a year its part stands before it
SAME_BASE = re.compile(
    r"\b(?:same (?:time ?-?(?:frame|line)|period|baseline|base[- ]year|base line)|(?:this|that|the same) base(?:line)?(?: year)?)\b"
)
BASIS_AFTER = re.compile(r"(?!)")
# years in a row: "by 2030 and 2035"
LISTED = re.compile(r"(?:,? and |,? or |, |/| & )(?:fy ?)?")
RESPECTIVELY = re.compile(r"\brespectively\b")
# what leads from the first figure of a change to the year of the second
FROM = re.compile(r"(?!)")
# right behind a change: "down 70% on 2019"
ON = re.compile(r" (?:on|over) (?:fy ?'?|fiscal )?")
