"""What a classifier sees of one thing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Seen = Sequence[tuple[str, Sequence[str] | Mapping[str, float]]]
"""Families of features, each with its values, or its values with their counts; without a count a value counts once."""
