"""Who says so: bodies by kind, the words that tie a figure to them, and what supports without attesting.

``body:*`` are independent by kind; ``type:*`` are words that make any name one of that
kind. ``interested`` and ``unnamed`` verify nothing, whatever they say.
"""

from __future__ import annotations

import re

from claimcheck.lang.en.bodies import BODIES
from claimcheck.lang.phrases import phrases, skipping

TABLE: dict[str, tuple[str, ...]] = {
    "reported": phrases(
        """
        regulator finds | watchdog finds | says epa | says regulator | study says | survey shows | figures show |
        data show | data shows | poll finds | report finds | research finds | tests show | test finds |
        official figures | new survey | watchdog says | audit finds | inspectors find |
        was found | were found | a study | a survey | a report | new research | new figures | new data |
        has found | have found | research shows | shows that | survey finds | study finds
        """
    ),
    "same voice": phrases(
        """
        the agency | the watchdog | the regulator | the board's | the commission | the institute | the ministry |
        the department | the authority | the office | the bureau | the inspectors | inspectors | the lab |
        the laboratory | the index | the ranking | the poll | the figures | the data | the statistics |
        the register | the registry | the analysts | analysts | the audit | the auditors | the testers | testers |
        researchers | the authors | the team | the scientists | the study | the paper | professor | lead author
        | the report | the survey
        """
    ),
    "scores": phrases(
        """
        count | counts | registers | issued | lists |
        said | says | scored | registered | gave | gives | awarded | put | puts | provided | provides | lists |
        ranked | rated | logged | registers
        """
    ),
    "env data": phrases(
        """
        all environmental data | environmental data | environmental figures | environmental indicators |
        environmental metrics | environmental performance data
        """
    ),
    "speaks": phrases(
        """
        admitted | conceded | insisted | insists | countered | claims | claimed | managing director |
        chief executive | spokeswoman | spokesman | spokesperson | chief financial officer | conceding |
        acknowledged | admits | concedes |
        said | says | told | added | commented | estimates | explained | stated | argued | replied | noted |
        reports | responded
        """
    ),
    "attribution": phrases(
        """
        stars from | star from | points from | score from | scores from | marks from |
        per data of | on data from | citing data from | in a study by | in research by | drawn from |
        based on figures from | taken from | numbers by | counts by | count by | tally by | poll by | polls by |
        tables by | records of | records from | records at | registry of | register of the | statistics of |
        as measured for | a paper in | an article in | written up in | came out in | printed in | the pages of |
        study in | paper in | article in | trial in | review in | according to | as reported by | reported by |
        data from | figures from | numbers from | statistics from | data by | figures by | study by | studies by
        | research by | research from | report by | report from | survey by | survey from | analysis by |
        analysis from | published by | estimated by | compiled by | released by | collected by | recorded by |
        source: | sources: | based on data from | as counted by | per data from | figures released by |
        statistics released by | findings by | findings from | tracked by | in a report by | index by |
        published in | appearing in | appeared in | reported in | ranking by | rated by | polled by |
        surveyed by
        """
    ),
    "cited": phrases("per | per the | says | via | courtesy of"),
    "evidence": (),
    "definite public": phrases(
        """
        the agency | the watchdog | the regulator | the commission | the ministry | the department |
        the authority | the bureau | the inspectorate | the ombudsman | the court | the tribunal |
        the inspectors | the regulators | the commissioner | the registry | the board's
        """
    ),
    "definite lab": phrases(
        """
        the institute | the laboratory | the lab | the university | the test centre | the test center |
        the testing house | the testers | the technicians
        """
    ),
    "definite research": phrases(
        """
        the research firm | the research house | the market researcher | the researcher | the tracker |
        the data provider | the consultancy | the pollster | the data firm | the analysts
        """
    ),
    "definite assurer": phrases("the auditor | the auditors | the assurer | the verifier | the assessor"),
    "definite association": phrases("the association | the federation | the trade body | the industry body | the confederation"),
    "definite work": phrases(
        """
        the study | the paper | the authors | the researchers | the survey | the poll | the scientists
        | the same study | the same report | the same survey | the same poll | the same paper | the same data |
        the same figures | the same source | the same tests | the same test | the same benchmark | the trial |
        the same trial | the peer-reviewed paper | the peer-reviewed study | the article | the benchmark |
        the research | the team | the experiment | their benchmark | their report | their study | the index
        """
    ),
    "definite it": phrases(
        """
        it found | it also found | it counted | it measured | it also measured | it rates | it rated | it put | it puts |
        it recorded | it has credited | it credited | it lists | it listed | it ranked | it gave it | it gives |
        it scored | it tested | it certified | it verified | it also put | it also counted | it shows | it calculated |
        they found | they also found | they measured | they counted | they recorded | they clocked
        """
    ),
    "definite paper": phrases(
        """
        the same declaration | the declaration | the certificate | the same certificate | the test report |
        the same audit | the audit | the statement | the consent order | the order
        """
    ),
    "attest": phrases(
        """
        the auditors, | the auditor, | its auditor, | its auditors, | the verifier, | its verifier, | the assurer, |
        checked by | signed off by | audited externally by | clocked by | timed by | weighed by | rated at by |
        type-approved by | homologated by | sampled by | analysed by | analyzed by | verified externally by |
        third-party verified by | independently assured by | independently measured by | independently tested by |
        assurance engagement by | review by | checks by | inspection by | audited and signed off by |
        signed off without qualification by our auditors | signed off by our auditors | attested by |
        our auditors | our auditor | our verifier | our assurer | metered by | gauged by | quantified by |
        reviewed and verified by |
        verified by | assured by | audited by | measured by | tested by | confirmed by | counted by |
        validated by | assessed by | reviewed by | evaluated by | calculated by | examined by | monitored by |
        independently verified by | third-party verified by | externally assured by | assurance by |
        assurance from | assurance provided by | verification by | verification from | tests by | tests at |
        testing by | testing at | test by | trials by | trials at | trial by | measurements by | measurements at
        | measurement by | assured externally by | limited assurance by | limited assurance from |
        reasonable assurance by | reasonable assurance from | verification statement by |
        verification statement from | assurance statement by | assurance statement from | assurance report by |
        benchmarked by | an audit by | audit by | inspected by | independent testing by | independent tests by |
        lab tests by | tests conducted by | tests carried out by | testing conducted by | conducted by |
        carried out by | performed by | undertaken by | provided by
        """
    ),
    "certified": phrases(
        """
        certified by | certification from | certification by | certificate from | certificate by |
        certificates from | certified to | certified under | accredited by | recognized by | recognised by |
        labelled by | labeled by | registered with | hold | holds | holding | awarded by | granted by |
        issued by
        """
    ),
    "finds": phrases(
        """
        cast |
        rates | given | drove | drives | sampled | sees the | gives the | works out at | comes to |
        clocked | timed | weighed | caught | raised | established | credited | type-approved | type approved
        | wrote down | tracked | tracks | registry | registries | records | database |
        tables | table | counts | census | returns | barometer | panel | comparison | benchmark | benchmarks
        | scorecard | listing | numbers | readings | sampling | monitors | monitoring | monitored |
        inspectors | inspection | inspections | investigation | laboratory results | has us at | had us at |
        have us at | has us | had us | have us | has our | had our | have our | has them | had them | have
        them | has the | had the | have the | has it at | had it at | has it | had it | has put | had put |
        has ranked | has scored | has rated | has recorded | has measured | has counted | has tested | has
        found | observed | detected | calculated | computed | surveyed | polled | analysed | analyzed |
        carried out | listed | ordered | penalised | penalized | levied | imposed | awarded us | gave us |
        gave it | poll | polls | ranking | ratings | rankings | tracker | study | review | audit | audits |
        assessment | ruling | judgment | inventory | dataset | dashboard | scan data | has it that | reckons
        | reckoned | attributes | attributed | has credited | reveals | revealed | indicate | indicates |
        indicated | registration records | registrations | labs | tallies | quantified | came out with |
        upheld | ruled | inspected | fined | judged | found | finds | measured | recorded | counted |
        reported | reports | shows | showed | show | estimates | estimated | confirmed | confirms | verified
        | verifies | certified | certifies | tested | rated | ranked | scored | registered | put | puts |
        said in a report | said on | data | figures | statistics | survey | report | analysis | tests |
        assured | concluded | determined | provided | provides | audited | published | released | results |
        says | logged | tallied | documented | calculates | ranks | gave | gives | awarded | has assured |
        has verified | has confirmed | lists | index | 's count | register lists | 's register | public
        register | registry has issued | has issued us | issued us
        """
    ),
    **BODIES,
    "type:public": phrases(
        """
        bundesamt | landesamt | ministerio | ministère | ministero | ministério | agencia | agência | agenzia |
        autorité | autoridad | autorità | comisión | comissão | commissione | superintendencia | direktoratet |
        tilsynet | myndigheten | verket | styrelsen | inspektorat | rijksdienst | statistik | istituto nazionale |
        institut national | instituto nacional | tribunal de | cour | corte | regulatory authority | directorate |
        secretariat | health board | port state control | coroner | energy commission | survey office | treasury |
        environment ministry | labour ministry | labor ministry | transport ministry | energy ministry |
        agriculture ministry | trade ministry | health ministry | statistics agency | statistics bureau |
        regional council | county council | district council | borough council | town council | control board |
        safety board | water board | regulatory board | environment department | health department | park bureau |
        state office | federal office | land office | competition authority | consumer authority | tribunal |
        standards authority | protection authority | fisheries authority | energy regulator | bureau |
        inspection service | customs | coast guard | fire service | fire department | energy agency |
        conservation authority | geological survey | national survey | national register |
        office of | office for | commissioner | commissioner's office | public register | register of | agency |
        ministry | department of | department for | commission | bureau of | regulator | registry |
        statistical office | statistics office | statistics | authority | inspectorate | ombudsman |
        patent office | central bank | grid operator | court | public health | city council |
        office of the auditor | audit office | comptroller | accountability office | watchdog
        """
    ),
    "type:lab": phrases(
        """
        universität | université | universidad | universidade | università | universiteit | universitet | hochschule |
        politecnico | institut | instituto | istituto | laboratoire | laboratorio | labor | forschungsinstitut |
        technology centre | technology center | national institute | academy | test lab | calibration laboratory |
        test centre | test center | testing centre | testing center | research station | agricultural station |
        proving ground | technical university | clinic | academy of sciences | laboratory of | tu | experimental farm |
        research farm |
        university | universities | institute of technology | polytechnic | national laboratory | national lab |
        laboratory | laboratories | labs | institute | research council | school of | college | hospital |
        research centre | research center | consumer association | consumer organisation | consumer organization
        | testing house | observatory
        """
    ),
    "type:research": phrases(
        """
        research | market research | analytics | insights | intelligence | polling | ratings
        """
    ),
    "type:assurer": phrases(
        """
        assurance | verification | certification | auditor | auditors | verifier | inspection | cert | registrar
        | llp | veritas | chartered accountants
        """
    ),
    "type:journal": phrases(
        """
        journal | journal of | peer-reviewed | peer reviewed | proceedings | journals
        """
    ),
    "association": phrases(
        """
        industry group | semi | wsts | federal chamber of automotive industries | chamber of automotive industries |
        fcai | siam | fada | anfavea | cpca | caam | jama | jada | kaida | kama | vdik | zev | ccfa | anfia | anfac |
        oica | eurofer | worldsteel | world steel | international aluminium institute | world gold council |
        international zinc association | cembureau | gcca | plasticseurope | plastics europe | cefic | cepi |
        steel institute | aluminium association | aluminum association | international copper association |
        brewers of europe | cirfs | apparel association | bbb national programs |
        association | trade body | trade group | industry body | federation | chamber of commerce | alliance |
        council | consortium | coalition | society of | manufacturers' association | initiative | forum | smmt |
        acea | vda | solarpower europe | windeurope | gsma | iata | world steel association |
        american clean power | seia | confederation | union of | guild
        """
    ),
    "ngo": phrases(
        """
        greenpeace | friends of the earth | wwf | ngo | ngos | campaign group | campaigners |
        environmental group | environmental groups | advocacy group | activists | charity | charities |
        non-profit | nonprofit | clientearth | transport & environment | transport and environment | stand.earth
        | sierra club | rainforest action network | carbon market watch | newclimate institute | influencemap |
        think tank | watch group | oxfam | planet tracker | carbon tracker
        """
    ),
    "press": phrases(
        """
        newspaper | reuters tally | reuters calculation | our analysis | tally | calculations by |
        bloomberg calculations | the guardian's analysis | this newspaper | wire service | magazine | blog |
        wikipedia
        """
    ),
    "interested": phrases(
        """
        internal data | internal testing | internal tests | internal test | internal estimates |
        internal figures | internal research | internal study | internal benchmarks | internal benchmark |
        internal analysis | internal survey | in-house | own data | own figures | own research | own survey |
        own testing | own tests | own study | own analysis | own report | own estimates | own calculations |
        company data | company figures | company estimates | company report | company tests |
        company-wide survey | employee survey | engagement survey | customer survey | commissioned by |
        commissioned a | commissioned | on behalf of | sponsored by | funded by | paid for by | our data |
        our figures | our analysis | our research | our survey | our study | our tests | our testing | our lab |
        our laboratory | our laboratories | our engineers | our own | its own | their own | management estimates
        | the company | the firm | the group | the manufacturer | the supplier | the maker | the operator |
        the vendor | the startup | the start-up | the retailer | the airline | the brand | self-reported |
        self reported | sustainability report | annual report | impact report | esg report | esg databook |
        press release | white paper | whitepaper | case study | the ceo | chief executive | a spokesperson |
        a spokesman | a spokeswoman | company officials | the subsidiary
        """
    ),
    "unnamed": phrases(
        """
        people familiar | a person familiar | studies show | research shows | studies suggest |
        research suggests | experts | scientists | industry sources | sources | industry estimates |
        industry data | market data | third party | third-party | third parties | an independent |
        independent experts | independent laboratory | independent lab | independent auditor |
        independent auditors | external auditor | external auditors | external consultants | a consultancy |
        consultants | a leading | some estimates | estimates | recent studies | a recent study | a study |
        a survey | a report | independent tests | independently verified | externally verified |
        scientifically proven | clinically proven | lab tested | lab-tested | various studies | customers |
        users | observers | insiders
        """
    ),
    "anaphor": phrases(
        """
        these figures | these numbers | these results | these data | this figure | this number | this result |
        the figure | the figures | the result | the results | both figures | all figures | the numbers |
        the data | this data | these findings | this was | these were | the reduction | the saving | the savings
        | the calculation | the following | as follows | this reduction | these savings | the measurement |
        the measurements | the above | the findings | the test | the tests | it was | the claim | which was |
        which were
        """
    ),
    "continues": phrases(
        """
        of these | of those | of that | of the | in the same | the same | on the same | at the same | among |
        for comparison | that was | that is | that compares | it also | it put | it puts | it counted | it rated |
        it rates | it measured | it recorded | they put | they measured | they recorded | its inspectors |
        its report | its survey | overall | on average | in total | altogether | by country | by region | by brand |
        ranked | second was | second came | third | last was | bottom | top | worst | best |
        its measurements | its tests | its figures | its data | they found | they also found | the study |
        the report | the survey | the researchers | the research | the agency | the analysis | the same report |
        the same study | the same survey | respondents | of those surveyed | the firm's data | the data also |
        it also found | it found | the poll | the paper | the authors | the institute | the regulator |
        the association | by comparison | of these | among them | the index | the ranking | the market |
        global sales | shipments | registrations
        """
    ),
    "own voice": phrases(
        """
        which reported | which posted | which says | which said | who says | which claims |
        we | our | we've | we're | commented | the company | the firm said | the group |
        press release | chief executive | ceo | spokesperson
        """
    ),
    "credits": phrases(
        """
        credits | carbon credits | offsets | carbon offsets | book and claim | book-and-claim |
        renewable energy certificates | recs | guarantees of origin | mass balance | certificates of origin |
        i-recs
        """
    ),
    "membership": phrases(
        """
        member of | members of | membership | signatory | signed up to | joined | partner of | re100 member
        """
    ),
    "validation": phrases(
        """
        sbti | science based targets initiative | science-based targets initiative | science based target |
        science-based target | validated by the sbti | race to zero
        """
    ),
    "report": phrases(
        """
        sustainability report | annual report | impact report | esg report | integrated report | tcfd report |
        white paper
        """
    ),
    "limited": phrases("limited assurance"),
    "reasonable": phrases("reasonable assurance"),
    "all data": phrases(
        """
        all data | all figures | all information | the data in this report | data in this report |
        the figures in this report | the data presented | all indicators | all metrics | all performance data
        """
    ),
    "pseudo": phrases(
        """
        report to | reports to | human nature | nature of | in nature | by nature | nature-based | nature based
        | computer science | science-based | science based | data science | life science | life sciences |
        materials science | fuel cell | cell phone | solar cell | battery cell | per cell | each cell |
        stem cell | sec. | carb-free | the authority to | research and development | commission on | data center
        | data centre | data centers | data centres | study abroad | board of directors | provided by law |
        provided by our | insights platform | business intelligence | artificial intelligence | natural nature |
        good nature | conducted by our | carried out by our | performed by our | according to plan |
        according to our | according to its
        """
    ),
}

STANDARD = re.compile(
    r"\b(?:ISO(?:/IEC)?\s?\d{4,5}(?:-\d+)?(?::\d{4})?|ISAE\s?\(?\w{0,4}\)?\s?3\d{3}|ISSA\s?5000|AA1000(?:AS)?(?:\s?v\d)?|GHG Protocol|PAS\s?2060|PAS\s?2050|EN\s?\d{4,5}|WLTP|WLTC|ASTM\s?[A-Z]?\d+)"
)
# A name as it follows "by", "from" or "according to"; at most six words.
NAME = re.compile(
    r"(?:(?:the|an?|independent|accredited|external|third[- ]party|auditors?|auditing firm|verifiers?|verification body|researchers|scientists|engineers|analysts|a team|teams?|consultancy|certifier|laboratory|lab|institute|firm|agency|specialist|body|statistics|national|global|leading|market|research|certification|verification|assurance|accounting|auditing|testing|standards|consultants|watchdog|regulator|[A-Z][a-z]{2,12}(?:ish|ian|ese|an|ch|ss)(?=\s[a-z])|peer-reviewed|scientific|medical|academic|journal|magazine|at|of|from|by|and|company)\s+){0,6}"
    r"((?:[A-Z0-9][\w&.'\-/ÄÖÜäöüßéèáíóúñç]{0,30}|Which\?)(?:\s+(?:(?:of|for|and|the|de|der|du|in|&|on)\s+){0,2}[A-Z][\w&.'\-/ÄÖÜäöüßéèáíóúñç]{0,30}){0,7})"
)
CERTIFICATE_COUNT = re.compile(r"\b(?:certificates?|certifications?|certified|labels?|leed|breeam|ratings?|awards?)\b")
MARKET = re.compile(
    r"\b(?:output|poured|crude steel|produced|deliver\w+|turnover|orders|bookings|billings|volumes|stocks|inventor\w+|"
    r"collection|recycling rate|collected|passengers?|traffic|tonnage|harvest|planted|cases|imported|exported|shipped|"
    r"sales|registrations|registered|shipments|deliveries|market|installed|installations|capacity|exports|imports|production|volume|share|sold)\b"
)
COMMISSIONED = re.compile(skipping("commissioned", "on behalf of", "sponsored", "funded by", "paid for by") + r"\b")
# "It was commissioned by", told of the poll just before.
ORDERED = re.compile(
    skipping("it", "they", "the (?:poll|survey|study|test|tests|report|research|work|trial)", "both")
    + r"\s(?:was|were|is|had been)\s(?:\w+\s(?:and\s)?){0,3}(?:commissioned|paid for|ordered|sponsored|funded|financed)\b"
)
UNCOMMISSIONED = re.compile(r"\b(?:nobody|no one|not|never|n't|neither)\s(?:\w+\s){0,3}(?:commissioned|paid|sponsored)\b")
OURSELVES = re.compile(skipping("we", "ours?") + r"\b")
WE = re.compile(skipping("we", "our", "us") + r"\b")
# Words that point back to a figure told just before.
BACK = re.compile(
    r"\b(?:this|these|that|those|both|the same|such|the two|the three|the four|all three|all four)\s(?:[\w-]+\s){0,3}(?:rows?|lines?|columns?|indicators?|metrics?|figures?|numbers?|results?|data|reductions?|savings?|measurements?|shares?|findings?|volumes?|contents?|rates?|counts?|values?|quantit(?:y|ies)|amounts?|totals?)\b|\b(?:this|it|that|which|these|both)\s(?:was|is|were|are|has been|have been)\s(?:independently\s|externally\s)?(?:verified|assured|measured|tested|confirmed|audited|certified|calculated)"
)
# Particles that are no part of a body's name: there are none.
PARTICLE = re.compile(r"(?!)")
# Who gave a verification, and whether a body is the subject of a far verb: told by order here.
GIVER = re.compile(r"(?!)")
ACTS = re.compile(r"(?!)")
TOPIC_MARKS = frozenset[str]()
# How the verb of an act begins, by what the act is: "certified", "verified", "has assured".
CERTIFIES: tuple[str, ...] = ("certif",)
VERIFIES: tuple[str, ...] = ("verif", "assur", "has assur", "has verif")
ASSURANCE = "assurance"
# Between a body and a figure: what joins two clauses, and what parts them.
JOINED = re.compile(r"\band(?: the)?\s*$")
PARTING = frozenset({"while", "whereas", "but"})
# Words that point to a table beside.
TABLE_NEAR = re.compile(
    skipping(
        "tables?", "figures above", "figures below", "above figures", "chart", "columns?", "rows?", "lines above",
        "lines below", "values above", "data (?:set out |shown |given |presented )?(?:above|below)",
        "indicators (?:above|below|on this page)",
    ) + r"\b"
)  # fmt: skip
# An attestation that is denied, or still to come.
DENIED_BEFORE = re.compile(r"\b(?:not|never|no|nobody|none|without|yet to be|(?:is|are) being|un)\s?(?:\w+\s){0,3}$")
DENIED_AFTER = re.compile(r"(?!)")
# Verbs of assurance, and of tests whose results go on through a list.
ASSURES = re.compile(r"\b(?:assur|verif|audit)")
TESTS = re.compile(skipping("tests?", "tested", "compared", "comparison", "inspected") + r"\b")
# A block that begins with a subject of its own.
NEW_SUBJECT = re.compile(
    r"(?P<name>[A-Z][\w&'-]+(?:\s[A-Z][\w&'-]+){0,3})(?:'s\b|\s(?:is|are|has|have|was|were|plans|expects|wants|aims|itself)\b)"
)
# What turns a body's word against the figure, and ties between a body and the claimant.
_CHECKED = r"\s(?:\w+\s){0,2}(?:verif|assur|audit|confirm|test|measur|check|validat)\w*"
DISPUTES = re.compile(
    skipping(
        r"disput(?!es board|e resolution)\w+", "den(?:y|ies|ied)", r"overstat\w+", r"exaggerat\w+", "inflated", "unsupported",
        "unsubstantiated", "unproven", "without (?:proof|evidence)", "misleading", "misled", "false", "wrong", "inaccurate",
        r"contradict\w*", r"reject\w*", r"refus\w+", "could not", "cannot", "unable to", "fail(?:s|ed) to", "unlike",
        rf"n(?:ot|ever|obody|o one|'t){_CHECKED}", rf"yet to be{_CHECKED}",
    )
)  # fmt: skip
OWNED = re.compile(r"\b(?:owned by|research partner|part of the \w+ group|our own|in-house|affiliate of|subsidiary of|a partner of|joint venture with|funded by)\b")
FILED_BEFORE = re.compile(r"\b(?:submitted|filed|reported|disclosed|provided|supplied|sent)\s(?:to|with|by)\s(?:the\s)?$")
FILED_AFTER = re.compile(r"(?!)")
NESTED = re.compile(r"\W{0,3}according to\b")
# What stands between a name and a word of evidence: not told by nearness here.
BARE = re.compile(r"(?!)")
OWN_WORK = re.compile(r"(?!)")
# A name of no known kind as the subject of an attestation: "QIMA verified our", "Kondinin timed it at".
NAMED_ACTS = re.compile(
    r"(?=[A-Z])(?<![\w'])(?!(?:We|It|They|The|This|That|Our|He|She|I|You|Who|Which|These|Those|Both|All|Some|Independent|External|Third)\b)"
    r"(?P<name>[A-Z][\w&.'-]{0,30}(?:\s(?:(?:of|for|and|&)\s)?[A-Z][\w&.'-]{0,30}){0,5})(?:\s\([^()]{0,20}\))?\s"
    r"(?:has\s|have\s|had\s|independently\s|externally\s)?"
    r"(?:(?P<act>verified|certified|audited|assured|type-approved|homologated|provided (?:limited|reasonable) assurance|gave (?:limited|reasonable) assurance)(?!\sby\b)"
    r"|(?:timed|clocked|weighed|measured|tested|recorded|counted|rated|scored|put|has|had)\s(?:us|our|ours|it|them)\b"
    r"|(?:has\s|had\s)?(?:found|measured|recorded|counted|logged|clocked|rated|scored|ranked|calculated|registered|surveyed|sampled|weighed|tallied|detected|documented)\b"
    r"|(?<='s\s)(?:[\w-]{2,14}\s){0,2}(?:data|figures|statistics|survey|tests?|study|index|ranking|register|registry|database|census|count|poll|tracker|panel|measurements|inspectors|records)\b)"
)
NORMS = re.compile(r"(?!)")
SUBJECT_MARK = re.compile(r"")
PREPOSITION = re.compile(r"\b(?:in|at|of|for|from|to|by|with|on|than|against|through|after|before|into|under|about)\s$")
# Whose findings go on from sentence to sentence.
STUDIES = re.compile(r"(?!)")
# A header of what is still to come.
TO_COME = re.compile(r"\b(?:plan|planned|targets?|goals?|forecast|outlook|budget|ambition|aim|projected|expected)\b")
CAPTION = re.compile(r"\W{0,3}(?:table|figure|fig|exhibit|chart)\b")
# "In the X study,": no subject, though a name stands first.
OPENER = re.compile(r"(?:in|on|by|per|under|at|from)\s(?:the\s|its\s|an?\s)?(?:[\w']{1,20}\s){0,2}")
# "has us at", "had the share at": where a body puts a figure.
PLACES = re.compile(
    r"[^;:]{0,60}?\s(?:has|had|have|puts)\s(?:[\w'’,-]+\s){0,8}?(?:at\s|(?:(?:nearly|about|some|just|only|over|around)\s)?[$€£]?\d|up\s|down\s)"
)
# "measured by X": an aside to a figure, whose word does not go on.
PASSIVE = re.compile(r"(?i)(?:[\w-]+(?:ed|n))\s(?:\w+ly\s)?by\b")
# What a statement leaves out.
EXCEPTS = re.compile(
    skipping(
        "except", "excluding", "but not", "other than", "apart from", "whereas", "while",
        "not (?:covered|assured|verified|included)", "f(?:ell|alls?) outside", "l(?:ies|ay) outside", "w(?:ere|as) outside", "is outside",
        "are outside", "without (?:one|it|a mark|the mark)",
    ) + r"\b"
)  # fmt: skip
# Words for figures themselves: "these two figures" tells none.
FIGURES = re.compile(r"\b(?:figures?|numbers?|indicators?|metrics?|values?|rows?|columns?|lines?|tables?|data|sites|pages?)\b")
# Where a journal's name stands, and what tells that something was printed in one.
PRINTED_IN = re.compile(r"(?i)(?:\b(?:in|journal|magazine)(?:\sthe)?(?:\sjournal)?[\s\"'*_]*)$|^$")
PUBLICATION = re.compile(
    r"(?=[PpJjMmAaSsRrWw])(?:\b(?:[Pp]eer[- ]review\w*|[Jj]ournal|[Mm]agazine)\b[^.;A-Z]{0,40}\b(?:in|of)\s(?:the\s)?(?:journal\s)?[\"'*_]?"
    r"(?P<name>[A-Z][\w&-]+(?:[ ,:]{1,2}(?:(?:of|and|the|for|in|&)\s){0,2}[A-Z][\w&-]+){0,6})"
    r"|\b(?:[Pp]aper|[Aa]rticle|[Ss]tudy|[Pp]ublished|[Aa]ppeared|[Rr]eport\w*|[Ww]ritten up)\b[^.;A-Z]{0,40}\bin\s(?:the\s)?[\"'*_]?"
    r"(?P<title>(?:[A-Z][\w&-]+[ ,:]{1,2}(?:(?:of|and|the|for|in|&)\s){0,2}){0,6}(?:Journal|Proceedings|Letters|Science|Sciences|Annals|Transactions|Reviews?|Medicine|Research|Metallurgy|Engineering|Chemistry|Physics|Ecology|Radiology|Dermatology)\b(?: (?:of|and|on) [A-Z][\w&-]+(?:[ ,]{1,2}(?:(?:and|&) )?[A-Z][\w&-]+){0,4})?))"
)
# "marked with", "without": what a sentence says of a mark; marks in words.
WITH_MARK = re.compile(r"\b(?:mark\w*|carr\w+|bear\w*|with an?|with|label\w*|show\w*|flagged|tagged|symbol|rows?|lines?|column|followed)\b")
WITHOUT_MARK = re.compile(r"\b(?:without|no|lacking|not)\s(?:an?\s|the\s)?$")
MARK_WORDS = {
    "solid circle": "●", "filled circle": "●", "black circle": "●", "open circle": "○", "hollow circle": "○",
    "asterisk": "*", "double asterisk": "**", "dagger": "†", "double dagger": "‡", "tick": "✓", "check mark": "✓",
    "checkmark": "✓", "solid star": "★", "open star": "☆", "solid triangle": "▲", "solid square": "■", "hash": "#",
    "diamond": "◆",
}
NOTE = re.compile(r"(?:notes?|remarks?|key|legend)\s?:?\s?(?=\S)")
# Names of few letters that are not written in capitals throughout.
TITLED = frozenset({"pew", "opta", "kiwa", "rina", "spec", "ifop", "insa", "gut", "cell"})
# Between a body and a figure further on: a new statement begins.
AFTER_BODY = re.compile(r",\s(?:but|while)\s|,\sand\s(?:an?\s|one\s|[A-Z][\w&'-]+|we|they|the company)\s|,\s(?:[A-Z][\w&'-]+|we|it|they|the company)\s")
# Words of one thing, as statements of assurance name it.
SYNONYMS = dict.fromkeys(
    ("emission", "ghg", "ghgs", "greenhouse gas", "carbon", "co2", "co2e", "co2eq", "carbon footprint", "air emissions", "carbon intensity", "scope 1", "scope 2", "scope 3", "scope 1 and 2"),
    "emission",
) | {"electricity": "energy", "power": "energy", "wastewater": "water", "freshwater": "water"}
# "found that"; "certified its efficiency at"; "72% of"; small words within a name.
THAT = re.compile(r"\sthat\b")
BEARS = re.compile(r"\s(?:at|of|as|covers|shows|gives|states|lists|contains?|total of|score of)\s*$|^\s*$")
SHARE_OF = re.compile(r"\sof\s")
SMALL = frozenset({"of", "for", "and", "&"})
