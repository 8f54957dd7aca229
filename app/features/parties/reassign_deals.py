"""Purchases, opportunities and referrals, where one party becomes a part of another."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from app.http.transaction import Transaction
from app.storage.models import metadata
from app.storage.models.columns import Id

_purchases = metadata.tables["purchases"]
_opportunities = metadata.tables["opportunities"]
_referrals = metadata.tables["referrals"]
_OWNED = (
    _purchases.c.customer_id,
    _opportunities.c.customer_id,
    _referrals.c.referrer_party_id,
    _referrals.c.referred_party_id,
    _referrals.c.recipient_party_id,
)


def move(tx: Transaction, source: UUID, target: UUID) -> None:
    """A referral of the target by or to itself that comes of it is put aside."""
    for column in _OWNED:
        tx.session.exec(_of(tx, column, source).values({column.name: target}))
    person = _referrals.c.referred_party_id
    tx.session.exec(
        _of(tx, person, target)
        .where(
            _referrals.c.archived_at.is_(None),
            sa.or_(
                person == _referrals.c.referrer_party_id, person == _referrals.c.recipient_party_id
            ),
        )
        .values(archived_at=tx.now, updated_at=tx.now)
    )


def _of(tx: Transaction, column: sa.Column[Any], party_id: UUID) -> sa.Update:
    table = column.table
    assert isinstance(table, sa.Table)
    return sa.update(table).where(
        table.c.workspace_id == tx.workspace_id, column == sa.literal(party_id, Id())
    )
