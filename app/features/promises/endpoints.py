"""`/v1/promises`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from app.features.promises import service as promises
from app.features.promises.schemas import (
    PromiseCreate,
    PromisePage,
    PromiseQuery,
    PromiseRead,
    PromiseUpdate,
)
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import AdminWriteUow, ReadUow

router = APIRouter(prefix="/v1/promises", tags=["promises"], route_class=StrictRoute)
ONE = "/{promise_id:uuid}"


@router.get("", response_model=PromisePage, summary="List promises")
async def list_promises(read: ReadUow, query: Annotated[PromiseQuery, Query()]) -> Response:
    """List promises, the oldest first."""
    return await read(promises.search, query)


@router.post(
    "",
    status_code=201,
    response_model=PromiseRead,
    responses=problems("state_conflict"),
    summary="Create a promise",
)
async def create_promise(work: AdminWriteUow, data: PromiseCreate) -> Response:
    """Create a promise for a kind of message, for all customers or for one prominence.

    The response is 409 if a promise for the same kind and prominence exists. Open follow-ups are
    recalculated.
    """
    return await work(promises.create, data)


@router.get(ONE, response_model=PromiseRead, summary="Get a promise")
async def get_promise(read: ReadUow, promise_id: UUID) -> Response:
    """Get a promise."""
    return await read(promises.get, promise_id)


@router.patch(
    ONE,
    response_model=PromiseRead,
    responses=problems("state_conflict", 412, 428),
    summary="Change a promise",
)
async def update_promise(work: AdminWriteUow, promise_id: UUID, data: PromiseUpdate) -> Response:
    """Change a promise. Absent fields keep their value; null clears a field.

    Open follow-ups are recalculated.
    """
    return await work(promises.update, promise_id, data)


@router.delete(ONE, status_code=204, responses=problems(412, 428), summary="Delete a promise")
async def delete_promise(work: AdminWriteUow, promise_id: UUID) -> Response:
    """Delete a promise. Then the promise for all customers applies, or the one for kind `other`."""
    return await work(promises.delete, promise_id)
