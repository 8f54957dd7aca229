"""A write decides only what it can change: the other open threads of the party stay as they are."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from itertools import count
from operator import itemgetter
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from tests.conftest import NOW
from tests.factories import new_answer, new_customer, new_message
from tests.sent_statements import observed

FEW, MANY = 25, {"sqlite": 250, "postgresql": 100}
Write = Callable[[TestClient, dict[str, Any], dict[str, Any]], Any]


def write_to_us(client: TestClient, customer: dict[str, Any], _: dict[str, Any]) -> None:
    new_message(client, customer, subject="A new pump")


def write_to_them(client: TestClient, customer: dict[str, Any], _: dict[str, Any]) -> None:
    new_message(client, customer, direction="outbound", kind="other", subject="Our invoice")


def answer(client: TestClient, _: dict[str, Any], question: dict[str, Any]) -> None:
    new_answer(client, question)


def correct(client: TestClient, _: dict[str, Any], question: dict[str, Any]) -> None:
    client.patch(f"/v1/messages/{question['id']}", json={"kind": "order"}).raise_for_status()


def buy(client: TestClient, customer: dict[str, Any], _: dict[str, Any]) -> None:
    body = {"amount": "12.00", "currency": "EUR", "purchased_at": "2026-03-02T07:00:00Z"}
    answer = client.post("/v1/purchases", json={"customer_id": customer["id"], **body})
    answer.raise_for_status()


WRITES = [write_to_us, write_to_them, answer, correct, buy]


@pytest.mark.parametrize("write", [pytest.param(w, id=w.__name__) for w in WRITES])
def test_a_write_costs_the_same_with_many_times_as_many_open_threads(
    app: FastAPI, client: TestClient, write: Write
):
    dialect = app.state.runtime.database.dialect
    few, many = FEW, MANY[dialect]
    work = {}
    for threads in (few, many):
        customer = new_customer(client, emails=[{"address": f"{threads}@example.com"}])
        questions = [
            new_message(client, customer, subject=f"Pump {number}", occurred_at=minutes_ago(number))
            for number in range(threads, 0, -1)
        ]
        write(client, customer, questions[0])
        work[threads] = least_work(app, partial(write, client, customer), questions[-3:])
    unit = unit_of_work(app)
    assert work[few]["statements"] == work[many]["statements"]
    assert work[few][unit] * 0.2 < work[many][unit] <= work[few][unit] * 1.5


def least_work(app: FastAPI, act: Callable[[Any], object], items: Iterable[Any]) -> dict[str, int]:
    """The least that one of the items took: SQLite also counts steps when a connection first prepares a statement."""
    attempts = []
    for item in items:
        with counted(app) as counts:
            act(item)
        attempts.append(counts)
    return min(attempts, key=itemgetter(unit_of_work(app)))


def unit_of_work(app: FastAPI) -> str:
    """PostgreSQL tells no steps, so that the rows that it returns are counted."""
    return "steps" if app.state.runtime.database.dialect == "sqlite" else "rows"


def minutes_ago(minutes: int) -> str:
    return (NOW - timedelta(minutes=minutes)).isoformat()


@contextmanager
def counted(app: FastAPI) -> Iterator[dict[str, int]]:
    """The statements of a block, the rows that they change or return, and the steps of SQLite."""
    engine = app.state.runtime.database.engine
    counts, steps = {"statements": 0, "rows": 0}, count()

    def before(_sql: str, driver: Any) -> None:
        counts["statements"] += 1
        if engine.dialect.name == "sqlite":
            driver.execute("SELECT 1 FROM sqlite_schema")  # the first one reads the schema
            driver.set_progress_handler(lambda: next(steps) * 0, 1)

    def after(_sql: str, cursor: Any) -> None:
        counts["rows"] += max(cursor.rowcount, 0)

    try:
        with observed(app.state.runtime.database, before=before, after=after):
            yield counts
    finally:
        counts["steps"] = next(steps)


def test_the_follow_ups_of_other_threads_stay_as_they_are(client, clock):
    customer = new_customer(client)
    first, second, third = (new_message(client, customer, subject=s) for s in ("A", "B", "C"))
    before = open_questions(client, customer)
    clock.advance(minutes=5)
    new_answer(client, second)
    after = open_questions(client, customer)
    assert after.keys() == before.keys() - {second["id"]}
    assert all(
        after[q["id"]]["updated_at"] == before[q["id"]]["updated_at"] for q in (first, third)
    )


def test_a_question_of_another_thread_still_holds_nudges_back(client):
    customer = new_customer(client, contact_rhythm="P30D")
    first, second = (new_message(client, customer, subject=s) for s in ("A", "B"))
    new_answer(client, first)
    assert guard_of_nudge(client, customer) == "reply_owed"
    new_answer(client, second)
    assert guard_of_nudge(client, customer) is None


def test_a_question_that_expires_holds_nudges_back_until_then(client, clock):
    [rule] = client.get("/v1/rules", params={"kind": "reply"}).json()["items"]
    client.patch(f"/v1/rules/{rule['id']}", json={"expires_after": "P2D"}).raise_for_status()
    customer = new_customer(client, contact_rhythm="P30D")
    question = new_message(client, customer, subject="A", kind="inquiry")
    buy(client, customer, question)
    [nudge] = nudges(client, customer)
    assert nudge["guard"] == "reply_owed"
    assert nudge["guard_lifts_at"] == open_questions(client, customer)[question["id"]]["expires_at"]
    clock.advance(days=3)
    buy(client, customer, question)
    assert guard_of_nudge(client, customer) is None


def test_a_message_in_another_thread_ends_a_snooze(client, clock):
    customer = new_customer(client)
    new_message(client, customer, subject="A")
    [found] = open_questions(client, customer).values()
    snooze = {"for": "when_they_reply"}
    client.post(f"/v1/follow-ups/{found['id']}/snooze", json=snooze).raise_for_status()
    clock.advance(hours=1)
    new_message(client, customer, subject="B")
    again = client.get(f"/v1/follow-ups/{found['id']}").json()
    assert again["snoozed_until"] < "2026-03-04"


def test_their_call_is_in_the_reason_of_every_open_question(client, clock):
    customer = new_customer(client)
    for subject in ("A", "B"):
        new_message(client, customer, subject=subject)
    clock.advance(hours=1)
    new_message(client, customer, channel="phone", picked_up=True, subject="C", needs_reply="no")
    reasons = [f["reason"]["text"] for f in open_questions(client, customer).values()]
    assert len(reasons) == 2
    assert all("phoned" in text for text in reasons)


def test_the_next_question_of_a_thread_takes_the_place_of_one_that_leaves(client, clock):
    customer = new_customer(client)
    first = new_message(client, customer, subject="A")
    clock.advance(minutes=5)
    second = new_message(client, customer, subject="Re: A", in_reply_to_id=first["id"])
    other = new_message(client, customer, subject="B")
    client.delete(f"/v1/messages/{first['id']}").raise_for_status()
    assert open_questions(client, customer).keys() == {second["id"], other["id"]}


def test_a_rule_of_the_workspace_about_messages_concerns_all_threads(client):
    body = {
        "kind": "custom",
        "name": "Ask the workshop",
        "trigger": "message_received",
        "after": {"type": "calendar", "duration": "P1D"},
        "until": ["replied"],
    }
    client.post("/v1/rules", json=body).raise_for_status()
    customer = new_customer(client)
    first, second = (new_message(client, customer, subject=s) for s in ("A", "B"))
    new_answer(client, first)
    held = [f for f in follow_ups(client, customer) if f["rule_kind"] == "custom"]
    assert [f["subject"]["id"] for f in held] == [second["id"]]
    assert [f["guard"] for f in held] == ["reply_owed"]


def follow_ups(client: TestClient, customer: dict[str, Any]) -> list[dict[str, Any]]:
    query = {"customer_id": customer["id"], "limit": 200}
    page = client.get("/v1/follow-ups", params=query)
    page.raise_for_status()
    over = {"settled", "done", "withdrawn"}
    return [item for item in page.json()["items"] if item["status"] not in over]


def open_questions(client: TestClient, customer: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The follow-ups of replies by the id of their message."""
    found = follow_ups(client, customer)
    return {item["subject"]["id"]: item for item in found if item["rule_kind"] == "reply"}


def nudges(client: TestClient, customer: dict[str, Any]) -> list[dict[str, Any]]:
    return [item for item in follow_ups(client, customer) if item["rule_kind"] == "keep_in_touch"]


def guard_of_nudge(client: TestClient, customer: dict[str, Any]) -> str | None:
    [nudge] = nudges(client, customer)
    return nudge["guard"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_an_answer_costs_the_same_after_a_batch_of_many_questions_of_one_moment(app, client):
    work = {}
    for questions in (FEW, MANY["sqlite"]):
        customer = new_customer(client, emails=[{"address": f"{questions}@example.com"}])
        items = [question_of(customer, number) for number in range(questions)]
        batch = client.post("/v1/messages/batch", json={"items": items})
        ids = [item["id"] for item in batch.json()["items"]]
        answer_with(client, ids[0])
        work[questions] = least_work(app, partial(answer_with, client), ids[-3:])["steps"]
    assert work[MANY["sqlite"]] <= work[FEW] * 1.5


def answer_with(client: TestClient, message_id: str) -> None:
    body = {"channel": "email", "body": "It costs 90 EUR."}
    client.post(f"/v1/messages/{message_id}/answer", json=body).raise_for_status()


def question_of(customer: dict[str, Any], number: int) -> dict[str, Any]:
    return {
        "customer_id": customer["id"],
        "direction": "inbound",
        "channel": "email",
        "kind": "inquiry",
        "subject": f"Pump {number}",
        "body": "What does it cost?",
        "occurred_at": "2026-03-02T08:00:00Z",
    }
