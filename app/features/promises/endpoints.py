"""`/v1/promises`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

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


@router.get("", response_model=PromisePage, responses=problems(400))
async def list_promises(read: ReadUow, query: Annotated[PromiseQuery, Query()]) -> Response:
    """Promises by page, oldest first."""
    return await read(promises.search, query)


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    response_model=PromiseRead,
    responses=problems("state_conflict"),
)
async def create_promise(work: AdminWriteUow, data: PromiseCreate) -> Response:
    """Promise a time for a kind of message, for all or for one prominence.

    Answers 409 if there is a promise for both already. Open follow-ups are dated anew.
    """
    return await work(promises.create, data)


@router.get("/{promise_id:uuid}", response_model=PromiseRead, responses=problems(404))
async def get_promise(read: ReadUow, promise_id: UUID) -> Response:
    """One promise."""
    return await read(promises.get, promise_id)


@router.patch(
    "/{promise_id:uuid}",
    response_model=PromiseRead,
    responses=problems(404, "state_conflict", 412, 428),
)
async def update_promise(work: AdminWriteUow, promise_id: UUID, data: PromiseUpdate) -> Response:
    """Change some fields: absent stays, null clears. Open follow-ups are dated anew."""
    return await work(promises.update, promise_id, data)


@router.delete(
    "/{promise_id:uuid}", status_code=status.HTTP_204_NO_CONTENT, responses=problems(404, 412, 428)
)
async def delete_promise(work: AdminWriteUow, promise_id: UUID) -> Response:
    """Take a promise back: then the one for all holds, or the one for other messages."""
    return await work(promises.delete, promise_id)
