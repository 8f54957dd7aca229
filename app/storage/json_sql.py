"""Rows as JSON, written by the database: one expression per resource for every response.

A read, a list, the response to a write and the ETag come from the same expression, so they cannot
differ. A test compares each expression with its response schema.
"""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from pydantic import BaseModel

from app.storage.json_elements import (
    InIds,
    JsonArray,
    JsonBoolean,
    JsonDateTime,
    JsonObject,
    JsonTexts,
    RawJson,
    ReplacedId,
    UuidText,
)
from app.storage.models.columns import Id


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
    return JsonObject(*parts)


def json_array(select: sa.Select[Any]) -> sa.ColumnElement[str]:
    """The rows of a select with a single column of JSON, as an array in the select's order."""
    return JsonArray(select.scalar_subquery())


def json_words(column: Any) -> sa.ColumnElement[str]:
    """The texts of a column in a group, in order, as an array."""
    return JsonTexts(column)


def replaced(ids: sa.BindParameter[str], column: Any) -> sa.ColumnElement[str]:
    """An id as text, or the other id that a parameter `{"<id>": "<other id>"}` maps it to."""
    return ReplacedId(ids, column)


def among(ids: sa.BindParameter[str], column: Any) -> sa.ColumnElement[bool]:
    """Whether an id is one of a parameter `["<id without dashes>", …]`."""
    return InIds(ids, column)


def as_json(value: Any) -> Any:
    """A column in the form of the API."""
    kind = getattr(value, "type", None)
    if isinstance(value, sa.Case) and any(
        isinstance(result, JsonObject) for _, result in value.whens
    ):
        return RawJson(value)
    if isinstance(value, (JsonObject, JsonArray, JsonTexts)):
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
