"""Golden files: texts of our own with the report that is expected, rewritten only by ``pytest --update-golden``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.checker import check
from claimcheck.classifier import NO_MODELS
from claimcheck.documents import read
from claimcheck.records import Document
from claimcheck.render.console import Look, footer, report_table, shown_statuses
from claimcheck.render.record import report_record
from tests.conftest import ROOT

HOME = ROOT / "tests" / "golden"
TEXTS = sorted(
    path for path in HOME.glob("*/*") if path.suffix in {".txt", ".md", ".html"} and ".table" not in path.name
)


@pytest.fixture(params=TEXTS, ids=lambda path: str(path.relative_to(HOME)))
def golden(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    # Sources in the expected report are relative to the folder of golden files.
    monkeypatch.chdir(HOME)
    path: Path = request.param
    return path.relative_to(HOME)


def compare(path: Path, found: str, update: bool) -> None:
    if update:
        path.write_text(found, encoding="utf-8")
    expected = path.read_text(encoding="utf-8") if path.exists() else ""
    assert found == expected, f"{path}: run pytest --update-golden and read what changed"


def test_report(golden: Path, request: pytest.FixtureRequest) -> None:
    (document,) = read([str(golden)])
    assert isinstance(document, Document)
    report = check(document, models=NO_MODELS)  # a model trained again moves every probability
    record = report_record(report)
    record["versions"] = "…"
    update: bool = request.config.getoption("--update-golden")
    compare(golden.with_suffix(".json"), json.dumps(record, ensure_ascii=False, indent=1) + "\n", update)
    look = Look(100)
    table = report_table(report, look) + footer(shown_statuses(report, look), look)
    compare(golden.with_suffix(".table"), table, update)


def test_both_languages_have_golden_files() -> None:
    assert {path.parent.name for path in TEXTS} == {"en", "ko"}
