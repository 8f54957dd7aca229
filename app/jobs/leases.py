"""The leases of running jobs: a worker holds a job with a heartbeat, saves its position, and ends it.

Each write names the claim, so that a worker whose lease has passed to another one changes nothing.
Leases end by the time of the machine; everything else uses the clock of the service.
"""

import random
import time
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from app.jobs.claims import Claim, job_param, lease_end
from app.storage.database import Database
from app.storage.models import metadata
from app.storage.models.jobs import JobState
from app.storage.prepared import Prepared, execute, fetch

MOST_ERRORS = 100
FIRST_PAUSE_SECONDS = 1
LONGEST_PAUSE_SECONDS = 15 * 60
monotonic = time.monotonic

_jobs = metadata.tables["jobs"]


class LeaseLost(Exception):
    """Another worker has the job, or it has ended."""


_is_ours = [
    _jobs.c.workspace_id == job_param("this_workspace_id", "workspace_id"),
    _jobs.c.id == job_param("this_id", "id"),
    _jobs.c.worker == job_param("this_worker", "worker"),
    _jobs.c.state == JobState.RUNNING,
]
_RENEW = Prepared(
    sa.update(_jobs).where(*_is_ours).values(lease_until=job_param("lease_until", "lease_until"))
)
_OURS = Prepared(sa.select(_jobs.c.attempts, _jobs.c.cancel_requested_at).where(*_is_ours))
_ENDING = (
    "state", "run_at", "attempts", "worker", "lease_until", "result", "errors", "error",
    "finished_at", "updated_at",
)  # fmt: skip
_END = Prepared(
    sa.update(_jobs).where(*_is_ours).values({name: job_param(name, name) for name in _ENDING})
)
_DELETE = Prepared(sa.delete(_jobs).where(*_is_ours))
_TWIN = Prepared(
    sa.select(_jobs.c.id).where(
        *(_jobs.c[n] == job_param(n, n) for n in ("workspace_id", "kind", "key")),
        _jobs.c.state == JobState.WAITING,
    )
)
_HAND_OVER = Prepared(
    sa.update(_jobs)
    .where(*(_jobs.c[n] == job_param(f"this_{n}", n) for n in ("workspace_id", "id")))
    .values({name: job_param(name, name) for name in ("position", "done", "total")})
)
_REACHED = Prepared(sa.select(_jobs.c.position, _jobs.c.done, _jobs.c.total).where(*_is_ours))


def _key_of(claim: Claim) -> dict[str, Any]:
    return {
        "this_workspace_id": claim.workspace_id,
        "this_id": claim.id,
        "this_worker": claim.worker,
    }


def renew(database: Database, claims: Sequence[Claim]) -> None:
    """The heartbeat: the worker still runs these jobs."""
    with database.transaction() as session:
        for claim in claims:
            execute(session, _RENEW, **_key_of(claim), lease_until=lease_end())
        session.commit()


def is_cancelled(database: Database, claim: Claim) -> bool:
    """Whether somebody cancelled the job. Raises LeaseLost."""
    with database.reading() as reader:
        rows = reader.fetch(_OURS, **_key_of(claim))
    if not rows:
        raise LeaseLost
    return rows[0][1] is not None


def save(
    session: Session,
    claim: Claim,
    now: datetime,
    *,
    position: Mapping[str, Any] | None,
    done: int | None,
    total: int | None,
) -> None:
    """Store the position of the job, and set its number of attempts to 0. Raises LeaseLost."""
    session.flush()
    names = {"position": position, "done": done, "total": total}
    new = {name: value for name, value in names.items() if value is not None}
    statement = _save_statement(frozenset(new))
    if not execute(session, statement, **_key_of(claim), **new, now=now):
        raise LeaseLost


@cache
def _save_statement(names: frozenset[str]) -> Prepared:
    new: dict[str, Any] = {name: job_param(name, name) for name in sorted(names)}
    new |= {"attempts": sa.literal_column("0"), "updated_at": job_param("now", "updated_at")}
    return Prepared(sa.update(_jobs).where(*_is_ours).values(new))


def succeed(
    database: Database,
    claim: Claim,
    now: datetime,
    result: Mapping[str, Any] | None,
    errors: Sequence[Mapping[str, Any]],
    *,
    is_kept: bool,
) -> None:
    """End the job; `is_kept` leaves its row for clients."""
    with database.transaction() as session:
        if is_kept:
            _end(
                session,
                claim,
                now,
                JobState.SUCCEEDED,
                result=dict(result) if result is not None else None,
                errors=[dict(error) for error in errors[:MOST_ERRORS]],
            )
        else:
            execute(session, _DELETE, **_key_of(claim))
        session.commit()


def cancel(database: Database, claim: Claim, now: datetime) -> None:
    with database.transaction() as session:
        _end(session, claim, now, JobState.CANCELLED)
        session.commit()


def release(
    database: Database, claim: Claim, now: datetime, run_at: datetime, *, attempts: int = 0
) -> None:
    """Let the job wait until a time, with this number of attempts."""
    with database.transaction() as session:
        _wait(session, claim, now, run_at, attempts, None)
        session.commit()


def fail(
    database: Database, claim: Claim, now: datetime, error: str, most: int | None
) -> JobState | None:
    """Let the job wait for its next attempt, or end it as dead after the last one.

    Returns its new state, or None if another worker has it.
    """
    with database.transaction() as session:
        rows = fetch(session, _OURS, **_key_of(claim))
        if not rows:
            return None
        attempts, cancelled_at = rows[0]
        state = JobState.WAITING
        if cancelled_at is not None:
            state = JobState.CANCELLED
        elif most is not None and attempts >= most:
            state = JobState.DEAD
        if state == JobState.WAITING:
            _wait(session, claim, now, now + pause_after(attempts), attempts, error)
        else:
            _end(session, claim, now, state, attempts=attempts, error=error)
        session.commit()
    return state


def pause_after(attempts: int) -> timedelta:
    """The pause before the next attempt, which doubles with each one and varies at random."""
    seconds = min(FIRST_PAUSE_SECONDS * 2 ** min(attempts, 20), LONGEST_PAUSE_SECONDS)
    return timedelta(seconds=seconds * random.uniform(0.5, 1))  # noqa: S311  # no secret


def _wait(
    session: Session,
    claim: Claim,
    now: datetime,
    run_at: datetime,
    attempts: int,
    error: str | None,
) -> None:
    if claim.key is not None and (twins := fetch(session, _TWIN, **_twin_key(claim))):
        # the job that waits already goes on from the position of this one
        for position, done, total in fetch(session, _REACHED, **_key_of(claim)):
            reached = {"position": position, "done": done, "total": total}
            twin = {"this_workspace_id": claim.workspace_id, "this_id": twins[0][0]}
            execute(session, _HAND_OVER, **twin, **reached)
        state = JobState.SUCCEEDED if error is None else JobState.CANCELLED
        _end(session, claim, now, state, error=error)
        return
    _end(session, claim, now, JobState.WAITING, run_at=run_at, attempts=attempts, error=error)


def _twin_key(claim: Claim) -> dict[str, Any]:
    return {"workspace_id": claim.workspace_id, "kind": claim.kind, "key": claim.key}


def _end(session: Session, claim: Claim, now: datetime, state: JobState, **changes: Any) -> None:
    is_waiting = state == JobState.WAITING
    new: dict[str, Any] = {
        "state": state,
        "run_at": now,
        "attempts": claim.attempts,
        "worker": None,
        "lease_until": None,
        "result": None,
        "errors": [],
        "error": None,
        "finished_at": None if is_waiting else now,
        "updated_at": now,
    }
    execute(session, _END, **_key_of(claim), **new | changes)
