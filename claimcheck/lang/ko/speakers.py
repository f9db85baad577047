"""Stub to be filled: kind -> phrases."""

from __future__ import annotations

TABLE: dict[str, tuple[str, ...]] = {}
