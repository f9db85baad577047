"""Predicates on targets, plans and states of emissions, each by a rule that asks nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.checker import check
from claimcheck.classifier import NO_MODELS
from claimcheck.documents import from_text
from claimcheck.rules import load
from claimcheck.rules.predicates.claims import LAW_READ
from tests.rules import alone

_TEXTS = 'title = "t"\nmessage = "m"\nclears = "c"\nquestion = "q"\nwording = "w"'
_RULE = f"""
id = "probe"
code = "ZZ-09"
since = "0.2.0"
[severity]
default = "high"
[provisions]
[en]
{_TEXTS}
[en.patterns]
mark = ["carbon neutral"]
[ko]
{_TEXTS}
[ko.patterns]
mark = ["탄소중립"]
[[fires]]
on = "%s"
when = ["%s"]
"""

Flagged = Callable[..., tuple[str, ...]]


@pytest.fixture
def flagged(tmp_path: Path) -> Flagged:
    def run(condition: str, text: str, lang: str, on: str = "claim", published: str | None = None) -> tuple[str, ...]:
        path = tmp_path / "probe.toml"
        path.write_text(_RULE % (on, condition), encoding="utf-8")
        document = from_text(text, lang=lang, published=published)
        found = check(document, models=NO_MODELS, rules=alone(path)).flags
        return tuple(document.text[start:end] for flag in found for start, end in ((flag.start, flag.end), *flag.also))

    return run


@pytest.mark.parametrize(
    ("condition", "lang", "text", "expected"),
    [
        ("pledge", "en", "We will cut our emissions by 30% by 2030.", ("30%",)),
        ("pledge", "en", "The farm will be carbon neutral by 2035.", ("carbon neutral",)),
        ("pledge", "en", "We will cut our costs by 30% by 2030.", ()),
        ("pledge", "en", "Emissions fell by 30% last year.", ()),
        ("pledge", "en", "Net zero growth in headcount is the goal for 2030.", ()),
        ("pledge", "ko", "2030년까지 온실가스 배출량을 30% 감축하겠습니다.", ("30%",)),
        ("pledge", "ko", "2030년까지 직접·간접배출을 30% 줄이겠습니다.", ("30%",)),
        ("pledge", "ko", "2030년까지 비용을 30% 감축하겠습니다.", ()),
        ("pledge", "ko", "지난해 온실가스 배출량을 30% 감축했습니다.", ()),
        ("based target", "en", "We will cut emissions by 30% by 2030 from 2020.", ("30%",)),
        ("based target", "en", "We will cut emissions by 30% by 2030.", ()),
        ("based target", "ko", "2030년까지 배출량을 2020년 대비 30% 감축하겠습니다.", ("30%",)),
        (
            "interim target@document",
            "en",
            "We will cut emissions by 30% by 2029. By 2050 we will be net zero.",
            ("net zero",),
        ),
        ("interim target@document", "en", "By 2050 we will be net zero.", ()),
        (
            "interim target@document",
            "ko",
            "2029년까지 배출량을 30% 감축하겠습니다. 2050년 넷제로를 달성하겠습니다.",
            ("넷제로",),
        ),
        ("heavy", "en", "We emitted 40,000 tonnes of CO2 and grew by 12%.", ("40,000 tonnes",)),
        ("heavy", "ko", "온실가스 4만 톤을 배출했고 매출은 12% 늘었습니다.", ("4만 톤",)),
        ("tonnes or share", "en", "The kettle causes 14 kg of CO2e.", ()),
        ("tonnes or share", "en", "We emitted 40,000 tonnes of CO2.", ("40,000 tonnes",)),
        ("tonnes or share", "ko", "주전자의 배출량은 14㎏입니다.", ()),
    ],
)
def test_of_the_claim(flagged: Flagged, condition: str, lang: str, text: str, expected: tuple[str, ...]) -> None:
    assert flagged(condition, text, lang) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "The farm will be carbon neutral by 2035.", ("carbon neutral",)),
        ("en", "The farm is carbon neutral.", ()),
        ("ko", "농장은 2035년까지 탄소중립을 달성하겠습니다.", ("탄소중립",)),
        ("ko", "탄소중립 농장입니다.", ()),
    ],
)
def test_something_to_come(flagged: Flagged, lang: str, text: str, expected: tuple[str, ...]) -> None:
    assert flagged("something to come", text, lang, on="mark") == expected


@pytest.mark.parametrize(
    ("condition", "lang", "text", "expected"),
    [
        ("imminent", "en", "The new box will use 12% less plastic by 2025.", 1),
        ("imminent", "en", "We will use 12% less plastic by 2031.", 0),
        ("imminent", "ko", "2025년까지 플라스틱 사용을 12% 줄이겠습니다.", 1),
        ("retold", "en", "In 2019 we pledged to cut waste by 30% by 2028.", 1),
        ("retold", "en", "We pledge to cut waste by 30% by 2028.", 0),
        ("retold", "ko", "2019년 저희는 2028년까지 폐기물을 30% 줄이겠다고 약속드렸습니다.", 1),
        ("retold", "ko", "2028년까지 폐기물을 30% 줄이겠습니다.", 0),
    ],
)
def test_by_the_date_of_the_text(flagged: Flagged, condition: str, lang: str, text: str, expected: int) -> None:
    assert len(flagged(condition, text, lang, published="2024-05-02")) == expected


@pytest.mark.parametrize(("published", "tenth"), [(None, LAW_READ + 10), ("2021-03-04", 2031)])
@pytest.mark.parametrize(
    ("condition", "holds", "lang", "text"),
    [
        ("distant", (False, True, True), "en", "We will cut emissions by 30% by {}."),
        ("distant", (False, True, True), "ko", "{}년까지 배출량을 30% 감축하겠습니다."),
        ("interim target@document", (True, True, False), "en", "We will cut waste by 30% by {}. By 2055 we will be net zero."),
        ("interim target@document", (True, True, False), "ko", "{}년까지 배출량을 30% 감축하고 2055년 넷제로를 달성하겠습니다."),
    ],
)  # fmt: skip
def test_the_tenth_year_is_distant_and_near_enough_on_the_way(
    flagged: Flagged, condition: str, holds: tuple[bool, ...], lang: str, text: str, published: str | None, tenth: int
) -> None:
    for year, held in zip((tenth - 1, tenth, tenth + 1), holds, strict=True):
        assert bool(flagged(condition, text.format(year), lang, published=published)) is held


def test_a_text_without_a_date_is_judged_by_the_year_in_which_the_law_was_read() -> None:
    assert str(LAW_READ) == load().read[:4]
