"""Particles that change with the word before them: English has none."""

from __future__ import annotations

from collections.abc import Mapping

AGREEMENT: Mapping[str, tuple[str, str]] = {}
CLOSED = ""
