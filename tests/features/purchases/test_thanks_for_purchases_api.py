"""The thank-you for a purchase through the API, with the stored figures of the workspace."""

from datetime import timedelta

import pytest

from app.evaluation import figures
from tests import factories
from tests.background import reevaluate_once
from tests.conftest import NOW

LATER = timedelta(days=1)


@pytest.fixture
def buy(client):
    def buy_at(customer, amount, at="2026-03-02T08:00:00Z", currency="EUR", status=201):
        body = {"customer_id": customer["id"], "purchased_at": at}
        answer = client.post("/v1/purchases", json=body | {"amount": amount, "currency": currency})
        assert answer.status_code == status, answer.text
        return answer.json()

    return buy_at


@pytest.fixture
def usual(client, buy):
    """Twenty customers with one purchase of 10 EUR each."""
    customers = [factories.new_customer(client) for _ in range(20)]
    for customer in customers:
        buy(customer, "10.00", "2025-10-01T08:00:00Z")
    return customers


def renew(client, now=NOW):
    database = client.app.state.runtime.database
    assert figures.work_once(database, now) is False
    while reevaluate_once(database, now):
        pass


def thanked(client, customer):
    """The purchases that call for a thank-you."""
    items = client.get(f"/v1/customers/{customer['id']}/follow-ups", params={"limit": 200}).json()[
        "items"
    ]
    return {item["subject"]["id"] for item in items if item["rule_kind"] == "thank_you"} - {
        item["subject"]["id"] for item in items if item["status"] == "withdrawn"
    }


def test_the_first_purchase_alone_calls_for_thanks(client, clock, buy):
    anna = factories.new_customer(client)
    first = buy(anna, "4.20")
    for week in ("09", "16", "23", "30"):
        clock.set(f"2026-03-{week}T10:00:00Z")
        buy(anna, "4.20", f"2026-03-{week}T08:00:00Z")
    assert thanked(client, anna) == {first["id"]}


def test_a_free_sample_is_no_first_purchase(client, buy):
    anna = factories.new_customer(client)
    buy(anna, "0.00", "2026-02-20T08:00:00Z")
    assert thanked(client, anna) == set()
    paid = buy(anna, "4.20")
    assert thanked(client, anna) == {paid["id"]}


def test_an_earlier_purchase_that_comes_later_takes_the_place_of_the_first(client, buy):
    anna = factories.new_customer(client)
    second = buy(anna, "4.20")
    first = buy(anna, "4.20", "2026-02-20T08:00:00Z")
    assert thanked(client, anna) == {first["id"]}
    client.delete(f"/v1/purchases/{first['id']}").raise_for_status()
    assert thanked(client, anna) == {second["id"]}


def test_large_purchases_are_known_from_twenty_on(client, clock, usual, buy):
    anna = usual[0]
    large = buy(anna, "30.00")
    assert thanked(client, anna) == set()
    renew(client)
    assert thanked(client, anna) == {large["id"]}
    small = buy(usual[1], "29.99")
    assert thanked(client, usual[1]) == set()
    client.patch("/v1/workspace", json={"thank_you_from": "29.99"}).raise_for_status()
    assert thanked(client, usual[1]) == {small["id"]}
    client.patch("/v1/workspace", json={"thank_you_from": None}).raise_for_status()
    assert thanked(client, usual[1]) == set()


def test_the_figures_are_renewed_once_a_day(client, usual, buy):
    renew(client)
    for customer in usual:
        buy(customer, "90.00", "2025-12-01T08:00:00Z")
    large = buy(usual[0], "80.00")
    renew(client, NOW + timedelta(hours=23))
    assert thanked(client, usual[0]) == {large["id"]}
    renew(client, NOW + LATER)
    assert thanked(client, usual[0]) == set()


@pytest.mark.parametrize(
    ("written_at", "is_thanked"),
    [("2026-01-02T08:00:00Z", False), ("2025-12-20T08:00:00Z", True)],
    ids=["within 60 days", "earlier"],
)
def test_a_personal_touch_of_the_60_days_before_makes_thanks_needless(
    client, buy, written_at, is_thanked
):
    anna = factories.new_customer(client)
    ours = {"direction": "outbound", "kind": "other", "body": "Dear Anna, welcome to our shop."}
    factories.new_message(client, anna, occurred_at=written_at, **ours)
    first = buy(anna, "900.00")
    assert (thanked(client, anna) == {first["id"]}) is is_thanked


def test_large_purchases_in_a_row_call_for_thanks_every_60_days(client, clock, buy):
    client.patch("/v1/workspace", json={"thank_you_from": "100.00"}).raise_for_status()
    anna = factories.new_customer(client)
    bought = {}
    for day in range(0, 140, 4):
        at = NOW + timedelta(days=day)
        clock.set(at.isoformat())
        purchase = buy(anna, "500.00", at.isoformat())
        bought[purchase["id"]] = day
    assert sorted(bought[one] for one in thanked(client, anna)) == [0, 60, 120]


@pytest.mark.parametrize("amount", ["-1", "1,50", "abc", 5, ""])
def test_the_amount_is_a_decimal_number(client, amount):
    answer = client.patch("/v1/workspace", json={"thank_you_from": amount})
    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == ["/thank_you_from"]
