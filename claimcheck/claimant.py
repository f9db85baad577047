"""Context to claimant: who is said to have done, promised or measured it, as the text names it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from claimcheck.context import Context
from claimcheck.lang import pack
from claimcheck.records import BlockKind, Quantity, Sentence, Span, Step

_LEAD = 4  # sentences in which a text names who speaks in it
_MENTIONS = 40  # names read of one sentence, so that a list of names costs no more than a line of text


@dataclass(frozen=True, slots=True)
class Claimant:
    """The claimant as the text names it, where, and the step that tells why."""

    name: str | None
    span: Span | None
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """The names of a document: by sentence its subjects and its speaker, and who speaks in the whole."""

    subjects: tuple[tuple[Span, ...], ...]
    speakers: tuple[Span | None, ...]
    main: Span | None


@dataclass(frozen=True, slots=True)
class _Words:
    mention: re.Pattern[str]
    subject_after: re.Pattern[str]
    speakers: Sequence[re.Pattern[str]]
    we: re.Pattern[str]
    organisation: re.Pattern[str]
    stop: frozenset[str]
    lead_verbs: re.Pattern[str]
    strong_after: re.Pattern[str]
    place_before: re.Pattern[str]
    common: tuple[str, ...]


@cache
def _words(lang: str) -> _Words:
    data = pack(lang).module("speakers")
    return _Words(
        data.MENTION,
        data.SUBJECT_AFTER,
        data.SPEAKERS,
        data.WE,
        data.ORGANISATION,
        data.STOP,
        data.LEAD_VERBS,
        data.STRONG_AFTER,
        data.PLACE_BEFORE,
        data.COMMON,
    )


def survey(context: Context) -> Survey:
    """Return the names of a document, in one pass over its sentences."""
    folded = context.view.folded
    subjects: list[tuple[Span, ...]] = []
    speakers: list[Span | None] = []
    weight: Counter[str] = Counter()
    first: dict[str, Span] = {}
    for i, sentence in enumerate(context.sentences):
        words = _words(sentence.lang)
        told: list[Span] = []
        leads = i < _LEAD and words.lead_verbs.search(folded, sentence.start, sentence.end) is not None
        for n, found in enumerate(words.mention.finditer(folded, sentence.start, sentence.end)):
            if n == _MENTIONS:
                break
            span = _trimmed(folded, found.span("name"), words)
            if span is None:
                continue
            name = folded[span[0] : span[1]]
            organisation = words.organisation.search(name) is not None
            if not organisation and _common(context, span, words):
                continue
            key = _key(name)
            first.setdefault(key, span)
            if words.place_before.search(folded, max(sentence.start, span[0] - 14), span[0]):
                weight[key] += 1
                continue
            subject = words.subject_after.match(folded, span[1], sentence.end) is not None
            strong = words.strong_after.match(folded, span[1], sentence.end) is not None
            if subject or organisation:
                told.append(span)
            weight[key] += 1 + 2 * organisation + subject + 4 * strong + 4 * (leads and subject) + 2 * (i == 0)
        subjects.append(tuple(told))
        speakers.append(_speaker(folded, sentence, words))
    main = max(weight, key=lambda key: (weight[key], -first[key][0]), default=None)
    return Survey(tuple(subjects), tuple(speakers), first[main] if main is not None else None)


def find(context: Context, names: Survey, i: int, quantity: Quantity) -> Claimant:
    """Return who claims a quantity of sentence ``i``: its speaker or subject, else who speaks in the document."""
    sentence = context.sentences[i]
    folded = context.view.folded
    words = _words(sentence.lang)
    quoted = folded.count('"', sentence.start, quantity.start) % 2 == 1
    if quoted and names.speakers[i] is not None:
        return _as(context, names.speakers[i], "speaker", "the speaker of these words")
    before = [span for span in names.subjects[i] if span[1] <= quantity.start]
    organised = [span for span in before if words.organisation.search(folded, *span) or _known(folded, span, names)]
    if organised:
        return _as(context, organised[-1], "subject", "the subject of the sentence")
    if words.we.search(context.view.low, sentence.start, quantity.start):
        return _main(context, names, before)
    if names.speakers[i] is not None:
        return _as(context, names.speakers[i], "speaker", "the speaker of these words")
    block = sentence.block
    for back in (i - 1, i - 2):
        if back >= 0 and context.sentences[back].block == block and context.block(i).kind is not BlockKind.CELL:
            known = [span for span in names.subjects[back] if words.organisation.search(folded, *span)]
            if known:
                return _as(context, known[0], "sentence before", "the subject of the sentence before")
    return _main(context, names, before)


def _main(context: Context, names: Survey, before: Sequence[Span]) -> Claimant:
    organisation = context.document.organisation
    if organisation is not None:
        at = context.view.text.find(organisation.value)
        span = (at, at + len(organisation.value)) if at >= 0 else None
        step = Step("claimant", "document", "the organisation that the document is of", *(span or (None, None)))
        return Claimant(organisation.value, span, (step,))
    if names.main is not None:
        return _as(context, names.main, "main", "who speaks in the document as a whole")
    if before:
        return _as(context, before[-1], "subject", "the subject of the sentence")
    return Claimant(None, None, ())


def _as(context: Context, span: Span | None, by: str, says: str) -> Claimant:
    if span is None:
        return Claimant(None, None, ())
    return Claimant(context.words(*span), span, (Step("claimant", by, says, *span),))


def _known(folded: str, span: Span, names: Survey) -> bool:
    """Tell whether a name is that of the document's main speaker."""
    return names.main is not None and _key(folded[span[0] : span[1]]) == _key(folded[names.main[0] : names.main[1]])


def _key(name: str) -> str:
    """Return the word by which mentions of one name are counted as one."""
    return name.split(None, 1)[0].split("(", 1)[0].casefold() if name else name


def _common(context: Context, span: Span, words: _Words) -> bool:
    """Tell whether a supposed name holds a common word of the field ("발생량")."""
    return any(next(context.cues.within(*span, table), None) is not None for table in words.common)


def _trimmed(folded: str, span: Span, words: _Words) -> Span | None:
    """Leave out small words at the beginning that a name does not begin with; none if nothing is left."""
    start, end = span
    while start < end:
        word = folded[start:end].split(None, 1)[0]
        if word.rstrip("'s") not in words.stop and word not in words.stop:
            break
        start += len(word)
        while start < end and folded[start].isspace():
            start += 1
    if folded[start:end].endswith("'s"):
        end -= 2
    if end - start < 2 or folded[start].isdigit():
        return None
    return start, end


def _speaker(folded: str, sentence: Sentence, words: _Words) -> Span | None:
    for pattern in words.speakers:
        found = pattern.search(folded, sentence.start, sentence.end)
        if found:
            return found.span("name")
    return None
