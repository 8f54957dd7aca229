"""`followup doctor`: the state of the database in a few lines."""

from contextlib import closing

import sqlalchemy as sa
import typer
from sqlmodel import Session, col, select

from app.cli.roles import is_limited
from app.cli.workspaces import workspace_ids
from app.config import MEBIBYTE, Settings
from app.storage import migrations
from app.storage.database import Database
from app.storage.models import Mailbox, MailSource
from app.storage.models.columns import Id
from app.storage.prepared import Prepared

# Number and size of the kept sources of mails of a workspace.
SOURCES = Prepared(
    sa.select(
        sa.func.count(), sa.func.coalesce(sa.func.sum(sa.func.length(MailSource.content)), 0)
    ).where(col(MailSource.workspace_id) == sa.bindparam("workspace_id", type_=Id()))
)


def doctor() -> None:
    """Check that the database is reachable, migrated and intact."""
    with (
        closing(Database(Settings())) as database,
        database.reading() as reader,
        reader.session() as session,  # holds up no writer
    ):
        connection = session.connection()
        current = migrations.is_current(connection)
        typer.echo(f"database: {database.dialect}, reachable")
        typer.echo(f"schema: {'current' if current else 'not migrated; run `followup migrate`'}")
        is_intact = True
        if current:
            if database.dialect == "postgresql":
                typer.echo(f"row-level security: {'on' if is_limited(database) else 'off'}")
            typer.echo(f"sources of mails: {_describe_sources(database)}")
            typer.echo(f"mailboxes: {_describe_mailboxes(session)}")
        if database.dialect == "sqlite":
            is_intact = connection.scalar(sa.text("PRAGMA integrity_check")) == "ok"
            typer.echo(f"integrity: {'ok' if is_intact else 'BROKEN; restore a backup'}")
    if not (current and is_intact):
        raise typer.Exit(1)


def _describe_mailboxes(session: Session) -> str:
    """The number of mailboxes in each state."""
    statement = select(Mailbox.state, sa.func.count()).group_by(col(Mailbox.state))
    counts = dict(session.exec(statement).all())
    return ", ".join(f"{count} {state}" for state, count in sorted(counts.items())) or "none"


def _describe_sources(database: Database) -> str:
    with database.reading() as reader, reader.session() as session:
        ids = workspace_ids(session)
    found = []
    for workspace_id in ids:
        with database.for_workspace(workspace_id).reading() as reader:
            found += reader.fetch(SOURCES, workspace_id=workspace_id)
    count, size = sum(number for number, _ in found), sum(length for _, length in found)
    return f"{count:,} in {size / MEBIBYTE:,.1f} MiB"
