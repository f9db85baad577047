"""Any bytes as input give a report or an error that names the input, never a traceback; offsets always hold."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from claimcheck import resources
from claimcheck.checker import check, pipe
from claimcheck.documents import read
from claimcheck.records import Document, Failure, Report
from claimcheck.render.console import Look, quantities_table, report_table
from claimcheck.render.explain import explain, explanation_text
from claimcheck.render.record import quantities_json, to_json

REPORT = Draft202012Validator(json.loads(resources.report_schema().read_text(encoding="utf-8")))
PARTS = (
    *("We cut emissions by 42% ", "in 2023", "from 1.215 to 1.200", "DNV verified ", "net zero by 2050", "one in five"),
    *("약 3조 2천억 원을 ", "투자할 계획이다. ", "절반", "10만 개 이상", "RE100 달성", "\u1100\u1161", "−5~7%p "),
    *("| a | 1.5x |\n| --- | --- |\n", "<table><tr><td>12%</td></tr></table>", "- ", "# ", "\r\n\r\n", "\n"),
    *("1,2,3.4.5%", "½", "\ud800", "\x00", "𝟓𝟎%", "“", "”", "(", ")", "9" * 400),
)


def hold(report: Report) -> None:
    text = report.document.text
    record = json.loads(to_json(report))
    REPORT.validate(record)
    ids = [claim["id"] for claim in record["claims"]]
    assert len(set(ids)) == len(ids)
    for claim in record["claims"]:
        assert 0 <= claim["start"] < claim["end"] <= len(text)
        assert claim["sentence"]["start"] <= claim["start"]
        assert claim["end"] <= claim["sentence"]["end"]
        assert claim["repeat_of"] is None or claim["repeat_of"] in ids
        if claim["basis"]["start"] is not None:
            assert text[claim["basis"]["start"] : claim["basis"]["end"]] == claim["basis"]["text"]
        if claim["claimant_span"] is not None:
            assert text[slice(*claim["claimant_span"])] == claim["claimant"]
        for support in claim["substantiation"]:
            assert text[support["start"] : support["end"]] == support["text"]
    for quantity in report.quantities:
        assert text[quantity.start : quantity.end] == quantity.text
    for found in report.dropped:
        assert text[found.start : found.end] == found.text
    starts = [quantity.start for quantity in report.quantities]
    assert starts == sorted(starts)
    for i, quantity in enumerate(report.quantities):
        assert quantity.same_as is None or 0 <= quantity.same_as < i


def read_bytes(name: str, content: bytes) -> Iterator[Document | Failure]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        for item in read([str(path)]):
            assert name in item.source or isinstance(item, Failure)
            yield item


@pytest.mark.parametrize("name", ["any.txt", "any.md", "any.html", "any.jsonl"])
@settings(max_examples=40)
@given(content=st.binary(max_size=300))
def test_any_bytes(name: str, content: bytes) -> None:
    for item in pipe(read_bytes(name, content)):
        if isinstance(item, Report):
            hold(item)
        else:
            assert name in f"{item.where} {item.source}"
            assert "internal" not in item.what
            REPORT.validate(json.loads(to_json(item)))


@settings(max_examples=150)
@given(
    parts=st.lists(st.one_of(st.sampled_from(PARTS), st.text(max_size=8)), max_size=25),
    name=st.sampled_from(["a.txt", "a.md"]),
)
def test_any_text(parts: list[str], name: str) -> None:
    content = "".join(parts).encode("utf-8", "surrogatepass")
    for item in read_bytes(name, content):
        if isinstance(item, Failure):
            continue
        report = check(item)
        hold(report)
        look = Look(60)
        printed = report_table(report, look) + quantities_table(report, look) + quantities_json(report)
        for told in explain(report, "42%"):
            printed += explanation_text(told, report, look)
        assert not any(ord(char) < 32 and char != "\n" for char in printed)
