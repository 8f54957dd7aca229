"""Batches of values for statements with a limited number of parameters, and parts of long work."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
PartSize = Callable[[int], int]
"""The number of items of the next transaction, of the most that it may take."""
MAX_PARAMS = 400


def batched(values: Iterable[T]) -> Iterator[list[T]]:
    """The sorted values in lists of at most MAX_PARAMS."""
    ordered = sorted(values)  # type: ignore[type-var]  # ids and texts, which have an order
    for start in range(0, len(ordered), MAX_PARAMS):
        yield ordered[start : start + MAX_PARAMS]


def slices(count: int, size: Callable[[], int]) -> Iterator[slice]:
    """Slices of so many items, each as long as `size` says when it is asked for."""
    start = 0
    while start < count:
        part = slice(start, start + size())
        yield part
        start = part.stop
