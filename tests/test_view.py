"""Composed text and its way back; the three readings of one length."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.records import Hole
from claimcheck.view import Composed, view

PIECES = ("배출량", "é", "ṩ", "Å", "\u212b", "가\u11a8", "\u0301", "CO₂", "a", " ", "\n", "5%", "\u1100\u1161", "ﬁ")


def decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def holes_of(text: str, *words: str) -> list[Hole]:
    found = []
    at = 0
    for word in words:
        at = text.index(word, at)
        found.append(Hole(at, at + len(word)))
        at += len(word)
    return found


@pytest.mark.parametrize(
    "text", ["", "Norrland cut 5%.", "배출량을 42% 줄였다.", "“CO₂” – 5 %\u3000ＡＢＣ　１２％ İSTANBUL ㈜한빛"]
)
def test_the_three_readings_have_one_length(text: str) -> None:
    seen = view(text)
    assert len(seen.text) == len(seen.folded) == len(seen.low)
    assert seen.text == text


def test_folded() -> None:
    seen = view("“ＣＯ₂”\u00a0−５～７％ ‘Ünit’")
    assert seen.folded == "\"CO2\" -5~7% 'Ünit'"
    assert seen.low == "\"co2\" -5~7% 'ünit'"


def test_a_composed_text_stays_as_it_is() -> None:
    same = Composed("배출량을 42% 줄였다.")
    assert not same.changed
    assert same.span(3, 7) == (3, 7)
    assert same.back(5) == 5


def test_decomposed_text_is_read_composed_and_leads_back() -> None:
    words = ("노를란드는", "2만 7천여", "줄였다", "Ångström")
    original = decomposed("노를란드는 배출량을 2만 7천여 톤 줄였다. Ångström")
    composed = Composed(original)
    assert composed.text == unicodedata.normalize("NFC", original)
    for word in words:
        start = composed.text.index(word)
        begin, end = composed.span(start, start + len(word))
        assert original[begin:end] == decomposed(word)
        assert composed.back(begin) == start
        assert composed.back(end) == start + len(word)


def test_a_span_never_splits_a_cluster() -> None:
    composed = Composed("e\u0301\u0323x")
    assert composed.span(0, 1) == (0, 3)
    assert composed.back(1) == composed.back(2) == 0


def test_holes_are_not_read_and_lead_back() -> None:
    original = "We cut **10** million [tonnes](https://x.example/95%25)."
    composed = Composed(original, holes_of(original, "**", "**", "[", "](https://x.example/95%25)"))
    assert composed.text == "We cut 10 million tonnes."
    for words, quoted in (("10", "10"), ("10 million", "10** million"), ("tonnes", "tonnes"), ("cut 10", "cut **10")):
        start = composed.text.index(words)
        begin, end = composed.span(start, start + len(words))
        assert original[begin:end] == quoted


def test_a_hole_can_be_read_as_something() -> None:
    original = "5&nbsp;% less<br>and more"
    composed = Composed(original, [Hole(1, 7, "\u00a0"), Hole(13, 17, "\n")])
    assert composed.text == "5\u00a0% less\nand more"
    assert composed.span(0, 3) == (0, 8)
    assert composed.back(13) == 8
    assert composed.back(15) == 8


def test_positions_within_a_hole_lead_behind_or_before_it() -> None:
    composed = Composed("ab<i>cd", [Hole(2, 5)])
    assert [composed.back(i) for i in range(8)] == [0, 1, 2, 2, 2, 2, 3, 4]
    assert composed.span(2, 2) == (5, 5)


def test_many_marks_on_one_letter_take_linear_time() -> None:
    text = "a" + "\u0301\u0323" * 50_000
    assert Composed(text).span(0, 1)[0] == 0


@settings(max_examples=100)
@given(
    pieces=st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=20),
    cuts=st.lists(st.integers(0, 60), max_size=6, unique=True),
    reads=st.sampled_from(["", "\n", "&"]),
)
def test_spans_lead_back_and_forth(pieces: list[str], cuts: list[int], reads: str) -> None:
    original = "".join(pieces)
    edges = sorted(min(cut, len(original)) for cut in cuts)
    holes = [Hole(start, end, reads) for start, end in zip(edges[::2], edges[1::2], strict=False) if start < end]
    composed = Composed(original, holes)
    n = len(composed.text)
    last = 0
    for start in range(n):
        begin, end = composed.span(start, start + 1)
        assert 0 <= last <= begin < end <= len(original)
        assert composed.back(begin) <= start
        assert start < composed.back(end) or composed.back(end) == n
        last = begin
    assert composed.span(0, n)[1] <= len(original)
    backs = [composed.back(i) for i in range(len(original) + 1)]
    assert backs == sorted(backs)
    assert all(0 <= back <= n for back in backs)
