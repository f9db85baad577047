"""Any text: spans exact, in order, apart; table cells; time linear on hostile text."""

# One case a line.

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.lang import LANGUAGES
from claimcheck.quantities import bounded, extract
from claimcheck.records import Block, BlockKind, Sentence
from claimcheck.view import view
from tests.linear import assert_linear
from tests.quantities_helpers import brief, read

PIECES = (
    "5 12.5 1,200 3/4 ½ .5 1e9 % %p million bn k 만 억 조 천 백 여 원 달러 톤 명 개 배 분의 중 - ~ – → to from between and of "
    "( ) [ ] $ € US$ tCO2e kWh/㎡ per day half double one in five net zero 탄소중립 절반 수십 약 최대 이상 about up to more than "
    "+ 1+2 * ** ^ x × e+ ² # @ $- 1/0 Scope page( 제 호 시즌 영 공 사 천 석 넉 여 ٣ ５ "
    "2030 2030년 3월 Q3 GPT-4 ISO No. page 열 두 한 일이삼 에서 으로 을 . , ; : \n trees people a the"
).split(" ")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=24), st.sampled_from(("", " ")), st.sampled_from(LANGUAGES))
def test_spans_hold(pieces: list[str], gap: str, lang: str) -> None:
    text = gap.join(pieces)
    found, dropped = read(lang, text)
    end = 0
    for i, q in enumerate(found):
        assert text[q.start : q.end] == q.text
        assert q.start >= end
        assert q.start < q.end
        assert q.same_as is None or q.same_as < i
        end = q.end
    for d in dropped:
        assert text[d.start : d.end] == d.text
        assert d.why


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80), st.sampled_from(LANGUAGES))
def test_any_text_is_read(text: str, lang: str) -> None:
    for q in read(lang, text)[0]:
        assert text[q.start : q.end] == q.text


def test_a_sentence_is_read_where_it_stands() -> None:
    text = "About 5 mills. We cut waste by 30% in 2024. Then 7 more."
    block = Block(BlockKind.PARAGRAPH, 0, len(text), "en")
    found, dropped = extract(view(text), Sentence(15, 43, 0, "en"), block)
    assert [q.text for q in found] == ["30%"]
    assert [d.text for d in dropped] == ["2024"]


@pytest.mark.parametrize(
    ("lang", "header", "cell", "expected"),
    [
        ("en", "Energy use (GWh)", "1,250", ("1,250", 1250.0, "GWh")),
        ("en", "Revenue (USD million)", "48.5", ("48.5", 48500000.0, "USD")),
        ("en", "Share, %", "37", ("37", 37.0, "%")),
        ("ko", "매출(백만원)", "3,200", ("3,200", 3200000000.0, "KRW")),
        ("ko", "배출량 (천 톤)", "12.5", ("12.5", 12500.0, "t")),
        ("en", "Score", "91", ("91", 91.0, None)),
    ],
)
def test_a_cell_takes_its_headers_unit(lang: str, header: str, cell: str, expected: tuple[object, ...]) -> None:
    text = f"{header}\n{cell}"
    at = len(header) + 1
    block = Block(BlockKind.CELL, at, len(text), lang, column_headers=((0, len(header)),))
    found, _ = extract(view(text), Sentence(at, len(text), 0, lang), block)
    assert [brief(q) for q in found] == [expected]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ko", "(약 3조 원) 수준이다", ("(약 3조 원) 수준", "about")),
        ("ko", "(약 3조 원)을 넘는", ("(약 3조 원)", "at_least")),
        ("ko", "(약 3조 원)의", ("(약 3조 원)", None)),
        ("en", "(EUR 3m) or more", ("(EUR 3m) or more", "at_least")),
    ],
)
def test_a_bound_behind_a_bracket(lang: str, text: str, expected: tuple[str, str | None]) -> None:
    end, bound = bounded(view(text), lang, text.index(")") + 1)
    assert (text[:end], bound) == expected


HOSTILE = (
    "9",
    "1-1",
    "십만억조",
    "((((",
    "1,234,",
    "5% to ",
    "3분의 ",
    "half a ",
    "한 두 ",
    "1 in 5 ",
    "1.1.",
    "a-b-1-",
    "$5 ",
    "5, ",
    "5 and ",
    "five-, ",
    "3 ft 2 in ",
    "5 ± 2 ",
    "one of the ",
    "3 trees, up from ",
    "'5' ",
    "5 and a half ",
    "2시간 ",
    "7 대 3 ",
    "20여만 ",
)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("piece", HOSTILE)
def test_time_is_linear(lang: str, piece: str) -> None:
    assert_linear(lambda size: (piece * (size // len(piece) + 1))[:size], lambda text: read(lang, text), 4_000)
