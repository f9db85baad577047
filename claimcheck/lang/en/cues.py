"""Tense and modality: which words make a figure a target, a plan, a forecast, a condition or a fact.

The keys are the same in every language. ``goal`` holds nouns, ``target`` predicates; ``past`` and ``present``
are finite verbs; ``achieve`` are the verbs that turn a goal into a result; ``weak`` are participles that are
verbs only where nothing future governs them.
"""

from __future__ import annotations

import re

from claimcheck.lang.phrases import phrases

TABLE: dict[str, tuple[str, ...]] = {
    "copula": (),
    "acts": (),
    "adnominal": (),
    "able": phrases("can"),
    "if": phrases("if"),
    "goal": phrases(
        """
        target | targets | goal | goals | ambition | ambitions | pledge | pledges | objective | objectives |
        aim is | aim of | our aim | its aim | their aim | the aim | commitment to | commitments to |
        commitment of | milestone of | roadmap | roadmap to | pathway to | journey to | vision for |
        vision 2030 | vision 2040 | vision 2050 | strategy to | commitment is | commitment | aspiration |
        aspirations | net-zero plan | net zero plan | mandate to
        """
    ),
    "target": phrases(
        """
        want to see | wants to see | needs to reach | need to reach | need to get to | needs to get to | has to get to | have to get to | must reach | must get to | must fall to | the task is to | the job is to | the hope is | drive to | push to | a bid to | in a bid to | quest to | race to | effort to | efforts to | campaign to | the aim being | swore to | sworn to | pact to | promise is | the promise is | would like to reach | would like to get to |
        raising the bar to | raises the bar to | raised the bar to | reset the bar at | reset the bar to | sets the bar at | set the bar at | undertook to | undertakes to | undertake to | undertaken to | pledge of | promise of | promises of | promised you | sights on | eyeing | gunning for | shooting for | shoots for | pushing for | headed for | heading for | heads for | heading to | en route for | asked for | on track with | to get us to | to take us to | committed itself to | bound ourselves to | bound itself to | set ourselves | set itself | sets itself | set themselves | challenge is to | ambition is | ambition of |
        and aims | aims to | aim to | aiming to | aimed to | aims for | aim for | aiming for | aims at | aim at |
        aiming at | is aimed at | targeting | targeted | targets a | targets an | target a | target an |
        are targeting | is targeting | committed to | commit to | commits to | committing to | pledged |
        pledging | pledges to | pledge to | vows to | vowed to | vow to | strives to | strive to |
        striving to | strive toward | strive towards | striving for | strive for | seeks to | seek to |
        seeking to | sought to | working to | working toward | working towards | work toward | work towards
        | progressing toward | progressing towards | moving toward | moving towards | progress toward |
        progress towards | on track to | on course to | on target to | on track for | on course for |
        on the way to | on its way to | on our way to | on the path to | on a path to | hopes to | hope to |
        hoping to | wants to | want to | dedicated to | determined to | set out to | promises to |
        promise to | promised to | we promise | has promised | have promised | aspires to | aspire to |
        aspiring to | ambition to | goal to | goal is to | goal of | target of | target to | target for |
        targets for | goals for | objective to | mission to | commitment to reach | commitment to achieve |
        commitment to achieving | journey toward | journey towards | endeavors to | endeavours to |
        endeavor to | endeavour to | signed up to | agreed to reduce | agreed to cut | have agreed to |
        has agreed to
        """
    ),
    "plan": phrases(
        """
        he'll | she'll | i'll | that'll | there'll | who'll | this'll | these'll | is building | are building | we're building | they're building | is constructing | are constructing | being built | being constructed | being installed | being fitted | being rolled out | being added | being converted | is installing | are installing | we're installing | is investing | are investing | we're investing | is spending | are spending | we're spending | is hiring | are hiring | we're hiring | is adding | are adding | we're adding | we're also adding | also adding | is rolling out | are rolling out | we're rolling out | is converting | are converting | is phasing out | are phasing out | is opening | are opening | we're opening | is launching | are launching | we're launching | is putting in | are putting in | we're putting in | is planting | are planting | we're planting | is committing | are committing | is recruiting | are recruiting | we're recruiting | is switching | are switching | is replacing | are replacing | is doubling | are doubling | is tripling | are tripling | in talks to | in talks for | bids to | applied for permission | seeking approval | has permission to | planning permission for | contracted to | contracts to | next up | up next | next comes | then comes | next come | coming next | what's next | still to come | the idea is to | the intention | the plan is | our plan is | its plan is | plans include | plan includes | programme to | program to | project to | scheme to | initiative to | investment required | funding required | to be raised | to be cut | to be added | to be created | to be planted | to be saved | to be replaced | to be spent | to be paid | to be hired | to be recruited | to be opened | is to get | are to get | second phase | phase two | phase 2 | phase three | phase 3 |
        means to | we mean to | they mean to | budgeted | budgets | budgeting | set aside | sets aside | setting aside | earmarks | earmarking | sanctioned by | sanctioned | ring-fenced | ringfenced | on order | out to tender | under development | in the pipeline | in development | drawing up | draws up | drawn up plans | due in | due by | due for | due next | due this | due before | due on stream | is due | are due | in line for | gearing up | gears up | breaking ground | breaks ground | broke ground | shovels in the ground | on the drawing board | shall be | be spent | follows in | follow in | follows next | lands in | land in | lands next | arrives in | arrive in | arrives next | goes live | go live | comes on stream | will be | to follow | signed up for | signed for | raise a further | resolved to | resolved that | resolves to | opening in | opens in | open in | opens next | starts in | start in | starts next | begins in | begin in | begins next | launches in | launches next | ships in | ship in | rolls out in | roll out in | commits to build | agreed to build | agreed to buy | pencilled in for | penciled in for | plan to | planning for | would like | we want to | they want to | prepares to | prepare to | readying | readies | signed off on | given the go-ahead | greenlit | green-lit | voted through | undertaking to |
        and will | and plans | going to | meant to | is meant to | are meant to | 'd like to | i'd like | we'd like | will | won't
        | we'll | they'll | it'll | you'll | shall | plans to | plan to | planned | planning to | plans for
        | plans a | plans an | plans on | plans of | intends to | intend to | intending to | intended to |
        intention to | intention of | is going to | are going to | is set to | are set to | set to |
        is to be | are to be | is to | are to | due to be | due to open | due to start | due to begin |
        due to come | slated to | scheduled to | scheduled for | is due to | are due to | about to |
        is preparing to | are preparing to | preparing to | under construction | proposes to | propose to |
        proposed | would like to | in the coming years | next phase | to be completed | to be launched |
        to be delivered | to be installed | to be built | to be invested | earmarked | upcoming |
        is now working to | ready to ship next | has plans | have plans | plan calls for | plans call for
        """
    ),
    "forecast": phrases(
        """
        is seen | are seen | seen at | seen rising | seen falling | seen reaching | seen growing | modelling | modeling | plugs in | base case | bull case | bear case | central scenario | central case | baseline scenario | the street is at | the street has | midpoint | mid-point | calls for | call for growth | calling for | end the year at | end the year with | finish the year | close the year | exit the year | ends the year | will average | implies | implying | points to growth | is set for | are set for | set for | to peak at | in store | look at around | looking at around | expects that | hold out hope | assumes | assume | assumed for | we assume | estimated for | estimate for | estimates for | prediction for | seen as reaching | reckoned to | thought likely | poised for | due to grow | due to rise | due to fall | due to reach | upside of | will probably | in prospect | looks set | look set | looks likely | look likely | looks like being | shaping up |
        guide to | guides to | guiding to | guided to | guiding for | guide for | guides for | guiding toward | guiding towards | guide | guiding | looks for | is looking for | pencils in | pencilled in | penciled in | pencil in | pencilling in | reckons | reckon | reckons on | we figure | figures it'll | figures it will | talking of | talk of | consensus | pegs | sees | counting on | counts on | bank on | banking on | banks on | ought to | ought | landing at | probably | tipped to | tipped for | bracing for | braces for | braced for | likely be | will likely | would likely | most likely | trending to | i'd see | you'd see | i see | we see revenue | we see margins | we see growth | we see capex | run-rate by | bound to | set to reach | projecting | we project | they project | project that | thinks it can | think we can | thinks it will | hopes that | hope that | hopes for | hoping for | lifting the full | raising the full | narrowing the full | lowering the full | trimming the full | lifting our full | raising our full | narrowing our full | lowering our full | raises its full | lifted its full | raised its full | cut its full | narrowed its full | lowered its full | narrowing adjusted | reaffirming | reaffirm | reaffirms | reiterating | reiterate | reiterates |
        and expects | it should | this should | which should | that should | should be | sees the market | sees revenue | sees demand | sees sales | sees growth | see revenue |
        see growth | sees shipments | expects | expect | expected | is expected to | are expected to |
        expecting | expectation | expectations | we expect | expects to | expect to | forecast | forecasts |
        forecasted | forecasting | projects that | projected | projects to | projects a | projection |
        projections | anticipates | anticipate | anticipated | anticipating | predicts | predict | predicted
        | prediction | outlook | guidance | likely to | is poised to | are poised to | poised to | foresees
        | foresee | estimates that by | should reach | should reduce | should cut | should save |
        should help | should be able | should rise | should fall | should see | should deliver |
        believes it can | believe we can | is estimated to reach | are estimated to reach |
        we estimate that we can | estimates it can | estimate we can | estimate that we can |
        estimate that this will | is on pace to | are on pace to | on pace to | trending toward |
        looking for | we see full-year | full-year outlook
        """
    ),
    "conditional": phrases(
        """
        if they | if he | if this | if these | if that | if each | if only | if our | if its | if their | if a | if an | if more | if more than | if half | if everyone | if everything | if demand | if prices | were every | were all | were the | were it | were they | were we | were this | should the | should they | should it | should we | should demand | should prices | provided the | provided it | so long as | as long as | unless |
        we'd | they'd | it'd | you'd | could | would | might | may | would be | would have | could be |
        if all | if every | if fully | if adopted | if approved | if implemented | if we | if you | if the |
        if they | if it | were to | provided that | assuming | subject to | has the potential to |
        have the potential to | potential to | potentially | theoretically | hypothetically | once fully |
        once operational | when fully | at full capacity | once complete | once completed | when completed |
        upon completion
        """
    ),
    "achieve": phrases(
        """
        achieved | achieves | achieving | met | meets | meeting | reached | reaching | exceeded | exceeding
        | exceeds | surpassed | surpassing | surpasses | hit | hitting | beat | beating | fulfilled |
        fulfilling | attained | delivered on | accomplished | outperformed | completed | ahead of |
        overachieved | overshot | missed | missing | fell short of | short of | outpaced | outpacing |
        above our | above its | below our | well above | progress on | progress against | made progress
        """
    ),
    "past": phrases(
        """
        and reached | and cut | and reduced | and had | and has | and have | was | were | had | did | has been | have been | has become | have become | has already |
        have already | has | have | we've | they've | it's been | reduced | cut its | cut our | cut their |
        cut the | cut emissions | cut energy | cut water | cut waste | cut costs | cut carbon | lowered |
        decreased | increased | grew | grown | rose | risen | fell | fallen | dropped | improved | achieved
        | reached | met | exceeded | surpassed | saved | generated | produced | invested | spent | recorded
        | posted | delivered | completed | planted | diverted | avoided | accounted | totaled | totalled |
        amounted | came | made | became | doubled | tripled | quadrupled | halved | helped | served |
        supported | provided | retired | purchased | switched | converted | replaced | eliminated | launched
        | opened | went | won | earned | donated | raised | trained | hired | reported | registered |
        expanded | shipped | sold | bought | built | created | gained | lost | climbed | jumped | surged |
        soared | slipped | declined | shrank | edged | slid | ran | took | gave | drove | brought | got |
        kept | left | led | paid | put | held | began | started | outperformed | attained | resulted |
        contributed | collected | processed | handled | offset | cut by | has cut | have cut | scored |
        ranked | averaged | remained | stood | lifted | boosted | slashed | trimmed | swapped | shifted |
        restored | prevented | captured | added | represented | found | showed
        """
    ),
    "weak": phrases(
        """
        used | recycled | certified | installed | sourced | powered | covered | compared | based | verified
        | audited | measured | tested | assured | validated | manufactured | designed | engineered |
        developed | managed | operated | owned | treated | reused | renewed
        """
    ),
    "present": phrases(
        """
        and is | and are | fear | worry | think | agree | prefer | trust | sell | sells | charges | charge | costs | weighs |
        needs | need | buy | buys | burn | burns | turn | turns | saves | find | know | want | is | are | am
        | isn't | aren't | it's | we're | they're | uses | use | reduces | cuts | lowers | save | offers |
        offer | delivers | provides | provide | enables | enable | allows | allow | helps | runs | run on |
        contains | contain | features | makes | make up | comes | come from | represents | represent |
        accounts for | account for | stand at | lists | covers | generates | generate | produces | supports | serves | serve |
        operates | operate | employs | employ | stands at | can | boasts | requires | require | consumes |
        emits | emit | believe | say | consider | now | already | currently | to date | so far | remains |
        remain | shows | show | means | takes | take | works | lasts | holds | hold | owns | have access |
        leads | source | we source | drives | improves | increases | doubles | triples | halves | translates
        """
    ),
    "reached": phrases(
        """
        % of our target | % of the target | % of our goal | % of the goal | of its target |
        toward the target | target reached | target met | goal reached | goal met | target achieved |
        goal achieved | ahead of schedule | ahead of target | years early | year early | ahead of our target
        | ahead of plan | progress to date | progress at end of | progress so far | status at year-end |
        actual | results at a glance | achieved
        """
    ),
    "hearsay": phrases(
        """
        claims that | claims to | claim to | claimed that | claimed to | it claims | they claim |
        the company claims | claims | claimed | reportedly | allegedly | purportedly | supposedly |
        is said to | are said to | says it | so-called | rumored | rumoured | boasted that | touted | touts
        | self-described
        """
    ),
    "purpose": phrases(
        """
        to achieve | to reach | to attain | to become | to be | towards | toward | to get to | en route to
        """
    ),
    "boundary": phrases(
        """
        of which | which | and i | and you | but | while | whereas | although | though | however | who |
        after | because | since then | yet | and we | and it | and they | and is | and are | and will |
        and plans | and aims | and expects | and has | and have | and had | and reached | and cut |
        and reduced | and the company | and its | and our | having | before | as we | as part of
        """
    ),
    "pseudo": (
        *phrases(
        """
        were to have | would rather | i shall call | we shall call | shall we | if any | as if | if not | if so | what if | even if | see if | ask if | asked if | wonder if | wondered if | a guide to | guide to the | the guide | guide dog | guide dogs | guide book | buyer's guide | guide price | guide prices | guiding principle | guiding principles | tour guide | if you are | if you're | if you have | if you want | if you need | if you use | if you live | if you would | if you can | if you can't | if you do | if you don't | if you like | if you will | asked for a | talk of the | were the first | were the only | were the best | were the most | were the same | were the highest | were the lowest | were the largest | budget airline | budget airlines | budget hotel | budgeted for last | should know | should note | should be read | should not be read | should book | should contact | should email | should call | should see our | should be used | should be noted | should read | would recommend | would never | would have said | would say | i would say | i'd say | would argue | i might add | may i | might have been | may have been | could have been | sees off | sees it | probably the | probably because | probably why | probably not | due diligence | due process | amount due | past due | sums due | notes due | note due | bonds due | bond due | debentures due | converts due | convertible notes due | senior notes due | loan due | loans due | maturity due | payment due | payments due | dues | in due course | under-development | counts on the |
                        mid-may | early may | late may | by may | until may | from may | this may | next may | end of may | on target | target audience | target market | target customers | target group | target price |
        goalkeeper | will power | good will | goodwill | free will |  in may | of may |   last may | since may | the will to | science-based targets initiative |
        science based targets initiative | sustainable development goals | sustainable development goal |
        development goals | project management | the paris agreement goals | goals of the paris agreement |
        paris goals | as expected | than expected | longer than expected | faster than planned |
        than planned | than forecast | as planned | expected by analysts | than anticipated | likely the |
        can be found | as may be | now available | has the | leading | forecast error |
        outlook award | at least | is based | are based | used to | non-target | in use | the use of |
        use of | use our | for use | in-use | showcase | in the making | left behind | decision making |
        in which | because of | after-tax | before tax | as a result | show that | thereafter | hereafter
        """
        ),
        *(f"{day} may" for day in range(1, 32)),  # the month, not the verb
        *(f"may {day}" for day in range(1, 32)),
    ),
}

# A year on its own, and the words of a purpose right before a state.
BARE_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
PURPOSE_BEFORE = re.compile(r"\b(?:to (?:achieve|reach|become|be|get to|attain)|towards?)\s+(?:\w+\s+)?$")
# Headings and table headers under which everything is meant for the future, or done.
HEAD_FUTURE = re.compile(
    r"\b(?:targets?|goals?|commitments?|pledges?|ambitions?|roadmap|outlook|guidance|what(?:'s| is) next|looking ahead|"
    r"next steps|forecast|planned|the road ahead|our plan|plans?)\b"
)
HEAD_PAST = re.compile(
    r"\b(?:progress|actual|achiev\w{0,8}|results?|performance|status|highlights?|to date|review|delivered|what we did|baseline|(?:of|against|vs|versus|off|ahead of|behind|to)\.? (?:the |our )?(?:target|plan|goal|budget))\b"
)
HEAD_PLAN = re.compile(r"plan|roadmap|next steps|what|looking|the road")
HEAD_FORECAST = re.compile(r"outlook|guidance|forecast|estimate|expected|budget")
HEAD_YEAR = re.compile(r"(?<![\w.,])(?:fy ?)?((?:19|20)\d\d)(?!\d)|\b(?:fy|cy) ?'?(\d\d)\b|(?<!\w)'(\d\d)\b|\b(\d\d)e\b")
# Who speaks of somebody else when the future is told.
OUTSIDERS = re.compile(
    r"\b(?:analysts?|economists?|researchers?|forecasters?|market|industry|consensus|iea|oecd|imf|world bank|"
    r"research firm|experts?|the government|lawmakers)\b"
)
# What people think or mean to do: the future is theirs, the share of them is a fact.
OPINION = re.compile(
    r"\s?(?:said|say|says|told|believe|think|fear|agree|agreed|felt|feel|reckon|expect|hope|plan|intend|want|prefer|admit|consider|would(?! be\b)|see|rate|doubt|favou?r|oppose|back|support)\b"
)
GROUP = re.compile(
    r"\s?(?:of\s+)?(?:(?:all|the|those|these|our|their|its|his|her|my|your|cabin|store|plant|older|younger|young|working|global|surveyed|large|small|uk|us|american|british|european)\s+){0,2}(?:respondents?|compan(?:y|ies)|firms?|consumers?|people|"
    r"executives?|employees|adults|businesses|leaders|shoppers|users|drivers|travell?ers|organi[sz]ations|households|"
    r"americans|britons|investors|managers|cfos|ceos|cios|buyers|voters|workers|parents|manufacturers|vets|doctors|dentists|patients|owners|readers|teachers|students|farmers|customers|members|shops|women|men)\b"
)
ANSWERS = re.compile(r"(?!)")
# A headline that says what is to be done: "X to plant 10 million trees".
INFINITIVE = re.compile(r"\W{0,4}(?:[\w&.'\-]+ ){1,6}to (?!date\b|the\b|a\b|\d)[a-z]{3,14}\s")
# A past form right behind its subject, for the verbs that no list holds ("we reclaimed").
SUBJECT_PAST = re.compile(
    r"\b(?:we|they|it|he|she|i|who|which|company|group|team|firm|has|have|were|was|also|already|plants?|customers|employees)\s+(?:\w{3,12}ly\s+)?([a-z]{3,14}ed)\b"
)
# A list of goals told as orders: "Reduce Scope 1 and 2 emissions by 42%".
IMPERATIVE = re.compile(
    r"\W{0,4}(?:reduce|increase|achieve|reach|cut|lower|source|switch|double|halve|eliminate|maintain|improve|become|transition|power|"
    r"procure|install|invest|train|ensure|divert|recycle|plant|restore|raise|grow|expand|convert|move|shift|phase out|electrify|deliver)\s"
    r"(?!your|you\b)"
)
# Where a clause with a subject of its own goes on after what was to come; a clause that hangs on a noun; where the
# subject of a clause may begin.
RESUMES = re.compile(
    r"(?:[,;]\s(?:and|but|so|while|though|although|whereas|yet|as)|\b(?:and|but)(?:\sthat)?)\s(?:[\w'-]+\s){1,4}(?<!that\s)(?<!which\s)(?<!who\s)\Z"
)
RELATIVE = re.compile(r"\b(?:that|which|who)\s(?:[\w'-]+\s){0,2}\Z")
SUBJECT_START = re.compile(
    r"(?:\bthat|[,;:]|\band|\bbut|\bwhile|\Z(?<=^))\s(?:(?:some|about|the|an?|further|another|around|roughly|nearly|only|all|its|our|up|to|at|least|more|than|almost)\s){0,3}\Z"
)
# Words of a will, which a measure to be reached makes a goal.
SCHEDULED = re.compile(r"plan|intend|\bdue\b|schedul|slated|set to|going to|propos|prepar")  # a plan by its own word
VOLITION = re.compile(r"(?!)")
# Where one fragment ends and the next begins within a sentence.
FRAGMENT_END = re.compile(r"(?!)")
# The future as it was seen from a past saying: "they said it would reach 40%".
WOULD = frozenset({"would", "would be"})
# What makes a form that modifies lead on to the predicate behind it.
SEQUEL = re.compile(r"(?!)")
# Verbs that set a goal, where the goal stands before the figure.
SETTING = re.compile(r"\b(?:set|raised|announced|adopted|approved)\b")
# Words before a participle that make it an adjective ("the reduced load"), or a verb ("we used").
DETERMINERS = frozenset("the a an of from in our its their by for with to be being 100% more % into using".split())
SUBJECTS = frozenset("we it they has have had was were is are been company group also".split())
AUXILIARIES = frozenset({"was", "were", "has", "have", "had", "did", "has been", "have been", "we've", "they've"})
GOAL_HEADS = ("goal", "target", "objective", "ambition")
JOINERS = (",", "and", "but", ";")
