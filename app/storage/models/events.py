"""Events and their participants."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import SQLModel

from app.engine.vocabulary import EventKind
from app.storage.models.columns import (
    document,
    in_workspace,
    key,
    points_to,
    reference,
    revision_number,
    word,
)


class Event(SQLModel, table=True):
    __tablename__ = "events"
    __table_args__ = (
        in_workspace(),
        Index(None, "workspace_id", "starts_at", "id"),
        Index(None, "workspace_id", "created_at", "id"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    name: str
    kind: EventKind = word(EventKind)
    starts_at: datetime
    ends_at: datetime
    time_zone: str
    venue: str | None
    cards_handed_out: int
    notes: str | None
    external_ids: dict[str, str] = document()
    archived_at: datetime | None
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()


class Participant(SQLModel, table=True):
    """The participation of a party in an event. `attended` is null if unknown, which counts as true."""

    __tablename__ = "participants"
    __table_args__ = (
        points_to("events", "event_id"),
        points_to("parties", "party_id"),
        UniqueConstraint("workspace_id", "event_id", "party_id"),
        Index(None, "workspace_id", "party_id"),
        Index(None, "workspace_id", "event_id", "created_at", "id"),
        Index(None, "workspace_id", "event_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    event_id: UUID = reference()
    party_id: UUID = reference()
    role: str | None
    attended: bool | None
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()
