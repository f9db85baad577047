"""Where sentences end: tables of cases, and what always holds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.records import Block, BlockKind, Document
from claimcheck.sentences import split
from claimcheck.view import View, view
from tests.linear import assert_linear

# Each bar stands where one sentence ends and the next begins.
ENGLISH = """
Emissions fell by 12%. | Water use rose.
Norrland Inc. said it cut approx. 5% of its U.S. costs. | The rest stays.
It sells in the U.S. | The plan is older.
Dr. J. K. Lindqvist and Prof. Ada Berg et al. measured 3.5 kWh.
Norrland Co., Ltd. grew, e.g. in Asia, i.e. in Japan vs. 2019.
St. Gallen and Mt. Blanc are places.
The call begins at 9 a.m. | It ends at noon.
See Fig. 3 and No. 5 of vol. 2.
It ended in 2023. | 42% of sites are left.
PUE was 1.2. | It had been 1.5.
“We did it. | It was hard,” said Ada Berg.
“We cut 5%. | We will cut more.” | Berg smiled.
“Why now?” she asked. | Nobody knew.
(We did it.) | Then we rested.
Really?! | Yes! | Good.
See www.example.com for more. | Write to press@norrland.example. | Thank you.
Read https://example.com/a.b?c=1.5. | Then decide.
We saved water...and energy.
We saved water... | We saved energy.
Costs fell… | Sales rose.
Emissions fell.¹ | Waste fell.[2] | Water fell.3 | Land rose.
Sales came. | iPhone cases went. | eBay grew.
1. First point.
2. Second point: version 2.5 is out.
The tests ran at 20 °C. | The offer ends.
It cost $1.2 bn. | Profit fell.
It closed in Dec. 2023 and in Jan. 2024.
We said no. | Then we left.
It fell by 55% by 2030 vs. 2017 and by 2020 vs. a 2010 baseline.
It answered in 310 ms. | The old one took a second.
See pg. 18 and pgs. 2-3. | It fell from a base year. * **
The firm, Norrland plc. | It is new.
The 32-hour week (approx. 1,600 hours a year) works. | So it stays.
"""
KOREAN = """
배출량을 42% 줄였다. | 물 사용량은 늘었다.
줄였다. | 직원 30명이 늘었다.
약 3.5% 늘었다. | 그다음 해도 같다.
“우리는 줄였다. | 더 줄이겠다.”라고 대표가 말했다. | 박수가 나왔다.
"된다."며 웃었다. | 그리고 갔다.
그는 “좋다.” 라고 말했다.
2025. 2. 7. 서울에서 밝혔다. | 다음은 2025.03.01. 예정이다.
낮춰… “챗봇도 싸진다”
정말일까? | 아니다! | 그렇다.
제품 No. 5와 approx. 5%를 비교했다.
노를란드 Inc. 대표는 말했다. | 끝이다.
A.B.C. 인증을 받았다. | 기쁘다.
하였습니다.1) | 다음 문장이다.
완료했습니다.* | 다음 문장이다.
iPhone도 팔았다. | eBay에서도 팔았다.
감축 목표는 50%임. | 이행률은 95%임.
문의는 www.example.co.kr 또는 a@example.co.kr. | 감사합니다.
줄였다(2023년 기준). | 늘었다.
가. 항목을 본다. | 나쁘지 않다.
"""
GLUED = [
    ("ko", "줄였다.직원은 늘었다.", "줄였다.|직원은 늘었다."),
    ("ko", "늘었다.2024년에도 늘었다.", "늘었다.|2024년에도 늘었다."),
    ("ko", "줄었습니다.(사진=회사)", "줄었습니다.|(사진=회사)"),
    ("ko", "밝혔다.“더 줄이겠다”고 했다.", "밝혔다.|“더 줄이겠다”고 했다."),
    ("en", "Emissions fell.We are glad.", "Emissions fell.|We are glad."),
    ("en", "Use Node.js and Booking.com now.", "Use Node.js and Booking.com now."),
    ("en", "Wrapped at\nninety columns. It\ngoes on.", "Wrapped at\nninety columns.|It\ngoes on."),
    ("en", "No stop here\n \nbut an empty line.", "No stop here|but an empty line."),
    ("ko", "  \n앞뒤 빈칸이다. \n", "앞뒤 빈칸이다."),
]


def sentences(text: str, lang: str, kind: BlockKind = BlockKind.PARAGRAPH) -> list[str]:
    document = Document("d", text, "d", (Block(kind, 0, len(text), lang),))
    return [text[one.start : one.end] for one in split(document, view(text))]


def cases(table: str) -> list[list[str]]:
    return [line.split(" | ") for line in table.strip().splitlines()]


@pytest.mark.parametrize("expected", cases(ENGLISH), ids=" ".join)
def test_english(expected: list[str]) -> None:
    assert sentences(" ".join(expected), "en") == expected


@pytest.mark.parametrize("expected", cases(KOREAN), ids=" ".join)
def test_korean(expected: list[str]) -> None:
    assert sentences(" ".join(expected), "ko") == expected


@pytest.mark.parametrize(("lang", "text", "expected"), GLUED)
def test_stops_without_a_space(lang: str, text: str, expected: str) -> None:
    assert sentences(text, lang) == expected.split("|")


def test_headings_and_cells_are_sentences_code_is_none() -> None:
    assert sentences("Water down 12%", "en", BlockKind.HEADING) == ["Water down 12%"]
    assert sentences("12%", "en", BlockKind.CELL) == ["12%"]
    assert sentences("x = 12", "en", BlockKind.CODE) == []


def test_blocks_without_a_language_are_passed_over() -> None:
    text = "Ceci est français. We cut waste."
    document = Document(
        "d", text, "d", (Block(BlockKind.PARAGRAPH, 0, 18, None), Block(BlockKind.PARAGRAPH, 19, 32, "en"))
    )
    (only,) = split(document, view(text))
    assert (only.block, only.lang, text[only.start : only.end]) == (1, "en", "We cut waste.")


PIECES = (
    *(
        "다.",
        "했다.",
        "요?",
        "”",
        "“",
        '"',
        "'",
        ")",
        "(",
        "1.",
        "2025. 2. 7.",
        "3.5%",
        "Inc.",
        "U.S.",
        "A.",
        "...",
        "…",
    ),
    *(
        "We",
        "it",
        "그는",
        "라고",
        " ",
        "\n",
        "\n\n",
        "\u00a0",
        "\ufeff",
        "*",
        "¹",
        "[1]",
        "www.a.b",
        "!",
        "。",
        "\u2028",
    ),
)


@settings(max_examples=100)
@given(
    blocks=st.lists(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=15), max_size=4),
    lang=st.sampled_from(["en", "ko"]),
)
def test_sentences_cover_their_blocks(blocks: list[list[str]], lang: str) -> None:
    text, found = "", []
    for pieces in blocks:
        start = len(text)
        text += "".join(pieces)
        found.append(Block(BlockKind.PARAGRAPH, start, len(text), lang))
        text += "\n\n"
    document = Document("d", text, "d", tuple(found))
    seen = view(text)
    covered = [False] * len(text)
    last = 0
    for one in split(document, seen):
        block = found[one.block]
        assert block.start <= one.start < one.end <= block.end
        assert one.start >= last
        assert not seen.folded[one.start].isspace()
        assert not seen.folded[one.end - 1].isspace()
        covered[one.start : one.end] = [True] * (one.end - one.start)
        last = one.end
    assert all(covered[i] or char.isspace() for i, char in enumerate(seen.folded))


@pytest.mark.parametrize("piece", [".", "a.", "1. ", "다.", '"', '."', "\n ", ". A", "((", "U.S.", "다.”", "[1]", "…"])
@pytest.mark.parametrize("lang", ["en", "ko"])
def test_time_grows_with_the_length(piece: str, lang: str) -> None:
    def made(size: int) -> tuple[Document, View]:
        text = piece * (size // len(piece))
        return Document("d", text, "d", (Block(BlockKind.PARAGRAPH, 0, len(text), lang),)), view(text)

    assert_linear(made, lambda pair: split(*pair), 50_000)
