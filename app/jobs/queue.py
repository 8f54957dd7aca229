"""Adds jobs to the queue, in the transaction of the caller."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from app.identifiers import new_id
from app.storage.models import metadata
from app.storage.models.jobs import JobState
from app.storage.notifications import notify
from app.storage.prepared import Prepared, execute, fetch

# Key in the `info` of a session: the function that wakes the worker of this process.
WAKE = "jobs.wake"
CHANNEL = "followup_jobs"

_jobs = metadata.tables["jobs"]
_OF_KEY = sa.text("state = 'waiting' AND key IS NOT NULL")
_NEW = (
    "workspace_id", "id", "kind", "key", "payload", "state", "run_at", "attempts", "done",
    "errors", "is_cancellable", "created_by_id", "created_at", "updated_at",
)  # fmt: skip
_VALUES = {name: sa.bindparam(name, type_=_jobs.c[name].type) for name in _NEW}
_KEY_COLUMNS = ["workspace_id", "kind", "key"]


def _sqlite_insert() -> Prepared:
    insert = sqlite.insert(_jobs).values(_VALUES)
    earlier = {"run_at": sa.func.min(_jobs.c.run_at, insert.excluded.run_at)}
    return Prepared(
        insert.on_conflict_do_update(index_elements=_KEY_COLUMNS, index_where=_OF_KEY, set_=earlier)
    )


def _postgresql_insert() -> Prepared:
    insert = postgresql.insert(_jobs).values(_VALUES)
    earlier = {"run_at": sa.func.least(_jobs.c.run_at, insert.excluded.run_at)}
    return Prepared(
        insert.on_conflict_do_update(index_elements=_KEY_COLUMNS, index_where=_OF_KEY, set_=earlier)
    )


_INSERT = {"sqlite": _sqlite_insert(), "postgresql": _postgresql_insert()}
_WAITING = Prepared(
    sa.select(_jobs.c.id).where(
        *(_jobs.c[n] == sa.bindparam(n, type_=_jobs.c[n].type) for n in _KEY_COLUMNS),
        _jobs.c.state == JobState.WAITING,
    )
)


def enqueue(
    session: Session,
    *,
    kind: str,
    workspace_id: UUID,
    now: datetime,
    payload: Mapping[str, Any] | None = None,
    run_at: datetime | None = None,
    key: str | None = None,
    created_by_id: UUID | None = None,
    is_cancellable: bool = False,
) -> UUID:
    """Add a job, which starts at `run_at` or at once after the commit. Returns its id.

    At most one job of a `key` waits: if there is one, it starts at the earlier of both times, its
    payload stays, and its id is returned. It may wait while another one of the key runs.
    """
    starts_at = run_at or now
    row: dict[str, Any] = {
        "workspace_id": workspace_id,
        "id": new_id(),
        "kind": kind,
        "key": key,
        "payload": dict(payload or {}),
        "state": JobState.WAITING,
        "run_at": starts_at,
        "attempts": 0,
        "done": 0,
        "errors": [],
        "is_cancellable": is_cancellable,
        "created_by_id": created_by_id,
        "created_at": now,
        "updated_at": now,
    }
    session.flush()
    execute(session, _INSERT[session.get_bind().dialect.name], **row)
    if starts_at <= now:
        wake_after_commit(session)
    if key is None:
        return UUID(str(row["id"]))
    [(job_id,)] = fetch(session, _WAITING, **{name: row[name] for name in _KEY_COLUMNS})
    return UUID(str(job_id))


def wake_after_commit(session: Session) -> None:
    """Have the workers look for work after the commit."""
    notify(session, CHANNEL)
    wake: Callable[[], None] | None = session.info.get(WAKE)
    if wake is not None:
        sa.event.listen(session, "after_commit", lambda _: wake(), once=True)
