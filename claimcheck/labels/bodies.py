"""Sentence to bodies: who is named, what it is to the claimant, and how it is tied to what is told."""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from collections.abc import Iterator, Sequence

from claimcheck.context import Context
from claimcheck.labels.naming import (
    DEFINITE,
    OVER,
    clause_break,
    eojeol,
    is_body,
    is_name,
    is_taken,
    read,
    standing_of,
    whole,
    widened,
)
from claimcheck.labels.source import Mode, Source, Standing, Words
from claimcheck.lang.scan import Cue
from claimcheck.records import Sentence, Span

_ANCHORS = {
    "attribution": Mode.ATTRIBUTION,
    "cited": Mode.ATTRIBUTION,
    "attest": Mode.ATTEST,
    "certified": Mode.CERTIFIED,
}
_IT = "definite it"  # with its verb: "it counted"
_NAME_WINDOW = 110
_BACK = {Mode.ATTRIBUTION: 45, Mode.ATTEST: 70, Mode.CERTIFIED: 70}
_ACTIVE = 60
_ASIDE = 3  # times as far where a relative clause stands between a body and its verb
_ARTICLE = 4  # characters of an article before a name
_KIND = 3  # characters up to which a word for an association is no name
_NAMED = 2  # characters that a name must have besides the word for its kind
_TOPIC = 300  # characters from a topic to the verb that closes its sentence
_BRACKET = re.compile(r"\w{0,3}\s?[(\[]\s?")
_CLOSING = re.compile(r"[^()\[\]]{0,30}[)\]]")
_ACRONYM = re.compile(r"[A-Z]{2}")


def named_after(context: Context, i: int, sentence: Sentence, cues: Sequence[Cue], words: Words) -> list[Source]:
    """Read sources whose name follows the words that tie it ("verified by X"), or which act ("X found")."""
    text = context.view.folded
    cues = [read(text, cue) for cue in cues if whole(text, cue, words)]
    out: list[Source] = []
    taken: list[Span] = []
    for cue in cues:
        if cue.kind in _ANCHORS:
            source = _anchored(context, i, sentence, cue, words)
            if source is not None:
                out.append(source)
                insort(taken, source.span)
    for cue in cues:
        if is_body(cue) and not is_taken(taken, cue.start):
            source = _acting(context, i, sentence, cue, words)
            if source is not None:
                insort(taken, source.span)
                if text[source.span[1] - 1] != "-":
                    out.append(source)
    out += _unlisted(text, i, sentence, taken, words)
    out += _bracketed(context, i, sentence, cues, taken, words)
    return out


def _anchored(context: Context, i: int, sentence: Sentence, cue: Cue, words: Words) -> Source | None:
    """Return the source whose name follows "verified by", "according to"."""
    text = context.view.folded
    mode = _ANCHORS[cue.kind]
    begin = cue.end
    while begin < sentence.end and text[begin] in " \n\t\"',":
        begin += 1
    name = words.name.match(text, begin, min(sentence.end, begin + _NAME_WINDOW))
    stop = name.end() if name else min(sentence.end, begin + 60)
    near = [
        read(text, c)
        for c in context.cues.within(begin, stop + OVER, "sources")
        if c.start < stop and c.kind not in _ANCHORS and whole(text, c, words)
    ]
    definite = next((c for c in near if c.start == begin and c.kind.startswith(DEFINITE)), None)
    if definite is not None:
        near = [definite]  # "according to the study, carried out at X": the study tells
    known = standing_of(near)
    proper = name is not None and is_name(name[1])
    if cue.kind == "cited" and (
        known is None or not known[2].kind.startswith("body:") or known[2].start > begin + _ARTICLE
    ):
        return None  # "per tonne": only a body that is known as one is cited so
    if known is None:
        if not proper or name is None or mode is Mode.CERTIFIED:
            return None
        known = (Standing.NAMED, "named", cue)
    standing, category, body = known
    near_name = text[slice(*widened(words, text, body.start, body.end, sentence))]
    vague = standing in (Standing.INDEPENDENT, Standing.ASSOCIATION) and not body.kind.startswith("body:")
    generic = body.kind.removeprefix(DEFINITE) if body.kind.startswith(DEFINITE) else ""
    if vague and not proper and not is_name(near_name):
        standing = Standing.UNNAMED  # "a university", "a laboratory": a kind is not a name
    by = name[1] if name and proper else near_name
    if name and proper and body.kind.startswith("body:") and not name.start() <= body.start < name.end():
        by = near_name
    end = max(stop if proper else body.end, body.end)
    aside = mode is Mode.ATTEST and words.passive.match(text, cue.start) is not None
    return Source(i, (cue.start, end), by.strip(" ,.;:'\""), standing, mode, category, generic=generic, aside=aside)


def _acting(context: Context, i: int, sentence: Sentence, cue: Cue, words: Words) -> Source | None:
    """Return the source that a body is by its verb or by what is its own: "X found", "X's data show"."""
    text = context.view.folded
    if cue.kind == _IT:
        return Source(i, (cue.start, cue.end), "it", Standing.UNNAMED, Mode.ATTRIBUTION, "unnamed", generic="it")
    if cue.kind == "interested" and text.startswith("'s", cue.end):
        return None  # "the company's own servers": no subject
    if cue.kind.startswith("body:") and cue.start <= sentence.start + 1 and text.startswith(": ", cue.end):
        known = standing_of([cue])
        assert known is not None
        return Source(i, (cue.start, cue.end), text[cue.start : cue.end], known[0], Mode.ATTRIBUTION, known[1])
    known_one = cue.kind.startswith(("body:", "association", DEFINITE))
    acts: tuple[str, ...] = ("finds", "scores") if known_one else ("finds",)
    if cue.kind.startswith(DEFINITE):
        acts = (*acts, "speaks")
        if text[cue.end : cue.end + 1] == "," or words.preposition.search(
            text, max(sentence.start, cue.start - OVER), cue.start
        ):
            return None  # "in the laboratory, newer samples": no subject
    reach = min(sentence.end, cue.end + _ASIDE * _ACTIVE + OVER)
    verb = context.cues.first(cue.end, reach, "sources", *acts)
    if known_one and (verb is None or verb.start - cue.end > _ACTIVE):
        placed = words.places.match(text, cue.end, min(sentence.end, cue.end + 2 * _ACTIVE))
        if placed is not None and (known := standing_of([cue])) is not None:
            start, end = widened(words, text, cue.start, cue.end, sentence)
            generic = cue.kind.removeprefix(DEFINITE) if cue.kind.startswith(DEFINITE) else ""
            return Source(
                i, (start, placed.end()), text[start:end], known[0], Mode.ATTRIBUTION, known[1], generic=generic
            )
    if verb is None or clause_break(text, cue.end, verb.start):
        return None
    # "DNV, an accredited verifier of long standing, confirmed": what stands between two commas is passed over
    aside = text.count(",", cue.end, verb.start) > 1
    if verb.start - cue.end > _ACTIVE * (_ASIDE if aside else 1):
        return None
    start, end = widened(words, text, cue.start, cue.end, sentence)
    generic = ""
    if cue.kind.startswith(DEFINITE):
        generic, known = cue.kind.removeprefix(DEFINITE), (Standing.UNNAMED, "unnamed", cue)
    else:
        if cue.kind.startswith("type:") and not is_name(text[start:end]):
            return None
        found = standing_of([cue])
        if found is None:
            return None
        known = found
    mode = _act_of(words, text, verb, sentence)
    if mode is Mode.CERTIFIED and words.that.match(text, verb.end):
        mode = Mode.ATTEST
    stop = verb.end if text[verb.start - 1] != "-" else verb.start  # "RSPO-certified": an adjective, not an act
    return Source(i, (start, stop), text[start:end], known[0], mode, known[1], generic=generic)


def _unlisted(text: str, i: int, sentence: Sentence, taken: Sequence[Span], words: Words) -> Iterator[Source]:
    """Yield the proper names of no known kind that verify or certify: "QIMA verified our data"."""
    for found in words.named_acts.finditer(text, sentence.start, sentence.end):
        name = found["name"].removesuffix("'s")
        initial = found.start("name") <= sentence.start + 1
        if is_taken(taken, found.start("name")) or (initial and " " not in name and _ACRONYM.search(name) is None):
            continue
        mode = Mode.ATTRIBUTION
        if found["act"] is not None:
            mode = Mode.CERTIFIED if found["act"].lower().startswith(words.certifies) else Mode.ATTEST
        yield Source(i, (found.start("name"), found.end()), name, Standing.NAMED, mode, "named")


def _bracketed(
    context: Context, i: int, sentence: Sentence, cues: Sequence[Cue], taken: Sequence[Span], words: Words
) -> Iterator[Source]:
    """Yield the bodies that stand in brackets right behind a figure: "4.9 km/kWh (Ministry of Energy)"."""
    ends = [quantity.end for quantity in context.quantities[i]]
    if not ends:
        return
    text = context.view.folded
    for cue in cues:
        if not is_body(cue) or is_taken(taken, cue.start):
            continue
        k = bisect_right(ends, cue.start)
        opening = k and _BRACKET.match(text, ends[k - 1])
        if not opening or opening.end() != cue.start or not _CLOSING.match(text, cue.end, sentence.end):
            continue
        known = standing_of([cue])
        if known is not None and (not cue.kind.startswith("type:") or is_name(text[cue.start : cue.end])):
            yield Source(
                i, (cue.start, cue.end), text[cue.start : cue.end], known[0], Mode.ATTRIBUTION, known[1], aside=True
            )


def _act_of(words: Words, text: str, verb: Cue, sentence: Sentence) -> Mode:
    """Return what a body does by its verb: "verified", "provided limited assurance", "certified", "found"."""
    said = text[verb.start : verb.end].lower()
    if said.startswith(words.certifies):
        return Mode.CERTIFIED
    around = text[max(sentence.start, verb.start - 80) : min(sentence.end, verb.end + 40)].lower()
    if said.startswith(words.verifies) or words.assurance in around:
        return Mode.ATTEST
    return Mode.ATTRIBUTION


def named_before(context: Context, i: int, sentence: Sentence, cues: Sequence[Cue], words: Words) -> list[Source]:
    """Read sources whose name stands before the words that tie it (X에 따르면, X로부터 … 검증)."""
    text = context.view.folded
    out: list[Source] = []
    for cue in cues:
        mode = _ANCHORS.get(cue.kind)
        if mode is None and cue.kind not in ("finds", "evidence"):
            continue
        back = _BACK[mode] if mode else _TOPIC
        begin = max(sentence.start, cue.start - back)
        near = [
            b
            for b in context.cues.within(begin, cue.end, "sources")
            if is_body(b) and b.start < cue.end and whole(text, b, words)
        ]
        if mode is None:
            near = [
                b
                for b in near
                if b.end <= cue.start and (_acts(words, text, b.end, cue.start) or _bare(words, text, b, cue))
            ]
        if mode is Mode.ATTRIBUTION:
            near = [b for b in near if "," not in text[b.end : cue.start]]
        # "our own survey": what stands right before the word tells whose it is
        near = [
            b
            for b in near
            if words.norms.search(text, b.end, cue.start) is None and not _aside(text, begin, b, cue.start)
        ]
        own_work = words.own_work.search(text, max(sentence.start, cue.start - OVER), cue.start) is not None
        known = standing_of(near, nearest=not own_work)
        if known is None:
            if mode is not Mode.ATTEST:
                continue
            giver = words.giver.search(text, max(sentence.start, cue.start - 70), cue.start)
            if giver is None:
                continue
            out.append(Source(i, (giver.start(1), cue.end), giver[1], Standing.NAMED, mode, "named"))
            continue
        standing, category, body = known
        start, end = eojeol(text, body.start, body.end, sentence)
        name = words.particle.sub("", text[start:end])
        # an agency's register: both are the name
        owner = next((b for b in near if b.kind.startswith("body:") and text[b.end : start] == " "), None)
        if owner is not None:
            start = eojeol(text, owner.start, owner.end, sentence)[0]
        generic = body.kind.removeprefix(DEFINITE) if body.kind.startswith(DEFINITE) else ""
        if body.kind.startswith("type:") and len(name) - (body.end - body.start) < _NAMED:
            # "병원", "연구팀": a kind is not a name
            standing, category, generic = Standing.UNNAMED, "unnamed", body.kind.removeprefix("type:")
        if body.kind == "association" and len(name) <= _KIND:
            standing, category, generic = Standing.UNNAMED, "unnamed", "association"
        span = (min(start, cue.start), cue.end)
        # a test of one thing, a certificate: its word does not go on to others
        aside = mode is Mode.CERTIFIED or words.passive.search(text, *span) is not None
        if category in ("lab", "assurer", "certifier"):
            aside = aside or words.studies.search(text, *span) is None
        out.append(
            Source(i, span, text[start:end], standing, mode or Mode.ATTRIBUTION, category, generic=generic, aside=aside)
        )
    spans = sorted(source.span for source in out)
    out += _bracketed(context, i, sentence, [c for c in cues if whole(text, c, words)], spans, words)
    return out


def _aside(text: str, begin: int, body: Cue, end: int) -> bool:
    """Tell whether a body stands within brackets behind other words of theirs: "the paper (by A of X)"."""
    opening = text.rfind("(", begin, body.start)
    return 0 <= opening < body.start - 1 and text.find(")", opening, body.start) < 0 <= text.find(")", body.end, end)


def _acts(words: Words, text: str, start: int, end: int) -> bool:
    """Tell whether what stands at ``start`` is the subject of what stands at ``end``; a topic governs from afar."""
    found = words.acts.match(text, start, end)
    return found is not None and (end - start <= _ACTIVE or found[1] in words.topic_marks)


def _bare(words: Words, text: str, body: Cue, cue: Cue) -> bool:
    """Tell whether a word of evidence stands right behind a name, as in "X 6월 데이터"."""
    return cue.kind == "evidence" and words.bare.fullmatch(text, body.end, cue.start) is not None


def nominal(context: Context, i: int, sentence: Sentence, told: Sequence[Cue], words: Words) -> Source | None:
    """Return the body that a sentence merely names, which is enough in a footnote or a table's caption."""
    text = context.view.folded
    cues = [read(text, cue) for cue in told if is_body(cue)]
    if any(cue.kind == "interested" for cue in cues):
        return None
    for cue in cues:
        if not cue.kind.startswith(("body:", "type:")) or not whole(text, cue, words):
            continue
        if words.head_final:
            start, end = eojeol(text, cue.start, cue.end, sentence)
            name = words.particle.sub("", text[start:end])
            if cue.kind.startswith("type:") and len(name) - (cue.end - cue.start) < _NAMED:
                continue
        else:
            start, end = widened(words, text, cue.start, cue.end, sentence)
            name = text[start:end]
            if not is_name(name):
                continue
        category = cue.kind.partition(":")[2]
        return Source(i, (start, end), name.strip(" ,.;:'\""), Standing.INDEPENDENT, Mode.ATTEST, category)
    return None
