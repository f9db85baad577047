"""Any text made of what rules look for: flags with exact places, the same however it is spelled or worked on."""

from __future__ import annotations

import unicodedata
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.checker import pipe
from claimcheck.classifier import NO_MODELS
from claimcheck.documents import from_text
from claimcheck.errors import InputError
from claimcheck.lang import LANGUAGES
from claimcheck.records import Document, Flag, Report
from claimcheck.rules import shipped
from tests.rules import check

PIECES = {
    "en": (
        *("eco-friendly", "recyclable", "100% recycled", "net zero by 2050", "carbon neutral", "offsetting", "greener"),
        *("We will cut our emissions by 30% by 2040", "compared with 2019", "up to", "from 1.215 to 1.200", "except"),
        *(
            "not",
            "free from",
            "Our AI",
            "verified by DNV",
            "EU Ecolabel",
            "* only the lid",
            "(*except the cap)",
            "[^1]",
        ),
        *(
            "than before",
            "the world's first",
            "cars off the road",
            "the directive prohibits",
            "naïve",
            "café",
            "?",
            "!",
        ),
    ),
    "ko": (
        *("친환경", "재활용 가능한", "100% 재생 원단", "2050년 탄소중립", "상쇄", "더 깨끗한", "무독성", "천연"),
        *("2040년까지 온실가스를 30% 감축할 계획입니다", "2019년 대비", "최대", "0.4%→1.6%", "제외", "세계 최초"),
        *(
            "이 아닙니다",
            "AI로",
            "한국환경공단이 검증한",
            "환경표지 인증",
            "* 뚜껑은 제외",
            "(*뚜껑 제외)",
            "[^1]",
            "㈜푸른숲",
        ),
        *("보다", "그루를 심은 효과", "전기차", "줄였습니다", "줄이겠습니다.", "?", "!"),
    ),
}
BETWEEN = (
    *(" ", " ", " ", "", ", ", ". ", "*", "**", "†", "\n", "\n\n", "\n- ", "\n# ", "\n| a | b |\n|---|---|\n| ", " | "),
    *("\n[^1]: ", " (", ") ", "“", "”", "12", "5%", "\u00a0", "\u3000", "\ud800", "\x00", "\u0301", "e\u0301"),
)

FLAGGED = {
    "en": "Our eco-friendly box is 100% recycled.* It is eco-friendly!\n\n* Only the lid.",
    "ko": "친환경 상자는 재생 플라스틱 100%입니다.* 친환경 상자!\n\n* 뚜껑은 제외합니다.",
}


@st.composite
def texts(draw: st.DrawFn, lang: str) -> str:
    pieces = st.tuples(st.sampled_from(PIECES[lang]), st.sampled_from(BETWEEN))
    return "".join(part for pair in draw(st.lists(pieces, min_size=1, max_size=16)) for part in pair)


def made(text: str, lang: str, suffix: str = ".md") -> Document | None:
    try:
        return from_text(text, id="t", suffix=suffix, lang=lang)
    except InputError:
        return None  # nothing to read


@cache
def codes() -> frozenset[str]:
    return frozenset(rule.code for rule in shipped())


def hold(report: Report) -> None:
    text = report.document.text
    ids = {finding.claim.id for finding in report.findings}
    places = [(flag.start, flag.end, flag.code) for flag in report.flags]
    assert places == sorted(set(places))
    for flag in report.flags:
        start, end = flag.sentence
        assert 0 <= start <= flag.start < flag.end <= end <= len(text)
        assert list(flag.also) == sorted(set(flag.also))
        assert (flag.start, flag.end) not in flag.also
        for place in (*flag.also, *([flag.elsewhere] if flag.elsewhere else [])):
            assert 0 <= place[0] < place[1] <= len(text)
        assert flag.claim is None or flag.claim in ids
        assert flag.code in codes()


def told(flag: Flag, text: str) -> tuple[object, ...]:
    def words(place: tuple[int, int] | None) -> str | None:
        # a mark that no letter takes belongs to the letter only where the text is composed anew
        return None if place is None else unicodedata.normalize("NFC", text[slice(*place)]).replace("\u0301", "")

    places = [words(place) for place in flag.places]
    return flag.code, flag.severity, places, words(flag.sentence), words(flag.elsewhere), flag.applies, flag.provisions


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html"])
@pytest.mark.parametrize("lang", LANGUAGES)
@settings(max_examples=60)
@given(data=st.data())
def test_places_hold(data: st.DataObject, lang: str, suffix: str) -> None:
    document = made(data.draw(texts(lang)), lang, suffix)
    if document is not None:
        hold(check(document))


@pytest.mark.parametrize("lang", LANGUAGES)
@settings(max_examples=60)
@given(data=st.data())
def test_spelling_changes_no_flag(data: st.DataObject, lang: str) -> None:
    text = data.draw(texts(lang))
    found = []
    for form in ("NFC", "NFD"):
        document = made(unicodedata.normalize(form, text), lang)
        if document is None:
            return
        report = check(document)
        hold(report)
        found.append([told(flag, document.text) for flag in report.flags])
    assert found[0] == found[1]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_decomposed_text_is_flagged(lang: str) -> None:
    document = made(unicodedata.normalize("NFD", FLAGGED[lang]), lang)
    assert document is not None
    assert check(document).flags


@pytest.mark.parametrize("lang", LANGUAGES)
@settings(max_examples=3)
@given(data=st.data())
def test_any_number_of_workers_finds_the_same(data: st.DataObject, lang: str) -> None:
    drawn = [made(text, lang) for text in data.draw(st.lists(texts(lang), min_size=8, max_size=12))]
    documents = [each for each in [*drawn, made(FLAGGED[lang], lang)] if each is not None] * 8
    one, two = (list(pipe(documents, jobs=jobs, models=NO_MODELS, rules=shipped())) for jobs in (1, 2))
    assert one == two
    assert all(isinstance(each, Report) for each in one)
