"""Whether a quantity is a change, and which way."""

from __future__ import annotations

# One case a line.
import pytest

from claimcheck import direction
from claimcheck.context import Context
from claimcheck.lang import scanner
from claimcheck.lang.scan import Cues
from claimcheck.quantities import extract
from claimcheck.records import Block, BlockKind, Document, Sentence
from claimcheck.view import view

UP, DOWN = "increase", "decrease"

CASES: tuple[tuple[str, str, list[tuple[str, str | None]]], ...] = (
    ("en", "Waste fell 12% and reuse rose by 7%.", [("12%", DOWN), ("7%", UP)]),
    ("en", "a 30% year-on-year reduction in water use", [("30%", DOWN)]),
    ("en", "The kiln uses 25% less gas and runs 3 times faster.", [("25%", DOWN), ("3 times", UP)]),
    ("en", "We cut freight emissions from shipping 18% last year.", [("18%", DOWN)]),
    ("en", "They aim to reduce emissions and waste by up to 40%.", [("up to 40%", DOWN)]),
    ("en", "a decrease of approximately 9 percent", [("approximately 9 percent", DOWN)]),
    ("en", "an increase in output of 5%", [("5%", UP)]),
    ("en", "The index lost 44 points, or 0.3%.", [("44 points", DOWN), ("0.3%", DOWN)]),
    ("en", "Sales were up 6 percent to 90 percent.", [("6 percent", UP), ("90 percent", None)]),
    ("en", "Exports dropped 8% to $4.1 billion.", [("8%", DOWN), ("$4.1 billion", None)]),
    ("en", "It improved PUE from 1.30 to 1.21.", [("from 1.30 to 1.21", DOWN)]),
    ("en", "Its share reached 56% in May.", [("56%", None)]),
    ("en", "60% of staff took the course.", [("60%", None)]),
    ("en", "Emissions are 20% below 2019 levels.", [("20%", DOWN)]),
    ("en", "The plant halved waste and doubled reuse.", [("halved", DOWN), ("doubled", UP)]),
    ("en", "net zero by 2040", [("net zero", None)]),
    ("en", "It drew 2.4 million m3 less than in 2020, 6% more than planned.", [("2.4 million m3", DOWN), ("6%", UP)]),
    ("en", "The drop in scrap was 31%, while the share of women is 28%.", [("31%", DOWN), ("28%", None)]),
    ("en", "A new drive lifted output by 17 percent.", [("17 percent", UP)]),
    ("en", "Yields were 90 basis points better than planned.", [("90 basis points", UP)]),
    ("en", "Water use fell 2.3% although output grew 14%.", [("2.3%", DOWN), ("14%", UP)]),
    ("en", "Sales rose 2.3% despite a 14% fall in orders.", [("2.3%", UP), ("14%", DOWN)]),
    ("en", "We took 6% out of our energy use.", [("6%", DOWN)]),
    ("en", "It knocks 9% off the bill and takes 4% of the market.", [("9%", DOWN), ("4%", None)]),
    ("en", "Output was 11% up on the year and waste 7% down.", [("11%", UP), ("7%", DOWN)]),
    ("en", "The lamp lasts 1.5 times as long as ours.", [("1.5 times", UP)]),
    ("en", "The margin was 31%, 4 percentage points higher than in May.", [("31%", None), ("4 percentage points", UP)]),
    ("en", "Prices will go up 3%.", [("3%", UP)]),
    ("ko", "주문은 지난해의 1.5배가 됐다.", [("1.5배", UP)]),
    ("ko", "양쪽 값은 2배 차이가 난다.", [("2배", None)]),
    ("ko", "무게가 20% 쪼그라들었다.", [("20%", DOWN)]),
    ("ko", "손님이 한 해 새 14% 불었다.", [("14%", UP)]),
    ("ko", "값이 2할은 더 떨어질 것이다.", [("2할", DOWN)]),
    ("ko", "수출은 36% 느는 데 그쳤다.", [("36%", UP)]),
    ("ko", "줄인 양은 8.4%이고 늘어난 몫은 3%다.", [("8.4%", DOWN), ("3%", UP)]),
    ("ko", "이전 판보다 9% 작았음.", [("9%", DOWN)]),
    ("ko", "소음이 40% 적어요.", [("40%", DOWN)]),
    ("ko", "무게가 13% 낮으며 튼튼하다.", [("13%", DOWN)]),
    ("ko", "요금이 15% 이상 깎일 수 있다.", [("15% 이상", DOWN)]),
    ("ko", "매출 7억 달러를 올렸다.", [("7억 달러", None)]),
    ("ko", "임금을 5만 원 올렸다.", [("5만 원", UP)]),
    ("ko", "폐기물을 30% 줄이고 재활용을 12% 늘렸다.", [("30%", DOWN), ("12%", UP)]),
    ("ko", "전력 사용량이 약 15% 감소했다.", [("약 15%", DOWN)]),
    ("ko", "3,200tCO2eq의 온실가스를 감축했다.", [("3,200tCO2eq", DOWN)]),
    ("ko", "기존보다 40% 더 빠르고 20% 저렴하다.", [("40%", UP), ("20%", DOWN)]),
    ("ko", "18.5%와 22.1% 증가했다.", [("18.5%", UP), ("22.1%", UP)]),
    ("ko", "비율을 60%까지 확대한다.", [("60%", UP)]),
    ("ko", "매출 4조 원을 기록했다.", [("4조 원", None)]),
    ("ko", "점유율 33%를 차지했다.", [("33%", None)]),
    ("ko", "PUE를 1.40에서 1.33으로 개선했다.", [("1.40에서 1.33", DOWN)]),
    ("ko", "비용은 절반으로 줄었다.", [("절반", DOWN)]),
    ("ko", "온실가스 감축률은 11%였다.", [("11%", DOWN)]),
    ("ko", "응답자의 45%는 배출 저감을 택했다.", [("45%", None)]),
)


# what the clause asserts, not a noun, a comparison or a bound
CHANGES: tuple[tuple[str, str, list[str | None]], ...] = (
    ("en", "Output rose 5%, scrap fell by 2% and margins were up 30 basis points.", ["up", "down", "up"]),
    ("en", "Acme gained 14 cents to $3.10, Borel added 2 cents to $9.", ["up", None, "up", None]),
    ("en", "a 9 percent drop, a 4% rise in sales, gains of 6%", [None, None, None]),
    ("en", "The kiln is 12% cheaper and uses 8% less gas than planned.", [None, None]),
    ("en", "Yields climbed more than 7% but prices slid about 3%.", [None, "down"]),
    ("en", "Fees will increase between 2% and 4%.", [None]),
    ("en", "Boilers lost about 60 tonnes of steam; the index rose about 60 points.", [None, "up"]),
    ("en", "It saves 40 litres and cut waste by 11%.", [None, "down"]),
    ("en", "Stock fell from 80 tonnes to 64.", ["down"]),
    ("en", "Prices run from $5 to $9; the growth forecast from 2% to 3%", [None, None]),
    ("en", "We cut our water use from 12 m3 to 9 m3.", ["down"]),
    ("en", "It moved -0.4%, +2.5% and $-3m.", ["down", "up", "down"]),
    ("en", "It halved waste, doubled reuse and more than tripled output.", ["down", "up", None]),
    ("en", "It lost 44 points, or 0.3%.", ["down", "down"]),
    ("ko", "배출을 30% 줄이고 재활용을 12% 늘렸다.", ["down", "up"]),
    ("ko", "기존보다 40% 빠르고 20% 저렴하다.", [None, None]),
    ("ko", "원가가 9% 넘게 올랐고 불량은 약 5% 감소했다.", [None, "down"]),
    ("ko", "80톤에서 64톤으로 줄었다.", ["down"]),
    ("ko", "점유율 33%를 차지했다.", [None]),
)


@pytest.mark.parametrize(("lang", "text", "expected"), CHANGES)
def test_change_that_the_clause_asserts(lang: str, text: str, expected: list[str | None]) -> None:
    context = _context(lang, text)
    assert [direction.find(context, 0, q).change for q in context.quantities[0]] == expected


def _context(lang: str, text: str) -> Context:
    block = Block(BlockKind.PARAGRAPH, 0, len(text), lang)
    sentence, seen = Sentence(0, len(text), 0, lang), view(text)
    document = Document("d", text, "-", (block,), lang)
    found, dropped = extract(seen, sentence, block)
    cues = Cues(scanner(lang).scan(seen.low))
    return Context(document, seen, (sentence,), cues, (found,), (dropped,), (None,), None)


@pytest.mark.parametrize(("lang", "text", "expected"), CASES)
def test_direction(lang: str, text: str, expected: list[tuple[str, str | None]]) -> None:
    context = _context(lang, text)
    found = [(q.text, direction.find(context, 0, q).direction) for q in context.quantities[0]]
    assert found == expected


def test_the_words_that_decided_are_told() -> None:
    context = _context("en", "Waste fell 12%.")
    (step,) = direction.find(context, 0, context.quantities[0][0]).steps
    assert context.words(step.start or 0, step.end or 0) == "fell"
