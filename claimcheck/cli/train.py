"""``claimcheck train``: a model from annotated texts, or from labelled sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from claimcheck.cli import options
from claimcheck.lang import LANGUAGES

if TYPE_CHECKING:
    from claimcheck.training import Tell
    from claimcheck.training.annotations import Annotated
    from claimcheck.training.run import Outcome


@click.command("train")
@click.argument("corpora", nargs=-1, metavar="[CORPUS]...")
@click.option("--lang", type=click.Choice(LANGUAGES), required=True, help="The language to train.")
@click.option(
    "--out", type=click.Path(file_okay=False), metavar="FOLDER", help="Where the model goes, such as models/en."
)
@options.columns
@click.option(
    "--folds", type=click.IntRange(2, 50), default=5, show_default=True, help="Folds of the cross-validation."
)
@click.option(
    "--repeats",
    type=click.IntRange(1, 50),
    default=5,
    show_default=True,
    help="How often sentences are cross-validated, each time split anew.",
)
@options.seed
@options.jobs
@click.option(
    "--frozen",
    multiple=True,
    metavar="PATH",
    help="Texts that a model at --out and the new one are compared on; by default those that come with claimcheck.",
)
@click.option("--force", is_flag=True, help="Replace the model at --out even where the new one loses; the card tells.")
@click.option(
    "--to-jsonl", type=click.Path(dir_okay=False), metavar="FILE", help="Only write the texts in the gold form."
)
@click.option(
    "--audit",
    type=click.IntRange(min=1),
    metavar="N",
    help="Train nothing: print the N likeliest wrong annotations, near-duplicates and conflicting labels.",
)
def command(
    corpora: tuple[str, ...],
    lang: str,
    out: str | None,
    text_column: str | None,
    label_column: str | None,
    group_column: str | None,
    folds: int,
    repeats: int,
    seed: int,
    jobs: int,
    frozen: tuple[str, ...],
    force: bool,
    to_jsonl: str | None,
    audit: int | None,
) -> int:
    """Train a model and write it to a folder, with its card.

    CORPUS is a file or folder of annotated texts (.ann), a .jsonl of documents with "claims" (gold form) or with
    "spans" (Prodigy), by default the corpus that comes with claimcheck. With --text-column and --label-column it is a
    table of labelled sentences instead (.csv, .tsv, .jsonl, .parquet), of any labels.

    \b
    Examples:
      claimcheck train --lang en --out models/en
      claimcheck train my-texts/ --lang ko --audit 20
      claimcheck train rows.csv --lang en --text-column text --label-column label --out my-model
    """
    if audit is None and out is None and to_jsonl is None:
        raise click.UsageError("no --out: name the folder that the model goes to, or --audit N, or --to-jsonl FILE")
    if audit is not None and to_jsonl is not None:
        raise click.UsageError("--audit or --to-jsonl, not both")
    if (text_column is None) is not (label_column is None):
        raise click.UsageError("--text-column and --label-column go together")
    if text_column is None or label_column is None:
        if group_column is not None:
            raise click.UsageError("--group-column belongs to --text-column and --label-column")
        if to_jsonl is not None:
            return _converted(corpora, lang, to_jsonl)
        return _claims(corpora, lang, out, folds, seed, jobs, frozen, force, audit)
    if audit is not None or to_jsonl is not None:
        raise click.UsageError("--audit and --to-jsonl read annotated texts, not tables of sentences")
    if not corpora:
        raise click.UsageError("no table: name the files of labelled sentences")
    return _sentences(
        corpora, lang, str(out), (text_column, label_column, group_column), folds, repeats, seed, frozen, force
    )


def _converted(corpora: tuple[str, ...], lang: str, path: str) -> int:
    from claimcheck import resources
    from claimcheck.cli import Exit, run
    from claimcheck.training import corpus

    run.apart(corpora, path)
    documents = corpus.read(corpora or [resources.corpus()], lang)
    with run.opened(path) as out:
        for document in documents:
            out.write(f"{corpus.to_jsonl(document)}\n".encode())
    return Exit.CLEAN


def _claims(
    corpora: tuple[str, ...],
    lang: str,
    out: str | None,
    folds: int,
    seed: int,
    jobs: int,
    frozen: tuple[str, ...],
    force: bool,
    audit: int | None,
) -> int:
    from pathlib import Path

    from claimcheck import resources
    from claimcheck.cli.progress import progress
    from claimcheck.training import corpus, run

    documents = corpus.read(corpora or [resources.corpus()], lang)
    with progress() as tell:
        if audit is not None:
            return _audit(documents, folds, seed, jobs, audit, tell)
        outcome = run.train_claims(
            documents,
            lang,
            Path(str(out)),
            frozen=corpus.read(frozen or [resources.frozen()], lang),
            folds=folds,
            seed=seed,
            jobs=jobs,
            force=force,
            tell=tell,
        )
    return _told(outcome, str(out))


def _sentences(
    corpora: tuple[str, ...],
    lang: str,
    out: str,
    columns: tuple[str, str, str | None],
    folds: int,
    repeats: int,
    seed: int,
    frozen: tuple[str, ...],
    force: bool,
) -> int:
    from pathlib import Path

    from claimcheck.cli.progress import progress
    from claimcheck.training import run, tables

    data = tables.read(corpora, *columns)
    held = tables.read(frozen, *columns) if frozen else None
    for place in data.skipped:
        options.error_line(f"{place}: no text or no label: passed over")
    with progress() as tell:
        outcome = run.train_sentences(
            data, lang, Path(out), frozen=held, folds=folds, repeats=repeats, seed=seed, force=force, tell=tell
        )
    return _told(outcome, out)


def _told(outcome: Outcome, out: str) -> int:
    """Print the scores, and whether the model was put in its place."""
    from claimcheck.cli import Exit
    from claimcheck.render.training import outcome_lines

    for line in outcome_lines(outcome.model):
        click.echo(line)
    if outcome.written is None:
        for name, gap in outcome.lost.items():
            options.error_line(f"{out}: loses {name} by {gap} on the frozen texts")
        options.error_line(f"{out}: the model there stays; --force replaces it all the same")
        return Exit.ERROR
    click.echo(f"written to {out}{_beside(outcome)}")
    return Exit.CLEAN


def _beside(outcome: Outcome) -> str:
    """Return what a comparison with the model that stood there gave."""
    if outcome.compared and not outcome.lost:
        return "; no sure loss beyond 0.02 on the frozen texts"
    if outcome.stood and not outcome.compared:
        return "; NOT compared with the model that stood there: give texts for it with --frozen"
    return ""


def _audit(documents: tuple[Annotated, ...], folds: int, seed: int, jobs: int, most: int, tell: Tell) -> int:
    from claimcheck.cli import Exit
    from claimcheck.render.training import audit_lines
    from claimcheck.training import audit, claims

    found = audit.doubts(claims.gather(documents, jobs=jobs, tell=tell), folds=folds, seed=seed)
    lines = audit_lines(
        [(each.document, each.start, each.text, each.said, each.rather, each.chance) for each in found[:most]],
        [(pair.first, pair.second, pair.share) for pair in audit.near_duplicates(documents)],
        audit.conflicts(documents),
        audit.diversity(documents),
    )
    for line in lines:
        click.echo(line)
    return Exit.CLEAN
