"""Whom a contact may be, and what looks wrong in the details, on both databases."""

import pytest
from starlette.testclient import TestClient

from tests.factories import new_contact, new_customer

KARL = {
    "name": {"given": "Karl", "family": "Müller"},
    "organization": "Weber Pumpen GmbH",
    "emails": [{"address": "karl@weber.de"}],
    "phones": [{"raw": "0171 2345678"}, {"raw": "030 123456"}],
}


def known(client: TestClient, **changes) -> dict:
    response = client.post(
        "/v1/customers?allow_duplicate=true", json={"name": {"given": "X"}} | changes
    )
    assert response.status_code == 201, response.text
    return response.json()


def candidates(client: TestClient, contact: dict) -> list[dict]:
    shown = client.get(f"/v1/contacts/{contact['id']}").json()
    [listed] = [c for c in client.get("/v1/contacts").json()["items"] if c["id"] == contact["id"]]
    assert listed == shown
    return shown["candidates"]


@pytest.mark.parametrize(
    ("details", "score", "evidence"),
    [
        pytest.param({"emails": [{"address": "KARL@weber.de"}]}, 0.8, ["email"], id="e-mail"),
        pytest.param({"phones": [{"raw": "+49 171 2345678"}]}, 0.7, ["mobile"], id="mobile"),
        pytest.param({"phones": [{"raw": "+49 30 123456"}]}, 0.2, ["landline"], id="landline"),
        pytest.param(
            {"name": {"display": "MUELLER, Karl"}, "organization": "weber pumpen"},
            0.7,
            ["name_org"],
            id="name and organization",
        ),
        pytest.param(
            {"name": {"display": "Dr. Karl Müller"}, "emails": [{"address": "info@weber.de"}]},
            0.7,
            ["name_domain"],
            id="name and domain",
        ),
        pytest.param(
            {"phones": KARL["phones"]}, 0.8, ["landline", "mobile"], id="several, without the name"
        ),
        pytest.param(KARL, 1, ["email", "landline", "mobile", "name_domain", "name_org"], id="all"),
    ],
)  # fmt: skip
def test_a_customer_with_something_in_common_is_a_candidate(client, details, score, evidence):
    contact = new_contact(client, **KARL)
    customer = known(client, **details)
    expected = {
        "customer_id": customer["id"],
        "contact_id": None,
        "name": customer["name"]["display"],
        "relation": "same",
        "score": score,
        "evidence": evidence,
    }
    assert candidates(client, contact) == [expected]


@pytest.mark.parametrize(
    "details",
    [
        pytest.param({"name": {"display": "Karl Müller"}}, id="only the name"),
        pytest.param({"organization": "Weber Pumpen GmbH"}, id="only the organization"),
        pytest.param({"emails": [{"address": "eva@weber.de"}]}, id="only the domain"),
        pytest.param({"name": KARL["name"], "organization": "Other"}, id="another organization"),
        pytest.param({"notes": "karl@weber.de"}, id="only in the notes"),
    ],
)
def test_others_are_none(client, details):
    known(client, **details)
    assert candidates(client, new_contact(client, **KARL)) == []


def test_a_name_at_everybodys_provider_is_none(client):
    name = {"name": KARL["name"]}
    known(client, **name, emails=[{"address": "k1@gmx.de"}])
    assert candidates(client, new_contact(client, **name, emails=[{"address": "k2@gmx.de"}])) == []


def test_those_with_most_in_common_come_first_and_ten_are_shown(client):
    switchboard = [{"raw": "030 123456"}]
    colleagues = [known(client, name={"given": f"C{n}"}, phones=switchboard) for n in range(12)]
    himself = known(client, **KARL)
    shown = candidates(client, new_contact(client, **KARL))
    assert [each["customer_id"] for each in shown] == [
        himself["id"],
        *(each["id"] for each in colleagues[:9]),
    ]


def test_candidates_are_customers_of_the_workspace_archived_ones_too(client, other_client):
    known(other_client, **KARL)
    new_contact(client, **KARL)
    archived = known(client, **KARL)
    client.delete(f"/v1/customers/{archived['id']}")
    shown = candidates(client, new_contact(client, **KARL))
    assert [each["customer_id"] for each in shown if each["customer_id"]] == [archived["id"]]


def test_the_tag_changes_with_the_candidates(client):
    contact = new_contact(client, **KARL)
    url = f"/v1/contacts/{contact['id']}"
    tag = client.get(url).headers["ETag"]
    assert client.get(url, headers={"If-None-Match": tag}).status_code == 304
    known(client, **KARL)
    assert client.get(url, headers={"If-None-Match": tag}).status_code == 200


@pytest.mark.parametrize(
    ("details", "status"),
    [
        pytest.param({"emails": KARL["emails"]}, 409, id="the same e-mail"),
        pytest.param({"phones": KARL["phones"][:1]}, 409, id="the same mobile"),
        pytest.param({"phones": KARL["phones"][1:]}, 200, id="the same landline"),
        pytest.param(
            {"name": KARL["name"], "organization": KARL["organization"]}, 200, id="the same name"
        ),
    ],
)
def test_only_what_is_one_persons_stops_a_conversion(client, details, status):
    customer = known(client, **details)
    contact = new_contact(client, **KARL)
    answer = client.post(f"/v1/contacts/{contact['id']}/convert", json={})
    assert answer.status_code == status, answer.text
    if status == 409:
        assert [each["customer_id"] for each in answer.json()["candidates"]] == [customer["id"]]
    else:
        assert answer.json()["candidates"] == []


def test_a_changed_contact_has_other_candidates(client):
    known(client, **KARL)
    contact = new_contact(client, **KARL)
    client.patch(f"/v1/contacts/{contact['id']}", json={"emails": [], "phones": [], "name": {"given": "Eva"}})  # fmt: skip
    assert candidates(client, contact) == []


@pytest.mark.parametrize("make", [new_contact, new_customer])
def test_details_that_look_wrong_are_pointed_out_and_left_alone(client, make):
    party = make(
        client,
        emails=[{"address": "karl@weber.de"}, {"address": "karl@gmial.com"}],
        addresses=[{"postal_code": "1011", "country": "DE"}],
    )
    assert party["emails"][1]["address"] == "karl@gmial.com"
    assert party["addresses"][0]["postal_code"] == "1011"
    shown = [(each["pointer"], each["code"], each["suggestion"]) for each in party["warnings"]]
    assert shown == [
        ("/emails/1/address", "email_typo", "karl@gmail.com"),
        ("/addresses/0/postal_code", "postal_code_unusual", None),
    ]


def test_a_shared_landline_is_only_a_warning(client):
    first = new_customer(client, name={"display": "Weber GmbH"}, phones=[{"raw": "030 123456"}])
    assert first["warnings"] == []
    second = new_customer(client, phones=[{"raw": "0171 2345678"}, {"raw": "030/123456"}])
    [warning] = second["warnings"]
    assert (warning["pointer"], warning["code"]) == ("/phones/1/number", "phone_shared")
    assert "Weber GmbH" in warning["detail"]
    url = f"/v1/customers/{second['id']}"
    assert client.patch(url, json={"notes": "x"}).json()["warnings"] == [warning]
    assert client.patch(url, json={"phones": []}).json()["warnings"] == []


@pytest.mark.parametrize("make", [new_contact, new_customer])
def test_two_numbers_in_one_field_become_two_phones(client, make):
    party = make(client, phones=[{"raw": "0171 2345678 / 030 123456", "label": "work"}])
    shown = [(each["number"], each["raw"], each["label"]) for each in party["phones"]]
    assert shown == [
        ("+491712345678", "0171 2345678", "work"),
        ("+4930123456", "030 123456", "work"),
    ]


@pytest.mark.parametrize(("make", "path"), [(new_contact, "contacts"), (new_customer, "customers")])
def test_a_number_stays_what_it_was_when_an_address_abroad_is_added(client, make, path):
    party = make(client, phones=[{"raw": "0171 2345678"}])  # in Vienna a landline
    changes = {"addresses": [{"country": "AT"}]}
    changed = client.patch(f"/v1/{path}/{party['id']}", json=changes).json()
    assert changed["phones"] == party["phones"]
    assert changed["phones"][0]["number"] == "+491712345678"


def test_a_number_is_read_where_the_address_is(client):
    contact = new_contact(client, phones=[{"raw": "0664 1234567"}], addresses=[{"country": "AT"}])
    assert contact["phones"][0]["number"] == "+436641234567"
    url = f"/v1/contacts/{contact['id']}"
    changed = client.patch(url, json={"phones": [contact["phones"][0] | {"raw": "0664 7654321"}]})
    assert changed.json()["phones"][0]["number"] == "+436647654321"


def test_another_contact_is_a_candidate_until_it_is_discarded(client):
    first, second = new_contact(client, **KARL), new_contact(client, **KARL)
    [candidate] = candidates(client, second)
    assert (candidate["contact_id"], candidate["customer_id"]) == (first["id"], None)
    assert candidate["score"] == 1
    assert client.delete(f"/v1/contacts/{first['id']}").status_code == 204
    assert candidates(client, second) == []


@pytest.mark.parametrize(
    "details",
    [
        pytest.param({"emails": [{"address": "info@weber.de"}]}, id="the mailbox of the firm"),
        pytest.param(
            {"name": {"prefix": "Frau", "family": "Müller"}, "organization": "Weber Pumpen GmbH"},
            id="another salutation",
        ),
    ],
)  # fmt: skip
def test_a_colleague_is_none_and_stops_no_conversion(client, details):
    known(client, **details)
    colleague = {"name": {"given": "Ulf", "family": "Zorn"}} | {"emails": [{"address": "info@weber.de"}]}  # fmt: skip
    contact = new_contact(client, **colleague)
    assert candidates(client, contact) == []
    assert client.post(f"/v1/contacts/{contact['id']}/convert", json={}).status_code == 200


def test_a_person_belongs_to_the_firm_and_is_not_the_same(client):
    firm = known(
        client, type="organization", name={}, organization="Weber Pumpen GmbH", phones=[{"raw": "030 123456"}]
    )  # fmt: skip
    [candidate] = candidates(client, new_contact(client, **KARL))
    assert candidate == {
        "customer_id": firm["id"],
        "contact_id": None,
        "name": "Weber Pumpen GmbH",
        "relation": "belongs_to",
        "score": 0.3,
        "evidence": ["landline", "organization"],
    }


@pytest.mark.parametrize(
    ("phone", "evidence"),
    [
        pytest.param({"raw": "+1 415 555 2671", "label": "work"}, ["landline"], id="of an office"),
        pytest.param({"raw": "+1 415 555 2671", "extension": "12"}, ["landline"], id="with an extension"),
        pytest.param({"raw": "+1 415 555 2671", "label": "cell"}, ["mobile"], id="a mobile"),
    ],
)  # fmt: skip
def test_an_american_number_of_an_office_is_no_mobile(client, phone, evidence):
    known(client, phones=[phone])
    [candidate] = candidates(client, new_contact(client, name={"given": "Bob"}, phones=[phone]))
    assert candidate["evidence"] == evidence
