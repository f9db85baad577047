"""What the commands have in common: read, check, print, count, and say what could not be read."""

from __future__ import annotations

import errno
import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, BinaryIO, cast

import click

from claimcheck.cli import Exit
from claimcheck.cli.options import RULES, error_line, missing
from claimcheck.config import COMMAND_LINE, Config
from claimcheck.records import Document, Failure, Report
from claimcheck.suppression import NOTHING, Row, Suppression

if TYPE_CHECKING:
    from claimcheck.checker import Check
    from claimcheck.classifier import Models

NO_CONFIG = Config()
_MANY = 20  # documents after which progress is told


@dataclass(frozen=True, slots=True)
class Source:
    """Which documents to read, and how."""

    paths: Sequence[str]
    lang: str | None = None
    max_size: float | None = None
    as_of: str | None = None
    models: Sequence[str] = ()  # folders; none: the shipped ones
    config: Config = NO_CONFIG
    suppression: Suppression = NOTHING

    def read(self) -> Iterator[Document | Failure]:
        """Yield every document, or why it cannot be read; a bug in a reader ends the reading, not the run."""
        from claimcheck.documents import ReadOptions, read

        options = ReadOptions(lang=self.lang, lang_of=self._lang if self.config.path else None)
        if self.max_size is not None:
            options = replace(options, max_bytes=int(self.max_size * 1_000_000))
        yield from read(self.paths, options=options)

    def _lang(self, path: str) -> str | None:
        rule = self.config.rule_for(path)
        return rule.lang if rule else None


@dataclass(frozen=True, slots=True)
class Printed:
    """One document's share of the output; it travels between processes in place of the report."""

    text: str
    failure: Failure | None = None
    statuses: tuple[tuple[str, str], ...] = ()  # (language, status), one for each kind of status shown
    flagged: bool = False
    heeded: frozenset[str] = frozenset()  # origins of the entries of the ignore list that met a flag
    rows: tuple[Row, ...] = ()  # for a baseline


Statuses = Sequence[tuple[str, str]]
Render = Callable[[Report | Failure], Printed]


def printed(source: Source, render: Render, jobs: int) -> Iterator[Printed]:
    """Yield what to print for each document, in input order."""
    from claimcheck.parallel import ordered

    work = partial(_printed, render, checking(source))
    yield from ordered(work, source.read(), jobs, weigh=_weight)


def checking(source: Source) -> Check:
    """Return what checks one document as the options ask."""
    from claimcheck.checker import check
    from claimcheck.rules import load

    told = source.config.rules
    for folder in told.value if told.origin != COMMAND_LINE else ():  # a command may have no option of that name
        if not os.path.isdir(folder):
            raise missing("rules", folder, told.origin)
    rules = load(*told.value)
    work = partial(check, as_of=source.as_of, models=models_of(source.models), rules=rules)
    return partial(_checked, work, source.config, source.suppression)


def _checked(check: Callable[..., Report], config: Config, suppression: Suppression, document: Document) -> Report:
    from claimcheck.rules.audience import audience
    from claimcheck.suppression import suppress

    return suppress(check(document, audience=audience(*config.law_for(document.source))), suppression)


def _printed(render: Render, check: Check, item: Document | Failure) -> Printed:
    from claimcheck.checker import examine

    return render(examine(item, check))


def reports(source: Source, jobs: int, failed: Callable[[str], None]) -> Iterator[Report | Failure]:
    """Yield the report of each document, in input order; each failure is told to ``failed`` as a line."""
    from claimcheck.checker import examine
    from claimcheck.parallel import ordered

    for result in ordered(partial(examine, check=checking(source)), source.read(), jobs, weigh=_weight):
        if isinstance(result, Failure):
            failed(told(result))
        yield result


def models_of(folders: Sequence[str]) -> Models | None:
    """Return the models of some folders, or none for the shipped ones; raise DataError for what is no such model."""
    from pathlib import Path

    from claimcheck.classifier import CLAIM, NO_MODELS, Models, load
    from claimcheck.errors import DataError

    if not folders:
        return None
    found = Models()
    for folder in folders:
        if folder == RULES:
            return NO_MODELS
        model = load(Path(folder))
        if CLAIM not in model.heads:
            raise DataError("a model of sentences", where=folder, do="it labels tables: --text-column, --label-column")
        if model.lang in found:
            raise DataError(f"a second model for {model.lang}", where=folder, do="name one model a language")
        found[model.lang] = model
    return found


def _weight(item: Document | Failure) -> int:
    return len(item.text) if isinstance(item, Document) else 0


def write(
    parts: Iterable[Printed], path: str | None, *, last: Callable[[Statuses], str] = lambda statuses: ""
) -> tuple[Exit, Statuses]:
    """Write every document's share as it comes, and what comes last; return exit code and statuses shown."""
    tally = _Tally()
    # Records are many, small and free of cycles: looking for cycles less often saves a tenth of the time.
    before = gc.get_threshold()
    gc.set_threshold(50_000, 20, 20)
    try:
        with opened(path) as out, _progress(path) as step:
            for part in parts:
                out.write(part.text.encode("utf-8", "backslashreplace"))
                tally.add(part)
                step()
            if tally.checked:
                out.write(last(sorted(tally.statuses)).encode("utf-8", "backslashreplace"))
    except BrokenPipeError:
        # The reader went away (`| head`); nothing is left to tell it, and the flush at exit must not complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    finally:
        gc.set_threshold(*before)
    return tally.code, sorted(tally.statuses)


class _Tally:
    """The exit code and the statuses of what was written so far; each failure is told as it comes."""

    def __init__(self) -> None:
        self.code = Exit.CLEAN
        self.statuses: set[tuple[str, str]] = set()
        self.checked = False

    def add(self, part: Printed) -> None:
        if part.failure is not None:
            error_line(told(part.failure))
            self.code = Exit.ERROR
            return
        self.checked = True
        if part.flagged and self.code is Exit.CLEAN:
            self.code = Exit.FOUND
        self.statuses.update(part.statuses)


def told(failure: Failure) -> str:
    """Return a failure as one line: where, what, what to do."""
    place = failure.where or failure.source
    advice = f" ({failure.do})" if failure.do else ""
    return f"{place}: {failure.what}{advice}"


def apart(paths: Sequence[str], output: str | None) -> None:
    """Refuse to write over an input: a file that is named, or one within a folder that is."""
    if not output or not os.path.exists(output):
        return
    there = os.path.realpath(output)
    for path in paths:
        if path == "-" or not os.path.exists(path):
            continue
        here = os.path.realpath(path)
        if there == here or (os.path.isdir(here) and there.startswith(os.path.join(here, ""))):
            raise click.UsageError(f"{output} is an input: name another file to write to")


@contextmanager
def opened(path: str | None) -> Iterator[BinaryIO]:
    """Open the output: a file, or standard output. Always UTF-8."""
    if path is None or path == "-":
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path = os.path.realpath(path)  # a link is written through
    if os.path.exists(path) and not os.path.isfile(path):
        with open(path, "wb") as device:
            yield device
        return
    # Beside the file, then in its place: a run that breaks off leaves what was there before.
    folder, name = os.path.split(path)
    if not os.path.isdir(folder):
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path)
    with tempfile.NamedTemporaryFile(prefix=f".{name}.", dir=folder, delete=False) as file:
        try:
            yield cast("BinaryIO", file)
        except BaseException:
            file.close()
            os.unlink(file.name)
            raise
    os.chmod(file.name, 0o666 & ~_umask())
    os.replace(file.name, path)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


@contextmanager
def _progress(path: str | None) -> Iterator[Callable[[], None]]:
    """Count the documents on standard error, where a person looks on and the results go elsewhere."""
    if not sys.stderr.isatty() or (path is None and sys.stdout.isatty()):
        yield lambda: None
        return
    count = 0

    def step() -> None:
        nonlocal count
        count += 1
        if count == _MANY:
            progress.start()
        if count >= _MANY:
            progress.update(task, completed=count)

    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.completed} documents"), TimeElapsedColumn())
    progress = Progress(*columns, console=Console(stderr=True), transient=True)
    task = progress.add_task("", total=None)
    try:
        yield step
    finally:
        progress.stop()


def terminal(path: str | None) -> tuple[int, bool]:
    """Return the width to print in, and whether colours are welcome."""
    width = max(40, shutil.get_terminal_size((80, 24)).columns)
    colour = path is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return width, colour and os.environ.get("TERM") != "dumb"
