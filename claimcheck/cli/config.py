"""``claimcheck config``: what is in force, and from where."""

from __future__ import annotations

import click

from claimcheck.cli import options


@click.command("config")
@options.output_format("table", "json")
@click.option("--init", is_flag=True, help="Write claimcheck.toml with every key, commented out, into this folder.")
@options.configured
@options.jobs
@options.fail_on
@options.whose_law
@options.silencing
@options.as_of
@options.max_size
@options.models
@options.ui
@options.output
def command(form: str, init: bool, output: str | None, **_: object) -> int:
    """Show every setting with its value and where it came from: the default, a file, the command line.

    The file is claimcheck.toml, or [tool.claimcheck] in pyproject.toml, of this folder or the nearest one above;
    never of the folder of a document.

    \b
    Examples:
      claimcheck config
      claimcheck config --init
    """
    from claimcheck.cli import Exit, run
    from claimcheck.render.settings import settings_json, settings_table

    if init:
        _write_starter()
        return Exit.CLEAN
    config = options.in_force()
    told = settings_json(config) if form == "json" else settings_table(config, run.terminal(output)[0])
    with run.opened(output) as out:
        out.write(told.encode("utf-8", "backslashreplace"))
    return Exit.CLEAN


def _write_starter() -> None:
    from claimcheck.config import NAME, starter
    from claimcheck.errors import ConfigError

    try:
        with open(NAME, "x", encoding="utf-8") as file:
            file.write(starter())
    except FileExistsError as error:
        raise ConfigError("it is there already", where=NAME, do="move it away first") from error
    options.error_line(f"{NAME} written; take the # from a line to set it")
