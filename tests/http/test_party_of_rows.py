"""Follow-ups, messages, opportunities and purchases say whom they are about."""

import pytest

from tests import factories

EMAILS = [
    {"address": "old@example.com", "bounced_at": "2026-02-01T10:00:00Z", "is_primary": True},
    {"address": "second@example.com"},
    {"address": "anna@example.com", "is_primary": True},
]
PHONES = [{"raw": "030 901821", "type": "fax"}, {"raw": "0171 2345678"}, {"raw": "030 901820"}]
ROWS = {
    "messages": factories.new_message,
    "opportunities": factories.new_opportunity,
    "purchases": factories.new_purchase,
    "follow-ups": factories.new_reminder,
}


def expected(party, kind, **changes):
    shown = {
        "id": party["id"],
        "kind": kind,
        "name": "Anna Weber",
        "organization": "Weber GmbH",
        "email": "anna@example.com",
        "phone": "+491712345678",
    }
    return shown | changes


@pytest.mark.parametrize("resource", ROWS)
def test_a_row_names_its_customer(client, resource):
    anna = factories.new_customer(client, organization="Weber GmbH", emails=EMAILS, phones=PHONES)
    made = ROWS[resource](client, anna)
    path = f"/v1/{resource}"
    assert made["party"] == expected(anna, "customer")
    assert client.get(f"{path}/{made['id']}").json()["party"] == made["party"]
    [listed] = client.get(path, params={"ids": made["id"]}).json()["items"]
    assert listed == made
    client.patch(
        f"/v1/customers/{anna['id']}", json={"phones": [], "emails": [], "organization": None}
    )
    [listed] = client.get(path, params={"customer_id": anna["id"], "ids": made["id"]}).json()[
        "items"
    ]
    nothing = dict.fromkeys(("organization", "email", "phone"))
    assert listed["party"] == expected(anna, "customer", **nothing)


@pytest.mark.parametrize(
    ("emails", "phones", "email", "phone"),
    [
        pytest.param([], [], None, None, id="none"),
        pytest.param(EMAILS[:1], PHONES[:1], None, None, id="none that works"),
        pytest.param(
            EMAILS[:2], PHONES[1:2], "second@example.com", "+491712345678", id="the others"
        ),
        pytest.param(
            EMAILS[1:], PHONES[2:], "anna@example.com", "+4930901820", id="the primary one"
        ),
    ],
)
def test_the_address_and_the_number_to_use(client, emails, phones, email, phone):
    anna = factories.new_customer(client, emails=emails, phones=phones)
    party = factories.new_message(client, anna)["party"]
    assert (party["email"], party["phone"]) == (email, phone)


def test_a_row_names_its_contact(client):
    card = factories.vcard(
        "FN:Anna Weber", "ORG:Weber GmbH", "TEL:ask Anna", "EMAIL:anna@example.com"
    )
    [anna] = factories.take_in_cards(client, card)["items"]
    for new in (factories.new_message, factories.new_opportunity):
        body = {"customer_id": None, "contact_id": anna["id"]}
        made = new(client, {"id": None}, **body)
        assert made["party"] == expected(anna, "contact", phone="ask Anna")
        assert (made["customer_id"], made["contact_id"]) == (None, anna["id"])
    client.post(f"/v1/contacts/{anna['id']}/convert", json={}).raise_for_status()
    [moved] = client.get("/v1/messages").json()["items"]
    assert moved["party"]["kind"] == "customer"


def test_a_follow_up_names_its_rule(client, clock):
    anna = factories.new_customer(client)
    factories.new_message(client, anna)
    factories.new_reminder(client, anna)
    names = {rule["id"]: rule["name"] for rule in client.get("/v1/rules").json()["items"]}
    items = client.get("/v1/follow-ups", params={"customer_id": anna["id"]}).json()["items"]
    assert len(items) == 2
    for item in items:
        assert item["rule_name"] == names.get(item["rule_id"])
    clock.advance(days=9)
    [flag] = [item for item in client.get("/v1/follow-ups").json()["items"] if item["rule_id"]]
    path = f"/v1/follow-ups/{flag['id']}"
    client.patch(f"/v1/rules/{flag['rule_id']}", json={"name": "Answer soon"}).raise_for_status()
    assert client.get(path).json()["rule_name"] == "Answer soon"
