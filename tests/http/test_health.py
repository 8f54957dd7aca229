"""Liveness and readiness, which say why a server is not ready."""

import threading

import pytest

from app.http import health
from app.main import close_runtime, create_app
from app.storage import migrations
from app.storage.database import Database
from tests.conftest import authorized_client, make_settings

KEY = "fu_" + "0" * 30 + "21ejPx"


def test_a_server_on_a_migrated_database_is_ready(client):
    assert client.get("/readyz").json() == {"status": "ready"}


def assert_not_ready(url: str, reason: str) -> None:
    app = create_app(make_settings(url))
    client = authorized_client(app, KEY)
    answer = client.get("/readyz")
    assert (answer.status_code, answer.headers["content-type"]) == (503, "application/problem+json")
    assert answer.headers["retry-after"]
    assert reason in answer.json()["detail"]
    assert client.get("/livez").status_code == 200
    close_runtime(app)


def test_an_older_schema_is_named(tmp_path):
    url = f"sqlite:///{tmp_path}/followup.db"
    database = Database(make_settings(url))
    migrations.migrate(database.engine, "20261130")
    database.close()
    assert_not_ready(url, "followup migrate")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        pytest.param("postgresql://nobody@127.0.0.1:1/x", "cannot be reached", id="no server"),
        pytest.param("sqlite:////nowhere/a.db", "cannot be opened", id="no folder"),
    ],
)
def test_a_database_that_does_not_answer_is_named(url, reason):
    assert_not_ready(url, reason)


def test_a_schema_of_a_newer_version_is_no_older_one():
    assert "29990101" not in health._older_revisions()
    assert migrations.head() not in health._older_revisions()


def test_a_server_is_ready_while_every_thread_is_busy(app, client):
    runtime, ended = app.state.runtime, threading.Event()
    try:
        for pool in (runtime.readers, runtime.writers):
            for _ in range(pool._max_workers * 2):
                pool.submit(ended.wait)
        assert client.get("/readyz").json() == {"status": "ready"}
        assert client.get("/livez").json() == {"status": "alive"}
    finally:
        ended.set()


def test_who_asks_while_the_database_is_asked_gets_the_same_answer(app, client):
    ended = threading.Event()
    app.state.runtime.prober.submit(ended.wait)
    probe = app.state.probe
    assert probe.answer() is probe.answer()
    ended.set()
    assert client.get("/readyz").status_code == 200
