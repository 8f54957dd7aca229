"""Whole SQL statements, compiled once, with typed parameters and columns."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from app.storage.models import metadata
from app.storage.models.columns import Id
from app.storage.prepared import Prepared

_INSTANT = metadata.tables["messages"].c.occurred_at.type
PARAMETERS = {
    **dict.fromkeys(
        ("workspace_id", "party_id", "cursor", "until", "row_id", "row_workspace_id"), Id()
    ),
    **dict.fromkeys(
        (
            "now",
            "as_of",
            "beginning",
            "horizon",
            "year_ago",
            "recent",
            "touch_at",
            "inbound_at",
            "overdue",
        ),
        _INSTANT,
    ),
    "size": sa.Integer(),
}


def sql(text: str, columns: Mapping[str, Any] | None = None) -> Prepared:
    """The prepared statement of a text; `columns` are the names and types of its result rows.

    The parameters of the text must be in PARAMETERS.
    """
    named = {name: kind for name, kind in PARAMETERS.items() if f":{name}" in text}
    clause = sa.text(text).bindparams(*(sa.bindparam(n, type_=k) for n, k in named.items()))
    if columns is None:
        return Prepared(clause)
    return Prepared(clause.columns(*(sa.column(n, kind) for n, kind in columns.items())))


def column_types(table: str, *names: str) -> dict[str, Any]:
    """The types of columns of a table by name."""
    return {name: metadata.tables[table].c[name].type for name in names}
