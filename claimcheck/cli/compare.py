"""``claimcheck compare``: two documents, number by number."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import click

from claimcheck.cli import options
from claimcheck.config import NEVER

if TYPE_CHECKING:
    from claimcheck.checker import Check
    from claimcheck.cli.run import Printed, Source
    from claimcheck.compare import Comparison
    from claimcheck.documents.pairs import PathPair
    from claimcheck.records import Document, Failure
    from claimcheck.render.console import Look

MODES = ("translation", "edition")


@click.command("compare")
@click.argument("paths", nargs=-1, metavar="A B")
@click.option(
    "--pairs",
    "table",
    type=click.Path(),
    metavar="TABLE",
    help="A CSV, TSV or JSONL table of many pairs: columns a and b hold paths, relative to the table.",
)
@click.option(
    "--as",
    "mode",
    type=click.Choice(MODES),
    help="Two language versions of one text, or an earlier text A and a later one B; by default told by the languages.",
)
@options.output_format("table", "jsonl")
@options.jobs
@options.configured
@options.failing("Exit with 1 where something at or above this level differs.")
@options.as_of
@options.max_size
@options.models
@options.ui
@options.output
def command(
    paths: tuple[str, ...],
    table: str | None,
    mode: str | None,
    form: str,
    jobs: int,
    fail_on: str,
    as_of: str | None,
    max_size: float | None,
    models: tuple[str, ...],
    ui: str | None,
    output: str | None,
) -> int:
    """Compare two documents number by number.

    As a translation: the Korean and the English version of one release. Figures are matched by value, unit and place;
    told are those that are missing or have another value, unit, year or bound, or are done here and planned there.
    Money told in another currency and units converted are no difference.

    As an edition: last year's report A and this year's B. Told are target years that moved, base years that changed,
    promises that weakened, values that changed and claims that are not repeated.

    \b
    Examples:
      claimcheck compare release.ko.txt release.en.txt
      claimcheck compare report-2023.md report-2024.md --as edition --fail-on high
      claimcheck compare --pairs pairs.csv --format jsonl > differences.jsonl
    """
    from claimcheck import checker
    from claimcheck.cli import run
    from claimcheck.documents.pairs import PathPair, pairs
    from claimcheck.parallel import ordered
    from claimcheck.rules import NO_RULES

    if table is not None and paths:
        raise click.UsageError("name two documents, or a table with --pairs, not both")
    if table is None and len(paths) != 2:
        raise click.UsageError(f"two documents are compared, {len(paths)} named: name A and B, or a table with --pairs")
    found: Iterator[PathPair | Failure]
    if table is None:
        a, b = paths
        if a == b or _is_same(a, b):
            raise click.UsageError(f"{b} is the same document as {a}: name two")
        found = iter([PathPair(f"{a} {b}", f"{a} {b}", a, b)])
        run.apart(paths, output)
    else:
        found = pairs(table)
        run.apart((table,), output)
    render: object
    if form == "jsonl":
        render = partial(_json, ui, fail_on)
    else:
        from claimcheck.render.console import Look

        render = partial(_table, Look(*run.terminal(output), ui), fail_on)
    source = run.Source((), None, max_size, as_of, models, config=options.in_force())
    check = partial(checker.check, as_of=as_of, models=run.models_of(models), rules=NO_RULES)
    work = partial(_compared, render, check, source, mode)
    parts = ordered(work, found, jobs)
    if form == "jsonl":
        return run.write(parts, output)[0]
    from claimcheck.render.compare import comparison_footer

    look = Look(*run.terminal(output), ui)
    last = lambda statuses: comparison_footer(look, next((lang for lang, _ in statuses), None))  # noqa: E731
    return run.write(parts, output, last=last)[0]


def _is_same(a: str, b: str) -> bool:
    return os.path.exists(a) and os.path.exists(b) and os.path.samefile(a, b)


def _compared(
    render: partial[Printed], check: Check, source: Source, mode: str | None, pair: PathPair | Failure
) -> Printed:
    """Return one pair's share of the output; it runs in a process of its own where there are many."""
    from claimcheck.records import Failure

    return render(pair if isinstance(pair, Failure) else _comparison(check, source, mode, pair))


def _comparison(check: Check, source: Source, mode: str | None, pair: PathPair) -> Comparison | Failure:
    from claimcheck.checker import examine
    from claimcheck.compare import Mode, compare
    from claimcheck.records import Failure

    if pair.a == pair.b or _is_same(pair.a, pair.b):
        return Failure(pair.id, pair.where, "both are the same document", pair.where, "name two")
    reports = []
    for path in (pair.a, pair.b):
        report = examine(_one(replace(source, paths=(path,)), pair), check)
        if isinstance(report, Failure):
            return Failure(pair.id, pair.where, report.what, report.where or report.source, report.do)
        reports.append(report)
    try:
        return compare(*reports, mode=Mode(mode) if mode else None, id=pair.id)
    except Exception as error:  # one pair's defect must not end a run
        do = "this is a defect of claimcheck: please report it with these documents"
        return Failure(pair.id, pair.where, f"internal error: {type(error).__name__}", pair.where, do)


def _one(source: Source, pair: PathPair) -> Document | Failure:
    """Return the one document of a path, or why there is none or more than one."""
    from claimcheck.records import Failure

    path = source.paths[0]
    found: Document | Failure | None = None
    for each in source.read():
        if found is not None:
            return Failure(pair.id, path, "more than one document", path, "compare them one by one: see --pairs")
        found = each
    return found or Failure(pair.id, path, "no document", path, "name a text, Markdown or HTML file")


def _json(ui: str | None, fail_on: str, result: Comparison | Failure) -> Printed:
    from claimcheck.cli.run import Printed
    from claimcheck.records import Failure
    from claimcheck.render.compare import comparison_json

    line = comparison_json(result, ui) + "\n"
    return Printed(line, result) if isinstance(result, Failure) else Printed(line, flagged=_flagged(result, fail_on))


def _table(look: Look, fail_on: str, result: Comparison | Failure) -> Printed:
    from claimcheck.cli.run import Printed
    from claimcheck.records import Failure
    from claimcheck.render.compare import comparison_table
    from claimcheck.render.record import language

    if isinstance(result, Failure):
        return Printed("", result)
    lang = language(result.a.document) or ""
    return Printed(comparison_table(result, look), statuses=((lang, ""),), flagged=_flagged(result, fail_on))


def _flagged(comparison: Comparison, fail_on: str) -> bool:
    from claimcheck.compare import ORDER

    if fail_on == NEVER:
        return False
    levels = [level.value for level in ORDER]
    return any(
        each.differs and levels.index(each.level.value) <= levels.index(fail_on) for each in comparison.differences
    )
