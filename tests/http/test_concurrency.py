"""Several at once: nobody's change is lost, and nothing is there twice."""

import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat
from typing import Any

import pytest

from tests import factories
from tests.concurrency import AT_ONCE, statuses, together
from tests.conftest import every_row
from tests.waiting import wait_until

ROUNDS = 10


@pytest.mark.parametrize(
    "details",
    [
        pytest.param({"emails": [{"address": "anna@example.com"}]}, id="the same e-mail"),
        pytest.param({"phones": [{"raw": "0171 2345678"}]}, id="the same mobile"),
        pytest.param(
            {"emails": [{"address": "a@example.com"}, {"address": "b@example.com"}]},
            id="two e-mails",
        ),
    ],
)
def test_twenty_equal_customers_at_once_are_one_and_nineteen_conflicts(client, details):
    body = {"name": {"given": "Anna"}} | details
    answers = together(*repeat(lambda: client.post("/v1/customers", json=body), AT_ONCE))
    assert statuses(answers) == {201: 1, 409: AT_ONCE - 1}
    [made] = (answer.json() for answer in answers if answer.status_code == 201)
    for refused in (answer.json() for answer in answers if answer.status_code == 409):
        assert refused["code"] == "customer_exists"
        assert [candidate["customer_id"] for candidate in refused["candidates"]] == [made["id"]]
    assert len(client.get("/v1/customers").json()["items"]) == 1


def test_two_customers_that_swap_their_addresses_do_not_deadlock(client):
    for number in range(ROUNDS):
        a, b = f"a{number}@example.com", f"b{number}@example.com"
        bodies = [
            {"name": {"given": "Anna"}, "emails": [{"address": one}, {"address": other}]}
            for one, other in ((a, b), (b, a))
        ]
        answers = together(
            *(lambda body=body: client.post("/v1/customers", json=body) for body in bodies)
        )
        assert statuses(answers) == {201: 1, 409: 1}


@pytest.mark.parametrize("make", [factories.new_customer, factories.new_contact])
def test_of_two_changes_with_one_tag_one_wins(client, make):
    url = f"/v1/{make.__name__.removeprefix('new_')}s/{make(client)['id']}"
    for number in range(ROUNDS):
        etag = client.get(url).headers["etag"]

        def change(who: str, tag: str = etag, number: int = number) -> Any:
            notes = f"{who} {number}"
            return client.patch(url, json={"notes": notes}, headers={"If-Match": tag})

        answers = together(lambda: change("Anna"), lambda: change("Berta"))  # run here
        assert statuses(answers) == {200: 1, 412: 1}
        [winner] = (answer for answer in answers if answer.status_code == 200)
        shown = client.get(url)
        assert shown.text == winner.text
        assert shown.headers["etag"] == winner.headers["etag"] != etag


def test_of_two_changes_of_a_message_with_one_tag_one_wins(client):
    message = factories.new_message(client, factories.new_customer(client))
    url = f"/v1/messages/{message['id']}"
    for number in range(ROUNDS):
        headers = {"If-Match": client.get(url).headers["etag"]}
        answers = together(
            lambda: client.patch(url, json={"subject": f"A {number}"}, headers=headers),  # noqa: B023
            lambda: client.patch(url, json={"subject": f"B {number}"}, headers=headers),  # noqa: B023
        )
        assert statuses(answers) == {200: 1, 412: 1}


def test_changes_of_different_fields_at_once_both_stay(client):
    url = f"/v1/customers/{factories.new_customer(client)['id']}"
    for number in range(ROUNDS):
        answers = together(
            lambda: client.patch(url, json={"notes": f"note {number}"}),  # noqa: B023
            lambda: client.patch(url, json={"job_title": f"title {number}"}),  # noqa: B023
        )
        assert statuses(answers) == {200: 2}
        shown = client.get(url).json()
        assert (shown["notes"], shown["job_title"]) == (f"note {number}", f"title {number}")


def test_a_question_and_its_answer_at_once_settle_as_one_after_the_other(client, clock):
    """Twenty messages about one customer at once leave what the same twenty leave in turn."""
    customer = factories.new_customer(client)
    clock.advance(hours=1)

    def send(number: int) -> Any:
        inbound = number % 2 == 0
        body = {
            "customer_id": customer["id"],
            "direction": "inbound" if inbound else "outbound",
            "channel": "phone" if not inbound else "email",
            "kind": "issue" if inbound else "other",
            "body": "Can you help?",
            "occurred_at": f"2026-03-02T09:{number:02}:00Z",
        }
        return client.post("/v1/messages", json=body)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        assert statuses(pool.map(send, range(AT_ONCE))) == {201: AT_ONCE}
    messages = client.get("/v1/messages?sort=occurred_at").json()["items"]
    for question, answer in zip(messages[::2], messages[1::2], strict=True):
        assert question["answered_by_message_id"] == answer["id"]
    items = client.get(f"/v1/customers/{customer['id']}/follow-ups").json()["items"]
    flags = [item for item in items if item["rule_kind"] == "reply"]
    assert {flag["status"] for flag in flags} == {"settled"}
    assert len(flags) == AT_ONCE // 2


def test_one_follow_up_is_closed_once(client):
    customer = factories.new_customer(client)
    for _ in range(ROUNDS):
        url = f"/v1/follow-ups/{factories.new_reminder(client, customer)['id']}"
        answers = together(
            lambda: client.post(f"{url}/done"),  # noqa: B023
            lambda: client.post(f"{url}/dismiss", json={"reason": "no need"}),  # noqa: B023
        )
        assert statuses(answers) == {200: 1, 409: 1}
        [winner] = (answer.json() for answer in answers if answer.status_code == 200)
        assert client.get(url).json()["status"] == winner["status"]


def test_one_mail_that_comes_twice_at_once_is_one_message(client):
    customer = factories.new_customer(client)
    body = {
        "customer_id": customer["id"],
        "direction": "inbound",
        "channel": "email",
        "body": "Can you help?",
        "headers": {"message_id": "<1@example.com>"},
    }
    answers = together(*repeat(lambda: client.post("/v1/messages", json=body), AT_ONCE))
    assert statuses(answers) == {201: 1, 200: AT_ONCE - 1}
    assert len({answer.json()["id"] for answer in answers}) == 1


def test_a_contact_becomes_one_customer(client):
    contact = factories.new_contact(client)
    url = f"/v1/contacts/{contact['id']}/convert"
    answers = together(*repeat(lambda: client.post(url, json={}), 8))
    assert statuses(answers)[500] == 0
    assert set(statuses(answers)) <= {200, 409}
    assert statuses(answers)[200] >= 1
    assert len(client.get("/v1/customers").json()["items"]) == 1


def test_two_first_changes_of_the_card_at_once_both_stay(client):
    changes = ({"job_title": "Pumps"}, {"notes": "Day and night"})
    answers = together(
        *(lambda change=change: client.patch("/v1/card", json=change) for change in changes)
    )
    assert statuses(answers) == {200: 2}
    card = client.get("/v1/card").json()
    assert (card["job_title"], card["notes"]) == ("Pumps", "Day and night")


def test_a_card_given_to_a_contact_that_is_just_converted_is_with_the_customer(client):
    for _ in range(ROUNDS):
        contact = factories.new_contact(client)
        given = {"contact_id": contact["id"]}
        answers = together(
            lambda: client.post(f"/v1/contacts/{contact['id']}/convert", json={}),  # noqa: B023
            lambda: client.post("/v1/card/shares", json=given),  # noqa: B023
        )
        assert [answer.status_code for answer in answers] == [200, 201]
        converted, share = (answer.json() for answer in answers)
        shown = client.get(f"/v1/card/shares/{share['id']}").json()
        assert (shown["contact_id"], shown["customer_id"]) == (None, converted["customer_id"])


def test_reads_and_health_answer_while_every_writing_thread_waits(client, app):
    runtime = app.state.runtime
    lock = {
        "sqlite": "SELECT 1",  # the transaction has the turn of the writers
        "postgresql": "LOCK TABLE customers IN SHARE MODE",
    }
    with ThreadPoolExecutor(20) as threads:
        with every_row(runtime.database) as session:
            session.connection().exec_driver_sql(lock[runtime.database.dialect])
            waiting = [
                threads.submit(client.post, "/v1/customers", json={"name": {"display": f"C {n}"}})
                for n in range(20)
            ]
            while runtime.writers._work_queue.qsize() < 2:
                pass
            assert client.get("/v1/customers").json()["items"] == []
            assert client.get("/readyz").status_code == 200
            assert not any(answer.done() for answer in waiting)
        assert {answer.result().status_code for answer in waiting} == {201}


def test_writes_wait_for_the_preparation_of_the_server_and_reads_do_not(client, app):
    prepared = threading.Event()
    app.state.runtime.prepare(prepared.wait)
    with ThreadPoolExecutor() as threads:
        try:
            written = threads.submit(client.post, "/v1/customers", json={"organization": "One"})
            wait_until(lambda: app.state.runtime.writes_waiting.number == 1)
            assert client.get("/v1/customers").json()["items"] == []
            assert not written.done()
        finally:
            prepared.set()
        assert written.result().status_code == 201
