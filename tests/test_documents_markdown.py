"""Markdown: blocks at their positions, what a reader does not see, front matter."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.documents import from_text
from claimcheck.errors import InputError
from claimcheck.records import Block, BlockKind, Document
from claimcheck.view import Composed
from tests.linear import assert_linear


def read(text: str) -> Document:
    return from_text(text, id="d", source="d.md", suffix=".md", lang="en")


def seen(document: Document, block: Block) -> str:
    """Return a block as a reader sees it."""
    composed = Composed(document.text, document.holes)
    return composed.text[composed.back(block.start) : composed.back(block.end)]


def blocks(text: str) -> list[tuple[str, str]]:
    document = read(text)
    return [(block.kind.value, seen(document, block)) for block in document.blocks]


PARAGRAPH, HEADING, ITEM, QUOTE, CODE, NOTE = "paragraph", "heading", "list item", "quotation", "code", "footnote"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# One\n\nTwo\nlines.", [(HEADING, "One"), (PARAGRAPH, "Two\nlines.")]),
        ("## Closed ##\ntext", [(HEADING, "Closed"), (PARAGRAPH, "text")]),
        ("#1 in sales", [(PARAGRAPH, "#1 in sales")]),
        ("Title\n=====\n\nSection\n---\ntext", [(HEADING, "Title"), (HEADING, "Section"), (PARAGRAPH, "text")]),
        ("a\n\n---\n\nb", [(PARAGRAPH, "a"), (PARAGRAPH, "b")]),
        ("- one\n- two\n  goes on\n* three", [(ITEM, "one"), (ITEM, "two\ngoes on"), (ITEM, "three")]),
        ("1. one\n2) two\n- [x] done", [(ITEM, "one"), (ITEM, "two"), (ITEM, "done")]),
        ("• 하나\n△둘\n① 셋", [(ITEM, "하나"), (ITEM, "둘"), (ITEM, "셋")]),
        ("It ended in\n2024. And more.", [(PARAGRAPH, "It ended in\n2024. And more.")]),
        ("> wise\n> words\n\nplain", [(QUOTE, "wise\nwords"), (PARAGRAPH, "plain")]),
        ("> 1,200\n> tonnes", [(QUOTE, "1,200\ntonnes")]),
        ("```\n95%\n```\ntext", [(CODE, "```\n95%\n```"), (PARAGRAPH, "text")]),
        ("text\n~~~py\n95%\n", [(PARAGRAPH, "text"), (CODE, "~~~py\n95%")]),
        ("text\n\n    95%\n\n    5%\n\ntext", [(PARAGRAPH, "text"), (CODE, "95%\n\n    5%"), (PARAGRAPH, "text")]),
        ("- item\n\n    more of it", [(ITEM, "item"), (PARAGRAPH, "more of it")]),
        ("text[^1]\n\n[^1]: A note.", [(PARAGRAPH, "text"), (NOTE, "A note.")]),
        ("one  \nTwo\\\nthree", [(PARAGRAPH, "one"), (PARAGRAPH, "Two\\\nthree")]),
        ("text\n<!-- 95%\n9% -->\nmore", [(PARAGRAPH, "text"), (PARAGRAPH, "more")]),
        ("text\n\n<script>\nx = '95%'\n</script>\nmore",
         [(PARAGRAPH, "text"), (CODE, "<script>\nx = '95%'\n</script>"), (PARAGRAPH, "more")]),
        ("<div>\n\ntext\n\n</div>", [(PARAGRAPH, "text")]),
        ("a\r\nb\r\n\r\nc\rd", [(PARAGRAPH, "a\r\nb"), (PARAGRAPH, "c\rd")]),
    ],
)  # fmt: skip
def test_blocks(text: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("약 **95%**를 줄였다", "약 95%를 줄였다"),
        ("***all*** of *it* and __that__ and _this_", "all of it and that and this"),
        ("**bold *both***", "bold both"),
        ("snake_case_name and 5*3*2 and a * b", "snake_case_name and 5*3*2 and a * b"),
        ("staff* and suppliers*", "staff* and suppliers*"),
        ("~~3~~ 4 of 30~50%", "3 4 of 30~50%"),
        ("see [our report](https://x.example/95%25_(2024).pdf '5%') now", "see our report now"),
        ("see [our report][r] and [this] and [r]\n\n[r]: https://x.example/5%", "see our report and [this] and r"),
        ("a ![alt 80%](x.png) b", "a  b"),
        ("[![alt 80%](x.png)](https://y.example)end", "end"),
        ("run `rm -5%` and ``a ` 7%`` now", "run  and  now"),
        ("a lone ` tick and 5%", "a lone ` tick and 5%"),
        ("<b>12%</b> less<br>waste<br/>now", "12% less\nwaste\nnow"),
        ("see <https://x.example/5%> or https://x.example/a_5%25. Or mail <a@x.example>", "see  or . Or mail "),
        ("5&nbsp;% &amp; more &unknown; CO&#8322;", "5\u00a0% & more &unknown; CO₂"),
        (r"1\. \*not\* 5\%", "1. *not* 5%"),
        ("fell by 5%.[^12] Then", "fell by 5%. Then"),
        ("x < 5 and y > 3", "x < 5 and y > 3"),
        ("a <!-- 95% --> b", "a  b"),
    ],
)
def test_what_a_reader_sees(text: str, expected: str) -> None:
    document = read(text)
    assert seen(document, document.blocks[0]) == expected


def test_positions_are_those_of_the_source() -> None:
    text = "# A **bold** title\n\nWe cut [42%](https://x.example/9%25) of it.\n"
    document = read(text)
    assert document.text == text
    assert [text[block.start : block.end] for block in document.blocks] == [
        "A **bold** title",
        "We cut [42%](https://x.example/9%25) of it.",
    ]
    assert [text[hole.start : hole.end] for hole in document.holes] == ["**", "**", "[", "](https://x.example/9%25)"]


TABLE = """\
Water and waste

| Metric | 2022 | 2023 |
| :--- | ---: | ---: |
| **Water** (m³) | 1,300 | 1,200 |
| Waste \\| scrap | | `n/a` |

After.
"""


def test_tables() -> None:
    document = read(TABLE)
    cells = [block for block in document.blocks if block.kind is BlockKind.CELL]
    told = {(cell.row, cell.column): cell for cell in cells}
    words = document.text
    assert seen(document, told[1, 0]) == "Water (m³)"
    value = told[1, 2]
    assert words[value.start : value.end] == "1,200"
    assert [words[slice(*head)] for head in value.column_headers] == ["2023"]
    assert value.row_header is not None
    assert words[slice(*value.row_header)] == "**Water** (m³)"
    assert value.caption is not None
    assert words[slice(*value.caption)] == "Water and waste"
    assert told[0, 1].is_header
    assert not value.is_header
    assert (2, 1) not in told  # empty
    assert document.blocks[-1].kind is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    "text", ["Name | Value\n--- | ---\na | 1\nb | 2", "| Name | Value |\n|-|-|\n| a | 1\n| b | 2 |"]
)
def test_table_layouts(text: str) -> None:
    document = read(text)
    assert [(block.row, block.column) for block in document.blocks] == [(r, c) for r in range(3) for c in range(2)]


@pytest.mark.parametrize(
    ("front", "published", "organisation", "lang"),
    [
        ("title: x\ndate: 2024-10-02\ncompany: Norrland Timber", "2024-10-02", "Norrland Timber", None),
        ("date: \"2 October 2024\"\norganisation: 'Norrland' # ours", "2024-10-02", "Norrland", None),
        ("date: Oct. 2, 2024 09:00\nlang: en-GB", "2024-10-02", None, "en"),
        ("날짜: 2024년 10월 2일\n회사: 노를란드\nlang: ko", "2024-10-02", "노를란드", "ko"),
        ("date: 2024-10-02T09:00:00Z\ntags:\n  - a\n  - b\nauthor:\n  name: x", "2024-10-02", None, None),
        ("date: 2024-10\nlang: fr", "2024-10", None, None),
        ("date: soon\norganisation: [a, b]", None, None, None),
        ("date: 2024-13-45", None, None, None),
    ],
)
def test_front_matter(front: str, published: str | None, organisation: str | None, lang: str | None) -> None:
    text = f"---\n{front}\n---\n\nThe company cut its waste by 12% and we are glad of it.\n"
    document = from_text(text, suffix=".md")
    assert (document.published and document.published.value) == published
    assert (document.organisation and document.organisation.value) == organisation
    assert document.lang == lang
    assert document.published is None or document.published.source == "front matter"
    assert [document.text[block.start : block.end] for block in document.blocks] == [text.splitlines()[-1]]


def test_what_is_given_outranks_front_matter() -> None:
    text = "---\ndate: 2024-10-02\ncompany: A\nlang: ko\n---\nThe waste of the company fell.\n"
    document = from_text(text, suffix=".md", published="2023", organisation="B", lang="en")
    assert document.published is not None
    assert document.organisation is not None
    assert (document.published.value, document.organisation.value, document.lang) == ("2023", "B", "en")


def test_a_rule_above_text_is_no_front_matter() -> None:
    text = "---\n\nThe waste of the company fell.\n\n---\n"
    assert [seen(read(text), block) for block in read(text).blocks] == ["The waste of the company fell."]


def test_only_code_is_an_error() -> None:
    with pytest.raises(InputError, match="code"):
        from_text("```\nthe waste fell by 12%\n```\n", suffix=".md")


def test_code_is_told_as_skipped() -> None:
    document = from_text("The waste of the company fell.\n\n```\n95%\n```\n", suffix=".md")
    assert [(document.text[s.start : s.end], s.why) for s in document.skipped] == [("```\n95%\n```", "code")]


PIECES = (
    *("# ", "> ", "- ", "1. ", "```", "\n", "\n\n", "    ", "| a | b |", "\n| - | - |\n", "---\n", "**", "*", "_", "`"),
    *(
        "[",
        "](",
        ")",
        "![",
        "<b>",
        "<!--",
        "-->",
        "<script>",
        "&amp;",
        "\\",
        "[^1]",
        ": ",
        "the ",
        "5%",
        "다.",
        "\ufeff",
    ),
)


@settings(max_examples=150)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=30))
def test_blocks_and_holes_are_in_order(pieces: list[str]) -> None:
    text = "".join(pieces)
    try:
        document = read(text)
    except InputError:
        return
    assert document.text == text
    last = 0
    for block in document.blocks:
        assert last <= block.start < block.end <= len(text)
        assert not text[block.end - 1].isspace()
        last = block.end
    last = 0
    for hole in document.holes:
        assert last <= hole.start < hole.end <= len(text)
        assert any(block.start <= hole.start and hole.end <= block.end for block in document.blocks)
        last = hole.end


@pytest.mark.parametrize(
    "piece",
    [*("[", "](", "![", "*", "**a", "_a", "`", "` ``", "<", "<a ", "<!--", "&", "\\", "[a](b("),
     *("| a ", "> ", "- ", "#", "\n```\n")],
)  # fmt: skip
def test_time_grows_with_the_length(piece: str) -> None:
    assert_linear(lambda size: "The " + piece * (size // len(piece)), read, 25_000)
