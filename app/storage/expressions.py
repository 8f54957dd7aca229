"""SQL expressions that the statements of all features share."""

from typing import Any

import sqlalchemy as sa

from app.storage.models.columns import Id


def text_literal(value: str) -> sa.ColumnElement[str]:
    """A constant text in the statement. It must not come from a client."""
    return sa.literal_column(f"'{value}'", sa.Text)


def id_param(name: str) -> sa.BindParameter[Any]:
    """A parameter for an id."""
    return sa.bindparam(name, type_=Id())


def refers_to(column: Any, table: sa.FromClause) -> sa.ColumnElement[bool]:
    """Whether a column contains the id of a row of `table` in the same workspace."""
    return sa.and_(table.c.workspace_id == column.table.c.workspace_id, table.c.id == column)
