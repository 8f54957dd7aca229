"""Sender rules, and what follows from a change of one."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.engine.vocabulary import SenderEffect
from app.storage.models.columns import (
    in_workspace,
    key,
    points_to,
    reference,
    revision_number,
    sender_key,
    word,
)


class SenderRule(SQLModel, table=True):
    """A decision about all messages of an address or of a domain (`@example.com`)."""

    __tablename__ = "sender_rules"
    __table_args__ = (
        in_workspace(),
        points_to("users", "created_by_id"),
        UniqueConstraint("workspace_id", "pattern"),
        Index(None, "workspace_id", "created_at", "id"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    pattern: str = Field(max_length=320)
    effect: SenderEffect = word(SenderEffect)
    note: str | None
    # The range of the sort keys that the pattern covers; the end is excluded.
    first_key: str = sender_key()
    end_key: str = sender_key()
    created_by_id: UUID = reference()
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()


class SenderRemoval(SQLModel, table=True):
    """The number of messages of one day that were removed because a rule ignores their sender."""

    __tablename__ = "sender_removals"
    __table_args__ = (points_to("sender_rules", "rule_id"),)

    workspace_id: UUID = key()
    rule_id: UUID = key()
    day: date = Field(primary_key=True)
    messages: int
    last_at: datetime


class SenderReview(SQLModel, table=True):
    """A range of senders whose stored messages are judged again after a change of a rule."""

    __tablename__ = "sender_reviews"
    __table_args__ = (in_workspace(),)

    workspace_id: UUID = key()
    id: UUID = key()
    first_key: str = sender_key()
    end_key: str = sender_key()
    # The last message that was judged; null before the first.
    cursor: UUID | None = reference()
    created_at: datetime
