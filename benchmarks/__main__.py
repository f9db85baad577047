"""Print one table of speed, start-up and memory; ``--json FILE`` keeps the numbers, ``--quick`` measures less."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.texts import of_length, write
from claimcheck import __version__
from claimcheck.lang import LANGUAGES

LENGTHS = (1_000, 10_000, 100_000, 1_000_000)
ROUNDS = 7


class Bench:
    """The texts of one language, and what was measured on them."""

    def __init__(self, home: Path, lang: str) -> None:
        self.home, self.lang = home, lang
        self.warm = home / "warm" / lang
        write(self.warm, lang, 400, 2, seed=2)

    def work(self, name: str, length: int, count: int = 1, rounds: int = 1) -> dict[str, float]:
        """Return the quickest of several rounds: what else the machine does only ever adds."""
        folder = self.home / f"{length}x{count}" / self.lang
        marker = folder.with_suffix(".words")
        if not folder.exists():
            marker.parent.mkdir(parents=True, exist_ok=True)
            marker.write_text(str(write(folder, self.lang, length, count)), encoding="utf-8")
        command = [sys.executable, "-m", "benchmarks.work", name, str(folder), str(self.warm)]
        found: list[dict[str, float]] = []
        for _ in range(rounds):
            line = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
            found.append(json.loads(line))
        words = float(marker.read_text(encoding="utf-8"))
        return {"words": words, **min(found, key=lambda each: each["seconds"])}

    def throughput(self, rounds: int) -> dict[str, float]:
        mine, other = self.work("check", 1_000, 60, rounds), self.work("spacy", 1_000, 60, rounds)
        speed, beside = mine["words"] / mine["seconds"], other["words"] / other["seconds"]
        return {
            "claims_per_1000_words": 1000 * mine["claims"] / mine["words"],
            "words_per_second": speed,
            "spacy_words_per_second": beside,
            "ratio_to_spacy": speed / beside,
        }

    def growth(self, lengths: tuple[int, ...]) -> dict[str, dict[str, float]]:
        """Measure one document of each length, and the longest again as documents of 1,000 words."""
        found = {f"one document of {length:,} words": self.work("check", length) for length in lengths}
        count = lengths[-1] // 1_000
        found[f"{count:,} documents of 1,000 words"] = self.work("check", 1_000, count)
        return found


def start_up(commands: dict[str, list[str]], rounds: int) -> dict[str, float]:
    """Return the shortest wall time of each command, the commands taking turns."""
    shortest = dict.fromkeys(commands, float("inf"))
    for _ in range(rounds):
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
            shortest[name] = min(shortest[name], time.perf_counter() - start)
    return shortest


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the numbers to a file too")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, documents up to 100,000 words")
    asked = parser.parse_args()
    rounds = 2 if asked.quick else 5
    lengths = LENGTHS[:-1] if asked.quick else LENGTHS
    with tempfile.TemporaryDirectory() as home:
        page = Path(home) / "page.txt"
        page.write_text(of_length(LANGUAGES[0], 500), encoding="utf-8")
        python = [sys.executable]
        starts = start_up(
            {
                "import click": [*python, "-c", "import click"],
                "claimcheck --help": [*python, "-m", "claimcheck", "--help"],
                "import spacy": [*python, "-c", "import spacy"],
                "claimcheck check, one page": [*python, "-m", "claimcheck", "check", str(page)],
            },
            3 if asked.quick else ROUNDS,
        )
    result: dict[str, object] = {
        "claimcheck": __version__,
        "python": sys.version.split()[0],
        "start_up_seconds": starts,
    }
    print(f"claimcheck {__version__}, Python {sys.version.split()[0]}\n")
    for ours, theirs in (("claimcheck --help", "import click"), ("claimcheck check, one page", "import spacy")):
        print(row(ours, f"{starts[ours]:.3f} s", f"{starts[ours] / starts[theirs]:.2f} x {theirs}"))
    for lang in LANGUAGES:
        with tempfile.TemporaryDirectory() as home:
            bench = Bench(Path(home), lang)
            speed, sizes = bench.throughput(rounds), bench.growth(lengths)
        result[lang] = {"throughput": speed, "growth": sizes}
        density = f"{speed['claims_per_1000_words']:.0f} claims per 1,000 words"
        print(f"\n{lang}: the examples with other names and numbers, {density}")
        ours, theirs = (f"{speed[key]:,.0f}" for key in ("words_per_second", "spacy_words_per_second"))
        print(row("check, words a CPU second", ours, f"{speed['ratio_to_spacy']:.2f} x spaCy's"))
        print(row("spaCy blank + sentencizer", theirs))
        for name, found in sizes.items():
            each = f"{1e6 * found['seconds'] / found['words']:.1f} µs a word"
            print(row(name, f"{found['seconds']:.2f} s", each, f"{found['peak_mb']:,.0f} MB"))
        one, many = (found["seconds"] / found["words"] for found in list(sizes.values())[-2:])
        print(row("one long document beside many short", "", f"{one / many:.2f} x the time"))
    if asked.json:
        asked.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


def row(name: str, *cells: str) -> str:
    return f"{name:<38}" + "".join(f"{cell:>22}" for cell in cells)


if __name__ == "__main__":
    main()
