"""Reminders: facts from which the engine makes follow-ups."""

from datetime import datetime
from typing import Any
from uuid import UUID

from app.engine.vocabulary import Priority
from app.http.transaction import Transaction
from app.identifiers import new_id
from app.storage.models import Reminder
from app.storage.prepared import insert


def add(
    tx: Transaction,
    *,
    party_id: UUID,
    text: str,
    due_at: datetime,
    priority: Priority,
    owner_id: UUID | None,
    created_by_id: UUID,
) -> UUID:
    reminder_id = new_id()
    row: dict[str, Any] = {
        "workspace_id": tx.workspace_id,
        "id": reminder_id,
        "party_id": party_id,
        "text": text,
        "due_at": due_at,
        "priority": priority,
        "owner_id": owner_id,
        "created_by_id": created_by_id,
        "created_at": tx.now,
    }
    insert(tx.session, Reminder, row)
    return reminder_id


def remove(tx: Transaction, reminder_id: UUID) -> None:
    """Take a reminder back. The engine withdraws its follow-up if nobody has closed that."""
    tx.session.delete(tx.session.get_one(Reminder, (tx.workspace_id, reminder_id)))
    tx.session.flush()
