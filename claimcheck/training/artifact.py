"""A model on disk: plain arrays and plain JSON, the same bytes for the same data and seed."""

from __future__ import annotations

import hashlib
import io
import json
import os
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from claimcheck.classifier import FORMAT, MODEL, WEIGHTS, Linear, Model, load
from claimcheck.features import VERSION

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the time that every member of the archive carries: bytes depend on the data alone


def packed(tasks: Mapping[str, Linear]) -> bytes:
    """Return the arrays of all tasks as the bytes of an .npz file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(tasks):
            task = tasks[name]
            for part, array in (("weights", task.weights), ("bias", task.bias), ("scale", task.layout.scale)):
                stored = io.BytesIO()
                np.lib.format.write_array(stored, np.ascontiguousarray(array, dtype="<f8"), allow_pickle=False)
                member = zipfile.ZipInfo(f"{name}_{part}.npy", _EPOCH)
                member.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(member, stored.getvalue())
    return out.getvalue()


def described(lang: str, tasks: Mapping[str, Linear], weights: bytes, least: Mapping[str, float]) -> dict[str, object]:
    """Return what ``model.json`` must tell for the model to load; its caller adds data, scores and settings."""
    return {
        "format": FORMAT,
        "features": VERSION,
        "lang": lang,
        "sha256": hashlib.sha256(weights).hexdigest(),
        "least": dict(least),
        "tasks": {
            name: {
                "labels": list(task.labels),
                "temperature": task.temperature,
                "shift": task.shift,
                "threshold": task.threshold,
                "normed": task.layout.normed,
                "names": sorted(task.layout.index, key=lambda feature: task.layout.index[feature]),
            }
            for name, task in sorted(tasks.items())
        },
    }


def write(folder: Path, model: Mapping[str, object], weights: bytes, card: str) -> Model:
    """Put a model in its place and return it as it loads; each file is replaced whole, ``model.json`` last."""
    folder.mkdir(parents=True, exist_ok=True)
    _replace(folder / WEIGHTS, weights)
    _replace(folder / "README.md", card.encode())
    text = json.dumps(model, ensure_ascii=False, indent=1, sort_keys=True)
    _replace(folder / MODEL, f"{text}\n".encode())
    return load(folder)


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
