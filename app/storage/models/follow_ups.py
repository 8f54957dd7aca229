"""Follow-ups, and the actions of people on them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import SQLModel

from app.engine.vocabulary import ActionType, DismissalCause, Guard, Priority, RuleKind, SubjectType
from app.storage.models.columns import document, key, points_to, reference, rows_where, word

IS_OPEN = "closed_at IS NULL AND settled_at IS NULL AND withdrawn_at IS NULL"
# A thank-you for a purchase.
IS_PURCHASE_THANKS = (
    "rule_kind = 'thank_you' AND subject_type = 'purchase' AND withdrawn_at IS NULL"
)
IS_SNOOZED = f"{IS_OPEN} AND snoozed_until IS NOT NULL"
IS_OWNED = f"{IS_OPEN} AND owner_id IS NOT NULL"


class FollowUp(SQLModel, table=True):
    """A follow-up. Only `app.evaluation` writes it; the status follows from its times (decision 0004)."""

    __tablename__ = "follow_ups"
    __table_args__ = (
        points_to("parties", "party_id"),
        points_to("rules", "rule_id"),
        points_to("users", "owner_id"),
        points_to("users", "closed_by_id"),
        # A reminder has no rule and needs another unique index, because NULLs are distinct.
        UniqueConstraint(
            "workspace_id", "party_id", "rule_id", "subject_id", name="uq_follow_ups_subject"
        ),
        Index(
            "uq_follow_ups_reminder",
            "workspace_id",
            "party_id",
            "subject_id",
            unique=True,
            **rows_where("rule_id IS NULL"),
        ),
        Index(None, "workspace_id", "subject_id"),
        Index(
            "ix_follow_ups_open",
            "workspace_id",
            "party_id",
            "is_reply",
            "expires_at",
            **rows_where(IS_OPEN),
        ),
        Index(
            "ix_follow_ups_snoozed",
            "workspace_id",
            "party_id",
            "snoozed_until",
            **rows_where(IS_SNOOZED),
        ),
        Index(
            "ix_follow_ups_closed",
            "workspace_id",
            "party_id",
            "closed_at",
            **rows_where("closed_at IS NOT NULL"),
        ),
        Index(
            "ix_follow_ups_closed_by",
            "workspace_id",
            "closed_by_id",
            "closed_at",
            **rows_where("closed_at IS NOT NULL"),
        ),
        Index(None, "workspace_id", "party_id", "due_at"),
        Index(
            "ix_follow_ups_thanks",
            "workspace_id",
            "party_id",
            "starts_at",
            **rows_where(IS_PURCHASE_THANKS),
        ),
        Index(None, "workspace_id", "due_at", "id"),
        Index(
            "ix_follow_ups_queue",
            "workspace_id",
            "is_reply",
            "rank",
            "surfaces_at",
            "id",
            **rows_where(IS_OPEN),
        ),
        Index(
            "ix_follow_ups_expiring",
            "workspace_id",
            "expires_at",
            **rows_where(f"{IS_OPEN} AND expires_at IS NOT NULL"),
        ),
        # This index excludes follow-ups without an owner.
        Index(
            "ix_follow_ups_owned",
            "workspace_id",
            "owner_id",
            "is_reply",
            "rank",
            "surfaces_at",
            "id",
            **rows_where(IS_OWNED),
        ),
        Index(None, "workspace_id", "created_at", "id"),
        Index(None, "workspace_id", "updated_at", "id"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    party_id: UUID = reference()
    rule_id: UUID | None = reference()
    rule_kind: RuleKind = word(RuleKind)
    rule_version: int | None
    calendar_version: int
    subject_type: SubjectType = word(SubjectType)
    subject_id: UUID = reference()
    starts_at: datetime
    warn_at: datetime | None
    due_at: datetime
    expires_at: datetime | None
    snoozed_until: datetime | None
    guard: Guard | None = word(Guard)
    guard_lifts_at: datetime | None
    settled_at: datetime | None
    settled_by_type: SubjectType | None = word(SubjectType)
    settled_by_id: UUID | None = reference()
    withdrawn_at: datetime | None
    closed_at: datetime | None
    closed_as: ActionType | None = word(ActionType)
    closed_by_id: UUID | None = reference()
    owner_id: UUID | None = reference()
    priority: Priority = word(Priority)
    reason: dict[str, Any] = document()
    # Derived from the columns above, for the index of the queue.
    is_reply: bool
    rank: int
    surfaces_at: datetime | None
    warns_at: datetime | None
    created_at: datetime
    updated_at: datetime


class FollowUpAction(SQLModel, table=True):
    """An action of a person on a follow-up: a fact that the engine reads."""

    __tablename__ = "follow_up_actions"
    __table_args__ = (
        points_to("follow_ups", "follow_up_id"),
        points_to("users", "user_id"),
        Index(None, "workspace_id", "follow_up_id", "action", "acted_at"),
    )

    workspace_id: UUID = key()
    id: UUID = key()
    follow_up_id: UUID = reference()
    action: ActionType = word(ActionType)
    acted_at: datetime
    user_id: UUID = reference()
    reason: str | None
    cause: DismissalCause | None = word(DismissalCause)
    until: datetime | None
    is_until_reply: bool
    subject_starts_at: datetime | None
    owner_id: UUID | None = reference()
