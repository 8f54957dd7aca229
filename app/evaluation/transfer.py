"""What was flagged about one party is about another: a contact has become a customer."""

from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from app.storage.models import FollowUp, FollowUpAction


def transfer_follow_ups(session: Session, workspace_id: UUID, source: UUID, target: UUID) -> None:
    """Hand the follow-ups of one party, with what people did to them, to another."""
    for mine, theirs in _twins(session, workspace_id, source, target):
        _update(
            session,
            FollowUpAction,
            workspace_id,
            FollowUpAction.follow_up_id == theirs,
            follow_up_id=mine,
        )
        session.exec(
            sa.delete(FollowUp)
            .where(col(FollowUp.workspace_id) == workspace_id, col(FollowUp.id) == theirs)
            .execution_options(synchronize_session=False)
        )
    _update(session, FollowUp, workspace_id, FollowUp.party_id == source, party_id=target)


def _twins(
    session: Session, workspace_id: UUID, source: UUID, target: UUID
) -> list[tuple[UUID, UUID]]:
    """Where a message was moved from the one to the other, both have had its follow-up."""
    mine, theirs = aliased(FollowUp), aliased(FollowUp)
    pairs = session.exec(
        select(mine.id, theirs.id).where(
            mine.workspace_id == workspace_id,
            mine.party_id == source,
            theirs.workspace_id == workspace_id,
            theirs.party_id == target,
            theirs.subject_id == mine.subject_id,
            col(theirs.rule_id).is_not_distinct_from(mine.rule_id),
        )
    )
    return list(pairs)


def _update(
    session: Session,
    model: type[FollowUp | FollowUpAction],
    workspace_id: UUID,
    of: bool,
    **values: UUID,
) -> None:
    session.exec(
        sa.update(model)
        .where(col(model.workspace_id) == workspace_id, of)  # type: ignore[arg-type]  # a condition
        .values(**values)
        .execution_options(synchronize_session=False)
    )
