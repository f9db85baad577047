"""Run the checker over the annotated texts of a language."""

from __future__ import annotations

from claimcheck.checker import check
from claimcheck.documents import from_text
from tests.quality.reader import Scores, read_all, score


def measure(lang: str) -> Scores:
    scores = Scores()
    for annotated in read_all(lang):
        document = from_text(annotated.text, id=annotated.name, suffix=annotated.suffix, published=annotated.published)
        score(annotated, check(document).findings, scores)
    return scores
