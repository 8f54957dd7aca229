"""Values between the database drivers and Python, faster than SQLAlchemy's types give and take them.

Those need several calls of Python for each value: a third of the time in which a batch of parties was
settled. What is not told here is left to them.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from pydantic_core import from_json
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeEngine
from sqlmodel.sql.sqltypes import UTCDateTime

# All values of one column, None among them.
Reader = Callable[[Iterable[Any]], Iterable[Any]]
Writer = Callable[[Any], Any]


def result_converters(
    types: Iterable[TypeEngine[Any]], dialect: Dialect
) -> list[tuple[int, Reader]]:
    """Of the columns whose values are not Python's yet, by their places."""
    found = [_reader(kind, dialect) for kind in types]
    return [(place, reader) for place, reader in enumerate(found) if reader]


def convert_rows(
    rows: Sequence[Sequence[Any]], readers: Sequence[tuple[int, Reader]]
) -> list[tuple[Any, ...]]:
    columns: list[Iterable[Any]] = list(zip(*rows, strict=True))
    if not columns:
        return []
    for place, reader in readers:
        columns[place] = reader(columns[place])
    return list(zip(*columns, strict=True))


def bind_converter(kind: TypeEngine[Any], dialect: Dialect) -> Writer | None:
    if words := _words(kind):
        return {word: value for value, word in words.items()}.__getitem__
    if dialect.name == "sqlite" and isinstance(kind, UTCDateTime):
        return _as_text
    return kind.dialect_impl(dialect).bind_processor(dialect)


@lru_cache(4096)
def uuid(value: bytes | None) -> UUID | None:
    """The ids of a rule and of a party come again in row after row."""
    return None if value is None else UUID(bytes=value)


def bytes_of(value: UUID | None) -> bytes | None:
    return None if value is None else value.bytes


def _reader(kind: TypeEngine[Any], dialect: Dialect) -> Reader | None:
    if words := _words(kind):
        return _each(words.__getitem__)
    if dialect.name == "sqlite" and isinstance(kind, UTCDateTime):
        return _instants
    if dialect.name == "sqlite" and isinstance(kind, sa.JSON):
        return _documents
    reader = kind.dialect_impl(dialect).result_processor(dialect, None)
    return _each(reader) if reader else None


def _each(reader: Callable[[Any], Any]) -> Reader:
    return lambda column: map(reader, column)


def _words(kind: TypeEngine[Any]) -> dict[str | None, Any] | None:
    """The words of an enumeration by what is stored."""
    if isinstance(kind, sa.Enum) and kind.enum_class:
        return {None: None, **dict(zip(kind.enums, kind.enum_class, strict=True))}
    return None


def _instants(column: Iterable[str | None]) -> list[datetime | None]:
    convert_rows = datetime.fromisoformat
    return [None if value is None else convert_rows(value + "+00:00") for value in column]


def _documents(column: Iterable[str | None]) -> list[Any]:
    return [None if value is None else from_json(value) for value in column]


def _as_text(value: datetime | None) -> str | None:
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError(f"A time without offset: {value.isoformat()}.")
    # without the offset
    return value.astimezone(UTC).isoformat(" ", "microseconds")[:-6]
