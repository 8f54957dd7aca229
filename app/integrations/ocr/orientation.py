"""Puts lines upright that were found on a picture lying on its side, upside down or askew."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from app.parsing.card_text.lines import Line

Point = tuple[float, float]
TALL = 1.5  # as the recognizer has it: it reads what is taller by this from the side


@dataclass(frozen=True, slots=True)
class Found:
    """A line where it was found, with the corners that go around it."""

    text: str
    confidence: float
    corners: tuple[Point, ...]
    is_turned: bool
    """It was read upside down; a tall one from its foot upwards."""

    @property
    def is_tall(self) -> bool:
        return _length(self.corners[1:3]) >= TALL * _length(self.corners[:2])


def deskew(found: Sequence[Found], width: float, height: float) -> list[Line]:
    """All lines on the picture turned as most of its letters are, and straightened."""
    is_tall = _holds_of_most((each.is_tall, each) for each in found)
    alike = [each for each in found if each.is_tall == is_tall]
    is_turned = _holds_of_most((each.is_turned, each) for each in alike)

    def turned(corner: Point) -> Point:
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

    angle = median([_angle([turned(corner) for corner in each.corners]) for each in alike] or [0])
    return [
        _line(each, [_rotated(turned(corner), -angle) for corner in each.corners]) for each in found
    ]


def _holds_of_most(said: Iterable[tuple[bool, Found]]) -> bool:
    return sum((1 if holds else -1) * len(each.text) for holds, each in said) > 0


def _length(ends: Sequence[Point]) -> float:
    return math.dist(*ends)


def _angle(corners: Sequence[Point]) -> float:
    """Of the longest side; between a quarter turn to the left and one to the right."""
    sides = zip(corners, (*corners[1:], corners[0]), strict=True)
    (x, y), (to_x, to_y) = max(sides, key=_length)
    return math.atan((to_y - y) / (to_x - x)) if to_x != x else 0.0


def _rotated(corner: Point, angle: float) -> Point:
    x, y = corner
    sine, cosine = math.sin(angle), math.cos(angle)
    return x * cosine - y * sine, x * sine + y * cosine


def _line(found: Found, corners: Sequence[Point]) -> Line:
    across, down = [x for x, _ in corners], [y for _, y in corners]
    return Line(
        text=found.text,
        confidence=found.confidence,
        left=min(across),
        right=max(across),
        top=min(down),
        bottom=max(down),
    )
