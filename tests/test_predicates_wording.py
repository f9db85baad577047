"""Predicates on broad words: what stands beside them, and whether a figure says what they mean."""

from __future__ import annotations

import pytest

from claimcheck.checker import context_of
from claimcheck.documents import from_text
from claimcheck.flags import _scanned
from claimcheck.flags.asking import holds
from claimcheck.rules import load
from claimcheck.rules.rule import Scope
from claimcheck.rules.rule import Test as Asked  # by its own name pytest would collect it
from claimcheck.rules.sight import Anchor, Sight

RULES = load()


def _found(name: str, lang: str, text: str, words: str, scope: Scope) -> str | None:
    document = from_text(text, lang=lang)
    context = context_of(document)
    sight = Sight(context, (), _scanned(context, RULES), (), None)
    start = document.text.index(words)
    sentence = sight.sentence_at(start)
    assert sentence is not None
    anchor = Anchor(start, start + len(words), sentence, "GW-01")
    found = holds(sight, anchor, (Asked(name),), scope)
    return None if found is None else document.text[found[0] : found[1]]


@pytest.mark.parametrize(
    ("name", "lang", "text", "words", "scope", "expected"),
    [
        ("beside", "en", "A cleaner way to cut carbon.", "cleaner", Scope.SENTENCE, "carbon"),
        ("beside", "en", "A green hat for carbon dating night.", "carbon", Scope.SENTENCE, "green"),
        ("beside", "en", "A sustainable lamp.", "sustainable", Scope.SENTENCE, None),
        ("beside", "ko", "착한 용기로 플라스틱을 줄인다.", "착한 용기", Scope.SENTENCE, "플라스틱"),
        ("beside", "ko", "착한 가격의 점심이다.", "착한", Scope.SENTENCE, None),
        ("steeped", "en", "Green lids. Carbon, waste and plastic fell.", "Green", Scope.DOCUMENT, "plastic"),
        ("steeped", "en", "Green lids. Plastic, plastic, plastic and waste.", "Green", Scope.DOCUMENT, None),
        ("steeped", "ko", "그린 뚜껑이다. 탄소와 폐기물과 플라스틱을 줄였다.", "그린", Scope.DOCUMENT, "플라스틱"),
        ("merit beside", "en", "The only recyclable kite.", "only", Scope.NEAR, "recyclable"),
        ("merit beside", "en", "The only wooden kite.", "only", Scope.NEAR, None),
        ("merit beside", "ko", "국내 최초 저탄소 유리를 만든다.", "국내 최초", Scope.NEAR, "저탄소"),
        ("merit beside", "ko", "국내 최초 유리 연을 만든다.", "국내 최초", Scope.NEAR, None),
        ("specified", "en", "An eco kite of 60% recycled nylon.", "eco", Scope.SENTENCE, "60%"),
        ("specified", "en", "An eco kite. It holds 60% recycled nylon.", "eco", Scope.SENTENCE, "60%"),
        ("specified", "en", "An eco kite. It flies. It holds 60% recycled nylon.", "eco", Scope.SENTENCE, None),
        ("specified", "en", "An eco kite sold in 60 shops.", "eco", Scope.SENTENCE, None),
        ("specified", "en", "An eco kite.\n\nThe rope holds 60% recycled nylon.", "eco", Scope.SENTENCE, None),
        ("specified", "ko", "친환경 연은 재생 나일론 60%로 만든다.", "친환경", Scope.SENTENCE, "60%"),
        ("in name", "en", "The Sustainable Kite Council met.", "Sustainable", Scope.SENTENCE, "Council"),
        ("in name", "en", "Sustainable kites, said the council.", "Sustainable", Scope.SENTENCE, None),
        ("in name", "ko", "친환경 연 협회가 열렸다.", "친환경", Scope.SENTENCE, "협회"),
        ("in name", "ko", "친환경 연을 만든다. 협회는 없다.", "친환경", Scope.SENTENCE, None),
        ("specified", "ko", "친환경 연을 60개 매장에서 판다.", "친환경", Scope.SENTENCE, None),
    ],
)
def test_words_beside(name: str, lang: str, text: str, words: str, scope: Scope, expected: str | None) -> None:
    assert _found(name, lang, text, words, scope) == expected
