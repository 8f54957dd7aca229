"""One request, one hop, a few statements: as many for a page of fifty as for a page of five."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI

from app.evaluation.reconcile import perhaps_ranks, ranks
from app.features.follow_ups import queue_queries
from app.storage.prepared import Prepared
from tests import factories
from tests.conftest import NOW, every_row
from tests.sent_statements import observed

MOST_FOR_ONE, MOST_FOR_A_LIST, MOST_FOR_THE_QUEUE = 3, 4, 5
LISTS = (
    "/v1/customers",
    "/v1/customers?text=an&tag=x&email=anna@example.com",
    "/v1/contacts",
    "/v1/messages",
    "/v1/follow-ups",
    "/v1/follow-ups?owner_id={id}",
    "/v1/follow-ups?status=waiting",
    "/v1/customers/{id}/timeline",
    "/v1/customers/{id}/follow-ups",
    "/v1/events",
    "/v1/events?customer_id={id}",
    "/v1/purchases",
    "/v1/purchases?customer_id={id}",
    "/v1/opportunities",
    "/v1/referrals",
    "/v1/referrals?customer_id={id}",
    "/v1/promises",
    "/v1/rules",
    "/v1/reevaluations",
    "/v1/users",
    "/v1/api-keys",
)


@pytest.fixture
def hops(app: FastAPI, monkeypatch) -> list[Any]:
    made: list[Any] = []

    def count(pool: ThreadPoolExecutor) -> None:
        submit = pool.submit
        monkeypatch.setattr(
            pool, "submit", lambda job, *rest: made.append(job) or submit(job, *rest)
        )

    count(app.state.runtime.readers)
    count(app.state.runtime.writers)
    return made


@pytest.fixture
def customer(client) -> dict[str, Any]:
    made = factories.new_customer(client, emails=[{"address": "anna@example.com"}])
    # the first use of a key is remembered; the following ones within ten minutes are not
    client.get(f"/v1/customers/{made['id']}")
    return made


def test_one_object_takes_a_key_and_a_row(client, customer, statements):
    client.get(f"/v1/customers/{customer['id']}")
    assert len(statements) <= MOST_FOR_ONE, statements


def _statements_of_lists(client: Any, customer: Any, statements: list[str]) -> dict[str, int]:
    counts = {}
    for path in LISTS:
        statements.clear()
        answer = client.get(path.format(**customer))
        assert answer.status_code == 200, answer.text
        counts[path] = len(statements)
    return counts


def test_a_list_takes_as_many_statements_for_many_rows_as_for_few(
    client, customer, statements, clock
):
    counts = []
    for number in (5, 50):
        for _ in range(number):
            factories.new_message(client, customer)
        factories.new_contact(client)
        factories.new_key(client, user_id=factories.new_user(client)["id"])
        clock.advance(hours=1)
        client.get(f"/v1/customers/{customer['id']}")  # it remembers the use of the key
        counts.append(_statements_of_lists(client, customer, statements))
    few, many = counts
    assert few == many
    for path, count in many.items():
        # the queue asks for the version of the rulebook, too
        most = MOST_FOR_THE_QUEUE if "/follow-ups" in path else MOST_FOR_A_LIST
        assert count <= most, path


def test_a_message_costs_the_same_with_a_long_history(client, customer, statements):
    counts = []
    for number in (1, 60):
        for _ in range(number):
            factories.new_message(client, customer)
        statements.clear()
        factories.new_message(client, customer)
        counts.append(len(statements))
    assert counts[0] == counts[1], statements


def test_a_request_hops_once(client, customer, hops):
    path = f"/v1/customers/{customer['id']}"
    requests = [
        lambda: client.get(path),
        lambda: client.get("/v1/customers"),
        lambda: client.get("/v1/follow-ups"),
        lambda: client.post("/v1/customers", json={"name": {"given": "Karl"}}),
        lambda: client.patch(path, json={"notes": "x"}),
        lambda: client.delete(path),
        lambda: factories.new_message(client, customer),
    ]
    for request in requests:
        hops.clear()
        request()
        assert len(hops) == 1


def test_what_is_read_before_the_transaction_hops_once_more(client, customer, hops):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]})
    for request in (
        lambda: factories.take_in(client, factories.mail(1)),
        lambda: client.post("/v1/contacts/batch", json={"items": [{"name": {"given": "A"}}]}),
    ):
        hops.clear()
        request()
        assert len(hops) == 2


def test_a_refused_body_hops_for_the_key_alone(client, customer, hops):
    hops.clear()
    assert client.post("/v1/customers", json={"nmae": "x"}).status_code == 422
    assert len(hops) == 1


@pytest.mark.parametrize("has_budget", [False, True], ids=["all of it", "a budget"])
@pytest.mark.parametrize("has_cursor", [False, True], ids=["first page", "next page"])
def test_the_queue_is_read_from_its_index_in_order(app, client, customer, has_cursor, has_budget):
    """One range for each bucket and rank: what lies in the future is never walked over."""
    # of a table that autovacuum found empty, or with a single row, PostgreSQL reads any index
    item = {"customer_id": customer["id"], "direction": "inbound", "channel": "email"}
    items = [item | {"body": f"Can you help me with number {number}?"} for number in range(30)]
    client.post("/v1/messages/batch", json={"items": items}).raise_for_status()
    with every_row(app.state.runtime.database) as session:
        session.connection().exec_driver_sql("ANALYZE follow_ups")
        session.commit()
    statement = queue_queries.queue((), has_cursor=has_cursor, has_budget=has_budget)
    own = UUID(customer["id"])
    params = {"workspace_id": own, "now": NOW, "size": 51, "substitutes": "{}", "nudges_left": 3}
    params |= {"expiring": NOW, "today_ends": NOW}
    if has_cursor:
        params |= {"after_place": 0, "after": NOW, "after_id": own}
    plan = explain(app, statement, params)
    ranges = (4 if has_budget else 3) * len(list(ranks()))
    ranges += len(list(perhaps_ranks()))
    assert sum("ix_follow_ups_queue" in line for line in plan) == ranges, plan
    expiring = 2 if has_budget else 1
    assert sum("ix_follow_ups_expiring" in line for line in plan) == expiring, plan
    walked = [
        line for line in plan if "SCAN follow_ups" in line or "Seq Scan on follow_ups" in line
    ]
    assert walked == []


def explain(app: FastAPI, statement: Prepared, params: dict[str, Any]) -> list[str]:
    database = app.state.runtime.database
    sql, values = statement.bind(database.dialect, params)
    # the plan of the role that runs it, with its policies
    with database.for_workspace(values["workspace_id"]).open_session() as session:
        connection = session.connection()
        if database.dialect == "sqlite":
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)
            return [row[-1] for row in rows]
        # a table of one row is read whole, unless that is made dear
        connection.exec_driver_sql("SET enable_seqscan = off")
        connection.exec_driver_sql("SET enable_sort = off")
        return [row[0] for row in connection.exec_driver_sql(f"EXPLAIN {sql}", values)]


def test_many_answers_at_once_note_each_question_once(client, app, customer):
    """A batch of calls may answer a long list of questions: no pair of the two is a row."""
    drained: list[int] = []

    def note(sql: str, cursor: Any) -> None:
        if sql.startswith("DELETE FROM dirty_parties"):
            drained.append(cursor.rowcount)

    def ago(minutes: int) -> str:
        return (NOW - timedelta(minutes=minutes)).isoformat()

    many = 40
    common = {"customer_id": customer["id"], "body": "Can you help me?"}
    questions = [
        common | {"direction": "inbound", "channel": "email", "occurred_at": ago(minutes=many)}
        for _ in range(many)
    ]
    calls = [
        common | {"direction": "outbound", "channel": "phone", "occurred_at": ago(minutes=minute)}
        for minute in range(many)
    ]
    client.post("/v1/messages/batch", json={"items": questions}).raise_for_status()
    with observed(app.state.runtime.database, after=note):
        client.post("/v1/messages/batch", json={"items": calls}).raise_for_status()
    assert max(drained) <= 4 * many
