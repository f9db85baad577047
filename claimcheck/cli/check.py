"""``claimcheck check``: the claims of each document, labelled."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import click

from claimcheck.cli import options

if TYPE_CHECKING:
    from claimcheck.cli.run import Printed
    from claimcheck.records import Failure, Report
    from claimcheck.render.console import Look

FAIL_ON = ("never", "unverifiable", "claim")


@click.command("check")
@options.paths(required=False)
@options.output_format("table", "jsonl")
@options.jobs
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    default="never",
    show_default=True,
    help="Exit with 1 on a claim without an independent source in the text, or on any claim.",
)
@options.reading
@options.whose_law
@click.option("--questions", is_flag=True, help="Print the questions to put to each claimant, not the table.")
@click.option("--with-text", is_flag=True, help="Put the checked text into each line of JSON.")
@options.ui
@options.output
@click.option("--examples", is_flag=True, help="Check the example releases that come with claimcheck.")
def command(
    paths: tuple[str, ...],
    form: str,
    jobs: int,
    fail_on: str,
    as_of: str | None,
    lang: str | None,
    max_size: float | None,
    models: tuple[str, ...],
    regime: tuple[str, ...],
    preset: str | None,
    rule_folders: tuple[str, ...],
    questions: bool,
    with_text: bool,
    ui: str | None,
    output: str | None,
    examples: bool,
) -> int:
    """Find the claims of documents and say what backs each of them.

    A path is a text, Markdown or HTML file, a folder of them, a .jsonl table of documents, or - for
    standard input. No label is a judgment: "no independent source in this text" does not mean untrue.

    \b
    Examples:
      claimcheck check release.txt
      claimcheck check releases/ --format jsonl --jobs 4 > claims.jsonl
      claimcheck check --examples
    """
    from claimcheck.cli import run
    from claimcheck.resources import examples as shipped
    from claimcheck.rules.audience import audience

    if not paths and not examples:
        raise click.UsageError("no input: name files or folders, - for standard input, or --examples")
    if with_text and form != "jsonl":
        raise click.UsageError("--with-text belongs to --format jsonl")
    if questions and form != "table":
        raise click.UsageError("--questions prints text: every flag of --format jsonl carries its question")
    source = run.Source(
        (*paths, *([str(shipped())] if examples else [])),
        lang,
        max_size,
        as_of,
        models,
        rule_folders,
        audience(regime, preset),
    )
    run.apart(source.paths, output)
    if form == "jsonl":
        code, _ = run.write(run.printed(source, partial(_json, with_text, ui, fail_on), jobs), output)
        return code
    if questions:
        return run.write(run.printed(source, partial(_questions, ui, fail_on), jobs), output)[0]
    from claimcheck.render.console import Look, footer

    look = Look(*run.terminal(output), ui)
    parts = run.printed(source, partial(_table, look, fail_on), jobs)
    return run.write(parts, output, last=lambda statuses: footer(statuses, look))[0]


def _json(with_text: bool, ui: str | None, fail_on: str, result: Report | Failure) -> Printed:
    from claimcheck.cli.run import Printed
    from claimcheck.records import Failure
    from claimcheck.render.record import to_json

    line = to_json(result, with_text=with_text, ui=ui) + "\n"
    if isinstance(result, Failure):
        return Printed(line, result)
    return Printed(line, flagged=_flagged(result, fail_on))


def _questions(ui: str | None, fail_on: str, result: Report | Failure) -> Printed:
    from claimcheck.cli.run import Printed
    from claimcheck.records import Failure
    from claimcheck.render.questions import questions

    if isinstance(result, Failure):
        return Printed("", result)
    return Printed(questions(result, ui), flagged=_flagged(result, fail_on))


def _table(look: Look, fail_on: str, result: Report | Failure) -> Printed:
    from claimcheck.cli.run import Printed
    from claimcheck.records import Failure
    from claimcheck.render.console import report_table, shown_statuses

    if isinstance(result, Failure):
        return Printed("", result)
    text = report_table(result, look)
    return Printed(text, statuses=tuple(shown_statuses(result, look)), flagged=_flagged(result, fail_on))


def _flagged(report: Report, fail_on: str) -> bool:
    if fail_on == "claim":
        return bool(report.findings)
    return any(finding.verdict.status.value == fail_on for finding in report.findings)
