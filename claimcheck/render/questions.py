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
        asked: dict[tuple[str, str, str], list[int]] = {}
        for flag in flags:
            put = quoted(flag, document.text), question(flag, document.text, lang), texts(flag, lang).wording
            asked.setdefault(put, []).append(lines.at(flag.start)[0])
        for i, ((told, put_to, form), places) in enumerate(asked.items(), 1):
            where = ", ".join(map(str, dict.fromkeys(places)))
            parts.append(f"{i}. {said.FLAGS['about'].format(words=told, line=where, question=put_to)}")
            parts.append(f"   {said.FLAGS['wording'].format(text=printable(form))}")
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
