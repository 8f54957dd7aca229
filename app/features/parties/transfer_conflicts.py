"""Rows of two parties that conflict when the two become one."""

from collections.abc import Iterator
from uuid import UUID

import sqlalchemy as sa

from app.features.parties.row_changes import RowChanges
from app.http.transaction import Transaction
from app.storage.models import metadata

_messages = metadata.tables["messages"]
_participants = metadata.tables["participants"]
_referrals = metadata.tables["referrals"]
_follow_ups = metadata.tables["follow_ups"]
_actions = metadata.tables["follow_up_actions"]


def archive_duplicate_messages(
    tx: Transaction, changes: RowChanges, source: UUID, target: UUID
) -> None:
    """Keep one copy of a mail to both: a party has each mail once."""
    other = _messages.alias("other")
    is_duplicate = sa.exists().where(
        other.c.workspace_id == tx.workspace_id,
        other.c.party_id == target,
        other.c.mail_key == _messages.c.mail_key,
    )
    duplicates = sa.and_(_messages.c.party_id == source, is_duplicate)
    changes.update(_messages, duplicates, {"mail_key": None, "archived_at": tx.now})


def merge_duplicate_participants(
    tx: Transaction, changes: RowChanges, source: UUID, target: UUID
) -> None:
    """Keep the target's row of an event and add the values that only the source's row has."""
    own, other = _participants.alias("own"), _participants.alias("other")
    pairs = sa.select(
        own.c.id, own.c.attended, own.c.role, other.c.id, other.c.attended, other.c.role
    ).where(
        own.c.workspace_id == tx.workspace_id,
        own.c.party_id == target,
        other.c.workspace_id == own.c.workspace_id,
        other.c.event_id == own.c.event_id,
        other.c.party_id == source,
    )
    tx.session.flush()
    for kept_id, attended, role, duplicate_id, other_attended, other_role in (
        tx.session.connection().execute(pairs).all()
    ):
        values = {"attended": _merge_attended(attended, other_attended), "role": role or other_role}
        changes.update(_participants, _participants.c.id == kept_id, values)
        changes.delete(_participants, _participants.c.id == duplicate_id)


def _merge_attended(one: bool | None, other: bool | None) -> bool | None:
    """True before false, and either before null."""
    answers = [attended for attended in (one, other) if attended is not None]
    return any(answers) if answers else None


def archive_circular_referrals(
    tx: Transaction, changes: RowChanges, source: UUID, target: UUID
) -> None:
    """Resolve referrals between the two, which would become referrals to oneself."""
    both = (source, target)
    is_circular = sa.and_(
        _referrals.c.archived_at.is_(None),
        _referrals.c.referred_party_id.in_(both),
        sa.or_(_referrals.c.referrer_party_id.in_(both), _referrals.c.recipient_party_id.in_(both)),
    )
    changes.update(_referrals, is_circular, {"archived_at": tx.now})


def merge_duplicate_follow_ups(
    tx: Transaction, changes: RowChanges, source: UUID, target: UUID
) -> None:
    """Keep one of two follow-ups of a rule on one subject: the one a person acted on, else the older.

    Both parties have a follow-up on an event in which both took part.
    """
    for kept, duplicate in _duplicate_follow_ups(tx, source, target):
        changes.update(_actions, _actions.c.follow_up_id == duplicate, {"follow_up_id": kept})
        changes.delete(_follow_ups, _follow_ups.c.id == duplicate)


def _duplicate_follow_ups(
    tx: Transaction, source: UUID, target: UUID
) -> Iterator[tuple[UUID, UUID]]:
    """Pairs of follow-ups: the one to keep, and the other one."""
    own, other = _follow_ups.alias("own"), _follow_ups.alias("other")
    pairs = sa.select(
        own.c.id, own.c.created_at, _has_action(own), other.c.id, other.c.created_at,
        _has_action(other),
    ).where(
        own.c.workspace_id == tx.workspace_id,
        own.c.party_id == target,
        other.c.workspace_id == own.c.workspace_id,
        other.c.party_id == source,
        other.c.subject_id == own.c.subject_id,
        other.c.rule_id.is_not_distinct_from(own.c.rule_id),
    )  # fmt: skip
    tx.session.flush()
    for own_id, own_since, own_acted, other_id, other_since, other_acted in (
        tx.session.connection().execute(pairs).all()
    ):
        is_own = (not own_acted, own_since) <= (not other_acted, other_since)
        yield (own_id, other_id) if is_own else (other_id, own_id)


def _has_action(follow_ups: sa.FromClause) -> sa.ColumnElement[bool]:
    return sa.exists().where(
        _actions.c.workspace_id == follow_ups.c.workspace_id,
        _actions.c.follow_up_id == follow_ups.c.id,
    )
