"""Names of those who claim: how a name looks, what makes it an organisation, and how speakers are named."""

from __future__ import annotations

import re

TABLE: dict[str, tuple[str, ...]] = {}

# A name: capitalised words, with small ones between them.
MENTION = re.compile(
    r"(?<![\w@.])(?P<name>[A-Z][\w&+'-]{0,30}(?:[.](?=\w)[\w]{1,12})?(?:\s(?:(?:of|for|and|the|de|&)\s){0,2}[A-Z][\w&+'-]{0,30}){0,5})"
)
# What follows a name that is the subject of its clause.
SUBJECT_AFTER = re.compile(
    r"(?:'s\b|(?:,\s[^,.;]{2,80},)?\s(?:also\s|now\s|already\s|today\s|has\s|have\s|had\s|itself\s)?(?:said|says|announced|announces|reported|reports|claims|is|was|are|were|has|had|have|will|aims|plans|"
    r"expects|intends|targets|pledged|committed|commits|cut|reduced|reduces|uses|sold|grew|increased|achieved|reached|invested|invests|launched|launches|unveiled|offers|provides|operates|employs|became|delivered|"
    r"recorded|posted|saw|met|set|can|could|estimates|found|says|told|wants|hopes|generated|produced|bought|buys|sources|runs|makes|made|works|sells|completed|signed|started|raised|supports|helps|saves|lets|enables|outperforms|processes|handles|serves|"
    r"powers|reclaimed|improved|customers|users|employees|group|plc|inc)\b)"
)
# What only the one that speaks in a document does or has.
STRONG_AFTER = re.compile(
    r"(?:'s (?:goals?|targets?|commitments?|ambitions?|ceo|cfo|president|chief|sustainability|\d{4}|own|new|first|long-term)\b|,\s(?:an?|the|one of)\s[^.;]{3,90}?\b(?:company|provider|leader|developer|maker|manufacturer|firm|group|"
    r"supplier|operator|retailer|producer|subsidiary|startup|start-up|pioneer|bank|airline|utility|innovator|platform)\b|(?:,\s[^,.;]{2,80},)?\s(?:also |today |has |have )?(?:said|announced|announces|aims?|plans|committed|commits|reported|reports|expects|"
    r"pledged|unveiled|launched|invested|is launching|set|intends|targets|estimates|introduced|published|believes|is committed|is proud|is an?\s[^.;]{3,60}?\b(?:company|provider|leader|developer|maker|manufacturer|firm|subsidiary)))",
    re.IGNORECASE,
)
# A name after one of these is a place or an object, not who speaks.
PLACE_BEFORE = re.compile(r"\b(?:in|at|near|across|throughout|to|via|with|through|outside|between|around|on|using|adopting|into|versus|vs|than|called|named)\s(?:the\s)?$")
# A speaker of quoted words, after or before the verb.
SPEAKERS = (
    re.compile(
        r"\b(?:said|says|added|adds|commented|explained|noted|stated|told us)\s+(?P<name>(?:(?:Dr|Mr|Ms|Mrs|Prof)\.?\s)?[A-Z][\w'.-]{1,30}(?:\s[A-Z][\w'.-]{0,30}){1,3}(?:,\s[^.;\"]{3,90})?)"
    ),
    re.compile(
        r"(?P<name>(?:(?:Dr|Mr|Ms|Mrs|Prof)\.?\s)?[A-Z][\w'.-]{1,30}(?:\s[A-Z][\w'.-]{0,30}){1,3},\s[^.;\"]{3,90}?),?\s(?:said|says|added|commented|explained|told us)\b"
    ),
)
WE = re.compile(r"\b(?:we|our|ours|us|the company|the group|the firm|the bank|the airline|the retailer|its|it)\b")
ORGANISATION = re.compile(
    r"(?:\b(?:Inc|Corp|Corporation|Group|Ltd|Limited|PLC|plc|LLC|GmbH|AG|SE|S\.A|Company|Co|Holdings|Bank|University|Institute|Association|Agency|Energy|Power|"
    r"Technologies|Systems|Industries|Motors|Airlines|Foods|Steel|Chemicals|Pharma|Laboratories|Labs|Cloud|Software|Solutions|Partners|Capital|Council|Foundation|Authority|Ministry|Research|Timber|Rail|Air|Telecom|Water|Insurance)\b)"
)
STOP = frozenset(
    """The A An In On At By For From With As Our We It Its This These That Those They Their He She His Her You Your I If
    When While After Before Since During Over Under More Most Many Some All Every Each No Not But And Or So To Of Today Yesterday
    January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday CO2 CO2e GHG GHGs ESG CEO CFO CTO COO AI ISO PUE Scope Q1 Q2 Q3 Q4 FY
    USD EUR GBP US UK EU Europe Asia America China India Germany France Japan Korea London Africa Net Zero Climate Energy Water Waste
    Table Figure Section Note Notes About Contact Media Page Source Sources Total Target Targets Goal Goals Progress Highlights However Additionally Also
    Compared According Meanwhile Between Through Across Based Using One Two Three Four Five Six Seven Eight Nine Ten Half RE100 SBTi Paris Agreement
    Emissions Electricity Renewable Sustainability Report Annual Review Baseline Year Unit Other Approximately About Nearly Around Up Only Last Next First Second Third
    Thanks Together Once Until There Here What How Why Who Which Customers Users Employees People Women Sales Revenue Results""".split()
)
LEAD_VERBS = re.compile(r"\b(?:today |also )?(?:announce[ds]?|unveil(?:s|ed)|launch(?:es|ed)|introduce[ds]|report(?:s|ed)|publish(?:es|ed)|said|has)\b")
COMMON: tuple[str, ...] = ()
"""Tables of words that no name holds."""
"""Verbs whose subject in the lead is the one that speaks in the whole document."""
