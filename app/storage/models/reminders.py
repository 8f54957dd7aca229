"""Reminders that people set."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import SQLModel

from app.engine.vocabulary import Priority
from app.storage.models.columns import key, points_to, reference, word


class Reminder(SQLModel, table=True):
    """A reminder that a person set. Evaluation creates its follow-up as for a rule."""

    __tablename__ = "reminders"
    __table_args__ = (
        points_to("parties", "party_id"),
        points_to("users", "owner_id"),
        points_to("users", "created_by_id"),
        Index(None, "workspace_id", "party_id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    party_id: UUID = reference()
    text: str
    due_at: datetime
    priority: Priority = word(Priority)
    owner_id: UUID | None = reference()
    created_by_id: UUID = reference()
    created_at: datetime
