"""`/v1/opportunities`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

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


@router.get("", response_model=OpportunityPage, summary="List opportunities")
async def list_opportunities(
    read: ReadUow, query: Annotated[OpportunityQuery, Query()]
) -> Response:
    """List opportunities, by default the newest first; archived ones only with `archived`."""
    return await read(opportunities.search, query)


@router.post(
    "",
    status_code=201,
    response_model=OpportunityRead,
    responses=problems("external_id_taken"),
    summary="Create an opportunity",
)
async def create_opportunity(work: WriteUow, data: OpportunityCreate) -> Response:
    """Create an opportunity: open, or already won or lost."""
    return await work(opportunities.create, data)


@router.post(
    "/batch",
    response_model=BatchRead,
    max_body_size=batch.MAX_BYTES,
    summary="Create up to 1,000 opportunities",
)
async def create_opportunities(work: WriteUow, data: OpportunityBatch) -> Response:
    """Create up to 1,000 opportunities. Each one succeeds or fails on its own."""
    items = await work.prepare(batch.validate_items, OpportunityCreate, data.items)
    return await work(batch.create_items, opportunities.create, items, lock=opportunities.lock)


@router.get(ONE, response_model=OpportunityRead, summary="Get an opportunity")
async def get_opportunity(read: ReadUow, opportunity_id: UUID) -> Response:
    """Get an opportunity, archived or not."""
    return await read(opportunities.get, opportunity_id)


@router.patch(
    ONE,
    response_model=OpportunityRead,
    responses=problems("external_id_taken", 412, 428),
    summary="Change an opportunity",
)
async def update_opportunity(
    work: WriteUow, opportunity_id: UUID, data: OpportunityUpdate
) -> Response:
    """Change an opportunity. Absent fields keep their value; null clears a field.

    A new `outcome` sets `closed_at` to now unless you give it. The outcome `open` clears
    `closed_at` and `lost_reason`.
    """
    return await work(opportunities.update, opportunity_id, data)


@router.delete(ONE, status_code=204, responses=problems(412, 428), summary="Archive an opportunity")
async def delete_opportunity(work: WriteUow, opportunity_id: UUID) -> Response:
    """Archive an opportunity that was entered by mistake. It no longer counts."""
    return await work(opportunities.archive, opportunity_id)


@router.post(
    ONE + "/restore",
    response_model=OpportunityRead,
    responses=problems(412, 428),
    summary="Restore an opportunity",
)
async def restore_opportunity(work: WriteUow, opportunity_id: UUID) -> Response:
    """Restore an archived opportunity."""
    return await work(opportunities.restore, opportunity_id)
