"""Filters that most lists have, each made from a column."""

from typing import Any

import sqlalchemy as sa

from app.http.listing import Flag, Is


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
