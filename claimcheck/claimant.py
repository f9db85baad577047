"""Context to claimant: who is said to have done, promised or measured it, as the text names it.

One pass over the document collects its names with the part that each plays (it says or does something, owns
something, stands beside); the one that acts most is who speaks in the whole. A figure then takes the speaker of
its quotation, the nearest name before it that acts, the source it is told from, or who speaks in the whole.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from claimcheck.context import Context
from claimcheck.lang import pack
from claimcheck.records import BlockKind, Quantity, Sentence, Span, Step

_LEAD = 3  # sentences in which a text names who speaks in it
_NAMES = 60  # names read of one sentence, so that a list of names costs no more than a line of text
_REACH = 300  # characters before a figure in which its subject stands
_BACK = 3  # sentences back from which a subject is carried on
_ACTING = 3.0  # what a name must have done in a document to be one that acts
_LEAST = 1.0  # what a name must be worth to speak for a document
_LEAST_DOUBTED = 1.5
_BARE = 3  # characters between a name and the figure right after it: "Acme 5%"
# What each part that a name plays adds to its weight in the document, and to its acting.
_WEIGHT = {
    "leads": 4.0,
    "speaks": 4.0,
    "owns": 1.5,
    "acts": 1.0,
    "title": 1.0,
    "own": 5.0,
    "beside": -0.8,
    "place": -0.8,
    "product": -0.8,
    "ours": -0.5,
}
_ACTS = {"leads": 3.0, "speaks": 3.0, "owns": 1.0, "acts": 1.0, "title": 1.0, "own": 3.0}
_OPENERS = ":.!?\"'•-*#>|]"
_SUBJECT = ("leads", "speaks", "owns", "acts", "title", "joins")


@dataclass(frozen=True, slots=True)
class Claimant:
    """The claimant as the text names it, where, and the step that tells why."""

    name: str | None
    span: Span | None
    steps: tuple[Step, ...]


class Named(NamedTuple):
    """A name in a sentence and the part that it plays there."""

    start: int
    end: int
    key: str
    part: str


@dataclass(frozen=True, slots=True)
class Survey:
    """The names of a document by sentence, its speakers and sources, its quotations, and who speaks in the whole."""

    names: Mapping[int, tuple[Named, ...]]
    speakers: Mapping[int, Span]
    sources: Mapping[int, Span]
    quotes: Mapping[int, tuple[bool, tuple[int, ...]]]  # whether a sentence begins within one; its marks
    actors: frozenset[str]
    main: Span | None
    main_key: str | None


class _Words(NamedTuple):
    mention: re.Pattern[str]
    after: re.Pattern[str]
    before: re.Pattern[str]
    speakers: Sequence[re.Pattern[str]]
    sources: Sequence[re.Pattern[str]]
    we: re.Pattern[str]
    company: re.Pattern[str]
    respective: re.Pattern[str]
    organisation: re.Pattern[str]
    never: re.Pattern[str]
    unlike: re.Pattern[str]
    trusted: re.Pattern[str]
    ordinary: re.Pattern[str]
    report: re.Pattern[str]
    prefix: re.Pattern[str]
    plain: re.Pattern[str]
    small: frozenset[str]
    stop: frozenset[str]
    common: tuple[str, ...]
    cased: bool


@cache
def _words(lang: str) -> _Words:
    data = pack(lang).module("speakers")
    return _Words(
        data.MENTION,
        data.AFTER,
        data.BEFORE,
        data.SPEAKERS,
        data.SOURCES,
        data.WE,
        data.COMPANY,
        data.RESPECTIVE,
        data.ORGANISATION,
        data.NEVER,
        data.UNLIKE,
        data.TRUSTED,
        data.ORDINARY,
        data.REPORT,
        data.PREFIX,
        data.PLAIN,
        data.SMALL,
        data.STOP,
        data.COMMON,
        data.CASED,
    )


# -- the names of a document -------------------------------------------------------------------------


class _Tally:
    """What the mentions of one name tell together."""

    __slots__ = (
        "acting", "attests", "best", "certain", "count", "firm", "idle", "kind", "ordinary", "person", "span", "thing", "things",
        "trusted", "weight",
    )  # fmt: skip

    def __init__(self, span: Span) -> None:
        self.span = span
        self.best = self.weight = self.acting = 0.0
        self.count = self.things = 0
        self.certain = False  # its form alone tells that it is a name
        self.person = self.thing = self.attests = self.kind = self.firm = self.trusted = self.ordinary = False
        self.idle = True  # so far only where its place alone gives the capital letter

    def acts(self) -> bool:
        """Tell whether the name is one that acts, so that a figure after it may be its own."""
        enough = 1.0 if self.certain else _ACTING
        return self.trusted and not self.thing and self.acting >= enough

    def worth(self) -> float:
        """Return how much the name speaks for the whole document."""
        doubts = (
            (self.attests, 0.15),
            (self.kind, 0.5),
            (self.thing or 2 * self.things > self.count, 0.4),
            (self.acting == 0, 0.5),
            (self.idle, 0.15 if self.ordinary else 0.7),
            (not self.trusted, 0.3 if self.acting < _ACTING else 0.5),
        )
        worth = self.weight
        for doubt, share in doubts:
            worth *= share if doubt else 1.0
        return worth


def survey(context: Context) -> Survey:
    """Return the names of a document, in one pass over its sentences."""
    folded = context.view.folded
    names: dict[int, tuple[Named, ...]] = {}
    speakers: dict[int, Span] = {}
    sources: dict[int, Span] = {}
    tallies: dict[str, _Tally | None] = {}
    tails: dict[str, str] = {}
    plain: dict[str, frozenset[str]] = {}
    for i, sentence in enumerate(context.sentences):
        words = _words(sentence.lang)
        if sentence.lang not in plain:
            plain[sentence.lang] = frozenset(words.plain.findall(folded))
        found = _names(context, i, words, plain[sentence.lang], tallies, tails)
        if found:
            names[i] = found
        for table, patterns in ((speakers, words.speakers), (sources, words.sources)):
            span = _told(folded, sentence, patterns, words)
            if span is not None:
                table[i] = span
    living = _living(tallies, folded)
    _join(living, tails)
    worth = {key: tally.worth() for key, tally in living.items()}
    main = max(worth, key=lambda key: (worth[key], -living[key].span[0]), default=None)
    if main is not None and worth[main] < (_LEAST if living[main].trusted else _LEAST_DOUBTED):
        main = None
    actors = frozenset(key for key, tally in living.items() if tally.acts())
    return Survey(
        names, speakers, sources, _quotes(context), actors, living[main].span if main is not None else None, main
    )


def _living(tallies: Mapping[str, _Tally | None], folded: str) -> dict[str, _Tally]:
    """Return the names that are no persons, whether told in full or by their last word."""
    persons = {
        folded[slice(*tally.span)].rsplit(None, 1)[-1].casefold()
        for tally in tallies.values()
        if tally is not None and tally.person
    }
    return {
        key: tally for key, tally in tallies.items() if tally is not None and not tally.person and key not in persons
    }


def _join(living: dict[str, _Tally], tails: Mapping[str, str]) -> None:
    """Count a name that is the rest of a longer one, or one glued to the word before it, for that name."""
    for key in list(living):
        whole = tails.get(key)
        if whole is None or whole == key or whole not in living:
            whole = next((key[n:] for n in (1, 2) if len(key) > n + 2 and key[n:] in living and living[key].firm), None)
        if whole is not None and whole in living:
            tally = living.pop(key)
            living[whole].weight += 0.5 * tally.weight
            living[whole].acting += tally.acting


def _names(
    context: Context,
    i: int,
    words: _Words,
    plain: frozenset[str],
    tallies: dict[str, _Tally | None],
    tails: dict[str, str],
) -> tuple[Named, ...]:
    """Return the names of a sentence and add what they tell to the tallies."""
    sentence = context.sentences[i]
    folded = context.view.folded
    head = context.block(i).kind is BlockKind.HEADING
    first_said = next((cue.start for cue in context.cues.within(sentence.start, sentence.end, "speakers", "speaks")), 0)
    own = words.we.search(context.view.low, sentence.start, sentence.end) is not None
    out: list[Named] = []
    for n, found in enumerate(words.mention.finditer(folded, sentence.start, sentence.end)):
        if n == _NAMES:
            break
        span = found.span("name")
        if words.cased:
            trimmed = _trimmed(folded, span, words)
            if trimmed is None:
                continue
            span = trimmed
        start, end = span
        report = words.report.search(folded, start, end)
        end = report.start() if report else end
        name = folded[start:end]
        if name in words.stop:
            continue
        lead = folded[max(sentence.start, start - 4) : start].rstrip()
        opens = not lead or lead[-1] in _OPENERS
        idle = words.cased and (head or opens)
        if idle and (
            all(w.casefold() in plain for w in name.split()) or folded[sentence.start : sentence.end].isupper()
        ):
            continue  # a capital letter that only its place gives
        key = _key(name, words, plain)
        if key in tallies:
            tally = tallies[key]
        else:
            tally = tallies[key] = _tally(context, span, name, words)
        if tally is None:
            continue
        after = words.after.match(folded, end, sentence.end)
        before = words.before.search(folded, max(sentence.start, start - 32), start)
        part = (before.lastgroup if before else None) or (after.lastgroup if after else None) or "bare"
        if part == "said":
            part = "speaks" if head else "person"
        part = "own" if report else part
        if part == "acts" and first_said > end and not any(one.part == "speaks" for one in out):
            part = "speaks"
        tally.person = tally.person or (part == "person" and not tally.firm)
        tally.count += 1
        tally.things += part in ("place", "ours")
        tally.thing = tally.thing or part == "product"
        tally.attests = tally.attests or part == "attests"
        if part == "leads" and i < _LEAD:
            tally.attests = False
        tally.idle = tally.idle and idle and part not in ("leads", "own")
        for word in name.split()[1:]:
            tails.setdefault(word.casefold(), key)
        tally.trusted = tally.trusted or part in ("leads", "own") or (part == "title" and head and opens)
        if part == "source":
            tally.weight -= 2.0
        weight = (1.0 if not idle else 0.7) + _WEIGHT.get(part, 0.0) + 0.7 * own
        if words.cased and name.casefold() in plain:
            weight *= 0.5
        if i < _LEAD and part not in ("beside", "source", "person"):
            weight += 0.5 if idle else 1.0 + 2.0 * (part in ("speaks", "title")) + 1.5 * (i == 0)
        tally.weight += weight
        tally.acting += _ACTS.get(part, 0.0)
        if weight > tally.best + 2 * (head and not words.cased) + 2 * head:
            tally.best, tally.span = weight, span
        out.append(Named(start, end, key, part))
    return tuple(out)


def _tally(context: Context, span: Span, name: str, words: _Words) -> _Tally | None:
    """Return the tally of a name seen for the first time; none for what is no name."""
    if words.never.search(name):
        return None
    firm = words.organisation.search(name) is not None
    if not firm and (
        words.unlike.search(name)
        or any(next(iter(context.cues.within(*span, table)), None) is not None for table in words.common)
    ):
        return None
    tally = _Tally(span)
    tally.firm = firm
    tally.idle = not firm
    tally.ordinary = words.ordinary.search(name) is not None
    tally.trusted = firm or words.trusted.search(name) is not None
    tally.certain = tally.trusted and not words.cased
    if firm:
        tally.weight, tally.acting = 2.5, _ACTING
    kinds = {cue.kind.partition(":")[0] for cue in context.cues.within(*span, "sources")}
    tally.attests = not kinds.isdisjoint(("body", "press"))
    tally.kind = not tally.attests and not kinds.isdisjoint(("type", "ngo", "association"))
    return tally


def _told(folded: str, sentence: Sentence, patterns: Sequence[re.Pattern[str]], words: _Words) -> Span | None:
    for pattern in patterns:
        found = pattern.search(folded, sentence.start, sentence.end)
        if found is not None:
            span = _trimmed(folded, found.span("name"), words)
            if span is not None:
                return span
    return None


def _quotes(context: Context) -> dict[int, tuple[bool, tuple[int, ...]]]:
    """Return for each sentence that touches a quotation whether it begins within one, and its marks."""
    folded = context.view.folded
    out: dict[int, tuple[bool, tuple[int, ...]]] = {}
    inside = False
    block = -1
    for i, sentence in enumerate(context.sentences):
        if sentence.block != block:
            block, inside = sentence.block, False
        marks: list[int] = []
        at = folded.find('"', sentence.start, sentence.end)
        while at >= 0:
            marks.append(at)
            at = folded.find('"', at + 1, sentence.end)
        if marks or inside:
            out[i] = inside, tuple(marks)
            inside ^= len(marks) % 2 == 1
    return out


def _trimmed(folded: str, span: Span, words: _Words) -> Span | None:
    """Leave out the small words that a name does not begin or end with; none if nothing is left."""
    parts = list(re.finditer(r"\S+", folded[span[0] : span[1]]))
    while parts and _idle(parts[0][0], words):
        del parts[0]
    while parts and _idle(parts[-1][0], words):
        del parts[-1]
    if not parts or all(part[0] in words.stop or _idle(part[0], words) for part in parts):
        return None
    start, end = span[0] + parts[0].start(), span[0] + parts[-1].end()
    return (start, end) if end - start >= 2 else None


def _idle(word: str, words: _Words) -> bool:
    return word in words.small or word.rstrip(".,") in words.small or word[0].isdigit()


def _key(name: str, words: _Words, plain: frozenset[str]) -> str:
    """Return the word by which mentions of one name are counted as one."""
    bare = words.prefix.sub("", name).split("(", 1)[0].casefold()
    parts = bare.split()
    if not parts:
        return name.casefold()
    first = re.split(r"-\d|\d+\Z", parts[0])[0] or parts[0]
    if len(parts) > 1 and (len(first) < 3 or first in plain):
        return f"{first} {parts[1]}"
    return first


# -- the claimant of a figure ------------------------------------------------------------------------


def find(context: Context, names: Survey, i: int, quantity: Quantity) -> Claimant:
    """Return who claims a quantity of sentence ``i``: its speaker or subject, else who speaks in the document."""
    sentence = context.sentences[i]
    words = _words(sentence.lang)
    quoted = _quoted(names, i, quantity.start)
    if quoted:
        speaker = _speaker(context, names, i)
        if speaker is not None:
            return _as(context, speaker, "speaker", "the speaker of these words")
    subject = _subject(context, names, i, quantity, words)
    source = names.sources.get(i)
    if source is not None and not quoted and not (subject is not None and source[1] <= subject.start < quantity.start):
        return _as(context, source, "source", "whose figure it is")
    if subject is not None:
        return _as(context, (subject.start, subject.end), "subject", "the subject of the sentence")
    low = context.view.low
    start = max(sentence.start, quantity.start - _REACH)
    if not words.we.search(low, start, quantity.start) and context.block(i).kind is not BlockKind.CELL:
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


def _subject(context: Context, names: Survey, i: int, quantity: Quantity, words: _Words) -> Named | None:
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
        if words.respective.search(context.view.low, acting[-1].end, context.sentences[i].end):
            after = [q for q in context.quantities[i] if q.start > acting[-1].end and q.same_as is None]
            if len(after) % len(listed) == 0 and quantity in after:
                return listed[after.index(quantity) % len(listed)]
    return next((name for name in reversed(acting) if name.part != "joins"), None)


def _carried(context: Context, names: Survey, i: int, words: _Words) -> Span | None:
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
