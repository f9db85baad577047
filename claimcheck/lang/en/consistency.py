"""English words that say how the figures of one text hang together."""

from __future__ import annotations

import re

from claimcheck.lang.phrases import phrases

# what counts as a word, and what a word loses before it is compared with another
WORD = re.compile(r"[a-z][a-z'&-]*[a-z]|[a-z]")
SUFFIX = re.compile(r"(?<=[a-z]{3})(?:'s|(?<!s)s|ed|es|ing|d|e|ment|tion|ions?|ies|y)\Z")
# words that carry nothing of what is measured
STOP = frozenset(phrases("""
    a | an | the | of | in | on | at | by | to | for | from | with | as | and | or | but | that | this | these | those | it | its | we | our | us | they | their | he | she | his | her | i | my | you | your
    is | are | was | were | be | been | being | has | have | had | do | does | did | will | would | can | could | may | might | shall | should | who | which | what | when | where | while | than | then | so | not | no | nor
    also | only | just | even | still | yet | now | already | more | most | less | very | about | around | some | nearly | almost | over | under | up | down | out | into | through | after | before | during | since | until | there | here
    said | says | year | years | per | cent | percent | percentage | point | points | during | within | between | both | each | all | any | such | other | new | one | if | because | thanks | thank | due | total | company | group | overall
"""))  # fmt: skip

# what may stand between a change and the levels that it is the change of
GLUE = frozenset(phrases("""
    base | baseline | versus | compared |
    earlier | ago | before | month | previous | prior | preceding | period | corresponding | comparable | january | february | march | april | june | july | august | september | october | november | december |
    fiscal | marks | mark | reported | first | second | third | fourth | half | effective | since | that's | approximately | quarter | end | the | months | last | a | an | the | of | or | by | is | was | it | its | this | that | which | i | e | ie | namely | in | representing | represents | represented | equal | equals | equivalent | corresponds | corresponding | corresponded | equates | equating | to | meaning | about | around | some | nearly
    almost | roughly | just | over | more | than | full | further | total | overall | net | year | years | same | period | time | within | only | compared | against | versus | going | moving | change | changes | percent | up | down | marking | making | for | for | year-on-year | year-over-year | thereby | thus | therefore | translating | amounting | being | has | have | had | been | they | delivering | giving | yielding
"""))  # fmt: skip
# a level told in a clause of its own, and verbs that only state it
STATES = frozenset(phrases("""
    co | e | eq | present | paid | invested | current | original |  levels |  value | from | than | vs | quarter | first | second | third | fourth | half | month | months | period | same | previous | prior | preceding | last | earlier | ago | year-ago | year-earlier | fiscal | full | ended | corresponding | recorded | reported | used | about | nearly | around | almost | approximately | some | over | a | an | approximately | end | beginning | comparable | baseline | base | january | february | march | april | may | june | july | august | september | october | november | december | and | was | were | is | are | it | its | in | at | to | by | of | had | has | have | been | the | this | that | they | we | stood | stands | reached | reaching | came | figure | figures | number | rate | share | level | still | only | just | now | then | already | compared | with | against | versus | from | up | down | year | while | whereas | but | since | after | rising | falling | dropping
"""))  # fmt: skip
# words that stand before what a level is compared with
BASE = frozenset(phrases("from | compared | versus | vs | against | than"))
# a change told in apposition
APPOSED = re.compile(
    r",\s(?:(?:or|representing|marking|equal\sto|equivalent\sto|which\sis|that\sis)\s)?(?:a|an)\s(?=[^,;]{0,40}\Z)|[;–—-]\s(?:that|this|it)(?:'s|\sis)\sa\s(?=[^,;]{0,40}\Z)|\(\Z"
)
# a stretch of time, whose "and" joins no figures
TIMES = re.compile(r"\bbetween\s(?:[a-z]{3,9}\s)?(?:19|20)\d\d\sand\s(?:[a-z]{3,9}\s)?(?:19|20)\d\d\b")
CARRIED = re.compile(r"(?!)")
# each year's change, or a mean of them
ANNUAL = re.compile(
    r"\b(?:a|per|each|every)\s(?:year|annum|quarter|month)\b(?!\s(?:earlier|ago|before))|\bannual(?:ly|ised|ized)?\b|\byearly\b|\baverag\w+|\bcagr\b|\bcompound|\bon\stop\b|\bcumulative|\bintensity\b|\bper\s(?:tonne|unit|litre|employee|capita|passenger)\b|\blike-for-like\b|\bconstant\scurrenc\w+|\borganic\w*|\badjusted\b|\bunderlying\b"
)
# a change told after something was taken out of it
CLEANED = re.compile(r"\b(?:organic\w*|(?:constant|local)[\s-](?:exchange|currenc)\w*|like-for-like|on\sa\scomparable|excluding|pro\sforma|annuali[sz]ed|inflation|weather-adjusted)\b")
# behind a change: what it is compared with, which need not be the level told
COMPARED = re.compile(
    r"[^.;]{0,40}?\b(?:than|below|above|compared|versus|vs|relative|against|ahead\sof|short\sof|on\s(?:last|the\s(?:previous|prior|same|year)|a\s(?:like|year))|from\s(?:the\sprevious|a\syear|last\syear|(?:19|20)\d\d)|against)\b"
)
# a level, not a change, though a verb of change is near
LEVEL_BEFORE = re.compile(
    r"\b(?:to|at|from|reached|reaches|reaching|hit|stood\sat|with|for|on|than|around)\s(?:about\s|around\s|nearly\s|almost\s|just\s|over\s|the\s|a\s)?\Z"
)
LEVEL_BEHIND = re.compile(r"(?!)")
# words that name what a change is a change of: "a 25% cut in costs"
OBJECT = re.compile(r"[\s-](?:\w[\w-]*\s){0,2}?(?:in|of|for)\s(?P<object>[^,.;:()]{2,60})")

# parts of a whole follow
PARTS = re.compile(
    r"\bof\s(?:which|whom)\b|\bof\s(?:this|these|that|those)\b,?(?!\s(?:type|kind|sort|size))|\b(?:consists?|consisting|consisted|made\sup|composed|comprised)\sof\b|\bsplits?\sinto\b|\bbroken\sdown\s(?:into|as)\b|\bbreaks?\sdown\s(?:into|as)\b|\bdivided\s(?:into|between|among)\b|\bis\ssplit\b"
)
# ... and they are all of it
ALL_PARTS = re.compile(
    r"\b(?:consists?|consisting|consisted|made\sup|composed|comprised)\sof\b|\bsplits?\sinto\b|\bbroken\sdown\s(?:into|as)\b|\bbreaks?\sdown\s(?:into|as)\b|\bdivided\s(?:into|between|among)\b"
)
REST = re.compile(r"\b(?:the\s(?:rest|remainder)|the\s(?:other|remaining))\b")
# what is told as the sum
WHOLE = re.compile(r"\b(?:total|altogether|in\sall)\b")
PARTED = re.compile(r"\sof\swhich\b")
# a part within a part, or parts that overlap
OVERLAP = re.compile(
    r"\b(?:including|includes?|at\sleast\spart|also|both|either|overlap\w*|up\sto|more\sthan\sone|respectively\sof|as\swell|in\saddition|plus|compared|up\sfrom|down\sfrom|than)\b"
)
MANY = re.compile(
    r"\bmultiple[\s-](?:answers?|responses?|choices?|selections?)\b(?!\swere\snot)|\bmore\sthan\sone\s(?:answer|option|response)\b|\bseveral\sanswers\b|\bup\sto\s(?:two|three|\d)\s(?:answers|options|responses)\b|\bselect\sall\b"
)
TOTAL = re.compile(
    r"(?:grand\s|sub-?|overall\s)?(?:total|sum)s?\b(?![\s-]*(?:of\s(?!all)|number|energy\s(?:use|consumption)\sper|return|share|rate))[^\d%]{0,60}"
)
UNADDED = re.compile(
    r"\bof\swhich\b|\bthereof\b|\bincluding\b|\baverage|\bmean\b|\bmedian\b|\bshare\b|\brate\b|\bper\b|\bratio\b|\bintensity\b|\bindex\b|%|\bchange\b|\bnet\b|\bless\b|\bminus\b|\bmarket[\s-]based\b|\blocation[\s-]based\b|\bsub-?total|\btarget\b|\boffsets?\b"
)

# an upper end: the best case
UP_TO = re.compile(r"\b(?:up\sto|as\s(?:much|many)\sas|at\smost|a\smaximum\sof|maximum)\b")
# ... or words that leave it open
UPPER = re.compile(
    r"\b(?:up\sto|as\s(?:much|many)\sas|at\s(?:the\s)?(?:most|best)|maximum|max|potential|can|could|may)\b"
)
# what parts two clauses of a heading
CLAUSE = re.compile(r"[,;:]|\b(?:and|as|while|but|after|with|when)\b")
# what parts two statements of a sentence
PARTING = re.compile(r"[;:()]|\b(?:and|while|whereas|but|which|that|as)\b")
# before a level in brackets: whose it is
PRIOR = re.compile(r"\s?\((?:(?:in|for)\s)?(?:fy\s?|fiscal\s)?(?:q[1-4]\s)?(?:(?:19|20)\d\d|(?:the\s)?(?:prior|previous|last)[\s-](?:year|quarter)(?:\speriod)?)\s?:?\s")
# a heading tells what is done
DONE = re.compile(
    r"\b(?:has|have|had)\s(?:\w+\s)?(?:cut|reduced|achieved|reached|saved|halved|doubled|lowered|slashed|met|hit|eliminated|raised|increased|recycled|replaced|avoided)\b|\b(?:cut|cuts|reduces|reduced|achieves|achieved|reaches|reached|saves|saved|halves|halved|doubles|doubled|lowers|lowered|slashes|slashed|hits|eliminates|eliminated|delivers|delivered|drops?|dropped|fell|falls|rises?|rose|recycles|recycled|avoids|avoided)\b"
)
TO_COME = re.compile(
    r"\b(?:to\s(?!date\b)[a-z]+|will|would|could|can|may|plans?|planned|planning|aims?|aiming|targets?|targeting|goals?|pledges?|pledged|commits?|committed|commitment|vows?|promis\w+|expects?|expected|ambition|roadmap|strategy|sets?|seeks?|wants?|on\strack|towards?|by\s20\d\d|forecasts?|outlook|eyes|proposes?|proposed|potential|should|hopes?|intends?|for\s20\d\d|bid|strives?|push|set\sto|help\w*)\b|\?"
)
# a part of the company, named or counted as one; and words that say that there are more of them
SITE = re.compile(
    r"\b(?:plant|factory|mill|site|foundry|smelter|refinery|brewery|bakery|store|shop|branch|office|warehouse|depot|campus|facility|terminal|line|pilot|trial|data\scent(?:re|er)|building|hotel|farm)\b"
)
ONE_SITE = re.compile(
    r"(?:\b(?i:its|our|the|their|at|in)\s(?:[A-Z][\w-]+\s){1,3}|\b(?i:one\sof\s(?:its|our|their)\s(?:\w+\s){0,2}|a\ssingle\s|a\s(?=pilot|trial)))(?:plant|factory|mill|site|foundry|smelter|refinery|brewery|bakery|store|shop|branch|office|warehouse|depot|campus|facility|terminal|line|pilot|trial|data\scent(?:re|er)|building|hotel|farm)\b"
)
OTHERS = re.compile(
    r"\bone\sof\s(?:its|our|the|their|\w+)\b|\b(?:its|our|the|their)\s(?:\w+\s){0,2}?other\s(?:\w+\s){0,2}?(?:plants|factories|mills|sites|foundries|smelters|refineries|breweries|bakeries|stores|shops|branches|offices|warehouses|depots|campuses|facilities|terminals|lines|data\scent(?:re|er)s|buildings|hotels|farms)\b|\b(?:its|our|the|their|at|all|across)\s(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,4})\s(?:\w+\s){0,2}?(?:plants|factories|mills|sites|foundries|smelters|refineries|breweries|bakeries|stores|shops|branches|offices|warehouses|depots|campuses|facilities|terminals|lines|data\scent(?:re|er)s|buildings|hotels|farms)\b"
)

# the whole company
GROUP = re.compile(
    r"\b(?:company|group|overall|total|altogether|across|worldwide|company-?wide|group-?wide|corporate|combined|in\sall|all\s(?:our|its)|globally)\b"
)

# a word that is a verb by its form
VERBAL = re.compile(r"ed\Z|\A(?:cut|grew|fell|rose|made|built|sold|spent|won|lost|met|ran)\Z")

# words that make another figure of one: where only one telling has them, the two are not the same figure
APART = frozenset(phrases("""
    last | earlier | ago | prior | previous | average | mean | median | maximum | minimum | peak | cumulative | cumulatively | domestic | overseas | global | globally | worldwide | europe | european | asia | america | first | second | third | fourth | quarter | half | quarterly | monthly | month | daily | day | weekly | week | target | plan | planned | goal | expected | forecast
    estimated | other | additional | further | another | direct | indirect | scope | gross | net | excluding | including | excluded | included | only | except | total | annual | annually | since | until | previously | former | industry | competitors | national | previous | earlier | current | rest | remaining | every | men | women | male | female | male | new | old | existing | older | younger | largest | smallest | lowest | highest | minimum | best | worst
    part | some | one | two | three | four | five | six | seven | eight | nine | ten | with | without | before | after | initial | initially | final | finally | respectively | versus | hourly | night | summer | winter
"""))  # fmt: skip

# a list of shares: its whole, named once before the first ("Of our waste, 50%") or behind it ("50% of our waste is")
WHOLE_BEFORE = re.compile(
    r"(?:(?:in|during)\s(?:fy\s?)?(?:19|20)\d\d,?\s)?(?:of\s(?:the\s|our\s|its\s|all\s|this\s)?(?!which|whom|these|those|them)[a-z][a-z -]{1,40}(?:\sin\s(?:19|20)\d\d)?,?\s(?:about\s|around\s|some\s|roughly\s)?\Z|(?:[a-z'-]+\s){0,4}(?:(?:19|20)\d\d\s)?(?:[a-z'-]+\s){0,2}(?:mix|split|breakdown)\s(?:(?:in|for|of)\s[a-z0-9 -]{2,30}\s)?(?:is|was)\s(?:about\s|around\s|some\s|roughly\s)?\Z|the\s(?:mix|split|breakdown)\sof\s[a-z -]{2,30}\s(?:is|was)\s(?:about\s|around\s)?\Z)"
)
WHOLE_BEHIND = re.compile(
    r"\sof\s(?:the\s|our\s|its\s|all\s)?[a-z][a-z-]+(?:\s[a-z-]+)?\s(?=(?:is|was|are|were|went|goes|comes|came)\b)"
)
WHEN = re.compile(r"(?:(?:in|during)\s(?:fy\s?)?(?:19|20)\d\d,?\s)?(?:about\s|around\s|some\s|roughly\s)?")
# who may choose several things: their shares are no parts
CHOOSERS = re.compile(
    r"\b(?:respondents?|people|persons|shoppers|customers|consumers|clients|households|families|companies|firms|businesses|users|employees|staff|workers|adults|women|men|voters|students|members|visitors|travellers|travelers|guests|suppliers|cities|countries|surveyed|asked|survey|poll|panel)\b"
)
# ... and names before their shares
MIX = re.compile(r"(?:(?:in|during)\s(?:fy\s?)?(?:19|20)\d\d,?\s)?(?:[a-z'-]+\s){0,4}(?:(?:19|20)\d\d\s)?(?:[a-z'-]+\s){0,2}(?:mix|split|breakdown)(?:\s(?:in|for|of)\s[a-z0-9 -]{2,30})?(?::|\s(?:is|was):?)\s")
# where the last of a list ends
APART_FROM = re.compile(r"[,.;:(]")
IN_TOTAL = re.compile(r"\b(?:in\stotal|total\sof|altogether|in\sall)\b")
# a list that leaves some out, or speaks of changes
SOME_OF = re.compile(
    r"\b(?:such\sas|like|among|include[sd]?|including|others?|largest|biggest|for\sexample|with|without|except|besides|plus|than|more|less|rest|remaining|not|and\sthe|most|some|rose|fell|grew|up|down|higher|lower|efficien\w+|rates?|each|sav\w+|cuts?|cutting|reduc\w+|avoid\w*|adds?|added|gain\w*|los[est]\w*|replac\w+)\b|\be\.g\."
)
LISTED = frozenset(phrases("""
    is | are | was | were | be | been | being | it | and | the | a | an | to | from | in | by | for | as | came | comes | come | coming | went | goes | go | sent | turned | power | energy | electricity | about | around | some | roughly | transport | freight
"""))  # fmt: skip
ENDINGS = re.compile(r"(?!)")
# things of one kind, of which a part of a whole can be but one
COMPLEMENTS = (
    frozenset(phrases("recycled | recycling | burned | burnt | incinerated | incineration | landfilled | landfill | composted | composting | reused | reuse")),
    frozenset(phrases("solar | wind | hydro | hydropower | nuclear | coal | gas | oil | biomass | biogas | geothermal | diesel | lignite")),
    frozenset(phrases("road | rail | sea | air | barge | pipeline")),
    frozenset(phrases("paper | glass | plastic | metal | wood")),
    frozenset(phrases("cotton | wool | polyester | nylon | viscose | linen | hemp | elastane | silk | acrylic")),
)  # fmt: skip

# a heading that tells a state as one that is
IS_ZERO = re.compile(
    r"(?<=\w\s)(?:is|are|now|already|goes|went|becomes|became|turns|turned|(?:has\s|have\s)?(?:become|reached|achieved|attained|gone|hit)|reaches|achieves|attains|hits)\s(?:now\s|already\s|officially\s|fully\s)?\Z"
)
ZERO_REACHED = re.compile(r"\s(?:is\s|was\s|has\sbeen\s|now\s)?(?:reached|achieved|attained)\b")
NOT_ZERO = re.compile(r"\b(?:not|never|no|nor|isn't|aren't|if|when|how|why|what|far\sfrom|claims?|says?|without|until|goal|aim|target|near(?:ly|s)?|almost|closer|half|halfway)\b")
ZERO = re.compile(r"(?P<carbon>carbon)|(?P<climate>climate)|(?P<net>zero)")
