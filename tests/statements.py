"""Write the figures of ``data/corpus/README.md``: ``python -m tests.statements``; a test compares them."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from claimcheck import resources
from claimcheck.lang import LANGUAGES
from claimcheck.training import corpus
from claimcheck.training.agreement import agreement
from claimcheck.training.audit import diversity

README = resources.corpus() / "README.md"
SECOND = resources.corpus().parent / "second"
_BETWEEN = re.compile(r"(<!-- begin figures: [^>]*-->\n).*?(<!-- end figures -->)", re.DOTALL)


def figures() -> str:
    """Return the table of what the corpus holds, how varied it is, and how far two annotators agree."""
    rows: dict[str, list[str]] = {}
    for lang in LANGUAGES:
        documents = corpus.read([resources.corpus()], lang)
        varied = diversity(documents)
        both = agreement(documents, corpus.read([SECOND], lang))
        scored = [each for document in documents for each in document.annotations if not each.doubtful]
        labels = Counter(each.label for each in scored)
        futures = Counter(each.future or "open" for each in scored if each.label == "aspirational")
        told = {
            "texts": f"{varied.texts:,}",
            "words": f"{varied.words:,}",
            "words of the shortest, the longest": "{}, {}".format(
                *(pick(len(each.text.split()) for each in documents) for pick in (min, max))
            ),
            "genres, sectors, hands": ", ".join(
                str(len({getattr(each, key) for each in documents})) for key in ("genre", "sector", "hand")
            ),
            "texts with hard cases": f"{sum(bool(each.hard) for each in documents)}",
            "claims": f"{len(scored):,}",
            **{f"of which {label}": f"{labels[label]:,}" for label in ("verified", "unverifiable", "aspirational")},
            "of the aspirational: target, plan, forecast, conditional, open": ", ".join(
                str(futures[name]) for name in ("target", "plan", "forecast", "conditional", "open")
            ),
            "left in doubt": f"{sum(each.doubtful for document in documents for each in document.annotations):,}",
            "type–token ratio (mean over 1,000 words)": f"{varied.type_token_ratio:.3f}",
            "sentences whose first three words open no other": f"{varied.distinct_openings:.1%}",
            "near-duplicates across hands (5-word shingles, a fifth in common)": f"{varied.near_duplicates}",
            "annotated twice: texts, claims marked by both": f"{both.texts}, {both.claims}",
            "agreement on what is a claim (F1)": f"{both.detection:.3f}",
            "agreement on the label (Cohen's kappa)": f"{both.kappa:.3f}",
        }
        for name, value in told.items():
            rows.setdefault(name, []).append(value)
    head = f"| | {' | '.join(LANGUAGES)} |\n| --- |{' ---: |' * len(LANGUAGES)}\n"
    return head + "".join(f"| {name} | {' | '.join(values)} |\n" for name, values in rows.items())


def filled(text: str) -> str:
    """Return the README with its figures as they are now."""
    return _BETWEEN.sub(lambda match: f"{match[1]}\n{figures()}\n{match[2]}", text)


def main(path: Path = README) -> None:
    path.write_text(filled(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
