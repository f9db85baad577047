"""English numerals: words, scales, fractions, bounds, and what a numeral is when it is no quantity.

All patterns read the folded text in lower case. The names are those of every language's ``numbers``.
"""

from __future__ import annotations

from collections.abc import Mapping

_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

WORDS: Mapping[str, float] = {
    "zero": 0,
    **{word: i + 1 for i, word in enumerate(_ONES + _TEENS)},
    **{word: 10 * i for i, word in enumerate(_TENS, 2)},
}
SMALL: Mapping[str, float] = {"hundred": 100, "dozen": 12}
LARGE: Mapping[str, float] = {
    "thousand": 1e3, "lakh": 1e5, "lakhs": 1e5, "million": 1e6, "crore": 1e7, "crores": 1e7,
    "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
    "mln": 1e6, "mn": 1e6, "mil": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12, "trln": 1e12,
}  # fmt: skip

# Letters that are a scale behind a figure where money stands before it or a noun after it.
LETTERS: Mapping[str, float] = {"k": 1e3, "m": 1e6, "mm": 1e6, "b": 1e9, "t": 1e12}

JOINT = r"(?:\s?and\s(?=(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)|(?=[a-z])|\s?-\s?|\s)"
AMBIGUOUS_SCALES: Mapping[str, str] = {}  # a scale, and the letters that may follow it where it is one
INDEFINITE_OF = " of "
SHARE_ANY = " out of "  # a share of any whole, not only of a round one
DIGITS_AFTER_SCALE = False  # "3 million 200" is two numerals
WORD_END = r"(?![a-z])"
POINT = r"\spoint\s(?=\d{1,3}\b|(?:zero|one|two|three|four|five|six|seven|eight|nine)\b)"  # the decimal point in words

_NUMBER = "|".join(sorted(WORDS, key=len, reverse=True))
_SCALE = "hundred|thousand|million|billion|trillion|dozen|lakh|crore"
# Where a numeral in words may begin.
WORDED = rf"(?<![\w'])(?:(?:{_NUMBER}|a\s(?:{_SCALE})(?!s)|(?:hundred|thousand|million|billion|trillion)(?!s))(?![a-z'])|an?\s(?=(?:dollar|euro|pound|penny|litre|liter|millilitre|milliliter|gallon|kilogram|kilo|mile|kilometre|kilometer|tonne)(?:[.,!)]|\s(?:of|and)\s|$)))"

# "one" stands for a person or thing as often as for a number.
# what may open a numeral in words
WORD_LEAD = r"(?:a|an)\s"
PRONOUNS = frozenset({"one", "zero"})
PRONOUN_LED = r"\b(?:that|this|which|each|every|any|no|some|another)\s\Z"  # "this one broke"
PRONOUN_RANGE = r"\s(?:to|or)\s(?:\d|two|three|four|five|six|seven|eight|nine|ten)"  # "one to two years"
LONE_PRONOUN = r"\s+of\s|\s+(?:another|day|after|by\sone|such|thing|more\sthing|time|point)\b"

# Where any of these patterns may begin: cheap to look for, at the start of a word. ("open": inside a word too)
TRIGGERS: tuple[str, ...] = (
    *(rf"{word}(?![a-z])" for word in WORDS),
    *(rf"{word}(?![a-z])" for word in ("hundred", "thousand", "million", "billion", "trillion", "lakh", "crore")),
    *("halv", "half", "doubl", "tripl", "trebl", "quadrupl", "quintupl", "twice", "two-?fold", "several\\s", "many\\s", "some\\s", "a\\sfew\\s", "a\\scouple\\s"),
    *("three-?fold", "four-?fold", "five-?fold", "six-?fold", "seven-?fold", "eight-?fold", "nine-?fold", "ten-?fold", "twenty-?fold", "hundred-?fold", "thousand-?fold"),
    *("net[\\s-]zero", "carbon[\\s-](?:neutral|negative)", "climate[\\s-](?:neutral|positive)", "co2[\\s-]neutral", "ghg[\\s-]neutral", "re100", "orders?[\\s-]of"),
    *("tens\\s", "hundreds\\s", "thousands\\s", "dozens\\s", "scores\\s", "millions\\s", "billions\\s", "trillions\\s", "quarter\\sof"),
    r"an?\s(?=hundred|thousand|million|billion|trillion|dozen|quarter|third|half|halves|fourth|fifth|sixth|seventh|eighth|ninth|tenth|order|dollar|euro|pound|penny|lit|milli|gallon|kilo|mile|tonne)",
)
TRIGGERS_OPEN: tuple[str, ...] = ()
WORD_LETTERS = "a-z0-9'"

# (pattern, value or None, unit or None, kind, change): quantities without a numeral.
SPECIAL: tuple[tuple[str, float | None, str | None, str, str | None], ...] = (
    (r"(?:100\s?%\s|100\sper\s?cent\s)?net[\s-]zero(?:\s(?:ghg|greenhouse\sgas|carbon|co2))?(?:\semissions?)?(?![^\W¹²³⁰-⁹]|-)", 0, "tCO2e net", "net zero", None),
    (r"(?:100\s?%\s)?(?:carbon|climate|co2|ghg)[\s-]neutral(?:ity)?(?![^\W¹²³⁰-⁹]|-)", 0, "tCO2e net", "net zero", None),
    (r"(?:carbon[\s-]negative|climate[\s-]positive)(?![^\W¹²³⁰-⁹]|-)", None, "tCO2e net", "net zero", None),
    (r"re100(?!\w)", 100, "%", "net zero", None),
    (r"(?:an\s|one\s)?order[\s-]of[\s-]magnitude(?!\w)", 10, "x", "multiple", None),
    (r"two\sorders\sof\smagnitude", 100, "x", "multiple", None),
    (r"three\sorders\sof\smagnitude", 1000, "x", "multiple", None),
    (r"orders\sof\smagnitude", None, "x", "multiple", None),
    (r"halv(?:e|es|ed|ing)\b", 50, "%", "percent", "down"),
    (r"doubl(?:es|ed|ing)\b", 2, "x", "multiple", "up"),
    (r"tripl(?:es|ed|ing)\b|trebl(?:e|es|ed|ing)\b", 3, "x", "multiple", "up"),
    (r"quadrupl(?:e|es|ed|ing)\b", 4, "x", "multiple", "up"),
    (r"quintupl(?:e|es|ed|ing)\b", 5, "x", "multiple", "up"),
    (r"(?:(?<=to )|(?<=will )|(?<=than )|(?<=nearly )|(?<=almost )|(?<=or )|(?<=about )|(?<=could )|(?<=would ))double(?![\s-](?:down|check|count|digit|glaz|up|act|bed|dip|standard))\b|double(?=\s(?:the|its|our|their|that|what|his|her)\s)", 2, "x", "multiple", "up"),
    (r"(?:(?<=to )|(?<=will )|(?<=than )|(?<=nearly )|(?<=almost )|(?<=or )|(?<=about )|(?<=could )|(?<=would ))triple(?![\s-]digit)\b|triple(?=\s(?:the|its|our|their|that|what)\s)", 3, "x", "multiple", "up"),
    (r"twice(?=\s(?:as|the|its|that|our|their|what|more)\b)", 2, "x", "multiple", None),
    (r"(?:two|2)-?fold\b", 2, "x", "multiple", None),
    (r"(?:three|3)-?fold\b", 3, "x", "multiple", None),
    (r"(?:four|4)-?fold\b", 4, "x", "multiple", None),
    (r"(?:five|5)-?fold\b", 5, "x", "multiple", None),
    (r"(?:six|6)-?fold\b", 6, "x", "multiple", None),
    (r"(?:seven|7)-?fold\b", 7, "x", "multiple", None),
    (r"(?:eight|8)-?fold\b", 8, "x", "multiple", None),
    (r"(?:nine|9)-?fold\b", 9, "x", "multiple", None),
    (r"(?:ten|10)-?fold\b", 10, "x", "multiple", None),
    (r"(?:twenty|20)-?fold\b", 20, "x", "multiple", None),
    (r"(?:hundred|100)-?fold\b", 100, "x", "multiple", None),
    (r"(?:thousand|1,?000)-?fold\b", 1000, "x", "multiple", None),
    (r"(?:tens|hundreds|thousands|dozens|scores|millions|billions|trillions)(?:\sof\s(?:thousands|millions|billions|trillions))?(?=\sof\s|\smore\b)|(?:several|a\sfew|a\scouple\sof|many|some)\s(?:hundred|thousand|dozen|million|billion|trillion)s?(?!\w)", None, None, "indefinite", None),
    (r"(?<!first )(?<!second )(?<!other )(?<!better )(?<!last )(?<!latter )(?<!final )(?<!next )(?<!back )(?<!front )(?<!top )(?<!bottom )(?<!early )(?<!late )(?<!each )(?<!this )(?<!year )(?<!one and a )(?<!and a )(?<!\w-)half(?=\s(?:of|the|its|our|their|all|his|her|as)\s)", 50, "%", "percent", None),
    (r"(?:(?<=by )|(?<=in )|(?<=nearly )|(?<=almost )|(?<=about )|(?<=over )|(?<=than )|(?<=roughly )|(?<=around )|(?<=approximately )|(?<=to )|(?<=only )|(?<=just ))half(?![\s-](?:a|an|year|time|century|marathon|hour|day|life|past|term|price|dozen|million|billion|board|back|\d|-)|-|\w)", 50, "%", "percent", None),
    (r"half-price\b", 50, "%", "percent", None),
)  # fmt: skip

# Fractions in words: the numerator, then one of these.
DENOMINATORS: Mapping[str, float] = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
_DENOMINATOR = "|".join(sorted(DENOMINATORS, key=len, reverse=True))
# groups: top, bottom. A lone "a quarter" or "a third" needs "of" behind it, for there are quarters of a year and third parties.
FRACTION = rf"(?<![\w-])(?P<top>a|an|one|two|three|four|five|six|seven|eight|nine)(?:\s|-)(?P<bottom>{_DENOMINATOR})s?(?![\w-]|(?:\sof\s(?:a|one))?\s(?:hundred|thousand|million|billion|trillion)\b)"
_COMPARED = "less|more|fewer|lower|higher|smaller|larger|bigger|greater|faster|slower|quicker|lighter|heavier|thinner|thicker|cheaper|dearer|shorter|longer|cleaner|quieter|stronger|better|taller|wider|cooler|hotter|brighter|warmer|drier|below|above"
FRACTION_NEEDS = rf"\s(?:of|the|{_COMPARED})\b"  # unless the numerator is above one and the word no "quarter"
# or a verb of change before it and no noun behind
FRACTION_LED = r"(?:\b(?:nearly|almost|roughly|about|around|approximately|more\sthan|less\sthan|at\sleast|up\sto|just\sover|just\sunder|well\sover)\s|(?:\bby|\bup|\bdown|\brose|\bfell|\bfallen|\bgrew|\bgrown|\bdropped|\bshrunk|\bshrank|\brisen|\bcut|\blost|\bgained|\bdeclined|\bincreased|\bdecreased)\s(?:by\s)?(?:about\s|around\s|roughly\s|nearly\s|almost\s|over\s|more\sthan\s|less\sthan\s|at\sleast\s|up\sto\s|approximately\s|some\s|just\s|another\s|a\sfurther\s|under\s|only\s)*)"
FRACTION_ENDS = r"[.,;:)!?]|\s*$|\s(?:in|since|from|to|over|compared|against|between|and|by|on|at|last|this|within|after|before|versus|per|while|when|as|or|but|than|during|across|for|through|year)\b"
FRACTION_DOUBTFUL = frozenset({"quarter"})
# half a million, a quarter of a million, half an hour: a fraction of what follows. groups: top, bottom
PART_OF = r"(?<![\w-])(?:(?P<top>a|one|three)[\s-])?(?P<bottom>half|quarter|third)s?(?:[\s-]of)?[\s-](?:an?[\s-])?(?=(?:hundred|thousand|million|billion|trillion|dozen)\b)"
PART_BARE = r"(?<![\w-])(?:an?\s)?half(?:\s(?:an?\s)?|-)"
PART_JOINT = r"\sof\san?\s(?:us\s|u\.s\.\s)?"  # between a fraction and its unit: "a quarter of a mile"
AND_PART = r"\sand\s(?:a|one|three)[\s-](?P<bottom>half|quarter|third)s?(?!\w)"

# One in five, 7 out of 10: groups part, whole; told in per cent.
_COUNT = rf"\d{{1,4}}|{_NUMBER}|a\shundred|one\shundred"
# a noun in the singular behind one: "one shopper in five", but not "one day in five weeks"
_ONE_OF = r"(?<=\bone)\s(?!day|week|month|year|hour|time|thing|place|goal|win)[a-z]{3,12}(?=\sin\s(?:every\s)?[a-z]+\b(?!\s(?:years|months|weeks|days|hours|minutes|countries|cities|states|regions|markets|sites|plants|towns|languages|offices|stores|shops|factories|places)\b))"
SHARE = rf"(?<![\w.,-])(?P<part>{_COUNT})(?:\s(?:people|women|men|adults|[a-z]{{3,10}}s)|{_ONE_OF})?\s(?:in\s(?:every\s)?|out\sof\s(?:every\s|the\s)?|of\severy\s)(?P<whole>{_COUNT})(?![\w%.,-]*\d|\s?%|-|\w)"

# bound by phrase, right before the number
BEFORE: Mapping[str, str] = {
    **dict.fromkeys(
        """about|around|approximately|approx.|approx|roughly|some|nearly|almost|close to|circa|c.|ca.|ca|~|≈|an estimated|estimated|in the region of|in the order of|
        on the order of|somewhere around|more or less|just about|virtually|barely|+/-|±""".replace("\n", "").replace("  ", "").split("|"),
        "about",
    ),
    **dict.fromkeys(
        """more than|over|at least|greater than|in excess of|upwards of|upward of|no less than|no fewer than|not less than|exceeding|above|over the age of|well over|
        just over|north of|a minimum of|minimum of|minimum|better than|higher than|beyond|>|>=|≥|well above|just above|or more than""".replace("\n", "").replace("  ", "").split("|"),
        "at_least",
    ),
    **dict.fromkeys(
        """up to|as much as|as many as|as high as|at most|less than|fewer than|under|below|no more than|not more than|no greater than|a maximum of|maximum of|maximum|
        under the age of|within|<|<=|≤|just under|well under|just below|well below|as low as|as little as|as few as|lower than|sub-|capped at""".replace("\n", "").replace("  ", "").split("|"),
        "at_most",
    ),
    **dict.fromkeys("another|a further|an additional|a total of|a combined|just|only|a mere|top|bottom|a record|a whopping|score of|a score of|scores of|a rating of".split("|"), ""),
}  # fmt: skip
LEFT_OUT = frozenset(
    "a record|a whopping|a mere|a combined|capped at|bottom|scores of|a rating of|a score of|a total of|a further|an additional|minimum|maximum|better than|higher than|lower than".split("|")
)  # they bear on the bound, but are not in the span
TOP = "top"  # nothing before it belongs to the span
BEFORE_GAP = r"\s?"
BEFORE_LED = ""

# bound by phrase, right behind the unit
AFTER: Mapping[str, str] = {
    **dict.fromkeys(("or more", "and more", "or higher", "or above", "and above", "plus", "+", "or greater", "and over", "or over", "or better"), "at_least"),
    **dict.fromkeys(("or less", "or fewer", "or lower", "or below", "or under", "at most"), "at_most"),
    **dict.fromkeys(("or so", "or thereabouts", "give or take"), "about"),
    "at least": "at_least",
    "or even longer": "at_least",
    "or longer": "at_least",
}  # fmt: skip
AFTER_OUT: frozenset[str] = frozenset()
AFTER_END = r"(?!\w)"
WITHIN: Mapping[str, str] = {"+": "at_least"}  # between the number and its unit

# ranges and changes
DASH = r"\s?(?:-|–|—|~|to-|→)\s?"
TO = r"\s(?:to|through|and\sup\sto|up\sto|-\sto)\s"
AND = r"\s(?:and|to|or)\s(?:about\s|around\s|roughly\s|up\sto\s|approximately\s|nearly\s)?"
BETWEEN = r"(?:\bbetween|\bin between)\s(?:about\s|around\s|roughly\s|approximately\s)?"
FROM = r"\bfrom\s(?:about\s|around\s|roughly\s|just\s|approximately\s|up\sto\s|a\s|an\s|over\s|more\sthan\s|under\s)?"
RANGING = r"(?:\brang(?:e|es|ed|ing)|\banywhere|\bvar(?:y|ies|ied|ying)|\bpriced|\bspan(?:s|ning)?|\bsized?)\s"
# what may stand between the first number's unit and the second number of a change
TO_LATER = r"(?:\s(?:in|by|at|on|as\sof|during|for|since|last|a)\s[^,;:()$€£%]{1,36}?)?\s(?:down\sto|up\sto|to)\s(?:about\s|around\s|roughly\s|just\s|approximately\s|a\s|an\s|nearly\s|over\s)?"
DASH_OF_CHANGE = frozenset(("→", "⇒", "->"))
LEVEL_OF = r"\sof\b"  # "by 4% to 18% of sales": the second is a level
TOLERANCE = r"\s?(?:±|\+/-|\+-)\s?"  # "2.4 ± 0.1 kg"
# two numbers that share the unit behind the second: "10 and 20 km", "four-, five- and six-door"
SUSPENDED = r"-(?:,\s|,?\s(?:and|or|to)\s)"
LISTED = r",\s|,?\s(?:and|or)\s"
# what is compared with a number takes its unit: "3 million trees, up from 2 million"
EITHER = r"\sor\s"  # ... a count noun too: "two or three plants"
COMPARED_WITH = r"(?:\s[^,;:()\d]{1,36})?,?\s(?:up\sfrom|down\sfrom|compared\s(?:with|to)|versus|vs\.?|against|as\sopposed\sto)\s(?:an?\saverage\sof\s|just\s|only\s|about\s|around\s|roughly\s|some\s|nearly\s|the\s)*"
SUM_JOINT = r"\s?(?:and\s)?"
TELLING = r"\s?\(\s?(?:or\s|=\s?|\[|i\.e\.\s)?"  # opens a second telling
DASH_TO = ""
UNTIL = r"(?!)"
BACK_TO = r"\s(?:from|versus|vs\.?)\s(?:an?\s|about\s|the\s)?"  # "31% from a 26% baseline"
BASELINE_NOUN = r"\s(?:baseline|base|level|average)\b"
CHANGED = r"(?:\bup|\bdown|\brose|\brises?|\bfell|\bfalls?|\bgained|\blost|\bgrew|\bgrows?|\bdropped|\bdrops?|\bincreased|\bincreases?|\bdecreased|\bdeclined|\bjumped|\bslid|\bclimbed|\bsank|\bplunged|\badvanced|\badded|\breduced|\bcut|\bby|\banother)\s(?:by\s)?(?:another\s|about\s)?"

_MONTHS = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_YEAR = r"(?:19|20)\d\d"

# What begins at the numeral and is no quantity: (reason, pattern); a group "year" is kept as the value.
FROM_HERE: tuple[tuple[str, str], ...] = (
    ("date", rf"\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–/]\s?\d{{1,2}}(?:st|nd|rd|th)?)?(?:\sof)?[\s-]{_MONTHS}\b\.?(?:(?:,?[\s-])(?P<year>{_YEAR})(?!\d))?"),
    ("date", rf"(?P<year>{_YEAR})[-/.](?:0?[1-9]|1[0-2])[-/.]\d{{1,2}}(?!\d)"),
    ("date", rf"\d{{1,2}}[/.]\d{{1,2}}[/.](?P<year>{_YEAR}|\d\d)(?!\d|\.\d)"),
    ("year", rf"(?P<year>{_YEAR})s(?![\w])"),
    ("year", r"\d0s(?!\w)"),
    ("year", rf"(?P<year>{_YEAR})\s?[-–/]\s?(?:{_YEAR}|\d\d)(?![\d%,.]\d|\d|%)(?!\s(?:calories|people|employees))"),
    ("quarter", rf"[1-4]q(?:\s?-?(?P<year>{_YEAR}|\d\d))?(?!\w)"),
    ("clock time", r"\d{1,2}[:.][0-5]\d(?:[:.][0-5]\d)?\s?(?:a\.?m\.?|p\.?m\.?)(?!\w)(?:\s[a-z]{3,4}\b)?"),
    ("clock time", r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?!\d)"),
    ("clock time", r"\d{1,2}\s?(?:a\.?m\.?|p\.m\.?|pm|o'clock)(?![a-z])"),
    ("clock time", r"[0-2]\d[0-5]\d\s?(?:gmt|est|edt|pst|utc|hrs)(?!\w)"),
    ("clock time", r"24/7|24x7"),
    ("score", r"\d{1,3}:\d{1,3}(?![\d:])|(?<=[a-z]\s)\d{1,3}-\d{1,3}(?=[.,;)]?(?:\s[a-z]|$|\s?$))(?!\s?[a-z-]+s\b)(?!\s(?:year|month|week|day|hour|minute|per\s?cent|percent|million|billion|thousand|times|people|mile|metre|meter|degree))"),
    ("ordinal", r"\d{1,3}(?:,\d{3})*(?:st|nd|rd|th)(?!\w)"),
    ("phone number", r"\d{3}[-. ]\d{3,4}[-. ]\d{4}(?!\d)"),
    ("phone number", r"\d{1,4}(?:[- ]\d{2,4}){3,5}(?![\d,%])"),
    ("version", r"\d+\.\d+\.\d+(?:\.\d+)*(?!\w)"),
    ("name", r"\d{1,2}[a-df-z]-\d|\d[gd](?![a-z0-9])|(?!\d{1,4}e\d{1,2}(?!\w))\d{1,4}[a-z]{1,3}\d+[a-z0-9]*|\d+[xk]\d+(?!\d)|\d{3,4}p(?=\s(?:video|resolution|hd|display|webcam))"),
    ("score", r"\d{1,2}-\d{1,2}(?=\s(?:win|loss|defeat|victory|draw|record|lead|triumph|thrashing|series|against|on aggregate|over|away|home|vote))"),
    ("legal article", r"\d{1,3}\su\.?s\.?c\.?\b|\d{1,3}\sc\.?f\.?r\.?\b"),
    ("age", r"\d{1,2}-?something\b"),
)  # fmt: skip

# What ends right before the numeral and makes it no quantity: (reason, pattern).
_LIST = r"(?:\d{1,4}(?:\.\d+)*[a-z]?(?:\s?(?:,|and|&|or|to|-|–|/|\+)\s?)){0,6}"
# Where one of these may begin: at no space and within no word.
LED_GATE = r"(?![\s\d,.;)])(?<![a-z])"
LED_BY: tuple[tuple[str, str], ...] = (
    ("date", rf"\b{_MONTHS}\.?\s(?:the\s)?(?:\d{{1,2}}\s?(?:-|–|to|and|,)\s?)?"),
    ("page", r"\b(?:pages?|pp?\.)\s?" + _LIST),
    ("section", r"(?:\b(?:sections?|sec\.|chapters?|chap\.|paragraphs?|para\.|annex|appendix|part|clause|item|box|exhibit|schedule|module|step|phase|stage|principle|pillar|criterion|requirement|disclosure|indicator|question)|§)\s?" + _LIST),
    ("figure", r"\b(?:figures?|fig\.?|tables?|charts?|graph|slide|image|photo|map)\s" + _LIST),
    ("footnote", r"\b(?:notes?|footnotes?|endnote|ref\.?|reference)\s" + _LIST),
    ("name", r"\b(?:scopes?|iso(?:/iec)?|iec|en|astm|din|ansi|gri|sdgs?|goals?(?=\s\d+\b)|cop|esrs|ifrs|ias|sasb|ghg protocol|type|class|category|cat\.?|tier|level|grade|series|model|mark|version|release|build|generation|gen|route|highway|interstate|flight|gate|room|unit|suite|floor|building|terminal|platform|channel|area|zone|district|ward|block|lot|row|seat|aisle|track|lane|exit|mile|apollo|formula|windows|android|iphone|ipad|galaxy|boeing|airbus|playstation|xbox|nasdaq|stoxx|ftse|s\s?&\s?p|s\sp|nikkei|russell|csi|euro|fortune|forbes|global|day|week|year|season|episode|game|round|match|week|world war|act|title|proposition|bill|resolution|agenda|vision|industry|web|covid|element|catch|studio|area|district|division|league|grand prix|no|reactor|line|platform|group(?=\s\d\b)|article|articles|art\.|rule|regulation|directive|standard|order|case|docket|code|ref|id|lot|batch|serial)\s" + _LIST),
    ("rank", r"(?:\b(?:no\.|nos\.|number|ranked|ranks|ranking|rank|place|position|top|big|bottom|first|last)\s?(?:as\s)?|#|№)"),
    ("version", r"\bv(?:er(?:sion)?)?\.?\s?"),
    ("phone number", r"(?:\b(?:tel|phone|fax|call|mobile|cell|hotline)\b[.:]?\s?[+(]*)"),
    ("phone number", r"\+"),
    ("age", r"\b(?:aged?|ages)\s(?:between\s|from\s|of\s)?" + _LIST),
    ("quarter", r"\b(?:fy|cy|q[1-4]|h[12]|fiscal|fiscal year)\s?'?"),
    ("url", r"(?:https?://|www\.)\S{0,80}|\S{1,40}@\S{0,40}"),
    ("identifier", r"\b(?:p\.?o\.? box|zip(?:\scode)?|postcode|isbn|issn|doi|lei|isin|cusip|sku|patent|reg(?:istration)?|licen[cs]e|ticker|krx|nyse|tse|hkex)\b[:.]?\s?(?:no\.?\s?)?"),
)  # fmt: skip

# What follows the bare numeral and makes it no quantity: (reason, pattern).
FOLLOWED_BY: tuple[tuple[str, str], ...] = (
    ("name", r"\s(?:max|ultra|pro(?!\sbono))\b|\s(?:plus|mini|lite|se|series|edition)\b(?!\s[a-z]+s\b)"),
    ("identifier", r"\szip\scode\b"),
    ("address", r"\s(?:(?!(?:in|on|of|by|to|the|this|that|all|each|its|their|our|any|no|every)\s)[A-Za-z][a-z]+\s){1,3}(?:street|st\.|avenue|ave\.?|road|rd\.|boulevard|blvd\.?|lane|drive|way|parkway|square|plaza)\b"),
)

# A number of four figures is a year after one of these even where a noun follows.
YEAR_LED_BY = r"\b(?:in|by|since|from|until|till|through|during|before|after|of|to|and|between|early|mid|late|end|year|fiscal|calendar|fy|spring|summer|autumn|fall|winter|the|its|our|their|a|vs\.?|versus|than|beyond|january|february|march|april|may|june|july|august|september|october|november|december)[\s-](?:the\s)?"
YEAR_DENIED_BY = r"(?:\b(?:(?<!\bby )(?<!\buntil )(?<!\bsince )(?:about|around|approximately|roughly)|nearly|almost|over|than|least|most|up to|some|under|(?<!compared )(?<!along )(?<!consistent )with|total of|all|every|these|those)\s|[~<>$€£₩¥])\Z"
AGE_BRACKET = r"(?<=[a-z])\s\((?P<age>\d{1,2})\)"
AGE_COMMA = r"[A-Z][\w.'-]+,\s\Z"
AGE_COMMA_END = r",(?:\s(?:said|who|was|is|has|had|of|from|and|told|says|a|an|now|died|became|joined)\b)|,\s?$|\sof\s"
NAME_BEFORE = r"[A-Z][\w.&'’-]*\s\Z"  # in the text as folded, case kept
NAME_EXCEPT = frozenset(
    """about after all although among an and another approximately around as at because before below between beyond both but by
    despite during each even every for from here how however if in including into its just less like more most nearly no nor not of
    on only or our out over per roughly she since so some than that the their them then there these they this those
    through to under until up upon us was we were what when where which while who with within without yet you your he it i
    i'm we've sunday monday tuesday wednesday thursday friday saturday today yesterday tomorrow meanwhile almost a total
    has had have is are will would can could may might must now also still once only usd eur gbp""".split()
)
LIST_NUMBER = r"\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)](?=\s|$)|\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){1,3}\s(?=[A-Z])"
FOOTNOTE_MARK = r"\[\d{1,3}(?:\s?[,-]\s?\d{1,3}){0,5}\]"
MINUS = r"(?:\bminus|\bnegative)[\s-]|(?<![\w)\]%-])[-−–]"
PLUS = r"(?<![\w)])\+"

TEMPERATURE_BEFORE: Mapping[str, str] = {}
BELOW_ZERO = r"\sbelow\s(?:zero|freezing)\b"
INNER = r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)-[a-z]"  # a measure inside a noun phrase
LEADS = ("minus-", "sub-", "to-", "now-", "mid-", "plus-", "and-", "negative-")  # hyphened before a figure, and no name
MONEY_SCALE: tuple[str, float] | None = None
NOT_MONEY = r"(?!)"

GLOSS = r"\s?\((?P<gloss>[^()\n]{1,24})\)"
