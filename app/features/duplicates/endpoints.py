"""`/v1/customers/duplicates`, and `/v1/duplicates/{duplicate_id}` for one pair."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response

from app.features.duplicates import service as duplicates
from app.features.duplicates.schemas import DuplicatePage, DuplicateQuery, DuplicateRead
from app.features.jobs.schemas import JobRead
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow

router = APIRouter(prefix="/v1", tags=["customers"], route_class=StrictRoute)
ALL = "/customers/duplicates"
# Below /customers the path would be like those of one customer, such as /customers/{id}/restore.
ONE = "/duplicates/{duplicate_id:uuid}"
DuplicateId = Annotated[UUID, Path(description="Identifier of the pair.")]


@router.get(ALL, response_model=DuplicatePage, summary="List possible duplicates")
async def list_duplicates(read: ReadUow, query: Annotated[DuplicateQuery, Query()]) -> Response:
    """List pairs of customers and new contacts that may be the same, the most similar first.

    The server follows changes within about a minute. A merge removes the pair.
    """
    return await read(duplicates.search, query)


@router.post(
    ALL + "/search", status_code=202, response_model=JobRead, summary="Search for duplicates now"
)
async def search_duplicates(work: WriteUow) -> Response:
    """Search all customers and new contacts for duplicates, in a job."""
    return await work(duplicates.request_search)


@router.get(ONE, response_model=DuplicateRead, summary="Get a pair of possible duplicates")
async def get_duplicate(read: ReadUow, duplicate_id: DuplicateId) -> Response:
    """Get one pair, dismissed or not."""
    return await read(duplicates.get, duplicate_id)


@router.post(
    ONE + "/dismiss",
    response_model=DuplicateRead,
    responses=problems(412, 428),
    summary="Dismiss a pair that is not the same",
)
async def dismiss_duplicate(work: WriteUow, duplicate_id: DuplicateId) -> Response:
    """Say that the two are not the same. The pair comes back only if they share more than now."""
    return await work(duplicates.dismiss, duplicate_id)


@router.post(
    ONE + "/restore",
    response_model=DuplicateRead,
    responses=problems(412, 428),
    summary="Restore a dismissed pair",
)
async def restore_duplicate(work: WriteUow, duplicate_id: DuplicateId) -> Response:
    """Take the dismissal of a pair back."""
    return await work(duplicates.restore, duplicate_id)
