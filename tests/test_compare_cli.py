"""``claimcheck compare``: pairs and tables of them, exit codes, bad input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.test_cli import one_line_errors, records

KO = "수림제지는 2024년 용수 사용량을 최대 14% 줄이고 2,300억 원을 투자했다.\n"
EN = "Surim Paper cut its water use by 14% and invested 2.3 trillion won in 2024.\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name, text in (("ko.txt", KO), ("en.txt", EN), ("same.txt", "Water use fell by 14%.\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_a_pair_as_table(home: Path, run: Run) -> None:
    done = run("compare", "ko.txt", "en.txt", "--ui", "en")
    assert (done.returncode, done.stderr) == (0, "")
    for words in (
        "another value · high",
        "a bound lost · medium",
        "2 differences (1 high, 1 medium)",
        "not legal advice",
    ):
        assert words in " ".join(done.stdout.split())


@pytest.mark.parametrize(("level", "code"), [("never", 0), ("high", 1), ("medium", 1), ("low", 1)])
def test_exit_codes(home: Path, run: Run, level: str, code: int) -> None:
    assert run("compare", "ko.txt", "en.txt", "--fail-on", level).returncode == code


def test_a_level_that_nothing_reaches(home: Path, run: Run) -> None:
    (home / "b.txt").write_text("Surim Paper cut its water use by 14%.\n", encoding="utf-8")
    (home / "a.txt").write_text("수림제지는 용수 사용량을 최대 14% 줄였다.\n", encoding="utf-8")
    done = run("compare", "a.txt", "b.txt", "--fail-on", "high", "--ui", "en")
    assert done.returncode == 0
    assert "1 pair of figures compared" in " ".join(done.stdout.split())
    assert run("compare", "a.txt", "b.txt", "--fail-on", "medium").returncode == 1


def test_the_mode_may_be_chosen(home: Path, run: Run) -> None:
    done = run("compare", "ko.txt", "en.txt", "--as", "edition", "--format", "jsonl")
    assert json.loads(done.stdout)["mode"] == "edition"


@pytest.mark.parametrize("kind", ["csv", "tsv", "jsonl"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_table_of_pairs(home: Path, run: Run, kind: str, jobs: str) -> None:
    folder = home / "in"
    folder.mkdir()
    rows = [("one", "../ko.txt", "../en.txt"), ("two", "../en.txt", "../ko.txt")]
    glue = {"csv": ",", "tsv": "\t"}.get(kind)
    lines = (
        [glue.join(("id", "A", "b")), *(glue.join(row) for row in rows)]
        if glue
        else [json.dumps(dict(zip(("id", "a", "b"), row, strict=True))) for row in rows]
    )
    (folder / f"pairs.{kind}").write_text("\n".join(lines), encoding="utf-8")
    done = run("compare", "--pairs", f"in/pairs.{kind}", "--format", "jsonl", "--jobs", jobs)
    assert (done.returncode, done.stderr) == (0, "")
    assert [record["id"] for record in records(done.stdout)] == ["one", "two"]
    assert all(record["differences"] for record in records(done.stdout))


def test_one_bad_pair_makes_2_and_the_others_are_compared(home: Path, run: Run) -> None:
    (home / "pairs.csv").write_text("a,b\nko.txt,en.txt\nko.txt,gone.txt\nko.txt,ko.txt\nko.txt,\n", encoding="utf-8")
    done = run("compare", "--pairs", "pairs.csv", "--format", "jsonl", "--fail-on", "low")
    assert done.returncode == 2
    first, *rest = records(done.stdout)
    assert first["differences"]
    assert all(record["error"] for record in rest)
    assert len(one_line_errors(done.stderr)) == 3
    assert "gone.txt" in done.stderr


@pytest.mark.parametrize(
    ("args", "told"),
    [
        ((), "two documents are compared"),
        (("ko.txt",), "two documents are compared"),
        (("ko.txt", "en.txt", "same.txt"), "two documents are compared"),
        (("ko.txt", "ko.txt"), "the same document"),
        (("ko.txt", "./ko.txt"), "the same document"),
        (("ko.txt", "gone.txt"), "no such file"),
        (("ko.txt", "en.txt", "--pairs", "pairs.csv"), "not both"),
        (("--pairs", "gone.csv"), "no such file"),
        (("--pairs", "ko.txt"), "not a table of pairs"),
        (("--pairs", "other.csv"), "no column 'a'"),
        (("--pairs", "empty.csv"), "no column 'a'"),
        (("--pairs", "head.csv"), "no pairs"),
        (("--pairs", "broken.jsonl"), "not a line of JSON"),
        (("--pairs", "named.jsonl"), 'no "a" and "b"'),
        (("ko.txt", "folder"), "more than one document"),
        (("ko.txt", "en.txt", "--as", "poem"), "poem"),
        (("ko.txt", "en.txt", "-o", "en.txt"), "is an input"),
    ],
)
def test_bad_input(home: Path, run: Run, args: tuple[str, ...], told: str) -> None:
    for name, text in (
        ("other.csv", "left,right\nko.txt,en.txt\n"),
        ("empty.csv", ""),
        ("head.csv", "a,b\n"),
        ("broken.jsonl", "{"),
        ("named.jsonl", '{"a": "ko.txt"}'),
    ):
        (home / name).write_text(text, encoding="utf-8")
    (home / "folder").mkdir()
    for name in ("x.txt", "y.txt"):
        (home / "folder" / name).write_text(EN, encoding="utf-8")
    done = run("compare", *args)
    assert done.returncode == 2, done.stdout
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_standard_input_may_be_one_of_the_two(home: Path, run: Run) -> None:
    done = run("compare", "ko.txt", "-", "--format", "jsonl", stdin=EN.encode())
    assert done.returncode == 0
    assert json.loads(done.stdout)["b"]["source"] == "-"


def test_the_same_bytes_every_time(home: Path, run: Run) -> None:
    first, again = (run("compare", "ko.txt", "en.txt", "--format", "jsonl").stdout for _ in range(2))
    assert first == again
