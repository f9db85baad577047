"""The names of a document: one pass collects them with the part that each plays, and tells who speaks in the whole."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from claimcheck.claimant.house import DOMAIN, LINE, Introduced, domains, introduced
from claimcheck.claimant.tally import WEIGHT, Tally, is_firm, tally_of
from claimcheck.claimant.words import Words, words_of
from claimcheck.context import Context
from claimcheck.frozen import record
from claimcheck.records import BlockKind, Sentence, Span

_BEGINNING = 12  # sentences in which a text tells who speaks
_BEHIND, _AHEAD = 2, 4  # sentences about a figure in which its claimant can stand
_LEAD = 3  # sentences in which a text names who speaks in it
_NAMES = 60  # names read of one sentence, so that a list of names costs no more than a line of text
_LEAST = 1.0  # what a name must be worth to speak for a document
_LEAST_DOUBTED = 1.5
_AROUND = 160  # characters around a word of saying in which the speaker is named
_OPENERS = ":.!?\"'•-*#>|]"
_WORD = re.compile(r"\S+")
_NUMBERED = re.compile(r"-\d|\d+\Z")


class Named(NamedTuple):
    """A name in a sentence and the part that it plays there."""

    start: int
    end: int
    key: str
    part: str


@record
class Survey:
    """The names of a document by sentence, its speakers and sources, its quotations, and who speaks in the whole."""

    names: Mapping[int, tuple[Named, ...]]
    speakers: Mapping[int, Span]
    sources: Mapping[int, Span]
    quotes: Mapping[int, tuple[bool, tuple[int, ...]]]  # whether a sentence begins within one; its marks
    actors: frozenset[str]
    main: Span | None
    main_key: str | None


def survey(context: Context) -> Survey:
    """Return the names of a document, in one pass over its sentences."""
    folded = context.view.folded
    names: dict[int, tuple[Named, ...]] = {}
    speakers: dict[int, Span] = {}
    sources: dict[int, Span] = {}
    readers: dict[str, _Reader] = {}
    tallies: dict[str, Tally] = {}
    tails: dict[str, str] = {}
    for one in introduced(context):
        if one.lang not in readers:
            readers[one.lang] = _Reader(context, one.lang, tallies, tails)
        readers[one.lang].introduce(one)
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
    if readers:
        lang = next(iter(readers.values())).words
        _addressed(living, domains(context, lang), lone=lang.cased)
    worth = {key: tally.worth() for key, tally in living.items()}
    main = max(worth, key=lambda key: (worth[key], -living[key].span[0]), default=None)
    if main is not None and worth[main] < (_LEAST if living[main].trusted else _LEAST_DOUBTED):
        main = None
    # in a text of its own a firm tells what others measured of it: those do not claim
    own = main is not None and living[main].owner
    actors = frozenset(key for key, tally in living.items() if tally.acts() and not (own and tally.attests))
    return Survey(
        names, speakers, sources, _quotes(context), actors, living[main].span if main is not None else None, main
    )


def _living(tallies: Mapping[str, Tally], folded: str) -> dict[str, Tally]:
    """Return the names that are no persons, whether told in full or by their last word."""
    persons = {folded[slice(*tally.span)].rsplit(None, 1)[-1].casefold() for tally in tallies.values() if tally.person}
    return {key: tally for key, tally in tallies.items() if tally.owner or (not tally.person and key not in persons)}


def _join(living: dict[str, Tally], tails: Mapping[str, str]) -> None:
    """Count a name that is the rest of a longer one, or one glued to the word before it, for that name."""
    for key in list(living):
        whole = tails.get(key)
        if whole is None or whole == key or whole not in living:
            whole = next((key[n:] for n in (1, 2) if len(key) > n + 2 and key[n:] in living and living[key].firm), None)
        if whole is not None and whole in living:
            tally = living.pop(key)
            living[whole].weight += 0.5 * tally.weight
            living[whole].acting += tally.acting


def _addressed(living: dict[str, Tally], found: Mapping[str, Span], *, lone: bool) -> None:
    """Let a name speak that the text's own addresses tell, if need be the address itself."""
    met = False
    for key, tally in living.items():
        bare = key.replace(" ", "")
        if any(bare.startswith(name) or (len(bare) > 3 and name.startswith(bare)) for name in found):
            tally.weight += DOMAIN
            tally.owner = met = True
    if not met and lone:
        for name, span in found.items():
            tally = living[name] = Tally(span)
            tally.weight, tally.owner, tally.trusted, tally.idle = LINE, True, True, False


class _Reader:
    """Reads the names of the sentences in one language."""

    __slots__ = ("_context", "_known", "_plain", "_tails", "_tallies", "_trims", "words")

    def __init__(self, context: Context, lang: str, tallies: dict[str, Tally], tails: dict[str, str]) -> None:
        self.words = words_of(lang)
        self._context = context
        self._tallies = tallies
        self._tails = tails
        self._plain = frozenset(self.words.plain.findall(context.view.folded) if self.words.cased else ())
        self._trims: dict[str, tuple[int, int, bool] | None] = {}  # of each run of capitals met so far
        self._known: dict[str, str | None] = {}  # the key of each name met so far; none for what is no name

    def names(self, i: int) -> tuple[Named, ...]:
        """Return the names of a sentence and add what they tell to the tallies."""
        context, lang = self._context, self.words
        sentence = context.sentences[i]
        folded = context.view.folded
        head = context.block(i).kind is BlockKind.HEADING
        cues = context.cues.within(sentence.start, sentence.end, "speakers")
        said = next((cue.start for cue in cues if cue.kind == "speaks"), 0)
        own = any(cue.kind == "we" for cue in cues)
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
                key = self._known[name] = self._key(name, (start, end))
            if key is None:
                continue
            lead = folded[max(sentence.start, start - 4) : start].rstrip()
            opens = not lead or lead[-1] in _OPENERS
            idle = lang.cased and (head or (opens and " " not in name))
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
                tally = self._tallies[key] = tally_of(context, (start, end), name, lang)
            tally.add(part, idle=idle, first=i < _LEAD, title=head and opens)
            for word in name.split()[1:]:
                self._tails.setdefault(word.casefold(), key)
            weight = (1.0 if not idle else 0.7) + WEIGHT.get(part, 0.0) + 0.7 * own
            if lang.cased and name.casefold() in self._plain:
                weight *= 0.5
            if i < _LEAD and part not in ("beside", "source", "person"):
                weight += 0.5 if idle else 1.0 + 2.0 * (part in ("speaks", "title")) + 1.5 * (i == 0)
            tally.weight += weight
            if weight > tally.best + 2 * head * (1 + (not lang.cased)):
                tally.best, tally.span = weight, (start, end)
            out.append(Named(start, end, key, part))
        return tuple(out)

    def introduce(self, one: Introduced) -> None:
        """Count the name by which the document says whose it is."""
        lang, folded = self.words, self._context.view.folded
        span = _trimmed(folded, one.span, lang) if lang.cased else one.span
        if span is None:
            return
        name = folded[slice(*span)]
        firm = is_firm(name, lang)
        if name in lang.stop or lang.never.search(name) or (lang.unlike.search(name) and not firm):
            return
        if lang.cased:
            if all(word.casefold() in self._plain or word.capitalize() in lang.stop for word in name.split()):
                return
        elif not firm and self._begins_common(span):
            return
        key = self._keyed(name)
        longest = max(name.split(), key=len)
        again = folded.count(longest.capitalize() if lang.cased else longest, span[1]) > 0
        if not firm and not again and not one.sure:
            return  # a slogan, a label: nothing takes it up again
        tally = self._tallies.get(key)
        if tally is None:
            tally = self._tallies[key] = tally_of(self._context, span, name, lang)
            self._known[name] = key
        tally.add("own", idle=False, first=True, title=True)
        tally.weight += one.weight
        tally.best, tally.owner, tally.certain = max(tally.best, one.weight), True, True

    def _begins_common(self, span: Span) -> bool:
        """Tell whether an ordinary word of some length begins, or all but makes, a name."""
        start, end = span
        for table in self.words.common:
            for cue in self._context.cues.within(start, end, table):
                length = cue.end - cue.start
                if length > 1 and (cue.start == start or end - start - length < 2):
                    return True
        return False

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
        part = (after.lastgroup if after else None) or "bare"
        if (
            part == "leads"
            and self.words.person.match(folded, start, end)
            and not is_firm(folded[start:end], self.words)
        ):
            return "person"
        return part

    def _key(self, name: str, span: Span) -> str | None:
        """Return the word by which mentions of one name are counted as one; none for what is no name."""
        lang = self.words
        if name in lang.stop or lang.never.search(name):
            return None
        if not is_firm(name, lang) and (lang.unlike.search(name) or self._begins_common(span)):
            return None
        return self._keyed(name)

    def _keyed(self, name: str) -> str:
        lang = self.words
        parts = lang.prefix.sub("", name).split("(", 1)[0].casefold().split()
        if not parts:
            return name.casefold()
        first = _NUMBERED.split(parts[0])[0] or parts[0]
        if len(parts) > 1 and (len(first) < 3 or first in self._plain):
            return f"{first} {parts[1]}"
        return first


def _told(
    context: Context, sentence: Sentence, sign: str, patterns: Sequence[re.Pattern[str]], lang: Words
) -> Span | None:
    """Return who is named beside the first word of saying in a sentence."""
    word = context.cues.first(sentence.start, sentence.end, "speakers", sign)
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
    if is_firm(name, lang):
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
