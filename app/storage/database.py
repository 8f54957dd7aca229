"""One database and the connections of this process to it.

Each thread keeps one connection for reading in autocommit mode. A writing transaction takes another
connection from the pool.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import exc
from sqlalchemy.engine import Connection, Engine
from sqlmodel import Session

from app.config import Settings
from app.errors import Unavailable
from app.storage.engines import create_engine, sqlite_driver
from app.storage.outages import describe_outage
from app.storage.planner_statistics import StatisticsRenewal
from app.storage.prepared import Prepared, Row
from app.storage.turns import WriterTurns

DRIVER_ERRORS = (
    exc.OperationalError,
    exc.InterfaceError,
    exc.TimeoutError,
    sqlite_driver.OperationalError,
    psycopg.OperationalError,
    psycopg.InterfaceError,
)
# PostgreSQL: serialization failure and deadlock. The transaction can be repeated.
RETRYABLE_SQLSTATES = frozenset({"40001", "40P01"})


class ReadConnection:
    """A connection in autocommit mode that runs prepared selects directly on the driver."""

    def __init__(self, connection: Connection, session_info: dict[Any, Any]) -> None:
        self._connection = connection
        self.session_info = session_info
        self.dialect = connection.dialect.name

    def fetch(self, statement: Prepared, **params: Any) -> list[Row]:
        """The rows of a prepared select, as Python values."""
        return statement.to_python(self.dialect, self._run(statement, params))

    def fetch_page(
        self, statement: Prepared, limit: int, **params: Any
    ) -> tuple[list[Row], Row | None]:
        """The first `limit` rows as values of the driver, and the last of them if more rows follow.

        The next page starts after the last row, which has Python values; it is None on the last
        page. The statement must have the parameter `size`.
        """
        rows = self._run(statement, params | {"size": limit + 1})
        if len(rows) <= limit:
            return rows, None
        page = rows[:limit]
        return page, statement.to_python(self.dialect, page[-1:])[0]

    def _run(self, statement: Prepared, params: dict[str, Any]) -> list[Row]:
        sql, values = statement.bind(self.dialect, params)
        driver = self._connection.connection.dbapi_connection
        assert driver is not None
        cursor = driver.cursor()
        try:
            cursor.execute(sql, values)
            return list(cursor.fetchall())
        finally:
            cursor.close()

    def session(self) -> Session:
        """A session on this connection, for reads that are not frequent."""
        return Session(self._connection, info=self.session_info)

    def close(self) -> None:
        self._connection.invalidate()
        self._connection.close()


class Database:
    """The engine, a read connection for each thread, and transactions. It connects on first use."""

    def __init__(self, settings: Settings) -> None:
        self.engine = create_engine(settings)
        self._settings = settings
        self.dialect = self.engine.dialect.name
        self._turns = _turns_of(self.engine, settings)
        self._statistics = StatisticsRenewal(self.engine) if self.dialect == "postgresql" else None
        self._local = threading.local()
        self._readers: set[ReadConnection] = set()
        # objects that the application shares with its transactions: the `info` of their sessions
        self.session_info: dict[Any, Any] = {}

    @contextmanager
    def reading(self) -> Iterator[ReadConnection]:
        """The read connection of this thread. Raises Unavailable and closes it if the driver fails."""
        reader: ReadConnection | None = getattr(self._local, "reader", None)
        try:
            if reader is None:
                reader = self._local.reader = ReadConnection(
                    self._autocommit().connect(), self.session_info
                )
                self._readers.add(reader)
            yield reader
        except DRIVER_ERRORS as error:
            self._local.reader = None
            if reader is not None:
                self._readers.discard(reader)
                reader.close()
            raise Unavailable(describe_outage(error, self._settings)) from error

    def _autocommit(self) -> Engine:
        if self.dialect == "sqlite":
            return self.engine.execution_options(begin="BEGIN")
        return self.engine.execution_options(isolation_level="AUTOCOMMIT")

    @contextmanager
    def transaction(self, *, at_once: bool = False) -> Iterator[Session]:
        """A writing transaction, which rolls back unless the caller commits.

        `at_once` waits for no other writer of SQLite. Raises Unavailable if the driver fails, except for errors that `retry_aborted` handles.
        """
        try:
            with (
                self._turns.take(at_once=at_once) if self._turns else nullcontext(),
                Session(self.engine, expire_on_commit=False, info=self.session_info) as session,
            ):
                yield session
        except DRIVER_ERRORS as error:
            if sqlstate(error) in RETRYABLE_SQLSTATES:
                raise
            raise Unavailable(describe_outage(error, self._settings)) from error
        if self._statistics:
            self._statistics.count_transaction()

    def close(self) -> None:
        for reader in self._readers:
            reader.close()
        self._readers.clear()
        self.engine.dispose()
        if self._turns:
            self._turns.close()


def _turns_of(engine: Engine, settings: Settings) -> WriterTurns | None:
    """The turns of the writers of an SQLite file; PostgreSQL needs none."""
    file = engine.url.database if engine.dialect.name == "sqlite" else None
    return WriterTurns(Path(file), settings.lock_timeout_seconds) if file else None


def sqlstate(error: BaseException) -> str | None:
    """The SQLSTATE of an error of PostgreSQL, or None."""
    return getattr(getattr(error, "orig", error), "sqlstate", None)
