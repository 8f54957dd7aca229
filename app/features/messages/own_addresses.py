"""The workspace's own addresses. They decide the direction of a mail and its other recipients."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from sqlmodel import Session

from app.http.transaction import Transaction
from app.parsing import freemail, sender_pattern
from app.storage.models import Workspace


class OwnAddresses:
    """The addresses and domains of the workspace."""

    def __init__(self, addresses: Iterable[str], domains: Iterable[str]) -> None:
        self._addresses = {address.lower() for address in addresses}
        self._domains = {domain.lower() for domain in domains}
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


def load(tx: Transaction) -> OwnAddresses:
    return read(tx.session, tx.workspace_id)


def read(session: Session, workspace_id: UUID) -> OwnAddresses:
    workspace = session.get_one(Workspace, workspace_id)
    return OwnAddresses(workspace.own_addresses, workspace.own_domains)


def count_recipients(tx: Transaction, recipients: Sequence[Mapping[str, str]]) -> int:
    """The number of recipients; with several, the workspace's own addresses do not count."""
    if len(recipients) <= 1:
        return len(recipients)
    own = load(tx)
    return sum(recipient["address"] not in own for recipient in recipients)
