"""Who takes part in events, where a contact becomes a customer."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from app.http.transaction import Transaction
from app.storage.models import Contact, Event, Participant


def hold_events(tx: Transaction, party_id: UUID) -> None:
    """Nobody changes the events of a party until the transaction ends.

    Whoever did would settle the party that took part when he began, not the one that does now.
    """
    theirs: sa.CompoundSelect[Any] = sa.union(
        select(Participant.event_id).where(
            Participant.workspace_id == tx.workspace_id, Participant.party_id == party_id
        ),
        select(Contact.event_id).where(
            Contact.workspace_id == tx.workspace_id, Contact.id == party_id
        ),
    )
    tx.session.exec(
        select(Event.id)
        .where(col(Event.workspace_id) == tx.workspace_id, col(Event.id).in_(theirs))
        .order_by(col(Event.id))
        .with_for_update(read=True)
    )


def join(tx: Transaction, source: UUID, target: UUID) -> None:
    """Where both take part in one event, the target's row stays, with what the other one knew."""
    own, other = aliased(Participant), aliased(Participant)
    twins = tx.session.exec(
        select(own, other)
        .join(
            other,
            sa.and_(other.workspace_id == own.workspace_id, other.event_id == own.event_id),  # type: ignore[arg-type]  # conditions
        )
        .where(
            own.workspace_id == tx.workspace_id, own.party_id == target, other.party_id == source
        )
    )
    for kept, doubled in twins.all():
        kept.attended = _attended(kept.attended, doubled.attended)
        kept.role = kept.role or doubled.role
        kept.updated_at = tx.now
        tx.session.delete(doubled)
    tx.session.flush()


def _attended(one: bool | None, other: bool | None) -> bool | None:
    """That they came outweighs that they did not, and what was said what was not."""
    said = [came for came in (one, other) if came is not None]
    return any(said) if said else None
