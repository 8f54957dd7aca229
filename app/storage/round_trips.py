"""Several statements in one round trip to PostgreSQL, by the pipeline of its protocol.

The server runs them in order, each with a snapshot of its own, as if they were sent one by one. SQLite
has no round trips, so there they run one by one.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlmodel import Session

from app.storage.driver_statements import driver_of, send, sqlalchemy_errors
from app.storage.prepared import Prepared, Row, fetch

Call = tuple[Prepared, Mapping[str, Any]]


@contextmanager
def one_round_trip(session: Session) -> Iterator[None]:
    """Send the changes of this block together. None may need the number of changed rows."""
    connection = session.connection()
    if connection.dialect.name != "postgresql":
        yield
        return
    session.flush()  # an ORM update needs the number of changed rows
    with sqlalchemy_errors(), driver_of(connection).pipeline():
        yield


def fetch_together(session: Session, calls: Sequence[Call]) -> list[list[Row]]:
    """The rows of each prepared select with its parameters, as Python values."""
    connection = session.connection()
    dialect = connection.dialect.name
    if dialect != "postgresql" or len(calls) <= 1:
        return [fetch(session, statement, **params) for statement, params in calls]
    driver = driver_of(connection)
    with sqlalchemy_errors(), driver.pipeline():
        cursors = [send(driver, *statement.bind(dialect, params)) for statement, params in calls]
    # The end of the pipeline has received all answers; asking inside it would wait once more.
    return [
        statement.to_python(dialect, cursor.fetchall())
        for (statement, _), cursor in zip(calls, cursors, strict=True)
    ]


def change_and_fetch(session: Session, change: Callable[[], None], call: Call) -> list[Row]:
    """The rows of a prepared select that is sent together with the changes before it."""
    statement, params = call
    dialect = session.connection().dialect.name
    if dialect != "postgresql":
        change()
        return fetch(session, statement, **params)
    with one_round_trip(session):
        change()
        cursor = send(driver_of(session.connection()), *statement.bind(dialect, params))
    return statement.to_python(dialect, cursor.fetchall())
