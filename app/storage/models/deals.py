"""What came of knowing people: what they bought, what was hoped for, whom they passed on."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from app.engine.vocabulary import LostReason, Outcome, ReferralDirection
from app.storage.models.columns import document, in_workspace, key, points_to, reference, word


def money(**kwargs: Any) -> Any:
    """An amount as a decimal string: SQLite has no decimals, and sums are done in Python."""
    return Field(max_length=24, **kwargs)


class Purchase(SQLModel, table=True):
    __tablename__ = "purchases"
    __table_args__ = (
        points_to("customers", "customer_id"),
        Index(None, "workspace_id", "customer_id", "purchased_at", "id"),
        Index(None, "workspace_id", "purchased_at", "id"),
        Index(None, "workspace_id", "created_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    customer_id: UUID = reference()
    purchased_at: datetime
    amount: str = money()
    currency: str = Field(max_length=3)
    items: list[dict[str, Any]] = document()
    # Written more than 30 days after it happened: starts no clock (product.md, "too old").
    is_too_old: bool
    external_ids: dict[str, str] = document()
    notes: str | None
    archived_at: datetime | None
    created_at: datetime
    updated_at: datetime


class Opportunity(SQLModel, table=True):
    """Business hoped for. `outcome_recorded_at` is when somebody said it was won or lost."""

    __tablename__ = "opportunities"
    __table_args__ = (
        points_to("customers", "customer_id"),
        points_to("users", "owner_id"),
        Index(None, "workspace_id", "customer_id", "created_at", "id"),
        Index(None, "workspace_id", "owner_id"),
        Index(None, "workspace_id", "created_at", "id"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    customer_id: UUID = reference()
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


class Referral(SQLModel, table=True):
    """A person passed on, and when each step was taken; `referrer` is null where it was us."""

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
