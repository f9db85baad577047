"""What the mentions of one name tell together: whether it acts, and how much it speaks for the whole."""

from __future__ import annotations

from claimcheck.claimant.words import Words
from claimcheck.context import Context
from claimcheck.records import Span

FEW = 3  # mentions below which capitals alone are no name
ACTING = 3.0  # what a name must have done in a document to be one that acts
# What each part that a name plays adds to its weight in the document, and to its acting.
WEIGHT = {
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


class Tally:
    """What the mentions of one name tell together."""

    __slots__ = (
        "acting", "attests", "best", "certain", "count", "firm", "idle", "initials", "kind", "ordinary", "owner",
        "person", "span", "thing", "things", "trusted", "weight",
    )  # fmt: skip

    def __init__(self, span: Span) -> None:
        self.span = span
        self.best = self.weight = self.acting = 0.0
        self.count = self.things = 0
        self.certain = False  # its form alone tells that it is a name
        self.person = self.thing = self.attests = self.kind = self.firm = self.trusted = self.ordinary = False
        self.owner = self.initials = False  # the title or an address tells it; nothing but capitals
        self.idle = True  # so far only where its place alone gives the capital letter

    def add(self, part: str, *, idle: bool, first: bool, title: bool) -> None:
        """Add what one mention tells; ``first``: in the first sentences, ``title``: it opens a heading."""
        self.count += 1
        self.acting += _ACTS.get(part, 0.0)
        self.things += part in ("place", "ours")
        self.thing = self.thing or part == "product"
        self.person = self.person or (part == "person" and not self.firm and not self.owner)
        self.attests = (self.attests or part == "attests") and not (part in ("leads", "speaks") and first)
        self.idle = self.idle and idle and part not in ("leads", "own")
        self.trusted = self.trusted or part in ("leads", "own") or (part == "title" and title)
        if part == "source":
            self.weight -= 2.0

    def acts(self) -> bool:
        """Tell whether the name is one that acts, so that a figure after it may be its own."""
        enough = 1.0 if self.certain or not (self.idle or self.attests) else ACTING
        initials = self.initials and not self.owner and self.count < FEW
        return self.trusted and not self.thing and not initials and self.acting >= enough

    def worth(self) -> float:
        """Return how much the name speaks for the whole document."""
        doubts = (
            (self.attests, 0.15),
            (self.kind, 0.5),
            (self.thing or 2 * self.things > self.count, 0.4),
            (self.acting == 0, 0.5),
            (self.idle, 0.15 if self.ordinary else 0.7),
            (not self.trusted and not self.owner, 0.3 if self.acting < ACTING else 0.5),
            (self.initials and not self.owner and self.count < FEW, 0.4),
        )
        worth = self.weight
        for doubt, share in doubts:
            worth *= share if doubt else 1.0
        return worth


def tally_of(context: Context, span: Span, name: str, lang: Words) -> Tally:
    """Return the tally of a name that is counted for the first time."""
    tally = Tally(span)
    tally.firm = is_firm(name, lang)
    tally.initials = lang.initials.match(name) is not None
    tally.idle = not tally.firm
    tally.ordinary = lang.ordinary.search(name) is not None
    tally.trusted = tally.firm or lang.trusted.search(name) is not None
    tally.certain = tally.trusted and not lang.cased
    kinds = {cue.kind.partition(":")[0] for cue in context.cues.within(*span, "sources")}
    tally.attests = not kinds.isdisjoint(("body", "press"))
    if tally.firm and not tally.attests:
        tally.weight, tally.acting = 2.5, ACTING
    tally.kind = not tally.attests and not kinds.isdisjoint(("type", "ngo", "association"))
    return tally


def is_firm(name: str, lang: Words) -> bool:
    """Tell whether a name ends as an organisation's does, and is no ordinary word with such an end."""
    found = lang.organisation.search(name)
    stem = name[: found.start()].strip() if found is not None else ""
    return stem != "" and stem not in lang.stems
