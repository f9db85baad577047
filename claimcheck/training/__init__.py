"""Corpora, training, evaluation and audit: scikit-learn lives here and nowhere on the checking path."""

from __future__ import annotations

from collections.abc import Callable

Tell = Callable[[str, int, int], None]
"""What is told how far a long work has come: what is done, how much of it, of how much."""
