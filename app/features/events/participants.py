"""Who takes part in an event: add, find, change, take off.

Locks are taken in one order, so that nobody waits in a circle: the event, the contact, the party, the
participant. The event is held in common, against being moved or cancelled meanwhile.
"""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlmodel import select

from app.errors import Conflict, Invalid, NotFound
from app.features.events.queries import EVENT, EXISTS, PARTICIPANT, PARTICIPANTS, TAKES_PART
from app.features.events.schemas import (
    ParticipantCreate,
    ParticipantQuery,
    ParticipantsOfEvent,
    ParticipantUpdate,
)
from app.features.parties import service as parties
from app.http import batch
from app.http.responses import JsonResponse, NoContent, Page, Resource, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.identifiers import new_id
from app.storage.models import Event, Participant
from app.storage.prepared import insert


def search(context: ReadContext, event_id: UUID, query: ParticipantQuery) -> Page:
    """The participants of an event in the order in which they were added. Raises NotFound."""
    if not context.fetch(EXISTS, workspace_id=context.workspace_id, event_id=event_id):
        raise NotFound("event")
    theirs = ParticipantsOfEvent(event_id=event_id, **query.model_dump())
    return Page(*PARTICIPANTS.page(context, theirs, "created_at"))


def create(tx: Transaction, event_id: UUID, data: ParticipantCreate) -> ResourceResponse:
    return _add(tx, data, event=_hold(tx, event_id))


def create_many(
    tx: Transaction, event_id: UUID, items: Sequence[ParticipantCreate | Invalid]
) -> JsonResponse:
    return batch.create_items(tx, _add, items, event=_hold(tx, event_id))


def get(context: ReadContext, event_id: UUID, participant_id: UUID) -> ResourceResponse:
    named = {"event_id": event_id, "participant_id": participant_id}
    if not context.fetch(TAKES_PART, workspace_id=context.workspace_id, **named):
        raise NotFound("participant")
    return ResourceResponse(PARTICIPANT, participant_id)


def update(
    tx: Transaction, event_id: UUID, participant_id: UUID, data: ParticipantUpdate
) -> ResourceResponse:
    participant = _find(tx, event_id, participant_id)
    changes = data.model_dump(exclude_unset=True)
    participant.sqlmodel_update(changes | {"updated_at": tx.now})
    return ResourceResponse(PARTICIPANT, participant_id)


def delete(tx: Transaction, event_id: UUID, participant_id: UUID) -> NoContent:
    tx.session.delete(_find(tx, event_id, participant_id))
    return NoContent()


def _hold(tx: Transaction, event_id: UUID) -> Event:
    """The event, which nobody changes until the transaction ends. Raises NotFound."""
    event = tx.session.get(Event, (tx.workspace_id, event_id), with_for_update={"read": True})
    if event is None:
        raise NotFound("event")
    tx.expect(EVENT, event_id)
    return event


def _add(tx: Transaction, data: ParticipantCreate, *, event: Event) -> ResourceResponse:
    if event.archived_at is not None:
        raise Conflict("state_conflict", "The event is cancelled. Restore it first.")
    party_id = parties.resolve_party(tx, data.customer_id, data.contact_id)
    assert party_id is not None  # the schema asks for one
    parties.lock(tx.session, tx.workspace_id, party_id)
    known = select(Participant.id).where(
        Participant.workspace_id == tx.workspace_id,
        Participant.event_id == event.id,
        Participant.party_id == party_id,
    )
    if tx.session.exec(known).first() is not None:
        raise Conflict(
            "state_conflict", "The customer or contact is already a participant of the event."
        )
    participant_id = new_id()
    row = {
        "workspace_id": tx.workspace_id,
        "id": participant_id,
        "event_id": event.id,
        "party_id": party_id,
        "role": data.role,
        "attended": data.attended,
        "created_at": tx.now,
        "updated_at": tx.now,
    }
    insert(tx.session, Participant, row)
    return created(_of(event.id), participant_id)


def _of(event_id: UUID) -> Resource:
    """Participants with the path below their event."""
    return replace(PARTICIPANT, path=PARTICIPANT.path.format(event_id=event_id))


def _find(tx: Transaction, event_id: UUID, participant_id: UUID) -> Participant:
    """The participant, with its party locked before it. Raises NotFound."""
    key = (tx.workspace_id, participant_id)
    participant = tx.session.get(Participant, key)
    if participant is None or participant.event_id != event_id:
        raise NotFound("participant")
    parties.lock(tx.session, tx.workspace_id, participant.party_id)
    # it may be gone: two parties that became one take part once
    held = tx.session.get(
        Participant, key, populate_existing=True, with_for_update={"key_share": True}
    )
    if held is None:
        raise NotFound("participant")
    tx.expect(PARTICIPANT, participant_id)
    return held
