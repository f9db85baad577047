"""Features of a sentence of any sort: its words and letters, numbers masked, and the cues of its language.

Counts go with each name. What reads them weighs a name by how rare it is and makes each family one unit long
(tf-idf: Salton and Buckley 1988); cues count a share of that.
"""

from __future__ import annotations

import re
from itertools import pairwise

from claimcheck.features.words import masked
from claimcheck.lang import scanner
from claimcheck.view import view

FAMILIES = {"w": 1.0, "c": 1.0, "k": 0.5}
"""Words, letters, cues: the length that each family's counts are brought to."""

_TOKEN = re.compile(r"[^\W\d_]+|\d[\d.,]*|[%$€£₩?!]")
_LETTERS = (2, 3, 4, 5)
_LONGEST = 40  # letters of a word that are read: longer is no word
_MOST = 4000  # words of a text that are read


def of_text(text: str, lang: str) -> dict[str, float]:
    """Return the features of a sentence with their counts (a cue counts once), in the order of first occurrence."""
    low = view(text).low
    tokens = [masked(token)[:_LONGEST] for token in _TOKEN.findall(low)[:_MOST]]
    out: dict[str, float] = {}
    for token in tokens:
        _add(out, f"w:{token}")
    for first, second in pairwise(tokens):
        _add(out, f"w:{first} {second}")
    for token in tokens:
        padded = f" {token} "
        for size in _LETTERS:
            for start in range(max(1, len(padded) - size + 1)):
                _add(out, f"c:{padded[start : start + size]}")
    for cue in scanner(lang).scan(low):
        if cue.kind != "pseudo":
            out[f"k:{cue.table} {cue.kind}"] = 1.0
    return out


def _add(counts: dict[str, float], name: str) -> None:
    counts[name] = counts.get(name, 0.0) + 1.0
