"""A time a little ahead of the server's clock counts as now; one further ahead is refused."""

import pytest

from tests import factories

NOW = "2026-03-02T09:00:00Z"
AHEAD, TOLERATED, TOO_FAR = (f"2026-03-02T09:{time}Z" for time in ("00:30", "05:00", "05:01"))


def message(client, at):
    anna = factories.new_customer(client)
    body = {"customer_id": anna["id"], "direction": "inbound", "channel": "email", "body": "Hello"}
    return client.post("/v1/messages", json=body | {"occurred_at": at}), "occurred_at"


def purchase(client, at):
    anna = factories.new_customer(client)
    body = {"customer_id": anna["id"], "amount": "9.00", "currency": "EUR"}
    return client.post("/v1/purchases", json=body | {"purchased_at": at}), "purchased_at"


def contact(client, at):
    body = {"name": {"display": "Karl Klein"}, "captured_at": at}
    return client.post("/v1/contacts", json=body), "captured_at"


def referral(client, at):
    anna, karl = factories.new_customer(client), factories.new_customer(client)
    body = {"direction": "received", "referrer": {"customer_id": anna["id"]},
            "referred": {"customer_id": karl["id"]}, "thanked_at": at}  # fmt: skip
    return client.post("/v1/referrals", json=body), "thanked_at"


every_time = pytest.mark.parametrize("create", [message, purchase, contact, referral])


@every_time
@pytest.mark.parametrize("at", [NOW, AHEAD, TOLERATED])
def test_a_time_a_little_ahead_counts_as_now(client, create, at):
    answer, name = create(client, at)
    assert answer.status_code == 201, answer.text
    assert answer.json()[name] == NOW


@every_time
def test_a_time_further_ahead_is_refused(client, create):
    answer, name = create(client, TOO_FAR)
    assert answer.status_code == 422
    [error] = answer.json()["errors"]
    assert (error["pointer"], error["code"]) == (f"/{name}", "in_the_future")
