"""Whether work grows with the size of its input, and not with its square."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import TypeVar

_Input = TypeVar("_Input")

_ROUNDS = 3  # the best of them counts
_TRIALS = 3  # a machine that others use slows one of two measurements now and then, work that is not linear all of them
_SEEN = 0.05  # seconds; a shorter run is too short to be compared with another
_GROWTH = 10  # four times the size: 4 where the time is linear, 16 where it is quadratic


def assert_linear(make: Callable[[int], _Input], work: Callable[[_Input], object], size: int) -> None:
    """Assert that the work on an input of four times the size takes about four times as long."""
    smaller, larger = make(size), make(4 * size)
    told = []
    for _ in range(_TRIALS):
        long = _best(work, larger)
        if long <= _SEEN:
            return
        told.append(long / _best(work, smaller))
        if told[-1] < _GROWTH:
            return
    raise AssertionError(f"{min(told):.1f} times as long for 4 times the size, measured {_TRIALS} times")


def _best(work: Callable[[_Input], object], given: _Input) -> float:
    spent = []
    collects = gc.isenabled()
    gc.collect()
    gc.disable()  # to walk all that lives costs by what other tests left behind
    try:
        for _ in range(_ROUNDS):
            begin = time.process_time()
            work(given)
            spent.append(time.process_time() - begin)
    finally:
        if collects:
            gc.enable()
    return min(spent)
