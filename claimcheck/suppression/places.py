"""The words of places in a document, as they are compared: without markup, case and spacing."""

from __future__ import annotations

import hashlib
import unicodedata
from bisect import bisect_right

from claimcheck import original, sentences
from claimcheck.records import Document, Span
from claimcheck.view import Composed, view


def normal(text: str) -> str:
    return " ".join(view(unicodedata.normalize("NFC", text)).low.split())


class Places:
    """One document's text as the stages read it; its sentences are found when they are asked for."""

    __slots__ = ("_composed", "_digests", "_document", "_sentences", "_text")

    def __init__(self, document: Document) -> None:
        self._document = document
        self._composed = Composed(document.text, document.holes)
        self._text = self._composed.text
        self._sentences: list[Span] | None = None
        self._digests: dict[int, str] = {}  # of sentences: one may hold any number of places

    def words(self, start: int, end: int) -> str:
        """Return the words of a span of the document."""
        return normal(self._text[self._composed.back(start) : self._composed.back(end)])

    def fingerprint(self, rule: str, start: int, end: int) -> str:
        """Return what a finding is known again by, wherever its sentence moves."""
        return _digest("\n".join((rule, self.words(start, end), self._sentence(self._composed.back(start)))))

    def _sentence(self, position: int) -> str:
        """Return what the sentence of a position is known by; nothing where there is none."""
        if self._sentences is None:
            document = original.composed(self._document, self._composed)
            self._sentences = [(each.start, each.end) for each in sentences.split(document, view(document.text))]
        i = bisect_right(self._sentences, (position, len(self._text))) - 1
        if i < 0 or position >= self._sentences[i][1]:
            return ""
        if i not in self._digests:
            self._digests[i] = _digest(normal(self._text[slice(*self._sentences[i])]))
        return self._digests[i]


def _digest(told: str) -> str:
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]
