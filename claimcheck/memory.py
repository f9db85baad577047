"""The collector of cycles, kept out of the way while one document is read."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Let the collector of cycles wait: a document makes many small records and no cycle among them.

    Records that are done with are freed at once all the same, so memory does not grow.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
