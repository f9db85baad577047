"""The wheel, installed alone in a new environment away from the checkout, works with all its data."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT


def python(*args: str, cwd: Path, interpreter: str = sys.executable) -> str:
    env = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run([interpreter, *args], capture_output=True, text=True, cwd=cwd, env=env, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow
def test_wheel_and_sdist(tmp_path: Path) -> None:
    python("-m", "build", "--no-isolation", "--outdir", str(tmp_path), str(ROOT), cwd=tmp_path)
    (sdist,) = tmp_path.glob("claimcheck-*.tar.gz")
    with tarfile.open(sdist) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    for name in (
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "Makefile",
        "tests/conftest.py",
        "data/examples/en-cloud-release.txt",
    ):
        assert name in held
    (wheel,) = tmp_path.glob("claimcheck-*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    for path in (ROOT / "data" / "examples").iterdir():
        assert f"claimcheck/data/examples/{path.name}" in names
    for name in ("claimcheck/py.typed", "claimcheck/schema/report.json", "claimcheck/lang/ko/display.py"):
        assert name in names
    assert not [name for name in names if name.startswith(("tests/", "benchmarks/"))]

    # What it depends on is lent by this environment, so that the test needs no network.
    home = tmp_path / "env"
    venv.create(home, with_pip=True)
    interpreter = str(home / ("Scripts" if os.name == "nt" else "bin") / "python")
    python("-m", "pip", "install", "-q", "--no-deps", "--no-index", str(wheel), cwd=tmp_path, interpreter=interpreter)
    (site,) = {path for path in map(Path, sys.path) if (path / "click").is_dir()}
    where = json.loads(
        python(
            "-c",
            "import json, sysconfig; print(json.dumps(sysconfig.get_paths()['purelib']))",
            cwd=tmp_path,
            interpreter=interpreter,
        )
    )
    for package in site.iterdir():
        if (
            package.name.startswith(("claimcheck", "_claimcheck", "__editable__"))
            or (Path(where) / package.name).exists()
        ):
            continue
        if package.suffix != ".pth":
            (Path(where) / package.name).symlink_to(package)
    out = python("-m", "claimcheck", "check", "--examples", "--format", "jsonl", cwd=tmp_path, interpreter=interpreter)
    records = [json.loads(line) for line in out.splitlines()]
    assert len(records) >= 8
    assert all(str(home.resolve()) in str(Path(record["source"]).resolve()) for record in records)
    assert all(record["claims"] for record in records)


def test_examples_are_found_in_the_checkout() -> None:
    from claimcheck.resources import examples

    assert len([path for path in examples().iterdir() if path.is_file()]) >= 8


def test_versions_agree() -> None:
    from claimcheck import __version__

    assert f"\n## {__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
