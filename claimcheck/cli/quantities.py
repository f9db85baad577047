"""``claimcheck quantities``: every quantity of each document, claim or not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import click

from claimcheck.cli import options

if TYPE_CHECKING:
    from claimcheck.cli.run import Printed
    from claimcheck.records import Failure, Report
    from claimcheck.render.console import Look


@click.command("quantities")
@options.paths(required=True)
@options.output_format("table", "jsonl")
@options.jobs
@options.configured
@options.reading
@options.ui
@options.output
def command(
    paths: tuple[str, ...],
    form: str,
    jobs: int,
    as_of: str | None,
    lang: str | None,
    max_size: float | None,
    models: tuple[str, ...],
    ui: str | None,
    output: str | None,
) -> int:
    """List every quantity, with its value and unit, and why it is a claim or not.

    \b
    Examples:
      claimcheck quantities release.txt
      claimcheck quantities releases/ --format jsonl
    """
    from claimcheck.cli import run

    source = run.Source(paths, lang, max_size, as_of, models, config=options.in_force())
    run.apart(source.paths, output)
    if form == "jsonl":
        return run.write(run.printed(source, _json, jobs), output)[0]
    from claimcheck.render.console import Look

    look = Look(*run.terminal(output), ui)
    return run.write(run.printed(source, partial(_table, look), jobs), output)[0]


def _json(result: Report | Failure) -> Printed:
    from claimcheck.cli.run import Printed
    from claimcheck.records import Failure
    from claimcheck.render.record import quantities_json

    return Printed(quantities_json(result) + "\n", result if isinstance(result, Failure) else None)


def _table(look: Look, result: Report | Failure) -> Printed:
    from claimcheck.cli.run import Printed
    from claimcheck.records import Failure
    from claimcheck.render.console import quantities_table

    return Printed("", result) if isinstance(result, Failure) else Printed(quantities_table(result, look))
