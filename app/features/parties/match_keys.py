"""The keys by which a party is found again: e-mail addresses, numbers, names, tags."""

from collections.abc import Iterable, Mapping
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.errors import Conflict
from app.features.parties.contact_details import ContactDetails
from app.features.parties.locking import key_locks, lock_parties
from app.features.parties.queries import CUSTOMERS_WITH_KEY
from app.features.parties.warnings import warning
from app.http.problems import DuplicateCandidate
from app.http.transaction import Transaction
from app.parsing.email_address import is_shared
from app.parsing.matching import MatchKey
from app.storage.locks import Lock
from app.storage.models import Customer
from app.storage.models import MatchKey as MatchKeyRow
from app.storage.prepared import fetch, insert

IDENTIFYING = frozenset({"email", "mobile"})


def replace_keys(tx: Transaction, party_id: UUID, keys: Iterable[MatchKey]) -> None:
    """Replace the keys by which a party is found. The key of its business card stays."""
    tx.session.exec(
        sa.delete(MatchKeyRow).where(
            col(MatchKeyRow.workspace_id) == tx.workspace_id,
            col(MatchKeyRow.party_id) == party_id,
            col(MatchKeyRow.kind) != "card",
        )
    )
    add_keys(tx, {party_id: keys})


def keep_aliases(tx: Transaction, party_id: UUID) -> None:
    """Delete the keys of a merged party, except for its card and its ids in other systems."""
    tx.session.exec(
        sa.delete(MatchKeyRow).where(
            col(MatchKeyRow.workspace_id) == tx.workspace_id,
            col(MatchKeyRow.party_id) == party_id,
            col(MatchKeyRow.kind).not_in(("card", "external_id")),
        )
    )


def add_keys(tx: Transaction, keys_by_party: Mapping[UUID, Iterable[MatchKey]]) -> None:
    rows = [
        {
            "workspace_id": tx.workspace_id,
            "kind": key.kind,
            "value": key.value,
            "party_id": party_id,
        }
        for party_id, keys in keys_by_party.items()
        for key in keys
    ]
    insert(tx.session, MatchKeyRow, *rows)


def identity_locks(workspace_id: UUID, keys: Iterable[MatchKey]) -> list[Lock]:
    """The locks of the keys that only one customer may have."""
    return key_locks(workspace_id, filter(_is_identifying, keys))


def _is_identifying(key: MatchKey) -> bool:
    """Whether the key belongs to one person; a shared mailbox such as info@ does not."""
    return key.kind in IDENTIFYING and not (key.kind == "email" and is_shared(key.value))


def refuse_known_customer(
    tx: Transaction, keys: Iterable[MatchKey], *, excluding: UUID | None = None
) -> None:
    """Raise `customer_exists` if a customer, archived or not, has the same e-mail or mobile number.

    Transactions with a key in common run one after the other, so this holds under many at once.
    """
    identifying = list(filter(_is_identifying, keys))
    if not identifying:
        return
    lock_parties(tx, others=identity_locks(tx.workspace_id, identifying))
    if candidates := _find_customers(tx.session, tx.workspace_id, identifying, excluding=excluding):
        raise Conflict("customer_exists", candidates=candidates)


def _find_customers(
    session: Session, workspace_id: UUID, keys: list[MatchKey], *, excluding: UUID | None = None
) -> list[DuplicateCandidate]:
    """Customers that share a key, with what they share."""
    rows = [
        row
        for key in keys
        for row in fetch(
            session, CUSTOMERS_WITH_KEY, workspace_id=workspace_id, kind=key.kind, value=key.value
        )
    ]
    candidates: dict[UUID, DuplicateCandidate] = {}
    for party_id, name, kind in sorted(rows):
        if party_id != excluding:
            candidate = candidates.setdefault(
                party_id,
                DuplicateCandidate(customer_id=str(party_id), display_name=name, evidence=[]),
            )
            candidate.evidence.append(kind)
    return list(candidates.values())[:50]


def warn_of_shared_numbers(
    tx: Transaction, details: ContactDetails, party_id: UUID
) -> ContactDetails:
    """Add a warning for each landline that another customer has; it may be a shared one."""
    landlines = [key.value for key in details.keys if key.kind == "landline"]
    if not landlines:
        return details
    owners = _other_owners(tx, landlines, party_id)
    return details.with_warnings(
        warning(f"/phones/{index}/number", "phone_shared", f"{owner} has this number, too.")
        for index, phone in enumerate(details.columns["phones"])
        if (owner := owners.get(phone["number"]))
    )


def _other_owners(tx: Transaction, landlines: list[str], party_id: UUID) -> dict[str, str]:
    """The name of one other customer for each landline that has one."""
    rows = tx.session.exec(
        select(MatchKeyRow.value, sa.func.min(Customer.display_name))
        .join(
            Customer,
            sa.and_(
                col(Customer.workspace_id) == MatchKeyRow.workspace_id,
                col(Customer.id) == MatchKeyRow.party_id,
            ),
        )
        .where(
            MatchKeyRow.workspace_id == tx.workspace_id,
            MatchKeyRow.kind == "landline",
            col(MatchKeyRow.value).in_(landlines),
            MatchKeyRow.party_id != party_id,
        )
        .group_by(MatchKeyRow.value)
    )
    return dict(rows.all())
