"""What a quantity is about: words that make a figure a claim, and words that make it none.

``not:*`` are reasons to turn a figure down; ``about:*`` are the words of performance, impact and practice.
The patterns at the end find standing paragraphs and page furniture.
"""

from __future__ import annotations

import re

from claimcheck.lang import symbols
from claimcheck.lang.phrases import phrases

TABLE: dict[str, tuple[str, ...]] = {
    "not:size": phrases(
        """
        a workforce of | employs | employing | a company with | a firm with | a group with | a family firm with
        | staff of | a team of
        """
    ),
    "about:measure": phrases(
        """
        range | capacity | output | speed | throughput | bandwidth | density | consumption | emissions |
        footprint | waste | water | recycled | yield | noise | generation | storage | solar | wind | lighter |
        less | more | fewer | per | production | efficiency | land | forest | area | carbon | energy |
        electricity | power | plastic | packaging | food | saved | saving | reduction | material | materials |
        mileage | fuel | torque | resolution | thinner | thick
        """
    ),
    "not:name": phrases(
        """
        stands for | is an initiative | is a global initiative | is defined as | refers to | global initiative
        """
    ),
    "not:sample": phrases(
        """
        trial with | study with | study of | in a trial | in a study | response rate | aged | self-assessment |
        trial of | n of | weeks) | clinical trial | surveyed | respondents | respondent | interviewed | polled |
        sample of | sample size | survey of | poll of | questioned | interviews with | responses from |
        responses | panel of | a survey covering | focus groups | took part in the survey | participants | n = |
        n= | volunteers took part | consumers surveyed | executives in | decision-makers | decision makers |
        covering
        """
    ),
    "not:price": phrases(
        """
        rates start at | start at | room rates | rates from | a night | per night | priced at | price of |
        prices start | price starts | retails for | retail price | retails at | msrp | rrp | list price |
        starting at | starts at | available for | on sale for | per month plan | costs just | sells for |
        suggested retail | sticker price | subscription costs | ticket price | tickets cost | tickets from |
        from just | price tag | pricing starts | pricing begins | on sale now for | introductory price
        """
    ),
    "not:loan": phrases(
        """
        bond | bonds | notes due | senior notes | coupon | maturity | matures | loan | loans | credit facility |
        revolving credit | facility | tranche | interest rate | interest rates | term loan | debenture |
        convertible notes | private placement | basis points over | per annum | principal amount | notes |
        mortgage | yield to maturity | green bond
        """
    ),
    "not:event": phrases(
        """
        attendees | attended | delegates | gathered | guests | attendance | joined the event | spectators |
        visitors to the booth | exhibitors | speakers | audience of | crowd of | joining | conference
        """
    ),
    "not:law": phrases(
        """
        under the new law | under the law | under new law | under the new rules | under new rules |
        are required to | is required to | must reduce | must cut | regulators want | by law | legally required
        | the directive requires | the regulation requires | the law requires | the act requires |
        regulation demands | directive demands | regulatory minimum | regulatory requirement | regulatory limit
        | the limits of | limits the | allow no more than | rules allow | directive requires |
        regulation requires | law requires | requires all | requires companies | requires every | requires that
        | mandates that | mandated by law | under the directive | under the regulation | legislation |
        statutory minimum | legal limit | legal minimum | regulators require | rules require | the rule requires
        | the eu requires | the law | the directive | eu law | regulations require | must by law |
        is required by law
        """
    ),
    "not:confidence": phrases(
        """
        confidence interval | confidence level | margin of error | ci: | 95% ci | p < | p< | p-value |
        statistically significant | standard deviation | materiality | uncertainty of | sampling error |
        error margin | confidence intervals
        """
    ),
    "not:threshold": phrases(
        """
        class requires | level requires | grade requires | rating requires | label requires | standard requires
        | certificate requires | award requires | threshold for | thresholds | platinum level | gold level |
        silver level | requires at least | to qualify | eligibility | minimum score of | is awarded to |
        awarded for
        """
    ),
    "not:stake": phrases(
        """
        shares closed | shares rose | shares fell | stock rose | stock fell | closed up | closed down |
        share price | stake | stake in | shareholding | ownership interest | equity interest | owned subsidiary
        | wholly owned | wholly-owned | owned by | joint venture | shares outstanding | shareholders |
        voting rights | of the shares | ownership of
        """
    ),
    "not:discount": phrases(
        """
        on all orders | on orders | on your order | with code | use code | your first order | off your | off all
        | discount | discounts | coupon code | promo code | off your first | cashback | off selected | voucher
        """
    ),
    "not:rate": phrases(
        """
        tax rate | vat | interest of | inflation | gdp | exchange rate | tariff of | tariffs of | unemployment |
        base rate | corporate tax | population of | of gdp
        """
    ),
    "not:test": phrases(
        """
        ambient temperature | relative humidity | at room temperature | test conditions | under test conditions
        | tested at | test temperature | test distance
        """
    ),
    "not:frequency": phrases(
        """
        times a day | times a week | times a month | times a year | times per | a fraction of | hours a day |
        days a week | 24/7 | round the clock
        """
    ),
    "not:place": phrases(
        """
        above sea level | above the sea | metres tall | meters tall | in length | in diameter | located |
        km from | miles from | square-foot headquarters | away from | kilometres from | kilometers from |
        north of | south of | east of | west of
        """
    ),
    "not:macro": phrases(
        """
        economy grew | the country's economy | the economy | worldwide, some | people worldwide |
        of the world's people | global warming | global temperatures | sea level | sea levels | warming of |
        global warming of | the planet | world population | worldwide population | global population
        """
    ),
    "about:impact": phrases(
        """
        planted | trained | serves | served | reached | helped | helping | supported | benefited | benefitted |
        installed | recycled | collected | saved | saves | save | saving | avoided | reduced | restored |
        restoring | protected | protect | protecting | delivered | deployed | completed | donated | volunteered
        | created | powering | power | powers | converted | diverted | eliminated | removed | replaced |
        processed | processing | handled | sold | shipped | adopted | rolled out | equipped | upgraded |
        retrofitted | certified | audited | assessed | screened | reviewed | conserved | prevented | rescued |
        distributed | provided | reused | refurbished | repaired | generated | generates | produced | produces |
        granted | hold | holds | resolved | closed | built | opened | launched | vaccinated | treated |
        connected | onboarded | signed up | enrolled | hired | promoted | mentored | filed | electrified |
        switched | transitioned | using | downloaded | retired | sequestered | captured | cut | fewer |
        additional | equivalent to | summarized | summarised | enabling | enables | enough to | plant | expand |
        grow to | restore | train | reach | recycle | install | achieved | engaged | impacted | received |
        awarded | used | handles | processes | manages | operates | support | supports | covering | cover |
        covers | registered | recorded | seen by | viewed | attracted | won | passed | invested | create |
        creating | creates | contribute | contributes | scale | scaled | more than doubled | grew to | exceeded
        | surpassed | topped
        """
    ),
    "about:noun": phrases(
        """
        customers | users | downloads | subscribers | jobs | households | homes | trees | people | patients |
        students | farmers | vehicles | chargers | panels | turbines | stores | sites | suppliers | products |
        patents | lives | meals | hours | volunteers | certificates | transactions | requests | queries |
        sessions | connections | devices | developers | clients | members | beneficiaries | communities |
        schools | children | women | bottles | bags | units | deployments | installations | orders | accidents |
        incidents | injuries | fatalities | complaints | cases | goals | buses | trucks | cars | species |
        projects | partners | businesses | families | workers | buildings | facilities | plants | models
        """
    ),
    "about:money": phrases(
        """
        capital expenditures | net income | per share | lending | loans to | aid | subsidies | compensation |
        electricity bill | energy bill | bills | bill | penalty | fine | tax | revenue | revenues | turnover |
        sales | profit | profits | income | ebitda | ebit | earnings | margin | invest | invests | invested |
        investing | investment | investments | capex | capital expenditure | spend | spends | spent | spending |
        savings | saving | saved | save | saves | cost | costs | orders | order intake | backlog | contract |
        contracts | worth | donated | donation | donations | grants | grant | fund | funding | budget |
        allocated | committed | raised | procurement | contributed | contribution | cash flow | dividend |
        dividends | assets | valuation | market size | market | generated | economic | exports | r&d |
        research and development | pledge | pledged | community | billion programme | billion program | gross |
        operating | value | returns | guidance | financing | loss | fees | wages | salary | prize
        """
    ),
    "about:time": phrases(
        """
        accelerates | accelerate | acceleration | sprints | on average | stay | age of | shelf life |
        warranty extended | accident free | per call | minutes on average | charge | charges | charging |
        recharge | battery life | battery | lasts | lifespan | lifetime | latency | response | responds |
        turnaround | downtime | uptime | boot | boots | in just | faster | within | minutes to | saved | save |
        saves | saving | cut | reduced | reduces | shortened | shorter | from weeks | lead time |
        processing time | takes | wait | waiting | resolution | resolve | cycle | instead of | compared with |
        down from | training hours | hours of training | volunteer | volunteering | hours of | extends |
        extended | longer | durability | playback | use time | runtime | run time | accident-free |
        without an accident | lost-time | delivery time | payback | down to | earlier | ahead of
        """
    ),
    "about:metric": phrases(
        """
        pue | wue | cue | power usage effectiveness | water usage effectiveness | score | scores | scored |
        index | rating | ratio | intensity | ltifr | trir | ltir | frequency rate | nps | net promoter |
        efficiency | cop | scop | seer | factor | rate | coefficient | accuracy | benchmark | cycles | elo |
        points | throughput | per unit | average | effectiveness
        """
    ),
    "name:after": phrases(
        """
        aligned | -aligned | compatible | degree | standard | initiative | alliance | act | council | tracker |
        fund | commission | coalition | bank | index | etf | certification | certificate | label | protocol |
        conference | summit | week | award | awards | report | bill | strategy | review | asset owner |
        insurance | banking | academy | industry act | team | cement | pathway | scenario | program | programme
        | transition | economy | world | future | society | era | journey | solutions | technologies |
        technology | advisory | agenda | policy | policies | campaign | member | members | membership
        """
    ),
    "pseudo": phrases(
        """
        loan-to-deposit | loan book | loan growth | loans grew | loan-to-value | in order to | market leader |
        bond with | bonding | used to | in the market | notes that | covering letter | power of attorney |
        power usage effectiveness | store manager | loan words | cost of living | law firm | notes the |
        sample text
        """
    ),
}

# The standing paragraph about the company, and where it ends.
ABOUT_HEAD = re.compile(
    r"^\W{0,4}(?:about (?!(?:this|these|(?:the|our) (?:release|study|report|survey|data|project|product|test|research|results|programme|program|award))\b)(?:the )?[\w&.,'\- ]{2,60}|company profile|company overview|boilerplate|who we are|editor'?s? notes?|notes? to (?:the )?editors?)\W{0,3}$"
)
ABOUT_START = re.compile(
    r"^\W{0,4}about (?!(?:this|these|(?:the|our) (?:release|study|report|survey|data|project|product|test|research|results|programme|program|award))\b)[\w&.,'\- ]{2,50}(?::|\s[-–—])"
)
STANDING = re.compile(
    r"\b(?:is|are) (?:a|an|the|one of the) (?:[\w\-']+,? ){0,4}(?:leading|leader|provider|company|manufacturer|developer|supplier|maker|operator|pioneer|global|world's)\b|"
    r"\b(?:headquartered in|founded in|established in|listed on|traded on|for more information|visit (?:us at )?(?:www|http))"
)
# Page furniture: lists beside the text, up to its next full paragraph; sections, up to the next heading; the end.
FURNITURE_LIST = re.compile(
    r"^\W{0,4}(?:related (?:articles?|stories|news|posts|content)|read (?:more|next|also)|more (?:stories|news|from)|"
    r"most read|most popular|trending|popular (?:posts|articles|now)|you may also like|recommended(?: for you)?|"
    r"share this|follow us|newsletter|subscribe|advertisement|sponsored|recent posts|tags?:|copyright|all rights reserved|©)\b"
)
FURNITURE_SECTION = re.compile(
    r"^\W{0,4}(?:forward-looking statements?|safe harbou?r|cautionary (?:note|statement)|disclaimer|media contacts?|"
    r"press contacts?|investor contacts?|contacts?:?|for (?:media|press) (?:enquiries|inquiries)|references|bibliography)\b"
)
FURNITURE_END = re.compile(r"^\W{0,4}(?:comments?(?: \(\d+\))?\W*$|leave a (?:comment|reply)|post a comment)")
# A price told by its verb.
PRICE_BEFORE = re.compile(
    r"\b(?:costs?|charges?|priced|buy \w+ for|orders over|adults|children|per ticket)\s+(?:about |around |just |only |up to |at )?$"
)
# A climate state that something is said to be, or to become.
STATE_BEFORE = re.compile(
    r"\b(?:is|are|be|been|being|becom(?:e|es|ing)|became|reach(?:es|ed|ing)?|achiev(?:e|es|ed|ing)|attain(?:ed|ing)?|go(?:es|ing)?|went|"
    r"remain(?:s|ed)?|towards?|targets?|goal of|ambition of|commitment to|committed to|pledge of|aim of|run|runs|operate[sd]?|deliver(?:s|ed)?)\s+(?:\w+\s+){0,2}$"
)
STATE_AFTER = re.compile(
    r"\s(?:emissions |operations |company |business )?(?:by|in|since|target|goal|commitment|pledge|ambition)\b|\s?(?:19|20)\d\d"
)
# Counts of a company's size: no achievement unless a verb of impact governs them.
SIZE = frozenset(
    "country employee office location staff worker colleague associate nation continent market city subsidiary brand shareholder region territory state page year month week day member team floor room seat passenger time step section question copy issue chapter category level stage phase type kind group side part point item option version edition session event speaker panel core bit color colour size parameter notch".split()
)
# Units of bare size that tell nothing of performance.
BARE_SIZE = symbols.BARE_SIZE
TIME_WORD = re.compile(
    r"\b(?:over the (?:past|last|next)|for (?:more than |over |nearly )?\d|years? of (?:experience|research|operation)|in the (?:past|last|next)|(?:past|last|next|every|each|first) (?:\w+ )?$)"
)
IDIOM = re.compile(
    r"360[\s-]?degrees?\s(?!c\b|f\b)|24[\s-]hours?\s(?:a day|support|service|hotline)|100\s?%\s+(?:committed|sure|certain|behind|focused|dedicated|right|agree|owned|subsidiary|free to|online|remote)\b"
)
EVENT_BEFORE = re.compile(r"\b(?:joined|joining|hosted|welcomed|gathered|drew)\s+(?:more than |over |some |about )?$")
# Spans of time that are no performance by themselves; units of a score; what makes a span a streak.
LONG_SPANS = frozenset({"year", "month", "week", "day"})
SCORES = frozenset({"score", "point"})
AFTER_STREAK = re.compile(r"\s(?:running|in a row|straight|consecutive)\b")
# A part of a whole told by two figures ("12 of our 15 plants"), a mark out of the best ("4.7 out of 5"), an error margin.
PART_OF = re.compile(r"\s(?:out\s)?of\s(?:(?:our|its|the|their|all)\s)?\d|\s?/\s?(?:5|10|100)\b")
MARGIN_BEFORE = re.compile(r"(?:±|\+/-)\s?$")
# Metrics whose values are whole numbers.
INDICES = frozenset({"score", "index"})
# A group of which a share is told; the best mark that can be had.
GROUP_AFTER = re.compile(r"(?!)")
BEST_AFTER = re.compile(r"(?!)")
