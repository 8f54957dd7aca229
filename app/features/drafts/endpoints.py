"""What is made of templates."""

from uuid import UUID

from fastapi import APIRouter, Response

from app.features.drafts import service as drafts
from app.features.drafts.schemas import DraftRead, DraftRequest, TemplatePreview
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow

router = APIRouter(route_class=StrictRoute)


@router.post(
    "/v1/follow-ups/{follow_up_id:uuid}/draft",
    response_model=DraftRead,
    responses=problems(404, "no_template", "template_unusable", 412, 428),
    tags=["follow-ups"],
)
async def draft_follow_up(work: WriteUow, follow_up_id: UUID, data: DraftRequest) -> Response:
    """What one would send: text, address, the facts in it, and whether it is personal.

    It is made of the template that is asked for, else of the one that the rule names: of all with
    that name the one for the channel and in the language of the customer, else of the workspace.
    A fact without a value is listed under `missing`; where the template has no `default` for it, its
    place is marked in brackets. Nothing is stored, unless `save` is true: then the draft is a message
    too, and settles the follow-up once its `status` is changed to `sent`. `If-Match` is the tag of
    the follow-up; where the workspace requires one, only with `save`.
    """
    return await work(drafts.draft, follow_up_id, data)


@router.post(
    "/v1/templates/preview", response_model=DraftRead, responses=problems(422), tags=["templates"]
)
async def preview_template(read: ReadUow, data: TemplatePreview) -> Response:
    """The draft that a text would give, without saving either.

    What could not be saved as a template is refused as it would be. For a customer or a contact the
    facts are the latest ones, for a follow-up those that it is about. Give one of the three ids.
    """
    return await read(drafts.preview, data)
