"""A rule tried on its own examples: which words it flags, and which it should."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.checker import check
from claimcheck.classifier import NO_MODELS
from claimcheck.documents import from_text
from claimcheck.rules import Rule, Rules
from claimcheck.rules.audience import audience
from claimcheck.rules.rule import Example


@dataclass(frozen=True, slots=True)
class Outcome:
    """An example and the words that were flagged in it, with the severity of the first."""

    rule: Rule
    example: Example
    flagged: tuple[str, ...]
    severity: str | None

    @property
    def right(self) -> bool:
        wanted = self.example.severity
        return self.flagged == self.example.flags and (wanted is None or wanted == self.severity)

    def __str__(self) -> str:
        told = f"{self.rule.code} ({self.example.lang}): {self.example.text!r}: expected {list(self.example.flags)}"
        return f"{told} {self.example.severity or ''}, flagged {list(self.flagged)} {self.severity or ''}"


def judged(rules: Rules, rule: Rule) -> Iterator[Outcome]:
    """Yield what comes of each example; without a model, whose next training must not move a rule."""
    for example in rule.examples:
        document = from_text(example.text, lang=example.lang)
        report = check(document, models=NO_MODELS, rules=rules, audience=audience(example.regimes, example.preset))
        raised = [flag for flag in report.flags if flag.code == rule.code and flag.applies]
        places = sorted(span for flag in raised for span in ((flag.start, flag.end), *flag.also))
        words = tuple(document.text[start:end] for start, end in places)
        yield Outcome(rule, example, words, raised[0].severity.value if raised else None)
