"""`followup roles create`, and the logins that a server refuses."""

import json

import psycopg
import pytest
from typer.testing import CliRunner

from app.cli import main
from tests.conftest import owner_url
from tests.postgres import Postgres

RUNNER = CliRunner()


@pytest.fixture
def installation(postgres: Postgres, monkeypatch):
    """A migrated database of an owner, without roles of its own."""
    postgres.create("upgraded")
    monkeypatch.setenv("FOLLOWUP_DATABASE_URL", postgres.url("upgraded"))
    assert RUNNER.invoke(main, ["migrate"]).exit_code == 0
    yield postgres
    postgres.drop("upgraded")


def create(server: Postgres, *options: str):
    return RUNNER.invoke(main, ["roles", "create", "--prefix", server.role, *options])


def test_the_roles_are_made_once_and_completed_by_a_repetition(installation):
    for _ in range(2):
        made = json.loads(create(installation, "--json").stdout)
        assert made["worker"] == f"{installation.role}_worker"
        assert made["password"] is None  # the role was there: its password stays
    with psycopg.connect(installation.worker_url("upgraded")) as connection:
        assert connection.execute("SELECT count(*) FROM workspaces").fetchone() == (0,)


def test_a_new_worker_gets_a_password(installation, monkeypatch):
    """By a role that may create roles."""
    monkeypatch.setenv("FOLLOWUP_DATABASE_URL", installation.admin_url("upgraded"))
    options = ("roles", "create", "--prefix", f"{installation.role}_other")
    try:
        first = RUNNER.invoke(main, [*options, "--json"])
        made = json.loads(first.stdout)
        assert len(made["password"]) >= 32
        assert made["password"] in made["url"]
        assert "the password that" in RUNNER.invoke(main, options).stdout
    finally:
        with psycopg.connect(installation.admin_url("upgraded"), autocommit=True) as connection:
            for ending in ("app", "worker"):
                role = f"{installation.role}_other_{ending}"
                connection.execute(f"DROP OWNED BY {role}")
                connection.execute(f"DROP ROLE {role}")


def test_an_owner_who_may_not_create_roles_learns_what_to_ask_for(installation):
    refused = RUNNER.invoke(main, ["roles", "create", "--prefix", "unheard_of"])
    assert refused.exit_code == 2
    assert refused.stderr.count("\n") == 1
    assert "GRANT unheard_of_app TO unheard_of_worker;" in refused.stderr


@pytest.mark.parametrize(
    ("options", "reason"),
    [(["--prefix", "No name"], "--prefix must be"), (["--prefix", ""], "--prefix must be")],
    ids=["blank", "empty"],
)
def test_a_prefix_is_a_plain_name(installation, options, reason):
    refused = RUNNER.invoke(main, ["roles", "create", *options])
    assert (refused.exit_code, reason in refused.stderr) == (2, True)


def test_sqlite_has_no_roles(monkeypatch, tmp_path):
    monkeypatch.setenv("FOLLOWUP_DATABASE_URL", f"sqlite:///{tmp_path}/followup.db")
    refused = RUNNER.invoke(main, ["roles", "create"])
    assert (refused.exit_code, "SQLite has no roles" in refused.stderr) == (2, True)


@pytest.mark.parametrize("command", [["serve", "--port", "0"], ["worker"]], ids=["serve", "worker"])
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_process_refuses_to_run_as_the_owner(database_url, monkeypatch, command):
    monkeypatch.setenv("FOLLOWUP_DATABASE_URL", owner_url(database_url))
    refused = RUNNER.invoke(main, command)
    assert refused.exit_code == 2
    assert refused.stderr.count("\n") == 1
    assert "FOLLOWUP_DATABASE_URL must name the role" in refused.stderr


@pytest.mark.parametrize("command", [["roles", "create"], ["backup", "x.dump"]], ids=" ".join)
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_the_work_of_the_owner_is_refused_to_the_worker(
    database_url, monkeypatch, tmp_path, command
):
    """A backup by the worker would hold a part of the rows, and look whole."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FOLLOWUP_DATABASE_URL", database_url)
    refused = RUNNER.invoke(main, command)
    assert refused.exit_code == 2
    assert "must be the owner of the tables" in refused.stderr
    assert list(tmp_path.iterdir()) == []
