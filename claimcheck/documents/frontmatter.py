"""What a document states about itself above its text: lines of ``key: value`` between rules."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.documents.dates import iso
from claimcheck.lang import LANGUAGES, data
from claimcheck.records import Stated

_OPEN = re.compile(r"\ufeff?(?P<rule>---|\+\+\+)[ \t]*\r?\n")
_PAIR = re.compile(r"(?P<key>[\w .-]{1,40}?)\s{0,8}[:=]\s{0,8}(?P<value>\S[^\n\r]{0,1000})?")
_LONGEST = 20_000  # characters in which the closing rule must stand


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Where the text itself begins, and what stands above it."""

    end: int = 0
    published: Stated | None = None
    organisation: Stated | None = None
    lang: str | None = None


def read(text: str) -> FrontMatter:
    """Return the front matter of a text; an empty one where the text begins with anything else."""
    opening = _OPEN.match(text)
    if opening is None:
        return FrontMatter()
    at = opening.end()
    pairs: dict[str, str] = {}
    while at < min(len(text), _LONGEST):
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        line = text[at:stop].strip()
        if line == opening["rule"] or (line == "..." and opening["rule"] == "---"):
            return _stated(pairs, min(stop + 1, len(text))) if pairs else FrontMatter()
        pair = _PAIR.match(text, at, stop)
        if pair is not None and pair["value"]:
            pairs.setdefault(pair["key"].strip().lower(), _plain(pair["value"]))
        elif line and pair is None and line[0] not in "#-[]{}\"'" and not text[at].isspace():
            return FrontMatter()  # a rule above running text
        at = stop + 1
    return FrontMatter()


def _plain(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] in "\"'" and value.find(value[0], 1) > 0:
        return value[1 : value.find(value[0], 1)]
    return value.split(" #", 1)[0].strip()


def _stated(pairs: dict[str, str], end: int) -> FrontMatter:
    keys = {name: [key for lang in LANGUAGES for key in data(lang, "boundaries").FRONT_MATTER[name]] for name in
            ("published", "organisation", "lang")}  # fmt: skip

    def value(name: str) -> str | None:
        return next((pairs[key] for key in keys[name] if pairs.get(key)), None)

    told, date = value("lang"), value("published")
    lang = re.split(r"[-_]", told.lower(), maxsplit=1)[0] if told else None
    published = iso(date) if date else None
    organisation = value("organisation")
    if organisation is not None and (organisation[0] in "[{" or len(organisation) > 200):
        organisation = None  # a structure, not a name
    return FrontMatter(
        end,
        Stated(published, "front matter") if published else None,
        Stated(organisation, "front matter") if organisation else None,
        lang if lang in LANGUAGES else None,
    )
