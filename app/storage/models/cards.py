"""The card of the business, and the people who received it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import SQLModel

from app.engine.vocabulary import Channel
from app.storage.models.columns import (
    in_workspace,
    key,
    points_to,
    reference,
    revision_number,
    word,
)
from app.storage.models.parties import Details


class Card(Details, table=True):
    """The card of a workspace or of a user. Its id is that of its owner, who has at most one."""

    __tablename__ = "cards"
    __table_args__ = (in_workspace(),)

    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()


class CardShare(SQLModel, table=True):
    """A person who received the card; `name` is set if the person is not a party."""

    __tablename__ = "card_shares"
    __table_args__ = (
        in_workspace(),
        points_to("parties", "party_id"),
        points_to("events", "event_id"),
        Index(None, "workspace_id", "party_id", "shared_at", "id"),
        Index(None, "workspace_id", "event_id"),
        Index(None, "workspace_id", "shared_at", "id"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    party_id: UUID | None = reference()
    name: str | None
    event_id: UUID | None = reference()
    channel: Channel = word(Channel)
    shared_at: datetime
    notes: str | None
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()
