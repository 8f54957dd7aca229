"""Rotation of the lines of a skewed, turned or upside-down picture."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from app.parsing.card_text.lines import Line

Point = tuple[float, float]
TALL = 1.5  # ratio of sides from which the recognizer reads a line from the side


@dataclass(frozen=True, slots=True)
class DetectedLine:
    """Line of text with its four corners."""

    text: str
    confidence: float
    corners: tuple[Point, ...]
    is_turned: bool
    """Whether the text is upside down, or runs upwards in a tall line."""

    @property
    def is_tall(self) -> bool:
        return _length(self.corners[1:3]) >= TALL * _length(self.corners[:2])


def deskew(lines: Sequence[DetectedLine], width: float, height: float) -> list[Line]:
    """Return all lines, rotated by the orientation of most letters, and straightened."""
    is_tall = _is_majority((line.is_tall, line) for line in lines)
    alike = [line for line in lines if line.is_tall == is_tall]
    is_turned = _is_majority((line.is_turned, line) for line in alike)

    def turn(corner: Point) -> Point:
        x, y = corner
        match is_tall, is_turned:
            case False, False:
                return x, y
            case False, True:
                return width - x, height - y
            case True, False:
                return y, width - x
            case _:
                return height - y, x

    angle = median([_angle([turn(corner) for corner in line.corners]) for line in alike] or [0])
    return [
        _bounding_box(line, [_rotate(turn(corner), -angle) for corner in line.corners])
        for line in lines
    ]


def _is_majority(votes: Iterable[tuple[bool, DetectedLine]]) -> bool:
    """Whether the lines with a true vote have most letters."""
    return sum((1 if is_true else -1) * len(line.text) for is_true, line in votes) > 0


def _length(ends: Sequence[Point]) -> float:
    return math.dist(*ends)


def _angle(corners: Sequence[Point]) -> float:
    """Return the angle of the longest side, at most a quarter turn."""
    sides = zip(corners, (*corners[1:], corners[0]), strict=True)
    (x, y), (to_x, to_y) = max(sides, key=_length)
    return math.atan((to_y - y) / (to_x - x)) if to_x != x else 0.0


def _rotate(corner: Point, angle: float) -> Point:
    x, y = corner
    sine, cosine = math.sin(angle), math.cos(angle)
    return x * cosine - y * sine, x * sine + y * cosine


def _bounding_box(line: DetectedLine, corners: Sequence[Point]) -> Line:
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return Line(
        text=line.text,
        confidence=line.confidence,
        left=min(xs),
        right=max(xs),
        top=min(ys),
        bottom=max(ys),
    )
