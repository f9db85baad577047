"""What silences flags: the ignore list, comments in documents, the baseline; nothing of a document by itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from claimcheck import resources
from claimcheck.checker import check
from claimcheck.classifier import NO_MODELS
from claimcheck.config import Glob, Ignore
from claimcheck.documents import from_text
from claimcheck.errors import ClaimcheckError, DataError
from claimcheck.records import By, Document, Report, Unheeded
from claimcheck.rules import Rules, load
from claimcheck.suppression import Baseline, Suppression, baseline, heeded, rows, suppress
from tests.conftest import Run
from tests.linear import assert_linear

SCHEMA = Draft202012Validator(json.loads(resources.report_schema().read_text(encoding="utf-8")))
# One rule, whatever others will say of these texts.
ONE = Rules((load().named("GW-01"),), load().facts, load().law, load().folders)
NAMES = {"generic-claim": "generic-claim", "gw-01": "generic-claim"}

# Two flags of one rule: "eco-friendly", told twice, and "earth-friendly".
TEXT = "Norrland Timber sells earth-friendly boxes.\n\nIts lids are eco-friendly.\n\nThe glue is eco-friendly too.\n"


def read(text: str, suffix: str = ".md", *, source: str = "press/a.md") -> Document:
    return from_text(text, id=source, source=source, suffix=suffix, lang="en")


def report(text: str = TEXT, suffix: str = ".md", *, as_of: str | None = None, source: str = "press/a.md") -> Report:
    return check(read(text, suffix, source=source), as_of=as_of, models=NO_MODELS, rules=ONE)


def told(report: Report) -> dict[str, str | None]:
    """Return what silences each flag, by its words."""
    text = report.document.text
    return {text[flag.start : flag.end]: flag.suppressed.by.value if flag.suppressed else None for flag in report.flags}


def entry(
    flag: str | None = "GW-01",
    words: str | None = None,
    path: str | None = None,
    document: str | None = None,
    expires: str = "2030-01-01",
) -> Ignore:
    glob = Glob(path, str(Path.cwd())) if path else None
    return Ignore(flag, words, glob, document, "looked at", expires, "claimcheck.toml:1")


def test_the_flags_that_these_tests_silence() -> None:
    assert told(report()) == {"earth-friendly": None, "eco-friendly": None}
    assert [len(flag.also) for flag in report().flags] == [0, 1]


# -- the ignore list ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ignored", "green", "eco"),
    [
        (entry(), "ignore", "ignore"),
        (entry("generic-claim"), "ignore", "ignore"),
        (entry("Generic-Claim"), "ignore", "ignore"),
        (entry("GW-02"), None, None),
        (entry(words="EARTH-FRIENDLY"), "ignore", None),
        (entry(words="  Eco-Friendly "), None, "ignore"),
        (entry(words="eco"), None, "ignore"),
        (entry(words="blue"), None, None),
        (entry(None, path="press/"), "ignore", "ignore"),
        (entry(path="other/"), None, None),
        (entry(document="press/a.md"), "ignore", "ignore"),
        (entry(document="a.md"), None, None),
    ],
)
def test_an_entry_silences_what_fits_all_it_says(ignored: Ignore, green: str | None, eco: str | None) -> None:
    done = suppress(report(as_of="2026-05-01"), Suppression((ignored,)))
    assert told(done) == {"earth-friendly": green, "eco-friendly": eco}
    assert done.notices == ()
    assert heeded(done) == ({"claimcheck.toml:1"} if green or eco else set())


@pytest.mark.parametrize(
    ("as_of", "expires", "notice"),
    [
        ("2026-05-01", "2026-05-01", None),
        ("2026-05-02", "2026-05-01", Unheeded.EXPIRED),
        ("2026-05", "2026-05-31", None),
        ("2026-05", "2026-05-30", Unheeded.EXPIRED),
        ("2026", "2026-12-31", None),
        ("2026", "2026-12-30", Unheeded.EXPIRED),
        (None, "1999-01-01", Unheeded.UNDATED),
    ],
)
def test_an_entry_ends_with_its_last_day(as_of: str | None, expires: str, notice: Unheeded | None) -> None:
    done = suppress(report(as_of=as_of), Suppression((entry(expires=expires),)))
    silenced = "ignore" if notice is not Unheeded.EXPIRED else None
    assert told(done) == {"earth-friendly": silenced, "eco-friendly": silenced}
    assert [each.kind for each in done.notices] == ([notice] if notice else [])
    assert heeded(done) == {"claimcheck.toml:1"}


def test_the_date_of_the_document_counts() -> None:
    dated = report(f"---\ndate: 2026-05-02\n---\n{TEXT}")
    assert dated.as_of == "2026-05-02"
    assert told(suppress(dated, Suppression((entry(expires="2026-05-01"),))))["earth-friendly"] is None


def test_an_entry_that_ended_leaves_room_for_the_next() -> None:
    entries = (entry(expires="2020-01-01"), entry())
    assert told(suppress(report(as_of="2026"), Suppression(entries)))["earth-friendly"] == "ignore"


def test_markup_within_words_is_not_looked_at() -> None:
    marked = report("Norrland Timber sells **eco**-friendly boxes.")
    assert told(suppress(marked, Suppression((entry(words="eco-friendly"),)))) == {"eco**-friendly": "ignore"}


# -- comments ----------------------------------------------------------------------------------------

ASK = "<!-- claimcheck: ignore generic-claim: the name of a line -->"


@pytest.mark.parametrize(
    ("text", "suffix", "silenced"),
    [
        (f"{ASK}\nOur earth-friendly box.\n\nThe climate-friendly lid.", ".md", {"earth-friendly"}),
        (f"Our earth-friendly box. {ASK}\n\nThe climate-friendly lid.", ".md", {"earth-friendly"}),
        (f"Our {ASK} earth-friendly box.\n\nThe climate-friendly lid.", ".md", {"earth-friendly"}),
        (f"{ASK} Our earth-friendly box.\n\nThe climate-friendly lid.", ".md", {"earth-friendly"}),
        (f"{ASK}\n\n\nOur earth-friendly box.\n\nThe climate-friendly lid.", ".md", {"earth-friendly"}),
        (f"Our earth-friendly box.\n\n{ASK}\n\nThe climate-friendly lid.", ".md", {"climate-friendly"}),
        (f"Our earth-friendly box.\n\nThe climate-friendly lid.\n\n{ASK}", ".md", set()),
        (f"Our earth-friendly box.\n\n`{ASK}` The climate-friendly lid.", ".md", set()),
        (f"Our earth-friendly box.\n\n```\n{ASK}\n```\n\nThe climate-friendly lid.", ".md", set()),
        (f"---\nnote: {ASK}\n---\nOur earth-friendly box.\n\nThe climate-friendly lid.", ".md", set()),
        (f"<!-- {ASK[:-3]}\n-->\nOur earth-friendly box.\n\nThe climate-friendly lid.", ".md", set()),
        (f"{ASK.replace('generic-claim', 'GW-01')}\nOur earth-friendly box.\n\nThe climate-friendly lid.", ".md", {"earth-friendly"}),
        (f"{ASK.replace('generic-claim', 'GW-02')}\nOur earth-friendly box.\n\nThe climate-friendly lid.", ".md", set()),
        (f"{ASK.replace('ignore', 'Ignore')}\nOur earth-friendly box.\n\nThe climate-friendly lid.", ".md", {"earth-friendly"}),
        (f"{ASK.replace(': the name of a line', '')}\nOur earth-friendly box.\n\nThe climate-friendly lid.", ".md", set()),
        (f"{ASK.replace('the name of a line', '')}\nOur earth-friendly box.\n\nThe climate-friendly lid.", ".md", set()),
        (f"{ASK}\nOur earth-friendly box.\n\nThe climate-friendly lid.", ".txt", set()),
        (f"<html><body><p>Our earth-friendly {ASK} box.</p><p>The climate-friendly lid.</p></body></html>", ".html", {"earth-friendly"}),
        (f"<html><body><p>Our earth-friendly box.</p>{ASK}<p>The climate-friendly lid.</p></body></html>", ".html", {"climate-friendly"}),
        (f"<html><body><div>{ASK}<p>Our earth-friendly box.</p></div><p>The climate-friendly lid.</p></body></html>", ".html", {"earth-friendly"}),
        (f"<html><head>{ASK}</head><body><p>Our earth-friendly box.</p><p>The climate-friendly lid.</p></body></html>", ".html", set()),
        (f"<html><body><p>Our earth-friendly box.</p><p>The climate-friendly lid.</p>{ASK}</body></html>", ".html", set()),
    ],
)  # fmt: skip
@pytest.mark.parametrize("trusted", [True, False])
def test_a_comment_covers_its_block_or_the_next(text: str, suffix: str, silenced: set[str], trusted: bool) -> None:
    before = report(text, suffix)
    done = suppress(before, Suppression(trust_inline=trusted, names=NAMES))
    assert {words for words, by in told(done).items() if by} == (silenced if trusted else set())
    assert {words for words, by in told(before).items() if not by} >= {"earth-friendly", "climate-friendly"}
    for flag in done.flags:
        assert flag.suppressed is None or (flag.suppressed.by, flag.suppressed.reason) == (
            By.INLINE,
            "the name of a line",
        )


@pytest.mark.parametrize(
    ("asks", "trusted", "kinds"),
    [
        ("ignore generic-claim: a name", False, [Unheeded.UNTRUSTED]),
        ("ignore generic-claim: a name", True, []),
        ("ignore generic-claim", True, [Unheeded.UNKNOWN]),
        ("ignore no-such-flag: a name", True, [Unheeded.UNKNOWN]),
        ("off", True, [Unheeded.UNKNOWN]),
        ("", True, [Unheeded.UNKNOWN]),
        ("", False, [Unheeded.UNTRUSTED]),
    ],
)
def test_what_comes_of_a_comment_is_told(asks: str, trusted: bool, kinds: list[Unheeded]) -> None:
    text = f"<!-- claimcheck: {asks} -->\nOur earth-friendly box."
    for suffix, page in ((".md", text), (".html", f"<html><body><p>{text}</p></body></html>")):
        done = suppress(report(page, suffix), Suppression(trust_inline=trusted, names=NAMES))
        assert [each.kind for each in done.notices] == kinds, suffix


def test_a_flag_is_silenced_with_all_its_places_only() -> None:
    text = f"{ASK}\nThe lids are eco-friendly.\n\nThe glue is eco-friendly too."
    done = suppress(report(text), Suppression(trust_inline=True, names=NAMES))
    assert told(done) == {"eco-friendly": None}
    assert [each.kind for each in done.notices] == [Unheeded.IDLE]
    both = suppress(report(text.replace("The glue", f"{ASK}\nThe glue")), Suppression(trust_inline=True, names=NAMES))
    assert told(both) == {"eco-friendly": "inline"}
    assert both.notices == ()


def test_a_comment_before_a_table_covers_all_of_it() -> None:
    table = f"{ASK}\n\n| part | what it is |\n|---|---|\n| lid | a earth-friendly lid |\n| box | a climate-friendly box |\n\nOur eco-friendly glue.\n"
    (comment,) = read(table).comments
    assert len(comment.covers) == 6
    page = f"<html><body>{ASK}<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table><p>More.</p></body></html>"
    (comment,) = read(page, ".html").comments
    assert len(comment.covers) == 4


def test_comments_keep_their_places_in_decomposed_text() -> None:
    import unicodedata

    text = unicodedata.normalize("NFD", f"# 제목\n\n{ASK}\n\n친환경 포장이다.\n")
    document = from_text(text, suffix=".md", lang="ko")
    (comment,) = document.comments
    assert document.text[comment.start : comment.end] == ASK
    (cover,) = comment.covers
    assert unicodedata.normalize("NFC", document.text[slice(*cover)]) == "친환경 포장이다."


@pytest.mark.parametrize(
    "piece", ["<!-- claimcheck: ", f"`{ASK}` ", f"{ASK}\n\na\n\n", "    <!-- claimcheck: ignore\n"]
)
def test_hostile_comments_take_linear_time(piece: str) -> None:
    def text(size: int) -> str:
        return f"Our earth-friendly box.\n\n{piece * size}-->\n\nMore."

    assert_linear(text, read, 3_000)
    asked = Suppression(trust_inline=True, names=NAMES)
    assert_linear(lambda size: report(text(size)), lambda found: suppress(found, asked), 500)


def test_text_behind_a_comment_is_read() -> None:
    document = read("<!-- a\nb --> Our earth-friendly box.\nIt is good.\n\n<!-- c -->\n# Title\n")
    assert [document.text[block.start : block.end] for block in document.blocks] == [
        "Our earth-friendly box.\nIt is good.",
        "Title",
    ]


# -- the baseline ------------------------------------------------------------------------------------


def known(report: Report, file: str = "b.json") -> Baseline:
    counts: dict[str, dict[tuple[str, str], int]] = {}
    for row in rows(report, file):
        here = counts.setdefault(row.document, {})
        here[row.flag, row.fingerprint] = here.get((row.flag, row.fingerprint), 0) + 1
    return Baseline(file, counts)


@pytest.mark.parametrize(
    ("text", "new"),
    [
        (TEXT, set()),
        (f"# A title\n\nSomething else.\n\n{TEXT}", set()),
        (TEXT.replace("earth-friendly boxes", "**earth-friendly** boxes").replace("Its lids", "ITS  lids"), set()),
        ("\n\n".join(reversed(TEXT.strip().split("\n\n"))), set()),
        (TEXT.replace("boxes", "crates"), {"earth-friendly"}),
        (TEXT.replace("earth-friendly", "climate-friendly"), {"climate-friendly"}),
        (f"{TEXT}\nThe rope is eco-friendly.", {"eco-friendly"}),
        (f"{TEXT}\nNorrland Timber sells earth-friendly boxes.", {"earth-friendly"}),
        (TEXT.replace("The glue is eco-friendly too.", ""), set()),
    ],
)
def test_only_what_is_new_counts(text: str, new: set[str]) -> None:
    done = suppress(report(text), Suppression(baseline=known(report())))
    assert {words for words, by in told(done).items() if by is None} == new
    assert {by for by in told(done).values() if by} <= {"baseline"}


def test_a_baseline_is_of_its_document() -> None:
    other = suppress(report(source="press/b.md"), Suppression(baseline=known(report())))
    assert set(told(other).values()) == {None}
    same = suppress(report(source="./press/../press/a.md"), Suppression(baseline=known(report())))
    assert set(told(same).values()) == {"baseline"}


def test_what_is_ignored_is_not_kept() -> None:
    ignored = suppress(report(), Suppression((entry(words="earth-friendly"),)))
    assert {row.words for row in rows(ignored, "b.json")} == {"eco-friendly"}
    again = suppress(report(), Suppression(baseline=known(report())))
    assert rows(again, "b.json") == rows(report(), "b.json")


def write(path: Path, content: object) -> str:
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return str(path)


GOOD: Mapping[str, object] = {"document": "a", "flag": "generic-claim", "fingerprint": "0", "count": 1}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "not JSON"),
        ("", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ([], "its schema is not"),
        ({"flags": []}, "its schema is not"),
        ({"schema": baseline.SCHEMA}, "flags: no list"),
        ({"schema": baseline.SCHEMA, "flags": [3]}, "flags 1: no table"),
        ({"schema": baseline.SCHEMA, "flags": [GOOD, {**GOOD, "count": 0}]}, "flags 2: count"),
        ({"schema": baseline.SCHEMA, "flags": [{**GOOD, "count": True}]}, "flags 1: count"),
        ({"schema": baseline.SCHEMA, "flags": [{**GOOD, "flag": None}]}, "flags 1: document, flag and fingerprint"),
    ],
)
def test_a_broken_baseline_is_told(tmp_path: Path, content: object, words: str) -> None:
    file = write(tmp_path / "b.json", content)
    with pytest.raises(DataError) as error:
        baseline.load(file)
    assert words in str(error.value)
    assert str(error.value).startswith(file)


def test_a_baseline_that_is_no_file(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.json", tmp_path):
        with pytest.raises(DataError):
            baseline.load(str(path))


_ROW = st.builds(baseline.Row, *[st.text(st.characters(exclude_categories=()), max_size=5)] * 4)


@given(st.lists(_ROW, max_size=8))
def test_a_baseline_comes_back_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, given_rows: list[baseline.Row]
) -> None:
    file = tmp_path_factory.mktemp("b") / "b.json"
    text = baseline.to_json(given_rows, {"rules": "1"})
    assert text == baseline.to_json(reversed(given_rows), {"rules": "1"})
    file.write_text(text, encoding="ascii")
    loaded = baseline.load(str(file)).known
    counted: dict[str, dict[tuple[str, str], int]] = {}
    for row in given_rows:
        here = counted.setdefault(row.document, {})
        here[row.flag, row.fingerprint] = here.get((row.flag, row.fingerprint), 0) + 1
    assert loaded == counted


@settings(max_examples=30)
@given(st.text("<!- claimcheck:ignore GW-01>\n`greno|", max_size=80) | st.sampled_from([TEXT, ASK, f"{ASK}\n{TEXT}"]))
def test_nothing_in_a_document_silences_anything_by_itself(text: str) -> None:
    for suffix, page in ((".md", f"{text}\n\n{ASK}\n{TEXT}"), (".html", f"<p>{text}</p>{ASK}<p>{TEXT}</p>")):
        try:
            found = report(page, suffix)
        except ClaimcheckError:
            continue
        done = suppress(found, Suppression(names=NAMES))
        assert done.flags == found.flags
        for comment in found.document.comments:
            assert all(0 <= start < end <= len(found.document.text) for start, end in comment.covers)


# -- the command line --------------------------------------------------------------------------------

PAGE = f"Norrland Timber sells earth-friendly boxes.\n\n{ASK}\nThe climate-friendly lid is new.\n"


def flags(out: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for line in out.splitlines():
        record = json.loads(line)
        SCHEMA.validate(record)
        found += record.get("flags", [])
    return found


def test_silenced_flags_stay_in_the_record_and_leave_the_table(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(PAGE, encoding="utf-8")
    assert run("check", "a.md", "--fail-on", "high").returncode == 1
    table = run("check", "a.md").stdout
    assert "is not heeded" in table
    assert "»climate-friendly«" in table
    trusted = run("check", "a.md", "--trust-inline")
    assert "»climate-friendly«" not in trusted.stdout
    assert "1 suppressed" in trusted.stdout
    (tmp_path / "claimcheck.toml").write_text(
        'trust-inline = true\n[[ignore]]\nflag = "GW-01"\nwords = "earth-friendly"\nreason = "a name"\nexpires = 2099-12-31\n',
        encoding="utf-8",
    )
    done = run("check", "a.md", "--fail-on", "low", "--format", "jsonl", "--as-of", "2026-01-01")
    assert (done.returncode, done.stderr) == (0, "")
    assert [flag["suppressed"] for flag in flags(done.stdout)] == [
        {"by": "ignore", "reason": "a name", "expires": "2099-12-31", "from": "claimcheck.toml:2"},
        {"by": "inline", "reason": "the name of a line", "expires": None, "from": None},
    ]
    assert json.loads(done.stdout)["notices"] == []
    assert "no question" in run("check", "a.md", "--questions").stdout


def test_an_entry_that_meets_nothing_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(PAGE, encoding="utf-8")
    config = tmp_path / "claimcheck.toml"
    config.write_text('[[ignore]]\npath = "b.md"\nreason = "a name"\nexpires = 2099-12-31\n', encoding="utf-8")
    done = run("check", "a.md", "--jobs", "2")
    assert done.returncode == 0
    assert done.stderr == "claimcheck: claimcheck.toml:1: this entry of the ignore list matches no flag of this run\n"
    config.write_text('[[ignore]]\nflag = "generic-clam"\nreason = "a name"\nexpires = 2099-12-31\n', encoding="utf-8")
    done = run("check", "a.md")
    assert (done.returncode, done.stdout) == (2, "")
    assert (
        done.stderr == "claimcheck: claimcheck.toml:1: no flag 'generic-clam' to ignore (did you mean generic-claim?)\n"
    )
    config.write_text('[[ignore]]\nflag = "gw-1 2"\nreason = "a name"\nexpires = 2099-12-31\n', encoding="utf-8")
    assert run("check", "a.md").stderr.endswith("no flag 'gw-1 2' to ignore (did you mean GW-12?)\n")


def test_a_baseline_from_run_to_run(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "a.md"
    page.write_text(PAGE, encoding="utf-8")
    (tmp_path / "claimcheck.toml").write_text('fail-on = "low"\nbaseline = "b.json"\n', encoding="utf-8")
    missing = run("check", "a.md")
    assert missing.returncode == 2
    assert "no such file" in missing.stderr
    assert run("check", "a.md", "--write-baseline", "b.json").returncode == 1
    first = (tmp_path / "b.json").read_bytes()
    done = run("check", "a.md", "--format", "jsonl")
    assert (done.returncode, done.stderr) == (0, "")
    assert {flag["suppressed"]["by"] for flag in flags(done.stdout)} == {"baseline"}  # type: ignore[index]
    assert "2 suppressed" in run("check", "a.md").stdout
    page.write_text(f"Our eco-friendly rope.\n\n{PAGE}", encoding="utf-8")
    assert run("check", "a.md").returncode == 1
    again = run("check", "a.md", "--jobs", "2", "--write-baseline", "b.json")
    assert again.returncode == 1
    assert (tmp_path / "b.json").read_bytes() != first
    assert run("check", "a.md").returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.md", "b.json", "claimcheck.toml"]


def test_no_baseline_of_half_a_run(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(PAGE, encoding="utf-8")
    done = run("check", "a.md", "missing.md", "--write-baseline", "b.json")
    assert done.returncode == 2
    assert "not written" in done.stderr
    assert not (tmp_path / "b.json").exists()
    assert run("check", "a.md", "--write-baseline", "a.md").returncode == 2
    assert run("check", "a.md", "--write-baseline", "-").returncode == 2
    assert run("check", "a.md", "-o", "x", "--write-baseline", "./x").returncode == 2
    assert (tmp_path / "a.md").read_text(encoding="utf-8") == PAGE
