"""Names of those who claim: how a name looks, what part it plays, and how speakers and sources are named."""

from __future__ import annotations

import re

from claimcheck.lang.phrases import phrases

CASED = True
"""Whether names begin with a capital letter, so that one at a sentence's beginning tells little."""

TABLE: dict[str, tuple[str, ...]] = {"speaks": ()}
"""Predicates at a distance whose subject speaks."""

_WORD = r"(?:[A-Z][\w&+-]{0,30}(?:[.](?=\w)\w{1,12})?|[a-z]{1,2}[A-Z]\w{1,20})(?:'[A-Z][\w-]{1,20})?"
# A name: capitalised words, with small ones between them.
MENTION = re.compile(rf"(?<![\w@./])(?P<name>{_WORD}(?:\s(?:(?:of|for|de|&)\s(?:the\s)?)?{_WORD}){{0,5}})")

_TITLE = (
    r"(?:ceo|cfo|coo|cto|chief|president|chair(?:man|woman)?|director|vice|senior|head|founder|co-founder|manager|"
    r"spokes(?:man|woman|person)|analyst|professor|minister|engineer|partner|lead|secretary)\b"
)
_FIRM = (
    r"(?:company|provider|leader|developer|maker|manufacturer|firm|group|supplier|operator|retailer|producer|subsidiary|startup|"
    r"start-up|pioneer|bank|airline|utility|innovator|platform|brand|charity|chain|carrier|brewer|insurer|lender|giant|builder)\b"
)
_SAY = (
    r"(?:said|says|announced?|announces|reports?|reported|aims?|plans|committed|commits|expects|pledged|pledges|unveil(?:s|ed)|"
    r"launch(?:es|ed)|invest(?:s|ed)|is launching|intends|targets|introduced|introduces|published|publishes|believes|is committed|is proud|"
    r"is pleased|tells|claims|continues|operates|offers|has (?:set|been|announced|launched|pledged|committed|applied)|will)\b"
)
# What follows a name, by the part that it plays.
AFTER = re.compile(
    rf"(?P<person>,\s(?:the\s|its\s|our\s|\w+'s\s)?(?:\w+\s){{0,3}}?{_TITLE})|(?P<leads>'s?\s(?:\w+\s)?{_TITLE}|,\s(?:an?|the|one of|which)\s[^.;,]{{0,60}}?\b{_FIRM}|"
    rf"\s(?:is|are|was)\s(?:an?|the|one of)\s[^.;,]{{0,50}}?\b{_FIRM}|\s(?:Inc|Ltd|plc|PLC|AG|GmbH|LLC|Corp)\b|\s?\((?:NYSE|NASDAQ|Nasdaq|TSX|LSE|ASX|HoSE|HKEX|KRX))|"
    rf"(?P<speaks>(?:,\s[^,.;]{{2,80}},)?\s(?:also\s|today\s|now\s|itself\s|has\s|have\s|recently\s){{0,2}}{_SAY})|"
    r"(?P<owns>'s?\s)|"
    r"(?P<acts>(?:,\s[^,.;]{2,80},)?\s(?:also\s|now\s|already\s|still\s|only\s|then\s|itself\s){0,2}(?:(?:has|have|had|is|was|are|were|can|could|would|should|may|might|must|did|does|do)\b|"
    r"(?:cut|put|set|met|saw|sold|grew|fell|rose|made|ran|won|paid|kept|built|spent|sells|makes|uses|runs|saves|gets|pays|gives|gave|took|takes|found|finds|became|bought|buys|wants|hopes|works|sees|counts|lost|won't)\b|[a-z]{3,14}ed\b))"
)
# What stands before it.
BEFORE = re.compile(
    r"(?P<person>\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|chief|director|officer|president|analyst|minister|spokes\w+|by-line|Yours|Analyst)\.?,?\s\(?)$|"
    r"(?P<own>(?:©|\(c\)|\bcopyright)\s?(?:\d{4}\s?)?(?:[-–]\s?\d{4}\s)?(?:by\s)?|\b(?:[Aa]bout|ABOUT|[Ww]elcome to|[Hh]ere at|[Jj]oin|[Ww]e at|[Ww]e are|[Ww]e're)\s(?:the\s)?|^At\s|"
    r"\b(?:CEO|CFO|COO|CTO|founder|president|head|officer|director|sustainability|manager|chair(?:man|woman)?)\s(?:of|at|for)\s(?:the\s)?)$|"
    r"(?P<source>\b(?:according to|based on data from|figures from|data from)\s(?:the\s)?)$|"
    r"(?P<beside>\b(?:in|near|across|throughout|to|via|with|through|outside|between|around|on|using|adopting|into|versus|vs|than|called|named|by|from|and|or|under|against|joined|like|including|for|as|against)\s(?:the\s|our\s|an?\s)?)$|"
    r"(?P<bare>\b(?:our|new|an|a|this|that|my|their|your)\s)$"
)
_NAME = r"(?:(?:Dr|Mr|Ms|Mrs|Prof)\.?\s)?[A-Z][\w'.-]{1,30}(?:\s[A-Z][\w'.-]{0,30}){0,4}"
# A speaker of quoted words, after or before the verb.
SPEAKERS = (
    re.compile(
        rf"(?P<name>{_NAME},\s[^.;\"]{{3,90}}?),?\s(?:said|says|added|adds|commented|explained|told us|told reporters|told)\b"
    ),
    re.compile(
        rf"\b(?:said|says|added|adds|commented|explains|explained|noted|notes|stated|told us|according to)\s+(?P<name>{_NAME}(?:,\s[^.;\"]{{3,90}})?)"
    ),
    re.compile(rf"(?P<name>{_NAME}),?\s(?:said|says|added|commented|explained|told|tells|claims|claimed|believes)\b"),
)
_ORG = r"[A-Z][\w&.+'-]{1,30}(?:\s(?:of\s|for\s|the\s|&\s){0,2}[A-Z][\w&.+-]{0,30}){0,5}"
# Whose forecast, study or count a figure is.
SOURCES = (
    re.compile(rf"\b[Aa]ccording to\s(?:[a-z][\w-]+\s){{0,6}}?(?P<name>{_ORG})"),
    re.compile(
        rf"(?P<name>{_ORG})(?:,\s[^,.;]{{2,60}},)?\s(?:now\s|also\s)?(?:expects?|forecasts?|predicts?|projects?|sees the|estimates?|estimated|predicted|forecast|projected|reckons?|puts the)\b"
    ),
    re.compile(
        rf"\b(?:[Ss]tudy|[Ss]urvey|[Pp]oll|[Rr]esearch|[Aa]nalysis|[Rr]eport|[Ff]igures|[Dd]ata)\s(?:by|from|of)\s(?:the\s)?(?P<name>{_ORG})(?:\s(?:found|finds|shows?|says|suggests?|estimates?))"
    ),
)
WE = re.compile(r"\b(?:we|our|ours|us)\b")
COMPANY = re.compile(
    r"\W{0,3}(?:(?:the|this) (?:company|group|firm|bank|airline|retailer|brand|chain|manufacturer|maker|supplier|utility|carrier|study|report|survey|team|charity|union|agency)|its|it|they|their)\b"
)
RESPECTIVE = re.compile(r"\brespectively\b|\beach\b")
ORGANISATION = re.compile(
    r"\b(?:Inc|Corp|Corporation|Group|Ltd|Limited|PLC|plc|LLC|GmbH|AG|SE|S\.A|Company|Holdings|Bank|"
    r"Technologies|Industries|Motors|Airlines|Airways|Foods|Steel|Chemicals|Pharma|Pharmaceuticals|Labs|Software|Partners|Foundation|Laboratories|Breweries|Brewery|Semiconductors)\b"
)
# What no name looks like.
UNLIKE = re.compile(r"^(?:[A-Z]{1,2}\d*|[A-Z]+\d[\w-]*|\w)$")
PREFIX = re.compile(r"^The\s")
PLAIN = re.compile(r"(?<![A-Za-z'])[a-z]{3,}(?![A-Za-z])")
STOP = frozenset(
    word
    for word in " ".join(
        phrases(
            """
    The A An In On At By For From With As Our We It Its This These That Those They Their He She His Her You Your I If My Me Us
    When While After Before Since During Over Under More Most Many Some All Every Each No Not But And Or So To Of Today Yesterday Tomorrow
    January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday CO2 CO2e GHG GHGs ESG CEO CFO CTO COO CSR AI ISO PUE Scope Q1 Q2 Q3 Q4 FY H1 H2
    USD EUR GBP US U.S UK U.K EU Europe European Asia America American China Chinese India Indian Germany German France French Japan Japanese Korea Korean
    British English Dutch Norwegian Swedish Danish Canadian Australian Spanish Italian North South East West Northern Southern Eastern Western Africa African
    Net Zero Climate Energy Water Waste Carbon Neutral PDF HTML URL API GPU CPU LED HVAC GWh MWh TWh kWh MW GW R&D IT
    Table Figure Section Note Notes Contact Media Page Source Sources Total Target Targets Goal Goals Progress Highlights However Additionally Also
    Compared According Meanwhile Between Through Across Based Using One Two Three Four Five Six Seven Eight Nine Ten Half RE100 SBTi SBT Paris Agreement
    Emissions Electricity Renewable Renewables Sustainability Sustainable Report Annual Review Baseline Year Unit Other Approximately About Nearly Around Up Only Last Next First Second Third
    Thanks Together Once Until There Here What How Why Who Which Where Customers Users Employees People Women Sales Revenue Results Nobody Everybody Everyone Somebody Someone
    Anyone Nothing Something Everything None Both Either Neither Few Several Much Less Fewer Then Now Still Yet Just Even Let Please Dear Yes Well Instead
    Finally Moreover Furthermore Therefore Thus Overall Currently Recently Previously Despite Although Though Because Unlike Given Such Can Could Will Would Should May Do Does
    Are Is Was Were Be Been Being Has Have Had New Old Good Better Best Big High Low Great Key Main Our Board Committee Chapter Appendix Annex Questions Question Answer
    Director Directors Manager President Chairman Analyst Investors Shareholders Suppliers Governance Social Environmental Environment Strategy Policy Performance Data Method Methodology
    Celsius Fahrenheit COP26 COP27 COP28 COP29 COP30 GRI SASB TCFD CDP CSRD ESRS ISSB SDG SDGs ISAE EMAS GDP VAT COVID Covid COVID-19 PR CET GMT EST PST
    """
        )
    ).split()
)
COMMON: tuple[str, ...] = ()
"""Tables of words that no name holds."""
