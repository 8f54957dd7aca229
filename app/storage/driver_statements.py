"""Statements by the driver itself on PostgreSQL, in the form of its protocol (`$1`), which is made once.

SQLAlchemy adds a seventh to the CPU time of a write. psycopg reads a text with `%(name)s` again at each execution
if it is long or has many parameters, and keeps the last 128 of the others.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import psycopg
from psycopg._preparing import PrepareManager
from psycopg.pq import TransactionStatus
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError

_PARAMETER = re.compile(r"%(?:\((\w+)\)s|%)")


class _KeptStatements(PrepareManager):
    """The prepared statements of a connection, which stay when a transaction without errors is rolled back.

    psycopg forgets them all then, because a rollback can undo a new table. Requests make no tables, and a
    write that prepares its statements again takes five times as long. After an error it forgets them as before:
    the plan may be that of an older table, or the failed statement may be left on the server.
    """

    has_failed = False

    def clear(self) -> bool:
        if not self.has_failed:
            return False
        self.has_failed = False
        if not super().clear():
            self._to_flush.append(None)  # frees the failed one, if it was the only one
        return True


def keep_prepared(engine: Engine) -> None:
    """Let the prepared statements of PostgreSQL outlive a rollback, unless a statement has failed."""

    @event.listens_for(engine, "connect")
    def keep(driver: psycopg.Connection[Any], _record: Any) -> None:
        driver._prepared = _KeptStatements()  # noqa: SLF001  # psycopg has no setting for it

    @event.listens_for(engine, "rollback")
    @event.listens_for(engine, "rollback_savepoint")
    def note_error(connection: Connection, *_: Any) -> None:
        if connection.closed or connection.invalidated:
            return
        driver = driver_of(connection)
        kept = driver._prepared  # noqa: SLF001
        assert isinstance(kept, _KeptStatements)
        kept.has_failed |= driver.info.transaction_status is TransactionStatus.INERROR


def send(
    driver: psycopg.Connection[Any], sql: str, values: dict[str, Any]
) -> psycopg.RawCursor[Any]:
    """The cursor of a statement with parameters by name; in a pipeline, its rows come at the end."""
    query, names = _native(sql)
    parameters = [values[name] for name in names]
    return psycopg.RawCursor(driver).execute(query, parameters, prepare=True)


def run(connection: Connection, sql: str, values: dict[str, Any]) -> Any:
    """The result of a statement, which has `fetchall()` and `rowcount`."""
    if connection.dialect.name != "postgresql":
        return connection.exec_driver_sql(sql, values)
    with sqlalchemy_errors():
        return send(driver_of(connection), sql, values)


def run_many(connection: Connection, sql: str, rows: list[dict[str, Any]]) -> None:
    """Run a statement for each row of parameters, in one call of the driver."""
    if len(rows) == 1:
        run(connection, sql, rows[0])
    elif connection.dialect.name != "postgresql":
        connection.exec_driver_sql(sql, rows)
    else:
        query, names = _native(sql)
        with sqlalchemy_errors():
            psycopg.RawCursor(driver_of(connection)).executemany(
                query, [[row[name] for name in names] for row in rows]
            )


def driver_of(connection: Connection) -> psycopg.Connection[Any]:
    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)
    return driver


@contextmanager
def sqlalchemy_errors() -> Iterator[None]:
    """Raise errors of the driver as SQLAlchemy does, so that aborted transactions are repeated."""
    try:
        yield
    except psycopg.Error as error:
        raise DBAPIError.instance(None, None, error, psycopg.Error) from error


@cache
def _native(sql: str) -> tuple[bytes, tuple[str, ...]]:
    """The statement with numbers for its parameters, and their names in that order."""
    numbers: dict[str, int] = {}

    def number(found: re.Match[str]) -> str:
        name = found[1]
        return f"${numbers.setdefault(name, len(numbers) + 1)}" if name else "%"

    return _PARAMETER.sub(number, sql).encode(), tuple(numbers)
