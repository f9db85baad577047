"""claimcheck: quantitative claims in press releases and reports, found, labelled and explained."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.checker import check, pipe
    from claimcheck.documents import ReadOptions, from_text, read
    from claimcheck.errors import ClaimcheckError
    from claimcheck.records import Document, Failure, Report
    from claimcheck.render.record import to_json

__version__ = "0.1.0"

__all__ = [
    "ClaimcheckError",
    "Document",
    "Failure",
    "ReadOptions",
    "Report",
    "check",
    "from_text",
    "pipe",
    "read",
    "to_json",
]

_HOMES = {
    "ClaimcheckError": "claimcheck.errors",
    "Document": "claimcheck.records",
    "Failure": "claimcheck.records",
    "ReadOptions": "claimcheck.documents",
    "Report": "claimcheck.records",
    "check": "claimcheck.checker",
    "from_text": "claimcheck.documents",
    "pipe": "claimcheck.checker",
    "read": "claimcheck.documents",
    "to_json": "claimcheck.render.record",
}


def __getattr__(name: str) -> object:
    """Load a public name with its first use, so that importing the package costs nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
