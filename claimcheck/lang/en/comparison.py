"""What is compared between two documents: words of scale, bounds and intent, and what a reader is told of it."""

from __future__ import annotations

from collections.abc import Mapping

# Words of scale, to name the slip behind two values.
SCALES: Mapping[str, float] = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}

# Units that only this language has a word for: dimension and factor to its first unit.
UNITS: Mapping[str, tuple[str, float]] = {"pyeong": ("area", 3.305785), "point": ("count", 1.0), "score": ("count", 1.0)}

# How a time is told as one in which something happens, not as a bound.
DURING = r"over\b"

# Shares in words, in the ways that two languages tell apart: "a quarter", "three of its five plants".
SHARES = (
    r"\b(?:half|halv\w+|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|\w+teenths?|twentieths?|"
    r"hundredths?|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*)\s(?:in|of|out of)\s|doubl\w+|tripl\w+|"
    r"quadrupl\w+|twice|\w+fold)\b"
)

# Words near a figure that tell its bound, though not as part of it.
BOUNDS: Mapping[str, str] = {
    "at_least": r"\b(?:more than|over|above|beyond|at least|exceed\w*|surpass\w*|pass(?:es|ed|ing)?|top(?:s|ped|ping)|"
    r"cross(?:es|ed|ing)?|upwards? of|or more|or higher|minimum|no less than|greater than|break(?:s|ing)?|in excess of)\b",
    "at_most": r"\b(?:up to|as (?:much|many|little|low|high|far|long) as|less than|fewer than|under|below|within|at most|"
    r"no more than|maximum|max|or less|or fewer|not exceed\w*|capped|limit\w*)\b",
}
