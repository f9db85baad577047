"""Shares and weights of a material, marks of a note, and claims that a source attests."""

from __future__ import annotations

import pytest

from claimcheck.checker import check, context_of
from claimcheck.classifier import NO_MODELS
from claimcheck.documents import from_text
from claimcheck.flags.asking import holds
from claimcheck.lang.scan import Cues
from claimcheck.rules import NO_RULES
from claimcheck.rules.rule import Scope
from claimcheck.rules.rule import Test as Asked  # by its own name pytest would collect it
from claimcheck.rules.sight import Anchor, Sight


def told(name: str, text: str, words: str, lang: str) -> str | None:
    """Return the words by which a predicate holds in the sentence of some words."""
    document = from_text(text, lang=lang)
    findings = check(document, models=NO_MODELS, rules=NO_RULES).findings
    sight = Sight(context_of(document), findings, Cues([]), [], None)
    start = text.index(words)
    sentence = sight.sentence_at(start)
    assert sentence is not None
    anchor = Anchor(start, start + len(words), sentence, "XX-01")
    found = holds(sight, anchor, (Asked(name),), Scope.SENTENCE)
    return text[found[0] : found[1]] if found else None


CASES = [
    ("partial share", "en", "The tray is 45% recycled plastic.", "recycled", "45%"),
    ("partial share", "en", "The tray is 100% recycled plastic.", "recycled", None),
    ("partial share", "en", "The recycled tray cut emissions by 45%.", "recycled", None),
    ("partial share", "ko", "쟁반은 재활용 플라스틱 45%로 만들었다.", "재활용", "45%"),
    ("partial share", "ko", "쟁반은 재활용 플라스틱 100%로 만들었다.", "재활용", None),
    ("whole share", "en", "The tray is 100% recycled plastic.", "recycled", "100%"),
    ("whole share", "en", "The tray is 45% recycled plastic.", "recycled", None),
    ("whole share", "ko", "쟁반은 재활용 플라스틱 100%로 만들었다.", "재활용", "100%"),
    ("weight", "en", "Each rug holds 2 kg of recycled yarn.", "recycled", "2 kg"),
    ("weight", "en", "Each rug holds 2 metres of recycled yarn.", "recycled", None),
    ("weight", "ko", "깔개마다 재생 원사 2kg을 썼다.", "재생", "2kg"),
    ("marked", "en", "A recyclable* jug for the kitchen", "recyclable", "recyclable"),
    ("marked", "en", "A recyclable jug for the kitchen*", "recyclable", "recyclable"),
    ("marked", "en", "A recyclable jug for the kitchen", "recyclable", None),
    ("marked", "ko", "재활용 가능* 주전자", "재활용 가능", "재활용 가능"),
    ("attested", "en", "Our emissions fell by 21% in 2023, according to the Carbon Trust.", "emissions", "21%"),
    ("attested", "en", "Our emissions fell by 21% in 2023.", "emissions", None),
]


@pytest.mark.parametrize(("name", "lang", "text", "words", "expected"), CASES)
def test_predicates(name: str, lang: str, text: str, words: str, expected: str | None) -> None:
    assert told(name, text, words, lang) == expected
