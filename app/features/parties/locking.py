"""The locks that a body needs: its names, its events and its parties, before the first write."""

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from app import evaluation
from app.http.transaction import Transaction
from app.parsing import matching
from app.parsing.matching import MatchKey
from app.storage.locks import Lock, identity_lock

PARTY_FIELDS = ("customer_id", "contact_id")
NESTED_FIELDS = ("referrer", "referred", "recipient")


def lock_parties(tx: Transaction, *party_ids: UUID, others: Iterable[Lock] = ()) -> None:
    """Lock parties until the transaction ends, after names and events."""
    evaluation.lock_parties(tx.session, tx.workspace_id, party_ids, others)


def lock_named(
    tx: Transaction, *bodies: BaseModel, object_type: str, others: Iterable[Lock] = ()
) -> None:
    """Lock the external ids, correspondents, events and parties that bodies name, and others."""
    named = (lock for body in bodies for lock in _locks_of(tx.workspace_id, object_type, body))
    party_ids = (party_id for body in bodies for party_id in _party_ids(body))
    lock_parties(tx, *party_ids, others=[*others, *named])


def external_id_locks(
    workspace_id: UUID, object_type: str, external_ids: dict[str, str]
) -> list[Lock]:
    return [
        identity_lock(workspace_id, object_type, f"{system}={value}")
        for system, value in external_ids.items()
    ]


def key_locks(workspace_id: UUID, keys: Iterable[MatchKey]) -> list[Lock]:
    return [identity_lock(workspace_id, key.kind, key.value) for key in keys]


def _locks_of(workspace_id: UUID, object_type: str, body: BaseModel) -> Iterator[Lock]:
    external_ids: Any = getattr(body, "external_ids", None)
    yield from external_id_locks(workspace_id, object_type, external_ids or {})
    correspondent: Any = getattr(body, "correspondent", None)
    if correspondent is not None:
        yield from key_locks(workspace_id, [matching.email_key(correspondent.address)])
    event_id: Any = getattr(body, "event_id", None)
    if isinstance(event_id, UUID):
        yield Lock("event", event_id)


def _party_ids(body: BaseModel) -> Iterator[UUID]:
    for name in PARTY_FIELDS:
        party_id: Any = getattr(body, name, None)
        if isinstance(party_id, UUID):
            yield party_id
    for name in NESTED_FIELDS:
        nested: Any = getattr(body, name, None)
        if isinstance(nested, BaseModel):
            yield from _party_ids(nested)
