"""Timelines over HTTP, on both databases."""

from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from sqlmodel import col, select

from app.identifiers import new_id
from app.storage.models import FollowUp, FollowUpAction, User
from app.storage.prepared import insert
from tests import factories
from tests.conftest import NOW, every_row

UNKNOWN = "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"


@pytest.fixture
def customer_id(client) -> str:
    return client.post("/v1/customers", json={"name": {"given": "Anna"}}).json()["id"]


def log(client, **fields) -> str:
    given = {"direction": "inbound", "channel": "email"} | fields
    response = client.post("/v1/messages", json=given)
    assert response.status_code == 201, response.text
    return response.json()["id"]


def timeline(client, kind: str, party_id: str, query: str = "") -> dict:
    response = client.get(f"/v1/{kind}/{party_id}/timeline{query}")
    assert response.status_code == 200, response.text
    return response.json()


def add_follow_up(app: FastAPI, party_id: str) -> tuple[UUID, UUID]:
    """A follow-up and an act on it, written as the engine and a person would."""
    follow_up_id, act_id = new_id(), new_id()
    with every_row(app.state.runtime.database) as session:
        user = session.exec(select(User).order_by(col(User.id))).first()
        assert user
        row = dict.fromkeys(FollowUp.model_fields) | {
            "workspace_id": user.workspace_id,
            "id": follow_up_id,
            "party_id": UUID(party_id),
            "rule_kind": "reminder",
            "subject_type": "reminder",
            "subject_id": new_id(),
            "starts_at": NOW,
            "due_at": NOW,
            "priority": "normal",
            "reason": {"text": "Ring Anna – “soon”", "facts": []},
            "calendar_version": 1,
            "is_reply": False,
            "rank": 0,
            "created_at": NOW,
            "updated_at": NOW,
        }
        insert(session, FollowUp, row)
        act = dict.fromkeys(FollowUpAction.model_fields) | {
            "workspace_id": user.workspace_id,
            "id": act_id,
            "follow_up_id": follow_up_id,
            "action": "done",
            "acted_at": NOW,
            "user_id": user.id,
            "is_until_reply": False,
        }
        insert(session, FollowUpAction, act)
        session.commit()
    return follow_up_id, act_id


@pytest.mark.fast
def test_messages_are_shown_newest_first(client, customer_id):
    old = log(
        client, customer_id=customer_id, subject="Offer", occurred_at="2026-02-27T09:00:00.5Z"
    )
    new = log(client, customer_id=customer_id, channel="phone", body="x" * 600)
    entries = [
        e for e in timeline(client, "customers", customer_id)["items"] if e["type"] == "message"
    ]
    assert [entry["id"] for entry in entries] == [new, old]
    assert entries[0]["title"] == "phone inbound"
    assert entries[0]["detail"] == "x" * 500
    assert entries[1] == {
        "type": "message",
        "at": "2026-02-27T09:00:00.500000Z",
        "id": old,
        "title": "email inbound: Offer",
        "detail": None,
    }


def test_follow_ups_and_acts_are_shown(client, app, customer_id):
    follow_up_id, act_id = add_follow_up(app, customer_id)
    entries = {e["type"]: e for e in timeline(client, "customers", customer_id)["items"]}
    assert entries["follow_up"] == {
        "type": "follow_up",
        "at": "2026-03-02T09:00:00Z",
        "id": str(follow_up_id),
        "title": "Ring Anna – “soon”",
        "detail": None,
    }
    assert (entries["act"]["id"], entries["act"]["title"]) == (str(act_id), "done")


def test_business_is_shown(client, clock):
    anna, bert = factories.new_customer(client), factories.new_customer(client)
    bought_at, named_at = "2026-02-01T09:00:00Z", "2026-02-02T09:00:00Z"
    bought = factories.new_purchase(client, anna, purchased_at=bought_at, notes="By phone")
    factories.new_opportunity(client, anna, outcome="won", closed_at=named_at, title="The old one")
    hoped = factories.new_opportunity(client, anna, title="Pumps")
    person = {"referred": {"customer_id": bert["id"]}, "named_at": named_at, "notes": "A friend"}
    referral = factories.new_referral(client, anna, **person)
    clock.advance(hours=1)
    lost = {"outcome": "lost", "lost_reason": "price"}
    client.patch(f"/v1/opportunities/{hoped['id']}", json=lost).raise_for_status()
    kinds = {"purchase", "opportunity", "referral"}

    def business(customer: dict[str, Any]) -> list[tuple[str, str, str | None]]:
        items = timeline(client, "customers", customer["id"])["items"]
        return [(e["at"], e["title"], e["detail"]) for e in items if e["type"] in kinds]

    shown = business(anna)
    assert shown[:2] == [
        ("2026-03-02T10:00:00Z", "lost: Pumps", None),
        ("2026-03-02T09:00:00Z", "open: Pumps", None),
    ]
    assert sorted(shown[2:]) == [
        (bought_at, "129.90 EUR", "By phone"),
        (named_at, "received", "A friend"),
        (named_at, "won: The old one", None),
    ]
    assert business(bert) == [(named_at, "received", "A friend")]
    for path in (f"purchases/{bought['id']}", f"referrals/{referral['id']}"):
        client.delete(f"/v1/{path}").raise_for_status()
    client.delete(f"/v1/opportunities/{hoped['id']}").raise_for_status()
    assert business(anna) == [(named_at, "won: The old one", None)]
    assert business(bert) == []


def test_archived_messages_are_left_out(client, customer_id):
    def types() -> list[str]:
        return [entry["type"] for entry in timeline(client, "customers", customer_id)["items"]]

    message_id = log(client, customer_id=customer_id)
    assert "message" in types()
    client.delete(f"/v1/messages/{message_id}").raise_for_status()
    assert "message" not in types()


@pytest.mark.parametrize("limit", [1, 2, 3, 7])
def test_pages_neither_repeat_nor_skip(client, app, customer_id, limit):
    for _ in range(4):  # all at one moment: the id decides
        log(client, customer_id=customer_id)
    add_follow_up(app, customer_id)
    whole = timeline(client, "customers", customer_id)
    assert whole["next_cursor"] is None
    assert {e["type"] for e in whole["items"]} == {"message", "follow_up", "act"}
    seen, query = [], f"?limit={limit}"
    while query:
        page = timeline(client, "customers", customer_id, query)
        assert len(page["items"]) <= limit
        seen += page["items"]
        cursor = page["next_cursor"]
        query = f"?limit={limit}&cursor={cursor}" if cursor else ""
    assert seen == whole["items"]


def test_the_history_moves_with_a_converted_contact(client):
    contact = client.post("/v1/contacts", json={"name": {"given": "Jonas"}}).json()
    log(client, contact_id=contact["id"], subject="Hello")
    before = timeline(client, "contacts", contact["id"])["items"]
    assert "email inbound: Hello" in [entry["title"] for entry in before]
    done = client.post(f"/v1/contacts/{contact['id']}/convert", json={}).json()
    after = timeline(client, "customers", done["customer_id"])["items"]
    assert [e["id"] for e in after if e["type"] == "message"] == [
        e["id"] for e in before if e["type"] == "message"
    ]
    assert timeline(client, "contacts", contact["id"])["items"] == []


def test_an_unknown_party_is_not_found(client, other_client, customer_id):
    for path in (f"customers/{UNKNOWN}", f"contacts/{UNKNOWN}", f"contacts/{customer_id}"):
        assert client.get(f"/v1/{path}/timeline").status_code == 404
    assert other_client.get(f"/v1/customers/{customer_id}/timeline").status_code == 404


def test_a_cursor_belongs_to_its_party(client, customer_id):
    for _ in range(2):
        log(client, customer_id=customer_id)
    cursor = timeline(client, "customers", customer_id, "?limit=1")["next_cursor"]
    other = client.post("/v1/customers", json={"name": {"given": "Eva"}}).json()["id"]
    response = client.get(f"/v1/customers/{other}/timeline?cursor={cursor}")
    assert response.status_code == 400
    assert response.json()["code"] == "bad_cursor"
