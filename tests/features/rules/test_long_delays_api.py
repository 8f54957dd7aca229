"""A rule with a long delay flags although a thank-you went out soon after its trigger."""

import pytest

from tests import factories

# The yearly service call of docs/rules.md, without its condition.
SERVICE = {
    "name": "Call about a yearly service",
    "kind": "custom",
    "trigger": "purchase_made",
    "after": {"type": "calendar", "duration": "P330D"},
    "until": ["touched_personally", "purchased"],
}
BOUGHT_AT, DUE_AT = "2026-03-02T08:00:00Z", "2027-01-26T08:00:00Z"
LETTER = "Dear Anna, thank you for your purchase. I hope that the machine serves you well."


@pytest.fixture
def rule(client):
    answer = client.post("/v1/rules", json=SERVICE)
    assert answer.status_code == 201, answer.text
    return answer.json()["id"]


@pytest.fixture
def anna(client, rule, clock):
    clock.set("2026-03-02T10:00:00Z")
    customer = factories.new_customer(client)
    body = {"customer_id": customer["id"], "purchased_at": BOUGHT_AT}
    purchase = client.post("/v1/purchases", json=body | {"amount": "900.00", "currency": "EUR"})
    assert purchase.status_code == 201, purchase.text
    return customer


@pytest.fixture
def write(client, anna, clock):
    def write_at(at, body=LETTER):
        clock.set(at)
        ours = {"direction": "outbound", "kind": "other", "subject": "Your machine", "body": body}
        return factories.new_message(client, anna, **ours)

    return write_at


def finding(client, anna, rule, as_of):
    query = {"as_of": as_of}
    answer = client.get(f"/v1/customers/{anna['id']}/explain", params=query)
    [found] = [item for item in answer.json()["items"] if item["rule_id"] == rule]
    return found


def stored(client, anna, rule):
    items = client.get(f"/v1/customers/{anna['id']}/follow-ups").json()["items"]
    [found] = [item for item in items if item["rule_id"] == rule]
    return found


def test_the_service_call_is_due_although_a_thank_you_went_out(client, anna, rule, write, clock):
    write("2026-03-03T11:00:00Z")
    clock.set("2027-01-28T10:00:00Z")
    assert (stored(client, anna, rule)["status"], stored(client, anna, rule)["due_at"]) == (
        "due",
        DUE_AT,
    )
    settling = write("2027-01-28T11:00:00Z")
    flag = stored(client, anna, rule)
    assert (flag["status"], flag["settled_by"]["id"]) == ("settled", settling["id"])


def test_a_letter_of_the_last_two_weeks_settles_it(client, anna, rule, write, clock):
    settling = write("2027-01-13T09:00:00Z")
    clock.set("2027-01-28T10:00:00Z")
    assert stored(client, anna, rule)["settled_by"]["id"] == settling["id"]


def test_a_letter_before_many_messages_still_settles_it(client, anna, rule, write, clock):
    """The latest 20 touches are loaded; the letter that settled it is older than they are."""
    settling = write("2027-01-13T09:00:00Z")
    for day in range(14, 25):
        for hour in (9, 14):
            write(f"2027-01-{day}T{hour:02}:00:00Z", body="ok")
    clock.set("2027-01-28T10:00:00Z")
    found = finding(client, anna, rule, "2027-01-28T10:00:00Z")
    assert (found["status"], found["settled_by"]["id"]) == ("settled", settling["id"])
    assert stored(client, anna, rule)["settled_by"]["id"] == settling["id"]
