"""Jobs: find them, cancel them, and try dead ones again."""

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.errors import Conflict, NotFound
from app.features.jobs.queries import JOB, LISTING
from app.features.jobs.schemas import JobQuery
from app.http.responses import Page, ResourceResponse
from app.http.transaction import ReadContext, Transaction
from app.jobs import wake_after_commit
from app.storage.models import Job
from app.storage.models.jobs import JobState

ENDED = {
    JobState.SUCCEEDED: "The job has succeeded already.",
    JobState.DEAD: "The job has ended already: its last attempt failed.",
}


def search(context: ReadContext, query: JobQuery) -> Page:
    return Page(*LISTING.page(context, query, query.sort))


def get(_reading: ReadContext, job_id: UUID) -> ResourceResponse:
    return ResourceResponse(JOB, job_id)


def cancel(tx: Transaction, job_id: UUID) -> ResourceResponse:
    job = _lock(tx, job_id)
    if job.state in ENDED:
        raise Conflict("state_conflict", ENDED[job.state])
    if not job.is_cancellable:
        detail = f"A job of the kind `{job.kind}` cannot be cancelled: follow-ups depend on it."
        raise Conflict("state_conflict", detail)
    if job.cancel_requested_at is None:
        job.cancel_requested_at = job.updated_at = tx.now
        if job.state == JobState.WAITING:
            job.state, job.finished_at = JobState.CANCELLED, tx.now
    tx.session.flush()
    return ResourceResponse(JOB, job_id)


def retry(tx: Transaction, job_id: UUID) -> ResourceResponse:
    job = _lock(tx, job_id)
    if job.state in {JobState.SUCCEEDED, JobState.CANCELLED}:
        raise Conflict("state_conflict", f"The job is `{job.state}`. Only a `dead` job is retried.")
    if job.state == JobState.DEAD:
        _require_no_twin(tx, job)
        job.state, job.attempts, job.error = JobState.WAITING, 0, None
        job.run_at = job.updated_at = tx.now
        job.finished_at = None
        wake_after_commit(tx.session)
    tx.session.flush()
    return ResourceResponse(JOB, job_id)


def _require_no_twin(tx: Transaction, job: Job) -> None:
    twins = sa.exists().where(
        col(Job.workspace_id) == tx.workspace_id,
        col(Job.kind) == job.kind,
        col(Job.key) == job.key,
        col(Job.state) == JobState.WAITING,
    )
    if job.key is not None and tx.session.exec(select(twins)).one():
        raise Conflict("state_conflict", "Another job of the same work waits already.")


def _lock(tx: Transaction, job_id: UUID) -> Job:
    job = tx.session.get(Job, (tx.workspace_id, job_id), with_for_update=True)
    if job is None:
        raise NotFound("job")
    tx.expect(JOB, job_id)
    return job
