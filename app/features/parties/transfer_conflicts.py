"""Rows of two parties that conflict when the two become one."""

from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from app.http.transaction import Transaction
from app.storage.models import Message, Participant, Referral


def archive_duplicate_messages(tx: Transaction, source: UUID, target: UUID) -> None:
    """Keep one copy of a mail to both: a party has each mail once."""
    other = aliased(Message)
    is_duplicate = sa.exists().where(
        col(other.workspace_id) == tx.workspace_id,
        col(other.party_id) == target,
        col(other.mail_key) == col(Message.mail_key),
    )
    tx.session.exec(
        sa.update(Message)
        .where(
            col(Message.workspace_id) == tx.workspace_id,
            col(Message.party_id) == source,
            is_duplicate,
        )
        .values(mail_key=None, archived_at=tx.now, updated_at=tx.now)
        .execution_options(synchronize_session=False)
    )


def merge_duplicate_participants(tx: Transaction, source: UUID, target: UUID) -> None:
    """Keep the target's row of an event and add the values that only the source's row has."""
    own, other = aliased(Participant), aliased(Participant)
    pairs = tx.session.exec(
        select(own, other)
        .join(
            other,
            sa.and_(other.workspace_id == own.workspace_id, other.event_id == own.event_id),  # type: ignore[arg-type]  # conditions
        )
        .where(
            own.workspace_id == tx.workspace_id, own.party_id == target, other.party_id == source
        )
    )
    for kept, duplicate in pairs.all():
        kept.attended = _merge_attended(kept.attended, duplicate.attended)
        kept.role = kept.role or duplicate.role
        kept.updated_at = tx.now
        tx.session.delete(duplicate)


def _merge_attended(one: bool | None, other: bool | None) -> bool | None:
    """True before false, and either before null."""
    answers = [attended for attended in (one, other) if attended is not None]
    return any(answers) if answers else None


def archive_circular_referrals(tx: Transaction, source: UUID, target: UUID) -> None:
    """Resolve referrals between the two, which would become referrals to oneself."""
    both = (source, target)
    tx.session.exec(
        sa.update(Referral)
        .where(
            col(Referral.workspace_id) == tx.workspace_id,
            col(Referral.archived_at).is_(None),
            col(Referral.referred_party_id).in_(both),
            sa.or_(
                col(Referral.referrer_party_id).in_(both),
                col(Referral.recipient_party_id).in_(both),
            ),
        )
        .values(archived_at=tx.now, updated_at=tx.now)
        .execution_options(synchronize_session=False)
    )
