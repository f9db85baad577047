"""Corpus forms, tables, metrics, agreement and audit."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import resources
from claimcheck.errors import InputError
from claimcheck.training import audit, corpus, tables
from claimcheck.training.agreement import agreement
from claimcheck.training.annotations import Annotated, parse
from claimcheck.training.metrics import bootstrap, f1_counts, paired, reliability, share, weighted_f1
from claimcheck.training.pairs import pairs

ANN = """# genre: release
# sector: timber
# hand: h1
# published: 2024-03-05
# claimant: Norrland Timber

Emissions fell [[42%|v|42 %|down|emissions|period=2023|basis=DNV]], DNV verified. [[10 million trees|a plan|10,000,000 tree|resources|target=2030]] follow; [[many|u?]].
"""


def annotated(name: str = "one", text: str = ANN) -> Annotated:
    return parse(name, text, "en")


# -- forms -------------------------------------------------------------------------------------------


def test_gold_form_and_back(tmp_path: Path) -> None:
    first = annotated()
    path = tmp_path / "gold.jsonl"
    path.write_text(corpus.to_jsonl(first) + "\n", encoding="utf-8")
    (again,) = corpus.read([path])
    assert [(each.start, each.end, each.label, each.value, each.unit) for each in again.annotations] == [
        (each.start, each.end, each.label, each.value, each.unit) for each in first.annotations
    ]
    assert again.annotations[1].years == (("target_year", 2030),)
    assert again.published == "2024-03-05"


def test_prodigy_form(tmp_path: Path) -> None:
    path = tmp_path / "spans.jsonl"
    text = "물 사용량을 12% 줄였다."
    span = {"start": 7, "end": 10, "label": "UNVERIFIABLE"}
    rows = [{"text": text, "spans": [span]}, {"text": text + " 끝.", "spans": [span], "answer": "reject"}]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    (first,) = corpus.read([path])
    assert (first.lang, first.annotations[0].text, first.annotations[0].label) == ("ko", "12%", "unverifiable")


SLIPS = {
    "not JSON": ("{", "not a line of JSON"),
    "no text": ('{"claims": []}', "no text"),
    "no marks": ('{"text": "a"}', "neither claims nor spans"),
    "a span outside": ('{"text": "a 5%", "claims": [{"start": 2, "end": 9, "label": "verified"}]}', "lies outside"),
    "a label": ('{"text": "a 5%", "claims": [{"start": 2, "end": 4, "label": "true"}]}', "unknown label 'true'"),
    "a language": ('{"text": "a 5%", "lang": "de", "claims": []}', "unknown language 'de'"),
    "no object": ('{"text": "a 5%", "claims": [1]}', "no object"),
}


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_is_told_with_its_line(name: str, tmp_path: Path) -> None:
    line, says = SLIPS[name]
    path = tmp_path / "gold.jsonl"
    path.write_text("\n" + line + "\n", encoding="utf-8")
    with pytest.raises(InputError, match=says) as caught:
        corpus.read([path])
    assert f"{path}:2" in str(caught.value)


def test_a_round_through_the_gold_form_changes_nothing(tmp_path: Path) -> None:
    documents = corpus.read([resources.frozen()])
    path = tmp_path / "all.jsonl"
    path.write_text("".join(corpus.to_jsonl(each) + "\n" for each in documents), encoding="utf-8")
    again = corpus.read([path])
    assert [replace(each, where="", annotations=()) for each in again] == [
        replace(each, where="", annotations=()) for each in documents
    ]
    told = [each for document in documents for each in document.annotations if not each.doubtful]
    kept = [each for document in again for each in document.annotations if not each.doubtful]
    assert kept == told
    assert corpus.fingerprint(again) == corpus.fingerprint(documents)


def test_html_is_not_annotated() -> None:
    with pytest.raises(InputError, match="suffix"):
        annotated(text=ANN.replace("# hand: h1", "# suffix: .html"))


def test_two_documents_with_one_id(tmp_path: Path) -> None:
    for lang in ("en", "ko"):
        (tmp_path / lang).mkdir()
        (tmp_path / lang / "same.ann").write_text(ANN, encoding="utf-8")
    with pytest.raises(InputError, match="two documents with the id 'same'"):
        corpus.read([tmp_path])


def test_an_empty_folder_and_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no annotated texts"):
        corpus.read([tmp_path])
    with pytest.raises(InputError, match="cannot be read"):
        corpus.read([tmp_path / "none.jsonl"])


def test_the_fingerprint_knows_texts_and_marks_and_no_order() -> None:
    one, two = annotated(), annotated("two", ANN.replace("42%", "43%"))
    assert corpus.fingerprint([one, two]) == corpus.fingerprint([two, one])
    changed = annotated("two", ANN.replace("42%", "43%").replace("|down|", "|"))
    assert corpus.fingerprint([one, two]) != corpus.fingerprint([one, changed])


# -- tables ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", [".csv", ".tsv", ".jsonl", ".parquet"])
def test_tables_of_sentences(suffix: str, tmp_path: Path) -> None:
    import pandas as pd

    table = pd.DataFrame({"text": ["Up 5%", "", "내년 10%"], "label": [1, 0, 0]})
    path = tmp_path / f"rows{suffix}"
    if suffix == ".parquet":
        table.to_parquet(path)
    elif suffix == ".jsonl":
        table.to_json(path, orient="records", lines=True, force_ascii=False)
    else:
        table.to_csv(path, index=False, sep="," if suffix == ".csv" else "\t")
    found = tables.read([path], "text", "label")
    assert found.texts == ("Up 5%", "내년 10%")
    assert found.labels == ("1", "0")
    assert len(found.skipped) == 1


def test_tables_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("text,label\nUp 5%,1\n", encoding="utf-8")
    with pytest.raises(InputError, match="no column 'sentence'"):
        tables.read([path], "sentence", "label")
    path.write_text("text,label\nUp 5%, down 2%,1\n", encoding="utf-8")
    with pytest.raises(InputError, match="a row of more than the 2 columns") as caught:
        tables.read([path], "text", "label")
    assert f"{path}:2" in str(caught.value)
    with pytest.raises(InputError, match="not a table"):
        tables.read([tmp_path / "rows.doc"], "text", "label")
    with pytest.raises(InputError, match="cannot be read"):
        tables.read([tmp_path / "none.csv"], "text", "label")
    broken = tmp_path / "rows.jsonl"
    broken.write_text("{", encoding="utf-8")
    with pytest.raises(InputError, match="not a line of JSON"):
        tables.read([broken], "text", "label")


def test_a_table_in_a_korean_encoding(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes("text,label\n전력 사용량을 12% 줄였다,에너지\n물 사용량을 5% 줄였다,물\n".encode("cp949"))
    assert tables.read([path], "text", "label").labels == ("에너지", "물")


def test_sentences_alike_but_for_numbers_are_one_group() -> None:
    assert tables.alike("Up 5% in  2023") == tables.alike("up 1,200.5% in 2024")
    assert tables.alike("Up 5%") != tables.alike("Down 5%")


# -- pairs and figures -------------------------------------------------------------------------------

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)).map(lambda each: (each[0], each[0] + each[1])))


@given(SPANS, SPANS)
def test_pairs_are_one_to_one_and_overlap(marked: Sequence[tuple[int, int]], found: Sequence[tuple[int, int]]) -> None:
    got = list(pairs(marked, found))
    assert len({i for i, _ in got}) == len({j for _, j in got}) == len(got)
    for i, j in got:
        assert min(marked[i][1], found[j][1]) > max(marked[i][0], found[j][0])


def test_figures() -> None:
    assert f1_counts(np.array([3.0, 1.0, 1.0])) == 0.75
    assert share(np.array([0.0, 0.0])) == 0.0
    assert weighted_f1(["a", "a", "b"], ["a", "a", "b"]) == 1.0
    told = bootstrap(share, [(1.0, 1.0), (0.0, 1.0)] * 50)
    assert told.low < told.value == 0.5 < told.high
    same = paired(share, [(1.0, 1.0)] * 9, [(1.0, 1.0)] * 9)
    assert (same.value, same.low, same.high) == (0.0, 0.0, 0.0)
    assert reliability(np.array([0.95, 1.0, 0.1]), np.array([True, True, False])) == [
        (0.1, 0.1, 0.0, 1),
        (0.9, 0.975, 1.0, 2),
    ]


# -- two annotators, and the audit -------------------------------------------------------------------


def test_agreement() -> None:
    other = annotated(text=ANN.replace("|v|42 %|down|emissions|period=2023|basis=DNV", "|u|42 %|down|emissions"))
    told = agreement([annotated()], [other])
    assert (told.texts, told.claims, told.detection, told.label) == (1, 2, 1.0, 0.5)
    assert told.apart == ("one:15 '42%': verified or unverifiable",)
    with pytest.raises(InputError, match="texts differ"):
        agreement([annotated()], [annotated(text=ANN.replace("follow", "come"))])
    with pytest.raises(InputError, match="annotated twice"):
        agreement([annotated()], [annotated("two")])


def test_near_duplicates_conflicts_and_diversity() -> None:
    body = "The mill at Sundsvall saved [[12 GWh|u|12 GWh|energy]] of heat in the cold winter of that year, it said."
    head = "# genre: news\n# sector: {}\n# hand: h{}\n# claimant: Norrland\n\n"
    one = parse("one", head.format("a", 1) + body, "en")
    two = parse("two", head.format("b", 2) + body.replace("|u|", "|a plan|").replace("that year", "the year"), "en")
    (pair,) = audit.near_duplicates([one, two])
    assert (pair.first, pair.second) == ("one", "two")
    assert not audit.near_duplicates([one, parse("two", head.format("a", 1) + body, "en")])  # one group
    assert not audit.conflicts([one, two])  # the sentences are not alike
    same = parse("two", head.format("b", 2) + body.replace("|u|", "|a plan|"), "en")
    ((_, places),) = audit.conflicts([one, same])
    assert places == ("aspirational: two:28", "unverifiable: one:28")
    told = audit.diversity([one, two])
    assert told.texts == 2
    assert 0 < told.type_token_ratio <= 1
    assert told.near_duplicates == 1


def test_the_data_statement_tells_what_the_corpus_holds() -> None:
    from tests import statements

    text = statements.README.read_text(encoding="utf-8")
    assert statements.filled(text) == text, "run python -m tests.statements"
