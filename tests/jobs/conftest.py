"""A queue on either database, and workers of the test's own handlers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest
from sqlmodel import col, select

from app import jobs
from app.clock import Clock
from app.identifiers import new_id
from app.jobs import Handler
from app.jobs.worker import Worker
from app.storage.database import Database
from app.storage.models import Job
from tests.conftest import NOW, make_settings


@dataclass
class Queue:
    """A database with jobs, and its clock."""

    database: Database
    clock: Clock
    workspace_id: UUID = field(default_factory=new_id)

    def add(self, kind: str = "work", *, now: datetime = NOW, **options: Any) -> UUID:
        options = {"workspace_id": self.workspace_id} | options
        with self.database.transaction() as session:
            job_id = jobs.enqueue(session, kind=kind, now=now, **options)
            session.commit()
        return job_id

    def stored(self) -> list[Job]:
        with self.database.transaction() as session:
            return list(session.exec(select(Job).order_by(col(Job.created_at), col(Job.id))))

    def job(self, job_id: UUID) -> Job:
        return next(job for job in self.stored() if job.id == job_id)

    def worker(self, *handlers: Handler | Callable[..., Any], **options: Any) -> Worker:
        """A worker of handlers; a bare function is that of the kind `work`."""
        known = [h if isinstance(h, Handler) else Handler("work", h) for h in handlers]
        return Worker(self.database, self.clock, known, **options)


@pytest.fixture
def queue(database_url: str) -> Iterator[Queue]:
    database = Database(make_settings(database_url))
    yield Queue(database, Clock(NOW))
    database.close()
