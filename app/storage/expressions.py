"""Parts of SQL expressions that every feature's statements are made of."""

from typing import Any

import sqlalchemy as sa

from app.storage.models.columns import Id


def text_literal(value: str) -> sa.ColumnElement[str]:
    """A constant of ours inside the statement; never a value that somebody else chose."""
    return sa.literal_column(f"'{value}'", sa.Text)


def id_param(name: str) -> sa.BindParameter[Any]:
    return sa.bindparam(name, type_=Id())


def refers_to(column: Any, table: sa.FromClause) -> sa.ColumnElement[bool]:
    """Whether a column holds the id of a row of `table`, in the workspace of its own row."""
    return sa.and_(table.c.workspace_id == column.table.c.workspace_id, table.c.id == column)
