"""The contract between a worker and the code that does a kind of work.

A handler runs in a thread of its own, so it may block. An attempt can end at any moment, so
work that must happen once shares a transaction with `JobContext.save`.
"""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session

from app.clock import Clock
from app.identifiers import NIL
from app.jobs import leases
from app.jobs.claims import Claim
from app.jobs.leases import LeaseLost
from app.storage.database import Database

__all__ = ["Again", "Done", "Handler", "JobContext", "LeaseLost", "Outcome", "Unfinished"]

PROGRESS_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Done:
    """The job has ended, perhaps with counts for clients and with faults of single items.

    A fault has `position`, `code` and `detail`; the first 100 are shown.
    """

    result: Mapping[str, int] | None = None
    errors: Sequence[Mapping[str, Any]] = ()


@dataclass(frozen=True, slots=True)
class Again:
    """The job runs again at a time: this attempt did its part."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Unfinished:
    """The attempt saw `should_stop` and left early: the job is handed back, or it is cancelled."""


Outcome = Done | Again | Unfinished | None


class JobContext:
    """One attempt at a job, for its handler."""

    def __init__(self, database: Database, clock: Clock, claim: Claim) -> None:
        is_of_workspace = claim.workspace_id != NIL
        self.database = database.for_workspace(claim.workspace_id) if is_of_workspace else database
        self.clock = clock
        self.claim = claim
        self._is_stopping = threading.Event()
        self.is_cancelled = False
        self._saved_at = -PROGRESS_SECONDS

    @property
    def workspace_id(self) -> UUID:
        """The workspace of the job; NIL for work of the whole installation."""
        return self.claim.workspace_id

    @property
    def job_id(self) -> UUID:
        return self.claim.id

    @property
    def payload(self) -> dict[str, Any]:
        return self.claim.payload

    @property
    def position(self) -> dict[str, Any]:
        """State that the last attempt saved; empty at first."""
        return self.claim.position or {}

    def should_stop(self) -> bool:
        """Whether to return `Unfinished` soon: the worker stops, or somebody cancelled the job."""
        return self._is_stopping.is_set()

    def wait(self, seconds: float) -> bool:
        """Sleep, at most until the attempt should stop. Returns whether it should."""
        return self._is_stopping.wait(seconds)

    def stop(self) -> None:
        self._is_stopping.set()

    def save(
        self,
        session: Session,
        *,
        position: Mapping[str, Any] | None = None,
        done: int | None = None,
        total: int | None = None,
    ) -> None:
        """Store how far the job is, in the transaction of the work. Call it last in there.

        Raises LeaseLost if another worker has the job, so that the transaction is rolled back. What
        is None stays as it is.
        """
        try:
            leases.save(
                session, self.claim, self.clock.now(), position=position, done=done, total=total
            )
        except LeaseLost:
            self.stop()
            raise

    def progress(self, done: int, total: int | None = None) -> None:
        """Store the progress in a transaction of its own, at most once a second."""
        now = leases.monotonic()
        if now - self._saved_at < PROGRESS_SECONDS:
            return
        self._saved_at = now
        with self.database.transaction() as session:
            self.save(session, done=done, total=total)
            session.commit()


@dataclass(frozen=True, slots=True)
class Handler:
    """How a kind of job is done.

    Short jobs have two threads of a worker for themselves. `is_long` jobs share
    FOLLOWUP_WORKER_THREADS threads, at most `at_most` of the kind at once, so that one slow job holds up
    no other. `is_waiting` jobs mostly wait for other servers, and share FOLLOWUP_MAILBOX_THREADS threads.
    `is_single` lets one job of the kind run in a workspace at a time. A job that raises is
    tried again after a growing pause, until it is dead after `max_attempts`, or never if that is None.
    `has_work` reads whether a schedule of the kind would find anything; if not, no job is made.
    """

    kind: str
    run: Callable[[JobContext], Outcome]
    is_long: bool = False
    is_waiting: bool = False
    at_most: int | None = None
    is_single: bool = False
    max_attempts: int | None = 8
    has_work: Callable[[Database, datetime], bool] | None = None
