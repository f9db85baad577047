"""``claimcheck explain``: why words are a claim, or why they are not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import click

from claimcheck.cli import options

if TYPE_CHECKING:
    from claimcheck.cli.run import Printed
    from claimcheck.records import Failure, Report
    from claimcheck.render.console import Look


@click.command("explain")
@click.argument("path", metavar="FILE")
@click.option("--at", "words", required=True, metavar="WORDS", help='The words to explain, such as "95%".')
@options.output_format("text", "jsonl")
@options.configured
@options.reading
@options.ui
@options.output
def command(
    path: str,
    words: str,
    form: str,
    as_of: str | None,
    lang: str | None,
    max_size: float | None,
    models: tuple[str, ...],
    ui: str | None,
    output: str | None,
) -> int:
    """Say, for every place where WORDS stand, why they are a claim or why not, which words decided, and what flags say.

    \b
    Example:
      claimcheck explain release.txt --at "95%"
    """
    from claimcheck.cli import Exit, run

    if not words.strip():
        raise click.UsageError("--at is empty; give the words to explain")
    source = run.Source((path,), lang, max_size, as_of, models, config=options.in_force())
    run.apart(source.paths, output)
    if form == "jsonl":
        parts = run.printed(source, partial(_json, words), 1)
    else:
        from claimcheck.render.console import Look

        parts = run.printed(source, partial(_text, Look(*run.terminal(output), ui), words), 1)
    code, found = run.write(parts, output)
    if not found and code is Exit.CLEAN:
        options.error_line(f"{path}: {words!r} does not stand in the text that was checked (copy it from the text)")
        return Exit.ERROR
    return code


def _json(words: str, result: Report | Failure) -> Printed:
    from claimcheck.cli.run import Printed
    from claimcheck.records import Failure
    from claimcheck.render.explain import explain, explanation_record
    from claimcheck.render.record import dumps, failure_record

    if isinstance(result, Failure):
        return Printed(dumps(failure_record(result)) + "\n", result)
    told = explain(result, words)
    lines = "".join(dumps(explanation_record(each, result)) + "\n" for each in told)
    return Printed(lines, statuses=tuple(("", each.outcome) for each in told))


def _text(look: Look, words: str, result: Report | Failure) -> Printed:
    from claimcheck.cli.run import Printed
    from claimcheck.records import Failure
    from claimcheck.render.explain import explain, explanation_text

    if isinstance(result, Failure):
        return Printed("", result)
    told = explain(result, words)
    text = "".join(explanation_text(each, result, look) for each in told)
    return Printed(text, statuses=tuple(("", each.outcome) for each in told))
