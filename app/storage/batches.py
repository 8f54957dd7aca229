"""Lists of values, cut to the number of parameters that one statement takes."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
MAX_PARAMS = 400


def batched(values: Iterable[T]) -> Iterator[list[T]]:
    """Values in lists short enough for one statement, in order."""
    ordered = sorted(values)  # type: ignore[type-var]  # ids and texts, which have an order
    for start in range(0, len(ordered), MAX_PARAMS):
        yield ordered[start : start + MAX_PARAMS]
