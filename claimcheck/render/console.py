"""Reports as tables for a terminal, or as plain text where there is none."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from operator import attrgetter

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from claimcheck.lang.display import DEFAULT, Words, reason, status, why_not, words
from claimcheck.records import Block, BlockKind, Claim, Document, Finding, Quantity, Report, Span, Status
from claimcheck.render.excerpts import excerpt, shortened
from claimcheck.render.flag_lines import flag_lines
from claimcheck.render.places import Lines, printable
from claimcheck.render.record import by_position, language

_STYLES = {Status.VERIFIED_STATED: "green", Status.UNVERIFIABLE: "yellow", Status.ASPIRATIONAL: "cyan"}
_DECIDED = 36  # terminal cells shown of the words that decided
_YEARS = ("baseline_year", "target_year", "period")
_ARROWS = {"up": "↑", "down": "↓", "increase": "↑", "decrease": "↓"}


@dataclass(frozen=True, slots=True)
class Look:
    """How to print: cells of a line, colours or none, and the language of the display words (none: the text's)."""

    width: int = 80
    colour: bool = False
    ui: str | None = None


def report_table(report: Report, look: Look) -> str:
    """Return the table of one document: a header, a row for each claim, what was not checked."""
    document = report.document
    said = words(look.ui or language(document))
    lines = Lines(document.text)
    parts: list[RenderableType] = [_heading(document, _counts(report.findings, said), said)]
    if report.findings:
        table = Table(box=SIMPLE_HEAD, pad_edge=False, expand=True, show_edge=False)
        table.add_column(said.SAID["line"], justify="right", no_wrap=True)
        table.add_column(said.SAID["claim"], ratio=5, overflow="fold")
        table.add_column(said.SAID["backing"], ratio=3, overflow="fold")
        cells = _Cells(document)
        places = {finding.claim.id: lines.at(finding.claim.start)[0] for finding in report.findings}
        for finding in report.findings:
            claim = finding.claim
            lang = look.ui or claim.lang
            line = str(places[claim.id])
            table.add_row(line, _told(finding, document, cells, look), _backing(finding, lang, places))
        parts.append(table)
    parts += flag_lines(report, lines, look.ui or language(document), colour=look.colour)
    parts += [_skipped(document, said, lines)] if document.skipped else []
    return print_lines(Group(*parts, Text()), look)


def quantities_table(report: Report, look: Look) -> str:
    """Return the table of every quantity of one document, claim or not."""
    document = report.document
    said = words(look.ui or language(document))
    lines = Lines(document.text)
    claimed, turned_down = by_position(report)
    count = said.SAID["quantities"].format(n=len(report.quantities))
    parts: list[RenderableType] = [_heading(document, [Text(count)], said)]
    if report.quantities:
        table = Table(box=SIMPLE_HEAD, pad_edge=False, expand=True, show_edge=False)
        table.add_column(said.SAID["line"], justify="right", no_wrap=True)
        table.add_column(said.SAID["quantity"], ratio=3, overflow="fold")
        table.add_column(said.SAID["value"], ratio=3, overflow="fold")
        table.add_column(said.SAID["kind"], ratio=4, overflow="fold")
        for quantity in report.quantities:
            finding, rejected = claimed.get(quantity.start), turned_down.get(quantity.start)
            known = finding.claim if finding else rejected
            direction = (known.direction if known else None) or quantity.change
            value = f"{values(quantity)} {_ARROWS.get(direction or '', '')}".strip()
            lang = look.ui or (known.lang if known else None)
            if quantity.same_as is not None:
                earlier = lines.at(report.quantities[quantity.same_as].start)[0]
                verdict = Text(said.SAID["same"].format(line=earlier), "dim")
            elif finding is not None:
                verdict = Text(said.SAID["yes"])
            else:
                verdict = Text(why_not(rejected.why, lang) if rejected else "", "dim")
            told = document.text[quantity.start : quantity.end]
            table.add_row(str(lines.at(quantity.start)[0]), Text(printable(told), "bold"), Text(value), verdict)
        parts.append(table)
    return print_lines(Group(*parts, Text()), look)


def footer(seen: Iterable[tuple[str, str]], look: Look) -> str:
    """Return what the statuses mean, from the (language, status) pairs that were shown, and what all this is not."""
    shown = sorted(set(seen))
    parts: list[RenderableType] = []
    for lang in sorted({lang for lang, _ in shown}) or [look.ui or DEFAULT]:
        said = words(lang)
        table = Table.grid(padding=(0, 1))
        table.add_column(overflow="fold")
        for key in [key for of, key in shown if of == lang]:
            name = said.SAID["future"] if key == Status.ASPIRATIONAL else said.STATUS[key].format(by="…")
            table.add_row(Text.assemble((name, _STYLES[Status(key)]), ": ", said.MEANS[key]))
        parts += [table, Text(said.CAUTION, "bold"), Text()]
    return print_lines(Group(*parts[:-1]), look)


def shown_statuses(report: Report, look: Look) -> list[tuple[str, str]]:
    """Return the (language, status) pairs that the table of a report shows."""
    lang = look.ui or language(report.document) or DEFAULT
    return sorted({(lang, finding.verdict.status.value) for finding in report.findings})


def values(quantity: Quantity) -> str:
    """Return the value, or both values, with the unit."""
    if quantity.value is None:
        return quantity.unit or ""
    told = _figure(quantity.value)
    if quantity.value_from is not None:
        told = f"{_figure(quantity.value_from)} → {told}"
    if quantity.value_to is not None:
        told = f"{told} – {_figure(quantity.value_to)}"
    return printable(f"{told} {quantity.unit}" if quantity.unit else told)


def _figure(value: float) -> str:
    return f"{value:,.10g}" if abs(value) < 1e6 else f"{value:,.15g}"


def print_lines(renderable: RenderableType, look: Look) -> str:
    """Return what rich would print; without colours no line ends in spaces."""
    buffer = StringIO()
    console = Console(
        file=buffer,
        width=look.width,
        force_terminal=look.colour,
        color_system="standard" if look.colour else None,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    console.print(renderable)
    text = buffer.getvalue()
    return "".join(f"{line.rstrip()}\n" for line in text.splitlines()) if not look.colour else text


def _heading(document: Document, counts: Sequence[Text], said: Words) -> RenderableType:
    facts = [Text(language(document) or "")]
    if document.published is not None:
        facts.append(Text(said.SAID["published"].format(date=printable(document.published.value))))
    title = Text(printable(document.source), "bold")
    if document.id not in (document.source, ""):
        title.append(f"  {printable(document.id)}", "dim")
    return Group(title, Text(" · ").join([*facts, *counts]))


def _counts(findings: Sequence[Finding], said: Words) -> list[Text]:
    if not findings:
        return [Text(said.SAID["no claims"])]
    counted = Counter(finding.verdict.status for finding in findings)
    number = said.SAID["one claim"] if len(findings) == 1 else said.SAID["claims"].format(n=len(findings))
    names = {
        each: said.SAID["future"] if each is Status.ASPIRATIONAL else said.STATUS[f"{each.value}"].split(":")[0]
        for each in Status
    }
    return [Text(number), *(Text(f"{counted[each]} {names[each]}", _STYLES[each]) for each in Status if counted[each])]


def _told(finding: Finding, document: Document, cells: _Cells, look: Look) -> Text:
    """Return the quantity in its context, emphasised, and the reason under it."""
    claim = finding.claim
    lang = look.ui or claim.lang
    said = words(lang)
    told = excerpt(document.text, claim.sentence, (claim.start, claim.end), colour=look.colour)
    headers = cells.headers(claim.start)
    if headers:
        told = Text.assemble((f"{printable(headers)}: ", "dim"), told)
    decided, why = reason(finding, document.text, lang)
    why = (
        said.SAID["says"].format(words=shortened(printable(decided), _DECIDED, cut=False), says=why) if decided else why
    )
    # Where no source is named the status has said so already.
    if why and (decided or finding.verdict.status is not Status.UNVERIFIABLE):
        told.append(f"\n{printable(why)}", "dim")
    return told


def _backing(finding: Finding, lang: str, places: Mapping[str, int]) -> Text:
    """Return the status in display words, then the claimant and the years."""
    claim, verdict = finding.claim, finding.verdict
    said = words(lang)
    backing = Text(printable(status(verdict, lang)), _STYLES[verdict.status])
    assurance = said.ASSURANCE.get(verdict.basis.assurance or "")
    standards = [printable(part) for part in (verdict.basis.standard, assurance) if part]
    rest = [", ".join(standards)] if standards else []
    if claim.claimant:
        rest.append(said.SAID["claimant"].format(name=printable(claim.claimant)))
    if years := claim_years(claim, said):
        rest.append(", ".join(years))
    if claim.repeat_of is not None:
        rest.append(said.SAID["repeat"].format(line=places.get(claim.repeat_of, "?")))
    for line in rest:
        backing.append(f"\n{line}", "default")
    return backing


def _skipped(document: Document, said: Words, lines: Lines) -> Text:
    told: list[str] = []
    for part in document.skipped:
        first, last = lines.at(part.start)[0], lines.at(max(part.start, part.end - 1))[0]
        places = {"from": first, "to": last}
        why = printable(said.SKIPPED.get(part.why, part.why))
        told.append(said.SAID["skipped line" if first == last else "skipped"].format(**places, why=why))
    return Text("\n".join(told), "dim")


class _Cells:
    """The table cells of a document, and what their headers say."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._cells = sorted((b for b in document.blocks if b.kind is BlockKind.CELL), key=attrgetter("start"))

    def headers(self, position: int) -> str:
        """Return the headers of the cell at a position, outermost first; nothing outside a table."""
        i = bisect_right(self._cells, position, key=attrgetter("start")) - 1
        if i < 0 or position >= self._cells[i].end:
            return ""
        return " · ".join(self._text[start:end].strip() for start, end in _headers(self._cells[i]))


def _headers(block: Block) -> list[Span]:
    return [*([block.row_header] if block.row_header else []), *block.column_headers]


def claim_years(claim: Claim, said: Words) -> list[str]:
    """Return the baseline, target and reporting year in words, those that are known."""
    return [said.YEARS[key].format(year=year) for key in _YEARS if (year := getattr(claim, key)) is not None]
