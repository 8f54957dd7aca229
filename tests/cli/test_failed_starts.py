"""A start that fails says so in one line, with exit code 2, and prints no key."""

import socket
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from typer.testing import CliRunner

from app.cli import main
from app.config import Settings
from app.storage import engines

Serve = Callable[..., Result]


@pytest.fixture
def serve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Serve:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FOLLOWUP_PORT", "0")
    monkeypatch.setenv("FOLLOWUP_LOCK_TIMEOUT_SECONDS", "1")

    def run(*options: str, **settings: str) -> Result:
        for name, value in settings.items():
            monkeypatch.setenv(f"FOLLOWUP_{name.upper()}", value)
        return CliRunner().invoke(main, ["serve", *options])

    return run


def assert_one_line(result: Result, *parts: str) -> None:
    assert result.exit_code == 2, result.output
    assert "fu_" not in result.output
    [line] = result.output.splitlines()
    for part in parts:
        assert part in line


@pytest.mark.parametrize(
    ("settings", "parts"),
    [
        pytest.param({"port": "99999"}, ["FOLLOWUP_PORT", "65535"], id="a bad setting"),
        pytest.param(
            {"database_url": "mysql://x/y"}, ["FOLLOWUP_DATABASE_URL", "postgresql://"], id="scheme"
        ),
        pytest.param(
            {"database_url": "sqlite:////nowhere/a.db"}, ["/nowhere does not exist"], id="folder"
        ),
        pytest.param(
            {"database_url": "postgresql://u:secret@127.0.0.1:1/x"},
            ["cannot be reached", "FOLLOWUP_DATABASE_URL"],
            id="no server",
        ),
        pytest.param(
            {"databse_url": "sqlite:///a.db"},
            ["FOLLOWUP_DATABSE_URL is no setting", "FOLLOWUP_DATABASE_URL"],
            id="a misspelt setting",
        ),
        pytest.param({"host": "203.0.113.9"}, ["203.0.113.9", "--host"], id="foreign address"),
    ],
)
def test_what_an_operator_can_mend_is_one_line(serve, settings, parts):
    result = serve(**settings)
    assert_one_line(result, *parts)
    assert "secret" not in result.output


def test_a_port_in_use_is_named_and_nothing_is_made(serve, tmp_path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        assert_one_line(serve("--port", str(port)), f"Port {port} is in use", "--port")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_database_is_named(serve, tmp_path):
    (tmp_path / "followup.db").write_text("This is a letter and no database at all.")
    assert_one_line(serve(), "followup.db is not an SQLite database")


def test_a_locked_database_is_no_traceback(serve, tmp_path):
    holder: Any = engines.sqlite_driver.connect(tmp_path / "followup.db")
    holder.execute("CREATE TABLE held (id)")
    holder.execute("BEGIN EXCLUSIVE")
    result = serve()
    holder.close()
    assert_one_line(result, "Other writes held the database for more than 1 seconds.")


def test_an_affected_sqlite_is_refused(serve, monkeypatch):
    monkeypatch.setattr(engines, "is_safe_sqlite", lambda _: False)
    assert_one_line(serve(), "WAL-reset bug")


def test_a_database_of_a_newer_version_is_refused(serve, tmp_path):
    database = sqlite3.connect(tmp_path / "followup.db")
    database.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
    database.execute("INSERT INTO alembic_version VALUES ('29990101')")
    database.commit()
    database.close()
    assert_one_line(serve(), "newer version of Follow-Up")


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        pytest.param({"threads": "four"}, "FOLLOWUP_THREADS must be a whole number.", id="number"),
        pytest.param(
            {"database_url": "sqlite:///:memory:"},
            "FOLLOWUP_DATABASE_URL must name a file, such as `sqlite:///followup.db`.",
            id="memory",
        ),
        pytest.param(
            {"database_url": "sqlite:///"},
            "FOLLOWUP_DATABASE_URL must name a file, such as `sqlite:///followup.db`.",
            id="no file",
        ),
        pytest.param(
            {"database_url": "postgresql://user:secret@host:port/name"},
            "FOLLOWUP_DATABASE_URL must be like `postgresql://user:password@host:5432/name`.",
            id="port of the database",
        ),
        pytest.param({"threads": "0"}, "FOLLOWUP_THREADS must be at least 1.", id="bound"),
        pytest.param({"worker": "maybe"}, "FOLLOWUP_WORKER must be true or false.", id="truth"),
        pytest.param(
            {"sqlite_synchronous": "OFF"},
            "FOLLOWUP_SQLITE_SYNCHRONOUS must be one of 'FULL' or 'NORMAL'.",
            id="choice",
        ),
        pytest.param(
            {"clock": "yesterday"},
            "FOLLOWUP_CLOCK must be a time with an offset (RFC 3339), such as 2026-03-02T09:00:00Z.",
            id="time",
        ),
        pytest.param(
            {"clock": "2026-03-02T09:00:00"},
            "FOLLOWUP_CLOCK must be a time with an offset (RFC 3339), such as 2026-03-02T09:00:00Z.",
            id="time without an offset",
        ),
        pytest.param(
            {"public_url": "crm.example.com"},
            "FOLLOWUP_PUBLIC_URL must be an address such as https://crm.example.com.",
            id="address",
        ),
        pytest.param(
            {"trusted_proxies": "127.0.0.1, 10.0.0.1/8"},
            "FOLLOWUP_TRUSTED_PROXIES must hold addresses and networks such as 10.0.0.0/8, not 10.0.0.1/8.",
            id="network with a host",
        ),
        pytest.param(
            {"trusted_proxies": "*,10.0.0.1"},
            "FOLLOWUP_TRUSTED_PROXIES must hold addresses and networks such as 10.0.0.0/8, not *.",
            id="all proxies and one",
        ),
        pytest.param(
            {"trusted_proxies": "caddy"},
            "FOLLOWUP_TRUSTED_PROXIES must hold addresses and networks such as 10.0.0.0/8, not caddy.",
            id="name of a proxy",
        ),
    ],
)
def test_a_bad_setting_is_named_with_what_it_must_be(serve, settings, line):
    assert serve(**settings).output == f"{line}\n"


@pytest.mark.parametrize("proxies", ["*", " * ", "", "127.0.0.1", "::1,10.0.0.0/8, fd00::/8"])
def test_proxies_are_named_by_addresses_networks_or_a_star(proxies):
    assert Settings(trusted_proxies=proxies).trusted_proxies == proxies.strip()


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        pytest.param(
            ["nonsense"], "No such command 'nonsense'. See `followup --help`.", id="command"
        ),
        pytest.param(["keys", "x"], "No such command 'x'. See `followup keys --help`.", id="below"),
        pytest.param(["serve", "--prot", "1"], "No such option: --prot", id="option"),
        pytest.param(
            ["serve", "--port", "abc"],
            "Invalid value for '--port': 'abc' is not a valid int. See `followup serve --help`.",
            id="value",
        ),
        pytest.param(
            ["backup"], "Missing argument 'file'. See `followup backup --help`.", id="argument"
        ),
    ],
)
def test_a_wrong_argument_is_one_line(arguments, line):
    result = CliRunner().invoke(main, arguments, prog_name="followup")
    assert_one_line(result, line)


@pytest.mark.parametrize("arguments", [[], ["keys"]])
def test_a_group_without_a_command_prints_its_help_alone(arguments):
    result = CliRunner().invoke(main, arguments, prog_name="followup")
    assert (result.exit_code, result.stderr) == (2, "")
    assert "Usage: followup" in result.stdout


@pytest.mark.parametrize("command", [("keys", "list"), ("workspaces", "list")])
def test_a_database_without_tables_is_named(tmp_path, monkeypatch, command):
    monkeypatch.setenv("FOLLOWUP_DATABASE_URL", f"sqlite:///{tmp_path}/empty.db")
    assert_one_line(CliRunner().invoke(main, command), "followup migrate", "FOLLOWUP_DATABASE_URL")


@pytest.mark.parametrize(
    "arguments",
    [
        ["doctor"],
        ["keys", "list"],
        ["keys", "create", "--name", "Till"],
        ["workspaces", "list"],
        ["workspaces", "create", "--name", "Shop"],
        ["reclassify"],
        ["secrets", "rotate"],
    ],
    ids=" ".join,
)
def test_a_command_on_a_database_that_does_not_exist_makes_none(tmp_path, monkeypatch, arguments):
    monkeypatch.setenv("FOLLOWUP_DATABASE_URL", f"sqlite:///{tmp_path}/folowup.db")
    assert_one_line(
        CliRunner().invoke(main, arguments), "folowup.db does not exist", "FOLLOWUP_DATABASE_URL"
    )
    assert list(tmp_path.iterdir()) == []
