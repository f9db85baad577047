"""Names of those who claim: how a name looks, what part it plays, and how speakers and sources are named."""

from __future__ import annotations

import re

from claimcheck.lang.phrases import phrases

CASED = True
"""Whether names begin with a capital letter, so that one at a sentence's beginning tells little."""

TABLE: dict[str, tuple[str, ...]] = {
    "speaks": (),
    "says": phrases(
        "said | says | added | adds | commented | explains | explained | notes | noted | stated | told | tells | claims | claimed | believes | according to"
    ),
    "tells": phrases(
        """
        according to | expects | expect | forecasts | forecast | predicts | predict | predicted | projects | projected | sees the | estimates | estimate | estimated
        | reckons | reckon | puts the | found | finds | show | shows | suggests | says
        """
    ),
    "we": phrases("we | our | ours | us | we're | we've | we'll | we'd"),
}
"""Predicates at a distance whose subject speaks; words of saying, which a speaker stands beside; words of telling
figures, which their source stands beside; words for the one that speaks."""

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
    rf"(?P<person>(?:\s\([^)]{{2,40}}\)|,\s[A-Z][\w\s]{{1,40}})?:\s|,\s(?:the\s|its\s|our\s|\w+'s\s)?(?:\w+\s){{0,3}}?{_TITLE})|(?P<leads>'s?\s(?:\w+\s)?{_TITLE}|,\s(?:of\s[A-Z]\w+,\s(?:says|said|has|is)|which\s(?:also\s)?(?:sells?|makes?|runs|operates|owns|builds?|supplies|produces|mines|brews|grows)\b)|,\s(?:an?|the|one of|which)\s[^.;,]{{0,60}}?\b{_FIRM}|"
    rf"\s(?:is|are|was)\s(?:an?|the|one of)\s[^.;,]{{0,50}}?\b{_FIRM}|\s(?:Inc|Ltd|plc|PLC|AG|GmbH|LLC|Corp)\b|\s?\((?:NYSE|NASDAQ|Nasdaq|TSX|LSE|ASX|HoSE|HKEX|KRX))|"
    rf"(?P<speaks>(?:,\s[^,.;]{{2,80}},)?\s(?:also\s|today\s|now\s|itself\s|has\s|have\s|recently\s){{0,2}}{_SAY})|"
    r"(?P<place>\s(?:plant|site|mill|factory|brewery|refinery|works|mine|basin|port|airport|harbou?r|region|province|city|campus|valley|depot|warehouse|terminal|branch|hub|office|store|facility|project|field|county|river|lake)\b|,\s(?:[A-Z]{2}|[A-Z][a-z]+)\s[-–—])|"
    r"(?P<product>(?:,|\sis|\swas)\s(?:an?|the|our|its)\s(?:[\w-]+\s){0,3}?(?:method|model|tool|database|system|app|service|device|chip|engine|library|framework|material|technology|solution|processor|phone|car|van|program|programme|vehicle|product|drug|test|shoe|sneaker)\b)|"
    r"(?P<owns>'s?\s)|"
    r"(?P<acts>(?:,\s[^,.;]{2,80},)?\s(?:also\s|now\s|already\s|still\s|only\s|then\s|itself\s){0,2}(?:(?:has|have|had|is|was|are|were|can|could|would|should|may|might|must|did|does|do)\b|"
    r"(?:cut|put|set|met|saw|sold|grew|fell|rose|made|ran|won|paid|kept|built|spent|sells|makes|uses|runs|saves|gets|pays|gives|gave|took|takes|found|finds|became|bought|buys|wants|hopes|works|sees|counts|lost|won't)\b|[a-z]{3,14}ed\b))"
)
# What stands before it.
BEFORE: re.Pattern[str] | None = re.compile(
    # what all of them begin with comes first: the search skips all other places at once
    r"(?=[A-Za-z©(])(?:(?<!\w)|(?=[©(]))(?:(?P<person>\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|chief|director|officer|president|analyst|minister|spokes\w+|by-line|Yours|Analyst)\.?,?\s\(?)$|"
    r"(?P<own>(?:©|\(c\)|\bcopyright)\s?(?:\d{4}\s?)?(?:[-–]\s?\d{4}\s)?(?:by\s)?|\b(?:[Aa]bout|ABOUT|[Ww]elcome to|[Hh]ere at|[Jj]oin|[Ww]e at|[Ww]e are|[Ww]e're)\s(?:the\s)?|^At\s|"
    r"\b(?:CEO|CFO|COO|CTO|founder|president|head|officer|director|sustainability|manager|executive|chair(?:man|woman)?)\s(?:of|at|for)\s(?:the\s(?:\w+\s){0,3})?)$|"
    r"(?P<source>\b(?:according to|based on data from|figures from|data from)\s(?:the\s)?)$|"
    r"(?P<said>\b(?:said|says|added|adds|explains|explained|noted)\s)$|"
    r"(?P<attests>\b(?:association|agency|regulator|watchdog|institute|ministry|consultancy|auditors?|verifiers?|researchers|analysts|newspaper|magazine|journal|court|pollsters?|certifier|index|benchmark)\s)$|"
    r"(?P<product>\b(?:introduc\w{1,4}|launch\w{0,4}|unveil\w{0,4}|releas\w{1,4}|open-sourc\w{1,4}|called|named|using)\s(?:the\s|our\s|its\s)?(?:new\s)?|\b(?:model|chip|app|system|tool|platform|product|engine|phone|car|drug|device|software|series)\s)$|"
    r"(?P<ours>\b(?:[Oo]ur|[Nn]ew|[Ii]ts)\s(?:new\s)?)$|(?P<at>\bat\s(?:the\s)?)$|"
    r"(?P<place>\b(?:in|near|across|throughout|outside|(?:plant|site|mill|factory|brewery|works|mine|refinery|office|headquarters|store|farm) (?:at|in|near))\s(?:the\s)?)$|"
    r"(?P<beside>\b(?:to|via|with|through|between|around|on|adopting|into|versus|vs|than|by|from|and|or|under|against|joined|like|including|for|as|against|ahead of|better than|behind|compared with|compared to)\s(?:the\s|our\s|an?\s)?)$|"
    r"(?P<skip>(?!)))"
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
COMPANY = re.compile(
    r"\W{0,3}(?:(?:the|this) (?:company|group|firm|bank|airline|retailer|brand|chain|manufacturer|maker|supplier|utility|carrier|study|report|survey|team|charity|union|agency)|its|it|they|their)\b"
)
_KIND_OF_TEXT = (
    r"(?:(?:[Qq][1-4]|[1-4]Q\d\d|[Hh][12]|FY ?'?\d|20\d\d|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ull|[Hh]alf|[Aa]nnual|[Ss]ustainability|[Ii]mpact"
    r"|ESG|EHS|[Cc]limate|[Ee]arnings|[Rr]esults|[Ii]nvestor|[Ii]nterim|[Pp]ress|[Rr]esponsibility|[Ee]nvironmental?|[Kk]ey|[Ii]ntegrated"
    r"|ANNUAL|SUSTAINABILITY|IMPACT|CLIMATE|EARNINGS|RESULTS|INVESTOR|INTERIM|RESPONSIBILITY|ENVIRONMENT|PRESS|PEOPLE)\b)"
)
_PROPER = r"[A-ZÄÖÜÉ][\w'&.-]*(?:\s(?:&\s|and\s|of\s)?[A-ZÄÖÜÉ][\w'&.-]*){0,4}?"
# A title that begins with whose text it is: "Orrin Glass: annual results", "ORRIN GLASS   IMPACT REPORT".
TITLES = (
    re.compile(
        rf"[#*\s]*(?P<name>{_PROPER}),?\s(?:(?i:Inc|Ltd|Limited|plc|AG|SE|ASA|Berhad|GmbH|LLC|Corp|Group|Society|Co-operative|Bank|Holdings|B\.V|N\.V|S\.A|\(Pty\)))(?![a-z])"
    ),
    re.compile(rf"[#*\s]*(?P<name>{_PROPER})(?:,|:|'s?|\s[-–—])?\s{_KIND_OF_TEXT}"),
    re.compile(rf"[#*\s]*(?:Stories|News|Notes|A letter) from (?P<name>{_PROPER})(?=[\s.,:]|$)"),
    re.compile(rf"[#*\s]*(?P<name>{_PROPER})(?::|\s(?:[–—|]|--)|\s\s)\s"),
    re.compile(r"[#*\s]*(?P<name>[A-Z][A-Z&'.-]{2,}(?:\s[A-Z&][A-Z&'.-]*){0,3})\s*(?:$|\n)"),
    re.compile(rf"[#*\s]*(?:THE NEW|The new|Meet|Inside|Introducing)\s(?P<name>{_PROPER})(?=[\s.,:]|$)"),
    re.compile(rf"[^.!?\n]{{3,60}}\sby\s(?P<name>{_PROPER})\s*(?:$|\n)"),
)
SURE = 3  # patterns of titles that no slogan has
# Lines that tell who sends or signs the text.
LINES = (
    re.compile(rf"\b(?:Issued by|Published by|On behalf of|Your friends at|The team at|Welcome to|©|\(c\))\W{{1,3}}(?:\d{{4}}\s)?(?P<name>{_PROPER})(?=[\s,.:(]|$)"),
    re.compile(rf"\((?P<name>{_PROPER})\)\W*\Z"),
    re.compile(rf"(?:CEO|CFO|COO|CTO|[Oo]fficer|[Dd]irector|[Mm]anager|[Pp]resident|[Ff]ounder|[Hh]ead),?\s(?:of\s|at\s)?(?P<name>{_PROPER}\s(?:Inc|Ltd|Limited|plc|AG|SE|Group|Bank|Cements|Steel|Motors|Holdings))"),
)
# The name of a report of its own, as the head or foot of a page tells it: here REPORT does.
REPORTED = re.compile(r"(?!)")
# Addresses, whose name is that of the sender.
DOMAIN = re.compile(
    r"(?:@(?P<at>)|(?<![\w./-])(?:www\.)?)(?P<domain>[a-z][a-z0-9-]{3,40})"
    r"\.(?:example|com|org|net|co\.(?:uk|kr|nz|za|in)|(?(at)(?:eu|io|ai|de|in|kr|fr|nl|ca|au)|(?!)))(?![a-z])"
)
# A name of capitals alone may as well be a unit, a standard or a method.
INITIALS = re.compile(r"[A-Z][A-Z0-9&.-]{1,5}\Z")
RESPECTIVE = re.compile(r"\brespectively\b|\beach\b")
ORGANISATION = re.compile(
    r"\b(?:Inc|Corp|Corporation|Group|Ltd|Limited|PLC|plc|LLC|GmbH|AG|SE|S\.A|Company|Holdings|Bank|"
    r"Technologies|Industries|Motors|Airlines|Airways|Foods|Steel|Chemicals|Pharma|Pharmaceuticals|Labs|Software|Partners|Foundation|Laboratories|Air|Cement|Cements|Metals|Castings|Alloys|Power|Devices|Semiconductor|Systems|Cloud|Automotive|Motor|Stahl|Zement|Kupfer|Apparel|Footwear|Mobility|Mutual|Society|Co-operative|Insurance|Utilities|Water|Solar|Materials|Logistics|Shipping|Textiles|Knits|Mills|Farms|Dairy|Grocers|Stores|Hotels|Telecom|Networks|Robotics|Biosciences|Therapeutics|Berhad|ASA|Breweries|Brewery|Semiconductors)\b"
)
# What makes an ordinary word of such an end.
STEMS: frozenset[str] = frozenset()
# How a person is named who has a title.
PERSON = re.compile(r"(?!)")
# What no name looks like.
NEVER = re.compile(r"(?!)")
UNLIKE = re.compile(
    r"^(?:[A-Z]\d*|[A-Z]+\d[\w-]*|\w|[kMGTm]?(?:t|Wh?|Wp|g|m|L|J|l)|[a-zA-Z]*CO2\w*|[A-Z]{1,2}[a-z]?\d+|[A-Z]&[A-Z]|[A-Z]+s)$"
)
# What a capitalised word at a sentence's beginning ends with when it is an ordinary one.
ORDINARY = re.compile(r"^\S*[a-z](?:s|ing|ed|ly|ity|tion|ment|ness|able|ive|ance|ence|ship|ful|ary|ical)$")
# The end of a report's name, whose beginning is the name of who published it.
REPORT = re.compile(
    r"\s(?:(?:Corporate|Social|Environmental|Annual|Integrated|Sustainability|Responsibility|Impact|Climate|ESG|CSR|Citizenship|Progress|Global)\s){1,4}(?:Report|Review|Statement|Update|Disclosure)\b.*"
)
PREFIX = re.compile(r"^The\s")
PLAIN = re.compile(r"(?<![A-Za-z'])[a-z]{3,}(?![A-Za-z])")
TRUSTED = re.compile("")
"""What a name must hold to be one of an organisation without more."""
_SMALL = phrases(
    """
    The A An In On At By For From With As Our We It Its This These That Those They Their He She His Her You Your I If My Me Us
    When While After Before Since During Over Under More Most Many Some All Every Each No Not But And Or So To Of Today Yesterday Tomorrow
    January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Q1 Q2 Q3 Q4 FY H1 H2
    However Additionally Also Compared According Meanwhile Between Through Across Based Using One Two Three Four Five Six Seven Eight Nine Ten Half
    Approximately About Nearly Around Up Only Last Next Thanks Together Once Until There Here What How Why Who Which Where Nobody Everybody Everyone Somebody Someone
    Anyone Nothing Something Everything None Both Either Neither Few Several Much Less Fewer Then Now Still Yet Just Even Let Please Dear Yes Well Instead
    Finally Moreover Furthermore Therefore Thus Overall Currently Recently Previously Despite Although Though Because Unlike Given Such Can Could Will Would Should May Do Does
    Are Is Was Were Be Been Being Has Have Had Similarly Likewise Indeed Perhaps Maybe Later Earlier Soon Almost Roughly Out Off Per Via Without Within Whether Rather
    """
)
_STOP = phrases(
    """
    CO2 CO2e GHG GHGs ESG CEO CFO CTO COO CSR AI ISO PUE Scope Head Chief Officer
    USD EUR GBP US U.S UK U.K EU Europe European Asia Asian America American China Chinese India Indian Germany German France French Japan Japanese Korea Korean
    British English Dutch Norwegian Swedish Danish Canadian Australian Spanish Italian North South East West Northern Southern Eastern Western Africa African World Global
    Britain England Scotland Wales Ireland Irish Spain Italy Norway Sweden Denmark Finland Finnish Netherlands Belgium Belgian Switzerland Swiss Austria Austrian Poland Polish Portugal
    Portuguese Greece Greek Turkey Turkish Russia Russian Brazil Brazilian Mexico Mexican Canada Australia Vietnam Vietnamese Thailand Thai Indonesia Malaysia Singapore Taiwan Israel Israeli
    London Berlin Madrid Rome Brussels Amsterdam Tokyo Seoul Beijing Shanghai Singapore York California Texas Washington Chicago Boston Atlanta Sydney Toronto Dublin Oslo Stockholm Copenhagen
    Net Zero Climate Energy Water Waste Carbon Neutral PDF HTML URL API GPU GPUs CPU CPUs LED HVAC R&D IT OK FAQ
    Table Figure Section Note Notes Contact Media Page Source Sources Total Target Targets Goal Goals Progress Highlights Series Type Class Level Tier Grade Phase Stage Model
    RE100 SBTi SBT Paris Agreement Emissions Electricity Renewable Renewables Sustainability Sustainable Report Annual Review Baseline Year Unit Other First Second Third
    Customers Users Employees People Women Men Sales Revenue Results New Old Good Better Best Big High Low Great Key Main Board Committee Chapter Appendix Annex Questions Question Answer
    Director Directors Manager President Chairman Analyst Investors Shareholders Suppliers Governance Social Environmental Environment Strategy Policy Performance Data Method Methodology
    Celsius Fahrenheit COP26 COP27 COP28 COP29 COP30 GRI SASB TCFD CDP CSRD ESRS ISSB SDG SDGs ISAE EMAS GDP VAT COVID Covid COVID-19 PR CET GMT EST PST TV Mr Mrs Ms Dr
    NT Christmas Mayor CAG Full-year Half-year Calendar Adjusted EBITDA EBIT Britons Passengers Department Minister Company Commission THE NOT MINUS GET YOUR Right Thank Adjusted Digital Operator Moderator Analyst Date Subject Sub Ref Re Size Notice Notices Customer Venue Time Embargo Immediate Release Statement Step Partners Partner Highlights Update
    Newsroom News Stories Story Column Opinion Summary Overview Introduction Conclusion Background Outlook Guidance Agenda Minutes Dear Sincerely Regards Good Morning Afternoon
    Knowledge Contamination Rejection Dust Debt Cash Setup Warranty Inventory Diesel Fares Drag Aero Size Settlement Books Setup UTC GMT
    Products Product Packaging Materials Health Safety Community Communities Diversity Inclusion Innovation Technology Quality Services Service Supply Chain Responsible Independent Certified
    Limited Assurance Financial Market Markets Growth Impact Future Nature Biodiversity Plastic Plastics Paper Food Farmers Farms Forest Forests Solar Wind Hydrogen Battery Electric Gas Oil Steel Cotton
    """
)
SMALL = frozenset(word for line in _SMALL for word in line.split())
"""Words that no name begins or ends with."""
STOP = frozenset(word for line in _STOP for word in line.split())
"""Words that are no name by themselves."""
COMMON: tuple[str, ...] = ()
"""Tables of words that no name holds."""

# Words that two names may share without being one.
IDLE = frozenset("the and according for with from by of to in on at was has data report certified company".split())
