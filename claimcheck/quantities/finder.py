"""Goes through one sentence from numeral to numeral: each becomes a hit or is dropped with a reason."""

from __future__ import annotations

from claimcheck.lang import symbols
from claimcheck.lang.symbols import FRACTIONS, PERCENT
from claimcheck.quantities import measures, nouns, numerals, told, vetoes
from claimcheck.quantities.grammar import Grammar, Unit
from claimcheck.quantities.hits import Hit
from claimcheck.quantities.numerals import LONGEST, Numeral
from claimcheck.quantities.vetoes import Veto
from claimcheck.records import Dropped, QuantityKind
from claimcheck.view import View

# codes that are no words: read in small letters too
_PLAIN_CODES = ("usd", "eur", "gbp", "krw", "jpy", "cny", "rmb", "aud", "inr", "chf", "hkd", "sgd", "twd", "vnd")
MONEY = 20  # characters of money before a figure
_RATED = (QuantityKind.MEASURE, QuantityKind.MONEY, QuantityKind.COUNT)


class Finder:
    """The state of one pass over a sentence."""

    __slots__ = ("_at", "dropped", "end", "g", "hits", "start", "view")

    def __init__(self, g: Grammar, view: View, start: int, end: int) -> None:
        self.g, self.view, self.start, self.end = g, view, start, end
        self.hits: list[Hit] = []
        self.dropped: list[Dropped] = []
        self._at = start

    def run(self, first: int) -> None:
        """Fill ``hits`` and ``dropped``; ``first`` is where a quantity may begin at the earliest."""
        g, low = self.g, self.view.low
        self._at = first
        if (veto := vetoes.list_number(g, self.view, self.start, self.end)) is not None:
            self._drop(veto)
        while self._at < self.end:
            trigger = g.trigger.search(low, self._at, self.end)
            if trigger is None:
                return
            at = trigger.start()
            m = g.scan.match(low, at, self.end)
            if m is None:
                self._at = at + 1
                continue
            hit: Hit | None = None
            if m["digit"] is not None or m["vulgar"] is not None:
                self._figure(m.start())
            elif m["share"] is not None:
                hit = told.share(g, m)
                if hit is None:
                    self._figure(m.start()) if m.group()[0].isdigit() else self._in_words(m.start(), m.end("part"))
            elif m["fraction"] is not None:
                hit = told.fraction(g, self.view, m, self.end)
                self._at = m.end()
            elif m["half"] is not None:
                numeral = told.part_of(g, self.view, m, self.end)
                self._at = m.end()
                if numeral is not None:
                    self._measured(numeral)
            elif m["halfbare"] is not None:
                hit = told.half(g, self.view, m, self.end)
                self._at = m.end()
            elif m["word"] is not None:
                self._in_words(m.start(), m.end("word"))
            else:
                hit = told.special(g, self.view, m, self.end)
            if hit is not None:
                self._keep(hit)
            if self._at <= at:  # never stand still
                self._at = at + 1

    def _drop(self, veto: Veto) -> None:
        start, end, why, value = veto
        start = max(start, self.dropped[-1].end) if self.dropped else start
        self.dropped.append(Dropped(start, end, self.view.text[start:end], why, value))
        self._at = end

    def _keep(self, hit: Hit) -> None:
        hit.core = (hit.start, hit.end)
        self.hits.append(hit)
        self._at = max(self._at, hit.end)

    def _figure(self, at: int) -> None:
        """Read a numeral that begins with a figure."""
        g, low = self.g, self.view.low
        if (veto := vetoes.beginning(g, self.view, at, self.start, self.end)) is not None:
            self._drop(veto)
            return
        if low[at] in FRACTIONS:
            numeral: Numeral | None = Numeral(at, at + 1, FRACTIONS[low[at]], fraction=True)
        else:
            numeral = numerals.read(g, low, at, self.end)
        if numeral is None or numeral.value is None or numeral.end - at > 4 * LONGEST:
            stop = at + 1
            while stop < self.end and (low[stop].isalnum() or low[stop] in ".,-"):
                stop += 1
            self._drop(Veto(at, stop, "identifier"))
            return
        self._measured(numeral)

    def _in_words(self, at: int, stop: int) -> None:
        """Read a numeral in words."""
        g, low = self.g, self.view.low
        sign = g.word_lead.match(low, at, stop)
        begin, at = at, sign.end() if sign else at
        if sign is not None and at >= stop:  # "a dollar"
            numeral: Numeral | None = Numeral(begin, stop - 1, 1.0)
        else:
            numeral = numerals.read(g, low, at, self.end if g.numbers.WORD_END else stop)
        if numeral is None or numeral.value is None:
            self._at = stop
            return
        numeral.figures = numeral.plain = False
        if low[at : numeral.end] in g.numbers.PRONOUNS and self._pronoun(at, numeral.end):
            self._at = numeral.end
            return
        if sign is not None and not g.minus.search(low, begin, at):
            numeral.start = begin
        self._measured(numeral)

    def _behind_money(self, at: int) -> bool:
        """Say whether the money before a number goes on with it: "15 rupees 60", "5 CHF and one"."""
        if not self.hits or self.hits[-1].kind is not QuantityKind.MONEY:
            return False
        return self.g.sum_joint.fullmatch(self.view.low, self.hits[-1].end, at) is not None

    def _pronoun(self, at: int, stop: int) -> bool:
        """Say whether "one" stands for a person or thing: "one of them", "that one", but not "one of its plants"."""
        g, low = self.g, self.view.low
        if g.pronoun_led.search(low, max(self.start, at - 8), at) is not None:
            return True
        return g.lone.match(low, stop, self.end) is not None and g.of_whose.match(self.view.folded, stop) is None

    def _measured(self, numeral: Numeral) -> None:
        """Give a numeral its unit, or drop it."""
        g, view, low = self.g, self.view, self.view.low
        assert numeral.value is not None
        hit = Hit(numeral.start, numeral.end, (numeral.start, numeral.end), numeral.value, None, QuantityKind.NUMBER)
        hit.lead, hit.scale, hit.figures, hit.plain = numeral.lead, numeral.scale, numeral.figures, numeral.plain
        strong = False
        if not self._money(hit, numeral):
            within = g.within.match(low, numeral.end, self.end)
            if within is not None and (g.particles is not None or low[within.end() : within.end() + 1] in " %"):
                hit.bound, hit.end, numeral.end = g.numbers.WITHIN[within.group()], within.end(), within.end()
                self._scale_within(hit, numeral)
            self._scale_letter(hit, numeral, money=False)
            unit = measures.find(g, view, numeral, self.end)
            if unit is None and numeral.fraction:
                unit = told.of_one(g, view, numeral, self.end)
            coin = g.units.COIN_LETTERS.get(low[numeral.end : numeral.end + 1]) if unit is None else None
            if coin and not low[numeral.end + 1 : numeral.end + 2].isalnum() and self._behind_money(numeral.start):
                unit = Unit(numeral.end + 1, coin, QuantityKind.MONEY)
            if unit is not None:
                self._take(hit, numeral, unit)
                strong = unit.strong
        if (veto := self._veto(hit, numeral)) is not None:
            self._drop(veto)
            return
        if numeral.value == 0 and not numeral.figures and low[numeral.end : numeral.end + 1] == "-":
            self._at = numeral.end
            return
        if hit.unit is None and g.units.NOUNS == "phrase" and not (numeral.fraction and numeral.figures):
            self._noun(hit, numeral)
            if (veto := vetoes.address(g, view, hit, numeral)) is not None:
                self._drop(veto)
                return
        if not strong:
            self._large_money(hit, numeral)
        lone = hit.unit is None and not numeral.figures and low[numeral.start : numeral.end] in g.numbers.PRONOUNS
        rest = lone and numeral.end >= self.end and self._behind_money(numeral.start)  # "5 CHF and one"
        if lone and not rest and not g.pronoun_range.match(low, numeral.end, self.end):
            self._at = numeral.end
            return
        if hit.unit is None and numeral.fraction:
            hit.value, hit.unit, hit.kind = numeral.value * 100, PERCENT, QuantityKind.PERCENT
        if hit.unit == "t" and measures.in_emissions(g, view, hit.start, hit.end, self.start, self.end):
            hit.unit = "tCO2e"
        self._signed(hit)
        self._at = numeral.end
        self._keep(hit)

    def _veto(self, hit: Hit, numeral: Numeral) -> Veto | None:
        g, view, first, end = self.g, self.view, self.start, self.end
        veto: Veto | None = None
        if numeral.figures and hit.kind is not QuantityKind.MONEY:
            veto = vetoes.attached(g, view, hit, numeral, first, end)
        if veto is not None:
            return veto
        if (
            numeral.figures
            and (numeral.scale == 1.0 or g.particles)
            and (veto := vetoes.led(g, view, hit, numeral, first, end))
        ):
            return veto
        lettered = numeral.figures and hit.kind is not QuantityKind.MONEY and view.folded[numeral.end - 1] == "B"
        if lettered and (veto := vetoes.lettered(g, view, numeral, first)) is not None:
            return veto
        if hit.unit is None and numeral.plain and numeral.end - numeral.start < 3:
            attribute = g.attribute_figure.match(view.low, numeral.end, end)
            if attribute is not None:
                return Veto(numeral.start, attribute.end(), "attribute")
        if numeral.plain and (hit.unit is None or hit.noun):
            if self.hits and not view.low[self.hits[-1].end : numeral.start].strip():
                first = self.hits[-1].end  # "15 rupees 60": the word before it is a unit, no name
            return vetoes.plain(g, view, hit, numeral, first, end)
        if not numeral.figures and numeral.value != 1 and g.attribute.match(view.low, numeral.end, end):
            return Veto(numeral.start, max(hit.end, numeral.end), "attribute")
        return None

    # units

    def _money(self, hit: Hit, numeral: Numeral) -> bool:
        """Read the money before a figure."""
        g, view, low, start = self.g, self.view, self.view.low, numeral.start
        if not numeral.figures:
            return False
        m = g.money_before.search(low, max(self.start, start - MONEY), start)
        if m is None or (self.hits and m.start() < self.hits[-1].end):
            return False
        sign, left = m["money"], m.start()
        word = sign.isalpha() and len(sign) == 3 and sign not in _PLAIN_CODES and sign not in g.units.MONEY_FIRST
        if word and not view.folded[left].isupper():
            return False  # "try 5", "mad 3"
        if sign == "ps" and numeral.plain and numeral.end - start < 5:
            return False  # a console, not the pound
        if sign[1:2] == " " and view.folded[left].islower() and sign[0] in "as":
            left, sign = low.index("$", left), "$"  # an article or a word's end: "a $ 5 fee"
        assert hit.value is not None
        if len(sign) == 4 and sign[1:].upper() == g.money_names[sign]:  # "MUSD 12"
            if not view.folded[left + 1 : left + 4].isupper():
                return False
            hit.value *= symbols.CODE_SCALES[sign[0]]
        hit.start, hit.unit, hit.kind = left, g.money_names[sign], QuantityKind.MONEY
        if m["minus"]:
            hit.value, hit.signed, hit.change = -hit.value, True, "down"
        self._scale_letter(hit, numeral, money=True)
        again = g.words.match(low, hit.end, self.end)  # "$5 million USD"
        name = g.name(again["unit"]) if again is not None else None
        if again is not None and name is not None and name.kind is QuantityKind.MONEY and name.unit.isupper():
            if "-" not in low[hit.end : again.start("unit")] and not measures.prefixed(low, again):  # "$10-$20"
                hit.end = again.end("unit")
                hit.unit = name.unit if hit.unit == "USD" else hit.unit
        elif (more := g.money_again.match(low, hit.end, self.end)) is not None:
            hit.end = more.end()
        self._rated(hit, QuantityKind.MONEY)
        return True

    def _rated(self, hit: Hit, kind: QuantityKind) -> None:
        unit = measures.rated(self.g, self.view, Unit(hit.end, hit.unit or "", kind), self.end)
        hit.unit, hit.end = unit.unit, unit.end

    def _take(self, hit: Hit, numeral: Numeral, unit: Unit) -> None:
        """Give a hit the unit behind it, and what stands before it and belongs to the unit."""
        g, low = self.g, self.view.low
        assert hit.value is not None
        hit.unit, hit.kind, hit.end = unit.unit, unit.kind, unit.end
        hit.value *= unit.factor
        hit.noun = unit.kind is QuantityKind.COUNT
        if unit.unit == "deg":
            for word, scale in g.numbers.TEMPERATURE_BEFORE.items():
                at = low.rfind(word, max(self.start, hit.start - len(word) - 1), hit.start)
                if at >= 0:
                    hit.unit, hit.start = scale, at
                    if g.minus.fullmatch(word) is not None:
                        hit.value, hit.signed = -abs(hit.value), True
        if unit.kind is QuantityKind.MONEY and numeral.scale == 1.0 and low[unit.end : unit.end + 1] == " ":
            scaled = g.token.match(low, unit.end + 1, self.end)  # 80 USD million
            if scaled is not None and (factor := g.numbers.LARGE.get(scaled["scale"] or "")) is not None:
                hit.value *= factor
                hit.end = scaled.end()
        if (below := g.below_zero.match(low, hit.end, self.end)) is not None:
            hit.value, hit.end, hit.signed = -abs(hit.value), below.end(), True
        if unit.kind in _RATED:
            per = g.per_from.search(low, max(self.start, numeral.start - 12), numeral.start)
            if per is not None:
                hit.unit = f"{unit.unit}/{g.units.PER_EVERY[per['per']]}"
                hit.start = per.start()

    def _noun(self, hit: Hit, numeral: Numeral) -> None:
        """Take the head noun of the phrase behind the number as its unit."""
        g, view = self.g, self.view
        single = numeral.value == 1 and not numeral.figures
        at = hit.end
        whose = g.of_whose.match(view.folded, at, self.end)
        if whose is not None:  # "three of its plants"
            at = whose.end() - 1 if view.folded[whose.end() - 1].isspace() else whose.end()
        found = nouns.phrase(g, view, at, self.end, single=single and whose is None)
        if found is None:
            return
        singular = found[1] == view.low[found[0] - len(found[1]) : found[0]]
        if singular and (whose is not None or (numeral.value == 0 and not numeral.figures)):
            return  # "zero waste" is a state
        hit.end, hit.unit = found
        if g.inner.search(view.low, at, hit.end) is not None:  # "six of the two-litre cans"
            hit.end = numeral.end
        hit.kind, hit.noun = QuantityKind.COUNT, True
        self._rated(hit, QuantityKind.COUNT)

    def _large_money(self, hit: Hit, numeral: Numeral) -> None:
        """Read a large bare number as money in a language that tells it so."""
        scale = self.g.numbers.MONEY_SCALE
        if scale is None or not numeral.last_large or hit.value is None or hit.kind is QuantityKind.MONEY:
            return
        unit, least = scale
        if hit.value >= least and self.g.not_money.match(self.view.low, numeral.end, self.end) is None:
            hit.unit, hit.kind, hit.noun, hit.end = unit, QuantityKind.MONEY, False, numeral.end

    def _scale_within(self, hit: Hit, numeral: Numeral) -> None:
        """Read the scale behind a bound inside a numeral: 20여만 명."""
        m = self.g.token.match(self.view.low, numeral.end, self.end)
        scale = None if m is None or self.g.particles is None else self.g.numbers.LARGE.get(m["scale"])
        if m is None or scale is None or hit.value is None or scale <= numeral.scale:
            return
        hit.value *= scale
        hit.lead, hit.scale, hit.plain = hit.value / scale, scale, False
        numeral.value, numeral.scale, numeral.plain, numeral.last_large = hit.value, scale, False, True
        numeral.end = hit.end = m.end()

    def _scale_letter(self, hit: Hit, numeral: Numeral, *, money: bool) -> None:
        """Read a letter behind a figure as a scale where money stands before it or a noun behind it."""
        g, low = self.g, self.view.low
        if not numeral.figures or numeral.scale != 1.0:
            return
        m = g.letters.match(low, numeral.end, self.end)
        if m is None or hit.value is None:
            return
        letter = m["letter"].lower()
        glued = m.start("letter") == numeral.end
        if not glued and not (money and len(letter) > 1):
            return
        if not money and not self._scales(letter, m.end()):
            return
        scale: float = g.numbers.LETTERS[letter]
        hit.value *= scale
        hit.lead, hit.scale, hit.plain = numeral.value or 0.0, scale, False
        numeral.scale, numeral.plain, numeral.end, numeral.value = scale, False, m.end(), hit.value
        hit.end, hit.number = m.end(), (hit.number[0], m.end())

    def _scales(self, letter: str, stop: int) -> bool:
        """Say whether a letter that could be a unit is a scale: a noun or a unit comes behind it."""
        low, case = self.view.low, self.view.folded[stop - len(letter) : stop]
        word = self._word_at(stop)
        if len(letter) > 1:
            return letter != "mm"
        if case == "k":
            return True
        if case == "K":
            return bool(word) or low[stop : stop + 1] in ("+", "")
        if case == "m":
            if low.startswith(self.g.units.OF_OWN, stop):
                return True
            return bool(word) and word not in self.g.units.STOPS and word not in self.g.units.AFTER_METRES
        if case in ("M", "B"):
            return bool(word) or case == "M"
        return bool(word) and nouns.plural(self.g, word)

    def _word_at(self, at: int) -> str:
        """Return the Latin word behind a space."""
        low = self.view.low
        if low[at : at + 1] not in (" ", "\n"):
            return ""
        stop = at + 1
        while stop < self.end and stop - at < 24 and low[stop].isalpha() and low[stop].isascii():
            stop += 1
        return low[at + 1 : stop]

    def _signed(self, hit: Hit) -> None:
        """Read a sign before the number or its money."""
        g, low = self.g, self.view.low
        change = hit.kind in (QuantityKind.PERCENT, QuantityKind.POINT, QuantityKind.MONEY)
        m = g.minus.search(low, max(self.start, hit.start - 10), hit.start)
        if (
            m is not None
            and m.start() > self.start + 1
            and low[m.start() - 1].isspace()
            and low[m.start() - 2].isdigit()
        ):
            m = m if hit.kind is QuantityKind.PERCENT else None  # "75 -300 mm"
        if m is not None and hit.value is not None:
            hit.value, hit.start, hit.signed = -abs(hit.value), m.start(), True
            hit.change = "down" if change else None
            return
        m = g.plus.search(low, hit.start - 1, hit.start) if hit.start > self.start else None
        if m is not None:
            hit.start, hit.change = m.start(), "up"
