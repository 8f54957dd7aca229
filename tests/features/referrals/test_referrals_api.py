"""Referrals over HTTP, on both databases."""

from typing import Any

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from starlette.testclient import TestClient

from app.storage.models import metadata
from tests import factories
from tests.conftest import every_row

PATH = "/v1/referrals"
UNKNOWN = "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"
NOW = "2026-03-02T09:00:00Z"
BEFORE = "2026-03-01T09:00:00Z"
SOON = "2026-03-02T09:05:00.000001Z"


def of(referral: dict[str, Any], rest: str = "") -> str:
    return f"{PATH}/{referral['id']}{rest}"


def customer(one: dict[str, Any]) -> dict[str, str]:
    return {"customer_id": one["id"]}


def contact(one: dict[str, Any]) -> dict[str, str]:
    return {"contact_id": one["id"]}


def found(client: TestClient, **query: Any) -> list[str]:
    answer = client.get(PATH, params=query)
    assert answer.status_code == 200, answer.text
    return [item["notes"] for item in answer.json()["items"]]


def faults(answer) -> list[tuple[str, str]]:
    assert answer.status_code == 422, answer.text
    return [(fault["pointer"], fault["code"]) for fault in answer.json()["errors"]]


def named_recorded_at(app: FastAPI) -> str | None:
    """When the person of the only referral was written down."""
    with every_row(app.state.runtime.database) as session:
        column = metadata.tables["referrals"].c.named_recorded_at
        at = session.connection().execute(sa.select(column)).scalar_one()
    return at and at.isoformat()


@pytest.mark.fast
def test_the_story_of_a_referral_to_us(client, app, clock):
    anna, karl = factories.new_customer(client), factories.new_contact(client)
    made = client.post(PATH, json={"direction": "received", "referrer": customer(anna)})
    assert made.status_code == 201, made.text
    referral = made.json()
    assert made.headers["location"] == of(referral)
    assert (referral["state"], referral["asked_at"], referral["named_at"]) == ("asked", NOW, None)
    assert referral["referrer"] == {"customer_id": anna["id"], "contact_id": None}
    assert (referral["referred"], referral["recipient"]) == (None, None)
    assert named_recorded_at(app) is None
    read = client.get(of(referral))
    assert (read.json(), read.headers["etag"]) == (referral, made.headers["etag"])

    clock.set("2026-03-03T09:00:00Z")
    named = client.patch(of(referral), json={"referred": contact(karl)}).json()
    assert named["referred"] == {"customer_id": None, "contact_id": karl["id"]}
    assert (named["state"], named["named_at"]) == ("named", "2026-03-03T09:00:00Z")
    assert named_recorded_at(app) == "2026-03-03T09:00:00+00:00"

    clock.set("2026-03-04T09:00:00Z")
    steps = [
        ({"informed_at": "2026-03-04T08:00:00Z"}, "informed"),
        ({"contacted_at": "2026-03-04T08:30:00Z"}, "contacted"),
        ({"outcome": "won"}, "won"),
        ({"outcome": "lost"}, "lost"),
        ({"thanked_at": "2026-03-04T09:00:00Z"}, "thanked"),
        ({"objected_at": "2026-03-04T09:00:00Z"}, "objected"),
        ({"objected_at": None}, "thanked"),
        ({"thanked_at": None, "outcome": None}, "contacted"),
    ]
    for changes, state in steps:
        changed = client.patch(of(referral), json=changes)
        assert changed.status_code == 200, changed.text
        assert changed.json()["state"] == state
    assert changed.json()["outcome_at"] is None
    assert named_recorded_at(app) == "2026-03-03T09:00:00+00:00"
    earlier = client.patch(of(referral), json={"named_at": BEFORE}).json()
    assert earlier["named_at"] == BEFORE
    assert named_recorded_at(app) == "2026-03-03T09:00:00+00:00"


@pytest.mark.fast
def test_the_story_of_a_referral_by_us(client, app):
    anna, bert = factories.new_customer(client), factories.new_customer(client)
    body = {"direction": "given", "referred": customer(anna), "recipient_name": "Rohr AG"}
    given = client.post(PATH, json=body).json()
    assert (given["state"], given["named_at"], given["asked_at"]) == ("named", NOW, None)
    assert (given["referrer"], given["recipient"], given["recipient_name"]) == (
        None,
        None,
        "Rohr AG",
    )
    assert named_recorded_at(app) == "2026-03-02T09:00:00+00:00"
    changes = {"recipient": customer(bert), "recipient_name": None}
    known = client.patch(of(given), json=changes).json()
    assert known["recipient"] == {"customer_id": bert["id"], "contact_id": None}
    assert known["recipient_name"] is None


def test_a_contact_that_became_a_customer_stands_for_that_customer(client):
    anna, karl = factories.new_customer(client), factories.new_contact(client)
    done = client.post(f"/v1/contacts/{karl['id']}/convert", json={}).json()
    referral = factories.new_referral(client, anna, referred=contact(karl))
    assert referral["referred"] == {"customer_id": done["customer_id"], "contact_id": None}


@pytest.mark.parametrize(
    ("changes", "pointer", "code"),
    [
        *(
            pytest.param({name: SOON}, f"/{name}", "in_the_future", id=f"{name} in the future")
            for name in ("asked_at", "named_at", "informed_at", "contacted_at", "thanked_at", "objected_at")
        ),
        pytest.param({"outcome": "won", "outcome_at": SOON}, "/outcome_at", "in_the_future", id="won in the future"),
        pytest.param({"outcome_at": BEFORE}, "/outcome_at", "not_allowed", id="an end without an outcome"),
        pytest.param({"outcome": "open"}, "/outcome", "unknown_value", id="an open outcome"),
        pytest.param({"named_at": BEFORE}, "/named_at", "required", id="nobody named"),
        pytest.param({"informed_at": BEFORE}, "/informed_at", "required", id="nobody informed"),
        pytest.param({"contacted_at": BEFORE}, "/contacted_at", "required", id="nobody contacted"),
        pytest.param({"asked_at": "2026-03-01T09:00:00"}, "/asked_at", "invalid_format", id="no offset"),
        pytest.param({"recipient_name": "Rohr AG"}, "/recipient_name", "not_allowed", id="passed on from us"),
        pytest.param({"referred": {}}, "/referred", "exactly_one", id="no party"),
        pytest.param({"referred": {"customer_id": UNKNOWN, "contact_id": UNKNOWN}}, "/referred", "exactly_one", id="two parties"),
        pytest.param({"referrer": {"contact_id": None}}, "/referrer", "exactly_one", id="null for a party"),
        pytest.param({"referred": {"customer_id": UNKNOWN}}, "/referred/customer_id", "unknown_id", id="an unknown customer"),
        pytest.param({"referred": {"contact_id": UNKNOWN}}, "/referred/contact_id", "unknown_id", id="an unknown contact"),
        pytest.param({"referrer": {"contact_id": UNKNOWN}}, "/referrer/contact_id", "unknown_id", id="an unknown referrer"),
        pytest.param({"recipient_name": " "}, "/recipient_name", "too_short", id="a blank name"),
        pytest.param({"state": "won"}, "/state", "unknown_field", id="a state"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_pointed_at(client, changes, pointer, code):
    anna = factories.new_customer(client)
    referral = factories.new_referral(client, anna)
    body = {"direction": "received", "referrer": customer(anna)}
    for refused in (
        client.post(PATH, json=body | changes),
        client.patch(of(referral), json=changes),
    ):
        assert (pointer, code) in faults(refused)
    assert client.get(of(referral)).json() == referral


def test_each_direction_has_its_roles(client):
    anna, bert = factories.new_customer(client), factories.new_customer(client)
    assert faults(client.post(PATH, json={"direction": "received"})) == [("/referrer", "required")]
    given = {"direction": "given", "referrer": customer(anna)}
    assert faults(client.post(PATH, json=given)) == [("/referrer", "not_allowed")]
    passed_on = {"direction": "received", "referrer": customer(anna), "recipient": customer(bert)}
    assert faults(client.post(PATH, json=passed_on)) == [("/recipient", "not_allowed")]
    referral = factories.new_referral(client, anna)
    changed = client.patch(of(referral), json={"direction": "given"})
    assert faults(changed) == [("/direction", "unknown_field")]
    assert faults(client.patch(of(referral), json={"referrer": None}))[0][0] == "/referrer"


def test_nobody_is_referred_by_or_to_themselves(client):
    anna, bert = factories.new_customer(client), factories.new_customer(client)
    itself = [("/referred", "self_reference")]
    by = {"direction": "received", "referrer": customer(anna), "referred": customer(anna)}
    to = {"direction": "given", "recipient": customer(anna), "referred": customer(anna)}
    assert faults(client.post(PATH, json=by)) == faults(client.post(PATH, json=to)) == itself
    received = factories.new_referral(client, anna, referred=customer(bert))
    assert faults(client.patch(of(received), json={"referred": customer(anna)})) == itself
    assert faults(client.patch(of(received), json={"referrer": customer(bert)})) == itself
    given = factories.new_referral(client, referred=customer(bert))
    assert faults(client.patch(of(given), json={"recipient": customer(bert)})) == itself


def test_a_person_who_was_told_cannot_be_unnamed(client):
    anna, bert = factories.new_customer(client), factories.new_customer(client)
    told = factories.new_referral(client, anna, referred=customer(bert), informed_at=BEFORE)
    unnamed = {"referred": None}
    assert ("/informed_at", "required") in faults(client.patch(of(told), json=unnamed))
    back = {"referred": None, "named_at": None, "informed_at": None}
    assert client.patch(of(told), json=back).json()["state"] == "asked"


def test_the_list_filters_and_sorts(client, clock):
    anna, bert = factories.new_customer(client), factories.new_customer(client)
    karl = factories.new_contact(client)
    first = factories.new_referral(client, anna, notes="1")
    clock.advance(hours=1)
    passed = {"referred": contact(karl), "recipient": customer(bert)}
    factories.new_referral(client, notes="2", **passed)
    clock.advance(hours=1)
    changes = {"referred": contact(karl), "objected_at": BEFORE}
    client.patch(of(first), json=changes).raise_for_status()
    assert found(client) == found(client, sort="updated_at") == ["2", "1"]
    assert found(client, sort="created_at") == found(client, sort="-updated_at") == ["1", "2"]
    assert found(client, direction="received") == found(client, state="objected") == ["1"]
    assert found(client, state="named") == found(client, customer_id=bert["id"]) == ["2"]
    assert found(client, customer_id=anna["id"]) == ["1"]
    assert found(client, contact_id=karl["id"]) == ["2", "1"]
    assert found(client, contact_id=anna["id"]) == found(client, customer_id=karl["id"]) == []


@pytest.mark.parametrize("sort", ["created_at", "-created_at", "updated_at", "-updated_at"])
def test_pages_neither_repeat_nor_skip(client, sort):
    anna = factories.new_customer(client)
    for number in range(5):  # all at one moment: the id decides
        factories.new_referral(client, anna, notes=str(number))
    seen, query = [], {"sort": sort, "limit": 2}
    while True:
        page = client.get(PATH, params=query).json()
        seen += [item["notes"] for item in page["items"]]
        if page["next_cursor"] is None:
            break
        query["cursor"] = page["next_cursor"]
    assert seen == found(client, sort=sort)
    assert len(seen) == 5


def test_an_archived_referral_is_kept(client):
    referral = factories.new_referral(client, factories.new_customer(client), notes="1")
    for _ in range(2):
        assert client.delete(of(referral)).status_code == 204
    assert client.get(of(referral)).json()["archived_at"] == NOW
    assert (found(client), found(client, archived=True)) == ([], ["1"])
    for _ in range(2):
        assert client.post(of(referral, "/restore")).json()["archived_at"] is None
    assert found(client) == ["1"]


def test_every_role_moves_with_a_converted_contact(client):
    anna, karl = factories.new_customer(client), factories.new_contact(client)
    by = client.post(PATH, json={"direction": "received", "referrer": contact(karl)}).json()
    about = factories.new_referral(client, anna, referred=contact(karl))
    to = factories.new_referral(client, recipient=contact(karl))
    done = client.post(f"/v1/contacts/{karl['id']}/convert", json={}).json()
    became = {"customer_id": done["customer_id"], "contact_id": None}
    for role, one in (("referrer", by), ("referred", about), ("recipient", to)):
        moved = client.get(of(one)).json()
        assert moved == one | {role: became}


def test_whose_two_parties_become_one_is_put_away(client):
    anna, karl = factories.new_customer(client), factories.new_contact(client)
    by = factories.new_referral(client, anna, referred=contact(karl))
    to = factories.new_referral(client, recipient=customer(anna), referred=contact(karl))
    other = factories.new_referral(client, factories.new_customer(client), referred=contact(karl))
    merge = {"customer_id": anna["id"]}
    client.post(f"/v1/contacts/{karl['id']}/convert", json=merge).raise_for_status()
    for one in (by, to):
        assert client.get(of(one)).json()["archived_at"] == NOW
        refused = client.post(of(one, "/restore"))
        assert (refused.status_code, refused.json()["code"]) == (409, "state_conflict")
    assert client.get(of(other)).json()["archived_at"] is None
    changed = client.patch(of(by), json={"referrer": customer(factories.new_customer(client))})
    assert changed.status_code == 200, changed.text
    assert client.post(of(by, "/restore")).json()["archived_at"] is None


def test_a_stale_tag_changes_nothing(client):
    referral = factories.new_referral(client, factories.new_customer(client))
    stale = {"If-Match": '"stale"'}
    for refused in (
        client.patch(of(referral), json={"notes": "x"}, headers=stale),
        client.delete(of(referral), headers=stale),
        client.post(of(referral, "/restore"), headers=stale),
    ):
        assert refused.status_code == 412
    assert client.get(of(referral)).json() == referral


def test_another_workspace_knows_nothing_of_it(client, other_client):
    referral = factories.new_referral(client, factories.new_customer(client))
    for answer in (
        other_client.get(of(referral)),
        other_client.patch(of(referral), json={"notes": "x"}),
        other_client.delete(of(referral)),
        other_client.post(of(referral, "/restore")),
    ):
        assert answer.status_code == 404
    assert found(other_client) == []
    stranger = factories.new_customer(other_client)
    refused = client.patch(of(referral), json={"referred": customer(stranger)})
    assert faults(refused) == [("/referred/customer_id", "unknown_id")]
