"""The rows that customers and contacts share: their party, its keys and its external ids."""

from collections.abc import Callable, Iterable, Mapping
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.engine.vocabulary import PartyKind, Stage
from app.errors import Conflict, NotFound, unknown_reference
from app.features import resource_changes as changes
from app.features.parties import match_keys
from app.features.parties.contact_details import is_bounced
from app.features.parties.locking import external_id_locks, lock_parties
from app.features.parties.queries import CURRENT_PARTY, PARTY_OF_KIND
from app.http.responses import Resource
from app.http.transaction import ReadContext, Transaction
from app.parsing import email_address, phone
from app.parsing.matching import MatchKey
from app.storage.locks import hold_new_parties
from app.storage.models import Contact, Customer, ExternalId, Party
from app.storage.prepared import Prepared, insert


def require(context: ReadContext | Transaction, kind: PartyKind, party_id: UUID) -> UUID:
    """The party of this kind and id, or the one that it was merged into. Raises NotFound."""
    return _find(context, PARTY_OF_KIND, kind, party_id)


def current(context: ReadContext, kind: PartyKind, party_id: UUID) -> UUID:
    """The party that a person is now: after a merge or a conversion another one. Raises NotFound."""
    return _find(context, CURRENT_PARTY, kind, party_id)


def _find(
    context: ReadContext | Transaction, query: Prepared, kind: PartyKind, party_id: UUID
) -> UUID:
    params = {"workspace_id": context.workspace_id, "party_id": party_id, "kind": kind}
    rows = context.fetch(query, **params)
    if not rows:
        raise NotFound(kind)
    return rows[0][0]  # type: ignore[no-any-return]  # an id


def refuse_merged(tx: Transaction, kind: PartyKind, party_id: UUID) -> None:
    """Raises `merged` if the party, which is locked, became a part of another one."""
    party = tx.session.get(Party, (tx.workspace_id, party_id), populate_existing=True)
    if party is not None and party.merged_into_id is not None:
        raise Conflict(
            "merged",
            f"The {kind} was merged into `{party.merged_into_id}`. Change that one, or unmerge both.",
            merged_into_id=str(party.merged_into_id),
        )


def resolve_party(
    tx: Transaction, customer_id: UUID | None, contact_id: UUID | None, *, below: str = ""
) -> UUID | None:
    """The party that a body names; for a converted or merged one the party that it became."""
    if customer_id is not None:
        return resolve_customer(tx, customer_id, below=below)
    if contact_id is not None:
        # a conversion that ran meanwhile would leave the new row behind
        lock_parties(tx, contact_id)
        contact = tx.session.get(Contact, (tx.workspace_id, contact_id), populate_existing=True)
        if contact is None:
            raise unknown_reference(f"{below}/contact_id", "contact")
        if contact.customer_id:
            lock_parties(tx, contact.customer_id)
            return contact.customer_id
        return _survivor(tx, PartyKind.CONTACT, contact_id, below)
    return None


def resolve_customer(tx: Transaction, customer_id: UUID, *, below: str = "") -> UUID:
    """The customer that a body names; for a merged one the customer that it became."""
    lock_parties(tx, customer_id)
    return _survivor(tx, PartyKind.CUSTOMER, customer_id, below)


def _survivor(tx: Transaction, kind: PartyKind, party_id: UUID, below: str) -> UUID:
    """The party, or the one that it was merged into, locked. Raises Invalid if there is none."""
    try:
        survivor = require(tx, kind, party_id)
    except NotFound:
        raise unknown_reference(f"{below}/{kind}_id", kind) from None
    lock_parties(tx, survivor)
    return survivor


def normalize_number(context: ReadContext, number: str) -> str:
    """The stored form of a number that can be dialled here."""
    return phone.read(number, context.actor.country).number or number


def add(tx: Transaction, kind: PartyKind, keys_by_party: Mapping[UUID, Iterable[MatchKey]]) -> None:
    """Insert parties, each with the keys by which it is found."""
    rows = [
        {
            "workspace_id": tx.workspace_id,
            "id": party_id,
            "kind": kind,
            "last_touch_at": None,
            "last_inbound_at": None,
            "reevaluate_at": None,
            "merged_into_id": None,
        }
        for party_id in keys_by_party
    ]
    insert(tx.session, Party, *rows)
    hold_new_parties(tx.session, keys_by_party)
    match_keys.add_keys(tx, keys_by_party)


def claim_external_ids(
    tx: Transaction, object_type: str, object_id: UUID, external_ids: dict[str, str]
) -> None:
    """Make these the external ids of an object. Raises `external_id_taken` if another has one."""
    of_workspace = (
        col(ExternalId.workspace_id) == tx.workspace_id,
        col(ExternalId.object_type) == object_type,
    )
    tx.session.exec(
        sa.delete(ExternalId).where(*of_workspace, col(ExternalId.object_id) == object_id)
    )
    if not external_ids:
        return
    lock_parties(tx, others=external_id_locks(tx.workspace_id, object_type, external_ids))
    pairs = sa.tuple_(col(ExternalId.system), col(ExternalId.value)).in_(list(external_ids.items()))
    system = tx.session.exec(select(ExternalId.system).where(*of_workspace, pairs)).first()
    if system is not None:
        raise Conflict(
            "external_id_taken", f"The external id for {system!r} belongs to another object."
        )
    rows = [
        {
            "workspace_id": tx.workspace_id,
            "object_type": object_type,
            "system": system,
            "value": value,
            "object_id": object_id,
        }
        for system, value in external_ids.items()
    ]
    insert(tx.session, ExternalId, *rows)


def lock_expected(
    tx: Transaction,
    model: type[changes.Row],
    resource: Resource,
    row_id: UUID,
    party_ids: Callable[[changes.Row], Iterable[UUID]],
) -> changes.Row:
    """The row as the client expects it, locked after its parties. Raises NotFound."""
    key = (tx.workspace_id, row_id)
    row = tx.session.get(model, key)
    if row is not None:
        lock_parties(tx, *party_ids(row))
        # others may have changed or deleted it before the parties were locked
        row = tx.session.get(model, key, populate_existing=True, with_for_update=changes.FOR_UPDATE)
    if row is None:
        raise NotFound(resource.name)
    tx.expect(resource, row_id)
    return row


def note_bounce(tx: Transaction, party_id: UUID, addresses: tuple[str, ...]) -> None:
    """Record that mail to these addresses bounced."""
    key = (tx.workspace_id, party_id)
    row = tx.session.get(Customer, key) or tx.session.get_one(Contact, key)
    tx.session.refresh(row, with_for_update={"key_share": True})
    bounced = {email_address.key(address) for address in addresses}
    at = tx.now.isoformat().replace("+00:00", "Z")
    row.emails = [
        email | {"bounced_at": email["bounced_at"] or at}
        if email_address.key(email["address"]) in bounced
        else email
        for email in row.emails
    ]
    row.is_bounced = is_bounced(row.emails, row.phones)
    row.updated_at = tx.now


def email_keys(tx: Transaction, party_id: UUID) -> set[str]:
    """The e-mail addresses of a customer or contact, as they are compared."""
    key = (tx.workspace_id, party_id)
    row = tx.session.get(Customer, key) or tx.session.get_one(Contact, key)
    return {email_address.key(email["address"]) for email in row.emails}


def make_active(tx: Transaction, party_id: UUID) -> None:
    """Make a prospect an active customer; the party is locked before the customer."""
    is_prospect = (
        col(Customer.workspace_id) == tx.workspace_id,
        col(Customer.id) == party_id,
        col(Customer.stage) == Stage.PROSPECT,
    )
    if tx.session.exec(select(Customer.id).where(*is_prospect)).first() is None:
        return
    lock_parties(tx, party_id)
    tx.session.exec(
        sa.update(Customer)
        .where(*is_prospect)
        .values(stage=Stage.ACTIVE, updated_at=tx.now)
        .execution_options(synchronize_session=False)
    )


def set_missing_owner(tx: Transaction, party_id: UUID, owner_id: UUID) -> None:
    """Make a user the owner of a party that has none."""
    for model in (Customer, Contact):
        tx.session.exec(
            sa.update(model)
            .where(
                col(model.workspace_id) == tx.workspace_id,
                col(model.id) == party_id,
                col(model.owner_id).is_(None),
            )
            .values(owner_id=owner_id, updated_at=tx.now)
            .execution_options(synchronize_session=False)
        )
