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


def check(folder: Path) -> dict[str, float]:
    """Read, check and write out as JSON every document of a folder."""
    from claimcheck.checker import pipe
    from claimcheck.documents import read
    from claimcheck.records import Report
    from claimcheck.render.record import to_json

    claims = quantities = written = 0
    for report in pipe(read([str(folder)])):
        if not isinstance(report, Report):
            raise SystemExit(f"{report.source}: {report.what}")
        claims += len(report.findings)
        quantities += len(report.quantities)
        written += len(to_json(report))
    return {"claims": claims, "quantities": quantities, "written": written}


def spacy(folder: Path) -> dict[str, float]:
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
    return {"sentences": sentences}


WORK: dict[str, Callable[[Path], dict[str, float]]] = {"check": check, "spacy": spacy}


def timed(name: str, folder: Path, warm: Path) -> dict[str, float]:
    """Return CPU seconds and peak memory of one piece of work, after a warm-up on other texts."""
    WORK[name](warm)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    found = WORK[name](folder)
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"seconds": seconds, "peak_mb": peak / 1024, "before_mb": before / 1024, **found}


if __name__ == "__main__":
    print(json.dumps(timed(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))))
