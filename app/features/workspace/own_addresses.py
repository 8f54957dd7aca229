"""The addresses of the business and of its users.

They decide the direction of a mail, its other recipients and whose mail it is.
"""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session

from app.http.transaction import Transaction
from app.parsing import freemail, sender_pattern
from app.storage.expressions import id_param
from app.storage.models import metadata
from app.storage.prepared import Prepared, Row, fetch

_workspaces, _users = metadata.tables["workspaces"].c, metadata.tables["users"].c
SETTINGS = Prepared(
    sa.select(_workspaces.own_addresses, _workspaces.own_domains).where(
        _workspaces.id == id_param("workspace_id")
    )
)
USERS = Prepared(
    sa.select(_users.email, _users.id).where(
        _users.workspace_id == id_param("workspace_id"),
        _users.email.is_not(None),
        _users.archived_at.is_(None),
    )
)


class OwnAddresses:
    """The addresses and domains of the workspace, and the addresses of its users."""

    def __init__(
        self,
        addresses: Iterable[str],
        domains: Iterable[str],
        users: Mapping[str, UUID] | None = None,
    ) -> None:
        self._shared = {address.lower() for address in addresses}
        self._domains = {domain.lower() for domain in domains}
        self._users = {address.lower(): user_id for address, user_id in (users or {}).items()}
        self._addresses = self._shared | self._users.keys()
        of_addresses = {address.rpartition("@")[2] for address in self._addresses}
        self._domains_of_addresses = of_addresses - freemail.DOMAINS

    def __bool__(self) -> bool:
        return bool(self._addresses or self._domains)

    def __contains__(self, address: str) -> bool:
        lowered = address.lower()
        return lowered in self._addresses or lowered.rpartition("@")[2] in self._domains

    def is_covered_by(self, pattern: str) -> bool:
        """Whether a pattern of a sender rule covers one of the addresses or domains."""
        domains = (f"@{domain}" for domain in self._domains)
        known = map(sender_pattern.normalize, (*self._addresses, *domains))
        return any(pattern in sender_pattern.patterns_of(one) for one in known) or (
            not pattern.startswith("@") and pattern in self
        )

    def has_domain(self, domain: str) -> bool:
        """Whether the domain is ours: named as such, or that of an address, except for freemail."""
        return domain in self._domains or domain in self._domains_of_addresses

    def user_id(self, address: str) -> UUID | None:
        """The user whose address it is."""
        return self._users.get(address.lower())

    def owner_id(self, recipients: Iterable[str]) -> UUID | None:
        """The user to whose own address a mail went; None if a shared address got it, too."""
        ours = [address.lower() for address in recipients if address in self]
        owners = [
            self._users[address]
            for address in ours
            if address in self._users and address not in self._shared
        ]
        return owners[0] if owners and len(owners) == len(ours) else None


def load(tx: Transaction) -> OwnAddresses:
    """The addresses of the workspace, loaded once for each transaction."""
    info = tx.session.info
    if OwnAddresses not in info:
        info[OwnAddresses] = read(tx.session, tx.workspace_id)
    own: OwnAddresses = info[OwnAddresses]
    return own


def read(session: Session, workspace_id: UUID) -> OwnAddresses:
    [settings] = fetch(session, SETTINGS, workspace_id=workspace_id)
    return from_rows(settings, fetch(session, USERS, workspace_id=workspace_id))


def from_rows(settings: Row, users: Iterable[Row]) -> OwnAddresses:
    addresses, domains = settings
    return OwnAddresses(addresses, domains, dict(users))


def count_recipients(tx: Transaction, recipients: Sequence[Mapping[str, str]]) -> int:
    """The number of recipients; with several, the workspace's own addresses do not count."""
    if len(recipients) <= 1:
        return len(recipients)
    own = load(tx)
    return sum(recipient["address"] not in own for recipient in recipients)


def is_copy_to_us(
    tx: Transaction, to: Sequence[Mapping[str, str]], cc: Sequence[Mapping[str, str]]
) -> bool:
    """Whether a mail is written to somebody else, and we are in Cc."""
    if not (to and cc):
        return False
    own = load(tx)
    is_to_us = any(recipient["address"] in own for recipient in to)
    return not is_to_us and any(recipient["address"] in own for recipient in cc)
