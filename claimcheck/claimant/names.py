"""The names of a document: one pass collects them with the part that each plays, and tells who speaks in the whole."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from claimcheck.claimant.words import Words, words_of
from claimcheck.context import Context
from claimcheck.records import BlockKind, Sentence, Span

_BEGINNING = 12  # sentences in which a text tells who speaks
_BEHIND, _AHEAD = 2, 4  # sentences about a figure in which its claimant can stand
_LEAD = 3  # sentences in which a text names who speaks in it
_NAMES = 60  # names read of one sentence, so that a list of names costs no more than a line of text
_ACTING = 3.0  # what a name must have done in a document to be one that acts
_LEAST = 1.0  # what a name must be worth to speak for a document
_LEAST_DOUBTED = 1.5
_AROUND = 160  # characters around a word of saying in which the speaker is named
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
_WORD = re.compile(r"\S+")
_NUMBERED = re.compile(r"-\d|\d+\Z")


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


class _Tally:
    """What the mentions of one name tell together."""

    __slots__ = (
        "acting", "attests", "best", "certain", "count", "firm", "idle", "kind", "ordinary", "person", "span",
        "thing", "things", "trusted", "weight",
    )  # fmt: skip

    def __init__(self, span: Span) -> None:
        self.span = span
        self.best = self.weight = self.acting = 0.0
        self.count = self.things = 0
        self.certain = False  # its form alone tells that it is a name
        self.person = self.thing = self.attests = self.kind = self.firm = self.trusted = self.ordinary = False
        self.idle = True  # so far only where its place alone gives the capital letter

    def add(self, part: str, *, idle: bool, first: bool, title: bool) -> None:
        """Add what one mention tells; ``first``: in the first sentences, ``title``: it opens a heading."""
        self.count += 1
        self.acting += _ACTS.get(part, 0.0)
        self.things += part in ("place", "ours")
        self.thing = self.thing or part == "product"
        self.person = self.person or (part == "person" and not self.firm)
        self.attests = (self.attests or part == "attests") and not (part == "leads" and first)
        self.idle = self.idle and idle and part not in ("leads", "own")
        self.trusted = self.trusted or part in ("leads", "own") or (part == "title" and title)
        if part == "source":
            self.weight -= 2.0

    def acts(self) -> bool:
        """Tell whether the name is one that acts, so that a figure after it may be its own."""
        enough = 1.0 if self.certain or not (self.idle or self.attests) else _ACTING
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
    readers: dict[str, _Reader] = {}
    tallies: dict[str, _Tally] = {}
    tails: dict[str, str] = {}
    for i, sentence in enumerate(context.sentences):
        if i >= _BEGINNING and not any(context.quantities[max(0, i - _BEHIND) : i + _AHEAD]):
            continue  # far from every figure: no claimant stands here, and who speaks is told by now
        reader = readers.get(sentence.lang)
        if reader is None:
            reader = readers[sentence.lang] = _Reader(context, sentence.lang, tallies, tails)
        found = reader.names(i)
        if found:
            names[i] = found
        lang = reader.words
        for table, sign, patterns in ((speakers, "says", lang.speakers), (sources, "tells", lang.sources)):
            span = _told(context, sentence, sign, patterns, lang)
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


def _living(tallies: Mapping[str, _Tally], folded: str) -> dict[str, _Tally]:
    """Return the names that are no persons, whether told in full or by their last word."""
    persons = {folded[slice(*tally.span)].rsplit(None, 1)[-1].casefold() for tally in tallies.values() if tally.person}
    return {key: tally for key, tally in tallies.items() if not tally.person and key not in persons}


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


class _Reader:
    """Reads the names of the sentences in one language."""

    __slots__ = ("_context", "_known", "_plain", "_tails", "_tallies", "_trims", "words")

    def __init__(self, context: Context, lang: str, tallies: dict[str, _Tally], tails: dict[str, str]) -> None:
        self.words = words_of(lang)
        self._context = context
        self._tallies = tallies
        self._tails = tails
        self._plain = frozenset(self.words.plain.findall(context.view.folded))
        self._trims: dict[str, tuple[int, int, bool] | None] = {}  # of each run of capitals met so far
        self._known: dict[str, str | None] = {}  # the key of each name met so far; none for what is no name

    def names(self, i: int) -> tuple[Named, ...]:
        """Return the names of a sentence and add what they tell to the tallies."""
        context, lang = self._context, self.words
        sentence = context.sentences[i]
        folded = context.view.folded
        head = context.block(i).kind is BlockKind.HEADING
        cues = list(context.cues.within(sentence.start, sentence.end, "speakers"))
        said = next((cue.start for cue in cues if cue.kind == "speaks"), 0)
        own = any(cue.kind == "we" for cue in cues)
        common = sorted(
            (cue.start, cue.end)
            for table in lang.common
            for cue in context.cues.within(sentence.start, sentence.end, table)
        )
        capitals = lang.cased and folded[sentence.start : sentence.end].isupper()
        out: list[Named] = []
        for n, found in enumerate(lang.mention.finditer(folded, sentence.start, sentence.end)):
            if n == _NAMES:
                break
            start, end = found.span("name")
            report = False
            if lang.cased:
                raw = folded[start:end]
                if raw in self._trims:
                    trim = self._trims[raw]
                else:
                    trim = self._trims[raw] = self._trim(start, end)
                if trim is None:
                    continue
                start, end, report = start + trim[0], start + trim[1], trim[2]
            name = folded[start:end]
            if name in self._known:
                key = self._known[name]
            else:
                key = self._known[name] = self._key(name, (start, end), common)
            if key is None:
                continue
            lead = folded[max(sentence.start, start - 4) : start].rstrip()
            opens = not lead or lead[-1] in _OPENERS
            idle = lang.cased and (head or opens)
            if idle and (capitals or all(word.casefold() in self._plain for word in name.split())):
                continue  # a capital letter that only its place gives
            part = self._part(sentence, start, end)
            if part == "said":
                part = "speaks" if head else "person"
            elif report:
                part = "own"
            elif part == "acts" and said > end:
                part, said = "speaks", 0
            tally = self._tallies.get(key)
            if tally is None:
                tally = self._tallies[key] = _tally(context, (start, end), name, lang)
            tally.add(part, idle=idle, first=i < _LEAD, title=head and opens)
            for word in name.split()[1:]:
                self._tails.setdefault(word.casefold(), key)
            weight = (1.0 if not idle else 0.7) + _WEIGHT.get(part, 0.0) + 0.7 * own
            if lang.cased and name.casefold() in self._plain:
                weight *= 0.5
            if i < _LEAD and part not in ("beside", "source", "person"):
                weight += 0.5 if idle else 1.0 + 2.0 * (part in ("speaks", "title")) + 1.5 * (i == 0)
            tally.weight += weight
            if weight > tally.best + 2 * head * (1 + (not lang.cased)):
                tally.best, tally.span = weight, (start, end)
            out.append(Named(start, end, key, part))
        return tuple(out)

    def _trim(self, start: int, end: int) -> tuple[int, int, bool] | None:
        """Return where a name begins and ends within its capitals, and whether a report of its own follows."""
        folded = self._context.view.folded
        span = _trimmed(folded, (start, end), self.words)
        if span is None:
            return None
        report = self.words.report.search(folded, *span)
        return span[0] - start, (report.start() if report else span[1]) - start, report is not None

    def _part(self, sentence: Sentence, start: int, end: int) -> str:
        """Return the part that a name plays by what stands before it, else by what follows it."""
        folded = self._context.view.folded
        if self.words.before is not None and start > sentence.start:
            before = self.words.before.search(folded, max(sentence.start, start - 32), start)
            if before is not None and before.lastgroup is not None:
                return before.lastgroup
        after = self.words.after.match(folded, end, min(sentence.end, end + _AROUND))
        return (after.lastgroup if after else None) or "bare"

    def _key(self, name: str, span: Span, common: Sequence[Span]) -> str | None:
        """Return the word by which mentions of one name are counted as one; none for what is no name."""
        lang = self.words
        if name in lang.stop or lang.never.search(name):
            return None
        if not lang.organisation.search(name) and (lang.unlike.search(name) or _holds(span, common)):
            return None
        parts = lang.prefix.sub("", name).split("(", 1)[0].casefold().split()
        if not parts:
            return name.casefold()
        first = _NUMBERED.split(parts[0])[0] or parts[0]
        if len(parts) > 1 and (len(first) < 3 or first in self._plain):
            return f"{first} {parts[1]}"
        return first


def _tally(context: Context, span: Span, name: str, lang: Words) -> _Tally:
    """Return the tally of a name that is counted for the first time."""
    tally = _Tally(span)
    tally.firm = lang.organisation.search(name) is not None
    tally.idle = not tally.firm
    tally.ordinary = lang.ordinary.search(name) is not None
    tally.trusted = tally.firm or lang.trusted.search(name) is not None
    tally.certain = tally.trusted and not lang.cased
    if tally.firm:
        tally.weight, tally.acting = 2.5, _ACTING
    kinds = {cue.kind.partition(":")[0] for cue in context.cues.within(*span, "sources")}
    tally.attests = not kinds.isdisjoint(("body", "press"))
    tally.kind = not tally.attests and not kinds.isdisjoint(("type", "ngo", "association"))
    return tally


def _holds(span: Span, common: Sequence[Span]) -> bool:
    """Tell whether one of the spans, in order, lies within the first."""
    for k in range(bisect_left(common, (span[0], 0)), len(common)):
        if common[k][0] >= span[1]:
            return False
        if common[k][1] <= span[1]:
            return True
    return False


def _told(
    context: Context, sentence: Sentence, sign: str, patterns: Sequence[re.Pattern[str]], lang: Words
) -> Span | None:
    """Return who is named beside the first word of saying in a sentence."""
    word = next(iter(context.cues.within(sentence.start, sentence.end, "speakers", sign)), None)
    if word is None:
        return None
    start, end = max(sentence.start, word.start - _AROUND), min(sentence.end, word.end + _AROUND)
    folded = context.view.folded
    for pattern in patterns:
        found = pattern.search(folded, start, end)
        if found is not None:
            span = _trimmed(folded, found.span("name"), lang)
            if span is not None and (lang.cased or not _common(folded[slice(*span)], lang)):
                return span
    return None


def _common(name: str, lang: Words) -> bool:
    """Tell whether a supposed name has the form of an ordinary word."""
    if lang.organisation.search(name):
        return False
    return name in lang.stop or lang.never.search(name) is not None or lang.unlike.search(name) is not None


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


def _trimmed(folded: str, span: Span, lang: Words) -> Span | None:
    """Leave out the small words that a name does not begin or end with; none if nothing is left."""
    parts = list(_WORD.finditer(folded, *span))
    while parts and _idle(parts[0][0], lang):
        del parts[0]
    while parts and _idle(parts[-1][0], lang):
        del parts[-1]
    if not parts or all(part[0] in lang.stop or _idle(part[0], lang) for part in parts):
        return None
    start, end = parts[0].start(), parts[-1].end()
    if _stops(parts[-1][0], lang):
        end -= 1
    return (start, end) if end - start >= 2 else None


def _stops(word: str, lang: Words) -> bool:
    """Tell whether a stop behind a word ends the sentence, and does not belong to the word: "Inc.", "S.A.", "J."."""
    bare = word.removesuffix(".")
    shortened = bare.casefold() in lang.open or bare.casefold() in lang.closed_before_starter
    return bare != word and len(bare) > 1 and "." not in bare and not shortened


def _idle(word: str, lang: Words) -> bool:
    return word in lang.small or word.rstrip(".,") in lang.small or word[0].isdigit()
