"""Context to claimant: who is said to have done, promised or measured it, as the text names it.

One pass over the document collects its names with the part that each plays (it says or does something, owns
something, stands beside); the one that acts most is who speaks in the whole. A figure then takes the speaker of
its quotation, the nearest name before it that acts, the source it is told from, or who speaks in the whole.
"""

from __future__ import annotations

from bisect import bisect_left

from claimcheck.claimant.names import Named, Survey, survey
from claimcheck.claimant.words import Words, words_of
from claimcheck.context import Context
from claimcheck.frozen import record
from claimcheck.records import BlockKind, Quantity, Span, Step

__all__ = ["Claimant", "find", "survey"]

_REACH = 300  # characters before a figure in which its subject stands
_BACK = 3  # sentences back from which a subject is carried on
_BARE = 3  # characters between a name and the figure right after it: "Acme 5%"
_LISTED = 60  # figures of a sentence up to which they are dealt out to the names of a list
_SUBJECT = ("leads", "speaks", "owns", "acts", "title", "joins")


@record
class Claimant:
    """The claimant as the text names it, where, and the step that tells why."""

    name: str | None
    span: Span | None
    steps: tuple[Step, ...]


def find(context: Context, names: Survey, i: int, quantity: Quantity) -> Claimant:
    """Return who claims a quantity of sentence ``i``: its speaker or subject, else who speaks in the document."""
    sentence = context.sentences[i]
    words = words_of(sentence.lang)
    quoted = _quoted(names, i, quantity.start)
    if quoted:
        speaker = _speaker(context, names, i)
        if speaker is not None:
            return _as(context, speaker, "speaker", "the speaker of these words")
    subject = _subject(context, names, i, quantity, words)
    source = names.sources.get(i)
    told = subject is not None and source is not None and source[1] <= subject.start < quantity.start
    if told and context.cues.first(quantity.end, sentence.end, "cues", "forecast") is not None:
        told = False  # a forecast is that of who makes it, whoever it is of
    if source is not None and not quoted and not told:
        return _as(context, source, "source", "whose figure it is")
    if subject is not None:
        return _as(context, (subject.start, subject.end), "subject", "the subject of the sentence")
    start = max(sentence.start, quantity.start - _REACH)
    we = context.cues.first(start, quantity.start, "speakers", "we")
    if we is None and context.block(i).kind is not BlockKind.CELL:
        carried = _carried(context, names, i, words)
        if carried is not None:
            return _as(context, carried, "sentence before", "the subject of the sentence before")
    return _main(context, names)


def _quoted(names: Survey, i: int, at: int) -> bool:
    inside, marks = names.quotes.get(i, (False, ()))
    return inside ^ (bisect_left(marks, at) % 2 == 1)


def _speaker(context: Context, names: Survey, i: int) -> Span | None:
    """Return who says the quotation that a figure stands in, told in this sentence or one beside it."""
    block = context.sentences[i].block
    for k in (i, i + 1, i - 1, i - 2):
        if k in names.speakers and context.sentences[k].block == block:
            return names.speakers[k]
    return None


def _subject(context: Context, names: Survey, i: int, quantity: Quantity, words: Words) -> Named | None:
    """Return the nearest name before a figure that acts in its sentence and acts in the document."""
    acting: list[Named] = []
    for name in names.names.get(i, ()):
        if name.start >= quantity.start:
            break
        near = name.part == "bare" and quantity.start - name.end <= _BARE
        if quantity.start - name.end > _REACH or not (near or name.part in _SUBJECT):
            continue
        if name.key in names.actors or name.key == names.main_key:
            acting.append(name)
    if not acting:
        return None
    if len(acting) > 1 and acting[-2].part in ("joins", "bare"):
        listed = [acting[-1]]
        while len(listed) < len(acting) and acting[-len(listed) - 1].part in ("joins", "bare"):
            listed.insert(0, acting[-len(listed) - 1])
        if len(context.quantities[i]) <= _LISTED and words.respective.search(
            context.view.low, acting[-1].end, context.sentences[i].end
        ):
            after = [q for q in context.quantities[i] if q.start > acting[-1].end and q.same_as is None]
            if len(after) % len(listed) == 0 and quantity in after:
                return listed[after.index(quantity) % len(listed)]
    return next((name for name in reversed(acting) if name.part != "joins"), None)


def _carried(context: Context, names: Survey, i: int, words: Words) -> Span | None:
    """Return the subject or source of the sentences before: of the same block, or what "the company" stands for."""
    block = context.sentences[i].block
    sentence = context.sentences[i]
    stands = words.company.match(context.view.low, sentence.start, sentence.end) is not None
    for k in range(i - 1, max(-1, i - 1 - _BACK), -1):
        if not stands and context.sentences[k].block != block:
            return None
        for name in names.names.get(k, ()):
            if name.part in ("leads", "speaks", "owns", "acts") and (
                name.key in names.actors or name.key == names.main_key
            ):
                return name.start, name.end
        if not stands and k in names.sources:
            return names.sources[k]
    return None


def _main(context: Context, names: Survey) -> Claimant:
    organisation = context.document.organisation
    if organisation is not None:
        at = context.view.text.find(organisation.value)
        span = (at, at + len(organisation.value)) if at >= 0 else None
        step = Step("claimant", "document", "the organisation that the document is of", *(span or (None, None)))
        return Claimant(organisation.value, span, (step,))
    if names.main is not None:
        return _as(context, names.main, "main", "who speaks in the document as a whole")
    return Claimant(None, None, ())


def _as(context: Context, span: Span, by: str, says: str) -> Claimant:
    return Claimant(context.words(*span), span, (Step("claimant", by, says, *span),))
