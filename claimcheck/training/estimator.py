"""The estimator: logistic regression, calibrated on what it did not see, with a threshold where it pays.

It is a scikit-learn estimator over any numeric matrix, so that it serves quantities and sentences alike, and works
in pipelines and searches. What it learns is plain: ``coef_``, ``intercept_``, ``temperature_``, ``shift_``.
"""

from __future__ import annotations

from typing import Any, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.optimize import minimize
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold
from sklearn.utils.multiclass import check_classification_targets
from sklearn.utils.validation import check_is_fitted, validate_data

from claimcheck.classifier import to_probabilities

_DIGITS = 7  # decimals that weights keep: what is behind them differs between machines


class ClaimClassifier(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """Linear classifier with calibrated probabilities.

    Parameters
    ----------
    C : inverse strength of the L2 penalty.
    class_weight : as in scikit-learn; "balanced" says a rare class as readily as a common one. Calibrated
        probabilities are those of the classes as they come: of two, the threshold moves with them.
    calibrate : fit a temperature (and, of two classes, a shift: Platt 1999; Guo et al. 2017) on scores of
        samples left out, ``folds`` times; classes smaller than ``folds`` leave it at 1 and 0.
    folds, random_state : how samples are left out. ``fit(..., groups=...)`` keeps groups together.
    """

    def __init__(
        self,
        *,
        C: float = 1.0,
        class_weight: str | None = None,
        calibrate: bool = False,
        folds: int = 5,
        random_state: int = 0,
    ) -> None:
        self.C = C
        self.class_weight = class_weight
        self.calibrate = calibrate
        self.folds = folds
        self.random_state = random_state

    def fit(self, X: ArrayLike, y: ArrayLike, groups: ArrayLike | None = None) -> Self:
        """Learn from a matrix (samples x features, dense or sparse) and one label a sample."""
        matrix, labels = validate_data(self, X, y, accept_sparse="csr", dtype=np.float64)
        check_classification_targets(labels)
        self.classes_, told = np.unique(labels, return_inverse=True)
        if len(self.classes_) < 2:
            raise ValueError(f"one class only ({self.classes_[0]!r}): a classifier needs two")
        inner = self._inner().fit(matrix, told)
        self.coef_ = np.round(inner.coef_, _DIGITS)
        self.intercept_ = np.round(inner.intercept_, _DIGITS)
        self.n_iter_ = inner.n_iter_
        self.temperature_, self.shift_, self.threshold_ = 1.0, 0.0, 0.5
        if self.calibrate and np.bincount(told).min() >= self.folds:
            scores = self._left_out(matrix, told, None if groups is None else np.asarray(groups))
            self.temperature_, self.shift_ = _calibrated(scores, told)
            if self.class_weight is not None:
                # probabilities are those of the classes as they come; what is said stays where the weights put it
                self.threshold_ = round(float(to_probabilities(np.array([[self.shift_]]))[0, 1]), _DIGITS)
        return self

    def decision_function(self, X: ArrayLike) -> NDArray[np.float64]:
        """Return the calibrated scores: one a sample for two classes, else samples x classes."""
        scores = self._scores(X)
        return scores[:, 0] if len(self.classes_) == 2 else scores

    def predict_proba(self, X: ArrayLike) -> NDArray[np.float64]:
        """Return the probability of each class, samples x classes in the order of ``classes_``."""
        return to_probabilities(self._scores(X))

    def predict(self, X: ArrayLike) -> NDArray[Any]:
        """Return the likeliest class of each sample; of two, the second from its threshold on."""
        chances = self.predict_proba(X)
        if len(self.classes_) == 2:
            return np.asarray(self.classes_[(chances[:, 1] >= self.threshold_).astype(int)])
        return np.asarray(self.classes_[chances.argmax(axis=1)])

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.input_tags.sparse = True
        return tags

    def _inner(self) -> LogisticRegression:
        return LogisticRegression(
            C=self.C, class_weight=self.class_weight, max_iter=5000, random_state=self.random_state
        )

    def _scores(self, X: ArrayLike) -> NDArray[np.float64]:
        check_is_fitted(self)
        matrix = validate_data(self, X, accept_sparse="csr", dtype=np.float64, reset=False)
        raw = np.asarray(matrix @ self.coef_.T) + self.intercept_
        scaled: NDArray[np.float64] = raw / self.temperature_ + self.shift_
        return scaled

    def _left_out(self, matrix: Any, told: NDArray[Any], groups: NDArray[Any] | None) -> NDArray[np.float64]:
        """Return the raw scores of every sample by a model that did not see it, nor its group."""
        several = 0 if groups is None else len(np.unique(groups))
        enough = several > 1
        kind = StratifiedGroupKFold if enough else StratifiedKFold
        folds = min(self.folds, several) if enough else self.folds
        split = kind(folds, shuffle=True, random_state=self.random_state)
        scores = np.zeros((len(told), self.coef_.shape[0]))
        for train, test in split.split(matrix, told, groups if enough else None):
            if len(np.unique(told[train])) < len(self.classes_):
                train = np.arange(len(told))  # a class that only this fold holds
            inner = self._inner().fit(matrix[train], told[train])
            scores[test] = np.asarray(matrix[test] @ inner.coef_.T) + inner.intercept_
        return scores


def _calibrated(scores: NDArray[np.float64], told: NDArray[Any]) -> tuple[float, float]:
    """Return the temperature and the shift under which the scores are likeliest."""
    rows = np.arange(len(told))
    binary = scores.shape[1] == 1

    def loss(parts: NDArray[np.float64]) -> float:
        shares = to_probabilities(scores * np.exp(parts[0]) + (parts[1] if binary else 0.0))
        return float(-np.log(np.clip(shares[rows, told], 1e-12, None)).mean())

    found = minimize(loss, np.zeros(2 if binary else 1), method="Nelder-Mead", options={"xatol": 1e-6, "fatol": 1e-9})
    temperature = float(np.exp(-np.clip(found.x[0], -5, 5)))
    return round(temperature, _DIGITS), round(float(found.x[1]) if binary else 0.0, _DIGITS)
