"""Follow-ups of two parties on the same subject when the parties are merged."""

from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from app.storage.models import FollowUp, FollowUpAction


def merge_duplicate_follow_ups(
    session: Session, workspace_id: UUID, source: UUID, target: UUID
) -> None:
    """Delete the follow-ups of `target` that `source` also has, and keep the actions on them.

    Both parties have a follow-up on a message that was moved from one to the other.
    """
    for kept, duplicate in _duplicates(session, workspace_id, source, target):
        session.exec(
            sa.update(FollowUpAction)
            .where(
                col(FollowUpAction.workspace_id) == workspace_id,
                col(FollowUpAction.follow_up_id) == duplicate,
            )
            .values(follow_up_id=kept)
            .execution_options(synchronize_session=False)
        )
        session.exec(
            sa.delete(FollowUp)
            .where(col(FollowUp.workspace_id) == workspace_id, col(FollowUp.id) == duplicate)
            .execution_options(synchronize_session=False)
        )


def _duplicates(
    session: Session, workspace_id: UUID, source: UUID, target: UUID
) -> list[tuple[UUID, UUID]]:
    own, other = aliased(FollowUp), aliased(FollowUp)
    pairs = session.exec(
        select(own.id, other.id).where(
            own.workspace_id == workspace_id,
            own.party_id == source,
            other.workspace_id == workspace_id,
            other.party_id == target,
            other.subject_id == own.subject_id,
            col(other.rule_id).is_not_distinct_from(own.rule_id),
        )
    )
    return list(pairs)
