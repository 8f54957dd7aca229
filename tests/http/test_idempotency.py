"""A retry makes one object: the Idempotency-Key."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import httpx2
import pytest

from tests import factories

AT_ONCE = 20
ANNA = {"name": {"given": "Anna"}, "emails": [{"address": "anna@example.com"}]}


def at_once(send: Callable[[], httpx2.Response], times: int = AT_ONCE) -> list[httpx2.Response]:
    with ThreadPoolExecutor(times) as pool:
        return [job.result() for job in [pool.submit(send) for _ in range(times)]]


def customers(client) -> list[dict]:
    return client.get("/v1/customers").json()["items"]


def code(answer: httpx2.Response) -> str:
    return answer.json()["code"]


def test_twenty_equal_requests_at_once_make_one_customer(client):
    answers = at_once(
        lambda: client.post("/v1/customers", json=ANNA, headers={"Idempotency-Key": "order-1"})
    )
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.text for answer in answers}) == 1
    for name in ("etag", "location", "content-type"):
        assert len({answer.headers[name] for answer in answers}) == 1
    replayed = [answer for answer in answers if "idempotent-replayed" in answer.headers]
    assert len(replayed) == AT_ONCE - 1
    assert {answer.headers["idempotent-replayed"] for answer in replayed} == {"true"}
    assert len(customers(client)) == 1


def test_a_key_may_be_quoted(client):
    first = client.post("/v1/customers", json=ANNA, headers={"Idempotency-Key": "order-1"})
    again = client.post("/v1/customers", json=ANNA, headers={"Idempotency-Key": '"order-1"'})
    assert (again.status_code, again.text) == (201, first.text)
    assert again.headers["idempotent-replayed"] == "true"
    assert "idempotent-replayed" not in first.headers


def test_another_body_under_the_same_key_is_refused(client):
    headers = {"Idempotency-Key": "order-1"}
    assert client.post("/v1/customers", json=ANNA, headers=headers).status_code == 201
    other = client.post("/v1/customers", json={"name": {"given": "Berta"}}, headers=headers)
    assert (other.status_code, code(other)) == (422, "idempotency_key_reused")
    query = client.post("/v1/customers?allow_duplicate=true", json=ANNA, headers=headers)
    assert (query.status_code, code(query)) == (422, "idempotency_key_reused")
    assert len(customers(client)) == 1


def test_a_failure_stores_nothing(client):
    headers = {"Idempotency-Key": "order-1"}
    known = client.post("/v1/customers", json=ANNA).json()
    refused = client.post("/v1/customers", json=ANNA, headers=headers)
    assert (refused.status_code, code(refused)) == (409, "customer_exists")
    client.patch(f"/v1/customers/{known['id']}", json={"emails": []})
    made = client.post("/v1/customers", json=ANNA, headers=headers)
    assert made.status_code == 201
    assert "idempotent-replayed" not in made.headers


def test_a_failure_may_be_mended_under_the_same_key(client):
    headers = {"Idempotency-Key": "order-1"}
    broken = {"name": {"given": "Anna"}, "emails": [{"address": "anna"}]}
    assert client.post("/v1/customers", json=broken, headers=headers).status_code == 422
    assert client.post("/v1/customers", json=ANNA, headers=headers).status_code == 201


def test_the_answer_is_the_first_one_though_the_object_has_changed(client):
    headers = {"Idempotency-Key": "order-1"}
    first = client.post("/v1/customers", json=ANNA, headers=headers)
    client.patch(first.headers["location"], json={"notes": "changed"})
    assert client.post("/v1/customers", json=ANNA, headers=headers).text == first.text


def test_a_patch_is_done_once(client, clock):
    customer = factories.new_customer(client)
    url, headers = f"/v1/customers/{customer['id']}", {"Idempotency-Key": "change-1"}
    first = client.patch(url, json={"notes": "once"}, headers=headers)
    client.patch(url, json={"notes": "later"})
    clock.advance(minutes=5)
    again = client.patch(url, json={"notes": "once"}, headers=headers)
    assert again.text == first.text
    assert again.headers["idempotent-replayed"] == "true"
    assert client.get(url).json()["notes"] == "later"


@pytest.mark.parametrize("given", ["x", "x" * 255, "~!#$%&'()*+,-./:;<=>?@[\\]^_`{|}"])
def test_visible_ascii_is_a_key(client, given):
    answer = client.post("/v1/customers", json=ANNA, headers={"Idempotency-Key": given})
    assert answer.status_code == 201


def test_a_key_belongs_to_its_path_and_workspace(client, other_client):
    headers = {"Idempotency-Key": "order-1"}
    assert client.post("/v1/customers", json=ANNA, headers=headers).status_code == 201
    assert client.post("/v1/contacts", json=ANNA, headers=headers).status_code == 201
    elsewhere = other_client.post("/v1/customers", json=ANNA, headers=headers)
    assert elsewhere.status_code == 201
    assert "idempotent-replayed" not in elsewhere.headers


def test_a_key_is_kept_for_a_day(client, clock):
    headers = {"Idempotency-Key": "order-1"}
    client.post("/v1/customers", json=ANNA, headers=headers)
    clock.advance(hours=24)
    assert client.post("/v1/customers", json=ANNA, headers=headers).status_code == 201
    clock.advance(seconds=1)
    assert client.post("/v1/customers", json=ANNA, headers=headers).status_code == 409


def test_twenty_messages_at_once_under_one_key_are_one(client):
    customer = factories.new_customer(client)
    body = {"customer_id": customer["id"], "direction": "inbound", "channel": "email", "body": "?"}
    answers = at_once(
        lambda: client.post("/v1/messages", json=body, headers={"Idempotency-Key": "mail-1"})
    )
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.text for answer in answers}) == 1
    assert len(client.get("/v1/messages").json()["items"]) == 1


def test_several_keys_at_once_make_as_many_objects(client):
    def send(number: int) -> httpx2.Response:
        body = {"name": {"given": f"Anna {number % 5}"}}
        headers = {"Idempotency-Key": f"order-{number % 5}"}
        return client.post("/v1/customers", json=body, headers=headers)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(send, range(40)))
    assert {answer.status_code for answer in answers} == {201}
    assert len(customers(client)) == 5
