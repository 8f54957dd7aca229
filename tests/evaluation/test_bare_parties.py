"""Parties without messages or follow-ups, about which fewer statements run."""

from tests.factories import new_customer, new_message

OPEN = {"waiting", "warned", "due", "suppressed"}


def follow_ups(client, customer):
    """The open follow-ups of a customer."""
    answer = client.get(f"/v1/customers/{customer['id']}/follow-ups").raise_for_status()
    return [item for item in answer.json()["items"] if item["status"] in OPEN]


def test_a_new_customer_needs_one_statement_for_its_facts(client, statements):
    new_customer(client, stage="active", contact_rhythm="P30D")
    statements.clear()
    customer = new_customer(client, name={"given": "Karl"}, stage="active", contact_rhythm="P30D")
    assert sum(text.count("WITH scope AS (") for text in statements) == 1
    assert len(follow_ups(client, customer)) == 1


def test_a_customer_without_messages_keeps_its_follow_up(client, clock):
    customer = new_customer(client, stage="active", contact_rhythm="P30D")
    [first] = follow_ups(client, customer)
    clock.advance(days=1)
    changed = {"contact_rhythm": "P60D"}
    client.patch(f"/v1/customers/{customer['id']}", json=changed).raise_for_status()
    [again] = follow_ups(client, customer)
    assert again["id"] == first["id"]
    assert again["due_at"] > first["due_at"]


def test_a_dismissed_follow_up_of_a_customer_without_messages_does_not_come_back(client, clock):
    customer = new_customer(client, stage="active", contact_rhythm="P30D")
    clock.advance(days=31)
    [nudge] = follow_ups(client, customer)
    client.post(f"/v1/follow-ups/{nudge['id']}/dismiss", json={}).raise_for_status()
    for days in (1, 20):  # at once, and when only its subject still leads to it
        clock.advance(days=days)
        changed = {"prominence": "key" if days == 1 else "normal"}
        client.patch(f"/v1/customers/{customer['id']}", json=changed).raise_for_status()
        assert follow_ups(client, customer) == []


def test_the_follow_up_goes_with_the_last_message_of_a_customer(client):
    anna, karl = new_customer(client), new_customer(client, name={"given": "Karl"})
    message = new_message(client, anna)
    assert len(follow_ups(client, anna)) == 1
    moved = {"customer_id": karl["id"]}
    client.patch(f"/v1/messages/{message['id']}", json=moved).raise_for_status()
    assert follow_ups(client, anna) == []
    [owed] = follow_ups(client, karl)
    assert owed["subject"]["id"] == message["id"]


def test_a_customer_of_whom_only_follow_ups_are_left_gets_none_twice(client):
    anna, karl = new_customer(client), new_customer(client, name={"given": "Karl"})
    message = new_message(client, anna)
    for owner in (karl, anna, karl, anna):
        moved = {"customer_id": owner["id"]}
        client.patch(f"/v1/messages/{message['id']}", json=moved).raise_for_status()
    assert follow_ups(client, karl) == []
    assert len(follow_ups(client, anna)) == 1
