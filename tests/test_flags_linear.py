"""Flags cost time linear in the text, whatever it is made of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import flags, suppression
from claimcheck.documents import from_text
from claimcheck.records import Document, Report
from claimcheck.render.console import Look, report_table
from claimcheck.render.record import to_json
from claimcheck.rules import shipped
from claimcheck.suppression import Suppression, suppress
from claimcheck.suppression.baseline import Baseline
from tests.linear import assert_linear
from tests.rules import check

Make = Callable[[int], str]


def years(told: str) -> Make:
    """Return the maker of texts that repeat something with a figure and a year, later years first."""
    return lambda n: "".join(told.format(figure=5 + i % 90, year=2095 - i % 60) for i in range(n))


def table(cell: str, row: str) -> Make:
    return lambda n: f"| {cell} | b |\n|---|---|\n" + f"| {row} | {row} |\n" * n


def wide(cell: str) -> Make:
    return lambda n: f"| {' | '.join([cell] * n)} |\n|{'---|' * n}\n| {' | '.join([cell] * n)} |\n"


def noted(words: str, note: str) -> Make:
    return lambda n: "".join(f"{words}\n\n" for _ in range(n)) + "".join(f"[^{i}]: {note}\n\n" for i in range(n))


TEXTS: dict[str, dict[str, Make]] = {
    "en": {
        "one word": lambda n: "eco-friendly " * n,
        "lines": lambda n: "eco-friendly 30%\n" * n,
        "targets of one sentence": years("cut emissions by {figure}% by {year}, "),
        "targets": years("We will reach net zero by {year}. "),
        "listed targets": years("- We will cut our emissions by {figure}% by {year}\n"),
        "amounts": years("emissions fell from {figure} t to 4 t in {year} "),
        "marks": lambda n: "A recyclable* green* box of 30%* " * n,
        "marked sentences": lambda n: "A recyclable* box. " * n,
        "one long mark": lambda n: "A recyclable box" + "*" * n,
        "marks of all lengths": lambda n: "".join(f"A green{'*' * (i % 40)} box.\n\n" for i in range(n)),
        "open brackets": lambda n: "A green* box (* " * n,
        "notes": noted("A recyclable* box is green†.", "* Only the lid."),
        "headings": lambda n: "# Our eco-friendly box of 30% wool\n\n" * n,
        "table": table("Share", "a green box, 30% less carbon"),
        "wide table": wide("a green box, 30% less carbon"),
        "denials": lambda n: "not eco-friendly, never green, " * n,
        "items": lambda n: "- A green box cuts emissions by 30%*\n" * n,
        "shares": lambda n: "100% recycled wool, 30% less carbon, " * n,
        "small shares": lambda n: "Recycled wool is up 300%, from 0.5% to 2%, " * n,
        "trades": lambda n: "Steel Airline Shipping Cement " * n,
        "names": lambda n: "natural, non-toxic, verified by DNV, " * n,
        "effects": lambda n: "Our AI saves 30% of the energy and " * n,
        "ceilings": lambda n: "up to 50% less plastic for a greener planet, " * n,
        "questions": lambda n: "Is a recyclable, eco-friendly box a green box ' " * n,
    },
    "ko": {
        "one word": lambda n: "친환경 " * n,
        "lines": lambda n: "친환경 30%\n" * n,
        "targets of one sentence": years("{year}년까지 온실가스를 {figure}% 감축하고 "),
        "targets": years("{year}년까지 탄소중립을 달성하겠습니다. "),
        "marks": lambda n: "재활용* 친환경* 상자 30%* " * n,
        "marked sentences": lambda n: "재활용* 상자입니다. " * n,
        "notes": noted("재활용* 상자는 친환경†입니다.", "* 뚜껑은 제외합니다."),
        "headings": lambda n: "# 재생 양모 30%의 친환경 상자\n\n" * n,
        "table": table("비율", "친환경 상자, 탄소 30% 감축"),
        "wide table": wide("친환경 상자, 탄소 30% 감축"),
        "denials": lambda n: "친환경이 아닌 친환경 " * n,
        "items": lambda n: "- 친환경 상자로 온실가스 30% 감축*\n" * n,
        "shares": lambda n: "100% 재생 양모로 탄소를 30% 줄이고 " * n,
        "small shares": lambda n: "재생 양모가 300% 늘고(0.4%→1.6%) " * n,
        "effects": lambda n: "AI로 전력을 30% 절감하고 " * n,
        "natural": lambda n: "천연 무독성 생분해 플라스틱 프리 " * n,
    },
}


def prepared(text: str, lang: str, monkeypatch: pytest.MonkeyPatch) -> Callable[[], object]:
    """Return the search for flags alone, with all before it done."""
    find = flags.find
    asked: list[Callable[[], object]] = []

    def keep(*given: object, **named: object) -> tuple[()]:
        asked.append(lambda: find(*given, **named))  # type: ignore[arg-type]
        return ()

    with monkeypatch.context() as patched:
        patched.setattr(flags, "find", keep)
        check(from_text(text, id="t", suffix=".md", lang=lang))
    return asked[0]


@pytest.mark.parametrize(
    ("lang", "make"),
    [pytest.param(lang, make, id=f"{lang} {name}") for lang, made in TEXTS.items() for name, make in made.items()],
)
def test_flags_are_found_in_linear_time(lang: str, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    assert_linear(lambda n: prepared(make(n), lang, monkeypatch), lambda find: find(), 120)


REPEATED = {
    "one sentence": "eco-friendly, ",
    "sentences": "Our box is eco-friendly. ",
    "claims": "We cut emissions by 30%.\n\n",
}


@pytest.mark.parametrize("piece", REPEATED.values(), ids=REPEATED)
def test_one_flag_of_many_places_is_told_in_linear_time(piece: str) -> None:
    def made(n: int) -> Report:
        return check(from_text(piece * n, id="t", lang="en"))

    assert_linear(made, to_json, 400)
    assert_linear(made, lambda report: report_table(report, Look(80)), 100)
    assert_linear(made, lambda report: suppression.rows(report, "b.json"), 400)


def test_the_record_of_one_repeated_word_is_linear() -> None:
    small, large = (len(to_json(check(from_text("eco-friendly " * n, id="t", lang="en")))) for n in (500, 5_000))
    assert large < 11 * small


def test_flags_are_held_against_a_baseline_in_linear_time() -> None:
    def made(n: int) -> tuple[Report, Suppression]:
        text = "".join(f"We will cut our emissions by {5 + i} tonnes by {2095 - i % 60}.\n\n" for i in range(n))
        report = check(from_text(text, id="t", lang="en"))
        known: dict[tuple[str, str], int] = {}
        for row in suppression.rows(report, "b.json"):
            known[row.flag, row.fingerprint] = known.get((row.flag, row.fingerprint), 0) + 1
        return report, Suppression(baseline=Baseline("b.json", {"t": known}))

    assert_linear(made, lambda pair: suppress(*pair), 150)


@pytest.mark.parametrize("suffix", [".md", ".html"])
def test_many_comments_before_one_table_take_linear_time(suffix: str) -> None:
    ask = "<!-- claimcheck: ignore generic-claim: known -->"
    names = {rule.id: rule.id for rule in shipped()}

    def text(n: int) -> str:
        if suffix == ".html":
            return f"<html><body>{ask * n}<table>{'<tr><td>a</td><td>a green box</td></tr>' * n}</table></body></html>"
        return f"Our box.\n\n{ask}\n" + f"{ask}\n" * n + "\n| a | b |\n|---|---|\n" + "| a | a green box |\n" * n

    def read(text: str) -> Document:
        return from_text(text, id="t", suffix=suffix, lang="en")

    assert_linear(text, read, 200)
    asked = Suppression(trust_inline=True, names=names)
    assert_linear(lambda n: check(read(text(n))), lambda report: suppress(report, asked), 200)
