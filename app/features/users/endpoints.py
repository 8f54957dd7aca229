"""`/v1/users`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from app.features.users import service as users
from app.features.users.schemas import UserCreate, UserPage, UserQuery, UserRead, UserUpdate
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import AdminWriteUow, ReadUow

Successor = Annotated[
    UUID | None,
    Query(description="User who takes over. Required if the user still owns something."),
]

router = APIRouter(prefix="/v1/users", tags=["users"], route_class=StrictRoute)
ONE = "/{user_id:uuid}"


@router.get("", response_model=UserPage, summary="List users")
async def list_users(read: ReadUow, query: Annotated[UserQuery, Query()]) -> Response:
    """List users, the oldest first; archived ones only with `archived`."""
    return await read(users.search, query)


@router.post(
    "",
    status_code=201,
    response_model=UserRead,
    responses=problems("email_taken"),
    summary="Create a user",
)
async def create_user(work: AdminWriteUow, data: UserCreate) -> Response:
    """Create a user. To use the API, the user needs an API key (`POST /v1/api-keys`)."""
    return await work(users.create, data)


@router.get(ONE, response_model=UserRead, summary="Get a user")
async def get_user(read: ReadUow, user_id: UUID) -> Response:
    """Get a user, archived or not."""
    return await read(users.get, user_id)


@router.patch(
    ONE,
    response_model=UserRead,
    responses=problems("email_taken", "last_admin_key", 412, 428),
    summary="Change a user",
)
async def update_user(work: AdminWriteUow, user_id: UUID, data: UserUpdate) -> Response:
    """Change a user. Absent fields keep their value; null clears a field.

    The role `member` limits the keys of the user to the scope `write`. The response is 409 if no
    other user has an admin key.
    """
    return await work(users.update, user_id, data)


@router.delete(
    ONE,
    status_code=204,
    responses=problems("last_admin_key", "successor_needed", 412, 428),
    summary="Archive a user",
)
async def delete_user(
    work: AdminWriteUow, user_id: UUID, *, successor_id: Successor = None
) -> Response:
    """Archive a user. The keys of the user stop working at once.

    The user remains the owner of customers, follow-ups, rules and opportunities. The successor is
    responsible for them and sees them in the queue, until they are assigned to others or the user
    is restored. The response is 409 if a successor is required and absent, or if no other user has
    an admin key. Repeat the request with another `successor_id` to change the successor.
    """
    return await work(users.archive, user_id, successor_id)


@router.post(
    ONE + "/restore",
    response_model=UserRead,
    responses=problems("email_taken", 412, 428),
    summary="Restore a user",
)
async def restore_user(work: AdminWriteUow, user_id: UUID) -> Response:
    """Restore an archived user. The keys of the user work again unless they were revoked."""
    return await work(users.restore, user_id)
