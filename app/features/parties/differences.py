"""The difference between the stored details of a party at two times, and how it is taken back."""

from typing import Any

import sqlalchemy as sa

from app.features.resource_changes import count_change
from app.http.transaction import Transaction
from app.storage.expressions import id_param
from app.storage.models import Contact, Customer, metadata
from app.storage.prepared import Prepared
from app.storage.row_changes import Columns, decode, encode

Detailed = Customer | Contact
Difference = dict[str, list[Any]]
# They follow from other columns, or count the changes.
DERIVED = frozenset(
    {"workspace_id", "id", "display_name", "sort_name", "warnings", "is_bounced", "updated_at",
     "revision"}
)  # fmt: skip


def _select_stored(model: type[Detailed]) -> tuple[list[str], Prepared]:
    table = metadata.tables[str(model.__tablename__)]
    names = [column.name for column in table.c if column.name not in DERIVED]
    is_row = (table.c.workspace_id == id_param("workspace_id"), table.c.id == id_param("id"))
    return names, Prepared(sa.select(*(table.c[name] for name in names)).where(*is_row))


_STORED = {model: _select_stored(model) for model in (Customer, Contact)}


def stored_columns(tx: Transaction, row: Detailed) -> Columns:
    """The columns of a party that a merge or a card may change, as JSON."""
    tx.session.flush()
    columns, statement = _STORED[type(row)]
    [values] = tx.fetch(statement, workspace_id=tx.workspace_id, id=row.id)
    return {name: encode(value) for name, value in zip(columns, values, strict=True)}


def difference(before: Columns, after: Columns) -> Difference:
    """The columns that changed, each with its value before and after."""
    return {name: [before[name], after[name]] for name in after if before[name] != after[name]}


def changed_since(tx: Transaction, row: Detailed, changes: Difference) -> Difference:
    """The columns that somebody changed again since, with their values before that and now."""
    now = stored_columns(tx, row)
    return {name: [after, now[name]] for name, (_, after) in changes.items() if now[name] != after}


def set_back(tx: Transaction, row: Detailed, changes: Difference) -> None:
    """Set the columns to their former values."""
    tx.session.refresh(row)
    _set(tx, row, {name: before for name, (before, _) in changes.items()})


def reapply(tx: Transaction, row: Detailed, changed: Difference) -> None:
    """Repeat on a party what was changed in it, or in its survivor, since."""
    stored = stored_columns(tx, row)
    _set(
        tx,
        row,
        {
            name: _repeat(stored[name], after, now)
            for name, (after, now) in changed.items()
            if name in stored
        },
    )


def _repeat(value: Any, after: Any, now: Any) -> Any:
    """A value with the change from `after` to `now`; lists and objects change by their entries."""
    if isinstance(value, list):
        kept = [each for each in value if each in now or each not in after]
        return kept + [each for each in now if each not in after and each not in kept]
    if isinstance(value, dict):
        changed = {name: each for name, each in now.items() if after.get(name) != each}
        return {
            name: each for name, each in value.items() if name in now or name not in after
        } | changed
    return now


def _set(tx: Transaction, row: Detailed, values: Columns) -> None:
    table = metadata.tables[str(row.__tablename__)]
    for name, value in values.items():
        setattr(row, name, decode(table.c[name], value))
    count_change(tx, row)
