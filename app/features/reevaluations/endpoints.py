"""`/v1/reevaluations`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from app.features.reevaluations import service as reevaluations
from app.features.reevaluations.schemas import ReevaluationPage, ReevaluationQuery, ReevaluationRead
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow

router = APIRouter(prefix="/v1/reevaluations", tags=["reevaluations"], route_class=StrictRoute)


@router.get("", response_model=ReevaluationPage, responses=problems(400))
async def list_reevaluations(
    read: ReadUow, query: Annotated[ReevaluationQuery, Query()]
) -> Response:
    """Reevaluations by page, the latest first; at most the first of them is still running."""
    return await read(reevaluations.search, query)


@router.get("/{reevaluation_id:uuid}", response_model=ReevaluationRead, responses=problems(404))
async def get_reevaluation(read: ReadUow, reevaluation_id: UUID) -> Response:
    """How far one reevaluation is. Until it is finished, some follow-ups are not `is_up_to_date`."""
    return await read(reevaluations.get, reevaluation_id)
