"""``claimcheck train`` and ``claimcheck evaluate`` as a user meets them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from claimcheck import resources
from tests.conftest import Run

MOST = 9  # texts of a small corpus: enough to learn from, quick to learn


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Lay a small corpus of each language into the folder that commands run in."""
    for lang in ("en", "ko"):
        (tmp_path / "corpus" / lang).mkdir(parents=True)
        for path in sorted((resources.corpus() / lang).glob("*.ann"))[::13][:MOST]:
            shutil.copy(path, tmp_path / "corpus" / lang)
    return tmp_path


def sentences(folder: Path, name: str = "rows.csv", count: int = 60) -> Path:
    rows = ["text,label,document"]
    for n in range(count):
        place = "mill works plant yard depot farm shop store port lab".split()[n // 2 % 10]
        what = "water waste power heat gas dust".split()[n // 3 % 6]
        claim = f"We cut {what} use at the {place} by {n}%" if n % 2 else f"The {place} had a long meeting about {what}"
        rows.append(f"{claim},{'claim' if n % 2 else 'other'},{n // 4}")
    path = folder / name
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_train_is_repeatable_and_loads(lang: str, small: Path, run: Run) -> None:
    first = run("train", "corpus", "--lang", lang, "--out", "one", "--folds", "3", "--jobs", "2")
    assert first.returncode == 0, first.stderr
    assert "rules and classifier" in first.stdout
    assert first.stdout.endswith("written to one\n")
    again = run("train", "corpus", "--lang", lang, "--out", "two", "--folds", "3")
    assert again.returncode == 0
    for name in ("model.json", "weights.npz", "README.md"):
        assert (small / "one" / name).read_bytes() == (small / "two" / name).read_bytes()
    told = run(
        "evaluate",
        "corpus",
        "--lang",
        lang,
        "--model",
        "one",
        "--against",
        "rules",
        "--errors",
        "2",
        "--html",
        "e.html",
    )
    assert told.returncode == 0, told.stderr
    assert "label accuracy" in told.stdout
    assert "better than the other by" in told.stdout
    page = (small / "e.html").read_text(encoding="utf-8")
    assert page.count("<svg") == 2
    assert "confusion matrix" in page
    assert "reliability curve" in page


def test_a_worse_model_does_not_replace_a_better_one(small: Path, run: Run) -> None:
    assert run("train", "corpus", "--lang", "en", "--out", "m", "--folds", "3").returncode == 0
    before = (small / "m" / "model.json").read_bytes()
    # labels turned round: what this teaches is wrong
    (small / "wrong" / "en").mkdir(parents=True)
    for path in (small / "corpus" / "en").iterdir():
        turned = path.read_text(encoding="utf-8").replace("|u|", "|a plan|")
        (small / "wrong" / "en" / path.name).write_text(turned, encoding="utf-8")
    worse = run("train", "wrong", "--lang", "en", "--out", "m", "--folds", "3")
    assert worse.returncode == 2
    assert "loses en: label accuracy by -" in worse.stderr
    assert "--force replaces it all the same" in worse.stderr
    assert (small / "m" / "model.json").read_bytes() == before
    forced = run("train", "wrong", "--lang", "en", "--out", "m", "--folds", "3", "--force")
    assert forced.returncode == 0, forced.stderr
    assert any("en: label accuracy" in told for told in json.loads((small / "m" / "model.json").read_bytes())["forced"])
    assert "| forced |" in (small / "m" / "README.md").read_text(encoding="utf-8")


def test_the_frozen_texts_are_not_trained_on(small: Path, run: Run) -> None:
    done = run("train", "corpus", "--lang", "en", "--out", "m", "--frozen", "corpus")
    assert done.returncode == 2
    assert "is in the corpus and in the frozen set" in done.stderr


def test_audit(small: Path, run: Run) -> None:
    done = run("train", "corpus", "--lang", "en", "--audit", "3", "--folds", "3")
    assert done.returncode == 0, done.stderr
    assert "least likely (3 shown)" in done.stdout
    assert "near-duplicates across groups" in done.stdout
    assert "type token ratio" in done.stdout


def test_sentences_of_any_labels(tmp_path: Path, run: Run) -> None:
    sentences(tmp_path)
    columns = ("--text-column", "text", "--label-column", "label")
    done = run("train", "rows.csv", "--lang", "en", *columns, "--out", "m", "--repeats", "2", "--folds", "3")
    assert done.returncode == 0, done.stderr
    assert "2 x 3 folds" in done.stdout
    assert "F1 of claim" in done.stdout
    told = run("evaluate", "rows.csv", "--model", "m", *columns, "--format", "json")
    assert json.loads(told.stdout)["figures"]["accuracy"]["value"] == 1.0
    page = run("evaluate", "rows.csv", "--model", "m", "--against", "m", *columns, "--html", "e.html")
    assert page.returncode == 0, page.stderr
    assert "+0.000" in page.stdout
    assert (tmp_path / "e.html").exists()
    blind = run("train", "rows.csv", "--lang", "en", *columns, "--out", "m", "--repeats", "1")
    assert "NOT compared with the model that stood there" in blind.stdout
    frozen = run("train", "rows.csv", "--lang", "en", *columns, "--out", "m", "--repeats", "1", "--frozen", "rows.csv")
    assert "no sure loss beyond 0.02" in frozen.stdout


def test_other_peoples_files_are_left_alone(tmp_path: Path, run: Run) -> None:
    sentences(tmp_path)
    columns = ("--text-column", "text", "--label-column", "label", "--repeats", "1")
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "README.md").write_text("mine", encoding="utf-8")
    done = run("train", "rows.csv", "--lang", "en", *columns, "--out", "project")
    assert (done.returncode, "other files in it" in done.stderr) == (2, True)
    assert (tmp_path / "project" / "README.md").read_text(encoding="utf-8") == "mine"
    assert run("train", "rows.csv", "--lang", "en", *columns, "--out", "m").returncode == 0
    (tmp_path / "m" / "weights.npz").unlink()
    broken = run("train", "rows.csv", "--lang", "en", *columns, "--out", "m")
    assert (broken.returncode, "no model" in broken.stderr) == (2, True)
    assert run("train", "rows.csv", "--lang", "en", *columns, "--out", "m", "--force").returncode == 0
    over = run("evaluate", "rows.csv", "--model", "m", *columns[:4], "--html", "rows.csv")
    assert (over.returncode, "is an input" in over.stderr) == (2, True)


def test_labels_reach_no_terminal_and_no_card_raw(tmp_path: Path, run: Run) -> None:
    rows = [
        f'"{"abcdefgh"[n % 8]} is word {"klmnopqrst"[n % 10]}",{"<img src=x>|" if n % 2 else chr(27) + "[31mred"}'
        for n in range(40)
    ]
    (tmp_path / "rows.csv").write_text("text,label\n" + "\n".join(rows) + "\n", encoding="utf-8")
    columns = ("--text-column", "text", "--label-column", "label")
    done = run("train", "rows.csv", "--lang", "en", *columns, "--repeats", "1", "--out", "m")
    told = run("evaluate", "rows.csv", "--model", "m", *columns, "--errors", "-1")
    card = (tmp_path / "m" / "README.md").read_text(encoding="utf-8")
    assert "\x1b" not in done.stdout + told.stdout + card
    assert "<img" not in card


REFUSED = {
    "no out": (("train", "corpus", "--lang", "en"), "no --out"),
    "half a pair": (("train", "rows.csv", "--lang", "en", "--out", "m", "--text-column", "text"), "go together"),
    "no such column": (
        ("train", "rows.csv", "--lang", "en", "--out", "m", "--text-column", "words", "--label-column", "label"),
        "no column 'words'",
    ),
    "one label": (
        ("train", "rows.csv", "--lang", "en", "--out", "m", "--text-column", "text", "--label-column", "document"),
        "labels with one sentence: 4",
    ),
    "a table without its columns": (("train", "rows.csv", "--lang", "en", "--out", "m"), "name its columns"),
    "no corpus": (("train", "nowhere", "--lang", "en", "--out", "m"), "cannot be read"),
    "no text of the language": (("train", "gold.jsonl", "--lang", "ko", "--out", "m"), "no annotated text in ko"),
    "claims alone": (("train", "gold.jsonl", "--lang", "en", "--out", "m"), "one document or group only"),
    "evaluate without a model of sentences": (
        ("evaluate", "rows.csv", "--text-column", "text", "--label-column", "label"),
        "need one --model",
    ),
    "evaluate with no model there": (("evaluate", "gold.jsonl", "--model", "nowhere"), "no model"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_done_is_told(name: str, tmp_path: Path, run: Run) -> None:
    sentences(tmp_path, count=17)
    gold = {
        "id": "one",
        "lang": "en",
        "text": "It cut waste by 5%.",
        "claims": [{"start": 16, "end": 18, "label": "unverifiable"}],
    }
    (tmp_path / "gold.jsonl").write_text(json.dumps(gold) + "\n", encoding="utf-8")
    arguments, says = REFUSED[name]
    done = run(*arguments)
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "m").exists()


def test_a_model_of_another_kind_is_not_overwritten(tmp_path: Path, run: Run) -> None:
    sentences(tmp_path)
    columns = ("--text-column", "text", "--label-column", "label")
    assert run("train", "rows.csv", "--lang", "en", *columns, "--out", "m", "--repeats", "1").returncode == 0
    other = run("train", "rows.csv", "--lang", "ko", *columns, "--out", "m", "--repeats", "1")
    assert other.returncode == 2
    assert "there is a model of sentences in en here" in other.stderr
    wrong = run("evaluate", str(resources.frozen()), "--lang", "en", "--model", "m")
    assert "a model of sentences" in wrong.stderr
