"""Fields of customers beyond name and addresses, on both databases."""

import pytest

from tests import factories


def change(client, customer, **fields):
    return client.patch(f"/v1/customers/{customer['id']}", json=fields)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        pytest.param(["a"], "wrong_type", id="a list"),
        pytest.param({"b": "a"}, "wrong_type", id="an object"),
        pytest.param("x" * 2001, "too_long", id="a long text"),
        pytest.param(2**53 + 1, "out_of_range", id="a large whole number"),
        pytest.param(-1e16, "out_of_range", id="a large negative number"),
        pytest.param(1e15 + 0.5, "out_of_range", id="a large number with a fraction"),
    ],
)
def test_a_custom_field_has_one_fault(client, value, code):
    customer = factories.new_customer(client, custom_fields={"kept": 1})
    new = {"name": {"given": "Eva"}, "custom_fields": {"a": value}}
    refusals = [
        change(client, customer, custom_fields={"a": value}),
        client.post("/v1/customers", json=new),
    ]
    for refused in refusals:
        assert refused.status_code == 422
        [fault] = refused.json()["errors"]
        assert (fault["pointer"], fault["code"]) == ("/custom_fields/a", code)
    assert client.get(f"/v1/customers/{customer['id']}").json() == customer


@pytest.mark.fast
def test_a_custom_field_keeps_its_type_and_goes_with_null(client):
    fields = {"text": "1", "flag": True, "whole": 3, "part": 1.5, "edge": 2**53}
    customer = factories.new_customer(client, custom_fields=fields)
    assert repr(customer["custom_fields"]) == repr(fields)
    changed = change(client, customer, custom_fields={"whole": None, "flag": 0.5}).json()
    assert changed["custom_fields"] == {"text": "1", "flag": 0.5, "part": 1.5, "edge": 2**53}


@pytest.mark.parametrize("external_ids", [{"a=b": "1"}, {"": "1"}, {"shop": ""}, {"shop": ["1"]}])
def test_an_external_id_that_none_can_be_is_refused(client, external_ids):
    customer = factories.new_customer(client)
    event = factories.new_event(client)
    for path in (f"customers/{customer['id']}", f"events/{event['id']}"):
        refused = client.patch(f"/v1/{path}", json={"external_ids": external_ids})
        assert refused.status_code == 422
        assert {f["pointer"].split("/")[1] for f in refused.json()["errors"]} == {"external_ids"}
