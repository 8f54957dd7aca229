"""Schedules: rows that make a job after some seconds, or at a time of day in a time zone.

A time that a clock skips in spring comes when the clock has gone on; one that it repeats in autumn
counts once. Missed times make one job.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlmodel import Session

from app.identifiers import NIL
from app.jobs.queue import enqueue
from app.storage.database import Database
from app.storage.locks import advisory_lock
from app.storage.models import metadata
from app.storage.models.jobs import Schedule
from app.storage.prepared import Prepared, Row, execute, insert

DAY = timedelta(days=1)

_schedules = metadata.tables["schedules"]
_NEXT_AT = _schedules.c.next_at.type
_MAINTENANCE = Prepared(
    sa.select(*_schedules.c).where(
        _schedules.c.workspace_id
        == sa.bindparam("workspace_id", type_=_schedules.c.workspace_id.type)
    )
)
_DUE = Prepared(
    sa.select(*_schedules.c)
    .where(_schedules.c.next_at <= sa.bindparam("now", type_=_NEXT_AT))
    .order_by(_schedules.c.next_at)
    .limit(sa.literal_column("100"))
)
_is_same = (
    _schedules.c.workspace_id
    == sa.bindparam("this_workspace_id", type_=_schedules.c.workspace_id.type),
    _schedules.c.name == sa.bindparam("this_name"),
)
_REMOVE = Prepared(sa.delete(_schedules).where(*_is_same))
_ADVANCE = Prepared(
    sa.update(_schedules)
    .where(*_is_same, _schedules.c.next_at == sa.bindparam("this_at", type_=_NEXT_AT))
    .values(next_at=sa.bindparam("next_at", type_=_NEXT_AT))
)


@dataclass(frozen=True, slots=True)
class Recurrence:
    """When a schedule comes again: either `every_seconds`, or `at` ("08:00") in the time zone."""

    every_seconds: int | None = None
    at: str | None = None
    time_zone: str = "UTC"

    def next_after(self, moment: datetime) -> datetime:
        """The first time after a moment."""
        if self.at is None:
            assert self.every_seconds is not None
            return moment + timedelta(seconds=self.every_seconds)
        zone, at = ZoneInfo(self.time_zone), time.fromisoformat(self.at)
        day = moment.astimezone(zone).date() - DAY
        while True:
            next_at = datetime.combine(day, at, zone).astimezone(moment.tzinfo)
            if next_at > moment:
                return next_at
            day += DAY


@dataclass(frozen=True, slots=True)
class Maintenance:
    """A schedule of the whole installation, under the name of its kind."""

    kind: str
    recurrence: Recurrence


def schedule(
    session: Session,
    *,
    workspace_id: UUID,
    name: str,
    kind: str,
    recurrence: Recurrence,
    now: datetime,
    payload: Mapping[str, Any] | None = None,
) -> None:
    """Add or replace a schedule. Its jobs have its name as their key."""
    unschedule(session, workspace_id, name)
    row = {
        "workspace_id": workspace_id,
        "name": name,
        "kind": kind,
        "payload": dict(payload or {}),
        "every_seconds": recurrence.every_seconds,
        "at": recurrence.at,
        "time_zone": recurrence.time_zone,
        "next_at": recurrence.next_after(now),
    }
    insert(session, Schedule, row)


def unschedule(session: Session, workspace_id: UUID, name: str) -> None:
    execute(session, _REMOVE, this_workspace_id=workspace_id, this_name=name)


def register_maintenance(
    database: Database, maintenance: Iterable[Maintenance], now: datetime
) -> None:
    """Store the schedules of the whole installation as this version has them."""
    wanted = {one.kind: one.recurrence for one in maintenance}
    with database.reading() as reader:
        stored = {
            name: (Recurrence(every_seconds, at, time_zone), next_at)
            for _, name, _, _, every_seconds, at, time_zone, next_at in reader.fetch(
                _MAINTENANCE, workspace_id=NIL
            )
        }
    gone = stored.keys() - wanted.keys()
    # a stored time that is later than the next one comes from a clock that was set back
    new = [
        name
        for name, recurrence in wanted.items()
        if name not in stored
        or stored[name][0] != recurrence
        or stored[name][1] > recurrence.next_after(now)
    ]
    if not gone and not new:
        return
    with database.transaction() as session:
        advisory_lock(session, "maintenance")  # of processes that start together, each adds them
        for name in gone:
            unschedule(session, NIL, name)
        for name in new:
            recurrence = wanted[name]
            schedule(
                session, workspace_id=NIL, name=name, kind=name, recurrence=recurrence, now=now
            )
        session.commit()


def make_due_jobs(database: Database, now: datetime, is_wanted: Callable[[str], bool]) -> None:
    """Make the jobs of due schedules; one whose kind is not wanted stays due."""
    with database.reading() as reader:
        rows = reader.fetch(_DUE, now=now)
    for row in rows:
        if is_wanted(row[2]):
            _make_job(database, row, now)


def _make_job(database: Database, row: Row, now: datetime) -> None:
    workspace_id, name, kind, payload, every_seconds, at, time_zone, next_at = row
    recurrence = Recurrence(every_seconds, at, time_zone)
    with database.transaction() as session:
        is_first = execute(
            session,
            _ADVANCE,
            this_workspace_id=workspace_id,
            this_name=name,
            this_at=next_at,
            next_at=recurrence.next_after(now),
        )
        if is_first:
            enqueue(
                session, kind=kind, workspace_id=workspace_id, now=now, payload=payload, key=name
            )
            session.commit()
