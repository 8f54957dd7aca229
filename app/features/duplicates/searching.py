"""Searches the whole workspace for duplicates, or follows the changes of all workspaces.

Both go party by party in short transactions, so a stop loses nothing.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from app.features.duplicates import finding, recording
from app.http.background import background_transaction
from app.http.transaction import Transaction
from app.identifiers import LAST, NIL
from app.jobs import Done, JobContext, Outcome, Unfinished
from app.storage.database import Database
from app.storage.expressions import id_param
from app.storage.models import DuplicateSearch, metadata
from app.storage.prepared import Prepared, Row

KIND = "duplicate_search"
CHANGES = "duplicates_of_changes"
BATCH = 100
MOST_CHANGED = 100
# A transaction that was slow to commit has an earlier time of change than others that were searched.
OVERLAP = timedelta(minutes=1)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_parties = metadata.tables["parties"]
_customers = metadata.tables["customers"]
_contacts = metadata.tables["contacts"]
_workspaces = metadata.tables["workspaces"]
_searches = metadata.tables["duplicate_searches"]
_WORKSPACE = id_param("workspace_id")
_TIME = _customers.c.updated_at.type


def _select_changed(table: sa.Table) -> sa.Select[Any]:
    position = sa.tuple_(sa.bindparam("at", type_=_TIME), id_param("after_id"))
    return (
        sa.select(table.c.updated_at, table.c.id)
        .where(
            table.c.workspace_id == _WORKSPACE, sa.tuple_(table.c.updated_at, table.c.id) > position
        )
        .order_by(table.c.updated_at, table.c.id)
        .limit(sa.literal_column(str(MOST_CHANGED)))
    )


def _select_pending() -> sa.Select[Any]:
    """The workspaces with changes since their last search."""
    until = sa.func.coalesce(_searches.c.searched_until, sa.bindparam("epoch", type_=_TIME))
    changed = (
        sa.exists(sa.literal_column("1")).where(
            table.c.workspace_id == _workspaces.c.id, table.c.updated_at > until
        )
        for table in (_customers, _contacts)
    )
    return (
        sa.select(_workspaces.c.id, _searches.c.searched_until)
        .outerjoin(_searches, _searches.c.workspace_id == _workspaces.c.id)
        .where(sa.or_(*changed))
        .order_by(until, _workspaces.c.id)
        .limit(sa.literal_column("100"))
    )


_COUNT = Prepared(
    sa.select(sa.func.count()).select_from(_parties).where(_parties.c.workspace_id == _WORKSPACE)
)
_NEXT_IDS = Prepared(
    sa.select(_parties.c.id)
    .where(_parties.c.workspace_id == _WORKSPACE, _parties.c.id > id_param("after_id"))
    .order_by(_parties.c.id)
    .limit(sa.bindparam("size", type_=sa.Integer()))
)
_CHANGED = tuple(Prepared(_select_changed(table)) for table in (_customers, _contacts))
_PENDING = Prepared(_select_pending())


def run_search(context: JobContext) -> Outcome:
    """The handler of the job: compare each party of the workspace with the older ones."""
    last_id = UUID(context.position.get("last_id", str(NIL)))
    done = int(context.position.get("done", 0))
    with context.database.reading() as reader:
        [(total,)] = reader.fetch(_COUNT, workspace_id=context.workspace_id)
    while ids := _next_ids(context, last_id):
        if context.should_stop():
            return Unfinished()
        now = context.clock.now()
        with background_transaction(context.database, context.workspace_id, now) as tx:
            search_range(tx, ids[0], ids[-1])
            last_id, done = ids[-1], done + len(ids)
            position = {"last_id": str(last_id), "done": done}
            context.save(tx.session, position=position, done=done, total=max(done, total))
    return Done({"searched": done})


def _next_ids(context: JobContext, after_id: UUID) -> list[UUID]:
    params = {"workspace_id": context.workspace_id, "after_id": after_id}
    size = context.database.part_size(BATCH)
    with context.database.reading() as reader:
        rows = reader.fetch(_NEXT_IDS, **params, size=size)
    return [party_id for (party_id,) in rows]


def search_range(tx: Transaction, first_id: UUID = NIL, last_id: UUID = LAST) -> None:
    """Compare the parties of a range of ids with the older ones, and store the pairs."""
    recording.lock(tx)
    found = finding.find_older_twins(tx.session, tx.workspace_id, first_id, last_id)
    recording.record(tx, found, recording.stored_newer(tx, first_id, last_id))


def has_changes(database: Database, _now: datetime) -> bool:
    with database.reading() as reader:
        return bool(reader.fetch(_PENDING, epoch=EPOCH))


def follow_changes(context: JobContext) -> Outcome:
    """The handler of the schedule: compare the parties that changed with all others."""
    with context.database.reading() as reader:
        pending = reader.fetch(_PENDING, epoch=EPOCH)
    for workspace_id, until in pending:
        for rows in _changed_since(context.database, workspace_id, until):
            if context.should_stop():
                return Unfinished()
            _search_changed(context.database, workspace_id, rows, context.clock.now())
    return None


def _changed_since(
    database: Database, workspace_id: UUID, until: datetime | None
) -> Iterator[list[Row]]:
    """The time of the change and the id of each changed party, in the order of the changes."""
    at, after_id = until - OVERLAP if until else EPOCH, NIL
    while True:
        with database.for_workspace(workspace_id).reading() as reader:
            params = {"workspace_id": workspace_id, "at": at, "after_id": after_id}
            rows = [row for statement in _CHANGED for row in reader.fetch(statement, **params)]
        if not rows:
            return
        batch = sorted(rows)[:MOST_CHANGED]
        yield batch
        at, after_id = batch[-1]


def _search_changed(
    database: Database, workspace_id: UUID, rows: Iterable[Row], now: datetime
) -> None:
    with background_transaction(database, workspace_id, now) as tx:
        recording.lock(tx)
        until = EPOCH
        for at, party_id in rows:
            until = max(until, at)
            found = finding.find_twins(tx.session, workspace_id, party_id)
            recording.record(tx, found, recording.stored_of(tx, party_id))
            tx.session.flush()
        _note_searched(tx, until)


def _note_searched(tx: Transaction, until: datetime) -> None:
    row = tx.session.get(DuplicateSearch, tx.workspace_id)
    if row is None:
        tx.session.add(DuplicateSearch(workspace_id=tx.workspace_id, searched_until=until))
    else:
        row.searched_until = max(row.searched_until, until)
