"""Words that tell what a figure is about: topic -> phrases."""

from __future__ import annotations

import re

from claimcheck.lang.phrases import phrases

TABLE: dict[str, tuple[str, ...]] = {
    "emissions": phrases(
        """
        emission* | ghg | ghgs | greenhouse gas* | carbon | co2 | co2e | co2eq | net zero | net-zero | climate | scope 1 | scope 2 | scope 3
        | scope 1 and 2 | decarbonisation | decarbonization | decarboni?e | methane | offset | offsets | carbon footprint | footprint
        | carbon neutral* | climate neutral* | carbon credits | global warming | warming | sbti | science-based target* | decarbonise | decarbonize
        | decarbonising | decarbonizing | carbon intensity | cdp | zero-emission | low-carbon | air emissions | transportation | leak | leaks
        | leakage | flaring | flared | carbon dioxide | embodied carbon | decarb* | carbon removal* | sequest* | ccs | capture rate | carbon capture
        | climate target* | nox | nitrogen oxide* | sulphur dioxide | sulfur dioxide | particulate* | stack | exhaust | refrigerant* | tco2* | mtco2*
        | ktco2* | gco2* | kgco2* | co2-e | tonnes of co2 | tons of co2 | offsetting | contrail* | carbon-negative | science-based | low-emission
        | tailpipe | air quality
        """
    ),
    "energy": phrases(
        """
        energy | electricity | renewable* | solar | wind | wind power | power | power usage effectiveness | pue | kwh | mwh | gwh | megawatt*
        | gigawatt* | clean power | clean energy | green electricity | re100 | fuel | fuels | gas consumption | heat | heating | cooling | lighting
        | led | grid | hydrogen | photovoltaic | turbine* | energy efficiency | energy use | data center* | data centre* | power purchase agreement*
        | ppa | insulation | boiler* | heat pump* | biogas | kilowatt* | gas use | diesel | petrol | coal | natural gas | saf
        | sustainable aviation fuel | biofuel* | biomethane | hvo | electrif* | electric | wind farm* | solar panel* | panels | rooftop | array
        | nuclear | hydro | hydropower | guarantees of origin | renewable energy certificate* | recs | peak demand | furnace | furnaces | kiln | kilns
        | steam | waste heat | heat recovery | energy intensity | mw | gw | kw | electrolyser* | power station* | power plant* | carbon-free
        | energy bill* | smart meter* | storage capacity | megawatts of | firing | burned | burns | burner* | boiler house | gigajoule* | idling
        | thermal | generation | generator* | jet fuel | fuel burn | gallons of fuel | mpg | efficiency
        """
    ),
    "resources": phrases(
        """
        water | waste | recycl* | landfill | packaging | plastic | plastics | bottle* | material | materials | raw material* | paper | cardboard
        | wood | timber | forest* | tree | trees | hectare* | acre* | biodiversity | nature | palm oil | cotton | polyester | recycled | reuse
        | reused | reusable | refill* | circular* | circular economy | food waste | scrap | steel scrap | aluminium | compost* | deforestation | fsc
        | rspo | organic | soil | ocean | wastewater | freshwater | withdrawal | sourced | sustainably sourced | vegan | litres of water | second-hand
        | repaired | thrown away | single-use | glass | sea lice | fishing | habitat* | species | wetland* | clinker | pesticide* | certified | virgin
        | rainforest | land | reclamation | crop | crops | farm | farms | farmland | fish | fishery | seafood | refurbished | drawn | rain | rainwater
        | river | rivers | groundwater | aquifer* | litter | leftovers | surplus | polymer* | resin | fibre | fibres | fiber | fibers | textile*
        | garment* | wool | linen | viscose | leather | jars | pallet* | crate* | polybag* | hanger* | copper | metal | metals | residue* | sludge
        | slag | ash | by-product* | recovered | recovery rate | reclaim* | zero waste | diverted | incinerat* | fertiliser* | fertilizer*
        | antibiotic* | herbicide* | chemical* | bees | birds | hedgerow* | peat* | mangrove* | coral | pollinator* | regenerative | grazing | pasture
        | cage-free | free-range | fairtrade | better cotton | mass balance | pefc | sourcing | ingredients | nickel | lithium | cobalt | effluent
        | discharge | spill* | ammonia | take-back | resold | resale | second life | mend | mended | repair* | returnable | cullet | film | films
        | sand | limestone | quarry | concrete | cement | tailings | rework | virgin plastic | crude steel | secondary steel | soy | beans | cocoa
        | coffee | salmon | pens | milk | herd | seed | seeds | landed | beach* | catchment | rinse | rinsing | wells | reservoir* | irrigation
        | drainage
        """
    ),
    "product": phrases(
        """
        faster | speed | latency | throughput | performance | accuracy | benchmark* | quality | reliability | uptime | downtime | cost per | api
        | model | models | token* | inference | training time | compute | gpu* | cpu* | chip | chips | software | app | product | products | device
        | devices | range | charge time | battery life | durability | efficacy | clinical | trial | patients | price | prices | savings for customers
        | productivity | response time | defect* | failure rate | lifespan | resolution | camera | memory | storage | bandwidth | pipeline | query
        | queries | database | compression | compiler | engine | vehicle* | car | cars | tyre* | punctual* | on time | wrinkles | hydrat* | moistur*
        | pain | symptoms | lifetime | night rate | tariff | bill | warranty | runtime | talk time | folds | less likely to fail | speedup
        | nutrition* | fresh meat | parcels an hour | lighter | stronger | lasts | test | tests | score | success rate | detection | error rate*
        | workload* | documentation | ticket | ticket* | delivery time | seconds | charges | pack | packs | weigh* | payload | legroom | battery
        | batteries | charger* | charging | fast-charg* | mileage | wltp | iops | false alarm* | false positive* | yield | yields | purity | strength
        | lead time* | turnaround | wait | waits | waiting time* | queue | response times | resolved | solved | first contact | on-time
        | cancellation* | reject* | ppm | sugar | protein | salt | calories | dose | doses | symptom* | skin | hair | sleep | stain* | durab* | washes
        | charge cycles | lumens | noise | decibel* | torque | acceleration | top speed | precision | hallucination* | prompt | prompts | parameters
        | context window | languages | features | firmware | cheaper | stars | complaints | complaint | quicker | shorter | thinner | slimmer
        | thicker | quieter | smoother | smarter | screen | display | fps | megapixel* | horsepower | traction | grip | comfort | fit | absorb*
        | resist* | outlast* | half the size | half the weight | sensor* | robot* | machine | machines | tool | tools | pilot plant | prototype*
        | laboratory | lab | tested | testers | in tests | arrivals | delays | delay | punctual | crash* | ncap | clearance | commute
        """
    ),
    "social": phrases(
        """
        employee* | staff | workforce | sick leave | absenteeism | absence | worker* | women | female | diversity | inclusion | gender
        | people of color | minority | minorit* | safety | injur* | accident* | fatalit* | ltifr | trir | training hours | training | trained
        | apprentice* | volunteer* | community | communities | donat* | charity | charities | school | schools | student* | children | youth | local
        | jobs | health | wellbeing | well-being | managers | manager | wages | wage | pay | tenants | eviction | homelessness | apprentices
        | colleagues | carers | refugees | bowls | over 65 | drivers | trainees | overtime | engagement survey | pay gap | living wage | human rights
        | meals | beneficiar* | indigenous | disabled | disabilit* | mentoring | scholarship* | families | household* | crew | crews | pilots | cadet*
        | nurse* | teachers | lost-time | fatality | near miss* | sickness | staff turnover | attrition | leavers | hires | hired | hiring | recruit*
        | posts | positions | salary | salaries | union | ethnic* | lgbt* | neurodiver* | veterans | accessib* | parental leave | childcare | pupils
        | classroom* | villages | village | neighbors | neighbours | residents | donation* | food bank* | homeless* | refugee* | smallholder* | labour
        | labor | child labour | worker turnover | shift | shifts | graduates | interns | internship* | job | on the payroll | mothers | girls
        | men and women | permanent jobs | recordable | ltir | trifr | days lost | serious injur* | women in | first aid | counselling | free meals
        | lessons
        """
    ),
    "governance": phrases(
        """
        board | directors | independent director* | audit | audits | audited supplier* | supplier* | supply chain compliance | compliance
        | code of conduct | privacy | data breach* | breach* | cybersecurity | anti-corruption | ethics | whistle* | governance | shareholder*
        | voting | resolutions | transparency | grievance* | assured | traceab* | vendor* | due diligence | policy | policies | independent directors
        | board seats | remuneration | audit committee | non-conformit* | corrective action* | supplier code | screened | sanction* | bribery
        | conflict of interest | gdpr | data protection | findings | code of ethics | hotline
        """
    ),
    "financial": phrases(
        """
        revenue* | turnover | sales | profit* | earnings | income | ebitda | ebit | margin* | invest* | investment* | capex | capital | dividend*
        | cash flow | cost savings | operating | net income | order book | order intake | backlog | funding | loan | loans | assets | gross | fiscal
        | budget | spend | spending | million in savings | return | returns | per share | liquidity | capital adequacy | deposit* | interest
        | valuation | billion | contract* | grant* | gross margin | operating margin | net debt | leverage | eps | cost | costs | expenses | cash
        | buyback* | repurchas* | impairment* | write-down* | tax | taxes | lending | mortgage | mortgages | deposits | provisions | net interest
        | arrears | premium | premiums | combined ratio | orders worth | spent | earmarked | sets aside | set aside | subsid* | price tag | guidance
        | adjusted | quarter | equity | payout | net sales | same-store sales | royalt* | savings of | payback | million euros | crore | cost of sales
        | overheads | refund | refunds | compensat* | paid | pays | fine | fined | worth | export earnings | finance | financed | coupon
        """
    ),
    "market": phrases(
        """
        customer* | user* | users | subscriber* | download* | market share | share of the market | market | adoption | consumers | respondent*
        | survey* | companies | firms | executives | shoppers | registrations | registered | shipments | deliveries | penetration | viewers | visitors
        | active users | sessions | connections | merchants | stores | transaction* | say | believe | demand | orders | sold | opinion | shopper
        | buyers | registered users | market leader | welcomed | recommend | would buy | guests | shipped | polled | poll | sector to grow
        | demand for | of people | of consumers | of customers | of respondents | of companies | of firms | members | sales volume* | unit sales
        | units | passengers | traffic | footfall | bookings | booked | occupancy | load factor* | accounts | membership | downloads | installs
        | installed base | deals | new deals | clients | outlets | shops | dealers | dealership* | exports | imports | listings | listeners | readers
        | followers | share | segment | category | asked | questioned | those asked | pollsters | trust | willing | prefer* | would pay | would choose
        | likely to | awareness | net promoter | nps | satisf* | fans | best-selling | bestsell* | sold-out | sell | sells | selling | sale | shopping
        | households | homes | roofs | pairs sold | purchasers | repurchase | recommend* | departures | routes | flights a day | fleet deliveries
        | retail | pickups | market size | worth of | rival | rivals | competitor* | industry-wide | worldwide | global | subscribers | in use
        | rolled out | sign-ups | signups | trips | rides | commuters | travellers | cargo | freight | tonnage | crude | visits | page views
        | attendance | attendees
        """
    ),
    "other": (),
}

STRONG = frozenset(
    phrases(
        """
        accident | accidents | accuracy | apprentices | bookings | bottle | capex | carbon footprint | carbon intensity | carbon neutral | co2 | co2e
        | complaints | crore | data breaches | deliveries | donated | earnings | ebit | ebitda | electricity | embodied carbon | emission | emissions
        | energy | energy consumption | energy use | eps | faster | female | fuel consumption | gco2 | gender | greenhouse gas | gross | gross margin
        | groundwater | guidance | gwh | hectare | injur | injuries | injury | jobs | kgco2 | kwh | landfill | latency | lead time* | lost-time
        | margin | market share | methane | mw | mwh | net sales | net zero | nox | on-time | operating margin | packaging | passengers | pay gap
        | payload | plastic | poll | profit | quicker | rainwater | range of | recordable | recycl | recycled | recycling | registrations
        | renewable electricity | renewable energy | renewable power | respondents | revenue | scope 1 | scope 1 and 2 | scope 1 emissions | scope 2
        | scope 3 | scrap | seconds | share of the market | shoppers | solar | solar panel* | survey | surveyed | tco2 | throughput | tonnes of co2
        | trees | turnover | volunteers | waste | water | water use | wind farm* | women | women in
        """
    )
)
"""Words that tell more than others."""
WEAK = frozenset(
    phrases(
        """
        accounts | adjusted | app | array | arrivals | ash | asked | beans | bill | billion | board | budget | burned | burns | capital | car | cars
        | cash | category | cement | certified | chemical* | children | chip | chips | climate | coal | coffee | comfort | community | companies
        | competitor* | concrete | contract | contracts | copper | cost | costs | crew | crews | crude | customer | customers | cut | deals | delay
        | delays | demand | device | devices | diesel | directors | display | drawn | electric | exhaust | farms | features | film | films | finance
        | findings | fine | firing | firms | fiscal | fit | fund | furnace | furnaces | generation | health | heat | homes | households | hydro
        | hydrogen | in use | income | interest | job | kiln | kilns | lab | labor | laboratory | labour | land | leak | leaks | lessons | local
        | machine | machines | material | materials | members | metal | metals | milk | models | nature | nuclear | organic | outlets | pack | packs
        | paid | panels | paper | pays | petrol | pilots | policy | positions | power | premium | product | products | prompt | quarter | rain | range
        | reckons | recovered | refund | refunds | registered | residents | retail | return | returns | rival | rivals | river | rivers | robot*
        | rooftop | sale | sand | say | school | schools | score | screen | seed | seeds | sell | selling | sells | sensor* | share | shift | shifts
        | shops | sleep | software | soy | spend | spent | stack | steam | steel scrap | stores | strength | supplier | suppliers | surplus | tax
        | test | tested | tests | thermal | tool | tools | traffic | training | transportation | trips | union | units | vehicle* | village | villages
        | wait | warming | worldwide | worth | worth of
        """
    )
)
"""Words that tell less than others."""

# Units that tell the topic by themselves, by the beginning of their name.
UNIT_TOPICS: tuple[tuple[str, str], ...] = (
    ("tCO2e", "emissions"), ("kgCO2", "emissions"), ("gCO2", "emissions"), ("kWh", "energy"), ("MWh", "energy"), ("GWh", "energy"),
    ("TWh", "energy"), ("Wh", "energy"), ("MW", "energy"), ("GW", "energy"), ("kW", "energy"), ("GJ", "energy"), ("TJ", "energy"),
    ("ha", "resources"), ("acre", "resources"), ("tree", "resources"), ("customer", "market"), ("user", "market"), ("employee", "social"),
)  # fmt: skip

# A share of people or firms that were asked, and words of what they think.
_ASKED = (
    r"(?:people|adults|consumers|customers|shoppers|respondents|firms|companies|executives|managers|buyers|users|drivers"
    r"|owners|members|parents|readers|voters|households|businesses|organi[sz]ations|leaders|investors|subscribers|clients"
    r"|guests|passengers|travell?ers|homeowners|residents|patients|those|testers|participants|professionals|viewers)\b"
)
POLLED_BEFORE = re.compile(r"(?!)")
POLLED_AFTER = re.compile(rf"\s(?:of|in)\s(?:[a-z.'-]+\s){{0,3}}?{_ASKED}")
OPINION = re.compile(
    r"\b(?:say|says|said|believe[sd]?|think|thinks|thought|told|want|wants|wanted|would|expect|plan(?:ned)?\sto|prefer(?:red)?"
    r"|trust|fear|worry|agree[ds]?|feel|felt|recommend(?:ed)?|admit(?:ted)?|reckon|intend|consider|rated?|answered|named|cited)\b"
)
