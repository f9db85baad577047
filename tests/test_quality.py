"""Hold the checker to a floor on annotated texts of our own, each language and label apart."""

from __future__ import annotations

import json

import pytest

from claimcheck import resources
from claimcheck.errors import InputError
from claimcheck.training import corpus
from claimcheck.training.annotations import parse
from tests.quality.measure import FLOORS, measure

FLOOR: dict[str, dict[str, float]] = json.loads(FLOORS.read_text(encoding="utf-8"))


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_quality_floors(lang: str) -> None:
    scores = measure(lang)
    rates = scores.rates()
    below = {name: (round(rates.get(name, 0.0), 4), floor) for name, floor in FLOOR[lang].items()
             if not name.startswith("case ") and rates.get(name, 0.0) < floor}  # fmt: skip
    assert not below, f"{below}\n" + "\n".join(scores.errors)


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_annotated_texts_can_be_read(lang: str) -> None:
    for document in corpus.read([resources.frozen()], lang):
        assert document.genre, document.id
        for claim in document.annotations:
            assert document.text[claim.start : claim.end] == claim.text


def test_reader_finds_spans_values_and_fields() -> None:
    document = parse(
        "one",
        "# genre: release\n# claimant: Norrland Timber\n\n"
        "PUE fell from [[1.215 to 1.200|u|1.215 -> 1.2|down|energy|period=2023]]; [[10 million trees|a plan|"
        "10,000,000 tree|resources|target=2030|who=Ada Berg]] follow, [[millions of them|u?]].",
        "en",
    )
    assert document.text == "PUE fell from 1.215 to 1.200; 10 million trees follow, millions of them."
    first, second, third = document.annotations
    assert (first.text, first.value_from, first.value, first.direction) == ("1.215 to 1.200", 1.215, 1.2, "decrease")
    assert (first.claimant, first.years) == ("Norrland Timber", (("period", 2023),))
    assert (second.value, second.unit, second.future, second.claimant) == (1e7, "tree", "plan", "Ada Berg")
    assert third.doubtful
    assert document.text[third.start : third.end] == "millions of them"


@pytest.mark.parametrize(
    "slip", ["[[5%|x|5 %|energy]]", "[[5%|u plan|5 %|energy]]", "[[5%|u|5 %]]", "[[5%]]", "[[5%|v|5 %|energy]]"]
)
def test_reader_names_the_slip(slip: str) -> None:
    with pytest.raises(InputError, match=r"one[:0-9]*: "):
        parse("one", f"# genre: release\n\nUp {slip} this year.", "en")
