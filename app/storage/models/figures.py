"""Figures of a workspace that the engine needs."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import SQLModel

from app.storage.models.columns import document, in_workspace, key


class WorkspaceFigures(SQLModel, table=True):
    """The usual figures of a workspace. `renew_at` is null until there are enough purchases."""

    __tablename__ = "workspace_figures"
    __table_args__ = (in_workspace(), Index(None, "renew_at"))

    workspace_id: UUID = key()
    figures: dict[str, Any] = document()
    version: int
    renew_at: datetime | None
