"""The working calendar of a workspace."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import SQLModel

from app.storage.models.columns import document, in_workspace, key, revision_number


class WorkingCalendar(SQLModel, table=True):
    __tablename__ = "working_calendars"
    __table_args__ = (in_workspace(),)

    workspace_id: UUID = key()
    time_zone: str
    hours: dict[str, Any] = document()
    holidays: dict[str, Any] | None = document()
    exceptions: list[dict[str, Any]] = document()
    version: int
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()
