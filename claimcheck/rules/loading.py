"""Rule files to rules: every key checked, every name resolved, every error with file and key."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path

from claimcheck.lang import LANGUAGES
from claimcheck.records import Provision, Severity, Wording
from claimcheck.rules.audience import PRESETS
from claimcheck.rules.fields import Fields, parsed
from claimcheck.rules.phrases import phrases
from claimcheck.rules.predicates import PREDICATES
from claimcheck.rules.predicates.claims import TAGS
from claimcheck.rules.rule import (
    CLAIM,
    ELSEWHERE,
    FACT,
    FIGURES,
    REGIMES,
    Clearance,
    Condition,
    Example,
    Raise,
    Rule,
    Scope,
    Test,
    Trigger,
)

Vocabulary = Mapping[str, Mapping[str, Mapping[str, tuple[str, ...]]]]
"""Facts by name: language to kind to phrases; the kind is empty, or ``pseudo`` for what only hides a false friend."""

PSEUDO = "pseudo"
"""The kind of a rule's phrases that only hide a false friend."""

_EXAMPLES = "[[examples]]"
_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_CODE = re.compile(r"[A-Z]{2}-\d{2}")
_TEST = re.compile(r"(not )?([a-z][a-z0-9 ]*?)(?: ?@ ?([a-z]+))?")
_WORDING = ("title", "message", "clears", "question", "wording")


def vocabulary(folder: Path) -> Vocabulary:
    """Return the facts of all files of a folder; raise DataError for one that is told twice or in one language."""
    found: dict[str, Mapping[str, Mapping[str, tuple[str, ...]]]] = {}
    for path in sorted(folder.glob("*.toml")):
        file = parsed(path)
        for name in file:
            if name in found or name in PREDICATES:
                raise file.wrong(name, "it twice", "a fact that no other file or predicate is called by")
            table = file.table(name)
            hiding = table.table(PSEUDO) if PSEUDO in table else None
            found[name] = {
                lang: {"": phrases(table, lang), PSEUDO: phrases(hiding, lang) if hiding and lang in hiding else ()}
                for lang in LANGUAGES
            }
            table.done()
            if hiding:
                hiding.done()
    return found


def rule(path: Path, facts: Vocabulary, law: Mapping[str, Provision], *, examples: bool = False) -> Rule:
    """Return the rule of a file; its examples only where they are asked for, since to read them takes time."""
    file = parsed(path, until=None if examples else _EXAMPLES)
    told = {lang: file.table(lang) for lang in LANGUAGES if lang in file}
    if not told:
        raise file.wrong(LANGUAGES[0], None, f"a table of texts and patterns for a language: {', '.join(LANGUAGES)}")
    words = {lang: _phrases(table) for lang, table in told.items()}
    kinds = {kind for table in words.values() for kind in table} - {PSEUDO}
    code = _named(file, "code", _CODE, "a code like GW-01")
    if shadowing := kinds & {*facts, *PREDICATES}:
        raise file.wrong("patterns", min(shadowing), "a kind that no fact or predicate is called by")
    named = {**dict.fromkeys(PREDICATES, ""), **{name: f"{FACT}{name}" for name in facts}, **dict.fromkeys(kinds, code)}
    made = Rule(
        id=_named(file, "id", _ID, "words in lower case joined by hyphens"),
        code=code,
        since=file.text("since"),
        source=str(path),
        texts={lang: _wording(table) for lang, table in told.items()},
        phrases=words,
        severity=_severity(file.table("severity")),
        provisions=_provisions(file.table("provisions"), law) if "provisions" in file else {},
        triggers=tuple(_trigger(each, kinds, named) for each in file.tables("fires")),
        clearances=tuple(_clearance(each, named) for each in file.tables("clears")),
        raises=tuple(_raise(each, named) for each in file.tables("raises")),
        swallows=frozenset(file.texts("swallows", ())),
        once=file.switch("once", default=False),
        denial=file.switch("denial", default=True),
        law=file.switch("law", default=True),
        examples=tuple(_example(each) for each in file.tables("examples")),
    )
    if not any(trigger.on for trigger in made.triggers):
        raise file.wrong("fires", None, "at least one [[fires]] with what it fires on")
    for example in made.examples:
        for regime in example.regimes:
            if regime not in REGIMES:
                raise file.wrong("examples: regimes", regime, f"of {', '.join(REGIMES)}")
    for table in told.values():
        table.done()
    file.done()
    return made


def _named(fields: Fields, key: str, form: re.Pattern[str], expected: str) -> str:
    value = fields.text(key)
    if not form.fullmatch(value):
        raise fields.wrong(key, value, expected)
    return value


def _phrases(table: Fields) -> Mapping[str, tuple[str, ...]]:
    if "patterns" not in table:
        return {}
    patterns = table.table("patterns")
    found = {kind: phrases(patterns, kind) for kind in patterns}
    for taken in (CLAIM, FIGURES):
        if taken in found:
            raise patterns.wrong(taken, "a kind", "another name: this one stands for what is read without phrases")
    patterns.done()
    return found


def _wording(table: Fields) -> Wording:
    return Wording(**{key: table.text(key) for key in _WORDING})


def _severity(fields: Fields) -> Mapping[str, Severity]:
    levels = [level.value for level in Severity]
    fields.choice("default", levels)
    for key in fields:
        if key not in ("default", ELSEWHERE, *REGIMES, *PRESETS):
            expected = f"default, {ELSEWHERE}, a regime ({', '.join(REGIMES)}) or a preset ({', '.join(PRESETS)})"
            raise fields.wrong(key, fields.peek(key), expected)
    return {key: Severity(fields.choice(key, levels)) for key in fields}


def _provisions(fields: Fields, law: Mapping[str, Provision]) -> Mapping[str, tuple[str, ...]]:
    found = {}
    for regime in fields:
        if regime not in (*REGIMES, ELSEWHERE):
            raise fields.wrong(regime, fields.peek(regime), f"under one of {', '.join((*REGIMES, ELSEWHERE))}")
        found[regime] = fields.texts(regime)
        for key in found[regime]:
            if key not in law:
                raise fields.wrong(regime, key, f"a key of sources.toml{_hint(key, law)}")
            if regime not in (ELSEWHERE, law[key].jurisdiction):
                raise fields.wrong(regime, key, f"a provision of {regime}, not of {law[key].jurisdiction}")
    return found


def _trigger(fields: Fields, kinds: set[str], named: Mapping[str, str]) -> Trigger:
    on = fields.texts("on")
    for kind in on:
        if kind not in (CLAIM, FIGURES) and kind not in kinds:
            known = f"{CLAIM!r}, {FIGURES!r} or a kind of the rule's own patterns"
            raise fields.wrong("on", kind, f"{known}{_hint(kind, kinds)}")
    when = tuple(_condition(fields, "when", told, named) for told in fields.texts("when", ()))
    fields.done()
    if on != (CLAIM,):
        return Trigger(on, when)
    plain = [each for each in when if len(each) == 1 and each[0].name in TAGS]
    return Trigger(
        on,
        tuple(each for each in when if each not in plain),
        frozenset(each[0].name for each in plain if not each[0].denied),
        frozenset(each[0].name for each in plain if each[0].denied),
    )


def _clearance(fields: Fields, named: Mapping[str, str]) -> Clearance:
    when = tuple(_condition(fields, "when", told, named) for told in fields.texts("when", ()))
    of = tuple(_condition(fields, "of", told, named) for told in fields.texts("of", ()))
    if not when and not of:
        raise fields.wrong("when", None, "what clears: conditions")
    only = _only(fields)
    within = fields.choice("within", [scope.value for scope in Scope], Scope.PARAGRAPH.value)
    made = Clearance(when, of, fields.whole("at_least", 1 if of else 0), Scope(within), only)
    fields.done()
    return made


def _raise(fields: Fields, named: Mapping[str, str]) -> Raise:
    when = tuple(_condition(fields, "when", told, named) for told in fields.texts("when", ()))
    beside = fields.text("beside") if "beside" in fields else None
    if bool(when) is bool(beside):
        raise fields.wrong("when", when, "conditions, or the id of another flag under `beside`")
    made = Raise(when, beside, _only(fields))
    fields.done()
    return made


def _only(fields: Fields) -> frozenset[str]:
    only = fields.texts("only", REGIMES)
    for regime in only:
        if regime not in REGIMES:
            raise fields.wrong("only", regime, f"of {', '.join(REGIMES)}")
    return frozenset(only)


def _condition(fields: Fields, key: str, told: str, named: Mapping[str, str]) -> Condition:
    tests = []
    for part in told.split("|"):
        found = _TEST.fullmatch(part.strip())
        if not found:
            raise fields.wrong(key, told, "[not] name [@ scope], with | between choices")
        denied, name, scope = found.groups()
        if name not in named:
            raise fields.wrong(key, name, f"a predicate, a fact or a kind of its own patterns{_hint(name, named)}")
        if scope is not None and scope not in list(Scope):
            raise fields.wrong(key, f"@{scope}", f"one of {', '.join(Scope)}")
        table = named[name]
        kind = name if table and not table.startswith(FACT) else ""
        tests.append(Test(name, table, Scope(scope) if scope else None, bool(denied), kind))
    return tuple(tests)


def _hint(name: str, known: Mapping[str, object] | set[str]) -> str:
    near = get_close_matches(name, list(known), 1)
    return f"; did you mean {near[0]!r}?" if near else ""


def _example(fields: Fields) -> Example:
    made = Example(
        lang=fields.choice("lang", LANGUAGES),
        text=fields.text("text"),
        flags=fields.texts("flags"),
        why=fields.text("why", ""),
        regimes=fields.texts("regimes", ()),
        preset=fields.choice("preset", PRESETS) if "preset" in fields else None,
        severity=fields.choice("severity", [level.value for level in Severity]) if "severity" in fields else None,
    )
    fields.done()
    return made
