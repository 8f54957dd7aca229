"""Several rules about one thing: one flag of a kind, and of what a person has closed none is left."""

import pytest

from tests import factories


@pytest.fixture
def customer(client):
    return factories.new_customer(client)


def new_rule(client, kind, **changes):
    body = {
        "name": "Second",
        "kind": kind,
        "after": {"type": "calendar", "duration": "P9D"},
    } | changes
    answer = client.post("/v1/rules", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


def flags(client, customer, kind):
    """The flag of each rule of a kind, the first rule first."""
    query = {"customer_id": customer["id"], "rule_kind": kind}
    items = client.get("/v1/follow-ups", params=query).json()["items"]
    return sorted(items, key=lambda flag: flag["due_at"])


def states(client, customer, kind):
    return [(flag["status"], flag["guard"]) for flag in flags(client, customer, kind)]


def touch_up(client, customer):
    """Something happens that says nothing about the flags, and all is decided anew."""
    url = f"/v1/customers/{customer['id']}"
    client.patch(url, json={"prominence": "important"}).raise_for_status()


def test_two_rules_of_replies_ask_for_one_answer(client, clock, customer):
    second = new_rule(client, "reply")
    factories.new_message(client, customer)
    assert states(client, customer, "reply") == [("waiting", None), ("suppressed", "covered")]
    clock.advance(days=10)
    queued = client.get("/v1/follow-ups", params={"rule_kind": "reply"}).json()["items"]
    assert [flag["status"] for flag in queued] == ["due"]
    explained = client.get(f"/v1/customers/{customer['id']}/explain").json()["items"]
    [told] = [one for one in explained if one["rule_id"] == second["id"]]
    assert told["guard"] == "covered"
    assert told["reason"].endswith("Paused: another follow-up already covers this.")
    client.post(f"/v1/follow-ups/{queued[0]['id']}/done").raise_for_status()
    for _ in range(2):
        assert states(client, customer, "reply") == [("done", None), ("withdrawn", "covered")]
        touch_up(client, customer)
    explained = client.get(f"/v1/customers/{customer['id']}/explain").json()["items"]
    [told] = [one for one in explained if one["rule_id"] == second["id"] and one["subject"]]
    assert told["code"] == "closed"


def test_done_with_a_rule_of_ones_own_leaves_the_reply(client, customer):
    new_rule(client, "custom", trigger="message_received", until=["replied"])
    factories.new_message(client, customer)
    [sample] = flags(client, customer, "custom")
    client.post(f"/v1/follow-ups/{sample['id']}/done").raise_for_status()
    touch_up(client, customer)
    assert states(client, customer, "reply") == [("waiting", None)]


def test_a_message_is_chased_by_a_second_rule_when_the_first_has_had_its_time(
    client, clock, customer
):
    new_rule(client, "chase", expires_after="P30D")
    body = {"direction": "outbound", "body": "Did the offer reach you?", "expects_answer": True}
    factories.new_message(client, customer, **body)
    assert states(client, customer, "chase") == [("waiting", None), ("suppressed", "covered")]
    clock.advance(days=10)
    assert states(client, customer, "chase") == [("due", None), ("suppressed", "covered")]
    clock.advance(days=4)
    assert states(client, customer, "chase") == [("missed", None), ("due", "covered")]
