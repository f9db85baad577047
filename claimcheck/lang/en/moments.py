"""When something is: words for what is over, for now, for the running period and for what is to come."""

from __future__ import annotations

import re

from claimcheck.lang.phrases import opening

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?"
)
_SEASON = r"(?:spring|summer|autumn|fall|winter|christmas|easter|monsoon|season)"
_WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_COUNT = r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|several|a couple of)"

# A year in figures: ``y`` in four, ``s`` in two.
YEAR = re.compile(
    r"(?<![a-z0-9.,$€£¥#/])(?:(?:fy|cy|[hq][1-4]|[1-4][hq])[ -]?'?)?(?P<y>(?:19|20)\d\d)(?![\d%a-z]|[.,]\d|-\d\d-\d)"
    r"(?:[/–-](?:\d{4}|\d\d)(?![\d%]))?"
    r"|(?<![a-z0-9])(?:(?:fy|cy|[hq][1-4]|[1-4][hq]) ?'?|')(?P<s>\d\d)(?![\d%a-z]|[.,]\d|\")|(?P<s2>(?!))"
)
# What no year in figures is without.
YEAR_SIGN = re.compile(r"(?:19|20)\d\d|'\d\d|\d\d(?:(?<=[yhq]\d\d)|(?<=[yhq] \d\d)|(?<=[hq][1-4]\d\d)|(?<=[hq][1-4] \d\d))")
# What stands before a year: whether it is an end, what it is compared with, the part of it.
BEFORE_YEAR = re.compile(
    r"\b(?:(?P<deadline>by|until|till|no later than|before|through|come|from now to)"
    r"|(?P<base>than|against|vs|versus|over|on|from|since|compared (?:with|to)|relative to|below|above|base|baseline"
    r"|(?:from|on|against|than|below|of) (?:a|an|the|our|its))"
    r"|(?P<at>in|for|during|starting|beginning|between|after|at|around|early|late|end|of|to|calendar|fiscal|year))\b"
    r"[\s\"'(]{1,3}(?:the\s|at\s(?:the\s)?(?:latest|least)\s)?"
    rf"(?P<part>(?:the\s|its\s)?(?:(?:end|close|start|beginning|middle|turn|first half|second half|(?:first|second|third|fourth|final|last) quarter"
    rf"|h[12]|q[1-4]|early|mid|late|{_SEASON}|(?:\d{{1,2}}(?:st|nd|rd|th)?\s)?{_MONTH}(?:\s\d{{1,2}},?)?)[\s-](?:of\s)?(?:the\s)?){{0,2}})"
    r"(?:(?:fiscal|calendar|financial|crop|model|reporting|marketing)\s)?(?:years?\s)?\Z"
)
# Words before a year with no preposition of theirs ("Step 2, 5 October 2026:").
PART_BEFORE_YEAR = re.compile(
    rf"\b(?P<part>(?:first half|second half|(?:first|second|third|fourth|final) quarter|h[12]|q[1-4]|{_SEASON}|early|mid|late"
    rf"|(?:\d{{1,2}}\s)?{_MONTH}(?:\s\d{{1,2}},?)?))[\s-](?:of\s)?\Z"
)
AFTER_YEAR = re.compile(r"(?P<base>\s(?:base(?:line)?|levels?|basis)\b)?(?P<deadline>(?!))?(?P<part>(?!))?")
# The month that a part of a year ends with.
PARTS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12, "end": 12, "close": 12, "late": 12, "turn": 12, "final": 12,
    "fourth": 12, "q4": 12, "q3": 9, "third": 9, "q2": 6, "q1": 3, "second half": 12, "first half": 6, "h1": 6, "h2": 12,
    "second": 6, "first": 3, "mid": 7, "middle": 7, "spring": 5, "summer": 8, "autumn": 11, "fall": 11, "winter": 12,
    "christmas": 12, "easter": 4, "year-end": 12, "midsummer": 7, "start": 1, "beginning": 1, "early": 3,
}  # fmt: skip
PART = re.compile(
    r"\b(?:" + "|".join(sorted(PARTS, key=len, reverse=True)).replace(" ", r"\s") + r")\b"
)

# Times told without a figure. ``come``: still ahead. ``soon``: of the running period, or a month or season without its
# year: ahead where the verb is in the present. ``now``, ``done``: here, or over.
# What each of them begins with.
_FIRST = """
    a | after | already | an | as | at | before | beginning | by | come | coming | currently | during |
    effective | existing | following | for | formerly | from | full | go | goes | historically | in |
    last | later | next | no | now | nowadays | on | once | one | opening | over | pilot | preceding |
    presently | previous | previously | prior | right | shortly | so | soon | starting | still | the |
    these | this | to | today | tomorrow | until | up | upon | when | with | within | year | years |
    month | months | week | weeks | day | days | decade | decades | yesterday | continue | continues |
    two | three | four | five | six | seven | eight | nine | ten | twelve | several
"""
MOMENT = re.compile(
    opening(_FIRST) + r"(?:"
    r"(?P<come>"
    rf"(?:the )?next (?:few |two |three |\d+ )?(?:fiscal |financial |crop |calendar )?(?:years?|months?|quarters?|weeks?|decades?|generation|{_SEASON}|{_MONTH}|{_WEEKDAY}|phase|season)"
    rf"|later (?:this|in the|next) (?:year|month|week|decade|quarter|{_SEASON})"
    rf"|th(?:is|e) coming (?:{_SEASON}|years?|months?|weeks?|quarters?|decades?)|coming (?:years|months|weeks)"
    rf"|(?:over|in|within|for|during) the (?:next|coming|following)(?: {_COUNT})?"
    rf"|within {_COUNT} (?:years|months|quarters)(?! of)|in {_COUNT} (?:years|months|weeks)'? time"
    rf"|{_COUNT} (?:years|months) from now"
    rf"|(?:by|before|until|come) (?:then|year[- ]end|year's end|the year's end|(?:the )?(?:end|close|turn|middle) of (?:the|this|next|its|our)(?: \w+){{0,2}}? (?:years?|decade|century|month|quarter|{_SEASON}|fiscal|{_MONTH})"
    rf"|mid-?decade|mid-?year|mid-?summer|(?:the )?(?:early |late )?(?:{_SEASON}|{_MONTH}(?! \d{{4}}|\d{{1,2}},? (?:19|20)\d\d)|{_WEEKDAY})|the year is out|that date|that time|the deadline|(?:the )?\d{{2,4}}s)"
    r"|before (?:the|this) (?:year|decade|century|month) is (?:out|over)|by the end of (?:this|the)(?: (?:fiscal|financial|current|calendar|crop))*(?: (?:year|decade|month|quarter|week|season))?"
    rf"|from (?:next|day one|that (?:day|date|point|year)|then on|the outset|the first day|{_MONTH}(?! (?:19|20)\d\d)|\d{{1,2}} {_MONTH}(?! (?:19|20)\d\d))"
    rf"|(?:starting|beginning|effective|as from|with effect from) (?:in |on |from )?(?:next|{_MONTH}(?! \d{{4}}))"
    r"|(?:on|upon|after|following) completion|at full (?:ramp|build-?out|operation|production)|in time|in due course|one day|soon|shortly|tomorrow"
    r"|(?:when|once|after) (?:it is |it's |they are |fully )?(?:complete|completed|finished|built|ready|opened|commissioned|commercial|up and running|ramped(?: up)?|coupled|installed)"
    r"|when (?:it|they|the \w+|the \w+ \w+) (?:opens?|starts?(?: up)?|is (?:complete|finished|ready|full|running)|goes? live|comes? on ?(?:line|stream))"
    r"|opening (?:in|next)|coming (?:soon|this|next|in|to)|to come"
    r")"
    r"|(?P<soon>"
    rf"(?:for |in )?(?:this|the current) (?:(?:fiscal|financial|crop|calendar) )?(?:year|month|quarter|week|decade|season|{_SEASON}|{_MONTH}|fiscal|{_WEEKDAY})"
    rf"|(?:in|on|at) (?:early |mid-?|late |the )?(?:(?:\d{{1,2}} )?{_MONTH}|{_MONTH} \d{{1,2}}|{_SEASON}|mid-?summer|{_WEEKDAY})(?!,? ?(?:19|20)\d\d| of (?:19|20))"
    r"|(?:for|in) (?:the )?(?:full[- ]year|full fiscal year|fiscal year|year as a whole|second half|fourth quarter|third quarter|q[1-4](?! ?(?:fy)?'?\d)|h2)|full[- ]year"
    r")"
    r"|(?P<done>"
    rf"last (?:year|month|quarter|week|decade|{_SEASON}|{_MONTH}|{_WEEKDAY}|night)|a (?:year|month|decade|week) (?:ago|earlier|before)|(?:years?|months?|weeks?|days?|decades?) (?:ago|earlier)"
    r"|(?:the )?(?:previous|prior|preceding) (?:year|month|quarter|period|half)|(?:over|in|during|for) the (?:last|past|first)|to date|so far|yesterday|until now|up to now"
    r"|(?:for|in) the (?:quarter|half|period)(?! (?:to|ahead|we))|in recent (?:years|months)|year[- ]to[- ]date|historically|previously|formerly|in the year under review|in the half just ended"
    r")"
    r"|(?P<now>(?:right )?now(?! (?:under|being))|today|currently|at present|presently|at the moment|this morning|already|as of (?:today|the|this|\d{1,2}|\w+ \d)|still|nowadays|these days|no longer|goes on \w+ing|go on \w+ing|continues? to|existing|pilot|at year-?end|as things stand|by now)"
    r")(?![\w-])"
)
# A moment that another thing is measured by tells nothing of when this one is ("more than now").
COMPARED = re.compile(r"\b(?:than|from|against|versus|vs|over|to|on|like|as|of)\s(?:what (?:it is|we have)\s)?(?:the\s)?\Z")
# What makes a month without its year an end or a beginning.
BY_WHEN: tuple[str, ...] = ()  # what makes a time one by which
UNTIL = re.compile(r"(?!)")
# Who puts a figure on what is to come without a verb of expecting.
OPINES = re.compile(
    r"\b(?:sees?|thinks?|reckons?|puts?|pegs?|pencils?|figures?|estimates?|calculates?|talking (?:of|about)|bets?|sizes?|models?|assumes?|counts? on|counting on|says? it believes|consensus|analysts?)\b"
)
# The subject of a sentence that goes on about what the one before announced.
GOES_ON = re.compile(
    r"[\s\"'(*_-]{0,4}(?:and |but |so |also,? |in all,? |together,? |in total,? |at full \w+,? |at its peak,? |there,? |then,? )?"
    r"(?:it|its|it's|they|their|they're|these|this|that|each|both|all of them|one|another|a further|further|an additional|the first|the second|the rest|the remainder|the balance"
    r"|of (?:this|that|which|it|these|them|the \w+)|from (?:that|this|then|there)|on (?:the|its|their|this)|in (?:all|total|return|its|their|the first year)"
    r"|there (?:are|is|will)|with (?:it|this|that|them))\b"
)
NEW_THING = re.compile(
    r"\b(?:new|planned|proposed|future|expanded|next-generation|forthcoming|second|third|enlarged|converted|rebuilt)\s(?:[\w-]+\s){0,3}?"
    r"(?:plant|factory|line|site|facility|centre|center|hall|mill|works|fab|unit|terminal|building|hub|depot|store|shop|branch|park|model|version|product|range|system|process|kiln|furnace|boiler|fleet|vessel|ship|engine|service|route|programme|program|scheme|project|lab|laboratory|warehouse|office|campus|array|machine|press|shop floor|battery|pack|phase|generation)s?\b"
    r"|\bthe (?:investment|project|scheme|programme|expansion|extension|conversion|upgrade|works?|plan|move|switch|build|construction|cost|budget|bill|price tag|deal|order|contract|lease|facility|development|refit|rebuild|rollout|roll-out)\b"
)
# Money that is set apart for what is to be done.
BUDGET = re.compile(r"\b(?:capex|capital (?:expenditure|spending|investment|spend|budget)|budget(?! (?:airline|carrier|hotel|range|price|segment|line)))\b")
# A verb of the present that tells a state, not an event: beside a month it says no more than it does alone.
STATE = re.compile(r"\b(?:stand at|stands at|stood at|is|are|am|isn't|aren't|it's|we're|and is|and are|remains?|stands at|shows?|believe|represents?|accounts? for|makes? up|now|already|currently|to date|so far|own|owns|hold|holds|can|based|know|want|find|say|consider|think|fear|worry|agree|trust|prefer)\Z")
# What parts a time from a figure behind it, or a figure from a time behind it.
PARTS_BEFORE = re.compile(r"[;]|\bthat\b|\bof which\b|\.\s|, (?:and|but|so|while) (?:\w+ ){1,3}(?:are|is|have|has|was|were|had)\b")
PARTS_BEHIND = re.compile(r"[;\"]|\.\s|\b(?:and|but|while|which|who|although|because)\s(?:\w+\s){0,4}?(?:is|are|was|were|has|have|had|will|aims?|plans?|wants?|expects?|hopes?|the board|the company|we|it|they)\b")
# A past form of a verb, but for those that only report.
PAST_FORM = re.compile(
    r"\b(?=[a-z]{3})(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\ba )(?<!\ban )(?<!\bthe )(?<!-)(?!announced|confirmed|stated|noted|added|promised|pledged|reported|need|speed|feed|seed|exceed|proceed|indeed|hundred|embed|breed|bleed|based|planned|expected|proposed|estimated|projected|scheduled|used\b)"
    r"(?:[a-z]{3,}ed|blew|came|went|made|took|gave|sold|bought|built|won|lost|fell|rose|grew|cut|put|held|kept|ran|got|had|was|were|did|has|have|beat|met|hit|spent|left|led|paid|sent|shrank|sank|began|drew|flew|drove|threw|wrote|broke|chose|spoke|caught|brought|thought|found|swung|hung|slid|crept|swept)\b(?!-)"
)
# The figure's own predicate, right behind it, where it only describes what follows.
MODIFIES: tuple[str, ...] = ()
# Verbs of saying in the past: what they report may still be to come.
SPEECH = re.compile(r"\b(?:said|told|promised|pledged|vowed|announced|resolved|confirmed|predicted|agreed|decided|undertook|undertaken|hoped|argued|claimed|assured|insisted|estimated|forecast|calculated|reckoned|wrote|stated|knew|thought|believed)\b")
# A bare "for the third quarter, sales of": the period is told, and no verb.
EXPECTS = re.compile(r"\b(?:guid(?:e|es|ing|ance)|outlook|narrowing|raising|lifting|lowering|trimming|reaffirm(?:ing|s)?|reiterat(?:e|es|ing)|maintain(?:ing|s)?|confirm(?:ing|s)?|for (?:the )?(?:full[- ]year|fiscal|q[1-4]|(?:third|fourth|second|first|next|current) quarter|second half))\b")
# Verbs of a change: told in the present, it is one that is about to be made.
EVENT = re.compile(r"(?:drops?|falls?|rises?|grows?|goes|closes?|opens?|starts?|begins?|follows?|arrives?|lands?|moves?|shifts?|doubles|triples|halves|cuts|brings?|creates?|adds?|becomes?|comes?)\Z")
