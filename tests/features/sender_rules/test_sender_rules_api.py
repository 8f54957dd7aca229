"""Sender rules: made, changed and deleted, and the messages of the sender follow at once."""

import pytest

from tests import factories
from tests.concurrency import together

PATH = "/v1/sender-rules"
SENDER = "Parcels <notice@parcels.test-firm.de>"
ADDRESS = "notice@parcels.test-firm.de"
ASKING = "Could you please tell us where to leave the parcel?"


@pytest.fixture(autouse=True)
def own_address(client):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()


def new_rule(client, pattern: str = ADDRESS, effect: str = "no_reply_needed", **more) -> dict:
    answer = client.post(PATH, json={"pattern": pattern, "effect": effect, **more})
    assert answer.status_code == 201, answer.text
    return answer.json()


def take_in(client, number, **mail) -> dict:
    factories_mail = factories.mail(number, **{"sender": SENDER, "text": ASKING} | mail)
    [message] = factories.take_in(client, factories_mail)["items"]
    return message


def read(client, message: dict) -> dict:
    return client.get(f"/v1/messages/{message['id']}").json()


def listed(client, path: str, **query) -> list[str]:
    answer = client.get(path, params=query)
    assert answer.status_code == 200, answer.text
    return [item["id"] for item in answer.json()["items"]]


def open_flags(client, message: dict) -> list[str]:
    party = "customer" if message["customer_id"] else "contact"
    path = f"/v1/{party}s/{message[f'{party}_id']}/follow-ups"
    items = client.get(path).json()["items"]
    return [i["status"] for i in items if i["subject"]["id"] == message["id"]]


@pytest.mark.fast
@pytest.mark.parametrize("pattern", [ADDRESS, "@parcels.test-firm.de", "@TEST-firm.de"])
def test_a_sender_that_needs_no_reply_is_kept_and_never_flagged(client, pattern):
    before = take_in(client, 1)
    assert before["needs_reply"] == "yes"
    assert open_flags(client, before) == ["waiting"]
    rule = new_rule(client, pattern)
    assert rule["pattern"] == pattern.lower()
    assert rule["hits"] == {"count": 1, "last_at": "2026-03-02T08:00:00Z"}
    for message in (read(client, before), take_in(client, 2)):
        assert message["needs_reply"] == "no"
        assert message["needs_reply_evidence"] == "sender_rule"
        assert message["automatic"] is None
    assert open_flags(client, before) == ["withdrawn"]
    assert len(listed(client, "/v1/messages")) == 2


def test_a_deleted_rule_brings_back_what_it_silenced(client):
    before = take_in(client, 1)
    rule = new_rule(client)
    after = take_in(client, 2)
    assert client.delete(f"{PATH}/{rule['id']}").status_code == 204
    for message in (before, after):
        back = read(client, message)
        assert back["needs_reply"] == "yes"
        assert back["needs_reply_evidence"] == before["needs_reply_evidence"]
        assert back["kind"] == before["kind"]
        assert open_flags(client, back) == ["waiting"]
    assert client.get(f"{PATH}/{rule['id']}").status_code == 404


def test_an_ignored_sender_has_no_place_in_lists(client):
    before = take_in(client, 1)
    contact_id = before["contact_id"]
    rule = new_rule(client, effect="ignore")
    after = take_in(client, 2)
    for message in (before, after):
        spam = read(client, message)
        assert spam["automatic"] == "spam"
        assert spam["automatic_evidence"] == "sender_rule"
        assert spam["needs_reply"] == "no"
    assert listed(client, "/v1/messages") == []
    assert listed(client, "/v1/messages", contact_id=contact_id) == []
    assert sorted(listed(client, "/v1/messages", automatic="spam")) == sorted(
        [before["id"], after["id"]]
    )
    timeline = client.get(f"/v1/contacts/{contact_id}/timeline").json()["items"]
    assert [entry for entry in timeline if entry["type"] == "message"] == []
    assert listed(client, "/v1/contacts") == []
    assert listed(client, "/v1/contacts", automated=True) == [contact_id]
    assert client.get(f"{PATH}/{rule['id']}").json()["hits"]["count"] == 2
    client.delete(f"{PATH}/{rule['id']}").raise_for_status()
    assert sorted(listed(client, "/v1/messages")) == sorted([before["id"], after["id"]])
    assert listed(client, "/v1/contacts") == [contact_id]
    assert read(client, after)["automatic"] is None


def test_a_sender_that_is_always_a_person_is_never_automatic(client):
    headers = "List-Id: <news.test-firm.de>\nPrecedence: bulk\n"
    before = take_in(client, 1, more=headers)
    assert before["automatic"] in {"list", "newsletter"}
    rule = new_rule(client, effect="always")
    for message in (read(client, before), take_in(client, 2, more=headers)):
        assert message["automatic"] is None
        assert message["needs_reply"] == "yes"
    changed = client.patch(f"{PATH}/{rule['id']}", json={"effect": "no_reply_needed"}).json()
    assert changed["effect"] == "no_reply_needed"
    assert read(client, before)["automatic"] == before["automatic"]
    client.delete(f"{PATH}/{rule['id']}").raise_for_status()
    assert read(client, before)["automatic"] == before["automatic"]
    assert read(client, before)["kind"] == before["kind"]


def test_a_persons_verdict_on_a_message_precedes_the_rule(client):
    before = take_in(client, 1)
    path = f"/v1/messages/{before['id']}"
    client.patch(path, json={"needs_reply": "yes"}).raise_for_status()
    new_rule(client, effect="ignore")
    kept = client.get(path).json()
    assert (kept["needs_reply"], kept["automatic"]) == ("yes", None)
    assert open_flags(client, before) == ["waiting"]
    given_back = client.patch(path, json={"needs_reply": None}).json()
    assert (given_back["needs_reply"], given_back["automatic"]) == ("no", "spam")
    overruled = client.patch(path, json={"needs_reply": "yes"}).json()
    assert (overruled["needs_reply"], overruled["automatic"]) == ("yes", None)


def test_an_address_goes_before_a_domain_and_the_longer_domain_before_the_shorter(client):
    message = take_in(client, 1)
    new_rule(client, "@test-firm.de", "ignore")
    assert read(client, message)["automatic"] == "spam"
    longer = new_rule(client, "@parcels.test-firm.de", "no_reply_needed")
    assert read(client, message)["automatic"] is None
    new_rule(client, ADDRESS, "always")
    assert read(client, message)["needs_reply"] == "yes"
    covering = client.get(PATH, params={"address": ADDRESS.upper()}).json()["items"]
    assert [rule["effect"] for rule in covering] == ["ignore", "no_reply_needed", "always"]
    assert listed(client, PATH, pattern="@PARCELS.test-firm.de") == [longer["id"]]
    assert listed(client, PATH, effect="no_reply_needed") == [longer["id"]]
    assert listed(client, PATH, address="x@test-firm.de.org") == []


def test_every_door_knows_the_rule(client):
    new_rule(client)
    logged = factories.new_message(client, **{"from": {"address": ADDRESS, "name": ""}})
    assert logged["needs_reply_evidence"] == "sender_rule"
    other = factories.new_message(client, **{"from": {"address": "anna@other-firm.de", "name": ""}})
    assert other["needs_reply"] == "yes"
    ours = factories.new_message(
        client, direction="outbound", kind="other", to=[{"address": ADDRESS, "name": ""}]
    )
    assert ours["needs_reply_evidence"] == "outbound"


def test_an_ignored_customer_who_was_archived_stays_so(client):
    customer = factories.new_customer(client, emails=[{"address": ADDRESS}])
    client.delete(f"/v1/customers/{customer['id']}").raise_for_status()
    new_rule(client, effect="ignore")
    take_in(client, 1)
    assert client.get(f"/v1/customers/{customer['id']}").json()["archived_at"]


@pytest.mark.parametrize(
    ("pattern", "code"),
    [
        ("@gmail.com", "freemail_domain"),
        ("@co.uk", "public_suffix"),
        ("nobody", "invalid_format"),
        ("me@example.net", "own_address"),
        ("@example.net", "own_address"),
    ],
)
def test_a_pattern_that_would_silence_others_is_refused(client, pattern, code):
    for path in (PATH, f"{PATH}/preview"):
        answer = client.post(path, json={"pattern": pattern, "effect": "ignore"})
        assert answer.status_code == 422, answer.text
        [fault] = answer.json()["errors"]
        assert (fault["pointer"], fault["code"]) == ("/pattern", code)
    rule = new_rule(client)
    changed = client.patch(f"{PATH}/{rule['id']}", json={"pattern": pattern})
    assert changed.json()["errors"][0]["code"] == code


def test_one_rule_for_a_pattern(client):
    rule = new_rule(client, note="Parcels")
    same = client.post(PATH, json={"pattern": ADDRESS.upper(), "effect": rule["effect"]})
    assert (same.status_code, same.json()["id"]) == (200, rule["id"])
    other = client.post(PATH, json={"pattern": ADDRESS, "effect": "ignore"})
    assert other.status_code == 409
    assert other.json()["code"] == "sender_rule_exists"
    assert other.json()["sender_rule_id"] == rule["id"]
    second = new_rule(client, "other@test-firm.de")
    taken = client.patch(f"{PATH}/{second['id']}", json={"pattern": ADDRESS})
    assert taken.json()["sender_rule_id"] == rule["id"]


def test_two_at_once_make_one_rule(client):
    body = {"pattern": ADDRESS, "effect": "no_reply_needed"}
    answers = together(*[lambda: client.post(PATH, json=body)] * 4)
    assert sorted(answer.status_code for answer in answers) == [200, 200, 200, 201]
    assert len({answer.json()["id"] for answer in answers}) == 1


def test_a_changed_pattern_moves_the_effect(client):
    first = take_in(client, 1)
    second = take_in(client, 2, sender="anna@other-firm.de")
    rule = new_rule(client)
    client.patch(f"{PATH}/{rule['id']}", json={"pattern": "@other-firm.de"}).raise_for_status()
    assert read(client, first)["needs_reply"] == "yes"
    assert read(client, second)["needs_reply"] == "no"


def test_another_workspace_neither_sees_nor_feels_a_rule(client, other_client):
    rule = new_rule(client)
    path = f"{PATH}/{rule['id']}"
    assert other_client.get(path).status_code == 404
    assert other_client.patch(path, json={"effect": "ignore"}).status_code == 404
    assert other_client.delete(path).status_code == 404
    assert listed(other_client, PATH) == []
    theirs = factories.new_message(other_client, **{"from": {"address": ADDRESS, "name": ""}})
    assert theirs["needs_reply"] == "yes"
