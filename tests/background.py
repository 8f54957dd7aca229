"""Background work in the test's own thread: batch by batch, or all jobs that are due."""

from contextlib import suppress
from datetime import datetime

from fastapi import FastAPI
from sqlmodel import col, select

from app.evaluation import reevaluation
from app.storage.database import Database
from app.storage.models import Reevaluation
from app.worker import create_worker


def reevaluate_once(database: Database, now: datetime) -> bool:
    """Run one batch of each unfinished reevaluation. Returns whether there may be more to do."""
    with database.transaction() as session:
        unfinished = session.exec(
            select(Reevaluation.workspace_id)
            .where(col(Reevaluation.finished_at).is_(None))
            .order_by(col(Reevaluation.created_at))
        ).all()
    has_more = False
    for workspace_id in unfinished:
        with suppress(Exception):  # each one has a job of its own
            has_more |= reevaluation.run_batch(database, workspace_id, now)
    return has_more


def run_jobs(app: FastAPI) -> None:
    """Run all jobs that are due now."""
    runtime = app.state.runtime
    photos = app.state.photos
    create_worker(app.state.settings, runtime.database, runtime.clock, photos).run_all()
