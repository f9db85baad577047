"""Run the checker over the frozen texts of a language."""

from __future__ import annotations

from pathlib import Path

from claimcheck import checker, resources
from claimcheck.classifier import Models
from claimcheck.training import corpus
from claimcheck.training.scores import Scores, score

FLOORS = Path(__file__).resolve().parent / "floors.json"


def measure(lang: str, models: Models | None = None) -> Scores:
    scores = Scores()
    for annotated in corpus.read([resources.frozen()], lang):
        score(annotated, checker.check(corpus.document(annotated), models=models).findings, scores)
    return scores
