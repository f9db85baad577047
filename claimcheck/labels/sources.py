"""Context to sources: which bodies a text names, what they are to the claimant, and how far their word reaches."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from claimcheck.context import Context
from claimcheck.lang import pack
from claimcheck.lang.scan import Cue
from claimcheck.records import BlockKind, QuantityKind, Sentence, Span


class Standing(StrEnum):
    """What a source is to the figure it is named for."""

    INDEPENDENT = "independent"
    NAMED = "named"  # a name of no known kind: enough where it attests, not where it is merely cited
    ASSOCIATION = "association"
    INTERESTED = "interested"
    UNNAMED = "unnamed"
    NGO = "ngo"
    PRESS = "press"


class Mode(StrEnum):
    """How the source is tied to the figure."""

    ATTRIBUTION = "attribution"  # "according to X", "X found"
    ATTEST = "attest"  # "verified by X"
    CERTIFIED = "certified"  # a certificate, which covers only what it names


@dataclass(frozen=True, slots=True)
class Source:
    """A body named in a sentence, with the words that tie it to what is told there."""

    sentence: int
    span: Span
    by: str
    standing: Standing
    mode: Mode
    category: str
    standard: str | None = None
    assurance: str | None = None
    topics: frozenset[str] = frozenset()
    anaphor: bool = False
    opens_list: bool = False
    scopes: frozenset[str] = frozenset()  # of greenhouse gas emissions: "1", "2", "3"
    covers: frozenset[str] | None = None  # topics of "all data", "all environmental data"
    commissioned: bool = False


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


@dataclass(frozen=True, slots=True)
class Words:
    """The patterns of one language's sources."""

    standard: re.Pattern[str]
    name: re.Pattern[str]
    certified_share: re.Pattern[str]
    certificate_count: re.Pattern[str]
    market: re.Pattern[str]
    commissioned: re.Pattern[str]
    we: re.Pattern[str]
    back: re.Pattern[str]
    giver: re.Pattern[str]
    acts: re.Pattern[str]
    topic_marks: frozenset[str]
    certifies: tuple[str, ...]
    verifies: tuple[str, ...]
    assurance: str
    joined: re.Pattern[str]
    parting: frozenset[str]
    particle: re.Pattern[str]
    head_final: bool


@cache
def words_of(lang: str) -> Words:
    """Return the patterns of a language."""
    language = pack(lang)
    data = language.module("sources")
    return Words(
        data.STANDARD,
        data.NAME,
        data.CERTIFIED_SHARE,
        data.CERTIFICATE_COUNT,
        data.MARKET,
        data.COMMISSIONED,
        data.WE,
        data.BACK,
        data.GIVER,
        data.ACTS,
        data.TOPIC_MARKS,
        data.CERTIFIES,
        data.VERIFIES,
        data.ASSURANCE,
        data.JOINED,
        data.PARTING,
        data.PARTICLE,
        language.head_final,
    )


_ANCHORS = {"attribution": Mode.ATTRIBUTION, "attest": Mode.ATTEST, "certified": Mode.CERTIFIED}
_OTHERS = ("association", "ngo", "press", "interested", "unnamed")
_NAME_WINDOW = 110
_MANY = 16  # sources of one sentence that are weighed for one figure
_BACK = {Mode.ATTRIBUTION: 45, Mode.ATTEST: 70, Mode.CERTIFIED: 70}
_ACTIVE = 60
_TOPIC = 300  # characters from a topic to the verb that closes its sentence
_OVER = 40  # characters that a cue may run over a window's end
_LEAD_SENTENCES = 4
_REACHING = ("public", "lab", "research", "journal", "association")  # whose word goes on beyond its sentence
_LEAD_WORDS = 40  # characters in which a sentence says that it goes on from the one before


def survey(context: Context) -> Sources:
    """Return every source of the document and its reach, in one pass over its cues."""
    found: list[tuple[Source, ...]] = []
    for i, sentence in enumerate(context.sentences):
        cues = list(context.cues.within(sentence.start, sentence.end, "sources"))
        found.append(_of_sentence(context, i, sentence, cues) if cues else ())
    return Sources(tuple(found), _reach(context, found), _statements(context, found))


def _of_sentence(context: Context, i: int, sentence: Sentence, cues: Sequence[Cue]) -> tuple[Source, ...]:
    words = words_of(sentence.lang)
    read = _before if words.head_final else _after
    sources = read(context, i, sentence, cues, words)
    if not sources:
        return ()
    text = context.view.text
    kinds = {cue.kind for cue in cues}
    standard = words.standard.search(text, sentence.start, sentence.end)
    assurance = "limited" if "limited" in kinds else "reasonable" if "reasonable" in kinds else None
    commissioned = words.commissioned.search(context.view.low, sentence.start, sentence.end) is not None
    topics = frozenset(cue.kind for cue in context.cues.within(sentence.start, sentence.end, "topics"))
    back = words.back.search(context.view.low, sentence.start, sentence.end) is not None
    tail = text[max(sentence.start, sentence.end - 3) : sentence.end]
    out = []
    for source in sources:
        standing = source.standing
        if commissioned and source.category != "journal":
            standing = Standing.INTERESTED
        out.append(
            replace(
                source,
                standing=standing,
                standard=standard[0] if standard else None,
                assurance=assurance,
                topics=topics,
                by=words.particle.sub("", source.by),
                anaphor="anaphor" in kinds or back,
                opens_list=":" in tail,
                scopes=scopes_in(context.view.low, (sentence.start, sentence.end)),
                covers=_covered(kinds),
                commissioned=commissioned,
            )
        )
    return tuple(sorted(out, key=_begin))


_ENVIRONMENT = frozenset({"emissions", "energy", "resources"})
_ALL = frozenset(
    {"emissions", "energy", "resources", "product", "social", "governance", "financial", "market", "other"}
)


def _covered(kinds: Set[str]) -> frozenset[str] | None:
    if "env data" in kinds:
        return _ENVIRONMENT
    return _ALL if "all data" in kinds else None


# "Scope 1, 2 and 3", "Scope 1·2": the GHG Protocol's scopes, written alike in every language
_SCOPES = re.compile(r"scopes?\W{0,2}[123](?:\W{0,3}\w{0,4}\W{0,2}(?:scope\W{0,2})?[123](?![\d.,%]))*")


def scopes_in(low: str, span: Span) -> frozenset[str]:
    """Return the scopes of emissions that a stretch of text names."""
    return frozenset(digit for found in _SCOPES.finditer(low, *span) for digit in found[0] if digit in "123")


# -- who it is ---------------------------------------------------------------------------------------


def _standing(cues: Sequence[Cue]) -> tuple[Standing, str, Cue] | None:
    """Return the standing of the first telling cue: a body by name outranks a word for its kind."""
    interested = next((cue for cue in cues if cue.kind == "interested"), None)
    body = next((cue for cue in cues if cue.kind.startswith("body:")), None)
    if interested and (body is None or interested.start <= body.start):
        return Standing.INTERESTED, "interested", interested
    if body:
        return Standing.INDEPENDENT, body.kind.removeprefix("body:"), body
    for kind, standing in (("ngo", Standing.NGO), ("press", Standing.PRESS), ("association", Standing.ASSOCIATION)):
        cue = next((cue for cue in cues if cue.kind == kind), None)
        if cue:
            return standing, kind, cue
    typed = next((cue for cue in cues if cue.kind.startswith("type:")), None)
    unnamed = next((cue for cue in cues if cue.kind == "unnamed"), None)
    if typed:
        return Standing.INDEPENDENT, typed.kind.removeprefix("type:"), typed
    if unnamed:
        return Standing.UNNAMED, "unnamed", unnamed
    return None


def _after(context: Context, i: int, sentence: Sentence, cues: Sequence[Cue], words: Words) -> list[Source]:
    """Read sources whose name follows the words that tie it ("verified by X"), or which act ("X found")."""
    text = context.view.folded
    out: list[Source] = []
    taken: list[Span] = []
    for cue in cues:
        mode = _ANCHORS.get(cue.kind)
        if mode is None:
            continue
        begin = cue.end
        while begin < sentence.end and text[begin] in " \n\t\"'":
            begin += 1
        name = words.name.match(text, begin, min(sentence.end, begin + _NAME_WINDOW))
        stop = name.end() if name else min(sentence.end, begin + 60)
        near = [
            c for c in context.cues.within(begin, stop + _OVER, "sources") if c.start < stop and c.kind not in _ANCHORS
        ]
        known = _standing(near)
        proper = name is not None and _is_name(name[1])
        if known is None:
            if not proper or name is None or mode is Mode.CERTIFIED:
                continue
            known = (Standing.NAMED, "named", cue)
        standing, category, body = known
        if standing is Standing.INDEPENDENT and not body.kind.startswith("body:") and not proper:
            standing = Standing.UNNAMED  # "a university", "a laboratory": a kind is not a name
        by = name[1] if name and proper else text[body.start : body.end]
        end = max(stop if proper else body.end, body.end)
        out.append(Source(i, (cue.start, end), by.strip(" ,.;:'\""), standing, mode, category))
        insort(taken, (cue.start, end))
    for cue in cues:
        if not _is_body(cue):
            continue
        if _is_taken(taken, cue.start):
            continue
        acts = ("finds", "scores") if cue.kind.startswith(("body:", "association")) else ("finds",)
        verb = next(context.cues.within(cue.end, min(sentence.end, cue.end + _ACTIVE + _OVER), "sources", *acts), None)
        if verb is None or verb.start - cue.end > _ACTIVE or _clause_break(text, cue.end, verb.start):
            continue
        start, end = _proper(text, cue.start, cue.end, sentence)
        if cue.kind.startswith("type:") and not _is_name(text[start:end]):
            continue
        known = _standing([cue])
        if known is None:
            continue
        insort(taken, (start, verb.end))
        if text[verb.start - 1] == "-":
            continue  # "RSPO-certified": an adjective, not an act
        mode = _act_of(words, text, verb, sentence)
        if mode is Mode.CERTIFIED and text.startswith(" that", verb.end):
            mode = Mode.ATTEST
        out.append(Source(i, (start, verb.end), text[start:end], known[0], mode, known[1]))
    return out


def _act_of(words: Words, text: str, verb: Cue, sentence: Sentence) -> Mode:
    """Return what a body does by its verb: "verified", "provided limited assurance", "certified", "found"."""
    said = text[verb.start : verb.end].lower()
    if said.startswith(words.certifies):
        return Mode.CERTIFIED
    around = text[max(sentence.start, verb.start - 80) : min(sentence.end, verb.end + 40)].lower()
    if said.startswith(words.verifies) or words.assurance in around:
        return Mode.ATTEST
    return Mode.ATTRIBUTION


def _is_name(words: str) -> bool:
    return any(char.isupper() for char in words)


def _is_taken(taken: Sequence[Span], at: int) -> bool:
    """Tell whether a position lies in one of the spans, which are in order."""
    i = bisect_right(taken, (at, sys.maxsize))
    return any(start <= at < end for start, end in taken[max(0, i - 2) : i])


def _clause_break(text: str, start: int, end: int) -> bool:
    between = text[start:end]
    return ";" in between or ". " in between or ":" in between


def _proper(text: str, start: int, end: int, sentence: Sentence) -> Span:
    """Widen a span over the capitalised words around it."""
    while start > sentence.start:
        head = text[max(sentence.start, start - 30) : start].rstrip()
        word = head.rsplit(" ", 1)[-1]
        if not word or not (word[0].isupper() or word in ("of", "for", "and", "&")) or text[start - 1] != " ":
            break
        start -= len(word) + 1
    while end < sentence.end and text[end] == " ":
        word = text[end + 1 : end + 31].split(" ", 1)[0]
        if not word or not word[0].isupper():
            break
        end += len(word) + 1
    return max(start, sentence.start), end


def _before(context: Context, i: int, sentence: Sentence, cues: Sequence[Cue], words: Words) -> list[Source]:
    """Read sources whose name stands before the words that tie it (X에 따르면, X로부터 … 검증)."""
    text = context.view.folded
    out: list[Source] = []
    for cue in cues:
        mode = _ANCHORS.get(cue.kind)
        if mode is None and cue.kind != "finds":
            continue
        back = _BACK[mode] if mode else _TOPIC
        begin = max(sentence.start, cue.start - back)
        near = [b for b in context.cues.within(begin, cue.end, "sources") if _is_body(b) and b.start < cue.end]
        if mode is None:
            near = [b for b in near if b.end <= cue.start and _acts(words, text, b.end, cue.start)]
        if mode is Mode.ATTRIBUTION:
            near = [b for b in near if "," not in text[b.end : cue.start]]
        known = _standing(near)
        if known is None:
            if mode is not Mode.ATTEST:
                continue
            giver = words.giver.search(text, max(sentence.start, cue.start - 70), cue.start)
            if giver is None:
                continue
            out.append(Source(i, (giver.start(1), cue.end), giver[1], Standing.NAMED, mode, "named"))
            continue
        standing, category, body = known
        start, end = _eojeol(text, body.start, body.end, sentence)
        out.append(Source(i, (start, cue.end), text[start:end], standing, mode or Mode.ATTRIBUTION, category))
    return out


def _is_body(cue: Cue) -> bool:
    return cue.kind.startswith(("body:", "type:")) or cue.kind in _OTHERS


def _acts(words: Words, text: str, start: int, end: int) -> bool:
    """Tell whether what stands at ``start`` is the subject of what stands at ``end``; a topic governs from afar."""
    found = words.acts.match(text, start, end)
    return found is not None and (end - start <= _ACTIVE or found[1] in words.topic_marks)


def _eojeol(text: str, start: int, end: int, sentence: Sentence) -> Span:
    while start > sentence.start and not text[start - 1].isspace() and text[start - 1] not in ",'\"(·":
        start -= 1
    while end < sentence.end and (text[end].isalnum() or text[end] in "&()"):
        end += 1
    return start, end


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
        if (heading and i > 0) or attributions or _own_voice(context, sentence):
            active = None
        elif active is not None and not lead:
            near = min(sentence.end, sentence.start + _LEAD_WORDS)
            if next(context.cues.within(sentence.start, near, "sources", "continues", "same voice"), None) is None:
                active = None
        out.append(active)
    return tuple(out)


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
