"""Files that belong to the package, found in an installed wheel and in a checkout alike."""

from __future__ import annotations

from pathlib import Path

from claimcheck.errors import DataError

_PACKAGE = Path(__file__).resolve().parent


def examples() -> Path:
    """Return the folder of example releases."""
    return _data("examples")


def report_schema() -> Path:
    """Return the JSON Schema of one line of ``claimcheck check --format jsonl``."""
    return _PACKAGE / "schema" / "report.json"


def quantities_schema() -> Path:
    """Return the JSON Schema of one line of ``claimcheck quantities --format jsonl``."""
    return _PACKAGE / "schema" / "quantities.json"


def _data(name: str) -> Path:
    installed = _PACKAGE / "data" / name
    if installed.is_dir():
        return installed
    checkout = _PACKAGE.parent
    # Only a checkout has its project file beside the package; site-packages has not.
    if (checkout / "pyproject.toml").is_file() and (checkout / "data" / name).is_dir():
        return checkout / "data" / name
    raise DataError(f"the folder of {name} is missing", where=str(installed), do="install claimcheck again")
