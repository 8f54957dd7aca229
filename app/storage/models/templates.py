"""Templates of messages."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import SQLModel

from app.engine.vocabulary import Channel, Language
from app.storage.models.columns import document, in_workspace, key, revision_number, word


class Template(SQLModel, table=True):
    """A template. Templates of one name have the same content in other languages or channels."""

    __tablename__ = "templates"
    __table_args__ = (
        in_workspace(),
        Index(None, "workspace_id", "name"),
        Index(None, "workspace_id", "created_at", "id"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    name: str
    channel: Channel = word(Channel)
    language: Language | None = word(Language)
    subject: str | None
    body: str
    is_ready_made: bool
    warnings: list[dict[str, Any]] = document()
    archived_at: datetime | None
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()
