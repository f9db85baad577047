"""``claimcheck rules``: the rules of flags listed, shown, tried on their examples, counted on documents."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimcheck.cli import options
from claimcheck.render.places import printable

if TYPE_CHECKING:
    from claimcheck.records import Provision
    from claimcheck.rules import Rule, Rules
    from claimcheck.rules.audience import Audience
    from claimcheck.statistics import Statistics

_PAIRS = 10  # pairs of rules that are shown
_MONTHS = 12


@click.group("rules")
def command() -> None:
    """List, show, try and count the rules of flags.

    \b
    Examples:
      claimcheck rules list --regime kr
      claimcheck rules show GW-01
      claimcheck rules test my-rules/
      claimcheck rules stats releases/
    """


@command.command("list")
@options.output_format("table", "json")
@options.configured
@options.whose_law
@click.option("--stale", type=click.IntRange(min=1), metavar="MONTHS", help="Only what was read longer ago.")
@options.as_of
@options.ui
def listed(
    form: str,
    rule_folders: tuple[str, ...],
    stale: int | None,
    as_of: str | None,
    ui: str | None,
    **_: object,  # whose law: in the configuration
) -> int:
    """List the rules; with --stale the provisions that were read too long before a date."""
    from claimcheck.cli import Exit
    from claimcheck.rules import load
    from claimcheck.rules.audience import audience

    rules, asked = load(*rule_folders), audience(*options.in_force().law_for(None))
    if stale is not None:
        if as_of is None:
            raise click.UsageError("--stale needs --as-of DATE: nothing here reads the clock")
        _print_stale(rules, stale, as_of, form)
        return Exit.CLEAN
    rows = [(rule, _level(rule, rules, asked)) for rule in rules]
    if form == "json":
        told = [{"code": rule.code, "id": rule.id, "severity": level, "source": rule.source} for rule, level in rows]
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return Exit.CLEAN
    _print_rows([(rule.code, rule.id, level or "-", _title(rule, ui)) for rule, level in rows])
    return Exit.CLEAN


@command.command("show")
@click.argument("name", metavar="CODE")
@options.configured
@options.rules
@options.ui
def shown(name: str, rule_folders: tuple[str, ...], ui: str | None) -> int:
    """Show a rule by its code or id: what it says, what clears it, the law, its examples."""
    from claimcheck.cli import Exit
    from claimcheck.lang.display import DEFAULT
    from claimcheck.render.rule_page import rule_text
    from claimcheck.rules import load

    rules = load(*rule_folders, examples=True)
    for line in rule_text(rules.named(name), rules, ui or DEFAULT).splitlines():
        click.echo(printable(line) if line.strip() else "")
    return Exit.CLEAN


@command.command("test")
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False), metavar="[DIR]")
def tried(folder: str | None) -> int:
    """Try every rule on its own examples; those of DIR beside the shipped ones. Exit with 1 where one goes wrong."""
    from claimcheck.cli import Exit
    from claimcheck.rules import load
    from claimcheck.trials import judged

    rules = load(*((folder,) if folder else ()), examples=True)
    home = Path(folder).resolve() if folder else None
    right = wrong = 0
    for rule in rules:
        if home and Path(rule.source).resolve().parent != home:
            continue
        for outcome in judged(rules, rule):
            right += outcome.right
            wrong += not outcome.right
            if not outcome.right:
                click.echo(str(outcome))
        if not rule.examples:
            click.echo(f"{rule.code}: no examples: nothing was tried")
    click.echo(f"{right + wrong} examples: {right} right, {wrong} wrong")
    return Exit.FOUND if wrong else Exit.CLEAN


@command.command("stats")
@options.paths(required=True)
@options.output_format("table", "json")
@options.configured
@options.whose_law
@options.jobs
@options.reading
def stats(
    paths: tuple[str, ...],
    form: str,
    jobs: int,
    as_of: str | None,
    lang: str | None,
    max_size: float | None,
    models: tuple[str, ...],
    **_: object,  # whose law: in the configuration
) -> int:
    """Count on documents how often each rule fires, together with which others, and on claims labelled verified."""
    from claimcheck.cli import Exit, run
    from claimcheck.statistics import statistics

    source = run.Source(paths, lang, max_size, as_of, models, options.in_force())
    failed: list[str] = []
    told = statistics(run.reports(source, jobs, failed.append))
    for line in failed:
        options.error_line(line)
    click.echo(_json(told) if form == "json" else _table(told), nl=False)
    return Exit.ERROR if failed else Exit.CLEAN


def _level(rule: Rule, rules: Rules, asked: Audience) -> str | None:
    """Return the highest severity for an audience; none where no law of the rule reaches it."""
    from claimcheck.records import Severity
    from claimcheck.rules.audience import reaches, severity_of

    levels = [
        severity_of(rule, regime, asked.preset)
        for regime, keys in rule.provisions.items()
        if any(reaches(rules.law[key], asked) for key in keys)
    ]
    if not rule.provisions:
        levels = [severity_of(rule, "", asked.preset)]
    return min(levels, key=list(Severity).index).value if levels else None


def _title(rule: Rule, ui: str | None) -> str:
    told = rule.texts.get(ui or "") or next(iter(rule.texts.values()))
    return printable(told.title)


def _print_rows(rows: list[tuple[str, ...]]) -> None:
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]) - 1)] if rows else []
    for row in rows:
        click.echo("  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]))


def _print_stale(rules: Rules, months: int, as_of: str, form: str) -> None:
    old = [each for each in rules.law.values() if _age(each, as_of) > months]
    users = {each.key: [rule.code for rule in rules if _uses(rule, each.key)] for each in old}
    if form == "json":
        told = [{"key": each.key, "checked": each.checked, "rules": users[each.key]} for each in old]
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    elif old:
        _print_rows([(each.checked, each.key, ", ".join(users[each.key])) for each in old])
    else:
        click.echo(f"nothing: all {len(rules.law)} provisions were read within {months} months of {as_of}")


def _uses(rule: Rule, key: str) -> bool:
    return any(key in keys for keys in rule.provisions.values())


def _age(provision: Provision, as_of: str) -> int:
    """Return the months between the reading of a provision and a date; a year alone is its January."""
    year, month = int(as_of[:4]), int(as_of[5:7] or 1)
    return (year - int(provision.checked[:4])) * _MONTHS + month - int(provision.checked[5:7])


def _json(told: Statistics) -> str:
    fired = {
        code: {**each.flags, "documents": each.documents, "on_verified": each.on_verified}
        for code, each in told.fired.items()
    }
    pairs = [{"rules": list(pair), "sentences": count} for pair, count in told.together.items()]
    record = {
        "documents": told.documents, "failures": told.failures, "words": told.words, "rules": fired, "together": pairs,
    }  # fmt: skip
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def _table(told: Statistics) -> str:
    lines = [f"{told.documents} documents, {told.words} words, {told.failures} not read", ""]
    lines.append(
        f"{'code':6}  {'high':>6}  {'medium':>6}  {'low':>6}  {'documents':>9}  {'on verified':>11}  per 1,000 words"
    )
    for code, each in told.fired.items():
        rate = 1000 * sum(each.flags.values()) / max(told.words, 1)
        counts = "  ".join(f"{each.flags[level]:>6}" for level in each.flags)
        lines.append(f"{code:6}  {counts}  {each.documents:>9}  {each.on_verified:>11}  {rate:.2f}")
    pairs = list(told.together.items())[:_PAIRS]
    if pairs:
        lines += ["", "most often in one sentence:", *(f"  {a} and {b}: {count}" for (a, b), count in pairs)]
    return "\n".join([*lines, ""])
