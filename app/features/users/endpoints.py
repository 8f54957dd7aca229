"""`/v1/users`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

from app.features.users import service as users
from app.features.users.schemas import UserCreate, UserPage, UserQuery, UserRead, UserUpdate
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import AdminWriteUow, ReadUow

Successor = Annotated[
    UUID | None,
    Query(description="Who takes over: needed where the user has anything to look after."),
]

router = APIRouter(prefix="/v1/users", tags=["users"], route_class=StrictRoute)


@router.get("", response_model=UserPage, responses=problems(400))
async def list_users(read: ReadUow, query: Annotated[UserQuery, Query()]) -> Response:
    """Users by page, oldest first; archived ones only when asked for."""
    return await read(users.search, query)


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    response_model=UserRead,
    responses=problems("email_taken"),
)
async def create_user(work: AdminWriteUow, data: UserCreate) -> Response:
    """Add a member to the team. They can use the API once there is a key for them."""
    return await work(users.create, data)


@router.get("/{user_id:uuid}", response_model=UserRead, responses=problems(404))
async def get_user(read: ReadUow, user_id: UUID) -> Response:
    """One user, archived or not."""
    return await read(users.get, user_id)


@router.patch(
    "/{user_id:uuid}",
    response_model=UserRead,
    responses=problems(404, "email_taken", "last_admin_key", 412, 428),
)
async def update_user(work: AdminWriteUow, user_id: UUID, data: UserUpdate) -> Response:
    """Change some fields: absent stays, null clears (JSON Merge Patch).

    The keys of somebody who is made a member write at most from then on. Answers 409 if nobody
    else has an admin key.
    """
    return await work(users.update, user_id, data)


@router.delete(
    "/{user_id:uuid}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(404, "last_admin_key", "successor_needed", 412, 428),
)
async def delete_user(
    work: AdminWriteUow, user_id: UUID, *, successor_id: Successor = None
) -> Response:
    """Archive a user: their keys stop working at once, what they own stays theirs.

    Who takes over is responsible for what they own and finds it in their queue, until it is given
    to others or the user is restored. Answers 409 where somebody has to take over and is not
    named, or if nobody else has an admin key. Repeat it to name another for a user who is
    archived already.
    """
    return await work(users.archive, user_id, successor_id)


@router.post(
    "/{user_id:uuid}/restore",
    response_model=UserRead,
    responses=problems(404, "email_taken", 412, 428),
)
async def restore_user(work: AdminWriteUow, user_id: UUID) -> Response:
    """Bring an archived user back. Keys of theirs that were not revoked work again."""
    return await work(users.restore, user_id)
