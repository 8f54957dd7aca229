"""A number whose country is not sure, until a person confirms it, on both databases."""

import pytest

from tests import factories

CARD = factories.vcard("FN:Uwe Brand", "TEL;TYPE=WORK:(415) 555-2670", "EMAIL:uwe@brand.com")


@pytest.fixture
def contact(client):
    [contact] = factories.take_in_cards(client, CARD)["items"]
    return contact


def doubts(contact) -> list[str]:
    return [each["pointer"] for each in contact["warnings"] if each["code"] == "phone_country_unsure"]  # fmt: skip


def found(client, number: str) -> list[str]:
    items = client.get("/v1/contacts", params={"phone": number}).json()["items"]
    return [each["id"] for each in items]


def test_a_doubtful_number_is_no_key_until_it_is_given(client, contact):
    [warning] = [each for each in contact["warnings"] if each["code"] == "phone_country_unsure"]
    assert warning["suggestion"] == "+14155552670"
    assert found(client, contact["phones"][0]["number"]) == []
    url = f"/v1/contacts/{contact['id']}"
    unchanged = client.patch(url, json={"job_title": "Buyer"}).json()
    assert doubts(unchanged) == ["/phones/0/number"]
    phones = [{"raw": contact["phones"][0]["raw"], "number": warning["suggestion"]}]
    confirmed = client.patch(url, json={"phones": phones}).json()
    assert (confirmed["phones"][0]["number"], doubts(confirmed)) == ("+14155552670", [])
    assert found(client, "+14155552670") == [contact["id"]]


def test_a_doubt_stays_with_the_customer(client, contact):
    answer = client.post(f"/v1/contacts/{contact['id']}/convert", json={}).json()
    customer = client.get(f"/v1/customers/{answer['customer_id']}").json()
    assert doubts(customer) == ["/phones/0/number"]
    renamed = client.patch(f"/v1/customers/{customer['id']}", json={"job_title": "Buyer"}).json()
    assert doubts(renamed) == ["/phones/0/number"]


def test_the_country_of_the_event_goes_before_that_of_the_workspace(client):
    event = factories.new_event(client, time_zone="Europe/Vienna")
    card = factories.vcard("FN:Eva Rast", "TEL;TYPE=CELL:0664 1234560")
    query = f"?event_id={event['id']}"
    answer = client.post("/v1/contacts/import" + query, content=card, headers={"Content-Type": "text/vcard"})  # fmt: skip
    assert answer.json()["items"][0]["phones"][0]["number"] == "+436641234560"


def test_an_address_that_is_none_comes_with_the_readable_one(client):
    answer = client.post("/v1/contacts", json={"emails": [{"address": "Uwe <uwe@brand,com>"}]})
    assert answer.status_code == 422
    [error] = answer.json()["errors"]
    assert (error["pointer"], error["suggestion"]) == ("/emails/0/address", "uwe@brand.com")
