"""Ranges of whole numbers."""

from collections.abc import Iterable


def to_ranges(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """The first and the last number of each range, in order."""
    ranges: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if ranges and number <= ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], number)
        else:
            ranges.append((number, number))
    return ranges
