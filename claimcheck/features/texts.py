"""Features of a sentence of any sort: its words and letters, numbers masked, and the cues of its language.

Counts go with each name. What reads them weighs a name by how rare it is and makes each family one unit long
(tf-idf: Salton and Buckley 1988); cues count a share of that.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from claimcheck.features.words import masked
from claimcheck.lang import scanner
from claimcheck.view import view

FAMILIES = {"w": 1.2, "c": 0.8, "k": 0.3, "t": 0.7}
"""Words, letters, cues, words of a topic: the length that each family's counts are brought to."""

_TOKEN = re.compile(r"[^\W\d_]+|\d[\d.,]*|[%$€£₩?!]")
_LETTERS = (2, 3, 4, 5)
_LONGEST = 40  # letters of a word that are read: longer is no word
_MOST = 4000  # words of a text that are read


def of_text(text: str, lang: str) -> list[tuple[str, dict[str, float]]]:
    """Return the families of features of a sentence, each with its values' counts; a cue counts once."""
    low = view(text).low
    tokens = [masked(token)[:_LONGEST] for token in _TOKEN.findall(low)[:_MOST]]
    words: Counter[str] = Counter(tokens)
    words.update(f"{first} {second}" for first, second in pairwise(tokens))
    letters: Counter[str] = Counter()
    for token in tokens:
        padded = f" {token} "
        for size in _LETTERS:
            letters.update(padded[at : at + size] for at in range(max(1, len(padded) - size + 1)))
    cues: dict[str, float] = {}
    topics: Counter[str] = Counter()
    for cue in scanner(lang).scan(low):
        if cue.table == "topics" and cue.kind != "pseudo":
            topics.update((cue.kind, f"{cue.kind} {low[cue.start : cue.end]}"))
        elif cue.kind != "pseudo":
            cues[f"{cue.table} {cue.kind}"] = 1.0
    return [("w", dict(words)), ("c", dict(letters)), ("k", cues), ("t", dict(topics))]
