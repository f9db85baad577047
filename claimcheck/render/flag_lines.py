"""The flags of a document for a terminal: the words, what is missing, what would clear it, the law and its standing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from claimcheck.lang.display import Words, words
from claimcheck.priority import priority
from claimcheck.records import Flag, Notice, Report, Severity
from claimcheck.render.excerpts import excerpt
from claimcheck.render.flags import cited, counted, message, standing, texts
from claimcheck.render.places import Lines, printable

_STYLES = {Severity.HIGH: "bold red", Severity.MEDIUM: "yellow", Severity.LOW: "dim"}
_ORDER = tuple(Severity)
_NOTICES = 8  # notices that are written out: a text may hold any number of comments
_SAYS = 60  # characters of a comment that are repeated
_PROVISIONS = 2  # of each flag that are named
_PLACES = 6  # further places of one flag that are named


def flag_lines(report: Report, lines: Lines, lang: str | None, *, colour: bool) -> list[RenderableType]:
    """Return a table of the flags, the gravest first, then what else a reader must know of them."""
    said = words(lang)
    raised = sorted(counted(report), key=lambda flag: (_ORDER.index(flag.severity), flag.start))
    parts: list[RenderableType] = []
    if raised:
        table = Table(box=SIMPLE_HEAD, pad_edge=False, expand=True, show_edge=False)
        table.add_column(said.SAID["line"], justify="right", no_wrap=True)
        table.add_column(said.FLAGS["severity"], no_wrap=True)
        table.add_column(said.FLAGS["flag"], ratio=1, overflow="fold")
        for flag in raised:
            level = Text(f"{said.SEVERITY[flag.severity.value]}\n{flag.code}", _STYLES[flag.severity])
            told = _told(flag, report, lines, lang, colour=colour)
            table.add_row(str(lines.at(flag.start)[0]), level, told)
        parts.append(table)
    parts.append(Text(" · ".join(_foot(report, raised, said)), "dim"))
    parts += [Text(_notice(notice, lines, said), "dim") for notice in report.notices[:_NOTICES]]
    if (more := len(report.notices) - _NOTICES) > 0:
        parts.append(Text(said.FLAGS["more"].format(n=more), "dim"))
    return parts


def _told(flag: Flag, report: Report, lines: Lines, lang: str | None, *, colour: bool) -> Text:
    text, said = report.document.text, words(lang)
    wording = texts(flag, lang)
    told = Text.assemble((printable(wording.title), "bold"), "\n")
    told.append_text(excerpt(text, flag.sentence, (flag.start, flag.end), colour=colour))
    told.append(f"\n{printable(message(flag, text, lang))}")
    told.append(f"\n{said.FLAGS['clears'].format(text=printable(wording.clears))}", "dim")
    if law := _law(flag, lang):
        told.append(f"\n{said.FLAGS['rests on']}: {law}", "dim")
    if flag.elsewhere:
        told.append(f"\n{said.FLAGS['elsewhere'].format(line=lines.at(flag.elsewhere[0])[0])}", "dim")
    if flag.also:
        places = dict.fromkeys(str(lines.at(start)[0]) for start, _ in flag.also)
        more = ", …" if len(places) > _PLACES else ""
        told.append(f"\n{said.FLAGS['also'].format(lines=', '.join(list(places)[:_PLACES]) + more)}", "dim")
    return told


def _law(flag: Flag, lang: str | None) -> str:
    """Return the first provisions of a flag, of as many regimes as there are, and where to see the rest."""
    firsts = {each.jurisdiction: each for each in reversed(flag.provisions)}
    shown = sorted(flag.provisions, key=lambda each: firsts[each.jurisdiction] is not each)[:_PROVISIONS]
    told = [f"{printable(cited(each, lang))} ({printable(standing(each, lang))})" for each in shown]
    if (more := len(flag.provisions) - len(shown)) > 0:
        told.append(words(lang).FLAGS["provisions"].format(n=more, code=flag.code))
    return "; ".join(told)


def _notice(notice: Notice, lines: Lines, said: Words) -> str:
    """Return what came of something that was to silence a flag."""
    says = printable(notice.says)
    says = says if len(says) <= _SAYS else f"{says[:_SAYS]}…"
    line = lines.at(notice.start)[0] if notice.start is not None else None
    origin = printable(notice.origin or "")
    return said.NOTICES[notice.kind.value].format(line=line, says=says, origin=origin, expires=notice.expires)


def _foot(report: Report, raised: Sequence[Flag], said: Words) -> Iterator[str]:
    told = said.FLAGS
    yield (
        told["no flags"]
        if not raised
        else told["one flag"]
        if len(raised) == 1
        else told["flags"].format(n=len(raised))
    )
    others = Counter(flag.code for flag in report.flags if not flag.applies)
    if others:
        codes = ", ".join(f"{code} ×{n}" if n > 1 else code for code, n in sorted(others.items()))
        yield told["not applicable"].format(codes=codes)
    if silenced := sum(flag.applies and flag.suppressed is not None for flag in report.flags):
        yield told["suppressed"].format(n=silenced)
    yield told["priority"].format(score=priority(report).score)
    yield told["coverage"].format(sentences=report.sentences, quantities=report.with_quantities)
    regimes = ", ".join(said.REGIMES[regime] for regime in report.regimes)
    yield told["audience"].format(regimes=f"{report.preset} ({regimes})" if report.preset else regimes)
    if report.law_read:
        yield told["law read"].format(month=report.law_read)
