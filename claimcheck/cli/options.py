"""Options that several commands share, one decorator each, and the messages they print."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from datetime import date
from typing import TypeVar

import click

from claimcheck.lang import LANGUAGES
from claimcheck.rules.audience import PRESETS
from claimcheck.rules.rule import REGIMES

RULES = "rules"
"""What an option that takes a model takes for none at all."""

Command = TypeVar("Command", bound=Callable[..., object])

_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")


def _is_date(value: str) -> bool:
    """Tell whether a day is one of the calendar: not the 31st of February."""
    try:
        date.fromisoformat(value if len(value) == 10 else f"{value}-01"[:10] if len(value) == 7 else f"{value}-01-01")
    except ValueError:
        return False
    return True


class _Date(click.ParamType[str]):
    name = "date"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if not _DATE.fullmatch(value) or not _is_date(value):
            self.fail(f"{value!r} is no date; write YYYY-MM-DD, YYYY-MM or YYYY", param, ctx)
        return value


def _size(ctx: click.Context, param: click.Parameter, value: float | None) -> float | None:
    if value is not None and value != value:
        raise click.BadParameter("it must be a number of megabytes", ctx, param)
    return value


def _jobs(ctx: click.Context, param: click.Parameter, value: int) -> int:
    return value or os.cpu_count() or 1


def paths(*, required: bool) -> Callable[[Command], Command]:
    """Take the inputs: files, folders, tables of documents, ``-`` for standard input."""
    return click.argument("paths", nargs=-1, required=required, metavar="PATHS...")


def output_format(*formats: str) -> Callable[[Command], Command]:
    return click.option(
        "--format", "form", type=click.Choice(formats), default=formats[0], show_default=True, help="How to print."
    )


jobs = click.option(
    "--jobs",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    metavar="N",
    callback=_jobs,
    help="Processes to work with; 0: one for each processor. The output is the same.",
)
as_of = click.option(
    "--as-of",
    type=_Date(),
    metavar="DATE",
    help="The date to judge by, where it is not the document's own.",
)
lang = click.option(
    "--lang", type=click.Choice(LANGUAGES), help="The language of the input; by default told block by block."
)
ui = click.option("--ui", type=click.Choice(LANGUAGES), help="The language of the table; by default the document's.")
max_size = click.option(
    "--max-size",
    type=click.FloatRange(min=0, max=100_000, min_open=True),
    callback=_size,
    metavar="MB",
    help="The largest document to read, in megabytes.",
)
models = click.option(
    "--model",
    "models",
    multiple=True,
    metavar="FOLDER",
    help=f"The model to use, one a language; {RULES!r}: the rules alone. By default those that are shipped.",
)


def whose_law(command: Command) -> Command:
    """Add whose law is asked, for which audience, and further rules."""
    command = click.option(
        "--rules",
        "rule_folders",
        multiple=True,
        type=click.Path(exists=True, file_okay=False),
        metavar="DIR",
        help="A folder of rule files of your own, beside the shipped ones or in place of those of the same code.",
    )(command)
    command = click.option(
        "--preset", type=click.Choice(tuple(PRESETS)), help="Whose law, and severity, for a kind of audience."
    )(command)
    return click.option(
        "--regime",
        metavar="LIST",
        callback=_regimes,
        help=f"Whose law is asked, of {','.join(REGIMES)}; by default all.",
    )(command)


def _regimes(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[str, ...]:
    named = tuple(part.strip().lower() for part in value.split(",") if part.strip()) if value else ()
    for regime in named:
        if regime not in REGIMES:
            raise click.BadParameter(f"no regime {regime!r}: of {', '.join(REGIMES)}", ctx, param)
    return named


output = click.option(
    "-o", "--output", type=click.Path(dir_okay=False), metavar="FILE", help="Write to a file, not to standard output."
)
seed = click.option(
    "--seed", type=click.IntRange(min=0), default=0, show_default=True, help="What everything random is drawn by."
)


def columns(command: Command) -> Command:
    """Add what every command that reads tables of labelled sentences takes."""
    names = (
        (
            "--group-column",
            "The column of what must not be parted (a document, say); by default sentences that are alike.",
        ),
        ("--label-column", "The column of the labels."),
        ("--text-column", "The column of the sentences, in a table of labelled sentences."),
    )
    for name, text in names:
        command = click.option(name, metavar="NAME", help=text)(command)
    return command


def reading(command: Command) -> Command:
    """Add what every command that reads documents takes."""
    return as_of(lang(max_size(models(command))))


def error_line(message: str) -> None:
    """Print one line to standard error, with nothing in it that a terminal would obey."""
    from claimcheck.render.places import printable

    stream = sys.stderr
    encoding = getattr(stream, "encoding", None) or "utf-8"
    line = f"claimcheck: {printable(message)}\n".encode(encoding, "backslashreplace").decode(encoding)
    stream.write(line)
    stream.flush()
