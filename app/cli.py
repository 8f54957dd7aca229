"""The command `followup`."""

import json
import sys
from pathlib import Path
from typing import Annotated
from uuid import UUID

import sqlalchemy as sa
import typer
import uvicorn
from sqlmodel import col, select

from app import schema
from app.auth import Scope
from app.clock import Clock
from app.config import Settings
from app.db import Database, UnsafeSqlite
from app.docs import settings as settings_page
from app.docs.reference import markdown
from app.main import create_app
from app.models import User, Workspace
from app.workspace import seed

ROOT = Path(__file__).resolve().parent.parent
GRACE_SECONDS = 10

main = typer.Typer(no_args_is_help=True, add_completion=False, help=__doc__)
keys = typer.Typer(no_args_is_help=True, help="API keys.")
workspaces = typer.Typer(no_args_is_help=True, help="Workspaces.")
main.add_typer(keys, name="keys")
main.add_typer(workspaces, name="workspaces")


def _open(settings: Settings) -> Database:
    try:
        return Database(settings)
    except UnsafeSqlite as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None


def _prepare(settings: Settings) -> None:
    """Migrate, and make the first workspace where there is none."""
    database = _open(settings)
    if copy := schema.keep_a_copy(database.engine):
        typer.echo(f"A copy of the database before its migration is kept in {copy}.")
    schema.migrate(database.engine)
    with database.transaction() as session:
        if session.exec(select(Workspace.id)).first() is None:
            key = seed.found(session, Clock(settings.clock).now())
            session.commit()
            typer.echo(f"\n  Your admin key, shown only now:\n\n    {key}\n")
            typer.echo("  In Swagger UI press Authorize and paste it.\n")
    database.close()


@main.command()
def serve() -> None:
    """Migrate the database, then serve the API."""
    settings = Settings()
    _prepare(settings)
    if settings.clock or settings.test_clock:
        how = f"stands at {settings.clock.isoformat()}" if settings.clock else "can be set"
        typer.echo(f"WARNING: the clock {how} (FOLLOWUP_CLOCK, FOLLOWUP_TEST_CLOCK).", err=True)
        typer.echo("WARNING: this is for tests and demos, never for a business.", err=True)
    typer.echo(f"Swagger UI: http://{settings.host}:{settings.port}/docs")
    sys.stdout.flush()
    uvicorn.run(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        server_header=False,
        access_log=False,
        log_level="warning",
        timeout_graceful_shutdown=GRACE_SECONDS,
    )


@main.command()
def migrate() -> None:
    """Bring the database's schema up to date."""
    settings = Settings()
    database = _open(settings)
    schema.keep_a_copy(database.engine)
    schema.migrate(database.engine)
    database.close()


@main.command()
def openapi(
    *, check: Annotated[bool, typer.Option(help="Only say whether they are up to date.")] = False
) -> None:
    """Write openapi.json, openapi.md and docs/settings.md from the code."""
    document = create_app(Settings(database_url="sqlite:///never-opened.db")).openapi()
    fresh = {
        "openapi.json": json.dumps(document, indent=2, ensure_ascii=False) + "\n",
        "openapi.md": markdown(document),
        "docs/settings.md": settings_page.markdown(),
    }
    for name, text in fresh.items():
        path = ROOT / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        if check:
            typer.echo(f"{name} is stale: run `make openapi`.", err=True)
            raise typer.Exit(1)
        path.write_text(text, encoding="utf-8")


@main.command()
def doctor() -> None:
    """Look whether the database is reachable, current and sound."""
    database = _open(Settings())
    with database.engine.connect() as connection:
        current = schema.is_current(connection)
        typer.echo(f"database: {database.dialect}, reachable")
        typer.echo(f"schema: {'current' if current else 'not migrated; run `followup migrate`'}")
        sound = True
        if database.dialect == "sqlite":
            sound = connection.scalar(sa.text("PRAGMA integrity_check")) == "ok"
            typer.echo(f"integrity: {'ok' if sound else 'BROKEN; restore a backup'}")
    database.close()
    if not (current and sound):
        raise typer.Exit(1)


@keys.command("create")
def create_key(
    name: Annotated[str, typer.Option(help="What the key is for.")],
    scope: Annotated[Scope, typer.Option(help="What it may do.")] = Scope.READ,
    workspace: Annotated[UUID | None, typer.Option(help="By default the only one.")] = None,
) -> None:
    """Make a key for the first user; prints the key alone."""
    settings = Settings()
    database = _open(settings)
    with database.transaction() as session:
        chosen = [workspace] if workspace else session.exec(select(Workspace.id)).all()
        if len(chosen) != 1:
            typer.echo("Name the workspace with --workspace.", err=True)
            raise typer.Exit(1)
        user = select(User.id).where(User.workspace_id == chosen[0]).order_by(col(User.id))
        user_id = session.exec(user).first()
        if user_id is None:
            typer.echo("There is no such workspace.", err=True)
            raise typer.Exit(1)
        now = Clock(settings.clock).now()
        key = seed.add_key(session, now, chosen[0], user_id, name=name, scope=scope)
        session.commit()
    database.close()
    typer.echo(key)


@workspaces.command("create")
def create_workspace(
    name: Annotated[str, typer.Option(help="The business.")],
    country: Annotated[str, typer.Option(help="ISO 3166-1, two letters.")] = "DE",
    time_zone: Annotated[str, typer.Option(help="Such as Europe/Berlin.")] = "Europe/Berlin",
) -> None:
    """Make another workspace; prints its admin key alone."""
    settings = Settings()
    database = _open(settings)
    with database.transaction() as session:
        now = Clock(settings.clock).now()
        key = seed.found(session, now, name=name, country=country, time_zone=time_zone)
        session.commit()
    database.close()
    typer.echo(key)
