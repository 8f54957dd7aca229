"""`/v1/customers/{id}/timeline` and `/v1/contacts/{id}/timeline`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response

from app.engine.vocabulary import PartyKind
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
    summary="List the timeline of a customer",
)
async def list_customer_timeline(
    read: ReadUow,
    customer_id: Annotated[UUID, Path(description="Identifier of the customer.")],
    query: Annotated[TimelineQuery, Query()],
) -> Response:
    """List the history of a customer, the latest entry first.

    The history holds messages, events, follow-ups and the actions on them, purchases, opportunities,
    referrals, and your card handed out. Events that are cancelled, that have not begun, or that the
    customer did not come to are not listed.
    """
    return await read(timelines.search, PartyKind.CUSTOMER, customer_id, query)


@router.get(
    "/v1/contacts/{contact_id:uuid}/timeline",
    tags=["contacts"],
    response_model=TimelinePage,
    responses=REFUSALS,
    summary="List the timeline of a contact",
)
async def list_contact_timeline(
    read: ReadUow,
    contact_id: Annotated[UUID, Path(description="Identifier of the contact.")],
    query: Annotated[TimelineQuery, Query()],
) -> Response:
    """List the history of a contact, the latest entry first.

    The history of a converted contact is in the timeline of its customer.
    """
    return await read(timelines.search, PartyKind.CONTACT, contact_id, query)
