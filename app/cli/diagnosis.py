"""`followup doctor`: the state of the database in a few lines."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, dataclass

import sqlalchemy as sa
import typer
from sqlmodel import Session, col, select

from app.cli.databases import open_database
from app.cli.printing import AsJson
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


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The state of the database; a value is null where its schema or its kind has no answer."""

    database: str
    is_current: bool
    is_intact: bool | None = None
    row_level_security: bool | None = None
    sources: int | None = None
    source_bytes: int | None = None
    mailboxes: dict[str, int] | None = None
    """The number of mailboxes in each state."""

    @property
    def is_well(self) -> bool:
        return self.is_current and self.is_intact is not False

    def lines(self) -> Iterator[str]:
        yield f"database: {self.database}, reachable"
        yield f"schema: {'current' if self.is_current else 'not migrated; run `followup migrate`'}"
        if self.row_level_security is not None:
            yield f"row-level security: {'on' if self.row_level_security else 'off'}"
        if self.source_bytes is not None:
            yield f"sources of mails: {self.sources:,} in {self.source_bytes / MEBIBYTE:,.1f} MiB"
        if self.mailboxes is not None:
            states = ", ".join(f"{count} {state}" for state, count in self.mailboxes.items())
            yield f"mailboxes: {states or 'none'}"
        if self.is_intact is not None:
            yield f"integrity: {'ok' if self.is_intact else 'BROKEN; restore a backup'}"


def doctor(*, as_json: AsJson = False) -> None:
    """Check that the database is reachable, migrated and intact."""
    with closing(open_database(Settings())) as database:
        found = _diagnose(database)
    typer.echo(json.dumps(asdict(found)) if as_json else "\n".join(found.lines()))
    if not found.is_well:
        raise typer.Exit(1)


def _diagnose(database: Database) -> Diagnosis:
    with database.reading() as reader, reader.session() as session:  # holds up no writer
        connection = session.connection()
        is_sqlite = database.dialect == "sqlite"
        is_intact = (
            connection.scalar(sa.text("PRAGMA integrity_check")) == "ok" if is_sqlite else None
        )
        if not migrations.is_current(connection):
            return Diagnosis(database.dialect, is_current=False, is_intact=is_intact)
        count, size = _measure_sources(database)
        return Diagnosis(
            database.dialect,
            is_current=True,
            is_intact=is_intact,
            row_level_security=None if is_sqlite else is_limited(database),
            sources=count,
            source_bytes=size,
            mailboxes=_count_mailboxes(session),
        )


def _count_mailboxes(session: Session) -> dict[str, int]:
    statement = select(Mailbox.state, sa.func.count()).group_by(col(Mailbox.state))
    return dict(sorted(session.exec(statement).all()))


def _measure_sources(database: Database) -> tuple[int, int]:
    """The number of kept sources of all workspaces, and their bytes."""
    with database.reading() as reader, reader.session() as session:
        ids = workspace_ids(session)
    found = []
    for workspace_id in ids:
        with database.for_workspace(workspace_id).reading() as reader:
            found += reader.fetch(SOURCES, workspace_id=workspace_id)
    return sum(number for number, _ in found), sum(length for _, length in found)
