"""Lines of text on a picture, and their reading order."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

MOST_LINES = 100  # a card has about ten lines, the page of a book fifty
LONGEST_LINE = 200

_SEPARATOR = re.compile(r"\s*[|•·●▪■;]\s*")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Text at a position. Lengths have any unit; coordinates grow to the right and downwards."""

    text: str
    confidence: float = 1.0
    """Confidence of the recognizer, from 0 to 1."""
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def is_below(self, other: "Line") -> bool:
        """Whether the line is near below the other one, in the same column."""
        near = max(self.height, other.height)
        shared = min(self.right, other.right) - max(self.left, other.left)
        return -near / 2 <= self.top - other.bottom <= near * 1.5 and shared > 0

    def follows(self, other: "Line") -> bool:
        """Whether the line continues the other one: below it, or after a separator."""
        return self.is_below(other) or (self.left, self.top) == (other.left, other.top)

    def is_in_row_of(self, other: "Line") -> bool:
        """Whether both lines are in one row."""
        middle = (self.top + self.bottom) / 2
        return other.top < middle < other.bottom


def in_order(lines: Iterable[Line]) -> list[Line]:
    """Sort by row, then from left to right; normalize blanks, and remove unprintable characters."""
    rows: list[list[Line]] = []
    for line in sorted(_clean(lines), key=lambda each: each.top + each.bottom):
        if rows and line.is_in_row_of(rows[-1][-1]):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda each: each.left)]


def pieces(lines: Iterable[Line]) -> Iterator[Line]:
    """Split each line at bullets and strokes. All parts have the position of the line."""
    for line in lines:
        for part in _SEPARATOR.split(line.text):
            if part:
                yield replace(line, text=part)


def _clean(lines: Iterable[Line]) -> Iterator[Line]:
    for line, _ in zip(lines, range(MOST_LINES), strict=False):
        printable = "".join(each if each.isprintable() else " " for each in line.text)
        text = _SPACES.sub(" ", printable)[:LONGEST_LINE].strip()
        if text:
            yield replace(line, text=text)
