"""`followup reclassify`: stored mail read again, in batches."""

import json
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

import sqlalchemy as sa
import typer
from sqlmodel import select

from app.cli.databases import open_database
from app.cli.printing import AsJson
from app.cli.workspaces import chosen_workspaces, each_workspace
from app.clock import Clock
from app.config import Settings
from app.features.messages import rereading
from app.identifiers import NIL
from app.storage.database import Database
from app.storage.models import Message


def reclassify(
    *,
    workspace: Annotated[
        UUID | None, typer.Option(help="ID of a workspace. All workspaces if empty.")
    ] = None,
    since: Annotated[
        datetime | None, typer.Option(help="Date of the oldest message. All messages if empty.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Read stored messages again with the readers of this version.

    Each batch is a transaction of its own, so that the server can run at the same time. A second
    run changes nothing.
    """
    settings = Settings()
    with closing(open_database(settings)) as database:
        with database.transaction() as session:
            ids = chosen_workspaces(session, workspace)
            messages = select(sa.func.count()).select_from(Message)
            total = sum(
                session.exec(messages.where(Message.workspace_id == one)).one()
                for one in each_workspace(session, workspace)
            )
        oldest = since.replace(tzinfo=UTC) if since else None
        result = rereading.Reread()
        with typer.progressbar(length=total, label="Reading", file=sys.stderr) as bar:
            for workspace_id in ids:
                _reread(database, settings, workspace_id, oldest, result, bar.update)
    if as_json:
        typer.echo(json.dumps(_counts(result)))
        return
    typer.echo(f"Read {result.messages:,} messages again; {result.changed:,} changed.")
    for name, count in result.changes.most_common():
        typer.echo(f"  {name}: {count:,}")


def _reread(
    database: Database,
    settings: Settings,
    workspace_id: UUID,
    since: datetime | None,
    result: rereading.Reread,
    on_batch: Callable[[int], None],
) -> None:
    """Add the result of each batch of a workspace."""
    after: UUID | None = NIL
    while after is not None:
        now = Clock(settings.clock).now()
        batch = rereading.reread_batch(database, workspace_id, now, since=since, after=after)
        result.messages += batch.messages
        result.changed += batch.changed
        result.changes.update(batch.changes)
        on_batch(batch.messages)
        after = batch.cursor


def _counts(result: rereading.Reread) -> dict[str, Any]:
    return {
        "messages": result.messages,
        "changed": result.changed,
        "changes": dict(result.changes.most_common()),
    }
