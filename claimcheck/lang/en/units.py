"""English units: percentages, money, measures, durations, rates, and how a count noun is found."""

from __future__ import annotations

from collections.abc import Mapping

# canonical unit -> spellings, "|" between them; a plain plural in -s is understood
MEASURES: Mapping[str, str] = {
    "%": "percent|per cent|per-cent|pct|pct.|pc|percentage",
    "percentage point": "percentage point|percentage-point|percent point|per cent point|pct point|pp|ppt",
    "bp": "basis point|basis-point|bps|bp",
    "t": "tonne|ton|metric ton|metric tonne|short ton|long ton|mt=1",
    "kt": "kilotonne|kiloton|thousand-tonne",
    "gigaton": "gigatonne|gigaton",
    "megaton": "megatonne|megaton",
    "kg": "kilogram|kilogramme|kilo|k.g|k.gs|k.g.",
    "g": "gram|gramme",
    "mg": "milligram|milligramme",
    "ug": "microgram",
    "lb": "pound|lb",
    "oz": "ounce|oz|fluid ounce",
    "km": "kilometre|kilometer|km",
    "m": "metre|meter|mtrs",
    "cm": "centimetre|centimeter",
    "mm": "millimetre|millimeter",
    "um": "micrometre|micrometer|micron",
    "nm": "nanometre|nanometer",
    "in": "inch|inches",
    "ft": "foot|feet|ft",
    "yd": "yard",
    "mi": "mile",
    "ly": "light-year|light year",
    "m2": "square metre|square meter|sq m|sq metre|sq meter|sq. m|sqm|m squared|square-metre|square-meter",
    "km2": "square kilometre|square kilometer|sq km|sq. km",
    "sqft": "square foot|square feet|sq ft|sq. ft|sq. ft.|square-foot|sq foot|sq feet|sqft",
    "sqmi": "square mile|sq mile|sq mi",
    "sqin": "square inch|square inches",
    "ha": "hectare",
    "acre": "acre",
    "m3": "cubic metre|cubic meter|m cubed",
    "km3": "cubic kilometre|cubic kilometer|km cubed",
    "cuft": "cubic foot|cubic feet|cu ft|cu. ft",
    "cm3": "cubic centimetre|cubic centimeter",
    "L": "litre|liter|ltr",
    "mL": "millilitre|milliliter|ml",
    "cL": "centilitre|centiliter",
    "hL": "hectolitre|hectoliter",
    "ML": "megalitre|megaliter",
    "GL": "gigalitre|gigaliter",
    "gal": "gallon|gal",
    "bbl": "barrel|barrel of oil|barrels of oil",
    "pint": "pint",
    "quart": "quart",
    "cup": "cup",
    "tbsp": "tablespoon|tbsp",
    "tsp": "teaspoon|tsp",
    "dram": "dram|drachma",
    "W": "watt",
    "kW": "kilowatt",
    "MW": "megawatt",
    "GW": "gigawatt",
    "TW": "terawatt",
    "Wh": "watt hour|watt-hour",
    "kWh": "kilowatt hour|kilowatt-hour|kilowatthour",
    "MWh": "megawatt hour|megawatt-hour|megawatthour",
    "GWh": "gigawatt hour|gigawatt-hour|gigawatthour",
    "TWh": "terawatt hour|terawatt-hour|terawatthour",
    "hp": "horsepower|brake horsepower|bhp",
    "J": "joule",
    "kJ": "kilojoule",
    "MJ": "megajoule",
    "GJ": "gigajoule",
    "TJ": "terajoule",
    "PJ": "petajoule",
    "BTU": "british thermal unit",
    "cal": "calorie",
    "kcal": "kilocalorie|kcal",
    "Hz": "hertz",
    "kHz": "kilohertz",
    "MHz": "megahertz",
    "GHz": "gigahertz",
    "V": "volt",
    "kV": "kilovolt",
    "A": "amp|ampere",
    "mAh": "milliampere hour|milliamp hour",
    "lbft": "pound-foot|pound-feet|pound foot|pound feet|foot-pound|foot pound|lb-ft|pound-feet of torque|lb ft",
    "Nm": "newton metre|newton-metre|newton meter|newton-meter",
    "N": "newton",
    "dB": "decibel",
    "lm": "lumen",
    "psi": "pound per square inch|pounds per square inch",
    "bit": "bit",
    "B": "byte",
    "KB": "kilobyte",
    "MB": "megabyte|meg",
    "GB": "gigabyte|gig",
    "TB": "terabyte",
    "PB": "petabyte",
    "EB": "exabyte",
    "px": "pixel",
    "MP": "megapixel",
    "degC": "degree celsius|degrees celsius|celsius|degree centigrade|degrees centigrade|degrees c|degree c|deg c|° celsius|°celsius",
    "degF": "degree fahrenheit|degrees fahrenheit|fahrenheit|degrees f|degree f|° fahrenheit|°fahrenheit",
    "K": "kelvin",
    "deg": "degree",
    "rad": "radian",
    "turn": "turn",
    "rpm": "revolutions per minute|rpm",
    "kn": "knot",
    "ppm": "parts per million|part per million|parts-per-million|ppm",
    "ppb": "parts per billion|part per billion|parts-per-billion|ppb",
    "mi/h": "mile per hour|miles per hour|miles an hour|mile an hour|mph",
    "km/h": "kilometre per hour|kilometres per hour|kilometer per hour|kilometers per hour|kilometers an hour|kilometres an hour|kph",
    "mi/gal": "miles per gallon|mile per gallon|miles a gallon|mpg",
    "bbl/day": "barrels per day|barrel per day|barrels a day|barrel-a-day|bpd",
    "x": "time|fold|x",
    "point": "point|pt|pts",
    "magnitude": "magnitude",
    "dozen": "",
    "PUE": "",
}

DURATIONS: Mapping[str, str] = {
    "ms": "millisecond",
    "s": "second|sec",
    "min": "minute|min|mins",
    "h": "hour|hr|hrs",
    "day": "day",
    "week": "week|wk",
    "month": "month",
    "quarter": "quarter",
    "year": "year|yr",
    "decade": "decade",
    "century": "century|centuries",
    "year of age": "year-old|years old|year old|years-old|years of age|year of age|yo|y/o",
    "month of age": "month-old|months old|month old|months of age",
    "week of age": "week-old|weeks old|week old",
    "day of age": "day-old|days old|day old",
}

MONEY: Mapping[str, str] = {
    "USD": "dollar|us dollar|u.s. dollar|u. s. dollar|united states dollar|american dollar|buck|usd|us$|$",
    "CAD": "canadian dollar|cad|cdn|c$",
    "AUD": "australian dollar|aud",
    "NZD": "new zealand dollar|nzd",
    "HKD": "hong kong dollar|hkd",
    "SGD": "singapore dollar|singaporean dollar|sgd",
    "TWD": "taiwan dollar|new taiwan dollar|ntd|twd",
    "EUR": "euro|eur|€|€ur",
    "GBP": "pound sterling|pounds sterling|british pound|uk pound|sterling|gbp|£|quid",
    "JPY": "yen|japanese yen|jpy|¥",
    "CNY": "yuan|chinese yuan|renminbi|rmb|cny|yuan renminbi",
    "KRW": "won|korean won|south korean won|krw|₩",
    "INR": "rupee|indian rupee|inr|rs",
    "CHF": "swiss franc|chf",
    "FRF": "franc|french franc",
    "BRL": "brazilian real|brazilian reais|reais|brl",
    "MXN": "mexican peso|mxn",
    "ZAR": "rand|zar|south african rand",
    "SEK": "swedish krona|swedish kronor|kronor|krona|sek",
    "NOK": "norwegian krone|norwegian kroner|nok",
    "DKK": "danish krone|danish kroner|dkk",
    "PLN": "zloty|polish zloty|pln",
    "CZK": "czech koruna|czk",
    "HUF": "forint|hungarian forint|huf",
    "RUB": "rouble|ruble|russian rouble|russian ruble|rub",
    "TRY": "lira|turkish lira",
    "ILS": "shekel|israeli shekel|new israeli shekel|ils|nis",
    "MYR": "ringgit|malaysian ringgit|malaysia ringgit|rm|myr",
    "IDR": "rupiah|indonesian rupiah|idr",
    "THB": "baht|thai baht|thb",
    "VND": "dong|vietnamese dong|vnd",
    "PHP": "philippine peso",
    "AED": "dirham|uae dirham|emirati dirham|aed",
    "SAR": "saudi riyal|sar",
    "QAR": "qatari riyal|qatari rial|qar",
    "KWD": "kuwaiti dinar|kwd",
    "EGP": "egyptian pound|egp|le|l.e|l.e.|geneh",
    "LBP": "lebanese pound|lbp",
    "NGN": "naira|nigerian naira|ngn",
    "BGN": "lev|leva|bgn|bulgarian lev",
    "GEL": "lari|georgian lari",
    "MNT": "tugrik|mongolian tugrik|mnt",
    "UAH": "hryvnia|ukrainian hryvnia|uah",
    "CRC": "costa rican colón|costa rican colon|colón|colones",
    "BTC": "bitcoin|btc",
    "FIM": "markka|finnish markka|finnish mark",
    "DEM": "deutsche mark|german mark|deutschmark",
    "NLG": "guilder|dutch guilder|netherlands guilder",
    "ESP": "peseta|spanish peseta",
    "riyal": "riyal",
    "rial": "rial",
    "dinar": "dinar",
    "peso": "peso",
    "cent": "cent|¢|us cent|u.s. cent",
    "penny": "penny|pence|pennies|p",
    "dime": "dime",
    "sen": "sen",
}
MONEY_FIRST: Mapping[str, str] = {
    **dict.fromkeys(("ringgit", "ringgits", "malaysian ringgit", "malaysian ringgits", "malaysia ringgit", "malaysia ringgits"), "MYR"),
    **dict.fromkeys(("rupees", "rupee"), "INR"),
    **dict.fromkeys(("rupiah",), "IDR"),
    **dict.fromkeys(("naira",), "NGN"),
    "sen": "sen",
}  # fmt: skip
# money in words that may stand before its figure
COINS: Mapping[str, float] = {"cent": 0.01, "penny": 0.01, "sen": 0.01, "dime": 0.1}  # of the money told before them
COIN_LETTERS: Mapping[str, str] = {"c": "cent"}  # only behind money: "6 dollars 45c"
MONEY_IN_MILLIONS: Mapping[str, str] = {}
MONEY_AGAIN = r"\s?(?:us(?![a-z])|u\.s\.?(?![a-z]))"  # behind money that has its sign: "$500 US"
UNIT_LED = r"|\s(?:fewer|additional|extra|further)\s"  # may stand between a figure and its unit
LARGE_MONEY = frozenset(
    {"won", "dong", "rand", "sen", "real"}
)  # words of other senses too: money only behind large figures
PLURAL = "s"
PLURAL_ENDINGS = (
    ("ies", "y"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("xes", "x"),
    ("sses", "ss"),
)  # in words of five letters or more
SINGULAR: Mapping[str, str] = {
    "people": "person", "feet": "foot", "men": "man", "women": "woman", "children": "child", "persons": "person",
    "lives": "life", "wives": "wife", "knives": "knife", "leaves": "leaf", "halves": "half", "mice": "mouse",
    "teeth": "tooth", "geese": "goose", "criteria": "criterion", "phenomena": "phenomenon", "analyses": "analysis",
    "crises": "crisis", "data": "data", "movies": "movie", "cookies": "cookie", "series": "series", "species": "species",
}  # fmt: skip
COUNTERS: tuple[str, ...] = ()  # no counters
SCORES: tuple[str, ...] = ("score of", "scores of", "rating of")

# rates: the pattern of what joins, then a unit, a noun, or a number and a noun
PER = r"(?:\s?/\s?|\s(?:per|each|every)\s|-per-|(?:\s|-)an?(?:\s|-)(?![a-z]+\s(?:earlier|ago|later|before|after)\b)(?=(?:day|year|week|month|hour|minute|second|share|gallon|barrel|tonne?|pound|night|head|piece|unit|litre|liter|kilo|kilogram|quarter|square|bushel|ounce)\b))"
PER_NOUN = r"(?:(?:one\s|a\s)?(?:million|billion|thousand|1,000|1 million|hundred|100)\s)?[a-z][a-z0-9]*(?:-[a-z]+)?"
PER_TWO = r"(?:square|cubic|metric|sq|sq\.|us|million|diluted|ordinary|input|output)\s[a-z][a-z0-9]*"
PER_SILENT = frozenset({"share"})  # earnings per share are told and compared as money
PER_FROM = r"(?!)"  # a rate told before the number
PER_EVERY: Mapping[str, str] = {"annum": "year"}

# carbon dioxide behind a mass in words, and the words that make a bare tonne one of emissions
GAS_AFTER = r"(?:\s|-)(?:of\s)?(?:co ?2|carbon\sdioxide|carbon|ghg|greenhouse\sgas(?:es)?)(?:[\s-]?(?:equivalents?|equiv\.?|eq\.?|e)(?![a-z]))?(?:\semissions?)?(?![a-z])"
GAS_NEAR = r"\s(?:of\s(?:[a-z]+\s){0,3}(?:emissions?|carbon|co2|ghg|greenhouse)|(?:[a-z]+\s){0,2}emissions?)"
GAS_BEFORE = r"(?:emissions?|co2|carbon\sdioxide|greenhouse\sgas(?:es)?|ghg|carbon\sfootprint)\b[^.;,]{0,60}\Z"

NOUNS = "phrase"  # the head of the noun phrase that follows, in the singular
# words that end a noun phrase
STOPS = frozenset(
    """a about above across after again against ago all almost along already also although always am among an and any apart are around as at away
    back be because been before behind being below between beyond both but by can cannot could did do does doing done down during each early
    earlier either else even ever every few fewer for from further get give given go going gone got had has have having he her here hers
    him his how however i if in inside instead into is it its itself just last later least left less let like low lower made make makes making
    many may me might more most much must my near nearly neither never next no nor not now of off often on once only onto or other others
    our out over own past per perhaps plus prior put quite rather really right said same saw say says see seen seem set shall she should
    since so some soon still such take taken than that the their them then there these they this those though through throughout thus
    till to together too took toward towards under until unlike up upon us use used using very via was we well went were what whatever when
    where whether which while who whom whose why will with within without worldwide would yet you your
    respectively compared versus vs nationwide globally annually daily weekly monthly yearly following including excluding
    came come comes became become becomes found helped help helps remain remains remained received receive receives gained rose fell
    according due thanks based located yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december higher lower greater larger better faster slower longer shorter
    show shows showed reported report reports need needs needed want wants died voted work works worked live lives lived agree agreed believe think
    expect expected plan planned participated completed required needs spent announced ranging representing equivalent""".split()
)
MODIFIERS = frozenset("and or".split())  # join two modifiers of one head
MASS_NOUNS = frozenset(
    "staff people personnel aircraft headcount spacecraft fish sheep deer offspring species series cattle crew equity hp capacity".split()
)
NOT_PLURAL = frozenset(
    "data gas bus lens celsius gross mass hertz basis loss class business process news pass glass census campus virus less access plus us this his is was has as its thus across various previous "
    "serious numerous continuous famous religious dangerous obvious enormous anonymous autonomous simultaneous indigenous congress progress success address express wireless endless "
    "rigorous vs overseas sales-focused carless chris james paris texas".split()
)
# plurals that stand before another noun: "sales offices"
ATTRIBUTIVE = frozenset(
    "sales sports savings goods operations communications systems news arms customs electronics robotics logistics services securities homes kids womens mens communications emissions earnings parts".split()
)
OF_WHOSE = r"\sof\s(?:the|its|our|their|these|those|his|her|my|your|[A-Za-z]+'s)\s?(?=\S)"
ATTRIBUTE = r"(?:-,?\s(?:(?:and|or|to)\s)?[a-z]+){0,4}-(?:figure|digit|year|month|week|day|hour|minute|bed|speed|door|way|part|star|time|party|person|man|sided|fold|tier|step|track|term|stage)s?(?=[\s-][a-z$])"
ATTRIBUTE_FIGURE = r"(?:-,?\s(?:(?:and|or|to)\s)?\d+){0,4}-(?!strong|odd|some|plus)[a-z]{3,20}(?=\s[a-z0-9])"  # a figure, a hyphen and a noun before another: "12-channel servers"
TIMES_COMPARED = r"\s(?:(?:as|more|less|fewer|the|that|its|what|than|over|under|above|below)\b|[a-z]{2,9}er\b)"
NOT_HYPHENED = frozenset("odd strong plus some".split())  # behind a number and a hyphen, and no unit: "20-odd ships"
# a tonne's letters are a speed behind these: "winds of 45 kt"
SPEED_BEFORE = r"\b(?:speeds?|winds?|gusts?|gusting|airspeed|knots?)\b[^.;,]{0,40}"
FEET = ("ft", "feet", "foot", "'")
OF_OWN = (" of its ", " of our ", " of the ", " of their ")  # a scale letter before it: "35m of its devices"
# nouns with such an ending
NOUNS_OK = frozenset(
    "cylinder layer player customer member number paper server user driver worker computer printer order letter chapter semester passenger seater partner reader manager teacher officer speaker driver container trailer reactor sensor doctor author visitor investor vendor supplier".split()
)
NO_NOUN = ("er", "ly", "ed", "ing", "ive", "ous", "ful", "able", "ible")  # endings of what is no noun
PLAIN_ENDINGS = ("ss", "'s", "ous", "ics", "sis")  # of singulars in -s
SURE_SYLLABLES = ""
GLUED_DURATIONS = ""
GLUED_TIMES = ""
AFTER_METRES = frozenset("long tall wide high deep thick x race sprint above below away".split())
ADJECTIVES_OK = frozenset("other more new additional further different separate own".split())
PARTICLES = ""
PARTICLE_FIRST = ""
UNIT_LABEL = r"units?"  # before the unit of a table's numbers
CELL_LEADS = ("in ",)  # before unit and scale in a header
CELL_JOINTS = ("of ",)  # between scale and unit there
CELL_SCALES: Mapping[str, float] = {
    "thousand": 1e3, "thousands": 1e3, "000s": 1e3, "'000": 1e3, "million": 1e6, "millions": 1e6, "mn": 1e6, "bn": 1e9, "billion": 1e9, "billions": 1e9,
}  # fmt: skip

# Spellings of one unit, as units are compared (lower case, singular): with the one they are compared as.
SPELLINGS = {
    "hour": "h", "minute": "min", "second": "s", "point": "score", "m²": "m2", "m³": "m3", "㎡": "m2", "㎥": "m3",
    "%p": "percentage point", "tco2": "tco2e", "tco2eq": "tco2e", "litre": "l", "liter": "l", "people": "person",
    "pence": "penny", "boxe": "box",
}
