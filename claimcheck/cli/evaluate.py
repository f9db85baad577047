"""``claimcheck evaluate``: how the checker, or a model of sentences, does on annotated texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from claimcheck.cli import options
from claimcheck.lang import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from claimcheck.classifier import Model


@click.command("evaluate")
@click.argument("gold", nargs=-1, required=True, metavar="GOLD...")
@options.models
@click.option(
    "--against",
    metavar="FOLDER",
    multiple=True,
    help=f"What to compare it with: models, or {options.RULES!r}.",
)
@click.option("--lang", type=click.Choice(LANGUAGES), help="Only the texts of one language.")
@options.columns
@click.option("--errors", type=int, default=0, metavar="N", help="Print N errors of each language; -1: all.")
@click.option("--html", type=click.Path(dir_okay=False), metavar="FILE", help="Write a page with pictures too.")
@options.seed
@options.output_format("table", "json")
@options.jobs
def command(
    gold: tuple[str, ...],
    models: tuple[str, ...],
    against: tuple[str, ...],
    lang: str | None,
    text_column: str | None,
    label_column: str | None,
    group_column: str | None,
    errors: int,
    html: str | None,
    seed: int,
    form: str,
    jobs: int,
) -> int:
    """Score claims, their fields and labels against annotated texts, with 95 % intervals.

    GOLD is what "claimcheck train" reads: annotated texts (.ann, folders of them, .jsonl with claims or spans),
    or with --text-column and --label-column a table of labelled sentences, for a model trained on such.

    \b
    Examples:
      claimcheck evaluate gold.jsonl --errors 20
      claimcheck evaluate texts/ --model models/en --against rules --html scores.html
      claimcheck evaluate rows.csv --model my-model --text-column text --label-column label
    """
    from claimcheck.cli import run

    if (text_column is None) is not (label_column is None):
        raise click.UsageError("--text-column and --label-column go together")
    if html is not None:
        run.apart(gold, html)
    if text_column is not None and label_column is not None:
        return _sentences(gold, models, against, (text_column, label_column, group_column), errors, html, seed, form)
    return _claims(gold, models, against, lang, errors, html, seed, form, jobs)


def _claims(
    gold: tuple[str, ...],
    chosen: tuple[str, ...],
    against: tuple[str, ...],
    lang: str | None,
    errors: int,
    html: str | None,
    seed: int,
    form: str,
    jobs: int,
) -> int:
    import json
    from itertools import islice

    from claimcheck.cli import Exit
    from claimcheck.cli.progress import progress
    from claimcheck.cli.run import models_of
    from claimcheck.errors import InputError
    from claimcheck.render.places import printable
    from claimcheck.render.training import evaluation_lines
    from claimcheck.training import corpus
    from claimcheck.training.evaluation import compared, evaluate
    from claimcheck.training.page import evaluation_record

    documents = corpus.read(gold, lang)
    if not documents:
        raise InputError(f"no annotated text in {lang}", where=", ".join(gold), do="leave --lang out")
    with progress() as tell:
        ours = evaluate(documents, models_of(chosen), jobs=jobs, tell=tell)
        theirs = evaluate(documents, models_of(against), jobs=jobs, tell=tell) if against else ()
    records = []
    for k, one in enumerate(ours):
        gaps = compared(one, theirs[k], seed=seed) if theirs else {}
        record = evaluation_record(one, gaps, seed=seed)
        records.append(record)
        if form == "table":
            figures, genres = (
                one.figures(seed=seed),
                {each: one.figures(seed=seed, genre=each) for each in one.genres()},
            )
            for line in evaluation_lines(one.lang, len(one.parts), one.claims, figures, gaps, genres):
                click.echo(line)
            for error in islice(one.errors(), None if errors < 0 else errors):
                click.echo(f"  {printable(error)}")
    if form == "json":
        click.echo(json.dumps(records, ensure_ascii=False))
    if html is not None:
        _write(html, records)
    return Exit.CLEAN


def _sentences(
    gold: tuple[str, ...],
    chosen: tuple[str, ...],
    against: tuple[str, ...],
    columns: tuple[str, str, str | None],
    errors: int,
    html: str | None,
    seed: int,
    form: str,
) -> int:
    import json

    from claimcheck.cli import Exit
    from claimcheck.render.places import printable
    from claimcheck.training import tables
    from claimcheck.training.page import sentences_record

    if len(chosen) != 1 or len(against) > 1:
        raise click.UsageError("labelled sentences need one --model, trained on such, and at most one --against")
    data = tables.read(gold, *columns)
    for place in data.skipped:
        options.error_line(f"{place}: no text or no label: passed over")
    record, wrong = sentences_record(data, _of_sentences(chosen[0]), seed, *map(_of_sentences, against))
    if form == "json":
        click.echo(json.dumps(record, ensure_ascii=False))
    else:
        from claimcheck.render.training import evaluation_lines

        figures = {name: list(told.values()) for name, told in record["figures"].items()}
        gaps = {name: list(told.values()) for name, told in record["gaps"].items()}
        for line in evaluation_lines(record["lang"], len(data.texts), len(data.texts), figures, gaps, {}):
            click.echo(line)
        for text, label, said in wrong[: len(wrong) if errors < 0 else errors]:
            click.echo(printable(f"  {label} taken for {said}: {text}"))
    if html is not None:
        _write(html, [record])
    return Exit.CLEAN


def _write(path: str, records: Sequence[Mapping[str, object]]) -> None:
    from claimcheck.cli.run import opened
    from claimcheck.training.page import page

    with opened(path) as out:
        out.write(page(records).encode("utf-8", "backslashreplace"))


def _of_sentences(folder: str) -> Model:
    from pathlib import Path

    from claimcheck.classifier import TEXT, load
    from claimcheck.errors import InputError

    model = load(Path(folder))
    if TEXT not in model.heads:
        raise InputError("a model of claims", where=folder, do="leave --text-column and --label-column out")
    return model
