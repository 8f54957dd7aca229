"""One database and the connections of this process to it.

Each thread keeps one connection for reading in autocommit mode. A writing transaction takes another
connection from the pool. On PostgreSQL with roles, the result of `for_workspace` sees that workspace alone.
"""

import copy
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any, Self
from uuid import UUID

import psycopg
from sqlalchemy import event, exc
from sqlalchemy.engine import Connection, Engine
from sqlmodel import Session

from app.config import Settings
from app.errors import Unavailable
from app.storage.driver_statements import driver_of, send
from app.storage.engines import create_engine, sqlite_driver
from app.storage.outages import describe_outage
from app.storage.planner_statistics import TableCare
from app.storage.prepared import Prepared, Row
from app.storage.roles import PLAN_ONCE, app_role_of, become, login_of
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


# Keys in the `info` of a session: the workspace of its transactions, and whether they write.
WORKSPACE, WRITES = "workspace_id", "writes"


class WorkspaceSession(Session):
    """A session whose transactions are those of a workspace, if its `info` names one."""


@event.listens_for(WorkspaceSession, "after_begin")
def _prepare_transaction(session: Session, transaction: Any, connection: Connection) -> None:
    """Send the settings of a transaction together with its beginning, which psycopg sends at last."""
    if transaction.nested or connection.dialect.name != "postgresql":
        return
    driver, writes = driver_of(connection), bool(session.info.get(WRITES))
    workspace_id = session.info.get(WORKSPACE)
    with driver.pipeline():
        if workspace_id and (app_role := _app_role(connection)):
            become(driver, app_role, workspace_id, writes=writes)
        elif writes:
            driver.execute(PLAN_ONCE)


def enter_workspace(session: Session, workspace_id: UUID) -> None:
    """Let the transaction of a session that has none be one of a workspace from now on."""
    connection = session.connection()
    if app_role := _app_role(connection):
        become(driver_of(connection), app_role, workspace_id)


def _app_role(connection: Connection) -> str | None:
    is_postgresql = connection.dialect.name == "postgresql"
    return app_role_of(login_of(connection)) if is_postgresql else None


class ReadConnection:
    """A connection in autocommit mode that runs prepared selects directly on the driver."""

    def __init__(
        self, connection: Connection, database: "Database", workspace_id: UUID | None = None
    ) -> None:
        self._connection = connection
        self._database = database
        self._workspace_id = workspace_id
        self._app_role = _app_role(connection) if workspace_id else None
        self.session_info = database.session_info
        self.dialect = connection.dialect.name

    def for_workspace(self, workspace_id: UUID) -> "ReadConnection":
        """The same connection, whose statements see one workspace."""
        return ReadConnection(self._connection, self._database, workspace_id)

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
        driver: Any = self._connection.connection.driver_connection
        if self.dialect == "sqlite":
            return _select(driver, sql, values)
        if self._app_role is None:
            return send(driver, sql, values).fetchall()
        # The statements of a pipeline are one transaction and one round trip; its end has the rows.
        with driver.pipeline():
            become(driver, self._app_role, self._workspace_id)
            cursor = send(driver, sql, values)
        return cursor.fetchall()

    def session(self) -> Session:
        """A session for reads that are not frequent; one of a workspace has a connection of its own."""
        if self._workspace_id is None or self._app_role is None:
            return Session(self._connection, info=self.session_info)
        return self._database.for_workspace(self._workspace_id).open_session()

    def close(self) -> None:
        self._connection.invalidate()
        self._connection.close()


def _select(driver: Any, sql: str, values: Any) -> list[Row]:
    cursor = driver.cursor()
    try:
        cursor.execute(sql, values)
        return list(cursor.fetchall())
    finally:
        cursor.close()


class Database:
    """The engine, a read connection for each thread, and transactions. It connects on first use."""

    def __init__(self, settings: Settings) -> None:
        self.engine = create_engine(settings)
        self._settings = settings
        self.dialect = self.engine.dialect.name
        self._turns = _turns_of(self.engine, settings)
        self._statistics = TableCare(self.engine) if self.dialect == "postgresql" else None
        self._local = threading.local()
        self._readers: set[ReadConnection] = set()
        # objects that the application shares with its transactions: the `info` of their sessions
        self.session_info: dict[Any, Any] = {}
        self._workspace_id: UUID | None = None

    def for_workspace(self, workspace_id: UUID) -> Self:
        """The same database, whose connections and transactions see one workspace."""
        one = copy.copy(self)
        one._workspace_id = workspace_id  # noqa: SLF001  # an object of this class
        return one

    @contextmanager
    def reading(self) -> Iterator[ReadConnection]:
        """The read connection of this thread. Raises Unavailable and closes it if the driver fails."""
        reader: ReadConnection | None = getattr(self._local, "reader", None)
        try:
            if reader is None:
                reader = self._local.reader = ReadConnection(self._autocommit().connect(), self)
                self._readers.add(reader)
            workspace_id = self._workspace_id
            yield reader if workspace_id is None else reader.for_workspace(workspace_id)
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
                self.open_session({WRITES: True}) as session,
            ):
                yield session
        except DRIVER_ERRORS as error:
            if sqlstate(error) in RETRYABLE_SQLSTATES:
                raise
            raise Unavailable(describe_outage(error, self._settings)) from error
        if self._statistics:
            self._statistics.count_transaction()

    def open_session(self, traits: Mapping[str, Any] | None = None) -> Session:
        """A session on a connection of its own, which a transaction of SQLite opens in its turn."""
        info = self.session_info | dict(traits or {})
        if self._workspace_id is not None:
            info = info | {WORKSPACE: self._workspace_id}
        return WorkspaceSession(self.engine, expire_on_commit=False, info=info)

    def part_size(self, most: int) -> int:
        """How many of many items to write in the next transaction: a fifth of the most while others wait.

        A small part costs more for each item, so it is worth it only for them.
        """
        is_crowded = self._turns is not None and self._turns.are_crowded
        return max(most // 5, 1) if is_crowded else most

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
