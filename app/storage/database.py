"""Connections, and statements that are compiled once.

SQLite and PostgreSQL are set as docs/decisions/0005 says. A thread keeps one connection for reading,
outside any transaction; a writing transaction takes another from the pool.
"""

import json
import re
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any, TypeVar

import psycopg
import sqlalchemy as sa
from sqlalchemy import event, exc
from sqlalchemy.engine import Connection, Dialect, Engine
from sqlalchemy.sql import ClauseElement
from sqlmodel import Session

from app.config import Settings
from app.errors import Unavailable
from app.storage import fast_types

try:
    import pysqlite3.dbapi2 as sqlite_driver  # type: ignore[import-untyped]  # it has no stubs
except ImportError:  # no wheel for this platform: the standard library's, where it is safe
    sqlite_driver = sqlite3

T = TypeVar("T")
Row = tuple[Any, ...]
MAX_PARAMS = 400
DRIVER_ERRORS = (
    exc.OperationalError,
    exc.InterfaceError,
    exc.TimeoutError,
    sqlite_driver.OperationalError,
    psycopg.OperationalError,
    psycopg.InterfaceError,
)
# PostgreSQL: serialization failure, deadlock (Appendix A). The work is done again from the start.
RETRYABLE_SQLSTATES = frozenset({"40001", "40P01"})
_LIMIT = re.compile(r"\bLIMIT (:\w+)")


class UnsafeSqlite(RuntimeError):
    """The SQLite library loses commits in WAL mode (the WAL-reset bug); start is refused."""


def is_safe_sqlite(version: tuple[int, int, int]) -> bool:
    """Whether this release has the fix of the WAL-reset bug: 3.51.3, backported to 3.44.6, 3.50.7."""
    if version >= (3, 51, 3) or version < (3, 7, 0):
        return True
    return (3, 44, 6) <= version < (3, 45, 0) or (3, 50, 7) <= version < (3, 51, 0)


def require_safe_sqlite(version: tuple[int, int, int] = sqlite_driver.sqlite_version_info) -> None:
    if not is_safe_sqlite(version):
        number = ".".join(map(str, version))
        raise UnsafeSqlite(
            f"SQLite {number} can lose commits (WAL-reset bug). Use Python 3.11 to 3.13 on Linux "
            "x86-64, where a safe SQLite is installed with the service, or SQLite 3.51.3 or newer, "
            "or PostgreSQL (FOLLOWUP_DATABASE_URL)."
        )


class Prepared:
    """A statement compiled once for each dialect to the driver's SQL.

    SQLAlchemy rebuilds a statement's cache key at every execute (up to 0.2 ms); this does not.
    Parameters are passed by name; literals inside the statement are kept. No lists for IN.
    """

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._compiled = cache(self._compile)
        self._results = cache(self._compile_results)

    def _compile(self, name: str) -> tuple[str, dict[str, Any], dict[str, Any]]:
        dialect = _dialect(name)
        compiled = self._statement.compile(dialect=dialect)
        processors = {
            bind.key: fast_types.bind_converter(bind.type, dialect)
            for bind in compiled.binds.values()  # type: ignore[attr-defined]  # a SQLCompiler's
        }
        converters = {key: convert for key, convert in processors.items() if convert}
        literals = {
            key: converters[key](value) if key in converters else value
            for key, value in (compiled.params or {}).items()
            if value is not None
        }
        sql = str(compiled)
        if name == "sqlite":
            # where LIMIT is a bare parameter, SQLite plans the statement anew whenever it is bound
            sql = _LIMIT.sub(r"LIMIT \1 + 0", sql)
        return sql, converters, literals

    def sql(self, dialect: str) -> str:
        return self._compiled(dialect)[0]

    def bound(self, dialect: str, params: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
        sql, converters, literals = self._compiled(dialect)
        values = {**literals, **params}
        for key, convert in converters.items():
            if key in params:
                values[key] = convert(params[key])
        return sql, values

    def typed(self, dialect: str, rows: Sequence[Sequence[Any]]) -> list[Row]:
        """Rows of a select as Python values instead of the driver's."""
        return fast_types.convert_rows(rows, self._results(dialect))

    def _compile_results(self, name: str) -> list[tuple[int, fast_types.Reader]]:
        columns = self._statement.selected_columns  # type: ignore[attr-defined]  # of a select
        return fast_types.result_converters((column.type for column in columns), _dialect(name))

    def bound_many(
        self, dialect: str, rows: Sequence[Mapping[str, Any]]
    ) -> tuple[str, list[dict[str, Any]]]:
        """The same for rows that all name the same parameters."""
        sql, converters, literals = self._compiled(dialect)
        needed = [(key, convert) for key, convert in converters.items() if rows and key in rows[0]]
        bound = []
        for row in rows:
            values = {**literals, **row}
            for key, convert in needed:
                values[key] = convert(values[key])
            bound.append(values)
        return sql, bound


@cache
def _dialect(name: str) -> Dialect:
    if name == "sqlite":
        sqlite: Any = sa.make_url("sqlite://").get_dialect()
        return sqlite(paramstyle="named", json_serializer=_json)  # type: ignore[no-any-return]
    postgresql: Any = sa.make_url("postgresql+psycopg://").get_dialect()
    return postgresql(json_serializer=_json)  # type: ignore[no-any-return]


# JSON as it is shown: the database hands it to clients as it stands.
_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class ReadConnection:
    """A connection in autocommit mode, used without SQLAlchemy: the one door to the bare driver.

    Only for reading: errors and lost connections are handled here, once.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.dialect = connection.dialect.name

    def rows(self, statement: Prepared, **params: Any) -> list[Row]:
        sql, values = statement.bound(self.dialect, params)
        driver = self._connection.connection.dbapi_connection
        assert driver is not None
        cursor = driver.cursor()
        try:
            cursor.execute(sql, values)
            return list(cursor.fetchall())
        finally:
            cursor.close()

    def typed(self, statement: Prepared, **params: Any) -> list[Row]:
        return statement.typed(self.dialect, self.rows(statement, **params))

    def row(self, statement: Prepared, **params: Any) -> Row | None:
        rows = self.rows(statement, **params)
        return rows[0] if rows else None

    def session(self) -> Session:
        """For reads that no one waits for in a hurry."""
        return Session(self._connection)

    def close(self) -> None:
        self._connection.invalidate()
        self._connection.close()


class Database:
    """One database and the connections of this process to it."""

    def __init__(self, settings: Settings) -> None:
        self.engine = _engine(settings)
        self.dialect = self.engine.dialect.name
        self._kept = threading.local()
        self._readers: set[ReadConnection] = set()
        # what the application shares with its transactions, in the `info` of their sessions
        self.session_info: dict[Any, Any] = {}

    @contextmanager
    def reading(self) -> Iterator[ReadConnection]:
        """The thread's own reader. One that fails is thrown away; the next call opens another."""
        reader: ReadConnection | None = getattr(self._kept, "reader", None)
        try:
            if reader is None:
                reader = self._kept.reader = ReadConnection(self._autocommit().connect())
                self._readers.add(reader)
            yield reader
        except DRIVER_ERRORS as error:
            self._kept.reader = None
            if reader is not None:
                self._readers.discard(reader)
                reader.close()
            raise Unavailable from error

    def _autocommit(self) -> Engine:
        if self.dialect == "sqlite":
            return self.engine.execution_options(begin="BEGIN")
        return self.engine.execution_options(isolation_level="AUTOCOMMIT")

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """A writing transaction. The caller commits; anything else rolls back."""
        try:
            with Session(self.engine, expire_on_commit=False, info=self.session_info) as session:
                yield session
        except DRIVER_ERRORS as error:
            if sqlstate(error) in RETRYABLE_SQLSTATES:
                raise
            raise Unavailable from error

    def close(self) -> None:
        for reader in self._readers:
            reader.close()
        self._readers.clear()
        self.engine.dispose()


def execute(session: Session, statement: Prepared, **params: Any) -> sa.CursorResult[Any]:
    """Run a prepared statement inside the session's transaction, with SQLAlchemy's error handling."""
    connection = session.connection()
    return connection.exec_driver_sql(*statement.bound(connection.dialect.name, params))


def execute_many(session: Session, statement: Prepared, rows: Sequence[Mapping[str, Any]]) -> None:
    """Run a prepared statement that answers nothing once for each set of parameters."""
    if rows:
        connection = session.connection()
        sql, values = statement.bound_many(connection.dialect.name, rows)
        connection.exec_driver_sql(sql, values if len(values) > 1 else values[0])


def fetch(session: Session, statement: Prepared, **params: Any) -> list[Row]:
    """The rows of a prepared select inside the session's transaction, as Python values."""
    rows = execute(session, statement, **params).all()
    return statement.typed(session.connection().dialect.name, rows)


@cache
def _insertion(table: sa.Table) -> Prepared:
    return Prepared(
        table.insert().values({c.name: sa.bindparam(c.name, type_=c.type) for c in table.columns})
    )


def insert(session: Session, model: type[Any], *rows: Mapping[str, Any]) -> None:
    """Insert rows that name every column of the table, past the unit of work."""
    if not rows:
        return
    session.flush()
    execute_many(session, _insertion(model.__table__), rows)


def batched(values: Iterable[T]) -> Iterator[list[T]]:
    """Values in lists that are short enough for one statement, in order."""
    ordered = sorted(values)  # type: ignore[type-var]  # ids and texts, which have an order
    for start in range(0, len(ordered), MAX_PARAMS):
        yield ordered[start : start + MAX_PARAMS]


def sqlstate(error: BaseException) -> str | None:
    """PostgreSQL's five letters of an error, if it has any."""
    return getattr(getattr(error, "orig", error), "sqlstate", None)


def advisory_lock(session: Session, *names: str) -> None:
    """Let transactions that name the same thing run one after the other, until they end.

    On SQLite writers take turns anyway.
    """
    connection = session.connection()
    if connection.dialect.name == "postgresql":
        for name in sorted(set(names)):
            connection.exec_driver_sql(
                "SELECT pg_advisory_xact_lock(hashtextextended(%(name)s, 0))", {"name": name}
            )


def advisory_lock_shared(session: Session, name: str) -> None:
    """Wait for whoever takes a turn under this name, and let them wait, but not for each other."""
    connection = session.connection()
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(
            "SELECT pg_advisory_xact_lock_shared(hashtextextended(%(name)s, 0))", {"name": name}
        )


def _engine(settings: Settings) -> Engine:
    if settings.is_sqlite:
        return _sqlite(settings)
    return _postgresql(settings)


def _sqlite(settings: Settings) -> Engine:
    require_safe_sqlite()
    engine = sa.create_engine(
        settings.database_url,
        module=sqlite_driver,
        json_serializer=_json,
        connect_args={"check_same_thread": False, "isolation_level": None},
        pool_size=settings.thread_count * 2 + 4,
        max_overflow=0,
    )

    @event.listens_for(engine, "connect")
    def configure(driver: Any, _record: Any) -> None:
        for pragma in (
            f"busy_timeout = {settings.lock_timeout_seconds * 1000}",
            "journal_mode = WAL",
            f"synchronous = {settings.sqlite_synchronous}",
            "foreign_keys = ON",
            "cache_size = -16000",
            "temp_store = MEMORY",
        ):
            driver.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A deferred transaction that turns into a writer is answered "locked" at once.
        begin = connection.get_execution_options().get("begin", "BEGIN IMMEDIATE")
        connection.exec_driver_sql(begin)

    return engine


def _postgresql(settings: Settings) -> Engine:
    url = sa.make_url(settings.database_url).set(drivername="postgresql+psycopg")
    limits = {
        "timezone": "UTC",
        "statement_timeout": f"{settings.statement_timeout_seconds}s",
        "lock_timeout": f"{settings.lock_timeout_seconds}s",
        "idle_in_transaction_session_timeout": "60s",
    }
    return sa.create_engine(
        url,
        json_serializer=_json,
        connect_args={
            "options": " ".join(f"-c {name}={value}" for name, value in limits.items()),
            "connect_timeout": 5,
            "application_name": "followup",
        },
        pool_size=settings.thread_count * 2 + 4,
        max_overflow=0,
        pool_timeout=settings.lock_timeout_seconds,
        pool_pre_ping=False,
    )
