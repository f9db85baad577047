"""Paths to documents: encodings, tables of documents, folders, and every way to be unreadable."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from claimcheck.documents import ReadOptions, read
from claimcheck.records import Document, Failure

ENGLISH = "The mill cut its use of water by 12% – that is its “best year”.\n"
KOREAN = "공장은 물 사용량을 12% 줄였다.\n"


def one(path: Path, options: ReadOptions | None = None) -> Document | Failure:
    (found,) = read([path], options=options or ReadOptions())
    return found


def good(path: Path) -> Document:
    found = one(path)
    assert isinstance(found, Document), found
    return found


def bad(path: Path, options: ReadOptions | None = None) -> Failure:
    found = one(path, options)
    assert isinstance(found, Failure), found
    assert found.do
    return found


# -- encodings ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [ENGLISH * 3, KOREAN * 3 + "KS 2030\n"])
def test_unicode(tmp_path: Path, encoding: str, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(encoding))
    assert good(path).text.removeprefix("\ufeff") == text


def test_a_bom_stays_in_the_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(KOREAN.encode("utf-8-sig"))
    document = good(path)
    assert document.text == "\ufeff" + KOREAN
    assert document.blocks[0].start == 1


def test_utf_16_big_endian_with_a_bom(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xfe\xff" + KOREAN.encode("utf-16-be"))
    assert good(path).text == "\ufeff" + KOREAN


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp949", KOREAN),
        ("euc-kr", KOREAN),
        ("cp949", "똠방각하 " + KOREAN),
        ("cp1252", ENGLISH),
        ("latin-1", "The café of the mill is open."),
    ],
)
def test_code_pages(tmp_path: Path, encoding: str, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(encoding))
    assert good(path).text == text


def test_line_ends_and_decomposed_letters_stay(tmp_path: Path) -> None:
    text = "물을\r\n\u1100\u1161\u11a8 줄였다.\r"
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode())
    assert good(path).text == text


@pytest.mark.parametrize("charset", ["euc-kr", "cp949", "utf-8"])
def test_html_says_its_charset(tmp_path: Path, charset: str) -> None:
    page = f'<html><head><meta charset="{charset}"></head><body><main><p>{KOREAN}</p></main></body></html>'
    path = tmp_path / "a.html"
    path.write_bytes(page.encode(charset))
    assert KOREAN.strip() in good(path).text


@pytest.mark.parametrize(
    "content",
    [
        bytes(range(256)) * 8,
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"%PDF-1.7\nThe mill cut its waste.",
        b"PK\x03\x04The mill",
        b"\x00" * 100,
        b"\x7fELF\x02\x01\x01",
    ],
)
def test_binary(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    failure = bad(path)
    assert "not a text" in failure.what
    assert failure.where == str(path)


# -- paths -------------------------------------------------------------------------------------------


def test_missing(tmp_path: Path) -> None:
    failure = bad(tmp_path / "no.txt")
    assert "no such file" in failure.what
    assert "no such file" in bad(tmp_path / "no.jsonl").what
    (null,) = read(["a\x00.txt"])
    assert isinstance(null, Failure)


@pytest.mark.parametrize("content", [b"", b" \n\n", b"\xef\xbb\xbf"])
def test_empty(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    assert "empty" in bad(path).what


def test_over_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ENGLISH, encoding="utf-8")
    failure = bad(path, ReadOptions(max_bytes=10))
    assert "size limit" in failure.what
    assert "--max-size" in str(failure.do)


def test_a_folder_is_read_in_order(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("c.txt", "a.md", "b/z.html", ".hidden.txt", "picture.png", ".git/x.txt"):
        (tmp_path / name).write_text(f"<p>{ENGLISH}</p>" if name.endswith("html") else ENGLISH, encoding="utf-8")
    found = [item.source for item in read([tmp_path])]
    assert found == [str(tmp_path / name) for name in ("a.md", "c.txt", "b/z.html")]


def test_a_folder_without_documents(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"")
    failure = bad(tmp_path)
    assert "no documents" in failure.what
    assert ".txt" in str(failure.do)


def test_the_others_are_still_read(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "also.txt").write_text(ENGLISH, encoding="utf-8")
    found = list(read([tmp_path / "no.txt", tmp_path / "good.txt", tmp_path]))
    assert [isinstance(item, Document) for item in found] == [False, True, True, False]
    assert isinstance(found[-1], Failure)
    assert "twice" in found[-1].what  # it was named, and it is in the folder


def test_formats_are_told_where_the_name_does_not(tmp_path: Path) -> None:
    (tmp_path / "page").write_text(f"<!DOCTYPE html>\n<html><body><p>{ENGLISH}</p></body></html>", encoding="utf-8")
    (tmp_path / "notes.rst").write_text(ENGLISH, encoding="utf-8")
    page, notes = read([tmp_path / "page", tmp_path / "notes.rst"])
    assert isinstance(page, Document)
    assert isinstance(notes, Document)
    assert page.extractor is not None
    assert notes.extractor is None


def test_a_folder_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: str, onerror: Callable[[OSError], None]) -> Iterator[tuple[str, list[str], list[str]]]:
        onerror(PermissionError(13, "Permission denied", f"{path}/closed"))
        yield path, [], ["good.txt"]

    (tmp_path / "good.txt").write_text(ENGLISH, encoding="utf-8")
    monkeypatch.setattr("os.walk", refuse)
    document, failure = read([tmp_path])
    assert isinstance(document, Document)
    assert isinstance(failure, Failure)
    assert failure.where == f"{tmp_path}/closed"
    assert "Permission denied" in failure.what


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BytesIO(KOREAN.encode("cp949"))

    monkeypatch.setattr("sys.stdin", Stdin())
    (found,) = read(["-"])
    assert isinstance(found, Document)
    assert (found.source, found.text) == ("-", KOREAN)


# -- tables of documents -----------------------------------------------------------------------------


def table(tmp_path: Path, *lines: str | bytes) -> Path:
    path = tmp_path / "in.jsonl"
    path.write_bytes(b"".join((line if isinstance(line, bytes) else line.encode()) + b"\n" for line in lines))
    return path


def test_a_row(tmp_path: Path) -> None:
    row = {
        "id": "r1",
        "text": KOREAN,
        "lang": "ko",
        "published": "2025-02-07",
        "organisation": "늘솔제과",
        "n": 3,
        "tags": ["a"],
    }
    (found,) = read([table(tmp_path, "", json.dumps(row, ensure_ascii=False), "")])
    assert isinstance(found, Document)
    assert (found.id, found.text, found.lang, found.source) == ("r1", KOREAN, "ko", f"{tmp_path / 'in.jsonl'}:2")
    assert found.published is not None
    assert (found.published.value, found.published.source) == ("2025-02-07", "given")
    assert found.organisation is not None
    assert (found.organisation.value, found.organisation.source) == ("늘솔제과", "given")
    assert dict(found.meta) == {"n": 3, "tags": ["a"]}


def test_a_bom_before_the_table(tmp_path: Path) -> None:
    (found,) = read([table(tmp_path, b"\xef\xbb\xbf" + json.dumps({"text": ENGLISH}).encode())])
    assert isinstance(found, Document)
    assert found.text == ENGLISH


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("{not json", "column 2"),
        ('{"text": "a"', "column"),
        ('{"id": "x"}', 'no "text"'),
        ('{"text": 5}', '"text" is no string'),
        ('{"text": ""}', "empty"),
        ('{"text": "The mill.", "lang": "fr"}', "unknown language"),
        ('{"text": "The mill.", "lang": 5}', '"lang" is no string'),
        ('{"text": "The mill.", "published": "soon"}', "not a date"),
        ('{"text": "The mill.", "organisation": ["x"]}', '"organisation" is no string'),
        ('{"text": "The mill.", "id": ["x"]}', "id"),
        ('{"text": "Завод сократил потребление воды."}', "neither language"),
        ('["The mill."]', "not a JSON object"),
        ('{"text": NaN}', "not JSON"),
        (b'{"text": "\xff"}', "not UTF-8"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_bad_row(tmp_path: Path, line: str | bytes, what: str) -> None:
    path = table(tmp_path, json.dumps({"text": ENGLISH}), line, json.dumps({"text": KOREAN}))
    first, failure, last = read([path])
    assert isinstance(first, Document)
    assert isinstance(last, Document)
    assert isinstance(failure, Failure)
    assert what in failure.what
    assert failure.where == f"{path}:2"


def test_one_id_twice(tmp_path: Path) -> None:
    row = json.dumps({"id": "x", "text": ENGLISH})
    path = table(tmp_path, row, json.dumps({"text": KOREAN}), row)
    *_, failure = read([path])
    assert isinstance(failure, Failure)
    assert failure.where == f"{path}:3"
    assert f"{path}:1" in failure.what


def test_one_id_in_two_tables(tmp_path: Path) -> None:
    row = json.dumps({"id": "x", "text": ENGLISH}) + "\n"
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / name).write_text(row, encoding="utf-8")
    document, failure = read([tmp_path])
    assert isinstance(document, Document)
    assert isinstance(failure, Failure)
    assert failure.where == str(tmp_path / "b.jsonl:1")
    assert str(tmp_path / "a.jsonl:1") in failure.what


@pytest.mark.parametrize(
    ("suffix", "content", "kind"),
    [
        (".jsonl", json.dumps({"id": "x", "text": ENGLISH}), "paragraph"),
        (".md", f"# {ENGLISH}", "heading"),
        (None, f"<html><p>{ENGLISH}</p></html>", "paragraph"),
        (None, ENGLISH, "paragraph"),
    ],
)
def test_formats_of_standard_input(
    monkeypatch: pytest.MonkeyPatch, suffix: str | None, content: str, kind: str
) -> None:
    class Stdin:
        buffer = io.BytesIO(content.encode())

    monkeypatch.setattr("sys.stdin", Stdin())
    (document,) = read(["-"], options=ReadOptions(stdin=suffix))
    assert isinstance(document, Document)
    assert document.blocks[0].kind == kind
    assert (document.extractor is not None) == ("<html>" in content)
    assert document.id == ("x" if suffix == ".jsonl" else "-")


@pytest.mark.parametrize(
    ("head", "name"),
    [(b"%PDF-1.7", "PDF"), (b"PK\x03\x04", "ZIP"), (b"\xd0\xcf\x11\xe0", "Hangul"), (b"\x89PNG", "picture")],
)
def test_files_of_other_kinds_are_named(tmp_path: Path, head: bytes, name: str) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(head + b" the mill")
    failure = bad(path)
    assert name in failure.what
    assert "text" in str(failure.do)


@pytest.mark.parametrize("charset", ["euc-kr", "utf-16", "rot13", "base64", "punycode", "nonsense", "iso-8859-1"])
def test_a_charset_that_is_not_so(tmp_path: Path, charset: str) -> None:
    path = tmp_path / "a.html"
    page = f"<html><head><meta charset='{charset}'></head><body><p>{KOREAN}</p></body></html>"
    path.write_text(page, encoding="utf-8")
    (document,) = read([path])
    assert isinstance(document, Document)
    assert KOREAN in document.text


def test_a_row_over_the_limit(tmp_path: Path) -> None:
    path = table(tmp_path, json.dumps({"text": ENGLISH * 50}), json.dumps({"text": "The mill is in the valley."}))
    failure, document = read([path], options=ReadOptions(max_bytes=200))
    assert isinstance(failure, Failure)
    assert "size limit" in failure.what
    assert isinstance(document, Document)


def test_an_empty_table(tmp_path: Path) -> None:
    assert "no documents" in bad(table(tmp_path, "", " ")).what
