"""The rules of flags: data, one file each, with the law they rest on and the facts that they ask for.

``predicates`` holds their logic; ``claimcheck.flags`` runs them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from claimcheck.errors import DataError
from claimcheck.lang import data
from claimcheck.lang.scan import Scanner, Table
from claimcheck.records import Provision
from claimcheck.rules import law, loading
from claimcheck.rules.loading import Vocabulary
from claimcheck.rules.phrases import loose
from claimcheck.rules.rule import FACT, Rule

__all__ = ["NO_RULES", "Rule", "Rules", "load", "shipped"]

_HOME = Path(__file__).resolve().parent


class Rules:
    """A set of rules in order of their codes, with what they refer to; the same for every document."""

    __slots__ = ("_scanners", "facts", "folders", "law", "rules", "version")

    def __init__(
        self, rules: Sequence[Rule], facts: Vocabulary, law: Mapping[str, Provision], folders: tuple[str, ...]
    ) -> None:
        self.rules = tuple(rules)
        self.facts = facts
        self.law = law
        self.folders = folders
        self.version = _fingerprint(self.rules, facts, law)
        self._scanners: dict[str, Scanner] = {}

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (
            self.folders,
            bool(self.rules),
        )  # another process reads the files again: an automaton does not travel

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def named(self, name: str) -> Rule:
        """Return the rule of an id or a code; raise DataError where there is none."""
        for each in self.rules:
            if name.lower() in (each.id, each.code.lower()):
                return each
        raise DataError(f"no rule {name!r}", do="`claimcheck rules list` names them all")

    @property
    def read(self) -> str:
        """The month in which the law was read: the earliest of all its provisions."""
        return min((each.checked for each in self.law.values()), default="")

    def scanner(self, lang: str) -> Scanner:
        """Return the automaton of the phrases of all rules and facts in a language; it is built once."""
        if lang not in self._scanners:
            tables: dict[str, Table] = {f"{FACT}{name}": words[lang] for name, words in self.facts.items()}
            tables |= {each.code: each.phrases[lang] for each in self.rules if each.phrases.get(lang)}
            bounded = data(lang).BOUNDED
            if not bounded:  # whoever writes such a language may leave blanks out
                tables = {name: {kind: loose(words) for kind, words in each.items()} for name, each in tables.items()}
            self._scanners[lang] = Scanner(tables, bounded=bounded)
        return self._scanners[lang]


def _fingerprint(rules: Sequence[Rule], facts: Vocabulary, law: Mapping[str, Provision]) -> str:
    """Return the number of rules with a digest of all that decides what is flagged and what it rests on."""
    digest = hashlib.sha256()
    for each in rules:
        digest.update(Path(each.source).read_bytes())
    digest.update(json.dumps(facts, sort_keys=True).encode())
    digest.update("".join(map(repr, law.values())).encode())
    return f"{len(rules)}-{digest.hexdigest()[:12]}"


@lru_cache(maxsize=4)
def load(*folders: str, examples: bool = False) -> Rules:
    """Return the shipped rules with those of some folders beside them, or in place of those of the same code.

    Raise DataError for a file that is not of the form, or an id that two rules share.
    """
    facts = loading.vocabulary(_HOME / "facts")
    known = law.provisions(_HOME / "sources.toml")
    found: dict[str, Rule] = {}
    for folder in (_HOME / "catalogue", *map(Path, folders)):
        paths = sorted(folder.glob("*.toml")) if folder.is_dir() else []
        if not paths:
            raise DataError("no rule files", where=str(folder), do="name a folder with .toml files, one a rule")
        here = [loading.rule(path, facts, known, examples=examples) for path in paths]
        twice = {each.code for each in here if sum(other.code == each.code for other in here) > 1}
        if twice:
            raise DataError(f"two files of the code {min(twice)}", where=str(folder), do="one file a rule")
        found |= {each.code: each for each in here}
    rules = sorted(found.values(), key=lambda each: each.code)
    ids: dict[str, Rule] = {}
    for each in rules:
        if other := ids.get(each.id):
            raise DataError(f"the id {each.id!r} twice", where=each.source, do=f"{other.code} has it: take another")
        ids[each.id] = each
    for each in rules:
        others = {"swallows": each.swallows, "raises": {made.beside for made in each.raises if made.beside}}
        for key, named in others.items():
            if unknown := named - set(ids):
                raise DataError(f"{key}: no rule {min(unknown)!r}", where=each.source, do="name ids of rules")
    return Rules(rules, facts, known, tuple(folders))


NO_RULES = Rules((), {}, {}, ())


def shipped() -> Rules:
    """Return the rules that come with claimcheck."""
    return load()


def _again(folders: tuple[str, ...], any_rules: bool) -> Rules:
    return load(*folders) if any_rules else NO_RULES
