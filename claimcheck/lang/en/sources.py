"""Who says so: bodies by kind, the words that tie a figure to them, and what supports without attesting.

``body:*`` are independent by kind; ``type:*`` are words that make any name one of that
kind. ``interested`` and ``unnamed`` verify nothing, whatever they say.
"""

from __future__ import annotations

import re

from claimcheck.lang.phrases import phrases

TABLE: dict[str, tuple[str, ...]] = {
    "reported": phrases(
        """
        was found | were found | a study | a survey | a report | new research | new figures | new data |
        has found | have found | research shows | shows that | survey finds | study finds
        """
    ),
    "same voice": phrases(
        """
        researchers | the authors | the team | the scientists | the study | the paper | professor | lead author
        | the report | the survey
        """
    ),
    "scores": phrases(
        """
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
        said | says | told | added | commented | estimates | explained | stated | argued | replied | noted |
        reports | responded
        """
    ),
    "attribution": phrases(
        """
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
    "attest": phrases(
        """
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
        upheld | ruled | inspected | fined | judged | found | finds | measured | recorded | counted | reported |
        reports | shows | showed | show | estimates | estimated | calculated | confirmed | confirms | verified |
        verifies | certified | certifies | tested | rated | ranked | scored | registered | put | puts |
        said in a report | said on | data | figures | statistics | survey | study | report | analysis | tests |
        assured | concluded | determined | provided | provides | audited | published | released | results | says
        | logged | tallied | documented | calculates | ranks | gave | gives | awarded | has assured |
        has verified | has confirmed | lists | index
        """
    ),
    "body:assurer": phrases(
        """
        dnv | kpmg | deloitte | pwc | pricewaterhousecoopers | ernst & young | ey | bdo | grant thornton |
        mazars | forvis mazars | rsm | bureau veritas | sgs | lrqa | lloyd's register |
        lloyd's register quality assurance | tüv süd | tüv rheinland | tüv nord | tuv sud | tuv rheinland |
        tuv nord | intertek | bsi | erm cvs | erm certification and verification services | apex companies |
        corporate citizenship | socotec | rina | dekra | aenor | afnor | kiwa | applus | carbon trust |
        ruby canyon | scs global services | ul solutions | ul | nsf | nsf international | nemko | csa group |
        eurofins | ecovadis-assurer | det norske veritas | korea quality assurance | cameron-cole | avarni
        """
    ),
    "body:lab": phrases(
        """
        dxomark | artificial analysis | epoch ai | tecnalia | rtings | notebookcheck | spec | green ncap |
        ul procyon | fraunhofer | fraunhofer ise | max planck | nrel | national renewable energy laboratory |
        lawrence berkeley national laboratory | argonne national laboratory | oak ridge national laboratory |
        pacific northwest national laboratory | sandia | cern | csiro | tno | vtt | sintef | idiada | utac |
        adac | euro ncap | iihs | jd power | j.d. power | consumer reports | which? | stiftung warentest |
        underwriters laboratories | mlcommons | mlperf | spec.org | epri | rise research institutes | empa |
        kaist | postech | eth zurich | imec | battelle | southwest research institute | passive house institute
        | oeko-tex | hohenstein
        """
    ),
    "body:research": phrases(
        """
        drewry | alphaliner | clarksons | lloyd's list | kpler | rystad | ember | opta | nrf | gartner | idc |
        forrester | canalys | counterpoint | counterpoint research | omdia | trendforce | strategy analytics |
        nielsen | nielseniq | kantar | ipsos | gallup | yougov | pew research center | pew | bloombergnef | bnef
        | wood mackenzie | ihs markit | s&p global | s&p global mobility | rystad energy | sne research |
        euromonitor | mintel | circana | npd group | statista | dealogic | refinitiv | lseg | morningstar |
        sensor tower | data.ai | similarweb | netcraft | ookla | opensignal | dell'oro | lightcounting | yole |
        techinsights | morning consult | edelman data | jato dynamics | benchmark mineral intelligence | cirium
        | oag | comscore | mckinsey-index | dynata | newzoo | data bridge | iqvia | mercom | cru group | argus |
        platts | preqin | pitchbook | crunchbase | cb insights | inrix | str global | costar | rho motion |
        ev volumes
        """
    ),
    "body:public": phrases(
        """
        environment agency | environmental protection agency | epa | u.s. epa | us epa | sec | ftc | fda | nhtsa
        | faa | ofgem | ofwat | ofcom | ofsted | ons | office for national statistics |
        office of national statistics | eurostat | iea | international energy agency | irena |
        european environment agency | european commission | european chemicals agency | eia |
        energy information administration | department of energy | department for transport |
        department of transportation | department for energy security | defra | nasa | noaa | met office | usda
        | usgs | census bureau | bureau of labor statistics | bureau of statistics | statistics bureau |
        federal network agency | bundesnetzagentur | umweltbundesamt | kba | dvla | world bank | oecd | imf |
        unep | unesco | united nations | world health organization | nhs | nhs digital | nhs england |
        health and safety executive | osha | competition and markets authority | cma | accc | asic |
        clean energy regulator | canada energy regulator | natural resources canada | statistics canada |
        california air resources board | carb | california energy commission | eu ets registry | union registry
        | us patent office | uspto | european patent office | epo | wipo | federal reserve |
        european central bank | bank of england | entsoe | ercot | national grid eso | caiso |
        korea consumer agency | statistics korea | korea energy agency | kosis |
        international maritime organization | port authority | food standards agency | care quality commission |
        civil aviation authority | federal court | high court | ntsb | national transportation safety board
        """
    ),
    "body:journal": phrases(
        """
        nature | science | the lancet | lancet | cell | joule | pnas | nature communications | nature energy |
        nature climate change | nature sustainability | nature food | environmental science & technology |
        environmental research letters | journal of cleaner production | advanced energy materials |
        advanced materials | applied energy | nejm | new england journal of medicine | jama | bmj | plos one |
        scientific reports | energy policy | ieee transactions | acs nano | energy & environmental science
        """
    ),
    "body:certifier": phrases(
        """
        green key | bluesign | iscc | b corp | b lab uk | passivhaus trust | green globe | earthcheck |
        ul solutions | cradle to cradle | leed | usgbc | u.s. green building council | breeam | fsc | pefc |
        gots | rspo | energy star | epeat | b lab | fairtrade | rainforest alliance | usda organic |
        bureau veritas | sgs | tüv | dnv | eu ecolabel | blue angel | nordic swan | tco certified |
        well building institute | great place to work | ecovadis | cdp | climate neutral certified | oeko-tex |
        msc | asc | textile exchange
        """
    ),
    "type:public": phrases(
        """
        office of | office for | commissioner | commissioner's office | public register | register of | agency |
        ministry | department of | department for | commission | bureau of | regulator | registry |
        statistical office | statistics office | statistics | authority | inspectorate | ombudsman |
        patent office | central bank | grid operator | court | public health | city council |
        office of the auditor | audit office | comptroller | accountability office | watchdog
        """
    ),
    "type:lab": phrases(
        """
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
        we | our | we've | we're | said | says | commented | added | the company | the firm said | the group |
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
    r"\b(?:sales|registrations|registered|shipments|deliveries|market|installed|installations|capacity|exports|imports|production|volume|share|sold)\b"
)
COMMISSIONED = re.compile(r"\b(?:commissioned|on behalf of|sponsored|funded by|paid for by)\b")
WE = re.compile(r"\b(?:we|our|us)\b")
# Words that point back to a figure told just before.
BACK = re.compile(
    r"\b(?:this|these|that|those|both|the same|such)\s(?:\w+\s)?(?:figures?|numbers?|results?|data|reductions?|savings?|measurements?|shares?|findings?|volumes?|contents?|rates?|counts?|values?|quantit(?:y|ies)|amounts?|totals?)\b|\b(?:this|it|that|which|these|both)\s(?:was|is|were|are|has been|have been)\s(?:independently\s|externally\s)?(?:verified|assured|measured|tested|confirmed|audited|certified|calculated)"
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
TABLE_NEAR = re.compile(r"\b(?:table|figures above|figures below|above figures|chart)\b")
# An attestation that is denied, or still to come.
DENIED_BEFORE = re.compile(r"\b(?:not|never|no|nobody|none|without|yet to be|un)\s?(?:\w+\s){0,3}$")
DENIED_AFTER = re.compile(r"(?!)")
# Verbs of assurance, and of tests whose results go on through a list.
ASSURES = re.compile(r"\b(?:assur|verif|audit)")
TESTS = re.compile(r"\b(?:tests?|tested|compared|comparison|inspected)\b")
# A block that begins with a subject of its own.
NEW_SUBJECT = re.compile(
    r"(?P<name>[A-Z][\w&'-]+(?:\s[A-Z][\w&'-]+){0,3})(?:'s\b|\s(?:is|are|has|have|was|were|plans|expects|wants|aims|itself)\b)"
)
# What turns a body's word against the figure, and ties between a body and the claimant.
DISPUTES = re.compile(
    r"\b(?:disput\w+|den(?:y|ies|ied)|overstat\w+|exaggerat\w+|inflated|unsupported|unsubstantiated|unproven|without (?:proof|evidence)|"
    r"misleading|misled|false|wrong|inaccurate|contradict\w*|reject\w*|refus\w+|could not|cannot|unable to|fail(?:s|ed) to|"
    r"unlike|(?:not|never|nobody|no one|yet to be|n't)\s(?:\w+\s){0,2}(?:verif|assur|audit|confirm|test|measur|check|validat)\w*)"
)
OWNED = re.compile(r"\b(?:owned by|research partner|part of the \w+ group|its own|our own|in-house|affiliate of|subsidiary of|a partner of|joint venture with|funded by)\b")
FILED_BEFORE = re.compile(r"\b(?:submitted|filed|reported|disclosed|provided|supplied|sent)\s(?:to|with|by)\s(?:the\s)?$")
FILED_AFTER = re.compile(r"(?!)")
NESTED = re.compile(r"\W{0,3}according to\b")
# Between a body and a figure further on: a new statement begins.
AFTER_BODY = re.compile(r",\s(?:and|but|while)\s|,\s(?:[A-Z][\w&'-]+|we|it|they|the company)\s")
# Words of one thing, as statements of assurance name it.
SYNONYMS = dict.fromkeys(
    ("emission", "ghg", "ghgs", "greenhouse gas", "carbon", "co2", "co2e", "co2eq", "carbon footprint", "air emissions", "carbon intensity", "scope 1", "scope 2", "scope 3", "scope 1 and 2"),
    "emission",
) | {"electricity": "energy", "power": "energy", "wastewater": "water", "freshwater": "water"}
# "found that"; "certified its efficiency at"; "72% of"; small words within a name.
THAT = re.compile(r"\sthat\b")
BEARS = re.compile(r"\s(?:at|of|as)\s*$")
SHARE_OF = re.compile(r"\sof\s")
SMALL = frozenset({"of", "for", "and", "&"})
