"""The transfer of the history of one party to another."""

from uuid import UUID

import sqlalchemy as sa

from app.features.parties.locking import lock_parties
from app.features.parties.transfer_conflicts import (
    archive_circular_referrals,
    archive_duplicate_messages,
    merge_duplicate_follow_ups,
    merge_duplicate_participants,
)
from app.http.transaction import Transaction
from app.storage.expressions import id_param
from app.storage.locks import Lock
from app.storage.models import metadata
from app.storage.models.columns import Id
from app.storage.models.party_references import OnMerge, find_party_references
from app.storage.prepared import Prepared
from app.storage.row_changes import RowChanges, Scope

MOVED = tuple(
    reference.column
    for reference in find_party_references(metadata)
    if reference.policy.on_merge is OnMerge.MOVE
)
_contacts, _participants = metadata.tables["contacts"], metadata.tables["participants"]
_follow_ups = metadata.tables["follow_ups"]
_WORKSPACE, _PARTY = id_param("workspace_id"), id_param("party_id")
_EVENTS = Prepared(
    sa.union(
        sa.select(_participants.c.event_id).where(
            _participants.c.workspace_id == _WORKSPACE, _participants.c.party_id == _PARTY
        ),
        sa.select(_contacts.c.event_id).where(
            _contacts.c.workspace_id == _WORKSPACE,
            _contacts.c.id == _PARTY,
            _contacts.c.event_id.is_not(None),
        ),
    )
)


def transfer_history(
    tx: Transaction, source: UUID, target: UUID, *, moves_own: bool = True
) -> RowChanges:
    """Move every row of one party to another, and return what was changed.

    `moves_own` moves the follow-ups on the party itself, too: a converted contact remains a card of
    the customer, but the survivor of a merge has follow-ups on itself.
    """
    lock_parties(tx, source, target, others=event_locks(tx, source))
    changes = RowChanges(scope_of(tx))
    archive_duplicate_messages(tx, changes, source, target)
    merge_duplicate_participants(tx, changes, source, target)
    archive_circular_referrals(tx, changes, source, target)
    merge_duplicate_follow_ups(tx, changes, source, target)
    for column in MOVED:
        is_moved = column == sa.literal(source, Id())
        if column.table is _follow_ups and not moves_own:
            is_moved = sa.and_(is_moved, _follow_ups.c.subject_id != sa.literal(source, Id()))
        changes.update(column.table, is_moved, {column.name: target})
    return changes


def scope_of(tx: Transaction) -> Scope:
    return Scope(tx.session, tx.workspace_id, tx.now)


def event_locks(tx: Transaction, party_id: UUID) -> list[Lock]:
    """The locks of the events of a party.

    A concurrent change would re-evaluate the party that took part when it began, not the new one.
    """
    rows = tx.fetch(_EVENTS, workspace_id=tx.workspace_id, party_id=party_id)
    return [Lock("event", event_id) for (event_id,) in rows]
