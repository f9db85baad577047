"""The command line: help, formats, exit codes, bad input, the same bytes every time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from claimcheck import __version__, resources
from claimcheck.cli import COMMANDS
from tests.conftest import ROOT, Run

EXAMPLES = str(resources.examples())
REPORT = Draft202012Validator(json.loads(resources.report_schema().read_text(encoding="utf-8")))
QUANTITIES = Draft202012Validator(json.loads(resources.quantities_schema().read_text(encoding="utf-8")))

RELEASE = (
    "Norrland Timber cut its water use by 12% in 2023.\n\n"
    "The company aims to plant 10 million trees by 2030. It was founded in 1911.\n"
)


@pytest.fixture
def release(tmp_path: Path) -> Path:
    path = tmp_path / "release.txt"
    path.write_text(RELEASE, encoding="utf-8")
    return path


def records(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.splitlines()]


def one_line_errors(err: str) -> list[str]:
    assert "Traceback" not in err
    lines = err.splitlines()
    assert all(line.startswith("claimcheck: ") for line in lines), err
    return lines


# -- help -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("flag", ["-h", "--help"])
@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS)])
def test_help(run: Run, command: tuple[str, ...], flag: str) -> None:
    done = run(*command, flag)
    assert done.returncode == 0
    assert "Usage: claimcheck" in done.stdout
    assert not command or "Example" in done.stdout


def test_version(run: Run) -> None:
    assert run("--version").stdout.strip() == f"claimcheck {__version__}"


@pytest.mark.parametrize(
    "args",
    [
        (),
        ("chekc",),
        ("check",),
        ("check", "a.txt", "--format", "xml"),
        ("check", "a.txt", "--as-of", "yesterday"),
        ("check", "a.txt", "--as-of", "2024-13-01"),
        ("check", "a.txt", "--jobs", "-1"),
        ("check", "a.txt", "--with-text"),
        ("check", "a.txt", "--max-size", "0"),
        ("check", "a.txt", "--lang", "fr"),
        ("check", "a.txt", "--fail-on", "claim"),
        ("quantities",),
        ("explain", "a.txt"),
        ("explain", "a.txt", "--at", " "),
    ],
)
def test_wrong_usage_is_two(run: Run, args: tuple[str, ...]) -> None:
    done = run(*args)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Usage: claimcheck" in done.stderr
    assert "Traceback" not in done.stderr


# -- what it prints ----------------------------------------------------------------------------------


def test_check_prints_a_table(run: Run, release: Path) -> None:
    done = run("check", release.name)
    assert (done.returncode, done.stderr) == (0, "")
    for words in ("»12%«", "»10 million trees«", "no independent source", "target", "by 2030", "not legal advice"):
        assert words in done.stdout
    assert "\x1b" not in done.stdout
    assert "1911" in done.stdout.replace("»", "") or "founded" not in done.stdout


def test_check_prints_json(run: Run, release: Path) -> None:
    done = run("check", release.name, "--format", "jsonl", "--with-text", "--as-of", "2024-05-01")
    (record,) = records(done.stdout)
    REPORT.validate(record)
    assert record["as_of"] == "2024-05-01"
    assert record["text"] == RELEASE
    assert isinstance(record["claims"], list)
    assert [claim["quantity"] for claim in record["claims"]] == ["12%", "10 million trees"]


def test_quantities(run: Run, release: Path) -> None:
    done = run("quantities", release.name, "--format", "jsonl")
    (record,) = records(done.stdout)
    QUANTITIES.validate(record)
    assert [row["text"] for row in record["quantities"]] == ["12%", "10 million trees"]  # type: ignore[attr-defined]
    table = run("quantities", release.name)
    assert table.returncode == 0
    assert "10 million trees" in table.stdout


def test_explain(run: Run, release: Path) -> None:
    claim = run("explain", release.name, "--at", "10 million trees")
    assert claim.returncode == 0
    assert "a claim: target" in claim.stdout
    year = run("explain", release.name, "--at", "1911")
    assert "not a quantity" in year.stdout
    words = run("explain", release.name, "--at", "founded", "--format", "jsonl")
    assert records(words.stdout)[0]["outcome"] == "no number seen"
    absent = run("explain", release.name, "--at", "99%")
    assert absent.returncode == 2
    assert "99%" in one_line_errors(absent.stderr)[0]


def test_standard_input(run: Run) -> None:
    done = run("check", "-", "--format", "jsonl", stdin=RELEASE.encode())
    assert done.returncode == 0
    assert records(done.stdout)[0]["source"] == "-"


def test_output_file(run: Run, release: Path, tmp_path: Path) -> None:
    done = run("check", release.name, "--format", "jsonl", "--output", "out.jsonl")
    assert (done.returncode, done.stdout) == (0, "")
    REPORT.validate(json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8")))
    nowhere = run("check", release.name, "--output", "missing/out.txt")
    assert nowhere.returncode == 2
    assert "missing/out.txt" in one_line_errors(nowhere.stderr)[0]


def test_examples_are_checked_in_both_languages(run: Run) -> None:
    done = run("check", "--examples", "--format", "jsonl")
    assert (done.returncode, done.stderr) == (0, "")
    found = records(done.stdout)
    assert len(found) >= 8
    assert {record["lang"] for record in found} == {"en", "ko"}
    for record in found:
        REPORT.validate(record)
        claims = record["claims"]
        assert isinstance(claims, list)
        assert claims
    labels = {claim["label"] for record in found for claim in record["claims"]}  # type: ignore[attr-defined]
    assert labels == {"verified", "unverifiable", "aspirational"}


def test_the_language_of_the_table(run: Run, release: Path) -> None:
    assert "법률 자문이 아니다" in run("check", release.name, "--ui", "ko").stdout


@pytest.mark.parametrize(("width", "env"), [(50, {"COLUMNS": "50"}), (80, {"NO_COLOR": "1"})])
def test_tables_fit(run: Run, width: int, env: dict[str, str]) -> None:
    from rich.cells import cell_len

    table = run("check", "--examples", env=env).stdout
    assert "\x1b" not in table
    assert max(map(cell_len, table.splitlines())) <= width


# -- exit codes --------------------------------------------------------------------------------------


BROAD = "Norrland Timber sells eco-friendly boxes.\n"


@pytest.mark.parametrize(
    ("text", "args", "code"),
    [
        (RELEASE, ("--fail-on", "never"), 0),
        (BROAD, (), 0),
        (BROAD, ("--fail-on", "never"), 0),
        (BROAD, ("--fail-on", "high"), 1),
        (BROAD, ("--fail-on", "medium"), 1),
        (BROAD, ("--fail-on", "low"), 1),
        (BROAD, ("--fail-on", "high", "--preset", "investor"), 0),
        (BROAD, ("--fail-on", "medium", "--preset", "investor"), 1),
        ("It was founded in the year 1911 by two sisters.\n", ("--fail-on", "low"), 0),
    ],
)
@pytest.mark.parametrize("form", ["table", "jsonl"])
def test_fail_on(run: Run, text: str, args: tuple[str, ...], code: int, form: str) -> None:
    done = run("check", "-", *args, "--format", form, stdin=text.encode())
    assert done.returncode == code


# -- bad input ---------------------------------------------------------------------------------------


def jsonl(path: Path, *lines: str) -> None:
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "content", "place"),
    [
        ("missing.txt", None, "missing.txt"),
        ("empty.txt", b"", "empty.txt"),
        ("blank.txt", b" \n\n", "blank.txt"),
        ("binary.txt", bytes(range(256)) * 8, "binary.txt"),
        ("picture.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "picture.png"),
        ("french.txt", "Всё это написано по-русски, и ничего больше здесь нет.".encode(), "french.txt"),
    ],
)
def test_one_bad_document_and_a_good_one(
    run: Run, tmp_path: Path, name: str, content: bytes | None, place: str
) -> None:
    (tmp_path / "good.txt").write_text(RELEASE, encoding="utf-8")
    if content is not None:
        (tmp_path / name).write_bytes(content)
    done = run("check", name, "good.txt", "--format", "jsonl")
    assert done.returncode == 2
    (error,) = one_line_errors(done.stderr)
    assert place in error
    bad, good = records(done.stdout)
    REPORT.validate(bad)
    REPORT.validate(good)
    assert bad["error"]
    assert "claims" not in bad
    assert good["claims"]


def test_fail_on_does_not_hide_an_error(run: Run, release: Path) -> None:
    assert run("check", release.name, "missing.txt", "--fail-on", "low").returncode == 2


def test_a_table_with_bad_lines(run: Run, tmp_path: Path) -> None:
    good = json.dumps({"id": "one", "text": RELEASE})
    jsonl(
        tmp_path / "in.jsonl", good, "{not json", '{"id": "two"}', "[1]", good, json.dumps({"id": "x", "text": RELEASE})
    )
    done = run("check", "in.jsonl", "--format", "jsonl")
    assert done.returncode == 2
    errors = one_line_errors(done.stderr)
    assert len(errors) == 4
    for line, error in zip((2, 3, 4, 5), errors, strict=True):
        assert f"in.jsonl:{line}" in error
    assert "1" in errors[3]
    assert len(records(done.stdout)) == 6


def test_a_folder_without_documents(run: Run, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    done = run("check", "nothing")
    assert done.returncode == 2
    assert "nothing" in one_line_errors(done.stderr)[0]


def test_a_document_over_the_limit(run: Run, release: Path) -> None:
    release.write_text(RELEASE * 200, encoding="utf-8")
    done = run("check", release.name, "--max-size", "0.01")
    assert done.returncode == 2
    assert "release.txt" in one_line_errors(done.stderr)[0]


def test_messages_hold_no_control_characters(run: Run) -> None:
    done = run("check", "a\x1b[31m.txt")
    assert done.returncode == 2
    assert "\x1b" not in done.stderr


def test_tables_hold_no_control_characters(run: Run) -> None:
    done = run(
        "check", "-", stdin=b"\x1b[31mWe cut\x07 \xe2\x80\xae energy use by 12% in 2023." + b" It was a good year." * 9
    )
    assert "12%" in done.stdout
    assert "\x1b" not in done.stdout
    assert "\x07" not in done.stdout


# -- the same bytes ----------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["table", "jsonl"])
def test_the_same_bytes_with_any_number_of_jobs(run: Run, tmp_path: Path, form: str) -> None:
    rows = [json.dumps({"id": f"d{n}", "text": RELEASE.replace("12", str(n + 3)), "n": n}) for n in range(80)]
    jsonl(tmp_path / "many.jsonl", *rows, "{", json.dumps({"text": "노를란드는 물 사용량을 12% 줄였다."}))
    args = ("check", EXAMPLES, "many.jsonl", "--format", form)
    one, again, two = run(*args), run(*args), run(*args, "--jobs", "2")
    assert one.stdout == again.stdout == two.stdout
    assert one.stderr == again.stderr == two.stderr
    assert one.returncode == two.returncode == 2


def test_a_reader_that_goes_away(release: Path) -> None:
    code = f"'{sys.executable}' -m claimcheck check --examples --format jsonl | head -c 10"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", code],
        capture_output=True,
        cwd=release.parent,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.stderr == b""
    assert done.returncode == 0


def test_a_table_of_documents_on_standard_input_is_told_by_its_beginning() -> None:
    rows = b'{"id": "a", "text": "We cut waste by 5%."}\n{"id": "b", "text": 7}\n'
    run = subprocess.run(
        [sys.executable, "-m", "claimcheck", "check", "-", "--format", "jsonl"],
        input=rows,
        capture_output=True,
        check=False,
    )
    told = [json.loads(line) for line in run.stdout.splitlines()]
    assert [(row["id"], row["error"] is None) for row in told] == [("a", True), ("b", False)]
    assert run.returncode == 2
    assert b"-:2" in run.stderr


def test_an_input_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("We cut waste by 5%.", encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "claimcheck", "check", str(path), "-o", str(path)], capture_output=True, check=False
    )
    assert run.returncode == 2
    assert b"is an input" in run.stderr
    assert path.read_text(encoding="utf-8") == "We cut waste by 5%."


@pytest.mark.parametrize("option", [["--max-size", "nan"], ["--max-size", "inf"], ["--as-of", "2024-02-31"]])
def test_an_option_that_is_no_number_or_date_is_refused(option: list[str]) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "claimcheck", "check", "-", *option], input=b"", capture_output=True, check=False
    )
    assert run.returncode == 2
    assert b"Invalid value" in run.stderr
