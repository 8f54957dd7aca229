"""Purchases, opportunities and referrals."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from app.engine.vocabulary import LostReason, Outcome, ReferralDirection
from app.storage.models.columns import (
    document,
    in_workspace,
    key,
    money,
    points_to,
    reference,
    revision_number,
    word,
)


class Purchase(SQLModel, table=True):
    __tablename__ = "purchases"
    __table_args__ = (
        points_to("customers", "customer_id"),
        Index(None, "workspace_id", "customer_id", "purchased_at", "id"),
        Index(None, "workspace_id", "purchased_at", "id"),
        Index(None, "workspace_id", "created_at", "id"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    customer_id: UUID = reference()
    purchased_at: datetime
    amount: str = money()
    currency: str = Field(max_length=3)
    items: list[dict[str, Any]] = document()
    external_ids: dict[str, str] = document()
    notes: str | None
    archived_at: datetime | None
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()


class Opportunity(SQLModel, table=True):
    """Possible business. `outcome_recorded_at` is the time when a person recorded the outcome."""

    __tablename__ = "opportunities"
    __table_args__ = (
        points_to("parties", "party_id"),
        points_to("users", "owner_id"),
        Index(None, "workspace_id", "party_id", "created_at", "id"),
        Index(None, "workspace_id", "owner_id"),
        Index(None, "workspace_id", "created_at", "id"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    party_id: UUID = reference()
    title: str
    amount: str | None = money()
    currency: str | None = Field(max_length=3)
    outcome: Outcome = word(Outcome)
    lost_reason: LostReason | None = word(LostReason)
    closed_at: datetime | None
    outcome_recorded_at: datetime | None
    owner_id: UUID | None = reference()
    external_ids: dict[str, str] = document()
    notes: str | None
    archived_at: datetime | None
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()


class Referral(SQLModel, table=True):
    """A referral and the times of its steps. A null referrer is the business itself."""

    __tablename__ = "referrals"
    __table_args__ = (
        in_workspace(),
        points_to("parties", "referrer_party_id"),
        points_to("parties", "referred_party_id"),
        points_to("parties", "recipient_party_id"),
        Index(None, "workspace_id", "referrer_party_id"),
        Index(None, "workspace_id", "referred_party_id"),
        Index(None, "workspace_id", "recipient_party_id"),
        Index(None, "workspace_id", "created_at", "id"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    direction: ReferralDirection = word(ReferralDirection)
    referrer_party_id: UUID | None = reference()
    referred_party_id: UUID | None = reference()
    recipient_party_id: UUID | None = reference()
    recipient_name: str | None
    asked_at: datetime | None
    named_at: datetime | None
    named_recorded_at: datetime | None
    informed_at: datetime | None
    contacted_at: datetime | None
    outcome: Outcome | None = word(Outcome)
    outcome_at: datetime | None
    thanked_at: datetime | None
    objected_at: datetime | None
    notes: str | None
    archived_at: datetime | None
    created_at: datetime
    updated_at: datetime
    revision: int = revision_number()
