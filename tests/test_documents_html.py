"""HTML: the main text, its tables with their headers, its date; nothing a page can hold breaks the reader."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.documents import from_text
from claimcheck.errors import InputError
from claimcheck.records import Block, BlockKind, Document

FILLER = "The mill stands in the valley and makes paper for the towns on both sides of the river, as it always did."
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>The mill | Valley News</title>
<meta property="article:published_time" content="2025-01-20T08:00:00Z"><style>p {{ width: 50% }}</style></head><body>
<nav><ul><li><a href="/">50% off</a></li></ul></nav>
<main><article><h1>The mill and its water in the year that has gone by</h1>
<p>{FILLER} It used CO<sub>2</sub> &amp; saved <b>12%</b> of it.</p>
<h2>What it does next</h2>
<ul><li>It buys <a href="/95">wood</a><ul><li>from the north</li></ul></li><li>It sells paper</li></ul>
<blockquote><p>{FILLER}</p></blockquote>
<table><caption>Water and waste</caption>
<thead><tr><th rowspan="2">Metric</th><th colspan="2">Mill</th></tr><tr><th>2023</th><th>2024</th></tr></thead>
<tbody><tr><td>Water (m3)</td><td>40</td><td>38</td></tr>
<tr><td>Waste (t)</td><td>9</td><td><b>7</b></td></tr></tbody>
</table><p>{FILLER} It will do so again.</p></article></main>
<div class="comments" id="comments"><p>I do not believe that 90% of it is true, says a reader of this page.</p></div>
<aside><h3>Related articles</h3><p>Ten ways to save 30%</p></aside><script>var x = "77%";</script></body></html>"""


def page(text: str) -> Document:
    return from_text(text, id="p", source="p.html", suffix=".html")


def words(document: Document, kind: BlockKind) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks if block.kind is kind]


def test_the_main_text() -> None:
    document = page(PAGE)
    assert words(document, BlockKind.HEADING) == [
        "The mill and its water in the year that has gone by",
        "What it does next",
    ]
    assert words(document, BlockKind.LIST_ITEM) == ["It buys wood", "from the north", "It sells paper"]
    assert words(document, BlockKind.QUOTATION) == [FILLER]
    assert words(document, BlockKind.PARAGRAPH)[0] == f"{FILLER} It used CO2 & saved 12% of it."
    for figure in ("50%", "90%", "30%", "77%"):
        assert figure not in document.text
    assert document.extractor is not None
    assert document.extractor.startswith("trafilatura/")
    assert document.published is not None
    assert (document.published.value, document.published.source) == ("2025-01-20", "metadata")
    assert document.meta["title"]


def test_a_table_keeps_its_headers() -> None:
    document = page(PAGE)

    def text(block: Block) -> str:
        return document.text[block.start : block.end]

    cells = {text(block): block for block in document.blocks if block.kind is BlockKind.CELL}
    seven = cells["7"]
    assert (seven.table, seven.row, seven.column, seven.is_header) == (0, 3, 2, False)
    assert [document.text[slice(*span)] for span in seven.column_headers] == ["Mill", "2024"]
    assert seven.row_header is not None
    assert document.text[slice(*seven.row_header)] == "Waste (t)"
    assert seven.caption is not None
    assert document.text[slice(*seven.caption)] == "Water and waste"
    assert cells["Metric"].is_header
    assert cells["Water (m3)"].is_header


def test_a_page_without_main_text_is_read_whole() -> None:
    document = page("<p>We cut waste by 5%.</p><table><tr><td>12%</td></tr></table>")
    assert "5%" in document.text
    assert "12%" in document.text


def test_a_given_date_wins() -> None:
    document = from_text(PAGE, suffix=".html", published="2020")
    assert document.published is not None
    assert document.published.value == "2020"


def test_a_date_is_never_guessed() -> None:
    document = page(f"<html><body><main><p>{FILLER} It did so on 3 May 2021.</p><p>© 2019</p></main></body></html>")
    assert document.published is None


def test_the_same_page_gives_the_same_text() -> None:
    assert page(PAGE) == page(PAGE)


@pytest.mark.parametrize("text", ["", " ", "<html></html>", "<!-- -->", "<script>x</script>", "<?xml version='1.0'?>"])
def test_nothing_to_read(text: str) -> None:
    with pytest.raises(InputError):
        page(text)


@pytest.mark.parametrize(
    "text",
    [
        "<div>" * 5_000 + f"<p>{FILLER}</p>",
        "<table>" * 300 + "<tr><td>5%</td></tr>",
        f"<table><tr><td rowspan=99999 colspan=99999>{FILLER}</td><td colspan='-1'>x</td></tr></table>",
        f"<?xml version='1.0' encoding='utf-16'?><html><p>{FILLER}</p></html>",
        f"<p>{FILLER}\x00\x0b\ud800</p>",
        f"<p>{FILLER}<b><i></p></b>" * 50,
        f"<ul><li>{FILLER}<ul><li><p>{FILLER}</p></ul></ul>",
    ],
)
def test_hostile_pages(text: str) -> None:
    try:
        document = page(text)
    except InputError:
        return
    valid(document)


def valid(document: Document) -> None:
    done = 0
    for block in sorted(document.blocks, key=lambda block: block.start):
        assert done <= block.start < block.end <= len(document.text)
        done = block.end
        for span in (*block.column_headers, block.row_header, block.caption):
            assert span is None or 0 <= span[0] < span[1] <= len(document.text)


NAMES = "p div table tr td th ul li h1 br b a blockquote pre caption thead"
PIECES = [FILLER, " 12% ", "<td rowspan=3>", "<!--", "-->", "&amp;", "&#0;"]
TAGS = [f"<{slash}{tag}>" for tag in NAMES.split() for slash in ("", "/")]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from([*TAGS, *PIECES]),
            st.text(max_size=5),
        ),
        max_size=40,
    )
)
def test_any_page(parts: list[str]) -> None:
    try:
        document = from_text("".join(parts), suffix=".html", lang="en")
    except InputError:
        return
    valid(document)
