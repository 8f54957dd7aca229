"""What a message to a party could name: loaded once for each party of a batch."""

from uuid import UUID

from app.features.messages.queries import NAMES, OCCASIONS
from app.http.responses import Asking
from app.parsing.personal import Acquaintance


class Acquaintances:
    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._known: dict[UUID, Acquaintance] = {}

    def of(self, party_id: UUID) -> Acquaintance:
        if party_id not in self._known:
            self._known[party_id] = self._load(party_id)
        return self._known[party_id]

    def _load(self, party_id: UUID) -> Acquaintance:
        party = {"workspace_id": self._asking.workspace_id, "party_id": party_id}
        return Acquaintance(
            names=tuple(row[0] for row in self._asking.fetch(NAMES, **party)),
            occasions=tuple(row[0] for row in self._asking.fetch(OCCASIONS, **party)),
        )
