"""Predicates on figures, and the two narrow scopes, each asked by a rule of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.documents import from_text
from tests.rules import alone, check

TEXTS = """
title = "t"
message = "“{words}” m"
clears = "c"
question = "q {words}"
wording = "w [blank]"
"""

RULE = """
id = "asked-claim"
code = "ZZ-02"
since = "0.2.0"
[severity]
default = "low"
[provisions]
std = ["std-iso14021-5-3"]
[en]
%(texts)s
[en.patterns]
mark = ["less", "to"]
[ko]
%(texts)s
[ko.patterns]
mark = ["덜", "까지"]
[[fires]]
on = "claim"
when = ["%(condition)s"]
"""


def flagged(condition: str, text: str, lang: str, folder: Path) -> list[str]:
    path = folder / "ZZ-02.toml"
    path.write_text(RULE % {"texts": TEXTS, "condition": condition}, encoding="utf-8")
    flags = check(from_text(text, lang=lang), rules=alone(path)).flags
    places = sorted(span for flag in flags if flag.code == "ZZ-02" for span in ((flag.start, flag.end), *flag.also))
    return [text[start:end] for start, end in places]


@pytest.mark.parametrize(
    ("condition", "text", "lang", "words"),
    [
        ("pair", "The crate uses 31% less plastic: 11 g instead of 16 g.", "en", ["31%"]),
        ("pair", "The crate uses 31% less plastic.", "en", []),
        ("pair", "The crate uses 31% less plastic: 11 g of it.", "en", []),
        ("pair", "예전에는 16kg이던 상자가 지금은 11kg이어서 플라스틱이 31% 줄었습니다.", "ko", ["31%"]),
        ("pair", "상자의 플라스틱을 31% 줄였습니다.", "ko", []),
        ("in a unit", "We saved 40 tonnes of plastic.", "en", ["40 tonnes"]),
        ("in a unit", "We saved 40% of the plastic.", "en", []),
        ("in a unit", "플라스틱 40톤을 줄였습니다.", "ko", ["40톤"]),
        ("in per cent", "We saved 40% of the plastic.", "en", ["40%"]),
        ("in per cent", "We saved 40 tonnes of plastic.", "en", []),
        ("in per cent", "플라스틱을 40% 줄였습니다.", "ko", ["40%"]),
        ("multiple", "We tripled the recycled content of our crates.", "en", ["tripled"]),
        ("multiple", "We raised the recycled content of our crates by 30%.", "en", []),
        ("multiple", "상자의 재생원료를 세 배로 늘렸습니다.", "ko", ["세 배"]),
        ("signed", "CO2 emissions of the works: -6%", "en", ["-6%"]),
        ("signed", "CO2 emissions of the works fell by 6%.", "en", []),
        ("bracketed code", "The lamp uses 31% less power than the old one (KX-90).", "en", ["31%"]),
        ("bracketed code", "The lamp uses 31% less power (see page 4).", "en", []),
        ("bracketed code", "예전 등(KX-90)보다 전기를 31% 덜 씁니다.", "ko", ["31%"]),
        ("bracketed code", "예전 등(1990년)보다 전기를 31% 덜 씁니다.", "ko", []),
        ("spread", "The crate saves 8% to 12% of its plastic.", "en", ["8% to 12%"]),
        ("spread", "The crate saves 12% of its plastic.", "en", []),
        ("spread", "상자는 플라스틱을 8~12% 아낍니다.", "ko", ["8~12%"]),
        ("nearest ceiling", "The crate saves up to 12% of its plastic.", "en", ["up to 12%"]),
        ("nearest ceiling", "The crate saves 12% of its plastic.", "en", []),
        ("nearest ceiling", "상자는 플라스틱을 최대 12% 아낍니다.", "ko", ["최대 12%"]),
        ("by ai", "Our AI cuts the energy use of pumps by 12%.", "en", ["12%"]),
        ("by ai", "Pumps save 12% of energy with AI.", "en", ["12%"]),
        ("by ai", "Pumps save 12% of energy, and AI writes our letters.", "en", []),
        ("by ai", "AI로 펌프 전력을 12% 절감했습니다.", "ko", ["12%"]),
        ("by ai", "펌프 전력을 12% 절감했고, 문서는 AI가 씁니다.", "ko", []),
        ("fallen", "Our plant's emissions fell by 12%.", "en", ["12%"]),
        ("fallen", "Our plant's emissions rose by 12%.", "en", []),
        ("fallen", "공장의 배출량이 12% 감소했습니다.", "ko", ["12%"]),
        ("mark@beside", "Our crates use 40% less plastic.", "en", ["40%"]),
        ("mark@beside", "Our crates use 40% of the plastic, and less.", "en", []),
        ("mark@beside", "플라스틱을 40% 덜 쓴 상자입니다.", "ko", ["40%"]),
        ("mark@touching", "플라스틱을 40%까지 줄였습니다.", "ko", ["40%"]),
        ("mark@touching", "플라스틱을 40% 줄였고 다음 달까지 팝니다.", "ko", []),
    ],
)
def test_what_holds_of_a_claim(condition: str, text: str, lang: str, words: list[str], tmp_path: Path) -> None:
    found = flagged(condition, text, lang, tmp_path)
    assert found[: len(words) or None] == words
