"""SQL constructs for JSON, each compiled for SQLite and for PostgreSQL."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class JsonObject(FunctionElement[str]):
    """A JSON object of names and values in turn."""

    type = sa.String()
    inherit_cache = True


class JsonDateTime(FunctionElement[str]):
    """A time as RFC 3339 with `Z`; a fraction of zero is left out."""

    type = sa.String()
    inherit_cache = True


class UuidText(FunctionElement[str]):
    """An id as 36 characters."""

    type = sa.String()
    inherit_cache = True


class JsonBoolean(FunctionElement[str]):
    """`true`, `false` or null."""

    type = sa.String()
    inherit_cache = True


class RawJson(FunctionElement[str]):
    """A text that is JSON already."""

    type = sa.String()
    inherit_cache = True


class ReplacedId(FunctionElement[str]):
    """The other id that a JSON object maps an id to; without one, the id itself."""

    type = sa.String()
    inherit_cache = True


class InIds(FunctionElement[bool]):
    """Whether an id is in a JSON array of ids."""

    type = sa.Boolean()
    inherit_cache = True


class JsonArray(FunctionElement[str]):
    """All rows of a subquery's one JSON column as a JSON array."""

    type = sa.String()
    inherit_cache = True


class JsonTexts(FunctionElement[str]):
    """The texts of a group as a JSON array."""

    type = sa.String()
    inherit_cache = True


def _arguments(element: FunctionElement[Any], compiler: SQLCompiler, **kw: Any) -> str:
    return compiler.process(element.clauses, **kw)


@compiles(JsonObject, "sqlite")
def _(element: JsonObject, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_object({_arguments(element, compiler, **kw)})"


@compiles(JsonObject, "postgresql")
def _(element: JsonObject, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_build_object({_arguments(element, compiler, **kw)})"


@compiles(JsonDateTime, "sqlite")
def _(element: JsonDateTime, compiler: SQLCompiler, **kw: Any) -> str:
    value = _arguments(element, compiler, **kw)
    return f"replace(replace({value}, ' ', 'T') || 'Z', '.000000Z', 'Z')"


@compiles(JsonDateTime, "postgresql")
def _(element: JsonDateTime, compiler: SQLCompiler, **kw: Any) -> str:
    value = _arguments(element, compiler, **kw)
    utc = f"""to_char({value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""
    return f"replace({utc}, '.000000Z', 'Z')"


@compiles(UuidText, "sqlite")
def _(element: UuidText, compiler: SQLCompiler, **kw: Any) -> str:
    digits = f"lower(hex({_arguments(element, compiler, **kw)}))"
    dashed = " || '-' || ".join(
        f"substr({digits}, {start}, {length})"
        for start, length in ((1, 8), (9, 4), (13, 4), (17, 4), (21, 12))
    )
    # hex(NULL) is the empty text
    return f"nullif({dashed}, '----')"


@compiles(UuidText, "postgresql")
def _(element: UuidText, compiler: SQLCompiler, **kw: Any) -> str:
    return _arguments(element, compiler, **kw)


@compiles(ReplacedId, "sqlite")
def _(element: ReplacedId, compiler: SQLCompiler, **kw: Any) -> str:
    ids, column = element.clauses
    plain = compiler.process(UuidText(column), **kw)
    return f"coalesce({compiler.process(ids, **kw)} ->> ({plain}), {plain})"


@compiles(ReplacedId, "postgresql")
def _(element: ReplacedId, compiler: SQLCompiler, **kw: Any) -> str:
    ids, column = (compiler.process(part, **kw) for part in element.clauses)
    return f"coalesce(CAST({ids} AS json) ->> {column}::text, {column}::text)"


@compiles(InIds, "sqlite")
def _(element: InIds, compiler: SQLCompiler, **kw: Any) -> str:
    ids, column = (compiler.process(part, **kw) for part in element.clauses)
    return f"{column} IN (SELECT unhex(value) FROM json_each({ids}))"  # noqa: S608  # made of compiled expressions


@compiles(InIds, "postgresql")
def _(element: InIds, compiler: SQLCompiler, **kw: Any) -> str:
    ids, column = (compiler.process(part, **kw) for part in element.clauses)
    every = f"json_array_elements_text(CAST({ids} AS json))"
    return f"{column} IN (SELECT CAST(value AS uuid) FROM {every})"  # noqa: S608  # made of compiled expressions


@compiles(JsonBoolean, "sqlite")
def _(element: JsonBoolean, compiler: SQLCompiler, **kw: Any) -> str:
    value = _arguments(element, compiler, **kw)
    return f"json(CASE WHEN {value} THEN 'true' WHEN NOT ({value}) THEN 'false' END)"


@compiles(JsonBoolean, "postgresql")
def _(element: JsonBoolean, compiler: SQLCompiler, **kw: Any) -> str:
    return _arguments(element, compiler, **kw)


@compiles(RawJson, "sqlite")
def _(element: RawJson, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json({_arguments(element, compiler, **kw)})"


@compiles(RawJson, "postgresql")
def _(element: RawJson, compiler: SQLCompiler, **kw: Any) -> str:
    return f"({_arguments(element, compiler, **kw)})"


@compiles(JsonArray, "sqlite")
def _(element: JsonArray, compiler: SQLCompiler, **kw: Any) -> str:
    rows = compiler.process(next(iter(element.clauses)), asfrom=True, **kw)
    return f"(SELECT json_group_array(json(item)) FROM {rows} AS listed)"  # noqa: S608  # made of compiled expressions


@compiles(JsonArray, "postgresql")
def _(element: JsonArray, compiler: SQLCompiler, **kw: Any) -> str:
    rows = compiler.process(next(iter(element.clauses)), asfrom=True, **kw)
    return f"(SELECT coalesce(json_agg(item), '[]'::json) FROM {rows} AS listed)"  # noqa: S608  # made of compiled expressions


@compiles(JsonTexts, "sqlite")
def _(element: JsonTexts, compiler: SQLCompiler, **kw: Any) -> str:
    text = _arguments(element, compiler, **kw)
    return f"json_group_array({text} ORDER BY {text})"


@compiles(JsonTexts, "postgresql")
def _(element: JsonTexts, compiler: SQLCompiler, **kw: Any) -> str:
    text = _arguments(element, compiler, **kw)
    return f"json_agg({text} ORDER BY {text})"
