"""The tree that a condition is, in its JSON form."""

from collections.abc import Iterator
from typing import Any

GROUPS = ("all", "any")

Stored = dict[str, Any]


def parts(part: Any) -> list[tuple[str, Any]]:
    """The conditions that a group consists of, each with the pointer to it."""
    if not isinstance(part, dict):
        return []
    if "not" in part:
        return [("/not", part["not"])]
    for group in GROUPS:
        if isinstance(part.get(group), list):
            return [(f"/{group}/{index}", one) for index, one in enumerate(part[group])]
    return []


def comparisons(stored: Stored, pointer: str = "") -> Iterator[tuple[str, Stored]]:
    """All comparisons of a condition, each with the pointer to it."""
    below = parts(stored)
    for step, part in below:
        yield from comparisons(part, pointer + step)
    if not below:
        yield pointer, stored
