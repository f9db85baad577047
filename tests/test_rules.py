"""The rules that are shipped: their examples, their texts, the law they cite, and the page made from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from claimcheck.lang import LANGUAGES
from claimcheck.render.rule_page import reference
from claimcheck.rules import Rule, load
from claimcheck.rules.loading import PSEUDO
from claimcheck.rules.phrases import loose
from claimcheck.rules.predicates import PREDICATES
from claimcheck.trials import judged
from tests.conftest import ROOT
from tests.test_display import ACCUSING

RULES = load(examples=True)
PAGE = ROOT / "docs" / "rules.md"
LINE = "<!-- generated: pytest --update-golden -->\n"
LEAST = 4  # examples that fire, and that do not, in each language


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_examples(rule: Rule) -> None:
    wrong = [outcome for outcome in judged(RULES, rule) if not outcome.right]
    assert not wrong, "\n".join(map(str, wrong))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_speaks_both_languages(rule: Rule) -> None:
    assert set(rule.texts) == set(LANGUAGES)
    counts = Counter((each.lang, bool(each.flags)) for each in rule.examples)
    assert {key: count for key, count in counts.items() if count >= LEAST}.keys() == {
        (lang, fires) for lang in LANGUAGES for fires in (True, False)
    }
    assert len({" ".join(each.text.split()) for each in rule.examples}) == len(rule.examples)


def asked(rule: Rule) -> set[str]:
    """Return every name that the triggers and clearances of a rule use."""
    found = {name for each in rule.triggers for name in (*each.on, *each.needs, *each.bars)}
    conditions = [condition for each in rule.triggers for condition in each.when]
    conditions += [condition for each in rule.clearances for condition in (*each.when, *each.of)]
    return found | {test.name for condition in conditions for test in condition}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_kind_of_phrases_is_asked_for(rule: Rule) -> None:
    assert {kind for kinds in rule.phrases.values() for kind in kinds} - {PSEUDO} <= asked(rule)


def test_every_predicate_is_asked_by_some_rule() -> None:
    assert set(PREDICATES) <= {name for rule in RULES for name in asked(rule)}


def told(rule: Rule) -> Iterator[str]:
    for wording in rule.texts.values():
        yield from (wording.title, wording.message, wording.clears, wording.question, wording.wording)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_texts_accuse_nobody_and_leave_blanks(rule: Rule) -> None:
    for text in told(rule):
        assert not ACCUSING.search(text), text
    for lang, wording in rule.texts.items():
        assert "{words}" in wording.message, f"{lang}: the message repeats the words"
        assert "[" in wording.wording, f"{lang}: the form has blanks, never a figure"
        assert not any(char.isdigit() for char in wording.wording.replace("CO2", "")), wording.wording


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_rests_on_law(rule: Rule) -> None:
    assert rule.provisions
    assert "elsewhere" not in rule.severity or rule.provisions["elsewhere"]


def test_the_reference_page_is_fresh(request: pytest.FixtureRequest) -> None:
    lead, line, _ = PAGE.read_text(encoding="utf-8").partition(LINE)
    assert line, "the line above which the page is written by hand"
    page = f"{lead}{LINE}\n{reference(RULES)}"
    if request.config.getoption("--update-golden"):
        PAGE.write_text(page, encoding="utf-8")
    else:
        assert page == PAGE.read_text(encoding="utf-8"), "run pytest --update-golden and read what changed"


def test_loose_phrases() -> None:
    assert loose(["녹색 용기", "_녹색 용기_", "물을 덜", "넷 제로", "용기"]) == (
        "녹색 용기",
        "녹색용기",
        "_녹색 용기_",
        "_녹색용기_",
        "물을 덜",
        "넷 제로",
        "용기",
    )
