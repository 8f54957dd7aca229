"""Traversal of the JSON form of a condition."""

from collections.abc import Iterator
from typing import Any

Stored = dict[str, Any]


def parts(part: Any) -> list[tuple[str, Any]]:
    """The conditions in a group, each with its JSON pointer; none for a comparison."""
    if not isinstance(part, dict):
        return []
    found = [("/not", part["not"])] if "not" in part else []
    for group in ("all", "any"):
        if isinstance(part.get(group), list):
            found += [(f"/{group}/{index}", one) for index, one in enumerate(part[group])]
    return found


def comparisons(stored: Stored, pointer: str = "") -> Iterator[tuple[str, Stored]]:
    """All comparisons of a condition, each with its JSON pointer."""
    below = parts(stored)
    for step, part in below:
        yield from comparisons(part, pointer + step)
    if not below:
        yield pointer, stored
