"""Filters that most lists have, each made from a column."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from app.http.listing import Condition, Flag, Is

MOST_WORDS = 8
_ESCAPE = "\\"


def equals(column: Any, name: str | None = None) -> Is:
    """Rows whose column equals a parameter; by default the parameter has the name of the column."""
    name = name or column.name
    return Is(column == sa.bindparam(name, type_=column.type), name)


def not_before(column: Any, name: str) -> Is:
    return Is(column >= sa.bindparam(name, type_=column.type), name)


def before(column: Any, name: str) -> Is:
    return Is(column < sa.bindparam(name, type_=column.type), name)


def has_value(column: Any) -> Flag:
    """True for rows where the column is not null, false for the others."""
    return Flag(true=column.is_not(None), false=column.is_(None))


class Contains:
    """Filter by words: each is part of one of the columns, whatever its case."""

    def __init__(self, *columns: Any) -> None:
        self._columns = columns

    def shape(self, value: str) -> tuple[int, ...]:
        return tuple(len(_spellings(word)) for word in _words(value))

    def condition(self, shape: tuple[int, ...]) -> Condition:
        if not shape:
            return sa.false()
        return sa.and_(*(self._contains(place, count) for place, count in enumerate(shape)))

    def params(self, value: str) -> Mapping[str, Any]:
        return {
            f"text_{place}_{number}": f"%{_escaped(spelling)}%"
            for place, word in enumerate(_words(value))
            for number, spelling in enumerate(_spellings(word))
        }

    def _contains(self, place: int, count: int) -> Condition:
        patterns = [
            sa.bindparam(f"text_{place}_{number}", type_=sa.Text()) for number in range(count)
        ]
        return sa.or_(
            *(
                column.ilike(pattern, escape=_ESCAPE)
                for column in self._columns
                for pattern in patterns
            )
        )


def _words(text: str) -> list[str]:
    return list(dict.fromkeys(text.split()))[:MOST_WORDS]


def _spellings(word: str) -> list[str]:
    """The cases of a word. The databases compare only ASCII letters without regard to case."""
    if word.isascii():
        return [word]
    return list(dict.fromkeys((word, word.lower(), word.upper(), word.capitalize())))


def _escaped(word: str) -> str:
    for character in (_ESCAPE, "%", "_"):
        word = word.replace(character, _ESCAPE + character)
    return word
