"""Messages that name the subjects they are about."""

from typing import Any
from uuid import UUID

import pytest

from tests import factories

MADE = "2026-03-02T08:00:00Z"
# neither the name of the recipient nor that of an occasion
IMPERSONAL = {
    "direction": "outbound",
    "channel": "email",
    "kind": "other",
    "subject": None,
    "body": "It was a pleasure. All the best!",
}
THEIR_CALL = {
    "channel": "phone",
    "kind": "other",
    "subject": None,
    "body": "Said that all went well.",
    "needs_reply": "no",
}


@pytest.fixture
def anna(client) -> dict[str, Any]:
    return factories.new_customer(client, emails=[{"address": "anna@example.com"}])


def meeting(client, party):
    times = {"starts_at": "2026-03-02T07:00:00Z", "ends_at": MADE}
    event = factories.new_event(client, kind="meeting", **times)
    factories.new_participant(client, event, party)
    return event


MAKERS = {
    "event": meeting,
    "purchase": lambda c, p: factories.new_purchase(c, p, purchased_at=MADE),
    "opportunity": lambda c, p: factories.new_opportunity(c, p, outcome="won", closed_at=MADE),
    "referral": lambda c, p: factories.new_referral(c, p, direction="received"),
}


def about(kind: str, *subjects: dict[str, Any]) -> dict[str, Any]:
    return {"about": [{"type": kind, "id": subject["id"]} for subject in subjects]}


def thanks(client, party) -> list[tuple[str, bool]]:
    """The subjects of the thank-yous, each with whether it is settled."""
    items = client.get(f"/v1/customers/{party['id']}/follow-ups").json()["items"]
    found = [item for item in items if item["rule_kind"] == "thank_you"]
    return [(item["subject"]["id"], item["status"] == "settled") for item in found]


@pytest.mark.parametrize("kind", ["event", "purchase", "opportunity"])
@pytest.mark.parametrize(
    "message", [pytest.param(IMPERSONAL, id="our mail"), pytest.param(THEIR_CALL, id="their call")]
)
def test_a_touch_about_a_subject_is_a_personal_touch_for_it(client, anna, kind, message):
    subject = MAKERS[kind](client, anna)
    factories.new_message(client, anna, **message)
    assert thanks(client, anna) == [(subject["id"], False)]
    factories.new_message(client, anna, **message | about(kind, subject))
    assert thanks(client, anna) == [(subject["id"], True)]


def test_a_mail_of_theirs_about_a_subject_is_no_touch(client, anna):
    purchase = MAKERS["purchase"](client, anna)
    words = {"body": "Thanks!", "needs_reply": "no"}
    factories.new_message(client, anna, **words | about("purchase", purchase))
    assert thanks(client, anna) == [(purchase["id"], False)]


def test_a_touch_about_one_subject_settles_no_other(client, anna):
    event, purchase = MAKERS["event"](client, anna), MAKERS["purchase"](client, anna)
    factories.new_message(client, anna, **THEIR_CALL | about("purchase", purchase))
    assert dict(thanks(client, anna)) == {event["id"]: False, purchase["id"]: True}


def test_the_subjects_can_be_changed(client, anna):
    purchase = MAKERS["purchase"](client, anna)
    message = factories.new_message(client, anna, **IMPERSONAL)
    path = f"/v1/messages/{message['id']}"
    assert message["about"] == []
    for changes, is_settled in ((about("purchase", purchase), True), ({"about": []}, False)):
        etag = client.get(path).headers["etag"]
        changed = client.patch(path, json=changes, headers={"If-Match": etag}).json()
        assert changed["about"] == changes["about"]
        assert thanks(client, anna) == [(purchase["id"], is_settled)]


def test_an_answer_can_name_its_subjects(client, anna):
    question = factories.new_message(client, anna)
    purchase = MAKERS["purchase"](client, anna)
    body = {"channel": "letter", "body": "Done."} | about("purchase", purchase, purchase)
    client.post(f"/v1/messages/{question['id']}/answer", json=body).raise_for_status()
    [answer] = client.get("/v1/messages", params={"direction": "outbound"}).json()["items"]
    assert answer["about"] == about("purchase", purchase)["about"]


@pytest.mark.parametrize("kind", MAKERS)
def test_a_subject_of_any_type_can_be_named(client, anna, kind):
    named = about(kind, MAKERS[kind](client, anna))
    assert factories.new_message(client, anna, **IMPERSONAL | named)["about"] == named["about"]


@pytest.mark.parametrize(
    ("kind", "pointer"),
    [
        pytest.param("purchase", "/about/0/id", id="no such subject"),
        pytest.param("moon", "/about/0/type", id="no such type"),
    ],
)
def test_an_unknown_subject_is_refused(client, anna, kind, pointer):
    named = about(kind, {"id": str(UUID(int=7))})
    body = IMPERSONAL | {"customer_id": anna["id"]} | named
    refused = client.post("/v1/messages", json=body)
    assert refused.status_code == 422
    [error] = refused.json()["errors"]
    assert error["pointer"] == pointer


def test_a_subject_of_another_workspace_is_unknown(client, other_client, anna):
    theirs = MAKERS["purchase"](other_client, factories.new_customer(other_client))
    body = IMPERSONAL | {"customer_id": anna["id"]} | about("purchase", theirs)
    assert client.post("/v1/messages", json=body).status_code == 422
