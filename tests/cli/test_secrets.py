"""`followup secrets`: keys are changed without losing what they encrypt."""

import json
import sqlite3
from pathlib import Path

import pytest
from sqlmodel import select
from typer.testing import CliRunner

from app.cli import main
from app.config import Settings
from app.features.workspace import seed
from app.identifiers import new_id
from app.storage import secret_box
from app.storage.database import Database
from app.storage.models import Mailbox, Workspace
from app.storage.models.mailboxes import MailboxAuth, MailboxSecurity, MailboxState
from app.storage.secret_box import SecretBox, mailbox_owner
from tests.conftest import NOW, every_row

OLD, NEW = secret_box.new_key(), secret_box.new_key()
sqlite_only = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def database(database_url, monkeypatch):
    monkeypatch.setenv("FOLLOWUP_DATABASE_URL", database_url)
    database = Database(Settings())
    yield database
    database.close()


def run(*arguments):
    return CliRunner().invoke(main, [str(one) for one in arguments])


def add_mailbox(database: Database) -> Mailbox:
    with every_row(database) as session:
        seed.create_workspace(session, NOW)
        [workspace] = session.exec(select(Workspace)).all()
        row = Mailbox(
            workspace_id=workspace.id, id=new_id(), name="Shop", address="shop@example.net",
            user_id=None, auth=MailboxAuth.PASSWORD, host="mail.example.net", port=993,
            security=MailboxSecurity.TLS, username="shop", secret=None, refreshing_until=None,
            folders=[], since_days=90, only_correspondents=False, state=MailboxState.WAITING,
            state_since=NOW, error=None, checked_at=None, fetched=0, created_at=NOW, updated_at=NOW,
        )  # fmt: skip
        row.secret = SecretBox(Settings()).seal(mailbox_owner(row.workspace_id, row.id), "horse")
        session.add(row)
        session.commit()
        session.refresh(row)
        session.expunge(row)
    return row


def password(database: Database, row: Mailbox) -> str:
    with every_row(database) as session:
        sealed = session.get_one(Mailbox, (row.workspace_id, row.id)).secret
    return SecretBox(Settings()).open(mailbox_owner(row.workspace_id, row.id), sealed)


def test_the_keys_of_the_environment_are_changed(database, monkeypatch):
    monkeypatch.setenv("FOLLOWUP_SECRET_KEY", OLD)
    row = add_mailbox(database)
    monkeypatch.setenv("FOLLOWUP_SECRET_KEY", f"{NEW},{OLD}")
    done = run("secrets", "rotate", "--json")
    assert (done.exit_code, json.loads(done.output)) == (0, {"rotated": 1})
    monkeypatch.setenv("FOLLOWUP_SECRET_KEY", NEW)
    assert password(database, row) == "horse"


def test_a_lost_key_is_one_line(database, monkeypatch):
    monkeypatch.setenv("FOLLOWUP_SECRET_KEY", OLD)
    row = add_mailbox(database)
    monkeypatch.setenv("FOLLOWUP_SECRET_KEY", NEW)
    done = run("secrets", "rotate")
    assert done.exit_code == 2
    assert str(row.id) in done.output
    assert len(done.output.strip().splitlines()) == 1
    monkeypatch.setenv("FOLLOWUP_SECRET_KEY", OLD)
    assert password(database, row) == "horse"


@sqlite_only
def test_the_key_of_the_file_is_changed(database, database_url):
    row = add_mailbox(database)
    path = Path(database_url.removeprefix("sqlite:///") + ".key")
    before = path.read_text()
    assert run("secrets", "rotate").exit_code == 0
    assert path.read_text() != before
    assert len(secret_box.read_keys(path)) == 1
    assert password(database, row) == "horse"


@sqlite_only
def test_a_backup_brings_its_key(database, database_url, tmp_path):
    row = add_mailbox(database)
    file = Path(database_url.removeprefix("sqlite:///"))
    key = file.with_name(file.name + ".key")
    kept = tmp_path / "backup"
    kept.mkdir()
    assert run("backup", kept / "copy.db").exit_code == 0
    database.close()
    for one in (file, key):
        one.unlink()
    assert run("restore", kept / "copy.db").exit_code == 0
    assert (kept / "copy.db.key").stat().st_mode & 0o777 == 0o600
    assert password(Database(Settings()), row) == "horse"
    connection = sqlite3.connect(file)
    assert b"horse" not in "".join(connection.iterdump()).encode()
    connection.close()


def test_a_new_key_is_printed():
    done = run("secrets", "new-key")
    assert Settings(secret_key=done.output.strip()).secret_keys == [done.output.strip()]
