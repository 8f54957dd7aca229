"""The cards of a trade show become customers in one call."""

import pytest

from tests import factories

URL = "/v1/contacts/convert-batch"


def convert(client, *items: dict, **query):
    answer = client.post(URL, json={"items": list(items)}, params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


@pytest.mark.fast
def test_each_card_becomes_a_customer(client):
    cards = [factories.new_contact(client, name={"display": name}) for name in ("Ada", "Bob")]
    results = convert(
        client,
        {"contact_id": cards[0]["id"], "stage": "active"},
        {"contact_id": cards[1]["id"], "prominence": "important"},
    )
    assert [result["status"] for result in results] == [200, 200]
    customers = [client.get(f"/v1/customers/{result['id']}").json() for result in results]
    assert [(each["name"]["display"], each["stage"]) for each in customers] == [
        ("Ada", "active"),
        ("Bob", "prospect"),
    ]
    assert customers[1]["prominence"] == "important"
    for card, result in zip(cards, results, strict=True):
        stored = client.get(f"/v1/contacts/{card['id']}").json()
        assert (stored["status"], stored["customer_id"]) == ("converted", result["id"])


def test_a_card_that_is_refused_stops_no_other(client):
    known = factories.new_customer(client, emails=[{"address": "ada@lovelace.dev"}])
    twin = factories.new_contact(client, emails=[{"address": "ada@lovelace.dev"}])
    card = factories.new_contact(client)
    unknown = "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"
    items = [{"contact_id": each} for each in (twin["id"], unknown, card["id"])]
    results = convert(client, *items, {"contact_id": card["id"], "stage": "no stage"})
    assert [result["status"] for result in results] == [409, 404, 200, 422]
    [candidate] = results[0]["problem"]["candidates"]
    assert candidate["customer_id"] == known["id"]
    [fault] = results[3]["problem"]["errors"]
    assert fault["pointer"] == "/items/3/stage"


def test_a_card_of_a_known_customer_is_merged(client):
    known = factories.new_customer(client)
    card = factories.new_contact(client, emails=[{"address": "ada@lovelace.dev"}])
    [result] = convert(client, {"contact_id": card["id"], "customer_id": known["id"]})
    assert result["id"] == known["id"]
    merged = client.get(f"/v1/customers/{known['id']}").json()
    assert [each["address"] for each in merged["emails"]] == ["ada@lovelace.dev"]


def test_a_card_of_another_workspace_is_unknown(client, other_client):
    card = factories.new_contact(other_client)
    [result] = convert(client, {"contact_id": card["id"]})
    assert result["status"] == 404
