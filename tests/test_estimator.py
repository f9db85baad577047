"""The estimator is one of scikit-learn's kind, and its plain arrays say the same as it does."""

from __future__ import annotations

import random
import warnings
from pathlib import Path

import numpy as np
import pytest
from sklearn.exceptions import SkipTestWarning
from sklearn.utils.estimator_checks import check_estimator

from claimcheck.classifier import CLAIM, LABEL, TEXT, load
from claimcheck.features import Seen
from claimcheck.features.texts import of_text
from claimcheck.training import artifact, fit
from claimcheck.training.estimator import ClaimClassifier


def test_check_estimator() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SkipTestWarning)
        results = check_estimator(ClaimClassifier(), on_fail=None)
    failed = [(each["check_name"], each["exception"]) for each in results if each["status"] == "failed"]
    assert not failed


def test_one_class_is_refused() -> None:
    with pytest.raises(ValueError, match="one class only"):
        ClaimClassifier().fit([[0.0], [1.0]], ["a", "a"])


def test_calibration_moves_no_order_and_no_decision() -> None:
    source = np.random.default_rng(0)
    matrix = source.normal(size=(400, 5))
    labels = np.where(matrix[:, 0] + source.normal(size=400) > 1.2, "yes", "no")
    plain = ClaimClassifier(class_weight="balanced").fit(matrix, labels)
    calibrated = ClaimClassifier(class_weight="balanced", calibrate=True).fit(matrix, labels)
    assert (np.argsort(plain.decision_function(matrix)) == np.argsort(calibrated.decision_function(matrix))).all()
    share = (labels == "yes").mean()
    assert abs(calibrated.predict_proba(matrix)[:, 1].mean() - share) < 0.03
    assert abs(plain.predict_proba(matrix)[:, 1].mean() - share) > 0.05
    assert (plain.predict(matrix) == calibrated.predict(matrix)).all()
    assert plain.threshold_ == 0.5
    assert calibrated.threshold_ < 0.5


def names(seed: int, count: int) -> tuple[list[Seen], list[str], list[str]]:
    """Return samples of made-up features, labels that depend on them, and groups."""
    source = random.Random(seed)
    samples: list[Seen] = []
    labels = []
    for _ in range(count):
        held = [f"f{source.randint(0, 30)}" for _ in range(8)]
        samples.append([("r", held), ("w-", [source.choice("abcdefgh") for _ in range(5)])])
        labels.append("abc"[sum(int(name[1:]) for name in held) % 3])
    return samples, labels, [str(k % 11) for k in range(count)]


@pytest.mark.parametrize("kinds", [2, 3])
def test_arrays_equal_the_estimator(kinds: int, tmp_path: Path) -> None:
    samples, labels, groups = names(1, 300)
    labels = [label if kinds == 3 or label != "c" else "b" for label in labels]
    features = fit.Features(samples)
    fitted = fit.fit(features, labels, groups, fit.QUANTITIES)
    arrays = artifact.joined("en", {LABEL: fitted}, {})
    artifact.write(tmp_path, {**arrays.described, "kind": "claims"}, arrays.stored, "a card\n")
    model = load(tmp_path)
    rows = np.arange(len(samples))
    theirs = fitted.estimator.predict_proba(features.matrix(rows, fitted.layout))
    np.testing.assert_allclose(model.probabilities(LABEL, samples), theirs, rtol=0, atol=1e-9)
    assert model.predict(LABEL, samples) == fitted.estimator.predict(features.matrix(rows, fitted.layout)).tolist()


def test_arrays_of_sentences_equal_the_estimator() -> None:
    texts = [f"{word} emissions fell {n}% in 2023, we plan more" for n, word in enumerate(["steel", "water"] * 30)]
    labels = ["0" if n % 2 else "1" for n in range(60)]
    samples: list[Seen] = [of_text(text, "en") for text in texts]
    features = fit.Features(samples)
    fitted = fit.fit(features, labels, [str(n % 7) for n in range(60)], fit.TEXTS)
    arrays = artifact.joined("en", {TEXT: fitted}, {})
    model = arrays.model(arrays.described)
    theirs = fitted.estimator.predict_proba(features.matrix(np.arange(60), fitted.layout))
    np.testing.assert_allclose(model.probabilities(TEXT, samples), theirs, rtol=0, atol=1e-9)


def test_two_tasks_side_by_side_say_what_each_says_alone() -> None:
    samples, labels, groups = names(2, 200)
    answers = ["claim" if label == "a" else "no claim" for label in labels]
    features = fit.Features(samples)
    tasks = {
        CLAIM: fit.fit(features, answers, groups, fit.QUANTITIES),
        LABEL: fit.fit(features, labels, groups, fit.QUANTITIES),
    }
    both = artifact.joined("en", tasks, {"attested": 0.2, "open": 0.9})
    model = both.model(both.described)
    for name, task in tasks.items():
        alone = artifact.joined("en", {name: task}, {})
        np.testing.assert_allclose(
            model.probabilities(name, samples),
            alone.model(alone.described).probabilities(name, samples),
            rtol=0,
            atol=1e-12,
        )


def test_what_a_model_never_saw_gives_its_bias() -> None:
    samples, labels, groups = names(3, 120)
    fitted = fit.fit(fit.Features(samples), labels, groups, fit.QUANTITIES)
    arrays = artifact.joined("en", {LABEL: fitted}, {})
    model = arrays.model(arrays.described)
    unknown: list[Seen] = [[], [("r", ["never"])], [("nowhere", ["seen"])]]
    assert np.ptp(model.probabilities(LABEL, unknown), axis=0).max() == 0.0
    mixed = model.probabilities(LABEL, [samples[0], [], samples[1]])
    np.testing.assert_allclose(mixed[[0, 2]], model.probabilities(LABEL, samples[:2]), rtol=0, atol=1e-12)
