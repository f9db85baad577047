"""HTML: the main text without its surroundings, tables with all their headers, pages of any kind."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.documents import from_text
from claimcheck.errors import InputError
from claimcheck.records import Block, BlockKind, Document
from tests.linear import assert_linear

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Norrland cuts water use | The Daily Log</title>
<meta property="article:published_time" content="2024-03-05T08:00:00+01:00">
<script>var claim = "saves 66%";</script><style>p {{ width: 44%; }}</style></head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sale">Subscribe: 50% off for the first year</a></li></ul></nav>
<main><article>
<h1>Norrland cuts water use</h1>
<p>Norrland Timber cut its water use by 12% in 2023, the company said on Tuesday. It had been the aim of its mills
for years, and nobody had expected it to be reached so soon after the great drought.</p>
{body}
<p>The company runs four mills in the north of the country, and it plants trees on the land that it owns there. Most
of them are pines, which grow slowly but stand the cold of the long winters well.</p>
</article></main>
<aside class="related"><h3>Related articles</h3><ul><li><a href="/1">Rival cuts costs by 77%</a></li></ul></aside>
<section id="comments" class="comments"><h3>Comments</h3><div class="comment"><p>logger_1: it saved me 99%!</p></div>
</section>
<footer><p>© 2024 The Daily Log. All rights reserved. Call 0800 555 019.</p></footer>
</body></html>"""


def read(page: str, lang: str | None = None) -> Document:
    return from_text(page, id="d", source="d.html", suffix=".html", lang=lang)


def article(body: str) -> Document:
    return read(PAGE.format(body=body))


def words(document: Document, block: Block) -> str:
    return document.text[block.start : block.end]


def told(body: str) -> list[tuple[str, str]]:
    """Return kind and text of the blocks that stand between the first and the last paragraph of the article."""
    document = article(body)
    return [(block.kind.value, words(document, block)) for block in document.blocks][2:-1]


def test_the_main_text_alone_is_read() -> None:
    document = article("")
    assert document.text.startswith("Norrland cuts water use\n")
    for foreign in ("66%", "44%", "50%", "77%", "99%", "Home", "Comments", "rights"):
        assert foreign not in document.text
    assert document.blocks[0].kind is BlockKind.HEADING
    assert document.extractor is not None
    assert document.extractor.startswith("trafilatura/")
    assert document.published is not None
    assert (document.published.value, document.published.source) == ("2024-03-05", "metadata")
    assert document.organisation is None
    assert document.meta["title"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<h2>Targets</h2><p>It goes on &amp; on, by 5&nbsp;% a year.</p>",
         [("heading", "Targets"), ("paragraph", "It goes on & on, by 5 % a year.")]),
        ("<ul><li>Halve the waste</li><li>Plant <b>10 million</b> trees</li></ul>",
         [("list item", "Halve the waste"), ("list item", "Plant 10 million trees")]),
        ("<ol><li>One of them<ul><li>and a part of it</li></ul></li></ol>",
         [("list item", "One of them"), ("list item", "and a part of it")]),
        ("<blockquote><p>“We will not stop.”</p></blockquote>", [("quotation", "“We will not stop.”")]),
        ("<p>It fell to 1,200 m<sup>3</sup>, by 42%<sup><a href='#n'>2</a></sup>, and CO<sub>2</sub> too.</p>",
         [("paragraph", "It fell to 1,200 m³, by 42%², and CO2 too.")]),
        ("<p>It is what the company had<br>promised to do in 2020.<br>It is glad of it.</p>",
         [("paragraph", "It is what the company had\npromised to do in 2020."), ("paragraph", "It is glad of it.")]),
        ("<p>One <i>thing</i>\n   and\tanother.</p>", [("paragraph", "One thing and another.")]),
        ("<pre><code>x = 95%\ny = 5%</code></pre>", [("code", "x = 95%\ny = 5%")]),
    ],
)  # fmt: skip
def test_blocks(body: str, expected: list[tuple[str, str]]) -> None:
    assert told(body) == expected


TABLE = """<figure><table>
<thead><tr><th>Indicator</th><th>Unit</th><th colspan="2">Year</th></tr>
<tr><th></th><th></th><th>2022</th><th>2023</th></tr></thead>
<tbody><tr><td>Water</td><td>m³</td><td>1,300</td><td>1,200</td></tr>
<tr><td rowspan="2">Emissions</td><td>tCO2e</td><td>500</td><td>290</td></tr>
<tr><td>kgCO2e/m³</td><td>5</td><td></td></tr></tbody></table>
<figcaption>Key figures of the group</figcaption></figure>"""


def test_tables_keep_their_headers() -> None:
    document = article(TABLE)
    cells = {words(document, block): block for block in document.blocks if block.kind is BlockKind.CELL}

    def above(cell: str) -> list[str]:
        return [document.text[slice(*span)] for span in cells[cell].column_headers]

    def beside(cell: str) -> str:
        span = cells[cell].row_header
        return document.text[slice(*span)] if span else ""

    assert above("1,200") == ["Year", "2023", "m³"]
    assert above("290") == ["Year", "2023", "tCO2e"]
    assert above("5") == ["Year", "2022", "kgCO2e/m³"]
    assert (beside("1,200"), beside("290"), beside("5")) == ("Water", "Emissions", "Emissions")
    assert cells["2023"].is_header
    assert not cells["290"].is_header
    caption = cells["290"].caption
    assert caption is not None
    assert document.text[slice(*caption)] == "Key figures of the group"


def test_tables_without_marked_headers() -> None:
    document = read(
        "<div>노를란드는 2023년 물 사용량을 12% 줄였다고 5일 밝혔다.</div>"
        "<table><tr><td>구분</td><td>2022</td><td>2023</td></tr><tr><td>용수(톤)</td><td>1,300</td><td>1,200</td></tr></table>"
    )
    last = document.blocks[-1]
    assert (words(document, last), last.kind) == ("1,200", BlockKind.CELL)
    assert [document.text[slice(*span)] for span in last.column_headers] == ["2023"]
    assert last.row_header is not None
    assert document.text[slice(*last.row_header)] == "용수(톤)"


def test_layout_tables_are_running_text() -> None:
    document = read("<table><tr><td>The company cut its waste by 12% in the year.</td></tr></table>")
    assert [block.kind for block in document.blocks] == [BlockKind.PARAGRAPH]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p>We cut the waste by 12%.", "We cut the waste by 12%."),
        ("We cut the waste by 12%.", "We cut the waste by 12%."),
        ("<p>We cut the <b>waste by 12%.<i></p></b></div>", "We cut the waste by 12%."),
        (
            "<?xml version='1.0' encoding='utf-8'?><html><body><p>We cut the waste.</p></body></html>",
            "We cut the waste.",
        ),
        ("\ufeff<html><body>We cut the waste.\x00\x1b</body></html>", "We cut the waste.\ufffd\ufffd"),
        ("<div>" * 20_000 + "We cut the waste by 12%." + "</div>" * 20_000, "We cut the waste by 12%."),
        ("<b>" * 20_000 + "We cut the waste by 12%.", "We cut the waste by 12%."),
        ("<table><tr><td>" * 2_000 + "We cut the waste by 12%.", "We cut the waste by 12%."),
        ("<p " + "a='b' " * 20_000 + ">We cut the waste by 12%.", "We cut the waste by 12%."),
    ],
    ids=lambda value: value[:20],
)
def test_bad_markup(page: str, expected: str) -> None:
    document = read(page)
    assert " ".join(words(document, block) for block in document.blocks) == expected


@pytest.mark.parametrize(
    "page", ["", "<html></html>", "<script>the waste fell by 12%</script>", "<!-- the waste -->", "<p> </p>"]
)
def test_pages_without_text(page: str) -> None:
    with pytest.raises(InputError) as error:
        read(page)
    assert error.value.where == "d.html"


def test_nothing_of_the_page_depends_on_the_day_of_the_run() -> None:
    assert read("<p>We cut the waste by 12% in 2023. © 2024</p>").published is None


PIECES = (
    *(
        "<p>",
        "</p>",
        "<table>",
        "<tr>",
        "<td colspan='3'>",
        "<th>",
        "</table>",
        "<li>",
        "<ul>",
        "<br>",
        "<h1>",
        "<div>",
    ),
    *("</div>", "<!--", "<script>", "&amp;", "&#0;", "<sup>1</sup>", "<pre>", "<", ">", "the waste of the year ", "5%"),
    *(
        "물 사용량을 줄였다. ",
        "\x00",
        "\ud800",
        "<article>",
        "<nav>",
        "<figure>",
        "<td rowspan=99999>",
        "<code>a\nb</code>",
    ),
)


@settings(max_examples=100)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=25))
def test_any_page_is_read_or_refused(pieces: list[str]) -> None:
    try:
        document = read("".join(pieces))
    except InputError:
        return
    last = 0
    for block in document.blocks:
        assert last <= block.start < block.end <= len(document.text)
        for span in (block.row_header, block.caption, *block.column_headers):
            assert span is None or 0 <= span[0] < span[1] <= len(document.text)
        last = block.end


@pytest.mark.parametrize(
    "piece",
    [*("<p>the ", "<li>the of", "<b>", "<table><tr><td>the</td></tr></table>", "<td>the", "<sup>"),
     *("<!--", "&", "the <", "the of<br>")],
)  # fmt: skip
def test_time_grows_with_the_length(piece: str) -> None:
    assert_linear(
        lambda size: "<p>The waste of the year fell.</p>" + piece * (size // len(piece)),
        lambda page: read(page, "en"),
        10_000,
    )


def test_a_page_without_main_text_is_read_whole() -> None:
    document = read("<p>We cut the waste by 5%.</p><table><tr><td>12%</td></tr></table>")
    assert "5%" in document.text
    assert "12%" in document.text


def test_a_given_date_wins() -> None:
    document = from_text(PAGE.format(body=""), suffix=".html", published="2020")
    assert document.published is not None
    assert (document.published.value, document.published.source) == ("2020", "given")


def test_the_same_page_gives_the_same_document() -> None:
    assert article(TABLE) == article(TABLE)
