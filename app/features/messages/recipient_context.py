"""What a message to a party could name: loaded once for each party of a batch."""

from uuid import UUID

from app.features.messages.queries import NAMES, OCCASIONS
from app.http.responses import RequestContext
from app.parsing.personal import RecipientContext


class RecipientContexts:
    def __init__(self, context: RequestContext) -> None:
        self._asking = context
        self._known: dict[UUID, RecipientContext] = {}

    def of(self, party_id: UUID) -> RecipientContext:
        if party_id not in self._known:
            self._known[party_id] = self._load(party_id)
        return self._known[party_id]

    def _load(self, party_id: UUID) -> RecipientContext:
        party = {"workspace_id": self._asking.workspace_id, "party_id": party_id}
        return RecipientContext(
            names=tuple(row[0] for row in self._asking.fetch(NAMES, **party)),
            occasions=tuple(row[0] for row in self._asking.fetch(OCCASIONS, **party)),
        )
