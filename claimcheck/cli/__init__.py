"""The command line: one module per command, loaded when it is used."""

from __future__ import annotations

import sys
from enum import IntEnum
from importlib import import_module

import click

from claimcheck import __version__
from claimcheck.errors import ClaimcheckError

COMMANDS = ("check", "quantities", "explain", "compare", "rules", "train", "evaluate", "config")


class Exit(IntEnum):
    """0 nothing to report, 1 something at or above ``--fail-on``, 2 usage, input or internal error."""

    CLEAN = 0
    FOUND = 1
    ERROR = 2


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"claimcheck.cli.{cmd_name}").command
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="claimcheck %(version)s")
def claimcheck() -> None:
    """Find the quantitative claims in press releases and reports, and say what backs each of them.

    English and Korean. Results go to standard output, progress and messages to standard error.

    \b
    Exit codes:
      0  nothing at or above --fail-on (by default: never)
      1  something is
      2  usage, input or internal error
    """


def main(args: list[str] | None = None) -> None:
    """Run the command line and exit; no error of any kind ends in a traceback."""
    try:
        code = claimcheck.main(args, prog_name="claimcheck", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Abort:
        code = _say("interrupted")
    except KeyboardInterrupt:
        code = _say("interrupted")
    except click.ClickException as error:
        error.show()
        code = Exit.ERROR
    except ClaimcheckError as error:
        code = _say(str(error))
    except OSError as error:
        code = _say(f"{error.filename or 'output'}: {error.strerror or error}")
    except Exception as error:
        code = _say(f"a bug in claimcheck: {type(error).__name__}; please report it with the input that shows it")
    sys.exit(code)


def _say(message: str) -> Exit:
    from claimcheck.cli.options import error_line

    error_line(message)
    return Exit.ERROR
