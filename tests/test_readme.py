"""The examples of README.md are run; ``pytest --update-golden`` writes their output anew."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, Run

README = ROOT / "README.md"
_FILE = re.compile(r"^```text (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_CONSOLE = re.compile(r"^```console\n\$ claimcheck (.*?)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name, content in _FILE.findall(README.read_text(encoding="utf-8")):
        (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path


def test_commands_print_what_it_shows(home: Path, run: Run, request: pytest.FixtureRequest) -> None:
    def shown(match: re.Match[str]) -> str:
        done = run(*shlex.split(match[1]))
        assert (done.returncode, done.stderr) == (0, "")
        output = re.sub(r"\n+\Z", "\n", done.stdout)
        return f"```console\n$ claimcheck {match[1]}\n{output}```"

    text = README.read_text(encoding="utf-8")
    now = _CONSOLE.sub(shown, text)
    if request.config.getoption("--update-golden"):
        README.write_text(now, encoding="utf-8")
    else:
        assert now == text, "run pytest --update-golden and read what changed"


def test_python_runs(home: Path) -> None:
    for code in _PYTHON.findall(README.read_text(encoding="utf-8")):
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            cwd=home,
            env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert "42%" in done.stdout
