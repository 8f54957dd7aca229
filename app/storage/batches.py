"""Batches of values for statements with a limited number of parameters, and parts of long work."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
PartSize = Callable[[int], int]
"""Takes the largest number of items of a transaction, and returns the number for the next one."""
MAX_PARAMS = 400


def batched(values: Iterable[T]) -> Iterator[list[T]]:
    """The sorted values in lists of at most MAX_PARAMS."""
    ordered = sorted(values)  # type: ignore[type-var]  # ids and texts, which have an order
    for start in range(0, len(ordered), MAX_PARAMS):
        yield ordered[start : start + MAX_PARAMS]


def slices(count: int, size: Callable[[], int]) -> Iterator[slice]:
    """Slices that cover `count` items; `size` gives the length of each one at its turn."""
    start = 0
    while start < count:
        part = slice(start, start + size())
        yield part
        start = part.stop
