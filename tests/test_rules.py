"""Every rule's examples: the exact words that are flagged, and the near misses that are not."""

from __future__ import annotations

import pytest

from claimcheck.rules import Rule, load
from claimcheck.trials import judged

RULES = load(examples=True)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_examples(rule: Rule) -> None:
    wrong = [outcome for outcome in judged(RULES, rule) if not outcome.right]
    assert not wrong, "\n".join(map(str, wrong))
