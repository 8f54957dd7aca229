"""The parts that all merges share: a record of the changes, and how it is taken back.

A merge moves the history of one party to another one, the survivor, and keeps the former values of all
rows that it changed. `unmerge` puts them back. What was added to the survivor since belongs to nobody
by itself, so the client decides.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.errors import Conflict
from app.features.parties.differences import (
    Detailed,
    changed_since,
    difference,
    reapply,
    set_back,
    stored_columns,
)
from app.features.parties.locking import lock_parties
from app.features.parties.merge_schemas import (
    AdditionsReceiver,
    MergeConflict,
    MergeRead,
    MovedRows,
)
from app.features.parties.transfer import MOVED, event_locks, scope_of, transfer_history
from app.http.transaction import Transaction
from app.identifiers import new_id
from app.storage.expressions import id_param
from app.storage.locks import savepoint
from app.storage.models import Customer, Merge, Participant, dirty_parties, metadata
from app.storage.models.columns import Id
from app.storage.prepared import Prepared, execute, insert, insertion
from app.storage.row_changes import Columns, RowChanges, changed_ids, count_rows, take_back

_follow_ups = metadata.tables["follow_ups"]
_parties = metadata.tables["parties"]
# Tables that clients do not see as lists of their own, or that follow from others.
UNLISTED = frozenset({"parties", "follow_ups", "follow_up_actions"})


def _added(column: sa.Column[Any], *columns: sa.Column[Any]) -> Prepared:
    """The rows that came to a survivor after a merge: ids grow with time."""
    table = column.table
    return Prepared(
        sa.select(table.c.id, *columns).where(
            table.c.workspace_id == id_param("workspace_id"),
            column == id_param("survivor_id"),
            table.c.id > id_param("merge_id"),
        )
    )


_ADDED = {
    column: _added(column)
    for column in MOVED
    if column.table.name not in {"follow_ups", "parties", "contacts"}
}
_NEW_FOLLOW_UPS = _added(_follow_ups.c.party_id, _follow_ups.c.subject_id)


class _PreviewEnds(Exception):
    """Rolls the merge of a preview back."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The details of two parties before they are merged."""

    merged: Detailed
    survivor: Detailed
    merged_before: Columns
    survivor_before: Columns


@dataclass(frozen=True, slots=True)
class Addition:
    """Something that was added to the survivor, or changed in it, after the merge."""

    resource: str
    id: str


def run(tx: Transaction, merge: Callable[[], MergeRead], *, preview: bool) -> MergeRead:
    """Merge; a preview is a merge that is rolled back."""
    if not preview:
        return merge()
    done: list[MergeRead] = []
    with suppress(_PreviewEnds), savepoint(tx.session):
        done.append(merge())
        raise _PreviewEnds
    return done[0].model_copy(update={"merged_at": None})


def take_snapshot(tx: Transaction, merged: Detailed, survivor: Detailed) -> Snapshot:
    return Snapshot(merged, survivor, stored_columns(tx, merged), stored_columns(tx, survivor))


def finish(tx: Transaction, before: Snapshot, conflicts: list[MergeConflict]) -> MergeRead:
    """Move the history after the details, and record the changes."""
    merged, survivor = before.merged, before.survivor
    has_same_kind = type(merged) is type(survivor)
    changes = transfer_history(tx, merged.id, survivor.id, moves_own=not has_same_kind)
    if has_same_kind:
        is_merged = _parties.c.id == sa.literal(merged.id, Id())
        changes.update(_parties, is_merged, {"merged_into_id": survivor.id})
    columns = {
        "workspace_id": tx.workspace_id,
        "id": new_id(),
        "merged_id": merged.id,
        "survivor_id": survivor.id,
        "merged_at": tx.now,
        "merged_by_id": tx.actor.user_id,
        "unmerged_at": None,
        "changes": {
            "rows": changes.log,
            "merged": difference(before.merged_before, stored_columns(tx, merged)),
            "survivor": difference(before.survivor_before, stored_columns(tx, survivor)),
        },
    }
    insert(tx.session, Merge, columns)
    _mark(tx, survivor.id)
    return MergeRead(
        merged_id=merged.id,
        survivor_id=survivor.id,
        merged_at=tx.now,
        moved=list(_moved(changes)),
        conflicts=conflicts,
    )


def _moved(changes: RowChanges) -> Iterator[MovedRows]:
    for table, count in sorted(count_rows(changes.log).items()):
        if table not in UNLISTED:
            yield MovedRows(resource=_resource(table), count=count)


def _resource(table: str) -> str:
    return table.replace("_", "-")


def find_merge(tx: Transaction, merged_id: UUID) -> Merge:
    """The merge of a party, with the locks of both. Raises `state_conflict` if there is none."""
    found = (
        select(Merge)
        .where(
            Merge.workspace_id == tx.workspace_id,
            Merge.merged_id == merged_id,
            col(Merge.unmerged_at).is_(None),
        )
        .order_by(col(Merge.id).desc())
        .limit(1)
    )
    merge = tx.session.exec(found).first()
    if merge is not None:
        events = event_locks(tx, merge.survivor_id)
        lock_parties(tx, merge.merged_id, merge.survivor_id, others=events)
        merge = tx.session.exec(found.with_for_update()).first()
    if merge is None:
        raise Conflict("state_conflict", "Only a merged customer or contact can be unmerged.")
    return merge


def unmerge(
    tx: Transaction,
    merge: Merge,
    merged: Detailed,
    survivor: Detailed,
    keep: AdditionsReceiver | None,
) -> None:
    """Put all rows and details back as they were. Raises `added_since` if `keep` is needed."""
    differences = merge.changes
    added = list(_find_added(tx, merge))
    changed = changed_since(tx, survivor, differences["survivor"])
    if keep is None and (added or changed):
        own = [Addition(_resource(survivor.__tablename__), str(survivor.id))] if changed else []
        raise Conflict("added_since", added=[asdict(each) for each in [*own, *added]][:100])
    if keep == "restored":
        _refuse_later_merges(tx, merge)
        _move_added(tx, merge)
    _move_follow_ups(tx, merge)
    take_back(scope_of(tx), differences["rows"])
    set_back(tx, merged, differences["merged"])
    set_back(tx, survivor, differences["survivor"])
    reapply(tx, merged if keep == "restored" else survivor, changed)
    merge.unmerged_at = tx.now
    _mark(tx, survivor.id)


def _mark(tx: Transaction, survivor_id: UUID) -> None:
    """Mark the survivor for evaluation: its reasons name other users who took its card, a change without a mark."""
    tx.session.flush()
    mark = {"workspace_id": tx.workspace_id, "party_id": survivor_id, "subject_id": None}
    execute(tx.session, insertion(dirty_parties), **mark)


def _find_added(tx: Transaction, merge: Merge) -> Iterator[Addition]:
    """Additions to the survivor after the merge: rows, and other parties. Ids grow with time."""
    for later in _later_merges(tx, merge):
        is_customer = tx.session.get(Customer, (tx.workspace_id, later)) is not None
        yield Addition("customers" if is_customer else "contacts", str(later))
    params = {"workspace_id": tx.workspace_id, "survivor_id": merge.survivor_id}
    for column, statement in _ADDED.items():
        for (row_id,) in tx.fetch(statement, **params, merge_id=merge.id):
            yield Addition(_resource(column.table.name), str(row_id))


def _later_merges(tx: Transaction, merge: Merge) -> list[UUID]:
    later = select(Merge.merged_id).where(
        Merge.workspace_id == tx.workspace_id,
        Merge.survivor_id == merge.survivor_id,
        Merge.id > merge.id,
        col(Merge.unmerged_at).is_(None),
    )
    return list(tx.session.exec(later))


def _refuse_later_merges(tx: Transaction, merge: Merge) -> None:
    for later in _later_merges(tx, merge):
        raise Conflict("state_conflict", f"Unmerge `{later}` first, or use `keep=survivor`.")


def _move_added(tx: Transaction, merge: Merge) -> None:
    """Give what was added since to the restored party."""
    changes = RowChanges(scope_of(tx))
    for column in _ADDED:
        is_added = sa.and_(
            column == sa.literal(merge.survivor_id, Id()),
            column.table.c.id > sa.literal(merge.id, Id()),
        )
        changes.update(column.table, is_added, {column.name: merge.merged_id})


def _move_follow_ups(tx: Transaction, merge: Merge) -> None:
    """Follow-ups on what moves back go with it, and so does what people did about them."""
    log = merge.changes["rows"]
    moved = {
        row_id
        for column in MOVED
        if column.table.name not in {"parties", "follow_ups"}
        for row_id in changed_ids(log, column.table.name, column.name)
    }
    subjects = moved | _moved_events(tx, log)
    tx.session.flush()
    params = {"workspace_id": tx.workspace_id, "survivor_id": merge.survivor_id}
    changes = RowChanges(scope_of(tx))
    for row_id, subject_id in tx.fetch(_NEW_FOLLOW_UPS, **params, merge_id=merge.id):
        if subject_id in subjects:
            is_row = _follow_ups.c.id == sa.literal(row_id, Id())
            changes.update(_follow_ups, is_row, {"party_id": merge.merged_id})


def _moved_events(tx: Transaction, log: list[dict[str, Any]]) -> set[UUID]:
    """The events whose participation moves back."""
    moved = changed_ids(log, "participants", "party_id")
    rows = (tx.session.get(Participant, (tx.workspace_id, row_id)) for row_id in moved)
    return {row.event_id for row in rows if row is not None}
