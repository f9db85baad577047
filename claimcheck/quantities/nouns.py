"""Count nouns: the head of the phrase behind a number, or the counter glued to it."""

from __future__ import annotations

import re

from claimcheck.quantities.grammar import Grammar, Unit
from claimcheck.quantities.numerals import Numeral
from claimcheck.records import QuantityKind
from claimcheck.view import View

_WORD = re.compile(r"(?:\s|-)(?P<word>[a-z][a-z0-9]*(?:['&-][a-z0-9]+)*)'?")
_HANGUL = re.compile(r"[가-힣]{1,8}")
WORDS = 7  # of a noun phrase


def singular(g: Grammar, word: str) -> str:
    """Return a plural's singular."""
    known: str | None = g.units.SINGULAR.get(word)
    if known is not None:
        return known
    if len(word) > 4:
        for ending, lone in g.units.PLURAL_ENDINGS:
            if word.endswith(ending):
                return f"{word.removesuffix(ending)}{lone}"
    ending = g.units.PLURAL
    return word.removesuffix(ending) if plural(g, word) else word


def plural(g: Grammar, word: str) -> bool:
    """Say whether a word looks like a plural noun."""
    if word in g.units.SINGULAR:
        return word not in g.units.NOT_PLURAL
    last = word.rpartition("-")[2]
    return (
        len(last) > 2
        and bool(g.units.PLURAL)
        and last.endswith(g.units.PLURAL)
        and not last.endswith(g.units.PLAIN_ENDINGS)
        and last not in g.units.NOT_PLURAL
    )


def phrase(g: Grammar, view: View, at: int, end: int, *, single: bool) -> tuple[int, str] | None:
    """Return where the head noun behind a number ends, and its singular.

    Walks over modifiers to the first plural; stops at what cannot stand inside a noun phrase.
    """
    stops, low = g.units.STOPS, view.low
    words: list[tuple[str, int]] = []
    head: tuple[str, int] | None = None
    first, first_gap = at, low[at : at + 1]
    joined = 0
    while len(words) < WORDS:
        m = _WORD.match(low, at, end)
        if m is None:
            break
        word = m["word"]
        if at == first and first_gap == "-":
            if word not in g.units.NOT_HYPHENED and word not in stops:
                return m.end("word"), singular(g, word)  # "a six-door truck" counts doors
            at = m.end()
            continue
        if word in g.units.MODIFIERS:
            if head is None and words and joined == 0:
                joined, at = len(words), m.end()
                continue
            break
        capitals = len(word) > 1 and view.folded[m.start("word") : m.end("word")].isupper()  # IT, US
        if word in stops and not capitals and (head is not None or word not in g.units.ADJECTIVES_OK):
            break
        if low[m.end() - 1] == "'" or word.endswith("'s"):  # a possessor is no head
            words.append((word, m.end()))
            at = m.end()
            continue
        if plural(g, word) or word in g.units.MASS_NOUNS:
            if head is not None and head[0] not in g.units.ATTRIBUTIVE:
                break  # "19 fouls proves"
            if single and words:
                break  # "one proposal asks"
            head = (word, m.end("word"))
            words.append((word, m.end("word")))
            at = m.end()
            if word in g.units.MASS_NOUNS:
                break
            continue
        if head is not None:
            break
        words.append((word, m.end("word")))
        at = m.end()
    if head is not None:
        return head[1], singular(g, head[0])
    if joined:
        words = words[:joined]
    if not words:
        return None
    word, stop = words[-1] if single and len(words) < 4 else words[0]
    if not single and word not in g.units.NOUNS_OK and (word.endswith(g.units.NO_NOUN) or len(word) < 3):
        return None
    return stop, word


def counter(g: Grammar, view: View, numeral: Numeral, end: int) -> Unit | None:
    """Return the counter glued to a numeral, or the noun that stands in its place."""
    assert g.counters is not None
    assert g.particles is not None
    low, at = view.low, numeral.end
    m = g.counters.match(low, at, end)
    if m is not None:
        stop = m.end()
        if _ends(g, low, stop, end):
            return Unit(stop, m["counter"], QuantityKind.COUNT)
        if numeral.figures and low[at] != " " and (run := _HANGUL.match(low, m.start("counter"), end)) is not None:
            word = _bare(g, run.group())
            if len(word) <= 4:
                return Unit(run.start() + len(word), word, QuantityKind.COUNT, strong=False)
        return None
    run = _HANGUL.match(low, at, end)
    spaced = False
    if run is None and low[at : at + 1] in " \n":
        run, spaced = _HANGUL.match(low, at + 1, end), True
    if run is None:
        return None
    if g.particles.match(low, run.start(), end) is not None:
        return None
    word = _bare(g, run.group())
    if not word or word in g.units.STOPS or any(word.startswith(stop) for stop in g.units.STOPS if len(stop) > 1):
        return None
    if spaced and not numeral.last_large and numeral.figures:
        return None
    if spaced:
        return None if len(word) > 4 else Unit(numeral.end, word, QuantityKind.COUNT, strong=False)
    if len(word) > 4 or low[at] in g.units.PARTICLE_FIRST:
        return None
    return Unit(run.start() + len(word), word, QuantityKind.COUNT, strong=False)


def _ends(g: Grammar, low: str, at: int, end: int) -> bool:
    """Say whether a counted word may end here: a particle, a bound or no syllable follows."""
    assert g.particles is not None
    if at >= end or not "가" <= low[at] <= "힣":
        return True
    return g.particles.match(low, at, end) is not None or g.after.match(low, at, end) is not None


def _bare(g: Grammar, word: str) -> str:
    """Return a word without its particle."""
    assert g.particles is not None
    for i in range(1, len(word)):
        if g.particles.match(word, i) is not None:
            return word[:i]
    return word
