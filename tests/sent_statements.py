"""The statements of an application as they are sent: by SQLAlchemy, or on PostgreSQL by the driver itself."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

Before = Callable[[str, Any], None]
"""Gets the SQL and the connection of the driver, before the statement is sent."""
After = Callable[[str, Any], None]
"""Gets the SQL and the cursor of the driver."""


@contextmanager
def observed(
    engine: Engine, *, before: Before | None = None, after: After | None = None
) -> Iterator[None]:
    """Call the functions for each statement; one that is sent for many rows counts once."""

    def begin(connection: Any, _cursor: Any, sql: str, *_: Any) -> None:
        if before and not connection.get_execution_options().get("serves_no_request"):
            before(sql, connection.connection.driver_connection)

    def end(_connection: Any, cursor: Any, sql: str, *_: Any) -> None:
        if after:
            after(sql, cursor)

    def by_driver(name: str) -> Callable[..., Any]:
        send = getattr(psycopg.Cursor, name)

        def observe(cursor: psycopg.RawCursor[Any], query: bytes, values: Any) -> Any:
            sql = query.decode()
            if before:
                before(sql, cursor.connection)
            result = send(cursor, query, values)
            if after:
                after(sql, cursor)
            return result

        return observe

    event.listen(engine, "before_cursor_execute", begin)
    event.listen(engine, "after_cursor_execute", end)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("execute", "executemany"):
            patch.setattr(psycopg.RawCursor, name, by_driver(name))
        try:
            yield
        finally:
            event.remove(engine, "before_cursor_execute", begin)
            event.remove(engine, "after_cursor_execute", end)
