"""Where every rule is silent: denials, the law's own words, names of standards, programmes and places."""

from __future__ import annotations

from claimcheck.rules.rule import FACT, Rule
from claimcheck.rules.sight import Anchor, Sight

_DENIED = 40  # characters between a denial and what it denies
_REACH = 60  # characters of the longest name about the words
_PARTED = frozenset(",;:.!?—")  # marks behind which a denial ends


def silent(sight: Sight, rule: Rule, anchor: Anchor) -> bool:
    """Tell whether the words are no claim of anybody: part of a name, denied, or told by a law."""
    if anchor.finding is None and anchor.figures is None and _named(sight, anchor):
        return True
    sentence = sight.context.sentences[anchor.sentence]
    if rule.law and sight.first(f"{FACT}lawspeak", (sentence.start, sentence.end), ""):
        return True
    return rule.denial and _denied(sight, anchor)


def _named(sight: Sight, anchor: Anchor) -> bool:
    window = max(0, anchor.start - _REACH), anchor.end + _REACH
    return any(
        cue.start <= anchor.start and anchor.end <= cue.end for cue in sight.cues.within(*window, f"{FACT}names", "")
    )


def _denied(sight: Sight, anchor: Anchor) -> bool:
    """Tell whether a word of denial stands right before the words, or behind them where the language puts it there."""
    sentence = sight.context.sentences[anchor.sentence]
    before = sight.cues.within(max(sentence.start, anchor.start - _DENIED), anchor.start, f"{FACT}denial", "")
    if before and _PARTED.isdisjoint(sight.low[before[-1].end : anchor.start]):
        return True
    behind = sight.first(f"{FACT}denied", (anchor.end, min(sentence.end, anchor.end + _DENIED)), "")
    return behind is not None and _PARTED.isdisjoint(sight.low[anchor.end : behind.start])
