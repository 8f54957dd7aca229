"""`/v1/workspace`."""

from fastapi import APIRouter, Response

from app.features.workspace import address_suggestions
from app.features.workspace import service as workspace
from app.features.workspace.schemas import (
    AddressSuggestions,
    WorkspaceRead,
    WorkspaceUpdate,
    WorkspaceUpdated,
)
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import AdminWriteUow, ReadUow

router = APIRouter(prefix="/v1/workspace", tags=["workspace"], route_class=StrictRoute)


@router.get("", response_model=WorkspaceRead, summary="Get the workspace")
async def get_workspace(read: ReadUow) -> Response:
    """Get the workspace of the API key."""
    return await read(workspace.get)


@router.patch(
    "",
    response_model=WorkspaceUpdated,
    responses=problems(412, 428),
    summary="Change the workspace",
)
async def update_workspace(work: AdminWriteUow, data: WorkspaceUpdate) -> Response:
    """Change the workspace. Absent fields keep their value; null clears a field.

    The working calendar follows a new time zone and country; `working_calendar` says whether it did.
    """
    return await work(workspace.update, data)


@router.get(
    "/address-suggestions",
    response_model=AddressSuggestions,
    summary="List addresses that seem to be yours",
)
async def list_address_suggestions(read: ReadUow) -> Response:
    """List addresses that seem to be yours, from your latest mails.

    Add those that are yours to `own_addresses`, so that their mail counts as outbound.
    """
    return await read(address_suggestions.suggest)
