"""The patterns of one language's quantities, compiled once from its data."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from claimcheck.lang import data, symbols
from claimcheck.lang.phrases import trie
from claimcheck.quantities.patterns import Reasons
from claimcheck.records import QuantityKind

# A figure: separators only in threes, a decimal part, or a decimal without its zero.
FIGURE = r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\w.])\.\d+"
EXPONENT = re.compile(r"e[+-]?\d{1,3}(?!\w)|\s?[x×]\s?10\s?(?:\^|\*\*)?\s?(?P<power>[-+−]?\d{1,3})")
MIXED = re.compile(r"(?:\s|-)(?P<top>\d{1,2})[/⁄](?P<bottom>\d{1,4})(?![\d/⁄.])|\s?(?P<sign>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])")
SLASH = re.compile(r"(?P<top>\d{1,4})[/⁄](?P<bottom>\d{1,4})(?![\d/⁄.])")


@dataclass(frozen=True, slots=True)
class UnitName:
    unit: str
    factor: float
    kind: QuantityKind


@dataclass(slots=True)
class Unit:
    """A unit as read: ``end`` of the words, ``strong`` where it proves the number before it a quantity."""

    end: int
    unit: str
    kind: QuantityKind
    factor: float = 1.0
    strong: bool = True
    attached: bool = False  # by a hyphen or without a space


@dataclass(frozen=True, slots=True)
class Grammar:
    numbers: ModuleType
    units: ModuleType
    trigger: re.Pattern[str]
    scan: re.Pattern[str]
    specials: Mapping[str, tuple[float | None, str | None, str, str | None]]
    token: re.Pattern[str]
    joint: re.Pattern[str]
    point: re.Pattern[str]
    letters: re.Pattern[str]
    words: re.Pattern[str]
    names: Mapping[str, UnitName]
    symbol: re.Pattern[str]
    symbol_names: Mapping[str, UnitName]
    gas_symbol: re.Pattern[str]
    gas_after: re.Pattern[str]
    gas_near: re.Pattern[str]
    gas_before: re.Pattern[str]
    money_before: re.Pattern[str]
    money_names: Mapping[str, str]
    per: re.Pattern[str]
    per_noun: re.Pattern[str]
    per_two: re.Pattern[str]
    per_from: re.Pattern[str]
    counters: re.Pattern[str] | None
    before: re.Pattern[str]
    after: re.Pattern[str]
    within: re.Pattern[str]
    from_here: Reasons
    led_by: Reasons
    followed_by: Reasons
    year_led: re.Pattern[str]
    year_denied: re.Pattern[str]
    name_before: re.Pattern[str]
    age_bracket: re.Pattern[str]
    age_comma: re.Pattern[str]
    age_comma_end: re.Pattern[str]
    list_number: re.Pattern[str]
    footnote: re.Pattern[str]
    minus: re.Pattern[str]
    plus: re.Pattern[str]
    gloss: re.Pattern[str]
    not_money: re.Pattern[str]
    word_lead: re.Pattern[str]
    pronoun_range: re.Pattern[str]
    pronoun_led: re.Pattern[str]
    part_joint: re.Pattern[str]
    tolerance: re.Pattern[str]
    suspended: re.Pattern[str]
    listed: re.Pattern[str]
    either: re.Pattern[str]
    compared_with: re.Pattern[str]
    below_zero: re.Pattern[str]
    inner: re.Pattern[str]
    speed_before: re.Pattern[str]
    after_size: re.Pattern[str]
    of_whose: re.Pattern[str]
    attribute: re.Pattern[str]
    attribute_figure: re.Pattern[str]
    times_compared: re.Pattern[str]
    fraction_needs: re.Pattern[str]
    fraction_led: re.Pattern[str]
    fraction_ends: re.Pattern[str]
    and_part: re.Pattern[str]
    lone: re.Pattern[str]
    score: re.Pattern[str] | None
    dash: re.Pattern[str]
    to: re.Pattern[str]
    conjunction: re.Pattern[str]
    between: re.Pattern[str]
    from_: re.Pattern[str]
    ranging: re.Pattern[str]
    to_later: re.Pattern[str]
    until: re.Pattern[str]
    level_of: re.Pattern[str]
    sum_joint: re.Pattern[str]
    telling: re.Pattern[str]
    money_again: re.Pattern[str]
    back_to: re.Pattern[str]
    baseline: re.Pattern[str]
    changed: re.Pattern[str]
    unit_is: re.Pattern[str]
    particles: re.Pattern[str] | None

    def name(self, word: str) -> UnitName | None:
        """Return the unit that a word, or words broken over lines, spell."""
        return self.names.get(word) or self.names.get(" ".join(word.split()))


def _kind(unit: str) -> QuantityKind:
    if unit == symbols.PERCENT:
        return QuantityKind.PERCENT
    if unit in (symbols.POINT, "bp"):
        return QuantityKind.POINT
    if unit == symbols.TIMES:
        return QuantityKind.MULTIPLE
    if unit in symbols.DURATIONS or unit in symbols.AGES:
        return QuantityKind.DURATION
    if unit in symbols.ISO_CODES:
        return QuantityKind.MONEY
    return QuantityKind.MEASURE


def _named(units: ModuleType) -> dict[str, UnitName]:
    """Return every spelling of a unit in words."""
    names: dict[str, UnitName] = {}
    tables = ((units.MEASURES, None), (units.DURATIONS, QuantityKind.DURATION), (units.MONEY, QuantityKind.MONEY))
    for table, kind in tables:
        for unit, spellings in table.items():
            unit, _, factor = unit.partition("·")
            name = UnitName(unit, float(factor or 1), kind or _kind(unit))
            for spelling in filter(None, spellings.split("|")):
                names.setdefault(spelling.partition("=")[0], name)
                if units.PLURAL and spelling[-1].isalpha() and not spelling.endswith("s"):
                    names.setdefault(spelling + units.PLURAL, name)
    for sign, code in symbols.SIGNS.items():
        if len(sign) == 1 or not sign.isascii():
            names.setdefault(sign, UnitName(code, 1.0, QuantityKind.MONEY))
    for code in symbols.ISO_CODES:  # MUSD, kEUR
        for letter, factor in symbols.CODE_SCALES.items():
            names.setdefault(letter + code.lower(), UnitName(code, factor, QuantityKind.MONEY))
    for spelling, name in list(names.items()):
        if name.unit == "bp":
            names[spelling] = UnitName(symbols.POINT, 0.01, QuantityKind.POINT)
        elif name.unit == "kt":
            names[spelling] = UnitName("t", 1e3, QuantityKind.MEASURE)
        elif name.unit == "megaton":
            names[spelling] = UnitName("t", 1e6, QuantityKind.MEASURE)
    return names


def _symbols() -> dict[str, UnitName]:
    table: dict[str, UnitName] = {}
    for spelling, (unit, factor) in symbols.SYMBOLS.items():
        if unit == "bp":
            unit, factor = symbols.POINT, 0.01
        table[spelling] = UnitName(unit, factor, _kind(unit))
    return table


def _trigger(n: ModuleType) -> re.Pattern[str]:
    """Return a cheap pattern for where a quantity may begin.

    Every branch opens on a literal, so that the engine skips from one possible first letter to the next.
    """
    branches = [f"[0-9{''.join(symbols.FRACTIONS)}]", r"\.(?=\d)"]
    by_first: dict[str, list[str]] = {}
    for word in n.TRIGGERS:
        by_first.setdefault(word[0], []).append(word[1:])
    words = "|".join(f"(?<={first})(?:{'|'.join(rests)})" for first, rests in by_first.items())
    branches.append(f"[{''.join(by_first)}](?<![{n.WORD_LETTERS}].)(?:{words})")
    branches.extend(n.TRIGGERS_OPEN)
    return re.compile("|".join(branches))


@cache
def grammar(lang: str) -> Grammar:
    """Return the compiled grammar of a language; it is built once."""
    n, u = data(lang, "numbers"), data(lang, "units")
    names = _named(u)
    symbol_names = _symbols()
    specials = {f"s{i}": tuple(entry[1:]) for i, entry in enumerate(n.SPECIAL)}
    special = "|".join(f"(?P<s{i}>{entry[0]})" for i, entry in enumerate(n.SPECIAL))
    fraction = n.FRACTION.replace("<top>", "<ftop>").replace("<bottom>", "<fbottom>")
    part_of = n.PART_OF.replace("<top>", "<ptop>").replace("<bottom>", "<pbottom>")
    scan = (
        rf"(?P<share>{n.SHARE})|(?P<fraction>{fraction})|{special}|(?P<half>{part_of})|(?P<halfbare>{n.PART_BARE})"
        rf"|(?P<digit>{FIGURE})|(?P<vulgar>[{''.join(symbols.FRACTIONS)}])|(?P<word>{n.WORDED})"
    )
    scales = {**n.SMALL, **n.LARGE}
    end = n.WORD_END
    scale = trie(scales) + ")" + ("s?" if u.PLURAL else "")
    token = rf"(?P<figure>{FIGURE})|(?P<scale>{scale}{end}|(?P<word>{trie(n.WORDS)}){end}"
    word_boundary = r"(?![a-z0-9])" if u.PLURAL else ""
    money_names = {**symbols.SIGNS, **{code.lower(): code for code in symbols.ISO_CODES}}
    money_names.update(u.MONEY_FIRST)
    money_names.update({scale + code.lower(): code for code in symbols.ISO_CODES for scale in symbols.CODE_SCALES})
    counters = None
    particles = None
    if u.COUNTERS:
        counters = re.compile(rf"\s?(?P<counter>{trie(u.COUNTERS)})")
        particles = re.compile(
            rf"(?:{u.PARTICLES})(?![가-힣])|(?:{u.PARTICLES})(?:{u.PARTICLES})(?![가-힣])|(?![가-힣])"
        )
    return Grammar(
        numbers=n,
        units=u,
        trigger=_trigger(n),
        scan=re.compile(scan),
        specials=specials,
        token=re.compile(token),
        joint=re.compile(n.JOINT),
        point=re.compile(n.POINT),
        letters=re.compile(rf"\s?(?P<letter>{trie(n.LETTERS)})(?![A-Za-z])", re.IGNORECASE),
        words=re.compile(rf"(?:\s?-\s?|\s?[\[<]|\s{{0,2}}{u.UNIT_LED})(?P<unit>{trie(names)}){word_boundary}"),
        names=names,
        symbol=re.compile(
            rf"(?P<gap>\s?[-\[<]?\s?)(?P<unit>{trie(symbol_names)})(?:(?<![A-Za-z0-9])|(?![A-Za-z0-9]))[\]>]?"
        ),
        symbol_names=symbol_names,
        gas_symbol=re.compile(rf"\s?-?(?P<mass>{trie(symbols.MASS)})\s?-?{symbols.GAS}(?![a-z0-9])"),
        gas_after=re.compile(u.GAS_AFTER),
        gas_near=re.compile(u.GAS_NEAR),
        gas_before=re.compile(u.GAS_BEFORE),
        money_before=re.compile(rf"(?<![a-z])(?P<money>{trie(money_names)})\s?(?P<minus>[-−]?)\Z"),
        money_names=money_names,
        per=re.compile(u.PER),
        per_noun=re.compile(u.PER_NOUN),
        per_two=re.compile(u.PER_TWO),
        per_from=re.compile(u.PER_FROM + r"\Z"),
        counters=counters,
        before=re.compile(rf"(?<![\w.]){n.BEFORE_LED}(?P<bound>{trie(n.BEFORE)}){n.BEFORE_GAP}\Z"),
        after=re.compile(rf"\s?(?P<bound>{trie(n.AFTER)}){n.AFTER_END}"),
        within=re.compile(trie(n.WITHIN)),
        from_here=Reasons(n.FROM_HERE),
        led_by=Reasons(n.LED_BY, gate=n.LED_GATE),
        followed_by=Reasons(n.FOLLOWED_BY),
        year_led=re.compile(n.YEAR_LED_BY + r"\Z"),
        year_denied=re.compile(n.YEAR_DENIED_BY),
        name_before=re.compile(n.NAME_BEFORE),
        age_bracket=re.compile(n.AGE_BRACKET),
        age_comma=re.compile(n.AGE_COMMA),
        age_comma_end=re.compile(n.AGE_COMMA_END),
        list_number=re.compile(n.LIST_NUMBER),
        footnote=re.compile(n.FOOTNOTE_MARK),
        minus=re.compile(rf"(?:{n.MINUS})\Z"),
        plus=re.compile(rf"(?:{n.PLUS})\Z"),
        gloss=re.compile(n.GLOSS),
        not_money=re.compile(n.NOT_MONEY),
        word_lead=re.compile(n.WORD_LEAD),
        pronoun_range=re.compile(n.PRONOUN_RANGE),
        pronoun_led=re.compile(n.PRONOUN_LED),
        part_joint=re.compile(n.PART_JOINT),
        tolerance=re.compile(n.TOLERANCE),
        suspended=re.compile(n.SUSPENDED),
        listed=re.compile(n.LISTED),
        either=re.compile(n.EITHER),
        compared_with=re.compile(n.COMPARED_WITH),
        below_zero=re.compile(n.BELOW_ZERO),
        after_size=re.compile(rf"\s(?:{'|'.join(u.AFTER_METRES) or '(?!)'})\b"),
        inner=re.compile(n.INNER),
        speed_before=re.compile(u.SPEED_BEFORE + r"\Z"),
        of_whose=re.compile(u.OF_WHOSE),
        attribute=re.compile(u.ATTRIBUTE),
        attribute_figure=re.compile(u.ATTRIBUTE_FIGURE),
        times_compared=re.compile(u.TIMES_COMPARED),
        fraction_needs=re.compile(n.FRACTION_NEEDS),
        fraction_led=re.compile(n.FRACTION_LED + r"\Z"),
        fraction_ends=re.compile(n.FRACTION_ENDS),
        and_part=re.compile(n.AND_PART),
        lone=re.compile(n.LONE_PRONOUN),
        score=re.compile(rf"(?:{trie(u.SCORES)})\s\Z") if u.SCORES else None,
        dash=re.compile(n.DASH),
        to=re.compile(n.TO),
        conjunction=re.compile(n.AND),
        between=re.compile(n.BETWEEN + r"\Z"),
        from_=re.compile(n.FROM + r"\Z"),
        ranging=re.compile(n.RANGING + r"\Z"),
        to_later=re.compile(n.TO_LATER),
        until=re.compile(n.UNTIL),
        level_of=re.compile(n.LEVEL_OF),
        sum_joint=re.compile(n.SUM_JOINT),
        telling=re.compile(n.TELLING),
        money_again=re.compile(u.MONEY_AGAIN),
        back_to=re.compile(n.BACK_TO),
        baseline=re.compile(n.BASELINE_NOUN),
        changed=re.compile(n.CHANGED + r"\Z"),
        unit_is=re.compile(rf"(?:{u.UNIT_LABEL})\s?[:：]?\s?(?P<in>[^()\]]{{1,30}})"),
        particles=particles,
    )
