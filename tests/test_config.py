"""The configuration: what a file may say, which file counts, what goes before it."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.config import COMMAND_LINE, KEYS, Config, Glob, Known, Setting, default, found, load, starter
from claimcheck.config.places import places
from claimcheck.config.reading import parsed
from claimcheck.errors import ClaimcheckError, ConfigError
from claimcheck.lang import LANGUAGES
from claimcheck.rules.audience import PRESETS
from claimcheck.rules.rule import REGIMES
from tests.conftest import Run

NAMES = Known(LANGUAGES, REGIMES, tuple(PRESETS))


def read(text: str | bytes, *, project: bool = False) -> Config:
    data = text.encode() if isinstance(text, str) else text
    config = parsed(data, "claimcheck.toml", "/project", NAMES, project=project)
    assert config is not None
    return config


IGNORE = '[[ignore]]\nflag = "GW-01"\nreason = "a name"\nexpires = 2027-01-31\n'


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ('regime = "us, eu"', "regime", ("eu", "us")),
        ('regime = ["kr", "kr"]', "regime", ("kr",)),
        ('preset = "kr-company"', "preset", "kr-company"),
        ("jobs = 0", "jobs", 0),
        ('fail-on = "medium"', "fail_on", "medium"),
        ("max-size = 3", "max_size", 3.0),
        ("as-of = 2026-02-28", "as_of", "2026-02-28"),
        ('as-of = "2026"', "as_of", "2026"),
        ("trust-inline = true", "trust_inline", True),
        ('model = "rules"', "model", ("rules",)),
        ('"fail-on" = "low"', "fail_on", "low"),
    ],
)
def test_values(text: str, field: str, value: object) -> None:
    config = read(text)
    assert getattr(config, field).value == value
    assert getattr(config, field).origin == "claimcheck.toml:1"
    assert replace(config, **{field: getattr(default(), field)}, file=None) == default()


@pytest.mark.parametrize(
    ("text", "where", "words"),
    [
        ('\nfail_on = "high"', ":2", ["unknown key fail_on", "did you mean fail-on?"]),
        ("[ignored]\nx = 1", ":1", ["unknown key ignored", "did you mean ignore?"]),
        ("zzz = 1", ":1", ["unknown key zzz", "known: regime, preset"]),
        ("jobs = -1", ":1", ["jobs is -1", "a whole number"]),
        ("jobs = true", ":1", ["jobs is true", "a whole number"]),
        ('# a\njobs = "two"', ":2", ['jobs is "two"', "a whole number"]),
        ("max-size = nan", ":1", ["max-size is nan", "megabytes"]),
        ("max-size = inf", ":1", ["max-size is inf", "megabytes"]),
        ("as-of = 2026-02-28T10:00:00", ":1", ["as-of is 2026-02-28 10:00:00", "a date"]),
        ('as-of = "2026-02-31"', ":1", ["2026-02-31", "a date"]),
        ('fail-on = "severe"', ":1", ['fail-on is "severe"', "one of high, medium, low, never"]),
        ('regime = ["eu", "fr"]', ":1", ["regime is a list", "one or more of eu, us"]),
        ("regime = []", ":1", ["regime is an empty list"]),
        ('regime = ""', ":1", ['regime is ""']),
        ('ui = "fr"', ":1", ['ui is "fr"', "one of"]),
        ('baseline = ""', ":1", ["baseline is"]),
        ("ignore = 3", ":1", ["ignore is 3", "[[ignore]]"]),
        ("ignore = [3]", ":1", ["ignore is a list"]),
        (IGNORE.replace('flag = "GW-01"\n', ""), ":1", ["no ignore[1].flag"]),
        (IGNORE.replace('"a name"', '" "'), ":3", ["ignore[1].reason", "not empty"]),
        (IGNORE + IGNORE.replace("expires = 2027-01-31", ""), ":5", ["no ignore[2].expires"]),
        (IGNORE.replace("2027-01-31", '"2027-01"'), ":4", ["ignore[1].expires", "YYYY-MM-DD"]),
        (IGNORE + "untill = 1", ":5", ["unknown key ignore[1].untill", "known: flag"]),
        (IGNORE + 'path = "/etc/*"', ":5", ["ignore[1].path", "relative"]),
        ('[[path]]\nmatch = "a/*"', ":1", ["path[1] changes nothing"]),
        ('[[path]]\npreset = "uk"', ":1", ["no path[1].match"]),
        ('[[path]]\nmatch = "a"\npreset = "fr"', ":3", ['path[1].preset is "fr"']),
        ("jobs = ", ":1", ["not TOML"]),
        ("jobs = 1\njobs = 2", ":2", ["not TOML"]),
        (b"jobs = 1\nui = \xff", ":2", ["not UTF-8"]),
        ("x = " + "[" * 5000, "", ["not TOML", "nested too deep"]),
        ("x = " + "1" * 5000, "", ["not TOML"]),
    ],
)
def test_what_does_not_fit_is_told(text: str | bytes, where: str, words: list[str]) -> None:
    with pytest.raises(ConfigError) as error:
        read(text)
    message = str(error.value)
    assert message.startswith(f"claimcheck.toml{where}: "), message
    for word in words:
        assert word in message


def test_entries() -> None:
    config = read(
        IGNORE + '[[path]]\nmatch = "korea/"\nregime = "kr"\n[[path]]\nmatch = "**"\npreset = "uk"\nlang = "en"\n'
    )
    (entry,) = config.ignore
    assert (entry.flag, entry.reason, entry.expires, entry.origin) == (
        "GW-01",
        "a name",
        "2027-01-31",
        "claimcheck.toml:1",
    )
    first, second = config.path
    assert config.rule_for("/project/korea/2024/a.md") is first
    assert config.rule_for("/project/uk/a.md") is second
    assert config.rule_for("-") is None
    assert (second.preset, second.lang, second.origin) == ("uk", "en", "claimcheck.toml:8")


LAW = (
    'regime = "eu"\npreset = "investor"\n[[path]]\nmatch = "uk/"\npreset = "uk"\n[[path]]\nmatch = "ko/"\nlang = "ko"\n'
)


@pytest.mark.parametrize(
    ("given", "path", "law"),
    [
        ({}, "a.md", (("eu",), "investor")),
        ({}, "uk/a.md", ((), "uk")),
        ({}, "ko/a.md", (("eu",), "investor")),
        ({"regime": ("us",)}, "uk/a.md", (("us",), None)),
        ({"preset": "us"}, "a.md", ((), "us")),
        ({"preset": "us", "regime": ("eu", "us")}, "a.md", (("eu", "us"), "us")),
    ],
)
def test_whose_law(given: dict[str, object], path: str, law: object) -> None:
    told: dict[str, Any] = {key: Setting(value, COMMAND_LINE) for key, value in given.items()}
    assert replace(read(LAW), **told).law_for(f"/project/{path}") == law


def test_entries_of_one_line_are_told_apart() -> None:
    entry = '{ flag = "GW-01", reason = "a name", expires = 2027-01-31 }'
    first, second = read(f"ignore = [{entry}, {entry}]").ignore
    assert (first.origin, second.origin) == ("claimcheck.toml:1, ignore[1]", "claimcheck.toml:1, ignore[2]")


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("*.md", "a.md", True),
        ("*.md", "deep/down/a.md", True),
        ("*.md", "a.txt", False),
        ("press", "press/2024/a.md", True),
        ("press/", "press/a.md", True),
        ("press/", "depress/a.md", False),
        ("press/*.md", "press/a.md", True),
        ("press/*.md", "press/2024/a.md", False),
        ("press/**/a.md", "press/a.md", True),
        ("press/**/a.md", "press/x/y/a.md", True),
        ("**/drafts/**", "x/drafts/a.md", True),
        ("./press/[ab].md", "press/b.md", True),
        ("table.jsonl", "in/table.jsonl:17", True),
        ("press/*", "other/press/a.md", False),
        ("../near/*", "../near/a.md", True),
        ("-", "-", True),
        ("*", "-", False),
    ],
)
def test_patterns(pattern: str, path: str, fits: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert Glob(pattern, str(tmp_path)).matches(path) is fits


def test_a_hostile_pattern_takes_no_time() -> None:
    assert not Glob("**/" * 40 + "x", "/").matches("/" + "a/" * 400 + "b")
    assert not Glob("*a" * 60 + "b", "/").matches("/" + "a" * 2000)


def test_lines_of_keys() -> None:
    text = (
        '# [no]\n"quoted" = """\nnot = 1\n[[no]]\n"""\nlist = [\n  "a", # [\n  "b",\n]\n[a.b]\nc.d = { e = "]" }\n'
        "[[x]]\nn = '''\n''''\n[[x]]\n[x.y]\nm = 1\n[[x.z]]\no = 1\n"
    )
    tomllib.loads(text)
    assert places(text) == {
        ("quoted",): 2,
        ("list",): 6,
        ("a",): 10,
        ("a", "b"): 10,
        ("a", "b", "c"): 11,
        ("a", "b", "c", "d"): 11,
        ("x",): 12,
        ("x", 0): 12,
        ("x", 0, "n"): 13,
        ("x", 1): 15,
        ("x", 1, "y"): 16,
        ("x", 1, "y", "m"): 17,
        ("x", 1, "z"): 18,
        ("x", 1, "z", 0): 18,
        ("x", 1, "z", 0, "o"): 19,
    }


_PIECES = st.lists(
    st.sampled_from(
        [
            *"tool.claimcheck jobs ignore path match expires reason flag [[ ]] [ ] = \" ''' 2027-01-01 # { } , x.y \\ 1 true é".split(),
            " ",
            "\n",
        ]
    ),
    max_size=60,
).map("".join)


@given(st.binary(max_size=200) | _PIECES.map(str.encode), st.booleans())
def test_any_bytes_give_a_configuration_or_an_error_that_names_the_file(data: bytes, project: bool) -> None:
    try:
        config = parsed(data, "claimcheck.toml", "/project", NAMES, project=project)
    except ClaimcheckError as error:
        assert str(error).startswith("claimcheck.toml")  # noqa: PT017 - either outcome is right
    else:
        assert config is None or isinstance(config, Config)


# -- which file --------------------------------------------------------------------------------------


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_the_nearest_file_counts(tmp_path: Path) -> None:
    work = tmp_path / "a" / "b"
    work.mkdir(parents=True)
    write(tmp_path / "claimcheck.toml", "jobs = 5")
    write(tmp_path / "a" / "pyproject.toml", "[project]\nname = 'claimcheck-user'\n")
    assert found(str(work), NAMES).jobs.value == 5
    write(tmp_path / "a" / "pyproject.toml", "[project]\n[tool.claimcheck]\njobs = 4\n")
    near = found(str(work), NAMES)
    assert (near.jobs.value, near.jobs.origin) == (4, "../pyproject.toml:3")
    write(tmp_path / "a" / "claimcheck.toml", "jobs = 3")
    assert found(str(work), NAMES).jobs.value == 3


def test_a_project_file_of_others_is_passed_by(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", "this is = no toml = at all")
    assert found(str(tmp_path), NAMES) == default()
    write(tmp_path / "pyproject.toml", "tool.claimcheck = 1")
    with pytest.raises(ConfigError, match="is no table"):
        found(str(tmp_path), NAMES)


def test_a_file_that_is_named(tmp_path: Path) -> None:
    write(tmp_path / "own.toml", "jobs = 2")
    assert load(str(tmp_path / "own.toml"), NAMES).jobs.value == 2
    write(tmp_path / "pyproject.toml", "[project]\n")
    with pytest.raises(ConfigError, match=re.escape("no table [tool.claimcheck]")):
        load(str(tmp_path / "pyproject.toml"), NAMES)
    for path in (tmp_path / "missing.toml", tmp_path, Path("\0")):
        with pytest.raises(ConfigError):
            load(str(path), NAMES)
    write(tmp_path / "huge.toml", "#" * 1_000_001)
    with pytest.raises(ConfigError, match="over 1 MB"):
        load(str(tmp_path / "huge.toml"), NAMES)


def test_paths_are_told_from_the_folder_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "claimcheck.toml", 'rules = ["own", "/far"]\nmodel = "m"\nbaseline = "b.json"\n')
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    config = found(".", NAMES)
    assert config.rules.value[0] == "../own"
    assert Path(config.rules.value[1]).resolve() == Path("/far")
    assert (config.model.value, config.baseline.value) == (("../m",), "../b.json")


def test_the_starter_names_every_key_and_sets_nothing() -> None:
    assert replace(read(starter()), file=None) == default()
    config = read(re.sub(r"^#(?=[a-z\[])", "", starter(), flags=re.MULTILINE))
    assert all(getattr(config, key.replace("-", "_")) != getattr(default(), key.replace("-", "_")) for key in KEYS)


# -- the command line --------------------------------------------------------------------------------


def settings(run: Run, *args: str) -> dict[str, dict[str, object]]:
    done = run("config", "--format", "json", *args)
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)["settings"]
    assert isinstance(told, dict)
    return told


def test_the_command_line_goes_before_the_file(run: Run, tmp_path: Path) -> None:
    assert {setting["from"] for setting in settings(run).values()} == {"default"}
    write(tmp_path / "claimcheck.toml", 'jobs = 2\nfail-on = "high"\n')
    write(tmp_path / "other.toml", "jobs = 7\n")
    assert settings(run)["jobs"] == {"value": 2, "from": "claimcheck.toml:1"}
    told = settings(run, "--jobs", "3")
    assert told["jobs"] == {"value": 3, "from": "command line"}
    assert told["fail-on"] == {"value": "high", "from": "claimcheck.toml:2"}
    assert settings(run, "--no-config")["jobs"] == {"value": 1, "from": "default"}
    assert settings(run, "--config", "other.toml")["jobs"] == {"value": 7, "from": "other.toml:1"}
    assert run("config", "--config", "other.toml", "--no-config").returncode == 2


def test_a_table_of_what_is_in_force(run: Run, tmp_path: Path) -> None:
    assert "no configuration file" in run("config").stdout
    write(tmp_path / "claimcheck.toml", IGNORE + '[[path]]\nmatch = "uk/"\npreset = "uk"\n')
    table = run("config").stdout
    for words in ("flag: GW-01", "claimcheck.toml:1", "match: uk/", "claimcheck.toml:5", "default"):
        assert words in table


def test_init_writes_once(run: Run, tmp_path: Path) -> None:
    done = run("config", "--init")
    assert (done.returncode, done.stdout) == (0, "")
    assert (tmp_path / "claimcheck.toml").read_text(encoding="utf-8") == starter()
    (tmp_path / "claimcheck.toml").write_text("jobs = 2\n", encoding="utf-8")
    again = run("config", "--init")
    assert again.returncode == 2
    assert "there already" in again.stderr
    assert (tmp_path / "claimcheck.toml").read_text(encoding="utf-8") == "jobs = 2\n"


@pytest.mark.parametrize("command", [("check", "a.txt"), ("quantities", "a.txt"), ("config",)])
def test_a_broken_file_stops_every_command(run: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    write(tmp_path / "a.txt", "Norrland Timber cut its water use by 12% in 2023.\n")
    write(tmp_path / "claimcheck.toml", "jobb = 2\n")
    done = run(*command)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "claimcheck: claimcheck.toml:1: unknown key jobb (did you mean jobs?)\n"
    assert run(*command, "--no-config").returncode == 0


@pytest.mark.parametrize("setting", ['rules = "gone"', 'model = ["rules", "gone"]', 'baseline = "gone"'])
def test_a_path_that_is_not_there_is_told_by_its_line(run: Run, tmp_path: Path, setting: str) -> None:
    write(tmp_path / "a.txt", "Norrland Timber cut its water use by 12% in 2023.\n")
    write(tmp_path / "claimcheck.toml", f"jobs = 1\n{setting}\n")
    done = run("check", "a.txt")
    key, kind = setting.split()[0], "file" if "baseline" in setting else "folder"
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"claimcheck: claimcheck.toml:2: {key} names 'gone': no such {kind} (")
    assert run("check", "a.txt", "--no-config").returncode == 0
    if key == "rules":  # a command without an option of that name
        assert run("quantities", "a.txt").stderr == done.stderr


def test_the_command_line_goes_before_a_path_that_is_not_there(run: Run, tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "Norrland Timber cut its water use by 12% in 2023.\n")
    write(tmp_path / "claimcheck.toml", 'model = "gone"\nbaseline = "first.json"\n')
    assert run("check", "a.txt", "--model", "rules", "--write-baseline", "first.json").returncode == 0


def test_check_takes_its_defaults_from_the_file(run: Run, tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "Norrland Timber cut its water use by 12% in 2023.\n")
    write(tmp_path / "ko" / "b.txt", "Norrland Timber 물 사용량 12% 줄였다. Norrland Timber Norrland Timber\n")
    write(tmp_path / "claimcheck.toml", 'as-of = "2025"\nmodel = "rules"\n[[path]]\nmatch = "ko/"\nlang = "ko"\n')
    first, second = map(json.loads, run("check", "a.txt", "ko", "--format", "jsonl").stdout.splitlines())
    assert (first["as_of"], first["versions"]["model"], first["lang"]) == ("2025", None, "en")
    assert second["lang"] == "ko"
    (given,) = map(json.loads, run("check", "a.txt", "--as-of", "2024", "--format", "jsonl").stdout.splitlines())
    assert given["as_of"] == "2024"


def test_a_file_beside_the_document_configures_nothing(run: Run, tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.txt", "Norrland Timber cut its water use by 12% in 2023.\n")
    write(tmp_path / "in" / "claimcheck.toml", "nonsense = 1\n")
    done = run("check", "in/a.txt")
    assert (done.returncode, done.stderr) == (0, "")
