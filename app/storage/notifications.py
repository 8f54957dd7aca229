"""Notifications that other processes have committed: NOTIFY of PostgreSQL, data_version of SQLite."""

import logging
import threading
from collections.abc import Callable

import psycopg
import sqlalchemy as sa
from psycopg import sql
from sqlalchemy.engine import URL
from sqlmodel import Session

from app.storage.database import Database
from app.storage.prepared import Prepared, fetch

RECONNECT_SECONDS = 5.0
WAIT_SECONDS = 1.0

log = logging.getLogger(__name__)

_NOTIFY = Prepared(sa.select(sa.func.pg_notify(sa.bindparam("channel"), "")))
_DATA_VERSION = Prepared(
    sa.text("PRAGMA data_version").columns(sa.column("data_version", sa.Integer))
)


def notify(session: Session, channel: str) -> None:
    """Notify the listeners of a channel at the commit; on SQLite the commit itself shows."""
    if session.get_bind().dialect.name == "postgresql":
        fetch(session, _NOTIFY, channel=channel)


def data_version(database: Database) -> int:
    """A number that changes with each commit of another connection to an SQLite file."""
    with database.reading() as reader:
        return int(reader.fetch(_DATA_VERSION)[0][0])


class Listener:
    """A thread that hears the notifications of a channel of PostgreSQL.

    It has a connection of its own. Behind a pool of transactions, such as that of PgBouncer, it hears
    nothing.
    """

    def __init__(self, url: URL, channel: str, hear: Callable[[], None]) -> None:
        self._url = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._channel = channel
        self._hear = hear
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="listener", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(2 * WAIT_SECONDS)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._listen()
            except psycopg.Error:
                log.warning("The connection for notifications is lost.")
                self._stopping.wait(RECONNECT_SECONDS)

    def _listen(self) -> None:
        with psycopg.connect(self._url, autocommit=True, connect_timeout=5) as connection:
            connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(self._channel)))
            while not self._stopping.is_set():
                for _ in connection.notifies(timeout=WAIT_SECONDS, stop_after=1):
                    self._hear()
