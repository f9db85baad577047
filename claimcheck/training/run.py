"""Training as one function for each kind: read, learn, compare, write."""

from __future__ import annotations

import platform
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy
import scipy
import sklearn
from threadpoolctl import threadpool_limits

from claimcheck import __version__
from claimcheck.classifier import MODEL, TEXT, Model, load
from claimcheck.errors import DataError, InputError
from claimcheck.features.texts import of_text
from claimcheck.training import Tell, artifact, claims, corpus, gate, sentences
from claimcheck.training.annotations import Annotated
from claimcheck.training.card import card
from claimcheck.training.metrics import Interval, gaps
from claimcheck.training.tables import Sentences, fingerprint

CLAIMS, SENTENCES = "claims", "sentences"
"""Kinds of models."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What training gave: the model as it was written (none where the gate refused it), and why it was refused."""

    model: Mapping[str, object]
    written: Model | None
    lost: Mapping[str, Interval]
    stood: bool  # a model stood there
    compared: bool  # and was compared


def train_claims(
    documents: Sequence[Annotated],
    lang: str,
    out: Path,
    *,
    frozen: Sequence[Annotated],
    folds: int = 5,
    seed: int = 0,
    jobs: int = 1,
    force: bool = False,
    tell: Tell,
) -> Outcome:
    """Train on annotated documents of one language and put the model in its place, unless it loses to the one there.

    Raises InputError where nothing can be learned, and where a document is in the corpus and among the frozen ones.
    """
    if not documents:
        raise InputError(f"no annotated text in {lang}", do="name a corpus of this language, or another --lang")
    known = {each.text for each in documents}
    shared = next((each.id for each in frozen if each.text in known), None)
    if shared is not None:
        raise InputError(
            f"{shared!r} is in the corpus and in the frozen set",
            do="leave it out of one: a model is judged by new texts",
        )
    old = _standing(out, CLAIMS, lang, force=force)
    with threadpool_limits(1):  # the same sums in the same order on any number of processors
        data = claims.gather(documents, jobs=jobs, tell=tell)
        trained = claims.train(data, folds=folds, seed=seed, tell=tell)
    facts = {"documents": len(documents), "fingerprint": corpus.fingerprint(documents)}

    def compare(new: Model) -> dict[str, Interval]:
        return gate.losses(new, old, frozen, seed=seed) if old is not None and frozen else {}

    arrays = artifact.joined(lang, trained.tasks, trained.least)
    told = _described(CLAIMS, arrays, trained.scores, facts, seed)
    return _settled(told, arrays, out, compare, old=old, asked=bool(frozen), force=force)


def train_sentences(
    data: Sentences,
    lang: str,
    out: Path,
    *,
    frozen: Sentences | None = None,
    folds: int = 5,
    repeats: int = 5,
    seed: int = 0,
    force: bool = False,
    tell: Tell,
) -> Outcome:
    """Train on labelled sentences and put the model in its place, unless it loses on ``frozen`` to the one there."""
    old = _standing(out, SENTENCES, lang, force=force)
    with threadpool_limits(1):
        trained = sentences.train(data, lang, folds=folds, repeats=repeats, seed=seed, tell=tell)
    facts = {"documents": len(data.texts), "fingerprint": fingerprint(data)}

    def compare(new: Model) -> dict[str, Interval]:
        return _sentence_losses(new, old, frozen, seed) if old is not None and frozen is not None else {}

    arrays = artifact.joined(lang, trained.tasks, {})
    told = _described(SENTENCES, arrays, trained.scores, facts, seed)
    return _settled(told, arrays, out, compare, old=old, asked=frozen is not None, force=force)


def _standing(out: Path, kind: str, lang: str, *, force: bool) -> Model | None:
    """Return the model that stands in a folder, if there is one that can be compared; asked before anything is learned.

    Raises InputError for a folder that holds something else, and for a model that is broken, unless it is forced.
    """
    if out.exists() and not out.is_dir():
        raise InputError("a file stands here", where=str(out), do="name a folder")
    if not (out / MODEL).exists():
        if out.is_dir() and any(out.iterdir()):
            raise InputError("a folder with other files in it", where=str(out), do="name a new or an empty folder")
        return None
    try:
        old = load(out)
    except DataError:
        if force:
            return None
        raise
    if old.card.get("kind") != kind or old.lang != lang:
        raise InputError(
            f"there is a model of {old.card.get('kind')} in {old.lang} here",
            where=str(out),
            do="choose another folder, or remove it",
        )
    return old


def _described(
    kind: str, arrays: artifact.Arrays, scores: Mapping[str, object], data: Mapping[str, object], seed: int
) -> dict[str, object]:
    told = {"kind": kind, "seed": seed, "forced": [], "data": dict(data), "scores": dict(scores), **arrays.described}
    told["versions"] = {
        "claimcheck": __version__,
        "numpy": numpy.__version__,
        "python": platform.python_version(),
        "scikit-learn": sklearn.__version__,
        "scipy": scipy.__version__,
    }
    return told


def _settled(
    told: dict[str, object],
    arrays: artifact.Arrays,
    out: Path,
    compare: Callable[[Model], dict[str, Interval]],
    *,
    old: Model | None,
    asked: bool,
    force: bool,
) -> Outcome:
    lost = compare(arrays.model(told))
    if lost and not force:
        return Outcome(told, None, lost, old is not None, old is not None and asked)
    if lost:
        told["forced"] = [f"{name} {gap}" for name, gap in lost.items()]
    return Outcome(
        told, artifact.write(out, told, arrays.stored, card(told)), lost, old is not None, old is not None and asked
    )


def _sentence_losses(new: Model, old: Model, frozen: Sentences, seed: int) -> dict[str, Interval]:
    samples = [of_text(text, new.lang) for text in frozen.texts]
    ours, theirs = new.predict(TEXT, samples), old.predict(TEXT, samples)
    told = gaps(frozen.labels, ours, theirs, seed=seed)
    return {f"{new.lang}: {name}": gap for name, gap in told.items() if gate.is_lost(gap)}
