"""`/v1/workspace`."""

from fastapi import APIRouter, Response

from app.features.workspace import service as workspace
from app.features.workspace.schemas import WorkspaceRead, WorkspaceUpdate
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import AdminWriteUow, ReadUow

router = APIRouter(prefix="/v1/workspace", tags=["workspace"], route_class=StrictRoute)


@router.get("", response_model=WorkspaceRead)
async def get_workspace(read: ReadUow) -> Response:
    """The workspace that the key belongs to."""
    return await read(workspace.get)


@router.patch("", response_model=WorkspaceRead, responses=problems(412, 428))
async def update_workspace(work: AdminWriteUow, data: WorkspaceUpdate) -> Response:
    """Change settings. `own_addresses` and `own_domains` tell which mails are outbound."""
    return await work(workspace.update, data)
