"""`/v1/events`, with their participants and ledgers."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

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
CHANGED = problems(404, 412, 428)
ADDED = problems(404, "state_conflict", 412, 428)
ONE = "/{event_id:uuid}"
PARTICIPANTS = ONE + "/participants"
PARTICIPANT = PARTICIPANTS + "/{participant_id:uuid}"


@router.get("", response_model=EventPage, responses=problems(400))
async def list_events(read: ReadUow, query: Annotated[EventQuery, Query()]) -> Response:
    """Events by page, the latest start first; cancelled ones only when asked for."""
    return await read(events.search, query)


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    response_model=EventRead,
    responses=problems("external_id_taken"),
)
async def create_event(work: WriteUow, data: EventCreate) -> Response:
    """Add an event, past or to come."""
    return await work(events.create, data)


@router.post("/batch", response_model=BatchRead, max_body_size=batch.MAX_BYTES)
async def create_events(work: WriteUow, data: EventBatch) -> Response:
    """Add up to 1,000 events; each is added or refused for itself."""
    items = await work.prepare(batch.validate_items, EventCreate, data.items)
    return await work(batch.create_items, events.create, items)


@router.get(ONE, response_model=EventRead, responses=problems(404))
async def get_event(read: ReadUow, event_id: UUID) -> Response:
    """One event, cancelled or not."""
    return await read(events.get, event_id)


@router.patch(ONE, response_model=EventRead, responses=problems(404, "external_id_taken", 412, 428))
async def update_event(work: WriteUow, event_id: UUID, data: EventUpdate) -> Response:
    """Change some fields: absent stays, null clears. What hangs on a moved event is dated anew."""
    return await work(events.update, event_id, data)


@router.delete(ONE, status_code=status.HTTP_204_NO_CONTENT, responses=CHANGED)
async def delete_event(work: WriteUow, event_id: UUID) -> Response:
    """Cancel an event: it is archived, and nothing reminds of it any more."""
    return await work(events.archive, event_id)


@router.post(ONE + "/restore", response_model=EventRead, responses=CHANGED)
async def restore_event(work: WriteUow, event_id: UUID) -> Response:
    """Bring a cancelled event back."""
    return await work(events.restore, event_id)


@router.get(ONE + "/ledger", response_model=LedgerRead, responses=problems(404))
async def get_event_ledger(read: ReadUow, event_id: UUID) -> Response:
    """What came of an event: cards collected, people thanked in time, forgotten, still to thank."""
    return await read(events.ledger, event_id)


@router.get(PARTICIPANTS, response_model=ParticipantPage, responses=problems(400, 404))
async def list_participants(
    read: ReadUow, event_id: UUID, query: Annotated[ParticipantQuery, Query()]
) -> Response:
    """Who takes part in an event, in the order in which they were added."""
    return await read(participants.search, event_id, query)


@router.post(
    PARTICIPANTS,
    status_code=status.HTTP_201_CREATED,
    response_model=ParticipantRead,
    responses=ADDED,
)
async def create_participant(work: WriteUow, event_id: UUID, data: ParticipantCreate) -> Response:
    """Add a customer or a contact to an event that is not cancelled.

    A contact that became a customer stands for that customer. Answers 409 for who takes part
    already. `If-Match` takes the tag of the event.
    """
    return await work(participants.create, event_id, data)


@router.post(
    PARTICIPANTS + "/batch",
    response_model=BatchRead,
    responses=CHANGED,
    max_body_size=batch.MAX_BYTES,
)
async def create_participants(work: WriteUow, event_id: UUID, data: ParticipantBatch) -> Response:
    """Add up to 1,000 participants; each is added or refused for itself."""
    items = await work.prepare(batch.validate_items, ParticipantCreate, data.items)
    return await work(participants.create_many, event_id, items)


@router.get(PARTICIPANT, response_model=ParticipantRead, responses=problems(404))
async def get_participant(read: ReadUow, event_id: UUID, participant_id: UUID) -> Response:
    """One participant of an event."""
    return await read(participants.get, event_id, participant_id)


@router.patch(PARTICIPANT, response_model=ParticipantRead, responses=CHANGED)
async def update_participant(
    work: WriteUow, event_id: UUID, participant_id: UUID, data: ParticipantUpdate
) -> Response:
    """Say what somebody's role was, or whether they came."""
    return await work(participants.update, event_id, participant_id, data)


@router.delete(PARTICIPANT, status_code=status.HTTP_204_NO_CONTENT, responses=CHANGED)
async def delete_participant(work: WriteUow, event_id: UUID, participant_id: UUID) -> Response:
    """Take somebody off the list: unlike an event, a participant is gone then."""
    return await work(participants.delete, event_id, participant_id)
