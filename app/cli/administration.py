"""Keys and workspaces as an operator lists and revokes them."""

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.storage.models import ApiKey, User, Workspace


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
    chosen = select(ApiKey, User.name).join(
        User,
        sa.and_(col(User.workspace_id) == ApiKey.workspace_id, col(User.id) == col(ApiKey.user_id)),
    )
    if workspace_id is not None:
        chosen = chosen.where(ApiKey.workspace_id == workspace_id)
    rows = session.exec(chosen.order_by(col(ApiKey.workspace_id), col(ApiKey.id))).all()
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
    key = session.exec(select(ApiKey).where(ApiKey.id == key_id)).first()
    if key is None:
        return False
    if key.revoked_at is None:
        key.revoked_at = key.updated_at = now
    return True


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
