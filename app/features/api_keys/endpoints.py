"""`/v1/api-keys`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

from app.features.api_keys import service as api_keys
from app.features.api_keys.schemas import (
    ApiKeyCreate,
    ApiKeyCreated,
    ApiKeyPage,
    ApiKeyQuery,
    ApiKeyRead,
    ApiKeyUpdate,
)
from app.http.openapi import problems
from app.http.openapi.headers import SECRET_ANSWER
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import AdminReadUow, AdminWriteUow, SecretWriteUow

router = APIRouter(prefix="/v1/api-keys", tags=["api-keys"], route_class=StrictRoute)


@router.get("", response_model=ApiKeyPage, responses=problems(400))
async def list_api_keys(read: AdminReadUow, query: Annotated[ApiKeyQuery, Query()]) -> Response:
    """Keys by page, oldest first, revoked and expired ones too; never the keys themselves."""
    return await read(api_keys.search, query)


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    response_model=ApiKeyCreated,
    openapi_extra={SECRET_ANSWER: True},
)
async def create_api_key(work: SecretWriteUow, data: ApiKeyCreate) -> Response:
    """Make a key. This answer is the only one that shows it, so it is not kept for a retry.

    An `Idempotency-Key` is refused. If the answer is lost, revoke the key and make another.
    """
    return await work(api_keys.create, data)


@router.get("/{api_key_id:uuid}", response_model=ApiKeyRead, responses=problems(404))
async def get_api_key(read: AdminReadUow, api_key_id: UUID) -> Response:
    """One key, revoked or not; never the key itself."""
    return await read(api_keys.get, api_key_id)


@router.patch(
    "/{api_key_id:uuid}",
    response_model=ApiKeyRead,
    responses=problems(404, "state_conflict", "last_admin_key", 412, 428),
)
async def update_api_key(work: AdminWriteUow, api_key_id: UUID, data: ApiKeyUpdate) -> Response:
    """Rename a key, or let it expire. Answers 409 if it is revoked.

    An admin key may only expire while another one lasts longer: else 409 as well.
    """
    return await work(api_keys.update, api_key_id, data)


@router.delete(
    "/{api_key_id:uuid}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(404, "last_admin_key", 412, 428),
)
async def delete_api_key(work: AdminWriteUow, api_key_id: UUID) -> Response:
    """Revoke a key, at once and for good. Answers 409 if no other admin key would be left."""
    return await work(api_keys.revoke, api_key_id)
