"""Workspaces, users and their API keys."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.storage.models.columns import (
    document,
    in_workspace,
    key,
    money,
    points_to,
    reference,
    revision_number,
)


class Workspace(SQLModel, table=True):
    __tablename__ = "workspaces"

    id: UUID = key()
    name: str
    country: str
    time_zone: str
    language: str
    own_addresses: list[str] = document()
    own_domains: list[str] = document()
    require_if_match: bool
    nudges_per_day: int | None
    # The amount from which every purchase calls for thanks; null for the default.
    thank_you_from: str | None = money()
    # Counts the changes of rules, promises, the calendar and the settings that affect reasons.
    rulebook_version: int
    # Whether a rule can create a follow-up for a customer without any facts.
    rules_match_new_customers: bool
    cursor_secret: bytes = Field(sa_type=LargeBinary)
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()


class User(SQLModel, table=True):
    __tablename__ = "users"
    __table_args__ = (in_workspace(), Index(None, "workspace_id", "updated_at", "id"))

    workspace_id: UUID = key()
    id: UUID = key()
    name: str
    email: str | None
    role: str
    time_zone: str | None
    away_from: date | None
    away_to: date | None
    substitute_id: UUID | None = reference()
    nudges_per_day: int | None
    archived_at: datetime | None
    # The user who has taken over from this archived user.
    successor_id: UUID | None = reference()
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()


class ApiKey(SQLModel, table=True):
    __tablename__ = "api_keys"
    __table_args__ = (
        in_workspace(),
        points_to("users", "user_id"),
        UniqueConstraint("hash"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    name: str
    scope: str
    user_id: UUID = reference()
    hash: bytes = Field(sa_type=LargeBinary)
    hint: str
    expires_at: datetime | None
    last_used_at: datetime | None
    revoked_at: datetime | None
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()


class IdempotencyKey(SQLModel, table=True):
    """The response to a request with an idempotency key, written in the same transaction."""

    __tablename__ = "idempotency_keys"
    __table_args__ = (in_workspace(),)

    workspace_id: UUID = key()
    method: str = Field(primary_key=True)
    path: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    fingerprint: bytes = Field(sa_type=LargeBinary)
    status: int | None
    headers: dict[str, Any] | None = document()
    body: bytes | None = Field(sa_type=LargeBinary)
    created_at: datetime = Field(index=True)
