"""Number of statements of a request, traced by SQLite."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from fastapi import FastAPI
from starlette.testclient import TestClient

from app.main import create_app
from benchmarks.servers import settings_of
from benchmarks.workload import Ask

FRAMES = ("BEGIN", "COMMIT")


def count(database_url: str, key: str, asks: Iterable[Ask]) -> list[int]:
    """Count the statements of each request, after they are compiled, the use of the key is stored and the rulebook cached."""
    app = create_app(settings_of(database_url))
    seen: list[str] = []

    def watch(driver: Any, _record: Any) -> None:
        driver.set_trace_callback(seen.append)

    sa.event.listen(app.state.runtime.database.engine, "connect", watch)
    try:
        return [_count(app, key, ask, seen) for ask in asks]
    finally:
        app.state.runtime.close()


def _count(app: FastAPI, key: str, ask: Ask, seen: list[str]) -> int:
    client = TestClient(app, headers={"Authorization": f"Bearer {key}"})
    client.get("/v1/follow-ups").raise_for_status()  # it caches the rulebook
    seen.clear()
    client.request(ask.method, ask.path, json=ask.body).raise_for_status()
    # the trace shows triggers as comments, and a statement for many rows once per row
    asked = [sql for sql in seen if not sql.startswith(("--", *FRAMES))]
    return sum(1 for _ in groupby(asked, key=lambda sql: sql.partition("VALUES")[0]))
