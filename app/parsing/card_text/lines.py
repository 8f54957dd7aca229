"""Lines of letters as they were found on a picture, and the order in which people read them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

MOST_LINES = 100  # a card has about ten, the page of a book fifty
LONGEST_LINE = 200

_SEPARATOR = re.compile(r"\s*[|•·●▪■;]\s*")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What stands in one place. Lengths are of any measure, to the right and downwards."""

    text: str
    confidence: float = 1.0
    """From 0 to 1, by whoever read it."""
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def is_below(self, other: "Line") -> bool:
        """Whether it continues the other line: under it, near, and in the same column."""
        near = max(self.height, other.height)
        shared = min(self.right, other.right) - max(self.left, other.left)
        return -near / 2 <= self.top - other.bottom <= near * 1.5 and shared > 0

    def follows(self, other: "Line") -> bool:
        """Whether it goes on where the other one ended: below, or behind a stroke."""
        return self.is_below(other) or (self.left, self.top) == (other.left, other.top)

    def is_beside(self, other: "Line") -> bool:
        """Whether both stand in one row."""
        middle = (self.top + self.bottom) / 2
        return other.top < middle < other.bottom


def in_order(lines: Iterable[Line]) -> list[Line]:
    """Row by row, each from left to right; with one blank between words and nothing unprintable."""
    rows: list[list[Line]] = []
    for line in sorted(_clean(lines), key=lambda each: each.top + each.bottom):
        if rows and line.is_beside(rows[-1][-1]):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda each: each.left)]


def pieces(lines: Iterable[Line]) -> Iterator[Line]:
    """Each line in the parts between its bullets or strokes; all of them stand where it does."""
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
