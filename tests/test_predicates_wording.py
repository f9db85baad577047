"""Predicates on broad words: what stands beside them, and whether a figure says what they mean."""

from __future__ import annotations

import pytest

from claimcheck.checker import check
from claimcheck.classifier import NO_MODELS
from claimcheck.context import Context
from claimcheck.documents import from_text
from claimcheck.flags import _scanned
from claimcheck.rules import load
from claimcheck.rules.predicates import PREDICATES
from claimcheck.rules.rule import Scope
from claimcheck.rules.sight import Anchor, Sight

RULES = load()


def _found(name: str, lang: str, text: str, words: str, scope: Scope) -> str | None:
    document = from_text(text, lang=lang)
    report = check(document, models=NO_MODELS, rules=RULES)
    context = Context(document)
    sight = Sight(context, report.findings, _scanned(context, RULES), (), None)
    start = document.text.index(words)
    sentence = sight.sentence_at(start)
    assert sentence is not None
    anchor = Anchor(start, start + len(words), sentence, "GW-01")
    found = PREDICATES[name](sight, anchor, sight.window(anchor, scope))
    return None if found is None else document.text[found[0] : found[1]]
