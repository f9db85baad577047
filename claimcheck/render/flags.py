"""Flags as JSON, and what a flag says in words: its message, what clears it, the law with its standing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.lang.display import DEFAULT, agreed, words
from claimcheck.priority import priority
from claimcheck.records import Document, Flag, Notice, Provision, Report, Suppressed, Wording
from claimcheck.render.places import Lines, printable

_LONGEST = 80  # characters of the words flagged that a message repeats


def texts(flag: Flag, lang: str | None) -> Wording:
    """Return the texts of a flag in a language; where it has none, in the one it was found in, or any."""
    known = flag.texts
    return known.get(lang or flag.lang) or known.get(flag.lang) or next(iter(known.values()))


def message(flag: Flag, text: str, lang: str | None) -> str:
    """Return what a flag says of the words it was raised on."""
    return _filled(texts(flag, lang).message, flag, text, lang)


def question(flag: Flag, text: str, lang: str | None) -> str:
    """Return the question to put to the claimant."""
    return _filled(texts(flag, lang).question, flag, text, lang)


def _filled(told: str, flag: Flag, text: str, lang: str | None) -> str:
    told = told.replace("{calculation}", printable(flag.calculation or ""))
    return agreed(told.replace("{words}", quoted(flag, text)), lang or flag.lang)


def quoted(flag: Flag, text: str) -> str:
    told = printable(text[flag.start : flag.end])
    return told if len(told) <= _LONGEST else f"{told[: _LONGEST - 1]}…"


def cited(provision: Provision, lang: str | None) -> str:
    """Return a provision as it is cited."""
    name = lang or DEFAULT
    return f"{provision.instrument[name]}, {provision.article[name]}"


def standing(provision: Provision, lang: str | None) -> str:
    """Return what a provision is, since when, and how it was read where that was not in the text itself."""
    said = words(lang)
    told = said.STANDING[provision.standing]
    if provision.in_force_from and provision.standing == "in force":
        told = said.STANDING["in force from"].format(date=provision.in_force_from)
    return "; ".join(part for part in (told, said.READ[provision.read]) if part)


def flag_record(flag: Flag, document: Document, lines: Lines, lang: str | None) -> dict[str, object]:
    lang = lang or flag.lang
    line, column = lines.at(flag.start)
    said = texts(flag, lang)
    return {
        "id": flag.id,
        "code": flag.code,
        "severity": flag.severity.value,
        "start": flag.start,
        "end": flag.end,
        "line": line,
        "column": column,
        "words": document.text[flag.start : flag.end],
        "sentence": {"start": flag.sentence[0], "end": flag.sentence[1]},
        "also": [list(span) for span in flag.also],
        "claim": flag.claim,
        "title": said.title,
        "message": message(flag, document.text, lang),
        "clears": said.clears,
        "question": question(flag, document.text, lang),
        "wording": said.wording,
        "calculation": flag.calculation,
        "elsewhere": list(flag.elsewhere) if flag.elsewhere else None,
        "provisions": [_provision(each, lang) for each in flag.provisions],
        "steps": [
            {"stage": each.stage, "by": each.by, "says": each.says, "start": each.start, "end": each.end}
            for each in flag.steps
        ],
        "suppressed": suppressed_record(flag.suppressed) if flag.suppressed else None,
    }


def _provision(provision: Provision, lang: str) -> dict[str, object]:
    return {
        "key": provision.key,
        "jurisdiction": provision.jurisdiction,
        "text": cited(provision, lang),
        "standing": provision.standing,
        "in_force_from": provision.in_force_from,
        "read": provision.read,
        "note": provision.note[lang] if provision.note else None,
    }


def priority_record(report: Report) -> Mapping[str, object]:
    told = priority(report)
    return {"score": told.score, "parts": {**told.counts, "points": told.points, "words": told.words}}


def counted(report: Report) -> Sequence[Flag]:
    """Return the flags whose law reaches the audience and that nothing silences."""
    return [flag for flag in report.flags if flag.counts]


def suppressed_record(suppressed: Suppressed) -> dict[str, object]:
    return {
        "by": suppressed.by.value,
        "reason": suppressed.reason,
        "expires": suppressed.expires,
        "from": suppressed.origin,
    }


def notice_record(notice: Notice) -> dict[str, object]:
    return {
        "kind": notice.kind.value,
        "says": notice.says,
        "start": notice.start,
        "end": notice.end,
        "from": notice.origin,
        "expires": notice.expires,
    }
