"""Reports as JSON, as tables and as explanations."""

from __future__ import annotations

import dataclasses
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from claimcheck import resources
from claimcheck.records import Document, Failure, Quantity, QuantityKind, Report
from claimcheck.render.console import Look, footer, quantities_table, report_table, shown_statuses
from claimcheck.render.excerpts import excerpt
from claimcheck.render.explain import explain, explanation_record, explanation_text
from claimcheck.render.places import Lines, printable
from claimcheck.render.record import dumps, quantities_json, report_record, to_json
from tests.handmade import TEXT, report, span_of

REPORT = Draft202012Validator(json.loads(resources.report_schema().read_text(encoding="utf-8")))
QUANTITIES = Draft202012Validator(json.loads(resources.quantities_schema().read_text(encoding="utf-8")))

FAILURE = Failure("a", "a.txt", "it is empty", "a.txt:1", "write something")
CLAIM_KEYS = (
    "id start end line column quantity sentence value value_from value_to unit direction bound target_year "
    "baseline_year period topic claimant claimant_span repeat_of label status future own confidence basis "
    "substantiation steps"
).split()
REPORT_KEYS = (
    "schema id source lang text_sha256 extractor versions as_of published organisation meta claims flags not_applicable notices"
    " audience law_read review_priority coverage error"
).split()


def test_schemas_are_schemas() -> None:
    Draft202012Validator.check_schema(REPORT.schema)
    Draft202012Validator.check_schema(QUANTITIES.schema)


def test_json_of_a_report() -> None:
    record = json.loads(to_json(report()))
    REPORT.validate(record)
    assert list(record) == REPORT_KEYS
    first, second, _ = record["claims"]
    assert list(first) == CLAIM_KEYS
    assert (first["quantity"], first["line"], first["column"], first["value"]) == ("42%", 1, 38, 42.0)
    assert (first["status"], first["basis"]["by"], first["period"]) == ("verified_stated", "DNV", 2023)
    assert (second["line"], second["future"], second["claimant_span"]) == (3, "plan", [0, 15])
    assert record["published"] == {"value": "2024-03-05", "from": "dateline"}
    assert record["meta"] == {"pages": 3, "tags": ["a", "b"]}
    assert [step["stage"] for step in first["steps"]] == ["claims", "labels"]


def test_whole_numbers_are_written_as_floats() -> None:
    assert '"value": 42.0' in to_json(report())
    assert '"value": 10000000.0' in to_json(report())


def test_numbers_no_float_can_hold_are_null() -> None:
    made = report()
    huge = dataclasses.replace(made.quantities[0], value=float("inf"), value_from=float("nan"))
    record = json.loads(quantities_json(dataclasses.replace(made, quantities=(huge,))))
    assert (record["quantities"][0]["value"], record["quantities"][0]["value_from"]) == (None, None)


def test_text_stands_in_the_report_when_asked() -> None:
    record = json.loads(to_json(report(), with_text=True))
    REPORT.validate(record)
    claim = record["claims"][0]
    assert record["text"][claim["start"] : claim["end"]] == claim["quantity"]


def test_a_failure_has_an_error_and_no_claims() -> None:
    record = json.loads(to_json(FAILURE))
    REPORT.validate(record)
    assert "claims" not in record
    assert record["error"] == {"what": "it is empty", "where": "a.txt:1", "do": "write something"}
    QUANTITIES.validate(json.loads(quantities_json(FAILURE)))


def test_json_of_quantities() -> None:
    record = json.loads(quantities_json(report()))
    QUANTITIES.validate(record)
    rows = {row["text"]: row for row in record["quantities"]}
    assert [rows[text]["change"] for text in ("42%", "1,200 readers", "10 million trees")] == ["down", "=", "="]
    assert [row["claim"] for row in record["quantities"]] == [True, False, True, True]
    assert all(row["why"] for row in record["quantities"])


@pytest.mark.parametrize(
    ("change", "bound", "shown"),
    [(None, "about", "~"), (None, "at_least", ">"), (None, "at_most", "<"), (None, None, "="), ("up", "about", "up")],
)
def test_change_or_bound_of_a_quantity(change: str | None, bound: str | None, shown: str) -> None:
    only = Quantity(37, 40, "42%", 42, "%", QuantityKind.PERCENT, change=change, bound=bound)
    bare = dataclasses.replace(report(), findings=(), quantities=(only,))
    assert json.loads(quantities_json(bare))["quantities"][0]["change"] == shown


def test_json_escapes_lone_surrogates() -> None:
    line = dumps({"text": "a\ud800b"})
    assert json.loads(line.encode("utf-8")) == {"text": "a\ud800b"}


@pytest.mark.parametrize("width", [40, 80, 200])
@pytest.mark.parametrize("ui", [None, "en", "ko"])
def test_table_says_what_was_found(width: int, ui: str | None) -> None:
    look = Look(width, ui=ui)
    table = report_table(report(), look) + footer(shown_statuses(report(), look), look)
    for words in ("»42%«", "DNV", "2030"):
        assert words in table
    assert "\x1b" not in table
    flat = re.sub(r"\s+", " ", table)
    if ui == "ko":
        assert "제3자 확인 표기: DNV (이 도구는 확인하지 않음)" in flat.replace("  ", " ") or width < 200
        assert "법률 자문이 아니다" in flat
    elif width == 200:
        assert "third-party check stated: DNV; not checked here" in flat
        assert "no independent source in this text" in flat
        assert "not legal advice" in flat


def test_table_takes_markup_for_text() -> None:
    assert "[bold]now[/bold]" in report_table(report(), Look(200))


def test_table_in_colour_emphasises_the_quantity() -> None:
    table = report_table(report(), Look(120, colour=True))
    assert "\x1b[1;7m42%\x1b[0m" in table
    assert "»" not in table


def test_no_line_of_a_table_is_too_wide() -> None:
    from rich.cells import cell_len

    korean = TEXT.replace("Costs fell", "원가 절감과 비용 구조 개선을 통해 " * 5)
    made = report(korean, lang="ko")
    for width in (40, 80):
        assert max(map(cell_len, report_table(made, Look(width)).splitlines())) <= width


def test_table_without_claims_says_so() -> None:
    bare = dataclasses.replace(report(), findings=())
    assert "no quantitative claim found" in report_table(bare, Look())


def test_table_of_quantities() -> None:
    table = quantities_table(report(), Look(120))
    for words in ("1,200 readers", "1,200 reader", "10,000,000 tree", "↓"):
        assert words in table


def test_excerpt_is_cut_around_the_quantity() -> None:
    text = "word " * 200 + "42%" + " word" * 200
    shown = excerpt(text, (0, len(text)), span_of(text, "42%"), colour=False).plain
    assert "»42%«" in shown
    assert shown.startswith("…word")
    assert shown.endswith("word…")
    assert len(shown) < 110


def test_explanations() -> None:
    made = report()
    outcomes = {
        words: [told.outcome for told in explain(made, words)]
        for words in ("42%", "1,200", "2023", "legal", "readers", "MILLION", "2%", "Costs", "absent")
    }
    assert outcomes == {
        "42%": ["claim"],
        "1,200": ["not a claim"],
        "2023": ["not a quantity"],
        "legal": [],
        "readers": ["not a claim"],
        "MILLION": ["claim"],
        "2%": [],
        "Costs": ["no number seen"],
        "absent": [],
    }
    for words in ("42%", "1,200", "2023", "Costs"):
        (told,) = explain(made, words)
        assert explanation_record(told, made)["why"]
        assert words in explanation_text(told, made, Look())


def test_an_explanation_names_the_deciding_words() -> None:
    (told,) = explain(report(), "10 million")
    text = explanation_text(told, report(), Look(120))
    assert "a claim: plan" in text
    assert "“will”" in text
    assert "by 2030" in text


@given(st.text(max_size=80))
def test_printable_holds_nothing_a_terminal_obeys(text: str) -> None:
    shown = printable(text)
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown)


def test_printable_writes_out_what_it_hides() -> None:
    assert printable("a\x1b[31mb\u202ec\nd") == "a\\x1b[31mb\\u202ec d"
    assert printable("한글 가\u1100 CO₂ – é") == "한글 가\u1100 CO₂ – é"


@given(st.text(alphabet="a\r\n", max_size=30))
def test_lines_agree_with_splitting(text: str) -> None:
    lines = Lines(text)
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]
    for position in range(len(text)):
        line, column = lines.at(position)
        assert starts[line - 1] + column - 1 == position


def test_meta_of_any_kind_can_be_written() -> None:
    made = report()
    meta = {"n": float("nan"), "d": {1: [True, None]}, "o": object()}
    document = dataclasses.replace(made.document, meta=meta)
    record = report_record(dataclasses.replace(made, document=document))
    assert json.loads(dumps(record))["meta"]["d"] == {"1": [True, None]}


def test_a_report_without_language() -> None:
    empty = Report(Document("a", "", "a.txt", ()), (), (), (), (), 0, 0)
    REPORT.validate(json.loads(to_json(empty)))
    assert report_table(empty, Look())
