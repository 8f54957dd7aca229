"""The clock in the hands of a test or a demo."""

import pytest
from starlette.testclient import TestClient

from app.config import Settings
from app.main import create_app
from tests import factories
from tests.conftest import NOW, authorized_client, create_workspace

PATH = "/v1/test/clock"


@pytest.fixture
def client(database_url):
    app = create_app(Settings(database_url=database_url, clock=NOW, test_clock=True))
    yield authorized_client(app, create_workspace(app, "Alpha"))
    app.state.runtime.close()


@pytest.mark.fast
def test_time_moves_and_what_is_promised_becomes_late(client):
    factories.new_message(client, factories.new_customer(client))
    assert client.get("/v1/follow-ups").json()["items"] == []
    moved = client.post(PATH, json={"now": "2026-03-02T16:00:00+01:00"})
    assert moved.json() == {"now": "2026-03-02T15:00:00Z", "is_pinned": True}
    [late] = client.get("/v1/follow-ups").json()["items"]
    assert late["status"] == "due"


def test_null_lets_it_run(client):
    released = client.post(PATH, json={"now": None}).json()
    assert released["is_pinned"] is False
    assert released["now"] > "2026-03-02"


@pytest.mark.parametrize("body", [{}, {"now": "2026-03-02T09:00:00"}, {"now": "soon"}], ids=str)
def test_a_time_has_an_offset(client, body):
    assert client.post(PATH, json=body).json()["errors"][0]["pointer"] == "/now"


def test_it_is_not_there_unless_it_is_asked_for(app: object, key: str):
    ordinary: TestClient = authorized_client(app, key)
    assert ordinary.post(PATH, json={"now": None}).status_code == 404
    assert PATH not in ordinary.get("/openapi.json").json()["paths"]
