"""Rows of two parties that conflict when the two become one."""

from collections.abc import Iterator
from itertools import chain
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from app.http.transaction import Transaction
from app.storage.expressions import id_param
from app.storage.models import metadata
from app.storage.prepared import Prepared
from app.storage.row_changes import RowChanges

_messages = metadata.tables["messages"]
_participants = metadata.tables["participants"]
_referrals = metadata.tables["referrals"]
_follow_ups = metadata.tables["follow_ups"]
_actions = metadata.tables["follow_up_actions"]


def _of_both(own: sa.FromClause, other: sa.FromClause) -> sa.ColumnElement[bool]:
    """Whether `own` is a row of the target, and `other` one of the source."""
    return sa.and_(
        own.c.workspace_id == id_param("workspace_id"),
        own.c.party_id == id_param("target"),
        other.c.workspace_id == own.c.workspace_id,
        other.c.party_id == id_param("source"),
    )


def _select_shared_events() -> sa.Select[Any]:
    own, other = _participants.alias("own"), _participants.alias("other")
    columns = (row.c[name] for row in (own, other) for name in ("id", "attended", "role"))
    return sa.select(*columns).where(_of_both(own, other), other.c.event_id == own.c.event_id)


def _select_same_subjects() -> sa.Select[Any]:
    own, other = _follow_ups.alias("own"), _follow_ups.alias("other")
    columns = ((row.c.id, row.c.created_at, _has_action(row)) for row in (own, other))
    return sa.select(*chain.from_iterable(columns)).where(
        _of_both(own, other),
        other.c.subject_id == own.c.subject_id,
        other.c.rule_id.is_not_distinct_from(own.c.rule_id),
    )


def _has_action(follow_ups: sa.FromClause) -> sa.ColumnElement[bool]:
    return sa.exists().where(
        _actions.c.workspace_id == follow_ups.c.workspace_id,
        _actions.c.follow_up_id == follow_ups.c.id,
    )


_SHARED_EVENTS = Prepared(_select_shared_events())
_SAME_SUBJECTS = Prepared(_select_same_subjects())


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
    tx.session.flush()
    pairs = tx.fetch(_SHARED_EVENTS, workspace_id=tx.workspace_id, source=source, target=target)
    for kept_id, attended, role, duplicate_id, other_attended, other_role in pairs:
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
    tx.session.flush()
    pairs = tx.fetch(_SAME_SUBJECTS, workspace_id=tx.workspace_id, source=source, target=target)
    for own_id, own_since, own_acted, other_id, other_since, other_acted in pairs:
        is_own = (not own_acted, own_since) <= (not other_acted, other_since)
        yield (own_id, other_id) if is_own else (other_id, own_id)
