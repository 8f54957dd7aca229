"""Leftovers of imports that were cancelled or ended as dead: files, and follow-ups to write."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa
from sqlmodel import col, select

from app.clock import machine_time
from app.config import Settings
from app.features.imports.settling import settle_marks
from app.jobs import JobContext
from app.storage.database import Database
from app.storage.models import Import, Job, metadata
from app.storage.models.jobs import JobState
from app.storage.prepared import Prepared

KEPT = timedelta(days=1)
WAITS = (JobState.WAITING, JobState.RUNNING, JobState.DEAD)

_marks = metadata.tables["import_marks"]
_imports = metadata.tables["imports"]
_jobs = metadata.tables["jobs"]
_is_active = sa.exists(sa.literal_column("1")).where(
    _imports.c.workspace_id == _marks.c.workspace_id,
    _imports.c.id == _marks.c.import_id,
    _jobs.c.workspace_id == _imports.c.workspace_id,
    _jobs.c.id == _imports.c.job_id,
    sa.or_(_jobs.c.state == JobState.WAITING, _jobs.c.state == JobState.RUNNING),
)
_UNSETTLED = Prepared(
    sa.select(_marks.c.workspace_id, _marks.c.import_id)
    .where(~_is_active)
    .distinct()
    .limit(sa.literal_column("10"))
)


def has_any(database: Database, _now: datetime, settings: Settings) -> bool:
    with database.reading() as reader:
        return bool(reader.fetch(_UNSETTLED)) or next(_old_files(settings), None) is not None


def remove(context: JobContext, settings: Settings) -> None:
    """Write the follow-ups of imports without a job, and remove files that no job waits for."""
    with context.database.reading() as reader:
        unsettled = reader.fetch(_UNSETTLED)
    for workspace_id, import_id in unsettled:
        settle_marks(context.database, workspace_id, import_id, context.clock)
    with context.database.transaction() as session:
        ids = session.exec(
            select(Import.id)
            .join(
                Job,
                sa.and_(
                    col(Job.workspace_id) == col(Import.workspace_id),
                    col(Job.id) == col(Import.job_id),
                ),
            )
            .where(col(Job.state).in_(WAITS))
        )
        waited_for = {str(import_id) for import_id in ids}
    for path in _old_files(settings):
        if path.name not in waited_for:
            path.unlink(missing_ok=True)


def _old_files(settings: Settings) -> Iterator[Path]:
    folder = settings.import_path
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        changed_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        if changed_at < machine_time() - KEPT:
            yield path
