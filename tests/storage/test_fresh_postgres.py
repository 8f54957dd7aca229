"""A new PostgreSQL database without statistics: a message costs as much at the end of a day as at its start.

The same holds for a mail of a first import, in which everybody is new, and for a process that has written for long.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from app.main import create_app
from app.storage.driver_statements import run
from app.storage.models import metadata
from tests import factories
from tests.conftest import (
    authorized_client,
    copy_of_template,
    create_workspace,
    every_row,
    make_settings,
)
from tests.postgres import owner_url

CUSTOMERS, MESSAGES_OF_CUSTOMER = 50, 10
MAILS, MAILS_OF_FILE, SENDERS = 1_500, 100, 400


@pytest.fixture
def app(request: pytest.FixtureRequest, tmp_path) -> Iterator[FastAPI]:
    """The application on a clone that nobody has analysed, with one thread and so one connection for writes."""
    with copy_of_template(request, "postgresql", tmp_path, "fresh") as url:
        app = create_app(make_settings(url, threads=1))
        with every_row(app.state.runtime.database) as session:
            for table in metadata.tables:
                statement = f"ALTER TABLE {table} SET (autovacuum_enabled = off)"
                session.connection().exec_driver_sql(statement)
            session.commit()
        yield app
        app.state.runtime.close()


@pytest.mark.parametrize("transactions_before", [0, 250])
def test_both_halves_of_a_day_without_statistics_cost_about_the_same(
    app: FastAPI, transactions_before: int
):
    for _ in range(transactions_before):
        with app.state.runtime.database.transaction():
            pass
    client = authorized_client(app, create_workspace(app, "Alpha"))
    customers = [factories.new_customer(client) for _ in range(CUSTOMERS)]

    def buffers(some: list[dict[str, Any]]) -> int:
        before = _buffers(app)
        for customer in some:
            for _ in range(MESSAGES_OF_CUSTOMER):
                factories.new_message(client, customer)
        return _buffers(app) - before

    half = CUSTOMERS // 2
    costs = [buffers(some) for some in (customers[:half], customers[half:])]
    assert max(costs) <= 2 * min(costs)


def test_a_refused_message_leaves_the_statements_of_the_next_one_prepared(app: FastAPI):
    client = authorized_client(app, create_workspace(app, "Alpha"))
    factories.new_message(client, factories.new_customer(client))
    prepared = set(_prepared_statements(app))
    assert len(prepared) > 10
    response = client.post(
        "/v1/messages", json=factories.MESSAGE | {"customer_id": str(UUID(int=0))}
    )
    assert response.status_code == 422
    assert prepared <= set(_prepared_statements(app))


def test_a_statement_that_fails_again_and_again_is_prepared_once_at_most(app: FastAPI):
    database = app.state.runtime.database
    for _ in range(5):
        with pytest.raises(DBAPIError), database.transaction() as session:
            run(session.connection(), "SELECT 1 / CAST(%(number)s AS int)", {"number": 0})
    assert len([sql for sql in _prepared_statements(app) if sql.startswith("SELECT 1 /")]) <= 1


def test_a_statement_whose_table_has_changed_fails_once(app: FastAPI):
    database = app.state.runtime.database
    url = make_url(owner_url(database.engine.url)).set(drivername="postgresql+psycopg")
    owner = sa.create_engine(url, poolclass=sa.NullPool)

    def read() -> Any:
        with database.transaction() as session:
            return run(session.connection(), "SELECT * FROM changing", {}).fetchall()

    with owner.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE changing AS SELECT 1 AS number")
        connection.exec_driver_sql("GRANT SELECT ON changing TO PUBLIC")
    assert read() == [(1,)]
    with owner.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE changing ADD COLUMN name text")
    with pytest.raises(DBAPIError):
        read()
    assert read() == [(1, None)]


def test_each_hundred_mails_of_a_first_import_cost_about_the_same(app: FastAPI):
    client = authorized_client(app, create_workspace(app, "Alpha"))
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()

    def buffers(first: int) -> int:
        before = _buffers(app)
        mails = (
            factories.mail(number, sender=f"Anna <anna{number % SENDERS}@example.com>")
            for number in range(first, first + MAILS_OF_FILE)
        )
        factories.take_in(client, *mails)
        return _buffers(app) - before

    costs = [buffers(first) for first in range(0, MAILS, MAILS_OF_FILE)]
    assert max(costs) <= 2 * min(costs)


def _buffers(app: FastAPI) -> int:
    """The blocks of tables and indexes that the finished transactions of the application have read.

    Those of the catalogs do not count: the server vacuums them in the middle of a slow run.
    """
    engine = app.state.runtime.database.engine
    with ExitStack() as stack:  # each connection counts for itself, and tells it a second later
        for _ in range(engine.pool.checkedin() or 1):
            connection = stack.enter_context(engine.connect())
            connection.exec_driver_sql("SELECT pg_stat_force_next_flush()")
    with engine.connect() as connection:
        row: Any = connection.exec_driver_sql(
            "SELECT sum(heap_blks_hit + heap_blks_read + coalesce(idx_blks_hit + idx_blks_read, 0))"
            " FROM pg_statio_user_tables"
        ).one()
    return int(row[0])


def _prepared_statements(app: FastAPI) -> list[str]:
    """The statements that the server has prepared for the connection that the pool gives."""
    with app.state.runtime.database.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT statement FROM pg_prepared_statements")
        return list(rows.scalars())
