"""Rules as text: one for a terminal, and the reference page, generated from the rule files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.lang import LANGUAGES
from claimcheck.lang.display import words
from claimcheck.records import Provision
from claimcheck.render.flags import cited, standing
from claimcheck.rules import Rule, Rules
from claimcheck.rules.rule import ELSEWHERE, REGIMES

_SHOWN = 2  # examples of each kind that a page shows


def law_of(rule: Rule, rules: Rules) -> Sequence[Provision]:
    """Return every provision that a rule rests on, once, by regime."""
    keys = [key for regime in (*REGIMES, ELSEWHERE) for key in rule.provisions.get(regime, ())]
    return [rules.law[key] for key in dict.fromkeys(keys)]


def rule_text(rule: Rule, rules: Rules, lang: str) -> str:
    """Return all that a rule says in a language, as plain text."""
    said = words(lang)
    told = rule.texts.get(lang) or next(iter(rule.texts.values()))
    parts = [f"{rule.code} {rule.id}: {told.title}", _levels(rule, lang), "", _blank(told.message)]
    parts += ["", said.FLAGS["clears"].format(text=told.clears), said.FLAGS["wording"].format(text=told.wording)]
    parts += ["", _blank(told.question), "", f"{said.FLAGS['rests on']}:"]
    for provision in law_of(rule, rules):
        parts.append(f"  {cited(provision, lang)} ({standing(provision, lang)})")
        parts.append(f"    {provision.says[lang]}")
        if provision.note:
            parts.append(f"    {provision.note[lang]}")
    for example in rule.examples:
        if example.lang == lang:
            mark = "+" if example.flags else "-"
            parts.append(f"  {mark} {' '.join(example.text.split())}")
    parts += ["", said.FLAGS["law read"].format(month=rules.read), said.CAUTION]
    return "\n".join([*parts, ""])


def _levels(rule: Rule, lang: str) -> str:
    names = words(lang).SEVERITY
    if len(rule.severity) == 1:
        return names[rule.severity["default"].value]
    return ", ".join(f"{key}: {names[level.value]}" for key, level in rule.severity.items())


def reference(rules: Rules) -> str:
    """Return the reference of all rules in Markdown; it wants their examples."""
    return "\n".join(_page(rules)) + "\n"


def _page(rules: Rules) -> Iterator[str]:
    cited_by = {each.key for rule in rules for each in law_of(rule, rules)}
    yield f"Law as read in {rules.read}. {len(rules.rules)} flags rest on {len(cited_by)} provisions."
    yield ""
    yield "| code | id | severity | fires on |"
    yield "| --- | --- | --- | --- |"
    for rule in rules:
        title = " / ".join(rule.texts[lang].title for lang in LANGUAGES if lang in rule.texts)
        yield f"| [{rule.code}](#{rule.code.lower()}) | `{rule.id}` | {_levels(rule, LANGUAGES[0])} | {title} |"
    for rule in rules:
        yield from _section(rule, rules)


def _section(rule: Rule, rules: Rules) -> Iterator[str]:
    yield ""
    yield f"## {rule.code}"
    yield f"`{rule.id}`, {_levels(rule, LANGUAGES[0])}"
    for lang in LANGUAGES:
        told = rule.texts.get(lang)
        if told is None:
            continue
        said = words(lang)
        yield ""
        yield f"**{told.title}.** {_blank(told.message)}"
        yield ""
        yield f"- {said.FLAGS['clears'].format(text=told.clears)}"
        yield f"- {said.FLAGS['wording'].format(text=told.wording)}"
        yield f"- {_blank(told.question)}"
        for fires in (True, False):
            shown = [each for each in rule.examples if each.lang == lang and bool(each.flags) is fires][:_SHOWN]
            for each in shown:
                text = " ".join(each.text.split())
                yield f"- {'⚑' if fires else '✓'} “{text}”{f' ({each.why})' if each.why else ''}"
    yield ""
    yield "| provision | standing |"
    yield "| --- | --- |"
    for provision in law_of(rule, rules):
        name = cited(provision, LANGUAGES[0])
        yield f"| {f'[{name}]({provision.url})' if provision.url else name} | {standing(provision, LANGUAGES[0])} |"


def _blank(told: str) -> str:
    """Return a text with a mark where the words flagged and their calculation will stand."""
    return told.replace("{words}", "…").replace("{calculation}", "…")
