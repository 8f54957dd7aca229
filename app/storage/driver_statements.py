"""Statements by the driver itself on PostgreSQL, in the form of its protocol (`$1`), which is made once.

SQLAlchemy adds a seventh to the CPU time of a write. psycopg reads a text with `%(name)s` again at each execution
if it is long or has many parameters, and keeps the last 128 of the others.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

import psycopg
from psycopg._preparing import Key, Prepare, PrepareManager
from psycopg.pq.abc import PGresult
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

_PARAMETER = re.compile(r"%(?:\((\w+)\)s|%)")


class _KeptStatements(PrepareManager):
    """The prepared statements of a connection, which stay when a transaction is rolled back.

    psycopg forgets them all then, because a rollback can undo a new table. Requests make no tables, and a
    write that prepares its statements again takes five times as long. A statement that failed when it was
    prepared is the exception: only forgetting all of them frees it on the server.
    """

    _has_failed = False

    def validate(self, key: Key, prep: Prepare, name: bytes, results: Sequence[PGresult]) -> None:
        super().validate(key, prep, name, results)
        self._has_failed |= prep is Prepare.SHOULD and key not in self._names

    def clear(self) -> bool:
        if not self._has_failed:
            return False
        self._has_failed = False
        if not super().clear():
            self._to_flush.append(None)  # frees the failed one, if it was the only one
        return True


def keep_prepared(driver: psycopg.Connection[Any]) -> None:
    """Let the prepared statements of a new connection outlive a rollback."""
    driver._prepared = _KeptStatements()  # noqa: SLF001  # psycopg has no setting for it


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
