"""English words of change: which way, and what makes a figure a level."""

from __future__ import annotations

import re

TABLE: dict[str, tuple[str, ...]] = {
    "up": (
        "increas*", "grew", "grow", "grows", "grown", "growing", "growth", "rise", "rises", "rose", "risen", "rising", "gain", "gains", "gained",
        "gaining", "climb", "climbs", "climbed", "climbing", "jump", "jumps", "jumped", "jumping", "surg*", "soar", "soars", "soared", "soaring",
        "expand", "expands", "expanded", "expanding", "expansion", "boost", "boosts", "boosted", "boosting", "raise", "raises", "raised", "raising",
        "added", "lifted", "lifts", "improv*", "advanc*", "accelerat*", "speedup", "speed-up", "speedups", "uplift", "upside",
        "leap", "leapt", "leaped", "rally", "rallied", "hike", "hikes", "hiked", "uptick", "upturn", "escalat*", "doubled", "scaled up", "scale up",
        "step up", "stepped up", "ramp up", "ramped up", "enhanc*", "multipl*", "strengthen*", "outperform*", "extend", "extends", "extended", "extending", "appreciat*", "inched up", "widen", "widens", "widened", "put on", "plus", "ahead", "adds", "adding", "lifting",
    ),
    "down": (
        "reduc*", "decreas*", "declin*", "drop", "drops", "dropped", "dropping", "fall", "falls", "fell", "fallen", "falling", "cut", "cuts", "cutting",
        "lower", "lowers", "lowered", "lowering", "slash", "slashes", "slashed", "slashing", "shrink", "shrinks", "shrank", "shrunk", "shrinking", "trim", "trims", "trimmed",
        "save", "saves", "saved", "saving", "savings", "slid", "slide", "slides", "slip", "slips", "slipped", "slump", "slumps", "slumped", "plung*", "plummet*", "sank", "sink", "sinks", "lost", "lose", "loses",
        "losing", "shed", "sheds", "avoid", "avoids", "avoided", "avoiding", "avoidance", "eliminat*", "curb", "curbs", "curbed", "curbing", "minimis*", "minimiz*", "downturn",
        "tumbl*", "dip", "dips", "dipped", "weaken*", "contract", "contracted", "contraction", "compress", "compresses", "compression", "compressed", "shave", "shaved", "downsiz*", "scaled back",
        "ease", "eased", "easing", "diminish*", "discount", "discounts", "discounted", "abat*", "mitigat*", "shorten*", "divert", "diverted", "lighten*", "depreciat*", "pared", "deteriorat*", "halved", "was off", "were off", "are off", "off by", "shrinkage", "squeezed", "displace*", "spare", "spares", "spared",
    ),
    "more": (
        "more", "higher", "greater", "faster", "quicker", "larger", "bigger", "longer", "better", "above", "stronger", "upward", "over last year", "year-over-year increase", "taller", "wider", "heavier",
        "brighter", "safer", "richer", "more efficient",
    ),
    "less": (
        "less", "lower than", "fewer", "smaller", "cheaper", "shorter", "below", "lighter", "slower", "quieter", "thinner", "cleaner", "downward",
    ),
    "upward": ("up",),  # before a measure only
    "downward": ("down",),
    "pseudo": (
        "gave up", "give up", "gives up", "given up", "giving up", "added to", "add up", "turn down", "turned down", "grown up", "came up", "come up", "comes up", "step down", "stepped down", "tied up", "brought up",
        "up to", "up from", "set up", "sets up", "start up", "sign up", "signed up", "sign-up", "make up", "makes up", "made up", "follow up", "follow-up", "back up",
        "end up", "ends up", "ended up", "held up", "hold up", "pick up", "picked up", "take up", "taken up", "took up", "opened up", "open up", "up and running", "start-up", "start-ups", "startup", "grown-up",
        "break down", "shut down", "broken down", "slow down", "down payment", "cut-off", "cutoff", "less than", "more than", "no more than", "no less than", "fall short", "fell short", "falls short", "falling short",
        "in addition", "in addition to", "additionally", "additional", "value-added", "value added", "rise to the", "growth rate of", "growing up", "contractor", "contractors", "increasingly", "advanced micro", "lost to",
        "the fall of", "this fall", "last fall", "in the fall", "up-to-date", "once more", "any more", "even more", "what is more", "better than", "longer term", "long-term savings account", "savings account", "savings accounts", "savings bond",
        "advanced technology", "advanced technologies", "advanced driver", "advanced nuclear", "in advance", "advanced packaging", "improvement plan", "for better", "above all", "above-mentioned", "listed above", "below-listed", "see below", "see above", "contract with", "contract for", "contract to", "contract worth", "extended warranty", "discount store", "rate cut", "well above", "well below", "just above", "just below", "just over",
    ),
    "level": (
        "reach", "reaches", "reached", "reaching", "account for", "accounts for", "accounted for", "accounting for", "stood at", "stands at", "amounted to", "amounts to", "totalled", "totaled", "totalling", "totaling",
        "achieve", "achieves", "achieved", "achieving", "represent", "represents", "represented", "representing",
    ),
}  # fmt: skip

# What may stand between the quantity and a change named behind it: "a 46% year-on-year reduction".
BEHIND = re.compile(r"(?:,?[\s-](?!(?:of|to|from|in|on|at|for|by|with|and|or|but|as|that|which|who|was|were|is|are|has|have|had|the|than|while|after|before|although|though|whereas|because|since|despite|if|when|where|so|yet|until|thanks|due|even|more|less|up|down)\b)[\w'%/-]+){0,5}[\s-]")
# ... "less", "more", "below" and the like stand closer
BEHIND_CLOSE = re.compile(r"(?:\s(?:times|percent|per cent|points|basis|further|is|was|are|were|[a-z]+ly))?[\s-]")
# ... and are compared: "5% more than in 2020", "2 tonnes less than planned"; before a figure "more than" is its bound
THAN = re.compile(r"(?:\sof\s[a-z]+)?\s(?:(?P<up>more|greater|higher|better|faster)|(?P<down>less|fewer|lower|smaller|cheaper))\sthan\s(?!(?:about\s|around\s)?[\d$€£~])"
    r"|\s(?P<upward>up)\s(?:on|over|year|against)\b(?!\s(?:to|board)\b)|\s(?P<downward>down)(?=[,.;)]|\s(?:on|over|year|against|already)\b|\Z)")
# a change as the subject: "the drop is 41%"
CHANGE_NOUN = re.compile(r"(?:increase|decrease|reduction|drop|fall|decline|rise|growth|saving|improvement|gain|cut|jump|uplift|expansion|contraction)s?")
COPULA = re.compile(r"(?:\s(?:in|of|on)(?:\s[\w'-]+){1,6}|\srate|\starget)?\s(?:is|was|will\sbe|has\sbeen|came\sto|amounted\sto|amounts\sto|totalled|totaled|equals|averaged)\s(?:a\s|an\s|about\s|only\s|just\s|nearly\s|almost\s|over\s|around\s|roughly\s)?")
# money as an object that is earned, not raised
EARNED_BEFORE = re.compile(r"(?:(?!))\Z")
EARNED_AFTER = re.compile(r"(?!)")
ADVERB = re.compile(r"(?:\s(?:about|approximately|around|roughly|nearly|almost|another|a further|an additional|as much as|by|sharply|slightly|only|just|some|over|more than|the|a|an|up to|at least|further|significantly|steadily|strongly|again|modestly))*\s")
# right before the quantity: how it hangs on what went before
BY = re.compile(r"(?:\bby\s(?:a|an|the|another|about|as\smuch\sas|some|up\sto|a\sfurther|an\sadditional|an\saverage\sof|a\stotal\sof|between|at\sleast|more\sthan|over|nearly|almost|just|only)?\s?)\Z")
OF = re.compile(r"(?:\bof\s(?:a|an|the|about|some|up\sto|as\smuch\sas|between|at\sleast|more\sthan|over|nearly|almost|an\saverage\sof)?\s?)\Z")
LEVEL = re.compile(r"(?:\b(?:to|at|from|with|than|for|as|in|on|into|against|above|below|over|under|near|is|was|are|were|be|been|versus|reached|reaches|hit|hits|totalled|totaled|stood\sat|posted)\s(?:a|an|the|about|just|only|its|their|our)?\s?)\Z")
# between a change verb and its measure, an object: "reduce water use 42%"
OBJECT = re.compile(r"(?:\s(?!(?:to|at|with|by|than|as|when|where|which|that|who|if|since|is|are|was|were|has|have|had|and|or|but|worth)\b)[\w'%/&-]+){0,7}\s(?:a\s|an\s|another\s)?")
# between a change noun and "of": "a reduction in energy use of 5%"
NOUN_OF = re.compile(r"(?:\s(?:in|on|to)(?:\s(?!of\b)[\w'/&-]+){1,6})?\s")
# a further measure of the same change: "190 points, or 0.6%", "rose 5% and 7%"
SHARED = re.compile(r"\)?,?\s?(?:\(|or\s|and\s|,\s|and\sby\s|or\sby\s|\sand\s|,\sand\s|/\s?|;\s)?(?:or\s|by\s|and\s|about\s|approximately\s)?")
CLAUSE_END = re.compile(r"[;:!?]|\s(?:but|while|whereas|although|though|because|which|compared|so)\s|,\s(?:and\s)?(?:it|they|we|he|she|this|these)\s")
TAIL = re.compile(r"(?P<to>(?!))(?!)")
HEADED = re.compile(r"(?!)")
# an amount told as saved: "saves 40 hours", "$2m in yearly savings"
SAVED_BEFORE = re.compile(r"(?:(?:\bsav(?:e|es|ed|ing)|\bavoid(?:s|ed|ing)?|\beliminat(?:e|es|ed|ing)|\bcut(?:s|ting)?|\bprevent(?:s|ed|ing)?)\s(?:(?!to\b|at\b|with\b|in\b|by\b|from\b|and\b)[\w'%-]+\s){0,4})\Z")
SAVED_AFTER = re.compile(r"(?:\s\([^()]{0,80}\))?(?:\s(?!and\b|but\b|to\b|while\b)[\w'-]+){0,5}\s(?:saved|savings|avoided)\b")
# what of these is never a verb, and what makes a noun of the others
NOUN_ONLY = re.compile(r"(?:growth|reduction|expansion|contraction|improvement|saving|compression|avoidance|acceleration|speed-?up|uplift|upside|uptick|upturn|downturn|mitigation|abatement|depreciation|appreciation|advancement|enhancement|elimination|weakening|strengthening)s?")
ARTICLE = re.compile(r"\b(?:an?|the|this|that|its|their|our|his|her|any|every|each|no|of)\s\Z")
FINITE = re.compile(r"grew|rose|fell|sank|slid|shrank|lost|[a-z]{3,}(?:ed|es)|(?:drop|slip|trim)ped|(?:gain|climb|jump|add)s")
# verbs of movement, whose measure is a change however vaguely told
MOVES = re.compile(r"up\b|down\b|r[io]s(?:e|en|es|ing)\b|gr[eo]w|fall|fell\b|climb|jump|gain|advanc|surg|soar|rall|leap|inch|drop|declin|slid|slip|slump|plung|plummet|tumbl|dip|sink|sank|increas|decreas|shr[aiu]nk|eas|edg")
# two bounds of one measure
BOUNDED = re.compile(r"(?:in )?between\b")
# an amount taken from another: "took 6% out of its energy use"
TAKEN_BEFORE = re.compile(r"\b(?:tak(?:e|es|en|ing)|took|squeez(?:e|es|ed)|knock(?:s|ed)?|shav(?:e|es|ed)|strip(?:s|ped)?)\s(?:(?!to\b|at\b|from\b|in\b|by\b)[\w-]+\s){0,3}\Z")
TAKEN_AFTER = re.compile(r"(?:\s(?!and\b|but\b|to\b|in\b)[\w-]+){0,4}?\s(?:out\sof|off)\s")
# a multiple told as more of something: "twice as fast", "1.5 times the intake"
MULTIPLE = re.compile(r"\s(?:as\s[a-z]|the\s|what\s|that\sof\s|its\s|their\s|those\s|more\s)")
