"""Sentence to bodies: who is named, what it is to the claimant, and how it is tied to what is told."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right, insort
from collections.abc import Iterator, Sequence

from claimcheck.context import Context
from claimcheck.labels.source import Mode, Source, Standing, Words
from claimcheck.lang.scan import Cue
from claimcheck.records import Sentence, Span

_ANCHORS = {"attribution": Mode.ATTRIBUTION, "cited": Mode.ATTRIBUTION, "attest": Mode.ATTEST, "certified": Mode.CERTIFIED}
_OTHERS = ("association", "ngo", "press", "interested", "unnamed")
_DEFINITE = "definite "  # "the agency", "the paper": it points to a source that was named before
_IT = "definite it"  # with its verb: "it counted"
_NAME_WINDOW = 110
_BACK = {Mode.ATTRIBUTION: 45, Mode.ATTEST: 70, Mode.CERTIFIED: 70}
_ACTIVE = 60
_ASIDE = 3  # times as far where a relative clause stands between a body and its verb
_WORD = re.compile(r"\s([\w&'.-]{1,30})")
_KIND = 3  # characters up to which a word for an association is no name
_NAMED = 2  # characters that a name must have besides the word for its kind
_TOPIC = 300  # characters from a topic to the verb that closes its sentence
_OVER = 40  # characters that a cue may run over a window's end
_INITIALS = 4  # letters up to which a name is written in capitals throughout
_BRACKET = re.compile(r"\s?[(\[]\s?")
_CLOSING = re.compile(r"[^()\[\]]{0,30}[)\]]")
_GOES_ON = re.compile(r"\s(?:of|for|at|on)\s(?:the\s)?[A-Z]|\s[A-Z]")
_TYPED = ("public", "lab", "research", "assurer")
_ACRONYM = re.compile(r"[A-Z]{2}")


def _standing(cues: Sequence[Cue], *, nearest: bool = False) -> tuple[Standing, str, Cue] | None:
    """Return the standing of the telling cue: a body by name outranks a word for its kind.

    ``nearest``: of several the last one tells, where names stand before the words that tie them.
    """
    interested = next((cue for cue in cues if cue.kind == "interested"), None)
    bodies = [cue for cue in cues if cue.kind.startswith("body:")]
    last = bodies[-1].start if nearest and bodies else None
    body = next((cue for cue in bodies if last is None or cue.start == last), None)
    if interested and (body is None or (not nearest and interested.start <= body.start)):
        return Standing.INTERESTED, "interested", interested
    if body:
        return Standing.INDEPENDENT, body.kind.removeprefix("body:"), body
    for kind, standing in (("ngo", Standing.NGO), ("press", Standing.PRESS), ("association", Standing.ASSOCIATION)):
        cue = next((cue for cue in cues if cue.kind == kind), None)
        if cue:
            return standing, kind, cue
    typed = next((cue for cue in cues if cue.kind.startswith("type:")), None)
    unnamed = next((cue for cue in cues if cue.kind == "unnamed" or cue.kind.startswith(_DEFINITE)), None)
    if typed:
        return Standing.INDEPENDENT, typed.kind.removeprefix("type:"), typed
    if unnamed:
        return Standing.UNNAMED, "unnamed", unnamed
    return None


def named_after(context: Context, i: int, sentence: Sentence, cues: Sequence[Cue], words: Words) -> list[Source]:
    """Read sources whose name follows the words that tie it ("verified by X"), or which act ("X found")."""
    text = context.view.folded
    cues = [_read(text, cue) for cue in cues if _whole(text, cue, words)]
    out: list[Source] = []
    taken: list[Span] = []
    for cue in cues:
        if cue.kind in _ANCHORS:
            source = _anchored(context, i, sentence, cue, words)
            if source is not None:
                out.append(source)
                insort(taken, source.span)
    for cue in cues:
        if _is_body(cue) and not _is_taken(taken, cue.start):
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
    while begin < sentence.end and text[begin] in " \n\t\"'":
        begin += 1
    name = words.name.match(text, begin, min(sentence.end, begin + _NAME_WINDOW))
    stop = name.end() if name else min(sentence.end, begin + 60)
    near = [
        _read(text, c)
        for c in context.cues.within(begin, stop + _OVER, "sources")
        if c.start < stop and c.kind not in _ANCHORS and _whole(text, c, words)
    ]
    definite = next((c for c in near if c.start == begin and c.kind.startswith(_DEFINITE)), None)
    if definite is not None:
        near = [definite]  # "according to the study, carried out at X": the study tells
    known = _standing(near)
    proper = name is not None and _is_name(name[1])
    if cue.kind == "cited" and (known is None or not known[2].kind.startswith("body:")):
        return None  # "per tonne": only a body that is known as one is cited so
    if known is None:
        if not proper or name is None or mode is Mode.CERTIFIED:
            return None
        known = (Standing.NAMED, "named", cue)
    standing, category, body = known
    near_name = text[slice(*_proper(words, text, body.start, body.end, sentence))]
    vague = standing in (Standing.INDEPENDENT, Standing.ASSOCIATION) and not body.kind.startswith("body:")
    generic = body.kind.removeprefix(_DEFINITE) if body.kind.startswith(_DEFINITE) else ""
    if vague and not proper and not _is_name(near_name):
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
        known = _standing([cue])
        assert known is not None
        return Source(i, (cue.start, cue.end), text[cue.start : cue.end], known[0], Mode.ATTRIBUTION, known[1])
    known_one = cue.kind.startswith(("body:", "association", _DEFINITE))
    acts = ("finds", "scores") if known_one else ("finds",)
    if cue.kind.startswith(_DEFINITE):
        acts = ("finds", "scores", "speaks")
        if text[cue.end : cue.end + 1] == "," or words.preposition.search(text, sentence.start, cue.start):
            return None  # "in the laboratory, newer samples": no subject
    reach = min(sentence.end, cue.end + _ASIDE * _ACTIVE + _OVER)
    verb = next(context.cues.within(cue.end, reach, "sources", *acts), None)
    if known_one and (verb is None or verb.start - cue.end > _ACTIVE):
        placed = words.places.match(text, cue.end, min(sentence.end, cue.end + 2 * _ACTIVE))
        if placed is not None and (known := _standing([cue])) is not None:
            start, end = _proper(words, text, cue.start, cue.end, sentence)
            generic = cue.kind.removeprefix(_DEFINITE) if cue.kind.startswith(_DEFINITE) else ""
            return Source(
                i, (start, placed.end()), text[start:end], known[0], Mode.ATTRIBUTION, known[1], generic=generic
            )
    if verb is None or _clause_break(text, cue.end, verb.start):
        return None
    # "DNV, an accredited verifier of long standing, confirmed": what stands between two commas is passed over
    aside = text.count(",", cue.end, verb.start) > 1
    if verb.start - cue.end > _ACTIVE * (_ASIDE if aside else 1):
        return None
    start, end = _proper(words, text, cue.start, cue.end, sentence)
    generic = ""
    if cue.kind.startswith(_DEFINITE):
        generic, known = cue.kind.removeprefix(_DEFINITE), (Standing.UNNAMED, "unnamed", cue)
    else:
        if cue.kind.startswith("type:") and not _is_name(text[start:end]):
            return None
        found = _standing([cue])
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
        name = found["name"]
        initial = found.start("name") <= sentence.start + 1
        if _is_taken(taken, found.start("name")) or (
            initial and " " not in name and _ACRONYM.search(name) is None
        ):
            continue
        certifies = found["act"].lower().startswith(words.certifies)
        mode = Mode.CERTIFIED if certifies else Mode.ATTEST
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
        if not _is_body(cue) or _is_taken(taken, cue.start):
            continue
        k = bisect_right(ends, cue.start)
        opening = k and _BRACKET.match(text, ends[k - 1])
        if not opening or opening.end() != cue.start or not _CLOSING.match(text, cue.end, sentence.end):
            continue
        known = _standing([cue])
        if known is not None and (not cue.kind.startswith("type:") or _is_name(text[cue.start : cue.end])):
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


def _read(text: str, cue: Cue) -> Cue:
    """Return "the University" as a word for a kind where a name goes on from it: "the University of Leeds"."""
    if not cue.kind.startswith(_DEFINITE) or _GOES_ON.match(text, cue.end) is None:
        return cue
    kind = cue.kind.removeprefix(_DEFINITE)
    article = text.find(" ", cue.start, cue.end) + 1
    if kind in _TYPED:
        return cue._replace(start=max(cue.start, article), kind=f"type:{kind}")
    return cue._replace(kind="association" if kind == "association" else "unnamed")


def _whole(text: str, cue: Cue, words: Words) -> bool:
    """Tell whether a cue is all of a name: capitalised where a language has capitals, no part of a longer word."""
    if not cue.kind.startswith("body:"):
        return True
    name = text[cue.start : cue.end]
    if cue.end < len(text) and _latin(name[-1]) and _latin(text[cue.end]):
        return False
    if cue.start and _latin(name[0]) and _latin(text[cue.start - 1]):
        return False
    if words.head_final:
        return True
    if cue.kind == "body:journal" and words.printed_in.search(text, max(0, cue.start - _OVER), cue.start) is None:
        return False  # "Nature", "Science", "Joule": a journal where something is printed in it
    if name.isalpha() and len(name) <= _INITIALS and name.lower() not in words.titled:
        return sum(map(str.isupper, name)) > 1 or (len(name) == 1 and name.isupper())
    return _is_name(name)


def _latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _is_name(words: str) -> bool:
    return any(char.isupper() for char in words)


def _is_taken(taken: Sequence[Span], at: int) -> bool:
    """Tell whether a position lies in one of the spans, which are in order."""
    i = bisect_right(taken, (at, sys.maxsize))
    return any(start <= at < end for start, end in taken[max(0, i - 2) : i])


def _clause_break(text: str, start: int, end: int) -> bool:
    between = text[start:end]
    return ";" in between or ":" in between


def _proper(words: Words, text: str, start: int, end: int, sentence: Sentence) -> Span:
    """Widen a span over the capitalised words around it."""
    while start > sentence.start:
        head = text[max(sentence.start, start - 30) : start].rstrip()
        word = head.rsplit(" ", 1)[-1]
        if not word or not (word[0].isupper() or word in words.small) or text[start - 1] != " " or word[-1] in ";:,.":
            break
        start -= len(word) + 1
    while (following := _WORD.match(text, end, sentence.end)) and following[1][0].isupper():
        end = following.end()
    return max(start, sentence.start), end


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
            if _is_body(b) and b.start < cue.end and _whole(text, b, words)
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
        near = [b for b in near if words.norms.search(text, b.end, cue.start) is None]
        own_work = words.own_work.search(text, max(sentence.start, cue.start - _OVER), cue.start) is not None
        known = _standing(near, nearest=not own_work)
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
        name = words.particle.sub("", text[start:end])
        generic = body.kind.removeprefix(_DEFINITE) if body.kind.startswith(_DEFINITE) else ""
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
    out += _bracketed(context, i, sentence, [c for c in cues if _whole(text, c, words)], spans, words)
    return out


def _is_body(cue: Cue) -> bool:
    return cue.kind.startswith(("body:", "type:", _DEFINITE)) or cue.kind in _OTHERS


def _acts(words: Words, text: str, start: int, end: int) -> bool:
    """Tell whether what stands at ``start`` is the subject of what stands at ``end``; a topic governs from afar."""
    found = words.acts.match(text, start, end)
    return found is not None and (end - start <= _ACTIVE or found[1] in words.topic_marks)


def _bare(words: Words, text: str, body: Cue, cue: Cue) -> bool:
    """Tell whether a word of evidence stands right behind a name, as in "X 6월 데이터"."""
    return cue.kind == "evidence" and words.bare.fullmatch(text, body.end, cue.start) is not None


def _eojeol(text: str, start: int, end: int, sentence: Sentence) -> Span:
    while start > sentence.start and not text[start - 1].isspace() and text[start - 1] not in ",'\"·":
        if text[start - 1] == "(" and not text[start - 2].isalnum():
            break  # "X(KTR)" is one name, "(KTR" is not
        start -= 1
    while end < sentence.end and (text[end].isalnum() or text[end] in "&()"):
        end += 1
    return start, end


def nominal(context: Context, i: int, sentence: Sentence, words: Words) -> Source | None:
    """Return the body that a sentence merely names, which is enough in a footnote or a table's caption."""
    text = context.view.folded
    cues = [_read(text, cue) for cue in context.cues.within(sentence.start, sentence.end, "sources") if _is_body(cue)]
    if any(cue.kind == "interested" for cue in cues):
        return None
    for cue in cues:
        if not cue.kind.startswith(("body:", "type:")) or not _whole(text, cue, words):
            continue
        if words.head_final:
            start, end = _eojeol(text, cue.start, cue.end, sentence)
            name = words.particle.sub("", text[start:end])
            if cue.kind.startswith("type:") and len(name) - (cue.end - cue.start) < _NAMED:
                continue
        else:
            start, end = _proper(words, text, cue.start, cue.end, sentence)
            name = text[start:end]
            if not _is_name(name):
                continue
        category = cue.kind.partition(":")[2]
        return Source(i, (start, end), name.strip(" ,.;:'\""), Standing.INDEPENDENT, Mode.ATTEST, category)
    return None
