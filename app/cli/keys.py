"""`followup keys`: API keys, for the first admin and for an operator in a hurry."""

import json
from contextlib import closing
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import sqlalchemy as sa
import typer
from sqlmodel import Session, col, select

from app.cli.databases import open_database
from app.cli.failures import check_options, refuse
from app.cli.printing import AsJson, as_text, print_key, print_rows
from app.cli.workspaces import WorkspaceOption, each_workspace, enter_as_admin
from app.clock import Clock
from app.config import Settings
from app.features.api_keys.schemas import ApiKeyCreate
from app.http import auth
from app.http.auth import Scope
from app.storage.models import ApiKey, User

commands = typer.Typer(no_args_is_help=True, help="Create, list and revoke API keys.")


@commands.command("create")
def create_key(
    name: Annotated[str, typer.Option(help="Name of the key, such as the tool that uses it.")],
    scope: Annotated[Scope, typer.Option(help="Scope of the key.")] = Scope.READ,
    workspace: WorkspaceOption = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Create an API key for the first admin, and print it."""
    new = check_options(ApiKeyCreate, name=name, scope=scope)
    settings = Settings()
    with closing(open_database(settings)) as database, database.transaction() as session:
        workspace_id, user_id = enter_as_admin(session, workspace)
        now = Clock(settings.clock).now()
        key = auth.add_key(session, now, workspace_id, user_id, name=new.name, scope=new.scope)
        session.commit()
    print_key(key, as_json=as_json)


@commands.command("list")
def list_keys(
    workspace: Annotated[
        UUID | None, typer.Option(help="ID of a workspace. All workspaces if empty.")
    ] = None,
    *,
    as_json: AsJson = False,
) -> None:
    """List API keys: what they may do, for whom, and when they were last used."""
    with closing(open_database(Settings())) as database, database.transaction() as session:
        found = _read_keys(session, workspace)
    names = ("id", "name", "scope", "user", "hint", "last_used_at", "expires_at", "revoked_at")
    print_rows(found, names, as_json=as_json)


@commands.command("revoke")
def revoke_key(
    key_id: Annotated[UUID, typer.Argument(help="ID of the key, as `keys list` prints it.")],
    *,
    as_json: AsJson = False,
) -> None:
    """Revoke an API key at once, even the last one of an admin."""
    settings = Settings()
    with closing(open_database(settings)) as database, database.transaction() as session:
        if not _revoke_key(session, key_id, Clock(settings.clock).now()):
            raise refuse("KEY_ID must name a key that exists.")
        session.commit()
    typer.echo(json.dumps({"revoked": str(key_id)}) if as_json else "The key is revoked.")


def _read_keys(session: Session, workspace_id: UUID | None) -> list[dict[str, Any]]:
    """The keys of one workspace or of all, without their hashes."""
    return [row for one in each_workspace(session, workspace_id) for row in _keys_of(session, one)]


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


def _revoke_key(session: Session, key_id: UUID, now: datetime) -> bool:
    """Revoke a key at once. Returns whether there is such a key."""
    for _ in each_workspace(session):
        key = session.exec(select(ApiKey).where(ApiKey.id == key_id)).first()
        if key is not None:
            if key.revoked_at is None:
                key.revoked_at = key.updated_at = now
            session.flush()
            return True
    return False
