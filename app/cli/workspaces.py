"""`followup workspaces`, and the workspace that a command works on."""

from collections.abc import Iterator
from contextlib import closing
from typing import Annotated, Any
from uuid import UUID

import typer
from sqlmodel import Session, col, select

from app.cli.databases import open_database
from app.cli.failures import check_options, refuse
from app.cli.printing import AsJson, as_text, print_key, print_rows
from app.clock import Clock
from app.config import Settings
from app.features.workspace import seed
from app.features.workspace.schemas import WorkspaceCreate
from app.http.auth import Role
from app.storage.database import enter_workspace
from app.storage.models import User, Workspace

commands = typer.Typer(no_args_is_help=True, help="Create and list workspaces.")
WorkspaceOption = Annotated[
    UUID | None, typer.Option(help="ID of the workspace. Required if there is more than one.")
]


@commands.command("create")
def create_workspace(
    name: Annotated[str, typer.Option(help="Name of the business.")],
    country: Annotated[str, typer.Option(help="Country code of ISO 3166-1, two letters.")] = "DE",
    time_zone: Annotated[
        str, typer.Option(help="Time zone, such as Europe/Berlin.")
    ] = "Europe/Berlin",
    *,
    as_json: AsJson = False,
) -> None:
    """Create a workspace, and print its admin key."""
    new = check_options(WorkspaceCreate, name=name, country=country, time_zone=time_zone)
    settings = Settings()
    with closing(open_database(settings)) as database, database.transaction() as session:
        now = Clock(settings.clock).now()
        key = seed.create_workspace(
            session, now, name=new.name, country=new.country, time_zone=new.time_zone
        )
        session.commit()
    print_key(key, as_json=as_json)


@commands.command("list")
def list_workspaces(*, as_json: AsJson = False) -> None:
    """List workspaces."""
    with closing(open_database(Settings())) as database, database.transaction() as session:
        found = _read_workspaces(session)
    names = ("id", "name", "country", "time_zone", "created_at")
    print_rows(found, names, as_json=as_json)


def _read_workspaces(session: Session) -> list[dict[str, Any]]:
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


def workspace_ids(session: Session) -> list[UUID]:
    return list(session.exec(select(Workspace.id).order_by(col(Workspace.id))))


def chosen_workspaces(session: Session, chosen: UUID | None) -> list[UUID]:
    """The workspace of the option `--workspace`, or all. Refuses one that does not exist."""
    ids = [one for one in workspace_ids(session) if chosen in {None, one}]
    if chosen is not None and not ids:
        raise refuse("--workspace must name a workspace that exists.")
    return ids


def each_workspace(session: Session, chosen: UUID | None = None) -> Iterator[UUID]:
    """Enter each workspace in turn with the transaction, or only the chosen one."""
    for workspace_id in chosen_workspaces(session, chosen):
        enter_workspace(session, workspace_id)
        yield workspace_id
        session.flush()


def enter_only_workspace(session: Session, *, option: str) -> UUID:
    """Let the transaction be one of the only workspace. Refuses, naming the option, if there are more."""
    ids = session.exec(select(Workspace.id)).all()
    if len(ids) != 1:
        raise refuse(f"{option} is required: there is not exactly one workspace.")
    enter_workspace(session, ids[0])
    return ids[0]


def enter_as_admin(session: Session, workspace_id: UUID | None) -> tuple[UUID, UUID]:
    """Let the transaction be one of the workspace, given or only; its id and that of its first admin."""
    if workspace_id is None:
        workspace_id = enter_only_workspace(session, option="--workspace")
    else:
        enter_workspace(session, workspace_id)
    admins = select(User.id).where(
        User.workspace_id == workspace_id, User.role == Role.ADMIN, col(User.archived_at).is_(None)
    )
    user_id = session.exec(admins.order_by(col(User.id))).first()
    if user_id is None:
        raise refuse("--workspace must name a workspace that has an admin.")
    return workspace_id, user_id
