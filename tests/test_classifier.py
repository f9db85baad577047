"""Models on disk: what loads, and what is refused with a word on what to do."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from claimcheck import checker, resources
from claimcheck.classifier import CLAIM, LABEL, NO_MODELS, load, shipped, to_probabilities
from claimcheck.documents import from_text
from claimcheck.errors import DataError
from claimcheck.records import Label
from claimcheck.training import artifact, fit

TEXT = "Norrland Timber cut its emissions by 42% in 2023. It plans to plant 10 million trees by 2030.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    samples = [[("r", [f"f{k % 3}"])] for k in range(30)]
    fitted = fit.fit(fit.Features(samples), ["ab"[k % 2] for k in range(30)], [str(k) for k in range(30)], fit.QUANTITIES)  # fmt: skip
    arrays = artifact.joined("en", {LABEL: fitted}, {"attested": 0.3, "open": 0.8})
    artifact.write(tmp_path, dict(arrays.described), arrays.stored, "card\n")
    return tmp_path


def rewrite(folder: Path, **changes: object) -> None:
    path = folder / "model.json"
    told = json.loads(path.read_text(encoding="utf-8")) | changes
    path.write_text(json.dumps(told), encoding="utf-8")


BREAKS: dict[str, tuple[Callable[[Path], object], str]] = {
    "no folder": (lambda path: (path / "model.json").unlink(), "no model: No such file"),
    "no weights": (lambda path: (path / "weights.npz").unlink(), "no model: No such file"),
    "not JSON": (lambda path: (path / "model.json").write_text("{"), "not JSON"),
    "no object": (lambda path: (path / "model.json").write_text("[]"), "not a model of format"),
    "another format": (lambda path: rewrite(path, format=99), "not a model of format"),
    "other features": (lambda path: rewrite(path, features=0), "made for features 0"),
    "other weights": (lambda path: (path / "weights.npz").write_bytes(b"PK"), "is not the file that"),
    "a name too few": (lambda path: rewrite(path, names=["r:f0"]), "a broken model: weights of shape"),
    "no tasks": (lambda path: rewrite(path, tasks=None), "a broken model"),
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_model_is_refused(name: str, folder: Path) -> None:
    spoil, says = BREAKS[name]
    load(folder)
    spoil(folder)
    with pytest.raises(DataError, match=says) as caught:
        load(folder)
    assert "claimcheck train" in str(caught.value)


def test_no_pickle_is_ever_read(folder: Path) -> None:
    import hashlib

    path = folder / "weights.npz"
    np.savez(path, weights=np.array([{"a": 1}], dtype=object), bias=np.zeros(1), scale=np.ones(3))
    rewrite(folder, sha256=hashlib.sha256(path.read_bytes()).hexdigest())
    with pytest.raises(DataError, match="a broken model"):
        load(folder)


def test_probabilities_of_extreme_scores() -> None:
    for scores in ([[1e4], [-1e4]], [[1e4, 0.0, -1e4]], [[0.0, 0.0]]):
        chances = to_probabilities(np.array(scores))
        assert np.isfinite(chances).all()
        np.testing.assert_allclose(chances.sum(axis=1), 1.0)


def test_shipped_models_fit_in_what_is_promised() -> None:
    assert {model.lang for model in shipped().values()} == {"en", "ko"}
    for folder in resources.models():
        assert sum(path.stat().st_size for path in folder.iterdir()) < 5_000_000
        card = (folder / "README.md").read_text(encoding="utf-8")
        assert "not written by hand" in card
        model = load(folder)
        assert set(model.heads) == {CLAIM, LABEL}
        assert set(model.card["versions"]) >= {"claimcheck", "scikit-learn", "numpy"}  # type: ignore[call-overload]


def test_confidence_stands_where_a_model_took_part() -> None:
    document = from_text(TEXT, id="one")
    with_model, alone = checker.check(document), checker.check(document, models=NO_MODELS)
    assert all(0.0 <= (finding.verdict.confidence or -1.0) <= 1.0 for finding in with_model.findings)
    assert all(finding.verdict.confidence is None for finding in alone.findings)
    assert (with_model.model is None, alone.model is None) == (False, True)


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_never_verified_without_a_basis(lang: str) -> None:
    from claimcheck.training import corpus

    for annotated in corpus.read([resources.frozen()], lang):
        for finding in checker.check(corpus.document(annotated)).findings:
            if finding.verdict.label is Label.VERIFIED:
                assert finding.verdict.basis.by
                assert finding.verdict.basis.start is not None


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_the_shipped_model_is_of_the_shipped_corpus(lang: str) -> None:
    from claimcheck.training import corpus

    data = shipped()[lang].card["data"]
    assert isinstance(data, dict)
    assert data["fingerprint"] == corpus.fingerprint(corpus.read([resources.corpus()], lang)), "train it again"
