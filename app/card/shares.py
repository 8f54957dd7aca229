"""Who was given the card, and where: a log. It settles nothing and starts nothing."""

from datetime import datetime
from uuid import UUID

from app.card.queries import LISTING, SHARE
from app.card.schemas import CardShareCreate, CardShareQuery
from app.db import insert
from app.edge.answers import Gone, Page, Shown, created
from app.edge.transaction import Reading, Transaction
from app.errors import Fault, Invalid, NotFound, unknown_reference
from app.identifiers import new_id
from app.models import CardShare, Event
from app.parties import service as parties


def search(reading: Reading, query: CardShareQuery) -> Page:
    return Page(*LISTING.page(reading, query, query.sort))


def create(tx: Transaction, data: CardShareCreate) -> Shown:
    _require_event(tx, data.event_id)
    share_id = new_id()
    row = {
        "workspace_id": tx.workspace_id,
        "id": share_id,
        "party_id": parties.named(tx, data.customer_id, data.contact_id),
        "name": data.name,
        "event_id": data.event_id,
        "channel": data.channel,
        "shared_at": _past(tx, data.shared_at),
        "notes": data.notes,
        "created_at": tx.now,
        "updated_at": tx.now,
    }
    insert(tx.session, CardShare, row)
    return created(SHARE, share_id)


def get(_reading: Reading, share_id: UUID) -> Shown:
    return Shown(SHARE, share_id)


def delete(tx: Transaction, share_id: UUID) -> Gone:
    share = tx.session.get(
        CardShare, (tx.workspace_id, share_id), with_for_update={"key_share": True}
    )
    if share is None:
        raise NotFound(SHARE.name)
    tx.expect(SHARE, share_id)
    tx.session.delete(share)
    return Gone()


def _require_event(tx: Transaction, event_id: UUID | None) -> None:
    if event_id is not None:
        event = tx.session.get(Event, (tx.workspace_id, event_id), with_for_update={"read": True})
        if event is None or event.archived_at is not None:
            raise unknown_reference("/event_id", "event")


def _past(tx: Transaction, at: datetime | None) -> datetime:
    if at is not None and at > tx.now:
        raise Invalid(Fault("/shared_at", "in_the_future", "The card was given already."))
    return at or tx.now
