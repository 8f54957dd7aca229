"""Changes of rows that can be taken back: each is written down as JSON with the former values."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session
from sqlmodel.sql.sqltypes import UTCDateTime

from app.storage.batches import batched
from app.storage.models import metadata
from app.storage.models.columns import Id

Columns = dict[str, Any]
Change = dict[str, Any]
# The database derives them, or every change moves them.
UNRECORDED = frozenset({"workspace_id", "updated_at"})


@dataclass(frozen=True, slots=True)
class Scope:
    """The workspace whose rows change, in which transaction and when."""

    session: Session
    workspace_id: UUID
    now: datetime


class RowChanges:
    """Changes rows of a workspace, and keeps in `log` how they were. Each table has a column `id`."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self.log: list[Change] = []

    def update(self, table: sa.Table, where: sa.ColumnElement[bool], values: Columns) -> None:
        """Set columns of the rows that meet a condition."""
        self._scope.session.flush()
        condition = _in_workspace(self._scope, table, where)
        before = sa.select(table.c.id, *(table.c[name] for name in values)).where(condition)
        rows = [
            [encode(value) for value in row]
            for row in self._scope.session.connection().execute(before)
        ]
        if not rows:
            return
        after = {name: encode(value) for name, value in values.items()}
        self.log.append({"table": table.name, "values": after, "rows": rows})
        changed = values | _now(self._scope, table)
        self._scope.session.connection().execute(sa.update(table).where(condition).values(changed))

    def delete(self, table: sa.Table, where: sa.ColumnElement[bool]) -> None:
        """Delete the rows that meet a condition."""
        self._scope.session.flush()
        condition = _in_workspace(self._scope, table, where)
        rows = (
            self._scope.session.connection()
            .execute(sa.select(table).where(condition))
            .mappings()
            .all()
        )
        if not rows:
            return
        kept = [_encode_row(row) for row in rows]
        self.log.append({"table": table.name, "deleted": kept})
        self._scope.session.connection().execute(sa.delete(table).where(condition))


def take_back(scope: Scope, log: Iterable[Change]) -> None:
    """Undo changes, the last one first. A value that was changed again since stays."""
    scope.session.flush()
    for change in reversed(list(log)):
        table = metadata.tables[change["table"]]
        if "deleted" in change:
            rows = [_decode_row(scope, table, row) for row in change["deleted"]]
            scope.session.connection().execute(sa.insert(table), rows)
        else:
            _set_back(scope, table, change)


def _set_back(scope: Scope, table: sa.Table, change: Change) -> None:
    after = {name: decode(table.c[name], value) for name, value in change["values"].items()}
    same_before: dict[tuple[Any, ...], list[UUID]] = defaultdict(list)
    for row_id, *before in change["rows"]:
        same_before[tuple(before)].append(UUID(row_id))
    is_unchanged = (table.c[name].is_not_distinct_from(_bind(table, name, after)) for name in after)
    condition = sa.and_(*is_unchanged)
    for encoded, ids in same_before.items():
        before = {
            name: decode(table.c[name], value) for name, value in zip(after, encoded, strict=True)
        }
        values = before | _now(scope, table)
        for batch in batched(ids):
            rows = _in_workspace(scope, table, sa.and_(table.c.id.in_(batch), condition))
            scope.session.connection().execute(sa.update(table).where(rows).values(values))


def changed_ids(log: Iterable[Change], table: str, column: str) -> set[UUID]:
    """The rows of a table in which a column was set."""
    return {
        UUID(row[0])
        for change in log
        if change["table"] == table and column in change.get("values", ())
        for row in change["rows"]
    }


def count_rows(log: Iterable[Change]) -> dict[str, int]:
    """The number of changed rows of each table."""
    ids: dict[str, set[str]] = defaultdict(set)
    for change in log:
        ids[change["table"]].update(row["id"] for row in change.get("deleted", ()))
        ids[change["table"]].update(row[0] for row in change.get("rows", ()))
    return {table: len(changed) for table, changed in ids.items()}


def encode(value: Any) -> Any:
    """The JSON of a value of a column."""
    match value:
        case UUID():
            return str(value)
        case datetime():
            return value.isoformat()
        case StrEnum():
            return value.value
    return value


def decode(column: sa.Column[Any], value: Any) -> Any:
    """The value of a column, from its JSON."""
    if value is None:
        return None
    if isinstance(column.type, Id):
        return UUID(value)
    if isinstance(column.type, UTCDateTime):
        return datetime.fromisoformat(value)
    return value


def _bind(table: sa.Table, name: str, values: Mapping[str, Any]) -> sa.ColumnElement[Any]:
    return sa.literal(values[name], table.c[name].type)


def _encode_row(row: Mapping[Any, Any]) -> Columns:
    return {name: encode(value) for name, value in row.items() if name not in UNRECORDED}


def _decode_row(scope: Scope, table: sa.Table, row: Columns) -> Columns:
    values = {name: decode(table.c[name], value) for name, value in row.items()}
    return {"workspace_id": scope.workspace_id} | values | _now(scope, table)


def _now(scope: Scope, table: sa.Table) -> Columns:
    """The time of the change, in a table with such a column."""
    return {"updated_at": scope.now} if "updated_at" in table.c else {}


def _in_workspace(
    scope: Scope, table: sa.Table, where: sa.ColumnElement[bool]
) -> sa.ColumnElement[bool]:
    return sa.and_(table.c.workspace_id == scope.workspace_id, where)
