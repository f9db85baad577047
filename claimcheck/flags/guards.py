"""Where every rule is silent: denials, the law's own words, names of standards, programmes and places."""

from __future__ import annotations

from claimcheck.rules.rule import FACT, Rule
from claimcheck.rules.sight import Anchor, Sight

_DENIED = 40  # characters between a denial and what it denies
_REACH = 60  # characters of the longest name about the words
_PARTED = frozenset(",;:.!?—")  # marks behind which a denial ends
_LISTED = 24  # characters of the longest piece of a list whose head is denied
_ANSWER = 24  # characters at the start of a sentence within which it answers no


def silent(sight: Sight, rule: Rule, anchor: Anchor) -> bool:
    """Tell whether the words are no claim of anybody: part of a name, denied, or told by a law."""
    if anchor.finding is None and anchor.figures is None and _named(sight, anchor):
        return True
    sentence = sight.context.sentences[anchor.sentence]
    if rule.law and sight.first(f"{FACT}lawspeak", (sentence.start, sentence.end), ""):
        return True
    return rule.denial and (_denied(sight, anchor) or _asked(sight, anchor))


def _reaches(sight: Sight, start: int, anchor: Anchor, stop: int) -> bool:
    """Tell whether a denial that ends at ``start`` reaches the words: in one run, or down a list of short pieces."""
    between = sight.low[start : anchor.start]
    if _PARTED.isdisjoint(between):
        return True
    first, *pieces = between.split(",")
    if not _PARTED.isdisjoint(first + "".join(pieces)) or any(len(piece) > _LISTED for piece in pieces):
        return False
    last = sight.first(f"{FACT}alternative", (anchor.start - len(pieces[-1]), min(stop, anchor.end + _LISTED)), "")
    return last is not None and _PARTED.isdisjoint(sight.low[anchor.end : last.start].replace(",", ""))


def _asked(sight: Sight, anchor: Anchor) -> bool:
    """Tell whether a question with the words asks what they mean, or is answered no by the next sentence."""
    sentences = sight.context.sentences
    sentence = sentences[anchor.sentence]
    if not sight.low[sentence.start : sentence.end].rstrip(" \"'”’)").endswith("?"):
        return False
    if sight.first(f"{FACT}asksmeaning", (sentence.start, sentence.end), ""):
        return True
    if anchor.sentence + 1 == len(sentences):
        return False
    start = sentences[anchor.sentence + 1].start
    answer = sight.first(f"{FACT}answeredno", (start, start + _ANSWER), "")
    return answer is not None and answer.start - start <= 1


def _named(sight: Sight, anchor: Anchor) -> bool:
    window = max(0, anchor.start - _REACH), anchor.end + _REACH
    return any(
        cue.start <= anchor.start and anchor.end <= cue.end for cue in sight.cues.within(*window, f"{FACT}names", "")
    )


def _denied(sight: Sight, anchor: Anchor) -> bool:
    """Tell whether a word of denial stands right before the words, or behind them where the language puts it there."""
    sentence = sight.context.sentences[anchor.sentence]
    before = sight.cues.within(max(sentence.start, anchor.start - _DENIED), anchor.start, f"{FACT}denial", "")
    if before and _reaches(sight, before[-1].end, anchor, sentence.end):
        return True
    behind = sight.first(f"{FACT}denied", (anchor.end, min(sentence.end, anchor.end + _DENIED)), "")
    return behind is not None and _PARTED.isdisjoint(sight.low[anchor.end : behind.start])
