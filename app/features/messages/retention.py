"""Deletion of what is kept for a limited time: sources of mails, and refused mails."""

from datetime import datetime, timedelta
from itertools import groupby
from operator import itemgetter

import sqlalchemy as sa

from app.storage.database import Database
from app.storage.models import metadata
from app.storage.prepared import Prepared, execute

BATCH = 500  # rows of a transaction; a source has some kilobytes
SHORTEST_FOR_REFUSED = 30  # days

_sources = metadata.tables["mail_sources"]
_refused = metadata.tables["refused_mails"]


def _is_old(table: sa.Table) -> sa.ColumnElement[bool]:
    return table.c.created_at < sa.bindparam("oldest", type_=table.c.created_at.type)


def _delete_old(table: sa.Table, *key: str) -> tuple[Prepared, Prepared]:
    """The statements that find and delete a batch of old rows, by the key of the table."""
    columns = [table.c[name] for name in key]
    old = (
        sa.select(*columns)
        .where(_is_old(table))
        .order_by(table.c.created_at)
        .limit(sa.literal_column(str(BATCH)))
    )
    is_same = [column == sa.bindparam(column.name, type_=column.type) for column in columns]
    return Prepared(old), Prepared(sa.delete(table).where(*is_same))


_KEYS = (("workspace_id", "hash"), ("workspace_id", "id"))
_STATEMENTS = (_delete_old(_sources, *_KEYS[0]), _delete_old(_refused, *_KEYS[1]))


def has_old(database: Database, now: datetime, days: int) -> bool:
    with database.reading() as reader:
        return any(
            reader.fetch(old, oldest=oldest)
            for (old, _), oldest in zip(_STATEMENTS, _oldest(now, days), strict=True)
        )


def purge(database: Database, now: datetime, days: int) -> bool:
    """Delete a batch of what was stored more than `days` ago. Returns whether there may be more.

    All sources go if `days` is 0; refused mails stay for 30 days at least.
    """
    more = [
        _purge(database, statements, key, oldest)
        for statements, key, oldest in zip(_STATEMENTS, _KEYS, _oldest(now, days), strict=True)
    ]
    return any(more)


def _oldest(now: datetime, days: int) -> tuple[datetime, datetime]:
    """The time before which sources go, and that of refused mails."""
    sources = now - timedelta(days=days) if days else now + timedelta(days=1)
    return sources, now - timedelta(days=max(days, SHORTEST_FOR_REFUSED))


def _purge(
    database: Database,
    statements: tuple[Prepared, Prepared],
    key: tuple[str, ...],
    oldest: datetime,
) -> bool:
    """Delete a batch. Returns whether there may be more."""
    old, delete = statements
    with database.reading() as reader:
        rows = reader.fetch(old, oldest=oldest)
    if not rows:
        return False
    for workspace_id, batch in groupby(sorted(rows), itemgetter(0)):
        with database.for_workspace(workspace_id).transaction() as session:
            for row in batch:
                execute(session, delete, **dict(zip(key, row, strict=True)))
            session.commit()
    return len(rows) == BATCH
