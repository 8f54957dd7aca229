"""Rows as JSON that the database writes: one expression for all responses of a resource.

A read, a list, the response to a write and the ETag use the same expression, so they cannot differ.
A test compares each expression with its response schema.
"""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from pydantic import BaseModel

from app.storage.json_elements import (
    JsonArray,
    JsonBoolean,
    JsonDateTime,
    JsonObject,
    JsonTexts,
    RawJson,
    UuidText,
)
from app.storage.models.columns import Id


def render(schema: type[BaseModel], values: Mapping[str, Any]) -> sa.ColumnElement[str]:
    """The JSON of one row in the field order of `schema`. Raises KeyError if the names differ."""
    names = [field.alias or name for name, field in schema.model_fields.items()]
    if unknown := set(values) - set(names):
        raise KeyError(f"{schema.__name__} has no {', '.join(sorted(unknown))}")
    return sa.cast(json_object({name: values[name] for name in names}), sa.Text)


def render_row(
    schema: type[BaseModel], table: sa.FromClause, computed: Mapping[str, Any] | None = None
) -> sa.ColumnElement[str]:
    """The JSON of a row of `table`; `computed` are the fields without a column of the same name."""
    names = (field.alias or name for name, field in schema.model_fields.items())
    columns = {name: table.c[name] for name in names if name not in (computed or {})}
    return render(schema, columns | dict(computed or {}))


def json_object(values: Mapping[str, Any]) -> sa.ColumnElement[str]:
    """A JSON object of SQL expressions by name."""
    parts: list[Any] = []
    for name, value in values.items():
        parts += [sa.literal_column(f"'{name}'"), as_json(value)]
    return JsonObject(*parts)


def json_array(select: sa.Select[Any]) -> sa.ColumnElement[str]:
    """The rows of a select with the single JSON column `item` as an array, in the same order."""
    return JsonArray(select.scalar_subquery())


def json_ids(select: sa.Select[Any]) -> sa.ColumnElement[str]:
    """The ids that a select returns as a sorted array."""
    rows = select.subquery("listed")
    texts = sa.select(JsonTexts(UuidText(next(iter(rows.c))))).scalar_subquery()
    return RawJson(sa.func.coalesce(texts, sa.literal_column("'[]'")))


def as_json(value: Any) -> Any:
    """A column or construct in the JSON form of the API."""
    kind = getattr(value, "type", None)
    results = [result for _, result in value.whens] if isinstance(value, sa.Case) else [value]
    if any(isinstance(result, (JsonObject, JsonArray, JsonTexts)) for result in results):
        return RawJson(value)
    if isinstance(kind, Id):
        return UuidText(value)
    if isinstance(kind, sa.Boolean):
        return JsonBoolean(value)
    if isinstance(kind, sa.JSON):
        return RawJson(value)
    if isinstance(kind, (sa.DateTime, sa.types.TypeDecorator)) and _is_instant(kind):
        return JsonDateTime(value)
    return value


def _is_instant(kind: Any) -> bool:
    return isinstance(getattr(kind, "impl_instance", kind), sa.DateTime)
