"""Opportunities over HTTP, on both databases."""

from typing import Any

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from starlette.testclient import TestClient

from app.storage.models import metadata
from tests import factories
from tests.conftest import every_row

PATH = "/v1/opportunities"
UNKNOWN = "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"
VALUE = {"amount": "48000", "currency": "EUR"}
LOST = {"outcome": "lost", "lost_reason": "price"}


def of(opportunity: dict[str, Any], rest: str = "") -> str:
    return f"{PATH}/{opportunity['id']}{rest}"


def found(client: TestClient, **query: Any) -> list[str]:
    answer = client.get(PATH, params=query)
    assert answer.status_code == 200, answer.text
    return [item["title"] for item in answer.json()["items"]]


def fault(answer) -> tuple[str, str]:
    assert answer.status_code == 422, answer.text
    first = answer.json()["errors"][0]
    return first["pointer"], first["code"]


def recorded_at(app: FastAPI) -> str | None:
    """When the outcome of the only opportunity was written down."""
    with every_row(app.state.runtime.database) as session:
        column = metadata.tables["opportunities"].c.outcome_recorded_at
        at = session.connection().execute(sa.select(column)).scalar_one()
    return at and at.isoformat()


def outcome(opportunity: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(opportunity[name] for name in ("outcome", "lost_reason", "closed_at"))


@pytest.mark.fast
def test_the_story_of_an_opportunity(client, app, clock):
    anna, bert = factories.new_customer(client), factories.new_user(client)
    made = client.post(
        PATH,
        json={
            "customer_id": anna["id"],
            "title": "Pumps for the new plant",
            "value": VALUE,
            "owner_id": bert["id"],
            "external_ids": {"crm": "7"},
            "notes": "Decided in May",
        },
    )
    assert made.status_code == 201, made.text
    opportunity = made.json()
    assert made.headers["location"] == of(opportunity)
    assert opportunity["value"] == VALUE
    assert outcome(opportunity) == ("open", None, None)
    assert recorded_at(app) is None
    read = client.get(of(opportunity))
    assert (read.json(), read.headers["etag"]) == (opportunity, made.headers["etag"])

    clock.set("2026-03-05T09:00:00Z")
    lost = client.patch(of(opportunity), json=LOST).json()
    assert outcome(lost) == ("lost", "price", "2026-03-05T09:00:00Z")
    assert recorded_at(app) == "2026-03-05T09:00:00+00:00"

    clock.set("2026-03-06T09:00:00Z")
    told = {"lost_reason": "competitor", "closed_at": "2026-03-04T09:00:00Z"}
    corrected = client.patch(of(opportunity), json=told).json()
    assert outcome(corrected) == ("lost", "competitor", "2026-03-04T09:00:00Z")
    assert recorded_at(app) == "2026-03-05T09:00:00+00:00"
    same = client.patch(of(opportunity), json={"outcome": "lost", "notes": "x"}).json()
    assert outcome(same) == outcome(corrected)

    opened = client.patch(of(opportunity), json={"outcome": "open"}).json()
    assert outcome(opened) == ("open", None, None)
    assert recorded_at(app) is None

    client.patch(of(opportunity), json=LOST).raise_for_status()
    clock.set("2026-03-07T09:00:00Z")
    won = client.patch(of(opportunity), json={"outcome": "won"}).json()
    assert outcome(won) == ("won", None, "2026-03-07T09:00:00Z")
    assert recorded_at(app) == "2026-03-07T09:00:00+00:00"


def test_what_was_won_before_it_was_written_down(client):
    anna = factories.new_customer(client)
    won = factories.new_opportunity(
        client, anna, outcome="won", closed_at="2026-02-01T10:00:00+01:00"
    )
    assert outcome(won) == ("won", None, "2026-02-01T09:00:00Z")
    now = client.patch(of(won), json={"closed_at": None}).json()
    assert outcome(now) == ("won", None, "2026-03-02T09:00:00Z")


def test_null_clears(client):
    anna, bert = factories.new_customer(client), factories.new_user(client)
    full = factories.new_opportunity(
        client, anna, value=VALUE, owner_id=bert["id"], notes="x", external_ids={"a": "1"}
    )
    changes = {"value": None, "owner_id": None, "notes": None, "external_ids": {"a": None}}
    cleared = client.patch(of(full), json=changes).json()
    assert {name: cleared[name] for name in changes} == changes | {"external_ids": {}}
    priced = client.patch(of(full), json={"value": VALUE}).json()
    assert priced["value"] == VALUE


@pytest.mark.parametrize(
    ("changes", "pointer", "code"),
    [
        pytest.param({"outcome": "lost"}, "/lost_reason", "required", id="lost without a reason"),
        pytest.param({"outcome": "lost", "lost_reason": None}, "/lost_reason", "required", id="lost for null"),
        pytest.param({"outcome": "won", "lost_reason": "price"}, "/lost_reason", "not_allowed", id="won with a reason"),
        pytest.param({"lost_reason": "price"}, "/lost_reason", "not_allowed", id="open with a reason"),
        pytest.param(LOST | {"lost_reason": "weather"}, "/lost_reason", "unknown_value", id="an unknown reason"),
        pytest.param({"outcome": "drawn"}, "/outcome", "unknown_value", id="an unknown outcome"),
        pytest.param({"outcome": None}, "/outcome", "", id="no outcome"),
        pytest.param({"closed_at": "2026-03-01T09:00:00Z"}, "/closed_at", "not_allowed", id="open with an end"),
        pytest.param({"outcome": "won", "closed_at": "2026-03-02T09:05:00.000001Z"}, "/closed_at", "in_the_future", id="won in the future"),
        pytest.param({"outcome": "won", "closed_at": "2026-03-01T09:00:00"}, "/closed_at", "invalid_format", id="no offset"),
        pytest.param({"title": " "}, "/title", "too_short", id="a blank title"),
        pytest.param({"title": None}, "/title", "", id="no title"),
        pytest.param({"value": {"amount": "1"}}, "/value/currency", "required", id="an amount of nothing"),
        pytest.param({"value": VALUE | {"amount": "-1"}}, "/value/amount", "invalid_format", id="less than nothing"),
        pytest.param({"value": VALUE | {"amount": "1.005"}}, "/value/amount", "too_many_decimals", id="half a cent"),
        pytest.param({"value": VALUE | {"currency": "ABC"}}, "/value/currency", "unknown_value", id="no currency"),
        pytest.param({"owner_id": UNKNOWN}, "/owner_id", "unknown_id", id="an unknown owner"),
        pytest.param({"customer_id": UNKNOWN}, "/customer_id", "unknown_id", id="an unknown customer"),
        pytest.param({"outcome_recorded_at": None}, "/outcome_recorded_at", "unknown_field", id="a field of ours"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_pointed_at(client, changes, pointer, code):
    anna = factories.new_customer(client)
    opportunity = factories.new_opportunity(client, anna)
    body = {"customer_id": anna["id"], "title": "Pumps"}
    for refused in (
        client.post(PATH, json=body | changes),
        client.patch(of(opportunity), json=changes),
    ):
        shown = fault(refused)
        assert shown[0] == pointer
        assert shown[1] == code or not code
    assert client.get(of(opportunity)).json() == opportunity


def test_an_archived_user_owns_nothing_new_and_keeps_what_is_theirs(client):
    anna, bert = factories.new_customer(client), factories.new_user(client)
    kept = factories.new_opportunity(client, anna, owner_id=bert["id"])
    other = factories.new_opportunity(client, anna)
    successor = {"successor_id": factories.new_user(client, name="Kim")["id"]}
    client.delete(f"/v1/users/{bert['id']}", params=successor).raise_for_status()
    refused = client.patch(of(other), json={"owner_id": bert["id"]})
    assert fault(refused) == ("/owner_id", "archived")
    assert client.patch(of(kept), json={"notes": "x"}).json()["owner_id"] == bert["id"]


def test_it_belongs_to_a_customer_or_a_contact(client):
    anna, karl = factories.new_customer(client), factories.new_contact(client)
    both = {"customer_id": anna["id"], "contact_id": karl["id"]}
    for whose in ({}, both):
        refused = client.post(PATH, json={"title": "Pumps"} | whose)
        assert refused.json()["errors"][0]["code"] == "exactly_one"
    unknown = client.post(PATH, json={"title": "Pumps", "contact_id": UNKNOWN})
    assert fault(unknown) == ("/contact_id", "unknown_id")
    opportunity = factories.new_opportunity(client, anna)
    refused = client.patch(of(opportunity), json=both)
    assert fault(refused) == ("/contact_id", "exactly_one")
    for whose in ({"contact_id": karl["id"]}, {"customer_id": anna["id"]}):
        moved = client.patch(of(opportunity), json=whose).json()
        assert {name: moved[name] for name in both} == dict.fromkeys(both) | whose
        assert found(client, **whose) != []


def test_it_moves_to_another_customer_of_the_workspace_alone(client, other_client):
    anna, bert = factories.new_customer(client), factories.new_customer(client)
    opportunity = factories.new_opportunity(client, anna)
    moved = client.patch(of(opportunity), json={"customer_id": bert["id"]}).json()
    assert moved["customer_id"] == bert["id"]
    for stranger in (factories.new_customer(other_client), factories.new_contact(client)):
        refused = client.patch(of(opportunity), json={"customer_id": stranger["id"]})
        assert fault(refused) == ("/customer_id", "unknown_id")
    for answer in (
        other_client.get(of(opportunity)),
        other_client.patch(of(opportunity), json={"title": "x"}),
        other_client.delete(of(opportunity)),
        other_client.post(of(opportunity, "/restore")),
    ):
        assert answer.status_code == 404
    assert client.get(of(opportunity)).json() == moved
    assert found(other_client) == []


def test_an_archived_opportunity_is_kept(client):
    opportunity = factories.new_opportunity(client, factories.new_customer(client), title="Pumps")
    for _ in range(2):
        assert client.delete(of(opportunity)).status_code == 204
    assert client.get(of(opportunity)).json()["archived_at"] == "2026-03-02T09:00:00Z"
    assert (found(client), found(client, archived=True)) == ([], ["Pumps"])
    for _ in range(2):
        assert client.post(of(opportunity, "/restore")).json()["archived_at"] is None
    assert found(client) == ["Pumps"]


def test_the_list_filters_and_sorts(client, clock):
    anna, bert = factories.new_customer(client), factories.new_customer(client)
    owner = factories.new_user(client)
    first = factories.new_opportunity(client, anna, title="1", owner_id=owner["id"])
    clock.advance(hours=1)
    factories.new_opportunity(client, bert, title="2", external_ids={"crm": "7"}, **LOST)
    clock.advance(hours=1)
    client.patch(of(first), json={"outcome": "won"}).raise_for_status()
    assert found(client) == found(client, sort="updated_at") == ["2", "1"]
    assert found(client, sort="created_at") == found(client, sort="-updated_at") == ["1", "2"]
    assert found(client, customer_id=anna["id"]) == found(client, outcome="won") == ["1"]
    assert found(client, outcome="lost") == found(client, external_id="crm=7") == ["2"]
    assert found(client, owner_id=owner["id"]) == ["1"]
    assert found(client, outcome="open") == found(client, customer_id=UNKNOWN) == []


@pytest.mark.parametrize("sort", ["created_at", "-created_at", "updated_at", "-updated_at"])
def test_pages_neither_repeat_nor_skip(client, sort):
    anna = factories.new_customer(client)
    for number in range(5):  # all at one moment: the id decides
        factories.new_opportunity(client, anna, title=str(number))
    seen, query = [], {"sort": sort, "limit": 2}
    while True:
        page = client.get(PATH, params=query).json()
        seen += [item["title"] for item in page["items"]]
        if page["next_cursor"] is None:
            break
        query["cursor"] = page["next_cursor"]
    assert seen == found(client, sort=sort)
    assert len(seen) == 5


def test_an_external_id_belongs_to_one_opportunity(client):
    anna, ids = factories.new_customer(client), {"external_ids": {"crm": "7"}}
    factories.new_opportunity(client, anna, **ids)
    other = factories.new_opportunity(client, anna)
    body = {"customer_id": anna["id"], "title": "Pumps"}
    for refused in (client.post(PATH, json=body | ids), client.patch(of(other), json=ids)):
        assert (refused.status_code, refused.json()["code"]) == (409, "external_id_taken")
    factories.new_purchase(client, anna, **ids)


def test_a_stale_tag_changes_nothing(client):
    opportunity = factories.new_opportunity(client, factories.new_customer(client))
    stale = {"If-Match": '"stale"'}
    for refused in (
        client.patch(of(opportunity), json={"title": "x"}, headers=stale),
        client.delete(of(opportunity), headers=stale),
        client.post(of(opportunity, "/restore"), headers=stale),
    ):
        assert refused.status_code == 412
    assert client.get(of(opportunity)).json() == opportunity
