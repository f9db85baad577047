"""Words that tell what a figure is about: topic -> phrases."""

from __future__ import annotations

from claimcheck.lang.phrases import phrases

TABLE: dict[str, tuple[str, ...]] = {
    "emissions": phrases(
        """
        emission* | ghg | ghgs | greenhouse gas* | carbon | co2 | co2e | co2eq | net zero | net-zero | climate | scope 1 | scope 2
        | scope 3 | scope 1 and 2 | decarbonisation | decarbonization | decarboni?e | methane | offset | offsets | carbon footprint
        | footprint | carbon neutral* | climate neutral* | carbon credits | global warming | warming | sbti | science-based target*
        | decarbonise | decarbonize | decarbonising | decarbonizing | carbon intensity | cdp | zero-emission | low-carbon | air emissions | transportation
        """
    ),
    "energy": phrases(
        """
        energy | electricity | renewable* | solar | wind | wind power | power | power usage effectiveness | pue | kwh | mwh | gwh
        | megawatt* | gigawatt* | clean power | clean energy | green electricity | re100 | fuel | fuels | gas consumption | heat | heating
        | cooling | lighting | led | battery | batteries | grid | hydrogen | photovoltaic | turbine* | energy efficiency | energy use
        | data center* | data centre* | power purchase agreement* | ppa | insulation | boiler* | heat pump* | charging | charger* | biogas
        """
    ),
    "resources": phrases(
        """
        water | waste | recycl* | landfill | packaging | plastic | plastics | bottle* | material | materials | raw material* | paper
        | cardboard | wood | timber | forest* | tree | trees | hectare* | acre* | biodiversity | nature | palm oil | cotton | polyester | recycled
        | reuse | reused | reusable | refill* | circular* | circular economy | food waste | scrap | steel scrap | aluminium | compost*
        | deforestation | fsc | rspo | organic | soil | ocean | wastewater | freshwater | withdrawal | sourced | sustainably sourced | vegan
        | litres of water | second-hand | repaired | thrown away | single-use | glass | sea lice | catch | nets | fishing | habitat* | species | wetland* | clinker
        | pesticide* | certified | virgin | rainforest | land | reclamation | crop | crops | farm | farms | farmland | fish | fishery | seafood | refurbished
        """
    ),
    "product": phrases(
        """
        faster | speed | latency | throughput | performance | accuracy | benchmark* | quality | reliability | uptime | downtime
        | cost per | api | model | models | token* | inference | training time | compute | gpu* | cpu* | chip | chips | software | app
        | product | products | device | devices | range | charge time | battery life | durability | efficacy | clinical | trial | patients
        | price | prices | savings for customers | productivity | efficiency | response time | defect* | failure rate | lifespan | resolution | camera
        | memory | storage | bandwidth | pipeline | query | queries | database | compression | compiler | engine | vehicle* | car | cars | tyre*
        | punctual* | on time | wrinkles | hydrat* | moistur* | pain | symptoms | lifetime | night rate | tariff | bill | warranty | runtime | talk time | folds | less likely to fail | speedup | nutrition* | fresh meat | parcels an hour
        | lighter | stronger | lasts | test | tests | score | success rate | detection | error rate* | workload* | documentation | ticket | ticket* | delivery time
        """
    ),
    "social": phrases(
        """
        employee* | staff | workforce | sick leave | absenteeism | absence | worker* | women | female | diversity | inclusion | gender | people of color | minority | minorit*
        | safety | injur* | accident* | fatalit* | ltifr | trir | training hours | training | trained | apprentice* | volunteer* | community
        | communities | donat* | charity | charities | school | schools | student* | children | youth | local | jobs | health | wellbeing | well-being
        | managers | manager | wages | wage | pay | tenants | eviction | homelessness | apprentices | colleagues | carers | refugees | bowls | over 65 | drivers | trainees | overtime
        | engagement survey | pay gap | living wage | human rights | meals | beneficiar* | indigenous | disabled | disabilit* | mentoring | scholarship* | families | household*
        """
    ),
    "governance": phrases(
        """
        board | directors | independent director* | audit | audits | audited supplier* | supplier* | supply chain compliance | compliance
        | code of conduct | privacy | data breach* | breach* | cybersecurity | anti-corruption | ethics | whistle* | governance | shareholder*
        | voting | resolutions | transparency | complaints | grievance* | assured | traceab* | vendor* | due diligence | policy | policies
        """
    ),
    "financial": phrases(
        """
        revenue* | turnover | sales | profit* | earnings | income | ebitda | ebit | margin* | invest* | investment* | capex | capital
        | dividend* | cash flow | cost savings | operating | net income | order book | order intake | backlog | funding | fund | loan | loans
        | assets | gross | fiscal | budget | spend | spending | million in savings | return | returns | per share | liquidity | capital adequacy
        | deposit* | interest | valuation | billion | contract* | grant*
        """
    ),
    "market": phrases(
        """
        customer* | user* | users | subscriber* | download* | market share | share of the market | market | adoption | consumers | respondent*
        | survey* | companies | firms | executives | shoppers | registrations | registered | shipments | deliveries | penetration | viewers
        | visitors | active users | sessions | connections | merchants | stores | transaction* | say | believe | demand | orders | sold | opinion
        | shopper | buyers | registered users | market leader | welcomed | recommend | would buy | guests | viewers | shipped | polled | poll | sector to grow | demand for
        | of people | of consumers | of customers | of respondents | of companies | of firms | members
        """
    ),
    "other": (),
}

STRONG = frozenset(
    phrases(
        """
        market share | share of the market | respondents | survey | surveyed | poll | shoppers | recycled | recycling | landfill | water | waste | packaging | plastic
        | women | female | injury | injuries | accident | accidents | volunteers | apprentices | gender | pay gap | scope 1 | scope 2 | scope 3 | emissions | greenhouse gas | carbon footprint | faster | latency
        | accuracy | throughput | energy consumption | energy use | renewable electricity | renewable energy | revenue | profit | turnover | earnings | data breaches | complaints
        """
    )
)
"""Words that tell more than others."""
WEAK = frozenset(
    phrases(
        """
        operating | capital | return | returns | interest | fund | contract | contracts | billion | budget | power | charging | charger | battery | batteries | wind | heat | charge | footprint
        | transportation | climate | warming | product | products | model | models | device | devices | test | tests | quality | local | health | registered | certified | nature | land
        | material | materials | companies | firms | policy | supplier | suppliers | directors | customers | customer | training | children | school | schools | community | say | members | spend | income | organic | cut
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
