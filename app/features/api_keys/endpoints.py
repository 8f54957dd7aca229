"""`/v1/api-keys`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

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
ONE = "/{api_key_id:uuid}"


@router.get("", response_model=ApiKeyPage, summary="List API keys")
async def list_api_keys(read: AdminReadUow, query: Annotated[ApiKeyQuery, Query()]) -> Response:
    """List API keys, the oldest first, with revoked and expired ones, without the keys themselves."""
    return await read(api_keys.search, query)


@router.post(
    "",
    status_code=201,
    response_model=ApiKeyCreated,
    openapi_extra={SECRET_ANSWER: True},
    summary="Create an API key",
)
async def create_api_key(work: SecretWriteUow, data: ApiKeyCreate) -> Response:
    """Create an API key. Only this response contains the key itself.

    `Idempotency-Key` is not allowed here, because the server does not store the response. If the
    response is lost, revoke the key and create another one.
    """
    return await work(api_keys.create, data)


@router.get(ONE, response_model=ApiKeyRead, summary="Get an API key")
async def get_api_key(read: AdminReadUow, api_key_id: UUID) -> Response:
    """Get an API key, revoked or not, without the key itself."""
    return await read(api_keys.get, api_key_id)


@router.patch(
    ONE,
    response_model=ApiKeyRead,
    responses=problems("state_conflict", "last_admin_key", 412, 428),
    summary="Change an API key",
)
async def update_api_key(work: AdminWriteUow, api_key_id: UUID, data: ApiKeyUpdate) -> Response:
    """Change an API key. Absent fields keep their value; null clears a field.

    The response is 409 if the key is revoked, or if it is an admin key and no other admin key lasts
    longer.
    """
    return await work(api_keys.update, api_key_id, data)


@router.delete(
    ONE,
    status_code=204,
    responses=problems("last_admin_key", 412, 428),
    summary="Revoke an API key",
)
async def delete_api_key(work: AdminWriteUow, api_key_id: UUID) -> Response:
    """Revoke an API key permanently. The response is 409 if it is the last admin key."""
    return await work(api_keys.revoke, api_key_id)
