"""How often a write waits for the database. On PostgreSQL several statements can share one round trip."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from app.storage.database import sqlstate
from app.storage.round_trips import one_round_trip
from tests import factories

Write = Callable[[Any, dict[str, Any]], object]


def _new_customer(client: Any, _: dict[str, Any]) -> object:
    emails = [{"address": "karl@example.com"}]
    return factories.new_customer(client, emails=emails, phones=[{"raw": "+4915112345679"}])


def _new_active_customer(client: Any, _: dict[str, Any]) -> object:
    emails = [{"address": "karla@example.com"}]
    return factories.new_customer(client, emails=emails, stage="active", contact_rhythm="P30D")


def _change_customer(client: Any, customer: dict[str, Any]) -> object:
    return client.patch(f"/v1/customers/{customer['id']}", json={"notes": "x"}).raise_for_status()


@pytest.mark.parametrize(
    ("write", "most"),
    [
        pytest.param(_new_customer, {"sqlite": 8, "postgresql": 6}, id="POST of a customer"),
        pytest.param(
            _new_active_customer, {"sqlite": 11, "postgresql": 9}, id="POST of an active customer"
        ),
        pytest.param(_change_customer, {"sqlite": 8, "postgresql": 9}, id="PATCH of a customer"),
        pytest.param(
            factories.new_message, {"sqlite": 24, "postgresql": 13}, id="POST of a message"
        ),
        pytest.param(
            factories.new_reminder, {"sqlite": 25, "postgresql": 14}, id="POST of a reminder"
        ),
    ],
)
def test_a_write_waits_no_more_often_than_this(app, client, statements, write: Write, most):
    customer = factories.new_customer(client, emails=[{"address": "anna@example.com"}])
    factories.new_message(client, customer)
    statements.clear()
    write(client, customer)
    assert 0 < len(statements) <= most[app.state.runtime.database.dialect], statements


def _call_what_does_not_exist(session: Session) -> None:
    with one_round_trip(session):
        session.connection().exec_driver_sql("SELECT 1")
        session.connection().exec_driver_sql("SELECT no_such_function()")


def test_an_error_in_a_shared_round_trip_is_one_of_sqlalchemy(app):
    """Otherwise an aborted transaction would not be repeated."""
    database = app.state.runtime.database
    with database.transaction() as session, pytest.raises(DBAPIError) as raised:
        _call_what_does_not_exist(session)
    assert sqlstate(raised.value) == ("42883" if database.dialect == "postgresql" else None)
