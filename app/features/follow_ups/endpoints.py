"""`/v1/follow-ups`, and the follow-ups of a customer or a contact."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from app.engine.vocabulary import PartyKind
from app.features.follow_ups import service as follow_ups
from app.features.follow_ups.action_schemas import Assignment, Dismissal, DismissedFollowUp, Snooze
from app.features.follow_ups.explanation import explain
from app.features.follow_ups.explanation_schemas import ExplainQuery, Explanation
from app.features.follow_ups.queue_pages import card_page
from app.features.follow_ups.queue_schemas import QueueCardPage, QueueQuery
from app.features.follow_ups.schemas import (
    FollowUpPage,
    FollowUpQuery,
    FollowUpRead,
    PartyFollowUpQuery,
    ReminderCreate,
)
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow

router = APIRouter(tags=["follow-ups"], route_class=StrictRoute)
PATH = "/v1/follow-ups"
ONE = PATH + "/{follow_up_id:uuid}"
ACTED = problems("already_closed", 412, 428)


@router.get(PATH, response_model=FollowUpPage, summary="List follow-ups")
async def list_follow_ups(read: ReadUow, query: Annotated[FollowUpQuery, Query()]) -> Response:
    """List the queue: the follow-ups that are due or warned, the most urgent first.

    Overdue replies come first, then replies with a warning, then follow-ups that expire within two
    working days, then the rest, and messages that perhaps need a reply last; within each group the
    order is priority, prominence and due time. With `status`, `customer_id`, `contact_id`, `ids`,
    `updated_since` or `sort` the list holds all matching follow-ups, open and closed, by due time
    unless `sort` is given.

    With `owner_id` the list holds the follow-ups that a user is responsible for: their own, those
    of users who are away and have this user as substitute, directly or through other substitutes,
    and those of archived users whom this user succeeds.

    `nudges_per_day` limits the queue of a user to that number of nudges (follow-ups other than
    replies, `perhaps`, reminders and those that expire today), less the nudges that the user closed
    on the same day. With `as_of` the queue shows the full number for that day.
    """
    return await read(follow_ups.search, query)


@router.get("/v1/queue", response_model=QueueCardPage, summary="List the queue by person")
async def list_queue(read: ReadUow, query: Annotated[QueueQuery, Query()]) -> Response:
    """List one card for each person with a follow-up that is due or warned.

    A card holds all such follow-ups of the person. The cards have the order of their first
    follow-ups in the list of follow-ups. With `owner_id` the list holds the people for whom the user
    is responsible in at least one follow-up, within `nudges_per_day`.
    """
    return await read(card_page, query)


@router.post(PATH, status_code=201, response_model=FollowUpRead, summary="Create a reminder")
async def create_follow_up(work: WriteUow, data: ReminderCreate) -> Response:
    """Create a reminder about a customer or a contact. The response is its follow-up."""
    return await work(follow_ups.remind, data)


@router.get(ONE, response_model=FollowUpRead, summary="Get a follow-up")
async def get_follow_up(read: ReadUow, follow_up_id: UUID) -> Response:
    """Get a follow-up with its current status."""
    return await read(follow_ups.get, follow_up_id)


@router.post(
    ONE + "/done", response_model=FollowUpRead, responses=ACTED, summary="Complete a follow-up"
)
async def complete_follow_up(work: WriteUow, follow_up_id: UUID) -> Response:
    """Close a follow-up as done. The rule does not flag the same subject again."""
    return await work(follow_ups.done, follow_up_id)


@router.post(
    ONE + "/dismiss",
    response_model=DismissedFollowUp,
    responses=ACTED,
    summary="Dismiss a follow-up",
)
async def dismiss_follow_up(work: WriteUow, follow_up_id: UUID, data: Dismissal) -> Response:
    """Close a follow-up as not needed. The rule does not flag the same subject again.

    If it is about a mail, the cause decides about its sender. `not_a_customer` creates a sender rule
    for the address with the effect `no_reply_needed`, and `sender_rule` names it; for a customer it
    is only offered. `no_reply_needed` offers a rule in `sender_rule_offer`. `sender_rule_absence`
    says why there is none.
    """
    return await work(follow_ups.dismiss, follow_up_id, data)


@router.post(
    ONE + "/snooze", response_model=FollowUpRead, responses=ACTED, summary="Snooze a follow-up"
)
async def snooze_follow_up(work: WriteUow, follow_up_id: UUID, data: Snooze) -> Response:
    """Hide a follow-up from the queue until a given time.

    It returns earlier if the customer or contact sends a message that needs a reply, or if its
    subject moves, such as an event. With `when_they_reply` any message of a person ends the snooze.
    """
    return await work(follow_ups.snooze, follow_up_id, data)


@router.post(
    ONE + "/reopen", response_model=FollowUpRead, responses=ACTED, summary="Reopen a follow-up"
)
async def reopen_follow_up(work: WriteUow, follow_up_id: UUID) -> Response:
    """Take back `done` or `dismiss`: the follow-up is open again.

    A sender rule that the dismissal created stays; remove it with `DELETE /v1/sender-rules/{id}`.
    """
    return await work(follow_ups.reopen, follow_up_id)


@router.post(
    ONE + "/assign", response_model=FollowUpRead, responses=ACTED, summary="Assign a follow-up"
)
async def assign_follow_up(work: WriteUow, follow_up_id: UUID, data: Assignment) -> Response:
    """Assign a follow-up to a user, or to nobody."""
    return await work(follow_ups.assign, follow_up_id, data)


@router.get(
    "/v1/customers/{customer_id:uuid}/follow-ups",
    response_model=FollowUpPage,
    summary="List follow-ups of a customer",
)
async def list_customer_follow_ups(
    read: ReadUow, customer_id: UUID, query: Annotated[PartyFollowUpQuery, Query()]
) -> Response:
    """List all follow-ups about a customer, open and closed, by due time, the latest first."""
    return await read(follow_ups.search_for_party, PartyKind.CUSTOMER, customer_id, query)


@router.get(
    "/v1/contacts/{contact_id:uuid}/follow-ups",
    response_model=FollowUpPage,
    summary="List follow-ups of a contact",
)
async def list_contact_follow_ups(
    read: ReadUow, contact_id: UUID, query: Annotated[PartyFollowUpQuery, Query()]
) -> Response:
    """List all follow-ups about a contact, open and closed, by due time, the latest first."""
    return await read(follow_ups.search_for_party, PartyKind.CONTACT, contact_id, query)


@router.get(
    "/v1/customers/{customer_id:uuid}/explain",
    response_model=Explanation,
    summary="Explain the follow-ups of a customer",
)
async def explain_customer(
    read: ReadUow, customer_id: UUID, query: Annotated[ExplainQuery, Query()]
) -> Response:
    """Explain for every enabled rule why a customer has a follow-up, or why it has none.

    The verdicts are grouped: what is due, waiting, quiet, settled, and what does not apply. Each one
    names its rule and its evidence, and says what would change it.
    """
    return await read(explain, PartyKind.CUSTOMER, customer_id, query)


@router.get(
    "/v1/contacts/{contact_id:uuid}/explain",
    response_model=Explanation,
    summary="Explain the follow-ups of a contact",
)
async def explain_contact(
    read: ReadUow, contact_id: UUID, query: Annotated[ExplainQuery, Query()]
) -> Response:
    """Explain for every enabled rule why a contact has a follow-up, or why it has none.

    The verdicts are grouped: what is due, waiting, quiet, settled, and what does not apply. Each one
    names its rule and its evidence, and says what would change it.
    """
    return await read(explain, PartyKind.CONTACT, contact_id, query)
