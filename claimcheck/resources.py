"""Files that belong to the package, found in an installed wheel and in a checkout alike."""

from __future__ import annotations

from pathlib import Path

from claimcheck.errors import DataError

_PACKAGE = Path(__file__).resolve().parent


def examples() -> Path:
    """Return the folder of example releases."""
    return _data("examples")


def models() -> tuple[Path, ...]:
    """Return the folder of each model that is shipped, one a language, by name."""
    home = _found("models")
    return tuple(sorted(path.parent for path in home.glob("*/model.json"))) if home else ()


def corpus() -> Path:
    """Return the folder of the annotated texts that the shipped models are trained on."""
    return _data("corpus")


def frozen() -> Path:
    """Return the folder of the annotated texts that a new model is judged by."""
    return _data("frozen")


def report_schema() -> Path:
    """Return the JSON Schema of one line of ``claimcheck check --format jsonl``."""
    return _PACKAGE / "schema" / "report.json"


def quantities_schema() -> Path:
    """Return the JSON Schema of one line of ``claimcheck quantities --format jsonl``."""
    return _PACKAGE / "schema" / "quantities.json"


def compare_schema() -> Path:
    """Return the JSON Schema of one line of ``claimcheck compare --format jsonl``."""
    return _PACKAGE / "schema" / "compare.json"


def _data(name: str) -> Path:
    found = _found(f"data/{name}")
    if found is None:
        where = str(_PACKAGE / "data" / name)
        raise DataError(f"the folder of {name} is missing", where=where, do="install claimcheck again")
    return found


def _found(name: str) -> Path | None:
    installed, checkout = _PACKAGE / name, _PACKAGE.parent
    if installed.is_dir():
        return installed
    # Only a checkout has its project file beside the package; site-packages has not.
    if (checkout / "pyproject.toml").is_file() and (checkout / name).is_dir():
        return checkout / name
    return None
