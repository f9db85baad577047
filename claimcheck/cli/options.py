"""Options that several commands share, one decorator each, and the messages they print."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

import click

from claimcheck import config
from claimcheck.config import COMMAND_LINE, DEFAULT, FAIL_ON, KEYS, NEVER, Config, Setting, is_date
from claimcheck.errors import ConfigError
from claimcheck.lang import LANGUAGES
from claimcheck.rules.audience import PRESETS
from claimcheck.rules.rule import REGIMES

RULES = config.NO_MODEL
"""What an option that takes a model takes for none at all."""

Command = TypeVar("Command", bound=Callable[..., object])


class _Date(click.ParamType[str]):
    name = "date"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if not is_date(value):
            self.fail(f"{value!r} is no date; write YYYY-MM-DD, YYYY-MM or YYYY", param, ctx)
        return value


def missing(key: str, path: str, origin: str, what: str = "folder") -> ConfigError:
    """Return the error that the configuration names a path that is not there."""
    advice = "check the path; it is told from the folder of the configuration"
    return ConfigError(f"{key} names {path!r}: no such {what}", where=origin, do=advice)


class _Folder(click.Path):
    """A folder; where the configuration names one that is not there, the error names its line, no option."""

    def __init__(self, *, exists: bool = False, besides: str | None = None) -> None:
        super().__init__(exists=exists, file_okay=not exists)
        self._besides = besides  # what is no folder

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        told = param and param.name and ctx and ctx.get_parameter_source(param.name)
        configured = told is click.core.ParameterSource.DEFAULT_MAP
        if ctx and param and configured and value != self._besides and not os.path.isdir(value):
            field = next(field for field, name in _names(ctx).items() if name == param.name)
            setting: Setting[object] = getattr(ctx.meta[__name__], field)
            raise missing(field, value, setting.origin)
        return super().convert(value, param, ctx)


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
    type=_Folder(besides=RULES),
    metavar="FOLDER",
    help=f"The model to use, one a language; {RULES!r}: the rules alone. By default those that are shipped.",
)

rules = click.option(
    "--rules",
    "rule_folders",
    multiple=True,
    type=_Folder(exists=True),
    metavar="DIR",
    help="A folder of rule files of your own, beside the shipped ones or in place of those of the same code.",
)


def whose_law(command: Command) -> Command:
    """Add whose law is asked, for which audience, and further rules."""
    command = rules(command)
    command = click.option(
        "--preset", type=click.Choice(tuple(PRESETS)), help="Whose law, and severity, for a kind of audience."
    )(command)
    return click.option(
        "--regime",
        type=click.UNPROCESSED,  # a list from the configuration stays one
        metavar="LIST",
        callback=_regimes,
        help=f"Whose law is asked, of {','.join(REGIMES)}; by default all.",
    )(command)


def _regimes(ctx: click.Context, param: click.Parameter, value: str | tuple[str, ...] | None) -> tuple[str, ...]:
    if isinstance(value, tuple):  # from the configuration
        return value
    named = tuple(part.strip().lower() for part in value.split(",") if part.strip()) if value else ()
    for regime in named:
        if regime not in REGIMES:
            raise click.BadParameter(f"no regime {regime!r}: of {', '.join(REGIMES)}", ctx, param)
    if value is not None and not named:
        raise click.BadParameter(f"no regime named: of {', '.join(REGIMES)}", ctx, param)
    return named


output = click.option(
    "-o", "--output", type=click.Path(dir_okay=False), metavar="FILE", help="Write to a file, not to standard output."
)
seed = click.option(
    "--seed", type=click.IntRange(min=0), default=0, show_default=True, help="What everything random is drawn by."
)


def silencing(command: Command) -> Command:
    """Add what lets flags be: a baseline, comments of the document."""
    command = click.option(
        "--trust-inline", is_flag=True, help="Heed comments in documents: <!-- claimcheck: ignore FLAG: reason -->."
    )(command)
    return click.option(
        "--baseline", metavar="FILE", help="Findings of before, from --write-baseline; only others count."
    )(command)


def failing(text: str) -> Callable[[Command], Command]:
    """Take the level from which on what is found counts; the text says what that is."""
    return click.option("--fail-on", type=click.Choice(FAIL_ON), default=NEVER, show_default=True, help=text)


fail_on = failing("Exit with 1 on a flag of this severity or above.")


_FILE, _NONE = "config_file", "no_config"


def configured(command: Command) -> Command:
    """Let a command take the defaults of its options from the configuration; ``in_force`` returns all of it."""
    named = click.option(
        "--config",
        _FILE,
        metavar="FILE",
        is_eager=True,
        expose_value=False,
        callback=_configure,
        help="The configuration; by default the nearest claimcheck.toml or pyproject.toml, from this folder upward.",
    )
    none = click.option(
        "--no-config",
        _NONE,
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_configure,
        help="Take no configuration file.",
    )
    return named(none(command))


def _configure(ctx: click.Context, param: click.Parameter, value: object) -> None:
    """Read the configuration once both options are known, before any other option takes its default."""
    given: dict[str | None, object] = ctx.meta.setdefault(_FILE, {})
    given[param.name] = value
    if len(given) < 2 or ctx.resilient_parsing:
        return
    file = given[_FILE]
    if file is not None and given[_NONE]:
        raise click.UsageError("--config and --no-config: give one of them", ctx)
    names = config.Known(LANGUAGES, REGIMES, tuple(PRESETS))
    if given[_NONE]:
        known = config.default()
    else:
        known = config.found(os.getcwd(), names) if file is None else config.load(str(file), names)
    ctx.meta[__name__] = known
    told = {name: getattr(known, field) for field, name in _names(ctx).items()}
    ctx.default_map = {name: setting.value for name, setting in told.items() if setting.origin != DEFAULT}


def in_force() -> Config:
    """Return the configuration of the command that runs, with what its command line gave."""
    ctx = click.get_current_context()
    known: Config = ctx.meta[__name__]
    source = click.core.ParameterSource.COMMANDLINE
    given: dict[str, Any] = {
        field: Setting(ctx.params[name], COMMAND_LINE)
        for field, name in _names(ctx).items()
        if ctx.get_parameter_source(name) is source
    }
    return replace(known, **given)


def _names(ctx: click.Context) -> dict[str, str]:
    """Return, by the fields of the configuration, the names of the command's parameters that they are defaults of."""
    fields = {f"--{key}": key.replace("-", "_") for key in KEYS}
    return {
        fields[opt]: param.name for param in ctx.command.params for opt in param.opts if opt in fields and param.name
    }


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
