"""Deletion of jobs that ended long ago."""

from datetime import datetime, timedelta

import sqlalchemy as sa

from app.storage.database import Database
from app.storage.models import metadata
from app.storage.prepared import Prepared, execute

KEPT = timedelta(days=30)

_jobs = metadata.tables["jobs"]
_is_old = _jobs.c.finished_at < sa.bindparam("oldest", type_=_jobs.c.finished_at.type)
_ANY_OLD = Prepared(sa.select(_jobs.c.id).where(_is_old).limit(sa.literal_column("1")))
_DELETE_OLD = Prepared(sa.delete(_jobs).where(_is_old))


def has_old(database: Database, now: datetime) -> bool:
    with database.reading() as reader:
        return bool(reader.fetch(_ANY_OLD, oldest=now - KEPT))


def purge_finished(database: Database, now: datetime) -> None:
    """Delete the jobs that clients no longer look up."""
    with database.transaction() as session:
        execute(session, _DELETE_OLD, oldest=now - KEPT)
        session.commit()
