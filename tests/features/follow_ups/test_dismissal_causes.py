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
    factories.new_customer(client, emails=[{"address": ADDRESS}])
    closed = dismiss(client, take_in(client, 1), "not_a_customer")
    assert (closed["sender_rule"], closed["sender_rule_offer"]) == (None, OFFER)
    assert listed(client, RULES) == []


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
def test_no_rule_without_a_mail(client, cause):
    customer = factories.new_customer(client)
    reminder = factories.new_reminder(client, customer)
    logged = factories.new_message(client, customer)  # without a sender
    flags = [reminder, *flags_of(client, logged)]
    assert len(flags) == 2
    for flag in flags:
        closed = client.post(f"/v1/follow-ups/{flag['id']}/dismiss", json={"cause": cause}).json()
        assert (closed["sender_rule"], closed["sender_rule_offer"]) == (None, None)
        assert closed["dismissal_cause"] == cause
    assert listed(client, RULES) == []


def test_a_done_follow_up_has_no_cause(client):
    [flag] = flags_of(client, take_in(client, 1, sender=SENDER))
    done = client.post(f"/v1/follow-ups/{flag['id']}/done").json()
    assert done["dismissal_cause"] is None


def test_an_unknown_cause_is_refused(client):
    [flag] = flags_of(client, take_in(client, 1))
    answer = client.post(f"/v1/follow-ups/{flag['id']}/dismiss", json={"cause": "spam"})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/cause"
