"""The questions that a text leaves open, by claimant, ready to paste into an e-mail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from claimcheck.lang.display import words
from claimcheck.records import Flag, Report, Severity
from claimcheck.render.flags import counted, question, quoted, texts
from claimcheck.render.places import Lines, printable
from claimcheck.render.record import language


def questions(report: Report, ui: str | None = None) -> str:
    """Return the questions of a document as plain text, each once, under the name of whom to ask."""
    document = report.document
    lang = ui or language(document)
    said, lines = words(lang), Lines(document.text)
    parts = [printable(document.source)]
    for name, flags in _by_claimant(report).items():
        parts += ["", said.FLAGS["questions to"].format(name=printable(name or said.FLAGS["somebody"]))]
        parts += [said.FLAGS["greeting"], ""]
        asked: dict[str, None] = {}
        for flag in flags:
            told = {"words": quoted(flag, document.text), "line": lines.at(flag.start)[0]}
            put = said.FLAGS["about"].format(**told, question=question(flag, document.text, lang))
            form = said.FLAGS["wording"].format(text=printable(texts(flag, lang).wording))
            asked[f"{put}\n   {form}"] = None
        parts += [f"{i}. {each}" for i, each in enumerate(asked, 1)]
    if len(parts) == 1:
        parts.append(said.FLAGS["no questions"])
    return "\n".join([*parts, "", said.CAUTION, "", ""])


def _by_claimant(report: Report) -> Mapping[str | None, list[Flag]]:
    """Return the flags by whom to ask: who is named, else whose text it is, else whom most claims are of."""
    claimants = {finding.claim.id: finding.claim.claimant for finding in report.findings}
    named = Counter(name for name in claimants.values() if name)
    given = report.document.organisation
    house = given.value if given else max(named, key=lambda name: named[name], default=None)
    found: dict[str | None, list[Flag]] = {}
    for flag in sorted(counted(report), key=lambda flag: list(Severity).index(flag.severity)):
        found.setdefault(claimants.get(flag.claim or "") or house, []).append(flag)
    return found
