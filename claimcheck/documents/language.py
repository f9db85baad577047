"""The language of each block."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from claimcheck.lang import LANGUAGES, data
from claimcheck.records import Block, BlockKind, Skipped

_WORD = re.compile(r"[^\W\d_]+(?:'[a-z]{1,2})?")
_ENOUGH = 4_000  # characters of a block that are looked at
_FEW = 6  # words below which a block shows no function words


@dataclass(frozen=True, slots=True)
class _Looks:
    lang: str
    letters: re.Pattern[str]  # runs of its letters
    share: float
    words: frozenset[str]


@cache
def _languages() -> tuple[_Looks, ...]:
    """Return what each language looks like, those first that the script alone decides."""
    found = []
    for lang in LANGUAGES:
        looks = data(lang, "boundaries")
        letters = re.compile(f"{looks.LETTER.pattern}+")
        found.append(_Looks(lang, letters, looks.SHARE, looks.FUNCTION_WORDS))
    return tuple(sorted(found, key=lambda looks: bool(looks.words)))


def assign(text: str, blocks: Sequence[Block], lang: str | None) -> tuple[tuple[Block, ...], tuple[Skipped, ...]]:
    """Return the blocks with their languages, and what is skipped; a given language is never overruled."""
    if lang is not None:
        return tuple(replace(block, lang=lang) for block in blocks), ()
    guesses = [_guess(text, block) for block in blocks]
    counts = Counter(guess for guess in guesses if guess in LANGUAGES)
    main = counts.most_common(1)[0][0] if counts else None
    if main is None and guesses and all(guess in ("short", "none") for guess in guesses) and "short" in guesses:
        main = next((looks.lang for looks in _languages() if looks.words), None)  # nothing but fragments
    out: list[Block] = []
    skipped: list[Skipped] = []
    last = None
    for i, (block, guess) in enumerate(zip(blocks, guesses, strict=True)):
        chosen: str | None
        if guess in LANGUAGES:
            chosen = last = guess
        elif guess == "other":
            chosen = None
        else:
            below = guesses[i + 1] if block.kind is BlockKind.HEADING and i + 1 < len(guesses) else None
            chosen = below if below in LANGUAGES else last if last is not None else main
        if chosen is None and block.kind is not BlockKind.CODE:
            skipped.append(Skipped(block.start, block.end, "language"))
        out.append(replace(block, lang=chosen))
    return tuple(out), tuple(skipped)


def _guess(text: str, block: Block) -> str:
    """Return a language, "short" for a fragment that could be any of ours, "none" without letters, or "other"."""
    piece = text[block.start : min(block.end, block.start + _ENOUGH)]
    words = _WORD.findall(piece)
    letters = sum(map(len, words))
    if not letters:
        return "none"
    for looks in _languages():
        own = sum(map(len, looks.letters.findall(piece)))
        if own < looks.share * letters:
            continue
        if not looks.words:
            return looks.lang
        found = [low for word in words if (low := word.lower()) in looks.words]
        known = len(found)
        if known * 8 >= len(words) and (len(words) < 10 or len(set(found)) > 1):
            return looks.lang
        some = known * 10 >= len(words) and len(set(found)) > 1
        return "short" if len(words) < _FEW or some or not _foreign(piece, words) else "other"
    return "other"


def _foreign(piece: str, words: Sequence[str]) -> bool:
    """Whether a run of Latin words without English ones reads as running text: most of it in lower case."""
    small = sum(1 for word in words if word.islower())
    return (small * 2 >= len(words) and not any(char.isdigit() for char in piece[:200])) or (
        small * 3 >= len(words) * 2 and len(words) >= 12
    )
