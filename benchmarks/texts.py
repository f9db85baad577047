"""Texts to time: the example releases over and over, each time with other names and other numbers."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from claimcheck.documents import read
from claimcheck.records import Document
from claimcheck.render.record import language
from claimcheck.resources import examples

# Invented names of the examples; each copy gets names of its own.
NAMES = {
    "en": ("Corvane", "Oakmere", "Lumo", "Alder", "Varmont"),
    "ko": ("누리온", "미르전자", "해솔", "온새로", "온세배터리"),
}
SYLLABLES = {
    "en": ("bar", "cor", "dun", "fel", "gar", "hol", "ken", "lor", "mer", "nor", "pel", "ros", "tan", "ver", "wes"),
    "ko": (
        "가람",
        "나래",
        "다온",
        "라움",
        "마루",
        "바다",
        "새론",
        "아람",
        "자올",
        "초롱",
        "큰별",
        "터울",
        "푸름",
        "하랑",
    ),
}
_NUMBER = re.compile(r"(?<![\d.,])\d+(?:,\d{3})*(?:\.\d+)?(?![\d])")
_STANDING = re.compile(r"^\W*(?:About [A-Z].*|\S+ 소개)$", re.MULTILINE)
_YEAR = re.compile(r"(?:19|20)\d\d")


@cache
def originals(lang: str) -> tuple[str, ...]:
    """Return the checked texts of the examples in one language, without their standing paragraphs."""
    found = [item for item in read([str(examples())]) if isinstance(item, Document)]
    # Each text ends at its standing paragraph: joined, everything behind the first would count as one.
    return tuple(_STANDING.split(document.text)[0] for document in found if language(document) == lang)


def words(text: str) -> int:
    return len(text.split())


def varied(lang: str, seed: int = 0) -> Iterator[str]:
    """Yield the examples for ever, no two copies alike; years stay years.

    Each seed begins with another example, so that short documents are not all cut from the first ones.
    """
    source = random.Random(f"{lang}{seed}")
    texts = originals(lang)
    texts = texts[seed % len(texts) :] + texts[: seed % len(texts)]
    while True:
        for text in texts:
            names = {name: _name(lang, source) for name in NAMES[lang]}
            for name, other in names.items():
                text = text.replace(name, other)
            yield _NUMBER.sub(lambda match: _other(match[0], source), text)


def of_length(lang: str, length: int, seed: int = 0) -> str:
    """Return one text of about so many words; what is over is cut at a line."""
    parts: list[str] = []
    count = 0
    for text in varied(lang, seed):
        for line in text.splitlines(keepends=True):
            parts.append(line)
            count += words(line)
            if count >= length:
                return "".join(parts)
        parts.append("\n\n")
    return "".join(parts)


def _name(lang: str, source: random.Random) -> str:
    return "".join(source.choices(SYLLABLES[lang], k=2)).capitalize()


def _other(number: str, source: random.Random) -> str:
    """Return a number of the same form, every digit drawn again."""
    if _YEAR.fullmatch(number):
        return number
    first = str(source.randint(1, 9)) if number[0] != "0" else "0"
    return first + "".join(str(source.randint(0, 9)) if char.isdigit() else char for char in number[1:])


def write(folder: Path, lang: str, length: int, count: int = 1, *, seed: int = 1) -> int:
    """Write documents of about so many words into a new folder; return the words of all of them."""
    folder.mkdir(parents=True)
    # A hundred different texts come round again, so that writing does not take longer than checking.
    texts = [of_length(lang, length, seed * 1000 + n) for n in range(min(count, 100))]
    for n in range(count):
        (folder / f"{n:05}.txt").write_text(texts[n % len(texts)], encoding="utf-8")
    return sum(words(texts[n % len(texts)]) for n in range(count))
