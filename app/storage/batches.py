"""Batches of values for statements with a limited number of parameters."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
MAX_PARAMS = 400


def batched(values: Iterable[T]) -> Iterator[list[T]]:
    """The sorted values in lists of at most MAX_PARAMS."""
    ordered = sorted(values)  # type: ignore[type-var]  # ids and texts, which have an order
    for start in range(0, len(ordered), MAX_PARAMS):
        yield ordered[start : start + MAX_PARAMS]
