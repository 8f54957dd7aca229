"""Loads the names and occasions of a party, once for each party of a batch."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from app.engine.vocabulary import Direction
from app.features.messages.queries import NAMES, OCCASIONS
from app.http.responses import RequestContext
from app.http.transaction import Transaction
from app.parsing.personal import RecipientContext
from app.storage.prepared import Row
from app.storage.round_trips import fetch_together


class RecipientContextLoader:
    def __init__(
        self, context: RequestContext, new_names: Mapping[UUID, str] | None = None
    ) -> None:
        """`new_names` has the names of contacts that may not be stored yet."""
        self._context = context
        self._new_names = new_names or {}
        self._by_party: dict[UUID, RecipientContext] = {}

    def get(self, party_id: UUID) -> RecipientContext:
        if party_id not in self._by_party:
            self._by_party[party_id] = self._load(party_id)
        return self._by_party[party_id]

    def for_message(self, direction: Direction, party_id: UUID) -> RecipientContext:
        """The context of a message; empty for an inbound one, whose verdicts do not use it."""
        return RecipientContext() if direction is Direction.INBOUND else self.get(party_id)

    def load_together(self, tx: Transaction, party_ids: Iterable[UUID]) -> None:
        """Load the contexts of several parties in one round trip."""
        loaded = list(dict.fromkeys(party_ids))
        calls = [
            (statement, self._params(party_id))
            for party_id in loaded
            for statement in (NAMES, OCCASIONS)
        ]
        found = iter(fetch_together(tx.session, calls) if calls else ())
        for party_id, names, occasions in zip(loaded, found, found, strict=True):
            self._by_party[party_id] = _context(names, occasions)

    def _load(self, party_id: UUID) -> RecipientContext:
        if name := self._new_names.get(party_id):
            return RecipientContext(names=(name,))
        party = self._params(party_id)
        return _context(
            self._context.fetch(NAMES, **party), self._context.fetch(OCCASIONS, **party)
        )

    def _params(self, party_id: UUID) -> dict[str, Any]:
        return {"workspace_id": self._context.workspace_id, "party_id": party_id}


def _context(names: Iterable[Row], occasions: Iterable[Row]) -> RecipientContext:
    rows = list(names)
    return RecipientContext(
        names=tuple(name for name, referral_id in rows if referral_id is None),
        occasions=tuple(row[0] for row in occasions),
        referred_to={referral_id: name for name, referral_id in rows if referral_id is not None},
    )
