"""Read annotated documents in every form that is accepted, and write them as the JSONL of the gold sets.

Accepted: ``.ann`` files (inline brackets) and folders of them, ``en/`` and ``ko/`` side by side or one language;
``.jsonl`` with ``claims`` (gold sets); ``.jsonl`` with ``spans`` (Prodigy). Tables of labelled sentences are
read by ``sentences``.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from claimcheck.documents import from_text
from claimcheck.errors import InputError
from claimcheck.lang import LANGUAGES
from claimcheck.records import Document
from claimcheck.training.annotations import FUTURES, MARKS, TOPICS, YEARS, Annotated, Annotation, parse

_GOLD_LABELS = frozenset(MARKS.values())


def read(paths: Iterable[str | Path], lang: str | None = None) -> tuple[Annotated, ...]:
    """Return the annotated documents of files and folders, by path; with ``lang`` only those of that language.

    Raises InputError for what cannot be read, and for two documents with one id.
    """
    found = [each for path in paths for each in _read(Path(path), lang) if lang in (None, each.lang)]
    seen: dict[str, str] = {}
    for each in found:
        if each.id in seen:
            raise InputError(
                f"two documents with the id {each.id!r}: {seen[each.id]}", where=each.where, do="rename one"
            )
        seen[each.id] = each.where
    return tuple(found)


def document(annotated: Annotated) -> Document:
    """Return the document that is checked; its language is the annotation's."""
    return from_text(
        annotated.text,
        id=annotated.id,
        suffix=annotated.suffix,
        published=annotated.published,
        lang=annotated.lang if annotated.suffix == ".txt" else None,
    )


def fingerprint(documents: Sequence[Annotated]) -> str:
    """Return the SHA-256 of all texts and annotations, in any order of the documents."""
    digests = sorted(hashlib.sha256(json.dumps(_row(each), sort_keys=True).encode()).hexdigest() for each in documents)
    return hashlib.sha256("".join(digests).encode()).hexdigest()


def to_jsonl(annotated: Annotated) -> str:
    """Return a document as one line of the gold sets' JSONL."""
    return json.dumps(_row(annotated), ensure_ascii=False)


def _read(path: Path, lang: str | None) -> Iterator[Annotated]:
    if path.is_dir():
        files = sorted(path.rglob("*.ann"))
        if not files:
            raise InputError("no annotated texts (.ann) in this folder", where=str(path), do="name a corpus folder")
        for file in files:
            yield from _read(file, lang)
    elif path.suffix == ".ann":
        told = next((name for name in LANGUAGES if name in path.parts[-2:-1] or path.stem.startswith(f"{name}-")), None)
        parsed = parse(str(path), _text(path), told or lang or "")
        if parsed.lang not in LANGUAGES:
            raise InputError(
                "no language", where=str(path), do=f"put the file in a folder {LANGUAGES} or write '# lang: ...'"
            )
        yield replace(parsed, id=path.stem)
    elif path.suffix.lower() in (".csv", ".tsv", ".parquet"):
        raise InputError(
            "a table of sentences", where=str(path), do="name its columns: --text-column NAME --label-column NAME"
        )
    else:
        yield from _lines(path)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", where=str(path), do="check the path") from error
    except UnicodeDecodeError as error:
        raise InputError("not UTF-8", where=str(path), do="save it as UTF-8") from error


def _lines(path: Path) -> Iterator[Annotated]:
    for number, line in enumerate(_text(path).split("\n"), 1):
        if not line.strip():
            continue
        where = f"{path}:{number}"
        try:
            row = json.loads(line)
        except ValueError as error:
            raise InputError("not a line of JSON", where=where, do="one JSON object a line") from error
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            raise InputError("no text", where=where, do='each line needs a "text"')
        if "claims" in row:
            yield _gold(row, where)
        elif "spans" in row:
            if row.get("answer", "accept") == "accept":
                yield _prodigy(row, where)
        else:
            raise InputError(
                "neither claims nor spans",
                where=where,
                do="for labelled sentences name the columns: --text-column text --label-column label",
            )


def _annotated(row: Mapping[str, object], annotations: Sequence[Annotation], where: str) -> Annotated:
    meta = row.get("meta")
    inner: Mapping[str, object] = meta if isinstance(meta, dict) else {}

    def told(key: str) -> str:
        value = row.get(key) or inner.get(key) or ""
        return value if isinstance(value, str) else str(value)

    text = str(row["text"])
    lang = told("lang") or _language(text, where)
    if lang not in LANGUAGES:
        raise InputError(f"unknown language {lang!r}", where=where, do=f"one of {', '.join(LANGUAGES)}")
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return Annotated(
        id=told("id") or digest,
        lang=lang,
        text=text,
        annotations=tuple(sorted(annotations, key=lambda each: each.start)),
        genre=told("genre"),
        sector=told("sector"),
        hand=told("hand"),
        hard=tuple(part.strip() for part in told("hard").split(",") if part.strip()),
        suffix=told("suffix") or ".txt",
        published=told("published") or None,
        where=where,
    )


def _language(text: str, where: str) -> str:
    """Return the language that most of a text is in."""
    sizes: Counter[str] = Counter()
    for block in from_text(text, id=where).blocks:
        if block.lang is not None:
            sizes[block.lang] += block.end - block.start
    if not sizes:
        raise InputError("a text in neither language", where=where, do='say it with "lang"')
    return max(sorted(sizes), key=lambda lang: sizes[lang])


def _gold(row: Mapping[str, object], where: str) -> Annotated:
    claims = row["claims"]
    if not isinstance(claims, list):
        raise InputError("claims is no list", where=where, do="see the gold form in data/corpus/README.md")
    return _annotated(row, [_gold_claim(each, str(row["text"]), where) for each in claims], where)


def _gold_claim(row: object, text: str, where: str) -> Annotation:
    if not isinstance(row, dict):
        raise InputError("a claim that is no object", where=where, do="see the gold form in data/corpus/README.md")
    start, end, label = row.get("start"), row.get("end"), row.get("label")
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end <= len(text):
        raise InputError(f"span {start!r} to {end!r} lies outside the text", where=where, do="give code-point offsets")
    if not isinstance(label, str) or label not in _GOLD_LABELS:
        raise InputError(f"unknown label {label!r}", where=where, do=f"one of {', '.join(sorted(_GOLD_LABELS))}")
    future = row.get("future") if row.get("future") in FUTURES else None
    return Annotation(
        start=start,
        end=end,
        text=text[start:end],
        label=str(label),
        doubtful=row.get("doubtful") is True,
        future=future,
        value=_float(row.get("value")),
        value_from=_float(row.get("value_from")),
        value_to=_float(row.get("value_to")),
        unit=_word(row.get("unit")),
        unit_scored="unit" in row,
        direction=_word(row["direction"]) if "direction" in row else "-",
        topic=row.get("topic") if row.get("topic") in TOPICS else None,
        years=tuple((key, int(row[key])) for key in YEARS.values() if str(row.get(key) or "").isdecimal()),
        claimant=_word(row.get("claimant")),
        basis=_word(row.get("basis")),
        own=row["own"] if isinstance(row.get("own"), bool) else None,
    )


def _word(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _float(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _prodigy(row: Mapping[str, object], where: str) -> Annotated:
    """Read an accepted line of Prodigy's span form; a rejected or ignored one tells of no annotation."""
    text, spans = str(row["text"]), row["spans"]
    if not isinstance(spans, list) or not all(isinstance(span, dict) for span in spans):
        raise InputError("spans is no list of objects", where=where, do='give {"start", "end", "label"} for each')
    return _annotated(
        row, [_gold_claim({**span, "label": str(span.get("label", "")).lower()}, text, where) for span in spans], where
    )


def _row(annotated: Annotated) -> dict[str, object]:
    row: dict[str, object] = {"id": annotated.id, "lang": annotated.lang}
    for key in ("genre", "sector", "hand", "published", "suffix"):
        if getattr(annotated, key):
            row[key] = getattr(annotated, key)
    if annotated.hard:
        row["hard"] = ", ".join(annotated.hard)
    row["text"] = annotated.text
    row["claims"] = [_claim_row(each) for each in annotated.annotations]
    return row


def _claim_row(each: Annotation) -> dict[str, object]:
    row: dict[str, object] = {"quantity": each.text, "start": each.start, "end": each.end, "label": each.label}
    row["doubtful"] = each.doubtful
    for key in ("value", "value_from", "value_to", "unit", "topic", "claimant", "basis", "future", "own"):
        if getattr(each, key) is not None or (key == "unit" and each.unit_scored):
            row[key] = getattr(each, key)
    if each.direction != "-":
        row["direction"] = each.direction
    row.update(each.years)
    return row
