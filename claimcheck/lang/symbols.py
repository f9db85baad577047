"""Symbols that every language writes alike: currency signs and codes, SI units with their prefixes."""

from __future__ import annotations

from collections.abc import Mapping

ISO_CODES = frozenset(
    """AED ARS AUD BGN BHD BRL BTC CAD CHF CLP CNY CRC CZK DKK EGP ETH EUR GBP GEL HKD HUF IDR ILS INR ISK JOD JPY KES
    KRW KWD LAK LBP LKR MAD MMK MNT MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RUB SAR SEK SGD THB TRY TWD TZS UAH
    USD VND ZAR""".split()
)

CODE_SCALES: Mapping[str, float] = {"m": 1e6, "k": 1e3, "t": 1e3}  # a letter before a code: MUSD, kEUR

# In lower case, as they stand before or behind a number.
SIGNS: Mapping[str, str] = {
    **dict.fromkeys(("$", "us$", "us $", "u.s. $", "u.s.$", "u.s $", "$us", "usd$", "usd $"), "USD"),
    **dict.fromkeys(("a$", "au$", "aud$", "a $", "au $", "$a"), "AUD"),
    **dict.fromkeys(("c$", "ca$", "cad$", "cdn$", "c $", "ca $"), "CAD"),
    **dict.fromkeys(("hk$", "hk $", "hkd$"), "HKD"),
    **dict.fromkeys(("s$", "s $", "sg$", "sgd$"), "SGD"),
    **dict.fromkeys(("nz$", "nz $", "nzd$"), "NZD"),
    **dict.fromkeys(("nt$", "nt $"), "TWD"),
    **dict.fromkeys(("r$", "r $"), "BRL"),
    **dict.fromkeys(("mx$",), "MXN"),
    **dict.fromkeys(("€", "€ur"), "EUR"),
    **dict.fromkeys(("£", "gb£", "ps"), "GBP"),
    **dict.fromkeys(("¥", "y=", "jp¥"), "JPY"),
    **dict.fromkeys(("rmb", "cn¥"), "CNY"),
    **dict.fromkeys(("₩",), "KRW"),
    **dict.fromkeys(("₹", "rs", "rs."), "INR"),
    **dict.fromkeys(("rm",), "MYR"),
    **dict.fromkeys(("₿",), "BTC"),
    **dict.fromkeys(("฿",), "THB"),
    **dict.fromkeys(("₫",), "VND"),
    **dict.fromkeys(("₱",), "PHP"),
    **dict.fromkeys(("₺",), "TRY"),
    **dict.fromkeys(("₡",), "CRC"),
    **dict.fromkeys(("ரூ",), "LKR"),
    **dict.fromkeys(("₦",), "NGN"),
    **dict.fromkeys(("₪",), "ILS"),
    **dict.fromkeys(("₴",), "UAH"),
    **dict.fromkeys(("₾",), "GEL"),
    **dict.fromkeys(("₭",), "LAK"),
    **dict.fromkeys(("₽",), "RUB"),
    **dict.fromkeys(("₮",), "MNT"),
}

FRACTIONS: Mapping[str, float] = {
    "½": 0.5, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 0.25, "¾": 0.75, "⅕": 0.2, "⅖": 0.4, "⅗": 0.6, "⅘": 0.8,
    "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 0.125, "⅜": 0.375, "⅝": 0.625, "⅞": 0.875,
}  # fmt: skip

# canonical unit -> spellings, case kept; a factor after "=" is multiplied into the value
_SPELT: Mapping[str, str] = {
    "%": "% ％ ﹪",
    "percentage point": "%p %P pp ppt ppts p.p. %pt %-p %pts",
    "bp": "bp bps",
    "permille": "‰",
    "tCO2e": "",
    "t": "t kt=1e3 Mt=1e6 Gt=1e9",
    "kg": "kg Kg KG ㎏ kgs",
    "g": "g gr",
    "mg": "mg ㎎",
    "ug": "µg μg ug mcg",
    "lb": "lb lbs",
    "oz": "oz",
    "km": "km Km KM ㎞ kms",
    "m": "m",
    "cm": "cm ㎝",
    "mm": "mm ㎜",
    "um": "µm μm um ㎛",
    "nm": "nm ㎚",
    "pm": "pm",
    "in": "in ″",
    "ft": "ft ′",
    "yd": "yd yds",
    "mi": "mi",
    "m2": "m2 m² ㎡ m^2 sqm sq.m. sq.m",
    "cm2": "cm2 cm² ㎠",
    "km2": "km2 km² ㎢ km^2 sqkm",
    "sqft": "sqft sq.ft. sq.ft ft2 ft²",
    "ha": "ha ㏊",
    "m3": "m3 m³ ㎥ m^3",
    "Nm3": "Nm3 Nm³",
    "cm3": "cm3 cm³ ㎤ cc ㏄",
    "km3": "km3 km³ km^3",
    "L": "L l ℓ ltr",
    "mL": "mL ml ㎖ mℓ",
    "cL": "cL cl",
    "dL": "dL dl",
    "hL": "hL hl",
    "kL": "kL kl kℓ ㎘",
    "ML": "ML",
    "gal": "gal gals",
    "bbl": "bbl bbls",
    "W": "W",
    "kW": "kW KW Kw kw ㎾ kWp kWe",
    "MW": "MW Mw ㎿ MWp MWe MWac MWdc",
    "GW": "GW Gw gw GWp GWe",
    "TW": "TW",
    "mW": "mW",
    "Wh": "Wh",
    "kWh": "kWh KWh KWH kwh Kwh ㎾h kW·h",
    "MWh": "MWh MWH Mwh mwh ㎿h",
    "GWh": "GWh GWH Gwh gwh",
    "TWh": "TWh TWH twh",
    "hp": "hp HP bhp PS ps",
    "J": "J",
    "kJ": "kJ KJ",
    "MJ": "MJ",
    "GJ": "GJ",
    "TJ": "TJ",
    "PJ": "PJ",
    "EJ": "EJ",
    "BTU": "BTU Btu btu",
    "MMBtu": "MMBtu MMBTU mmBTU mmBtu mmbtu",
    "kcal": "kcal Kcal ㎉",
    "cal": "cal",
    "eV": "eV",
    "keV": "keV",
    "MeV": "MeV",
    "GeV": "GeV",
    "TeV": "TeV",
    "Hz": "Hz ㎐",
    "kHz": "kHz KHz ㎑",
    "MHz": "MHz Mhz ㎒",
    "GHz": "GHz Ghz ㎓",
    "V": "V",
    "kV": "kV KV",
    "mV": "mV",
    "A": "A",
    "mA": "mA",
    "Ah": "Ah",
    "mAh": "mAh",
    "VA": "VA",
    "kVA": "kVA",
    "MVA": "MVA",
    "ohm": "Ω Ω",
    "Pa": "Pa",
    "kPa": "kPa",
    "MPa": "MPa ㎫",
    "GPa": "GPa",
    "hPa": "hPa",
    "bar": "bar",
    "psi": "psi",
    "ksi": "ksi",
    "N": "N",
    "kN": "kN",
    "Nm": "Nm N·m kgf·m",
    "lbft": "lb-ft lb.-ft. lbft ft-lb ft-lbs",
    "dB": "dB ㏈ dBA",
    "lm": "lm",
    "lx": "lx",
    "cd": "cd",
    "nit": "nit nits",
    "B": "B",
    "KB": "KB kB ㎅",
    "MB": "MB mb ㎆",
    "GB": "GB Gb gb ㎇",
    "TB": "TB",
    "PB": "PB",
    "EB": "EB",
    "ZB": "ZB",
    "GiB": "GiB",
    "MiB": "MiB",
    "TiB": "TiB",
    "bit": "bit bits",
    "kbps": "kbps Kbps kb/s",
    "Mbps": "Mbps Mb/s mbps",
    "Gbps": "Gbps gbps Gb/s",
    "Tbps": "Tbps",
    "FLOPS": "FLOPS",
    "TFLOPS": "TFLOPS TFLOPs teraFLOPS",
    "PFLOPS": "PFLOPS PFLOPs petaFLOPS",
    "TOPS": "TOPS",
    "px": "px",
    "MP": "MP",
    "deg": "° º",
    "degC": "℃ °C ºC ° C",
    "degF": "℉ °F ºF ° F",
    "K": "K",
    "rad": "rad",
    "rpm": "rpm RPM",
    "ppm": "ppm ㏙ PPM",
    "ppb": "ppb",
    "km/h": "km/h ㎞/h kph kmh km/hr kmph KPH",
    "mi/h": "mph MPH",
    "mi/gal": "mpg MPG",
    "m/s": "m/s",
    "ms": "ms ㎳",
    "us": "µs μs",
    "ns": "ns",
    "s": "s sec secs",
    "s2": "s2 s²",
    "min": "min mins",
    "h": "h hr hrs",
    "Gy": "Gy",
    "mGy": "mGy",
    "Sv": "Sv",
    "mSv": "mSv",
    "mol": "mol",
    "TEU": "TEU",
    "toe": "toe TOE",
    "x": "x X × 倍",
    "Myr": "Ma Myr",
    "Gyr": "Ga Gyr",
    "acre": "",
}

# Letters that are a unit only where they are glued on, or stand at the end of what is said.
SHY = frozenset(
    """s m g h t l L A B K V W N J C F x X × ms ns us in min mol bar cal bit rad px pm MP Ma Ga PS ps Pa Gy Sv VA cd ha
    mi""".split()
)


def _symbols() -> dict[str, tuple[str, float]]:
    table: dict[str, tuple[str, float]] = {}
    for unit, spellings in _SPELT.items():
        for spelling in spellings.replace("° C", "°_C").replace("° F", "°_F").split():
            word, _, factor = spelling.replace("_", " ").partition("=")
            table[word] = (unit, float(factor) if factor else 1.0)
    return table


# spelling -> (canonical unit, factor)
SYMBOLS: Mapping[str, tuple[str, float]] = _symbols()

# spellings of tonnes, kilograms ... that carbon dioxide may follow: -> (family, factor)
MASS: Mapping[str, tuple[str, float]] = {
    "t": ("t", 1.0), "kt": ("t", 1e3), "mt": ("t", 1e6), "Mt": ("t", 1e6), "MT": ("t", 1e6), "Gt": ("t", 1e9),
    "kg": ("kg", 1.0), "Kg": ("kg", 1.0), "KG": ("kg", 1.0), "㎏": ("kg", 1.0), "g": ("g", 1.0), "mg": ("mg", 1.0),
    "lb": ("lb", 1.0), "lbs": ("lb", 1.0),
}  # fmt: skip

# carbon dioxide or its equivalent behind a mass, as a symbol; "e" and its variants are optional
GAS = r"(?:co ?2|c02|CO ?2|Co2)(?:[ -]?(?:equivalents?|equiv\.?|eq\.?|e)(?![A-Za-z]))?"

TEMPERATURE_LETTERS: Mapping[str, str] = {"C": "degC", "F": "degF"}

PERCENT = "%"
POINT = "percentage point"
TIMES = "x"
YEAR_OF_AGE = "year of age"
AGES = frozenset((YEAR_OF_AGE, "month of age", "week of age", "day of age"))
# Units of bare size or of a setting, which tell nothing of performance.
BARE_SIZE = frozenset("mm cm in ft px deg degC degF K V A rpm nm Hz".split())
DURATIONS = frozenset("ms us ns s min h day week month quarter year decade century Myr Gyr".split())
