"""What training and evaluation found, as lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from claimcheck.render.places import printable

_WIDE = 60


def outcome_lines(model: Mapping[str, Any]) -> Iterator[str]:
    """Yield the scores of a model, as ``model.json`` tells of them."""
    scores = model["scores"]
    if model["kind"] == "sentences":
        rounds = f"{scores['repeats']} x {scores['folds']} folds"
        yield f"{scores['sentences']} sentences, {rounds}, alike sentences kept together"
        for label, count in scores["labels"].items():
            yield f"  {printable(label):24} {count}"
        yield f"{'':26}{'mean':>8}{'spread':>8}   95 % interval of one round"
        for name, mean in scores["mean"].items():
            told = scores["interval"].get(name)
            between = f"[{told['low']:.3f}, {told['high']:.3f}]" if told else ""
            yield f"{printable(name):26}{mean:8.3f}{scores['spread'][name]:8.3f}   {between}"
        return
    read = f"{model['data']['documents']} texts, {scores['claims']} claims, {scores['not claims']} other quantities"
    yield f"{read}; {scores['folds']} folds"
    yield f"{'':24}{'rules alone':>24}{'rules and classifier':>26}"
    rows = {"detection F1": (scores["detection"]["rules"], scores["detection"]["both"])}
    rows |= {name: (scores["label"]["rules"][name], told) for name, told in scores["label"]["both"].items()}
    for name, (rules, both) in rows.items():
        yield f"{name:24}{_figure(rules):>24}{_figure(both):>26}"
    yield "ablation (detection F1, label accuracy): " + "; ".join(
        f"{name} {told['detection']:.3f}, {told['label']:.3f}" for name, told in scores["ablation"].items()
    )
    for name, value in scores["leave one out"].items():
        yield f"label accuracy, each {name} left out in turn: {value:.3f}"


def _figure(told: Mapping[str, float]) -> str:
    return f"{told['value']:.3f} [{told['low']:.3f}, {told['high']:.3f}]"


def audit_lines(
    doubts: Sequence[tuple[str, int, str, str, str, float]],
    duplicates: Sequence[tuple[str, str, float]],
    conflicts: Sequence[tuple[str, Sequence[str]]],
    diversity: object,
) -> Iterator[str]:
    """Yield what an audit found: annotations, alike texts, contradictions, and how varied the corpus is."""
    yield f"annotations that a model which did not see them finds least likely ({len(doubts)} shown)"
    for document, start, text, said, rather, chance in doubts:
        yield f"  {printable(document)}:{start}  {printable(text)}  annotated {said} ({chance:.0%}), rather {rather}"
    yield f"near-duplicates across groups: {len(duplicates)}"
    for first, second, share in duplicates:
        yield f"  {printable(first)} ~ {printable(second)}  {share:.0%} of the words in a row"
    yield f"sentences alike with different labels: {len(conflicts)}"
    for sentence, places in conflicts:
        yield f"  {printable(sentence[:_WIDE])}  {printable(' | '.join(places))}"
    yield "diversity"
    for name in ("texts", "words", "type_token_ratio", "distinct_openings"):
        value = getattr(diversity, name)
        yield f"  {name.replace('_', ' '):24}{value:.3f}" if isinstance(value, float) else f"  {name:24}{value}"


def evaluation_lines(
    lang: str,
    documents: int,
    claims: int,
    figures: Mapping[str, Sequence[float]],
    gaps: Mapping[str, Sequence[float]],
    genres: Mapping[str, Mapping[str, Sequence[float]]],
) -> Iterator[str]:
    """Yield the figures of one language, each (value, low, high), and beside them what they are better by."""
    yield f"{lang}: {documents} documents, {claims} claims"
    if gaps:
        yield f"{'':24}{'':24}{'better than the other by':>28}"
    for name, told in figures.items():
        gap = f"{_plain(gaps[name], '+'):>28}" if name in gaps else ""
        yield f"{printable(name):24}{_plain(told):>24}{gap}"
    for genre, of_genre in genres.items():
        yield f"  {printable(genre)}: " + "; ".join(f"{name} {told[0]:.3f}" for name, told in of_genre.items())


def _plain(told: Sequence[float], sign: str = "") -> str:
    value, low, high = told
    return f"{value:{sign}.3f} [{low:{sign}.3f}, {high:{sign}.3f}]"
