"""Reports as JSON: the published form, described by ``claimcheck/schema/``."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping

from claimcheck import __version__
from claimcheck.documents.language import dominant
from claimcheck.lang.display import DEFAULT, why_not
from claimcheck.records import (
    Basis,
    Claim,
    Document,
    Failure,
    Finding,
    Quantity,
    Rejected,
    Report,
    Skipped,
    Stated,
    Step,
    Substantiation,
    Verdict,
)
from claimcheck.render.flags import flag_record, notice_record, priority_record
from claimcheck.render.places import Lines

SCHEMA = "claimcheck/1"

Json = Mapping[str, object]

_SURROGATE = re.compile("[\ud800-\udfff]")
_BOUNDS = {"about": "~", "at_least": ">", "at_most": "<"}


def to_json(result: Report | Failure, *, with_text: bool = False, ui: str | None = None) -> str:
    """Return the report of a document, or why there is none, as one line of JSON.

    ``ui``: the language of what flags say; by default that of the words flagged.
    """
    if isinstance(result, Failure):
        return dumps(failure_record(result))
    return dumps(report_record(result, with_text=with_text, ui=ui))


def quantities_json(result: Report | Failure) -> str:
    """Return every quantity of a document, claim or not, as one line of JSON."""
    if isinstance(result, Failure):
        return dumps({"id": result.id, "source": result.source, "error": _error(result)})
    return dumps(quantities_record(result))


def dumps(record: Json) -> str:
    """Return a record as one line of JSON; a lone surrogate is escaped, as UTF-8 has no place for it."""
    line = json.dumps(record, ensure_ascii=False, allow_nan=False, check_circular=False)
    try:
        line.encode("utf-8")  # tells whether there is any, in a fraction of the time of a search
    except UnicodeEncodeError:
        return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", line)
    return line


def report_record(report: Report, *, with_text: bool = False, ui: str | None = None) -> dict[str, object]:
    document = report.document
    lines = Lines(document.text)
    record: dict[str, object] = {
        "schema": SCHEMA,
        "id": document.id,
        "source": document.source,
        "lang": language(document),
        "text_sha256": document.text_sha256,
        "extractor": document.extractor,
        "versions": {"claimcheck": __version__, "rules": report.rules, "model": report.model},
        "as_of": report.as_of,
        "published": _stated(document.published),
        "organisation": _stated(document.organisation),
        "meta": plain(document.meta),
        "claims": [claim_record(finding, document, lines) for finding in report.findings],
        "flags": [flag_record(flag, document, lines, ui) for flag in report.flags if flag.applies],
        "not_applicable": [flag_record(flag, document, lines, ui) for flag in report.flags if not flag.applies],
        "notices": [notice_record(notice) for notice in report.notices],
        "audience": {"regimes": list(report.regimes), "preset": report.preset},
        "law_read": report.law_read,
        "review_priority": priority_record(report),
        "coverage": {
            "sentences": report.sentences,
            "with_quantities": report.with_quantities,
            "skipped": [_skipped(skipped) for skipped in document.skipped],
        },
        "error": None,
    }
    if with_text:
        record["text"] = document.text
    return record


def failure_record(failure: Failure) -> dict[str, object]:
    return {
        "schema": SCHEMA,
        "id": failure.id,
        "source": failure.source,
        "versions": {"claimcheck": __version__},
        "error": _error(failure),
    }


def claim_record(finding: Finding, document: Document, lines: Lines) -> dict[str, object]:
    claim, verdict = finding.claim, finding.verdict
    line, column = lines.at(claim.start)
    return {
        "id": claim.id,
        "start": claim.start,
        "end": claim.end,
        "line": line,
        "column": column,
        "quantity": document.text[claim.start : claim.end],
        "sentence": {"start": claim.sentence[0], "end": claim.sentence[1]},
        **values_record(claim.quantity),
        "direction": claim.direction,
        "bound": claim.quantity.bound,
        **_fields(claim),
        **_verdict(verdict),
        "steps": [_step(step) for step in (*claim.steps, *verdict.steps)],
    }


def quantities_record(report: Report) -> dict[str, object]:
    claimed, turned_down = by_position(report)
    rows = []
    for quantity in report.quantities:
        finding = claimed.get(quantity.start)
        rejected = turned_down.get(quantity.start)
        rows.append(
            {
                "start": quantity.start,
                "end": quantity.end,
                "text": report.document.text[quantity.start : quantity.end],
                **values_record(quantity),
                "bound": quantity.bound,
                "change": quantity.change or _BOUNDS.get(quantity.bound or "", "="),
                "same_as": quantity.same_as,
                "claim": finding is not None,
                "why": _why(finding, rejected),
            }
        )
    return {"id": report.document.id, "quantities": rows, "error": None}


def by_position(report: Report) -> tuple[dict[int, Finding], dict[int, Rejected]]:
    """Return the findings and the rejections by the start of each quantity they speak of.

    A claim told twice covers the quantities of both tellings.
    """
    claimed: dict[int, Finding] = {}
    turned_down = {rejected.quantity.start: rejected for rejected in report.rejected}
    at = 0
    findings = sorted(report.findings, key=lambda finding: finding.claim.start)
    for quantity in sorted(report.quantities, key=lambda quantity: quantity.start):
        while at < len(findings) and findings[at].claim.end <= quantity.start:
            at += 1
        if at < len(findings) and findings[at].claim.start <= quantity.start and quantity.start not in turned_down:
            claimed[quantity.start] = findings[at]
    return claimed, turned_down


def language(document: Document) -> str | None:
    """Return the language that was given, or that most of the text is in."""
    return dominant(document)


def plain(value: object) -> object:
    """Return what JSON can hold of a value that came with a document."""
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, Iterable):
        return [plain(inner) for inner in value]
    return str(value)


def values_record(quantity: Quantity) -> dict[str, object]:
    """Return the normalised numbers of a quantity."""
    return {
        "value": _number(quantity.value),
        "value_from": _number(quantity.value_from),
        "value_to": _number(quantity.value_to),
        "unit": quantity.unit,
    }


def _number(value: float | None) -> float | None:
    """Return a value as a float, so that 95 is always written 95.0; what no float can hold is none."""
    if value is None:
        return None
    value = float(value)
    return value + 0.0 if math.isfinite(value) else None


def _fields(claim: Claim) -> dict[str, object]:
    return {
        "target_year": claim.target_year,
        "baseline_year": claim.baseline_year,
        "period": claim.period,
        "topic": claim.topic,
        "claimant": claim.claimant,
        "claimant_span": list(claim.claimant_span) if claim.claimant_span else None,
        "repeat_of": claim.repeat_of,
    }


def _verdict(verdict: Verdict) -> dict[str, object]:
    return {
        "label": verdict.label.value,
        "status": verdict.status.value,
        "future": verdict.future.value if verdict.future else None,
        "own": verdict.own,
        "confidence": None if verdict.confidence is None else round(verdict.confidence, 4),
        "basis": _basis(verdict.basis),
        "substantiation": [_substantiation(support) for support in verdict.substantiation],
    }


def _basis(basis: Basis) -> dict[str, object]:
    return {
        "kind": basis.kind.value,
        "text": basis.text,
        "start": basis.start,
        "end": basis.end,
        "by": basis.by,
        "standard": basis.standard,
        "assurance": basis.assurance,
    }


def _substantiation(support: Substantiation) -> dict[str, object]:
    return {"kind": support.kind, "text": support.text, "start": support.start, "end": support.end}


def _step(step: Step) -> dict[str, object]:
    return {"stage": step.stage, "by": step.by, "says": step.says, "start": step.start, "end": step.end}


def _stated(stated: Stated | None) -> dict[str, object] | None:
    return {"value": stated.value, "from": stated.source} if stated else None


def _skipped(skipped: Skipped) -> dict[str, object]:
    return {"start": skipped.start, "end": skipped.end, "page": skipped.page, "why": skipped.why}


def _error(failure: Failure) -> dict[str, object]:
    return {"what": failure.what, "where": failure.where, "do": failure.do}


def _why(finding: Finding | None, rejected: Rejected | None) -> str | None:
    if rejected is not None:
        return why_not(rejected.why, DEFAULT)
    # The first step of a claim tells what made it one.
    return finding.claim.steps[0].says if finding is not None and finding.claim.steps else None
