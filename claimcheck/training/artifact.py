"""A model on disk: plain arrays and plain JSON, the same bytes for the same data and seed."""

from __future__ import annotations

import hashlib
import io
import json
import os
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from claimcheck.classifier import FORMAT, MODEL, WEIGHTS, Model, built, load
from claimcheck.features import VERSION
from claimcheck.training.fit import Fitted

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the time that every member of the archive carries: bytes depend on the data alone


@dataclass(frozen=True, slots=True)
class Arrays:
    """All tasks of a model side by side: what ``model.json`` tells of them, and the arrays."""

    described: Mapping[str, object]
    stored: bytes

    def model(self, card: Mapping[str, object]) -> Model:
        """Return the model without writing it."""
        return built(card, self.stored)


def joined(lang: str, tasks: Mapping[str, Fitted], least: Mapping[str, float]) -> Arrays:
    """Return the tasks as one layout and one matrix: a feature that a task did not keep weighs nothing in it."""
    names = sorted({name for task in tasks.values() for name in task.layout.names()})
    index = {name: row for row, name in enumerate(names)}
    scale = np.ones(len(names))
    blocks, biases = [], []
    for task in tasks.values():
        rows = [index[name] for name in task.layout.names()]
        scale[rows] = task.layout.scale
        block = np.zeros((len(names), task.estimator.coef_.shape[0]))
        block[rows] = task.estimator.coef_.T
        blocks.append(block)
        biases.append(task.estimator.intercept_)
    stored = _archive({"weights": np.hstack(blocks), "bias": np.concatenate(biases), "scale": scale})
    described = {
        "format": FORMAT,
        "features": VERSION,
        "lang": lang,
        "sha256": hashlib.sha256(stored).hexdigest(),
        "least": dict(least),
        "names": names,
        "normed": all(task.layout.normed for task in tasks.values()),
        "tasks": {
            name: {
                "labels": list(map(str, task.estimator.classes_)),
                "temperature": task.estimator.temperature_,
                "shift": task.estimator.shift_,
                "threshold": task.estimator.threshold_,
            }
            for name, task in tasks.items()
        },
    }
    return Arrays(described, stored)


def _archive(arrays: Mapping[str, NDArray[np.float64]]) -> bytes:
    """Return arrays as the bytes of an .npz file, without the time of day in them."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, array in arrays.items():
            stored = io.BytesIO()
            np.lib.format.write_array(stored, np.ascontiguousarray(array, dtype="<f8"), allow_pickle=False)
            member = zipfile.ZipInfo(f"{name}.npy", _EPOCH)
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, stored.getvalue())
    return out.getvalue()


def write(folder: Path, model: Mapping[str, object], stored: bytes, card: str) -> Model:
    """Put a model in its place and return it as it loads; each file is replaced whole, ``model.json`` last."""
    folder.mkdir(parents=True, exist_ok=True)
    _replace(folder / WEIGHTS, stored)
    _replace(folder / "README.md", card.encode())
    text = json.dumps(model, ensure_ascii=False, indent=1)
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
