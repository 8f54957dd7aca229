"""The log of shared cards. It settles and starts no follow-up."""

from typing import Any
from uuid import UUID

from app.features import resource_changes as changes
from app.features.card.queries import LISTING, SHARE
from app.features.card.schemas import CardShareCreate, CardShareQuery, CardShareUpdate
from app.features.event_references import lock_open_event
from app.features.parties import service as parties
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.storage.models import CardShare, Party

WHOM = ("customer_id", "contact_id", "name")
SHARE_FIELDS = ("name", "event_id", "channel", "shared_at", "notes")


def search(context: ReadContext, query: CardShareQuery) -> Page:
    return Page(*LISTING.page(context, query, query.sort))


def create(tx: Transaction, data: CardShareCreate) -> ResourceResponse:
    lock_open_event(tx, data.event_id)
    columns = {
        "party_id": parties.resolve_party(tx, data.customer_id, data.contact_id),
        "name": data.name,
        "event_id": data.event_id,
        "channel": data.channel,
        "shared_at": changes.past_or_now(tx, "shared_at", data.shared_at),
        "notes": data.notes,
    }
    return created(SHARE, changes.add(tx, CardShare, columns))


def get(_reading: ReadContext, share_id: UUID) -> ResourceResponse:
    return ResourceResponse(SHARE, share_id)


def update(tx: Transaction, share_id: UUID, data: CardShareUpdate) -> ResourceResponse:
    patch = changes.as_patch(data)
    is_named = any(patch.get(name) is not None for name in WHOM)
    if is_named:
        patch = dict.fromkeys(WHOM) | patch
    # the parties are locked before the entry, as a conversion does
    receiver = parties.resolve_party(tx, _id(patch, "customer_id"), _id(patch, "contact_id"))
    share = _find(tx, share_id)
    whole = changes.apply_patch(CardShareCreate, _writable(tx, share), patch)
    if whole.event_id != share.event_id:
        lock_open_event(tx, whole.event_id)
    if is_named or (whole.customer_id or whole.contact_id) is None:
        share.party_id = receiver
    columns = {name: getattr(whole, name) for name in SHARE_FIELDS}
    columns["shared_at"] = changes.past_or_now(tx, "shared_at", whole.shared_at)
    changes.set_columns(tx, share, columns)
    return ResourceResponse(SHARE, share_id)


def delete(tx: Transaction, share_id: UUID) -> NoContent:
    tx.session.delete(_find(tx, share_id))
    return NoContent()


def _find(tx: Transaction, share_id: UUID) -> CardShare:
    return changes.lock_expected(tx, CardShare, SHARE, share_id)


def _id(patch: dict[str, Any], name: str) -> UUID | None:
    return UUID(patch[name]) if patch.get(name) is not None else None


def _writable(tx: Transaction, share: CardShare) -> dict[str, Any]:
    """The entry as a client has to send it."""
    document = changes.as_document(share, SHARE_FIELDS)
    if share.party_id is None:
        return document
    party = tx.session.get_one(Party, (tx.workspace_id, share.party_id))
    return document | {f"{party.kind}_id": share.party_id}
