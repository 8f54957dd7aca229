"""Events: add, find, change, cancel and bring back, and what came of them."""

from typing import Any
from uuid import UUID

from app.errors import NotFound
from app.features.events.queries import EVENT, LEDGER, LISTING
from app.features.events.schemas import EventCreate, EventQuery, EventUpdate, LedgerRead
from app.features.parties import service as parties
from app.http.patching import merge_patch
from app.http.responses import JsonResponse, NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.http.validation import validated
from app.identifiers import new_id
from app.storage.models import Event, Workspace
from app.storage.prepared import insert


def search(context: ReadContext, query: EventQuery) -> Page:
    return Page(*LISTING.page(context, query, query.sort))


def create(tx: Transaction, data: EventCreate) -> ResourceResponse:
    event_id = new_id()
    row = {
        "workspace_id": tx.workspace_id,
        "id": event_id,
        "archived_at": None,
        "created_at": tx.now,
        "updated_at": tx.now,
        **_columns(tx, data),
    }
    insert(tx.session, Event, row)
    if data.external_ids:
        parties.claim_external_ids(tx, "event", event_id, data.external_ids)
    return created(EVENT, event_id)


def get(_reading: ReadContext, event_id: UUID) -> ResourceResponse:
    return ResourceResponse(EVENT, event_id)


def update(tx: Transaction, event_id: UUID, data: EventUpdate) -> ResourceResponse:
    event = _find(tx, event_id)
    patch = data.model_dump(mode="json", exclude_unset=True)
    whole = validated(EventCreate, merge_patch(_writable(event), patch))
    parties.claim_external_ids(tx, "event", event_id, whole.external_ids)
    event.sqlmodel_update(_columns(tx, whole) | {"updated_at": tx.now})
    return ResourceResponse(EVENT, event_id)


def archive(tx: Transaction, event_id: UUID) -> NoContent:
    event = _find(tx, event_id)
    if event.archived_at is None:
        event.archived_at = event.updated_at = tx.now
    return NoContent()


def restore(tx: Transaction, event_id: UUID) -> ResourceResponse:
    event = _find(tx, event_id)
    if event.archived_at is not None:
        event.archived_at = None
        event.updated_at = tx.now
    return ResourceResponse(EVENT, event_id)


def ledger(context: ReadContext, event_id: UUID) -> JsonResponse:
    """What came of the event's cards and participants. Raises NotFound."""
    rows = context.fetch(
        LEDGER, workspace_id=context.workspace_id, event_id=event_id, now=context.now
    )
    if not rows:
        raise NotFound("event")
    return JsonResponse(LedgerRead(**dict(zip(LedgerRead.model_fields, rows[0], strict=True))))


def _find(tx: Transaction, event_id: UUID) -> Event:
    """The event as the client expects it, locked until the transaction ends. Raises NotFound."""
    event = tx.session.get(Event, (tx.workspace_id, event_id), with_for_update={"key_share": True})
    if event is None:
        raise NotFound("event")
    tx.expect(EVENT, event_id)
    return event


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


def _writable(event: Event) -> dict[str, Any]:
    """The event as a client would have to send it to create it."""
    return {name: getattr(event, name) for name in EventCreate.model_fields}
