"""What is asked of the team as a whole: that whoever is named is on it, and that an admin can act.

Changes of users and keys run one after the other, so that this holds under many at once.
"""

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa

from app import auth, db
from app.auth import Scope
from app.edge.transaction import Transaction
from app.errors import Conflict, Fault, Invalid, unknown_reference
from app.models import ApiKey, User


def require(
    tx: Transaction, pointer: str, user_id: UUID | None, *, before: UUID | None = None
) -> None:
    """Raises Invalid unless a body may name this user: one who is not archived, or nobody.

    Whoever stood there before may stay, archived or not.
    """
    if user_id is None or user_id == before:
        return
    user = tx.session.get(User, (tx.workspace_id, user_id))
    if user is None:
        raise unknown_reference(pointer, "user")
    if user.archived_at is not None:
        raise Invalid(
            Fault(pointer, "user_archived", "This user is archived. Name another, or restore them.")
        )


def take_turns(tx: Transaction) -> None:
    """Wait for others who change users or keys. Call it before rows are locked."""
    db.take_turns(tx.session, f"{tx.workspace_id}:team")


def keep_an_admin_key(tx: Transaction, others: sa.ColumnElement[bool], at: datetime) -> None:
    """Raises `last_admin_key` unless one of the other keys can do everything at that time."""
    usable = (
        sa.select(sa.literal(1))
        .select_from(auth.HELD_KEYS)
        .where(
            ApiKey.workspace_id == tx.workspace_id,  # type: ignore[arg-type]  # a column
            auth.GRANTED == Scope.ADMIN,
            auth.usable(at),
            others,
        )
    )
    if tx.session.execute(usable.limit(1)).first() is None:
        raise Conflict("last_admin_key")
