"""Loads the names and occasions of a party, once for each party of a batch."""

from uuid import UUID

from app.features.messages.queries import NAMES, OCCASIONS
from app.http.responses import RequestContext
from app.parsing.personal import RecipientContext


class RecipientContextLoader:
    def __init__(self, context: RequestContext) -> None:
        self._context = context
        self._by_party: dict[UUID, RecipientContext] = {}

    def get(self, party_id: UUID) -> RecipientContext:
        if party_id not in self._by_party:
            self._by_party[party_id] = self._load(party_id)
        return self._by_party[party_id]

    def _load(self, party_id: UUID) -> RecipientContext:
        party = {"workspace_id": self._context.workspace_id, "party_id": party_id}
        return RecipientContext(
            names=tuple(row[0] for row in self._context.fetch(NAMES, **party)),
            occasions=tuple(row[0] for row in self._context.fetch(OCCASIONS, **party)),
        )
