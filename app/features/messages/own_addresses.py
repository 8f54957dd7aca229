"""The workspace's own addresses. They decide the direction of a mail and its other recipients."""

from collections.abc import Iterable, Mapping, Sequence

from app.http.transaction import Transaction
from app.parsing import freemail
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

    def has_domain(self, domain: str) -> bool:
        """Whether the domain is ours: named as such, or that of an address, except for freemail."""
        return domain in self._domains or domain in self._domains_of_addresses


def load(tx: Transaction) -> OwnAddresses:
    workspace = tx.session.get_one(Workspace, tx.workspace_id)
    return OwnAddresses(workspace.own_addresses, workspace.own_domains)


def count_recipients(tx: Transaction, recipients: Sequence[Mapping[str, str]]) -> int:
    """The number of recipients; with several, the workspace's own addresses do not count."""
    if len(recipients) <= 1:
        return len(recipients)
    own = load(tx)
    return sum(recipient["address"] not in own for recipient in recipients)
