"""Discarding a contact closes its follow-ups and keeps its next mail quiet."""

import pytest

from tests import factories
from tests.features.sender_rules.test_sender_previews_api import flags_of
from tests.features.sender_rules.test_sender_rules_api import (
    ADDRESS,
    PATH,
    SENDER,
    listed,
    new_rule,
    read,
    take_in,
)


@pytest.fixture(autouse=True)
def own_address(client):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()


def discard(client, contact_id: str, **query) -> dict:
    answer = client.post(f"/v1/contacts/{contact_id}/discard", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def statuses(client, message: dict) -> list[str]:
    """Without the clock of the message that we wrote."""
    flags = flags_of(client, message)
    return [flag["status"] for flag in flags if flag["rule_kind"] != "keep_in_touch"]


@pytest.mark.fast
@pytest.mark.parametrize("verb", ["delete", "discard"])
def test_a_discarded_contact_is_quiet_until_it_is_restored(client, verb):
    before = take_in(client, 1)
    path = f"/v1/contacts/{before['contact_id']}"
    if verb == "delete":
        assert client.delete(path).status_code == 204
    else:
        assert discard(client, before["contact_id"])["sender_rules"] == []
    after = take_in(client, 2, subject="Another parcel")
    assert after["contact_id"] == before["contact_id"]
    assert (statuses(client, before), statuses(client, after)) == (["withdrawn"], [])
    assert listed(client, "/v1/follow-ups", as_of="2026-03-10T09:00:00Z") == []
    explained = client.get(f"{path}/explain").json()["items"]
    [told, *_] = [one for one in explained if one["code"] == "discarded"]
    assert told["reason"] == "The contact was discarded."
    client.post(f"{path}/restore").raise_for_status()
    assert (statuses(client, before), statuses(client, after)) == (["waiting"], ["waiting"])


def test_what_was_done_stays_done(client):
    message = take_in(client, 1)
    [flag] = flags_of(client, message)
    client.post(f"/v1/follow-ups/{flag['id']}/done").raise_for_status()
    discard(client, message["contact_id"])
    assert statuses(client, message) == ["done"]


@pytest.mark.parametrize("effect", ["ignore", "no_reply_needed"])
def test_a_discard_can_make_rules_for_the_addresses(client, effect):
    emails = [{"address": ADDRESS}, {"address": "two@test-firm.de"}, {"address": "me@example.net"}]
    contact = factories.new_contact(client, emails=emails)
    message = take_in(client, 1)
    rules = discard(client, contact["id"], sender_effect=effect)["sender_rules"]
    assert [rule["pattern"] for rule in rules] == [ADDRESS, "two@test-firm.de"]
    assert {rule["effect"] for rule in rules} == {effect}
    assert listed(client, PATH) == [rule["id"] for rule in rules]
    assert read(client, message)["needs_reply"] == "no"
    again = discard(client, contact["id"], sender_effect=effect)
    assert again["sender_rules"] == rules
    client.post(f"/v1/contacts/{contact['id']}/restore").raise_for_status()
    assert statuses(client, message) == ["withdrawn"]  # the rules stay
    for rule in rules:
        client.delete(f"{PATH}/{rule['id']}").raise_for_status()
    assert statuses(client, message) == ["waiting"]


def test_a_discard_makes_no_rule_that_protects(client):
    contact = factories.new_contact(client)
    path = f"/v1/contacts/{contact['id']}/discard"
    answer = client.post(path, params={"sender_effect": "always"})
    assert answer.status_code == 422


@pytest.mark.parametrize("effect", ["ignore", "no_reply_needed"])
def test_a_silenced_message_says_why(client, effect):
    message = take_in(client, 1, sender=SENDER)
    new_rule(client, effect=effect)
    explained = client.get(f"/v1/contacts/{message['contact_id']}/explain").json()["items"]
    [told] = [one for one in explained if one["code"] == "sender_rule"]
    assert told["reason"] == "A rule for the sender says that no reply is needed."
    assert told["subject"]["id"] == message["id"]


def test_a_rule_of_the_workspace_can_name_the_domain(client):
    rule = {
        "name": "Parcels at once",
        "kind": "reply",
        "after": {"type": "working", "hours": 1},
        "where": {"field": "message.from_domain", "op": "eq", "value": "parcels.test-firm.de"},
    }
    answer = client.post("/v1/rules", json=rule)
    assert answer.status_code == 201, answer.text
    made = answer.json()["id"]
    theirs = take_in(client, 1)
    other = take_in(client, 2, sender="anna@other-firm.de")
    assert made in {flag["rule_id"] for flag in flags_of(client, theirs)}
    assert made not in {flag["rule_id"] for flag in flags_of(client, other)}


def perhaps(client) -> dict:
    """A message of theirs whose words do not tell, after one of ours."""
    ours = factories.mail("o", sender="me@example.net", to=ADDRESS, subject="Chair", text="Noted.")
    factories.take_in(client, ours)
    message = take_in(
        client,
        "t",
        subject="Re: Chair",
        text="We were in the hall on Sunday.",
        date="Mon, 02 Mar 2026 08:30:00 +0000",
        more="In-Reply-To: <o@example>\n",
    )
    assert message["needs_reply"] == "perhaps"
    return message


@pytest.mark.parametrize(("domain", "is_met"), [("parcels.test-firm.de", True), ("x.de", False)])
def test_a_perhaps_meets_the_condition_of_the_rule_for_replies(client, domain, is_met):
    where = {"field": "message.from_domain", "op": "eq", "value": domain}
    for rule in client.get("/v1/rules").json()["items"]:
        if rule["kind"] == "reply":
            answer = client.patch(f"/v1/rules/{rule['id']}", json={"where": where})
            answer.raise_for_status()
    message = perhaps(client)
    kinds = [flag["rule_kind"] for flag in flags_of(client, message)]
    assert ("perhaps" in kinds) is is_met
    new_rule(client)
    assert read(client, message)["needs_reply_evidence"] == "sender_rule"
    assert statuses(client, message) == ["withdrawn"] * is_met


def test_a_perhaps_of_a_discarded_contact_is_quiet(client):
    message = perhaps(client)
    assert statuses(client, message) == ["due"]
    discard(client, message["contact_id"])
    assert statuses(client, message) == ["withdrawn"]
