"""Prepared statements run on psycopg itself, in writes whose plans fit all values."""

import re

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy.exc import IntegrityError

from app.evaluation import only_open_links, reply_links
from app.identifiers import NIL
from app.storage.database import sqlstate
from app.storage.driver_statements import run, run_many
from app.storage.models import Workspace
from app.storage.prepared import Prepared, execute, execute_many, fetch
from tests.conftest import NOW, create_workspace, every_row
from tests.factories import new_customer

on_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
ECHO = Prepared(
    sa.text("SELECT :a || '%' || :b || '100 %' || :a, :n + 1").bindparams(
        sa.bindparam("a", type_=sa.String()),
        sa.bindparam("b", type_=sa.String()),
        sa.bindparam("n", type_=sa.Integer()),
    ).columns(sa.column("text", sa.String()), sa.column("number", sa.Integer()))
)  # fmt: skip
NUMBERS = 70


def test_a_name_may_occur_twice_and_a_percent_sign_stays(app):
    with app.state.runtime.database.transaction() as session:
        rows = fetch(session, ECHO, b="%s", a="a%(n)s", n=6)
    assert rows == [("a%(n)s%%s100 %a%(n)s", 7)]


def test_a_statement_has_any_number_of_parameters_and_no_limit_of_length(app):
    names = [f"p{number}" for number in range(NUMBERS)]
    terms = " + ".join(f":{name}" for name in names)
    text = sa.text(f"SELECT {terms} + length('{'x' * 10_000}')")
    text = text.bindparams(*(sa.bindparam(name, type_=sa.Integer()) for name in names))
    long = Prepared(text.columns(sa.column("total", sa.Integer())))
    with app.state.runtime.database.transaction() as session:
        rows = fetch(session, long, **{name: number for number, name in enumerate(names)})
    assert rows == [(sum(range(NUMBERS)) + 10_000,)]


def test_a_change_tells_how_many_rows_it_changed(app):
    create_workspace(app, "Alpha")
    workspaces = Workspace.__table__
    rename = Prepared(sa.update(workspaces).values(name=sa.bindparam("name_", type_=sa.String())))
    with every_row(app.state.runtime.database) as session:
        assert execute(session, rename, name_="Beta") == 1
        execute_many(session, rename, [{"name_": "Gamma"}, {"name_": "Delta"}])
        execute_many(session, rename, [])
        assert session.connection().scalar(sa.select(workspaces.c.name)) == "Delta"


NO_PARTY = (
    "INSERT INTO dirty_parties (workspace_id, party_id) VALUES (%(workspace_id)s, %(party_id)s)"
)
ROW = {"workspace_id": NIL, "party_id": None}


@on_postgresql
@pytest.mark.parametrize(
    "write",
    [
        pytest.param(lambda connection: run(connection, NO_PARTY, ROW), id="one"),
        pytest.param(lambda connection: run_many(connection, NO_PARTY, [ROW, ROW]), id="many"),
    ],
)
def test_an_error_of_the_driver_is_one_of_sqlalchemy(app, write):
    with every_row(app.state.runtime.database) as session:
        with pytest.raises(IntegrityError) as raised, session.begin_nested():
            write(session.connection())
        assert sqlstate(raised.value) == "23502"
        session.connection().exec_driver_sql("SELECT 1")  # the savepoint kept the transaction


@on_postgresql
def test_a_write_is_planned_for_all_values_and_a_read_for_its_own(app):
    database = app.state.runtime.database
    setting = Prepared(sa.text("SHOW plan_cache_mode").columns(sa.column("mode", sa.String())))
    for _ in range(2):  # the setting does not outlive the transaction
        with database.transaction() as session:
            assert fetch(session, setting) == [("force_generic_plan",)]
            session.commit()
        with database.open_session() as session:
            assert fetch(session, setting) == [("auto",)]
    with database.reading() as reader:
        assert reader.fetch(setting) == [("auto",)]


@on_postgresql
@pytest.mark.parametrize(
    "statement",
    [
        pytest.param(reply_links._LINK, id="link"),
        pytest.param(only_open_links.LINK_ONLY_OPEN["postgresql"], id="link only open"),
    ],
)
def test_a_reply_link_is_found_by_an_index_under_row_level_security(app, client, statement):
    """A policy lets no expression with a subquery look up an index: the whole table would be read."""
    customer_id = new_customer(client)["id"]
    message = {
        "customer_id": customer_id,
        "direction": "inbound",
        "channel": "email",
        "body": "Hm?",
    }
    client.post("/v1/messages/batch", json={"items": [message] * 200}).raise_for_status()
    database = app.state.runtime.database
    with every_row(database) as session:
        session.connection().exec_driver_sql("ANALYZE messages")
        workspace_id = session.connection().scalar(sa.select(Workspace.__table__.c.id))
        session.commit()
    params = {"workspace_id": workspace_id, "now": NOW, "cursor": NIL, "beginning": NOW}
    sql, values = statement.bind("postgresql", params)
    with database.for_workspace(workspace_id).open_session() as session:
        connection = session.connection()
        for kind in ("seqscan", "hashjoin", "mergejoin"):
            connection.exec_driver_sql(f"SET LOCAL enable_{kind} = off")
        plan = [row[0] for row in connection.exec_driver_sql(f"EXPLAIN {sql}", values)]
    [scan] = [at for at, line in enumerate(plan) if re.search(r" on messages a  ", line)]
    assert re.search(r"Index Cond: .* AND \(id = \w+\.\w+\)", plan[scan + 1]), plan[scan : scan + 3]


MANY = 5_000  # marks of some 40 blocks
ADD_MARKS = """INSERT INTO dirty_parties (workspace_id, party_id)
SELECT gen_random_uuid(), gen_random_uuid() FROM generate_series(1, %(count)s)"""


def _change_marks(app: FastAPI, *statements: str) -> None:
    with every_row(app.state.runtime.database) as session:
        for statement in statements:
            session.connection().exec_driver_sql(statement, {"count": MANY})
        session.commit()


def _size_after_call(app: FastAPI) -> int:
    """The bytes of the marks after the call of a process, whose role may not do it by itself."""
    with app.state.runtime.database.open_session() as session:
        session.connection().exec_driver_sql("SELECT followup_empty_marks()")
        session.commit()
        size: int = session.connection().scalar(sa.text("SELECT pg_relation_size('dirty_parties')"))
    return size


@on_postgresql
def test_the_space_of_deleted_marks_is_given_back(app):
    _change_marks(app, ADD_MARKS, "DELETE FROM dirty_parties")
    assert _size_after_call(app) == 0


@on_postgresql
def test_marks_that_are_there_stay(app):
    _change_marks(app, ADD_MARKS)
    assert _size_after_call(app) > 0
    with every_row(app.state.runtime.database) as session:
        marks = session.connection().scalar(sa.text("SELECT count(*) FROM dirty_parties"))
    assert marks == MANY


@on_postgresql
def test_the_marks_of_another_transaction_hold_nobody_up(app):
    _change_marks(app, ADD_MARKS, "DELETE FROM dirty_parties")
    with every_row(app.state.runtime.database) as session:
        session.connection().exec_driver_sql(ADD_MARKS, {"count": 1})
        assert _size_after_call(app) > 0
