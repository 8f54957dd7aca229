"""`/v1/templates`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response, status

from app.features.templates import service as templates
from app.features.templates.schemas import (
    TemplateCreate,
    TemplatePage,
    TemplateQuery,
    TemplateRead,
    TemplateUpdate,
)
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow

router = APIRouter(prefix="/v1/templates", tags=["templates"], route_class=StrictRoute)
TemplateId = Annotated[UUID, Path(description="Identifier of the template.")]
CHANGED = problems(404, "state_conflict", 412, 428)


@router.get("", response_model=TemplatePage, responses=problems(400), summary="List the templates")
async def list_templates(read: ReadUow, query: Annotated[TemplateQuery, Query()]) -> Response:
    """List templates page by page, the oldest first. `archived` lists the archived ones."""
    return await read(templates.search, query)


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    response_model=TemplateRead,
    responses=problems("state_conflict"),
    summary="Create a template",
)
async def create_template(work: WriteUow, data: TemplateCreate) -> Response:
    """Create a template.

    Mistakes in the markup are refused with line and column; `warnings` lists what may be a mistake.
    The response is 409 if a template of the same name, language and channel exists.
    """
    return await work(templates.create, data)


@router.get(
    "/{template_id:uuid}",
    response_model=TemplateRead,
    responses=problems(404),
    summary="Get a template",
)
async def get_template(read: ReadUow, template_id: TemplateId) -> Response:
    """Get one template, archived or not."""
    return await read(templates.get, template_id)


@router.patch(
    "/{template_id:uuid}",
    response_model=TemplateRead,
    responses=CHANGED,
    summary="Change a template",
)
async def update_template(
    work: WriteUow, template_id: TemplateId, data: TemplateUpdate
) -> Response:
    """Change the given fields. Absent fields keep their value; null clears a field.

    The due times of follow-ups stay as they are.
    """
    return await work(templates.update, template_id, data)


@router.delete(
    "/{template_id:uuid}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problems(404, 412, 428),
    summary="Archive a template",
)
async def delete_template(work: WriteUow, template_id: TemplateId) -> Response:
    """Archive a template. No draft uses it any more; rules that name it keep working."""
    return await work(templates.archive, template_id)


@router.post(
    "/{template_id:uuid}/restore",
    response_model=TemplateRead,
    responses=CHANGED,
    summary="Restore an archived template",
)
async def restore_template(work: WriteUow, template_id: TemplateId) -> Response:
    """Restore an archived template.

    The response is 409 if another template has the same name, language and channel.
    """
    return await work(templates.restore, template_id)
