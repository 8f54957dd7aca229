"""The cause of a dismissal silences the sender, or offers to."""

import pytest

from tests import factories
from tests.features.sender_rules.test_sender_previews_api import dismiss, flags_of
from tests.features.sender_rules.test_sender_rules_api import ADDRESS, SENDER, listed, read, take_in

RULES = "/v1/sender-rules"
OFFER = {"pattern": ADDRESS, "effect": "no_reply_needed"}


@pytest.fixture(autouse=True)
def own_address(client):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()


def mail_of(client, contact, **fields):
    """A logged mail of a contact, without a sender."""
    return factories.new_message(client, contact_id=contact["id"], **fields)


@pytest.mark.fast
def test_not_a_customer_silences_the_sender_at_once(client):
    first, second = take_in(client, 1), take_in(client, 2, subject="Another parcel")
    closed = dismiss(client, first, "not_a_customer")
    assert (closed["status"], closed["dismissal_cause"]) == ("dismissed", "not_a_customer")
    assert closed["sender_rule_offer"] is None
    rule = closed["sender_rule"]
    assert {name: rule[name] for name in OFFER} == OFFER
    assert client.get(f"{RULES}/{rule['id']}").json()["hits"]["count"] == 2
    assert [flag["status"] for flag in flags_of(client, second)] == ["withdrawn"]
    third = take_in(client, 3, subject="A third parcel")
    assert (third["needs_reply"], third["automatic"]) == ("no", None)
    assert flags_of(client, third) == []


def test_the_rule_can_be_undone_and_the_dismissal_stays(client):
    first, second = take_in(client, 1), take_in(client, 2, subject="Another parcel")
    rule = dismiss(client, first, "not_a_customer")["sender_rule"]
    client.delete(f"{RULES}/{rule['id']}").raise_for_status()
    assert [flag["status"] for flag in flags_of(client, second)] == ["waiting"]
    assert [flag["status"] for flag in flags_of(client, first)] == ["dismissed"]
    assert read(client, first)["needs_reply"] == "yes"


def test_the_same_dismissal_again_makes_no_second_rule(client):
    message = take_in(client, 1)
    once, again = (dismiss(client, message, "not_a_customer") for _ in range(2))
    assert once["sender_rule"] == again["sender_rule"]
    assert len(listed(client, RULES)) == 1


def test_no_reply_needed_offers_a_rule(client):
    closed = dismiss(client, take_in(client, 1), "no_reply_needed")
    assert (closed["sender_rule"], closed["sender_rule_offer"]) == (None, OFFER)
    assert listed(client, RULES) == []
    offered = client.post(RULES, json=closed["sender_rule_offer"])
    assert offered.status_code == 201


def test_a_customer_is_not_silenced_by_one_click(client):
    customer = factories.new_customer(client, emails=[{"address": ADDRESS}])
    closed = dismiss(client, take_in(client, 1), "not_a_customer")
    assert (closed["sender_rule"], closed["sender_rule_offer"]) == (None, OFFER)
    assert closed["sender_rule_absence"] == "is_customer"
    assert listed(client, RULES) == []
    client.post(RULES, json=OFFER).raise_for_status()
    unsigned = factories.new_message(client, customer, needs_reply="yes")
    again = dismiss(client, unsigned, "no_reply_needed")
    assert (again["sender_rule_offer"], again["sender_rule_absence"]) == (None, "already_silent")


@pytest.mark.parametrize("cause", ["answered_elsewhere", "later", "other", None])
def test_other_causes_concern_this_message_alone(client, cause):
    closed = dismiss(client, take_in(client, 1), cause)
    assert closed["dismissal_cause"] == cause
    assert (closed["sender_rule"], closed["sender_rule_offer"]) == (None, None)
    [listed_flag] = client.get("/v1/follow-ups", params={"status": "dismissed"}).json()["items"]
    assert listed_flag["dismissal_cause"] == cause


def test_a_rule_of_the_address_that_said_otherwise_is_changed(client):
    always = client.post(RULES, json={"pattern": ADDRESS, "effect": "always"}).json()
    rule = dismiss(client, take_in(client, 1), "not_a_customer")["sender_rule"]
    assert (rule["id"], rule["effect"]) == (always["id"], "no_reply_needed")


@pytest.mark.parametrize("cause", ["not_a_customer", "no_reply_needed"])
@pytest.mark.parametrize(
    ("channel", "emails", "absence"),
    [
        (None, [{"address": ADDRESS}], "no_mail"),  # a reminder
        ("phone", [{"address": ADDRESS}], "no_mail"),
        ("email", [], "no_address"),
        ("email", [{"address": "me@example.net"}], "address_refused"),
    ],
)
def test_no_rule_without_a_mail_and_an_address(client, cause, channel, emails, absence):
    contact = factories.new_contact(client, emails=emails)
    if channel is None:
        flag = factories.new_reminder(client, contact, customer_id=None, contact_id=contact["id"])
    else:
        logged = mail_of(client, contact, channel=channel, needs_reply="yes")
        [flag] = [one for one in flags_of(client, logged) if one["rule_kind"] == "reply"]
    closed = client.post(f"/v1/follow-ups/{flag['id']}/dismiss", json={"cause": cause}).json()
    assert (closed["sender_rule"], closed["sender_rule_offer"]) == (None, None)
    assert (closed["sender_rule_absence"], closed["dismissal_cause"]) == (absence, cause)
    assert listed(client, RULES) == []


def test_a_mail_without_a_sender_silences_the_known_address(client):
    contact = factories.new_contact(client, emails=[{"address": ADDRESS}])
    first, second = (mail_of(client, contact, subject=s) for s in ("One", "Two"))
    other = mail_of(client, factories.new_contact(client, name={"given": "Bo"}))
    closed = dismiss(client, first, "not_a_customer")
    assert {name: closed["sender_rule"][name] for name in OFFER} == OFFER
    assert closed["sender_rule_absence"] is None
    assert [flag["status"] for flag in flags_of(client, second)] == ["withdrawn"]
    assert [flag["status"] for flag in flags_of(client, other)] == ["waiting"]
    third = mail_of(client, contact, subject="Three")
    assert (third["needs_reply"], third["from"], flags_of(client, third)) == ("no", None, [])
    client.delete(f"{RULES}/{closed['sender_rule']['id']}").raise_for_status()
    assert [read(client, message)["needs_reply"] for message in (second, third)] == ["yes"] * 2


def test_a_mail_without_a_sender_offers_a_rule_for_the_known_address(client):
    contact = factories.new_contact(client, emails=[{"address": ADDRESS}])
    closed = dismiss(client, mail_of(client, contact), "no_reply_needed")
    assert (closed["sender_rule"], closed["sender_rule_offer"]) == (None, OFFER)


def test_a_done_follow_up_has_no_cause(client):
    [flag] = flags_of(client, take_in(client, 1, sender=SENDER))
    done = client.post(f"/v1/follow-ups/{flag['id']}/done").json()
    assert done["dismissal_cause"] is None


def test_an_unknown_cause_is_refused(client):
    [flag] = flags_of(client, take_in(client, 1))
    answer = client.post(f"/v1/follow-ups/{flag['id']}/dismiss", json={"cause": "spam"})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/cause"
