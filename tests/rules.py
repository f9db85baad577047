"""The rules alone: what is tested of them must not change with a model that is trained again."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from claimcheck import checker
from claimcheck.classifier import NO_MODELS
from claimcheck.rules import Rules, load, loading

check = partial(checker.check, models=NO_MODELS)


def alone(path: Path) -> Rules:
    """Return the rule of a file by itself, with the shipped facts and law: all rules together are slow to make ready."""
    shipped = load()
    return Rules([loading.rule(path, shipped.facts, shipped.law)], shipped.facts, shipped.law, ())
