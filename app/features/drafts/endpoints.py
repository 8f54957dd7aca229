"""Drafts from templates: `/v1/follow-ups/{id}/draft` and `/v1/templates/preview`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Response

from app.features.drafts import service as drafts
from app.features.drafts.schemas import DraftRead, DraftRequest, TemplatePreview
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow

router = APIRouter(route_class=StrictRoute)
FollowUpId = Annotated[UUID, Path(description="Identifier of the follow-up.")]


@router.post(
    "/v1/follow-ups/{follow_up_id:uuid}/draft",
    response_model=DraftRead,
    responses=problems("no_template", "template_unusable", 412, 428),
    tags=["follow-ups"],
    summary="Draft a message for a follow-up",
)
async def draft_follow_up(work: WriteUow, follow_up_id: FollowUpId, data: DraftRequest) -> Response:
    """Fill in a template for a follow-up: text, recipient, the facts in it, and warnings.

    The template is the one you name, or else the one the rule names. Among the templates of the same
    name, the draft uses the one for the channel and for the language of the customer, or else of the
    workspace. `missing` lists the facts without a value; unless the template gives a `default`, the
    text shows their name in brackets.

    The server stores nothing unless `save` is true. A stored draft is a message, which settles the
    follow-up when its `status` changes to `sent`. `If-Match` takes the `ETag` of the follow-up; if
    the workspace requires `If-Match`, it is required only with `save`.
    """
    return await work(drafts.draft, follow_up_id, data)


@router.post(
    "/v1/templates/preview",
    response_model=DraftRead,
    responses=problems(422),
    tags=["templates"],
    summary="Preview a template",
)
async def preview_template(read: ReadUow, data: TemplatePreview) -> Response:
    """Fill in a template without storing it.

    A template that could not be stored is refused with the same errors. For a customer or a contact
    the facts are the latest ones; for a follow-up they are those it is about. Give one of the three
    identifiers.
    """
    return await read(drafts.preview, data)
