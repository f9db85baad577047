"""Work spread over processes: results in input order, memory that does not grow with the input."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

CHUNK_ITEMS = 16
CHUNK_WEIGHT = 200_000
CHUNKS_PER_JOB = 4


def ordered(
    function: Callable[[Item], Result],
    items: Iterable[Item],
    jobs: int = 1,
    *,
    weigh: Callable[[Item], int] = lambda item: 1,
) -> Iterator[Result]:
    """Yield ``function(item)`` for every item, in input order.

    With more than one job the items travel in chunks to joblib's current backend, a window of chunks at a
    time. The next window is read while this one is worked on, so at most two windows are held.
    ``weigh`` gives an item's size (a document's characters); it bounds the chunks and changes no result.
    """
    if jobs <= 1:
        yield from map(function, items)
        return
    from joblib import Parallel, delayed

    chunks = _chunks(items, weigh)
    with Parallel(n_jobs=jobs, return_as="generator", batch_size=1, pre_dispatch="all") as parallel:
        running: Iterator[list[Result]] = iter(())
        try:
            while window := list(islice(chunks, jobs * CHUNKS_PER_JOB)):
                done = list(running)
                running = parallel(delayed(_each)(function, chunk) for chunk in window)
                for results in done:
                    yield from results
            for results in list(running):
                yield from results
        except (Exception, GeneratorExit):
            # Reading failed, or whoever listens left: take in what is under way, joblib complains of what is left.
            deque(running, maxlen=0)
            raise


def _each(function: Callable[[Item], Result], chunk: Sequence[Item]) -> list[Result]:
    return [function(item) for item in chunk]


def _chunks(items: Iterable[Item], weigh: Callable[[Item], int]) -> Iterator[list[Item]]:
    chunk: list[Item] = []
    weight = 0
    for item in items:
        chunk.append(item)
        weight += weigh(item)
        if len(chunk) >= CHUNK_ITEMS or weight >= CHUNK_WEIGHT:
            yield chunk
            chunk, weight = [], 0
    if chunk:
        yield chunk
