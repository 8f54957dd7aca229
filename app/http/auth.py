"""API keys and their holders.

A key acts for a user. The role of the user limits its scope, and the key of an archived user does not
work. Each request looks up the user together with the key (decision 0008).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session

from app.errors import ProblemError
from app.http.key_format import HINT_LENGTH, hash_key, is_well_formed, new_key
from app.identifiers import new_id
from app.storage.database import ReadConnection
from app.storage.models import ApiKey, metadata
from app.storage.prepared import Prepared, execute, insert

RECORD_USE_EVERY = timedelta(minutes=10)
CHALLENGE = {"WWW-Authenticate": 'Bearer realm="followup"'}
NO_BEARER = "`Authorization` must be `Bearer` and an API key, such as `Bearer fu_…`."
INVALID_KEY_CHALLENGE = {"WWW-Authenticate": 'Bearer realm="followup", error="invalid_token"'}


class Scope(StrEnum):
    """Scope of an API key; each scope includes the ones before it."""

    READ = "read"
    WRITE = "write"
    ADMIN = "admin"

    def includes(self, other: "Scope") -> bool:
        order = list(Scope)
        return order.index(self) >= order.index(other)


class Role(StrEnum):
    """Role of a user; the keys of a member have at most the scope `write`."""

    ADMIN = "admin"
    MEMBER = "member"


@dataclass(frozen=True, slots=True)
class Actor:
    """Holder of a key, with the settings of the workspace that every request needs."""

    workspace_id: UUID
    key_id: UUID
    user_id: UUID
    scope: Scope
    require_if_match: bool
    cursor_secret: bytes
    country: str
    use_is_old: bool = False


def add_key(
    session: Session,
    now: datetime,
    workspace_id: UUID,
    user_id: UUID,
    *,
    name: str,
    scope: Scope,
    key_id: UUID | None = None,
    expires_at: datetime | None = None,
) -> str:
    """Store the hash of a new key and return the key itself."""
    key = new_key()
    row = {
        "workspace_id": workspace_id,
        "id": key_id or new_id(),
        "name": name,
        "scope": scope,
        "user_id": user_id,
        "hash": hash_key(key),
        "hint": key[-HINT_LENGTH:],
        "expires_at": expires_at,
        "last_used_at": None,
        "revoked_at": None,
        "created_at": now,
        "updated_at": now,
    }
    insert(session, ApiKey, row)
    return key


def read_bearer_key(authorization: str | None) -> str:
    """Return the key of an Authorization header (RFC 6750, section 2.1). Check only its form."""
    if not authorization:
        raise ProblemError("key_missing", headers=CHALLENGE)
    scheme, _, key = authorization.partition(" ")
    if scheme.lower() != "bearer":
        raise ProblemError("key_invalid", NO_BEARER, headers=INVALID_KEY_CHALLENGE)
    if not is_well_formed(key.strip()):
        raise ProblemError("key_invalid", headers=INVALID_KEY_CHALLENGE)
    return key.strip()


_keys = metadata.tables["api_keys"]
_users = metadata.tables["users"]
_workspaces = metadata.tables["workspaces"]

# Keys joined with their users; the expressions below refer to one of these rows.
KEYS_WITH_USERS = _keys.join(
    _users, sa.and_(_users.c.workspace_id == _keys.c.workspace_id, _users.c.id == _keys.c.user_id)
)
EFFECTIVE_SCOPE: sa.ColumnElement[str] = sa.case(
    (sa.and_(_keys.c.scope == Scope.ADMIN, _users.c.role != Role.ADMIN), Scope.WRITE),
    else_=_keys.c.scope,
)


def usable(at: Any) -> sa.ColumnElement[bool]:
    """Whether a key works at a time: it is not revoked or expired, and its user is not archived."""
    return sa.and_(
        _keys.c.revoked_at.is_(None),
        sa.or_(_keys.c.expires_at.is_(None), _keys.c.expires_at > at),
        _users.c.archived_at.is_(None),
    )


_TIME = _keys.c.created_at.type
# A function that sees the keys of all workspaces; the role of the caller does not.
_FIND_KEY = sa.text("SELECT * FROM followup_find_key(:hash, :now, :stale)").bindparams(
    sa.bindparam("hash", type_=_keys.c.hash.type),
    sa.bindparam("now", type_=_TIME),
    sa.bindparam("stale", type_=_TIME),
)
_SELECT_KEY = {
    "sqlite": Prepared(
        sa.select(
            _keys.c.workspace_id,
            _keys.c.id,
            _keys.c.user_id,
            EFFECTIVE_SCOPE,
            _workspaces.c.require_if_match,
            _workspaces.c.cursor_secret,
            _workspaces.c.country,
            sa.or_(_keys.c.last_used_at.is_(None), _keys.c.last_used_at < sa.bindparam("stale")),
        )
        .select_from(KEYS_WITH_USERS.join(_workspaces, _workspaces.c.id == _keys.c.workspace_id))
        .where(_keys.c.hash == sa.bindparam("hash"), usable(sa.bindparam("now")))
    ),
    "postgresql": Prepared(
        _FIND_KEY.columns(
            sa.column("workspace_id", _keys.c.workspace_id.type),
            sa.column("key_id", _keys.c.id.type),
            sa.column("user_id", _keys.c.user_id.type),
            sa.column("scope", sa.Text()),
            sa.column("require_if_match", sa.Boolean()),
            sa.column("cursor_secret", sa.LargeBinary()),
            sa.column("country", sa.Text()),
            sa.column("use_is_old", sa.Boolean()),
        )
    ),
}


def authenticate(reader: ReadConnection, key: str, now: datetime) -> Actor:
    """Return the holder of a key. Raises `key_invalid` if the key is unknown or does not work."""
    statement = _SELECT_KEY[reader.dialect]
    rows = reader.fetch(statement, hash=hash_key(key), now=now, stale=now - RECORD_USE_EVERY)
    if not rows:
        raise ProblemError("key_invalid", headers=INVALID_KEY_CHALLENGE)
    workspace_id, key_id, user_id, scope, require_if_match, secret, country, use_is_old = rows[0]
    return Actor(
        workspace_id=workspace_id,
        key_id=key_id,
        user_id=user_id,
        scope=Scope(scope),
        require_if_match=require_if_match,
        cursor_secret=secret,
        country=country,
        use_is_old=use_is_old,
    )


def require_scope(actor: Actor, scope: Scope) -> None:
    if not actor.scope.includes(scope):
        raise ProblemError("scope_missing", f"The key must have the scope `{scope}`.")


_UPDATE_LAST_USE = Prepared(
    sa.update(_keys)
    .where(
        _keys.c.workspace_id == sa.bindparam("workspace_id"), _keys.c.id == sa.bindparam("key_id")
    )
    .values(last_used_at=sa.bindparam("now"))
)


def record_use(session: Session, actor: Actor, now: datetime) -> None:
    """Store the time of use. Callers do so at most every ten minutes, so that most reads write nothing."""
    execute(
        session, _UPDATE_LAST_USE, workspace_id=actor.workspace_id, key_id=actor.key_id, now=now
    )
