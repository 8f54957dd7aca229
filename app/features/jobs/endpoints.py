"""`/v1/jobs`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from app.features.jobs import service as jobs
from app.features.jobs.schemas import JobPage, JobQuery, JobRead
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import AdminWriteUow, ReadUow, WriteUow

router = APIRouter(prefix="/v1/jobs", tags=["jobs"], route_class=StrictRoute)
ONE = "/{job_id:uuid}"


@router.get("", response_model=JobPage, summary="List jobs")
async def list_jobs(read: ReadUow, query: Annotated[JobQuery, Query()]) -> Response:
    """List jobs, the latest first. A job that has ended is listed for 30 days."""
    return await read(jobs.search, query)


@router.get(ONE, response_model=JobRead, summary="Get a job")
async def get_job(read: ReadUow, job_id: UUID) -> Response:
    """Get a job with its progress. Ask again about once a second until `finished_at` is set."""
    return await read(jobs.get, job_id)


@router.post(
    ONE + "/cancel",
    response_model=JobRead,
    responses=problems("state_conflict", 412, 428),
    summary="Cancel a job",
)
async def cancel_job(work: WriteUow, job_id: UUID) -> Response:
    """Cancel a job. A waiting job ends at once, a running one at its next step; what it did stays.

    The response is 409 if the job has ended, or if it must not be cancelled.
    """
    return await work(jobs.cancel, job_id)


@router.post(
    ONE + "/retry",
    response_model=JobRead,
    responses=problems("state_conflict", 412, 428),
    summary="Retry a dead job",
)
async def retry_job(work: AdminWriteUow, job_id: UUID) -> Response:
    """Run a `dead` job again from where it was. The response is 409 if it succeeded or was cancelled."""
    return await work(jobs.retry, job_id)
