"""Rows as JSON, written by the database: one rendering of each resource for every answer.

A read, a list, the answer to a write and the ETag all come from the same expression, so they cannot
differ. A test holds each rendering against its response schema.
"""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from pydantic import BaseModel
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from app.storage.models.columns import Id


class _Json(FunctionElement[str]):
    """One JSON object, of names and values in turn."""

    type = sa.String()
    inherit_cache = True


class _Instant(FunctionElement[str]):
    """A time as RFC 3339 with `Z`, without a fraction of zero."""

    type = sa.String()
    inherit_cache = True


class _Uuid(FunctionElement[str]):
    type = sa.String()
    inherit_cache = True


class _Truth(FunctionElement[str]):
    type = sa.String()
    inherit_cache = True


class _Embedded(FunctionElement[str]):
    """Text that is JSON already."""

    type = sa.String()
    inherit_cache = True


class _Replaced(FunctionElement[str]):
    """What a JSON object names instead of an id; otherwise the id."""

    type = sa.String()
    inherit_cache = True


class _Among(FunctionElement[bool]):
    """Whether an id is in a JSON array of ids."""

    type = sa.Boolean()
    inherit_cache = True


class _Array(FunctionElement[str]):
    """All rows of a subquery's one JSON column as a JSON array."""

    type = sa.String()
    inherit_cache = True


class _Words(FunctionElement[str]):
    """The texts of a group as a JSON array."""

    type = sa.String()
    inherit_cache = True


def render(schema: type[BaseModel], values: Mapping[str, Any]) -> sa.ColumnElement[str]:
    """The JSON of one row in the field order of `schema`. Raises KeyError unless the names agree."""
    names = [field.alias or name for name, field in schema.model_fields.items()]
    if unknown := set(values) - set(names):
        raise KeyError(f"{schema.__name__} has no {', '.join(sorted(unknown))}")
    return sa.cast(json_object({name: values[name] for name in names}), sa.Text)


def render_row(
    schema: type[BaseModel], table: sa.FromClause, computed: Mapping[str, Any] | None = None
) -> sa.ColumnElement[str]:
    """The JSON of a row of `table`; `computed` are the fields that no column of that name holds."""
    names = [field.alias or name for name, field in schema.model_fields.items()]
    values = computed or {}
    return render(
        schema, {name: values[name] if name in values else table.c[name] for name in names}
    )


def json_object(values: Mapping[str, Any]) -> sa.ColumnElement[str]:
    parts: list[Any] = []
    for name, value in values.items():
        parts += [sa.literal_column(f"'{name}'"), as_json(value)]
    return _Json(*parts)


def json_array(select: sa.Select[Any]) -> sa.ColumnElement[str]:
    """The rows of a select with a single column of JSON, as an array in the select's order."""
    return _Array(select.scalar_subquery())


def json_words(column: Any) -> sa.ColumnElement[str]:
    """The texts of a column in a group, in order, as an array."""
    return _Words(column)


def replaced(ids: sa.BindParameter[str], column: Any) -> sa.ColumnElement[str]:
    """An id as it is shown, or the one that a parameter `{"<id>": "<other id>"}` has in its place."""
    return _Replaced(ids, column)


def among(ids: sa.BindParameter[str], column: Any) -> sa.ColumnElement[bool]:
    """Whether an id is one of a parameter `["<id without dashes>", …]`."""
    return _Among(ids, column)


def as_json(value: Any) -> Any:
    """A column in the form in which clients see it."""
    kind = getattr(value, "type", None)
    if isinstance(value, sa.Case) and any(isinstance(result, _Json) for _, result in value.whens):
        return _Embedded(value)
    if isinstance(value, (_Json, _Array, _Words)):
        return _Embedded(value)
    if isinstance(kind, Id):
        return _Uuid(value)
    if isinstance(kind, sa.Boolean):
        return _Truth(value)
    if isinstance(kind, sa.JSON):
        return _Embedded(value)
    if isinstance(kind, (sa.DateTime, sa.types.TypeDecorator)) and _is_instant(kind):
        return _Instant(value)
    return value


def _is_instant(kind: Any) -> bool:
    return isinstance(getattr(kind, "impl_instance", kind), sa.DateTime)


def _arguments(element: FunctionElement[Any], compiler: SQLCompiler, **kw: Any) -> str:
    return compiler.process(element.clauses, **kw)


@compiles(_Json, "sqlite")
def _(element: _Json, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_object({_arguments(element, compiler, **kw)})"


@compiles(_Json, "postgresql")
def _(element: _Json, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_build_object({_arguments(element, compiler, **kw)})"


@compiles(_Instant, "sqlite")
def _(element: _Instant, compiler: SQLCompiler, **kw: Any) -> str:
    value = _arguments(element, compiler, **kw)
    return f"replace(replace({value}, ' ', 'T') || 'Z', '.000000Z', 'Z')"


@compiles(_Instant, "postgresql")
def _(element: _Instant, compiler: SQLCompiler, **kw: Any) -> str:
    value = _arguments(element, compiler, **kw)
    utc = f"""to_char({value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""
    return f"replace({utc}, '.000000Z', 'Z')"


@compiles(_Uuid, "sqlite")
def _(element: _Uuid, compiler: SQLCompiler, **kw: Any) -> str:
    digits = f"lower(hex({_arguments(element, compiler, **kw)}))"
    dashed = " || '-' || ".join(
        f"substr({digits}, {start}, {length})"
        for start, length in ((1, 8), (9, 4), (13, 4), (17, 4), (21, 12))
    )
    # hex(NULL) is the empty text
    return f"nullif({dashed}, '----')"


@compiles(_Uuid, "postgresql")
def _(element: _Uuid, compiler: SQLCompiler, **kw: Any) -> str:
    return _arguments(element, compiler, **kw)


@compiles(_Replaced, "sqlite")
def _(element: _Replaced, compiler: SQLCompiler, **kw: Any) -> str:
    ids, column = element.clauses
    plain = compiler.process(_Uuid(column), **kw)
    return f"coalesce({compiler.process(ids, **kw)} ->> ({plain}), {plain})"


@compiles(_Replaced, "postgresql")
def _(element: _Replaced, compiler: SQLCompiler, **kw: Any) -> str:
    ids, column = (compiler.process(part, **kw) for part in element.clauses)
    return f"coalesce(CAST({ids} AS json) ->> {column}::text, {column}::text)"


@compiles(_Among, "sqlite")
def _(element: _Among, compiler: SQLCompiler, **kw: Any) -> str:
    ids, column = (compiler.process(part, **kw) for part in element.clauses)
    return f"{column} IN (SELECT unhex(value) FROM json_each({ids}))"  # noqa: S608  # made of compiled expressions


@compiles(_Among, "postgresql")
def _(element: _Among, compiler: SQLCompiler, **kw: Any) -> str:
    ids, column = (compiler.process(part, **kw) for part in element.clauses)
    every = f"json_array_elements_text(CAST({ids} AS json))"
    return f"{column} IN (SELECT CAST(value AS uuid) FROM {every})"  # noqa: S608  # made of compiled expressions


@compiles(_Truth, "sqlite")
def _(element: _Truth, compiler: SQLCompiler, **kw: Any) -> str:
    value = _arguments(element, compiler, **kw)
    return f"json(CASE WHEN {value} THEN 'true' WHEN NOT ({value}) THEN 'false' END)"


@compiles(_Truth, "postgresql")
def _(element: _Truth, compiler: SQLCompiler, **kw: Any) -> str:
    return _arguments(element, compiler, **kw)


@compiles(_Embedded, "sqlite")
def _(element: _Embedded, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json({_arguments(element, compiler, **kw)})"


@compiles(_Embedded, "postgresql")
def _(element: _Embedded, compiler: SQLCompiler, **kw: Any) -> str:
    return f"({_arguments(element, compiler, **kw)})"


@compiles(_Array, "sqlite")
def _(element: _Array, compiler: SQLCompiler, **kw: Any) -> str:
    rows = compiler.process(next(iter(element.clauses)), asfrom=True, **kw)
    return f"(SELECT json_group_array(json(item)) FROM {rows} AS listed)"  # noqa: S608  # made of compiled expressions


@compiles(_Array, "postgresql")
def _(element: _Array, compiler: SQLCompiler, **kw: Any) -> str:
    rows = compiler.process(next(iter(element.clauses)), asfrom=True, **kw)
    return f"(SELECT coalesce(json_agg(item), '[]'::json) FROM {rows} AS listed)"  # noqa: S608  # made of compiled expressions


@compiles(_Words, "sqlite")
def _(element: _Words, compiler: SQLCompiler, **kw: Any) -> str:
    text = _arguments(element, compiler, **kw)
    return f"json_group_array({text} ORDER BY {text})"


@compiles(_Words, "postgresql")
def _(element: _Words, compiler: SQLCompiler, **kw: Any) -> str:
    text = _arguments(element, compiler, **kw)
    return f"json_agg({text} ORDER BY {text})"
