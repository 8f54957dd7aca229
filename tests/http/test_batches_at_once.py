"""Clients that write the same records at once, each in its own order: none sees a 500."""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import sqlalchemy as sa
from starlette.testclient import TestClient

from app.config import Settings
from app.errors import Unavailable
from app.storage.database import Database
from app.storage.locks import Lock, Locks, take_locks
from app.storage.retries import ATTEMPTS, retry_aborted
from tests import factories
from tests.concurrency import together
from tests.conftest import every_row, make_settings

CLIENTS = 6
RECORDS = 30
Job = Callable[[], tuple[str, Any]]


@pytest.fixture
def settings(database_url: str) -> Settings:
    """Time for six batches in turn on a busy machine: the test is about circles, not about speed."""
    return make_settings(database_url, lock_timeout_seconds=60, statement_timeout_seconds=120)


def orders(items: list[Any]) -> Iterator[list[Any]]:
    """The same list for each client: as it is, reversed, and shuffled."""
    chance = random.Random(7)
    yield items
    yield items[::-1]
    for _ in range(CLIENTS - 2):
        yield chance.sample(items, len(items))


def batches(client: TestClient, path: str, bodies: list[dict[str, Any]]) -> list[Job]:
    def post(items: list[dict[str, Any]]) -> tuple[str, Any]:
        return path, client.post(f"/v1/{path}/batch", json={"items": items})

    return [lambda items=items: post(items) for items in orders(bodies)]  # type: ignore[misc]


def statuses(answers: list[tuple[str, Any]]) -> Counter[int]:
    return Counter(
        status
        for _, answer in answers
        for status in (
            answer.status_code,
            *(item["status"] for item in answer.json().get("items", []) if "status" in item),
        )
    )


def new_people(number: int) -> dict[str, Any]:
    return {
        "name": {"given": f"Person {number}"},
        "stage": "prospect",
        "emails": [{"address": f"person{number}@example.com"}],
        "phones": [{"raw": f"0171 23456{number:02}"}],
        "external_ids": {"shop": str(number)},
    }


@pytest.fixture
def customers(client: TestClient) -> list[dict[str, Any]]:
    items = [{"name": {"given": f"Known {n}"}, "stage": "prospect"} for n in range(RECORDS)]
    answer = client.post("/v1/customers/batch", json={"items": items}).json()
    return [{"customer_id": item["id"]} for item in answer["items"]]


def about(customers: list[dict[str, Any]], **fields: Any) -> list[dict[str, Any]]:
    return [party | fields for party in customers]


def test_the_same_new_customers_in_six_orders_are_there_once(client):
    people = [new_people(number) for number in range(RECORDS)]
    found = statuses(together(*batches(client, "customers", people)))
    assert set(found) == {200, 201, 409}
    assert (found[200], found[201], found[409]) == (CLIENTS, RECORDS, RECORDS * (CLIENTS - 1))
    assert len(client.get("/v1/customers?limit=200").json()["items"]) == RECORDS


BODIES: dict[str, Callable[[list[dict[str, Any]]], list[dict[str, Any]]]] = {
    "messages": lambda known: about(
        known, direction="inbound", channel="email", kind="issue", body="Can you help?"
    ),
    "purchases": lambda known: about(known, amount="12.00", currency="EUR"),
    "opportunities": lambda known: about(known, title="Pumps", outcome="won"),
    "referrals": lambda known: [{"direction": "received", "referrer": party} for party in known],
    "events": lambda _: [
        {
            "name": f"Fair {number}",
            "kind": "trade_show",
            "starts_at": "2026-02-26T08:00:00Z",
            "ends_at": "2026-02-27T17:00:00Z",
            "external_ids": {"fair": str(number)},
        }
        for number in range(RECORDS)
    ],
    "contacts": lambda _: [new_people(n) for n in range(RECORDS)],
}


def bodies_of(path: str, known: list[dict[str, Any]]) -> list[dict[str, Any]]:
    bodies = BODIES[path](known)
    unknown_to_contacts = {"stage", "external_ids"} if path == "contacts" else set()
    return [
        {name: value for name, value in body.items() if name not in unknown_to_contacts}
        for body in bodies
    ]


@pytest.mark.parametrize("path", BODIES)
def test_one_batch_in_six_orders_fails_nobody(client, customers, path):
    found = statuses(together(*batches(client, path, bodies_of(path, customers))))
    assert set(found) <= {200, 201, 409}
    assert found[200] == CLIENTS
    assert found[201] == RECORDS * (1 if path == "events" else CLIENTS)


def test_participants_in_six_orders_are_there_once(client, customers):
    event = factories.new_event(client)
    path = f"events/{event['id']}/participants"
    found = statuses(together(*batches(client, path, customers)))
    assert (found[200], found[201], found[409]) == (CLIENTS, RECORDS, RECORDS * (CLIENTS - 1))
    assert set(found) == {200, 201, 409}


def test_all_batches_conversions_and_merges_at_once_fail_nobody(client, customers):
    event = factories.new_event(client)
    contacts = [
        factories.new_contact(client, name={"display": f"Karl {n}"}, event_id=event["id"])
        for n in range(CLIENTS * 2)
    ]

    def convert(contact: dict[str, Any], body: dict[str, Any]) -> tuple[str, Any]:
        return "convert", client.post(f"/v1/contacts/{contact['id']}/convert", json=body)

    def move_event() -> tuple[str, Any]:
        return "event", client.patch(
            f"/v1/events/{event['id']}", json={"ends_at": "2026-02-28T17:00:00Z"}
        )

    chance = random.Random(11)
    named = [*customers, *({"contact_id": contact["id"]} for contact in contacts)]
    jobs: list[Job] = [move_event]
    for path in ("messages", "opportunities"):
        jobs += batches(client, path, bodies_of(path, named))[:3]
    for path in ("purchases", "referrals"):
        jobs += batches(client, path, bodies_of(path, customers))[:3]
    jobs += batches(client, f"events/{event['id']}/participants", named)[:3]
    jobs += [
        lambda c=contact, b=body: convert(c, b)  # type: ignore[misc]
        for contact, body in zip(contacts, [{}] * CLIENTS + customers, strict=False)
    ]
    found = statuses(together(*chance.sample(jobs, len(jobs))))
    assert set(found) <= {200, 201, 409}
    assert found[200] == len(jobs)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_an_aborted_transaction_repeats_with_the_locks_that_it_asked_for(client, app, customers):
    """Two transactions lock two parties in opposite orders; both commit."""
    database: Database = app.state.runtime.database
    workspace_id = sa.text("SELECT id FROM workspaces")
    first, second = (Lock("party", customers[n]["customer_id"]) for n in (0, 1))

    def run(*wanted: Lock) -> int:
        locks, attempts = Locks(), 0

        def transaction() -> None:
            nonlocal attempts
            attempts += 1
            with every_row(database) as session:
                workspace = session.connection().scalar(workspace_id)
                locks.begin(session, workspace)
                for lock in wanted:
                    take_locks(session, workspace, [lock])
                    session.connection().exec_driver_sql("SELECT pg_sleep(0.3)")
                session.commit()

        retry_aborted(transaction)
        return attempts

    attempts = together(lambda: run(first, second), lambda: run(second, first))
    assert sorted(attempts) == [1, 2]


def test_a_transaction_that_is_aborted_each_time_is_unavailable():
    attempts = 0

    class Deadlock(Exception):
        sqlstate = "40P01"

    def transaction() -> None:
        nonlocal attempts
        attempts += 1
        raise sa.exc.OperationalError("UPDATE", {}, Deadlock())

    with pytest.raises(Unavailable) as refused:
        retry_aborted(transaction)
    assert attempts == ATTEMPTS
    assert refused.value.headers["Retry-After"]
