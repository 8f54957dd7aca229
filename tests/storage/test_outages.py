"""A 503 says what is the matter; no error shows the values of a statement."""

from typing import Any

import psycopg
import pytest
import sqlalchemy as sa
from sqlalchemy import exc

from app.errors import Unavailable
from app.storage.database import Database
from app.storage.engines import sqlite_driver
from app.storage.outages import NO_CONNECTION, UNREACHABLE, describe_outage
from tests.conftest import make_settings

SETTINGS = make_settings("sqlite:///never-opened.db", lock_timeout_seconds=7)


def wrapped(error: BaseException) -> exc.OperationalError:
    return exc.OperationalError("SELECT 1", {}, error)


@pytest.mark.parametrize(
    ("error", "text"),
    [
        pytest.param(psycopg.errors.LockNotAvailable(), "more than 7 seconds", id="lock"),
        pytest.param(psycopg.errors.QueryCanceled(), "after 30 seconds", id="slow statement"),
        pytest.param(psycopg.errors.DiskFull(), "The disk of the database is full.", id="disk"),
        pytest.param(psycopg.OperationalError("refused"), UNREACHABLE, id="no server"),
        pytest.param(
            sqlite_driver.OperationalError("database is locked"), "more than 7 seconds", id="busy"
        ),
        pytest.param(
            sqlite_driver.OperationalError("database or disk is full"), "disk", id="SQLite's disk"
        ),
    ],
)
def test_an_outage_has_a_reason(error, text):
    assert text in describe_outage(wrapped(error), SETTINGS)
    assert text in describe_outage(error, SETTINGS)


def test_a_pool_without_a_connection_is_no_outage_of_the_database():
    assert describe_outage(exc.TimeoutError(), SETTINGS) == NO_CONNECTION


def test_bound_values_stay_out_of_errors(app):
    database: Database = app.state.runtime.database
    statement: Any = sa.text("INSERT INTO no_such_table (notes) VALUES (:notes)")
    with database.transaction() as session, pytest.raises(exc.DBAPIError) as failed:
        session.connection().execute(statement, {"notes": "canary"})
    assert "canary" not in str(failed.value)


def test_an_unreachable_server_says_so():
    database = Database(make_settings("postgresql://nobody@127.0.0.1:1/none"))
    with pytest.raises(Unavailable, match="cannot be reached"), database.transaction() as session:
        session.connection()
