"""What opens a long alternation only spares the search places: it holds back nothing that the alternation matches."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.lang import LANGUAGES, data, scanner
from claimcheck.lang.phrases import opening, skipping
from claimcheck.lang.scan import Cue, Cues, Scanner

CLASS = re.compile(r"\(\?=\[[^\]]*\]\)")  # one class of characters
WORDS = re.compile(r"\\b\(\?=.*?\|\\d\{1,2\}\)\\b\)", re.DOTALL)  # the first words: ``opening``
GATED = [
    (f"{lang}.{file}.{name}", getattr(data(lang, file), name))
    for lang in LANGUAGES
    for file, name in (("moments", "MOMENT"), ("years", "RELATIVE"), ("sources", "PUBLICATION"))
    if re.match(r"\(\?=|\\b\(\?=", getattr(data(lang, file), name).pattern)
]


def without(pattern: str) -> str:
    return WORDS.sub(r"\\b", pattern, count=1) if pattern.startswith(r"\b") else CLASS.sub("", pattern, count=1)


@pytest.mark.parametrize(("name", "pattern"), GATED, ids=[name for name, _ in GATED])
@settings(max_examples=25, deadline=None)
@given(drawn=st.data())
def test_an_alternation_matches_what_it_did_without_its_gate(
    name: str, pattern: re.Pattern[str], drawn: st.DataObject
) -> None:
    bare = re.compile(without(pattern.pattern))
    assert bare.pattern != pattern.pattern
    text = drawn.draw(st.from_regex(bare)).lower() if "sources" not in name else drawn.draw(st.from_regex(bare))
    assert [found.span() for found in pattern.finditer(text)] == [found.span() for found in bare.finditer(text)]


@pytest.mark.parametrize(
    ("lang", "led"),
    [(lang, pattern) for lang in LANGUAGES for _, pattern in data(lang, "numbers").LED_BY],
)
@settings(max_examples=8, deadline=None)
@given(drawn=st.data())
def test_what_leads_up_to_a_numeral_begins_where_its_gate_is_open(lang: str, led: str, drawn: st.DataObject) -> None:
    bare, gated = re.compile(led), re.compile(data(lang, "numbers").LED_GATE + f"(?:{led})")
    text = drawn.draw(st.from_regex(rf"\A(?:{led})", fullmatch=False)).lower()
    if bare.match(text) is not None and re.match(r"[\s\d,.;)]", text) is None:
        assert gated.match(text) is not None


def test_an_opening_takes_whole_words_and_small_numbers() -> None:
    gate = re.compile(opening("at | attic | in"))
    assert [found.start() for found in gate.finditer("in the attics at 12, 123")] == [0, 14, 17]


@settings(deadline=None)
@given(st.text(alphabet="we ourstx.\n", max_size=24))
def test_skipping_finds_what_whole_words_find(text: str) -> None:
    fast, plain = re.compile(skipping("we", "ours?", "us") + r"\b"), re.compile(r"\b(?:we|ours?|us)\b")
    assert [found.span() for found in fast.finditer(text)] == [found.span() for found in plain.finditer(text)]


@pytest.mark.parametrize("text", ["가동 후 𝔘 감축 목표", "😀 감축 목표", "목표\ud800 감축", "쀀감축"])
def test_a_scan_by_bytes_keeps_positions(text: str) -> None:
    syllables = [chr(0xAC00 + 37 * k) + "쀀" for k in range(200)]  # enough branches to be read byte by byte
    found = Scanner({"t": {"goal": ["감축", "목표"], "other": syllables}}, bounded=False).scan(text)
    wanted = sorted((text.index(word), word) for word in ("감축", "목표") if word in text)
    assert [(cue.start, text[cue.start : cue.end]) for cue in found] == wanted


@settings(deadline=None)
@given(
    st.text(alphabet="감축목표 we plan to cut 30%.\n", max_size=60),
    st.integers(0, 60),
    st.integers(0, 60),
    st.sampled_from(("cues", "topics", "none")),
    st.sampled_from(((), ("target",), ("past", "present"))),
)
def test_cues_within_are_those_that_lie_inside(
    text: str, start: int, end: int, table: str, kinds: tuple[str, ...]
) -> None:
    for lang in LANGUAGES:
        every = scanner(lang).scan(text)
        wanted: list[Cue] = [
            cue
            for cue in every
            if cue.table == table and start <= cue.start and cue.end <= end and (not kinds or cue.kind in kinds)
        ]
        cues = Cues(every)
        assert cues.within(start, end, table, *kinds) == wanted
        assert cues.first(start, end, table, *kinds) == (wanted[0] if wanted else None)
