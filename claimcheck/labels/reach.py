"""How far the word of a source goes: through its paragraph, from a lead through the text, back to a headline."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from claimcheck.context import Context
from claimcheck.labels.source import Mode, Source, Words, words_of
from claimcheck.records import BlockKind, Quantity, Sentence

REACHING = ("public", "lab", "research", "journal", "association")  # whose word goes on beyond its sentence
_LEADING = ("public", "association")  # whose finding a whole text is told of
_LEAD_SENTENCES = 4
_LEAD_WORDS = 40  # characters in which a sentence says that it goes on from the one before
_BEGINNING = 4  # characters in which a sentence begins with a name
_TITLE = 3  # sentences of headline and lead that may tell a finding before they say whose
_ROUNDED = 0.12  # by which a headline rounds a figure
_STEM = re.compile(r"[가-힣]{2}|[a-z]{5}")
_PROPER = re.compile(r"(?<=[a-z,] )[A-Z][\w&'-]+")
_STEMS = 2  # words that a headline shares with the sentence that names its source


def reach(
    context: Context, found: Sequence[Sequence[Source]], merely: Sequence[Source | None], notes: frozenset[int]
) -> tuple[Source | None, ...]:
    """Let a source cover what follows until another source, the own voice, a new subject or a new section.

    From the lead it covers the text, from further down the rest of its paragraph and what goes on from it in so
    many words. A headline or lead that tells its finding without saying whose is covered by the source that the
    next sentences name.
    """
    out: list[Source | None] = []
    active: Source | None = None
    lead = False
    paragraphs = 0
    home = -1  # the block in which the source still speaks
    company, names = _speaks_of_itself(context), _names(context)
    for i, sentence in enumerate(context.sentences):
        block = context.block(i)
        heading = block.kind is BlockKind.HEADING
        paragraphs += not heading
        if block.kind is BlockKind.CELL or i in notes:
            out.append(None)
            continue
        told = [s for s in found[i] if s.mode is Mode.ATTRIBUTION or s.category in REACHING]
        own = next((s for s in reversed(told) if s.category in REACHING and not s.aside), None)
        if own is not None:
            first = active is None and paragraphs <= _LEAD_SENTENCES
            active, lead, home = own, paragraphs <= _LEAD_SENTENCES and not company, sentence.block
            out.append(None)
            if first or lead:
                _back(context, found, i, out, own)
            continue
        ended = told or (heading and i > 0) or _own_voice(context, sentence) or _disputed(context, sentence)
        leads = lead and active is not None and active.category in _LEADING
        if (
            ended
            or active is None
            or _other_body(context, sentence, merely[i], active)
            or _new_subject(context, i, active, names)
            or not _goes_on(context, i, home, lead=leads, company=company)
        ):
            active = None
        else:
            home = sentence.block
        out.append(active)
    return tuple(out)


def _goes_on(context: Context, i: int, home: int, *, lead: bool, company: bool) -> bool:
    """Tell whether a sentence is still of the source: in its paragraph, in a lead's text, or in so many words.

    ``company``: a text in which a company speaks of itself goes back to its own figures at once.
    """
    sentence = context.sentences[i]
    if not company and (lead or sentence.block == home):
        return True
    near = min(sentence.end, sentence.start + _LEAD_WORDS)
    kinds = {cue.kind for cue in context.cues.within(sentence.start, near, "sources")}
    if "same voice" in kinds or any(kind.startswith("definite ") for kind in kinds):
        return True
    return "continues" in kinds and sentence.block == home


def _speaks_of_itself(context: Context) -> bool:
    """Tell whether a text says "we" outside of quotations: it is the company's own."""
    low = context.view.low
    times = 0
    for sentence in context.sentences:
        found = words_of(sentence.lang).ourselves.search(low, sentence.start, sentence.end)
        if found is not None and low.count('"', sentence.start, found.start()) % 2 == 0:
            times += 1
    return times > 1


def _names(context: Context) -> frozenset[str]:
    """Return the words that a text writes with a capital within its sentences."""
    return frozenset(_PROPER.findall(context.view.folded))


def _back(context: Context, found: Sequence[Sequence[Source]], i: int, out: list[Source | None], own: Source) -> None:
    """Let headline and lead before a source have it, where they tell the same."""
    for k in range(i - 1, max(-1, i - 1 - _TITLE), -1):
        if found[k] or out[k] is not None or _own_voice(context, context.sentences[k]):
            return
        if context.block(k).kind is BlockKind.CELL:
            return
        if ((k == i - 1 and _tells_finding(context, k)) or k < _TITLE) and _echoes(context, k, i):
            out[k] = own


def _echoes(context: Context, k: int, i: int) -> bool:
    """Tell whether a headline tells, rounded, a figure of a sentence, or shares its words."""
    last = min(len(context.sentences), i + _TITLE)
    if any(_alike(a, b) for a in context.quantities[k] for j in range(i, last) for b in context.quantities[j]):
        return True
    low = context.view.low
    title, sentence = context.sentences[k], context.sentences[i]
    stems = set(_STEM.findall(low, title.start, title.end))
    return len(stems.intersection(_STEM.findall(low, sentence.start, sentence.end))) >= _STEMS


def _alike(a: Quantity, b: Quantity) -> bool:
    if a.unit != b.unit or a.value is None or b.value is None:
        return False
    return abs(a.value - b.value) <= _ROUNDED * max(abs(a.value), abs(b.value))


def _new_subject(context: Context, i: int, active: Source, names: Set[str]) -> bool:
    """Tell whether a sentence begins with a subject that the source's own block does not name.

    Within a paragraph it is a new one only where the text writes it as a name.
    """
    sentence = context.sentences[i]
    found = words_of(sentence.lang).new_subject.match(context.view.folded, sentence.start, sentence.end)
    if i == 0 or found is None:
        return False
    name = found["name"]
    if context.sentences[i - 1].block == sentence.block and " " not in name and name not in names:
        return False
    home = context.sentences[active.sentence]
    start = home.start if home.block == sentence.block else context.document.blocks[home.block].start
    return context.view.folded.find(found["name"], start, home.end) < 0


def _disputed(context: Context, sentence: Sentence) -> bool:
    return words_of(sentence.lang).disputes.search(context.view.low, sentence.start, sentence.end) is not None


def _other_body(context: Context, sentence: Sentence, body: Source | None, active: Source) -> bool:
    """Tell whether a sentence begins with another body as its subject."""
    if body is None or body.span[0] > sentence.start + _BEGINNING or body.by in active.by:
        return False
    return words_of(sentence.lang).subject_mark.match(context.view.low, body.span[0] + len(body.by)) is not None


def _tells_finding(context: Context, i: int) -> bool:
    sentence = context.sentences[i]
    return context.cues.first(sentence.start, sentence.end, "sources", "reported") is not None


def _own_voice(context: Context, sentence: Sentence) -> bool:
    words: Words = words_of(sentence.lang)
    if words.we.search(context.view.low, sentence.start, sentence.end):
        return True
    kinds = {cue.kind for cue in context.cues.within(sentence.start, sentence.end, "sources")}
    same = "same voice" in kinds or any(kind.startswith("definite ") for kind in kinds)
    return "own voice" in kinds or ("speaks" in kinds and not same)
