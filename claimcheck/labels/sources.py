"""Context to sources: which bodies a text names, and how far the word of each reaches."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import field, replace
from itertools import pairwise

from claimcheck.context import Context
from claimcheck.frozen import record
from claimcheck.labels import marks
from claimcheck.labels.bodies import named_after, named_before, nominal
from claimcheck.labels.marks import Marks
from claimcheck.labels.reach import REACHING, reach
from claimcheck.labels.source import Mode, Source, Standing, Words, scopes_in, words_of, years_in
from claimcheck.lang.scan import Cue
from claimcheck.records import BlockKind, QuantityKind, Sentence, Span

_MANY = 16  # sources of one sentence that are weighed for one figure
_NESTED = 20  # characters in which "according to" names the one whose account the sentence is
_NEAR = 30  # characters before an attestation in which it is denied or wished for
_AFTER = 16  # characters after it, where the predicate stands last
_ORDERED = 2  # sentences before "it was commissioned by"
_CAPTION = 120  # characters of a caption that names its source
_FORMER = 15  # sentences back to which "the agency" can point
_QUOTED = re.compile(r"[《『「\"'“‘]([^《》『』「」\"'“”‘’\n]{2,80})[》』」\"'”’]")
_CAPITAL = re.compile(r"[A-Z][\w&'-]*")
_PRINTED = 60  # characters around a journal's name in which a text says that it is one
_POINTS = {
    "public": ("public",),
    "lab": ("lab", "public", "assurer", "research"),
    "research": ("research", "lab", "public"),
    "assurer": ("assurer", "certifier", "lab"),
    "certifier": ("certifier", "assurer"),
    "association": ("association",),
    "journal": ("journal",),
    "work": ("journal", "lab", "research", "public", "association"),
    "it": ("public", "lab", "research", "assurer", "certifier", "association", "journal"),
    "paper": ("assurer", "certifier", "lab", "public"),
}


@record
class Sources:
    """All sources of a document: by sentence, those that reach a sentence from before, and statements for the whole."""

    by_sentence: tuple[tuple[Source, ...], ...]
    reaching: tuple[Source | None, ...]
    statements: tuple[Source, ...]
    marks: Marks
    once: frozenset[str]  # words with a capital that the text has but once: of nobody who is at home in it
    stated: frozenset[int]  # blocks with a statement of a named body
    nominal: Source | None  # the first statement of a named body that disputes nothing
    headed: dict[tuple[int, int], bool] = field(default_factory=dict)  # whether a statement names headers of a table

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
    merely: list[Source | None] = []
    for i, sentence in enumerate(context.sentences):
        cues = context.cues.within(sentence.start, sentence.end, "sources")
        found.append(_of_sentence(context, i, sentence, cues) if cues else ())
        merely.append(nominal(context, i, sentence, cues, words_of(sentence.lang)) if cues else None)
    resolved = _resolved(context, _paid_for(context, found), merely)
    notes = marks.survey(context, resolved, merely)
    counts = Counter(_CAPITAL.findall(context.view.folded))
    statements = _statements(context, resolved, merely)
    named = [each for each in statements if each.standing in (Standing.INDEPENDENT, Standing.NAMED)]
    return Sources(
        resolved,
        reach(context, resolved, merely, notes.sentences),
        statements,
        notes,
        frozenset(word for word, times in counts.items() if times == 1),
        frozenset(context.sentences[each.sentence].block for each in named),
        next((each for each in named if not each.disputed), None),
    )


def _of_sentence(context: Context, i: int, sentence: Sentence, cues: Sequence[Cue]) -> tuple[Source, ...]:
    words = words_of(sentence.lang)
    read = named_before if words.head_final else named_after
    sources = read(context, i, sentence, cues, words)
    if not sources:
        return ()
    text, low = context.view.text, context.view.low
    within = (sentence.start, sentence.end)
    kinds = {cue.kind for cue in cues}
    standard = words.standard.search(text, *within)
    assurance = "limited" if "limited" in kinds else "reasonable" if "reasonable" in kinds else None
    commissioned = words.commissioned.search(low, *within) is not None and not words.uncommissioned.search(low, *within)
    back = words.back.search(low, *within) is not None
    table = words.table_near.search(low, *within) is not None
    tested = words.tests.search(low, *within) is not None
    disputed = words.disputes.search(low, *within) is not None
    nested = words.nested.match(low, *within) is not None
    parts = _parts(low, within, words)
    named: dict[Span, tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]] = {}
    tail = text[max(sentence.start, sentence.end - 3) : sentence.end]
    out = []
    for source in sources:
        if _void(context, sentence, source, words) or (nested and source.span[0] > sentence.start + _NESTED):
            continue  # denied, wished for, or somebody's account of what a body said
        standing = source.standing
        if (commissioned and source.category != "journal") or _tied(context, sentence, source, words):
            standing = Standing.INTERESTED
        k = max(0, bisect_right(parts, source.span[0], key=_first) - 1)
        part = parts[k]
        if part not in named:
            named[part] = _names(context, part, sources, words)
        topics, terms, scopes, years = named[part]
        out.append(
            replace(
                source,
                standing=standing,
                standard=standard[0] if standard else None,
                assurance=assurance,
                topics=topics,
                terms=terms,
                years=years,
                assures=words.assures.search(low, *source.span) is not None,
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


def _first(span: Span) -> int:
    return span[0]


def _parts(low: str, within: Span, words: Words) -> list[Span]:
    """Return the parts of a sentence that each name what a source covers: between semicolons and exceptions."""
    breaks = [found.start() for found in words.excepts.finditer(low, *within)]
    at = low.find(";", *within)
    while at >= 0:
        breaks.append(at)
        at = low.find(";", at + 1, within[1])
    edges = sorted({within[0], *breaks, within[1]})
    return list(pairwise(edges)) or [within]


def _names(
    context: Context, part: Span, sources: Sequence[Source], words: Words
) -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    """Return the topics, terms, scopes and years that a part of a sentence names beside its bodies."""
    low = context.view.low
    subjects = [
        cue
        for cue in context.cues.within(*part, "topics")
        if words.head_final or not any(s.span[0] <= cue.start < s.span[1] for s in sources[:_MANY])
    ]
    topics = frozenset(cue.kind for cue in subjects)
    terms = frozenset(words.term(low[cue.start : cue.end]) for cue in subjects)
    return topics, terms, scopes_in(low, part), years_in(low, part)


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
    # "subject to limited assurance by X" is told of what was done
    done = words.assurance in low[start:end]
    return source.mode is not Mode.ATTRIBUTION and any(not done or cue.end + 1 < start for cue in near)


_ENVIRONMENT = frozenset({"emissions", "energy", "resources"})
_ALL = frozenset(
    {"emissions", "energy", "resources", "product", "social", "governance", "financial", "market", "other"}
)


def _covered(kinds: Set[str]) -> frozenset[str] | None:
    if "env data" in kinds:
        return _ENVIRONMENT
    return _ALL if "all data" in kinds else None


def _paid_for(context: Context, found: Sequence[Sequence[Source]]) -> list[tuple[Source, ...]]:
    """Turn a poll or a test into an interested one where the next sentences say who ordered it."""
    out = [tuple(sources) for sources in found]
    low = context.view.low
    for i, sentence in enumerate(context.sentences):
        words = words_of(sentence.lang)
        found_at = words.ordered.search(low, sentence.start, sentence.end)
        if found_at is None or words.uncommissioned.search(low, sentence.start, sentence.end):
            continue
        for k in range(max(0, i - _ORDERED), i):
            if context.sentences[k].block == sentence.block:
                out[k] = tuple(
                    replace(s, standing=Standing.INTERESTED) if s.category in ("research", "lab") else s for s in out[k]
                )
    return out


# -- what "the agency" and "the paper" point to ------------------------------------------------------


def _resolved(
    context: Context, found: Sequence[Sequence[Source]], merely: Sequence[Source | None]
) -> tuple[tuple[Source, ...], ...]:
    """Give what points back ("the agency", "the paper says") the body that was named before it."""
    last: dict[str, Source] = {}
    out: list[tuple[Source, ...]] = []
    for i in range(len(context.sentences)):
        here = []
        mentioned = _mentioned(context, i, merely[i])
        for source in mentioned:
            if source.category == "journal":
                last["journal"] = source  # "the paper printed in X": it is named in the same breath
        for source in found[i]:
            if source.generic:
                former = _former(last, source, i)
                if former is not None:
                    source = replace(
                        source,
                        by=former.by,
                        standing=former.standing,
                        category=former.category,
                        origin=former.origin if former.origin is not None else former.sentence,
                    )
                elif source.category == "unnamed" and source.mode is Mode.ATTRIBUTION and _definite(context, source):
                    continue
            here.append(source)
        if not here:
            here += [source for source in mentioned if source.category == "journal"]
        for source in here:
            if source.standing is not Standing.UNNAMED:
                last[source.category] = source
        for source in mentioned:
            if last.get(source.category) is None or last[source.category].sentence != i:
                last[source.category] = source
        out.append(tuple(here))
    return tuple(out)


def _definite(context: Context, source: Source) -> bool:
    """Tell whether a source acts ("the board said") and is not cited ("a study by")."""
    return context.view.low.startswith(source.by.lower(), source.span[0])


def _former(last: dict[str, Source], source: Source, i: int) -> Source | None:
    """Return the latest source before a sentence to which a definite one can point."""
    kinds, far = _POINTS.get(source.generic, ()), 1 if source.generic == "it" else _FORMER
    near = [last[kind] for kind in kinds if kind in last and i - last[kind].sentence <= far]
    return max(near, key=lambda s: (s.sentence, -kinds.index(s.category)), default=None)


def _mentioned(context: Context, i: int, merely: Source | None) -> list[Source]:
    """Return the bodies that a sentence names in whatever way, and the journal in which something was printed."""
    out = [] if merely is None else [merely]
    sentence = context.sentences[i]
    words = words_of(sentence.lang)
    for found in words.publication.finditer(context.view.folded, sentence.start, sentence.end):
        named = next((key for key, value in found.groupdict().items() if value), None)
        if named is not None:
            start, end = found.span(named)
        else:
            quoted = _QUOTED.search(
                context.view.text,
                max(sentence.start, found.start() - _PRINTED),
                min(sentence.end, found.end() + _PRINTED),
            )
            if quoted is None:
                continue
            start, end = quoted.span(1)
        by = context.words(start, end)
        out.append(Source(i, (start, end), by, Standing.INDEPENDENT, Mode.ATTRIBUTION, "journal"))
        break
    return out


# -- statements --------------------------------------------------------------------------------------


def _statements(
    context: Context, found: Sequence[Sequence[Source]], merely: Sequence[Source | None]
) -> tuple[Source, ...]:
    """Return the attestations that name what they cover without a figure of their own."""
    out = []
    for i, sources in enumerate(found):
        left_out, ours = _left_out(context, i) if sources else (False, False)
        whole = bool(sources) and _no_figure(context, i)
        for source in sources:
            if source.standing not in (Standing.INDEPENDENT, Standing.NAMED):
                continue
            pointing = source.anaphor and source.category in (*REACHING, "assurer", "certifier")
            if (source.mode is Mode.ATTEST or pointing) and (source.opens_list or whole):
                # one that names its columns covers these; one that is only cited leaves out what is the company's own
                partial = (left_out and not source.years) or (ours and source.mode is Mode.ATTRIBUTION)
                out.append(replace(source, partial=partial))
        if _captions(context, i):
            caption = next(
                (s for s in sources if s.standing is Standing.INDEPENDENT),
                merely[i] if not sources and _brief(context, i) else None,
            )
            if caption is not None:
                out.append(replace(caption, table=True, anaphor=True, terms=frozenset()))
    return tuple(out)


def _left_out(context: Context, i: int) -> tuple[bool, bool]:
    """Tell whether a sentence, or one beside it in its paragraph, leaves something out, and whether it says "we"."""
    here, low = context.sentences[i], context.view.low
    words = words_of(here.lang)
    beside = context.sentences[max(0, i - 1) : i + 3]
    out = any(each.block == here.block and words.excepts.search(low, each.start, each.end) for each in beside)
    return out, words.we.search(low, here.start, here.end) is not None


def _no_figure(context: Context, i: int) -> bool:
    """Tell whether a sentence tells no figure of its own; "these two figures" is none."""
    words = words_of(context.sentences[i].lang)
    low = context.view.low
    return all(
        q.kind is QuantityKind.NUMBER
        or (
            (found := words.figures.search(low, q.start, q.end + 20)) is not None
            and "," not in low[q.end : found.start()]
        )
        for q in context.quantities[i]
    )


def _brief(context: Context, i: int) -> bool:
    return context.sentences[i].end - context.sentences[i].start <= _CAPTION


def _captions(context: Context, i: int) -> bool:
    """Tell whether a sentence stands right above a table, as its caption does."""
    here = context.sentences[i].block
    blocks = context.document.blocks
    return (
        blocks[here].kind is not BlockKind.CELL
        and here + 1 < len(blocks)
        and blocks[here + 1].kind is BlockKind.CELL
        and not context.quantities[i]
        and (
            blocks[here].kind is BlockKind.CAPTION
            or words_of(context.sentences[i].lang).caption.match(context.view.low, context.sentences[i].start)
            is not None
        )
    )
