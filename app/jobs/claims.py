"""How a worker claims a job: the next one that may run, or one whose lease has ended.

Each claim has a name of its own, which the worker gives with each later write (leases.py).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session

from app.clock import machine_time
from app.identifiers import new_id
from app.storage.database import Database
from app.storage.models import metadata
from app.storage.models.jobs import JobState
from app.storage.prepared import Prepared, Row, execute, fetch

LEASE = timedelta(seconds=30)

_jobs = metadata.tables["jobs"]
_other = _jobs.alias("other")
_COLUMNS = ("workspace_id", "id", "kind", "key", "payload", "position", "attempts")


@dataclass(frozen=True, slots=True)
class Claim:
    """A job that a worker runs, and the name of its claim."""

    workspace_id: UUID
    id: UUID
    kind: str
    key: str | None
    payload: dict[str, Any]
    position: dict[str, Any] | None
    attempts: int
    worker: str


@dataclass(frozen=True, slots=True)
class Kinds:
    """The kinds that a worker can start now, and those of which one runs in a workspace at a time."""

    startable: frozenset[str]
    single: frozenset[str]


def job_param(name: str, column: str) -> sa.BindParameter[Any]:
    """A parameter of a statement, with the type of a column of `jobs`."""
    return sa.bindparam(name, type_=_jobs.c[column].type)


_is_waiting = sa.and_(
    _jobs.c.state == JobState.WAITING, _jobs.c.run_at <= job_param("now", "run_at")
)
_is_expired = sa.and_(
    _jobs.c.state == JobState.RUNNING, _jobs.c.lease_until < job_param("machine_now", "lease_until")
)
_one = sa.literal_column("1", sa.Integer)
_ANY_WAITING = Prepared(sa.select(_one).where(_is_waiting).limit(_one))
_ANY_EXPIRED = Prepared(sa.select(_one).where(_is_expired).limit(_one))
_CLAIM = Prepared(
    sa.update(_jobs)
    .where(
        _jobs.c.workspace_id == job_param("this_workspace_id", "workspace_id"),
        _jobs.c.id == job_param("this_id", "id"),
        sa.or_(_jobs.c.state == JobState.WAITING, _is_expired),
    )
    .values(
        state=JobState.RUNNING,
        worker=job_param("worker", "worker"),
        lease_until=job_param("lease_until", "lease_until"),
        attempts=_jobs.c.attempts + 1,
        started_at=sa.func.coalesce(_jobs.c.started_at, job_param("now", "started_at")),
        updated_at=job_param("now", "updated_at"),
    )
)


@cache
def _next(kinds: Kinds, *, is_expired: bool, follows: bool, locks: bool) -> Prepared:
    """The next job to start: the first of the next workspace, so that each one has its turn."""
    chosen = sa.select(*(_jobs.c[name] for name in _COLUMNS)).where(
        sa.or_(*(_jobs.c.kind == kind for kind in sorted(kinds.startable)))
    )
    if is_expired:
        chosen = chosen.where(_is_expired).order_by(_jobs.c.lease_until)
    else:
        is_single = [_other.c.kind == kind for kind in sorted(kinds.single)]
        runs = sa.exists().where(
            _other.c.workspace_id == _jobs.c.workspace_id,
            _other.c.kind == _jobs.c.kind,
            _other.c.state == JobState.RUNNING,
            sa.or_(_other.c.key == _jobs.c.key, *is_single),
        )
        chosen = chosen.where(_is_waiting, ~runs).order_by(_jobs.c.workspace_id, _jobs.c.run_at)
        if follows:
            chosen = chosen.where(_jobs.c.workspace_id > job_param("after", "workspace_id"))
    chosen = chosen.limit(_one)
    return Prepared(chosen.with_for_update(skip_locked=True, of=_jobs) if locks else chosen)


def lease_end() -> datetime:
    """The end of a lease that begins now."""
    return machine_time() + LEASE


def claim_next(
    database: Database, kinds: Kinds, now: datetime, after: UUID, worker: str
) -> Claim | None:
    """Claim a job of the next workspace after `after` that has one, or one whose lease has ended.

    It writes only after a read has found a job.
    """
    if not kinds.startable:
        return None
    times = {"now": now, "machine_now": machine_time()}
    with database.reading() as reader:
        is_waiting = bool(reader.fetch(_ANY_WAITING, now=now))
        if not is_waiting and not reader.fetch(_ANY_EXPIRED, machine_now=times["machine_now"]):
            return None
        if not any(reader.fetch(s, **p) for s, p in _searches(kinds, times, after, locks=False)):
            return None
    with database.transaction() as session:
        for statement, params in _searches(kinds, times, after, locks=True):
            if rows := fetch(session, statement, **params):
                claim = _take(session, rows[0], times, worker)
                session.commit()
                return claim
    return None


def _searches(
    kinds: Kinds, times: Mapping[str, datetime], after: UUID, *, locks: bool
) -> list[tuple[Prepared, dict[str, Any]]]:
    now, machine_now = times["now"], times["machine_now"]
    return [
        (_next(kinds, is_expired=True, follows=False, locks=locks), {"machine_now": machine_now}),
        (_next(kinds, is_expired=False, follows=True, locks=locks), {"now": now, "after": after}),
        (_next(kinds, is_expired=False, follows=False, locks=locks), {"now": now}),
    ]


def _take(session: Session, row: Row, times: Mapping[str, datetime], worker: str) -> Claim | None:
    workspace_id, job_id, kind, key, payload, position, attempts = row
    claim = Claim(
        workspace_id, job_id, kind, key, payload, position, attempts + 1, f"{worker}/{new_id()}"
    )
    claimed = execute(
        session,
        _CLAIM,
        **times,
        this_workspace_id=workspace_id,
        this_id=job_id,
        worker=claim.worker,
        lease_until=times["machine_now"] + LEASE,
    )
    return claim if claimed else None
