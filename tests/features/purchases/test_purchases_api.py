"""Purchases over HTTP, on both databases."""

from typing import Any

import pytest
from starlette.testclient import TestClient

from tests import factories

PATH = "/v1/purchases"
UNKNOWN = "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"
FILTER = {"name": "Filter", "product": "F-200", "quantity": "2", "unit_price": "64.95"}


def of(purchase: dict[str, Any], rest: str = "") -> str:
    return f"{PATH}/{purchase['id']}{rest}"


def found(client: TestClient, **query: Any) -> list[str]:
    answer = client.get(PATH, params=query)
    assert answer.status_code == 200, answer.text
    return [item["amount"] for item in answer.json()["items"]]


def fault(answer) -> tuple[str, str]:
    assert answer.status_code == 422, answer.text
    first = answer.json()["errors"][0]
    return first["pointer"], first["code"]


def is_too_old(client: TestClient, purchase: dict[str, Any]) -> bool:
    """Whether the rule for thanks says that the purchase is too old."""
    path = f"/v1/customers/{purchase['customer_id']}/explain"
    found = [item for item in client.get(path).json()["items"] if item["rule_kind"] == "thank_you"]
    [about] = [
        item for item in found if item["subject"] and item["subject"]["id"] == purchase["id"]
    ]
    return about["code"] == "too_old"


@pytest.mark.fast
def test_the_story_of_a_purchase(client, clock):
    anna = factories.new_customer(client)
    made = client.post(
        PATH,
        json={
            "customer_id": anna["id"],
            "purchased_at": "2026-03-01T15:05:00+01:00",
            "amount": "129.90",
            "currency": "EUR",
            "items": [FILTER, {"name": "Advice"}],
            "external_ids": {"shop": "R-118"},
            "notes": "By phone",
        },
    )
    assert made.status_code == 201, made.text
    purchase = made.json()
    assert made.headers["location"] == of(purchase)
    assert purchase["purchased_at"] == "2026-03-01T14:05:00Z"
    assert (purchase["amount"], purchase["currency"]) == ("129.90", "EUR")
    assert purchase["items"] == [
        FILTER,
        {"name": "Advice", "product": None, "quantity": "1", "unit_price": None},
    ]
    read = client.get(of(purchase))
    assert read.json() == purchase
    assert read.headers["etag"] == made.headers["etag"]

    clock.set("2026-03-05T09:00:00Z")
    changed = client.patch(of(purchase), json={"amount": "119.9", "notes": None}).json()
    assert changed == purchase | {
        "amount": "119.9",
        "notes": None,
        "updated_at": "2026-03-05T09:00:00Z",
    }
    ids = client.patch(of(purchase), json={"external_ids": {"till": "7"}}).json()["external_ids"]
    assert ids == {"shop": "R-118", "till": "7"}
    ids = client.patch(of(purchase), json={"external_ids": {"shop": None}}).json()["external_ids"]
    assert ids == {"till": "7"}
    assert client.patch(of(purchase), json={"items": [FILTER]}).json()["items"] == [FILTER]


def test_without_a_time_it_is_bought_now(client):
    purchase = factories.new_purchase(client, factories.new_customer(client))
    assert purchase["purchased_at"] == purchase["created_at"] == "2026-03-02T09:00:00Z"


def test_a_purchase_moves_to_another_customer(client, other_client):
    anna, bert = factories.new_customer(client), factories.new_customer(client)
    purchase = factories.new_purchase(client, anna)
    moved = client.patch(of(purchase), json={"customer_id": bert["id"]}).json()
    assert moved["customer_id"] == bert["id"]
    assert found(client, customer_id=anna["id"]) == []
    assert found(client, customer_id=bert["id"]) == ["129.90"]
    for stranger in (
        factories.new_customer(other_client)["id"],
        factories.new_contact(client)["id"],
        UNKNOWN,
    ):
        refused = client.patch(of(purchase), json={"customer_id": stranger})
        assert fault(refused) == ("/customer_id", "unknown_id")
        refused = client.post(
            PATH, json={"customer_id": stranger, "amount": "1", "currency": "EUR"}
        )
        assert fault(refused) == ("/customer_id", "unknown_id")


@pytest.mark.parametrize(
    ("changes", "pointer", "code"),
    [
        pytest.param({"purchased_at": "2026-03-02T09:05:00.000001Z"}, "/purchased_at", "in_the_future", id="the future"),
        pytest.param({"purchased_at": "2026-03-01T09:00:00"}, "/purchased_at", "invalid_format", id="no offset"),
        pytest.param({"amount": 129.9}, "/amount", "wrong_type", id="a float"),
        pytest.param({"amount": "-1"}, "/amount", "invalid_format", id="less than nothing"),
        pytest.param({"amount": "1,50"}, "/amount", "invalid_format", id="a comma"),
        pytest.param({"amount": "1e3"}, "/amount", "invalid_format", id="an exponent"),
        pytest.param({"amount": "01"}, "/amount", "invalid_format", id="a leading zero"),
        pytest.param({"amount": ".5"}, "/amount", "invalid_format", id="no leading digit"),
        pytest.param({"amount": "1."}, "/amount", "invalid_format", id="no decimals"),
        pytest.param({"amount": "1\n"}, "/amount", "invalid_format", id="a line break"),
        pytest.param({"amount": "١"}, "/amount", "invalid_format", id="Arabic digits"),
        pytest.param({"amount": "1" * 13}, "/amount", "invalid_format", id="a trillion"),
        pytest.param({"amount": "1.005"}, "/amount", "too_many_decimals", id="half a cent"),
        pytest.param({"amount": "1.005", "currency": "JPY"}, "/amount", "too_many_decimals", id="parts of a yen"),
        pytest.param({"amount": "1.0005", "currency": "KWD"}, "/amount", "too_many_decimals", id="half a fils"),
        pytest.param({"currency": "eur"}, "/currency", "invalid_format", id="lower case"),
        pytest.param({"currency": "EURO"}, "/currency", "too_long", id="four letters"),
        pytest.param({"currency": "ABC"}, "/currency", "unknown_value", id="no currency"),
        pytest.param({"currency": "DEM"}, "/currency", "unknown_value", id="a currency of old"),
        pytest.param({"currency": "XAU"}, "/currency", "unknown_value", id="gold"),
        pytest.param({"currency": None}, "/currency", "", id="null"),
        pytest.param({"customer_id": None}, "/customer_id", "", id="no customer"),
        pytest.param({"items": [{"name": " "}]}, "/items/0/name", "too_short", id="a thing without a name"),
        pytest.param({"items": [FILTER, {"quantity": "1"}]}, "/items/1/name", "required", id="a thing unnamed"),
        pytest.param({"items": [FILTER | {"quantity": 2}]}, "/items/0/quantity", "wrong_type", id="a number of things"),
        pytest.param({"items": [FILTER | {"quantity": "-1"}]}, "/items/0/quantity", "invalid_format", id="less than none"),
        pytest.param({"items": [FILTER | {"unit_price": "x"}]}, "/items/0/unit_price", "invalid_format", id="no price"),
        pytest.param({"items": [FILTER | {"colour": "red"}]}, "/items/0/colour", "unknown_field", id="an unknown part"),
        pytest.param({"items": [FILTER] * 101}, "/items", "too_long", id="101 things"),
        pytest.param({"external_ids": {"a=b": "1"}}, "", "", id="a system that cannot be asked for"),
        pytest.param({"is_too_old": False}, "/is_too_old", "unknown_field", id="a field of ours"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_pointed_at(client, changes, pointer, code):
    anna = factories.new_customer(client)
    purchase = factories.new_purchase(client, anna)
    body = {"customer_id": anna["id"], "amount": "129.90", "currency": "EUR"}
    for refused in (
        client.post(PATH, json=body | changes),
        client.patch(of(purchase), json=changes),
    ):
        shown = fault(refused)
        assert shown[0] == pointer or not pointer
        assert shown[1] == code or not code
    assert client.get(of(purchase)).json() == purchase


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"amount": "0"}, id="a gift"),
        pytest.param({"amount": "0.00"}, id="a gift with cents"),
        pytest.param({"amount": "9" * 12 + ".99"}, id="the most"),
        pytest.param({"amount": "100.00", "currency": "JPY"}, id="yen with cents"),
        pytest.param({"amount": "1.234", "currency": "KWD"}, id="fils"),
        pytest.param({"currency": "BGN"}, id="a currency of last year"),
        pytest.param({"purchased_at": "2026-03-02T09:00:00Z"}, id="this moment"),
        pytest.param({"purchased_at": "1900-01-01T00:00:00Z"}, id="long ago"),
        pytest.param({"items": [FILTER | {"quantity": "0.125", "unit_price": "-0.0035"}]}, id="an eighth of a discount"),
        pytest.param({"items": [FILTER] * 100}, id="100 things"),
    ],
)  # fmt: skip
def test_what_lies_on_the_boundary_is_taken(client, changes):
    anna = factories.new_customer(client)
    made = factories.new_purchase(client, anna, **changes)
    changed = client.patch(of(factories.new_purchase(client, anna)), json=changes)
    assert changed.status_code == 200, changed.text
    assert {n: made[n] for n in changes} == {n: changed.json()[n] for n in changes} == changes


@pytest.mark.parametrize(
    ("purchased_at", "is_history"),
    [
        pytest.param("2026-01-30T09:00:00Z", False, id="due less than 30 days ago"),
        pytest.param("2026-01-29T09:00:00Z", True, id="due more than 30 days ago"),
    ],
)
def test_what_would_have_been_due_30_days_ago_is_history(client, clock, purchased_at, is_history):
    anna = factories.new_customer(client)
    purchase = factories.new_purchase(client, anna, purchased_at=purchased_at)
    assert is_too_old(client, purchase) is is_history
    clock.advance(hours=72)
    client.patch(of(purchase), json={"notes": "x"}).raise_for_status()
    assert is_too_old(client, purchase) is is_history  # by the day on which it was logged
    client.patch(of(purchase), json={"purchased_at": "2026-03-01T09:00:00Z"}).raise_for_status()
    assert is_too_old(client, purchase) is False


def test_an_archived_purchase_is_kept(client):
    purchase = factories.new_purchase(client, factories.new_customer(client))
    for _ in range(2):
        assert client.delete(of(purchase)).status_code == 204
    assert client.get(of(purchase)).json()["archived_at"] == "2026-03-02T09:00:00Z"
    assert found(client) == []
    assert found(client, archived=True) == ["129.90"]
    for _ in range(2):
        assert client.post(of(purchase, "/restore")).json()["archived_at"] is None
    assert found(client) == ["129.90"]


def test_the_list_filters_and_sorts(client):
    anna, bert = factories.new_customer(client), factories.new_customer(client)
    shop = {"external_ids": {"shop": "4711"}}
    later = {"amount": "1", "purchased_at": "2026-03-01T00:00:00Z"}
    factories.new_purchase(client, anna, **later)
    earlier = {"amount": "2", "purchased_at": "2026-02-01T00:00:00Z"}
    factories.new_purchase(client, bert, **earlier, **shop)
    assert found(client) == found(client, sort="created_at") == ["1", "2"]
    assert found(client, sort="purchased_at") == found(client, sort="-created_at") == ["2", "1"]
    assert found(client, customer_id=bert["id"]) == ["2"]
    assert found(client, customer_id=UNKNOWN) == []
    assert found(client, purchased_after="2026-02-01T01:00:00+01:00") == ["1", "2"]
    assert found(client, purchased_after="2026-02-01T00:00:00.000001Z") == ["1"]
    assert found(client, purchased_before="2026-03-01T00:00:00Z") == ["2"]
    assert found(client, external_id="shop=4711") == ["2"]
    assert found(client, external_id="shop=4712") == []


@pytest.mark.parametrize("sort", ["purchased_at", "-purchased_at", "created_at", "-created_at"])
def test_pages_neither_repeat_nor_skip(client, sort):
    anna = factories.new_customer(client)
    for _ in range(5):  # all at one moment: the id decides
        factories.new_purchase(client, anna)
    whole = client.get(PATH, params={"sort": sort}).json()["items"]
    seen, query = [], {"sort": sort, "limit": 2}
    while True:
        page = client.get(PATH, params=query).json()
        seen += page["items"]
        if page["next_cursor"] is None:
            break
        query["cursor"] = page["next_cursor"]
    assert seen == whole
    assert len(seen) == 5


def test_an_external_id_belongs_to_one_purchase(client):
    anna, ids = factories.new_customer(client), {"external_ids": {"shop": "4711"}}
    first = factories.new_purchase(client, anna, **ids)
    other = factories.new_purchase(client, anna)
    body = {"customer_id": anna["id"], "amount": "1", "currency": "EUR"}
    for refused in (client.post(PATH, json=body | ids), client.patch(of(other), json=ids)):
        assert (refused.status_code, refused.json()["code"]) == (409, "external_id_taken")
    assert client.patch(of(first), json=ids).status_code == 200
    factories.new_event(client, **ids)


def test_many_purchases_at_once(client):
    good = {"customer_id": factories.new_customer(client)["id"], "amount": "1", "currency": "EUR"}
    items = [
        good | {"external_ids": {"shop": "1"}},
        good | {"amount": "1.005"},
        good | {"customer_id": UNKNOWN},
        good | {"external_ids": {"shop": "1"}},
        good | {"currency": "ABC"},
        good | {"amount": "2"},
    ]
    done = client.post(f"{PATH}/batch", json={"items": items}).json()["items"]
    assert [item["status"] for item in done] == [201, 422, 422, 409, 422, 201]
    pointers = [item["problem"]["errors"][0]["pointer"] for item in (done[1], done[2], done[4])]
    assert pointers == ["/items/1/amount", "/items/2/customer_id", "/items/4/currency"]
    assert sorted(found(client)) == ["1", "2"]


def test_a_thousand_purchases_at_once(client):
    good = {"customer_id": factories.new_customer(client)["id"], "amount": "1", "currency": "EUR"}
    done = client.post(f"{PATH}/batch", json={"items": [good] * 1000}).json()["items"]
    assert {item["status"] for item in done} == {201}
    refused = client.post(f"{PATH}/batch", json={"items": [good] * 1001})
    assert fault(refused) == ("/items", "too_long")


def test_a_stale_tag_changes_nothing(client):
    purchase = factories.new_purchase(client, factories.new_customer(client))
    stale = {"If-Match": '"stale"'}
    for refused in (
        client.patch(of(purchase), json={"amount": "1"}, headers=stale),
        client.delete(of(purchase), headers=stale),
        client.post(of(purchase, "/restore"), headers=stale),
    ):
        assert refused.status_code == 412
    assert client.get(of(purchase)).json() == purchase
    tag = {"If-Match": client.get(of(purchase)).headers["etag"]}
    assert client.patch(of(purchase), json={"amount": "1"}, headers=tag).status_code == 200


def test_a_retry_logs_one_purchase(client):
    body = {"customer_id": factories.new_customer(client)["id"], "amount": "1", "currency": "EUR"}
    answers = [
        client.post(PATH, json=body, headers={"Idempotency-Key": "till-1"}) for _ in range(2)
    ]
    assert answers[0].json() == answers[1].json()
    assert found(client) == ["1"]


def test_another_workspace_knows_nothing_of_it(client, other_client):
    purchase = factories.new_purchase(client, factories.new_customer(client))
    for answer in (
        other_client.get(of(purchase)),
        other_client.patch(of(purchase), json={"amount": "1"}),
        other_client.delete(of(purchase)),
        other_client.post(of(purchase, "/restore")),
    ):
        assert answer.status_code == 404
    assert found(other_client) == []
    assert client.get(of(purchase)).json() == purchase
