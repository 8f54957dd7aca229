"""Many rows of one insert are stored as rows of one insert each, and on PostgreSQL by one statement."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from app.identifiers import new_id
from app.storage.driver_statements import run
from app.storage.models import MatchKey, Participant, User, metadata
from app.storage.prepared import _has_large_values, _insertion_of_array, insert
from tests.conftest import NOW, every_row
from tests.factories import new_customer, new_event

TEXT = 'Anna "Ann" O\'Neill\\n 100 %(name)s\n\tÄ 漢 😀'
on_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
def workspace_id(app, key):
    with every_row(app.state.runtime.database) as session:
        return session.connection().scalar(sa.select(metadata.tables["workspaces"].c.id))


def user(workspace_id: Any, **values: Any) -> dict[str, Any]:
    empty = dict.fromkeys(column.name for column in User.__table__.columns if not column.default)
    given = {"name": "Bob", "role": "member", "created_at": NOW, "updated_at": NOW}
    return empty | given | {"workspace_id": workspace_id, "id": new_id()} | values


def stored(session: Session, model: Any, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    table = model.__table__
    query = sa.select(table).where(table.c.id.in_([row["id"] for row in rows]))
    found = {row["id"]: dict(row) for row in session.connection().execute(query).mappings()}
    return [found[row["id"]] for row in rows]


@pytest.mark.parametrize("number", [1, 2, 40])
def test_values_of_each_type_come_back_as_they_were(app, workspace_id, number):
    moment = datetime(2026, 3, 2, 9, 15, 7, 123456, UTC)
    rows = [
        user(workspace_id, name=TEXT, archived_at=moment, away_from=date(2026, 3, 2), revision=7),
        user(workspace_id, name="", email="null", nudges_per_day=0),
        *(user(workspace_id, name=f"{n}") for n in range(38)),
    ][:number]
    with every_row(app.state.runtime.database) as session:
        insert(session, User, *rows)
        assert stored(session, User, rows) == [{"revision": 1} | row for row in rows]


def test_a_truth_value_comes_back_and_so_does_an_unknown_one(app, client, workspace_id):
    event_id = new_event(client)["id"]
    people = [new_customer(client)["id"] for _ in range(3)]
    rows = [
        {
            "workspace_id": workspace_id,
            "id": new_id(),
            "event_id": UUID(event_id),
            "party_id": UUID(person),
            "role": None,
            "attended": attended,
            "created_at": NOW,
            "updated_at": NOW,
        }
        for person, attended in zip(people, (True, False, None), strict=True)
    ]
    with every_row(app.state.runtime.database) as session:
        insert(session, Participant, *rows)
        found = stored(session, Participant, rows)
    assert [row["attended"] for row in found] == [True, False, None]


def test_many_keys_of_a_customer_are_one_statement_on_postgresql(app, client, statements):
    statements.clear()
    new_customer(client, name={"display": "Anna Maria Berger"}, emails=[{"address": "a@b.example"}])
    inserts = sum(text.count("INSERT INTO match_keys") for text in statements)
    assert inserts == 1


@on_postgresql
def test_a_value_that_is_too_long_is_refused_and_not_cut(app, client, workspace_id):
    person = new_customer(client)["id"]
    rows = [
        {
            "workspace_id": workspace_id,
            "kind": "name",
            "value": "x" * size,
            "party_id": UUID(person),
        }
        for size in (320, 321)
    ]
    with (
        every_row(app.state.runtime.database) as session,
        pytest.raises(DBAPIError, match="value too long"),
    ):
        insert(session, MatchKey, *rows)


@on_postgresql
def test_every_table_of_small_values_takes_an_array(app):
    tables = [table for table in metadata.tables.values() if not _has_large_values(table)]
    assert len(tables) > 10
    with every_row(app.state.runtime.database) as session:
        for table in tables:
            result = run(session.connection(), _insertion_of_array(table), {"rows": "[]"})
            assert result.rowcount == 0
