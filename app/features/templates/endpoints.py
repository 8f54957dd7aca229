"""`/v1/templates`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

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
CHANGED = problems(404, "state_conflict", 412, 428)


@router.get("", response_model=TemplatePage, responses=problems(400))
async def list_templates(read: ReadUow, query: Annotated[TemplateQuery, Query()]) -> Response:
    """Templates by page, oldest first; archived ones only when asked for."""
    return await read(templates.search, query)


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    response_model=TemplateRead,
    responses=problems("state_conflict"),
)
async def create_template(work: WriteUow, data: TemplateCreate) -> Response:
    """Add a template. What it says wrong is refused, with the place; `warnings` tells what is doubtful.

    Answers 409 if there is one of that name for the same language and channel.
    """
    return await work(templates.create, data)


@router.get("/{template_id:uuid}", response_model=TemplateRead, responses=problems(404))
async def get_template(read: ReadUow, template_id: UUID) -> Response:
    """One template, archived or not."""
    return await read(templates.get, template_id)


@router.patch("/{template_id:uuid}", response_model=TemplateRead, responses=CHANGED)
async def update_template(work: WriteUow, template_id: UUID, data: TemplateUpdate) -> Response:
    """Change some fields: absent stays, null clears. No follow-up is dated anew."""
    return await work(templates.update, template_id, data)


@router.delete(
    "/{template_id:uuid}", status_code=status.HTTP_204_NO_CONTENT, responses=problems(404, 412, 428)
)
async def delete_template(work: WriteUow, template_id: UUID) -> Response:
    """Archive a template: no draft is made of it any more. Rules that name it go on as they are."""
    return await work(templates.archive, template_id)


@router.post("/{template_id:uuid}/restore", response_model=TemplateRead, responses=CHANGED)
async def restore_template(work: WriteUow, template_id: UUID) -> Response:
    """Bring an archived template back."""
    return await work(templates.restore, template_id)
