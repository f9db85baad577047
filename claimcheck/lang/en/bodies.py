"""Independent bodies by name: who assures, tests, counts, regulates, certifies and publishes after review."""

from __future__ import annotations

from claimcheck.lang.phrases import phrases

BODIES: dict[str, tuple[str, ...]] = {
    "body:assurer": phrases(
        """
        dnv | kpmg | deloitte | pwc | pricewaterhousecoopers | ernst & young | ey | bdo | grant thornton |
        mazars | forvis mazars | rsm | bureau veritas | sgs | lrqa | lloyd's register |
        lloyd's register quality assurance | tüv süd | tüv rheinland | tüv nord | tuv sud | tuv rheinland |
        tuv nord | intertek | bsi | erm cvs | erm certification and verification services | apex companies |
        corporate citizenship | socotec | rina | dekra | aenor | afnor | kiwa | applus | carbon trust |
        ruby canyon | scs global services | ul solutions | ul | nsf | nsf international | nemko | csa group |
        eurofins | det norske veritas | korea quality assurance | cameron-cole | avarni | baker tilly |
        baker tilly us | crowe | crowe llp | moss adams | pitcher partners | william buck | findex |
        hall chadwick | nexia | moore global | marcum | plante moran | cherry bekaert | cohnreznick |
        eisneramper | haines watts | pkf | mha | azets | johnston carmichael | evelyn partners | uhy | hlb |
        roedl | rödl & partner | ebner stolz | warth & klein | mazars gmbh | deloitte ag | ernst and young |
        ey ag | kpmg ag | kpmg llp | deloitte llp | deloitte & touche | s.r. batliboi | b s r & co |
        walker chandiok | price waterhouse | shinewing | pan-china | rsm us | bdo llp | bdo usa | isos group |
        keramida | lucideon | ricardo | anthesis | jacobs assurance | toitū envirocare | toitu envirocare |
        enviro-mark | control union | qima | centre testing international | bureau veritas certification |
        dnv gl | dnv business assurance | sgs taiwan | sgs-cstc | tüv | tuv | tüv austria | tüv hessen |
        tüv thüringen | tüv saarland | tuv india | gutcert | agrovet | lrqa group | nqa | sqs | quality austria |
        certiquality | dasa-raegister | rina services | registro italiano navale | ccic | cqc | cepres |
        trinity consultants | aster global | first environment | verico | carboncheck | earthood | s&a carbon |
        preferred by nature | nepcon | soil association | soil association certification |
        quality assurance international | oregon tilth | ccof | bcs öko-garantie | ecocert | imo control |
        organic farmers & growers | bm trada | warringtonfire | american bureau of shipping | abs | classnk |
        nippon kaiji kyokai | lloyd's register group | bureau veritas marine | korean register |
        china classification society | indian register of shipping | japan quality assurance organization | jqa |
        jaco | sustainability accounting, co | s&p global sustainable1
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
        kaist | postech | eth zurich | imec | battelle | southwest research institute | passive house institute |
        oeko-tex | hohenstein | pcmag | pcmag labs | tom's hardware | anandtech | cinebench | av-test |
        av-comparatives | se labs | nelson labs | satra | satra technology | centexbel | testex | bttg |
        shirley technologies | leather research institute | consumer nz | kondinin group | kondinin | dlg |
        german agricultural society | nebraska tractor test laboratory | pami | irstea | inrae | inra | inria |
        cnrs | cirad | ifremer | onera | teagasc | aarhus university | wageningen university | rothamsted |
        rothamsted research | niab | adas | ahdb | scotland's rural college | campden bri |
        leatherhead food research | silliker | eurofins scientific | merieux nutrisciences |
        mérieux nutrisciences | alcontrol | als limited | hill laboratories | asurequality | fera | fera science |
        bre | building research establishment | bba | british board of agrément | cstb | dibt | ift rosenheim |
        fraunhofer ibp | fraunhofer iisb | fraunhofer iws | fraunhofer iml | fraunhofer isi | fraunhofer iwes |
        fraunhofer umsicht | fraunhofer ipa | fraunhofer ict | fraunhofer institute | helmholtz |
        forschungszentrum jülich | karlsruhe institute of technology | rwth aachen | rwth | tu munich |
        tu berlin | tu dresden | tu delft | tu wien | tu graz | tu eindhoven | tu bergakademie freiberg |
        tu kaiserslautern | tum | epfl | eth | ethz | mit | caltech | stanford | harvard | yale | princeton |
        uc davis | ucla | imperial college | imperial college london | university college london | ucl | ntnu |
        dtu | kth | chalmers | aalto | ku leuven | politecnico di milano | polimi | tsinghua |
        tsinghua university | peking university | zhejiang university | iit bombay | iit delhi | iit madras |
        iit kanpur | indian institute of science | iisc | nus | ntu singapore | university of tokyo | aist |
        riken | nedo | jari | arai | automotive research association of india | icat | neeri | teri | tnau |
        icar | national council for cement and building materials | ncb | cpri | nabl | nal |
        national physical laboratory | npl | nist | ptb | bam | lne | vdi | vde | vde institute | pi berlin |
        pv evolution labs | pvel | rtci | renewable energy test center | retc | clean energy associates | dnv pv |
        kiwa pvel | electric power research institute | gti energy | national energy technology laboratory |
        netl | idaho national laboratory | los alamos | lawrence livermore national laboratory | brookhaven |
        argonne | oak ridge | pnnl | lbnl | berkeley lab | slac | jet propulsion laboratory | southwest research |
        edmunds | motor trend | car and driver | kelley blue book | what car? | autocar | auto motor und sport |
        öamtc | rac | nrma | racv | nimh | thatcham | thatcham research | latin ncap | ancap | asean ncap |
        jncap | c-ncap | global ncap | bharat ncap | millbrook | horiba mira | mira |
        transport research laboratory | trl | emissions analytics | icct |
        international council on clean transportation | bitkom research | ookla speedtest | p3 communications |
        nperf | rootmetrics | opensignal | cloudflare radar | geekbench | passmark | hugging face | lmsys |
        lmarena | chatbot arena | metr | apollo research | stanford crfm | epoch | shadowserver | mitre |
        nss labs | dermatest | proderm | sgs institut fresenius | fresenius | institut fresenius |
        princeton consumer research | derma consult | cosmetest | intertek caleb brett
        """
    ),
    "body:research": phrases(
        """
        drewry | alphaliner | clarksons | lloyd's list | kpler | rystad | ember | opta | nrf | gartner | idc |
        forrester | canalys | counterpoint | counterpoint research | omdia | trendforce | strategy analytics |
        nielsen | nielseniq | kantar | ipsos | gallup | yougov | pew research center | pew | bloombergnef | bnef |
        wood mackenzie | ihs markit | s&p global | s&p global mobility | rystad energy | sne research |
        euromonitor | mintel | circana | npd group | statista | dealogic | refinitiv | lseg | morningstar |
        sensor tower | data.ai | similarweb | netcraft | ookla | opensignal | dell'oro | lightcounting | yole |
        techinsights | morning consult | edelman data | jato dynamics | benchmark mineral intelligence | cirium |
        oag | comscore | dynata | newzoo | data bridge | iqvia | mercom | cru group | argus | platts | preqin |
        pitchbook | crunchbase | cb insights | inrix | str global | costar | rho motion | ev volumes |
        j.d. power and associates | cox automotive | manheim | black book | experian | equifax | transunion |
        fico | marklines | wards | wards intelligence | wards auto | jato | autodata | motor intelligence |
        dataforce | gfk | nielsen scantrack | nielsen homescan | iri | information resources | numerator |
        kantar worldpanel | worldpanel | euromonitor international | ibisworld | mintel group | technavio |
        freedonia | freedonia group | frost & sullivan | abi research | idtechex | juniper research |
        semi analysis | techcet | ic insights | dramexchange | digitimes research | witsview | digitimes | dscc |
        display supply chain consultants | sigmaintell | runto | ctr | gfk cr | cinno research | avc revo |
        all view cloud | iresearch | analysys | questmobile | counterpoint technology market research |
        yole group | yole intelligence | yole développement | semiconductor intelligence | gartner peer insights |
        g2 | forrester research | constellation research | synergy research | synergy research group | flexera |
        451 research | omdia research | mobile experts | cignal ai | 650 group | hyperion research |
        intersect360 | jon peddie research | mercury research | appfigures | appannie | app annie | superdata |
        ampere analysis | npd | futuresource | midia research | barb | rajar | pathmatics | emarketer |
        insider intelligence | placer.ai | mri software | shoppertrak | footfall | bdo high street sales tracker |
        adobe analytics | adobe digital insights | mastercard spendingpulse | salesforce shopping index |
        edge by ascential | gordon haskett | woodmac | ihs | s&p global commodity insights | s&p global platts |
        icis | opis | argus media | cru | fastmarkets | asian metal | mysteel | smm | shanghai metals market |
        lme | wbms | icsg | roskill | adamas intelligence | ev-volumes | ev-volumes.com | avicenne | sne |
        ark invest | aurora energy research | cornwall insight | lcp delta | enappsys | modo energy | modo |
        ember climate | rmi | carbon brief | lseg workspace | factset | lipper | dealroom | tracxn |
        venture intelligence | beauhurst | mergermarket | lexisnexis | clarivate | scopus | evaluate pharma |
        citeline | global data | globaldata | definitive healthcare | kff | ipsos mori | harris poll |
        the harris poll | norc | opinium | savanta | survation | ifop | odoxa | opinionway | csa | elabe | bva |
        forsa | infratest dimap | allensbach | insa | civey | gfk mediascope | intage | macromill |
        nomura research institute | yano research institute | fuji keizai | teikoku databank |
        tokyo shoko research | rakuten insight | roy morgan | colmar brunton | newspoll | corelogic | zoopla |
        rightmove | zillow | redfin | knight frank | cbre | jll | savills | cushman & wakefield | colliers |
        msci real assets | costar group | str | smith travel research | oag schedules | flightaware |
        flightradar24 | eurocontrol | airline data inc | skytrax | clarksons research | vesselsvalue |
        lloyd's list intelligence | sea-intelligence | xeneta | freightos | vortexa | marinetraffic |
        ihs maritime | dun & bradstreet | creditreform | coface | euler hermes | moody's analytics | fitch |
        fitch ratings | s&p ratings | crisil | icra | care ratings | careedge | jbf | mercom capital |
        mercom india | bridge to india | jmk research | counterpoint india | cybermedia research | redseer |
        kalagato | local circles | technopak | edelman trust barometer | deloitte access economics |
        oxford economics | capital economics | pantheon macroeconomics | uk finance | link scheme | link |
        moneyfacts | defaqto | bankrate | smartasset | javelin | javelin strategy | celent | aite-novarica |
        datos insights | curinos | novantas | j.d. power u.s. | sistrix | semrush | statcounter | w3techs |
        builtwith | cloudscene | dc byte | datacenterhawk | structure research | uptime institute | moody's
        """
    ),
    "body:public": phrases(
        """
        environment agency | environmental protection agency | epa | u.s. epa | us epa | sec | ftc | fda | nhtsa |
        faa | ofgem | ofwat | ofcom | ofsted | ons | office for national statistics |
        office of national statistics | eurostat | iea | international energy agency | irena |
        european environment agency | european commission | european chemicals agency | eia |
        energy information administration | department of energy | department for transport |
        department of transportation | department for energy security | defra | nasa | noaa | met office | usda |
        usgs | census bureau | bureau of labor statistics | bureau of statistics | statistics bureau |
        federal network agency | bundesnetzagentur | umweltbundesamt | kba | dvla | world bank | oecd | imf |
        unep | unesco | united nations | world health organization | nhs | nhs digital | nhs england |
        health and safety executive | osha | competition and markets authority | cma | accc | asic |
        clean energy regulator | canada energy regulator | natural resources canada | statistics canada |
        california air resources board | carb | california energy commission | eu ets registry | union registry |
        us patent office | uspto | european patent office | epo | wipo | federal reserve | european central bank |
        bank of england | entsoe | ercot | national grid eso | caiso | korea consumer agency | statistics korea |
        korea energy agency | kosis | international maritime organization | port authority |
        food standards agency | care quality commission | civil aviation authority | federal court | high court |
        ntsb | national transportation safety board | cftc | cfpb | consumer financial protection bureau | fdic |
        occ | fcc | ferc | federal energy regulatory commission | nerc | nrc | nuclear regulatory commission |
        cpsc | consumer product safety commission | federal trade commission |
        securities and exchange commission | food and drug administration |
        national highway traffic safety administration | federal aviation administration |
        federal railroad administration | federal highway administration | federal maritime commission |
        international trade commission | national labor relations board |
        equal employment opportunity commission | occupational safety and health administration | msha |
        mine safety and health administration | national oceanic and atmospheric administration |
        national aeronautics and space administration | us geological survey | geological survey |
        bureau of land management | bureau of ocean energy management | bsee |
        bureau of safety and environmental enforcement | fish and wildlife service | forest service |
        army corps of engineers | department of agriculture | department of labor | department of justice |
        department of the interior | department of health | department of commerce | department of defense |
        bureau of transportation statistics | bureau of economic analysis | bureau of energy efficiency |
        environmental protection department | california public utilities commission |
        public utilities commission | public utility commission | public service commission |
        railroad commission | air resources board | south coast air quality management district |
        air quality management district | water resources control board | state water board |
        department of environmental quality | department of environmental protection | environment department |
        natural resources department | pollution control board | central pollution control board | cpcb | pjm |
        pjm interconnection | miso | nyiso | iso new england | new york iso | spp | southwest power pool | ieso |
        aeso | aemo | australian energy market operator | australian energy regulator |
        australian bureau of statistics | abs statistics | bureau of meteorology |
        national greenhouse and energy reporting | australian competition and consumer commission |
        australian securities and investments commission | apra | safe work australia |
        national transport commission | epa victoria | nsw epa | epa tasmania | stats nz |
        statistics new zealand | ministry for the environment | commerce commission | electricity authority |
        waka kotahi | worksafe | worksafe new zealand | health canada | environment and climate change canada |
        environment canada | transport canada | competition bureau | canadian food inspection agency |
        ontario energy board | national pollutant release inventory | transportation safety board | hmrc |
        hm revenue & customs | companies house | land registry | financial conduct authority | fca |
        prudential regulation authority | financial reporting council | financial ombudsman service |
        financial ombudsman | advertising standards authority | asa | orr | office of rail and road |
        natural england | natural resources wales | sepa | scottish environment protection agency | niea |
        drinking water inspectorate | marine management organisation | forestry commission | hse |
        food standards scotland | vehicle certification agency | driver and vehicle standards agency | dvsa |
        department for business | department for energy security and net zero | desnz | beis |
        department for environment | department for work and pensions | department for education | nice | mhra |
        cqc | national audit office | climate change committee | committee on climate change | neso |
        national energy system operator | elexon | low carbon contracts company | planning inspectorate |
        information commissioner's office | ico | gambling commission | competition appeal tribunal |
        employment tribunal | wrap | zero waste scotland | energy saving trust |
        air accidents investigation branch | maritime and coastguard agency | cso | central statistics office |
        commission for regulation of utilities | cru ireland | sustainable energy authority of ireland | seai |
        eirgrid | irish epa | bord bia | sea-fisheries protection authority | marine institute |
        food safety authority of ireland | consumer protection commission | eea | european medicines agency |
        ema | efsa | european food safety authority | echa | easa | european union aviation safety agency | emsa |
        european maritime safety agency | european banking authority | esma | european court of auditors |
        european court of justice | court of justice | acer | entso-e | entsog | joint research centre |
        safety gate | eprtr | e-prtr | european pollutant release and transfer register | eu transaction log |
        german environment agency | lanuv | uba | kraftfahrt-bundesamt | federal motor transport authority |
        destatis | federal statistical office | bundeskartellamt | bafin | bafa | dena | german energy agency |
        marktstammdatenregister | core energy market data register | bundesbank | deutscher wetterdienst |
        gewerbeaufsicht | landesamt für umwelt | state office for the environment | federal office of transport |
        federal office for the environment | bafu | bfe | federal office of energy | swissmedic | insee | ademe |
        dgccrf | cre | rte | arcep | anses | arcom | autorité de la concurrence | dreal | istat | arera | agcm |
        terna | ispra | ine | cnmc | red eléctrica | ree | miteco | apa portugal | erse |
        netherlands authority for consumers and markets | cbs | statistics netherlands | rivm | rvo | rdw | afm |
        vreg | creg | elia | statbel | statistics denmark | danish energy agency |
        danish environmental protection agency | energinet | statistics norway | ssb |
        norwegian environment agency | norwegian directorate of fisheries | directorate of fisheries |
        mattilsynet | nve | havtil | statnett | sodir | norwegian offshore directorate | statistics sweden | scb |
        energimyndigheten | swedish energy agency | naturvårdsverket | svenska kraftnät | trafikverket |
        statistics finland | traficom | fingrid | finnish energy authority | statistics estonia | elering |
        litgrid | gus | statistics poland | ure | uokik | national labour inspectorate |
        czech statistical office | eru | statistics austria | e-control | umweltbundesamt austria |
        hungarian energy and public utility regulatory authority | mekh | anre | korea environment corporation |
        korea fair trade commission | fair trade commission | financial supervisory service |
        ministry of environment | ministry of trade | bank of korea | korea customs service |
        korea power exchange | kpx | korea exchange | meti | ministry of economy, trade and industry |
        ministry of economic affairs | mlit | japan fair trade commission | consumer affairs agency |
        national consumer affairs center | statistics bureau of japan | bank of japan |
        organization for cross-regional coordination | national bureau of statistics |
        ministry of ecology and environment | miit | national energy administration | china customs |
        general administration of customs | pboc | hong kong consumer council | consumer council |
        environmental protection administration | taiwan epa | hsinchu science park bureau | science park bureau |
        singapore department of statistics | energy market authority | ema singapore | nea singapore |
        land transport authority | pub singapore | mas | monetary authority of singapore | vahan |
        ministry of road transport | central electricity authority | grid controller | grid controller of india |
        grid-india | posoco | cerc | serc | mnre | moefcc | sebi | rbi | reserve bank of india | trai |
        ministry of statistics | mospi | ministry of steel | joint plant committee |
        directorate general of commercial intelligence | fssai | cdsco | competition commission of india |
        advertising standards council of india | asci | national green tribunal | dgca | aneel | inmetro | ibama |
        inpe | anp | ons brazil | ibge | anvisa | epe | ccee | cade | profeco | inegi | cre mexico | cenace |
        indec | cammesa | cne chile | sernac | coordinador eléctrico nacional | dane | xm | upme | nersa |
        stats sa | competition commission | central bank of kenya | epra | kenya national bureau of statistics |
        knbs | nema | communications authority of kenya | nafdac | nerc nigeria |
        national bureau of statistics nigeria | ghana statistical service | capmas | egyptera |
        saudi central bank | gastat | epias | turkstat | bddk | undp | unfccc | unctad | unido | unicef | fao |
        food and agriculture organization | ilo | international labour organization | who | wto |
        world trade organization | wmo | world meteorological organization | imo | icao | itu | iaea |
        international renewable energy agency | itf | international transport forum | asian development bank |
        european investment bank | supreme court | district court | court of appeal | crown court |
        administrative court | regional court | texas commission on environmental quality | tceq |
        toxics release inventory | greenhouse gas reporting program | prtr | port of rotterdam authority |
        fueleconomy.gov | green button | energy performance certificate register
        """
    ),
    "body:journal": phrases(
        """
        nature | science | the lancet | lancet | pnas | nature communications | nature energy |
        nature climate change | nature sustainability | nature food | environmental science & technology |
        environmental research letters | journal of cleaner production | advanced energy materials |
        advanced materials | applied energy | nejm | new england journal of medicine | bmj | plos one |
        scientific reports | energy policy | ieee transactions | acs nano | energy & environmental science |
        nature medicine | nature biotechnology | nature materials | nature machine intelligence | nature methods |
        nature water | nature geoscience | nature cities | nature catalysis | nature chemistry |
        nature nanotechnology | nature electronics | science advances | science of the total environment |
        cell reports | cell reports physical science | the lancet planetary health | lancet planetary health |
        lancet digital health | lancet oncology | annals of internal medicine | jama network open |
        jama dermatology | british journal of dermatology | journal of cosmetic dermatology | european radiology |
        environmental science and technology | resources, conservation and recycling |
        resources, conservation & recycling | journal of industrial ecology |
        international journal of life cycle assessment | energy conversion and management |
        progress in photovoltaics | solar energy materials and solar cells | journal of power sources |
        journal of energy storage | acs energy letters | energy storage materials | chemical engineering journal |
        journal of hazardous materials | cement and concrete research | cement and concrete composites |
        construction and building materials | materials and structures | journal of sustainable metallurgy |
        metallurgical and materials transactions | ironmaking & steelmaking | steel research international |
        transportation research part d | transportation research record | journal of dairy science |
        animal production science | crop & pasture science | field crops research | agronomy journal |
        agricultural systems | ices journal of marine science | marine pollution bulletin |
        forest ecology and management | medicine & science in sports & exercise | journal of sports sciences |
        building and environment | energy and buildings | ieee access | ieee transactions on |
        proceedings of the ieee | neurips | iclr | cvpr | emnlp | isscc | vlsi symposium | iedm | hot chips |
        physical review letters | physical review | science robotics | elife | plos medicine | plos climate |
        global change biology | earth system science data | atmospheric chemistry and physics |
        geophysical research letters | atmospheric environment | american journal of clinical nutrition |
        food chemistry | journal of food engineering | the bmj | bmj open | cochrane | jama | cell | joule | acm
        """
    ),
    "body:certifier": phrases(
        """
        green key | bluesign | iscc | b corp | b lab uk | passivhaus trust | green globe | earthcheck |
        ul solutions | cradle to cradle | leed | usgbc | u.s. green building council | breeam | fsc | pefc |
        gots | rspo | energy star | epeat | b lab | fairtrade | rainforest alliance | usda organic |
        bureau veritas | sgs | tüv | dnv | eu ecolabel | blue angel | nordic swan | tco certified |
        well building institute | great place to work | ecovadis | cdp | climate neutral certified | oeko-tex |
        msc | asc | textile exchange | control union | gbci | green building council | dgnb | hqe | minergie |
        passive house institute | passivhaus institut | green star | nabers | igbc | griha | bca green mark |
        sbtn | fair trade usa | fairtrade international | utz | 4c | better cotton | global recycled standard |
        responsible wool standard | responsible down standard | grs | rcs | aluminium stewardship initiative |
        asi | responsiblesteel | responsible jewellery council | initiative for responsible mining assurance |
        irma | copper mark | the copper mark | marine stewardship council | aquaculture stewardship council |
        forest stewardship council | bonsucro | roundtable on sustainable palm oil |
        round table on responsible soy | rtrs | proterra | globalgap | globalg.a.p. | red tractor |
        rspca assured | certified humane | certified humane raised and handled | american humane |
        global animal partnership | leaping bunny | vegan society | the vegan society | natrue | ecocert | miq |
        equitable origin | oeko | eu energy label | nordic ecolabel | der blaue engel | sustainalytics |
        msci esg | iss esg | morningstar sustainalytics | international epd system | epd international |
        institut bauen und umwelt | ibu | epd norge | environdec | carbon trust footprinting | climate active |
        carbonneutral protocol | planet mark | tco development | ul environment | greenguard | mcs |
        solar keymark | living wage foundation | fair labor association | fla |
        social accountability international | amfori | cascale | zdhc | energy performance of buildings |
        edge certified
        """
    ),
}
