"""Customers and contacts, and the columns that both share as parties."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.engine.vocabulary import PartyKind, Prominence, Stage
from app.storage.models.columns import (
    document,
    in_workspace,
    key,
    points_to,
    reference,
    revision_number,
    rows_where,
    word,
)


class Party(SQLModel, table=True):
    """One customer or one contact. Messages and follow-ups refer to it, so one index covers both.

    `app.evaluation` writes the times and locks this row.
    """

    __tablename__ = "parties"
    __table_args__ = (
        in_workspace(),
        Index(None, "reevaluate_at", **rows_where("reevaluate_at IS NOT NULL")),
        Index(None, "workspace_id", "merged_into_id", **rows_where("merged_into_id IS NOT NULL")),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    kind: PartyKind = word(PartyKind)
    last_touch_at: datetime | None
    last_inbound_at: datetime | None
    reevaluate_at: datetime | None
    # The party of the same kind that this one became a part of; never one that was merged itself.
    merged_into_id: UUID | None = reference()


class Merge(SQLModel, table=True):
    """A merge of two parties, with the former values of all that it changed."""

    __tablename__ = "merges"
    __table_args__ = (
        points_to("parties", "merged_id"),
        points_to("parties", "survivor_id"),
        points_to("users", "merged_by_id"),
        Index(None, "workspace_id", "merged_id"),
        Index(None, "workspace_id", "survivor_id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    merged_id: UUID = reference()
    survivor_id: UUID = reference()
    merged_at: datetime
    merged_by_id: UUID = reference()
    unmerged_at: datetime | None
    changes: dict[str, Any] = document()


class Duplicate(SQLModel, table=True):
    """Two parties that may be the same. A pair of which one is archived or merged stays hidden.

    A dismissed pair keeps the reasons for which it was dismissed.
    """

    __tablename__ = "duplicates"
    __table_args__ = (
        points_to("parties", "older_id"),
        points_to("parties", "newer_id"),
        points_to("users", "dismissed_by_id"),
        UniqueConstraint("workspace_id", "newer_id", "older_id"),
        Index(None, "workspace_id", "older_id"),
        Index(None, "workspace_id", "score", "id"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    older_id: UUID = reference()
    newer_id: UUID = reference()
    # In hundredths.
    score: int
    evidence: list[str] = document()
    dismissed_at: datetime | None
    dismissed_by_id: UUID | None = reference()
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()


class CardUpdate(SQLModel, table=True):
    """A change of a contact by a newer export of its card, with the former values."""

    __tablename__ = "card_updates"
    __table_args__ = (
        points_to("parties", "contact_id"),
        Index(None, "workspace_id", "contact_id", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    contact_id: UUID = reference()
    changes: dict[str, Any] = document()
    undone_at: datetime | None
    created_at: datetime


class DuplicateSearch(SQLModel, table=True):
    """How far the search for duplicates has followed the changes of a workspace."""

    __tablename__ = "duplicate_searches"
    __table_args__ = (in_workspace(),)

    workspace_id: UUID = key()
    searched_until: datetime


class MatchKey(SQLModel, table=True):
    """A search key of a party: an e-mail address, a number, a word of its name or a tag."""

    __tablename__ = "match_keys"
    __table_args__ = (points_to("parties", "party_id"), Index(None, "workspace_id", "party_id"))

    workspace_id: UUID = key()
    kind: str = Field(primary_key=True, max_length=24)
    value: str = Field(primary_key=True, max_length=320)
    party_id: UUID = key()


class Details(SQLModel):
    """The columns for the name and the contact details of customers, contacts and the own card."""

    workspace_id: UUID = key()
    id: UUID = key()
    type: str
    name: dict[str, Any] = document()
    display_name: str
    organization: str | None
    job_title: str | None
    emails: list[dict[str, Any]] = document()
    phones: list[dict[str, Any]] = document()
    addresses: list[dict[str, Any]] = document()
    urls: list[str] = document()
    notes: str | None
    warnings: list[dict[str, Any]] = document()


class Customer(Details, table=True):
    __tablename__ = "customers"
    __table_args__ = (
        points_to("parties", "id"),
        points_to("users", "owner_id"),
        Index(None, "workspace_id", "created_at", "id"),
        Index(None, "workspace_id", "updated_at", "id"),
        Index(None, "workspace_id", "sort_name", "id"),
        Index(None, "workspace_id", "owner_id"),
    )

    sort_name: str
    stage: Stage = word(Stage)
    prominence: Prominence = word(Prominence)
    owner_id: UUID | None = reference()
    tags: list[str] = document()
    language: str | None
    time_zone: str | None
    yearly_dates: list[dict[str, Any]] = document()
    contact_rhythm: str | None
    permission: dict[str, Any] = document()
    do_not_contact: bool
    is_bounced: bool
    custom_fields: dict[str, Any] = document()
    external_ids: dict[str, str] = document()
    source: str | None
    archived_at: datetime | None
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()


class ExternalId(SQLModel, table=True):
    """The id of an object in another system; unique for each type of object and system."""

    __tablename__ = "external_ids"
    __table_args__ = (
        in_workspace(),
        UniqueConstraint("workspace_id", "object_type", "object_id", "system"),
    )

    workspace_id: UUID = key()
    object_type: str = Field(primary_key=True)
    system: str = Field(primary_key=True)
    value: str = Field(primary_key=True)
    object_id: UUID = reference()


class Contact(Details, table=True):
    __tablename__ = "contacts"
    __table_args__ = (
        points_to("parties", "id"),
        points_to("users", "captured_by_id"),
        points_to("customers", "customer_id"),
        points_to("events", "event_id"),
        Index(None, "workspace_id", "created_at", "id"),
        Index(None, "workspace_id", "customer_id"),
        Index(None, "workspace_id", "event_id"),
        Index(None, "workspace_id", "owner_id"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    source: str
    status: str
    customer_id: UUID | None = reference()
    captured_at: datetime
    captured_by_id: UUID | None = reference()
    event_id: UUID | None = reference()
    # The user to whose own address the person wrote.
    owner_id: UUID | None = reference()
    contact_rhythm: str | None
    # The original card, and its properties that have no column.
    card: str | None
    other_properties: list[dict[str, Any]] = document()
    is_bounced: bool
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()
