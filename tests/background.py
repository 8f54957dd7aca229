"""Background work in the test's own thread: batch by batch, or all jobs that are due."""

from contextlib import suppress
from datetime import datetime
from typing import Any
from uuid import UUID

from fastapi import FastAPI
from sqlmodel import col, select
from starlette.testclient import TestClient

from app.evaluation import reevaluation
from app.features.duplicates.searching import search_range
from app.http.background import background_transaction
from app.storage.database import Database
from app.storage.models import Reevaluation
from app.worker import create_worker
from tests import factories


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


def new_duplicate(client: TestClient) -> dict[str, Any]:
    """A pair of contacts that a search in the test's own thread found."""
    for _ in range(2):
        factories.new_contact(client, name={"display": "Ada Kern"}, organization="Kern Optik")
    workspace_id = UUID(client.get("/v1/workspace").json()["id"])
    app: Any = client.app
    runtime = app.state.runtime
    with background_transaction(runtime.database, workspace_id, runtime.clock.now()) as tx:
        search_range(tx)
    pair: dict[str, Any] = client.get("/v1/customers/duplicates").json()["items"][0]
    return pair
