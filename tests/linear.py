"""Whether work grows with the size of its input, and not with its square."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

_Input = TypeVar("_Input")

_ROUNDS = 3  # the best of them counts
_SEEN = 0.05  # seconds; a shorter run is too short to be compared with another
_GROWTH = 10  # four times the size: 4 where the time is linear, 16 where it is quadratic


def assert_linear(make: Callable[[int], _Input], work: Callable[[_Input], object], size: int) -> None:
    """Assert that the work on an input of four times the size takes about four times as long."""
    smaller, larger = make(size), make(4 * size)
    long = _best(work, larger)
    if long > _SEEN:
        short = _best(work, smaller)
        assert long < _GROWTH * short, f"{long / short:.1f} times as long for 4 times the size"


def _best(work: Callable[[_Input], object], given: _Input) -> float:
    spent = []
    for _ in range(_ROUNDS):
        begin = time.process_time()
        work(given)
        spent.append(time.process_time() - begin)
    return min(spent)
