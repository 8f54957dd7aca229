"""Who was given the card, and where: a log. It settles nothing and starts nothing."""

from datetime import datetime
from typing import Any
from uuid import UUID

from app.errors import FieldError, Invalid, NotFound, unknown_reference
from app.features.card.queries import LISTING, SHARE
from app.features.card.schemas import CardShareCreate, CardShareQuery, CardShareUpdate
from app.features.parties import service as parties
from app.http.patching import merge_patch
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.http.validation import validated
from app.identifiers import new_id
from app.storage.models import CardShare, Event, Party
from app.storage.prepared import insert

WHOM = ("customer_id", "contact_id", "name")
KEPT = ("name", "event_id", "channel", "shared_at", "notes")


def search(context: ReadContext, query: CardShareQuery) -> Page:
    return Page(*LISTING.page(context, query, query.sort))


def create(tx: Transaction, data: CardShareCreate) -> ResourceResponse:
    _require_event(tx, data.event_id)
    share_id = new_id()
    row = {
        "workspace_id": tx.workspace_id,
        "id": share_id,
        "party_id": parties.resolve_party(tx, data.customer_id, data.contact_id),
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


def get(_reading: ReadContext, share_id: UUID) -> ResourceResponse:
    return ResourceResponse(SHARE, share_id)


def update(tx: Transaction, share_id: UUID, data: CardShareUpdate) -> ResourceResponse:
    patch = data.model_dump(mode="json", exclude_unset=True)
    is_named = any(patch.get(name) is not None for name in WHOM)
    if is_named:
        patch = dict.fromkeys(WHOM) | patch
    # held before the entry, as by whoever makes one party of two
    receiver = parties.resolve_party(tx, _id(patch, "customer_id"), _id(patch, "contact_id"))
    share = _find(tx, share_id)
    whole = validated(CardShareCreate, merge_patch(_writable(tx, share), patch))
    if whole.event_id != share.event_id:
        _require_event(tx, whole.event_id)
    if is_named or (whole.customer_id or whole.contact_id) is None:
        share.party_id = receiver
    share.name = whole.name
    share.event_id = whole.event_id
    share.channel = whole.channel
    share.shared_at = _past(tx, whole.shared_at)
    share.notes = whole.notes
    share.updated_at = tx.now
    return ResourceResponse(SHARE, share_id)


def delete(tx: Transaction, share_id: UUID) -> NoContent:
    tx.session.delete(_find(tx, share_id))
    return NoContent()


def _find(tx: Transaction, share_id: UUID) -> CardShare:
    """The entry as the client expects it, locked until the transaction ends. Raises NotFound."""
    share = tx.session.get(
        CardShare, (tx.workspace_id, share_id), with_for_update={"key_share": True}
    )
    if share is None:
        raise NotFound(SHARE.name)
    tx.expect(SHARE, share_id)
    return share


def _id(patch: dict[str, Any], name: str) -> UUID | None:
    return UUID(patch[name]) if patch.get(name) is not None else None


def _writable(tx: Transaction, share: CardShare) -> dict[str, Any]:
    """The entry as a client would have to send it to note it."""
    written = {name: getattr(share, name) for name in KEPT}
    if share.party_id is None:
        return written
    party = tx.session.get_one(Party, (tx.workspace_id, share.party_id))
    return written | {f"{party.kind}_id": share.party_id}


def _require_event(tx: Transaction, event_id: UUID | None) -> None:
    if event_id is not None:
        event = tx.session.get(Event, (tx.workspace_id, event_id), with_for_update={"read": True})
        if event is None or event.archived_at is not None:
            raise unknown_reference("/event_id", "event")


def _past(tx: Transaction, at: datetime | None) -> datetime:
    if at is not None and at > tx.now:
        raise Invalid(
            FieldError("/shared_at", "in_the_future", "`shared_at` must not be in the future.")
        )
    return at or tx.now
