"""Requests of a minute by subject, counted by all processes together (decision 43).

A process counts by itself, and adds its number to the row of the subject at each hundredth part of the
quota. Few requests write, and each process soon knows the requests of the others.
"""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa

from app.errors import Unavailable
from app.storage.database import Database
from app.storage.models import metadata
from app.storage.models.columns import Id
from app.storage.prepared import Prepared, execute, fetch

WINDOW_SECONDS = 60
PARTS = 100
# A row of a minute that has passed is of no use, except to a machine whose clock is a little late.
KEPT_MINUTES = 5

# The clock of another machine may be in the next minute already; a row further ahead comes from a wrong clock.
_ADD = Prepared(
    sa.text(
        """INSERT INTO request_counts AS counted (subject, minute, used)
        VALUES (:subject, :minute, :number)
        ON CONFLICT (subject) DO UPDATE SET
          minute = CASE WHEN counted.minute = excluded.minute + 1
            THEN counted.minute ELSE excluded.minute END,
          used = CASE WHEN counted.minute IN (excluded.minute, excluded.minute + 1)
            THEN counted.used + excluded.used ELSE excluded.used END
        RETURNING used"""
    )
    .bindparams(
        sa.bindparam("subject", type_=Id()),
        sa.bindparam("minute", type_=sa.BigInteger()),
        sa.bindparam("number", type_=sa.BigInteger()),
    )
    .columns(sa.column("used", sa.BigInteger()))
)
_counts = metadata.tables["request_counts"]
_is_old = _counts.c.minute < sa.bindparam("oldest", type_=sa.BigInteger())
_ANY_OLD = Prepared(sa.select(_counts.c.minute).where(_is_old).limit(sa.literal_column("1")))
_DELETE_OLD = Prepared(sa.delete(_counts).where(_is_old))


@dataclass(slots=True)
class _Count:
    # the sum of all processes when this one last added its number, and its requests since then
    known: int = 0
    unadded: int = 0

    @property
    def used(self) -> int:
        return self.known + self.unadded


class RequestCounts:
    """The requests of this minute. `additions_per_second` bounds the writes that strangers can cause."""

    def __init__(
        self, database: Database, quota: int, additions_per_second: int | None = None
    ) -> None:
        self.quota = quota
        self._database = database
        self._step = max(1, quota // PARTS)
        self._may_add = _at_most(additions_per_second)
        self._lock = threading.Lock()
        self._minute = 0
        self._counts: dict[UUID, _Count] = {}

    def count(self, subject: UUID, now: datetime) -> int:
        """Count a request. Returns the number of requests in this minute, this one included."""
        with self._lock:
            minute = self._begin_minute(now)
            count = self._counts.setdefault(subject, _Count())
            count.unadded += 1
            number, used = count.unadded, count.used
            if number < self._step or used > self.quota or not self._may_add():
                return used
            count.known, count.unadded = used, 0
        total = self._add(subject, minute, number)
        with self._lock:
            if total is None:
                count.known, count.unadded = count.known - number, count.unadded + number
            else:
                count.known = max(count.known, total)
        return max(used, total or 0)

    def used(self, subject: UUID, now: datetime) -> int:
        """The number of requests in this minute, as far as this process knows."""
        with self._lock:
            self._begin_minute(now)
            count = self._counts.get(subject)
        return count.used if count else 0

    def _begin_minute(self, now: datetime) -> int:
        minute = int(now.timestamp()) // WINDOW_SECONDS
        if minute != self._minute:
            self._minute, self._counts = minute, {}
        return minute

    def _add(self, subject: UUID, minute: int, number: int) -> int | None:
        """Add to the row. Returns its sum, or None if another transaction writes: no request waits for it."""
        total: int | None = None
        with suppress(Unavailable), self._database.transaction(at_once=True) as session:
            [(total,)] = fetch(session, _ADD, subject=subject, minute=minute, number=number)
            session.commit()
        return total


def _at_most(per_second: int | None) -> Callable[[], bool]:
    """Return a function that is true `per_second` times a second; always for None."""
    if per_second is None:
        return lambda: True
    second = left = 0

    def may() -> bool:
        nonlocal second, left
        if second != (current := int(time.monotonic())):
            second, left = current, per_second
        left -= 1
        return left >= 0

    return may


def has_old(database: Database, now: datetime) -> bool:
    with database.reading() as reader:
        return bool(reader.fetch(_ANY_OLD, oldest=_oldest_minute(now)))


def purge_old(database: Database, now: datetime) -> None:
    """Delete the counts of minutes that have passed."""
    with database.transaction() as session:
        execute(session, _DELETE_OLD, oldest=_oldest_minute(now))
        session.commit()


def _oldest_minute(now: datetime) -> int:
    return int(now.timestamp()) // WINDOW_SECONDS - KEPT_MINUTES
