"""The rules of the team as a whole.

A named user is on the team, an admin key always remains, and substitutes act for users who are away
or have left. Changes of users and keys run one after the other, so that concurrent ones keep this.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlmodel import select

from app.engine.absences import Member, substitutes
from app.errors import Conflict, FieldError, Invalid, unknown_reference
from app.http import auth
from app.http.auth import Scope
from app.http.responses import RequestContext
from app.http.transaction import Transaction
from app.storage.expressions import id_param
from app.storage.locks import advisory_lock
from app.storage.models import ApiKey, User, metadata
from app.storage.prepared import Prepared

_users = metadata.tables["users"]
_workspaces = metadata.tables["workspaces"]
_WORKSPACE = id_param("workspace_id")


def require(
    tx: Transaction, pointer: str, user_id: UUID | None, *, before: UUID | None = None
) -> None:
    """Raises Invalid unless a body may name this user: nobody, or a user who is not archived.

    The user who was there `before` may stay, archived or not.
    """
    if user_id is None or user_id == before:
        return
    user = tx.session.get(User, (tx.workspace_id, user_id))
    if user is None:
        raise unknown_reference(pointer, "user")
    if user.archived_at is not None:
        raise Invalid(
            FieldError(pointer, "archived", "The user must not be archived. Restore them first.")
        )


def lock_team(tx: Transaction) -> None:
    """Wait for others who change users or keys. Call it before rows are locked."""
    advisory_lock(tx.session, f"{tx.workspace_id}:team")


def keep_an_admin_key(tx: Transaction, others: sa.ColumnElement[bool], at: datetime) -> None:
    """Raises `last_admin_key` unless one of the other keys can do everything at that time."""
    usable = (
        select(ApiKey.id)
        .select_from(auth.KEYS_WITH_USERS)
        .where(
            ApiKey.workspace_id == tx.workspace_id,
            auth.EFFECTIVE_SCOPE == Scope.ADMIN,
            auth.usable(at),
            others,
        )
    )
    if tx.session.exec(usable.limit(1)).first() is None:
        raise Conflict("last_admin_key")


def _away(users: sa.FromClause) -> sa.ColumnElement[bool]:
    """Whether a user has left or may be away: today is a day away in some time zone."""
    return sa.or_(
        users.c.successor_id.is_not(None),
        sa.and_(
            users.c.away_from <= sa.bindparam("latest", type_=sa.Date()),
            users.c.away_to >= sa.bindparam("earliest", type_=sa.Date()),
        ),
    )


_others = _users.alias()
_MEMBERS = Prepared(
    sa.select(
        _users.c.id,
        sa.func.coalesce(_users.c.time_zone, _workspaces.c.time_zone),
        _users.c.away_from,
        _users.c.away_to,
        _users.c.substitute_id,
        _users.c.archived_at.is_not(None),
        _users.c.successor_id,
        sa.func.coalesce(_users.c.nudges_per_day, _workspaces.c.nudges_per_day),
    )
    .select_from(_users.join(_workspaces, _workspaces.c.id == _users.c.workspace_id))
    .where(
        _users.c.workspace_id == _WORKSPACE,
        sa.or_(
            _away(_users),
            _users.c.id == id_param("user_id"),
            _users.c.id.in_(
                sa.select(sa.func.coalesce(_others.c.successor_id, _others.c.substitute_id)).where(
                    _others.c.workspace_id == _WORKSPACE, _away(_others)
                )
            ),
        ),
    )
)


@dataclass(frozen=True, slots=True)
class Delegation:
    """The substitutes of users who are away or have left, and the nudges that one user may get."""

    substitutes: dict[UUID, UUID]
    nudges_per_day: int | None = None
    day_began: datetime | None = None
    day_ends: datetime | None = None


def current_delegation(
    context: RequestContext, now: datetime, user_id: UUID | None = None
) -> Delegation:
    """The substitutes at a moment, and the nudges of one user."""
    day, one = now.astimezone(UTC).date(), timedelta(days=1)
    rows = context.fetch(
        _MEMBERS,
        workspace_id=context.workspace_id,
        user_id=user_id,
        earliest=day - one,
        latest=day + one,
    )
    acting = substitutes((Member(*row[:-1]) for row in rows), now)
    for member_id, zone, *_, nudges_per_day in rows:
        if member_id == user_id:
            midnights = (_midnight(now, ZoneInfo(zone), days) for days in (0, 1))
            return Delegation(acting, nudges_per_day, *midnights)
    return Delegation(acting)


def _midnight(now: datetime, zone: ZoneInfo, days: int) -> datetime:
    """The start of the day that many days after today."""
    day = now.astimezone(zone).date() + timedelta(days=days)
    return datetime.combine(day, time.min, zone).astimezone(UTC)
