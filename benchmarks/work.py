"""What is timed, each piece in a process of its own so that memory and caches are its own too.

``python -m benchmarks.work NAME FOLDER WARM`` prints one JSON object; a folder is named by its language.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

Counts = Callable[[], dict[str, float]]  # what was found, counted after the clock has stopped


def check(folder: Path) -> Counts:
    """Run the command on a folder: read, check and write out every document as JSON."""
    from claimcheck.cli import claimcheck

    out = folder.parent / f"{folder.name}.jsonl"
    code = claimcheck.main(["check", str(folder), "--format", "jsonl", "-o", str(out)], standalone_mode=False)
    if code:
        raise SystemExit(f"check ended with {code}")

    def count() -> dict[str, float]:
        with out.open(encoding="utf-8") as lines:
            return {"claims": sum(len(json.loads(line)["claims"]) for line in lines)}

    return count


def spacy(folder: Path) -> Counts:
    """Tokenise and split into sentences with spaCy's blank pipeline; nothing is read but plain text."""
    import spacy as library

    lang = folder.name
    # The Korean default wants MeCab; the rule tokenizer is spaCy's own for every other language.
    config = {"nlp": {"tokenizer": {"@tokenizers": "spacy.Tokenizer.v1"}}} if lang == "ko" else {}
    nlp = library.blank(lang, config=config)
    nlp.max_length = 100_000_000
    nlp.add_pipe("sentencizer")
    sentences = 0
    for path in sorted(folder.iterdir()):
        sentences += sum(1 for _ in nlp(path.read_text(encoding="utf-8")).sents)
    return lambda: {"sentences": sentences}


WORK: dict[str, Callable[[Path], Counts]] = {"check": check, "spacy": spacy}


def timed(name: str, folder: Path, warm: Path) -> dict[str, float]:
    """Return CPU seconds and peak memory of one piece of work, after a warm-up on other texts."""
    WORK[name](warm)
    before = _peak_mb()
    start = time.process_time()
    count = WORK[name](folder)
    seconds = time.process_time() - start
    return {"seconds": seconds, "peak_mb": _peak_mb(), "before_mb": before, **count()}


def _peak_mb() -> float:
    """Return the peak memory of this process; ``ru_maxrss`` may be that of the parent it was forked from."""
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    print(json.dumps(timed(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))))
