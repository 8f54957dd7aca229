"""The transfer of the history of one party to another."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.evaluation import merge_duplicate_follow_ups
from app.features.parties.service import lock
from app.features.parties.transfer_conflicts import (
    archive_circular_referrals,
    archive_duplicate_messages,
    merge_duplicate_participants,
)
from app.http.transaction import Transaction
from app.storage.models import Contact, Event, Participant, metadata
from app.storage.models.columns import Id
from app.storage.models.party_references import OnMerge, find_party_references

MOVED = tuple(
    reference.column
    for reference in find_party_references(metadata)
    if reference.policy.on_merge is OnMerge.MOVE
)


def transfer_history(tx: Transaction, source: UUID, target: UUID) -> None:
    """Move every row of one party to another."""
    lock(tx.session, tx.workspace_id, source, target)
    _lock_events(tx, source)
    archive_duplicate_messages(tx, source, target)
    merge_duplicate_participants(tx, source, target)
    archive_circular_referrals(tx, source, target)
    merge_duplicate_follow_ups(tx.session, tx.workspace_id, source, target)
    tx.session.flush()
    for column in MOVED:
        tx.session.exec(_move(column, tx.workspace_id, source, target))


def _move(column: sa.Column[Any], workspace_id: UUID, source: UUID, target: UUID) -> sa.Update:
    return (
        sa.update(column.table)
        .where(column.table.c.workspace_id == workspace_id, column == sa.literal(source, Id()))
        .values({column.name: target})
    )


def _lock_events(tx: Transaction, party_id: UUID) -> None:
    """Lock the events of a party until the transaction ends.

    A concurrent change would re-evaluate the party that took part when it began, not the new one.
    """
    event_ids: sa.CompoundSelect[Any] = sa.union(
        select(Participant.event_id).where(
            Participant.workspace_id == tx.workspace_id, Participant.party_id == party_id
        ),
        select(Contact.event_id).where(
            Contact.workspace_id == tx.workspace_id, Contact.id == party_id
        ),
    )
    tx.session.exec(
        select(Event.id)
        .where(col(Event.workspace_id) == tx.workspace_id, col(Event.id).in_(event_ids))
        .order_by(col(Event.id))
        .with_for_update(read=True)
    )
