"""`/v1/opportunities`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

from app.features.opportunities import service as opportunities
from app.features.opportunities.schemas import (
    OpportunityBatch,
    OpportunityCreate,
    OpportunityPage,
    OpportunityQuery,
    OpportunityRead,
    OpportunityUpdate,
)
from app.http import batch
from app.http.batch import BatchRead
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow

router = APIRouter(prefix="/v1/opportunities", tags=["opportunities"], route_class=StrictRoute)
ONE = "/{opportunity_id:uuid}"
CHANGED = problems(404, 412, 428)


@router.get("", response_model=OpportunityPage, responses=problems(400))
async def list_opportunities(
    read: ReadUow, query: Annotated[OpportunityQuery, Query()]
) -> Response:
    """Opportunities by page, newest first; archived ones only when asked for."""
    return await read(opportunities.search, query)


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    response_model=OpportunityRead,
    responses=problems("external_id_taken"),
)
async def create_opportunity(work: WriteUow, data: OpportunityCreate) -> Response:
    """Add business that is hoped for, or that was won or lost already."""
    return await work(opportunities.create, data)


@router.post("/batch", response_model=BatchRead, max_body_size=batch.MAX_BYTES)
async def create_opportunities(work: WriteUow, data: OpportunityBatch) -> Response:
    """Add up to 1,000 opportunities; each is added or refused for itself."""
    items = await work.prepare(batch.validate_items, OpportunityCreate, data.items)
    return await work(batch.create_items, opportunities.create, items)


@router.get(ONE, response_model=OpportunityRead, responses=problems(404))
async def get_opportunity(read: ReadUow, opportunity_id: UUID) -> Response:
    """One opportunity, archived or not."""
    return await read(opportunities.get, opportunity_id)


@router.patch(
    ONE, response_model=OpportunityRead, responses=problems(404, "external_id_taken", 412, 428)
)
async def update_opportunity(
    work: WriteUow, opportunity_id: UUID, data: OpportunityUpdate
) -> Response:
    """Change some fields: absent stays, null clears.

    With another `outcome`, `closed_at` is now unless it is given; `open` clears it, with the reason.
    """
    return await work(opportunities.update, opportunity_id, data)


@router.delete(ONE, status_code=status.HTTP_204_NO_CONTENT, responses=CHANGED)
async def delete_opportunity(work: WriteUow, opportunity_id: UUID) -> Response:
    """Archive an opportunity that was none: it counts no more."""
    return await work(opportunities.archive, opportunity_id)


@router.post(ONE + "/restore", response_model=OpportunityRead, responses=CHANGED)
async def restore_opportunity(work: WriteUow, opportunity_id: UUID) -> Response:
    """Bring an archived opportunity back."""
    return await work(opportunities.restore, opportunity_id)
