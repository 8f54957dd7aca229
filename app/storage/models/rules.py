"""Rules: the conditions, delays and fulfilments of follow-ups."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import SQLModel

from app.engine.vocabulary import Priority, RuleKind, Trigger
from app.storage.models.columns import (
    document,
    in_workspace,
    key,
    points_to,
    reference,
    revision_number,
    word,
)


class Rule(SQLModel, table=True):
    __tablename__ = "rules"
    __table_args__ = (
        in_workspace(),
        points_to("users", "assign_to_id"),
        points_to("templates", "template_id"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    name: str
    kind: RuleKind = word(RuleKind)
    is_enabled: bool
    trigger: Trigger = word(Trigger)
    after: dict[str, Any] = document()
    until: list[str] = document()
    expires_after: str | None
    priority: Priority = word(Priority)
    warn_before: dict[str, Any] | None = document()
    where: dict[str, Any] | None = document()
    times_at_most: int | None
    assign_to_id: UUID | None = reference()
    template_id: UUID | None = reference()
    created_by_pack: str | None
    disabled_reason: str | None
    warnings: list[dict[str, Any]] = document()
    version: int
    archived_at: datetime | None
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()
