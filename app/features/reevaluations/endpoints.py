"""`/v1/reevaluations`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from app.features.reevaluations import service as reevaluations
from app.features.reevaluations.schemas import ReevaluationPage, ReevaluationQuery, ReevaluationRead
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow

router = APIRouter(prefix="/v1/reevaluations", tags=["reevaluations"], route_class=StrictRoute)


@router.get("", response_model=ReevaluationPage, summary="List re-evaluations")
async def list_reevaluations(
    read: ReadUow, query: Annotated[ReevaluationQuery, Query()]
) -> Response:
    """List re-evaluations, the latest first. Only the first one can still be running."""
    return await read(reevaluations.search, query)


@router.get(
    "/{reevaluation_id:uuid}", response_model=ReevaluationRead, summary="Get a re-evaluation"
)
async def get_reevaluation(read: ReadUow, reevaluation_id: UUID) -> Response:
    """Get the progress of a re-evaluation. Until it ends, `is_up_to_date` is false on some follow-ups."""
    return await read(reevaluations.get, reevaluation_id)
