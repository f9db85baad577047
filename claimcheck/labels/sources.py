"""Context to sources: which bodies a text names, and how far the word of each reaches."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from claimcheck.context import Context
from claimcheck.labels.bodies import named_after, named_before
from claimcheck.labels.source import Mode, Source, Standing, Words, scopes_in, words_of
from claimcheck.lang.scan import Cue
from claimcheck.records import BlockKind, QuantityKind, Sentence

_MANY = 16  # sources of one sentence that are weighed for one figure
_LEAD_SENTENCES = 4
_REACHING = ("public", "lab", "research", "journal", "association")  # whose word goes on beyond its sentence
_NESTED = 20  # characters in which "according to" names the one whose account the sentence is
_NEAR = 30  # characters before an attestation in which it is denied or wished for
_AFTER = 16  # characters after it, where the predicate stands last
_LEAD_WORDS = 40  # characters in which a sentence says that it goes on from the one before


@dataclass(frozen=True, slots=True)
class Sources:
    """All sources of a document: by sentence, those that reach a sentence from before, and statements for the whole."""

    by_sentence: tuple[tuple[Source, ...], ...]
    reaching: tuple[Source | None, ...]
    statements: tuple[Source, ...]

    def near(self, i: int, at: int) -> tuple[Source, ...]:
        """Return the sources of sentence ``i``; of a very long one, those about a position."""
        here = self.by_sentence[i]
        if len(here) <= _MANY:
            return here
        middle = bisect_left(here, at, key=_begin)
        return here[max(0, middle - _MANY // 2) : middle + _MANY // 2]


def _begin(source: Source) -> int:
    return source.span[0]


def survey(context: Context) -> Sources:
    """Return every source of the document and its reach, in one pass over its cues."""
    found: list[tuple[Source, ...]] = []
    for i, sentence in enumerate(context.sentences):
        cues = list(context.cues.within(sentence.start, sentence.end, "sources"))
        found.append(_of_sentence(context, i, sentence, cues) if cues else ())
    return Sources(tuple(found), _reach(context, found), _statements(context, found))


def _of_sentence(context: Context, i: int, sentence: Sentence, cues: Sequence[Cue]) -> tuple[Source, ...]:
    words = words_of(sentence.lang)
    read = named_before if words.head_final else named_after
    sources = read(context, i, sentence, cues, words)
    if not sources:
        return ()
    text = context.view.text
    kinds = {cue.kind for cue in cues}
    standard = words.standard.search(text, sentence.start, sentence.end)
    assurance = "limited" if "limited" in kinds else "reasonable" if "reasonable" in kinds else None
    commissioned = words.commissioned.search(context.view.low, sentence.start, sentence.end) is not None
    subjects = [
        cue
        for cue in context.cues.within(sentence.start, sentence.end, "topics")
        if words.head_final or not any(s.span[0] <= cue.start < s.span[1] for s in sources[:_MANY])
    ]
    topics = frozenset(cue.kind for cue in subjects)
    terms = frozenset(words.term(context.view.low[cue.start : cue.end]) for cue in subjects)
    back = words.back.search(context.view.low, sentence.start, sentence.end) is not None
    table = words.table_near.search(context.view.low, sentence.start, sentence.end) is not None
    tested = words.tests.search(context.view.low, sentence.start, sentence.end) is not None
    disputed = words.disputes.search(context.view.low, sentence.start, sentence.end) is not None
    nested = words.nested.match(context.view.low, sentence.start, sentence.end) is not None
    scopes = scopes_in(context.view.low, (sentence.start, sentence.end))
    tail = text[max(sentence.start, sentence.end - 3) : sentence.end]
    out = []
    for source in sources:
        if _void(context, sentence, source, words) or (nested and source.span[0] > sentence.start + _NESTED):
            continue  # denied, wished for, or somebody's account of what a body said
        standing = source.standing
        if (commissioned and source.category != "journal") or _tied(context, sentence, source, words):
            standing = Standing.INTERESTED
        out.append(
            replace(
                source,
                standing=standing,
                standard=standard[0] if standard else None,
                assurance=assurance,
                topics=topics,
                terms=terms,
                assures=words.assures.search(context.view.low, *source.span) is not None,
                tested=tested,
                disputed=disputed,
                by=words.particle.sub("", source.by),
                anaphor="anaphor" in kinds or back or table,
                table=table,
                opens_list=":" in tail,
                scopes=scopes,
                covers=_covered(kinds),
            )
        )
    return tuple(sorted(out, key=_begin))


def _tied(context: Context, sentence: Sentence, source: Source, words: Words) -> bool:
    """Tell whether a body is tied to the claimant, or only keeps what the claimant filed with it."""
    low = context.view.low
    start, end = source.span
    if words.filed_before.search(low, max(sentence.start, start - _NEAR), start):
        return True
    after = low.find(source.by.lower(), start, end)
    if after >= 0 and words.filed_after.match(low, after + len(words.particle.sub("", source.by)), sentence.end):
        return True
    return words.owned.search(low, start, min(sentence.end, end + 2 * _NEAR)) is not None


def _void(context: Context, sentence: Sentence, source: Source, words: Words) -> bool:
    """Tell whether an attestation is denied ("was not assured by"), or only wished for or planned."""
    start, end = source.span
    low = context.view.low
    if words.denied_before.search(low, max(sentence.start, start - _NEAR), start):
        return True
    if words.denied_after.match(low, end, sentence.end):
        return True
    if words.head_final:
        near = context.cues.within(end, min(sentence.end, end + _AFTER), "cues", "plan", "forecast", "conditional")
    else:
        near = context.cues.within(max(sentence.start, start - _NEAR), start, "cues", "plan", "target", "conditional")
    return source.mode is not Mode.ATTRIBUTION and next(near, None) is not None


_ENVIRONMENT = frozenset({"emissions", "energy", "resources"})
_ALL = frozenset(
    {"emissions", "energy", "resources", "product", "social", "governance", "financial", "market", "other"}
)


def _covered(kinds: Set[str]) -> frozenset[str] | None:
    if "env data" in kinds:
        return _ENVIRONMENT
    return _ALL if "all data" in kinds else None


# -- how far it reaches ------------------------------------------------------------------------------


def _reach(context: Context, found: Sequence[Sequence[Source]]) -> tuple[Source | None, ...]:
    """Let an attribution in the lead cover what follows until another source, the own voice or a new section.

    One further down covers the rest of its block, and what goes on from it in so many words. A lead that tells
    a finding without saying whose ("... was found") is covered by the source that the next sentence names.
    """
    out: list[Source | None] = []
    active: Source | None = None
    lead = False
    paragraphs = 0
    for i, sentence in enumerate(context.sentences):
        block = context.block(i)
        heading = block.kind is BlockKind.HEADING
        paragraphs += not heading
        attributions = [s for s in found[i] if s.mode is Mode.ATTRIBUTION or s.category in _REACHING]
        own = next((s for s in attributions if s.category in _REACHING), None)
        if own is not None:
            active, lead = own, paragraphs <= _LEAD_SENTENCES
            out.append(None)
            if lead and i > 0 and not found[i - 1] and _tells_finding(context, i - 1):
                out[i - 1] = own
            continue
        ends = (heading and i > 0) or attributions or _own_voice(context, sentence)
        if ends or (active is not None and _new_subject(context, i, active)):
            active = None
        elif active is not None and not lead:
            near = min(sentence.end, sentence.start + _LEAD_WORDS)
            if next(context.cues.within(sentence.start, near, "sources", "continues", "same voice"), None) is None:
                active = None
        out.append(active)
    return tuple(out)


def _new_subject(context: Context, i: int, active: Source) -> bool:
    """Tell whether a block begins with a subject that the source's own block does not name."""
    sentence = context.sentences[i]
    if i == 0 or context.sentences[i - 1].block == sentence.block:
        return False
    found = words_of(sentence.lang).new_subject.match(context.view.folded, sentence.start, sentence.end)
    if found is None:
        return False
    block = context.document.blocks[context.sentences[active.sentence].block]
    return context.view.folded.find(found["name"], block.start, block.end) < 0


def _tells_finding(context: Context, i: int) -> bool:
    sentence = context.sentences[i]
    return next(context.cues.within(sentence.start, sentence.end, "sources", "reported"), None) is not None


def _own_voice(context: Context, sentence: Sentence) -> bool:
    words = words_of(sentence.lang)
    if words.we.search(context.view.low, sentence.start, sentence.end):
        return True
    kinds = {cue.kind for cue in context.cues.within(sentence.start, sentence.end, "sources")}
    return "own voice" in kinds or ("speaks" in kinds and "same voice" not in kinds)


def _statements(context: Context, found: Sequence[Sequence[Source]]) -> tuple[Source, ...]:
    """Return the attestations that name what they cover without a figure of their own."""
    return tuple(
        source
        for i, sources in enumerate(found)
        for source in sources
        if (source.mode is Mode.ATTEST or (source.anaphor and source.category in (*_REACHING, "assurer", "certifier")))
        and source.standing in (Standing.INDEPENDENT, Standing.NAMED)
        and (source.opens_list or all(q.kind is QuantityKind.NUMBER for q in context.quantities[i]))
    )
