"""Comparisons of two documents: as a table for a terminal, and as one line of JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from claimcheck import __version__
from claimcheck.compare import ORDER, Comparison, Difference, Kind, Level
from claimcheck.compare.records import Place
from claimcheck.lang import LANGUAGES, data
from claimcheck.lang.display import DEFAULT, words
from claimcheck.records import Document, Failure, Quantity, Report
from claimcheck.render.console import Look, print_lines, values
from claimcheck.render.excerpts import excerpt
from claimcheck.render.places import Lines, printable
from claimcheck.render.record import dumps, language, values_record

SCHEMA = "claimcheck-compare/1"

_STYLES = {Level.HIGH: "red", Level.MEDIUM: "yellow", Level.LOW: "cyan", Level.INFORMATION: "dim"}
_BOUNDS = frozenset(("at_least", "at_most", "about"))
_QUOTED = 60  # characters quoted of a figure


def comparison_table(comparison: Comparison, look: Look) -> str:
    """Return the table of one comparison: the two documents, then a row for each difference."""
    lang = look.ui or language(comparison.a.document) or DEFAULT
    said = _words(lang)
    lines = Lines(comparison.a.document.text), Lines(comparison.b.document.text)
    parts: list[RenderableType] = [_head(comparison, lang)]
    if comparison.differences:
        table = Table(box=SIMPLE_HEAD, pad_edge=False, expand=True, show_edge=False)
        table.add_column(said["COMPARED"]["what"], ratio=5, overflow="fold")
        table.add_column("A", ratio=4, overflow="fold")
        table.add_column("B", ratio=4, overflow="fold")
        for each in comparison.differences:
            table.add_row(
                _what(each, comparison, lines, lang),
                _quoted(each.a, comparison.a.document, lines[0], look, said),
                _quoted(each.b, comparison.b.document, lines[1], look, said),
            )
        parts.append(table)
    return print_lines(Group(*parts, Text()), look)


def comparison_footer(look: Look, lang: str | None = None) -> str:
    """Return what a comparison is not."""
    name = look.ui or lang or DEFAULT
    told = Group(Text(_words(name)["COMPARED"]["read"]), Text(words(name).CAUTION, "bold"))
    return print_lines(told, look)


def comparison_json(result: Comparison | Failure, ui: str | None = None) -> str:
    """Return a comparison, or why there is none, as one line of JSON."""
    if isinstance(result, Failure):
        error = {"what": result.what, "where": result.where, "do": result.do}
        return dumps({"schema": SCHEMA, "id": result.id, "versions": {"claimcheck": __version__}, "error": error})
    return dumps(comparison_record(result, ui))


def comparison_record(comparison: Comparison, ui: str | None = None) -> dict[str, object]:
    lang = ui or DEFAULT
    lines = Lines(comparison.a.document.text), Lines(comparison.b.document.text)
    told = [_record(each, comparison, lines, lang) for each in comparison.differences]
    both = list(zip(comparison.differences, told, strict=True))
    return {
        "schema": SCHEMA,
        "id": comparison.id,
        "mode": comparison.mode.value,
        "versions": {"claimcheck": __version__},
        "a": _document(comparison.a),
        "b": _document(comparison.b),
        "compared": comparison.compared,
        "differences": [record for each, record in both if each.differs],
        "information": [record for each, record in both if not each.differs],
        "error": None,
    }


def sentence(each: Difference, comparison: Comparison, lang: str) -> str:
    """Return one plain sentence on what differs."""
    told = _words(lang)["TOLD"]
    fields: dict[str, object] = {
        "a": _figure(each.a, comparison.a.document),
        "b": _figure(each.b, comparison.b.document),
        "told_a": _word(each.told_a, lang),
        "told_b": _word(each.told_b, lang),
        "rate": _rate(each, lang),
    }
    if each.slip is not None:
        fields["factor"] = f"{each.slip.factor or 0:,.0f}"
        fields["word_a"], fields["word_b"] = each.slip.words or ("", "")
    return printable(told[_key(each)].format(**fields))


def _key(each: Difference) -> str:
    """Return which sentence tells a difference."""
    side = "a" if each.told_a is not None else "b"
    match each.kind:
        case Kind.MISSING:
            return "missing a" if each.a is not None and each.a.quantity is not None else "missing b"
        case Kind.VALUE:
            if each.slip is not None and each.rate is not None:
                return "exchange"
            return each.slip.kind if each.slip else "value"
        case Kind.UNIT:
            return "unit"
        case Kind.POINTS:
            return "points a" if each.told_a != "%" else "points b"
        case Kind.BOUND:
            return "bounds" if each.told_a and each.told_b else f"bound {side}"
        case Kind.YEAR:
            return "year"
        case Kind.MODALITY:
            return f"modality {side}"
        case Kind.RATE:
            return "rate"
        case Kind.WEAKENED:
            if each.told_b == "around":
                return "weakened around"
            if not {each.told_a, each.told_b} & _BOUNDS:
                return "weakened"
            return "weakened bound" if each.told_b in _BOUNDS else "weakened bound lost"
        case Kind.CONVERTED:
            return "converted rate" if each.rate is not None else "converted"
        case _:
            return each.kind.value


def _word(told: str | None, lang: str) -> str:
    """Return a key in the words of a language: a bound, a future; a year and a unit stand as they are."""
    said = words(lang)
    return said.BOUND.get(told or "") or said.FUTURE.get(told or "") or told or ""


def _rate(each: Difference, lang: str) -> str:
    if each.rate is None or each.currencies is None:
        return ""
    unit, base = each.currencies
    value = f"{each.rate:,.0f}" if each.rate >= 100 else f"{each.rate:,.4g}"
    return _words(lang)["COMPARED"]["rate"].format(value=value, unit=unit, base=base)


def _figure(place: Place | None, document: Document) -> str:
    if place is None:
        return ""
    text = document.text[place.start : place.end]
    return printable(text if len(text) <= _QUOTED else f"{text[:_QUOTED]}…")


def _words(lang: str) -> Mapping[str, Mapping[str, str]]:
    return vars(data(lang if lang in LANGUAGES else DEFAULT, "comparison"))


# -- table -------------------------------------------------------------------------------------------


def _head(comparison: Comparison, lang: str) -> RenderableType:
    said = _words(lang)
    rows = [_document_line(name, report, lang) for name, report in (("A", comparison.a), ("B", comparison.b))]
    counts = Counter(each.level for each in comparison.differences)
    found = sum(counts[level] for level in ORDER if level is not Level.INFORMATION)
    told = said["COMPARED"]
    pairs = told["pair" if comparison.compared == 1 else "pairs"].format(n=comparison.compared)
    facts = [Text(said["MODE"][comparison.mode.value]), Text(pairs)]
    if not found:
        facts.append(Text(told["none"]))
    else:
        levels = [f"{counts[level]} {said['LEVEL'][level.value]}" for level in ORDER[:-1] if counts[level]]
        number = told["one"] if found == 1 else told["many"].format(n=found)
        facts.append(Text(f"{number} ({', '.join(levels)})", "bold"))
    if counts[Level.INFORMATION]:
        facts.append(Text(told["information"].format(n=counts[Level.INFORMATION])))
    return Group(*rows, Text(" · ").join(facts))


def _document_line(name: str, report: Report, lang: str) -> Text:
    said = words(lang).SAID
    n = len(report.findings)
    claims = said["no claims"] if not n else said["one claim"] if n == 1 else said["claims"].format(n=n)
    line = _words(lang)["COMPARED"]["document"]
    source = printable(report.document.source)
    return Text(line.format(name=name, source=source, lang=language(report.document) or "", claims=claims), "bold")


def _what(each: Difference, comparison: Comparison, lines: tuple[Lines, Lines], lang: str) -> Text:
    said = _words(lang)
    title = Text.assemble(
        (said["KIND"][each.kind.value], "bold"), " · ", (said["LEVEL"][each.level.value], _STYLES[each.level])
    )
    title.append(f"\n{sentence(each, comparison, lang)}")
    places = [
        f"{name} {':'.join(map(str, at.at(span[0])))}"
        for pair in each.also
        for name, at, span in zip("AB", lines, pair, strict=True)
        if span is not None
    ]
    if places:
        title.append(f"\n{said['COMPARED']['also'].format(places=', '.join(dict.fromkeys(places)))}", "dim")
    return title


def _quoted(
    place: Place | None, document: Document, lines: Lines, look: Look, said: Mapping[str, Mapping[str, str]]
) -> Text:
    """Return the words of a place with their line and column, and what value was read."""
    if place is None:
        return Text(said["COMPARED"]["nowhere"], "dim")
    line, column = lines.at(place.start)
    if place.start == place.end:  # the sentence in which it would stand
        head = printable(document.text[place.sentence[0] : place.sentence[1]].strip())
        return Text(f"{line}:{column} {head[:_QUOTED]}{'…' if len(head) > _QUOTED else ''}", "dim")
    told = Text(f"{line}:{column} ", "dim")
    told.append_text(excerpt(document.text, place.sentence, (place.start, place.end), colour=look.colour))
    if place.quantity is not None:
        told.append(f"\n= {values(place.quantity)}", "dim")
    return told


# -- JSON --------------------------------------------------------------------------------------------


def _document(report: Report) -> dict[str, object]:
    document = report.document
    return {
        "id": document.id,
        "source": document.source,
        "lang": language(document),
        "text_sha256": document.text_sha256,
        "claims": len(report.findings),
    }


def _record(each: Difference, comparison: Comparison, lines: tuple[Lines, Lines], lang: str) -> dict[str, object]:
    slip, rate = each.slip, each.rate
    return {
        "kind": each.kind.value,
        "level": each.level.value,
        "says": sentence(each, comparison, lang),
        "a": _place(each.a, comparison.a.document, lines[0]),
        "b": _place(each.b, comparison.b.document, lines[1]),
        "told": {"a": each.told_a, "b": each.told_b},
        "slip": None
        if slip is None
        else {"kind": slip.kind, "factor": slip.factor, "words": list(slip.words) if slip.words else None},
        "rate": None
        if rate is None or each.currencies is None
        else {"value": rate, "unit": each.currencies[0], "base": each.currencies[1]},
        "also": [{"a": _span(a), "b": _span(b)} for a, b in each.also],
    }


def _span(span: Sequence[int] | None) -> list[int] | None:
    return list(span) if span is not None else None


def _place(place: Place | None, document: Document, lines: Lines) -> dict[str, object] | None:
    if place is None:
        return None
    line, column = lines.at(place.start)
    quantity: Quantity | None = place.quantity
    return {
        "start": place.start,
        "end": place.end,
        "line": line,
        "column": column,
        "text": document.text[place.start : place.end],
        "sentence": {
            "start": place.sentence[0],
            "end": place.sentence[1],
            "text": document.text[place.sentence[0] : place.sentence[1]],
        },
        "quantity": None if quantity is None else {**values_record(quantity), "bound": quantity.bound},
        "claim": place.claim,
    }
