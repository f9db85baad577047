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
        accounts for | account for | covers | generates | generate | produces | supports | serves | serve |
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

# A year told as the time something is to be done: "by 2030", "through FY2027", "by the end of 2025".
DEADLINE = re.compile(
    r"\b(?:by|until|before|no later than|through|from now to|between now and|come)\s+"
    r"(?:the\s+)?(?:(?:end|close|start|beginning|middle)\s+of\s+|mid-|late\s+|early\s+|or before\s+)?"
    r"(?:the\s+)?(?:calendar\s+|fiscal\s+|financial\s+)?(?:year\s+)?(?:fy\s?)?((?:19|20)\d\d)\b"
)
AT_YEAR = re.compile(
    r"\b(?:in|for|during|from)\s+(?:the\s+)?(?:fiscal\s+|calendar\s+)?(?:year\s+)?(?:fy\s?)?((?:19|20)\d\d)\b"
)
# A year on its own, and the words of a purpose right before a state.
BARE_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
PURPOSE_BEFORE = re.compile(r"\b(?:to (?:achieve|reach|become|be|get to|attain)|towards?)\s+(?:\w+\s+)?$")
# Headings and table headers under which everything is meant for the future, or done.
HEAD_FUTURE = re.compile(
    r"\b(?:targets?|goals?|commitments?|pledges?|ambitions?|roadmap|outlook|guidance|what(?:'s| is) next|looking ahead|"
    r"next steps|forecast|planned|the road ahead|our plan|plans?)\b"
)
HEAD_PAST = re.compile(
    r"\b(?:progress|actual|achiev\w{0,8}|results?|performance|status|highlights?|to date|review|delivered|what we did|baseline)\b"
)
# Who speaks of somebody else when the future is told.
OUTSIDERS = re.compile(
    r"\b(?:analysts?|economists?|researchers?|forecasters?|market|industry|consensus|iea|oecd|imf|world bank|"
    r"research firm|experts?|the government|lawmakers)\b"
)
# What people think or mean to do: the future is theirs, the share of them is a fact.
OPINION = re.compile(r"\s?(?:said|say|says|told|believe|think|fear|agree|agreed|felt|feel)\b")
GROUP = re.compile(
    r"\s?(?:of\s+)?(?:(?:all|the|those|our|their|global|surveyed|large|small|uk|us|american|british|european)\s+){0,2}(?:respondents?|compan(?:y|ies)|firms?|consumers?|people|"
    r"executives?|employees|adults|businesses|leaders|shoppers|users|drivers|travell?ers|organi[sz]ations|households|"
    r"americans|britons|investors|managers|cfos|ceos|cios|buyers|voters|workers|parents|manufacturers|vets|doctors|dentists|patients|owners|readers|teachers|students|farmers|customers|members|shops|women|men)\b"
)
# A headline that says what is to be done: "X to plant 10 million trees".
INFINITIVE = re.compile(r"\W{0,4}(?:[\w&.'\-]+ ){1,6}to (?!date\b|the\b|a\b|\d)[a-z]{3,14}\s")
# A past form right behind its subject, for the verbs that no list holds ("we reclaimed").
SUBJECT_PAST = re.compile(
    r"\b(?:we|they|it|he|she|i|who|which|company|group|team|firm|has|have|were|was|also|already|plants?|customers|employees)\s+(?:\w{3,12}ly\s+)?([a-z]{3,14}ed)\b"
)
# A time still to come, beside a verb that has no tense of its own.
TO_COME = re.compile(r"\b(?:next (?:year|month|quarter|decade)|later this year|over the next|in the next|within the next|in the coming|from next|starting next)\b")
# A list of goals told as orders: "Reduce Scope 1 and 2 emissions by 42%".
IMPERATIVE = re.compile(
    r"\W{0,4}(?:reduce|increase|achieve|reach|cut|lower|source|switch|double|halve|eliminate|maintain|improve|become|transition|power|"
    r"procure|install|invest|train|ensure|divert|recycle|plant|restore|raise|grow|expand|convert|move|shift|phase out|electrify|deliver)\s"
    r"(?!your|you\b)"
)
# Verbs that set a goal, where the goal stands before the figure.
SETTING = re.compile(r"\b(?:set|raised|announced|adopted|approved)\b")
# Words before a participle that make it an adjective ("the reduced load"), or a verb ("we used").
DETERMINERS = frozenset("the a an of from in our its their by for with to be being 100% more % into using".split())
SUBJECTS = frozenset("we it they has have had was were is are been company group also".split())
AUXILIARIES = frozenset({"was", "were", "has", "have", "had", "did", "has been", "have been", "we've", "they've"})
GOAL_HEADS = ("goal", "target", "objective", "ambition")
JOINERS = (",", "and", "but", ";")
# Words that begin a part of what was told, with a tense of its own.
PART = re.compile(r"of which")
