"""A new PostgreSQL database without statistics: a message costs as much at the end of a day as at its start.

The same holds for a mail of a first import, in which everybody is new.
"""

from collections.abc import Iterator
from itertools import cycle, islice
from typing import Any

import pytest
from fastapi import FastAPI

from app.main import create_app
from app.storage.models import metadata
from tests import factories
from tests.conftest import (
    authorized_client,
    copy_of_template,
    create_workspace,
    every_row,
    make_settings,
)

MESSAGES, MEASURED, CUSTOMERS = 500, 20, 50
MAILS, MAILS_OF_FILE, SENDERS = 1_500, 100, 400


@pytest.fixture
def app(request: pytest.FixtureRequest, tmp_path) -> Iterator[FastAPI]:
    """The application on a clone that nobody has analysed."""
    with copy_of_template(request, "postgresql", tmp_path, "fresh") as url:
        app = create_app(make_settings(url))
        with every_row(app.state.runtime.database) as session:
            for table in metadata.tables:
                statement = f"ALTER TABLE {table} SET (autovacuum_enabled = off)"
                session.connection().exec_driver_sql(statement)
            session.commit()
        yield app
        app.state.runtime.close()


def test_five_hundred_messages_without_statistics_leave_a_message_as_cheap(app: FastAPI):
    client = authorized_client(app, create_workspace(app, "Alpha"))
    customers = cycle([factories.new_customer(client) for _ in range(CUSTOMERS)])

    def buffers(number: int) -> int:
        before = _buffers(app)
        for customer in islice(customers, number):
            factories.new_message(client, customer)
        return _buffers(app) - before

    buffers(MEASURED)  # the first messages fill the caches of the connection
    first = buffers(MEASURED)
    buffers(MESSAGES - 3 * MEASURED)
    assert buffers(MEASURED) <= 2 * first


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
    with engine.connect() as connection:
        connection.exec_driver_sql("SELECT pg_stat_force_next_flush()")
    with engine.connect() as connection:
        row: Any = connection.exec_driver_sql(
            "SELECT sum(heap_blks_hit + heap_blks_read + coalesce(idx_blks_hit + idx_blks_read, 0))"
            " FROM pg_statio_user_tables"
        ).one()
    return int(row[0])
