"""Lists of any length as one parameter of a prepared statement: a JSON array."""

import json
from collections.abc import Iterable
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


def ids_value(ids: Iterable[UUID]) -> str:
    """The value of a parameter of `has_id_of`."""
    return json.dumps([each.hex for each in ids])


def texts_value(texts: Iterable[str]) -> str:
    """The value of a parameter of `has_text_of`."""
    return json.dumps(list(texts))


def has_id_of(param: str, column: Any) -> sa.ColumnElement[bool]:
    """Whether a column has one of the ids in a parameter."""
    return _InIds(sa.bindparam(param, type_=sa.String()), column)


def has_text_of(param: str, column: Any) -> sa.ColumnElement[bool]:
    """Whether a column has one of the texts in a parameter."""
    return _InTexts(sa.bindparam(param, type_=sa.String()), column)


class _InIds(FunctionElement[bool]):
    """The arguments are the parameter and the column."""

    type = sa.Boolean()
    inherit_cache = True
    # else SQLAlchemy compares it with 1 on SQLite, which then finds no rows by an index
    _is_implicitly_boolean = True
    on_sqlite, on_postgresql = "unhex(value)", "CAST(value AS uuid)"


class _InTexts(_InIds):
    inherit_cache = True
    on_sqlite = on_postgresql = "value"


@compiles(_InIds, "sqlite")
def _(element: _InIds, compiler: SQLCompiler, **kw: Any) -> str:
    values, column = (compiler.process(part, **kw) for part in element.clauses)
    return f"{column} IN (SELECT {element.on_sqlite} FROM json_each({values}))"  # noqa: S608  # made of compiled expressions


@compiles(_InIds, "postgresql")
def _(element: _InIds, compiler: SQLCompiler, **kw: Any) -> str:
    values, column = (compiler.process(part, **kw) for part in element.clauses)
    every = f"json_array_elements_text(CAST({values} AS json))"
    # An array is made once, before the policies of the table; a join would have to wait for them.
    return f"{column} = ANY (ARRAY(SELECT {element.on_postgresql} FROM {every}))"  # noqa: S608  # made of compiled expressions
