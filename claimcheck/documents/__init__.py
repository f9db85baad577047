"""Bytes to documents: one reader per format, and tables of documents."""

from __future__ import annotations

from claimcheck.documents.formats import from_text
from claimcheck.documents.reading import ReadOptions, read

__all__ = ["ReadOptions", "from_text", "read"]
