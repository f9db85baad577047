"""Figures that stand in one version alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.compare.align import Matching
from claimcheck.compare.items import Item, Text
from claimcheck.compare.links import SAME
from claimcheck.compare.measures import COUNT, PERCENT, digits, has_digits
from claimcheck.compare.places import difference, item_place, sentence_place
from claimcheck.compare.records import Difference, Kind, Place
from claimcheck.lang import LANGUAGES, data, symbols
from claimcheck.records import QuantityKind

_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_LONG = 16  # digits past which a numeral is an identifier
_SIGNS = ("%", "％", "﹪")


def missing(a: Text, b: Text, matching: Matching) -> Iterator[Difference]:
    """Yield the claims of which the other version has no counterpart, with the sentence where it would stand."""
    sides = ((a, b, matching.loose_a, matching.loose_b), (b, a, matching.loose_b, matching.loose_a))
    for back, (own, other, loose, there) in enumerate(sides):
        rest = _Rest(other, there)
        for i in loose:
            item = own.items[i]
            if not _is_missed(item):
                continue
            near = matching.links.near(item.sentence, back=bool(back))
            if rest.holds(item, list(near)):
                continue
            where = next((sentence_place(other, k) for k, relation in near.items() if relation == SAME), None)
            places: tuple[Place | None, Place | None] = (item_place(own, item), where)
            yield difference(Kind.MISSING, *(reversed(places) if back else places))


def _is_missed(item: Item) -> bool:
    """Whether a figure that stands alone is worth a word: states and universals are told in many ways."""
    if not item.is_claim or item.main.kind in (QuantityKind.WHOLE, QuantityKind.NET_ZERO):
        return False
    return bool(item.main.value) and (has_digits(item.main) or item.measures[0].dimension != COUNT)


class _Rest:
    """What one version tells that is no matched figure, by sentence."""

    __slots__ = ("_matched", "_numerals", "_text", "_values")

    def __init__(self, text: Text, loose: Sequence[int]) -> None:
        self._text = text
        self._values: dict[int, set[float]] = {}
        self._matched: dict[int, list[Item]] = {}
        self._numerals: dict[int, set[str]] = {}
        left = set(loose)
        for i, item in enumerate(text.items):
            if i not in left:
                self._matched.setdefault(item.sentence, []).append(item)
            elif item.main.value is not None:
                self._values.setdefault(item.sentence, set()).add(item.main.value)

    def holds(self, item: Item, sentences: Sequence[int]) -> bool:
        """Whether the numeral stands there as something else: in a name, as a share in words, as two figures."""
        value = item.main.value or 0.0
        if any(value in self._values.get(i, ()) for i in sentences):
            return True
        told = set().union(*(self._other_numerals(i) for i in sentences))
        if (_numerals(item.main.text) or {f"{value:g}"}) <= told:
            return True
        if len(digits(value)) > 1 and digits(value) in {digits(float(each)) for each in told if len(each) < _LONG}:
            return True
        return _is_worded(item) and any(_shares(lang, self._text.words(i)) for i in sentences for lang in LANGUAGES)

    def _other_numerals(self, sentence: int) -> set[str]:
        """Return the numerals of a sentence that no matched figure tells."""
        known = self._numerals.get(sentence)
        if known is None:
            words, start = self._text.words(sentence), self._text.sentences[sentence][0]
            spans = [(item.start - start, item.end - start) for item in self._matched.get(sentence, ())]
            known = self._numerals[sentence] = {
                found[0].replace(",", "")
                for found in _DIGITS.finditer(words)
                if not any(first <= found.start() < last for first, last in spans)
            }
        return known


def _is_worded(item: Item) -> bool:
    """Whether a share or multiple may be told in words: doubled, a quarter, one in four, 310 of 1,020."""
    if item.main.kind is QuantityKind.MULTIPLE:
        return True
    if item.measures[0].dimension != PERCENT or item.main.unit != symbols.PERCENT or not item.lang:
        return False
    words = data(item.lang, "units").MEASURES[symbols.PERCENT].split("|")
    low = item.main.text.lower()
    return not any(word in low for word in (*_SIGNS, *words))


def _shares(lang: str, words: str) -> bool:
    return re.search(data(lang, "comparison").SHARES, words.lower()) is not None


def _numerals(text: str) -> set[str]:
    return {found[0].replace(",", "") for found in _DIGITS.finditer(text)}
