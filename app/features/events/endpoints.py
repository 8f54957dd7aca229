"""`/v1/events`, with their participants and results."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response

from app.features.events import participants
from app.features.events import service as events
from app.features.events.schemas import (
    EventBatch,
    EventCreate,
    EventPage,
    EventQuery,
    EventRead,
    EventUpdate,
    LedgerRead,
    ParticipantBatch,
    ParticipantCreate,
    ParticipantPage,
    ParticipantQuery,
    ParticipantRead,
    ParticipantUpdate,
)
from app.http import batch
from app.http.batch import BatchRead
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow

router = APIRouter(prefix="/v1/events", tags=["events"], route_class=StrictRoute)
ADDED = problems("state_conflict", 412, 428)
EventId = Annotated[UUID, Path(description="Identifier of the event.")]
ParticipantId = Annotated[UUID, Path(description="Identifier of the participant.")]
ONE = "/{event_id:uuid}"
PARTICIPANTS = ONE + "/participants"
PARTICIPANT = PARTICIPANTS + "/{participant_id:uuid}"


@router.get("", response_model=EventPage, summary="List events")
async def list_events(read: ReadUow, query: Annotated[EventQuery, Query()]) -> Response:
    """List events, by default the latest start first; cancelled ones only with `archived`."""
    return await read(events.search, query)


@router.post(
    "",
    status_code=201,
    response_model=EventRead,
    responses=problems("external_id_taken"),
    summary="Create an event",
)
async def create_event(work: WriteUow, data: EventCreate) -> Response:
    """Create an event, past or future."""
    return await work(events.create, data)


@router.post(
    "/batch",
    response_model=BatchRead,
    max_body_size=batch.MAX_BYTES,
    summary="Create up to 1,000 events",
)
async def create_events(work: WriteUow, data: EventBatch) -> Response:
    """Create many events. Each one is created or refused independently of the others."""
    items = await work.prepare(batch.validate_items, EventCreate, data.items)
    return await work(batch.create_items, events.create, items, lock=events.lock)


@router.get(ONE, response_model=EventRead, summary="Get an event")
async def get_event(read: ReadUow, event_id: EventId) -> Response:
    """Get one event, cancelled or not."""
    return await read(events.get, event_id)


@router.patch(
    ONE,
    response_model=EventRead,
    responses=problems("external_id_taken", 412, 428),
    summary="Change an event",
)
async def update_event(work: WriteUow, event_id: EventId, data: EventUpdate) -> Response:
    """Change an event. Absent fields keep their value; null clears a field.

    A new start or end moves the due times of the follow-ups for the event.
    """
    return await work(events.update, event_id, data)


@router.delete(ONE, status_code=204, responses=problems(412, 428), summary="Cancel an event")
async def delete_event(work: WriteUow, event_id: EventId) -> Response:
    """Cancel an event: archive it and withdraw its follow-ups."""
    return await work(events.archive, event_id)


@router.post(
    ONE + "/restore",
    response_model=EventRead,
    responses=problems(412, 428),
    summary="Restore a cancelled event",
)
async def restore_event(work: WriteUow, event_id: EventId) -> Response:
    """Restore a cancelled event, with its follow-ups."""
    return await work(events.restore, event_id)


@router.get(ONE + "/ledger", response_model=LedgerRead, summary="Get the results of an event")
async def get_event_ledger(read: ReadUow, event_id: EventId) -> Response:
    """Get the results of an event: cards collected, and follow-ups done, missed and open."""
    return await read(events.ledger, event_id)


@router.get(
    PARTICIPANTS,
    response_model=ParticipantPage,
    responses=problems(400, 404),
    summary="List participants of an event",
)
async def list_participants(
    read: ReadUow, event_id: EventId, query: Annotated[ParticipantQuery, Query()]
) -> Response:
    """List the participants of an event, in the order in which they were added."""
    return await read(participants.search, event_id, query)


@router.post(
    PARTICIPANTS,
    status_code=201,
    response_model=ParticipantRead,
    responses=ADDED,
    summary="Add a participant to an event",
)
async def create_participant(
    work: WriteUow, event_id: EventId, data: ParticipantCreate
) -> Response:
    """Add a customer or a contact to an event that is not cancelled.

    A contact that was converted adds its customer. The response is 409 if the customer or contact
    takes part already. `If-Match` takes the `ETag` of the event.
    """
    return await work(participants.create, event_id, data)


@router.post(
    PARTICIPANTS + "/batch",
    response_model=BatchRead,
    responses=problems(412, 428),
    max_body_size=batch.MAX_BYTES,
    summary="Add up to 1,000 participants to an event",
)
async def create_participants(
    work: WriteUow, event_id: EventId, data: ParticipantBatch
) -> Response:
    """Add many participants. Each one is added or refused independently of the others."""
    items = await work.prepare(batch.validate_items, ParticipantCreate, data.items)
    return await work(participants.create_many, event_id, items)


@router.get(PARTICIPANT, response_model=ParticipantRead, summary="Get a participant of an event")
async def get_participant(
    read: ReadUow, event_id: EventId, participant_id: ParticipantId
) -> Response:
    """Get one participant of an event."""
    return await read(participants.get, event_id, participant_id)


@router.patch(
    PARTICIPANT,
    response_model=ParticipantRead,
    responses=problems(412, 428),
    summary="Change a participant of an event",
)
async def update_participant(
    work: WriteUow, event_id: EventId, participant_id: ParticipantId, data: ParticipantUpdate
) -> Response:
    """Change a participant of an event. Absent fields keep their value; null clears a field."""
    return await work(participants.update, event_id, participant_id, data)


@router.delete(
    PARTICIPANT,
    status_code=204,
    responses=problems(412, 428),
    summary="Remove a participant from an event",
)
async def delete_participant(
    work: WriteUow, event_id: EventId, participant_id: ParticipantId
) -> Response:
    """Remove a participant from an event for good."""
    return await work(participants.delete, event_id, participant_id)
