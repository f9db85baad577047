"""The language of each block."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from claimcheck.lang import LANGUAGES, data
from claimcheck.records import Block, BlockKind, Document, Skipped

_WORD = re.compile(r"([^\W\d_]+)(?:['’][a-z]{1,2}\b)?")
_ENOUGH = 4_000  # characters of a block that are looked at
_FEW = 6  # words below which a block shows no function words
_MANY = 12  # words in which there would be some
_OPEN = ("short", "odd", "none")  # guesses that leave it open


@dataclass(frozen=True, slots=True)
class _Looks:
    lang: str
    letters: re.Pattern[str]  # runs of its letters
    ascii: bool  # whether those of ASCII are
    share: float
    words: frozenset[str]
    others: frozenset[str]  # words of other languages in this script


@cache
def _languages() -> tuple[_Looks, ...]:
    """Return what each language looks like, those first that the script alone decides."""
    found = []
    for lang in LANGUAGES:
        looks = data(lang, "boundaries")
        letters = re.compile(f"{looks.LETTER.pattern}+")
        found.append(
            _Looks(
                lang, letters, looks.LETTER.match("a") is not None, looks.SHARE, looks.FUNCTION_WORDS, looks.OTHER_WORDS
            )
        )
    return tuple(sorted(found, key=lambda looks: bool(looks.words)))


def dominant(document: Document) -> str | None:
    """Return the language that was given, or that most of the text is in."""
    if document.lang is not None:
        return document.lang
    sizes: Counter[str] = Counter()
    for block in document.blocks:
        if block.lang is not None:
            sizes[block.lang] += block.end - block.start
    return min(sizes, key=lambda lang: (-sizes[lang], lang)) if sizes else None


def assign(text: str, blocks: Sequence[Block], lang: str | None) -> tuple[tuple[Block, ...], tuple[Skipped, ...]]:
    """Return the blocks with their languages, and what is skipped; a given language is never overruled."""
    if lang is not None:
        return tuple(replace(block, lang=lang) for block in blocks), ()
    guesses = [_guess(text, block) for block in blocks]
    counts = Counter(guess for guess in guesses if guess in LANGUAGES)
    main = counts.most_common(1)[0][0] if counts else None
    if main is None and guesses and all(guess in _OPEN for guess in guesses) and set(guesses) != {"none"}:
        main = next((looks.lang for looks in _languages() if looks.words), None)  # nothing but fragments
    worded = {looks.lang for looks in _languages() if looks.words}
    out: list[Block] = []
    skipped: list[Skipped] = []
    last = None
    for i, (block, guess) in enumerate(zip(blocks, guesses, strict=True)):
        chosen: str | None
        if guess in LANGUAGES:
            chosen = last = guess
        elif guess == "other" or (guess == "odd" and main not in worded):
            chosen = None
        else:
            below = guesses[i + 1] if block.kind is BlockKind.HEADING and i + 1 < len(guesses) else None
            chosen = below if below in LANGUAGES else last if last is not None else main
        if chosen is None and block.kind is not BlockKind.CODE:
            skipped.append(Skipped(block.start, block.end, "language"))
        out.append(replace(block, lang=chosen))
    return tuple(out), tuple(skipped)


def _guess(text: str, block: Block) -> str:
    """Return a language, "other" for one that is none of ours, or what it is where the words do not tell.

    "none" has no letters, "short" could be any of ours, "odd" is running text without function words.
    """
    piece = text[block.start : min(block.end, block.start + _ENOUGH)]
    words = _WORD.findall(piece)
    letters = sum(map(len, words))
    if not letters:
        return "none"
    plain = piece.isascii()  # its letters need not be looked at one by one
    for looks in _languages():
        own = (letters if looks.ascii else 0) if plain else sum(map(len, looks.letters.findall(piece)))
        if own < looks.share * letters:
            continue
        if not looks.words:
            return looks.lang
        low = [word.lower() for word in words]
        found = [word for word in low if word in looks.words]
        foreign = len([word for word in low if word in looks.others])
        foreign += 0 if plain else sum(1 for word in words if not word.isascii() and word[0].islower())
        known = len(found)
        if foreign >= max(2, known) and foreign * 10 >= len(words):
            return "other"
        if known * 8 >= len(words) and (len(words) < 10 or len(set(found)) > 1):
            return looks.lang
        if len(words) < _FEW or known * 10 >= len(words) or not _foreign(piece, words):
            return "short"
        return "other" if foreign or len(words) >= _MANY else "odd"
    return "other"


def _foreign(piece: str, words: Sequence[str]) -> bool:
    """Whether a run of Latin words without English ones reads as running text: most of it in lower case."""
    small = sum(1 for word in words if word.islower())
    return (small * 2 >= len(words) and not any(char.isdigit() for char in piece[:200])) or (
        small * 3 >= len(words) * 2 and len(words) >= _MANY
    )
