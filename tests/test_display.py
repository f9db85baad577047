"""Display words: in both languages, never the bare label, never an accusation."""

from __future__ import annotations

import ast
import re
import string

import pytest

from claimcheck.claims.rules import _SAYS
from claimcheck.lang import LANGUAGES, data
from claimcheck.lang.display import agreed, status, why_not, words
from claimcheck.records import Basis, Future, Label, Status, Verdict
from claimcheck.render.console import Look, footer, quantities_table, report_table, shown_statuses
from claimcheck.render.explain import explain, explanation_text
from tests.conftest import ROOT
from tests.handmade import report

ACCUSING = re.compile(
    r"unlawful|illegal|\bfalse\b|\ba lie\b|\blied\b|\blying\b|greenwash|mislead|위법|불법|위반|허위|거짓|그린워싱",
    re.IGNORECASE,
)
BARE = re.compile(r"\b(?:verified|unverifiable|aspirational)\b|verified_stated", re.IGNORECASE)


def messages(lang: str) -> list[str]:
    told: list[str] = []
    for name, value in vars(words(lang)).items():
        if name.isupper():
            told += [value] if isinstance(value, str) else list(value.values())
    return told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_accuse_nobody(lang: str) -> None:
    for message in messages(lang):
        assert not ACCUSING.search(message), message
        assert not BARE.search(message), message


def test_no_message_in_the_code_accuses_anybody() -> None:
    """Word lists look for such words in texts; whatever else the code says does without them."""
    for path in (ROOT / "claimcheck").rglob("*.py"):
        if "lang" in path.parts and path.stem != "display":
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
                assert not ACCUSING.search(node.value), f"{path}:{node.lineno}: {node.value}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_status_and_future_has_words(lang: str) -> None:
    said = words(lang)
    assert set(said.MEANS) == set(Status)
    assert set(said.STATUS) == set(Status)
    assert set(said.FUTURE) == set(Future)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_same_places_to_fill_in(lang: str) -> None:
    first = words(LANGUAGES[0])
    for name in ("STATUS", "SAID", "YEARS"):
        for key, message in getattr(words(lang), name).items():
            fields = {field for _, field, _, _ in string.Formatter().parse(message) if field}
            expected = {field for _, field, _, _ in string.Formatter().parse(getattr(first, name)[key]) if field}
            assert fields == expected, (name, key)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_reason_has_words(lang: str) -> None:
    said = words(lang)
    numbers = data(lang, "numbers")
    reasons = {why for name in ("FROM_HERE", "LED_BY", "FOLLOWED_BY") for why, _ in getattr(numbers, name)}
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "claimcheck" / "quantities").glob("*.py"))
    reasons |= set(re.findall(r'(?:_drop|Veto)\([^"\n]*"([a-z ]+)"', source))
    assert reasons <= set(said.WHY_NOT), reasons - set(said.WHY_NOT)
    refused = {kind.removeprefix("not:") for kind in data(lang, "noise").TABLE if kind.startswith("not:")}
    assert refused <= set(said.WHY_NOT), refused - set(said.WHY_NOT)
    assert set(_SAYS) <= {*said.WHY_NOT, *said.ASSERTS}, set(_SAYS) - {*said.WHY_NOT, *said.ASSERTS}


def test_status_words() -> None:
    stated = Verdict(Label.VERIFIED, Status.VERIFIED_STATED, None, True, Basis(by="DNV"))
    assert status(stated, "en") == "third-party check stated: DNV; not checked here"
    assert status(stated, "ko") == "제3자 확인 표기: DNV (이 도구는 확인하지 않음)"
    nothing = Verdict(Label.UNVERIFIABLE, Status.UNVERIFIABLE, None, True, Basis())
    assert status(nothing, "en") == "no independent source in this text"
    assert status(nothing, "ko") == "본문에 독립 출처 없음"
    forecast = Verdict(Label.ASPIRATIONAL, Status.ASPIRATIONAL, Future.FORECAST, False, Basis())
    assert status(forecast, "en").startswith("forecast")
    assert status(forecast, "ko").startswith("전망")


def test_an_unknown_reason_speaks_for_itself() -> None:
    assert why_not("a reason of tomorrow", "ko") == "a reason of tomorrow"


@pytest.mark.parametrize("ui", [None, *LANGUAGES])
def test_what_is_printed_never_says_the_bare_label(ui: str | None) -> None:
    look = Look(ui=ui)
    made = report()
    shown = report_table(made, look) + footer(shown_statuses(made, look), look) + quantities_table(made, look)
    shown += "".join(
        explanation_text(told, made, look) for words in ("8%", "42%", "2023") for told in explain(made, words)
    )
    quoted = shown.replace("DNV verified", "")
    assert not BARE.search(quoted), BARE.search(quoted)
    assert not ACCUSING.search(shown)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_table_ends_with_the_caution(lang: str) -> None:
    assert words(lang).CAUTION.split()[-1] in footer([], Look(ui=lang))


@pytest.mark.parametrize(
    ("told", "says"),
    [
        ("‘친환경’은(는) 표현입니다", "‘친환경’은 표현입니다"),
        ("‘무해’은(는)", "‘무해’는"),
        ("‘30%’을(를)", "‘30%’를"),
        ("‘2013’이(가)", "‘2013’이"),
        ("‘RE100’이(가) ‘2045’와", "‘RE100’이 ‘2045’와"),
        ("‘eco’은(는)", "‘eco’은(는)"),
        ("은(는)", "은(는)"),
    ],
)
def test_particles_agree_with_the_words_quoted(told: str, says: str) -> None:
    assert agreed(told, "ko") == says
