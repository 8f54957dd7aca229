"""`/v1/customers/{id}/timeline` and `/v1/contacts/{id}/timeline`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from app.features.timeline import service as timelines
from app.features.timeline.schemas import TimelinePage, TimelineQuery
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow

router = APIRouter(route_class=StrictRoute)
REFUSALS = problems(400, 404)


@router.get(
    "/v1/customers/{customer_id:uuid}/timeline",
    tags=["customers"],
    response_model=TimelinePage,
    responses=REFUSALS,
)
async def list_customer_timeline(
    read: ReadUow, customer_id: UUID, query: Annotated[TimelineQuery, Query()]
) -> Response:
    """What happened with a customer, newest first.

    Messages, events, follow-ups and what was done to them, purchases, opportunities, referrals, and
    our card as they were given it.
    Events that are planned are there too; cancelled ones, and those they did not come to, are not.
    """
    return await read(timelines.of_customer, customer_id, query)


@router.get(
    "/v1/contacts/{contact_id:uuid}/timeline",
    tags=["contacts"],
    response_model=TimelinePage,
    responses=REFUSALS,
)
async def list_contact_timeline(
    read: ReadUow, contact_id: UUID, query: Annotated[TimelineQuery, Query()]
) -> Response:
    """What happened with a contact, newest first. Once converted, the customer has the history."""
    return await read(timelines.of_contact, contact_id, query)
