"""What an English reader is shown: never the bare label, never an accusation."""

from __future__ import annotations

from collections.abc import Mapping

STATUS: Mapping[str, str] = {
    "verified_stated": "third-party check stated: {by}; not checked here",
    "verified_stated_unnamed": "third-party check stated; not checked here",
    "unverifiable": "no independent source in this text",
    "aspirational": "still to come",
}

# What the words above mean, for the foot of a report.
MEANS: Mapping[str, str] = {
    "verified_stated": "the text names an independent body that measured, certified or counted this figure; "
    "whether it did was not looked up.",
    "unverifiable": "nobody independent is named for this figure in the text; that does not make it untrue.",
    "aspirational": "it is aimed at, planned, expected or conditional; nothing has been reached yet that could be checked.",
}

FUTURE: Mapping[str, str] = {
    "target": "target",
    "plan": "plan",
    "forecast": "forecast",
    "conditional": "conditional",
}
NOT_OWN = "told by another"

# The deciding step of a label, where the words of the step itself are not for the reader.
REASON: Mapping[str, str] = {}

# Why a numeral is no quantity, or a quantity no claim.
WHY_NOT: Mapping[str, str] = {
    "year": "a year",
    "date": "a date",
    "clock time": "a time of day",
    "name": "part of a name",
    "ordinal": "an ordinal or a rank",
}

# Why a stretch of text was not checked.
SKIPPED: Mapping[str, str] = {}

TOPIC: Mapping[str, str] = {
    "emissions": "emissions",
    "energy": "energy",
    "resources": "resources and nature",
    "product": "product and technology",
    "social": "people and society",
    "governance": "governance",
    "financial": "money",
    "market": "market and users",
    "other": "other",
}
CHANGE: Mapping[str, str] = {"increase": "increase", "decrease": "decrease"}
BOUND: Mapping[str, str] = {"about": "about", "at_least": "at least", "at_most": "at most"}
YEARS: Mapping[str, str] = {"target_year": "by {year}", "baseline_year": "since {year}", "period": "in {year}"}
ASSURANCE: Mapping[str, str] = {"limited": "limited assurance", "reasonable": "reasonable assurance"}

SAID: Mapping[str, str] = {
    "line": "line",
    "claim": "claim, and why it is told so",
    "backing": "what backs it",
    "claims": "{n} claims",
    "one claim": "1 claim",
    "no claims": "no quantitative claim found",
    "quantities": "{n} quantities",
    "published": "published {date}",
    "future": "target, plan, forecast or conditional",
    "skipped": "not checked: {from} to {to}: {why}",
    "is claim": "a claim: {status}",
    "is rejected": "a quantity, but not a claim: {why}",
    "is dropped": "not a quantity: {why}",
    "is nothing": "no number was seen here",
    "is skipped": "not checked: {why}",
    "topic": "topic",
    "decided by": "decided by “{words}” (line {line})",
    "says": "“{words}”: {says}",
    "repeat": "told before, on line {line}",
    "claimant": "claimant: {name}",
    "substantiation": "supported, not attested, by: {text}",
    "quantity": "quantity",
    "value": "value",
    "change": "change",
    "kind": "claim?",
    "yes": "claim",
    "same": "the same as on line {line}",
}

CAUTION = "These are questions a regulator could ask, not legal advice."
