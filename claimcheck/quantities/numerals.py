"""Reads one numeral: figures and words in any mix, with their scales, to a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from claimcheck.lang.symbols import FRACTIONS
from claimcheck.quantities.grammar import EXPONENT, MIXED, SLASH, Grammar

LONGEST: Final = 24  # a run of more figures is an identifier, not a number
PARTS: Final = 32  # of one numeral


@dataclass(slots=True)
class Numeral:
    """A numeral as read; ``lead`` is what stands before its last scale, such as 6 in "6 billion"."""

    start: int
    end: int
    value: float | None
    figures: bool = True  # begins with a figure
    plain: bool = False  # a whole number in figures without separators or scale
    scale: float = 1.0
    lead: float = 0.0
    fraction: bool = False
    last_large: bool = False  # ends on a scale of ten thousand, a million ...


def number(text: str) -> float:
    return float(text.replace(",", ""))


def read(g: Grammar, low: str, start: int, end: int) -> Numeral | None:
    """Return the numeral that begins at ``start``, or none where none can be read."""
    n = g.numbers
    m = g.token.match(low, start, end)
    if m is None:
        return None
    numeral = Numeral(start, m.end(), 0.0)
    total = section = 0.0
    current: float | None = None  # read and not yet scaled
    digits: str = ""  # Hangul digits or figures read one by one
    last_small = last_large = float("inf")
    in_words = False
    first, figures = 0.0, 0  # the first figure, and how many there are
    for _ in range(PARTS):
        if m["figure"] is not None:
            if in_words and not n.DIGITS_AFTER_SCALE:
                break
            if current is not None:
                break
            current = number(m["figure"])
            first, figures = first or current, figures + 1
            if current >= min(last_small, last_large) or len(m["figure"]) > LONGEST:
                if len(m["figure"]) > LONGEST and numeral.end == m.end():
                    return None
                current = None
                break
            if numeral.end == m.end() and m["figure"].isdigit():
                numeral.plain = True
        elif m["word"] is not None:
            in_words = True
            value = n.WORDS[m["word"]]
            first, figures = first or value, figures + 1
            numeral.figures = numeral.figures and start != m.start()
            numeral.plain = False
            if current is not None:
                if value < 10 and current % 10 == 0 and 10 <= current < 100 and not digits:
                    current += value
                elif digits and value < 10:
                    digits += str(int(value))
                    current = float(digits)
                else:
                    break
            else:
                if value >= min(last_small, last_large):
                    break
                current = value
                if not n.WORD_END and value < 10:
                    digits = str(int(value))
        else:
            in_words = in_words or not n.DIGITS_AFTER_SCALE
            word = m["scale"]
            small = n.SMALL.get(word)
            numeral.figures = numeral.figures and start != m.start()
            numeral.plain = False
            if small is not None:
                if small >= last_small or (current is not None and current >= 1000):
                    break
                section += (1.0 if current is None else current) * small
                last_small = small
            else:
                large = n.LARGE[word]
                if large >= last_large:
                    if not n.WORD_END or current is not None or section or not total:
                        break
                    total *= large  # "a hundred thousand million"
                else:
                    part = section + (current or 0.0)
                    part = part if part or current is not None else 1.0
                    total += part * large
                last_large, last_small, section = large, float("inf"), 0.0
            current, digits = None, ""
        numeral.end = m.end()
        numeral.value = total + section + (current or 0.0)
        numeral.last_large = m["scale"] is not None
        gap = g.joint.match(low, numeral.end, end)
        if gap is None:
            break
        following = g.token.match(low, gap.end(), end)
        if following is None:
            break
        spaced = gap.end() > gap.start()
        if n.DIGITS_AFTER_SCALE:
            # a figure without a scale joins across a space only where it fills the scale before it
            if spaced and following["scale"] is None:
                small = (
                    last_small < 1e4
                    and following["figure"]
                    and len(following["figure"]) + 1 == len(str(int(last_small)))
                )
                if m["scale"] is None or (not small and not _scaled(g, low, following.end(), end, following["figure"])):
                    break
            if following["scale"] is None and m["scale"] is None and (following["figure"] or m["figure"]):
                break
            if following["scale"] is not None and not _scale_here(g, low, following.end(), following["scale"]):
                break
            if following["word"] is not None and numeral.figures:
                scale = g.token.match(low, following.end(), end)
                if scale is None or scale["scale"] is None:
                    break  # a particle, not a figure: "3만이"
        elif following["figure"] is not None:
            break
        m = following
    if numeral.value is None:
        return None
    if (point := g.point.match(low, numeral.end, end)) is not None:
        decimals = ""
        at = point.end()
        while len(decimals) < LONGEST and (m := g.token.match(low, at, end)) and (m["word"] or m["figure"]):
            if m["figure"] is None and n.WORDS[m["word"]] > 9:
                break
            decimals += m["figure"] or str(int(n.WORDS[m["word"]]))
            at = m.end()
            if low[at : at + 1] in (" ", "-") and n.WORD_END:
                at += 1
        if decimals.isdigit():
            numeral.value += float("0." + decimals)
            numeral.end, numeral.plain = m.end() if m and m.end() <= at else at, False
            while low[numeral.end - 1].isspace():
                numeral.end -= 1
            first = numeral.value
            gap = g.joint.match(low, numeral.end, end)
            m = g.token.match(low, gap.end(), end) if gap else None
            if m is not None and m["scale"] is not None:  # one point two billion
                numeral.value *= n.LARGE.get(m["scale"]) or n.SMALL[m["scale"]]
                numeral.end = m.end()
    numeral.lead = first if figures == 1 and first else numeral.value
    numeral.scale = numeral.value / numeral.lead if numeral.lead else 1.0
    if numeral.figures and numeral.scale == 1.0:
        _finish(low, numeral, end)
    if g.and_part.pattern != "(?!)" and (half := g.and_part.match(low, numeral.end, end)):
        numeral.value += numeral.scale / n.DENOMINATORS[half["bottom"]]
        numeral.end = half.end()
        if numeral.scale == 1.0 and (gap := g.joint.match(low, numeral.end, end)) is not None:
            m = g.token.match(low, gap.end(), end)  # two and a half million
            if m is not None and m["scale"] is not None and (scale := n.LARGE.get(m["scale"])) is not None:
                numeral.lead, numeral.scale, numeral.end = numeral.value, scale, m.end()
                numeral.value *= scale
    return numeral


def _scaled(g: Grammar, low: str, at: int, end: int, figure: str | None) -> bool:
    """Say whether a figure behind a space goes on with the numeral: it has a scale of its own, or fills one."""
    gap = g.joint.match(low, at, end)
    following = g.token.match(low, gap.end() if gap else at, end)
    if following is not None and following["scale"] is not None:
        return _scale_here(g, low, following.end(), following["scale"])
    if figure is None or len(figure) < 4 or not figure.replace(",", "").isdigit():
        return False
    return "," in figure or g.from_here.pattern.match(low, at - len(figure), end) is None  # not a year


def _scale_here(g: Grammar, low: str, after: int, scale: str) -> bool:
    """Say whether a scale that many words begin with is one here: the fifth game is not five times ten to the 16th."""
    may_follow = g.numbers.AMBIGUOUS_SCALES.get(scale)
    if may_follow is None or after >= len(low) or not "가" <= low[after] <= "힣":
        return True
    return low[after] in may_follow


def _finish(low: str, numeral: Numeral, end: int) -> None:
    """Take in what may follow a bare figure: an exponent, a fraction."""
    assert numeral.value is not None
    at = numeral.end
    if at >= end:
        return
    following = low[at]
    if following in "e x×" and (m := EXPONENT.match(low, at, end)) is not None:
        power = int((m["power"] or m.group().lstrip("e")).replace("−", "-"))
        if abs(power) <= 300 and abs(numeral.value) < 1e8:
            numeral.value *= 10.0**power
            numeral.lead = numeral.value
            numeral.end, numeral.plain = m.end(), False
            return
    if following in "/⁄" and numeral.plain:
        if (m := SLASH.match(low, numeral.start, end)) is not None and int(m["bottom"]):
            numeral.value = int(m["top"]) / int(m["bottom"])
            numeral.end, numeral.plain, numeral.fraction = m.end(), False, True
    elif (m := MIXED.match(low, at, end)) is not None and numeral.plain:
        if m["sign"]:
            numeral.value += FRACTIONS[m["sign"]]
        elif int(m["bottom"]) and int(m["top"]) < int(m["bottom"]):
            numeral.value += int(m["top"]) / int(m["bottom"])
        else:
            return
        numeral.end, numeral.plain = m.end(), False
    numeral.lead = numeral.value
