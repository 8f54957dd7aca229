"""`/v1/templates`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response

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
ONE = "/{template_id:uuid}"
TemplateId = Annotated[UUID, Path(description="Identifier of the template.")]


@router.get("", response_model=TemplatePage, summary="List templates")
async def list_templates(read: ReadUow, query: Annotated[TemplateQuery, Query()]) -> Response:
    """List templates, the oldest first; archived ones only with `archived`."""
    return await read(templates.search, query)


@router.post(
    "",
    status_code=201,
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


@router.get(ONE, response_model=TemplateRead, summary="Get a template")
async def get_template(read: ReadUow, template_id: TemplateId) -> Response:
    """Get one template, archived or not."""
    return await read(templates.get, template_id)


@router.patch(
    ONE,
    response_model=TemplateRead,
    responses=problems("state_conflict", 412, 428),
    summary="Change a template",
)
async def update_template(
    work: WriteUow, template_id: TemplateId, data: TemplateUpdate
) -> Response:
    """Change a template. Absent fields keep their value; null clears a field.

    The due times of follow-ups stay as they are.
    """
    return await work(templates.update, template_id, data)


@router.delete(ONE, status_code=204, responses=problems(412, 428), summary="Archive a template")
async def delete_template(work: WriteUow, template_id: TemplateId) -> Response:
    """Archive a template. No draft uses it any more; rules that name it keep working."""
    return await work(templates.archive, template_id)


@router.post(
    ONE + "/restore",
    response_model=TemplateRead,
    responses=problems("state_conflict", 412, 428),
    summary="Restore an archived template",
)
async def restore_template(work: WriteUow, template_id: TemplateId) -> Response:
    """Restore an archived template.

    The response is 409 if another template has the same name, language and channel.
    """
    return await work(templates.restore, template_id)
