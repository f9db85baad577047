"""What lets flags be in a run: gathered before it, and what is told of it afterwards."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches

from claimcheck.cli import Exit
from claimcheck.cli.options import error_line, missing
from claimcheck.cli.run import Printed, opened
from claimcheck.config import COMMAND_LINE, Config
from claimcheck.errors import ConfigError
from claimcheck.rules import load
from claimcheck.suppression import Row, Suppression, baseline


@dataclass(slots=True)
class Told:
    """What the documents of a run told, beside their output."""

    heeded: set[str] = field(default_factory=set)
    rows: list[Row] = field(default_factory=list)
    complete: bool = False

    def of(self, parts: Iterable[Printed]) -> Iterator[Printed]:
        for part in parts:
            self.heeded |= part.heeded
            self.rows += part.rows
            yield part
        self.complete = True


def suppression(config: Config, write_baseline: str | None) -> Suppression:
    """Return what may silence flags; raise ConfigError for an entry that names no flag there is."""
    rules = load(*config.rules.value)
    written = {name.lower(): (name, rule.id) for rule in rules for name in (rule.id, rule.code)}
    names = {name: id for name, (_, id) in written.items()}
    for entry in config.ignore:
        if entry.flag is not None and entry.flag.lower() not in names:
            near = get_close_matches(entry.flag.lower(), names, 1)
            advice = f"did you mean {written[near[0]][0]}?" if near else "`claimcheck rules list` names them all"
            raise ConfigError(f"no flag {entry.flag!r} to ignore", where=entry.origin, do=advice)
    file = config.baseline.value
    # The first one is written with its place in the configuration already.
    first = (
        file
        and write_baseline
        and not os.path.exists(file)
        and os.path.abspath(file) == os.path.abspath(write_baseline)
    )
    if file and not first and config.baseline.origin != COMMAND_LINE and not os.path.isfile(file):
        raise missing("baseline", file, config.baseline.origin, "file")
    known = baseline.load(file) if file and not first else None
    return Suppression(config.ignore, config.trust_inline.value, known, names)


def finish(told: Told, code: Exit, config: Config, asked: Suppression, write_baseline: str | None) -> Exit:
    """Tell which entries met nothing, write the baseline, and return the exit code."""
    if not told.complete:
        return code
    for entry in asked.ignore:
        if entry.origin not in told.heeded:
            error_line(f"{entry.origin}: this entry of the ignore list matches no flag of this run")
    if write_baseline is None:
        return code
    if code is Exit.ERROR:
        error_line(f"{write_baseline}: not written, since not every document could be read")
        return code
    versions = {"rules": load(*config.rules.value).version}
    with opened(write_baseline) as out:
        out.write(baseline.to_json(told.rows, versions).encode("ascii"))
    return code
