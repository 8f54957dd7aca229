"""The promised time to answer, by kind of message and prominence."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import SQLModel

from app.engine.vocabulary import MessageKind, Prominence
from app.storage.models.columns import document, in_workspace, key, revision_number, word


class Promise(SQLModel, table=True):
    __tablename__ = "promises"
    __table_args__ = (in_workspace(), Index(None, "workspace_id", "updated_at", "id"))

    workspace_id: UUID = key()
    id: UUID = key()
    message_kind: MessageKind = word(MessageKind)
    prominence: Prominence | None = word(Prominence)
    within: dict[str, Any] = document()
    warn_before: dict[str, Any] | None = document()
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()
