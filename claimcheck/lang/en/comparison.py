"""What is compared between two documents: words of scale, bounds and intent, and what a reader is told of it."""

from __future__ import annotations

from collections.abc import Mapping

# Words of scale, to name the slip behind two values.
SCALES: Mapping[str, float] = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}

# Units that only this language has a word for: dimension and factor to its first unit.
UNITS: Mapping[str, tuple[str, float]] = {"pyeong": ("area", 3.305785), "point": ("count", 1.0), "score": ("count", 1.0)}

# How a time is told as one in which something happens, not as a bound.
DURING = r"(?:over|within|in)\b"

# Shares in words, in the ways that two languages tell apart: "a quarter", "three of its five plants".
SHARES = (
    r"\b(?:half|halv\w+|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|\w+teenths?|twentieths?|"
    r"hundredths?|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*)\s(?:in|of|out of)\s|doubl\w+|tripl\w+|"
    r"quadrupl\w+|twice|\w+fold)\b"
)

AGO = r"\s(?:ago|earlier|before|later)\b"  # behind it

# ... and as a comparison: "as much as 40,000 households use".
COMPARING = r"as (?:much|many|little|few) as\b"

# Words of intent in a sentence that tells something done: what was agreed or decided may still be to come.
INTENT = (
    r"\b(?:will|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|intend(?:s|ed|ing)?|decided|agreed|(?:is|are|was|were) to|to be|"
    r"expect(?:s|ed|ing)?|scheduled|pledg\w+|commit\w*|target(?:s|ed|ing)?|goals?|propos\w+|approv\w+)\b"
)
# Words of intent that may be none where they stand alone.
UNSURE = r"contracts? to|guidance|.*\b(?:programme|program|phase)\b.*"

# A finite verb of the past.
DONE = r"\b(?:has|have|had)\s(?:already\s)?(?:\w+ed|cut|built|brought|put|made|set|met|won)\b"

# Whether the present tense tells what will be as well as what is.
OPEN_PRESENT = False

# Words near a figure that tell its bound, though not as part of it.
BOUNDS: Mapping[str, str] = {
    "at_least": r"\b(?:more than|over|above|beyond|at least|exceed\w*|surpass\w*|pass(?:es|ed|ing)?|top(?:s|ped|ping)|"
    r"cross(?:es|ed|ing)?|upwards? of|or more|or higher|minimum|no less than|greater than|break(?:s|ing)?|in excess of)\b",
    "at_most": r"\b(?:up to|as (?:much|many|little|low|high|far|long) as|less than|fewer than|under|below|within|at most|"
    r"no more than|maximum|max|or less|or fewer|not exceed\w*|capped|limit\w*)\b",
}

# Words of intent in a promise: those that only aim, and those that do not even aim.
SOFT = (
    r"\b(?:aim(?:s|ed|ing)?|seeks?|seeking|striv(?:e|es|ing)|intends?|intending|aspir(?:e|es|ing)|endeavou?rs?|"
    r"work(?:s|ing)? (?:to|towards?)|ambitions?|efforts? to|target(?:s|ing)? (?:a|an|the)|hopes? to)\b"
)
WEAK = (
    r"\b(?:explor(?:e|es|ing)|consider(?:s|ing)?|may|might|could|where (?:possible|feasible|practicable)|subject to|"
    r"if (?:possible|conditions)|best efforts|potentially|in due course|study(?:ing)?|looks? into|looking into)\b"
)
# Words before or behind a year that leave it open.
AROUND_BEFORE = r"(?:\baround|\babout|\bcirca|\btowards?|\bthe (?:early|mid|late))[ -]$"
AROUND_AFTER = r"\d0s|or (?:soon after|thereabouts|later)"
# How a sentence begins that speaks of what the one before speaks of.
POINTING = r"(?:this|that|these|those|it|they|the (?:figure|share|rate|ratio|target|goal|number))\b"
# Words that stand beside any figure, and how many letters of a word tell it.
COMMON = frozenset(
    "said company year years last this its says year's new also group today first target targets aims aim aiming plan plans "
    "planned reached goal goals while still compared".split()
)
STEM = 6

# -- what a reader is told ---------------------------------------------------------------------------

KIND: Mapping[str, str] = {
    "missing": "only in one text",
    "value-differs": "another value",
    "unit-differs": "another unit",
    "points-as-percent": "points told as per cent",
    "bound-lost": "a bound lost",
    "year-differs": "another year",
    "modality-differs": "done here, to come there",
    "rate-differs": "another exchange rate",
    "target-year-moved": "the year moved",
    "baseline-changed": "another base year",
    "weakened": "weakened",
    "value-changed": "the value changed",
    "claim-not-repeated": "not told again",
    "converted": "converted",
    "rounded": "rounded",
    "approximation": "approximate in one text",
    "new-claim": "new",
}
LEVEL: Mapping[str, str] = {"high": "high", "medium": "medium", "low": "low", "information": "for information"}
MODE: Mapping[str, str] = {
    "translation": "compared as two language versions",
    "edition": "compared as an earlier and a later text",
}
# One plain sentence for each difference; the keys are chosen in render/compare.py.
TOLD: Mapping[str, str] = {
    "missing a": "A tells {a}; no figure of B goes with it.",
    "missing b": "B tells {b}; no figure of A goes with it.",
    "value": "A tells {a}, B tells {b}.",
    "scale": "A tells {a}, B tells {b}: a factor of {factor}; “{word_a}” and “{word_b}” may have been mixed up.",
    "factor": "A tells {a}, B tells {b}: they differ by a factor of {factor}.",
    "exchange": "A tells {a}, B tells {b}: at any rate of recent years they differ by a factor of {factor}.",
    "digits": "A tells {a}, B tells {b}: two digits have changed places.",
    "unit": "The number is the same, the unit is not: {told_a} in A, {told_b} in B.",
    "points a": "Percentage points in A, per cent in B: these are not the same.",
    "points b": "Per cent in A, percentage points in B: these are not the same.",
    "bound a": "A tells it with a bound ({told_a}), B without.",
    "bound b": "B tells it with a bound ({told_b}), A without.",
    "bounds": "The bounds differ: {told_a} in A, {told_b} in B.",
    "year": "A says {told_a}, B says {told_b}.",
    "modality a": "A tells it as still to come ({told_a}), B as done.",
    "modality b": "B tells it as still to come ({told_b}), A as done.",
    "rate": "The figures imply {rate}, which the other conversions or the rates of recent years do not bear out.",
    "target-year-moved": "It was to be reached by {told_a}, now by {told_b}.",
    "baseline-changed": "It was compared with {told_a}, now with {told_b}.",
    "weakened": "It was promised more firmly before.",
    "weakened bound": "It was told without “{told_b}” before.",
    "weakened bound lost": "It was told with “{told_a}” before.",
    "weakened around": "The year was told without “around” before.",
    "value-changed": "It was {a}, now it is {b}.",
    "claim-not-repeated": "The later text does not tell {a} again.",
    "converted rate": "Converted; rate implied: {rate}.",
    "converted": "The same quantity in another unit: {told_a} in A, {told_b} in B.",
    "rounded": "The same figure, with fewer digits in one of the texts.",
    "approximation": "Only one of the texts tells it as approximate.",
    "new-claim": "The earlier text does not tell {b}.",
}
COMPARED: Mapping[str, str] = {
    "document": "{name}: {source} · {lang} · {claims}",
    "pair": "1 pair of figures compared",
    "pairs": "{n} pairs of figures compared",
    "none": "no difference found among them",
    "one": "1 difference",
    "many": "{n} differences",
    "information": "{n} for information",
    "what": "what differs",
    "also": "and at {places}",
    "rate": "{value} {unit} for 1 {base}",
    "nowhere": "—",
    "read": "Two texts may differ for good reasons; only what was found as a figure was compared.",
}
