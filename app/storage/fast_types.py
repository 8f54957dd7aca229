"""Fast conversion of values between the database drivers and Python.

SQLAlchemy calls several Python functions for each value, which takes a third of the time of a
reevaluation. SQLAlchemy still converts the types that this module does not handle.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID, SafeUUID

import sqlalchemy as sa
from pydantic_core import from_json
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeEngine
from sqlmodel.sql.sqltypes import UTCDateTime

# Converts all values of one column from the driver, including None.
ColumnConverter = Callable[[Iterable[Any]], Iterable[Any]]
# Converts one value for the driver.
BindConverter = Callable[[Any], Any]


def result_converters(
    types: Iterable[TypeEngine[Any]], dialect: Dialect
) -> list[tuple[int, ColumnConverter]]:
    """The converters of the columns that need one, each with the index of its column."""
    converters = [_column_converter(kind, dialect) for kind in types]
    return [(index, convert) for index, convert in enumerate(converters) if convert]


def convert_rows(
    rows: Sequence[Sequence[Any]], converters: Sequence[tuple[int, ColumnConverter]]
) -> list[tuple[Any, ...]]:
    """The rows as Python values, by the converters of `result_converters`."""
    if not converters:
        return list(map(tuple, rows))
    columns: list[Iterable[Any]] = list(zip(*rows, strict=True))
    if not columns:
        return []
    for index, convert in converters:
        columns[index] = convert(columns[index])
    return list(zip(*columns, strict=True))


def bind_converter(kind: TypeEngine[Any], dialect: Dialect) -> BindConverter | None:
    """The converter of a parameter for the driver; None if it needs none."""
    if members := _enum_members(kind):
        return {member: text for text, member in members.items()}.__getitem__
    if dialect.name == "sqlite" and isinstance(kind, UTCDateTime):
        return _datetime_to_text
    return kind.dialect_impl(dialect).bind_processor(dialect)


@lru_cache(4096)
def bytes_to_uuid(value: bytes | None) -> UUID | None:
    """The UUID of 16 bytes. The cache helps because the same ids occur in many rows.

    The constructor of UUID takes three times as long, most of it for its other arguments.
    """
    if value is None:
        return None
    made = object.__new__(UUID)
    object.__setattr__(made, "int", int.from_bytes(value))
    object.__setattr__(made, "is_safe", SafeUUID.unknown)
    return made


def uuid_to_bytes(value: UUID | None) -> bytes | None:
    return None if value is None else value.bytes


def _column_converter(kind: TypeEngine[Any], dialect: Dialect) -> ColumnConverter | None:
    if members := _enum_members(kind):
        return _each(members.__getitem__)
    if dialect.name == "sqlite" and isinstance(kind, UTCDateTime):
        return _datetimes
    if dialect.name == "sqlite" and isinstance(kind, sa.JSON):
        return _documents
    convert = kind.dialect_impl(dialect).result_processor(dialect, None)
    return _each(convert) if convert else None


def _each(convert: Callable[[Any], Any]) -> ColumnConverter:
    return lambda column: map(convert, column)


def _enum_members(kind: TypeEngine[Any]) -> dict[str | None, Any] | None:
    """The members of an enum by their stored text; None for other types."""
    if isinstance(kind, sa.Enum) and kind.enum_class:
        return {None: None, **dict(zip(kind.enums, kind.enum_class, strict=True))}
    return None


def _datetimes(column: Iterable[str | None]) -> list[datetime | None]:
    parse = datetime.fromisoformat
    return [None if value is None else parse(value + "+00:00") for value in column]


def _documents(column: Iterable[str | None]) -> list[Any]:
    return [None if value is None else from_json(value) for value in column]


def _datetime_to_text(value: datetime | None) -> str | None:
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError(f"A time without offset: {value.isoformat()}.")
    return value.astimezone(UTC).isoformat(" ", "microseconds")[:-6]  # without the offset
