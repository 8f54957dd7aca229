"""Background work: the jobs, and the schedules that make them.

Both have a workspace without a foreign key: NIL stands for work of the whole installation.
"""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from app.storage.models.columns import document, key, reference, rows_where, word


class JobState(StrEnum):
    """State of a job."""

    WAITING = "waiting"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    CANCELLED = "cancelled"
    # Every attempt failed.
    DEAD = "dead"


class Job(SQLModel, table=True):
    """A piece of background work. A worker that runs it holds its lease."""

    __tablename__ = "jobs"
    __table_args__ = (
        Index(
            "uq_jobs_waiting",
            "workspace_id",
            "kind",
            "key",
            unique=True,
            **rows_where("state = 'waiting' AND key IS NOT NULL"),
        ),
        Index("ix_jobs_waiting", "workspace_id", "run_at", **rows_where("state = 'waiting'")),
        Index("ix_jobs_next", "run_at", **rows_where("state = 'waiting'")),
        Index("ix_jobs_running", "workspace_id", "kind", **rows_where("state = 'running'")),
        Index("ix_jobs_leases", "lease_until", **rows_where("state = 'running'")),
        Index("ix_jobs_finished", "finished_at", **rows_where("finished_at IS NOT NULL")),
        Index(None, "workspace_id", "created_at", "id"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    kind: str = Field(max_length=40)
    # At most one job of a workspace, kind and key waits, and at most one runs.
    key: str | None = Field(max_length=200)
    payload: dict[str, Any] = document()
    state: JobState = word(JobState)
    run_at: datetime
    # The attempts since the job last saved its position.
    attempts: int
    # The name of the claim of the worker that runs the job; each claim has its own.
    worker: str | None = Field(max_length=200)
    lease_until: datetime | None
    # The place where the next attempt continues; only the handler reads it.
    position: dict[str, Any] | None = document()
    done: int
    total: int | None
    result: dict[str, Any] | None = document()
    errors: list[dict[str, Any]] = document()
    # Why the last attempt failed.
    error: str | None
    # Whether clients may cancel it.
    is_cancellable: bool
    cancel_requested_at: datetime | None
    created_by_id: UUID | None = reference()
    started_at: datetime | None
    finished_at: datetime | None
    created_at: datetime
    updated_at: datetime


class Schedule(SQLModel, table=True):
    """When a kind of work comes again: after some seconds, or at a time of day in a time zone."""

    __tablename__ = "schedules"
    __table_args__ = (Index(None, "next_at"),)

    workspace_id: UUID = key()
    name: str = Field(primary_key=True, max_length=100)
    kind: str = Field(max_length=40)
    payload: dict[str, Any] = document()
    # Exactly one of the two is set.
    every_seconds: int | None
    at: str | None = Field(max_length=5)
    time_zone: str = Field(max_length=64)
    next_at: datetime
