"""Participants of an event: add, find, change, remove.

Locks are taken in one order, so that nobody waits in a circle: the event, the contact, the party, the
participant. The lock on the event is shared; it keeps others from moving or cancelling it.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from sqlmodel import select

from app.errors import Conflict, Invalid, NotFound
from app.features import resource_changes as changes
from app.features.events.queries import EVENT, EXISTS, PARTICIPANT, PARTICIPANTS, TAKES_PART
from app.features.events.schemas import (
    ParticipantCreate,
    ParticipantQuery,
    ParticipantsOfEvent,
    ParticipantUpdate,
)
from app.features.parties import service as parties
from app.features.parties.locking import lock_named, lock_parties
from app.http import batch
from app.http.responses import JsonResponse, NoContent, Page, Resource, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.storage.models import Event, Participant


def search(context: ReadContext, event_id: UUID, query: ParticipantQuery) -> Page:
    """The participants of an event in the order in which they were added. Raises NotFound."""
    if not context.fetch(EXISTS, workspace_id=context.workspace_id, event_id=event_id):
        raise NotFound("event")
    theirs = ParticipantsOfEvent(event_id=event_id, **query.model_dump(exclude_unset=True))
    return Page(*PARTICIPANTS.page(context, theirs, "created_at"))


def create(tx: Transaction, event_id: UUID, data: ParticipantCreate) -> ResourceResponse:
    return _add(tx, data, event=_hold(tx, event_id))


def create_many(
    tx: Transaction, event_id: UUID, items: Sequence[ParticipantCreate | Invalid]
) -> JsonResponse:
    lock = partial(lock_named, object_type="participant")
    return batch.create_items(tx, _add, items, lock=lock, event=_hold(tx, event_id))


def get(context: ReadContext, event_id: UUID, participant_id: UUID) -> ResourceResponse:
    named = {"event_id": event_id, "participant_id": participant_id}
    if not context.fetch(TAKES_PART, workspace_id=context.workspace_id, **named):
        raise NotFound("participant")
    return ResourceResponse(PARTICIPANT, participant_id)


def update(
    tx: Transaction, event_id: UUID, participant_id: UUID, data: ParticipantUpdate
) -> ResourceResponse:
    participant = _find(tx, event_id, participant_id)
    changes.set_columns(tx, participant, data.model_dump(exclude_unset=True))
    return ResourceResponse(PARTICIPANT, participant_id)


def delete(tx: Transaction, event_id: UUID, participant_id: UUID) -> NoContent:
    tx.session.delete(_find(tx, event_id, participant_id))
    return NoContent()


def _hold(tx: Transaction, event_id: UUID) -> Event:
    """The event, locked until the transaction ends. Raises NotFound."""
    return changes.lock_expected(tx, Event, EVENT, event_id, {"read": True})


def _add(tx: Transaction, data: ParticipantCreate, *, event: Event) -> ResourceResponse:
    if event.archived_at is not None:
        raise Conflict("state_conflict", "The event is cancelled. Restore it first.")
    party_id = parties.resolve_party(tx, data.customer_id, data.contact_id)
    assert party_id is not None  # the schema requires one
    lock_parties(tx, party_id)
    known = select(Participant.id).where(
        Participant.workspace_id == tx.workspace_id,
        Participant.event_id == event.id,
        Participant.party_id == party_id,
    )
    if tx.session.exec(known).first() is not None:
        raise Conflict(
            "state_conflict", "The customer or contact is already a participant of the event."
        )
    columns = {
        "event_id": event.id,
        "party_id": party_id,
        "role": data.role,
        "attended": data.attended,
    }
    return created(_resource(event.id), changes.add(tx, Participant, columns))


def _resource(event_id: UUID) -> Resource:
    """Participants with the path below their event."""
    return replace(PARTICIPANT, path=PARTICIPANT.path.format(event_id=event_id))


def _find(tx: Transaction, event_id: UUID, participant_id: UUID) -> Participant:
    """The participant, locked after its party. Raises NotFound."""
    participant = tx.session.get(Participant, (tx.workspace_id, participant_id))
    if participant is None or participant.event_id != event_id:
        raise NotFound("participant")
    # a merge of two parties may have removed it meanwhile
    return parties.lock_expected(
        tx, Participant, PARTICIPANT, participant_id, lambda row: [row.party_id]
    )
