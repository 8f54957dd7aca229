"""Events: create, find, change, archive and restore, and their results."""

from functools import partial
from typing import Any
from uuid import UUID

from app.errors import NotFound
from app.features import resource_changes as changes
from app.features.events.queries import EVENT, LEDGER, LISTING
from app.features.events.schemas import EventCreate, EventQuery, EventUpdate, LedgerRead
from app.features.parties import service as parties
from app.features.parties.locking import lock_named
from app.http.responses import JsonResponse, NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.storage.models import Event, Workspace


def search(context: ReadContext, query: EventQuery) -> Page:
    return Page(*LISTING.page(context, query, query.sort))


lock = partial(lock_named, object_type="event")


def create(tx: Transaction, data: EventCreate) -> ResourceResponse:
    lock(tx, data)
    event_id = changes.add(tx, Event, _columns(tx, data))
    if data.external_ids:
        parties.claim_external_ids(tx, "event", event_id, data.external_ids)
    return created(EVENT, event_id)


def get(_reading: ReadContext, event_id: UUID) -> ResourceResponse:
    return ResourceResponse(EVENT, event_id)


def update(tx: Transaction, event_id: UUID, data: EventUpdate) -> ResourceResponse:
    event = _find(tx, event_id)
    before = changes.as_document(event, EventCreate.model_fields)
    whole = changes.apply_patch(EventCreate, before, changes.as_patch(data))
    parties.claim_external_ids(tx, "event", event_id, whole.external_ids)
    changes.set_columns(tx, event, _columns(tx, whole))
    return ResourceResponse(EVENT, event_id)


def archive(tx: Transaction, event_id: UUID) -> NoContent:
    return changes.archive(tx, _find(tx, event_id))


def restore(tx: Transaction, event_id: UUID) -> ResourceResponse:
    changes.restore(tx, _find(tx, event_id))
    return ResourceResponse(EVENT, event_id)


def ledger(context: ReadContext, event_id: UUID) -> JsonResponse:
    """The results of the event's cards and participants. Raises NotFound."""
    rows = context.fetch(
        LEDGER, workspace_id=context.workspace_id, event_id=event_id, now=context.now
    )
    if not rows:
        raise NotFound("event")
    return JsonResponse(LedgerRead(**dict(zip(LedgerRead.model_fields, rows[0], strict=True))))


def _find(tx: Transaction, event_id: UUID) -> Event:
    return changes.lock_expected(tx, Event, EVENT, event_id)


def _columns(tx: Transaction, data: EventCreate) -> dict[str, Any]:
    return {
        "name": data.name,
        "kind": data.kind,
        "starts_at": data.starts_at,
        "ends_at": data.ends_at,
        "time_zone": data.time_zone or tx.session.get_one(Workspace, tx.workspace_id).time_zone,
        "venue": data.venue,
        "cards_handed_out": data.cards_handed_out,
        "notes": data.notes,
        "external_ids": data.external_ids,
    }
