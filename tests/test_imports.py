"""What is loaded when: modules, not seconds."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

HEAVY = ("spacy", "sklearn", "pandas", "numpy", "scipy", "pyarrow", "pint", "trafilatura", "joblib")
LATE = ("lxml", "rich", "ahocorasick", "charset_normalizer", "jsonschema")

TEXT = "Norrland Timber cut its emissions by 42% in 2023. 노를란드는 물 사용량을 12% 줄였다.\n"


def loaded(code: str, cwd: Path) -> set[str]:
    """Return the top-level modules that a fresh interpreter holds after running code."""
    report = f"import sys\n{code}\nprint('\\n' + __import__('json').dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", report],
        capture_output=True,
        text=True,
        cwd=cwd,
        env={"PYTHONPATH": str(ROOT)},
        check=True,
    )
    return {name.split(".")[0] for name in json.loads(done.stdout.splitlines()[-1])}


def command(*args: str) -> str:
    return (
        f"from claimcheck.cli import main\ntry: main({list(args)!r})\nexcept SystemExit as e: assert not e.code, e.code"
    )


@pytest.mark.parametrize(
    "code", ["import claimcheck", command("--help"), command("check", "--help"), command("--version")]
)
def test_nothing_heavy_before_work(code: str, tmp_path: Path) -> None:
    assert not loaded(code, tmp_path) & {*HEAVY, *LATE}


@pytest.mark.parametrize("name", ["page.txt", "page.md"])
@pytest.mark.parametrize("form", ["table", "jsonl"])
def test_checking_text_loads_no_heavy_package(name: str, form: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(TEXT, encoding="utf-8")
    found = loaded(command("check", name, "--format", form), tmp_path)
    assert not found & {*HEAVY, "lxml", *(["rich"] if form == "jsonl" else [])} - {"numpy"}  # the model's arrays


def test_checking_html_loads_no_science_stack(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(f"<html><body><main><p>{TEXT}</p></main></body></html>", encoding="utf-8")
    found = loaded(command("check", "page.html", "--format", "jsonl"), tmp_path)
    assert not found & {"spacy", "sklearn", "pandas", "scipy", "joblib"}


def test_public_names() -> None:
    import claimcheck

    assert len(claimcheck.__all__) <= 10
    for name in claimcheck.__all__:
        assert getattr(claimcheck, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = claimcheck.nothing
