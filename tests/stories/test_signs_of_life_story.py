"""Any act of the other side counts: situations as a user lives them."""

import pytest

from tests import factories
from tests.rule_cases import OWN

OURS = {"direction": "outbound", "channel": "email", "kind": "other", "subject": "Offer"}
OFFER = "Dear Anna, here is our offer. Would you like us to go ahead?"
THANKS = "Dear Anna, thank you for your order of yesterday."


@pytest.fixture
def anna(client):
    client.patch("/v1/workspace", json={"own_addresses": [OWN]}).raise_for_status()
    return factories.new_customer(client, emails=[{"address": "anna@example.com"}])


def write(client, party, body=OFFER, **changes):
    return factories.new_message(client, party, **OURS | {"body": body} | changes)


def hear(client, party, body="Thanks!", **changes):
    return factories.new_message(client, party, **{"body": body, "needs_reply": "no"} | changes)


def flags(client, party, kind=None, path="customers"):
    items = client.get(f"/v1/{path}/{party['id']}/follow-ups").json()["items"]
    return [item for item in items if kind in {None, item["rule_kind"]}]


def queue(client):
    return [item["rule_kind"] for item in client.get("/v1/follow-ups").json()["items"]]


def test_a_buyer_who_answers_no_thanks_is_never_silenced(client, anna, clock):
    for month in ("01", "02", "03"):
        clock.set(f"2026-{month}-09T09:00:00Z")
        factories.new_purchase(client, anna)
        clock.set(f"2026-{month}-10T09:00:00Z")
        write(client, anna, THANKS, kind="thank_you")
        write(client, anna, "Dear Anna, shall we send you the new catalogue?")
    assert {item["guard"] for item in flags(client, anna)} == {None}


SIGNS = {
    "a mail in another thread": lambda c, p: hear(c, p, subject="Pump order"),
    "a letter": lambda c, p: hear(c, p, channel="letter", subject=None),
    "a call": lambda c, p: hear(c, p, channel="phone", body="Asked for the invoice."),
    "a call that we missed": lambda c, p: hear(c, p, channel="phone", body=None, picked_up=False),
    "our call": lambda c, p: write(c, p, None, channel="phone"),
    "a purchase": factories.new_purchase,
    "an order": lambda c, p: factories.new_opportunity(c, p, outcome="won"),
    "a visit": lambda c, p: factories.new_participant(
        c,
        factories.new_event(
            c, kind="meeting", starts_at="2026-03-04T08:00:00Z", ends_at="2026-03-04T09:00:00Z"
        ),
        p,
        attended=True,
    ),
}
NO_SIGNS = {
    "an automatic reply": lambda c, p: hear(
        c, p, "I am out of the office.", subject="Automatic reply: Offer"
    ),
    "our thanks": lambda c, p: write(c, p, THANKS, kind="thank_you", subject="Thanks"),
    "our call that nobody took": lambda c, p: write(
        c, p, None, channel="phone", picked_up=False, subject=None
    ),
    "business lost": lambda c, p: factories.new_opportunity(
        c, p, outcome="lost", lost_reason="price"
    ),
    "a visit that nobody confirmed": lambda c, p: factories.new_participant(
        c,
        factories.new_event(
            c, kind="meeting", starts_at="2026-03-04T08:00:00Z", ends_at="2026-03-04T09:00:00Z"
        ),
        p,
    ),
}


@pytest.mark.parametrize("sign", SIGNS.values(), ids=list(SIGNS))
def test_a_sign_of_life_ends_the_chase_and_our_answer_begins_none(client, anna, clock, sign):
    write(client, anna)
    clock.set("2026-03-04T09:00:00Z")
    sign(client, anna)
    clock.set("2026-03-04T10:00:00Z")
    write(client, anna, "Dear Anna, we start on Monday.", subject="Pump order")
    clock.set("2026-03-10T09:00:00Z")
    assert [chase["status"] for chase in flags(client, anna, "chase")] == ["settled"]


@pytest.mark.parametrize("act", NO_SIGNS.values(), ids=list(NO_SIGNS))
def test_what_is_no_sign_of_life_ends_no_chase(client, anna, clock, act):
    asked = write(client, anna)
    clock.set("2026-03-04T09:00:00Z")
    act(client, anna)
    clock.set("2026-03-06T09:00:00Z")
    [chase] = flags(client, anna, "chase")
    assert (chase["subject"]["id"], chase["status"]) == (asked["id"], "due")


def test_an_absence_puts_the_chase_off(client, anna, clock):
    asked = write(client, anna)
    away = "I am out of the office until 16 March."
    hear(client, anna, away, subject="Automatic reply: Offer", in_reply_to_id=asked["id"])
    clock.set("2026-03-13T09:00:00Z")
    assert "chase" not in queue(client)
    clock.set("2026-03-23T09:00:00Z")
    assert queue(client) == ["chase"]


def test_a_prospect_of_a_fair_hears_from_us_once_more_after_some_weeks(client, anna, clock):
    factories.new_participant(client, factories.new_event(client), anna, attended=True)
    clock.set("2026-03-03T09:00:00Z")
    write(client, anna, "Dear Anna, it was good to meet you at TechExpo.", subject="TechExpo")
    clock.set("2026-04-17T08:00:00Z")
    assert queue(client) == []
    clock.set("2026-04-17T10:00:00Z")
    assert queue(client) == ["keep_in_touch"]


def test_a_planned_meeting_puts_off_getting_in_touch(client, clock):
    anna = factories.new_customer(client, prominence="key")
    write(client, anna, "Dear Anna, all is well here.")
    times = {"starts_at": "2026-04-08T09:00:00Z", "ends_at": "2026-04-08T10:00:00Z"}
    meeting = factories.new_event(client, kind="meeting", name="Visit", **times)
    factories.new_participant(client, meeting, anna)
    clock.set("2026-04-07T09:00:00Z")
    assert queue(client) == []
    assert client.delete(f"/v1/events/{meeting['id']}").status_code == 204
    assert queue(client) == ["keep_in_touch"]


def test_a_contact_has_a_rhythm_of_its_own_and_takes_it_along(client, clock):
    karl = factories.new_contact(client, contact_rhythm="P10D")
    url = f"/v1/contacts/{karl['id']}"
    [keep] = flags(client, karl, "keep_in_touch", "contacts")
    assert (keep["status"], keep["subject"]["type"]) == ("waiting", "contact")
    assert keep["due_at"] == "2026-03-12T09:00:00Z"
    client.patch(url, json={"contact_rhythm": "P20D"}).raise_for_status()
    [keep] = flags(client, karl, "keep_in_touch", "contacts")
    assert keep["due_at"] == "2026-03-22T09:00:00Z"
    made = client.post(f"{url}/convert", json={}).json()
    customer = client.get(f"/v1/customers/{made['customer_id']}").json()
    assert customer["contact_rhythm"] == "P20D"
    assert flags(client, karl, path="contacts") == []
    clock.set("2026-04-20T09:00:00Z")
    [item] = client.get("/v1/follow-ups", params={"rule_kind": "keep_in_touch"}).json()["items"]
    assert item["customer_id"] == made["customer_id"]


def test_her_later_mail_counts_as_the_last_contact(client, clock):
    anna = factories.new_customer(client, prominence="key")
    write(client, anna, "Dear Anna, all is well here.")
    clock.set("2026-03-20T09:00:00Z")
    theirs = hear(client, anna)
    clock.set("2026-04-20T09:00:00Z")
    [keep] = [item for item in flags(client, anna, "keep_in_touch") if item["status"] == "due"]
    assert keep["subject"] == {"type": "message", "id": theirs["id"]}
    assert keep["reason"]["text"].startswith("Anna Weber last wrote on Friday 20 March")


def test_two_questions_without_a_word_give_a_rest_of_sixty_days(client, clock):
    anna = factories.new_customer(client, prominence="key")
    for day in ("02", "09"):
        clock.set(f"2026-03-{day}T09:00:00Z")
        write(client, anna, subject=f"Offer of {day}")
    clock.set("2026-04-20T09:00:00Z")
    [keep] = [item for item in flags(client, anna, "keep_in_touch") if item["status"] != "settled"]
    assert (keep["status"], keep["guard"]) == ("suppressed", "unanswered")
    assert keep["guard_lifts_at"] == "2026-05-08T09:00:00Z"
    clock.set("2026-05-08T09:00:00Z")
    assert queue(client) == ["keep_in_touch"]


def test_their_call_leaves_the_request_for_a_referral_open(client, anna, clock):
    factories.new_opportunity(client, anna, outcome="lost", lost_reason="price")
    hear(client, anna, "Asked for the invoice.", channel="phone")
    clock.set("2026-03-06T09:00:00Z")
    assert queue(client) == ["ask_referral"]


def test_a_dismissed_nudge_swallows_no_birthday(client, clock):
    day = {"label": "birthday", "month": 3, "day": 4, "year": 1980}
    anna = factories.new_customer(client, prominence="key", yearly_dates=[day])
    clock.set("2026-04-03T09:00:00Z")
    [keep] = flags(client, anna, "keep_in_touch")
    client.post(f"/v1/follow-ups/{keep['id']}/dismiss", json={}).raise_for_status()
    client.patch(
        f"/v1/customers/{anna['id']}", json={"yearly_dates": [day | {"month": 4, "day": 8}]}
    ).raise_for_status()
    clock.set("2026-04-08T09:00:00Z")
    assert queue(client) == ["greet"]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda c, url: c.delete(url), id="archived"),
        pytest.param(
            lambda c, url: c.patch(url, json={"permission": {"do_not_contact": True}}),
            id="do not contact",
        ),
    ],
)
def test_a_reminder_of_a_person_is_always_shown(client, anna, clock, change):
    body = {"customer_id": anna["id"], "due_at": "2026-03-03T09:00:00Z", "text": "Delete her data"}
    client.post("/v1/follow-ups", json=body).raise_for_status()
    change(client, f"/v1/customers/{anna['id']}").raise_for_status()
    clock.set("2026-03-03T09:00:00Z")
    assert queue(client) == ["reminder"]


def test_a_contact_typed_after_the_first_mail_is_not_to_be_introduced(client, clock):
    karl = factories.new_contact(client)
    body = OURS | {"body": "Dear Karl, it was good to talk.", "contact_id": karl["id"]}
    factories.new_message(client, **body, occurred_at="2026-03-01T09:00:00Z")
    clock.set("2026-03-06T09:00:00Z")
    assert queue(client) == []


def test_an_introduction_without_an_answer_gets_a_second_step(client, clock):
    karl = factories.new_contact(client)
    clock.set("2026-03-03T09:00:00Z")
    body = OURS | {"body": "Dear Karl, it was good to meet you.", "contact_id": karl["id"]}
    factories.new_message(client, **body)
    clock.set("2026-03-18T09:00:00Z")
    assert queue(client) == ["introduce_again"]
    factories.new_message(client, contact_id=karl["id"], body="Thanks!", needs_reply="no")
    assert queue(client) == []


BUSINESS = {
    "a purchase": factories.new_purchase,
    "business won": lambda c, p: factories.new_opportunity(c, p, outcome="won"),
    "an opportunity that is won": lambda c, p: c.patch(
        f"/v1/opportunities/{factories.new_opportunity(c, p)['id']}", json={"outcome": "won"}
    ),
}


@pytest.mark.parametrize("business", BUSINESS.values(), ids=list(BUSINESS))
def test_a_prospect_who_buys_becomes_active_and_a_person_may_say_otherwise(client, anna, business):
    url = f"/v1/customers/{anna['id']}"
    assert client.get(url).json()["stage"] == "prospect"
    business(client, anna)
    assert client.get(url).json()["stage"] == "active"
    client.patch(url, json={"stage": "prospect"}).raise_for_status()
    client.patch(url, json={"notes": "x"}).raise_for_status()
    assert client.get(url).json()["stage"] == "prospect"


@pytest.mark.parametrize("outcome", ["open", "lost"])
def test_business_hoped_for_or_lost_makes_nobody_active(client, anna, outcome):
    lost = {"lost_reason": "price"} if outcome == "lost" else {}
    factories.new_opportunity(client, anna, outcome=outcome, **lost)
    assert client.get(f"/v1/customers/{anna['id']}").json()["stage"] == "prospect"


def test_an_opportunity_that_goes_quiet_is_revived_until_its_end(client, anna, clock):
    hoped = factories.new_opportunity(client, anna)
    clock.set("2026-03-10T09:00:00Z")
    write(client, anna, "Dear Anna, the drawing is on its way.")
    clock.set("2026-03-24T08:00:00Z")
    assert queue(client) == []
    clock.set("2026-03-24T10:00:00Z")
    assert queue(client) == ["revive"]
    url = f"/v1/opportunities/{hoped['id']}"
    lost = {"outcome": "lost", "lost_reason": "no_answer"}
    client.patch(url, json=lost).raise_for_status()
    [revive] = flags(client, anna, "revive")
    assert (revive["status"], revive["settled_by"]["id"]) == ("settled", hoped["id"])
    client.patch(url, json={"outcome": "open"}).raise_for_status()
    assert queue(client) == ["revive"]


def test_the_opportunity_of_a_contact_goes_along_when_it_becomes_a_customer(client, clock):
    karl = factories.new_contact(client)
    won = client.post(
        "/v1/opportunities", json={"contact_id": karl["id"], "title": "Roof", "outcome": "won"}
    ).json()
    assert (won["customer_id"], won["contact_id"]) == (None, karl["id"])
    listed = client.get("/v1/opportunities", params={"contact_id": karl["id"]}).json()["items"]
    assert [one["id"] for one in listed] == [won["id"]]
    [thanks] = flags(client, karl, "thank_you", "contacts")
    assert thanks["subject"]["id"] == won["id"]
    made = client.post(f"/v1/contacts/{karl['id']}/convert", json={}).json()
    moved = client.get(f"/v1/opportunities/{won['id']}").json()
    assert (moved["customer_id"], moved["contact_id"]) == (made["customer_id"], None)
    customer = client.get(f"/v1/customers/{made['customer_id']}").json()
    assert customer["stage"] == "active"


@pytest.mark.parametrize(
    ("body", "asks"),
    [
        ("Hi Anna, 11:30 works! See you then.", False),
        ("Hi Anna, I can do it for 90 euros. Shall I keep the time free?", True),
    ],
    ids=["an answer", "a question of ours"],
)
def test_the_question_in_her_subject_is_none_of_ours(client, anna, clock, body, asks):
    theirs = hear(client, anna, "Can you squeeze me in on Saturday?", subject="Saturday?")
    ours = write(client, anna, body, subject="Saturday?", in_reply_to_id=theirs["id"])
    assert ours["expects_answer"] is asks
    clock.set("2026-03-06T09:00:00Z")
    assert queue(client) == (["chase"] if asks else [])


def test_a_favour_that_is_asked_for_after_a_loss_is_not_chased(client, anna, clock):
    factories.new_opportunity(client, anna, outcome="lost", lost_reason="competitor")
    clock.set("2026-03-05T09:00:00Z")
    assert queue(client) == ["ask_referral"]
    favour = "Dear Anna, thank you for letting me know. Could you please keep me in mind?"
    assert write(client, anna, favour, subject="Pumps")["expects_answer"] is True
    assert queue(client) == []
    clock.set("2026-03-16T09:00:00Z")
    assert queue(client) == []
    items = client.get(f"/v1/customers/{anna['id']}/explain").json()["items"]
    [chase] = [item for item in items if item["rule_kind"] == "chase"]
    assert (chase["code"], chase["reason"]) == (
        "asked_after_loss",
        "You asked for a favour after a loss, and nobody asks for it twice.",
    )


def test_an_offer_of_other_business_after_a_loss_is_chased(client, anna, clock):
    factories.new_opportunity(client, anna, outcome="lost", lost_reason="competitor")
    factories.new_opportunity(client, anna, title="Another well")
    clock.set("2026-03-02T10:00:00Z")
    write(client, anna, subject="Another well")
    clock.set("2026-03-06T09:00:00Z")
    assert queue(client) == ["chase"]
