"""Why words of a text are a claim, why they are not, or why no number was seen in them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Generic, TypeVar

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from claimcheck.lang.display import DEFAULT, Words, reason, says, status, why_not, words
from claimcheck.records import BasisKind, Dropped, Finding, Flag, Quantity, Rejected, Report, Span, Step
from claimcheck.render.console import Look, claim_years, print_lines, values
from claimcheck.render.excerpts import excerpt
from claimcheck.render.flags import flag_record, message
from claimcheck.render.places import Lines, printable
from claimcheck.render.record import claim_record, language, values_record
from claimcheck.view import Composed, view

_NEAR = 60  # characters shown around words that no sentence with a quantity holds
_Spanned = TypeVar("_Spanned", Finding, Rejected, Dropped)


@dataclass(frozen=True, slots=True)
class Explanation:
    """One place where the words stand: at most one of finding, rejected and dropped is there."""

    start: int
    end: int
    finding: Finding | None = None
    rejected: Rejected | None = None
    dropped: Dropped | None = None
    flags: tuple[Flag, ...] = ()  # raised on these words, or on some of them

    @property
    def outcome(self) -> str:
        if self.finding is not None:
            return "claim"
        if self.rejected is not None:
            return "not a claim"
        if self.dropped is not None:
            return "not a quantity"
        return "flagged" if self.flags else "no number seen"


def explain(report: Report, sought: str) -> tuple[Explanation, ...]:
    """Return an explanation for every place where the words stand, in text order.

    Capitals, composition and the form of quotes and spaces do not matter; "5%" is not sought inside "95%".
    Where the words hold several numbers, each is explained.
    """
    told: list[Explanation] = []
    findings, rejected, dropped = _Row(report.findings), _Row(report.rejected), _Row(report.dropped)
    for start, end in _places(report.document.text, sought):
        here: list[Explanation] = [
            *(Explanation(start, end, finding=found) for found in findings.over(start, end)),
            *(Explanation(start, end, rejected=found) for found in rejected.over(start, end)),
        ]
        # A numeral that was dropped says why only where nothing better is known of the place.
        here = here or [Explanation(start, end, dropped=found) for found in dropped.over(start, end)]
        raised = tuple(flag for flag in report.flags if _on(flag, start, end))
        told += [replace(each, flags=raised) for each in sorted(here, key=_position) or [Explanation(start, end)]]
    return tuple(told)


def _on(flag: Flag, start: int, end: int) -> bool:
    return any(first < end and last > start for first, last in flag.places)


def explanation_record(told: Explanation, report: Report) -> dict[str, object]:
    """Return an explanation as JSON."""
    document = report.document
    lines = Lines(document.text)
    line, column = lines.at(told.start)
    steps = told.rejected.steps if told.rejected else ()
    return {
        "id": document.id,
        "source": document.source,
        "start": told.start,
        "end": told.end,
        "line": line,
        "column": column,
        "text": document.text[told.start : told.end],
        "outcome": told.outcome,
        "why": _why(told, report, DEFAULT),
        "quantity": _quantity_record(told, document.text),
        "claim": claim_record(told.finding, document, lines) if told.finding else None,
        "flags": [flag_record(flag, document, lines, None) for flag in told.flags],
        "steps": [
            {"stage": step.stage, "by": step.by, "says": step.says, "start": step.start, "end": step.end}
            for step in steps
        ],
    }


def explanation_text(told: Explanation, report: Report, look: Look) -> str:
    """Return an explanation as a few lines of text."""
    text = report.document.text
    lines = Lines(text)
    lang = look.ui or language(report.document)
    said = words(lang)
    line, column = lines.at(told.start)
    span, sentence = _seen(told, text)
    parts: list[RenderableType] = [
        Text(f"{printable(report.document.source)}:{line}:{column}", "bold"),
        _indent(excerpt(text, sentence, span, colour=look.colour)),
        _indent(Text(_why(told, report, lang), "bold")),
    ]
    details = _finding(told.finding, said, lang, text) if told.finding else []
    quantity = _quantity(told)
    if quantity is not None:
        details.insert(0, _measured(quantity, _direction(told), said))
    parts += [_indent(Text(detail)) for detail in details]
    parts += [_indent(_step(step, text, lines, lang), 4) for step in _steps(told)]
    parts += [_indent(_flagged(flag, text, lines, lang)) for flag in told.flags]
    return print_lines(Group(*parts, Text()), look)


def _flagged(flag: Flag, text: str, lines: Lines, lang: str | None) -> Text:
    """Return a flag with its message, and where what would clear it stands too far off."""
    said = words(lang)
    told = Text.assemble((f"{flag.code} ({said.SEVERITY[flag.severity.value]})", "bold"), ": ")
    told.append(printable(message(flag, text, lang)))
    if flag.elsewhere:
        told.append(f" {said.FLAGS['elsewhere'].format(line=lines.at(flag.elsewhere[0])[0])}", "dim")
    return told


def _places(text: str, sought: str) -> Iterator[Span]:
    composed = Composed(text)
    low = view(composed.text).low
    needle = view(Composed(sought.strip()).text).low
    at = low.find(needle)
    while at >= 0:
        end = at + len(needle)
        if not (_numeral(low, at - 1, at) or _numeral(low, end, end - 1)):
            yield composed.span(at, end)
        at = low.find(needle, end)


def _numeral(low: str, outside: int, inside: int) -> bool:
    """Tell whether a number runs over the edge of the words, so that they are only part of it."""
    if not low[inside].isdigit() or not 0 <= outside < len(low):
        return False
    beyond = outside + (outside - inside)
    joined = low[outside] in ".," and 0 <= beyond < len(low) and low[beyond].isdigit()
    return joined or low[outside].isdigit()


def _span(found: Finding | Rejected | Dropped) -> Span:
    if isinstance(found, Finding):
        return found.claim.start, found.claim.end
    if isinstance(found, Rejected):
        return found.quantity.start, found.quantity.end
    return found.start, found.end


class _Row(Generic[_Spanned]):
    """Records by their start, so that those over a place are found without a look at every one."""

    __slots__ = ("_found", "_reach", "_starts")

    def __init__(self, found: Iterable[_Spanned]) -> None:
        self._found: list[_Spanned] = sorted(found, key=_span)
        self._starts = [_span(each)[0] for each in self._found]
        self._reach = list(accumulate((_span(each)[1] for each in self._found), max))  # the furthest end so far

    def over(self, start: int, end: int) -> list[_Spanned]:
        """Return the records that share a letter with ``[start, end)``."""
        here = self._found[bisect_right(self._reach, start) : bisect_left(self._starts, end)]
        return [each for each in here if start < _span(each)[1]]


def _position(told: Explanation) -> Span:
    found = told.finding or told.rejected or told.dropped
    return _span(found) if found is not None else (told.start, told.end)


def _quantity(told: Explanation) -> Quantity | None:
    if told.finding is not None:
        return told.finding.claim.quantity
    return told.rejected.quantity if told.rejected is not None else None


def _direction(told: Explanation) -> str | None:
    if told.finding is not None:
        return told.finding.claim.direction
    return told.rejected.direction if told.rejected is not None else None


def _quantity_record(told: Explanation, text: str) -> dict[str, object] | None:
    quantity = _quantity(told)
    if quantity is None:
        return None
    start, end = _position(told)
    return {"start": start, "end": end, "text": text[start:end], **values_record(quantity), "bound": quantity.bound}


def _why(told: Explanation, report: Report, lang: str | None) -> str:
    said = words(lang).SAID
    if told.finding is not None:
        return said["is claim"].format(status=printable(status(told.finding.verdict, lang)))
    if told.rejected is not None:
        return said["is rejected"].format(why=printable(why_not(told.rejected.why, lang)))
    if told.dropped is not None:
        return said["is dropped"].format(why=printable(why_not(told.dropped.why, lang)))
    for part in report.document.skipped:
        if part.start <= told.start < part.end:
            return said["is skipped"].format(why=printable(words(lang).SKIPPED.get(part.why, part.why)))
    return said["is flagged" if told.flags else "is nothing"]


def _seen(told: Explanation, text: str) -> tuple[Span, Span]:
    """Return the span to emphasise and the sentence to show it in."""
    span = _position(told)
    if told.finding is not None:
        return span, told.finding.claim.sentence
    if told.rejected is not None:
        return span, told.rejected.sentence
    return span, (max(0, span[0] - _NEAR), min(len(text), span[1] + _NEAR))


def _steps(told: Explanation) -> tuple[Step, ...]:
    if told.finding is not None:
        return (*told.finding.claim.steps, *told.finding.verdict.steps)
    return told.rejected.steps if told.rejected is not None else ()


def _measured(quantity: Quantity, direction: str | None, said: Words) -> str:
    parts = [values(quantity), said.CHANGE.get(direction or ""), said.BOUND.get(quantity.bound or "")]
    return f"{said.SAID['value']}: {', '.join(part for part in parts if part)}"


def _finding(finding: Finding, said: Words, lang: str | None, text: str) -> list[str]:
    claim, verdict = finding.claim, finding.verdict
    decided, why = reason(finding, text, lang)
    told = [said.SAID["says"].format(words=printable(decided), says=why) if decided else why]
    if verdict.basis.kind is not BasisKind.NONE and verdict.basis.text:
        told.append(f"{said.SAID['backing']}: “{printable(verdict.basis.text)}”")
    told += [said.SAID["substantiation"].format(text=printable(each.text)) for each in verdict.substantiation]
    told.append(f"{said.SAID['topic']}: {said.TOPIC.get(claim.topic, claim.topic)}")
    if claim.claimant:
        told.append(said.SAID["claimant"].format(name=printable(claim.claimant)))
    if years := claim_years(claim, said):
        told.append(", ".join(years))
    return [line for line in told if line]


def _step(step: Step, text: str, lines: Lines, lang: str | None) -> Text:
    told = Text(f"{step.stage}: {printable(says(step, lang))}", "dim")
    if step.start is not None and step.end is not None:
        decided = words(lang).SAID["decided by"]
        told.append("; " + decided.format(words=printable(text[step.start : step.end]), line=lines.at(step.start)[0]))
    return told


def _indent(text: Text, by: int = 2) -> Padding:
    return Padding(text, (0, 0, 0, by))
