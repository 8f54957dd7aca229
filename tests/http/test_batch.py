"""Many at once: each item for itself, in their order."""

from itertools import pairwise
from uuid import uuid4

import pytest

from tests import factories
from tests.concurrency import together

ANNA = {"name": {"given": "Anna"}, "emails": [{"address": "anna@example.com"}]}
KARL = {"name": {"given": "Karl"}, "emails": [{"address": "karl@example.com"}]}


def send(client, path: str, *items, **options) -> list[dict]:
    answer = client.post(f"/v1/{path}/batch", json={"items": list(items)}, **options)
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


def test_a_bad_item_spoils_no_other_and_the_order_is_kept(client):
    nameless = {"emails": [{"address": "not an address"}]}
    done = send(client, "customers", ANNA, nameless, KARL, "text", ANNA)
    assert [item["status"] for item in done] == [201, 422, 201, 422, 409]
    anna, wrong, karl, text, again = done
    assert client.get(f"/v1/customers/{anna['id']}").json()["name"]["given"] == "Anna"
    assert client.get(f"/v1/customers/{karl['id']}").json()["name"]["given"] == "Karl"
    assert wrong["problem"]["errors"][0]["pointer"] == "/items/1/emails/0/address"
    assert text["problem"]["errors"][0]["pointer"] == "/items/3"
    assert again["problem"]["code"] == "customer_exists"
    assert [c["customer_id"] for c in again["problem"]["candidates"]] == [anna["id"]]
    assert len(client.get("/v1/customers").json()["items"]) == 2


def test_what_a_refused_item_had_written_is_taken_back(client):
    """The external id is found to be taken after the customer was written."""
    first, second = ({"name": {"given": name}, "external_ids": {"shop": "1"}} for name in "AB")
    assert [item["status"] for item in send(client, "customers", first, second)] == [201, 409]
    assert [c["name"]["given"] for c in client.get("/v1/customers").json()["items"]] == ["A"]


def test_an_unknown_id_is_pointed_at_in_the_whole_body(client):
    [done] = send(client, "customers", ANNA | {"owner_id": str(uuid4())})
    assert done["problem"]["errors"][0]["pointer"] == "/items/0/owner_id"


def test_duplicates_are_written_when_they_are_allowed(client):
    done = send(client, "customers", ANNA, ANNA, params={"allow_duplicate": "true"})
    assert [item["status"] for item in done] == [201, 201]


def test_contacts_and_messages_come_in_many_too(client):
    assert [item["status"] for item in send(client, "contacts", ANNA, KARL)] == [201, 201]
    customer = factories.new_customer(client)
    question = {
        "customer_id": customer["id"],
        "direction": "inbound",
        "channel": "email",
        "kind": "issue",
        "body": "Can you help?",
        "headers": {"message_id": "<1@example.com>"},
    }
    first, same = send(client, "messages", question, question)
    assert (first["status"], same["status"]) == (201, 200)
    assert first["id"] == same["id"]
    query = {"status": "waiting", "rule_kind": "reply"}
    [flag] = client.get("/v1/follow-ups", params=query).json()["items"]
    assert flag["subject"]["id"] == first["id"]


def test_what_customers_bought_hoped_for_and_passed_on_comes_in_many_too(client):
    anna = {"customer_id": factories.new_customer(client)["id"]}
    nobody = {"customer_id": str(uuid4())}
    bought = {"amount": "12.50", "currency": "EUR"}
    assert [
        each["status"] for each in send(client, "purchases", anna | bought, nobody | bought)
    ] == [201, 422]
    hope = {"title": "New plant"}
    done = send(client, "opportunities", anna | hope, hope, nobody | hope)
    assert [each["status"] for each in done] == [201, 422, 422]
    assert done[2]["problem"]["errors"][0]["pointer"] == "/items/2/customer_id"
    received = {"direction": "received"}
    done = send(
        client,
        "referrals",
        received | {"referrer": anna},
        received,
        received | {"referrer": nobody},
    )
    assert [each["status"] for each in done] == [201, 422, 422]
    assert [each["problem"]["errors"][0]["pointer"] for each in done[1:]] == [
        "/items/1/referrer",
        "/items/2/referrer/customer_id",
    ]
    for path in ("purchases", "opportunities", "referrals"):
        assert len(client.get(f"/v1/{path}").json()["items"]) == 1


def test_batches_that_meet_at_the_same_customers_from_both_ends_are_all_written(client):
    people = [
        {"customer_id": factories.new_customer(client, name={"given": f"P {n}"})["id"]}
        for n in range(10)
    ]
    pairs = [
        {"direction": "received", "referrer": one, "referred": other}
        for one, other in pairwise(people)
    ]
    answers = together(
        lambda: send(client, "referrals", *pairs),
        lambda: send(client, "referrals", *reversed(pairs)),
    )
    assert {each["status"] for items in answers for each in items} == {201}


@pytest.mark.parametrize(
    "path", ["customers", "contacts", "messages", "purchases", "opportunities", "referrals"]
)
@pytest.mark.parametrize(
    "body",
    [{}, {"items": []}, {"items": "all"}, {"items": [{}] * 1001}, [ANNA]],
    ids=["missing", "empty", "a text", "too many", "a list"],
)
def test_a_batch_has_one_to_a_thousand_items(client, path, body):
    refused = client.post(f"/v1/{path}/batch", json=body)
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["pointer"] in {"", "/items"}


def test_a_thousand_customers_are_taken(client):
    items = [{"name": {"given": f"Customer {number}"}} for number in range(1000)]
    assert {item["status"] for item in send(client, "customers", *items)} == {201}


def test_a_retry_of_a_batch_does_the_work_once(client):
    first, again = (
        send(client, "customers", ANNA, KARL, headers={"Idempotency-Key": "b"}) for _ in range(2)
    )
    assert first == again
    assert len(client.get("/v1/customers").json()["items"]) == 2
