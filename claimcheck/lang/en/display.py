"""What an English reader is shown: never the bare label, never an accusation."""

from __future__ import annotations

from collections.abc import Mapping

STATUS: Mapping[str, str] = {
    "verified_stated": "third-party check stated: {by}; not checked here",
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

# What the deciding step of a label says, by the rule that decided; a rule without an entry speaks for itself.
REASON: Mapping[str, str] = {
    "cue:target": "it tells what is aimed at, not what is reached",
    "cue:goal": "it tells what is aimed at, not what is reached",
    "cue:purpose": "it tells what is aimed at, not what is reached",
    "cue:plan": "it tells what is to be done",
    "cue:forecast": "it tells what is expected",
    "cue:conditional": "it tells what could be",
    "head:future": "the heading above tells what is to come",
    "head:year": "the heading above names a year to come",
    "head:column": "the header of its column tells what is to come",
    "cue:if": "it is supposed, not told",
    "cue:reported": "it was said to be done",
    "carried": "the sentences before tell of what is to come",
    "opened": "the line above the list tells what is to come",
    "time to come": "a time still to come",
    "imperative": "told as something to do",
    "infinitive": "told as something to do",
    "opinion": "what people think now, not what will be",
    "deadline": "it names a year to come",
    "cue:hearsay": "told as somebody's claim, not as a finding",
    "no source": "no independent source is named for this figure",
    "source:interested": "the source is the claimant's own, or was paid by it; it attests nothing",
    "source:unnamed": "the source has no name that could be asked",
    "source:ngo": "a campaigning body's figure attests nothing",
    "source:press": "a newspaper's own tally attests nothing",
    "source:association": "an association speaks for its members",
    "source:named": "the body named is cited, but nothing says that it is independent and attests this figure",
    "source:independent": "the body is named, but not as one that attests this figure",
    "repeats": "repeats a figure that is told elsewhere in the text",
    "quoted": "the source reports somebody else's words here",
    "source:sentence": "these words name the body that attests it",
    "source:statement": "a statement elsewhere in the text names the body that attests it",
    "model:claim": "by the whole of its sentence it asserts something",
    "model:no claim": "by the whole of its sentence it asserts nothing",
    "model:done": "told as done or as it is now, by the whole of its sentence",
    "model:target": "it tells what is aimed at, by the whole of its sentence",
    "model:plan": "it tells what is to be done, by the whole of its sentence",
    "model:forecast": "it tells what is expected, by the whole of its sentence",
    "model:conditional": "it tells what could be, by the whole of its sentence",
    "model:attested": "these words name the body that attests it, by the whole of the text",
    "model:not attested": "a body is named, but hardly for this figure",
    "source:reach": "an earlier sentence names the body, and still speaks for this figure",
}

# What a step of a stage says where its rule has no entry; empty: it speaks for itself.
STAGES: Mapping[str, str] = dict.fromkeys(
    ("claims", "direction", "modality", "years", "topic", "claimant", "labels", "classifier"), ""
)

# Why a numeral is no quantity, or a quantity no claim.
WHY_NOT: Mapping[str, str] = {
    "quarter": "a quarter or a financial year",
    "phone number": "a phone number",
    "version": "a version",
    "score": "the score of a game",
    "legal article": "the number of a law's article",
    "age": "an age",
    "half": "part of a phrase, not a half",
    "page": "a page number",
    "section": "the number of a section",
    "figure": "the number of a figure or table",
    "footnote": "a footnote",
    "rank": "a rank",
    "url": "part of an address on the web",
    "identifier": "an identifier",
    "address": "a postal address",
    "one": "the unit that another figure is told for",
    "attribute": "describes what is counted, counts nothing itself",
    "group": "a count of groups, not of what is measured",
    "list number": "the number of a list item",
    "year": "a year",
    "date": "a date",
    "clock time": "a time of day",
    "name": "part of a name or of a general phrase",
    "ordinal": "an ordinal or a rank",
    "furniture": "it stands in the page around the text, not in the text",
    "about": "it stands in the standing paragraph about the company",
    "told twice": "it tells the quantity before it once more",
    "vague": "it gives no number",
    "sample": "it is the size of a survey, which is context",
    "price": "it is a price",
    "loan": "it is a term of a loan, bond or financing",
    "event": "it counts people at an event",
    "law": "it is what a law or rule demands of everyone",
    "confidence": "it tells how sure or how exact another figure is",
    "threshold": "it is the threshold of a class or grade",
    "stake": "it is a share of ownership",
    "discount": "it is a discount",
    "rate": "it is a tax, interest or national rate",
    "test": "it is a condition of a test",
    "frequency": "it tells how often, not how well",
    "place": "it tells where something lies or how large a place is",
    "macro": "it speaks of no company, sector or technology",
    "idiom": "it is a figure of speech",
    "size": "it tells the size of the company, not an achievement",
    "bare size": "it is a measure of size or a setting, not of performance",
    "bare number": "it is a number without a unit or a metric",
    "time": "it is a span of time, not a performance",
    "money": "it is an amount of money told without what it achieves",
    "count": "it counts something that is no performance",
    "model:no claim": "by the whole of its sentence it asserts nothing",
    "no claim": "nothing near it asserts performance, impact, practice, result or target",
}

# What makes a quantity a claim.
ASSERTS: Mapping[str, str] = {
    "share": "a share or rate that is asserted",
    "multiple": "a multiple that is asserted",
    "state": "a climate state that is asserted or promised",
    "measure": "a measured amount that is asserted",
    "result": "an amount of money tied to a result, an investment or a market",
    "impact": "a count tied to an impact or practice",
    "performance": "a time that tells of performance",
    "metric": "the value of a metric",
    "change": "a change that is asserted",
    "model:claim": "by the whole of its sentence it asserts something",
}

# Why a stretch of text was not checked.
SKIPPED: Mapping[str, str] = {"language": "in neither English nor Korean", "code": "code"}

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
    "skipped": "not checked: lines {from} to {to}: {why}",
    "is claim": "a claim: {status}",
    "is rejected": "a quantity, but not a claim: {why}",
    "is dropped": "not a quantity: {why}",
    "is flagged": "words that a regulator could ask about, without a figure",
    "is nothing": "no number was seen here",
    "skipped line": "not checked: line {from}: {why}",
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

# How a flag is told.
SEVERITY: Mapping[str, str] = {"high": "high", "medium": "medium", "low": "low"}
STANDING: Mapping[str, str] = {
    "in force": "in force",
    "in force from": "in force from {date}",
    "guidance": "guidance",
    "proposal": "a proposal, not law",
    "voluntary": "voluntary",
    "reporting law": "reporting law",
}
READ: Mapping[str, str] = {
    "text": "",
    "secondary": "read in a report, not in the text itself",
    "memory": "cited from memory: read it before quoting it",
}
FLAGS: Mapping[str, str] = {
    "flags": "{n} flags",
    "one flag": "1 flag",
    "no flags": "no flag",
    "severity": "severity",
    "flag": "what a regulator could ask about",
    "provisions": "and {n} more: claimcheck rules show {code}",
    "rests on": "rests on",
    "clears": "Would clear it: {text}",
    "wording": "A form that would answer it: {text}",
    "also": "also on line {lines}",
    "elsewhere": "told only on line {line}: one level lower",
    "not applicable": "outside the law asked for: {codes}",
    "law read": "law as read in {month}",
    "audience": "law asked for: {regimes}",
    "priority": "reading order {score}/100",
    "coverage": "{sentences} sentences read, {quantities} with figures",
    "suppressed": "{n} suppressed",
    "more": "{n} more such notices",
    "questions to": "Questions to {name}",
    "somebody": "the company",
    "about": "On “{words}” (line {line}): {question}",
    "no questions": "no question arises from what was read",
    "greeting": "We are checking the claims below and would be grateful for an answer to each.",
}
REGIMES: Mapping[str, str] = {
    "eu": "EU", "us": "US", "uk": "UK", "kr": "Korea", "ca": "Canada", "au": "Australia", "std": "standards",
}

# What came of something that was to let a flag be.
NOTICES: Mapping[str, str] = {
    "untrusted comment": "line {line}: a comment that asks to let a flag be is not heeded ({says}); --trust-inline heeds such comments",
    "unknown comment": "line {line}: a comment is not understood ({says}); write “claimcheck: ignore FLAG: reason”",
    "idle comment": "line {line}: no such flag stands in the block of this comment alone ({says})",
    "expired entry": "{origin}: {says} counts again; the entry ended on {expires}",
    "undated entry": "{origin}: {says} is let be until {expires}; the text has no date to judge that by (give --as-of)",
}

CAUTION = "These are questions a regulator could ask, not legal advice."
