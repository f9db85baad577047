"""``claimcheck check``: the claims of each document, labelled."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import click

from claimcheck.cli import options
from claimcheck.config import FAIL_ON, NEVER

if TYPE_CHECKING:
    from claimcheck.cli import Exit
    from claimcheck.cli.run import Printed, Source
    from claimcheck.cli.silence import Told
    from claimcheck.records import Failure, Report
    from claimcheck.render.console import Look


@click.command("check")
@options.paths(required=False)
@options.output_format("table", "jsonl")
@options.jobs
@options.configured
@options.fail_on
@options.reading
@options.whose_law
@options.silencing
@click.option("--write-baseline", metavar="FILE", help="Write what is found to a file, for --baseline.")
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
    questions: bool,
    with_text: bool,
    ui: str | None,
    output: str | None,
    examples: bool,
    write_baseline: str | None,
    **_: object,  # whose law, what is silenced: in the configuration
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
    from claimcheck.cli import run, silence
    from claimcheck.resources import examples as shipped

    if not paths and not examples:
        raise click.UsageError("no input: name files or folders, - for standard input, or --examples")
    if with_text and form != "jsonl":
        raise click.UsageError("--with-text belongs to --format jsonl")
    if questions and form != "table":
        raise click.UsageError("--questions prints text: every flag of --format jsonl carries its question")
    config = options.in_force()
    inputs = (*paths, *([str(shipped())] if examples else []))
    suppression = silence.suppression(config, write_baseline)
    source = run.Source(inputs, lang, max_size, as_of, models, config, suppression)
    run.apart(source.paths, output)
    run.apart(source.paths, write_baseline)
    if write_baseline and os.path.exists(write_baseline):
        from claimcheck.suppression import baseline

        baseline.load(write_baseline)  # what is there must be a baseline: nothing else is written over
    if write_baseline and os.path.abspath(write_baseline) in map(os.path.abspath, ("-", output or "-")):
        raise click.UsageError("--write-baseline needs a file of its own")
    asked = _Asked(fail_on, write_baseline)
    told = silence.Told()
    code = _written(source, asked, told, jobs, form, ui, output, with_text=with_text, questions=questions)
    return silence.finish(told, code, config, suppression, write_baseline)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What each document is counted for."""

    fail_on: str
    baseline: str | None  # to write


def _written(
    source: Source,
    asked: _Asked,
    told: Told,
    jobs: int,
    form: str,
    ui: str | None,
    output: str | None,
    *,
    with_text: bool,
    questions: bool,
) -> Exit:
    from claimcheck.cli import run

    if form == "jsonl":
        parts = run.printed(source, partial(_json, with_text, ui, asked), jobs)
        return run.write(told.of(parts), output)[0]
    if questions:
        return run.write(told.of(run.printed(source, partial(_questions, ui, asked), jobs)), output)[0]
    from claimcheck.render.console import Look, footer

    look = Look(*run.terminal(output), ui)
    parts = run.printed(source, partial(_table, look, asked), jobs)
    return run.write(told.of(parts), output, last=lambda statuses: footer(statuses, look))[0]


def _json(with_text: bool, ui: str | None, asked: _Asked, result: Report | Failure) -> Printed:
    from claimcheck.cli.run import Printed
    from claimcheck.records import Failure
    from claimcheck.render.record import to_json

    line = to_json(result, with_text=with_text, ui=ui) + "\n"
    return Printed(line, result) if isinstance(result, Failure) else _share(line, result, asked)


def _questions(ui: str | None, asked: _Asked, result: Report | Failure) -> Printed:
    from claimcheck.cli.run import Printed
    from claimcheck.records import Failure
    from claimcheck.render.questions import questions

    return Printed("", result) if isinstance(result, Failure) else _share(questions(result, ui), result, asked)


def _table(look: Look, asked: _Asked, result: Report | Failure) -> Printed:
    from claimcheck.cli.run import Printed
    from claimcheck.records import Failure
    from claimcheck.render.console import report_table, shown_statuses

    if isinstance(result, Failure):
        return Printed("", result)
    return replace(_share(report_table(result, look), result, asked), statuses=tuple(shown_statuses(result, look)))


def _share(text: str, report: Report, asked: _Asked) -> Printed:
    from claimcheck.cli.run import Printed
    from claimcheck.suppression import heeded, rows

    least = () if asked.fail_on == NEVER else FAIL_ON[: FAIL_ON.index(asked.fail_on) + 1]
    return Printed(
        text,
        flagged=any(flag.counts and flag.severity.value in least for flag in report.flags),
        heeded=heeded(report),
        rows=rows(report, asked.baseline) if asked.baseline else (),
    )
