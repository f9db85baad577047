"""Phrases of rules and facts: ``{made|produced} with recycled`` written out, one phrase for each choice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from claimcheck.rules.fields import Fields

_CHOICE = re.compile(r"\{([^{}]*)\}")
_PHRASE = re.compile(r"-?_*(?!\s*[_*]*$)[^{}|*_\n]+[_*]*")
_PLAIN = re.compile(r"-?_?[a-z0-9가-힣]+(?:[ '-][a-z0-9가-힣]+)*[_*]?")  # as it stands: nothing to write out
_MOST = 500  # phrases that one may stand for
_LONG = 4  # characters from which on a phrase written together is no other word


def phrases(fields: Fields, key: str) -> tuple[str, ...]:
    """Return all phrases of a key, written out, in lower case; raise DataError for one that is no phrase."""
    out: list[str] = []
    for told in fields.texts(key):
        if "{" not in told and _PLAIN.fullmatch(told):  # most are: there are tens of thousands to read at every start
            out.append(told)
            continue
        ways = 1
        for choice in _CHOICE.finditer(told):
            ways *= choice[1].count("|") + 1
        if ways > _MOST:
            raise fields.wrong(key, told, f"at most {_MOST} phrases in one")
        for phrase in _written_out(told):
            if not _PHRASE.fullmatch(phrase):
                raise fields.wrong(key, told, "a phrase: words, {one|other} for a choice, * or _ at an end")
            out.append(phrase)
    return tuple(dict.fromkeys(out))


def loose(found: Iterable[str]) -> tuple[str, ...]:
    """Return phrases of a language that may leave out the blanks between words, each with its form without them."""
    out: list[str] = []
    for phrase in found:
        out.append(phrase)
        if " " in phrase and len(together := phrase.replace(" ", "")) >= _LONG:
            out.append(together)
    return tuple(dict.fromkeys(out))


def _written_out(told: str) -> Iterator[str]:
    told = " ".join(told.lower().split())
    done: Iterable[str] = [""]
    at = 0
    for choice in _CHOICE.finditer(told):
        before = told[at : choice.start()]
        done = [f"{each}{before}{way}" for each in done for way in choice[1].split("|")]
        at = choice.end()
    rest = told[at:]
    for each in done:
        phrase = f"{each}{rest}"
        yield " ".join(phrase.split()) if "  " in phrase or phrase[:1] == " " or phrase[-1:] == " " else phrase
