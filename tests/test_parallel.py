"""Work over processes keeps its order and holds little."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from claimcheck.parallel import CHUNK_ITEMS, CHUNKS_PER_JOB, ordered
from claimcheck.records import Document


def square(n: int) -> int:
    return n * n


def refuse(n: int) -> int:
    if n == 3:
        raise ValueError(n)
    return n


def name(document: Document) -> Document:
    return document


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("count", [0, 1, CHUNK_ITEMS, CHUNK_ITEMS * CHUNKS_PER_JOB * 2 + 3, 500])
def test_results_come_in_input_order(jobs: int, count: int) -> None:
    assert list(ordered(square, range(count), jobs)) == [n * n for n in range(count)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_is_raised(jobs: int) -> None:
    with pytest.raises(ValueError, match="3"):
        list(ordered(refuse, range(10), jobs))


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_of_the_input_is_raised(jobs: int) -> None:
    def broken() -> Iterator[int]:
        yield from range(400)
        raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        list(ordered(square, broken(), jobs))


def test_the_input_is_read_as_it_is_needed() -> None:
    taken = 0

    def endless() -> Iterator[int]:
        nonlocal taken
        while True:
            taken += 1
            yield taken

    results = ordered(square, endless(), 2)
    assert [next(results) for _ in range(5)] == [1, 4, 9, 16, 25]
    assert taken <= 2 * 2 * CHUNK_ITEMS * CHUNKS_PER_JOB
    results.close()  # type: ignore[attr-defined]


def test_heavy_items_travel_in_small_chunks() -> None:
    taken = 0

    def heavy() -> Iterator[int]:
        nonlocal taken
        for n in range(1000):
            taken += 1
            yield n

    results = ordered(square, heavy(), 2, weigh=lambda n: 1_000_000)
    assert next(results) == 0
    assert taken <= 2 * 2 * CHUNKS_PER_JOB
    results.close()  # type: ignore[attr-defined]


def test_documents_travel_with_their_meta() -> None:
    document = Document("a", "text", "a.txt", ())
    (back,) = ordered(name, [document], 2)
    assert back == document


def test_one_job_needs_no_joblib(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "joblib", None)
    assert list(ordered(square, [2], 1)) == [4]
