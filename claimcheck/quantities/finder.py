"""Goes through one sentence from numeral to numeral: each becomes a hit or is dropped with a reason."""

from __future__ import annotations

from claimcheck.quantities import measures, nouns, numerals
from claimcheck.quantities.grammar import Grammar, Unit
from claimcheck.quantities.hits import Hit
from claimcheck.quantities.numerals import LONGEST, Numeral
from claimcheck.records import Dropped, QuantityKind
from claimcheck.lang.symbols import FRACTIONS, PERCENT
from claimcheck.view import View

LEFT = 48  # characters read before a numeral
YEARS = range(1900, 2101)


class Finder:
    """The state of one pass over a sentence."""

    __slots__ = ("_at", "dropped", "end", "g", "hits", "start", "view")

    def __init__(self, g: Grammar, view: View, start: int, end: int) -> None:
        self.g, self.view, self.start, self.end = g, view, start, end
        self.hits: list[Hit] = []
        self.dropped: list[Dropped] = []
        self._at = start

    def run(self) -> None:
        low, g = self.view.low, self.g
        self._list_number()
        while self._at < self.end:
            m = g.scan.search(low, self._at, self.end)
            if m is None:
                return
            before = self._at
            group = m.lastgroup or ""
            if group == "digit" or group == "vulgar":
                self._number(m.start())
            elif m["share"] is not None:
                self._share(m)
            elif m["fraction"] is not None:
                self._fraction(m)
            elif m["half"] is not None or m["halfbare"] is not None:
                self._part(m)
            elif m["word"] is not None:
                self._number(m.start(), words_end=m.end())
            else:
                self._special(m, group)
            if self._at <= before:  # never stand still
                self._at = max(before, m.start()) + 1

    # what is none

    def _drop(self, start: int, end: int, why: str, value: float | None = None) -> None:
        self.dropped.append(Dropped(start, end, self.view.text[start:end], why, value))
        self._at = end

    def _list_number(self) -> None:
        at = self.start
        low = self.view.folded
        while at < self.end and low[at] in " -•*·▪▶◆□■○●‧∙\t\n":
            at += 1
        m = self.g.list_number.match(low, at, self.end)
        if m is not None and m.end() < self.end:
            self._drop(m.start(), m.end(), "list number")

    # numerals

    def _number(self, at: int, words_end: int | None = None) -> None:
        g, view, low = self.g, self.view, self.view.low
        if words_end is None and self._dropped_here(at):
            return
        if words_end is not None:
            return self._in_words(at, words_end)
        if low[at] in FRACTIONS:
            numeral: Numeral | None = Numeral(at, at + 1, FRACTIONS[low[at]], fraction=True)
        else:
            numeral = numerals.read(g, low, at, self.end)
        if numeral is None or numeral.value is None or numeral.end - at > 4 * LONGEST:
            stop = at
            while stop < self.end and (low[stop].isalnum() or low[stop] in ".,-"):
                stop += 1
            return self._drop(at, max(stop, at + 1), "identifier")
        self._measured(numeral)

    def _in_words(self, at: int, stop: int) -> None:
        g, low = self.g, self.view.low
        begin = at
        if low.startswith("a ", at):
            at += 2
        elif low.startswith("마이너스 ", at):
            at += 5
        numeral = numerals.read(g, low, at, self.end if g.numbers.WORD_END else stop)
        if numeral is None or numeral.value is None:
            self._at = stop
            return
        numeral.figures = numeral.plain = False
        if low[at:numeral.end] in g.numbers.PRONOUNS and g.lone.match(low, numeral.end, self.end):
            self._at = numeral.end
            return
        if begin < at and low[begin] == "a":
            numeral.start = begin
        self._measured(numeral)

    def _dropped_here(self, at: int) -> bool:
        """Drop what begins with a figure and is a date, a time, a name."""
        g, view, low = self.g, self.view, self.view.low
        if self.g.score is None or True:
            m = g.from_here.pattern.match(low, at, self.end)
            if m is not None and m.end() > at:
                why, year = g.from_here.read(m)
                money = g.money_before.search(low, max(self.start, at - 6), at)
                if money is None or why in ("phone number", "year"):
                    if money is None:
                        self._drop(at, m.end(), why, year)
                        return True
        previous = view.folded[at - 1] if at > self.start else " "
        if previous == "[" and (m := g.footnote.match(low, at - 1, self.end)) is not None:
            self._drop(at - 1, m.end(), "footnote")
            return True
        if previous == "(" and (m := g.age_bracket.search(low, max(self.start, at - 12), min(self.end, at + 4))) is not None:
            if m.start("age") == at and self._is_age(at):
                self._drop(at, m.end("age"), "age", float(m["age"]))
                return True
        return False

    def _is_age(self, at: int) -> bool:
        """Say whether a bare figure in brackets stands behind a person's name."""
        return 14 < int(self.view.low[at : at + 2]) < 100 if self.view.low[at : at + 2].isdigit() else False

    def _measured(self, numeral: Numeral) -> None:
        """Give a numeral its unit, or drop it."""
        g, view, low = self.g, self.view, self.view.low
        start, first = numeral.start, self.start
        money = g.money_before.search(low, max(first, start - 8), start) if numeral.figures else None
        if money is not None and money.end() < start:
            money = None
        if money is not None and money.start() < self._at and self.hits and money.start() < self.hits[-1].end:
            money = None  # the unit of the number before
        if money is not None and money["money"] == "ps" and numeral.plain and numeral.end - numeral.start < 5:
            money = None  # a console, not the pound
        if money is not None and money["money"].isalpha() and money.end("money") == start and start - money.start() < 2:
            money = None
        left = money.start() if money else start
        sign = money["money"] if money else ""
        if money and " " in sign and view.folded[left].islower() and sign[1] in " ":
            left, sign = low.index("$", left), "$"  # an article or a word's end: "a $ 5 fee"
        hit = Hit(left, numeral.end, (start, numeral.end), numeral.value, None, QuantityKind.NUMBER)
        measured = False
        hit.lead, hit.scale, hit.figures, hit.plain = numeral.lead, numeral.scale, numeral.figures, numeral.plain
        assert hit.value is not None
        if money is not None:
            hit.unit, hit.kind = g.money_names[sign], QuantityKind.MONEY
            if money["minus"]:
                hit.value = -hit.value
            self._letters(hit, numeral, money=True)
            self._money_repeated(hit)
        else:
            within = g.within.match(low, numeral.end, self.end)
            if within is not None and (g.particles is not None or low[within.end() : within.end() + 1] in " %"):
                hit.bound, numeral.end = g.numbers.WITHIN[within.group()], within.end()
                hit.end = numeral.end
                if low[numeral.end : numeral.end + 1] == " " and g.particles is not None:
                    pass
            self._letters(hit, numeral, money=False)
            unit = measures.find(g, view, numeral, self.end)
            if unit is not None:
                self._take(hit, numeral, unit)
                measured = unit.strong
        if not self._kept(hit, numeral):
            return
        if not numeral.figures and numeral.value != 1 and g.attribute.match(low, numeral.end, self.end):
            return self._drop(numeral.start, hit.end, "attribute", None)
        if hit.unit is None and g.units.NOUNS == "phrase" and not (numeral.fraction and numeral.end - numeral.start < 2):
            self._noun(hit, numeral)
        if hit.unit is None and not numeral.figures and low[numeral.start : numeral.end] in g.numbers.PRONOUNS:
            self._at = numeral.end
            return
        if (money_scale := g.numbers.MONEY_SCALE) is not None and (hit.unit is None or not measured):
            unit, least = money_scale
            if numeral.last_large and numeral.value >= least and not self._not_money(numeral.end):
                hit.unit, hit.kind, hit.noun, hit.end = unit, QuantityKind.MONEY, False, numeral.end
        if hit.unit is None and numeral.fraction:
            hit.value, hit.unit, hit.kind = hit.value * 100, PERCENT, QuantityKind.PERCENT
        if hit.unit == "t" and measures.in_emissions(g, view, hit.start, hit.end, first, self.end):
            hit.unit = "tCO2e"
        self._signed(hit)
        hit.core = (hit.start, hit.end)
        self.hits.append(hit)
        self._at = max(hit.end, numeral.end)

    def _take(self, hit: Hit, numeral: Numeral, unit: Unit) -> None:
        g, low = self.g, self.view.low
        assert hit.value is not None
        hit.unit, hit.kind, hit.end = unit.unit, unit.kind, unit.end
        hit.value *= unit.factor
        if unit.unit == "deg" and g.numbers.TEMPERATURE_BEFORE:
            for word, scale in g.numbers.TEMPERATURE_BEFORE.items():
                if low.endswith(word, self.start, hit.start) or low.endswith(word + " ", self.start, hit.start):
                    hit.unit, hit.start = scale, low.rindex(word, self.start, hit.start)
                    break
        if unit.kind is QuantityKind.MONEY and numeral.scale == 1.0 and low[unit.end : unit.end + 1] == " ":
            scaled = g.token.match(low, unit.end + 1, self.end)  # 80 USD million
            if scaled is not None and (scale := g.numbers.LARGE.get(scaled["scale"] or "")) is not None:
                hit.value *= scale
                hit.end = scaled.end()
        hit.noun = unit.kind is QuantityKind.COUNT
        per = self.g.per_from.search(self.view.low, max(self.start, numeral.start - 12), numeral.start)
        if per is not None and unit.kind in (QuantityKind.MEASURE, QuantityKind.MONEY, QuantityKind.COUNT):
            hit.unit = f"{unit.unit}/{self.g.units.PER_EVERY[per['per']]}"
            hit.start = per.start()

    def _letters(self, hit: Hit, numeral: Numeral, *, money: bool) -> None:
        """Read a letter behind a figure as a scale where money stands before it or a noun behind it."""
        g, low = self.g, self.view.low
        if not numeral.figures or numeral.scale != 1.0:
            return
        m = g.letters.match(low, numeral.end, self.end)
        if m is None or (not money and m.start("letter") != numeral.end):
            return
        letter, scale = m["letter"], g.numbers.LETTERS.get(m["letter"])
        if scale is None or (money and m.start("letter") != numeral.end and len(letter) < 2):
            return
        if not money and not self._scale_letter(numeral, letter, m.end()):
            return
        assert hit.value is not None
        hit.value *= scale
        hit.scale, hit.lead = scale, hit.lead or hit.value
        numeral.scale, numeral.plain, numeral.end = scale, False, m.end()
        numeral.value = hit.value
        hit.end, hit.plain, hit.number = m.end(), False, (hit.number[0], m.end())

    def _scale_letter(self, numeral: Numeral, letter: str, stop: int) -> bool:
        """Say whether a letter that could be a unit is a scale: a noun or a unit comes behind it."""
        low, case = self.view.low, self.view.folded[stop - len(letter) : stop]
        if len(letter) > 1 and letter != "mm":
            return True
        if letter == "k":
            return case == "k" or low[stop : stop + 1] != " " or not self._word_at(stop)
        word = self._word_at(stop)
        if letter == "m" and case == "m":
            if word in ("of",):
                return low.startswith((" of its ", " of our ", " of the ", " of their "), stop)
            return bool(word) and word not in self.g.units.STOPS and word not in ("long", "tall", "wide", "high", "deep", "thick", "x", "race", "sprint")
        if letter == "mm":
            return False
        if case in ("M", "B"):
            return not (case == "B" and word == "")  or True if word else case == "M"
        if case == "T":
            return bool(word) and nouns.plural(self.g, word)
        return letter == "b" and case == "b" and bool(word) and nouns.plural(self.g, word)

    def _word_at(self, at: int) -> str:
        low = self.view.low
        if low[at : at + 1] not in " \n":
            return ""
        stop = at + 1
        while stop < self.end and stop - at < 24 and low[stop].isalpha() and low[stop].isascii():
            stop += 1
        return low[at + 1 : stop]

    def _money_repeated(self, hit: Hit) -> None:
        """Take in the currency told again behind the number, and what it is told per."""
        g, low = self.g, self.view.low
        m = g.words.match(low, hit.end, self.end)
        if m is not None and (name := g.names.get(m["unit"])) is not None and name.kind is QuantityKind.MONEY:
            if name.unit not in ("cent", "penny", "sen", "dime"):
                hit.end = m.end("unit")
                if hit.unit in ("USD",) or hit.unit is None:
                    hit.unit = name.unit
        unit = measures.rated(g, self.view, Unit(hit.end, hit.unit or "", QuantityKind.MONEY), self.end)
        hit.unit, hit.end = unit.unit, unit.end

    def _noun(self, hit: Hit, numeral: Numeral) -> None:
        """Take the head noun of the phrase behind the number as its unit."""
        g, view = self.g, self.view
        single = numeral.value == 1 and not numeral.figures
        at = hit.end
        if (whose := g.of_whose.match(view.folded, at, self.end)) is not None:
            at = whose.end() - 1 if view.low[whose.end() - 1] in " \n" else whose.end()
            single = False
        found = nouns.phrase(g, view, at, self.end, single=single)
        if found is None or (whose is not None and not nouns.plural(g, view.low[found[0] - len(found[1]) : found[0]])):
            return
        hit.end, hit.unit = found
        hit.kind, hit.noun = QuantityKind.COUNT, True
        unit = measures.rated(g, view, Unit(hit.end, hit.unit, QuantityKind.COUNT), self.end)
        hit.unit, hit.end = unit.unit, unit.end

    def _kept(self, hit: Hit, numeral: Numeral) -> bool:
        """Drop a numeral that the words around it make a year, a name, a rank."""
        g, view, low = self.g, self.view, self.view.low
        start, stop, first = numeral.start, numeral.end, self.start
        previous = view.folded[start - 1] if start > first else " "
        strong = hit.unit is not None and not hit.noun
        if numeral.figures and hit.kind is not QuantityKind.MONEY:
            if previous.isascii() and (previous.isalpha() or previous == "_"):
                self._drop(self._token_start(start), self._token_end(stop), "name")
                return False
            if previous == "-" and start - 2 >= first and view.folded[start - 2].isalnum():
                word = low[self._token_start(start) : start]
                if not view.folded[start - 2].isdigit() and not word.endswith(("minus-", "sub-", "to-", "now-", "mid-", "plus-", "and-", "negative-")) and not "가" <= view.folded[start - 2] <= "힣":
                    self._drop(self._token_start(start), self._token_end(stop), "name")
                    return False
            following = view.folded[stop : stop + 1]
            if not strong and following.isascii() and following.isalpha():
                self._drop(start, self._token_end(stop), "name")
                return False
        if numeral.figures and numeral.scale == 1.0:
            led = g.led_by.pattern.search(low, max(first, start - LEFT), start)
            if led is not None:
                why, _ = g.led_by.read(led)
                if not strong or why in ("url", "phone number", "identifier", "age", "version", "section", "page") and not (hit.unit == PERCENT):
                    if why == "quarter":
                        value = numerals.number(low[start:stop]) if numeral.plain else None
                        self._drop(start, stop, "quarter" if value is None or value < 1900 else "year", value)
                    elif why == "year":
                        self._drop(start, stop, "year", 2000 + float(hit.value or 0))
                    elif why == "date" and hit.value and numeral.plain and 1900 <= hit.value < 2101:
                        self._drop(start, stop, "year", hit.value)
                    else:
                        self._drop(start, stop, why)
                    return False
            followed = g.followed_by.pattern.match(low, stop, self.end)
            if followed is not None and hit.kind is not QuantityKind.MONEY:
                self._drop(start, stop, g.followed_by.read(followed)[0])
                return False
        if numeral.plain and not strong:
            return self._plain_kept(hit, numeral)
        return True

    def _plain_kept(self, hit: Hit, numeral: Numeral) -> bool:
        """Drop a whole number in figures that is a year, an age or part of a name."""
        g, view, low = self.g, self.view, self.view.low
        start, stop = numeral.start, numeral.end
        value = numeral.value or 0.0
        if stop - start == 4 and value in YEARS and not hit.noun and self._is_year(start, stop, value):
            self._drop(start, stop, "year", value)
            return False
        if stop - start > 9 or (low[start] == "0" and stop - start > 1):
            self._drop(start, stop, "identifier")
            return False
        named = g.name_before.search(view.folded, max(self.start, start - 24), start)
        if named is not None and stop - start < 5:
            word = named.group().strip().lower().strip(".'")
            begins = named.start() == self.start or view.folded[named.start() - 1 : named.start()] in "“\"'("
            if word not in g.numbers.NAME_EXCEPT and not (begins and self._counts(stop)) and not self._counts_plural(stop):
                self._drop(named.start(), stop, "name")
                return False
        if 10 <= value < 100 and g.age_comma.search(view.folded, max(self.start, start - 24), start):
            if g.age_comma_end.match(low, stop, self.end):
                self._drop(start, stop, "age", value)
                return False
        return True

    def _is_year(self, start: int, stop: int, value: float) -> bool:
        g, low = self.g, self.view.low
        if g.year_denied.search(low, max(self.start, start - 16), start):
            return False
        if g.units.NOUNS != "phrase":
            return True
        found = nouns.phrase(g, self.view, stop, self.end, single=False)
        if found is None or not nouns.plural(g, found[1] + "s"):
            return True
        if g.year_led.search(low, max(self.start, start - 20), start):
            return True
        return value % 100 != 0

    def _not_money(self, at: int) -> bool:
        return self.g.not_money.match(self.view.low, at, self.end) is not None

    def _counts(self, stop: int) -> bool:
        found = nouns.phrase(self.g, self.view, stop, self.end, single=False)
        return found is not None

    def _counts_plural(self, stop: int) -> bool:
        """Say whether a plain lower-case plural stands right behind: "Germany 40 plants"."""
        word = self._word_at(stop)
        return bool(word) and nouns.plural(self.g, word) and self.view.folded[stop + 1 : stop + 2].islower() and False

    def _token_start(self, at: int) -> int:
        text = self.view.folded
        while at > self.start and (text[at - 1].isalnum() or text[at - 1] in "-_./&"):
            at -= 1
        return at

    def _token_end(self, at: int) -> int:
        text = self.view.folded
        while at < self.end and ((text[at].isalnum() and text[at].isascii()) or (text[at] in "-_./" and text[at + 1 : at + 2].isalnum())):
            at += 1
        return at

    def _signed(self, hit: Hit) -> None:
        """Read a sign before the number or its money."""
        g, low = self.g, self.view.low
        m = g.minus.search(low, max(self.start, hit.start - 10), hit.start)
        if m is not None and hit.value is not None:
            if m.group() not in "▲ " or hit.unit == PERCENT:
                hit.value, hit.start, hit.signed = -abs(hit.value), m.start(), True
                hit.change = "down" if hit.unit is not None else None
                return
        m = g.plus.search(low, max(self.start, hit.start - 2), hit.start)
        if m is not None:
            hit.start, hit.change = m.start(), "up"

    # quantities told otherwise

    def _count(self, text: str) -> float | None:
        numeral = numerals.read(self.g, text, text.startswith("a ") and 2 or 0, len(text))
        return None if numeral is None else numeral.value

    def _share(self, m: object) -> None:
        import re

        assert isinstance(m, re.Match)
        part, whole = self._count(m["part"] or ""), self._count(m["whole"] or "")
        if not part or not whole or part >= whole and whole != 100 or whole < 2:
            return self._number(m.start(), words_end=None if m.group()[0].isdigit() else m.end("part"))
        self._append(m.start(), m.end(), 100 * part / whole, PERCENT, QuantityKind.PERCENT)

    def _fraction(self, m: object) -> None:
        import re

        assert isinstance(m, re.Match)
        g, low = self.g, self.view.low
        n = g.numbers
        word = m["ftop"]
        top = 1.0 if word in ("a", "an") else self._count(word)
        bottom = n.DENOMINATORS.get(m["fbottom"]) or self._count(m["fbottom"])
        sure = top is not None and top > 1 and m["fbottom"] not in n.FRACTION_DOUBTFUL or "-" in m.group()
        if not top or not bottom or (not sure and n.FRACTION_NEEDS and not g.fraction_needs.match(low, m.end(), self.end)):
            numeral = Numeral(m.start(), m.end(), (top or 0) / bottom if bottom else None, figures=False, fraction=True)
            unit = measures.find(g, self.view, numeral, self.end) if top and bottom and n.FRACTION_NEEDS else None
            if unit is None or unit.kind is QuantityKind.DURATION:
                self._at = m.end() if word in ("a", "an") else m.end("ftop")
                return
        numeral = Numeral(m.start(), m.end(), top / bottom if top and bottom else 0.0, figures=False, fraction=True)
        unit = measures.find(g, self.view, numeral, self.end)
        value = numeral.value or 0.0
        if unit is not None and unit.kind in (QuantityKind.MEASURE, QuantityKind.MONEY, QuantityKind.DURATION) and g.units.NOUNS == "phrase":
            self._append(m.start(), unit.end, value * unit.factor, unit.unit, unit.kind)
        else:
            self._append(m.start(), m.end(), 100 * value, PERCENT, QuantityKind.PERCENT)

    def _part(self, m: object) -> None:
        """Read half a million, half an hour, 반년."""
        import re

        assert isinstance(m, re.Match)
        g, low = self.g, self.view.low
        bottom = m["pbottom"] if "pbottom" in m.groupdict() else None
        top = m["ptop"] if bottom else None
        share = (self._count(top) or 1.0 if top and top != "a" else 1.0) / g.numbers.DENOMINATORS.get(bottom or "", 2.0)
        scaled = numerals.read(g, low, m.end(), self.end) if bottom else None
        if scaled is not None and scaled.value is not None:
            numeral = Numeral(m.start(), scaled.end, share * scaled.value, figures=False)
            numeral.scale = scaled.value
            return self._measured(numeral)
        numeral = Numeral(m.start(), m.end(), share, figures=False)
        shifted = Numeral(m.start(), m.end() - 1 if low[m.end() - 1] in " -" else m.end(), share, figures=False)
        unit = measures.find(g, self.view, shifted, self.end)
        if unit is None:
            self._at = m.end()
            return
        self._append(m.start(), unit.end, share * unit.factor, unit.unit, unit.kind)

    def _special(self, m: object, group: str) -> None:
        import re

        assert isinstance(m, re.Match)
        value, unit, kind, change = self.g.specials[group]
        start, end = m.start(), m.end()
        if kind == "indefinite":
            numeral = Numeral(start, end, None, figures=False)
            at = end
            if self.view.low.startswith(" of ", at):
                at += 3
            numeral.end = at
            found = measures.find(self.g, self.view, numeral, self.end)
            if found is not None:
                return self._append(start, found.end, None, found.unit, found.kind)
            if self.g.units.NOUNS == "phrase":
                noun = nouns.phrase(self.g, self.view, at, self.end, single=False)
                if noun is not None:
                    return self._append(start, noun[0], None, noun[1], QuantityKind.COUNT)
            return self._append(start, end, None, None, QuantityKind.NUMBER)
        self._append(start, end, value, unit, QuantityKind(kind), change)

    def _append(
        self, start: int, end: int, value: float | None, unit: str | None, kind: QuantityKind, change: str | None = None
    ) -> None:
        hit = Hit(start, end, (start, end), value, unit, kind, change=change, special=True, figures=False)
        hit.noun = kind is QuantityKind.COUNT
        hit.core = (start, end)
        self.hits.append(hit)
        self._at = end
