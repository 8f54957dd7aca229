"""The statements of an application as they are sent: by SQLAlchemy, or on PostgreSQL by the driver itself."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from sqlalchemy import event

from app.storage.database import Database

Before = Callable[[str, Any], None]
"""Gets the SQL and the connection of the driver, before the statement is sent."""
After = Callable[[str, Any], None]
"""Gets the SQL and the cursor of the driver."""


def _ignore(_sql: str, _: Any) -> None:
    pass


@contextmanager
def observed(
    database: Database, *, before: Before = _ignore, after: After = _ignore
) -> Iterator[None]:
    """Call the functions for each statement of a database; one that is sent for many rows counts once."""
    observer = _Observer(database, before, after)
    listeners = {
        "checkout": observer.check_out,
        "before_cursor_execute": observer.begin,
        "after_cursor_execute": observer.end,
    }
    for name, listener in listeners.items():
        event.listen(database.engine, name, listener)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("execute", "executemany"):
            patch.setattr(psycopg.RawCursor, name, observer.by_driver(name))
        try:
            yield
        finally:
            for name, listener in listeners.items():
                event.remove(database.engine, name, listener)


class _Observer:
    def __init__(self, database: Database, before: Before, after: After) -> None:
        self._before, self._after = before, after
        readers = [reader._connection.connection for reader in database._readers]
        # The connections of this database: those of readers, and those that come out of its pool.
        self._drivers = {connection.driver_connection for connection in readers}

    def check_out(self, driver: Any, *_: Any) -> None:
        self._drivers.add(driver)

    def begin(self, connection: Any, _cursor: Any, sql: str, *_: Any) -> None:
        if not connection.get_execution_options().get("serves_no_request"):
            self._before(sql, connection.connection.driver_connection)

    def end(self, _connection: Any, cursor: Any, sql: str, *_: Any) -> None:
        self._after(sql, cursor)

    def by_driver(self, name: str) -> Callable[..., Any]:
        send = getattr(psycopg.Cursor, name)

        def observe(
            cursor: psycopg.RawCursor[Any], query: bytes, values: Any, **options: Any
        ) -> Any:
            if cursor.connection not in self._drivers:
                return send(cursor, query, values, **options)
            sql = query.decode()
            self._before(sql, cursor.connection)
            result = send(cursor, query, values, **options)
            self._after(sql, cursor)
            return result

        return observe
