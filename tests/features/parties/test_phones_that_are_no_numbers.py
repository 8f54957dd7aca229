"""A typed phone must be a number; one from a card stays as it is written, with a warning."""

import pytest

from tests import factories

HELLO = {"raw": "hello"}
GOOD = {"raw": "030 901820"}


def faults(answer):
    assert answer.status_code == 422, answer.text
    return [(each["pointer"], each["code"]) for each in answer.json()["errors"]]


@pytest.mark.parametrize("path", ["/v1/customers", "/v1/contacts"])
@pytest.mark.parametrize(
    ("phones", "pointers"),
    [
        pytest.param([HELLO], ["/phones/0/raw"], id="a word"),
        pytest.param([{"number": "hello"}], ["/phones/0/number"], id="a word as number"),
        pytest.param([GOOD, {"raw": " ask Anna "}], ["/phones/1/raw"], id="the second"),
        pytest.param(
            [{"raw": "030 901820 / 030 901821"}, HELLO, {"raw": "-"}],
            ["/phones/1/raw", "/phones/2/raw"],
            id="behind two in one field",
        ),
        pytest.param([{"raw": "030 9"}], ["/phones/0/raw"], id="too short"),
        pytest.param([{"raw": "1" * 40}], ["/phones/0/raw"], id="too long"),
        pytest.param([{"raw": "hello", "number": "+49"}], ["/phones/0/raw"], id="neither"),
    ],
)
def test_a_typed_phone_must_be_a_number(client, path, phones, pointers):
    body = {"name": {"given": "Anna"}, "phones": phones}
    assert faults(client.post(path, json=body)) == [(each, "invalid_format") for each in pointers]
    assert client.get(path).json()["items"] == []
    batch = {"items": [{"name": {"given": "Ben"}}, body]}
    first, second = client.post(f"{path}/batch", json=batch).json()["items"]
    assert (first["status"], second["status"]) == (201, 422)
    faulty = [each["pointer"] for each in second["problem"]["errors"]]
    assert faulty == [f"/items/1{each}" for each in pointers]
    made = client.post(path, json={"name": {"given": "Anna"}}).json()
    assert faults(client.patch(f"{path}/{made['id']}", json={"phones": phones}))


@pytest.mark.parametrize("path", ["/v1/customers", "/v1/contacts"])
@pytest.mark.parametrize(
    ("phone", "number"),
    [
        pytest.param(GOOD, "+4930901820", id="national"),
        pytest.param({"number": "+4930901820"}, "+4930901820", id="international"),
        pytest.param({"raw": "Tel. 030 901820 (office)"}, "+4930901820", id="with words"),
        pytest.param(
            {"raw": "Zentrale", "number": "+4930901820"}, "+4930901820", id="a name for it"
        ),
        pytest.param({"raw": "+1 212 555 0123"}, "+12125550123", id="abroad"),
    ],
)
def test_a_number_is_taken_however_it_is_written(client, path, phone, number):
    made = client.post(path, json={"name": {"given": "Anna"}, "phones": [phone]})
    assert made.status_code == 201, made.text
    [stored] = made.json()["phones"]
    assert stored["number"] == number
    assert stored["raw"] == phone.get("raw", number)
    assert made.json()["warnings"] == []


def test_a_card_keeps_what_is_no_number(client):
    [karl] = factories.take_in_cards(client, factories.vcard("FN:Karl", "TEL:ask Anna"))["items"]
    path = f"/v1/contacts/{karl['id']}"
    assert karl["phones"][0] | {"label": None} == {
        "number": None, "raw": "ask Anna", "extension": None, "label": None, "type": "other"
    }  # fmt: skip
    assert [each["code"] for each in karl["warnings"]] == ["phone_unreadable"]
    # a person adds a number, and sends back what is stored
    phones = [{"raw": "ask Anna"}, GOOD]
    for body in ({"notes": "x"}, {"phones": phones}):
        assert client.patch(path, json=body).status_code == 200
    assert faults(client.patch(path, json={"phones": [*phones, HELLO]})) == [
        ("/phones/2/raw", "invalid_format")
    ]
    customer = client.post(f"{path}/convert", json={}).json()["customer_id"]
    stored = client.get(f"/v1/customers/{customer}").json()
    assert [each["raw"] for each in stored["phones"]] == ["ask Anna", "030 901820"]
    changed = client.patch(f"/v1/customers/{customer}", json={"phones": phones[::-1]})
    assert [each["raw"] for each in changed.json()["phones"]] == ["030 901820", "ask Anna"]


def test_a_card_merged_into_a_customer_keeps_it_too(client):
    anna = factories.new_customer(client, phones=[GOOD])
    [karl] = factories.take_in_cards(client, factories.vcard("FN:Karl", "TEL:ask Anna"))["items"]
    client.post(f"/v1/contacts/{karl['id']}/convert", json={"customer_id": anna["id"]})
    phones = client.get(f"/v1/customers/{anna['id']}").json()["phones"]
    assert [each["raw"] for each in phones] == ["030 901820", "ask Anna"]
