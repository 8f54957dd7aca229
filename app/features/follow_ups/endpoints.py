"""`/v1/follow-ups`, and what hangs on a customer or a contact."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

from app.engine.vocabulary import PartyKind
from app.features.follow_ups import service as follow_ups
from app.features.follow_ups.explanation import explain
from app.features.follow_ups.schemas import (
    Assignment,
    Dismissal,
    ExplainQuery,
    Explanation,
    FollowUpPage,
    FollowUpQuery,
    FollowUpRead,
    PartyFollowUpQuery,
    ReminderCreate,
    Snooze,
)
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow

router = APIRouter(tags=["follow-ups"], route_class=StrictRoute)
PATH = "/v1/follow-ups"
ACTED = problems(404, "already_closed", 412, 428)


@router.get(PATH, response_model=FollowUpPage, responses=problems(400))
async def list_follow_ups(read: ReadUow, query: Annotated[FollowUpQuery, Query()]) -> Response:
    """The queue: what is due or about to be, the most pressing first.

    Late replies come first, then replies that are about to be late, then the rest; by priority,
    prominence and due time. With a status, a customer or a contact it is a plain list by due time.

    `owner_id` lists what a user owns, and what is owned by those who are away and for whom the user
    stands in, directly or in the place of a substitute who is away too, and by those who have left
    and from whom the user has taken over. The queue of a user with
    `nudges_per_day` shows the first so many nudges, less those that the user has closed on this
    day; replies and reminders are never hidden. With `as_of` it is the whole budget of that day.
    """
    return await read(follow_ups.search, query)


@router.post(PATH, status_code=status.HTTP_201_CREATED, response_model=FollowUpRead)
async def create_follow_up(work: WriteUow, data: ReminderCreate) -> Response:
    """Set a reminder by hand."""
    return await work(follow_ups.remind, data)


@router.get(PATH + "/{follow_up_id:uuid}", response_model=FollowUpRead, responses=problems(404))
async def get_follow_up(read: ReadUow, follow_up_id: UUID) -> Response:
    """One follow-up as it stands now."""
    return await read(follow_ups.get, follow_up_id)


@router.post(PATH + "/{follow_up_id:uuid}/done", response_model=FollowUpRead, responses=ACTED)
async def complete_follow_up(work: WriteUow, follow_up_id: UUID) -> Response:
    """It is done. Final for its subject."""
    return await work(follow_ups.done, follow_up_id)


@router.post(PATH + "/{follow_up_id:uuid}/dismiss", response_model=FollowUpRead, responses=ACTED)
async def dismiss_follow_up(work: WriteUow, follow_up_id: UUID, data: Dismissal) -> Response:
    """It needs nothing. Final for its subject."""
    return await work(follow_ups.dismiss, follow_up_id, data)


@router.post(PATH + "/{follow_up_id:uuid}/snooze", response_model=FollowUpRead, responses=ACTED)
async def snooze_follow_up(work: WriteUow, follow_up_id: UUID, data: Snooze) -> Response:
    """Keep it out of the queue until a time."""
    return await work(follow_ups.snooze, follow_up_id, data)


@router.post(PATH + "/{follow_up_id:uuid}/assign", response_model=FollowUpRead, responses=ACTED)
async def assign_follow_up(work: WriteUow, follow_up_id: UUID, data: Assignment) -> Response:
    """Give it to a user, or to nobody."""
    return await work(follow_ups.assign, follow_up_id, data)


@router.get(
    "/v1/customers/{customer_id:uuid}/follow-ups",
    response_model=FollowUpPage,
    responses=problems(400, 404),
)
async def list_customer_follow_ups(
    read: ReadUow, customer_id: UUID, query: Annotated[PartyFollowUpQuery, Query()]
) -> Response:
    """All follow-ups about a customer, open and closed, the latest due first."""
    return await read(follow_ups.of_party, PartyKind.CUSTOMER, customer_id, query)


@router.get(
    "/v1/contacts/{contact_id:uuid}/follow-ups",
    response_model=FollowUpPage,
    responses=problems(400, 404),
)
async def list_contact_follow_ups(
    read: ReadUow, contact_id: UUID, query: Annotated[PartyFollowUpQuery, Query()]
) -> Response:
    """All follow-ups about a contact, open and closed, the latest due first."""
    return await read(follow_ups.of_party, PartyKind.CONTACT, contact_id, query)


@router.get(
    "/v1/customers/{customer_id:uuid}/explain", response_model=Explanation, responses=problems(404)
)
async def explain_customer(
    read: ReadUow, customer_id: UUID, query: Annotated[ExplainQuery, Query()]
) -> Response:
    """Why there is a follow-up about this customer, or why there is none, for every rule."""
    return await read(explain, PartyKind.CUSTOMER, customer_id, query)


@router.get(
    "/v1/contacts/{contact_id:uuid}/explain", response_model=Explanation, responses=problems(404)
)
async def explain_contact(
    read: ReadUow, contact_id: UUID, query: Annotated[ExplainQuery, Query()]
) -> Response:
    """Why there is a follow-up about this contact, or why there is none, for every rule."""
    return await read(explain, PartyKind.CONTACT, contact_id, query)
