"""The references of contacts and shared cards to an event."""

from uuid import UUID

from app.errors import unknown_reference
from app.http.transaction import Transaction
from app.storage.locks import Lock, take_locks
from app.storage.models import Event


def lock_open_event(
    tx: Transaction, event_id: UUID | None, *, pointer: str = "/event_id"
) -> Event | None:
    """The event, locked against changes until the transaction ends. Raises Invalid.

    Lock it before a contact: all transactions lock in this order.
    """
    event = lock_event(tx, event_id)
    if event_id is not None:
        require_open(event, pointer)
    return event


def lock_event(tx: Transaction, event_id: UUID | None) -> Event | None:
    if event_id is None:
        return None
    take_locks(tx.session, tx.workspace_id, [Lock("event", event_id)])
    return tx.session.get(Event, (tx.workspace_id, event_id), populate_existing=True)


def require_open(event: Event | None, pointer: str) -> None:
    """Raises Invalid unless there is such an event, and it is not cancelled."""
    if event is None or event.archived_at is not None:
        raise unknown_reference(pointer, "event")
