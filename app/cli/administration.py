"""Keys and workspaces as an operator lists and revokes them."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.storage.database import enter_workspace
from app.storage.models import ApiKey, User, Workspace


def workspace_ids(session: Session) -> list[UUID]:
    return list(session.exec(select(Workspace.id).order_by(col(Workspace.id))))


def each_workspace(session: Session) -> Iterator[UUID]:
    """Let the transaction be one of each workspace in turn."""
    for workspace_id in workspace_ids(session):
        enter_workspace(session, workspace_id)
        yield workspace_id
        session.flush()


def list_workspaces(session: Session) -> list[dict[str, Any]]:
    rows = session.exec(select(Workspace).order_by(col(Workspace.created_at), col(Workspace.id)))
    return [
        {
            "id": str(row.id),
            "name": row.name,
            "country": row.country,
            "time_zone": row.time_zone,
            "created_at": as_text(row.created_at),
        }
        for row in rows
    ]


def list_keys(session: Session, workspace_id: UUID | None) -> list[dict[str, Any]]:
    """The keys of one workspace or of all, without what they are made of."""
    return [
        row
        for one in each_workspace(session)
        if workspace_id in {None, one}
        for row in _keys_of(session, one)
    ]


def _keys_of(session: Session, workspace_id: UUID) -> list[dict[str, Any]]:
    chosen = select(ApiKey, User.name).join(
        User,
        sa.and_(col(User.workspace_id) == ApiKey.workspace_id, col(User.id) == col(ApiKey.user_id)),
    )
    chosen = chosen.where(ApiKey.workspace_id == workspace_id).order_by(col(ApiKey.id))
    rows = session.exec(chosen).all()
    return [
        {
            "id": str(key.id),
            "workspace_id": str(key.workspace_id),
            "name": key.name,
            "scope": key.scope,
            "user": user,
            "hint": key.hint,
            "last_used_at": as_text(key.last_used_at),
            "expires_at": as_text(key.expires_at),
            "revoked_at": as_text(key.revoked_at),
        }
        for key, user in rows
    ]


def revoke_key(session: Session, key_id: UUID, now: datetime) -> bool:
    """Revoke a key at once. Returns whether there is such a key."""
    for _ in each_workspace(session):
        key = session.exec(select(ApiKey).where(ApiKey.id == key_id)).first()
        if key is not None:
            if key.revoked_at is None:
                key.revoked_at = key.updated_at = now
            session.flush()
            return True
    return False


def as_text(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z") if moment else None


def as_table(rows: list[dict[str, Any]], names: tuple[str, ...]) -> str:
    """Columns with their names above; an empty list is empty."""
    lines = [names, *(tuple(str(row[name] or "-") for name in names) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(names))]
    return "\n".join(
        "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
