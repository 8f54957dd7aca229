"""A PostgreSQL that can be killed and started again, with the durability of a new installation."""

import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg
from sqlalchemy import make_url

from tests.postgres import Postgres, _install_for, _unprivileged_user

START_SECONDS = 60
WAIT_SECONDS = 0.05


class Cluster:
    """The processes of one server. `home` holds its data and its socket."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._user = _unprivileged_user(home)
        self._programs = _install_for(self._user, home) / "bin"
        self._process: subprocess.Popen[bytes] | None = None
        self._postgres = Postgres(make_url(f"postgresql://postgres@/postgres?host={home}"))
        self._run_initdb()

    @classmethod
    @contextmanager
    def in_folder(cls, home: Path) -> Iterator["Cluster"]:
        """A running server that stops at the end. Others must be able to enter the folders above it."""
        home.mkdir(exist_ok=True)
        for folder in (home, home.parent):
            folder.chmod(0o755)
        cluster = cls(home)
        cluster.start()
        cluster._postgres._create_role()
        try:
            yield cluster
        finally:
            cluster.stop(signal.SIGQUIT)

    def create(self, database: str) -> str:
        """Return the URL for servers of a new installation."""
        return self._postgres.create_installation(database)

    def create_empty(self, database: str) -> str:
        """Return the URL of the owner of a new, empty database."""
        self._postgres.create(database)
        return self._postgres.url(database)

    def start(self) -> None:
        """Start the server, and wait until it takes connections.

        Children of a killed one may still hold its memory for a moment, so it is started until it stays.
        """
        give_up_at = time.monotonic() + START_SECONDS
        while not self.answers():
            if time.monotonic() > give_up_at:
                raise RuntimeError(f"PostgreSQL did not start: {self._last_lines()}")
            if self._process is None or self._process.poll() is not None:
                self._process = self._begin()
            time.sleep(WAIT_SECONDS)

    def _begin(self) -> subprocess.Popen[bytes]:
        options = ["-D", "data", "-k", str(self._home), "-c", "listen_addresses="]
        with (self._home / "log.txt").open("ab") as log:
            return subprocess.Popen(
                [self._programs / "postgres", *options, "-c", "max_connections=200"],
                cwd=self._home,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                **self._user,
            )

    def answers(self) -> bool:
        try:
            self._postgres._execute()
        except psycopg.OperationalError:
            return False
        return True

    def kill(self) -> None:
        """End the postmaster with SIGKILL; its children notice, and end."""
        self.stop(signal.SIGKILL)

    def stop(self, number: signal.Signals) -> None:
        if self._process is not None:
            with suppress(ProcessLookupError):
                self._process.send_signal(number)
            self._process.wait(START_SECONDS)

    def _run_initdb(self) -> None:
        options = ["--pgdata=data", "--username=postgres", "--auth=trust", "--encoding=UTF8"]
        subprocess.run(
            [self._programs / "initdb", *options, "--no-locale", "--no-sync"],
            cwd=self._home,
            check=True,
            stdout=subprocess.DEVNULL,
            **self._user,
        )

    def _last_lines(self) -> str:
        lines = (self._home / "log.txt").read_text(encoding="utf-8").splitlines()
        return " / ".join(lines[-3:])
