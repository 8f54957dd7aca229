"""`followup import` and `followup first-look`: a file of mails at the command line."""

import json
import zipfile
from pathlib import Path

import pytest
from click.testing import Result
from sqlmodel import select
from typer.testing import CliRunner

from app.cli import main
from app.config import Settings
from app.features.workspace import seed
from app.storage.database import Database
from app.storage.models import Message, Workspace
from tests.conftest import NOW, every_row
from tests.factories import mail, mbox

ME = "me@example.net"


@pytest.fixture
def database(sqlite_template, tmp_path, monkeypatch):
    path = tmp_path / "own.db"
    path.write_bytes(Path(sqlite_template).read_bytes())
    monkeypatch.setenv("FOLLOWUP_DATABASE_URL", f"sqlite:///{path}")
    monkeypatch.setenv("FOLLOWUP_CLOCK", NOW.isoformat())
    database = Database(Settings())
    with every_row(database) as session:
        seed.create_workspace(session, NOW)
        session.exec(select(Workspace)).one().own_addresses = [ME]
        session.commit()
    yield database
    database.close()


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "mails.mbox"
    ours = mail(
        "x", sender=ME, to="anna@example.com", more="In-Reply-To: <a@example>\n",
        date="Mon, 02 Mar 2026 08:30:00 +0000", text="Yes.",
    )  # fmt: skip
    bob = mail("b", sender="Bob <bob@example.com>", text="When do you open?")
    path.write_bytes(mbox(mail("a"), bob, ours))
    return path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def stored(database) -> int:
    with every_row(database) as session:
        return len(session.exec(select(Message.id)).all())


def test_a_first_look_needs_no_server_and_stores_nothing(database, file):
    result = run("first-look", str(file))
    assert result.exit_code == 0, result.output
    lines = result.stdout.splitlines()
    assert lines[:3] == [
        "Questions: 2, answered: 1.",
        "Working time until the answer: median 0 h 30 min, 9 in 10 within 0 h 30 min.",
        "Waiting since the last 90 days: 1.",
    ]
    assert lines[3].split() == ["2026-03-02", "08:00", "Bob", "When", "do", "you", "open?"]
    assert stored(database) == 0


def test_own_addresses_can_be_named(database, file):
    look = json.loads(run("first-look", str(file), "--own", "@example.com", "--json").stdout)
    # everybody else is us
    assert {one["email"] for one in look["waiting"]} <= {ME}
    assert look["waiting_count"] <= look["questions"] == 1


def test_a_first_look_says_what_could_not_be_read(database, tmp_path):
    path = tmp_path / "mails.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("old.pst", b"!BDN and more")
        archive.writestr("b.eml", mail("b"))
    lines = run("first-look", str(path)).stdout.splitlines()
    assert lines[0] == "Questions: 1, answered: 0."
    assert lines[-2:] == [
        "Failed: 1.",
        "  0: unsupported: `old.pst` is an Outlook data file (.pst).",
    ]


@pytest.mark.parametrize("own", ["hello", "@", "anna at example.com", "@exa mple.com"])
def test_own_addresses_must_be_addresses_or_domains(database, file, own):
    result = run("first-look", str(file), "--own", ME, "--own", own)
    assert (result.exit_code, len(result.output.splitlines())) == (2, 1)
    assert f"not {own}." in result.output


def test_without_a_database_own_addresses_are_required(tmp_path, file, monkeypatch):
    path = tmp_path / "none.db"
    monkeypatch.setenv("FOLLOWUP_DATABASE_URL", f"sqlite:///{path}")
    result = run("first-look", str(file))
    assert (result.exit_code, result.output.splitlines()) == (
        2,
        ["--own is required: there is no database yet."],
    )
    assert not path.exists()


def test_an_import_says_what_became_of_the_mails(database, file):
    first = run("import", str(file))
    assert first.exit_code == 0, first.output
    assert first.stdout.splitlines()[0] == "Imported 3, known 0, ignored 0, failed 0."
    again = json.loads(run("import", str(file), "--json").stdout)
    assert (again["imported"], again["duplicates"]) == (0, 3)
    assert stored(database) == 3


@pytest.mark.parametrize("command", ["import", "first-look"])
def test_what_is_no_file_of_mails_is_one_line(database, tmp_path, command):
    picture = tmp_path / "photo.pdf"
    picture.write_bytes(b"%PDF-1.7\n")
    for path, words in ((picture, "PDF"), (tmp_path / "none.mbox", "no file")):
        result = run(command, str(path))
        assert (result.exit_code, len(result.output.splitlines())) == (2, 1)
        assert words in result.output
