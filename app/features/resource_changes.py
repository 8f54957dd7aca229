"""The steps that the changes of most resources share, as plain functions over a stored row."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, Protocol, TypeVar
from uuid import UUID

from pydantic import BaseModel
from sqlmodel import SQLModel

from app.errors import FieldError, Invalid, NotFound
from app.http.patching import merge_patch
from app.http.responses import NoContent, Resource
from app.http.transaction import Transaction
from app.http.validation import validate
from app.identifiers import new_id
from app.storage.prepared import insert

Row = TypeVar("Row", bound=SQLModel)
Schema = TypeVar("Schema", bound=BaseModel)
Columns = dict[str, Any]
CLOCK_TOLERANCE = timedelta(minutes=5)
# A weak lock, which does not wait for new rows that refer to the row.
FOR_UPDATE: Any = {"key_share": True}


class Versioned(Protocol):
    updated_at: datetime
    revision: int


class Archivable(Versioned, Protocol):
    archived_at: datetime | None


def add(
    tx: Transaction, model: type[SQLModel], columns: Columns, row_id: UUID | None = None
) -> UUID:
    """Insert a row, not archived; `columns` holds all but the id and the times of the change."""
    row_id = row_id or new_id()
    new: Columns = {
        "workspace_id": tx.workspace_id,
        "id": row_id,
        "created_at": tx.now,
        "updated_at": tx.now,
    }
    if "archived_at" in model.model_fields:
        new["archived_at"] = None
    insert(tx.session, model, new | columns)
    return row_id


def lock_row(
    tx: Transaction, model: type[Row], resource: Resource, row_id: UUID, strength: Any = FOR_UPDATE
) -> Row:
    """The row, locked until the transaction ends. Raises NotFound."""
    row = tx.session.get(model, (tx.workspace_id, row_id), with_for_update=strength)
    if row is None:
        raise NotFound(resource.name)
    return row


def lock_expected(
    tx: Transaction, model: type[Row], resource: Resource, row_id: UUID, strength: Any = FOR_UPDATE
) -> Row:
    """The row as the client expects it (If-Match), locked. Raises NotFound."""
    row = lock_row(tx, model, resource, row_id, strength)
    tx.expect(resource, row_id)
    return row


def as_patch(data: BaseModel) -> Columns:
    """The fields that the client named, as JSON."""
    return data.model_dump(mode="json", exclude_unset=True, by_alias=True)


def apply_patch(schema: type[Schema], document: Columns, patch: Columns) -> Schema:
    """The document with a merge patch applied (RFC 7396). Raises Invalid."""
    return validate(schema, merge_patch(document, patch))


def as_document(row: SQLModel, names: Iterable[str]) -> Columns:
    """Some columns of a row, as a client has to send them."""
    return {name: getattr(row, name) for name in names}


def count_change(tx: Transaction, row: Versioned) -> None:
    """Record a change by a client: it moves `updated_at` and the version of the entity tag.

    A change that follows from something else, such as an incoming mail, moves `updated_at` alone.
    """
    row.updated_at = tx.now
    row.revision += 1


def set_columns(tx: Transaction, row: Versioned, columns: Mapping[str, Any]) -> None:
    """Change a row as a client asks; the version stays if every column has its value already."""
    if row in tx.session.dirty or any(getattr(row, name) != columns[name] for name in columns):
        for name, value in columns.items():
            setattr(row, name, value)
        count_change(tx, row)


def archive(tx: Transaction, row: Archivable) -> NoContent:
    if row.archived_at is None:
        row.archived_at = tx.now
        count_change(tx, row)
    return NoContent()


def restore(tx: Transaction, row: Archivable) -> None:
    if row.archived_at is not None:
        row.archived_at = None
        count_change(tx, row)


def bring_back(tx: Transaction, row: Archivable) -> None:
    """Restore a row because of something else, such as an incoming mail."""
    if row.archived_at is not None:
        row.archived_at = None
        row.updated_at = tx.now


def past_or_now(tx: Transaction, name: str, at: datetime | None) -> datetime:
    """The time when something happened; one a little ahead of our clock is now. Raises Invalid."""
    if at is None:
        return tx.now
    if fault := future_fault(tx, name, at):
        raise Invalid(fault)
    return min(at, tx.now)


def future_fault(tx: Transaction, name: str, at: datetime) -> FieldError | None:
    """The fault of a time in the future, beyond the tolerance for clocks that differ from ours."""
    if at <= tx.now + CLOCK_TOLERANCE:
        return None
    return FieldError(f"/{name}", "in_the_future", f"`{name}` must not be in the future.")
