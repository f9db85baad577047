"""Plain text to blocks: lines that belong together, headings, items, footnotes, tables, languages, dates."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.documents import from_text
from claimcheck.errors import InputError
from claimcheck.records import BlockKind, Document
from claimcheck.view import Composed


def told(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, document.text[block.start : block.end]) for block in document.blocks]


def kinds(text: str, lang: str | None = None) -> list[str]:
    return [block.kind.value for block in from_text(text, lang=lang).blocks]


# -- lines -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "The plant in the north used less water in the last year, and\nthe plant in the south used more of it.",
        "We have replaced the boilers in all of our mills, and the new\nboilers burn wood. The old ones burnt oil "
        "and were built in\n1971 by hand.",
        "공장은 지난해보다 물을 덜 썼으며 남은 물을\n농가에 보냈다.",
        "회사는 보일러를 모두 바꾸고 남은 연료를 이웃 공장에 \n넘겼다. 새 보일러는 나무를 태운다.",
        "The new line saves heat\r\nin every season.",
        "The mill has bought a new press from a maker in the far north and it\n\nruns on steam from the town.",
    ],
)
def test_one_paragraph(text: str) -> None:
    assert told(from_text(text)) == [("paragraph", text)]


@pytest.mark.parametrize(
    "text",
    [
        "The first mill is closed.\nThe second one is open for the whole of the year and makes paper.",
        "물 사용량이 줄었다.\n전력 사용량도 줄었다.",
        "Waste: 12 tonnes\nWater: 40 tonnes\nIt was a good year for the mill in the valley.",
        "폐기물 12톤\n용수 40톤",
    ],
)
def test_each_line_is_a_block(text: str) -> None:
    assert [words for _, words in told(from_text(text))] == text.split("\n")


def test_a_heading_above_running_text() -> None:
    text = "Less water in the valley\n\nThe mill has cut its use of water.\n\nWhat comes next\n"
    text += "The mill will close one of its wells, and it will buy no other well in this valley."
    assert [kind for kind, _ in told(from_text(text))] == ["heading", "paragraph", "heading", "paragraph"]


def test_headings_in_korean() -> None:
    text = "물을 아낀 공장\n\n공장은 물을 아꼈다.\n\n■ 회사 소개\n회사는 2001년에 설립됐다.\n◆ 앞으로의 계획\n"
    text += "회사는 공장을 더 지을 계획이라고 지난주 열린 설명회에서 밝혔다."
    assert kinds(text) == ["heading", "paragraph", "heading", "paragraph", "heading", "paragraph"]


@pytest.mark.parametrize("mark", ["-", "•", "‧", "*", "○", "▶", "✔"])
def test_list_items_stay_apart(mark: str) -> None:
    text = f"We promise this to all of our people:\n{mark} Less waste\n{mark} More wood and\n"
    text += f"  less oil in the mill\n{mark} No coal"
    found = told(from_text(text))
    assert [kind for kind, _ in found] == ["paragraph", "list item", "list item", "list item"]
    assert found[2][1].endswith("in the mill")


@pytest.mark.parametrize(
    "items",
    [("1. Less", "2. More"), ("1) Less", "2) More"), ("① 물", "② 불"), ("가. 물", "나. 불"), ("(1) 물", "(2) 불")],
)
def test_counted_items(items: tuple[str, str]) -> None:
    assert kinds("\n".join(items), "ko") == ["list item", "list item"]


def test_a_figure_begins_no_item() -> None:
    assert kinds("The mill made more.\n1.5 million sheets were sold, and all of them were white.") == ["paragraph"] * 2


def test_footnotes() -> None:
    text = "We cut the waste of the mill by a third*.\n\n* In the year to March, and without the old mill.\n\n"
    text += "† Tonnes of wet waste."
    assert kinds(text) == ["paragraph", "footnote", "footnote"]


def test_captions() -> None:
    assert kinds("Figure 3: Water use of the mill by year\n\n그림 2. 연도별 용수 사용량") == ["caption", "caption"]


def test_a_table_of_pipes() -> None:
    text = "Water and waste\n\n| Metric | 2022 | 2023 |\n|---|---|---|\n| Water (m3) | 40 | 38 |\n| Waste | | 7 |\n"
    document = from_text(text, lang="en")
    cells = [block for block in document.blocks if block.kind is BlockKind.CELL]
    at = {(cell.row, cell.column): cell for cell in cells}
    seven = at[2, 2]
    assert text[seven.start : seven.end] == "7"
    assert seven.row_header is not None
    assert text[slice(*seven.row_header)] == "Waste"
    assert [text[slice(*span)] for span in seven.column_headers] == ["2023"]
    assert seven.caption is not None
    assert text[slice(*seven.caption)] == "Water and waste"
    assert at[0, 1].is_header
    assert at[1, 0].is_header
    assert (2, 1) not in at
    assert {cell.table for cell in cells} == {0}


def test_a_table_of_tabs() -> None:
    text = "Metric\t2022\t2023\r\nWater (m3)\t40\t38\r\nWaste\t9\t7\r\nThe rest is text."
    document = from_text(text, lang="en")
    assert [block.kind.value for block in document.blocks] == ["table cell"] * 9 + ["paragraph"]
    seven = document.blocks[8]
    assert text[seven.start : seven.end] == "7"
    assert seven.row_header is not None
    assert text[slice(*seven.row_header)] == "Waste"
    assert [text[slice(*span)] for span in seven.column_headers] == ["2023"]


def test_a_tab_alone_makes_no_table() -> None:
    assert kinds("The mill\tcut its waste.\n\nIt is\tglad.") == ["paragraph", "paragraph"]


# -- languages ---------------------------------------------------------------------------------------


def test_language_of_each_block() -> None:
    text = (
        "The mill cut its use of water in the last year.\n\n공장은 지난해 물 사용량을 줄였다.\n\n"
        "Завод сократил потребление воды в прошлом году.\n\nNorrland AB\n\n"
        "Le moulin a réduit sa consommation d'eau l'année "
        "dernière, et les ouvriers en sont très contents pour la vallée."
    )
    document = from_text(text)
    assert [block.lang for block in document.blocks] == ["en", "ko", None, "ko", None]
    assert [skipped.why for skipped in document.skipped] == ["language", "language"]


def test_korean_with_many_latin_words_is_korean() -> None:
    assert from_text("LG Energy Solution은 ESS와 EV battery 사업을 확대").blocks[0].lang == "ko"


@pytest.mark.parametrize(
    "text",
    [
        "Revenue up 12%",
        "Net zero by 2050",
        "Scope 1 and 2: 500 tCO2e",
        "Reduced emissions 42%",
        "Strong demand drove record revenue growth across regions.",
        "They've lately put more thought into tidying up Norrland clean energy's holdings.",
        "The Société Générale de Norrland agreed with Müller & Söhne in the year.",
    ],
)
def test_short_english(text: str) -> None:
    assert [block.lang for block in from_text(text).blocks] == ["en"]


def test_odd_lines_are_in_the_language_around_them() -> None:
    text = "The mill cut its waste in the year.\n\nStrong demand drove record revenue growth.\n\nIt is glad of it."
    assert [block.lang for block in from_text(text).blocks] == ["en"] * 3


def test_a_given_language_is_never_overruled() -> None:
    document = from_text("공장은 물을 아꼈다.", lang="en")
    assert document.lang == "en"
    assert [block.lang for block in document.blocks] == ["en"]


@pytest.mark.parametrize(
    "text",
    [
        "Завод сократил потребление воды.",
        "工場は水の使用量を減らした。",
        "工厂减少了42%的用水量。",
        "La société a réduit ses émissions de 42 % en 2023.",
        "Die Firma hat ihre Emissionen um 42 % gesenkt.",
        "La empresa redujo sus emisiones un 42 % en 2023.",
        "A empresa reduziu as emissões em 42% e está muito contente com isso.",
        "Företaget minskade sina utsläpp med 42 procent under året.",
        "Firma zmniejszyła emisje o 42% w 2023 roku.",
        "Công ty đã giảm 42% lượng khí thải trong năm 2023.",
        "Az üzem csökkentette a vízfelhasználást az elmúlt évben, és a dolgozók örülnek ennek nagyon.",
    ],
)
def test_in_neither_language(text: str) -> None:
    with pytest.raises(InputError, match="neither language"):
        from_text(text)


@pytest.mark.parametrize("text", ["", " \n\t\r\n", "\ufeff", "\ufeff \n"])
def test_empty(text: str) -> None:
    with pytest.raises(InputError, match="empty"):
        from_text(text)


def test_an_unknown_language() -> None:
    with pytest.raises(InputError, match="unknown language"):
        from_text("The mill.", lang="xx")


# -- dates -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("SEOUL, Feb. 7, 2025 — The mill has cut its waste.", "2025-02-07"),
        ("VARROW, Norway, March 14, 2024 /Tarnwire/ -- The mill has cut its waste.", "2024-03-14"),
        ("March 4, 2025 - The mill has cut its waste.", "2025-03-04"),
        ("HUSUM, 12 May 2024 -- The mill has cut its waste.", "2024-05-12"),
        ("The mill\n\nPublished: 3 June 2023\n\nIt has cut its waste.", "2023-06-03"),
        ("(서울=한빛통신) 2025년 2월 7일 -- 공장은 물을 아꼈다.", "2025-02-07"),
        ("(대전=2025년 3월 18일) 공장은 물을 아꼈다.", "2025-03-18"),
        ("물을 아낀 공장\n입력 2025.02.07 10:30\n공장은 물을 아꼈다.", "2025-02-07"),
        ("물을 아낀 공장\n기사입력 : 2024-11-30\n공장은 물을 아꼈다.", "2024-11-30"),
        ("물을 아낀 공장\n2025. 2. 7.\n공장은 물을 아꼈다.", "2025-02-07"),
    ],
)
def test_dateline(text: str, date: str) -> None:
    published = from_text(text).published
    assert published is not None
    assert (published.value, published.source) == (date, "dateline")


@pytest.mark.parametrize(
    "text",
    [
        "The mill was sold on March 4, 2025 and closed.",
        "By March 4, 2025, the mill will be closed.",
        "SEOUL, Feb. 31, 2025 — The mill has cut its waste.",
        "공장은 2025년 2월 7일 문을 열었다.",
        "2025년 2월 7일 공장이 문을 열었다.",
        "The mill is old. It has cut its waste.\n" * 20 + "March 4, 2025 - It is new.",
    ],
)
def test_no_dateline(text: str) -> None:
    assert from_text(text).published is None


def test_a_given_date_wins() -> None:
    document = from_text("SEOUL, Feb. 7, 2025 — The mill has cut its waste.", published="2024-12")
    assert document.published is not None
    assert (document.published.value, document.published.source) == ("2024-12", "given")
    with pytest.raises(InputError, match="not a date"):
        from_text("The mill.", published="yesterday")


# -- what is not read --------------------------------------------------------------------------------


def test_addresses_are_holes() -> None:
    text = "See https://tarn.example/2023/45-percent. It is there (www.tarn.example/5)."
    document = from_text(text)
    assert [text[hole.start : hole.end] for hole in document.holes] == [
        "https://tarn.example/2023/45-percent",
        "www.tarn.example/5",
    ]


# -- always ------------------------------------------------------------------------------------------

PIECES = (
    "The mill. ",
    "물을 아꼈다.",
    "\n",
    "\n\n",
    "\r\n",
    "\f",
    "- ",
    "* ",
    "| a | b |\n",
    "|---|---|\n",
    "# ",
    "■ ",
    "1) ",
    "\ufeff",
    "  ",
    "https://a.b/c ",
    "2025. 2. 7.",
    "¹",
    "\u2028",
)


@settings(max_examples=300)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8)), max_size=40))
def test_blocks_are_ordered_and_disjoint(parts: list[str]) -> None:
    text = "".join(parts)
    try:
        document = from_text(text)
    except InputError:
        return
    assert document.text == text
    done = 0
    for block in document.blocks:
        assert done <= block.start < block.end <= len(text)
        assert text[block.start : block.end].strip() == text[block.start : block.end]
        done = block.end
        for span in (*block.column_headers, block.row_header, block.caption):
            assert span is None or 0 <= span[0] < span[1] <= len(text)
    covered = {i for block in document.blocks for i in range(block.start, block.end)}
    assert all(i in covered or char.isspace() or char in "\ufeff|-:" for i, char in enumerate(text))
    done = 0
    for hole in document.holes:
        assert done <= hole.start < hole.end <= len(text)
        done = hole.end


@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_decomposed_letters_change_nothing_but_positions(suffix: str) -> None:
    text = (
        "공장의 한 해\n\n(서울=뉴스) 2025년 2월 7일 -- 공장은 물 사용량을 12% 줄였다. 더 줄일 계획이다.\n\n"
        "- 첫째 **항목**\n- 둘째 항목 https://example.com/가\n\n"
        "| 구분 | 단위 | 2023년 |\n| --- | --- | --- |\n| 용수 | 톤 | 38 |\n\n"
        "Le moulin a réduit sa consommation d'eau l'année dernière, et les ouvriers en sont très contents.\n"
    )
    composed, apart = from_text(text, suffix=suffix), from_text(unicodedata.normalize("NFD", text), suffix=suffix)
    assert apart.text == unicodedata.normalize("NFD", text)
    assert apart.published == composed.published
    assert len(apart.blocks) == len(composed.blocks)
    for one, other in zip(composed.blocks, apart.blocks, strict=True):
        assert (one.kind, one.lang, one.row, one.column) == (other.kind, other.lang, other.row, other.column)
        assert unicodedata.normalize("NFC", apart.text[other.start : other.end]) == text[one.start : one.end]
        for here, there in zip(one.column_headers, other.column_headers, strict=True):
            assert unicodedata.normalize("NFC", apart.text[slice(*there)]) == text[slice(*here)]
    read = Composed(composed.text, composed.holes).text
    assert Composed(apart.text, apart.holes).text == read
    assert len(apart.skipped) == len(composed.skipped) == 1


def test_columns_parted_by_blanks() -> None:
    text = (
        "The mill has published its figures for the year.\n"
        "Key figures              2022      2023\n"
        "Water (m3)              1,300     1,200\n"
        "Waste (t)                  40        38\n"
        "They are not audited, and they never were.\n"
    )
    document = from_text(text)
    assert [block.kind.value for block in document.blocks] == ["paragraph", *["table cell"] * 9, "paragraph"]
    last = document.blocks[-2]
    assert text[last.start : last.end] == "38"
    assert [text[slice(*span)] for span in last.column_headers] == ["2023"]
    assert last.row_header is not None
    assert text[slice(*last.row_header)] == "Waste (t)"


@pytest.mark.parametrize(
    "header",
    [
        "                         2022      2023\n",
        "Key figures              2022      2023\n---------------------------------------\n",
        "                         FY22      Goal 2023\n",
    ],
)
def test_the_header_of_columns_parted_by_blanks(header: str) -> None:
    text = f"{header}Water (m3)              1,300     1,200\nWaste (t)                  40        38\n"
    document = from_text(text + "Scrap (t)                  10         8\n", lang="en")
    last = document.blocks[-1]
    assert text[slice(*last.column_headers[-1])].endswith("2023")
    assert [block.kind.value for block in document.blocks[-8:]] == ["table cell"] * 8


def test_wide_blanks_in_running_text_make_no_table() -> None:
    text = "공장은  지난해  물을  12%  줄였고\n올해는  더욱  많은  물을  아껴서\n목표를  모두  이룰  계획이라고  했다."
    assert "table cell" not in kinds(text)


def test_numbered_footnotes_are_those_a_word_refers_to() -> None:
    text = "공장은 물1)을 12% 줄였다.\n1) 강물만 센다.\n\n1) 첫째 일을 한다.\n2) 둘째 일을 한다."
    assert kinds(text)[:2] == ["paragraph", "footnote"]
    assert kinds("할 일은 이렇다.\n1) 첫째 일을 한다.\n2) 둘째 일을 한다.")[1:] == ["list item", "list item"]


def test_a_headline_of_two_lines() -> None:
    text = "The mill in the valley cuts its water use\nand plants ten million trees\n\nIt said so. It is glad.\n"
    assert kinds(text) == ["heading", "paragraph"]
