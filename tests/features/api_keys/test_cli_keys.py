"""`followup keys create`: the way back in for whoever has the machine."""

import pytest
from typer.testing import CliRunner

from app.cli import main
from tests import factories
from tests.conftest import authorized_client


@pytest.fixture
def create(database_url, monkeypatch):
    monkeypatch.setenv("FOLLOWUP_DATABASE_URL", database_url)
    monkeypatch.setenv("FOLLOWUP_CLOCK", "2026-03-02T09:00:00Z")
    return lambda *options: CliRunner().invoke(main, ["keys", "create", *options])


def test_it_prints_the_key_alone(app, client, create):
    made = create("--name", "rescue", "--scope", "admin")
    assert made.exit_code == 0, made.output
    shown = (
        authorized_client(app, made.stdout.removesuffix("\n"))
        .get("/v1/api-keys")
        .json()["items"][-1]
    )
    assert (shown["name"], shown["scope"]) == ("rescue", "admin")


def test_the_key_is_for_an_admin_who_is_there(app, client, create):
    [owner] = client.get("/v1/users").json()["items"]
    berta = factories.new_user(client, role="admin")
    other = authorized_client(
        app, factories.new_key(client, user_id=berta["id"], scope="admin")["key"]
    )
    other.patch(f"/v1/users/{owner['id']}", json={"role": "member"})
    assert create("--name", "rescue").exit_code == 0
    assert other.get("/v1/api-keys").json()["items"][-1]["user_id"] == berta["id"]
    other.patch(f"/v1/users/{owner['id']}", json={"role": "admin"})
    other.delete(f"/v1/users/{owner['id']}")
    assert create("--name", "rescue").exit_code == 0
    assert other.get("/v1/api-keys").json()["items"][-1]["user_id"] == berta["id"]


def test_an_unknown_workspace_is_said_so(client, create):
    refused = create("--name", "x", "--workspace", "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "--workspace must name a workspace" in refused.stderr
