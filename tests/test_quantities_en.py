"""English quantities: words, value, unit, bound; and what is none."""

# One case a line.

from __future__ import annotations

import pytest

from tests.quantities_helpers import brief, read

CASES: tuple[tuple[str, list[tuple[object, ...]]], ...] = (
    ("saved 310,000 computers in this way", [("310,000 computers", 310000, "computer")]),
    ("drove 7 million fewer miles and 40 additional minutes", [("7 million fewer miles", 7e6, "mi"), ("40 additional minutes", 40, "min")]),
    # numerals
    ("It employs 12,400 people.", [("12,400 people", 12400, "person")]),
    ("The mill used 3.75 million litres.", [("3.75 million litres", 3.75e6, "L")]),
    ("Two hundred and fifty households joined.", [("Two hundred and fifty households", 250, "household")]),
    ("It feeds half a million birds.", [("half a million birds", 500000, "bird")]),
    ("Output was .8 tonnes.", [(".8 tonnes", 0.8, "t")]),
    ("Turnover of £4.2bn and €310m, against $1tn", [("£4.2bn", 4.2e9, "GBP"), ("€310m", 3.1e8, "EUR"), ("$1tn", 1e12, "USD")]),
    ("Some 40k viewers and 9m listeners tuned in", [("Some 40k viewers", 40000, "viewer", "bound=about"), ("9m listeners", 9e6, "listener")]),
    ("dozens of farms and hundreds of thousands of meals", [("dozens of farms", None, "farm"), ("hundreds of thousands of meals", None, "meal")]),
    # shares, fractions, multiples
    ("Three-fifths of the crews agreed", [("Three-fifths", 60, "%")]),
    ("a quarter of our depots, one in eight drivers", [("a quarter", 25, "%"), ("one in eight", 12.5, "%")]),
    ("a quarter million euros", [("a quarter million euros", 250000, "EUR")]),
    ("Orders fell by a sixth.", [("a sixth", 16.6667, "%")]),
    ("Scrap was cut by roughly\na quarter", [("roughly\na quarter", 25, "%", "bound=about")]),
    ("a film a third lighter, a quarter of a million jars", [("a third", 33.3333, "%"), ("a quarter of a million jars", 250000, "jar")]),
    ("held up by a third party in the third quarter", []),
    ("One traveller in ten; one of every four new ferries", [("One traveller in ten", 10, "%"), ("one of every four", 25, "%")]),
    ("one mill in three countries", [("one mill", 1, "mill"), ("three countries", 3, "country")]),
    ("rated for 300,000 folds, opened 2 million times, 4,000 times faster", [("300,000 folds", 300000, "fold"), ("2 million times", 2e6, "time"), ("4,000 times", 4000, "x")]),
    ("9 out of 10 tenants renewed", [("9 out of 10", 90, "%")]),
    ("The depot halved its waste and tripled reuse", [("halved", 50, "%"), ("tripled", 3, "x")]),
    ("a fourfold rise, 8x faster, 6 times cheaper", [("fourfold", 4, "x"), ("8x", 8, "x"), ("6 times", 6, "x")]),
    ("nearly half of the fleet", [("nearly half", 50, "%", "bound=about")]),
    ("two and a half hours", [("two and a half hours", 2.5, "h")]),
    # units
    ("up 3.5 percentage points, or 20 basis points", [("3.5 percentage points", 3.5, "percentage point"), ("20 basis points", 0.2, "percentage point")]),
    ("three percentage\npoints and 8 tonnes per square\nmetre", [("three percentage\npoints", 3, "percentage point"), ("8 tonnes per square\nmetre", 8, "t/m2")]),
    ("2.4 GW Of new wind", [("2.4 GW", 2.4, "GW")]),
    ("14 km of new road", [("14 km", 14, "km")]),
    ("140 ktCO2e, 2.2 Mt CO2e and 90 kg CO2e", [("140 ktCO2e", 140000, "tCO2e"), ("2.2 Mt CO2e", 2.2e6, "tCO2e"), ("90 kg CO2e", 90, "kgCO2e")]),
    ("It avoided 75,000 tonnes of carbon dioxide", [("75,000 tonnes", 75000, "tCO2e")]),
    ("118 gCO2/km and 55 kWh/m2", [("118 gCO2/km", 118, "gCO2e/km"), ("55 kWh/m2", 55, "kWh/m2")]),
    ("a 220 MW park and 48 GWh a year", [("220 MW", 220, "MW"), ("48 GWh a year", 48, "GWh/year")]),
    ("US $61.40 per barrel, C$ 12, A$3.5m, 70 USD million", [("US $61.40 per barrel", 61.4, "USD/bbl"), ("C$ 12", 12, "CAD"), ("A$3.5m", 3.5e6, "AUD"), ("70 USD million", 7e7, "USD")]),
    ("$0.30 per million tokens", [("$0.30 per million tokens", 0.3, "USD/million token")]),
    ("4 dollars 25 cents; 5 ft 6 in", [("4 dollars 25 cents", 4.25, "USD"), ("5 ft 6 in", 5.5, "ft")]),
    ("at 21 °C or 70 degrees Fahrenheit", [("21 °C", 21, "degC"), ("70 degrees Fahrenheit", 70, "degF")]),
    ("90,000 barrels per day", [("90,000 barrels per day", 90000, "bbl/day")]),
    ("The site earned a score of 91.", [("score of 91", 91, "score")]),
    # count nouns
    ("4 million oak saplings in nine Baltic ports", [("4 million oak saplings", 4e6, "sapling"), ("nine Baltic ports", 9, "port")]),
    ("15 new and refurbished stations opened", [("15 new and refurbished stations", 15, "station")]),
    ("six of its Nordic mills", [("six of its Nordic mills", 6, "mill")]),
    ("25 US states", [("25 US states", 25, "state")]),
    # ranges and changes
    ("between 8 and 11 percent", [("between 8 and 11 percent", 8, "%", "to=11")]),
    ("from $45 to $52 a share", [("from $45 to $52 a share", 52, "USD", "from=45")]),
    ("$1.5-2.5 billion", [("$1.5-2.5 billion", 1.5e9, "USD", "to=2.5e+09")]),
    ("12–14 weeks, 30 to 40%", [("12–14 weeks", 12, "week", "to=14"), ("30 to 40%", 30, "%", "to=40")]),
    ("fell from 31 percent in 2021 to 24 percent in 2023", [("from 31 percent in 2021 to 24 percent", 24, "%", "from=31")]),
    ("lifted PUE from 1.31 to 1.24", [("from 1.31 to 1.24", 1.24, None, "from=1.31")]),
    ("women held 38% from a 33% baseline", [("38% from a 33% baseline", 38, "%", "from=33")]),
    ("up 2 percent to 80 percent", [("2 percent", 2, "%"), ("80 percent", 80, "%")]),
    ("cut by 22% from 150 to 117 MWh", [("22%", 22, "%"), ("from 150 to 117 MWh", 117, "MWh", "from=150")]),
    ("the share was 41%, up 7% from 34%", [("41%", 41, "%"), ("7%", 7, "%"), ("34%", 34, "%")]),
    ("fell from 1.4 to 1.1 million litres", [("from 1.4 to 1.1 million litres", 1.1e6, "L", "from=1.4e+06")]),
    ("dropped 9% to $4.1 billion", [("9%", 9, "%"), ("$4.1 billion", 4.1e9, "USD")]),
    # bounds
    ("more than 60 ports, up to 15%, at least 7 vans", [("more than 60 ports", 60, "port", "bound=at_least"), ("up to 15%", 15, "%", "bound=at_most"), ("at least 7 vans", 7, "van", "bound=at_least")]),
    ("about 5 km, <3%, 500+ shops", [("about 5 km", 5, "km", "bound=about"), ("<3%", 3, "%", "bound=at_most"), ("500+ shops", 500, "shop", "bound=at_least")]),
    ("among the top 4% of mills", [("top 4%", 4, "%")]),
    # told twice
    ("roughly 300 miles (about 480 km)", [("roughly 300 miles", 300, "mi", "bound=about"), ("about 480 km", 480, "km", "bound=about", "same_as=0")]),
    ("$25m (€23m)", [("$25m", 2.5e7, "USD"), ("€23m", 2.3e7, "EUR", "same_as=0")]),
    ("31% (420 people)", [("31%", 31, "%"), ("420 people", 420, "person")]),
    # states
    ("carbon neutral² and net zero³ by 2040", [("carbon neutral", 0, "tCO2e net"), ("net zero", 0, "tCO2e net")]),
    ("net-zero emissions by 2045 and RE100", [("net-zero emissions", 0, "tCO2e net"), ("RE100", 100, "%")]),
    ("100% carbon neutral shipping, a carbon negative resin", [("100% carbon neutral", 0, "tCO2e net"), ("carbon negative", None, "tCO2e net")]),
    # broken across lines
    ("more than\n10 million\ntrees", [("more than\n10 million\ntrees", 1e7, "tree", "bound=at_least")]),
    # more layouts of money
    ("The mill spent NOK 2.4bn and DKK 310 million, or MUSD 12", [("NOK 2.4bn", 2.4e+09, "NOK"), ("DKK 310 million", 3.1e+08, "DKK"), ("MUSD 12", 1.2e+07, "USD")]),
    ("Rs 14 crore, S$52 million, ¥610 billion, c $ 40 million", [("Rs 14 crore", 1.4e+08, "INR"), ("S$52 million", 5.2e+07, "SGD"), ("¥610 billion", 6.1e+11, "JPY"), ("c $ 40 million", 4e+07, "CAD")]),
    ("A fine of 75 € and 900 ₪, then ringgits 60", [("75 €", 75, "EUR"), ("900 ₪", 900, "ILS"), ("ringgits 60", 60, "MYR")]),
    ("$2.5-a-litre petrol, $3-$4/kg, €130 per MWh", [("$2.5-a-litre", 2.5, "USD/L"), ("$3-$4/kg", 3, "USD/kg", "to=4"), ("€130 per MWh", 130, "EUR/MWh")]),
    ("wages of between 14 and 16 dollars an hour", [("between 14 and 16 dollars an hour", 14, "USD/h", "to=16")]),
    ("It lost $-3.4 million", [("$-3.4 million", -3.4e+06, "USD")]),
    ("Lunch is 6 dollars 45c", [("6 dollars 45c", 6.45, "USD")]),
    ("tea for 5 CHF and one", [("5 CHF and one", 5.01, "CHF")]),
    ("It paid $31,500.00 $18,250.40 in two parts", [("$31,500.00", 31500, "USD"), ("$18,250.40", 18250.4, "USD"), ("two parts", 2, "part")]),
    ("each tank holds a gallon. It costs a penny", [("a gallon", 1, "gal"), ("a penny", 1, "penny")]),
    # ranges, lists, comparisons that share a unit
    ("15 and 25 percent; 8, 12 and 16 km; 3 or 4 weeks", [("15", 15, "%"), ("25 percent", 25, "%"), ("8", 8, "km"), ("12", 12, "km"), ("16 km", 16, "km"), ("3", 3, "week"), ("4 weeks", 4, "week")]),
    ("seven or eight depots", [("seven", 7, "depot"), ("eight depots", 8, "depot")]),
    ("two-, four- and six-door vans", []),
    ("Output hit 5.1 million jars, up from 4.4 million", [("5.1 million jars", 5.1e+06, "jar"), ("4.4 million", 4.4e+06, "jar")]),
    ("31 faults, compared with an average of 44 per month", [("31 faults", 31, "fault"), ("44 per month", 44, "fault/month")]),
    ("US$3–4bn, $1.1bn-$1.3bn, 40 to 50 thousand litres", [("US$3–4bn", 3e+09, "USD", "to=4e+09"), ("$1.1bn-$1.3bn", 1.1e+09, "USD", "to=1.3e+09"), ("40 to 50 thousand litres", 40000, "L", "to=50000")]),
    ("fell from two hours to 25 minutes", [("from two hours to 25 minutes", 25, "min", "from=120")]),
    ("from 4.1 kg CO2e/unit to 3.2", [("from 4.1 kg CO2e/unit to 3.2", 3.2, "kgCO2e/unit", "from=4.1")]),
    ("8 ± 0.5 mm and 12.0 +/- 0.2 kg", [("8 ± 0.5 mm", 8, "mm"), ("12.0 +/- 0.2 kg", 12, "kg")]),
    ("3 lb 8 oz, 2 m 40 cm, 1 hour and 15 minutes, 1 yard 2 ft 6 in", [("3 lb 8 oz", 3.5, "lb"), ("2 m 40 cm", 2.4, "m"), ("1 hour and 15 minutes", 1.25, "h"), ("1 yard 2 ft 6 in", 1.8333, "yd")]),
    # nested rates
    ("9 kWh per tonne, 7 litres per person, 14 cents per kWh, 52 GWh per annum", [("9 kWh per tonne", 9, "kWh/t"), ("7 litres per person", 7, "L/person"), ("14 cents per kWh", 14, "cent/kWh"), ("52 GWh per annum", 52, "GWh/year")]),
    ("oiled three times a month, open 20 hours a day", [("three times a month", 3, "time/month"), ("20 hours a day", 20, "h/day")]),
    ("a 350-MW park with 14-inch pipes", [("350-MW", 350, "MW"), ("14-inch", 14, "in")]),
    ("an acceleration of 2.5e-3 km/s2 over 3e5 tonnes", [("2.5e-3 km/s2", 0.0025, "km/s2"), ("over 3e5 tonnes", 300000, "t", "bound=at_least")]),
    # numbers in words
    ("one point five billion litres, two and a half million meals", [("one point five billion litres", 1.5e+09, "L"), ("two and a half million meals", 2.5e+06, "meal")]),
    ("nine hundred and ninety-nine vans", [("nine hundred and ninety-nine vans", 999, "van")]),
    ("a couple of hundred bags, several hundred crates", [("a couple of hundred bags", None, "bag"), ("several hundred crates", None, "crate")]),
    ("half a litre, half a percentage point, three quarters of a mile, 3/16 of a US pint", [("half a litre", 0.5, "L"), ("half a percentage point", 0.5, "percentage point"), ("three quarters of a mile", 0.75, "mi"), ("3/16 of a US pint", 0.1875, "pint")]),
    ("roughly a quarter, nearly two-fifths", [("roughly a quarter", 25, "%", "bound=about"), ("nearly two-fifths", 40, "%", "bound=about")]),
    ("four of the two-litre bottles", [("four", 4, "bottle"), ("two-litre", 2, "L")]),
    ("one of our oldest mills, one of the pumps", [("one of our oldest mills", 1, "mill"), ("one of the pumps", 1, "pump")]),
    ("this one broke for want of 4 dimes", [("4 dimes", 4, "dime")]),
    # negatives, temperatures, marks
    ("minus 14 per cent, +0.4 pp, –1.5 °C, 6 degrees below zero", [("minus 14 per cent", -14, "%"), ("+0.4 pp", 0.4, "percentage point"), ("–1.5 °C", -1.5, "degC"), ("6 degrees below zero", -6, "deg")]),
    ("a mast of 40' and a door 6'2\"", [("40'", 40, "ft"), ("6'2\"", 6.1667, "ft")]),
    ("slats 3 3/4 in wide, a bed laid down 41 Ma ago", [("3 3/4 in", 3.75, "in"), ("41 Ma", 41, "Myr")]),
    ("winds of 62 kt; 62 kt of slag", [("62 kt", 62, "kn"), ("62 kt", 62000, "t")]),
    ("a 5 cylinder engine", [("5 cylinder", 5, "cylinder")]),
    ("children under the age of 6 years", [("under the age of 6 years", 6, "year of age", "bound=at_most")]),
    # full-width, across lines
    ("５０％ of １２ sites", [("５０％", 50, "%"), ("１２ sites", 12, "site")]),
    ("up to\n15 percent", [("up to\n15 percent", 15, "%", "bound=at_most")]),
    ("30\u00a0% off", [("30\u00a0%", 30, "%")]),
)  # fmt: skip

DROPPED: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("On 7 June 2023 at 4:15 pm in 2024", [("7 June 2023", "date"), ("4:15 pm", "clock time"), ("2024", "year")]),
    ("Founded in 1987, and again in the 1990s", [("1987", "year"), ("1990s", "year")]),
    ("Call +44 20 7946 0123.", [("44 20 7946 0123", "phone number")]),
    ("ISO 50001, Scope 3, GPT-5, COP30, the 5G network", [("50001", "name"), ("3", "name"), ("GPT-5", "name"), ("COP30", "name"), ("5G", "name")]),
    ("See page 14, Figure 2 and Section 3.1", [("14", "page"), ("2", "figure"), ("3.1", "section")]),
    ("The 3rd plant, ranked No. 1", [("3rd", "ordinal"), ("1", "rank")]),
    ("Maria Olsen, 44, said so", [("44", "age")]),
    ("3. Outlook", [("3.", "list number")]),
    ("as others found [14]", [("[14]", "footnote")]),
    ("the share%4 of what we buy", [("4", "footnote")]),
    ("the mill saved heat all winter.3 It closed", [("3", "footnote")]),
    ("\x1b[1;31mfailed\x1b[0m twice", [("1;31m", "identifier"), ("0m", "identifier")]),
    ("version 2.4.1", [("2.4.1", "version")]),
    ("visit www.example.org/2031/05", [("2031/05", "url")]),
    ("a 6-channel 4800X and an 8-axis arm", [("6-channel", "attribute"), ("4800X", "name"), ("8-axis", "attribute")]),
    ("Four Riverside, 5000 Odense", [("Four Riverside", "name"), ("5000 Odense", "address")]),
    ("Scope 1+2 and Scope 1 + 3", [("1", "name"), ("2", "name"), ("1", "name"), ("3", "name")]),
    ("one of the best, at one point, no one", []),
    ("in a word, an A at best", []),
    ("a 4- or 5-axis arm and a seven-figure sum", [("4- or 5-axis", "attribute"), ("seven", "attribute")]),
    ("by around 2030 and until about 2035", [("2030", "year"), ("2035", "year")]),
    ("compared with 2021 and consistent with 2022", [("2021", "year"), ("2022", "year")]),
    ("this one, each one, that one works", []),
    ("'in force by 2031' it says", [("2031", "year")]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quantities(text: str, expected: list[tuple[object, ...]]) -> None:
    found, _ = read("en", text)
    assert [brief(q) for q in found] == expected


@pytest.mark.parametrize(("text", "expected"), DROPPED)
def test_dropped(text: str, expected: list[tuple[str, str]]) -> None:
    found, dropped = read("en", text)
    assert [brief(q) for q in found] == []
    assert [(d.text, d.why) for d in dropped] == expected


def test_a_year_keeps_its_value() -> None:
    _, dropped = read("en", "By 2032, and on 5 May 2024.")
    assert [d.value for d in dropped] == [2032, 2024]


def test_words_tell_the_change() -> None:
    found, _ = read("en", "It halved waste, doubled reuse and moved -3%.")
    assert [q.change for q in found] == ["down", "up", "down"]
