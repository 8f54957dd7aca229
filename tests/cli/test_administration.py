"""Keys and workspaces as an operator sees them."""

import json
import subprocess
import sys
from typing import Any

import pytest
from typer.testing import CliRunner

from app.cli import main
from tests.conftest import authorized_client


@pytest.fixture
def run(database_url, monkeypatch):
    monkeypatch.setenv("FOLLOWUP_DATABASE_URL", database_url)
    monkeypatch.setenv("FOLLOWUP_CLOCK", "2026-03-02T09:00:00Z")
    return lambda *arguments: CliRunner().invoke(main, arguments)


def test_the_version_is_printed(run):
    assert run("--version").output == "followup 0.1.0\n"


def test_keys_are_listed_without_what_they_are_made_of(run, client, key):
    client.get("/v1/customers")
    [listed] = json.loads(run("keys", "list", "--json").output)
    assert listed["hint"] == key[-4:]
    assert listed["last_used_at"] == "2026-03-02T09:00:00Z"
    table = run("keys", "list").output
    assert listed["id"] in table
    assert key not in table


def test_a_revoked_key_works_no_more(run, app, client):
    made = json.loads(run("keys", "create", "--name", "shop", "--scope", "read", "--json").output)
    shop = authorized_client(app, made["key"])
    assert shop.get("/v1/customers").status_code == 200
    [key_id] = [one["id"] for one in listed_keys(run) if one["name"] == "shop"]
    assert run("keys", "revoke", key_id).exit_code == 0
    assert shop.get("/v1/customers").status_code == 401
    assert run("keys", "revoke", key_id).exit_code == 0
    [revoked] = [one["revoked_at"] for one in listed_keys(run) if one["name"] == "shop"]
    assert revoked == "2026-03-02T09:00:00Z"
    assert client.get("/v1/customers").status_code == 200


def listed_keys(run) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("keys", "list", "--json").output)
    return found


def test_an_unknown_key_is_one_line(run, client):
    refused = run("keys", "revoke", "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a")
    assert (refused.exit_code, refused.output) == (2, "KEY_ID must name a key that exists.\n")


def test_workspaces_are_listed(run, client, other_client):
    listed = json.loads(run("workspaces", "list", "--json").output)
    assert {one["name"] for one in listed} == {"Alpha", "Beta"}
    ids = {one["id"] for one in listed}
    [of_one] = {
        one["workspace_id"]
        for one in json.loads(run("keys", "list", "--workspace", listed[0]["id"], "--json").output)
    }
    assert of_one in ids
    unknown = run("keys", "list", "--workspace", "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a")
    refusal = "--workspace must name a workspace that exists.\n"
    assert (unknown.exit_code, unknown.output) == (2, refusal)


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        pytest.param(
            ["workspaces", "create", "--name", "A", "--time-zone", "Mars/Base"],
            "`--time-zone` must be a time zone of the IANA database, such as Europe/Berlin.",
            id="time zone",
        ),
        pytest.param(
            ["workspaces", "create", "--name", "A", "--country", "ZZ"],
            "`--country` must be a country code of ISO 3166-1.",
            id="country",
        ),
        pytest.param(
            ["workspaces", "create", "--name", "A", "--country", "de"],
            "`--country` must be a country code of two capital letters (ISO 3166-1), such as DE.",
            id="small letters",
        ),
        pytest.param(
            ["workspaces", "create", "--name", " "], "`--name` must not be empty.", id="name"
        ),
        pytest.param(
            ["keys", "create", "--name", ""], "`--name` must not be empty.", id="name of a key"
        ),
        pytest.param(
            ["keys", "create", "--name", "a" * 201],
            "`--name` must have at most 200 characters.",
            id="long name of a key",
        ),
    ],
)
def test_a_wrong_value_of_an_option_is_refused(run, client, arguments, line):
    before = len(listed_keys(run))
    refused = run(*arguments)
    assert (refused.exit_code, refused.output) == (2, f"{line}\n")
    assert len(listed_keys(run)) == before


def test_a_checkup_goes_on_beside_a_writer(run, app, client):
    with app.state.runtime.database.transaction():
        done = run("doctor")
    assert (done.exit_code, "schema: current" in done.output) == (0, True), done.output
    assert "mailboxes: none" in done.output


def test_a_checkup_is_printed_as_json(run, app, client):
    found = json.loads(run("doctor", "--json").output)
    is_sqlite = app.state.runtime.database.dialect == "sqlite"
    assert found == {
        "database": "sqlite" if is_sqlite else "postgresql",
        "is_current": True,
        "is_intact": True if is_sqlite else None,
        "row_level_security": None if is_sqlite else True,
        "sources": 0,
        "source_bytes": 0,
        "mailboxes": {},
    }


def test_a_command_loads_neither_the_others_nor_the_application():
    code = """
import sys
from app.cli import main

main(["first-look", "--help"], standalone_mode=False)
print("app.main" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "--own" in done.stdout
    assert done.stdout.endswith("False\n")
